// SPDX-License-Identifier: Apache-2.0
// The tables of those who run the platform: their roles, what programs use, rates, and what mails say.
#pragma once

#include <string_view>

namespace aura::server::serverSchema {

// Roles that are made of permissions, named by blanks between them, and who has one. What stands in `user_account` is
// then customer or vendor.
inline constexpr std::string_view staffRolesSql = R"sql(
CREATE TABLE staff_role(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    permissions TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE staff_member(
    user_id BLOB PRIMARY KEY REFERENCES user_account(id) ON DELETE CASCADE,
    role_id BLOB NOT NULL REFERENCES staff_role(id),
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX staff_member_role ON staff_member(role_id);
)sql";

// By which programs come in; of a secret only its hash.
inline constexpr std::string_view apiKeysSql = R"sql(
CREATE TABLE api_key(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    name TEXT NOT NULL,
    hint TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    permissions TEXT NOT NULL,
    per_minute INTEGER NOT NULL,
    owner_id BLOB NOT NULL REFERENCES user_account(id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    last_used_at INTEGER,
    revoked_at INTEGER
);
)sql";

// Addresses that are told, what is to be told, and what became of each telling. An event is the same for all who are
// told of it.
inline constexpr std::string_view webhooksSql = R"sql(
CREATE TABLE webhook(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    url TEXT NOT NULL,
    events TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    problem TEXT NOT NULL DEFAULT '',
    secret_num INTEGER NOT NULL DEFAULT 1,
    old_secret_until INTEGER,
    failing_since INTEGER,
    last_done_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE webhook_event(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    event TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE webhook_delivery(
    num INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    webhook_id BLOB NOT NULL REFERENCES webhook(id),
    event_num INTEGER NOT NULL REFERENCES webhook_event(num),
    state TEXT NOT NULL CHECK(state IN ('waiting', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    given_up_at INTEGER,
    attempted_at INTEGER,
    status INTEGER NOT NULL DEFAULT 0,
    millis INTEGER NOT NULL DEFAULT 0,
    request_bytes INTEGER NOT NULL DEFAULT 0,
    response_bytes INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);
CREATE INDEX webhook_delivery_next ON webhook_delivery(webhook_id, state, next_attempt_at, num);
CREATE INDEX webhook_delivery_event ON webhook_delivery(event_num);
CREATE INDEX webhook_delivery_state ON webhook_delivery(state, num);
CREATE INDEX webhook_event_created ON webhook_event(created_at);
)sql";

// The tables of rates that there were: since when each counts stands in it.
inline constexpr std::string_view ratesHistorySql = R"sql(
CREATE TABLE rates_history(
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    rates TEXT NOT NULL,
    source TEXT NOT NULL CHECK(source IN ('console', 'file')),
    actor_id BLOB,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
)sql";

// What mails say where somebody has written it anew.
inline constexpr std::string_view mailTemplatesSql = R"sql(
CREATE TABLE mail_template(
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    action TEXT NOT NULL,
    hint TEXT NOT NULL,
    afterwards TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    PRIMARY KEY(kind, language)
) WITHOUT ROWID;
)sql";

// Until when nothing is told of a webhook that does not answer, and what is over without a look at all that is kept.
inline constexpr std::string_view webhooksHeldSql = R"sql(
ALTER TABLE webhook ADD COLUMN held_until INTEGER;
CREATE INDEX webhook_delivery_over ON webhook_delivery(attempted_at) WHERE state <> 'waiting';
)sql";

// The list of all shops, those that wait first, and of those that stand somehow; and what one webhook was told.
inline constexpr std::string_view listsSql = R"sql(
CREATE INDEX vendor_rank ON vendor((status <> 2), name, num);
CREATE INDEX vendor_standing ON vendor(status, name, num);
CREATE INDEX webhook_delivery_of ON webhook_delivery(webhook_id, num);
)sql";

// What is decided about a shop, by mail.
inline constexpr std::string_view mailsOfDecisionsSql = R"sql(
ALTER TABLE mail ADD COLUMN vendor_name TEXT NOT NULL DEFAULT '';
ALTER TABLE mail ADD COLUMN reason TEXT NOT NULL DEFAULT '';
)sql";

// How far devices are with what they have to send, as they said it last; by sign-in.
inline constexpr std::string_view deviceReportsSql = R"sql(
CREATE TABLE device_sync(
    session_id BLOB PRIMARY KEY CHECK(length(session_id) = 16),
    user_id BLOB NOT NULL REFERENCES user_account(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    waiting INTEGER NOT NULL,
    attention INTEGER NOT NULL,
    oldest_at INTEGER NOT NULL,
    synced_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX device_sync_user ON device_sync(user_id);
CREATE INDEX device_sync_seen ON device_sync(synced_at, session_id);
CREATE INDEX device_sync_waiting ON device_sync(synced_at, session_id) WHERE waiting > 0;
CREATE INDEX device_sync_attention ON device_sync(synced_at, session_id) WHERE attention > 0;
)sql";

// How many codes a promotion has: one may have so many that counting them takes longer than somebody looks.
inline constexpr std::string_view codesCountedSql = R"sql(
ALTER TABLE promotion ADD COLUMN codes INTEGER NOT NULL DEFAULT 0;
UPDATE promotion SET codes = (SELECT count(*) FROM promotion_code c WHERE c.promotion_id = promotion.id);
CREATE TRIGGER promotion_code_added AFTER INSERT ON promotion_code
    BEGIN UPDATE promotion SET codes = codes + 1 WHERE id = NEW.promotion_id; END;
CREATE TRIGGER promotion_code_removed AFTER DELETE ON promotion_code
    BEGIN UPDATE promotion SET codes = codes - 1 WHERE id = OLD.promotion_id; END;
)sql";

} // namespace aura::server::serverSchema
