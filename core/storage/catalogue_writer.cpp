// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_writer.h>

#include <aura/storage/catalogue_reader.h>
#include <aura/wire/catalogue_json.h>

#include <algorithm>

namespace aura::storage {

namespace {

std::optional<QString> textOrNull(const QString &text) {
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

std::optional<QByteArray> blobOrNull(const QByteArray &bytes) {
    return bytes.isEmpty() ? std::nullopt : std::optional<QByteArray>(bytes);
}

std::string json(const QJsonObject &object) {
    return wire::toBytes(object).toStdString();
}

std::string json(const QJsonArray &array) {
    return wire::toBytes(array).toStdString();
}

void appendCode(QString &codes, const QString &code) {
    if (code.isEmpty())
        return;
    codes += u' ' + code;
    const QString normalized = normalizedCode(code);
    if (!normalized.isEmpty() && normalized != code.toLower())
        codes += u' ' + normalized;
}

} // namespace

QString normalizedCode(QStringView code) {
    QString normalized;
    normalized.reserve(code.size());
    for (const QChar c : code) {
        if (c.isLetterOrNumber())
            normalized += c.toLower();
    }
    return normalized;
}

SearchText searchText(const Product &product, const QString &categoryPath) {
    SearchText text;
    text.name = product.name;
    text.brand = product.brand;
    appendCode(text.codes, product.modelNumber);
    appendCode(text.codes, product.externalId);
    if (!product.gtin.isEmpty()) {
        text.codes += u' ' + product.gtin;
        // Scanners and people give a UPC with and without the leading zeros of its GTIN-13 or GTIN-14 form.
        QStringView stripped = product.gtin;
        while (stripped.startsWith(u'0'))
            stripped = stripped.mid(1);
        if (stripped.size() != product.gtin.size())
            text.codes += u' ' + stripped.toString();
    }
    text.extra = categoryPath;
    for (const auto &variant : product.variants) {
        appendCode(text.codes, variant.sku == product.externalId ? QString{} : variant.sku);
        for (const auto &option : variant.options)
            text.extra += u' ' + option.values.join(u' ');
    }
    for (const auto &tag : product.tags)
        text.extra += u' ' + tag;
    text.more = product.description;
    for (const auto &list : {product.attributes, product.technicalSpecs}) {
        for (const auto &attribute : list) {
            if (attribute.kind == Attribute::Kind::Text && !attribute.name.startsWith(u'_'))
                text.more += u' ' + attribute.values.join(u' ');
        }
    }
    return text;
}

QByteArray packFacets(std::vector<std::int64_t> values) {
    std::sort(values.begin(), values.end());
    QByteArray packed;
    std::int64_t last = 0;
    for (const auto value : values) {
        auto rest = static_cast<std::uint64_t>(value - last);
        last = value;
        while (rest >= 0x80) {
            packed.append(static_cast<char>(rest | 0x80));
            rest >>= 7;
        }
        packed.append(static_cast<char>(rest));
    }
    return packed;
}

void unpackFacets(QByteArrayView packed, std::vector<std::int32_t> &values) {
    std::int64_t last = 0;
    std::uint64_t part = 0;
    int shift = 0;
    for (const char c : packed) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (shift > 56)
            return;
        part |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        shift += 7;
        if ((byte & 0x80) == 0) {
            last += static_cast<std::int64_t>(part);
            if (last > INT32_MAX)
                return;
            values.push_back(static_cast<std::int32_t>(last));
            part = 0;
            shift = 0;
        }
    }
}

CatalogueWriter::CatalogueWriter(Database &database)
    : m_database(database) {}

Result<bool> CatalogueWriter::hasSearch() {
    if (!m_hasSearch) {
        AURA_ASSIGN(const auto found,
                    m_database.queryInt64("SELECT count(*) FROM sqlite_schema WHERE name = 'product_search'"));
        m_hasSearch = found.value_or(0) == 1;
    }
    return *m_hasSearch;
}

Result<std::optional<std::int64_t>> CatalogueWriter::vendorNum(const Id &id) {
    if (const auto known = m_vendors.constFind(id); known != m_vendors.constEnd())
        return std::optional<std::int64_t>(*known);
    AURA_ASSIGN(const auto num, m_database.queryInt64("SELECT num FROM vendor WHERE id = ?1", id));
    if (num)
        m_vendors.insert(id, *num);
    return num;
}

Result<std::optional<std::int64_t>> CatalogueWriter::categoryNum(const Id &id) {
    if (const auto known = m_categories.constFind(id); known != m_categories.constEnd())
        return std::optional<std::int64_t>(*known);
    AURA_ASSIGN(const auto num, m_database.queryInt64("SELECT num FROM category WHERE id = ?1", id));
    if (num)
        m_categories.insert(id, *num);
    return num;
}

Result<std::optional<std::int64_t>> CatalogueWriter::productNum(const Id &id) {
    return m_database.queryInt64("SELECT num FROM product WHERE id = ?1", id);
}

Status CatalogueWriter::putVendor(const Vendor &vendor) {
    return m_database.run(
        "INSERT INTO vendor(id, name, slug, story, city, country, status, delivery_methods, return_policy, "
        "return_days, created_at, "
        "updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
        "ON CONFLICT(id) DO UPDATE SET name = excluded.name, slug = excluded.slug, story = excluded.story, city = "
        "excluded.city, "
        "country = excluded.country, status = excluded.status, delivery_methods = excluded.delivery_methods, "
        "return_policy = excluded.return_policy, return_days = excluded.return_days, updated_at = excluded.updated_at, "
        "rev = excluded.rev",
        vendor.id, vendor.name, vendor.slug, vendor.story, vendor.city, vendor.country, vendor.status,
        json(wire::deliveryMethodsToJson(vendor.deliveryMethods)), vendor.returnPolicy, vendor.returnDays,
        vendor.createdAt, vendor.updatedAt, vendor.rev);
}

Status CatalogueWriter::putCategory(const Category &category) {
    std::optional<std::int64_t> parent;
    if (!category.parentId.isNil()) {
        AURA_ASSIGN(parent, categoryNum(category.parentId));
        if (!parent)
            return Error{ErrorCode::NotFound, QStringLiteral("no parent category ") + category.parentId.toString()};
    }
    m_categoryPaths.clear();
    return m_database.run(
        "INSERT INTO category(id, parent, name, slug, description, position, is_active, seo_title, seo_description, "
        "picture, color, "
        "created_at, updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) "
        "ON CONFLICT(id) DO UPDATE SET parent = excluded.parent, name = excluded.name, slug = excluded.slug, "
        "description = excluded.description, position = excluded.position, is_active = excluded.is_active, "
        "seo_title = excluded.seo_title, seo_description = excluded.seo_description, picture = excluded.picture, color "
        "= excluded.color, "
        "updated_at = excluded.updated_at, rev = excluded.rev",
        category.id, parent, category.name, category.slug, category.description, category.position, category.isActive,
        category.seoTitle, category.seoDescription, blobOrNull(category.picture), category.color, category.createdAt,
        category.updatedAt, category.rev);
}

Result<std::int64_t> CatalogueWriter::internBrand(const QString &name) {
    if (const auto known = m_brands.constFind(name); known != m_brands.constEnd())
        return *known;
    AURA_ASSIGN(auto num, m_database.queryInt64("SELECT num FROM brand WHERE name = ?1", name));
    if (!num) {
        AURA_TRY(m_database.run("INSERT INTO brand(name) VALUES(?1)", name));
        num = m_database.lastInsertRowId();
    }
    m_brands.insert(name, *num);
    return *num;
}

Result<std::int64_t> CatalogueWriter::internFacet(const QString &attribute, const QString &value) {
    auto attributeNum = m_attributes.value(attribute, 0);
    if (attributeNum == 0) {
        AURA_ASSIGN(auto num, m_database.queryInt64("SELECT num FROM attribute WHERE name = ?1", attribute));
        if (!num) {
            AURA_TRY(m_database.run("INSERT INTO attribute(name) VALUES(?1)", attribute));
            num = m_database.lastInsertRowId();
        }
        attributeNum = *num;
        m_attributes.insert(attribute, attributeNum);
    }
    const std::pair key(attributeNum, value);
    if (const auto known = m_facetValues.constFind(key); known != m_facetValues.constEnd())
        return *known;
    AURA_ASSIGN(auto num, m_database.queryInt64("SELECT num FROM facet_value WHERE attribute = ?1 AND value = ?2",
                                                attributeNum, value));
    if (!num) {
        AURA_TRY(m_database.run("INSERT INTO facet_value(attribute, value) VALUES(?1, ?2)", attributeNum, value));
        num = m_database.lastInsertRowId();
    }
    m_facetValues.insert(key, *num);
    return *num;
}

Result<QByteArray> CatalogueWriter::encodeFacets(const Product &product) {
    std::vector<std::int64_t> values;
    for (const auto &[attribute, value] : facetTerms(product)) {
        AURA_ASSIGN(const auto num, internFacet(attribute, value));
        values.push_back(num);
    }
    return packFacets(std::move(values));
}

struct CatalogueWriter::SearchChange {
    std::int64_t num = 0;
    std::optional<SearchText> before; ///< What the index holds; nothing for a new row.
    SearchText after;
};

Result<std::optional<CatalogueWriter::SearchChange>> CatalogueWriter::putRows(const Product &product) {
    const auto *main = defaultVariant(product);
    if (main == nullptr)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("product without variants")};
    AURA_ASSIGN(const auto vendor, vendorNum(product.vendorId));
    if (!vendor)
        return Error{ErrorCode::NotFound, QStringLiteral("no vendor ") + product.vendorId.toString()};
    std::optional<std::int64_t> category;
    if (!product.categories.isEmpty()) {
        AURA_ASSIGN(category, categoryNum(product.categories.first()));
        if (!category)
            return Error{ErrorCode::NotFound, QStringLiteral("no category ") + product.categories.first().toString()};
    }
    std::optional<std::int64_t> brand;
    if (!product.brand.isEmpty()) {
        AURA_ASSIGN(brand, internBrand(product.brand));
    }
    AURA_ASSIGN(const auto facets, encodeFacets(product));
    const auto firstPicture = std::find_if(product.pictures.begin(), product.pictures.end(),
                                           [](const Picture &picture) { return !picture.sha256.isEmpty(); });
    const bool hasPicture = firstPicture != product.pictures.end();

