// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_system_json.h>

#include <limits>
#include <map>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

// Some hundred routes with a dozen buckets each.
constexpr qsizetype longestMetrics = qsizetype{4} << 20;

/// name{labels} value
struct Sample {
    QByteArrayView name;
    QByteArrayView labels;
    QByteArrayView value;
};

std::optional<Sample> sampleOf(QByteArrayView line) {
    const auto blank = line.lastIndexOf(' ');
    if (line.isEmpty() || line.startsWith('#') || blank < 0)
        return std::nullopt;
    Sample sample;
    sample.value = line.sliced(blank + 1);
    const auto series = line.first(blank);
    const auto brace = series.indexOf('{');
    sample.name = brace < 0 ? series : series.first(brace);
    if (brace >= 0)
        sample.labels = series.sliced(brace);
    return sample;
}

/// The value of a label, such as status="200".
QByteArrayView labelOf(QByteArrayView labels, QByteArrayView name) {
    const QByteArray wanted = name.toByteArray() + "=\"";
    const auto from = labels.indexOf(wanted);
    if (from < 0)
        return {};
    const auto value = labels.sliced(from + wanted.size());
    const auto end = value.indexOf('"');
    return end < 0 ? QByteArrayView() : value.first(end);
}

} // namespace

Result<ServerCounters> serverCountersFromText(QByteArrayView text) {
    ServerCounters counters;
    std::map<double, std::int64_t> buckets;
    bool counted = false;
    for (qsizetype at = 0; at < text.size();) {
        auto end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        const auto sample = sampleOf(text.sliced(at, end - at).trimmed());
        at = end + 1;
        if (!sample)
            continue;
        std::int64_t *target = nullptr;
        if (sample->name == "http_requests_total")
            target = &counters.requests;
        else if (sample->name == "aura_commits_total")
            target = &counters.commits;
        else if (sample->name == "aura_writes_waiting")
            target = &counters.writesWaiting;
        else if (sample->name == "aura_database_bytes")
            target = &counters.databaseBytes;
        else if (sample->name == "aura_queries_total")
            target = &counters.queries;
        else if (sample->name == "aura_page_cache_answers_total")
            target = &counters.pages;
        else if (sample->name == "aura_page_cache_hits_total")
            target = &counters.cachedPages;
        const bool isBucket = sample->name == "http_request_duration_seconds_bucket";
        if (target == nullptr && !isBucket)
            continue;
        bool isNumber = false;
        const auto value = sample->value.toByteArray().toLongLong(&isNumber);
        if (!isNumber || value < 0)
            return Error{ErrorCode::Corrupt, u"no number: "_s + QString::fromUtf8(sample->name)};
        if (isBucket) {
            const auto le = labelOf(sample->labels, "le");
            const auto bound =
                le == "+Inf" ? std::numeric_limits<double>::infinity() : le.toByteArray().toDouble(&isNumber);
            if (!isNumber)
                return Error{ErrorCode::Corrupt, u"no bound"_s};
            buckets[bound] += value;
            continue;
        }
        *target += value;
        if (target == &counters.requests) {
            counted = true;
            if (labelOf(sample->labels, "status").startsWith('5'))
                counters.errors += value;
        }
    }
    if (!counted)
        return Error{ErrorCode::Corrupt, u"nothing is counted"_s};
    for (const auto &[bound, answers] : buckets)
        counters.durations.append({bound, answers});
    return counters;
}

QByteArray metricsToBytes(const QString &text) {
    return toBytes(QJsonObject{{u"text"_s, text}});
}

Result<ServerCounters> serverCountersFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    const auto text = reader.string("text"_L1, longestMetrics);
    if (reader.failed())
        return reader.error();
    return serverCountersFromText(text.toUtf8());
}

QByteArray toBytes(const SystemSummary &summary) {
    QJsonArray orders;
    for (const auto count : summary.orders)
        orders.append(qint64{count});
    return toBytes(QJsonObject{{u"version"_s, summary.version},
                               {u"isReady"_s, summary.isReady},
                               {u"activePeople"_s, qint64{summary.activePeople}},
                               {u"people"_s, qint64{summary.people}},
                               {u"openOrders"_s, qint64{summary.openOrders}},
                               {u"orders"_s, orders},
                               {u"stoppedWebhooks"_s, qint64{summary.stoppedWebhooks}},
                               {u"buyers"_s, qint64{summary.buyers}},
                               {u"leftCarts"_s, qint64{summary.leftCarts}},
                               {u"orderedCarts"_s, qint64{summary.orderedCarts}},
                               {u"mailsWaiting"_s, qint64{summary.mailsWaiting}},
                               {u"deliveriesWaiting"_s, qint64{summary.deliveriesWaiting}},
                               {u"paymentsWaiting"_s, qint64{summary.paymentsWaiting}}});
}

Result<SystemSummary> systemSummaryFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    SystemSummary summary;
    summary.version = reader.string("version"_L1, 50);
    summary.isReady = reader.boolean("isReady"_L1, false, JsonReader::Need::Required);
    summary.activePeople = reader.integer("activePeople"_L1, 0);
    summary.people = reader.integer("people"_L1, 0);
    summary.openOrders = reader.integer("openOrders"_L1, 0);
    for (const auto &value : reader.array("orders"_L1, summaryDays))
        summary.orders.append(value.toInteger());
    summary.stoppedWebhooks = reader.integer("stoppedWebhooks"_L1, 0, INT64_MAX, JsonReader::Need::Optional);
    summary.buyers = reader.integer("buyers"_L1, 0, INT64_MAX, JsonReader::Need::Optional);
    summary.leftCarts = reader.integer("leftCarts"_L1, 0, INT64_MAX, JsonReader::Need::Optional);
    summary.orderedCarts = reader.integer("orderedCarts"_L1, 0, INT64_MAX, JsonReader::Need::Optional);
    summary.mailsWaiting = reader.integer("mailsWaiting"_L1, 0, INT64_MAX, JsonReader::Need::Optional);
    summary.deliveriesWaiting = reader.integer("deliveriesWaiting"_L1, 0, INT64_MAX, JsonReader::Need::Optional);
    summary.paymentsWaiting = reader.integer("paymentsWaiting"_L1, 0, INT64_MAX, JsonReader::Need::Optional);
    if (reader.failed())
        return reader.error();
    return summary;
}

} // namespace aura::wire
