// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/sync/program_client.h>

namespace aura::sync {
class Client;
}

namespace aura::app {

QString webhookEventText(WebhookEvent event);
QString deliveryStateText(WebhookDelivery::State state);
/// Why a key was not made, or a webhook not changed.
QString programErrorText(const Error &error);

/// What was made, and the secret that is told once; or why not.
template <typename Made>
using MadeDone = std::function<void(const Result<Made> &made)>;

/// The keys of programs.
class KeyTable : public AdminTableOf<ApiKey> {
    Q_OBJECT

public:
    enum Column { Name, Hint, State, Permissions, Owner, Created, Expires, LastUsed, PerMinute };

    /// All must outlive it.
    KeyTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    ApiKeyState stateAt(int row) const;
    void find() { refresh(); }
    /// The draft's id is made here.
    void create(const wire::ApiKeyDraft &draft, const MadeDone<wire::ApiKeyMade> &done);
    void revoke(const Id &key, const QString &reason, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const ApiKey &key, int column) const override;
    QString fileTextOf(const ApiKey &key, int column) const override;

private:
    sync::Client &m_client;
    sync::ProgramClient m_programs;
    const Clock &m_clock;
};

/// Addresses that are told of what happens.
class WebhookTable : public AdminTableOf<Webhook> {
    Q_OBJECT

public:
    enum Column { Url, State, Events, Waiting, Failed, LastDone, Problem };

    /// All must outlive it.
    WebhookTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find() { refresh(); }
    void create(Webhook hook, const QString &reason, const MadeDone<wire::WebhookMade> &done);
    void change(const Webhook &hook, const QString &reason, const StepDone &done);
    void rotate(const Webhook &hook, const QString &reason, const MadeDone<wire::WebhookMade> &done);
    void remove(const Webhook &hook, const QString &reason, const StepDone &done);
    void ping(const Webhook &hook, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const Webhook &hook, int column) const override;

private:
    sync::Client &m_client;
    sync::ProgramClient m_programs;
    const Clock &m_clock;
};

/// What was and is to be told.
class DeliveryTable : public AdminTableOf<WebhookDelivery> {
    Q_OBJECT

public:
    enum Column { Created, Event, Url, State, Attempts, Answer, Millis, Sent, Received, Next, Problem };

    explicit DeliveryTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find(const Id &webhook, std::optional<WebhookDelivery::State> state);
    void replay(const Id &delivery, const QString &reason, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const WebhookDelivery &delivery, int column) const override;

private:
    sync::ProgramClient m_programs;
    WebhookDeliveryQuery m_query;
};

} // namespace aura::app
