// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/webhooks.h>

#include <aura/domain/order.h>
#include <aura/server/services/notices.h>

#include <QUrl>

#include <algorithm>
#include <utility>

namespace aura::server::webhooks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t firstWait = minute / 2;
constexpr std::int64_t longestWait = 2 * hour;
constexpr std::int64_t givenUpAfter = 24 * hour;
constexpr std::int64_t deadAfter = 3 * 24 * hour;
constexpr std::int64_t keptFor = 30 * 24 * hour;
constexpr std::int64_t repeatedWithin = 10 * minute;
constexpr int goneStatus = 410;
constexpr int tooManyStatus = 429;
constexpr int unavailableStatus = 503;
constexpr qsizetype longestProblem = 500;
constexpr qsizetype longestTold = 120; // of it, in a notice
constexpr int sweptAtOnce = 1'000;

// Of the writer's thread.
thread_local bool hasRecorded = false;

constexpr std::string_view hookColumns =
    "SELECT w.num, w.id, w.url, w.events, w.is_active, w.problem, w.created_at, w.updated_at, w.old_secret_until, "
    "w.last_done_at, (SELECT count(*) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 'waiting'), "
    "(SELECT count(*) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 'failed'), w.rev, w.secret_num "
    "FROM webhook w";

Webhook hookFrom(const storage::Statement &row) {
    Webhook hook;
    hook.id = row.id(1);
    hook.url = row.text(2);
    const auto names = row.text(3).split(u' ', Qt::SkipEmptyParts);
    for (const auto &name : names) {
        if (const auto event = webhookEventFromName(name))
            hook.events.append(*event);
    }
    hook.isActive = row.boolean(4);
    hook.problem = row.text(5);
    hook.createdAt = row.int64(6);
    hook.updatedAt = row.int64(7);
    hook.oldSecretUntil = row.int64(8);
    hook.lastDoneAt = row.int64(9);
    hook.waiting = row.int64(10);
    hook.failed = row.int64(11);
    hook.rev = row.int64(12);
    return hook;
}

constexpr std::string_view deliveryColumns =
    "SELECT d.num, d.id, d.webhook_id, w.url, e.id, e.event, d.state, d.attempts, d.created_at, d.next_attempt_at, "
    "d.attempted_at, d.status, d.millis, d.request_bytes, d.response_bytes, d.problem";
constexpr std::string_view deliveryTables = " FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id JOIN "
                                            "webhook_event e ON e.num = d.event_num";

WebhookDelivery deliveryFrom(const storage::Statement &row) {
    WebhookDelivery delivery;
    delivery.id = row.id(1);
    delivery.webhookId = row.id(2);
    delivery.url = row.text(3);
    delivery.eventId = row.id(4);
    delivery.event = webhookEventFromName(row.text(5)).value_or(WebhookEvent::Ping);
    delivery.state = deliveryStateFromName(row.text(6)).value_or(WebhookDelivery::State::Failed);
    delivery.attempts = row.integer(7);
    delivery.createdAt = row.int64(8);
    delivery.nextAttemptAt = delivery.state == WebhookDelivery::State::Waiting ? row.int64(9) : 0;
    delivery.attemptedAt = row.int64(10);
    delivery.status = row.integer(11);
    delivery.millis = row.int64(12);
    delivery.requestBytes = row.int64(13);
    delivery.responseBytes = row.int64(14);
    delivery.problem = row.text(15);
    return delivery;
}

QString kept(const QList<WebhookEvent> &events) {
    QStringList names;
    for (const auto event : events)
        names.append(webhookEventName(event));
    return names.join(u' ');
}

QJsonObject stateOf(const Webhook &hook) {
    return {{u"url"_s, hook.url},
            {u"events"_s, kept(hook.events)},
            {u"isActive"_s, hook.isActive},
            {u"problem"_s, hook.problem}};
}

Status check(const Webhook &hook) {
    AURA_TRY(checkWebhookUrl(hook.url));
    if (hook.events.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"events: at least one"_s};
    return {};
}

Result<Webhook> seen(Write &write, const Id &id, std::int64_t seenRev) {
    AURA_ASSIGN(auto hook, one(write.db, id));
    if (hook.rev != seenRev)
        return Error{ErrorCode::Conflict, u"the webhook is another one than was seen"_s};
    return hook;
}

