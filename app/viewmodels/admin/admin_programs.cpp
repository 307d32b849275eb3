// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_programs.h>

#include <aura/app/admin_roles.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>
#include <QLocale>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
};

QString timeText(UnixMillis time) {
    return time == 0 ? QString() : format::dateTime(time);
}

QString keyStateText(ApiKeyState state) {
    switch (state) {
    case ApiKeyState::Active:
        return ProgramWords::tr("Good");
    case ApiKeyState::Expired:
        return ProgramWords::tr("Over");
    case ApiKeyState::Revoked:
        return ProgramWords::tr("Revoked");
    }
    return {};
}

QString bytesText(std::int64_t bytes) {
    return bytes == 0 ? QString() : QLocale().formattedDataSize(bytes);
}

} // namespace

QString webhookEventText(WebhookEvent event) {
    switch (event) {
    case WebhookEvent::OrderPlaced:
        return ProgramWords::tr("An order is placed");
    case WebhookEvent::OrderCanceled:
        return ProgramWords::tr("An order is canceled");
    case WebhookEvent::OrderShipped:
        return ProgramWords::tr("An order is sent");
    case WebhookEvent::ReturnOpened:
        return ProgramWords::tr("A return is asked for");
    case WebhookEvent::ProductPublished:
        return ProgramWords::tr("A product is published");
    case WebhookEvent::ReviewWaiting:
        return ProgramWords::tr("A review waits for a decision");
    case WebhookEvent::PayoutFailed:
        return ProgramWords::tr("A payout fails");
    case WebhookEvent::ReturnDisputed:
        return ProgramWords::tr("A return is disputed");
    case WebhookEvent::Ping:
        return ProgramWords::tr("A test");
    }
    return {};
}

QString deliveryStateText(WebhookDelivery::State state) {
    switch (state) {
    case WebhookDelivery::State::Waiting:
        return ProgramWords::tr("Waits");
    case WebhookDelivery::State::Done:
        return ProgramWords::tr("Done");
    case WebhookDelivery::State::Failed:
        return ProgramWords::tr("Given up");
    }
    return {};
}

QString programErrorText(const Error &error) {
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return error.detail.contains(u"url"_s)
                   ? ProgramWords::tr("The address must be https, or http on the server itself, and name nobody.")
                   : ProgramWords::tr("Something of it makes no sense.");
    case ErrorCode::Conflict:
        return ProgramWords::tr("It is another one by now, it is switched off, or there are too many.");
    case ErrorCode::PermissionDenied:
        return ProgramWords::tr("Nobody can give what they may not do themselves.");
    default:
        return errorText(error);
    }
}

KeyTable::KeyTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : AdminTableOf({{u"name"_s, tr("Name"), 22},
                    {u"hint"_s, tr("Begins with"), 18},
                    {u"state"_s, tr("Standing"), 12},
                    {u"permissions"_s, tr("It permits"), 40},
                    {u"owner"_s, tr("Made by"), 18},
                    {u"created"_s, tr("Made"), 24},
                    {u"expires"_s, tr("Good until"), 24},
                    {u"lastUsed"_s, tr("Last used"), 18},
                    {u"perMinute"_s, tr("A minute"), 10, true}},
                   parent)
    , m_client(client)
    , m_programs(admin)
    , m_clock(clock) {}

QString KeyTable::nameAt(int row) const {
    return rowAt(row).name;
}

ApiKeyState KeyTable::stateAt(int row) const {
    return stateOf(rowAt(row), m_clock.now());
}

KeyTable::Pages KeyTable::pages() {
    return [this](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_programs.keys(cursor, 100, purpose == Purpose::Export), this, done);
    };
}

