// SPDX-License-Identifier: Apache-2.0
#include <aura/console/console_window.h>

#include "backups_page.h"
#include "categories_page.h"
#include "commission_page.h"
#include "devices_page.h"
#include "mails_page.h"
#include "moderation_page.h"
#include "operation_page.h"
#include "orders_page.h"
#include "pages.h"
#include "payouts_page.h"
#include "programs_page.h"
#include "promotions_page.h"
#include "rates_page.h"
#include "returns_page.h"
#include "roles_page.h"
#include "system_page.h"
#include "tax_page.h"

#include <aura/app/admin_words.h>
#include <aura/app/session_model.h>
#include <aura/sync/operation_client.h>

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

// Of what stands where; another set of docks needs another number.
constexpr int layoutVersion = 8;
constexpr int digits = 9;
const QSize firstSize{1180, 720};
const QSize paletteSize{460, 320};

} // namespace

ConsoleWindow::ConsoleWindow(sync::Client &client, app::SessionModel &session, const Clock &clock,
                             const QString &folder, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_session(session)
    , m_clock(clock)
    , m_email(session.email())
    , m_rights(session.rights())
    , m_admin(std::make_unique<sync::AdminClient>(client))
    , m_settings(std::make_unique<QSettings>(QDir(folder).filePath(u"console.ini"_s), QSettings::IniFormat)) {
    setWindowTitle(tr("Console"));
    setObjectName(u"console"_s);
    setDockNestingEnabled(true);
    setDockOptions(dockOptions() | QMainWindow::AllowTabbedDocks | QMainWindow::GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    resize(firstSize);
    restoreGeometry(m_settings->value(u"window/geometry"_s).toByteArray());
    fill();
    connect(&m_session, &app::SessionModel::changed, this, &ConsoleWindow::follow);
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::fill() {
    addPages();
    addMenus();
    const auto role = m_session.title().isEmpty() ? app::roleText(roleFromName(m_session.role())) : m_session.title();
    statusBar()->showMessage(tr("%1, %2").arg(m_session.name(), role));
    restoreState(m_settings->value(u"window/state"_s).toByteArray(), layoutVersion);
    // There are more pages than a row has room for: names stay whole, and the row scrolls.
    const auto rows = findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *row : rows) {
        row->setElideMode(Qt::ElideNone);
        row->setUsesScrollButtons(true);
    }
}

void ConsoleWindow::follow() {
    const auto rights = m_session.rights();
    // Another person has another console.
    if (rights.isEmpty() || m_session.email() != m_email) {
        close();
        return;
    }
    if (rights == m_rights)
        return;
    m_rights = rights;
    m_settings->setValue(u"window/state"_s, saveState(layoutVersion));
    // What somebody is being asked may be what they may not do any more.
    const auto dialogs = findChildren<QDialog *>();
    for (auto *dialog : dialogs)
        dialog->reject();
    for (auto *dock : std::as_const(m_pages)) {
        dock->setObjectName({});
        removeDockWidget(dock);
        dock->deleteLater();
    }
    m_pages.clear();
    const auto menus = menuBar()->findChildren<QMenu *>();
    menuBar()->clear();
    for (auto *menu : menus)
        menu->deleteLater();
    fill();
    statusBar()->showMessage(tr("What you may do has changed."));
}

void ConsoleWindow::closeEvent(QCloseEvent *event) {
    m_settings->setValue(u"window/geometry"_s, saveGeometry());
    m_settings->setValue(u"window/state"_s, saveState(layoutVersion));
    QMainWindow::closeEvent(event);
}

void ConsoleWindow::addPage(QWidget *page, const QString &key, const QString &title) {
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(key);
    dock->setWidget(page);
    addDockWidget(Qt::TopDockWidgetArea, dock);
    if (!m_pages.isEmpty())
        tabifyDockWidget(m_pages.last(), dock);
    m_pages.append(dock);
    // What nobody looks at asks for nothing.
    connect(dock, &QDockWidget::visibilityChanged, page, [page](bool visible) {
        auto *table = qobject_cast<TablePage *>(page);
        if (visible && table != nullptr)
            table->open();
        if (auto *categories = qobject_cast<CategoriesPage *>(page); visible && categories != nullptr)
            categories->open();
        if (auto *operation = qobject_cast<OperationPage *>(page); visible && operation != nullptr)
            operation->open();
        if (auto *roles = qobject_cast<RolesPage *>(page); visible && roles != nullptr)
            roles->open();
        if (auto *taxes = qobject_cast<TaxPage *>(page); visible && taxes != nullptr)
            taxes->open();
        if (auto *system = qobject_cast<SystemPage *>(page))
            system->setWatched(visible);
    });
}

template <typename Page>
Page *ConsoleWindow::goTo() {
    for (auto *dock : std::as_const(m_pages)) {
        auto *page = qobject_cast<Page *>(dock->widget());
        if (page == nullptr)
            continue;
        dock->show();
        dock->raise();
        return page;
    }
    return nullptr;
}

void ConsoleWindow::addPages() {
    const auto showHistory = [this](auto *page) {
        connect(page, &std::remove_pointer_t<decltype(page)>::historyRequested, this, [this](const Id &entity) {
            if (auto *log = goTo<AuditPage>())
                log->showHistoryOf(entity);
        });
    };
    if (may(m_rights, Permission::ProductsDecide) || may(m_rights, Permission::ReviewsDecide))
        addPage(new ModerationPage(m_client, *m_admin, m_clock, m_rights, *m_settings), u"moderation"_s,
                tr("Moderation"));
    if (may(m_rights, Permission::VendorsRead)) {
        auto *shops = new ShopsPage(*m_admin, m_rights, *m_settings);
        addPage(shops, u"shops"_s, tr("Shops"));
        showHistory(shops);
        connect(shops, &ShopsPage::ordersRequested, this, [this](const Id &shop, const QString &name) {
            if (auto *orders = goTo<OrdersPage>())
                orders->showShop(shop, name);
        });
    }
    if (may(m_rights, Permission::UsersRead)) {
        auto *users = new UsersPage(*m_admin, m_clock, m_rights, *m_settings);
        addPage(users, u"users"_s, tr("People"));
        showHistory(users);
        connect(users, &UsersPage::viewGranted, this, [this](const wire::PersonView &view) {
            const auto end = [admin = m_admin.get(), self = QPointer(this), id = view.id] {
                if (!self.isNull())
                    (void)sync::PersonClient(*admin).endView(id);
            };
            // What nobody shows is over at once.
            if (m_viewer)
                m_viewer(view, end);
            else
                end();
        });
        connect(users, &UsersPage::ordersRequested, this, [this](const Id &user, const QString &name) {
            if (auto *orders = goTo<OrdersPage>())
                orders->showBuyer(user, name);
        });
    }
    if (may(m_rights, Permission::UsersRead)) {
        auto *devices = new DevicesPage(*m_admin, m_clock, *m_settings);
        addPage(devices, u"devices"_s, tr("Devices"));
        connect(devices, &DevicesPage::personRequested, this, [this](const QString &email) {
            if (auto *users = goTo<UsersPage>())
                users->showPerson(email);
        });
    }
    if (may(m_rights, Permission::OrdersRead)) {
        auto *orders = new OrdersPage(m_client, *m_admin, m_rights, *m_settings);
        addPage(orders, u"orders"_s, tr("Orders"));
        showHistory(orders);
    }
    if (may(m_rights, Permission::OrdersRead)) {
        auto *returns = new ReturnsPage(m_client, *m_admin, m_clock, m_rights, *m_settings);
        addPage(returns, u"returns"_s, tr("Returns"));
        showHistory(returns);
        connect(returns, &ReturnsPage::orderRequested, this, [this](const QString &number) {
            if (auto *orders = goTo<OrdersPage>())
                orders->showNumber(number);
        });
    }
    if (may(m_rights, Permission::FinanceRead))
        addPage(new CommissionPage(m_client, *m_admin, m_rights, *m_settings), u"commission"_s, tr("Commission"));
    if (may(m_rights, Permission::FinanceRead)) {
        auto *payouts = new PayoutsPage(*m_admin, m_rights, *m_settings);
        addPage(payouts, u"payouts"_s, tr("Payouts"));
        showHistory(payouts);
    }
    if (may(m_rights, Permission::PromotionsRead)) {
        auto *promotions = new PromotionsPage(m_client, *m_admin, m_clock, m_rights, *m_settings);
        addPage(promotions, u"promotions"_s, tr("Promotions"));
        showHistory(promotions);
    }
    if (may(m_rights, Permission::FinanceRead))
        addPage(new TaxPage(*m_admin, m_rights), u"taxes"_s, tr("Taxes and delivery"));
    if (may(m_rights, Permission::FinanceRead)) {
        addPage(new RatesPage(*m_admin, m_rights, *m_settings), u"rates"_s, tr("Currencies"));
        addPage(new RatesHistoryPage(*m_admin, *m_settings), u"rates-history"_s, tr("Former rates"));
    }
    if (may(m_rights, Permission::CategoriesManage)) {
        auto *categories = new CategoriesPage(m_client, *m_admin, m_rights);
        addPage(categories, u"categories"_s, tr("Categories"));
        showHistory(categories);
    }
    if (may(m_rights, Permission::RolesAssign)) {
        auto *roles = new RolesPage(m_client, *m_admin, m_rights);
        addPage(roles, u"roles"_s, tr("Roles"));
        showHistory(roles);
    }
    if (may(m_rights, Permission::SystemManage))
        addPage(new MailsPage(*m_admin, *m_settings), u"mails"_s, tr("Mails"));
    addPrograms();
    if (may(m_rights, Permission::AuditRead))
        addPage(new AuditPage(*m_admin, *m_settings), u"audit"_s, tr("Audit log"));
    if (may(m_rights, Permission::SystemRead)) {
        addPage(new SystemPage(*m_admin, m_clock), u"system"_s, tr("System"));
        addPage(new OperationPage(*m_admin, m_clock, m_rights), u"operation"_s, tr("Operation"));
    }
    if (may(m_rights, Permission::BackupsManage))
        addPage(new BackupsPage(*m_admin, m_rights, *m_settings), u"backups"_s, tr("Backups"));
    if (!m_pages.isEmpty())
        m_pages.first()->raise();
}

void ConsoleWindow::addPrograms() {
    const auto showHistory = [this](auto *page) {
        connect(page, &std::remove_pointer_t<decltype(page)>::historyRequested, this, [this](const Id &entity) {
            if (auto *log = goTo<AuditPage>())
                log->showHistoryOf(entity);
        });
    };
    if (may(m_rights, Permission::KeysManage)) {
        auto *keys = new KeysPage(m_client, *m_admin, m_clock, m_rights, *m_settings);
        addPage(keys, u"keys"_s, tr("Keys"));
        showHistory(keys);
    }
    if (may(m_rights, Permission::WebhooksManage)) {
        auto *hooks = new WebhooksPage(m_client, *m_admin, m_clock, m_rights, *m_settings);
        addPage(hooks, u"webhooks"_s, tr("Webhooks"));
        showHistory(hooks);
        connect(hooks, &WebhooksPage::deliveriesRequested, this, [this](const Id &hook) {
            if (auto *deliveries = goTo<DeliveriesPage>())
                deliveries->showWebhook(hook);
        });
        addPage(new DeliveriesPage(*m_admin, *m_settings), u"deliveries"_s, tr("Deliveries"));
    }
}

void ConsoleWindow::addMenus() {
    auto *window = menuBar()->addMenu(tr("&Console"));
    m_palette = window->addAction(tr("Go to…"), QKeySequence(u"Ctrl+K"_s), this, &ConsoleWindow::openPalette);
    window->addSeparator();
    window->addAction(tr("Close"), QKeySequence::Close, this, &QWidget::close);
    auto *go = menuBar()->addMenu(tr("&Go"));
    for (int i = 0; i < m_pages.size(); ++i) {
        auto *dock = m_pages[i];
        // There are nine digits to choose by, and twice as many with another key.
        const auto keys = i < digits ? u"Ctrl+%1"_s.arg(i + 1) : u"Ctrl+Shift+%1"_s.arg(i + 1 - digits);
        go->addAction(dock->windowTitle(), QKeySequence(keys), dock, [dock] {
            dock->show();
            dock->raise();
            if (auto *table = qobject_cast<TablePage *>(dock->widget())) {
                table->open();
                table->focusFilter();
            }
        });
    }
    auto *view = menuBar()->addMenu(tr("&View"));
    for (auto *dock : std::as_const(m_pages))
        view->addAction(dock->toggleViewAction());
}

QList<std::pair<QString, QAction *>> ConsoleWindow::offersNow() const {
    QList<std::pair<QString, QAction *>> offers;
    const auto all = findChildren<QAction *>();
    for (auto *action : all) {
        if (!action->isEnabled() || action->menu() != nullptr || action->isSeparator() || action->text().isEmpty() ||
            action->shortcut().isEmpty() || action == m_palette)
            continue;
        QString name = QString(action->text()).remove(u'&');
        // Of pages, what concerns those that are looked at; two of them may offer things of the same name.
        const QDockWidget *dock = nullptr;
        for (auto *parent = action->parent(); parent != nullptr && dock == nullptr; parent = parent->parent())
            dock = qobject_cast<const QDockWidget *>(parent);
        if (dock != nullptr) {
            if (dock->widget()->visibleRegion().isEmpty())
                continue;
            name = u"%1 · %2"_s.arg(dock->windowTitle(), name);
        }
        offers.append({name, action});
    }
    return offers;
}

void ConsoleWindow::openPalette() {
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to…"));
    dialog->resize(paletteSize);
    auto *layout = new QVBoxLayout(dialog);
    auto *text = new QLineEdit;
    text->setPlaceholderText(tr("A page, or something to do with what is chosen"));
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(text);
    layout->addWidget(list);
    const auto fill = [list, offers = offersNow()](const QString &wanted) {
        list->clear();
        for (const auto &[name, action] : offers) {
            if (!name.contains(wanted.trimmed(), Qt::CaseInsensitive))
                continue;
            auto *item = new QTreeWidgetItem(list, {name, action->shortcut().toString(QKeySequence::NativeText)});
            item->setData(0, Qt::UserRole, QVariant::fromValue(action));
            item->setForeground(1, list->palette().placeholderText());
        }
        list->setCurrentItem(list->topLevelItem(0));
    };
    const auto run = [dialog](const QTreeWidgetItem *item) {
        if (item == nullptr)
            return;
        auto *action = item->data(0, Qt::UserRole).value<QAction *>();
        dialog->close();
        action->trigger();
    };
    connect(text, &QLineEdit::textChanged, list, fill);
    connect(text, &QLineEdit::returnPressed, list, [list, run] { run(list->currentItem()); });
    connect(list, &QTreeWidget::itemActivated, dialog, run);
    auto *down = new QAction(text);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    connect(down, &QAction::triggered, list, [list] {
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(std::min(1, list->topLevelItemCount() - 1)));
    });
    text->addAction(down);
    fill({});
    dialog->open();
    text->setFocus();
}

} // namespace aura::console
