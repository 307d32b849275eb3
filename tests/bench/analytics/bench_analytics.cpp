// SPDX-License-Identifier: Apache-2.0
// A vendor's figures of any period, over 400,000 lines of real invoices of a wholesaler: how long it takes to lay the
// orders out, and to add up periods of a day to all of the time. The invoices have 370,931 lines; the first ones come
// again a year later until there are enough. Credit notes are returns. The goods have no categories: forty stand in.
#include "bench_report.h"

#include <aura/domain/sales.h>
#include <aura/ports/clock.h>
#include <aura/ports/random.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <random>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "analytics";
constexpr std::size_t wantedLines = 400'000;
constexpr int periods = 2'000;
constexpr unsigned seed = 20'261'128;

/// Fields of a line of CSV without its end; quotes are doubled within quoted ones.
QStringList fieldsOf(const QString &line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line.at(i);
        if (letter == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
            fields.last() += u'"';
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (letter == u',' && !quoted) {
            fields.append(QString());
        } else {
            fields.last() += letter;
        }
    }
    return fields;
}

struct Goods {
    Id product;
    Id variant;
};

/// The invoices as orders of one vendor, in the order of the file.
class Invoices {
public:
    void take(const QStringList &fields) {
        const auto quantity = fields.at(3).toLongLong();
        const auto price = unitPriceFromDecimal(fields.at(5), m_gbp);
        if (quantity == 0 || !price || price->micros == 0)
            return; // written off, or given away
        if (orders.empty() || fields.at(0) != m_number) {
            m_number = fields.at(0);
            Order order;
            order.id = m_ids.next();
            order.state = OrderState::Completed;
            order.total.currency = m_gbp;
            auto time = QDateTime::fromString(fields.at(4), u"yyyy-MM-dd HH:mm:ss"_s);
            time.setTimeSpec(Qt::UTC);
            order.createdAt = time.toMSecsSinceEpoch();
            orders.push_back(order);
        }
        auto &known = goods[fields.at(1)];
        if (known.product.isNil())
            known = {m_ids.next(), m_ids.next()};
        auto &order = orders.back();
        if (quantity > 0) {
            OrderLine line;
            line.productId = known.product;
            line.variantId = known.variant;
            line.quantity = quantity;
            line.total = lineTotal(*price, quantity).value();
            order.lines.append(line);
            ++lines;
            return;
        }
        OrderReturn back;
        back.state = ReturnState::Refunded;
        back.createdAt = order.createdAt;
        back.lines = {{known.variant, -quantity}};
        back.refunded = lineTotal(*price, -quantity).value();
        order.returns.append(back);
    }
    /// What the first orders were is ordered again, 364 days after the last one.
    void repeatUntil(std::size_t enough) {
        const auto shift = orders.back().createdAt - orders.front().createdAt + 364LL * 24 * 3'600 * 1'000;
        for (std::size_t i = 0; lines < enough; ++i) {
            auto again = orders.at(i);
            again.id = m_ids.next();
            again.createdAt += shift;
            for (auto &back : again.returns)
                back.createdAt += shift;
            lines += static_cast<std::size_t>(again.lines.size());
            orders.push_back(std::move(again));
        }
    }

    std::vector<Order> orders;
    QMap<QString, Goods> goods; // in an order that is the same in each run
    std::size_t lines = 0;

private:
    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_gbp = Currency::of("GBP");
    QString m_number;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QString path =
        QDir(qEnvironmentVariable("AURA_SHARED_DATA")).filePath(u"onlineretail_train_to_2011-09-30.csv.zst"_s);
    if (qEnvironmentVariableIsEmpty("AURA_SHARED_DATA") || !QFileInfo::exists(path)) {
        std::fprintf(stderr, "# bench_analytics skipped: onlineretail_train_to_2011-09-30 is absent "
                             "(AURA_SHARED_DATA)\n");
        return 0;
    }
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dc"_s, u"--"_s, path});
    if (!zstd.waitForStarted() || !zstd.waitForFinished(120'000) || zstd.exitCode() != 0)
        bench::giveUp(u"zstd cannot read the invoices"_s);
    Invoices invoices;
    bool heading = true;
    for (const auto &line : QString::fromUtf8(zstd.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto fields = fieldsOf(line);
        if (!std::exchange(heading, false) && fields.size() == 8)
            invoices.take(fields);
    }
    if (invoices.orders.empty())
        bench::giveUp(u"there are no invoices"_s);
    bench::report(benchName, u"invoice_lines"_s, static_cast<double>(invoices.lines), "count", 1);
    invoices.repeatUntil(wantedLines);
    bench::report(benchName, u"lines"_s, static_cast<double>(invoices.lines), "count", 1);
    bench::report(benchName, u"orders"_s, static_cast<double>(invoices.orders.size()), "count", 1);

    SalesBook book;
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        times.push_back(bench::millis([&] {
            std::vector<Sale> sales;
            sales.reserve(invoices.orders.size());
            for (const auto &order : invoices.orders) {
                if (auto sale = saleOf(order))
                    sales.push_back(std::move(*sale));
            }
            book = SalesBook(sales);
        }));
    }
    bench::reportTimes(benchName, u"lay_out"_s, times);

    std::mt19937 random(seed);
    std::fprintf(stderr, "# seed %u\n", seed);
    SalesQuery query;
    query.zone = QTimeZone("Europe/London");
    int number = 0;
    QList<Id> categories;
    for (auto known = invoices.goods.cbegin(); known != invoices.goods.cend() && categories.size() < 40; ++known)
        categories.append(known->product);
    for (const auto &known : std::as_const(invoices.goods)) {
        query.categories.insert(known.product, categories.at(number++ % 40));
        query.stock.insert(known.variant, static_cast<std::int64_t>(random() % 500));
    }
    const auto dayOf = [](UnixMillis at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(); };
    const auto begin = dayOf(invoices.orders.front().createdAt);
    const auto days = static_cast<unsigned>(begin.daysTo(dayOf(invoices.orders.back().createdAt)) + 1);
    std::int64_t sold = 0;
    times.clear();
    for (int i = 0; i < periods; ++i) {
        query.period.first = begin.addDays(random() % days);
        query.period.last = query.period.first.addDays(random() % days);
        times.push_back(bench::millis([&] { sold += book.report(query).now.units; }));
    }
    bench::reportTimes(benchName, u"any_period"_s, times);
    query.period = {begin, begin.addDays(days - 1)};
    times.clear();
    for (int i = 0; i < 200; ++i)
        times.push_back(bench::millis([&] { sold += book.report(query).now.units; }));
    bench::reportTimes(benchName, u"all_of_it"_s, times);
    std::fprintf(stderr, "# %lld pieces added up\n", static_cast<long long>(sold));
    return 0;
}
