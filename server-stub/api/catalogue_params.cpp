// SPDX-License-Identifier: Apache-2.0
#include "catalogue_params.h"

#include <aura/server/api/body.h>

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace aura::server {

using namespace Qt::StringLiterals;
using storage::SortOrder;

namespace {

constexpr std::pair<std::string_view, SortOrder> sortNames[] = {
    {"relevance", SortOrder::Relevance}, {"popularity", SortOrder::Popularity}, {"price", SortOrder::PriceAsc},
    {"-price", SortOrder::PriceDesc},    {"-rating", SortOrder::Rating},        {"-created_at", SortOrder::Newest},
    {"name", SortOrder::NameAsc},        {"-discount", SortOrder::Discount},
};
constexpr std::size_t mostAlternatives = 50;
constexpr std::size_t longestValue = 200;
constexpr int tagBytes = 6;

/// Reads parameters one by one and collects what is wrong with them.
class ParameterReader {
public:
    ParameterReader(storage::Database &database, bool paged)
        : m_database(database)
        , m_paged(paged) {}

    Status take(std::string_view name, std::string_view value) {
        auto &query = m_request.query;
        if (value.size() > longestValue && name != "cursor") {
            refuse(name, "too_long", "is longer than 200 bytes");
        } else if (name == "q") {
            query.text = textOf(value);
        } else if (name == "category") {
            return takeId(name, value, "category", query.categories);
        } else if (name == "vendor") {
            return takeId(name, value, "vendor", query.vendors);
        } else if (name == "brand") {
            query.brands.append(textOf(value));
        } else if (name == "min_price") {
            query.minPriceMicros = price(name, value);
        } else if (name == "max_price") {
            query.maxPriceMicros = price(name, value);
        } else if (name == "currency") {
            const auto currency = Currency::parse(textOf(value));
            if (currency)
                query.currency = *currency;
            else
                refuse(name, "format", "is not an ISO 4217 code");
        } else if (name == "rating") {
            query.minRatingHundredths = rating(name, value);
        } else if (name == "availability") {
            query.inStockOnly = value == "in_stock";
            if (!query.inStockOnly && value != "any")
                refuse(name, "format", "must be in_stock or any");
        } else if (name.substr(0, 5) == "attr." && name.size() > 5) {
            takeAttribute(textOf(name.substr(5)), textOf(value));
        } else if (m_paged && name == "sort") {
            takeSort(value);
        } else if (m_paged && name == "limit") {
            takeLimit(value);
        } else if (m_paged && name == "cursor") {
            m_request.cursor = value;
        } else {
            refuse(name, "unknown", "is not a parameter of this list");
        }
        return {};
    }

    void finish() {
        auto &query = m_request.query;
        if (query.minPriceMicros && query.maxPriceMicros && *query.minPriceMicros > *query.maxPriceMicros)
            refuse("min_price", "range", "is above max_price");
        if (query.attributes.size() > static_cast<qsizetype>(storage::mostAttributeSelections))
            refuse("attr.", "range", "are too many attributes");
        const auto values = query.categories.size() + query.vendors.size() + query.brands.size();
        if (values > static_cast<qsizetype>(mostAlternatives))
            refuse("brand", "range", "are too many values");
        canonicalize();
    }

    bool failed() const { return !m_errors.empty(); }
    CatalogueRequest takeRequest() { return std::move(m_request); }
    http::Response refusal() {
        http::Problem problem;
        problem.status = 400;
        problem.code = errorCodeName(ErrorCode::InvalidArgument).toStdString();
        problem.detail = m_errors.front().pointer + " " + m_errors.front().detail;
        problem.errors = std::move(m_errors);
        return http::Response::problem(std::move(problem));
    }

private:
    void refuse(std::string_view name, std::string code, std::string detail) {
        m_errors.push_back({std::string(name.substr(0, longestValue)), std::move(code), std::move(detail)});
    }

    Status takeId(std::string_view name, std::string_view value, const std::string &table, QList<Id> &into) {
        const auto text = textOf(value);
        if (const auto id = Id::parse(text)) {
            into.append(*id);
            return {};
        }
        if (text.isEmpty()) {
            refuse(name, "format", "must be an id or a slug");
            return {};
        }
        AURA_ASSIGN(auto row, m_database.prepare("SELECT id FROM " + table + " WHERE slug = ?1"));
        AURA_ASSIGN(const bool found, row.bind(text).step());
        // The nil id is nobody's, so an unknown slug matches nothing.
        into.append(found ? row.id(0) : Id{});
        return {};
    }

    std::optional<std::int64_t> price(std::string_view name, std::string_view value) {
        const auto parsed = unitPriceFromDecimal(textOf(value), Currency{});
        if (!parsed) {
            refuse(name, "format", "must be a decimal number that is not negative");
            return std::nullopt;
        }
        return parsed->micros;
    }

    int rating(std::string_view name, std::string_view value) {
        const auto parsed = unitPriceFromDecimal(textOf(value), Currency{});
        constexpr std::int64_t star = 1'000'000;
        if (!parsed || parsed->micros > 5 * star) {
            refuse(name, "range", "must be a number from 0 to 5");
            return 0;
        }
        return static_cast<int>(parsed->micros / (star / 100));
    }

    void takeAttribute(const QString &name, const QString &value) {
        auto &attributes = m_request.query.attributes;
        const auto known = std::find_if(attributes.begin(), attributes.end(),
                                        [&](const auto &selection) { return selection.name == name; });
        if (known != attributes.end())
            known->values.append(value);
        else
            attributes.append({name, {value}});
    }

    void takeSort(std::string_view value) {
        for (const auto &[name, order] : sortNames) {
            if (name == value) {
                m_request.query.sort = order;
                return;
            }
        }
        refuse("sort", "format",
               "must be relevance, popularity, price, -price, -rating, -created_at, name or -discount");
    }

    void takeLimit(std::string_view value) {
        std::size_t limit = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), limit);
        if (error != std::errc{} || end != value.data() + value.size() || limit < 1 || limit > mostPerPage)
            refuse("limit", "range", "must be a whole number from 1 to 100");
        else
            m_request.limit = limit;
    }

    void add(const char *name, const QString &value) {
        const auto utf8 = value.toUtf8();
        // With its length, so that no text can imitate the next member.
        m_request.canonical += name;
        m_request.canonical += std::to_string(utf8.size());
        m_request.canonical += ':';
        m_request.canonical.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }

    void canonicalize() {
        auto &query = m_request.query;
        const auto tidy = [](auto &list) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
        };
        // What a request submits is complete: nobody is typing any more.
        query.textComplete = true;
        query.text = query.text.simplified();
        tidy(query.categories);
        tidy(query.vendors);
        tidy(query.brands);
        std::sort(query.attributes.begin(), query.attributes.end(),
                  [](const auto &a, const auto &b) { return a.name < b.name; });
        if (!query.text.isEmpty())
            add("q", query.text);
        for (const auto &id : query.categories)
            add("c", id.toString());
        for (const auto &id : query.vendors)
            add("v", id.toString());
        for (const auto &brand : query.brands)
            add("b", brand);
        for (auto &selection : query.attributes) {
            tidy(selection.values);
            add("a", selection.name);
            for (const auto &value : selection.values)
                add("=", value);
        }
        if (query.minPriceMicros)
            add("m", QString::number(*query.minPriceMicros));
        if (query.maxPriceMicros)
            add("M", QString::number(*query.maxPriceMicros));
        if (!query.currency.isNone())
            add("C", query.currency.code());
        if (query.minRatingHundredths > 0)
            add("r", QString::number(query.minRatingHundredths));
        if (query.inStockOnly)
            add("i", {});
        add("s", QString::number(static_cast<int>(query.sort)));
    }

    storage::Database &m_database;
    const bool m_paged;
    CatalogueRequest m_request;
    std::vector<http::ProblemItem> m_errors;
};