    AURA_ASSIGN(const auto known, productNum(product.id));
    std::optional<SearchText> indexed;
    if (known) {
        AURA_ASSIGN(indexed, indexedText(*known));
        AURA_TRY(m_database.run("DELETE FROM product_category WHERE product = ?1", *known));
        AURA_TRY(m_database.run("DELETE FROM product_picture WHERE product = ?1", *known));
        AURA_TRY(m_database.run("DELETE FROM variant WHERE product = ?1", *known));
    }
    AURA_TRY(m_database.run(
        "INSERT INTO product(id, vendor, external_id, name, brand, model_number, gtin, category, price_micros, "
        "compare_micros, currency, "
        "availability, rating_sum, rating_count, views, status, is_active, picture, picture_color, variant_count, "
        "facets, created_at, "
        "updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
        "?20, ?21, ?22, ?23, ?24) "
        "ON CONFLICT(id) DO UPDATE SET vendor = excluded.vendor, external_id = excluded.external_id, name = "
        "excluded.name, "
        "brand = excluded.brand, model_number = excluded.model_number, gtin = excluded.gtin, category = "
        "excluded.category, "
        "price_micros = excluded.price_micros, compare_micros = excluded.compare_micros, currency = excluded.currency, "
        "availability = excluded.availability, rating_sum = excluded.rating_sum, rating_count = excluded.rating_count, "
        "views = excluded.views, status = excluded.status, is_active = excluded.is_active, picture = excluded.picture, "
        "picture_color = excluded.picture_color, variant_count = excluded.variant_count, facets = excluded.facets, "
        "updated_at = excluded.updated_at, rev = excluded.rev",
        product.id, *vendor, textOrNull(product.externalId), product.name, brand, textOrNull(product.modelNumber),
        textOrNull(product.gtin), category, main->price.micros,
        main->comparePrice ? std::optional(main->comparePrice->micros) : std::nullopt, main->price.currency.code(),
        availabilityOf(product), product.ratingSum, product.ratingCount, product.views, product.status,
        product.isActive, hasPicture ? std::optional(firstPicture->sha256) : std::nullopt,
        hasPicture ? firstPicture->color : 0, product.variants.size(), facets, product.createdAt, product.updatedAt,
        product.rev));
    const std::int64_t num = known ? *known : m_database.lastInsertRowId();
    AURA_TRY(writeChildren(num, *vendor, product));
    return searchChange(num, product, std::move(indexed));
}

