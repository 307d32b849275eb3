// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/server.h>

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace aura::server {

/// Counts and times of answered requests, by route, in the text format of Prometheus:
/// http_requests_total{method,route,status} and http_request_duration_seconds{method,route}.
class Metrics {
public:
    /// Upper bounds of the duration buckets, in microseconds.
    static constexpr std::array<std::int64_t, 13> bounds{100,    250,    500,     1'000,   2'500,     5'000,    10'000,
                                                         25'000, 50'000, 100'000, 250'000, 1'000'000, 5'000'000};

    /// One row for each route, and one for what no route matched. Starts counting again; before the first record().
    void prepare(const http::Router &router);
    /// Any thread; some nanoseconds.
    void record(const http::RequestMetrics &metrics);
    std::string text() const;

private:
    static constexpr int lowestStatus = 100;
    static constexpr std::size_t statuses = 500;
    struct Row {
        std::string labels; // method="GET",route="products"
        std::array<std::atomic<std::uint64_t>, statuses> byStatus{};
        std::array<std::atomic<std::uint64_t>, bounds.size() + 1> byDuration{};
        std::atomic<std::uint64_t> micros{0};
    };
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace aura::server
