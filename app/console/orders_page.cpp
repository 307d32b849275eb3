// SPDX-License-Identifier: Apache-2.0
#include "orders_page.h"

#include "bulk_run.h"
#include "choices.h"
#include "decision_dialogs.h"
#include "detail_pane.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const auto anyRow = [](int) { return true; };

template <typename State, typename Text>
QList<std::pair<QString, QVariant>> choicesOf(const QString &all, std::initializer_list<State> states, Text text) {
    QList<std::pair<QString, QVariant>> choices{{all, {}}};
    for (const auto state : states)
        choices.append({text(state), choice(state)});
    return choices;
}

} // namespace

OrdersPage::OrdersPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights, QSettings &settings,
                       QWidget *parent)
    : TablePage(new app::OrderTable(client, admin), u"orders"_s, settings, parent)
    , m_orders(static_cast<app::OrderTable *>(table()))
    , m_title(headingLabel())
    , m_detail(new QVBoxLayout) {
    m_text = addSearch(tr("Find orders by number or buyer"));
    m_state =
        addChoice(tr("Standing"), choicesOf(tr("Every standing"),
                                            {OrderState::Placed, OrderState::Completed, OrderState::Canceled,
                                             OrderState::NeedsConfirmation, OrderState::Expired, OrderState::Submitted},
                                            app::orderStateText));
    m_fulfilment = addChoice(
        tr("Delivery"), choicesOf(tr("Every delivery"),
                                  {FulfilmentState::Unfulfilled, FulfilmentState::Partial, FulfilmentState::Fulfilled,
                                   FulfilmentState::Delivered, FulfilmentState::Canceled},
                                  app::fulfilmentText));
    m_payment =
        addChoice(tr("Payment"), choicesOf(tr("Every payment"),
                                           {PaymentState::None, PaymentState::Authorized, PaymentState::PartiallyPaid,
                                            PaymentState::Paid, PaymentState::PartiallyRefunded, PaymentState::Refunded,
                                            PaymentState::Voided},
                                           app::paymentStateText));
    addOnly(m_shop, tr("Shop"));
    addOnly(m_buyer, tr("Buyer"));

    addAction(tr("Open"), Qt::Key_O, anyRow, [this](const QList<int> &rows) { open(rows.first()); });
    if (may(rights, Permission::OrdersCancel))
        addAction(
            tr("Cancel…"), Qt::Key_C, [this](int row) { return mayCancel(m_orders->rowAt(row)); },
            [this](const QList<int> &rows) { cancel(rows); });
    if (may(rights, Permission::OrdersRefund))
        addAction(
            tr("Pay back…"), Qt::Key_P, [this](int row) { return m_orders->rowAt(row).refundable.minor > 0; },
            [this](const QList<int> &rows) { refund(rows); });
    addAction(
        tr("Only this shop"), Qt::Key_S, anyRow,
        [this](const QList<int> &rows) {
            const auto &order = m_orders->rowAt(rows.first());
            showShop(order.vendorId, order.vendorName);
        },
        Place::Menu);
    addAction(
        tr("Only this buyer"), Qt::Key_B, anyRow,
        [this](const QList<int> &rows) {
            const auto &order = m_orders->rowAt(rows.first());
            showBuyer(order.userId, order.buyer.isEmpty() ? order.buyerEmail : order.buyer);
        },
        Place::Menu);
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_orders->idAt(rows.first())); });

    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(m_title);
    layout->addLayout(m_detail);
    layout->addStretch();
    addDetail(pane);
    connect(view(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { show(current.row()); });
    connect(m_orders, &QAbstractItemModel::modelReset, this, [this] { show(-1); });
    connect(m_orders, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (changed.row() == view()->currentIndex().row())
            show(changed.row());
    });
    show(-1);
}

void OrdersPage::addOnly(Only &only, const QString &name) {
    addNarrowing(
        name, [&only] { return only.id.isNil() ? std::nullopt : std::optional(only.name); }, [&only] { only = {}; });
}

void OrdersPage::narrow() {
    // What was looked for before is another question.
    const QSignalBlocker text(m_text);
    m_text->clear();
    for (auto *box : {m_state, m_fulfilment, m_payment}) {
        const QSignalBlocker blocker(box);
        choose(box, {});
    }
    find();
}

void OrdersPage::showShop(const Id &shop, const QString &name) {
    m_shop = {shop, name};
    m_buyer = {};
    narrow();
}

void OrdersPage::showBuyer(const Id &user, const QString &name) {
    m_buyer = {user, name};
    m_shop = {};
    narrow();
}

void OrdersPage::showNumber(const QString &number) {
    m_shop = {};
    m_buyer = {};
    {
        const QSignalBlocker blocker(m_text);
        m_text->setText(number);
    }
    for (auto *box : {m_state, m_fulfilment, m_payment}) {
        const QSignalBlocker blocker(box);
        choose(box, {});
    }
    find();
}

