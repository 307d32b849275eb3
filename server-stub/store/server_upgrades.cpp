// SPDX-License-Identifier: Apache-2.0
#include "server_upgrades.h"

#include "platform_tables.h"
#include "promotion_tables.h"

#include <aura/storage/catalogue_schema.h>

namespace aura::server::serverSchema {

namespace {

// Width and height as they stand in the bytes; 0 when they do not.
constexpr std::string_view sizesOfPicturesSql = R"sql(
ALTER TABLE blob ADD COLUMN width INTEGER NOT NULL DEFAULT 0;
ALTER TABLE blob ADD COLUMN height INTEGER NOT NULL DEFAULT 0;
)sql";

// What a buyer says of a return and got back for it, and whose votes are whose.
constexpr std::string_view wordsOfReturnsSql = R"sql(
ALTER TABLE return_request ADD COLUMN text TEXT NOT NULL DEFAULT '';
ALTER TABLE return_request ADD COLUMN refunded INTEGER;
-- Reasons were free texts before there was a choice of them.
UPDATE return_request SET text = reason, reason = 'other' WHERE reason NOT IN
    ('damaged', 'wrong_article', 'not_as_described', 'unwanted', 'other');
UPDATE return_request SET refunded = (SELECT sum(amount) FROM refund f WHERE f.return_id = return_request.id)
    WHERE state = 'refunded';
CREATE INDEX review_vote_user ON review_vote(user_id);
)sql";

// Money on cards: what is held and taken, what the provider still has to do, and which of its messages were taken.
// No number of a card is in any of them.
constexpr std::string_view cardPaymentsSql = R"sql(
CREATE TABLE card_payment(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id),
    group_id BLOB NOT NULL CHECK(length(group_id) = 16),
    provider TEXT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK(state IN ('pending', 'action_required', 'authorized', 'declined', 'voided')),
    amount INTEGER NOT NULL CHECK(amount > 0),
    currency TEXT NOT NULL,
    action TEXT NOT NULL DEFAULT '',
    decline TEXT NOT NULL DEFAULT '',
    captured INTEGER NOT NULL DEFAULT 0 CHECK(captured <= amount),
    refunded INTEGER NOT NULL DEFAULT 0 CHECK(refunded <= captured),
    taken_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX card_payment_user ON card_payment(user_id, created_at);
CREATE INDEX card_payment_group ON card_payment(group_id);
CREATE INDEX card_payment_reference ON card_payment(provider, reference);
CREATE INDEX card_payment_held ON card_payment(updated_at) WHERE state = 'authorized' AND taken_at IS NULL;

CREATE TABLE payment_job(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL CHECK(length(key) = 16),
    payment_id BLOB NOT NULL REFERENCES card_payment(id),
    kind TEXT NOT NULL CHECK(kind IN ('capture', 'refund', 'release')),
    amount INTEGER NOT NULL CHECK(amount > 0),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    done_at INTEGER,
    error TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX payment_job_key ON payment_job(kind, key);
CREATE INDEX payment_job_open ON payment_job(payment_id, num) WHERE done_at IS NULL;

CREATE TABLE payment_event(
    provider TEXT NOT NULL,
    id TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY(provider, id)
) WITHOUT ROWID;
)sql";

// Forgotten passwords: hashes only, as of refresh tokens. `mail` is the outbox of what the shop writes to people: a row
// says what is to be told, and the text with its secrets is put together when it is sent.
constexpr std::string_view accountsSql = R"sql(
ALTER TABLE user_account ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE user_account ADD COLUMN deleted_at INTEGER;