Status CatalogueWriter::writeChildren(std::int64_t num, std::int64_t vendor, const Product &product) {
    AURA_TRY(m_database.run("INSERT INTO product_detail(product, description, attributes, technical_specs, tags, "
                            "width_um, height_um, depth_um, "
                            "weight_g) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(product) DO UPDATE SET "
                            "description = excluded.description, attributes = excluded.attributes, technical_specs = "
                            "excluded.technical_specs, "
                            "tags = excluded.tags, width_um = excluded.width_um, height_um = excluded.height_um, "
                            "depth_um = excluded.depth_um, "
                            "weight_g = excluded.weight_g",
                            num, product.description, json(wire::attributesToJson(product.attributes)),
                            json(wire::attributesToJson(product.technicalSpecs)),
                            json(QJsonArray::fromStringList(product.tags)), product.dimensions.widthMicrometres,
                            product.dimensions.heightMicrometres, product.dimensions.depthMicrometres,
                            product.dimensions.weightGrams));
    int position = 0;
    for (const auto &id : product.categories) {
        AURA_ASSIGN(const auto category, categoryNum(id));
        if (!category)
            return Error{ErrorCode::NotFound, QStringLiteral("no category ") + id.toString()};
        AURA_TRY(m_database.run("INSERT INTO product_category(product, category, position) VALUES(?1, ?2, ?3)", num,
                                *category, position++));
    }
    position = 0;
    for (const auto &picture : product.pictures) {
        AURA_TRY(m_database.run(
            "INSERT INTO product_picture(product, position, sha256, mime, alt, color, width, height, source_url) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            num, position++, blobOrNull(picture.sha256), picture.mime, picture.alt, picture.color, picture.width,
            picture.height, picture.sourceUrl));
    }
    position = 0;
    for (const auto &variant : product.variants) {
        QJsonArray pictures;
        for (const int picture : variant.pictures)
            pictures.append(picture);
        AURA_TRY(m_database.run(
            "INSERT INTO variant(id, product, vendor, position, sku, name, price_micros, compare_micros, weight_g, "
            "track_inventory, is_default, availability, options, pictures) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            variant.id, num, vendor, position++, textOrNull(variant.sku), variant.name, variant.price.micros,
            variant.comparePrice ? std::optional(variant.comparePrice->micros) : std::nullopt, variant.weightGrams,
            variant.trackInventory, variant.isDefault, variant.availability,
            json(wire::attributesToJson(variant.options)), json(pictures)));
    }
    return {};
}

