// SPDX-License-Identifier: Apache-2.0
#include "programs_page.h"

#include "bulk_run.h"
#include "choices.h"
#include "decision_dialogs.h"
#include "program_dialogs.h"

#include <aura/app/error_text.h>

#include <QAction>
#include <QPointer>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const auto anyRow = [](int) { return true; };

/// Something that needs no row.
QAction *offerAlways(QTableView *view, const QString &text) {
    auto *action = new QAction(text, view);
    action->setShortcut(Qt::Key_N);
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
    return action;
}

QToolButton *buttonOf(QAction *action) {
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    return button;
}

} // namespace

KeysPage::KeysPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                   QSettings &settings, QWidget *parent)
    : TablePage(new app::KeyTable(client, admin, clock), u"keys"_s, settings, parent)
    , m_keys(static_cast<app::KeyTable *>(table())) {
    auto *make = offerAlways(view(), tr("New key…"));
    connect(make, &QAction::triggered, this, [this, rights, &clock] {
        askForKey(window(), rights, clock.now(), [self = QPointer(this)](const wire::ApiKeyDraft &draft) {
            if (self.isNull())
                return;
            self->m_keys->create(draft, [self](const Result<wire::ApiKeyMade> &made) {
                if (self.isNull())
                    return;
                self->say(made ? QString() : app::programErrorText(made.error()));
                if (made)
                    showSecret(self->window(), tr("The key “%1”").arg(made->key.name),
                               tr("This is shown once. Whoever has it may do what the key permits."), made->secret);
            });
        });
    });
    addButton(buttonOf(make));
    addAction(
        tr("Revoke…"), QKeySequence::Delete, [this](int row) { return m_keys->stateAt(row) == ApiKeyState::Active; },
        [this](const QList<int> &rows) {
            QList<std::pair<Id, QString>> keys;
            for (const int row : rows)
                keys.append({m_keys->idAt(row), m_keys->nameAt(row)});
            const QString which =
                keys.size() == 1 ? keys.first().second : tr("%n keys", nullptr, static_cast<int>(keys.size()));
            askForReason(window(), tr("Revoke"),
                         u"%1\n\n%2"_s.arg(which, tr("Programs that use it are refused at once, for good.")),
                         tr("Revoke"), [this, keys](const QString &reason) {
                             QList<BulkRun::Step> steps;
                             for (const auto &[id, name] : keys)
                                 steps.append({name, [this, id = id, reason](const app::StepDone &done) {
                                                   m_keys->revoke(id, reason, done);
                                               }});
                             BulkRun::start(window(), tr("Revoke"), steps);
                         });
        });
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_keys->idAt(rows.first())); });
}

void KeysPage::find() {
    m_keys->find();
}

WebhooksPage::WebhooksPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                           QSettings &settings, QWidget *parent)
    : TablePage(new app::WebhookTable(client, admin, clock), u"webhooks"_s, settings, parent)
    , m_hooks(static_cast<app::WebhookTable *>(table())) {
    auto *make = offerAlways(view(), tr("New webhook…"));
    connect(make, &QAction::triggered, this, [this] {
        askForWebhook(window(), {}, [self = QPointer(this)](const Webhook &hook, const QString &reason) {
            if (!self.isNull())
                self->m_hooks->create(hook, reason, self->showing());
        });
    });
    addButton(buttonOf(make));
    offer();
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_hooks->idAt(rows.first())); });
}