Status tell(Write &write, const AuditLog &log, const Actor &actor, const QString &action, const QString &reason,
            const Webhook &before, const Webhook &after) {
    return log.append(write, actor,
                      {action,
                       u"webhook"_s,
                       before.id,
                       {{u"reason"_s, reason}, {u"before"_s, stateOf(before)}, {u"after"_s, stateOf(after)}}});
}

/// Those who can set it right hear of it, once until it happens again. Only where it goes is named: the rest of an
/// address may be what lets one in there.
Status tellOfStop(Write &write, const Webhook &hook) {
    Notice notice;
    notice.kind = NoticeKind::WebhookStopped;
    notice.subject = hook.id;
    notice.name = QUrl(hook.url).host();
    notice.detail = hook.problem.left(longestTold);
    AURA_ASSIGN(const auto people, notices::peopleWho(write.db, Permission::WebhooksManage));
    for (const auto &person : people)
        AURA_TRY(notices::tellAnew(write, person, notice));
    return {};
}

/// The document that is sent, to each the same.
QByteArray bodyOf(const Id &event, WebhookEvent kind, UnixMillis at, const QJsonObject &data) {
    return wire::toBytes(QJsonObject{{u"id"_s, event.toString()},
                                     {u"event"_s, webhookEventName(kind)},
                                     {u"at"_s, wire::timeToString(at)},
                                     {u"data"_s, data}});
}

/// An id that SQLite makes: what is written with every order needs no generator of its own.
Result<Id> newId(storage::Database &db) {
    Id id;
    AURA_TRY(db.forEach("SELECT randomblob(16)", [&](const storage::Statement &row) { id = row.id(0); }));
    return id;
}

Result<WebhookDelivery> delivery(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(std::string(deliveryColumns) + std::string(deliveryTables) + " WHERE d.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such delivery"_s};
    return deliveryFrom(row);
}

// At once, or with what waits for one that does not answer.
constexpr std::string_view whenToBegin = "max(?2, coalesce(w.held_until, 0))";

/// Whether nothing else may be told either: no answer came, or one that says so of all. What is answered otherwise is
/// said of the one event alone.
bool holdsAll(int status) {
    return status == 0 || status == tooManyStatus || status == unavailableStatus;
}

Status addEvent(Write &write, WebhookEvent event, const QJsonObject &data, std::string_view to, const Id &only) {
    AURA_ASSIGN(const auto id, newId(write.db));
    hasRecorded = true;
    AURA_TRY(write.db.run("INSERT INTO webhook_event(id, event, body, created_at) VALUES(?1, ?2, ?3, ?4)", id,
                          webhookEventName(event), QString::fromUtf8(bodyOf(id, event, write.now, data)), write.now));
    AURA_ASSIGN(const auto num, write.db.queryInt64("SELECT max(num) FROM webhook_event"));
    return write.db.run("INSERT INTO webhook_delivery(id, webhook_id, event_num, state, next_attempt_at, created_at) "
                        "SELECT randomblob(16), w.id, ?1, 'waiting', " +
                            std::string(whenToBegin) + ", ?2 FROM webhook w WHERE w.is_active = 1 AND " +
                            std::string(to) + " ORDER BY w.num",
                        num.value_or(0), write.now, webhookEventName(event), only);
}

constexpr std::string_view wantsIt = "(?4 IS ?4 AND instr(' ' || w.events || ' ', ' ' || ?3 || ' ') > 0)";
constexpr std::string_view isIt = "(?3 IS ?3 AND w.id = ?4)";

} // namespace

Status record(Write &write, WebhookEvent event, const QJsonObject &data) {
    AURA_ASSIGN(const auto anybody,
                write.db.queryInt64("SELECT 1 FROM webhook WHERE is_active = 1 AND instr(' ' || events || ' ', ' ' || "
                                    "?1 || ' ') > 0 LIMIT 1",
                                    webhookEventName(event)));
    return anybody ? addEvent(write, event, data, wantsIt, Id{}) : Status{};
}

QJsonObject about(const Order &order) {
    return {{u"orderId"_s, order.id.toString()},
            {u"number"_s, order.number},
            {u"vendorId"_s, order.vendorId.toString()},
            {u"total"_s, wire::toJson(order.total)}};
}

bool takeRecorded() {
    return std::exchange(hasRecorded, false);
}