namespace {

/// Names from the root to the category, separated by spaces.
Result<QString> categoryPath(Database &database, std::int64_t category, QHash<std::int64_t, QString> &known) {
    if (const auto path = known.constFind(category); path != known.constEnd())
        return *path;
    QStringList names;
    AURA_TRY(database.forEach(
        "WITH RECURSIVE up(num, parent, name, depth) AS (SELECT num, parent, name, 0 FROM category WHERE num = ?1 "
        "UNION ALL "
        "SELECT c.num, c.parent, c.name, up.depth + 1 FROM category c JOIN up ON c.num = up.parent WHERE up.depth < "
        "20) SELECT name FROM up",
        [&](const Statement &row) { names.prepend(row.text(0)); }, category));
    return *known.insert(category, names.join(u' '));
}

Status writeSearch(Database &database, std::int64_t num, const SearchText &text, bool removing) {
    if (removing) {
        AURA_TRY(database.run("INSERT INTO product_search(product_search, rowid, name, brand, codes, extra) "
                              "VALUES('delete', ?1, ?2, ?3, ?4, ?5)",
                              num, text.name, text.brand, text.codes, text.extra));
        return database.run(
            "INSERT INTO product_search_more(product_search_more, rowid, body) VALUES('delete', ?1, ?2)", num,
            text.more);
    }
    AURA_TRY(database.run("INSERT INTO product_search(rowid, name, brand, codes, extra) VALUES(?1, ?2, ?3, ?4, ?5)",
                          num, text.name, text.brand, text.codes, text.extra));
    return database.run("INSERT INTO product_search_more(rowid, body) VALUES(?1, ?2)", num, text.more);
}

} // namespace

/// What search knows of the row; nothing when there is no search.
Result<std::optional<SearchText>> CatalogueWriter::indexedText(std::int64_t num) {
    AURA_ASSIGN(const bool search, hasSearch());
    if (!search)
        return std::optional<SearchText>();
    AURA_ASSIGN(const auto old, CatalogueReader(m_database).productByNum(num));
    AURA_ASSIGN(auto statement, m_database.prepare("SELECT indexed_path FROM product_detail WHERE product = ?1"));
    AURA_ASSIGN(const bool row, statement.bind(num).step());
    return std::optional(searchText(old, row ? statement.text(0) : QString{}));
}