QByteArray tagOf(std::string_view canonical) {
    const QByteArrayView bytes(canonical.data(), static_cast<qsizetype>(canonical.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(tagBytes);
}

} // namespace

Result<std::optional<CatalogueRequest>> catalogueRequest(const http::Request &request, storage::Database &database,
                                                         bool paged, std::optional<http::Response> &refusal) {
    ParameterReader reader(database, paged);
    for (std::size_t i = 0; i < request.queryCount(); ++i) {
        const auto [name, value] = request.queryAt(i);
        AURA_TRY(reader.take(name, value));
    }
    reader.finish();
    if (reader.failed()) {
        refusal = reader.refusal();
        return std::optional<CatalogueRequest>();
    }
    return std::optional(reader.takeRequest());
}

std::string writeCursor(const PageCursor &cursor, std::string_view canonical) {
    QByteArray bytes = tagOf(canonical) + cursor.last.toBytes() + QByteArray::number(qulonglong{cursor.offset});
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::optional<PageCursor> readCursor(std::string_view text, std::string_view canonical) {
    constexpr qsizetype idBytes = 16;
    constexpr std::size_t longest = 100;
    if (text.size() > longest)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() <= tagBytes + idBytes || !decoded.decoded.startsWith(tagOf(canonical)))
        return std::nullopt;
    bool ok = false;
    PageCursor cursor;
    cursor.last = Id::fromBytes(QByteArrayView(decoded.decoded).sliced(tagBytes, idBytes));
    cursor.offset = static_cast<std::size_t>(decoded.decoded.sliced(tagBytes + idBytes).toULongLong(&ok));
    return ok ? std::optional(cursor) : std::nullopt;
}

} // namespace aura::server