void KeyTable::create(const wire::ApiKeyDraft &draft, const MadeDone<wire::ApiKeyMade> &done) {
    sync::whenDone(m_client.newIds(1), this, [this, draft, done](const Result<QList<Id>> &ids) {
        if (!ids)
            return done(ids.error());
        auto made = draft;
        made.key.id = ids->first();
        sync::whenDone(m_programs.createKey(made), this, [this, done](const Result<wire::ApiKeyMade> &answer) {
            done(answer);
            refresh();
        });
    });
}

void KeyTable::revoke(const Id &key, const QString &reason, const StepDone &done) {
    sync::whenDone(m_programs.revokeKey(key, reason), this, [this, done](const Result<ApiKey> &revoked) {
        if (revoked)
            replace(*revoked);
        done(revoked ? Status{} : Status(revoked.error()));
    });
}

QString KeyTable::textOf(const ApiKey &key, int column) const {
    switch (static_cast<Column>(column)) {
    case Name:
        return key.name;
    case Hint:
        return key.hint + u'…';
    case State:
        return keyStateText(stateOf(key, m_clock.now()));
    case Permissions: {
        QStringList texts;
        for (const auto permission : key.rights.permissions())
            texts.append(permissionText(permission));
        return texts.join(u" · "_s);
    }
    case Owner:
        return key.ownerName;
    case Created:
        return timeText(key.createdAt);
    case Expires:
        return key.expiresAt == 0 ? tr("For good") : timeText(key.expiresAt);
    case LastUsed:
        return key.lastUsedAt == 0 ? QString() : format::ago(key.lastUsedAt, m_clock.now());
    case PerMinute:
        return format::count(key.perMinute);
    }
    return {};
}

QString KeyTable::fileTextOf(const ApiKey &key, int column) const {
    return column == LastUsed ? timeText(key.lastUsedAt) : textOf(key, column);
}

WebhookTable::WebhookTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : AdminTableOf({{u"url"_s, tr("Address"), 40},
                    {u"state"_s, tr("Standing"), 14},
                    {u"events"_s, tr("Is told when"), 40},
                    {u"waiting"_s, tr("Waiting"), 9, true},
                    {u"failed"_s, tr("Given up"), 9, true},
                    {u"lastDone"_s, tr("Last answered"), 18},
                    {u"problem"_s, tr("What is wrong"), 30}},
                   parent)
    , m_client(client)
    , m_programs(admin)
    , m_clock(clock) {}

QString WebhookTable::nameAt(int row) const {
    return rowAt(row).url;
}

WebhookTable::Pages WebhookTable::pages() {
    return [this](const QString &, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_programs.webhooks(purpose == Purpose::Export), this,
                       [done](const Result<QList<Webhook>> &hooks) {
                           done(hooks ? Result<AdminPage<Webhook>>(AdminPage<Webhook>{*hooks, {}})
                                      : Result<AdminPage<Webhook>>(hooks.error()));
                       });
    };
}

void WebhookTable::create(Webhook hook, const QString &reason, const MadeDone<wire::WebhookMade> &done) {
    sync::whenDone(m_client.newIds(1), this,
                   [this, hook = std::move(hook), reason, done](const Result<QList<Id>> &ids) {
                       if (!ids)
                           return done(ids.error());
                       auto made = hook;
                       made.id = ids->first();
                       sync::whenDone(m_programs.createWebhook({made, reason}), this,
                                      [this, done](const Result<wire::WebhookMade> &answer) {
                                          done(answer);
                                          refresh();
                                      });
                   });
}

void WebhookTable::change(const Webhook &hook, const QString &reason, const StepDone &done) {
    sync::whenDone(m_programs.changeWebhook({hook, reason}), this, [this, done](const Result<Webhook> &changed) {
        done(changed ? Status{} : Status(changed.error()));
        refresh();
    });
}

void WebhookTable::rotate(const Webhook &hook, const QString &reason, const MadeDone<wire::WebhookMade> &done) {
    sync::whenDone(m_programs.rotate(hook.id, {hook.rev, reason}), this,
                   [this, done](const Result<wire::WebhookMade> &made) {
                       done(made);
                       refresh();
                   });
}

