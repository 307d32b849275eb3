// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/catalogue_api.h>

#include "catalogue_json.h"
#include "catalogue_params.h"

#include <aura/server/api/body.h>

#include <QCryptographicHash>
#include <QFile>

namespace aura::server {

using namespace Qt::StringLiterals;
using namespace http;
using storage::CatalogueReader;
using storage::Database;
using Reading = CatalogueService::Reading;

namespace {

/// A page to keep, or an answer to give once.
struct Made {
    std::optional<CachedPage> page;
    std::optional<Response> once;
    std::string canonical; ///< Not empty: also the key under which others may ask for the same page.
};
using Maker = Result<Made> (*)(const CatalogueApi &api, const Request &request, Reading &reading);

CachedPage pageOf(const QJsonObject &object) {
    CachedPage page;
    page.body = wire::toBytes(object);
    constexpr qsizetype tagBytes = 12;
    page.etag = '"' +
                QCryptographicHash::hash(page.body, QCryptographicHash::Sha256).first(tagBytes).toHex().toStdString() +
                '"';
    return page;
}

Response responseOf(const CachedPage &page, bool hit) {
    auto response = Response::json(page.body, page.status);
    response.setETag(page.etag);
    response.setCacheControl("public, no-cache");
    response.addHeader("X-Cache", hit ? "HIT" : "MISS");
    return response;
}

Made refused(Response response) {
    return {std::nullopt, std::move(response), {}};
}

Made notFound() {
    return refused(Response::problem(404, "not_found", "There is no such thing."));
}

Response make(const CatalogueApi &api, const Request &request, Maker maker) {
    auto reading = api.catalogue.read();
    if (!reading)
        return Response::error(reading.error());
    auto made = maker(api, request, *reading);
    if (!made)
        return Response::error(made.error());
    if (made->once)
        return std::move(*made->once);
    auto &pages = api.catalogue.pages();
    if (!made->canonical.empty())
        pages.put(made->canonical, reading->version(), *made->page);
    pages.put(request.target(), reading->version(), *made->page);
    return responseOf(*made->page, false);
}

/// From the cache at once; otherwise on a worker, because making a page may take milliseconds.
Handler cached(const CatalogueApi &api, Maker maker) {
    return [api, maker](Request &&request, Responder responder) {
        const auto version = api.catalogue.version();
        if (!version)
            return responder.send(Response::error(version.error()));
        const auto page = api.catalogue.pages().find(request.target(), *version);
        api.catalogue.pages().noteAnswer(page.has_value());
        if (page)
            return responder.send(responseOf(*page, true));
        // A job must be copyable.
        struct Job {
            Request request;
            Responder responder;
        };
        const auto job = std::make_shared<Job>(Job{std::move(request), std::move(responder)});
        const bool taken =
            api.workers.tryPost([api, maker, job] { job->responder.send(make(api, job->request, maker)); });
        if (!taken) {
            auto response = Response::problem(503, "unavailable", "Too many requests are waiting.");
            response.addHeader("Retry-After", "1");
            job->responder.send(std::move(response));
        }
    };
}

/// Where the page after the cursor begins.
Result<std::size_t> startOf(Reading &reading, const std::vector<std::int32_t> &nums, const PageCursor &cursor) {
    AURA_ASSIGN(const auto num, reading.database().queryInt64("SELECT num FROM product WHERE id = ?1", cursor.last));
    if (num) {
        const auto last = std::find(nums.begin(), nums.end(), static_cast<std::int32_t>(*num));
        if (last != nums.end())
            return static_cast<std::size_t>(last - nums.begin()) + 1;
    }
    // The product left the list: what followed it has moved up by one.
    return std::min(cursor.offset > 0 ? cursor.offset - 1 : 0, nums.size());
}

Result<QJsonArray> cardsToJson(Reading &reading, std::span<const std::int32_t> nums) {
    AURA_ASSIGN(const auto cards, CatalogueReader(reading.database()).cards(nums));
    QHash<std::int64_t, Id> categories;
    for (const auto &category : reading.columns().categories())
        categories.insert(category.num, category.id);
    QJsonArray data;
    for (const auto &card : cards)
        data.append(cardToJson(card, categories.value(card.categoryNum)));
    return data;
}

QString relaxationName(storage::Relaxation relaxed) {
    switch (relaxed) {
    case storage::Relaxation::None:
        break;
    case storage::Relaxation::Descriptions:
        return u"descriptions"_s;
    case storage::Relaxation::Widened:
        return u"widened"_s;
    case storage::Relaxation::Spelling:
        return u"spelling"_s;
    case storage::Relaxation::AnyWord:
        return u"any_word"_s;
    }
    return u"none"_s;
}

Result<Made> listProducts(const CatalogueApi &api, const Request &request, Reading &reading) {
    std::optional<Response> refusal;
    AURA_ASSIGN(const auto wanted, catalogueRequest(request, reading.database(), true, refusal));
    if (!wanted)
        return refused(std::move(*refusal));
    std::optional<PageCursor> cursor;
    if (!wanted->cursor.empty()) {
        cursor = readCursor(wanted->cursor, wanted->canonical);
        if (!cursor)
            return refused(invalidQuery("cursor", "is not a cursor of this list"));
    }
    const std::string canonical =
        "list " + std::to_string(wanted->limit) + ' ' + wanted->cursor + ' ' + wanted->canonical;
    if (auto known = api.catalogue.pages().find(canonical, reading.version()))
        return Made{std::move(known), std::nullopt, {}};

    AURA_ASSIGN(const auto matches, api.catalogue.matches(reading, wanted->canonical, wanted->query));
    const auto &nums = matches->nums;
    std::size_t start = 0;
    if (cursor) {
        AURA_ASSIGN(start, startOf(reading, nums, *cursor));
    }
    const auto count = std::min(wanted->limit, nums.size() - start);
    AURA_ASSIGN(const auto data, cardsToJson(reading, std::span(nums).subspan(start, count)));
    const bool more = start + count < nums.size();
    QJsonValue next;
    if (more && !data.isEmpty()) {
        const auto last = Id::parse(data.last().toObject().value("id"_L1).toString()).value_or(Id{});
        next = QString::fromStdString(writeCursor({last, start + count}, wanted->canonical));
    }
    QJsonObject body{
        {u"data"_s, data},
        {u"page"_s, QJsonObject{{u"next"_s, next}, {u"has_more"_s, more}, {u"total"_s, qint64{matches->total}}}}};
    if (!wanted->query.text.isEmpty()) {
        body.insert("search"_L1,
                    QJsonObject{{u"relaxed"_s, relaxationName(matches->relaxed)},
                                {u"lacking"_s, QJsonArray::fromStringList(matches->lacking)},
                                {u"corrected"_s,
                                 matches->corrected.isEmpty() ? QJsonValue() : QJsonValue(matches->corrected)}});
    }
    return Made{pageOf(body), std::nullopt, canonical};
}

Result<Made> listFacets(const CatalogueApi &api, const Request &request, Reading &reading) {
    std::optional<Response> refusal;
    AURA_ASSIGN(const auto wanted, catalogueRequest(request, reading.database(), false, refusal));
    if (!wanted)
        return refused(std::move(*refusal));
    const std::string canonical = "facets " + wanted->canonical;
    if (auto known = api.catalogue.pages().find(canonical, reading.version()))
        return Made{std::move(known), std::nullopt, {}};
    storage::CatalogueSearch search(reading.database(), reading.sharedColumns());
    AURA_ASSIGN(const auto facets, search.facets(wanted->query));
    return Made{pageOf({{u"data"_s, facetsToJson(facets)}}), std::nullopt, canonical};
}

/// Nothing when the product is not for the public, or none.
Result<std::optional<Id>> publicProduct(const Request &request, Reading &reading) {
    const auto id = Id::parse(textOf(request.parameter("id")));
    if (!id)
        return std::optional<Id>();
    AURA_ASSIGN(const bool visible, CatalogueService::isPublic(reading.database(), *id));
    return visible ? std::optional(*id) : std::nullopt;
}

Result<Made> getProduct(const CatalogueApi &, const Request &request, Reading &reading) {
    AURA_ASSIGN(const auto id, publicProduct(request, reading));
    if (!id)
        return notFound();
    AURA_ASSIGN(const auto product, CatalogueReader(reading.database()).product(*id));
    auto page = pageOf(wire::toJson(product, wire::Audience::Public));
    // The revision for If-Match, and what else may have changed: the stock's band has no revision.
    page.etag = '"' + std::to_string(product.rev) + '-' + page.etag.substr(1);
    return Made{std::move(page), std::nullopt, {}};
}

Result<Made> listReviews(const CatalogueApi &, const Request &request, Reading &reading) {
    AURA_ASSIGN(const auto id, publicProduct(request, reading));
    if (!id)
        return notFound();
    const auto limit = queryNumber(request, "limit", 25, 1, static_cast<std::int64_t>(mostPerPage));
    if (!limit)
        return refused(invalidQuery("limit", "must be a whole number from 1 to 100"));
    const auto offset = queryNumber(request, "cursor", 0, 0, 1'000'000);
    if (!offset)
        return refused(invalidQuery("cursor", "is not a cursor of this list"));
    CatalogueReader reader(reading.database());
    AURA_ASSIGN(auto reviews, reader.reviews(*id, static_cast<int>(*limit + 1), static_cast<int>(*offset)));
    AURA_ASSIGN(const auto histogram, reader.ratingHistogram(*id));
    const bool more = reviews.size() > *limit;
    if (more)
        reviews.removeLast();
    QJsonArray data;
    for (auto &review : reviews) {
        // Who wrote it and what they bought is nobody's business.
        review.userId = {};
        review.orderId = {};
        data.append(wire::toJson(review));
    }
    const QJsonValue next = more ? QJsonValue(QString::number(*offset + *limit)) : QJsonValue();
    return Made{pageOf({{u"data"_s, data},
                        {u"ratings"_s, ratingsToJson(histogram)},
                        {u"page"_s, QJsonObject{{u"next"_s, next}, {u"has_more"_s, more}}}}),
                std::nullopt,
                {}};
}

Result<QList<Category>> activeCategories(Reading &reading) {
    AURA_ASSIGN(auto categories, CatalogueReader(reading.database()).categories());
    QHash<Id, bool> active;
    for (const auto &row : reading.columns().categories())
        active.insert(row.id, row.active);
    categories.removeIf([&](const Category &category) { return !active.value(category.id, false); });
    return categories;
}

Result<Made> listCategories(const CatalogueApi &, const Request &, Reading &reading) {
    AURA_ASSIGN(const auto categories, activeCategories(reading));
    QJsonArray data;
    for (const auto &category : categories)
        data.append(wire::toJson(category));
    return Made{pageOf({{u"data"_s, data}}), std::nullopt, {}};
}

/// By id or by slug.
template <typename T>
Made theOne(const QList<T> &list, std::string_view wanted) {
    const auto text = textOf(wanted);
    const auto id = Id::parse(text);
    for (const auto &entry : list) {
        if (id ? entry.id == *id : entry.slug == text)
            return Made{pageOf(wire::toJson(entry)), std::nullopt, {}};
    }
    return notFound();
}

Result<Made> getCategory(const CatalogueApi &, const Request &request, Reading &reading) {
    AURA_ASSIGN(const auto categories, activeCategories(reading));
    return theOne(categories, request.parameter("id"));
}

Result<QList<Vendor>> approvedVendors(Reading &reading) {
    AURA_ASSIGN(auto vendors, CatalogueReader(reading.database()).vendors());
    vendors.removeIf([](const Vendor &vendor) { return vendor.status != VendorStatus::Approved; });
    return vendors;
}

Result<Made> listVendors(const CatalogueApi &, const Request &, Reading &reading) {
    AURA_ASSIGN(const auto vendors, approvedVendors(reading));
    QJsonArray data;
    for (const auto &vendor : vendors)
        data.append(wire::toJson(vendor));
    return Made{pageOf({{u"data"_s, data}}), std::nullopt, {}};
}

Result<Made> getVendor(const CatalogueApi &, const Request &request, Reading &reading) {
    AURA_ASSIGN(const auto vendors, approvedVendors(reading));
    return theOne(vendors, request.parameter("id"));
}

Response asPicture(Response response, std::string_view name) {
    response.setETag('"' + std::string(name) + '"');
    response.setCacheControl("public, max-age=31536000, immutable");
    // A picture from a vendor must not become a page that runs scripts in the shop's name.
    response.addHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    return response;
}

/// Does not depend on the catalogue's version: the name says what the bytes are.
Result<Response> getBlob(const CatalogueApi &api, std::string_view name) {
    constexpr std::size_t hexDigits = 64;
    const bool isHash =
        name.size() == hexDigits && name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (!isHash)
        return Response::problem(404, "not_found", "Not the name of a picture.");
    const auto sha256 = QByteArray::fromHex(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    AURA_ASSIGN(auto reading, api.catalogue.read());
    if (const auto drawing = CatalogueReader(reading.database()).inlineBlob(sha256))
        return asPicture(Response::shared(drawing->mime.toStdString(), drawing->bytes), name);
    AURA_ASSIGN(auto row,
                reading.database().prepare("SELECT mime FROM blob WHERE sha256 = ?1 AND completed_at IS NOT NULL"));
    AURA_ASSIGN(const bool known, row.bind(sha256).step());
    // A file alone is no picture: after a restore from a backup it waits for whoever sent it to send its row again.
    if (!known)
        return Response::problem(404, "not_found", "There is no such picture.");
    const auto file = File::open(QFile::encodeName(api.blobsPath + u'/' + textOf(name)).toStdString());
    if (!file)
        return Response::error(file.error());
    auto response = Response::file(row.text(0).toStdString(), *file);
    response.setAcceptRanges(true);
    return asPicture(std::move(response), name);
}

} // namespace

void addCatalogueRoutes(Router &router, const CatalogueApi &api) {
    const auto add = [&](std::string_view pattern, const char *name, const char *summary, Maker maker) {
        RouteOptions options;
        options.name = name;
        options.summary = summary;
        router.add(Method::Get, pattern, std::move(options), cached(api, maker));
    };
    add("/products", "listProducts", "Products by text, filters and order, page by page", listProducts);
    add("/products/{id}", "getProduct", "One product with its variants", getProduct);
    add("/products/{id}/reviews", "listProductReviews", "Published reviews, the most helpful first", listReviews);
    add("/facets", "listFacets", "How a list of products divides, each facet without its own selection", listFacets);
    add("/categories", "listCategories", "All categories, parents before children", listCategories);
    add("/categories/{id}", "getCategory", "One category by id or slug", getCategory);
    add("/vendors", "listVendors", "Approved vendors by name", listVendors);
    add("/vendors/{id}", "getVendor", "One approved vendor by id or slug", getVendor);
    RouteOptions blob;
    blob.name = "getBlob";
    blob.summary = "A picture by the hash of its bytes";
    router.add(Method::Get, "/blobs/{sha256}", std::move(blob), answering([api](Request &request) {
                   auto response = getBlob(api, request.parameter("sha256"));
                   return response ? std::move(*response) : Response::error(response.error());
               }));
}

} // namespace aura::server
