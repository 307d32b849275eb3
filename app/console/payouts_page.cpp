// SPDX-License-Identifier: Apache-2.0
#include "payouts_page.h"

#include "bulk_run.h"
#include "choices.h"
#include "decision_dialogs.h"

#include <QTableView>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const auto anyRow = [](int) { return true; };

} // namespace

PayoutsPage::PayoutsPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent)
    : TablePage(new app::PayoutTable(admin), u"payouts"_s, settings, parent)
    , m_payouts(static_cast<app::PayoutTable *>(table())) {
    QList<std::pair<QString, QVariant>> states{{tr("Every state"), {}}};
    for (const auto state :
         {PayoutState::Failed, PayoutState::Scheduled, PayoutState::Sending, PayoutState::OnWay, PayoutState::Paid})
        states.append({app::adminPayoutStateText(state), choice(state)});
    m_state = addChoice(tr("State"), states);
    addNarrowing(
        tr("Shop"), [this] { return m_shop.isNil() ? std::nullopt : std::optional(m_shopName); },
        [this] {
            m_shop = {};
            m_shopName.clear();
        });
    if (may(rights, Permission::FinanceDecide))
        addAction(
            tr("Try again…"), Qt::Key_T, [this](int row) { return m_payouts->rowAt(row).mayRetry; },
            [this](const QList<int> &rows) { retry(rows); });
    addAction(tr("Only this shop"), Qt::Key_S, anyRow, [this](const QList<int> &rows) {
        const auto &payout = m_payouts->rowAt(rows.first());
        showShop(payout.vendorId, payout.vendorName);
    });
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_payouts->idAt(rows.first())); });
}

void PayoutsPage::showShop(const Id &shop, const QString &name) {
    m_shop = shop;
    m_shopName = name;
    find();
}

void PayoutsPage::find() {
    m_payouts->find(chosen<PayoutState>(m_state), m_shop);
}

QVariantMap PayoutsPage::filters() const {
    return {{u"state"_s, m_state->currentData()},
            {u"shop"_s, m_shop.isNil() ? QString() : m_shop.toString()},
            {u"shopName"_s, m_shopName}};
}

void PayoutsPage::setFilters(const QVariantMap &filters) {
    choose(m_state, filters.value(u"state"_s));
    showShop(Id::parse(filters.value(u"shop"_s).toString()).value_or(Id{}), filters.value(u"shopName"_s).toString());
}

void PayoutsPage::retry(const QList<int> &rows) {
    QList<std::pair<QString, AdminPayout>> payouts;
    for (const int row : rows)
        payouts.append({m_payouts->nameAt(row), m_payouts->rowAt(row)});
    const QString which =
        payouts.size() == 1 ? payouts.first().first : tr("%n payouts", nullptr, static_cast<int>(payouts.size()));
    askForReason(window(), tr("Try again"),
                 u"%1\n\n%2"_s.arg(which, tr("A failed payout is made anew, of all that is available to the shop by "
                                             "now. One that waits is asked for at once, under its old key.")),
                 tr("Try again"), [this, payouts](const QString &reason) {
                     QList<BulkRun::Step> steps;
                     for (const auto &[name, payout] : payouts)
                         steps.append({name, [this, payout = payout, reason](const app::StepDone &done) {
                                           m_payouts->retry(payout, reason, done);
                                       }});
                     BulkRun::start(window(), tr("Try again"), steps);
                 });
}

} // namespace aura::console
