// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_schema.h>

#include <aura/storage/catalogue_writer.h>

namespace aura::storage::catalogue {

// Tables that came later and whose absence means that there is nothing in them: older software passes them over, and
// older files get them when they are opened. They need no new version.
#define AURA_ADDED_TABLES                                                                                              \
    R"sql(
CREATE TABLE IF NOT EXISTS review_picture(
    review_id BLOB NOT NULL CHECK(length(review_id) = 16),
    position INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK(length(sha256) = 32),
    PRIMARY KEY(review_id, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS picture_look(
    sha256 BLOB PRIMARY KEY CHECK(length(sha256) = 32),
    color INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS vendor_more(
    vendor_id BLOB PRIMARY KEY CHECK(length(vendor_id) = 16),
    contact TEXT NOT NULL,
    closed INTEGER NOT NULL,
    closed_until INTEGER NOT NULL,
    closed_note TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS category_rules(
    category_id BLOB PRIMARY KEY CHECK(length(category_id) = 16),
    merged_into BLOB CHECK(length(merged_into) = 16),
    attributes TEXT NOT NULL
) WITHOUT ROWID;
)sql"

std::string_view tablesSql() {
    return R"sql(
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE vendor(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    story TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    status INTEGER NOT NULL,
    delivery_methods TEXT NOT NULL DEFAULT '[]',
    return_policy TEXT NOT NULL DEFAULT '',
    return_days INTEGER NOT NULL DEFAULT 30,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE brand(
    num INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE category(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    parent INTEGER REFERENCES category(num),
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    is_active INTEGER NOT NULL DEFAULT 1,
    seo_title TEXT NOT NULL DEFAULT '',
    seo_description TEXT NOT NULL DEFAULT '',
    picture BLOB,
    color INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);

-- What lists, filters and sorting read. Long texts live in product_detail so that these rows stay small.
CREATE TABLE product(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    vendor INTEGER NOT NULL REFERENCES vendor(num),
    external_id TEXT,
    name TEXT NOT NULL,
    brand INTEGER REFERENCES brand(num),
    model_number TEXT,
    gtin TEXT,
    category INTEGER REFERENCES category(num),
    price_micros INTEGER NOT NULL CHECK(price_micros >= 0),
    compare_micros INTEGER,
    currency TEXT NOT NULL,
    availability INTEGER NOT NULL,
    rating_sum INTEGER NOT NULL DEFAULT 0,
    rating_count INTEGER NOT NULL DEFAULT 0,
    views INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    picture BLOB,
    picture_color INTEGER NOT NULL DEFAULT 0,
    variant_count INTEGER NOT NULL DEFAULT 1,
    facets BLOB,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE product_detail(
    product INTEGER PRIMARY KEY REFERENCES product(num) ON DELETE CASCADE,
    description TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '{}',
    technical_specs TEXT NOT NULL DEFAULT '{}',
    tags TEXT NOT NULL DEFAULT '[]',
    width_um INTEGER NOT NULL DEFAULT 0,
    height_um INTEGER NOT NULL DEFAULT 0,
    depth_um INTEGER NOT NULL DEFAULT 0,
    weight_g INTEGER NOT NULL DEFAULT 0,
    -- The category path as it was indexed: contentless full-text rows are removed by the very text that made them.
    indexed_path TEXT NOT NULL DEFAULT ''
);

CREATE TABLE product_category(
    product INTEGER NOT NULL REFERENCES product(num) ON DELETE CASCADE,
    category INTEGER NOT NULL REFERENCES category(num),
    position INTEGER NOT NULL,
    PRIMARY KEY(product, position)
) WITHOUT ROWID;

CREATE TABLE variant(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    product INTEGER NOT NULL REFERENCES product(num) ON DELETE CASCADE,
    vendor INTEGER NOT NULL REFERENCES vendor(num),
    position INTEGER NOT NULL,
    sku TEXT,
    name TEXT NOT NULL DEFAULT '',
    price_micros INTEGER NOT NULL CHECK(price_micros >= 0),
    compare_micros INTEGER,
    weight_g INTEGER NOT NULL DEFAULT 0,
    track_inventory INTEGER NOT NULL DEFAULT 1,
    is_default INTEGER NOT NULL DEFAULT 0,
    availability INTEGER NOT NULL,
    options TEXT NOT NULL DEFAULT '{}',
    pictures TEXT NOT NULL DEFAULT '[]'
);

CREATE TABLE product_picture(
    product INTEGER NOT NULL REFERENCES product(num) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 BLOB,
    mime TEXT NOT NULL DEFAULT '',
    alt TEXT NOT NULL DEFAULT '',
    color INTEGER NOT NULL DEFAULT 0,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    source_url TEXT NOT NULL DEFAULT '',
    PRIMARY KEY(product, position)
) WITHOUT ROWID;

CREATE TABLE inline_blob(
    sha256 BLOB PRIMARY KEY CHECK(length(sha256) = 32),
    mime TEXT NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE attribute(
    num INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE facet_value(
    num INTEGER PRIMARY KEY,
    attribute INTEGER NOT NULL REFERENCES attribute(num),
    value TEXT NOT NULL
);

CREATE TABLE review(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    product INTEGER NOT NULL REFERENCES product(num) ON DELETE CASCADE,
    user_id BLOB,
    order_id BLOB,
    author TEXT NOT NULL DEFAULT '',
    rating INTEGER NOT NULL CHECK(rating BETWEEN 1 AND 5),
    title TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    is_verified INTEGER NOT NULL DEFAULT 0,
    helpful_votes INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);
)sql" AURA_ADDED_TABLES;
}

std::string_view addedTablesSql() {
    return AURA_ADDED_TABLES;
}

std::string_view indexesSql() {
    return R"sql(
CREATE UNIQUE INDEX vendor_id ON vendor(id);
CREATE UNIQUE INDEX vendor_slug ON vendor(slug);
CREATE UNIQUE INDEX brand_name ON brand(name);
CREATE UNIQUE INDEX category_id ON category(id);
CREATE UNIQUE INDEX category_name ON category(ifnull(parent, 0), name);
CREATE UNIQUE INDEX category_slug ON category(slug);
CREATE INDEX category_parent_position ON category(parent, position);
CREATE UNIQUE INDEX product_id ON product(id);
CREATE UNIQUE INDEX product_external ON product(vendor, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX product_vendor_active ON product(vendor, is_active);
CREATE INDEX product_vendor_category_created ON product(vendor, category, created_at);
CREATE INDEX product_category_active ON product(category, is_active);
CREATE INDEX product_gtin ON product(gtin) WHERE gtin IS NOT NULL;
CREATE INDEX product_name ON product(name COLLATE NOCASE);
-- Holds all that the in-memory columns are loaded from, so that loading never touches the wide rows.
CREATE INDEX product_columns ON product(num, vendor, brand, category, price_micros, compare_micros, currency, availability,
    rating_sum, rating_count, views, status, is_active, created_at, facets);
CREATE INDEX product_category_category ON product_category(category, product);
CREATE UNIQUE INDEX variant_id ON variant(id);
CREATE INDEX variant_product ON variant(product, position);
CREATE UNIQUE INDEX variant_sku ON variant(vendor, sku) WHERE sku IS NOT NULL AND sku <> '';
CREATE UNIQUE INDEX attribute_name ON attribute(name);
CREATE UNIQUE INDEX facet_value_value ON facet_value(attribute, value);
CREATE UNIQUE INDEX review_id ON review(id);
CREATE UNIQUE INDEX review_user_product ON review(user_id, product) WHERE user_id IS NOT NULL;
CREATE INDEX review_product_rating ON review(product, rating);
CREATE INDEX review_product_verified ON review(product, is_verified);
CREATE INDEX review_user_created ON review(user_id, created_at) WHERE user_id IS NOT NULL;
)sql";
}

std::string_view searchSql() {
    // Contentless: the texts stand in the tables already. Prefix indexes up to three letters make every keystroke
    // cheap; descriptions are separate because ranking through them would make each keystroke five times dearer.
    return R"sql(
CREATE VIRTUAL TABLE product_search USING fts5(
    name, brand, codes, extra,
    content='', prefix='1 2 3', tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE product_search_more USING fts5(
    body, content='', detail=none, tokenize="unicode61 remove_diacritics 2");
)sql";
}

Status create(Database &database) {
    AURA_ASSIGN(auto transaction, Transaction::begin(database));
    AURA_TRY(database.execute(tablesSql()));
    AURA_TRY(database.execute(indexesSql()));
    AURA_TRY(database.execute(searchSql()));
    AURA_TRY(database.execute("PRAGMA application_id=" + std::to_string(applicationId) +
                              "; PRAGMA user_version=" + std::to_string(schemaVersion)));
    return transaction.commit();
}

Result<bool> isComplete(Database &database) {
    AURA_ASSIGN(
        const auto found,
        database.queryInt64("SELECT count(*) FROM sqlite_schema WHERE name IN ('product_columns', 'product_search')"));
    return found.value_or(0) == 2;
}

Status finishBare(Database &database) {
    AURA_ASSIGN(const bool complete, isComplete(database));
    if (complete)
        return {};
    AURA_ASSIGN(auto transaction, Transaction::begin(database));
    AURA_TRY(database.execute(indexesSql()));
    AURA_TRY(database.execute(searchSql()));
    AURA_TRY(rebuildSearch(database));
    return transaction.commit();
}

Status verify(Database &database) {
    AURA_ASSIGN(const auto application, database.queryInt64("PRAGMA application_id"));
    if (application.value_or(0) != applicationId)
        return Error{ErrorCode::Corrupt, QStringLiteral("not a catalogue file")};
    AURA_ASSIGN(const int version, storage::schemaVersion(database));
    if (version > schemaVersion)
        return Error{ErrorCode::NewerVersion,
                     QStringLiteral("catalogue version %1, known up to %2").arg(version).arg(schemaVersion)};
    if (version < schemaVersion)
        return Error{ErrorCode::Corrupt, QStringLiteral("catalogue version %1 is too old").arg(version)};
    // A hostile file could bring triggers or views that run when rows are written or read.
    AURA_ASSIGN(const auto foreign,
                database.queryInt64("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"));
    if (foreign.value_or(0) != 0)
        return Error{ErrorCode::Corrupt, QStringLiteral("the catalogue holds triggers or views")};
    AURA_ASSIGN(
        const auto tables,
        database.queryInt64(
            "SELECT count(*) FROM sqlite_schema WHERE type='table' AND name IN ('meta','vendor','brand','category',"
            "'product','product_detail','product_category','variant','product_picture','inline_blob','attribute',"
            "'facet_value','review')"));
    if (tables.value_or(0) != 13)
        return Error{ErrorCode::Corrupt, QStringLiteral("the catalogue lacks tables")};
    return {};
}

Status addTables(Database &database) {
    AURA_ASSIGN(const auto present, database.queryInt64("SELECT 1 FROM sqlite_schema WHERE name = 'category_rules'"));
    return present ? Status{} : database.execute(addedTablesSql());
}

Result<QString> metaValue(Database &database, std::string_view key) {
    AURA_ASSIGN(auto statement, database.prepare("SELECT value FROM meta WHERE key = ?1"));
    AURA_ASSIGN(const bool row, statement.bind(key).step());
    return row ? statement.text(0) : QString{};
}

Status setMetaValue(Database &database, std::string_view key, const QString &value) {
    return database.run(
        "INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key,
        value);
}

} // namespace aura::storage::catalogue