void WebhookTable::remove(const Webhook &hook, const QString &reason, const StepDone &done) {
    sync::whenDone(m_programs.remove(hook.id, {hook.rev, reason}), this, [this, done](const Result<QByteArray> &gone) {
        done(gone ? Status{} : Status(gone.error()));
        refresh();
    });
}

void WebhookTable::ping(const Webhook &hook, const StepDone &done) {
    sync::whenDone(m_programs.ping(hook.id), this, [this, done](const Result<QByteArray> &told) {
        done(told ? Status{} : Status(told.error()));
        refresh();
    });
}

QString WebhookTable::textOf(const Webhook &hook, int column) const {
    switch (static_cast<Column>(column)) {
    case Url:
        return hook.url;
    case State:
        return hook.isActive ? tr("On") : hook.problem.isEmpty() ? tr("Off") : tr("Switched off: it failed");
    case Events: {
        QStringList texts;
        for (const auto event : hook.events)
            texts.append(webhookEventText(event));
        return texts.join(u" · "_s);
    }
    case Waiting:
        return hook.waiting == 0 ? QString() : format::count(hook.waiting);
    case Failed:
        return hook.failed == 0 ? QString() : format::count(hook.failed);
    case LastDone:
        return hook.lastDoneAt == 0 ? QString() : format::ago(hook.lastDoneAt, m_clock.now());
    case Problem:
        return hook.problem;
    }
    return {};
}

DeliveryTable::DeliveryTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"created"_s, tr("Happened"), 24},
                    {u"event"_s, tr("What"), 24},
                    {u"url"_s, tr("Address"), 36},
                    {u"state"_s, tr("Standing"), 12},
                    {u"attempts"_s, tr("Attempts"), 9, true},
                    {u"status"_s, tr("Answer"), 8, true},
                    {u"millis"_s, tr("ms"), 8, true},
                    {u"sent"_s, tr("Sent"), 10, true},
                    {u"received"_s, tr("Received"), 10, true},
                    {u"next"_s, tr("Next attempt"), 24},
                    {u"problem"_s, tr("What is wrong"), 36}},
                   parent)
    , m_programs(admin) {}

QString DeliveryTable::nameAt(int row) const {
    return webhookEventText(rowAt(row).event);
}

void DeliveryTable::find(const Id &webhook, std::optional<WebhookDelivery::State> state) {
    m_query.webhook = webhook;
    m_query.state = state;
    refresh();
}

DeliveryTable::Pages DeliveryTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_programs.deliveries(placed(query, cursor, purpose)), this, done);
    };
}

void DeliveryTable::replay(const Id &delivery, const QString &reason, const StepDone &done) {
    sync::whenDone(m_programs.replay(delivery, reason), this, [this, done](const Result<WebhookDelivery> &again) {
        if (again)
            replace(*again);
        done(again ? Status{} : Status(again.error()));
    });
}

QString DeliveryTable::textOf(const WebhookDelivery &delivery, int column) const {
    switch (static_cast<Column>(column)) {
    case Created:
        return timeText(delivery.createdAt);
    case Event:
        return webhookEventText(delivery.event);
    case Url:
        return delivery.url;
    case State:
        return deliveryStateText(delivery.state);
    case Attempts:
        return format::count(delivery.attempts);
    case Answer:
        return delivery.status == 0 ? QString() : QString::number(delivery.status);
    case Millis:
        return delivery.attempts == 0 ? QString() : format::count(delivery.millis);
    case Sent:
        return delivery.attempts == 0 ? QString() : bytesText(delivery.requestBytes);
    case Received:
        return bytesText(delivery.responseBytes);
    case Next:
        return timeText(delivery.nextAttemptAt);
    case Problem:
        return delivery.problem;
    }
    return {};
}

} // namespace aura::app
