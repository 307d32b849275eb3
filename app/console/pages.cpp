// SPDX-License-Identifier: Apache-2.0
#include "pages.h"

#include "bulk_run.h"
#include "choices.h"
#include "decision_dialogs.h"
#include "papers_dialog.h"
#include "person_dialogs.h"
#include "sessions_dialog.h"

#include <aura/app/admin_words.h>
#include <aura/app/error_text.h>
#include <aura/sync/when_done.h>

#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const auto anyRow = [](int) { return true; };

} // namespace

UsersPage::UsersPage(sync::AdminClient &admin, const Clock &clock, const Rights &rights, QSettings &settings,
                     QWidget *parent)
    : TablePage(new app::UserTable(admin, clock), u"users"_s, settings, parent)
    , m_users(static_cast<app::UserTable *>(table()))
    , m_persons(admin)
    , m_staffRoles(admin)
    , m_clock(clock) {
    m_text = addSearch(tr("Find people by name or address"));
    QList<std::pair<QString, QVariant>> roles{{tr("Every role"), {}}};
    for (const auto known : allRoles())
        roles.append({app::roleText(known), choice(known)});
    m_role = addChoice(tr("Role"), roles);
    QList<std::pair<QString, QVariant>> standings;
    for (const auto standing :
         {UserStanding::Any, UserStanding::Active, UserStanding::Locked, UserStanding::Blocked, UserStanding::Gone})
        standings.append({app::standingText(standing), choice(standing)});
    m_standing = addChoice(tr("Standing"), standings);

    addAction(tr("Devices…"), Qt::Key_D, anyRow, [this, rights](const QList<int> &rows) {
        const auto user = m_users->rowAt(rows.first());
        auto *dialog = new SessionsDialog(*m_users, user, m_users->nameAt(rows.first()),
                                          may(rights, Permission::UsersBlock), window());
        dialog->open();
    });
    if (may(rights, Permission::UsersBlock)) {
        const auto standing = [this](const AdminUser &user) { return standingOf(user, m_clock.now()); };
        offer(
            UserAction::Block, Qt::Key_B,
            [standing](const AdminUser &user) {
                return standing(user) == UserStanding::Active || standing(user) == UserStanding::Locked;
            },
            tr("They are signed out everywhere and cannot sign in. What they ordered goes on."));
        offer(
            UserAction::Unblock, Qt::Key_U,
            [standing](const AdminUser &user) {
                return standing(user) == UserStanding::Blocked || standing(user) == UserStanding::Locked;
            },
            tr("They can sign in again."));
        offer(
            UserAction::EndSessions, Qt::Key_E, [](const AdminUser &user) { return user.sessions > 0; },
            tr("All their devices are signed out. What waits to be sent there stays there."));
    }
    if (may(rights, Permission::RolesAssign)) {
        addAction(
            tr("Role…"), Qt::Key_R, [this](int row) { return m_users->rowAt(row).deletedAt == 0; },
            [this, rights](const QList<int> &rows) {
                chooseRole(rights, m_users->rowAt(rows.first()), m_users->nameAt(rows.first()));
            });
    }
    offerOfPersons(rights);
    if (may(rights, Permission::OrdersRead))
        addAction(tr("Orders"), Qt::Key_O, anyRow, [this](const QList<int> &rows) {
            Q_EMIT ordersRequested(m_users->idAt(rows.first()), m_users->nameAt(rows.first()));
        });
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_users->idAt(rows.first())); });
}

void UsersPage::chooseRole(const Rights &rights, const AdminUser &user, const QString &name) {
    sync::whenDone(m_staffRoles.all(), this, [this, rights, user, name](const Result<QList<StaffRole>> &roles) {
        if (!roles)
            return say(app::errorText(roles.error()));
        // Nobody gives what they do not have.
        QList<RoleOffer> offers;
        for (const auto role : allRoles()) {
            if (role != Role::Staff && rights.cover(role))
                offers.append({role, {}, app::roleText(role)});
        }
        for (const auto &role : *roles) {
            if (rights.cover(role.rights))
                offers.append({Role::Staff, role.id, role.name});
        }
        askForRole(window(), name, {user.role, user.staffRole, {}}, offers,
                   [this, user](const RoleOffer &chosen, const QString &reason) {
                       m_users->setRole(user, chosen.role, chosen.staffRole, reason, [this](const Status &status) {
                           say(status ? QString() : app::errorText(status.error()));
                       });
                   });
    });
}

