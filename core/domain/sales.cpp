// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/sales.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace aura {

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t millisOfHour = 3'600'000;
constexpr std::int64_t millisOfDay = 24 * millisOfHour;
constexpr qint64 mostDays = 7'305; // twenty years
constexpr qint64 mostByDay = 62;
constexpr qint64 mostByWeek = 400;

const QDate epoch(1970, 1, 1);

std::int64_t dayOf(std::int64_t localMillis) {
    return localMillis >= 0 ? localMillis / millisOfDay : -((millisOfDay - 1 - localMillis) / millisOfDay);
}

/// Local times of moments that are asked for in their order.
class LocalClock {
public:
    LocalClock(const QTimeZone &zone, UnixMillis from, UnixMillis to) {
        const auto begin = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
        m_offset = std::int64_t{zone.offsetFromUtc(begin)} * 1'000;
        if (!zone.hasTransitions())
            return;
        for (const auto &change : zone.transitions(begin, QDateTime::fromMSecsSinceEpoch(to, Qt::UTC)))
            m_changes.emplace_back(change.atUtc.toMSecsSinceEpoch(), std::int64_t{change.offsetFromUtc} * 1'000);
    }

    std::int64_t local(UnixMillis at) {
        for (; m_next < m_changes.size() && m_changes[m_next].first <= at; ++m_next)
            m_offset = m_changes[m_next].second;
        return at + m_offset;
    }

private:
    std::vector<std::pair<UnixMillis, std::int64_t>> m_changes;
    std::size_t m_next = 0;
    std::int64_t m_offset = 0;
};

SalesStep stepFor(const SalesPeriod &period) {
    const auto days = period.days();
    return days <= mostByDay ? SalesStep::Day : days <= mostByWeek ? SalesStep::Week : SalesStep::Month;
}

/// The points of a period, and which of them each of its days belongs to.
struct Points {
    QList<SalesPoint> points;
    std::vector<int> ofDay;

    Points(const SalesPeriod &period, SalesStep step) {
        ofDay.reserve(static_cast<std::size_t>(period.days()));
        qint64 day = 0;
        for (QDate date = period.first; date <= period.last; date = date.addDays(1), ++day) {
            const bool begins = day == 0 || step == SalesStep::Day || (step == SalesStep::Week && day % 7 == 0) ||
                                (step == SalesStep::Month && date.day() == 1);
            if (begins)
                points.append({date, {}});
            ofDay.push_back(static_cast<int>(points.size()) - 1);
        }
    }
};

QList<SalesShare> mostRevenueFirst(QList<SalesShare> shares) {
    std::sort(shares.begin(), shares.end(), [](const SalesShare &a, const SalesShare &b) {
        return std::tie(b.revenue, b.units, a.id) < std::tie(a.revenue, a.units, b.id);
    });
    return shares;
}

} // namespace

bool isSale(OrderState state) {
    return state == OrderState::Placed || state == OrderState::Completed;
}

std::optional<Sale::Line> soldOf(Sale::Line line, std::int64_t canceled) {
    if (canceled == 0)
        return line;
    if (canceled >= line.quantity)
        return std::nullopt;
    line.minor -= static_cast<std::int64_t>(Wide{line.minor} * canceled / line.quantity);
    line.quantity -= canceled;
    return line;
}

std::optional<Sale> saleOf(const Order &order) {
    if (!isSale(order.state))
        return std::nullopt;
    Sale sale;
    sale.orderId = order.id;
    sale.at = order.createdAt;
    sale.currency = order.total.currency;
    sale.lines.reserve(order.lines.size());
    for (const auto &line : order.lines) {
        if (const auto sold = soldOf({line.productId, line.variantId, line.quantity, line.total.minor}, line.canceled))
            sale.lines.append(*sold);
    }
    for (const auto &entry : order.returns) {
        if (entry.state == ReturnState::Rejected)
            continue;
        const auto pieces = std::accumulate(entry.lines.cbegin(), entry.lines.cend(), std::int64_t{0},
                                            [](std::int64_t sum, const LinePart &part) { return sum + part.quantity; });
        sale.returns.append({entry.createdAt, pieces, entry.refunded.minor});
    }
    return sale;
}

Status validateSalesPeriod(const SalesPeriod &period) {
    if (!period.first.isValid() || !period.last.isValid() || period.days() < 1)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not a period")};
    if (period.days() > mostDays)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("more than twenty years")};
    return {};
}