CREATE TABLE password_reset(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX password_reset_user ON password_reset(user_id, created_at);
CREATE INDEX password_reset_expires ON password_reset(expires_at);

CREATE TABLE mail(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    about BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    failed_at INTEGER,
    failure TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX mail_waiting ON mail(next_attempt_at) WHERE failed_at IS NULL;
CREATE INDEX mail_user ON mail(user_id);
)sql";

// People who left: when their orders lost names and addresses.
constexpr std::string_view forgottenSql = R"sql(
ALTER TABLE customer_order ADD COLUMN anonymized_at INTEGER;
CREATE INDEX user_account_deleted ON user_account(deleted_at) WHERE deleted_at IS NOT NULL;
)sql";

// Wishes with the price that the person saw, lines kept for later, and what the shop tells people.
constexpr std::string_view noticesSql = R"sql(
ALTER TABLE cart_line ADD COLUMN saved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE wishlist_entry ADD COLUMN price_micros INTEGER NOT NULL DEFAULT 0;
ALTER TABLE wishlist_entry ADD COLUMN currency TEXT NOT NULL DEFAULT '';
CREATE INDEX wishlist_entry_product ON wishlist_entry(product_id);

CREATE TABLE notice(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject BLOB,
    name TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    price_micros INTEGER,
    former_micros INTEGER,
    amount INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX notice_user ON notice(user_id, id);
CREATE INDEX notice_created ON notice(created_at);

CREATE TABLE notice_mark(
    user_id BLOB PRIMARY KEY REFERENCES user_account(id) ON DELETE CASCADE,
    up_to BLOB NOT NULL CHECK(length(up_to) = 16),
    rev INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
)sql";

// What a picture looks like before its bytes are there: its colour as 0xRRGGBB, NULL when nobody could look. And the
// total that a person was shown in their own currency, for all time: the rate in 10^-12.
constexpr std::string_view looksAndRatesSql = R"sql(
ALTER TABLE blob ADD COLUMN color INTEGER;
ALTER TABLE customer_order ADD COLUMN converted_currency TEXT;
ALTER TABLE customer_order ADD COLUMN converted_total INTEGER;
ALTER TABLE customer_order ADD COLUMN converted_rate INTEGER;
ALTER TABLE customer_order ADD COLUMN converted_rates_at INTEGER;
)sql";

// Who is still to be told of something: see services/tellings.h. `told_up_to` is the last person who was.
constexpr std::string_view tellingsSql = R"sql(
CREATE TABLE telling(
    num INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    product_id BLOB NOT NULL CHECK(length(product_id) = 16),
    variant_id BLOB,
    is_first INTEGER NOT NULL DEFAULT 0,
    told_up_to BLOB NOT NULL DEFAULT x'',
    created_at INTEGER NOT NULL
);

CREATE TABLE telling_price(
    telling INTEGER NOT NULL REFERENCES telling(num) ON DELETE CASCADE,
    variant_id BLOB NOT NULL CHECK(length(variant_id) = 16),
    price_micros INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY(telling, variant_id)
) WITHOUT ROWID;
)sql";

// A mail that tells of what has taken the language with it.
constexpr std::string_view languageOfMailSql = R"sql(
ALTER TABLE mail ADD COLUMN language TEXT NOT NULL DEFAULT '';
)sql";

// Where "low" begins may be said for a whole shop; what a variant had so far was its own unless it was the standard.
constexpr std::string_view thresholdsSql = R"sql(
CREATE TABLE vendor_setting(
    vendor_id BLOB PRIMARY KEY CHECK(length(vendor_id) = 16),
    low_threshold INTEGER NOT NULL CHECK(low_threshold >= 0),
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL
) WITHOUT ROWID;
-- low_threshold is the shop's and follows it.
ALTER TABLE stock ADD COLUMN shops_threshold INTEGER NOT NULL DEFAULT 0;
UPDATE stock SET shops_threshold = 1 WHERE low_threshold = 5;
)sql";

// What was canceled of a line when other pieces of the order had left, and when.
constexpr std::string_view canceledRestsSql = R"sql(
ALTER TABLE order_line ADD COLUMN canceled INTEGER NOT NULL DEFAULT 0 CHECK(canceled >= 0 AND canceled <= quantity);
ALTER TABLE customer_order ADD COLUMN rest_canceled_at INTEGER;
)sql";