void WebhooksPage::offer() {
    addAction(tr("Edit…"), Qt::Key_E, anyRow, [this](const QList<int> &rows) {
        askForWebhook(window(), m_hooks->rowAt(rows.first()),
                      [self = QPointer(this)](const Webhook &hook, const QString &reason) {
                          if (!self.isNull())
                              self->m_hooks->change(hook, reason, self->saying());
                      });
    });
    addAction(tr("Deliveries"), Qt::Key_D, anyRow,
              [this](const QList<int> &rows) { Q_EMIT deliveriesRequested(m_hooks->idAt(rows.first())); });
    addAction(
        tr("Send a test"), Qt::Key_T, [this](int row) { return m_hooks->rowAt(row).isActive; },
        [this](const QList<int> &rows) { m_hooks->ping(m_hooks->rowAt(rows.first()), saying()); });
    const auto switching = [this](bool on, const QString &text, const QString &question, const QKeySequence &keys) {
        addAction(
            text, keys, [this, on](int row) { return m_hooks->rowAt(row).isActive != on; },
            [this, on, text, question](const QList<int> &rows) {
                auto hook = m_hooks->rowAt(rows.first());
                hook.isActive = on;
                askForReason(window(), text, u"%1\n\n%2"_s.arg(hook.url, question), text,
                             [this, hook](const QString &reason) { m_hooks->change(hook, reason, saying()); });
            });
    };
    switching(true, tr("Switch on"), tr("It is told of what waits at once."), Qt::Key_S);
    switching(false, tr("Switch off"), tr("What waits stays; what happens meanwhile is not told."), Qt::Key_O);
    addAction(
        tr("New secret…"), Qt::Key_R, anyRow,
        [this](const QList<int> &rows) {
            const auto hook = m_hooks->rowAt(rows.first());
            askForReason(
                window(), tr("New secret"),
                u"%1\n\n%2"_s.arg(hook.url, tr("For a day, requests are signed by the former secret as well.")),
                tr("Make"), [this, hook](const QString &reason) { m_hooks->rotate(hook, reason, showing()); });
        },
        Place::Menu);
    addAction(
        tr("Remove…"), QKeySequence::Delete, anyRow,
        [this](const QList<int> &rows) {
            const auto hook = m_hooks->rowAt(rows.first());
            askForReason(window(), tr("Remove"),
                         u"%1\n\n%2"_s.arg(hook.url, tr("What waits for it is not told any more.")), tr("Remove"),
                         [this, hook](const QString &reason) { m_hooks->remove(hook, reason, saying()); });
        },
        Place::Menu);
}

app::StepDone WebhooksPage::saying() {
    return [self = QPointer(this)](const Status &status) {
        if (!self.isNull())
            self->say(status ? QString() : app::programErrorText(status.error()));
    };
}

app::MadeDone<wire::WebhookMade> WebhooksPage::showing() {
    return [self = QPointer(this)](const Result<wire::WebhookMade> &made) {
        if (self.isNull())
            return;
        self->say(made ? QString() : app::programErrorText(made.error()));
        if (made)
            showSecret(self->window(), tr("The secret of the webhook"),
                       tr("By it the receiver knows that a request is from here. This is shown once."), made->secret);
    };
}

void WebhooksPage::find() {
    m_hooks->find();
}

DeliveriesPage::DeliveriesPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent)
    : TablePage(new app::DeliveryTable(admin), u"deliveries"_s, settings, parent)
    , m_deliveries(static_cast<app::DeliveryTable *>(table())) {
    QList<std::pair<QString, QVariant>> states{{tr("Every standing"), {}}};
    for (const auto state :
         {WebhookDelivery::State::Waiting, WebhookDelivery::State::Done, WebhookDelivery::State::Failed})
        states.append({app::deliveryStateText(state), choice(state)});
    m_state = addChoice(tr("Standing"), states);
    addNarrowing(
        tr("Of one webhook"), [this] { return m_hook.isNil() ? std::nullopt : std::optional(QString()); },
        [this] { m_hook = {}; });
    addAction(tr("Send again…"), Qt::Key_R, anyRow, [this](const QList<int> &rows) {
        QList<std::pair<Id, QString>> chosen;
        for (const int row : rows)
            chosen.append({m_deliveries->idAt(row), m_deliveries->nameAt(row)});
        askForReason(window(), tr("Send again"), tr("The same is told once more, under the same id."), tr("Send again"),
                     [this, chosen](const QString &reason) {
                         QList<BulkRun::Step> steps;
                         for (const auto &[id, name] : chosen)
                             steps.append({name, [this, id = id, reason](const app::StepDone &done) {
                                               m_deliveries->replay(id, reason, done);
                                           }});
                         BulkRun::start(window(), tr("Send again"), steps);
                     });
    });
}

void DeliveriesPage::showWebhook(const Id &hook) {
    m_hook = hook;
    find();
}

void DeliveriesPage::find() {
    m_deliveries->find(m_hook, chosen<WebhookDelivery::State>(m_state));
}

QVariantMap DeliveriesPage::filters() const {
    return {{u"state"_s, m_state->currentData()}};
}

void DeliveriesPage::setFilters(const QVariantMap &filters) {
    choose(m_state, filters.value(u"state"_s));
}

} // namespace aura::console