std::int64_t SalesTotals::averageBasket() const {
    return orders == 0 ? 0 : (2 * revenue + orders) / (2 * orders);
}

SalesBook::SalesBook(const std::vector<Sale> &sales) {
    std::vector<const Sale *> byTime;
    byTime.reserve(sales.size());
    std::size_t lines = 0;
    for (const auto &sale : sales) {
        byTime.push_back(&sale);
        lines += static_cast<std::size_t>(sale.lines.size());
    }
    std::sort(byTime.begin(), byTime.end(),
              [](const Sale *a, const Sale *b) { return std::tie(a->at, a->orderId) < std::tie(b->at, b->orderId); });
    m_sales.reserve(sales.size());
    m_lines.reserve(lines);
    QHash<Id, std::uint32_t> products;
    QHash<Id, std::uint32_t> variants;
    const auto numberOf = [](QHash<Id, std::uint32_t> &numbers, std::vector<Id> &ids, const Id &id) {
        const auto known = numbers.constFind(id);
        if (known != numbers.cend())
            return *known;
        const auto number = static_cast<std::uint32_t>(ids.size());
        numbers.insert(id, number);
        ids.push_back(id);
        return number;
    };
    for (const auto *sale : byTime) {
        auto currency = std::find(m_currencies.begin(), m_currencies.end(), sale->currency);
        if (currency == m_currencies.end())
            currency = m_currencies.insert(currency, sale->currency);
        const auto number = static_cast<std::uint32_t>(currency - m_currencies.begin());
        m_sales.push_back({sale->at, static_cast<std::uint32_t>(m_lines.size()),
                           static_cast<std::uint32_t>(sale->lines.size()), number});
        for (const auto &line : sale->lines)
            m_lines.push_back({numberOf(products, m_products, line.productId),
                               numberOf(variants, m_variants, line.variantId), line.quantity, line.minor});
        for (const auto &back : sale->returns)
            m_returns.push_back({back.at, number, back.pieces, back.minor});
    }
    std::stable_sort(m_returns.begin(), m_returns.end(), [](const Back &a, const Back &b) { return a.at < b.at; });
}