// What those who run the platform look for: people by the beginnings of words, whatever else they are; what waits to be
// looked at, oldest first; and who touched a thing.
constexpr std::string_view administrationSql = R"sql(
-- Kept in step by people::index(): triggers may not write virtual tables of a schema that nobody trusts.
CREATE VIRTUAL TABLE user_search USING fts5(name, email, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3',
    detail=none);
INSERT INTO user_search(rowid, name, email) SELECT num, name, email FROM user_account WHERE deleted_at IS NULL;
CREATE INDEX user_account_inactive ON user_account(num) WHERE is_active = 0;
CREATE INDEX user_account_locked ON user_account(lock_until) WHERE lock_until IS NOT NULL;

CREATE INDEX product_proposed ON product(updated_at, num) WHERE status = 1;
CREATE INDEX review_pending ON review(updated_at, num) WHERE status = 0;
CREATE INDEX audit_log_entity_id ON audit_log(entity_id, num) WHERE entity_id IS NOT NULL;
)sql";

// Orders across shops, newest first: whatever they are narrowed by is read from these alone, so that a filter that
// hardly anything fits goes through small entries instead of whole orders.
constexpr std::string_view ordersAcrossShopsSql = R"sql(
CREATE INDEX customer_order_standing ON customer_order(num, state, fulfilment_state, payment_state, number,
    user_id);
CREATE INDEX customer_order_vendor_standing ON customer_order(vendor_id, num, state, fulfilment_state, payment_state);
)sql";

// What shops are charged. The rules are those of now; what a line was charged when it was sold stays as it was.
constexpr std::string_view commissionSql = R"sql(
CREATE TABLE commission_rule(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    vendor_id BLOB,
    category_id BLOB,
    currency TEXT NOT NULL DEFAULT '',
    price_from INTEGER NOT NULL DEFAULT 0 CHECK(price_from >= 0),
    price_below INTEGER NOT NULL DEFAULT 0 CHECK(price_below >= 0),
    valid_from INTEGER NOT NULL DEFAULT 0,
    valid_until INTEGER NOT NULL DEFAULT 0,
    basis_points INTEGER NOT NULL CHECK(basis_points BETWEEN 0 AND 10000),
    fixed INTEGER NOT NULL DEFAULT 0 CHECK(fixed >= 0)
) WITHOUT ROWID;

-- By the order's id and not its number: this is the shop's business, and no part of what a buyer is handed out.
CREATE TABLE order_line_fee(
    order_id BLOB NOT NULL CHECK(length(order_id) = 16),
    position INTEGER NOT NULL,
    rule_id BLOB,
    rule_name TEXT NOT NULL DEFAULT '',
    basis_points INTEGER NOT NULL DEFAULT 0,
    fixed INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL CHECK(amount >= 0),
    PRIMARY KEY(order_id, position)
) WITHOUT ROWID;
CREATE TRIGGER order_line_fee_is_final BEFORE UPDATE ON order_line_fee
    BEGIN SELECT RAISE(ABORT, 'what a sale was charged is final'); END;
)sql";

// What the platform owes shops: entries that are only added to, what they add up to, and how it is paid. Of where it
// goes the number is at the provider's.
constexpr std::string_view settlementSql = R"sql(
CREATE TABLE order_money(
    order_id BLOB PRIMARY KEY CHECK(length(order_id) = 16),
    vendor_id BLOB NOT NULL CHECK(length(vendor_id) = 16),
    currency TEXT NOT NULL,
    total INTEGER NOT NULL CHECK(total >= 0),
    fee INTEGER NOT NULL CHECK(fee >= 0),
    -- The buyer pays the shop itself.
    direct INTEGER NOT NULL,
    back INTEGER NOT NULL DEFAULT 0 CHECK(back BETWEEN 0 AND total),
    fee_back INTEGER NOT NULL DEFAULT 0 CHECK(fee_back BETWEEN 0 AND fee),
    due_at INTEGER,
    released_at INTEGER
) WITHOUT ROWID;
CREATE INDEX order_money_due ON order_money(due_at) WHERE released_at IS NULL AND due_at IS NOT NULL;

