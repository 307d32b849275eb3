// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_reader.h>

#include <aura/wire/catalogue_json.h>

#include <QHash>

namespace aura::storage {

namespace {

Currency currencyOf(const Statement &row, int column) {
    const auto code = row.utf8(column);
    return Currency::parse(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()))).value_or(Currency{});
}

std::optional<UnitPrice> optionalPrice(const Statement &row, int column, Currency currency) {
    if (row.isNull(column))
        return std::nullopt;
    return UnitPrice{row.int64(column), currency};
}

Result<QJsonObject> storedObject(const Statement &row, int column) {
    const auto bytes = row.utf8(column);
    auto parsed = wire::parseObject(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!parsed)
        return Error{ErrorCode::Corrupt, parsed.error().detail};
    return parsed;
}

QJsonArray storedArray(const Statement &row, int column) {
    const auto bytes = row.utf8(column);
    // parseArray does not exist for bare arrays: wrap it so that one parser serves both.
    const QByteArray wrapped =
        QByteArrayLiteral("{\"a\":") + QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) + '}';
    const auto parsed = wire::parseObject(wrapped);
    return parsed ? parsed->value(QLatin1StringView("a")).toArray() : QJsonArray{};
}

constexpr std::string_view cardSql =
    "SELECT p.num, p.id, v.id, p.external_id, p.name, b.name, v.name, p.price_micros, p.compare_micros, p.currency, "
    "p.availability, "
    "p.rating_sum, p.rating_count, p.picture, p.picture_color, ifnull(p.category, 0), p.variant_count, p.updated_at "
    "FROM product p JOIN vendor v ON v.num = p.vendor LEFT JOIN brand b ON b.num = p.brand WHERE p.num = ?1";

constexpr std::string_view productColumns =
    "SELECT p.num, p.id, v.id, p.external_id, p.name, d.description, b.name, p.model_number, p.gtin, p.status, "
    "p.is_active, d.attributes, "
    "d.technical_specs, d.tags, d.width_um, d.height_um, d.depth_um, d.weight_g, p.rating_sum, p.rating_count, "
    "p.views, p.created_at, "
    "p.updated_at, p.rev, p.currency "
    "FROM product p JOIN vendor v ON v.num = p.vendor LEFT JOIN brand b ON b.num = p.brand "
    "LEFT JOIN product_detail d ON d.product = p.num ";

constexpr std::string_view reviewColumns = "SELECT r.id, p.id, r.author, r.rating, r.title, r.content, r.is_verified, "
                                           "r.helpful_votes, r.status, r.created_at, r.updated_at, r.rev, "
                                           "r.user_id, r.order_id FROM review r JOIN product p ON p.num = r.product ";

constexpr std::string_view vendorColumns =
    "SELECT id, name, slug, story, city, country, status, delivery_methods, return_policy, return_days, created_at, "
    "updated_at, rev, ifnull(contact, ''), ifnull(closed, 0), ifnull(closed_until, 0), ifnull(closed_note, '') FROM "
    "vendor LEFT JOIN vendor_more ON vendor_id = id ";

Vendor readVendor(const Statement &row) {
    Vendor vendor;
    vendor.id = row.id(0);
    vendor.name = row.text(1);
    vendor.slug = row.text(2);
    vendor.story = row.text(3);
    vendor.city = row.text(4);
    vendor.country = row.text(5);
    vendor.status = static_cast<VendorStatus>(row.integer(6));
    vendor.deliveryMethods = wire::deliveryMethodsFromJson(storedArray(row, 7));
    vendor.returnPolicy = row.text(8);
    vendor.returnDays = row.integer(9);
    vendor.createdAt = row.int64(10);
    vendor.updatedAt = row.int64(11);
    vendor.rev = row.int64(12);
    vendor.contact = row.text(13);
    vendor.holiday = {row.boolean(14), row.int64(15), row.text(16)};
    return vendor;
}

} // namespace

