// SPDX-License-Identifier: Apache-2.0
#include "roles_page.h"

#include "role_dialogs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;

} // namespace

RolesPage::RolesPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights, QWidget *parent)
    : QWidget(parent)
    , m_roles(new app::RoleMatrix(client, admin, rights, this))
    , m_view(new QTableView)
    , m_status(new QLabel) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    auto *bar = new QHBoxLayout;
    layout->addLayout(bar);
    m_view->setModel(m_roles);
    m_view->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setAccessibleName(tr("Who may do what"));
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + margin);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_view);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    layout->addWidget(m_status);

    for (auto *action : {addAction(tr("New…"), Qt::Key_N, &RolesPage::add),
                         m_edit = addAction(tr("Edit…"), Qt::Key_E, &RolesPage::edit),
                         m_remove = addAction(tr("Remove…"), QKeySequence::Delete, &RolesPage::remove)}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        bar->addWidget(button);
    }
    if (may(rights, Permission::AuditRead)) {
        m_history = addAction(tr("History"), Qt::Key_H, nullptr);
        connect(m_history, &QAction::triggered, this, [this] {
            if (const auto *role = m_roles->roleAt(column()))
                Q_EMIT historyRequested(role->id);
        });
        auto *button = new QToolButton;
        button->setDefaultAction(m_history);
        bar->addWidget(button);
    }
    bar->addStretch();
    auto *again = new QAction(tr("Refresh"), this);
    again->setShortcut(Qt::Key_F5);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, &RolesPage::open);
    QWidget::addAction(again);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RolesPage::look);
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (m_edit->isEnabled())
            edit();
    });
    connect(m_roles, &app::RoleMatrix::arrived, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            m_said = problem;
        look();
    });
    look();
}

QAction *RolesPage::addAction(const QString &text, const QKeySequence &keys, void (RolesPage::*run)()) {
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (run != nullptr)
        connect(action, &QAction::triggered, this, run);
    m_view->addAction(action);
    return action;
}

void RolesPage::open() {
    m_said.clear();
    m_roles->refresh();
}

int RolesPage::column() const {
    const auto chosen = m_view->selectionModel()->selectedColumns();
    return chosen.isEmpty() ? -1 : chosen.first().column();
}

void RolesPage::look() {
    const bool mayChange = m_roles->mayChange(column());
    m_edit->setEnabled(mayChange);
    m_remove->setEnabled(mayChange);
    if (m_history != nullptr)
        m_history->setEnabled(m_roles->roleAt(column()) != nullptr);
    QString text = m_said;
    if (text.isEmpty() && m_roles->isKnown())
        text = m_roles->roles().isEmpty()
                   ? tr("There are no roles of your own making yet. N makes one.")
                   : tr("%n roles of your own making; the first two are always there and cannot be changed.", nullptr,
                        static_cast<int>(m_roles->roles().size()));
    m_status->setText(text.isEmpty() ? tr("Loading…") : text);
}

void RolesPage::say(const Status &status) {
    m_said = status ? QString() : app::roleErrorText(status.error());
    look();
}

void RolesPage::ask(const StaffRole &role) {
    askForStaffRole(window(), role, m_roles->own(),
                    [self = QPointer(this)](const StaffRole &written, const QString &reason) {
                        if (!self.isNull())
                            self->m_roles->save(written, reason, [self](const Status &status) {
                                if (!self.isNull())
                                    self->say(status);
                            });
                    });
}

void RolesPage::add() {
    ask({});
}

void RolesPage::edit() {
    if (m_roles->mayChange(column()))
        ask(*m_roles->roleAt(column()));
}

void RolesPage::remove() {
    if (!m_roles->mayChange(column()))
        return;
    const auto role = *m_roles->roleAt(column());
    QList<StaffRole> others;
    for (const auto &other : m_roles->roles()) {
        if (other.id != role.id && m_roles->own().cover(other.rights))
            others.append(other);
    }
    askToRemoveRole(window(), role, others,
                    [self = QPointer(this), role](const Id &replacement, const QString &reason) {
                        if (!self.isNull())
                            self->m_roles->remove(role, replacement, reason, [self](const Status &status) {
                                if (!self.isNull())
                                    self->say(status);
                            });
                    });
}

} // namespace aura::console