CREATE TABLE ledger_entry(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    vendor_id BLOB NOT NULL CHECK(length(vendor_id) = 16),
    currency TEXT NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('sale', 'refund', 'release', 'payout', 'payout_paid', 'payout_failed')),
    gross INTEGER NOT NULL,
    fee INTEGER NOT NULL,
    direct INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    available INTEGER NOT NULL,
    on_way INTEGER NOT NULL,
    order_id BLOB,
    order_number TEXT NOT NULL DEFAULT '',
    payout_id BLOB,
    at INTEGER NOT NULL,
    CONSTRAINT what_is_owed_stands_somewhere CHECK(gross + fee + direct = pending + available)
);
CREATE INDEX ledger_entry_vendor ON ledger_entry(vendor_id, num);
CREATE INDEX ledger_entry_order ON ledger_entry(order_id) WHERE order_id IS NOT NULL;
CREATE TRIGGER ledger_entry_is_final BEFORE UPDATE ON ledger_entry
    BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER ledger_entry_is_kept BEFORE DELETE ON ledger_entry
    BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;

CREATE TABLE shop_balance(
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    vendor_id BLOB NOT NULL CHECK(length(vendor_id) = 16),
    currency TEXT NOT NULL,
    pending INTEGER NOT NULL,
    available INTEGER NOT NULL,
    on_way INTEGER NOT NULL CHECK(on_way >= 0),
    rev INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY(vendor_id, currency)
) WITHOUT ROWID;

