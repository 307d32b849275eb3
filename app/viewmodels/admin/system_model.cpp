// SPDX-License-Identifier: Apache-2.0
#include <aura/app/system_model.h>

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/admin_client.h>
#include <aura/sync/when_done.h>

#include <QLocale>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double millisPerSecond = 1'000;
constexpr std::int64_t millisPerMinute = 60'000;

QString numberText(double number) {
    return QLocale().toString(number, 'f', number < 10 ? 1 : 0);
}

QString millisText(double seconds) {
    return SystemModel::tr("%1 ms").arg(numberText(seconds * millisPerSecond));
}

QString percentText(double share) {
    return SystemModel::tr("%1 %").arg(numberText(share * 100));
}

QString countText(double count) {
    return format::count(static_cast<std::int64_t>(count));
}

QString sizeText(double bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

QString dash() {
    return u"–"_s;
}

static_assert(summaryDays == 14, "the words say two weeks");

/// So many of all; of none there is no share. `words` has a place for how many.
SystemTile shareTile(const QString &key, const QString &title, std::int64_t some, std::int64_t all,
                     QString (*words)(int)) {
    if (all <= 0)
        return {key, title, dash(), SystemModel::tr("Nothing is known yet.")};
    some = std::min(some, all);
    return {key, title, percentText(static_cast<double>(some) / static_cast<double>(all)),
            words(static_cast<int>(all)).arg(format::count(some))};
}

} // namespace