Result<QList<Webhook>> all(storage::Database &db) {
    QList<Webhook> hooks;
    AURA_TRY(db.forEach(std::string(hookColumns) + " ORDER BY w.num DESC",
                        [&](const storage::Statement &row) { hooks.append(hookFrom(row)); }));
    return hooks;
}

Result<Webhook> one(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(std::string(hookColumns) + " WHERE w.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such webhook"_s};
    return hookFrom(row);
}

Result<Webhook> create(Write &write, const AuditLog &log, const Actor &actor, const wire::WebhookChange &change) {
    const auto &wanted = change.hook;
    if (wanted.id.isNil())
        return Error{ErrorCode::InvalidArgument, u"id: is missing"_s};
    AURA_TRY(check(wanted));
    if (const auto there = one(write.db, wanted.id)) {
        if (there->url != wanted.url || there->events != wanted.events)
            return Error{ErrorCode::Conflict, u"there is another one of this id"_s};
        // For whoever missed the answer. Later the secret is shown to nobody any more.
        if (there->rev != 1 || write.now - there->createdAt > repeatedWithin)
            return Error{ErrorCode::Conflict, u"the webhook was made already; its secret is told once"_s};
        AURA_TRY(log.append(write, actor, {u"webhook.read"_s, u"webhook"_s, wanted.id, {}}));
        return *there;
    } else if (there.error().code != ErrorCode::NotFound) {
        return there.error();
    }
    AURA_ASSIGN(const auto count, write.db.queryInt64("SELECT count(*) FROM webhook"));
    if (count.value_or(0) >= mostWebhooks)
        return Error{ErrorCode::Conflict, u"there are too many webhooks"_s};
    AURA_TRY(write.db.run("INSERT INTO webhook(id, url, events, is_active, created_at, updated_at) VALUES(?1, ?2, ?3, "
                          "?4, ?5, ?5)",
                          wanted.id, wanted.url, kept(wanted.events), wanted.isActive ? 1 : 0, write.now));
    AURA_ASSIGN(auto made, one(write.db, wanted.id));
    AURA_TRY(log.append(
        write, actor,
        {u"webhook.create"_s, u"webhook"_s, made.id, {{u"reason"_s, change.reason}, {u"after"_s, stateOf(made)}}}));
    return made;
}

Result<Webhook> change(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                       const wire::WebhookChange &change) {
    const auto &wanted = change.hook;
    AURA_TRY(check(wanted));
    AURA_ASSIGN(const auto before, seen(write, id, wanted.rev));
    if (before.url == wanted.url && before.events == wanted.events && before.isActive == wanted.isActive) {
        AURA_TRY(log.append(write, actor, {u"webhook.read"_s, u"webhook"_s, id, {}}));
        return before;
    }
    AURA_TRY(write.db.run("UPDATE webhook SET url = ?2, events = ?3, is_active = ?4, problem = '', failing_since = "
                          "NULL, held_until = NULL, updated_at = ?5, rev = rev + 1 WHERE id = ?1",
                          id, wanted.url, kept(wanted.events), wanted.isActive ? 1 : 0, write.now));
    hasRecorded = true;
    if (wanted.isActive && (!before.isActive || before.url != wanted.url))
        AURA_TRY(write.db.run("UPDATE webhook_delivery SET next_attempt_at = ?2 WHERE webhook_id = ?1 AND state = "
                              "'waiting'",
                              id, write.now));
    AURA_ASSIGN(auto after, one(write.db, id));
    AURA_TRY(tell(write, log, actor, u"webhook.change"_s, change.reason, before, after));
    return after;
}

Result<Webhook> rotate(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                       const wire::WebhookStep &step) {
    AURA_ASSIGN(const auto before, seen(write, id, step.seenRev));
    AURA_TRY(write.db.run("UPDATE webhook SET secret_num = secret_num + 1, old_secret_until = ?2, updated_at = ?3, rev "
                          "= rev + 1 WHERE id = ?1",
                          id, write.now + oldSecretMillis, write.now));
    AURA_ASSIGN(auto after, one(write.db, id));
    AURA_TRY(tell(write, log, actor, u"webhook.rotate"_s, step.reason, before, after));
    return after;
}