CREATE TABLE payout_account(
    vendor_id BLOB PRIMARY KEY CHECK(length(vendor_id) = 16),
    provider TEXT NOT NULL,
    reference TEXT NOT NULL,
    holder TEXT NOT NULL,
    ending TEXT NOT NULL,
    problem TEXT NOT NULL DEFAULT '',
    since INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;

CREATE TABLE payout(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    vendor_id BLOB NOT NULL CHECK(length(vendor_id) = 16),
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK(amount > 0),
    state TEXT NOT NULL CHECK(state IN ('scheduled', 'sending', 'on_way', 'paid', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    provider TEXT NOT NULL,
    account_reference TEXT NOT NULL,
    account TEXT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    retry_of BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    next_attempt_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX payout_vendor ON payout(vendor_id, num);
CREATE INDEX payout_state ON payout(state, num);
CREATE INDEX payout_open ON payout(next_attempt_at) WHERE state IN ('scheduled', 'sending', 'on_way');
-- Two may be on their way to a shop in different currencies, but never in one.
CREATE UNIQUE INDEX payout_one_open ON payout(vendor_id, currency) WHERE state IN ('scheduled', 'sending', 'on_way');
CREATE UNIQUE INDEX payout_retry ON payout(retry_of) WHERE retry_of IS NOT NULL;
)sql";

// What is sent back, across shops, by how it stands.
constexpr std::string_view returnsAcrossShopsSql = R"sql(
CREATE INDEX return_request_state ON return_request(state, id);
)sql";

// What became of products, line by line: `change` is the line as the shop's devices get it. Of each product the newest
// lines are kept (mostProductChanges). Numbers are never used twice, for they are revisions.
constexpr std::string_view productChangesSql = R"sql(
CREATE TABLE product_change(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id BLOB NOT NULL CHECK(length(product_id) = 16),
    product_rev INTEGER NOT NULL,
    event TEXT NOT NULL,
    change TEXT NOT NULL,
    changed_by TEXT NOT NULL CHECK(changed_by IN ('shop', 'market', 'import')),
    user_id BLOB,
    device_id BLOB,
    op_id BLOB,
    recorded_at INTEGER NOT NULL
);
CREATE INDEX product_change_product ON product_change(product_id, num);
)sql";

// What the market has to know of a shop before it may sell: a JSON document, for its owners and for those who decide.
constexpr std::string_view vendorPapersSql = R"sql(
CREATE TABLE vendor_papers(
    vendor_id BLOB PRIMARY KEY CHECK(length(vendor_id) = 16),
    user_id BLOB,
    papers TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    submitted_at INTEGER,
    decided_at INTEGER,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

// Who saw the shop as whom, until when, and since when no more.
constexpr std::string_view impersonationSql = R"sql(
CREATE TABLE impersonation(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    actor_id BLOB NOT NULL CHECK(length(actor_id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER
) WITHOUT ROWID;
CREATE INDEX impersonation_active ON impersonation(actor_id) WHERE ended_at IS NULL;
CREATE INDEX impersonation_user ON impersonation(user_id);
)sql";

// A shop may have several locations. What is in no row of stock_place is at its main one, which is where everything was
// so far; under a shop's own id stands what it says of that one. The ledger is written anew, for its lines say where,
// and there is one more kind of them.
constexpr std::string_view locationsSql = R"sql(
CREATE TABLE stock_location(
    vendor_id BLOB NOT NULL CHECK(length(vendor_id) = 16),
    id BLOB NOT NULL CHECK(length(id) = 16),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    position INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    PRIMARY KEY(vendor_id, id)
) WITHOUT ROWID;

CREATE TABLE stock_place(
    variant_id BLOB NOT NULL REFERENCES stock(variant_id),
    location_id BLOB NOT NULL CHECK(length(location_id) = 16),
    on_hand INTEGER NOT NULL CHECK(on_hand > 0),
    PRIMARY KEY(variant_id, location_id)
) WITHOUT ROWID;
CREATE INDEX stock_place_location ON stock_place(location_id);
-- The last line of defence: never more elsewhere than there is at all.
CREATE TRIGGER stock_place_within_stock AFTER INSERT ON stock_place
    WHEN (SELECT sum(on_hand) FROM stock_place WHERE variant_id = NEW.variant_id) >
        (SELECT on_hand FROM stock WHERE variant_id = NEW.variant_id)
    BEGIN SELECT RAISE(ABORT, 'more pieces at locations than on hand'); END;
CREATE TRIGGER stock_place_still_within_stock AFTER UPDATE ON stock_place
    WHEN (SELECT sum(on_hand) FROM stock_place WHERE variant_id = NEW.variant_id) >
        (SELECT on_hand FROM stock WHERE variant_id = NEW.variant_id)
    BEGIN SELECT RAISE(ABORT, 'more pieces at locations than on hand'); END;

CREATE TABLE stock_movement_of_locations(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    variant_id BLOB NOT NULL CHECK(length(variant_id) = 16),
    kind TEXT NOT NULL CHECK(kind IN ('import', 'adjust', 'count', 'reserve', 'release', 'allocate', 'deallocate',
        'ship', 'return', 'transfer')),
    on_hand_delta INTEGER NOT NULL DEFAULT 0,
    allocated_delta INTEGER NOT NULL DEFAULT 0,
    reserved_delta INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    order_id BLOB,
    user_id BLOB,
    op_id BLOB,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    location_id BLOB,
    other_location_id BLOB
);
INSERT INTO stock_movement_of_locations(num, variant_id, kind, on_hand_delta, allocated_delta, reserved_delta, reason,
    order_id, user_id, op_id, occurred_at, recorded_at)
    SELECT num, variant_id, kind, on_hand_delta, allocated_delta, reserved_delta, reason, order_id, user_id, op_id,
        occurred_at, recorded_at FROM stock_movement ORDER BY num;
DROP TABLE stock_movement;
ALTER TABLE stock_movement_of_locations RENAME TO stock_movement;
CREATE INDEX stock_movement_variant ON stock_movement(variant_id, num);
CREATE INDEX stock_movement_order ON stock_movement(order_id) WHERE order_id IS NOT NULL;
CREATE TRIGGER stock_movement_is_final BEFORE UPDATE ON stock_movement
    BEGIN SELECT RAISE(ABORT, 'stock movements are append-only'); END;
CREATE TRIGGER stock_movement_is_kept BEFORE DELETE ON stock_movement
    BEGIN SELECT RAISE(ABORT, 'stock movements are append-only'); END;
)sql";

// In which sign-in a view was begun: it ends with it.
constexpr std::string_view viewsEndSql = R"sql(
ALTER TABLE impersonation ADD COLUMN begun_in BLOB;
CREATE INDEX impersonation_begun ON impersonation(begun_in) WHERE ended_at IS NULL;
)sql";

// Where a session was begun and where it was last renewed.
constexpr std::string_view placesOfSessionsSql = R"sql(
ALTER TABLE refresh_token ADD COLUMN signed_in_from TEXT NOT NULL DEFAULT '';
ALTER TABLE refresh_token ADD COLUMN address TEXT NOT NULL DEFAULT '';
)sql";