void OrdersPage::find() {
    m_orders->find({m_text->text(), chosen<OrderState>(m_state), chosen<FulfilmentState>(m_fulfilment),
                    chosen<PaymentState>(m_payment), m_shop.id, m_buyer.id});
}

QVariantMap OrdersPage::filters() const {
    return {{u"text"_s, m_text->text()},
            {u"state"_s, m_state->currentData()},
            {u"fulfilment"_s, m_fulfilment->currentData()},
            {u"payment"_s, m_payment->currentData()},
            {u"shop"_s, m_shop.id.isNil() ? QString() : m_shop.id.toString()},
            {u"shopName"_s, m_shop.name},
            {u"buyer"_s, m_buyer.id.isNil() ? QString() : m_buyer.id.toString()},
            {u"buyerName"_s, m_buyer.name}};
}

void OrdersPage::setFilters(const QVariantMap &filters) {
    const auto idIn = [&](const QString &key) { return Id::parse(filters.value(key).toString()).value_or(Id{}); };
    m_text->setText(filters.value(u"text"_s).toString());
    choose(m_state, filters.value(u"state"_s));
    choose(m_fulfilment, filters.value(u"fulfilment"_s));
    choose(m_payment, filters.value(u"payment"_s));
    m_shop = {idIn(u"shop"_s), filters.value(u"shopName"_s).toString()};
    m_buyer = {idIn(u"buyer"_s), filters.value(u"buyerName"_s).toString()};
}

void OrdersPage::show(int row) {
    if (row < 0 || row >= m_orders->rowCount()) {
        m_shown = {};
        m_title->setText(tr("Nothing is chosen."));
        showSections(m_detail, {});
        return;
    }
    showOrder(m_orders->rowAt(row));
}

void OrdersPage::showOrder(const AdminOrder &order) {
    m_shown = order.id;
    m_title->setText(tr("%1, %2").arg(order.number, order.vendorName));
    showSections(m_detail, app::orderSections(order));
}

void OrdersPage::open(int row) {
    const Id id = m_orders->idAt(row);
    m_orders->open(id, [this, id](const Result<AdminOrder> &order) {
        say(order ? QString() : app::errorText(order.error()));
        // Whoever has gone on meanwhile looks at another one.
        if (order && m_shown == id)
            showOrder(*order);
    });
}

QList<AdminOrder> OrdersPage::ordersAt(const QList<int> &rows) const {
    // As they are looked at: what becomes of them until somebody has said why is another thing.
    QList<AdminOrder> orders;
    for (const int row : rows)
        orders.append(m_orders->rowAt(row));
    return orders;
}

void OrdersPage::cancel(const QList<int> &rows) {
    const auto orders = ordersAt(rows);
    const QString which =
        orders.size() == 1 ? orders.first().number : tr("%n orders", nullptr, static_cast<int>(orders.size()));
    askForReason(window(), tr("Cancel orders"),
                 u"%1\n\n%2"_s.arg(which, tr("Nothing is sent any more, what was paid by card goes back, and the buyer "
                                             "and the shop are told why.")),
                 tr("Cancel the order"), [this, orders](const QString &reason) {
                     QList<BulkRun::Step> steps;
                     for (const auto &order : orders)
                         steps.append({order.number, [this, order, reason](const app::StepDone &done) {
                                           m_orders->cancel(order, reason, done);
                                       }});
                     BulkRun::start(window(), tr("Cancel orders"), steps);
                 });
}

void OrdersPage::refund(const QList<int> &rows) {
    const auto orders = ordersAt(rows);
    const auto run = [this](const QList<std::pair<AdminOrder, Money>> &all, const QString &reason) {
        QList<BulkRun::Step> steps;
        for (const auto &[order, amount] : all)
            steps.append({order.number, [this, order = order, amount = amount, reason](const app::StepDone &done) {
                              m_orders->refund(order, amount, reason, done);
                          }});
        BulkRun::start(window(), tr("Pay back"), steps);
    };
    const auto told = tr("The card gets it back. The buyer and the shop are told why.");
    if (orders.size() == 1) {
        const auto &order = orders.first();
        return askForAmount(window(), tr("Pay back"), u"%1\n\n%2"_s.arg(order.number, told), tr("Pay back"),
                            order.refundable, [run, order](Money amount, const QString &reason) {
                                run({{order, amount}}, reason);
                            });
    }
    QList<std::pair<AdminOrder, Money>> all;
    QList<Money> amounts;
    for (const auto &order : orders) {
        all.append({order, order.refundable});
        amounts.append(order.refundable);
    }
    askForReason(window(), tr("Pay back"),
                 u"%1\n\n%2"_s.arg(tr("All that is left of %n orders", nullptr, static_cast<int>(orders.size())), told),
                 tr("Pay back"), [run, all](const QString &reason) { run(all, reason); });
}

} // namespace aura::console