void UsersPage::offerOfPersons(const Rights &rights) {
    const auto isOneOfThem = [this](int row) {
        const auto &user = m_users->rowAt(row);
        return user.deletedAt == 0 && !runsThePlatform(user.role);
    };
    const auto failed = [this](const Error &error) {
        say(error.code == ErrorCode::Conflict
                ? tr("That cannot be done with somebody who cannot sign in, or who alone works for a shop.")
                : app::errorText(error));
    };
    if (may(rights, Permission::UsersImpersonate))
        addAction(
            tr("See the shop as they do…"), Qt::Key_V,
            [this, isOneOfThem](int row) { return isOneOfThem(row) && m_users->rowAt(row).isActive; },
            [this, failed](const QList<int> &rows) {
                askForReason(window(), tr("See the shop as %1 does").arg(m_users->nameAt(rows.first())),
                             tr("Another window shows it for half an hour. Nothing can be changed there. The log tells "
                                "of it, and "
                                "they see it among their devices."),
                             tr("Show"), [this, failed, id = m_users->idAt(rows.first())](const QString &reason) {
                                 sync::whenDone(m_persons.view(id, reason), this,
                                                [this, failed](const Result<wire::PersonView> &view) {
                                                    if (!view)
                                                        return failed(view.error());
                                                    say({});
                                                    Q_EMIT viewGranted(*view);
                                                });
                             });
            },
            Place::Menu);
    if (may(rights, Permission::UsersAnonymize))
        addAction(
            tr("Anonymize…"), u"Shift+Del"_s, isOneOfThem,
            [this, failed](const QList<int> &rows) {
                const auto user = m_users->rowAt(rows.first());
                askToAnonymize(window(), m_users->nameAt(rows.first()), user.email,
                               [this, failed, id = user.id](const QString &typed, const QString &reason) {
                                   sync::whenDone(m_persons.anonymize(id, {typed, reason}), this,
                                                  [this, failed](const Result<AdminUser> &gone) {
                                                      if (!gone)
                                                          return failed(gone.error());
                                                      say({});
                                                      m_users->refresh();
                                                  });
                               });
            },
            Place::Menu);
}

void UsersPage::offer(UserAction action, const QKeySequence &keys, const std::function<bool(const AdminUser &)> &fits,
                      const QString &question) {
    const auto text = app::userActionText(action);
    addAction(
        text, keys, [this, fits](int row) { return fits(m_users->rowAt(row)); },
        [this, action, text, question](const QList<int> &rows) {
            QList<std::pair<Id, QString>> people;
            for (const int row : rows)
                people.append({m_users->idAt(row), m_users->nameAt(row)});
            const QString whom =
                people.size() == 1 ? people.first().second : tr("%n people", nullptr, static_cast<int>(people.size()));
            askForReason(window(), text, u"%1\n\n%2"_s.arg(whom, question), text,
                         [this, action, text, people](const QString &reason) {
                             QList<BulkRun::Step> steps;
                             for (const auto &[id, name] : people)
                                 steps.append({name, [this, action, id = id, reason](const app::StepDone &done) {
                                                   m_users->act(action, id, reason, done);
                                               }});
                             BulkRun::start(window(), text, steps);
                         });
        });
}

void UsersPage::showPerson(const QString &email) {
    setFilters({{u"text"_s, email}});
    find();
}

void UsersPage::find() {
    m_users->find(m_text->text(), chosen<Role>(m_role), chosen<UserStanding>(m_standing).value_or(UserStanding::Any));
}

QVariantMap UsersPage::filters() const {
    return {
        {u"text"_s, m_text->text()}, {u"role"_s, m_role->currentData()}, {u"standing"_s, m_standing->currentData()}};
}

void UsersPage::setFilters(const QVariantMap &filters) {
    m_text->setText(filters.value(u"text"_s).toString());
    choose(m_role, filters.value(u"role"_s));
    choose(m_standing, filters.value(u"standing"_s));
}

