// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/metrics.h>

#include <algorithm>
#include <charconv>

namespace aura::server {

namespace {

void append(std::string &out, std::uint64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

/// Microseconds as seconds, without floating point.
void appendSeconds(std::string &out, std::uint64_t micros) {
    append(out, micros / 1'000'000);
    std::string rest = std::to_string(1'000'000 + micros % 1'000'000);
    out.append(1, '.').append(rest, 1);
}

} // namespace

void Metrics::prepare(const http::Router &router) {
    m_rows.clear();
    for (const auto &route : router.routes()) {
        auto row = std::make_unique<Row>();
        row->labels.append("method=\"").append(http::methodName(route->method)).append("\",route=\"");
        row->labels.append(route->options.name).append("\"");
        m_rows.push_back(std::move(row));
    }
    auto unmatched = std::make_unique<Row>();
    unmatched->labels = "method=\"other\",route=\"unmatched\"";
    m_rows.push_back(std::move(unmatched));
}

void Metrics::record(const http::RequestMetrics &metrics) {
    if (m_rows.empty())
        return;
    const auto index = metrics.route < 0 ? m_rows.size() - 1 : static_cast<std::size_t>(metrics.route);
    auto &row = *m_rows[std::min(index, m_rows.size() - 1)];
    const auto status =
        std::clamp<std::size_t>(static_cast<std::size_t>(metrics.status - lowestStatus), 0, statuses - 1);
    row.byStatus[status].fetch_add(1, std::memory_order_relaxed);
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), metrics.micros) - bounds.begin();
    row.byDuration[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
    row.micros.fetch_add(static_cast<std::uint64_t>(metrics.micros), std::memory_order_relaxed);
}

std::string Metrics::text() const {
    std::string out = "# HELP http_requests_total Answered requests.\n# TYPE http_requests_total counter\n";
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < statuses; ++i) {
            const auto count = row->byStatus[i].load(std::memory_order_relaxed);
            if (count == 0)
                continue;
            out.append("http_requests_total{").append(row->labels).append(",status=\"");
            append(out, i + lowestStatus);
            out += "\"} ";
            append(out, count);
            out += '\n';
        }
    }
    out += "# HELP http_request_duration_seconds From the complete request to the answer.\n"
           "# TYPE http_request_duration_seconds histogram\n";
    for (const auto &row : m_rows) {
        std::uint64_t total = 0;
        for (const auto &bucket : row->byDuration)
            total += bucket.load(std::memory_order_relaxed);
        if (total == 0)
            continue;
        std::uint64_t below = 0;
        for (std::size_t i = 0; i <= bounds.size(); ++i) {
            below += row->byDuration[i].load(std::memory_order_relaxed);
            out.append("http_request_duration_seconds_bucket{").append(row->labels).append(",le=\"");
            if (i < bounds.size())
                appendSeconds(out, static_cast<std::uint64_t>(bounds[i]));
            else
                out += "+Inf";
            out += "\"} ";
            append(out, below);
            out += '\n';
        }
        out.append("http_request_duration_seconds_sum{").append(row->labels).append("} ");
        appendSeconds(out, row->micros.load(std::memory_order_relaxed));
        out.append("\nhttp_request_duration_seconds_count{").append(row->labels).append("} ");
        append(out, below);
        out += '\n';
    }
    return out;
}

} // namespace aura::server