// What buyer, shop and platform write about a return, and when the platform is to decide. `state_since` is when the
// server heard of the last step, which a device's clock says nothing about.
constexpr std::string_view returnThreadsSql = R"sql(
ALTER TABLE return_request ADD COLUMN state_since INTEGER;
ALTER TABLE return_request ADD COLUMN dispute TEXT NOT NULL DEFAULT 'none'
    CHECK(dispute IN ('none', 'open', 'granted', 'dismissed'));
ALTER TABLE return_request ADD COLUMN disputed_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX return_request_disputed ON return_request(disputed_at, id) WHERE dispute = 'open';

CREATE TABLE return_message(
    return_id BLOB NOT NULL REFERENCES return_request(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    side TEXT NOT NULL CHECK(side IN ('buyer', 'shop', 'platform')),
    user_id BLOB NOT NULL REFERENCES user_account(id),
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY(return_id, position)
) WITHOUT ROWID;
CREATE INDEX return_message_user ON return_message(user_id, return_id);
)sql";

std::string withCatalogues(std::string_view sql) {
    return std::string(storage::catalogue::addedTablesSql()) + std::string(sql);
}

} // namespace

std::vector<std::string> upgrades() {
    return {std::string(sizesOfPicturesSql),
            withCatalogues(wordsOfReturnsSql),
            std::string(cardPaymentsSql),
            std::string(accountsSql),
            std::string(forgottenSql),
            std::string(noticesSql),
            withCatalogues(looksAndRatesSql),
            std::string(tellingsSql),
            std::string(languageOfMailSql),
            std::string(thresholdsSql),
            std::string(canceledRestsSql),
            withCatalogues({}),
            std::string(administrationSql),
            std::string(ordersAcrossShopsSql),
            std::string(commissionSql),
            std::string(settlementSql),
            withCatalogues({}),
            std::string(returnsAcrossShopsSql),
            std::string(productChangesSql),
            std::string(vendorPapersSql),
            std::string(impersonationSql),
            std::string(staffRolesSql),
            std::string(apiKeysSql),
            std::string(webhooksSql),
            std::string(locationsSql),
            std::string(promotionsSql),
            std::string(ratesHistorySql),
            std::string(mailTemplatesSql),
            std::string(webhooksHeldSql),
            std::string(viewsEndSql),
            std::string(listsSql),
            std::string(placesOfSessionsSql),
            std::string(mailsOfDecisionsSql),
            std::string(returnThreadsSql),
            std::string(deviceReportsSql),
            std::string(codesCountedSql)};
}

} // namespace aura::server::serverSchema