ShopsPage::ShopsPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent)
    : TablePage(new app::ShopTable(admin), u"shops"_s, settings, parent)
    , m_shops(static_cast<app::ShopTable *>(table())) {
    m_text = addSearch(tr("Find shops by name"));
    QList<std::pair<QString, QVariant>> states{{tr("Every standing"), {}}};
    for (const auto status : {VendorStatus::ReadyForReview, VendorStatus::Approved, VendorStatus::Suspended,
                              VendorStatus::Rejected, VendorStatus::Onboarding, VendorStatus::Invited})
        states.append({app::shopStandingText(status), choice(status)});
    m_status = addChoice(tr("Standing"), states);
    if (may(rights, Permission::VendorsDecide)) {
        offer(VendorStatus::Approved, Qt::Key_A, tr("What they publish can be found and bought."));
        offer(VendorStatus::Rejected, Qt::Key_R, tr("They cannot sell. They are told why."));
        offer(VendorStatus::Suspended, Qt::Key_S,
              tr("What they sell is taken out of the market until they are approved again. They are told why."));
    }
    addAction(tr("Papers…"), Qt::Key_P, anyRow, [this, rights](const QList<int> &rows) {
        auto *dialog =
            new PapersDialog(*m_shops, m_shops->rowAt(rows.first()), may(rights, Permission::VendorsDecide), window());
        dialog->open();
    });
    if (may(rights, Permission::OrdersRead))
        addAction(tr("Orders"), Qt::Key_O, anyRow, [this](const QList<int> &rows) {
            Q_EMIT ordersRequested(m_shops->idAt(rows.first()), m_shops->nameAt(rows.first()));
        });
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_shops->idAt(rows.first())); });
}

void ShopsPage::offer(VendorStatus to, const QKeySequence &keys, const QString &question) {
    const auto text = app::shopStepText(to);
    addAction(
        text, keys, [this, to](int row) { return mayDecide(m_shops->rowAt(row).status, to); },
        [this, to, text, question](const QList<int> &rows) {
            struct Chosen {
                Id id;
                VendorStatus from;
                QString name;
            };
            QList<Chosen> shops;
            for (const int row : rows)
                shops.append({m_shops->idAt(row), m_shops->rowAt(row).status, m_shops->nameAt(row)});
            const QString which =
                shops.size() == 1 ? shops.first().name : tr("%n shops", nullptr, static_cast<int>(shops.size()));
            askForReason(
                window(), text, u"%1\n\n%2"_s.arg(which, question), text,
                [this, to, text, shops](const QString &reason) {
                    QList<BulkRun::Step> steps;
                    for (const auto &shop : shops)
                        steps.append({shop.name, [this, to, shop, reason](const app::StepDone &done) {
                                          m_shops->decide(shop.id, shop.from, to, reason, done);
                                      }});
                    BulkRun::start(window(), text, steps);
                },
                needsReason(to) ? Why::Needed : Why::Welcome);
        });
}

void ShopsPage::find() {
    m_shops->find(m_text->text(), chosen<VendorStatus>(m_status));
}

QVariantMap ShopsPage::filters() const {
    return {{u"text"_s, m_text->text()}, {u"status"_s, m_status->currentData()}};
}

void ShopsPage::setFilters(const QVariantMap &filters) {
    m_text->setText(filters.value(u"text"_s).toString());
    choose(m_status, filters.value(u"status"_s));
}

AuditPage::AuditPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent)
    : TablePage(new app::AuditTable(admin), u"audit"_s, settings, parent)
    , m_log(static_cast<app::AuditTable *>(table())) {
    m_action = addChoice(tr("What was done"), {{tr("Everything"), {}},
                                               {tr("To people"), u"user."_s},
                                               {tr("To shops"), u"vendor."_s},
                                               {tr("To products"), u"product."_s},
                                               {tr("To reviews"), u"review."_s},
                                               {tr("To orders"), u"order."_s},
                                               {tr("To commission"), u"commission."_s},
                                               {tr("To payouts"), u"payout."_s}});
    addNarrowing(
        tr("History of one"), [this] { return m_entity.isNil() ? std::nullopt : std::optional(QString()); },
        [this] { m_entity = {}; });
    auto *verify = new QToolButton;
    verify->setText(tr("Verify"));
    verify->setObjectName(u"verify"_s);
    verify->setToolTip(tr("Look whether any entry was changed or is missing"));
    connect(verify, &QToolButton::clicked, this, [this, verify] {
        verify->setEnabled(false);
        say(tr("Verifying…"));
        m_log->verify([this, verify](bool, const QString &text) {
            verify->setEnabled(true);
            say(text);
        });
    });
    addButton(verify);
}

void AuditPage::showHistoryOf(const Id &entity) {
    m_entity = entity;
    // What was looked for before is another question.
    if (const QSignalBlocker blocker(m_action); !entity.isNil())
        choose(m_action, {});
    find();
}

void AuditPage::find() {
    m_log->find(m_action->currentData().toString(), m_entity);
}

QVariantMap AuditPage::filters() const {
    return {{u"action"_s, m_action->currentData()}};
}

void AuditPage::setFilters(const QVariantMap &filters) {
    choose(m_action, filters.value(u"action"_s));
}

} // namespace aura::console
