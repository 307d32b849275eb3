// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/sales_json.h>

#include <algorithm>
#include <array>
#include <type_traits>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestList = 1'000'000;
constexpr std::array<QStringView, 3> stepNames{u"day", u"week", u"month"};

QString textOf(QDate day) {
    return day.toString(Qt::ISODate);
}

QDate dayFrom(JsonReader &reader, QLatin1StringView key) {
    const auto day = QDate::fromString(reader.string(key, 10), Qt::ISODate);
    if (!day.isValid())
        reader.fail(key, "invalid", u"is not a day"_s);
    return day;
}

/// Writes and reads the parts of a report; all amounts are in its currency.
class Parts {
public:
    explicit Parts(Currency currency)
        : m_currency(currency) {}

    QJsonObject json(const SalesTotals &totals) const {
        QJsonObject object{{u"orders"_s, qint64{totals.orders}},
                           {u"units"_s, qint64{totals.units}},
                           {u"returned"_s, qint64{totals.returned}}};
        put(object, u"revenue"_s, totals.revenue);
        put(object, u"averageBasket"_s, totals.averageBasket());
        put(object, u"refunded"_s, totals.refunded);
        return object;
    }
    SalesTotals totals(JsonReader &reader) const {
        return {reader.integer("orders"_L1), reader.integer("units"_L1), amount(reader, "revenue"_L1),
                reader.integer("returned"_L1), amount(reader, "refunded"_L1)};
    }

    QJsonArray json(const QList<SalesPoint> &points) const {
        QJsonArray array;
        for (const auto &point : points) {
            auto object = json(point.totals);
            object.insert(u"from"_s, textOf(point.first));
            array.append(object);
        }
        return array;
    }
    QJsonArray json(const QList<SalesShare> &shares) const {
        QJsonArray array;
        for (const auto &share : shares) {
            QJsonObject object{{u"id"_s, share.id.isNil() ? QJsonValue() : QJsonValue(share.id.toString())},
                               {u"units"_s, qint64{share.units}}};
            put(object, u"revenue"_s, share.revenue);
            array.append(object);
        }
        return array;
    }

    template <typename Read>
    static auto list(JsonReader &reader, QLatin1StringView key, Read read) {
        QList<std::invoke_result_t<Read, JsonReader &>> list;
        const auto array = reader.array(key, longestList);
        list.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            JsonReader nested(array[i].toObject(), reader.pointerTo(key) + u'/' + QString::number(i));
            list.append(read(nested));
            reader.absorb(nested);
        }
        return list;
    }
    QList<SalesPoint> points(JsonReader &reader, QLatin1StringView key) const {
        return list(reader, key, [this](JsonReader &point) {
            return SalesPoint{dayFrom(point, "from"_L1), totals(point)};
        });
    }
    QList<SalesShare> shares(JsonReader &reader, QLatin1StringView key) const {
        return list(reader, key, [this](JsonReader &share) {
            return SalesShare{share.id("id"_L1, Need::Optional), share.integer("units"_L1),
                              amount(share, "revenue"_L1)};
        });
    }

private:
    void put(QJsonObject &object, const QString &key, std::int64_t minor) const {
        if (!m_currency.isNone())
            object.insert(key, toJson(Money{minor, m_currency}));
    }
    std::int64_t amount(JsonReader &reader, QLatin1StringView key) const {
        return reader.money(key, m_currency.isNone() ? Need::Optional : Need::Required).minor;
    }

    Currency m_currency;
};

} // namespace

QJsonObject toJson(const SalesReport &report) {
    const Parts parts(report.currency);
    QJsonArray currencies;
    for (const auto &currency : report.currencies)
        currencies.append(currency.code());
    QJsonArray hours;
    for (const auto &day : report.hours) {
        QJsonArray counts;
        for (const auto count : day)
            counts.append(qint64{count});
        hours.append(counts);
    }
    QJsonArray cover;
    for (const auto &entry : report.cover)
        cover.append(QJsonObject{{u"variantId"_s, entry.variantId.toString()},
                                 {u"available"_s, qint64{entry.available}},
                                 {u"sold"_s, qint64{entry.sold}},
                                 {u"days"_s, qint64{entry.days}}});
    return {
        {u"period"_s, QJsonObject{{u"from"_s, textOf(report.period.first)}, {u"to"_s, textOf(report.period.last)}}},
        {u"currency"_s, report.currency.isNone() ? QJsonValue() : QJsonValue(report.currency.code())},
        {u"currencies"_s, currencies},
        {u"now"_s, parts.json(report.now)},
        {u"before"_s, parts.json(report.before)},
        {u"step"_s, stepNames.at(static_cast<std::size_t>(report.step)).toString()},
        {u"points"_s, parts.json(report.points)},
        {u"pointsBefore"_s, parts.json(report.pointsBefore)},
        {u"products"_s, parts.json(report.products)},
        {u"categories"_s, parts.json(report.categories)},
        {u"hours"_s, hours},
        {u"cover"_s, cover},
        {u"unsold"_s, qint64{report.unsold}},
    };
}

SalesReport salesReportFromJson(JsonReader &reader) {
    SalesReport report;
    auto period = reader.nested("period"_L1);
    report.period = {dayFrom(period, "from"_L1), dayFrom(period, "to"_L1)};
    reader.absorb(period);
    const auto currencyFrom = [&](QLatin1StringView key, const QString &code) {
        const auto currency = Currency::parse(code);
        if (!currency)
            reader.fail(key, "invalid", currency.error().detail);
        return currency.value_or(Currency());
    };
    if (reader.has("currency"_L1))
        report.currency = currencyFrom("currency"_L1, reader.string("currency"_L1, 3));
    for (const auto &code : reader.array("currencies"_L1, longestList))
        report.currencies.append(currencyFrom("currencies"_L1, code.toString()));
    const Parts parts(report.currency);
    for (const auto &[key, totals] : {std::pair("now"_L1, &report.now), std::pair("before"_L1, &report.before)}) {
        auto nested = reader.nested(key);
        *totals = parts.totals(nested);
        reader.absorb(nested);
    }
    const auto name = reader.string("step"_L1, 10);
    const auto step = std::find(stepNames.begin(), stepNames.end(), QStringView(name));
    if (step == stepNames.end())
        reader.fail("step"_L1, "invalid", u"is none"_s);
    else
        report.step = static_cast<SalesStep>(step - stepNames.begin());
    report.points = parts.points(reader, "points"_L1);
    report.pointsBefore = parts.points(reader, "pointsBefore"_L1);
    report.products = parts.shares(reader, "products"_L1);
    report.categories = parts.shares(reader, "categories"_L1);
    const auto hours = reader.array("hours"_L1, qsizetype(report.hours.size()));
    for (qsizetype day = 0; day < hours.size(); ++day) {
        const auto counts = hours[day].toArray();
        for (std::size_t hour = 0; hour < 24; ++hour)
            report.hours[static_cast<std::size_t>(day)][hour] = counts[static_cast<qsizetype>(hour)].toInteger();
    }
    report.cover = Parts::list(reader, "cover"_L1, [](JsonReader &entry) {
        return StockCover{entry.id("variantId"_L1), entry.integer("available"_L1), entry.integer("sold"_L1),
                          entry.integer("days"_L1)};
    });
    report.unsold = reader.integer("unsold"_L1);
    return report;
}

} // namespace aura::wire
