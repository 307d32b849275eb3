// SPDX-License-Identifier: Apache-2.0
#include <aura/server/store/server_schema.h>

#include "server_upgrades.h"

#include <aura/storage/catalogue_schema.h>

#include <array>
#include <vector>

namespace aura::server::serverSchema {

namespace {

constexpr std::string_view privateSql = R"sql(
CREATE TABLE user_account(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    name TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE,
    password TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT 'customer' CHECK(role IN ('customer', 'vendor', 'admin', 'super_admin')),
    phone TEXT NOT NULL DEFAULT '',
    login_attempts INTEGER NOT NULL DEFAULT 0,
    lock_until INTEGER,
    is_active INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX user_account_id ON user_account(id);
CREATE UNIQUE INDEX user_account_email ON user_account(email);
CREATE INDEX user_account_role ON user_account(role);
CREATE INDEX user_account_login_attempts ON user_account(login_attempts) WHERE login_attempts > 0;

CREATE TABLE address(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    label TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL,
    region TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    is_default_shipping INTEGER NOT NULL DEFAULT 0,
    is_default_billing INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
CREATE INDEX address_user ON address(user_id, created_at);

CREATE TABLE vendor_member(
    vendor_id BLOB NOT NULL CHECK(length(vendor_id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT 'owner' CHECK(role IN ('owner', 'staff')),
    created_at INTEGER NOT NULL,
    PRIMARY KEY(vendor_id, user_id)
) WITHOUT ROWID;
CREATE INDEX vendor_member_user ON vendor_member(user_id);

CREATE TABLE device(
    id BLOB NOT NULL CHECK(length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    name TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL DEFAULT '',
    app_version TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    PRIMARY KEY(id, user_id)
) WITHOUT ROWID;
CREATE INDEX device_user ON device(user_id);

-- Hashes only: whoever reads this table can sign in nowhere.
CREATE TABLE refresh_token(
    hash BLOB PRIMARY KEY CHECK(length(hash) = 32),
    family BLOB NOT NULL CHECK(length(family) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    device_id BLOB,
    rotated_to BLOB,
    rotated_at INTEGER,
    revoked_at INTEGER,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX refresh_token_family ON refresh_token(family);
CREATE INDEX refresh_token_user ON refresh_token(user_id);
CREATE INDEX refresh_token_expires ON refresh_token(expires_at);

CREATE TABLE stock(
    variant_id BLOB PRIMARY KEY CHECK(length(variant_id) = 16),
    vendor_id BLOB NOT NULL CHECK(length(vendor_id) = 16),
    on_hand INTEGER NOT NULL DEFAULT 0 CHECK(on_hand >= 0),
    allocated INTEGER NOT NULL DEFAULT 0 CHECK(allocated >= 0),
    reserved INTEGER NOT NULL DEFAULT 0 CHECK(reserved >= 0),
    safety INTEGER NOT NULL DEFAULT 0 CHECK(safety >= 0),
    low_threshold INTEGER NOT NULL DEFAULT 5 CHECK(low_threshold >= 0),
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1,
    -- The last line of defence against selling twice: no statement can pass it.
    CONSTRAINT available_not_negative CHECK(on_hand - allocated - reserved - safety >= 0)
) WITHOUT ROWID;
CREATE INDEX stock_vendor ON stock(vendor_id);

CREATE TABLE stock_movement(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    variant_id BLOB NOT NULL CHECK(length(variant_id) = 16),
    kind TEXT NOT NULL CHECK(kind IN ('import', 'adjust', 'count', 'reserve', 'release', 'allocate', 'deallocate',
        'ship', 'return')),
    on_hand_delta INTEGER NOT NULL DEFAULT 0,
    allocated_delta INTEGER NOT NULL DEFAULT 0,
    reserved_delta INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    order_id BLOB,
    user_id BLOB,
    op_id BLOB,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL
);
CREATE INDEX stock_movement_variant ON stock_movement(variant_id, num);
CREATE INDEX stock_movement_order ON stock_movement(order_id) WHERE order_id IS NOT NULL;
CREATE TRIGGER stock_movement_is_final BEFORE UPDATE ON stock_movement
    BEGIN SELECT RAISE(ABORT, 'stock movements are append-only'); END;
CREATE TRIGGER stock_movement_is_kept BEFORE DELETE ON stock_movement
    BEGIN SELECT RAISE(ABORT, 'stock movements are append-only'); END;

CREATE TABLE reservation(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    variant_id BLOB NOT NULL REFERENCES stock(variant_id),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    group_id BLOB NOT NULL,
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX reservation_variant ON reservation(variant_id);
CREATE INDEX reservation_group ON reservation(group_id);
CREATE INDEX reservation_expires ON reservation(expires_at);

CREATE TABLE cart(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    last_modified INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX cart_id ON cart(id);
CREATE UNIQUE INDEX cart_user ON cart(user_id);
CREATE INDEX cart_expires ON cart(expires_at);

CREATE TABLE cart_line(
    cart INTEGER NOT NULL REFERENCES cart(num) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id BLOB NOT NULL,
    variant_id BLOB NOT NULL,
    vendor_id BLOB NOT NULL,
    product_name TEXT NOT NULL DEFAULT '',
    variant_name TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    price_micros INTEGER NOT NULL,
    currency TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY(cart, variant_id)
) WITHOUT ROWID;

-- What a person pays for at once: one order a vendor.
CREATE TABLE order_group(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id),
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    payment_method TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX order_group_id ON order_group(id);
CREATE INDEX order_group_user ON order_group(user_id, created_at DESC);

CREATE TABLE customer_order(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK(length(id) = 16),
    group_num INTEGER NOT NULL REFERENCES order_group(num),
    number TEXT NOT NULL,
    user_id BLOB NOT NULL REFERENCES user_account(id),
    vendor_id BLOB NOT NULL,
    vendor_name TEXT NOT NULL,
    state INTEGER NOT NULL,
    payment_state INTEGER NOT NULL,
    fulfilment_state INTEGER NOT NULL,
    shipping_address TEXT NOT NULL,
    billing_address TEXT NOT NULL,
    payment_method TEXT NOT NULL,
    delivery_code TEXT NOT NULL DEFAULT '',
    tax_included INTEGER NOT NULL,
    currency TEXT NOT NULL,
    subtotal INTEGER NOT NULL,
    shipping INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    total INTEGER NOT NULL,
    tracking_carrier TEXT NOT NULL DEFAULT '',
    tracking_number TEXT NOT NULL DEFAULT '',
    tracking_url TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    estimated_delivery INTEGER,
    delivered_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX customer_order_id ON customer_order(id);
CREATE UNIQUE INDEX customer_order_number ON customer_order(number);
CREATE INDEX customer_order_group ON customer_order(group_num);
CREATE INDEX customer_order_user_created ON customer_order(user_id, created_at DESC);
CREATE INDEX customer_order_status_created ON customer_order(state, created_at DESC);
CREATE INDEX customer_order_user_status_created ON customer_order(user_id, state, created_at);
CREATE INDEX customer_order_vendor_created ON customer_order(vendor_id, created_at);
-- submitted, placed, needs_confirmation
CREATE INDEX customer_order_open ON customer_order(state, created_at) WHERE state IN (0, 1, 2);

-- Frozen at placement; later changes of the product do not touch it.
CREATE TABLE order_line(
    order_num INTEGER NOT NULL REFERENCES customer_order(num) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id BLOB NOT NULL,
    variant_id BLOB NOT NULL,
    vendor_id BLOB NOT NULL,
    sku TEXT NOT NULL DEFAULT '',
    product_name TEXT NOT NULL,
    variant_name TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    price_micros INTEGER NOT NULL,
    total INTEGER NOT NULL,
    tracked INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY(order_num, position)
) WITHOUT ROWID;
CREATE INDEX order_line_product ON order_line(product_id, order_num);

-- The next human number of each year.
CREATE TABLE order_counter(
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
);

CREATE TABLE payment(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    group_num INTEGER NOT NULL REFERENCES order_group(num),
    order_num INTEGER REFERENCES customer_order(num),
    method TEXT NOT NULL,
    provider TEXT NOT NULL DEFAULT '',
    provider_reference TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK(state IN ('pending', 'authorized', 'captured', 'failed', 'voided')),
    amount INTEGER NOT NULL CHECK(amount >= 0),
    currency TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX payment_group ON payment(group_num);
CREATE INDEX payment_order ON payment(order_num) WHERE order_num IS NOT NULL;

CREATE TABLE return_request(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    order_num INTEGER NOT NULL REFERENCES customer_order(num),
    user_id BLOB NOT NULL REFERENCES user_account(id),
    state TEXT NOT NULL CHECK(state IN ('requested', 'approved', 'rejected', 'received', 'refunded')),
    reason TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
CREATE INDEX return_request_order ON return_request(order_num);
CREATE INDEX return_request_user ON return_request(user_id, created_at DESC);

CREATE TABLE return_line(
    return_id BLOB NOT NULL REFERENCES return_request(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    PRIMARY KEY(return_id, position)
) WITHOUT ROWID;

CREATE TABLE refund(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    payment_id BLOB NOT NULL REFERENCES payment(id),
    return_id BLOB REFERENCES return_request(id),
    amount INTEGER NOT NULL CHECK(amount > 0),
    currency TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX refund_payment ON refund(payment_id);

CREATE TABLE shipment(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    order_num INTEGER NOT NULL REFERENCES customer_order(num),
    state TEXT NOT NULL CHECK(state IN ('pending', 'ready', 'shipped', 'delivered', 'canceled')),
    carrier TEXT NOT NULL DEFAULT '',
    tracking_number TEXT NOT NULL DEFAULT '',
    tracking_url TEXT NOT NULL DEFAULT '',
    shipped_at INTEGER,
    delivered_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
CREATE INDEX shipment_order ON shipment(order_num);

CREATE TABLE shipment_line(
    shipment_id BLOB NOT NULL REFERENCES shipment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    PRIMARY KEY(shipment_id, position)
) WITHOUT ROWID;

CREATE TABLE review_vote(
    review_id BLOB NOT NULL CHECK(length(review_id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    helpful INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    PRIMARY KEY(review_id, user_id)
) WITHOUT ROWID;

CREATE TABLE wishlist_entry(
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    product_id BLOB NOT NULL CHECK(length(product_id) = 16),
    variant_id BLOB,
    added_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY(user_id, product_id)
) WITHOUT ROWID;

CREATE TABLE idempotency_key(
    owner BLOB NOT NULL,
    key TEXT NOT NULL,
    request_hash BLOB NOT NULL CHECK(length(request_hash) = 32),
    status INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY(owner, key)
) WITHOUT ROWID;
CREATE INDEX idempotency_key_expires ON idempotency_key(expires_at);

-- One row for each operation that took effect or was refused for good. The result is dropped once the client has
-- acknowledged it, the bare id stays.
CREATE TABLE operation_result(
    op_id BLOB PRIMARY KEY CHECK(length(op_id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    device_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    status INTEGER NOT NULL,
    result BLOB,
    seq INTEGER,
    recorded_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX operation_result_user_seq ON operation_result(user_id, seq) WHERE seq IS NOT NULL;
CREATE INDEX operation_result_recorded ON operation_result(recorded_at);

-- Every scope's last number and checksum.
CREATE TABLE scope_head(
    num INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL DEFAULT 0,
    checksum INTEGER NOT NULL DEFAULT 0,
    -- Cursors below this number may have missed tombstones that were swept away.
    swept INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX scope_head_scope ON scope_head(scope);

-- One row for each thing in a scope, moved to a new number at each change: no history to compact.
CREATE TABLE change_log(
    scope INTEGER NOT NULL REFERENCES scope_head(num),
    entity TEXT NOT NULL,
    id BLOB NOT NULL CHECK(length(id) = 16),
    seq INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted_at INTEGER,
    PRIMARY KEY(scope, entity, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX change_log_scope_seq ON change_log(scope, seq);
CREATE INDEX change_log_deleted ON change_log(deleted_at) WHERE deleted_at IS NOT NULL;

-- Each row's hash covers the row before it, so that a changed or missing row shows.
CREATE TABLE audit_log(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor_id BLOB,
    actor_role TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL,
    entity TEXT NOT NULL DEFAULT '',
    entity_id BLOB,
    detail TEXT NOT NULL DEFAULT '{}',
    address TEXT NOT NULL DEFAULT '',
    request_id TEXT NOT NULL DEFAULT '',
    previous_hash BLOB NOT NULL CHECK(length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK(length(hash) = 32)
);
CREATE INDEX audit_log_actor ON audit_log(actor_id, num);
CREATE INDEX audit_log_entity ON audit_log(entity, entity_id, num);

CREATE TABLE blob(
    sha256 BLOB PRIMARY KEY CHECK(length(sha256) = 32),
    owner_id BLOB,
    mime TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK(bytes >= 0),
    received INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    completed_at INTEGER
) WITHOUT ROWID;
CREATE INDEX blob_incomplete ON blob(created_at) WHERE completed_at IS NULL;

CREATE TABLE setting(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB
) WITHOUT ROWID;
)sql";

} // namespace

Status prepare(storage::Database &database, Random &random) {
    std::string first;
    for (const auto part : {storage::catalogue::tablesSql(), storage::catalogue::indexesSql(),
                            storage::catalogue::searchSql(), privateSql})
        first += part;
    const auto later = upgrades();
    std::vector<storage::Migration> migrations{{1, first}};
    for (const auto &sql : later)
        migrations.push_back({static_cast<int>(migrations.size()) + 1, sql});
    AURA_TRY(storage::migrate(database, applicationId, migrations));
    AURA_ASSIGN(const auto known, epoch(database));
    return known.isEmpty() ? beginEpoch(database, random) : Status{};
}

Status beginEpoch(storage::Database &database, Random &random) {
    std::array<std::uint8_t, 16> bytes{};
    random.fill(bytes);
    const QByteArray text = QByteArrayView(reinterpret_cast<const char *>(bytes.data()), 16).toByteArray().toHex();
    return storage::catalogue::setMetaValue(database, "epoch", QString::fromLatin1(text));
}

Result<QString> epoch(storage::Database &database) {
    return storage::catalogue::metaValue(database, "epoch");
}

} // namespace aura::server::serverSchema
