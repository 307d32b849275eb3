// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_writer.h>

#include "category_paths.h"
#include "product_rows.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/wire/catalogue_json.h>

#include <algorithm>

namespace aura::storage {

namespace {

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

SearchText searchLines(const Product &product, const QString &categoryPath) {
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
    return text;
}

SearchText searchText(const Product &product, const QString &categoryPath) {
    auto text = searchLines(product, categoryPath);
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
    AURA_TRY(m_database.run(
        "INSERT INTO vendor(id, name, slug, story, city, country, status, delivery_methods, return_policy, "
        "return_days, created_at, "
        "updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
        "ON CONFLICT(id) DO UPDATE SET name = excluded.name, slug = excluded.slug, story = excluded.story, city = "
        "excluded.city, "
        "country = excluded.country, status = excluded.status, delivery_methods = excluded.delivery_methods, "
        "return_policy = excluded.return_policy, return_days = excluded.return_days, updated_at = excluded.updated_at, "
        "rev = excluded.rev",
        vendor.id, vendor.name, vendor.slug, vendor.story, vendor.city, vendor.country, vendor.status,
        storedJson(wire::deliveryMethodsToJson(vendor.deliveryMethods)), vendor.returnPolicy, vendor.returnDays,
        vendor.createdAt, vendor.updatedAt, vendor.rev));
    // Most shops have nothing in it.
    if (vendor.contact.isEmpty() && vendor.holiday == Holiday{})
        return m_database.run("DELETE FROM vendor_more WHERE vendor_id = ?1", vendor.id);
    return m_database.run("INSERT OR REPLACE INTO vendor_more(vendor_id, contact, closed, closed_until, closed_note) "
                          "VALUES(?1, ?2, ?3, ?4, ?5)",
                          vendor.id, vendor.contact, vendor.holiday.closed, vendor.holiday.until, vendor.holiday.note);
}

Status CatalogueWriter::putCategory(const Category &category) {
    std::optional<std::int64_t> parent;
    if (!category.parentId.isNil()) {
        AURA_ASSIGN(parent, categoryNum(category.parentId));
        if (!parent)
            return Error{ErrorCode::NotFound, QStringLiteral("no parent category ") + category.parentId.toString()};
    }
    m_categoryPaths.clear();
    std::optional<std::int64_t> moved;
    {
        AURA_ASSIGN(auto former, m_database.prepare("SELECT num, parent, name FROM category WHERE id = ?1"));
        AURA_ASSIGN(const bool known, former.bind(category.id).step());
        const auto formerParent = known && !former.isNull(1) ? std::optional(former.int64(1)) : std::nullopt;
        if (known && (formerParent != parent || former.text(2) != category.name))
            moved = former.int64(0);
    }
    AURA_TRY(m_database.run(
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
        category.updatedAt, category.rev));
    if (!moved)
        return {};
    AURA_ASSIGN(const bool search, hasSearch());
    return search ? refreshPaths(m_database, *moved) : Status{};
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

struct CatalogueWriter::Variants {
    std::vector<RowChange> rows;
    std::vector<std::int64_t> nums; ///< Of the rows that are there, when they can be changed where they are.
    bool textDiffers = true;        ///< What search and facets read of them.
};

Result<std::vector<Column>> CatalogueWriter::productColumns(const Product &product, std::int64_t vendor) {
    const auto *main = defaultVariant(product);
    if (main == nullptr)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("product without variants")};
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
    const auto picture = std::find_if(product.pictures.begin(), product.pictures.end(),
                                      [](const Picture &each) { return !each.sha256.isEmpty(); });
    const bool hasPicture = picture != product.pictures.end();
    return std::vector<Column>{
        {"id", rowValue(product.id)},
        {"vendor", rowValue(vendor)},
        {"external_id", rowValue(textOrNull(product.externalId))},
        {"name", rowValue(product.name)},
        {"brand", rowValue(brand)},
        {"model_number", rowValue(textOrNull(product.modelNumber))},
        {"gtin", rowValue(textOrNull(product.gtin))},
        {"category", rowValue(category)},
        {"price_micros", rowValue(main->price.micros)},
        {"compare_micros", rowValue(main->comparePrice ? std::optional(main->comparePrice->micros) : std::nullopt)},
        {"currency", rowValue(main->price.currency.code())},
        {"availability", rowValue(availabilityOf(product))},
        {"rating_sum", rowValue(product.ratingSum)},
        {"rating_count", rowValue(product.ratingCount)},
        {"views", rowValue(product.views)},
        {"status", rowValue(product.status)},
        {"is_active", rowValue(product.isActive)},
        {"picture", rowValue(hasPicture ? std::optional(picture->sha256) : std::nullopt)},
        {"picture_color", rowValue(hasPicture ? picture->color : 0U)},
        {"variant_count", rowValue(product.variants.size())},
        {"created_at", rowValue(product.createdAt), true},
        {"updated_at", rowValue(product.updatedAt)},
        {"rev", rowValue(product.rev)},
    };
}

/// Variants keep their rows when they are the same ones with the same codes: a code that moves from one to another
/// would be there twice for a moment.
Result<CatalogueWriter::Variants> CatalogueWriter::compareVariants(std::int64_t num, std::int64_t vendor,
                                                                   const Product &product) {
    Variants variants;
    int position = 0;
    for (const auto &variant : product.variants)
        variants.rows.push_back(variantRow(variant, position++, vendor));
    std::vector<std::int64_t> nums;
    AURA_TRY(m_database.forEach(
        "SELECT num FROM variant WHERE product = ?1 ORDER BY position",
        [&](const Statement &row) { nums.push_back(row.int64(0)); }, num));
    if (nums.size() != variants.rows.size())
        return variants;
    bool textDiffers = false;
    for (std::size_t i = 0; i < nums.size(); ++i) {
        AURA_ASSIGN(const bool found, variants.rows[i].compare(m_database, nums[i]));
        if (!found || variants.rows[i].differs({"id", "sku", "position"}))
            return variants;
        textDiffers = textDiffers || variants.rows[i].differs({"options"});
    }
    variants.nums = std::move(nums);
    variants.textDiffers = textDiffers;
    return variants;
}

Status CatalogueWriter::putVariants(std::int64_t num, const Variants &variants) {
    if (!variants.nums.empty()) {
        for (std::size_t i = 0; i < variants.rows.size(); ++i)
            AURA_TRY(variants.rows[i].update(m_database, variants.nums[i]));
        return {};
    }
    AURA_TRY(m_database.run("DELETE FROM variant WHERE product = ?1", num));
    for (const auto &row : variants.rows)
        AURA_TRY(row.insert(m_database, Column{"product", rowValue(num)}));
    return {};
}

Status CatalogueWriter::putLists(std::int64_t num, const Product &product) {
    std::vector<std::vector<RowValue>> categories;
    for (const auto &id : product.categories) {
        AURA_ASSIGN(const auto category, categoryNum(id));
        if (!category)
            return Error{ErrorCode::NotFound, QStringLiteral("no category ") + id.toString()};
        categories.push_back({rowValue(categories.size()), rowValue(*category)});
    }
    AURA_TRY(putList(m_database, "product_category", "product", num, {"position", "category"}, categories));
    std::vector<std::vector<RowValue>> pictures;
    for (const auto &picture : product.pictures) {
        pictures.push_back({rowValue(pictures.size()), rowValue(blobOrNull(picture.sha256)), rowValue(picture.mime),
                            rowValue(picture.alt), rowValue(picture.color), rowValue(picture.width),
                            rowValue(picture.height), rowValue(picture.sourceUrl)});
    }
    return putList(m_database, "product_picture", "product", num,
                   {"position", "sha256", "mime", "alt", "color", "width", "height", "source_url"}, pictures);
}

Status CatalogueWriter::insertRows(const Product &product, std::int64_t vendor, std::vector<Column> columns,
                                   const RowChange &detail) {
    AURA_ASSIGN(const auto facets, encodeFacets(product));
    columns.push_back({"facets", rowValue(facets)});
    AURA_TRY(RowChange("product", "num", std::move(columns)).insert(m_database));
    const auto num = m_database.lastInsertRowId();
    AURA_TRY(detail.insert(m_database, Column{"product", rowValue(num)}));
    AURA_TRY(putLists(num, product));
    int position = 0;
    for (const auto &variant : product.variants)
        AURA_TRY(variantRow(variant, position++, vendor).insert(m_database, Column{"product", rowValue(num)}));
    return {};
}

Result<std::optional<CatalogueWriter::SearchChange>> CatalogueWriter::putRows(const Product &product) {
    AURA_ASSIGN(const auto vendor, vendorNum(product.vendorId));
    if (!vendor)
        return Error{ErrorCode::NotFound, QStringLiteral("no vendor ") + product.vendorId.toString()};
    AURA_ASSIGN(auto columns, productColumns(product, *vendor));
    AURA_ASSIGN(const auto path, indexedPath(product));
    auto detail = detailRow(product, path);
    AURA_ASSIGN(const auto known, productNum(product.id));
    if (!known) {
        AURA_TRY(insertRows(product, *vendor, std::move(columns), detail));
        AURA_ASSIGN(const auto num, productNum(product.id));
        return path ? std::optional(SearchChange{num.value_or(0), std::nullopt, searchText(product, *path)})
                    : std::nullopt;
    }
    AURA_ASSIGN(const bool hasDetail, detail.compare(m_database, *known));
    AURA_ASSIGN(const auto variants, compareVariants(*known, *vendor, product));
    if (!hasDetail || detail.differs({"attributes"}) || variants.textDiffers) {
        AURA_ASSIGN(const auto facets, encodeFacets(product));
        columns.push_back({"facets", rowValue(facets)});
    }
    RowChange row("product", "num", std::move(columns));
    AURA_TRY(row.compare(m_database, *known));

    std::optional<SearchChange> change;
    const bool textsDiffer = !hasDetail || variants.textDiffers ||
                             row.differs({"brand", "model_number", "gtin", "external_id"}) ||
                             detail.differs({"description", "attributes", "technical_specs", "tags", "indexed_path"});
    // Another price or stock is what changes most, and nobody searches for it.
    if (path && (textsDiffer || row.differs({"name"}))) {
        if (textsDiffer) {
            AURA_ASSIGN(const auto former, CatalogueReader(m_database).productByNum(*known));
            const bool samePath = hasDetail && !detail.differs({"indexed_path"});
            change = SearchChange{*known, searchText(former, samePath ? *path : detail.formerText("indexed_path")),
                                  searchText(product, *path)};
        } else {
            // All that a name does not stand in is as it was, and need not be put together.
            change = SearchChange{*known, std::nullopt, searchLines(product, *path)};
            change->before = change->after;
            change->before->name = row.formerText("name");
        }
    }
    AURA_TRY(row.update(m_database, *known));
    AURA_TRY(hasDetail ? detail.update(m_database, *known)
                       : detail.insert(m_database, Column{"product", rowValue(*known)}));
    AURA_TRY(putLists(*known, product));
    AURA_TRY(putVariants(*known, variants));
    return change;
}

Result<std::optional<QString>> CatalogueWriter::indexedPath(const Product &product) {
    AURA_ASSIGN(const bool search, hasSearch());
    if (!search)
        return std::optional<QString>();
    if (product.categories.isEmpty())
        return std::optional(QString());
    AURA_ASSIGN(const auto category, categoryNum(product.categories.first()));
    AURA_ASSIGN(auto path, categoryPath(m_database, category.value_or(0), m_categoryPaths));
    return std::optional(std::move(path));
}

Status CatalogueWriter::putProducts(std::span<const Product> products) {
    std::vector<SearchChange> changes;
    for (const auto &product : products)
        AURA_TRY(putRows(product, changes));
    return putSearch(std::move(changes));
}

Status CatalogueWriter::putProducts(std::size_t count,
                                    const std::function<Result<const Product *>(std::size_t)> &product) {
    std::vector<SearchChange> changes;
    for (std::size_t i = 0; i < count; ++i) {
        AURA_ASSIGN(const auto *next, product(i));
        AURA_TRY(putRows(*next, changes));
    }
    return putSearch(std::move(changes));
}

Status CatalogueWriter::putRows(const Product &product, std::vector<SearchChange> &changes) {
    AURA_ASSIGN(auto change, putRows(product));
    if (change)
        changes.push_back(std::move(*change));
    return {};
}

Status CatalogueWriter::putSearch(std::vector<SearchChange> changes) {
    // A number lower than the last one makes search write out as well.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const SearchChange &a, const SearchChange &b) { return a.num < b.num; });
    for (const auto &change : changes)
        AURA_TRY(changeSearch(m_database, change.num, change.before, change.after));
    return {};
}

Status CatalogueWriter::putReview(const Review &review) {
    AURA_ASSIGN(const auto product, productNum(review.productId));
    if (!product)
        return Error{ErrorCode::NotFound, QStringLiteral("no product ") + review.productId.toString()};
    AURA_TRY(m_database.run(
        "INSERT INTO review(id, product, user_id, order_id, author, rating, title, content, is_verified, "
        "helpful_votes, status, created_at, "
        "updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT(id) DO "
        "UPDATE SET "
        "author = excluded.author, rating = excluded.rating, title = excluded.title, content = excluded.content, "
        "is_verified = excluded.is_verified, helpful_votes = excluded.helpful_votes, status = excluded.status, "
        "updated_at = excluded.updated_at, rev = excluded.rev",
        review.id, *product, review.userId, review.orderId, review.author, review.rating, review.title, review.content,
        review.isVerifiedPurchase, review.helpfulVotes, review.status, review.createdAt, review.updatedAt, review.rev));
    AURA_TRY(m_database.run("DELETE FROM review_picture WHERE review_id = ?1", review.id));
    for (int position = 0; position < review.pictures.size(); ++position) {
        const auto &sha256 = review.pictures[position];
        AURA_TRY(m_database.run("INSERT INTO review_picture(review_id, position, sha256) VALUES(?1, ?2, ?3)", review.id,
                                position, sha256));
        const auto look = review.looks.value(position);
        if (look.width > 0)
            AURA_TRY(m_database.run("INSERT INTO picture_look(sha256, color, width, height) VALUES(?1, ?2, ?3, ?4) ON "
                                    "CONFLICT(sha256) DO UPDATE SET color = excluded.color, width = excluded.width, "
                                    "height = excluded.height",
                                    sha256, look.color, look.width, look.height));
    }
    return {};
}

Status CatalogueWriter::putInlineBlob(const InlineBlob &blob) {
    return m_database.run(
        "INSERT INTO inline_blob(sha256, mime, bytes) VALUES(?1, ?2, ?3) ON CONFLICT(sha256) DO NOTHING", blob.sha256,
        blob.mime, blob.bytes);
}

Status CatalogueWriter::removeVendor(const Id &id) {
    m_vendors.remove(id);
    AURA_TRY(m_database.run("DELETE FROM vendor_more WHERE vendor_id = ?1", id));
    return m_database.run("DELETE FROM vendor WHERE id = ?1", id);
}

Status CatalogueWriter::removeCategory(const Id &id) {
    m_categories.remove(id);
    m_categoryPaths.clear();
    AURA_TRY(m_database.run("DELETE FROM category WHERE id = ?1", id));
    return m_database.run("DELETE FROM category_rules WHERE category_id = ?1", id);
}

Status CatalogueWriter::removeProduct(const Id &id) {
    AURA_ASSIGN(const auto num, productNum(id));
    if (!num)
        return {};
    AURA_ASSIGN(const bool search, hasSearch());
    if (search) {
        AURA_ASSIGN(const auto product, CatalogueReader(m_database).productByNum(*num));
        AURA_ASSIGN(auto row, m_database.prepare("SELECT indexed_path FROM product_detail WHERE product = ?1"));
        AURA_ASSIGN(const bool found, row.bind(*num).step());
        const auto text = searchText(product, found ? row.text(0) : QString());
        AURA_TRY(removeSearch(m_database, *num, text));
    }
    return m_database.run("DELETE FROM product WHERE num = ?1", *num);
}

Status CatalogueWriter::removeReview(const Id &id) {
    AURA_TRY(m_database.run("DELETE FROM picture_look WHERE sha256 IN (SELECT sha256 FROM review_picture WHERE "
                            "review_id = ?1)",
                            id));
    AURA_TRY(m_database.run("DELETE FROM review_picture WHERE review_id = ?1", id));
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