SalesReport SalesBook::report(const SalesQuery &query) const {
    SalesReport report;
    report.period = query.period;
    report.step = stepFor(query.period);
    const auto before = query.period.before();
    Points points(query.period, report.step);
    Points pointsBefore(before, report.step);
    const auto firstDay = epoch.daysTo(query.period.first);
    const auto firstBefore = epoch.daysTo(before.first);
    const auto lastDay = epoch.daysTo(query.period.last);

    // No place is further than a day from Greenwich.
    const UnixMillis from = (firstBefore - 1) * millisOfDay;
    const UnixMillis to = (lastDay + 2) * millisOfDay;
    const auto since = [from](const auto &row) { return row.at < from; };
    const auto begin =
        static_cast<std::size_t>(std::partition_point(m_sales.begin(), m_sales.end(), since) - m_sales.begin());
    struct Placed {
        std::int64_t day;
        int hour;
    };
    std::vector<Placed> placed; // where each of the rows from `begin` on is in the days of the place
    std::vector<std::int64_t> counts(m_currencies.size(), -1); // -1: not in either period
    std::vector<std::int64_t> countsNow(m_currencies.size(), 0);
    LocalClock clock(query.zone, from, to);
    for (auto i = begin; i < m_sales.size() && m_sales[i].at < to; ++i) {
        const auto local = clock.local(m_sales[i].at);
        const auto day = dayOf(local);
        placed.push_back({day, static_cast<int>((local - day * millisOfDay) / millisOfHour)});
        if (day < firstBefore || day > lastDay)
            continue;
        auto &count = counts[m_sales[i].currency];
        count = std::max<std::int64_t>(count, 0) + 1;
        countsNow[m_sales[i].currency] += day >= firstDay ? 1 : 0;
    }
    struct Returned {
        const Back *back;
        std::int64_t day;
    };
    std::vector<Returned> returned;
    LocalClock returnClock(query.zone, from, to);
    for (auto back = std::partition_point(m_returns.begin(), m_returns.end(), since);
         back != m_returns.end() && back->at < to; ++back) {
        const auto day = dayOf(returnClock.local(back->at));
        if (day < firstBefore || day > lastDay)
            continue;
        returned.push_back({&*back, day});
        counts[back->currency] = std::max<std::int64_t>(counts[back->currency], 0);
    }

    std::vector<std::uint32_t> known;
    for (std::uint32_t i = 0; i < m_currencies.size(); ++i) {
        if (counts[i] >= 0)
            known.push_back(i);
    }
    std::sort(known.begin(), known.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(countsNow[b], counts[b], m_currencies[a]) < std::tie(countsNow[a], counts[a], m_currencies[b]);
    });
    for (const auto number : known)
        report.currencies.append(m_currencies[number]);
    report.currency = query.currency.isNone() && !known.empty() ? m_currencies[known.front()] : query.currency;
    const auto wanted = std::find(m_currencies.begin(), m_currencies.end(), report.currency);
    const auto currency = static_cast<std::uint32_t>(wanted - m_currencies.begin());

    const auto totalsOf = [&](std::int64_t day) -> SalesTotals & {
        return day >= firstDay
                   ? points.points[points.ofDay[static_cast<std::size_t>(day - firstDay)]].totals
                   : pointsBefore.points[pointsBefore.ofDay[static_cast<std::size_t>(day - firstBefore)]].totals;
    };
    struct Sum {
        std::int64_t units = 0;
        std::int64_t revenue = 0;
    };
    std::vector<Sum> ofProduct(m_products.size());
    std::vector<std::int64_t> ofVariant(m_variants.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const auto &row = m_sales[begin + i];
        const auto [day, hour] = placed[i];
        if (day < firstBefore || day > lastDay)
            continue;
        const bool isNow = day >= firstDay;
        const bool isCounted = row.currency == currency;
        auto &totals = totalsOf(day);
        if (isCounted)
            ++totals.orders;
        if (isCounted && isNow) // 1 January 1970 was a Thursday
            ++report.hours[static_cast<std::size_t>(((day + 3) % 7 + 7) % 7)][static_cast<std::size_t>(hour)];
        for (auto at = row.firstLine; at < row.firstLine + row.lines; ++at) {
            const auto &line = m_lines[at];
            if (isNow) // what leaves the shelf does so in any currency
                ofVariant[line.variant] += line.quantity;
            if (!isCounted)
                continue;
            totals.units += line.quantity;
            totals.revenue += line.minor;
            if (isNow) {
                ofProduct[line.product].units += line.quantity;
                ofProduct[line.product].revenue += line.minor;
            }
        }
    }
    for (const auto &[back, day] : returned) {
        if (back->currency != currency)
            continue;
        auto &totals = totalsOf(day);
        totals.returned += back->pieces;
        totals.refunded += back->minor;
    }

    const auto sumOf = [](const QList<SalesPoint> &parts) {
        SalesTotals sum;
        for (const auto &part : parts) {
            sum.orders += part.totals.orders;
            sum.units += part.totals.units;
            sum.revenue += part.totals.revenue;
            sum.returned += part.totals.returned;
            sum.refunded += part.totals.refunded;
        }
        return sum;
    };
    report.points = std::move(points.points);
    report.pointsBefore = std::move(pointsBefore.points);
    report.now = sumOf(report.points);
    report.before = sumOf(report.pointsBefore);

    QHash<Id, Sum> ofCategory;
    for (std::size_t i = 0; i < m_products.size(); ++i) {
        const auto &sum = ofProduct[i];
        if (sum.units == 0 && sum.revenue == 0)
            continue;
        report.products.append({m_products[i], sum.units, sum.revenue});
        auto &category = ofCategory[query.categories.value(m_products[i])];
        category.units += sum.units;
        category.revenue += sum.revenue;
    }
    report.products = mostRevenueFirst(std::move(report.products));
    for (auto sum = ofCategory.cbegin(); sum != ofCategory.cend(); ++sum)
        report.categories.append({sum.key(), sum->units, sum->revenue});
    report.categories = mostRevenueFirst(std::move(report.categories));

    auto unsold = query.stock;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
        const auto stock = query.stock.constFind(m_variants[i]);
        if (stock == query.stock.cend() || ofVariant[i] <= 0)
            continue;
        unsold.remove(m_variants[i]);
        const auto available = std::max<std::int64_t>(*stock, 0);
        report.cover.append({m_variants[i], available, ofVariant[i], available * query.period.days() / ofVariant[i]});
    }
    std::sort(report.cover.begin(), report.cover.end(), [](const StockCover &a, const StockCover &b) {
        return std::tie(a.days, b.sold, a.variantId) < std::tie(b.days, a.sold, b.variantId);
    });
    report.unsold = std::count_if(unsold.cbegin(), unsold.cend(), [](std::int64_t available) { return available > 0; });
    return report;
}

} // namespace aura