Result<QList<ProductCard>> CatalogueReader::cards(std::span<const std::int32_t> nums) {
    QList<ProductCard> cards;
    cards.reserve(static_cast<qsizetype>(nums.size()));
    AURA_ASSIGN(auto row, m_database.prepare(cardSql));
    for (const auto num : nums) {
        row.reset();
        row.bindAt(1, num);
        AURA_ASSIGN(const bool found, row.step());
        if (!found)
            continue;
        ProductCard card;
        card.num = row.int64(0);
        card.id = row.id(1);
        card.vendorId = row.id(2);
        card.externalId = row.text(3);
        card.name = row.text(4);
        card.brand = row.text(5);
        card.vendorName = row.text(6);
        const Currency currency = currencyOf(row, 9);
        card.price = {row.int64(7), currency};
        card.comparePrice = optionalPrice(row, 8, currency);
        card.availability = static_cast<Availability>(row.integer(10));
        card.ratingSum = row.int64(11);
        card.ratingCount = row.int64(12);
        card.picture = row.blob(13);
        card.pictureColor = static_cast<std::uint32_t>(row.int64(14));
        card.categoryNum = row.int64(15);
        card.variantCount = row.integer(16);
        card.updatedAt = row.int64(17);
        cards.append(std::move(card));
    }
    return cards;
}

Result<Product> CatalogueReader::readProduct(Statement &row) {
    Product product;
    const std::int64_t num = row.int64(0);
    product.id = row.id(1);
    product.vendorId = row.id(2);
    product.externalId = row.text(3);
    product.name = row.text(4);
    product.description = row.text(5);
    product.brand = row.text(6);
    product.modelNumber = row.text(7);
    product.gtin = row.text(8);
    product.status = static_cast<ProductStatus>(row.integer(9));
    product.isActive = row.boolean(10);
    if (!row.isNull(11)) {
        AURA_ASSIGN(const auto attributes, storedObject(row, 11));
        product.attributes = wire::attributesFromJson(attributes);
        AURA_ASSIGN(const auto specs, storedObject(row, 12));
        product.technicalSpecs = wire::attributesFromJson(specs);
        for (const auto &tag : storedArray(row, 13))
            product.tags.append(tag.toString());
        product.dimensions = {row.int64(14), row.int64(15), row.int64(16), row.int64(17)};
    }
    product.ratingSum = row.int64(18);
    product.ratingCount = row.int64(19);
    product.views = row.int64(20);
    product.createdAt = row.int64(21);
    product.updatedAt = row.int64(22);
    product.rev = row.int64(23);
    const Currency currency = currencyOf(row, 24);

    AURA_TRY(m_database.forEach(
        "SELECT c.id FROM product_category pc JOIN category c ON c.num = pc.category WHERE pc.product = ?1 ORDER BY "
        "pc.position",
        [&](const Statement &category) { product.categories.append(category.id(0)); }, num));
    AURA_TRY(m_database.forEach(
        "SELECT sha256, mime, alt, color, width, height, source_url FROM product_picture WHERE product = ?1 ORDER BY "
        "position",
        [&](const Statement &picture) {
            product.pictures.append({picture.blob(0), picture.text(1), picture.text(2),
                                     static_cast<std::uint32_t>(picture.int64(3)), picture.integer(4),
                                     picture.integer(5), picture.text(6)});
        },
        num));
    AURA_ASSIGN(
        auto row2,
        m_database.prepare("SELECT id, sku, name, price_micros, compare_micros, weight_g, track_inventory, is_default, "
                           "availability, options, pictures FROM variant WHERE product = ?1 ORDER BY position"));
    row2.bind(num);
    for (;;) {
        AURA_ASSIGN(const bool more, row2.step());
        if (!more)
            break;
        Variant variant;
        variant.id = row2.id(0);
        variant.sku = row2.text(1);
        variant.name = row2.text(2);
        variant.price = {row2.int64(3), currency};
        variant.comparePrice = optionalPrice(row2, 4, currency);
        variant.weightGrams = row2.int64(5);
        variant.trackInventory = row2.boolean(6);
        variant.isDefault = row2.boolean(7);
        variant.availability = static_cast<Availability>(row2.integer(8));
        AURA_ASSIGN(const auto options, storedObject(row2, 9));
        variant.options = wire::attributesFromJson(options);
        for (const auto &index : storedArray(row2, 10))
            variant.pictures.append(index.toInt());
        product.variants.append(std::move(variant));
    }
    return product;
}

