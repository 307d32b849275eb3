// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>
#include <aura/domain/stock.h>

#include <QDate>
#include <QHash>
#include <QTimeZone>

#include <array>
#include <vector>

namespace aura {

/// What of one order counts for its vendor's figures.
struct Sale {
    struct Line {
        Id productId;
        Id variantId;
        std::int64_t quantity = 0;
        std::int64_t minor = 0; ///< The line's total.
    };
    /// A return that was asked for and not rejected.
    struct Return {
        UnixMillis at = 0; ///< When it was asked for.
        std::int64_t pieces = 0;
        std::int64_t minor = 0; ///< What was paid back; 0 before that.
    };
    Id orderId;
    UnixMillis at = 0; ///< When it was placed.
    Currency currency; ///< Of all amounts.
    QList<Line> lines;
    QList<Return> returns;
};

/// What of an order's line counts when so many pieces of it were canceled; nothing when all of them were.
std::optional<Sale::Line> soldOf(Sale::Line line, std::int64_t canceled);
/// Nothing for an order that is no sale: not placed yet, lapsed or canceled.
std::optional<Sale> saleOf(const Order &order);
/// Whether an order in this state is one.
bool isSale(OrderState state);

/// Days of a place, the first and the last one included.
struct SalesPeriod {
    QDate first;
    QDate last;

    qint64 days() const { return first.daysTo(last) + 1; }
    /// As many days, up to the day before the first one.
    SalesPeriod before() const { return {first.addDays(-days()), first.addDays(-1)}; }

    friend bool operator==(const SalesPeriod &, const SalesPeriod &) = default;
};
/// InvalidArgument for days that are none, the wrong way round, or more than twenty years.
Status validateSalesPeriod(const SalesPeriod &period);

struct SalesTotals {
    std::int64_t orders = 0;
    std::int64_t units = 0;
    std::int64_t revenue = 0;  ///< Of goods, in minor units: without delivery, before what was paid back.
    std::int64_t returned = 0; ///< Pieces of returns that were asked for then, whenever they were bought.
    std::int64_t refunded = 0; ///< What was paid back of them, in minor units.

    /// Rounded half up; 0 without orders.
    std::int64_t averageBasket() const;
    friend bool operator==(const SalesTotals &, const SalesTotals &) = default;
};

/// Short periods are told by days, longer ones by seven days from the first one on, long ones by calendar months.
enum class SalesStep : std::uint8_t { Day, Week, Month };

struct SalesPoint {
    QDate first; ///< Of the days that are counted together.
    SalesTotals totals;

    friend bool operator==(const SalesPoint &, const SalesPoint &) = default;
};

/// A product, or a category.
struct SalesShare {
    Id id; ///< Nil for products without a category.
    std::int64_t units = 0;
    std::int64_t revenue = 0;

    friend bool operator==(const SalesShare &, const SalesShare &) = default;
};

/// How long what can be sold of a variant lasts, when it goes on selling as it did in the period.
struct StockCover {
    Id variantId;
    std::int64_t available = 0;
    std::int64_t sold = 0; ///< In the period; more than 0.
    std::int64_t days = 0; ///< Whole ones.

    friend bool operator==(const StockCover &, const StockCover &) = default;
};

struct SalesQuery {
    SalesPeriod period;
    QTimeZone zone = QTimeZone::utc(); ///< Where days begin.
    Currency currency;                 ///< None: the one with the most orders in the period.
    QHash<Id, Id> categories{};        ///< Of products.
    QHash<Id, std::int64_t> stock{};   ///< What can be sold, by variant; those that are not counted are not in it.
};

/// Puts what is known now of a product into the query: its category is the first one, and of its variants that are
/// counted what can be sold is there. Of a variant without a level nothing was ever on the shelf. `Goods` is a Product,
/// or what a list keeps of one.
template <typename Goods>
void addGoods(SalesQuery &query, const Goods &product, const QHash<Id, StockLevel> &levels) {
    if (!product.categories.isEmpty())
        query.categories.insert(product.id, product.categories.first());
    for (const auto &variant : product.variants) {
        const auto level = levels.constFind(variant.id);
        if (variant.trackInventory && level != levels.cend())
            query.stock.insert(variant.id, available(*level));
    }
}

/// What was sold in a period, in one currency, beside what was sold in as many days before.
struct SalesReport {
    SalesPeriod period;
    Currency currency;          ///< None when nothing was sold in either period.
    QList<Currency> currencies; ///< In which something was sold in either of them, the most orders first.
    SalesTotals now;
    SalesTotals before;
    SalesStep step = SalesStep::Day;
    QList<SalesPoint> points; ///< All of the period, those without a sale too.
    QList<SalesPoint> pointsBefore;
    QList<SalesShare> products;                          ///< Most revenue first.
    QList<SalesShare> categories;                        ///< Most revenue first.
    std::array<std::array<std::int64_t, 24>, 7> hours{}; ///< Orders by weekday (Monday first) and hour of the day.
    QList<StockCover> cover;                             ///< What runs out first is first.
    std::int64_t unsold = 0;                             ///< Variants of which there are some and none was sold.

    friend bool operator==(const SalesReport &, const SalesReport &) = default;
};

/// A vendor's sales, laid out so that any period of them is added up in milliseconds. Client and server fill it from
/// their orders, and ask it the same. Immutable: any thread.
class SalesBook {
public:
    SalesBook() = default;
    explicit SalesBook(const std::vector<Sale> &sales);

    /// The query's period has to be valid.
    SalesReport report(const SalesQuery &query) const;
    std::size_t lineCount() const { return m_lines.size(); }
    /// When the oldest sale was; 0 without any.
    UnixMillis begin() const { return m_sales.empty() ? 0 : m_sales.front().at; }

private:
    struct Row {
        UnixMillis at = 0;
        std::uint32_t firstLine = 0;
        std::uint32_t lines = 0;
        std::uint32_t currency = 0;
    };
    struct Line {
        std::uint32_t product = 0;
        std::uint32_t variant = 0;
        std::int64_t quantity = 0;
        std::int64_t minor = 0;
    };
    struct Back {
        UnixMillis at = 0;
        std::uint32_t currency = 0;
        std::int64_t pieces = 0;
        std::int64_t minor = 0;
    };

    std::vector<Row> m_sales;    // by time
    std::vector<Line> m_lines;   // in the order of the sales
    std::vector<Back> m_returns; // by time
    std::vector<Currency> m_currencies;
    std::vector<Id> m_products;
    std::vector<Id> m_variants;
};

} // namespace aura