SystemModel::SystemModel(sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_admin(admin)
    , m_clock(clock) {}

void SystemModel::readCounters() {
    if (std::exchange(m_isReading, true))
        return;
    sync::whenDone(m_admin.counters(), this, [this](const Result<ServerCounters> &counters) {
        m_isReading = false;
        m_problem = counters ? QString() : aura::app::errorText(counters.error());
        if (counters)
            take(*counters);
        Q_EMIT changed();
    });
}

void SystemModel::readSummary() {
    sync::whenDone(m_admin.system(), this, [this](const Result<SystemSummary> &summary) {
        if (summary)
            m_summary = *summary;
        else
            m_problem = aura::app::errorText(summary.error());
        Q_EMIT changed();
    });
}

void SystemModel::take(const ServerCounters &counters) {
    const auto now = m_clock.now();
    // Two readings make one of what happened in between; of a server that was started anew, the next two do.
    const auto rates = m_last ? ratesBetween(*m_last, counters, now - m_lastAt) : std::nullopt;
    m_last = counters;
    m_lastAt = now;
    if (!rates)
        return;
    m_readings.append({now, *rates, counters.writesWaiting, counters.databaseBytes});
    if (m_readings.size() > mostReadings)
        m_readings.removeFirst();
}

template <typename Of>
SystemTile SystemModel::tile(const QString &key, const QString &title, Of of, QString (*text)(double)) const {
    SystemTile tile{key, title, dash(), tr("Nothing is known yet.")};
    for (const auto &reading : m_readings) {
        // When nobody asked, there is nothing to be said of answers.
        if (const std::optional<double> value = of(reading))
            tile.points.append(*value);
    }
    if (tile.points.isEmpty())
        return tile;
    if (const std::optional<double> last = of(m_readings.last()))
        tile.value = text(*last);
    const auto [least, most] = std::minmax_element(tile.points.cbegin(), tile.points.cend());
    const auto minutes = std::max<std::int64_t>(
        1, (m_readings.last().at - m_readings.first().at + millisPerMinute - 1) / millisPerMinute);
    tile.words = tr("Least %1, most %2 in the last %n minute(s)", nullptr, static_cast<int>(minutes))
                     .arg(text(*least), text(*most));
    return tile;
}

SystemTile SystemModel::ordersTile() const {
    SystemTile tile{u"orders"_s, tr("Orders today"), dash(), tr("Nothing is known yet.")};
    if (!m_summary || m_summary->orders.isEmpty())
        return tile;
    for (const auto orders : m_summary->orders)
        tile.points.append(static_cast<double>(orders));
    tile.value = countText(tile.points.last());
    const auto [least, most] = std::minmax_element(tile.points.cbegin(), tile.points.cend());
    tile.words = tr("Least %1, most %2 a day in the last %n day(s)", nullptr, static_cast<int>(tile.points.size()))
                     .arg(countText(*least), countText(*most));
    return tile;
}

QList<SystemTile> SystemModel::tiles() const {
    using Value = std::optional<double>;
    QList<SystemTile> tiles{
        tile(
            u"median"_s, tr("Response time, median"), [](const Reading &r) { return r.rates.medianSeconds; },
            millisText),
        tile(
            u"slow"_s, tr("Response time, 95 of 100"), [](const Reading &r) { return r.rates.slowSeconds; },
            millisText),
        tile(
            u"errors"_s, tr("Answers that failed"), [](const Reading &r) { return r.rates.errorShare; }, percentText),
        tile(
            u"requests"_s, tr("Requests a second"), [](const Reading &r) { return Value(r.rates.requestsPerSecond); },
            numberText),
        tile(
            u"commits"_s, tr("Commits a second"), [](const Reading &r) { return Value(r.rates.commitsPerSecond); },
            numberText),
        tile(
            u"queue"_s, tr("Writes that wait"),
            [](const Reading &r) { return Value(static_cast<double>(r.writesWaiting)); }, countText),
        tile(
            u"database"_s, tr("Database"), [](const Reading &r) { return Value(static_cast<double>(r.databaseBytes)); },
            sizeText),
        tile(
            u"queries"_s, tr("Queries a second"), [](const Reading &r) { return Value(r.rates.queriesPerSecond); },
            numberText),
        tile(
            u"cache"_s, tr("Pages from the cache"), [](const Reading &r) { return r.rates.cacheShare; }, percentText),
        ordersTile()};
    SystemTile people{u"people"_s, tr("Active people"), dash(), tr("Nothing is known yet.")};
    SystemTile open{u"open"_s, tr("Open orders"), dash(), tr("Nothing is known yet.")};
    SystemTile webhooks{u"webhooks"_s, tr("Webhooks switched off"), dash(), tr("Nothing is known yet.")};
    SystemTile outgoing{u"outgoing"_s, tr("Waits to leave"), dash(), tr("Nothing is known yet.")};
    if (m_summary) {
        outgoing.value = countText(
            static_cast<double>(m_summary->mailsWaiting + m_summary->deliveriesWaiting + m_summary->paymentsWaiting));
        outgoing.words = tr("Mails %1, deliveries %2, payments %3")
                             .arg(countText(static_cast<double>(m_summary->mailsWaiting)),
                                  countText(static_cast<double>(m_summary->deliveriesWaiting)),
                                  countText(static_cast<double>(m_summary->paymentsWaiting)));
        webhooks.value = countText(static_cast<double>(m_summary->stoppedWebhooks));
        webhooks.words =
            m_summary->stoppedWebhooks == 0 ? tr("All are as they were set") : tr("By the server, as they failed");
        people.value = countText(static_cast<double>(m_summary->activePeople));
        people.words = tr("Of %n, within a day", nullptr, static_cast<int>(m_summary->people));
        open.value = countText(static_cast<double>(m_summary->openOrders));
        open.words = tr("Placed, and not delivered yet");
    }
    tiles.append(people);
    tiles.append(open);
    tiles.append(shareTile(
        u"conversion"_s, tr("Conversion"), m_summary ? m_summary->buyers : 0, m_summary ? m_summary->activePeople : 0,
        [](int all) { return tr("%1 of %n active people have ordered within a day", nullptr, all); }));
    tiles.append(shareTile(u"abandonment"_s, tr("Abandoned carts"), m_summary ? m_summary->leftCarts : 0,
                           m_summary ? m_summary->leftCarts + m_summary->orderedCarts : 0, [](int all) {
                               return tr("%1 of %n of the last two weeks, untouched for a day", nullptr, all);
                           }));
    tiles.append(outgoing);
    tiles.append(webhooks);
    return tiles;
}

QString SystemModel::health() const {
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_summary)
        return tr("Loading…");
    return (m_summary->isReady ? tr("Ready · version %1") : tr("Too many writes are waiting · version %1"))
        .arg(m_summary->version);
}

} // namespace aura::app