Status remove(Write &write, const AuditLog &log, const Actor &actor, const Id &id, const wire::WebhookStep &step) {
    AURA_ASSIGN(const auto before, seen(write, id, step.seenRev));
    AURA_TRY(write.db.run("DELETE FROM webhook_delivery WHERE webhook_id = ?1", id));
    AURA_TRY(write.db.run("DELETE FROM webhook WHERE id = ?1", id));
    return log.append(
        write, actor,
        {u"webhook.remove"_s, u"webhook"_s, id, {{u"reason"_s, step.reason}, {u"before"_s, stateOf(before)}}});
}

Status ping(Write &write, const AuditLog &log, const Actor &actor, const Id &id) {
    AURA_ASSIGN(const auto hook, one(write.db, id));
    if (!hook.isActive)
        return Error{ErrorCode::Conflict, u"the webhook is switched off"_s};
    AURA_TRY(addEvent(write, WebhookEvent::Ping, {}, isIt, id));
    return log.append(write, actor, {u"webhook.ping"_s, u"webhook"_s, id, {}});
}

Result<AdminPage<WebhookDelivery>> deliveries(storage::Database &db, const WebhookDeliveryQuery &query) {
    std::int64_t below = INT64_MAX;
    if (!query.cursor.isEmpty()) {
        bool isNumber = false;
        below = query.cursor.toLongLong(&isNumber);
        if (!isNumber || below < 1)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    }
    AdminPage<WebhookDelivery> page;
    std::int64_t last = 0;
    AURA_ASSIGN(auto row, db.prepare(std::string(deliveryColumns) + std::string(deliveryTables) + " WHERE d.num < ?1" +
                                     (query.webhook.isNil() ? "" : " AND d.webhook_id = ?2") +
                                     (query.state ? " AND d.state = ?3" : "") + " ORDER BY d.num DESC LIMIT ?4"));
    row.bindAt(1, below);
    if (!query.webhook.isNil())
        row.bindAt(2, query.webhook);
    if (query.state)
        row.bindAt(3, deliveryStateName(*query.state));
    row.bindAt(4, query.limit + 1);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        if (page.rows.size() == query.limit) {
            page.next = QString::number(last);
            break;
        }
        last = row.int64(0);
        page.rows.append(deliveryFrom(row));
    }
    return page;
}

Result<WebhookDelivery> replay(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                               const QString &reason) {
    AURA_ASSIGN(const auto before, delivery(write.db, id));
    AURA_ASSIGN(const auto hook, one(write.db, before.webhookId));
    if (!hook.isActive)
        return Error{ErrorCode::Conflict, u"the webhook is switched off"_s};
    hasRecorded = true;
    AURA_TRY(write.db.run("UPDATE webhook_delivery SET state = 'waiting', next_attempt_at = ?2, given_up_at = ?3 WHERE "
                          "id = ?1",
                          id, write.now, write.now + givenUpAfter));
    AURA_TRY(log.append(write, actor,
                        {u"webhook.replay"_s,
                         u"webhook"_s,
                         before.webhookId,
                         {{u"reason"_s, reason},
                          {u"delivery"_s, id.toString()},
                          {u"event"_s, webhookEventName(before.event)},
                          {u"before"_s, deliveryStateName(before.state)}}}));
    return delivery(write.db, id);
}

Result<QList<Due>> due(storage::Database &db, UnixMillis now) {
    QList<Due> all;
    // One of each: those that answer do not wait for what those that do not have in front of them.
    AURA_TRY(db.forEach(
        std::string(deliveryColumns) + ", e.body, w.secret_num, w.old_secret_until > ?1" + std::string(deliveryTables) +
            " WHERE w.is_active = 1 AND d.num = (SELECT n.num FROM webhook_delivery n WHERE "
            "n.webhook_id = w.id AND n.state = 'waiting' ORDER BY n.next_attempt_at, n.num LIMIT 1) "
            "AND d.next_attempt_at <= ?1 ORDER BY d.next_attempt_at, d.num",
        [&](const storage::Statement &row) {
            Due one;
            one.delivery = deliveryFrom(row);
            one.body = row.text(16).toUtf8();
            one.secretNum = row.int64(17);
            one.signsWithOld = row.boolean(18);
            all.append(std::move(one));
        },
        now));
    return all;
}

Result<std::optional<UnixMillis>> nextDue(storage::Database &db) {
    return db.queryInt64("SELECT min(d.next_attempt_at) FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id "
                         "WHERE d.state = 'waiting' AND w.is_active = 1");
}