Result<Product> CatalogueReader::productByNum(std::int64_t num) {
    AURA_ASSIGN(auto row, m_database.prepare(std::string(productColumns) + "WHERE p.num = ?1"));
    AURA_ASSIGN(const bool found, row.bind(num).step());
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("no product number %1").arg(num)};
    return readProduct(row);
}

Result<Product> CatalogueReader::product(const Id &id) {
    AURA_ASSIGN(auto row, m_database.prepare(std::string(productColumns) + "WHERE p.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("no product ") + id.toString()};
    return readProduct(row);
}

Result<Product> CatalogueReader::productByVariant(const Id &variantId) {
    AURA_ASSIGN(auto row, m_database.prepare(std::string(productColumns) +
                                             "WHERE p.num = (SELECT product FROM variant WHERE id = ?1)"));
    AURA_ASSIGN(const bool found, row.bind(variantId).step());
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("no variant ") + variantId.toString()};
    return readProduct(row);
}

Result<CartLine> CatalogueReader::lineOfVariant(const Id &variantId) {
    AURA_ASSIGN(auto row,
                m_database.prepare("SELECT p.id, w.id, p.name, v.name, v.price_micros, p.currency FROM variant "
                                   "v JOIN product p ON p.num = v.product JOIN vendor w ON w.num = p.vendor "
                                   "WHERE v.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(variantId).step());
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("no variant ") + variantId.toString()};
    CartLine line;
    line.productId = row.id(0);
    line.variantId = variantId;
    line.vendorId = row.id(1);
    line.productName = row.text(2);
    line.variantName = row.text(3);
    line.unitPrice = {row.int64(4), currencyOf(row, 5)};
    return line;
}

Result<std::optional<Id>> CatalogueReader::productIdByExternalId(const Id &vendorId, const QString &externalId) {
    AURA_ASSIGN(
        auto row,
        m_database.prepare(
            "SELECT p.id FROM product p JOIN vendor v ON v.num = p.vendor WHERE v.id = ?1 AND p.external_id = ?2"));
    AURA_ASSIGN(const bool found, row.bind(vendorId, externalId).step());
    return found ? std::optional<Id>(row.id(0)) : std::nullopt;
}

Result<QList<Category>> CatalogueReader::categories() {
    QList<Category> categories;
    AURA_TRY(m_database.forEach(
        "WITH RECURSIVE tree(num, depth) AS (SELECT num, 0 FROM category WHERE parent IS NULL UNION ALL "
        "SELECT c.num, tree.depth + 1 FROM category c JOIN tree ON c.parent = tree.num WHERE tree.depth < 20) "
        "SELECT c.id, parent.id, c.name, c.slug, c.description, c.position, c.is_active, c.seo_title, "
        "c.seo_description, c.picture, c.color, "
        "c.created_at, c.updated_at, c.rev FROM tree JOIN category c ON c.num = tree.num LEFT JOIN category parent ON "
        "parent.num = c.parent "
        "ORDER BY tree.depth, c.parent, c.position, c.name",
        [&](const Statement &row) {
            Category category;
            category.id = row.id(0);
            category.parentId = row.id(1);
            category.name = row.text(2);
            category.slug = row.text(3);
            category.description = row.text(4);
            category.position = row.integer(5);
            category.isActive = row.boolean(6);
            category.seoTitle = row.text(7);
            category.seoDescription = row.text(8);
            category.picture = row.blob(9);
            category.color = static_cast<std::uint32_t>(row.int64(10));
            category.createdAt = row.int64(11);
            category.updatedAt = row.int64(12);
            category.rev = row.int64(13);
            categories.append(std::move(category));
        }));
    return categories;
}

Result<QList<Vendor>> CatalogueReader::vendors() {
    QList<Vendor> vendors;
    AURA_TRY(m_database.forEach(std::string(vendorColumns) + "ORDER BY name",
                                [&](const Statement &row) { vendors.append(readVendor(row)); }));
    return vendors;
}

Result<Vendor> CatalogueReader::vendor(const Id &id) {
    AURA_ASSIGN(auto row, m_database.prepare(std::string(vendorColumns) + "WHERE id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("no vendor ") + id.toString()};
    return readVendor(row);
}

Result<QList<Review>> CatalogueReader::reviews(const Id &productId, int limit, int offset, ReviewOrder order) {
    QList<Review> reviews;
    struct Pictures {
        QList<QByteArray> hashes;
        QList<PictureLook> looks;
    };
    QHash<Id, Pictures> pictures;
    AURA_TRY(m_database.forEach(
        "SELECT i.review_id, i.sha256, l.color, l.width, l.height FROM review r JOIN review_picture i ON i.review_id = "
        "r.id LEFT JOIN picture_look l ON l.sha256 = i.sha256 WHERE r.product = (SELECT num FROM product WHERE id = "
        "?1) "
        "ORDER BY i.review_id, i.position",
        [&](const Statement &row) {
            auto &found = pictures[row.id(0)];
            found.hashes.append(row.blob(1));
            found.looks.append({static_cast<std::uint32_t>(row.int64(2)), row.integer(3), row.integer(4)});
        },
        productId));
    const auto *const by = order == ReviewOrder::Newest   ? "r.created_at DESC, r.num"
                           : order == ReviewOrder::Lowest ? "r.rating, r.helpful_votes DESC, r.created_at DESC, r.num"
                                                          : "r.helpful_votes DESC, r.created_at DESC, r.num";
    AURA_TRY(m_database.forEach(
        std::string(reviewColumns) + "WHERE p.id = ?1 AND r.status = 1 ORDER BY " + by + " LIMIT ?2 OFFSET ?3",
        [&](const Statement &row) {
            Review review;
            review.id = row.id(0);
            review.productId = row.id(1);
            review.author = row.text(2);
            review.rating = row.integer(3);
            review.title = row.text(4);
            review.content = row.text(5);
            review.isVerifiedPurchase = row.boolean(6);
            review.helpfulVotes = row.int64(7);
            review.status = static_cast<ReviewStatus>(row.integer(8));
            review.createdAt = row.int64(9);
            review.updatedAt = row.int64(10);
            review.rev = row.int64(11);
            review.userId = row.id(12);
            review.orderId = row.id(13);
            const auto found = pictures.constFind(review.id);
            if (found != pictures.constEnd()) {
                review.pictures = found->hashes;
                review.looks = found->looks;
            }
            reviews.append(std::move(review));
        },
        productId, limit, offset));
    return reviews;
}

Result<std::array<std::int64_t, 5>> CatalogueReader::ratingHistogram(const Id &productId) {
    std::array<std::int64_t, 5> histogram{};
    AURA_TRY(m_database.forEach(
        "SELECT rating, count(*) FROM review WHERE product = (SELECT num FROM product WHERE id = ?1) AND status = 1 "
        "GROUP BY rating",
        [&](const Statement &row) { histogram[static_cast<std::size_t>(row.integer(0) - 1)] = row.int64(1); },
        productId));
    return histogram;
}

Result<InlineBlob> CatalogueReader::inlineBlob(QByteArrayView sha256) {
    AURA_ASSIGN(auto row, m_database.prepare("SELECT mime, bytes FROM inline_blob WHERE sha256 = ?1"));
    AURA_ASSIGN(const bool found, row.bind(sha256).step());
    if (!found)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("no drawing ") + QString::fromLatin1(sha256.toByteArray().toHex())};
    return InlineBlob{sha256.toByteArray(), row.text(0), row.blob(1)};
}

Result<std::int64_t> CatalogueReader::productCount() {
    AURA_ASSIGN(const auto count,
                m_database.queryInt64("SELECT count(*) FROM product WHERE status = 2 AND is_active = 1"));
    return count.value_or(0);
}

} // namespace aura::storage