/// Nothing when search has nothing to learn.
Result<std::optional<CatalogueWriter::SearchChange>>
CatalogueWriter::searchChange(std::int64_t num, const Product &product, std::optional<SearchText> indexed) {
    AURA_ASSIGN(const bool search, hasSearch());
    if (!search)
        return std::optional<SearchChange>();
    QString path;
    if (!product.categories.isEmpty()) {
        AURA_ASSIGN(const auto category, categoryNum(product.categories.first()));
        AURA_ASSIGN(path, categoryPath(m_database, category.value_or(0), m_categoryPaths));
    }
    auto text = searchText(product, path);
    // Another price or stock is what changes most, and nobody searches for it.
    if (indexed && *indexed == text)
        return std::optional<SearchChange>();
    AURA_TRY(m_database.run("UPDATE product_detail SET indexed_path = ?2 WHERE product = ?1", num, path));
    return std::optional(SearchChange{num, std::move(indexed), std::move(text)});
}

Status CatalogueWriter::putProducts(std::span<const Product> products) {
    std::vector<SearchChange> changes;
    for (const auto &product : products) {
        AURA_ASSIGN(auto change, putRows(product));
        if (change)
            changes.push_back(std::move(*change));
    }
    // A number lower than the last one makes search write out as well.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const SearchChange &a, const SearchChange &b) { return a.num < b.num; });
    for (const auto &change : changes) {
        if (change.before)
            AURA_TRY(writeSearch(m_database, change.num, *change.before, true));
        AURA_TRY(writeSearch(m_database, change.num, change.after, false));
    }
    return {};
}

Status CatalogueWriter::putReview(const Review &review) {
    AURA_ASSIGN(const auto product, productNum(review.productId));
    if (!product)
        return Error{ErrorCode::NotFound, QStringLiteral("no product ") + review.productId.toString()};
    return m_database.run(
        "INSERT INTO review(id, product, user_id, order_id, author, rating, title, content, is_verified, "
        "helpful_votes, status, created_at, "
        "updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT(id) DO "
        "UPDATE SET "
        "author = excluded.author, rating = excluded.rating, title = excluded.title, content = excluded.content, "
        "is_verified = excluded.is_verified, helpful_votes = excluded.helpful_votes, status = excluded.status, "
        "updated_at = excluded.updated_at, rev = excluded.rev",
        review.id, *product, review.userId, review.orderId, review.author, review.rating, review.title, review.content,
        review.isVerifiedPurchase, review.helpfulVotes, review.status, review.createdAt, review.updatedAt, review.rev);
}

Status CatalogueWriter::putInlineBlob(const InlineBlob &blob) {
    return m_database.run(
        "INSERT INTO inline_blob(sha256, mime, bytes) VALUES(?1, ?2, ?3) ON CONFLICT(sha256) DO NOTHING", blob.sha256,
        blob.mime, blob.bytes);
}

Status CatalogueWriter::removeVendor(const Id &id) {
    m_vendors.remove(id);
    return m_database.run("DELETE FROM vendor WHERE id = ?1", id);
}

Status CatalogueWriter::removeCategory(const Id &id) {
    m_categories.remove(id);
    m_categoryPaths.clear();
    return m_database.run("DELETE FROM category WHERE id = ?1", id);
}

Status CatalogueWriter::removeProduct(const Id &id) {
    AURA_ASSIGN(const auto num, productNum(id));
    if (!num)
        return {};
    AURA_ASSIGN(const auto indexed, indexedText(*num));
    if (indexed)
        AURA_TRY(writeSearch(m_database, *num, *indexed, true));
    return m_database.run("DELETE FROM product WHERE num = ?1", *num);
}

Status CatalogueWriter::removeReview(const Id &id) {
    return m_database.run("DELETE FROM review WHERE id = ?1", id);
}

Status CatalogueWriter::setAvailability(const Id &variantId, Availability availability) {
    AURA_ASSIGN(const auto product, m_database.queryInt64("SELECT product FROM variant WHERE id = ?1", variantId));
    if (!product)
        return Error{ErrorCode::NotFound, QStringLiteral("no variant ") + variantId.toString()};
    AURA_TRY(m_database.run("UPDATE variant SET availability = ?2 WHERE id = ?1", variantId, availability));
    return m_database.run(
        "UPDATE product SET availability = (SELECT max(availability) FROM variant WHERE product = ?1) WHERE num = ?1",
        *product);
}

} // namespace aura::storage