Status note(Write &write, const AuditLog &log, const Due &due, const Attempt &attempt, double jitter) {
    const auto &id = due.delivery.id;
    const auto &hookId = due.delivery.webhookId;
    // It may have been removed while it was told.
    AURA_ASSIGN(const auto createdAt,
                write.db.queryInt64("SELECT coalesce(given_up_at, created_at + ?2) FROM webhook_delivery WHERE id = ?1",
                                    id, givenUpAfter));
    if (!createdAt)
        return {};
    const bool isDone = attempt.problem.isEmpty();
    std::int64_t failingSince = write.now;
    bool isActive = false;
    QString url;
    AURA_TRY(write.db.forEach(
        "SELECT coalesce(failing_since, ?2), is_active, url FROM webhook WHERE id = ?1",
        [&](const storage::Statement &row) {
            failingSince = row.int64(0);
            isActive = row.boolean(1);
            url = row.text(2);
        },
        hookId, write.now));
    // Another address was given meanwhile: what the former one did is not held against it.
    if (!isDone && url != due.delivery.url)
        return {};
    // One that does not answer is asked the less often the longer it does not, whatever waits in front.
    const bool holds = holdsAll(attempt.status);
    const auto wait = holds ? std::clamp(write.now - failingSince, firstWait, longestWait)
                            : std::min(longestWait, firstWait << std::min(due.delivery.attempts, 10));
    const auto next = write.now + wait - static_cast<std::int64_t>(static_cast<double>(wait) / 2 * jitter);
    const bool isGone = attempt.isRefused || attempt.status == goneStatus;
    const bool isOver = isGone || next >= *createdAt;
    const auto state = isDone   ? WebhookDelivery::State::Done
                       : isOver ? WebhookDelivery::State::Failed
                                : WebhookDelivery::State::Waiting;
    AURA_TRY(write.db.run("UPDATE webhook_delivery SET state = ?2, attempts = attempts + 1, next_attempt_at = ?3, "
                          "attempted_at = ?4, status = ?5, millis = ?6, request_bytes = ?7, response_bytes = ?8, "
                          "problem = ?9 WHERE id = ?1",
                          id, deliveryStateName(state), next, write.now, attempt.status, attempt.millis,
                          attempt.requestBytes, attempt.responseBytes, attempt.problem.left(longestProblem)));
    if (isDone)
        return write.db.run("UPDATE webhook SET failing_since = NULL, held_until = NULL, last_done_at = ?2 WHERE id = "
                            "?1",
                            hookId, write.now);
    AURA_TRY(write.db.run("UPDATE webhook SET failing_since = ?2, held_until = ?3 WHERE id = ?1", hookId, failingSince,
                          holds ? std::optional(next) : std::nullopt));
    // What does not answer is not asked by everything that waits for it.
    if (holds)
        AURA_TRY(write.db.run("UPDATE webhook_delivery SET next_attempt_at = max(next_attempt_at, ?2) WHERE "
                              "webhook_id = ?1 AND state = 'waiting'",
                              hookId, next));
    if (!isActive || (!isGone && write.now - failingSince < deadAfter))
        return {};
    AURA_ASSIGN(const auto before, one(write.db, hookId));
    AURA_TRY(write.db.run("UPDATE webhook SET is_active = 0, problem = ?2, updated_at = ?3, rev = rev + 1 WHERE id = "
                          "?1",
                          hookId, attempt.problem.left(longestProblem), write.now));
    AURA_ASSIGN(const auto after, one(write.db, hookId));
    AURA_TRY(tellOfStop(write, after));
    return tell(write, log, {}, u"webhook.dead"_s, attempt.problem.left(longestProblem), before, after);
}

Status sweep(Write &write) {
    AURA_TRY(write.db.run("DELETE FROM webhook_delivery WHERE num IN (SELECT num FROM webhook_delivery WHERE state <> "
                          "'waiting' AND attempted_at < ?1 LIMIT ?2)",
                          write.now - keptFor, sweptAtOnce));
    return write.db.run("DELETE FROM webhook_event WHERE num IN (SELECT e.num FROM webhook_event e WHERE e.created_at "
                        "< ?1 AND NOT EXISTS(SELECT 1 FROM webhook_delivery d WHERE d.event_num = e.num) LIMIT ?2)",
                        write.now - keptFor, sweptAtOnce);
}

} // namespace aura::server::webhooks
