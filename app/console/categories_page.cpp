// SPDX-License-Identifier: Apache-2.0
#include "categories_page.h"

#include "decision_dialogs.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolBar>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int treeWidth = 560;
constexpr int formWidth = 560;
constexpr int nameWidth = 320;
constexpr int dialogWidth = 440;
constexpr int dialogHeight = 420;
constexpr int barAfterMillis = 400;

bool isOwn(const AdminCategory &category) {
    return category.mergedInto.isNil();
}

} // namespace

CategoriesPage::CategoriesPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights, QWidget *parent)
    : QWidget(parent)
    , m_tree(new app::CategoryTree(client, admin, this))
    , m_view(new QTreeView)
    , m_search(new QLineEdit)
    , m_status(new QLabel) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    m_search->setPlaceholderText(tr("Find a category"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    addActions(rights);

    m_view->setModel(m_tree);
    m_view->setAccessibleName(tr("Categories"));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setDropIndicatorShown(true);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->resizeSection(app::CategoryTree::Name, nameWidth);

    auto *side = new QWidget;
    addForm(side);
    auto *scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_view);
    splitter->addWidget(scroll);
    splitter->setSizes({treeWidth, formWidth});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_status);

    connect(m_search, &QLineEdit::textChanged, this, &CategoriesPage::find);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &app::CategoryTree::stateChanged, this, &CategoriesPage::look);
    connect(m_tree, &QAbstractItemModel::modelAboutToBeReset, this, &CategoriesPage::keepPlace);
    connect(m_tree, &QAbstractItemModel::modelReset, this, &CategoriesPage::restorePlace);
    connect(m_tree, &app::CategoryTree::dropped, this, [this](const Status &status) { saying()(status); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CategoriesPage::showChosen);
    auto *again = new QAction(tr("Refresh"), this);
    again->setShortcut(Qt::Key_F5);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, m_tree, &app::CategoryTree::refresh);
    QWidget::addAction(again);
    look();
    showChosen();
}

void CategoriesPage::open() {
    if (m_tree->state() == app::CategoryTree::State::Idle)
        m_tree->refresh();
}

void CategoriesPage::addActions(const Rights &rights) {
    auto *tools = new QToolBar;
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tools->setMovable(false);
    layout()->addWidget(tools);
    auto *first = new QAction(tr("New…"), m_view);
    first->setShortcut(Qt::Key_N);
    first->setShortcutContext(Qt::WidgetShortcut);
    first->setToolTip(tr("A category beside the chosen one (N)"));
    connect(first, &QAction::triggered, this, [this] {
        const auto *beside = chosen();
        create(beside == nullptr ? Id{} : beside->parentId);
    });
    m_view->addAction(first);
    addStep(tr("New below…"), u"Shift+N"_s, isOwn, [this](const AdminCategory &above) { create(above.id); });
    addStep(tr("Rename…"), Qt::Key_F2, isOwn, [this](const AdminCategory &category) { rename(category); });
    addStep(
        tr("Hide"), Qt::Key_H, [](const AdminCategory &category) { return isOwn(category) && category.isActive; },
        [this](const AdminCategory &category) { setHidden(category, true); });
    addStep(
        tr("Show"), Qt::Key_S, [](const AdminCategory &category) { return isOwn(category) && !category.isActive; },
        [this](const AdminCategory &category) { setHidden(category, false); });
    addStep(tr("Up"), u"Alt+Up"_s, isOwn,
            [this](const AdminCategory &category) { m_tree->shift(category.id, -1, saying()); });
    addStep(tr("Down"), u"Alt+Down"_s, isOwn,
            [this](const AdminCategory &category) { m_tree->shift(category.id, 1, saying()); });
    addStep(tr("Below the one before"), u"Alt+Right"_s, isOwn,
            [this](const AdminCategory &category) { m_tree->indent(category.id, saying()); });
    addStep(tr("One level up"), u"Alt+Left"_s, isOwn,
            [this](const AdminCategory &category) { m_tree->outdent(category.id, saying()); });
    addStep(
        tr("Merge into…"), Qt::Key_M,
        // One that was stopped on the way goes on.
        [](const AdminCategory &category) { return isOwn(category) || category.products > 0; },
        [this](const AdminCategory &category) { merge(category); });
    if (may(rights, Permission::AuditRead))
        addStep(
            tr("History"), u"Ctrl+H"_s, [](const AdminCategory &) { return true; },
            [this](const AdminCategory &category) { Q_EMIT historyRequested(category.id); });
    for (auto *action : m_view->actions())
        tools->addAction(action);
}

void CategoriesPage::addStep(const QString &text, const QKeySequence &keys,
                             const std::function<bool(const AdminCategory &)> &isFor,
                             const std::function<void(const AdminCategory &)> &run) {
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, isFor, run] {
        // A copy: the tree is another one when the answer is there.
        if (const auto *category = chosen(); category != nullptr && isFor(*category))
            run(AdminCategory(*category));
    });
    m_view->addAction(action);
    m_offers.append({action, isFor});
}

const AdminCategory *CategoriesPage::chosen() const {
    return m_tree->at(m_view->currentIndex());
}

void CategoriesPage::look() {
    QStringList parts;
    switch (m_tree->state()) {
    case app::CategoryTree::State::Idle:
        break;
    case app::CategoryTree::State::Loading:
        parts.append(tr("Loading…"));
        break;
    case app::CategoryTree::State::Failed:
        parts.append(m_tree->errorText());
        break;
    case app::CategoryTree::State::Ready:
        parts.append(tr("%n categories", nullptr, static_cast<int>(m_tree->all().size())));
        break;
    }
    if (!m_said.isEmpty())
        parts.append(m_said);
    m_status->setText(parts.join(u" · "_s));
}

void CategoriesPage::say(const QString &text) {
    m_said = text;
    look();
}

app::StepDone CategoriesPage::saying(const QString &done) {
    return [this, self = QPointer(this), done](const Status &status) {
        if (!self.isNull())
            say(status ? done : app::CategoryTree::whyNot(status));
    };
}

void CategoriesPage::keepPlace() {
    m_expanded.clear();
    for (const auto &category : m_tree->all()) {
        if (m_view->isExpanded(m_tree->indexOf(category.id)))
            m_expanded.insert(category.id);
    }
    const auto *category = chosen();
    m_current = category == nullptr ? Id{} : category->id;
}

void CategoriesPage::restorePlace() {
    for (const auto &id : std::as_const(m_expanded))
        m_view->setExpanded(m_tree->indexOf(id), true);
    const auto wanted = m_tree->category(m_next) != nullptr ? m_next : m_current;
    if (const auto index = m_tree->indexOf(wanted); index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    showChosen();
}

void CategoriesPage::find(const QString &text) {
    const auto wanted = text.trimmed();
    if (wanted.isEmpty())
        return;
    for (const auto &category : m_tree->all()) {
        if (!category.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        const auto index = m_tree->indexOf(category.id);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        say({});
        return;
    }
    say(tr("Nothing found."));
}

void CategoriesPage::askForName(const QString &title, const QString &before,
                                const std::function<void(const QString &)> &given) {
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(dialogWidth);
    auto *layout = new QFormLayout(dialog);
    auto *name = new QLineEdit(before);
    name->setObjectName(u"name"_s);
    name->setMaxLength(static_cast<int>(longestCategoryName));
    layout->addRow(tr("&Name"), name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *button = buttons->addButton(title.endsWith(u'…') ? title.chopped(1) : title, QDialogButtonBox::AcceptRole);
    button->setObjectName(u"do"_s);
    layout->addRow(buttons);
    button->setDefault(true);
    const auto check = [name, button, before] {
        const auto text = name->text().simplified();
        button->setEnabled(!text.isEmpty() && text != before);
    };
    connect(name, &QLineEdit::textChanged, button, check);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [name, given] { given(name->text().simplified()); });
    check();
    dialog->open();
    name->setFocus();
    name->selectAll();
}

void CategoriesPage::create(const Id &parent) {
    const auto *above = m_tree->category(parent);
    askForName(above == nullptr ? tr("New category") : tr("New below %1").arg(above->name), {},
               [this, parent](const QString &name) {
                   m_expanded.insert(parent);
                   m_view->setExpanded(m_tree->indexOf(parent), true);
                   m_tree->create(parent, name, [this, self = QPointer(this)](const Result<Id> &id) {
                       if (self.isNull())
                           return;
                       saying()(id ? Status{} : Status(id.error()));
                       if (!id)
                           return;
                       const auto index = m_tree->indexOf(*id);
                       m_view->setExpanded(index.parent(), true);
                       m_view->setCurrentIndex(index);
                       m_view->setFocus();
                   });
               });
}

void CategoriesPage::rename(const AdminCategory &category) {
    askForName(tr("Rename"), category.name, [this, category](const QString &name) {
        m_tree->edit(category.id, {name, category.description, category.isActive, category.attributes, category.rev},
                     saying());
    });
}

void CategoriesPage::setHidden(const AdminCategory &category, bool hidden) {
    m_tree->edit(category.id, {category.name, category.description, !hidden, category.attributes, category.rev},
                 saying());
}

void CategoriesPage::merge(const AdminCategory &category) {
    if (!isOwn(category))
        return runMerge(category.id, category.mergedInto, tr("Goes on."));
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Merge into…"));
    dialog->resize(dialogWidth, dialogHeight);
    auto *layout = new QVBoxLayout(dialog);
    auto *text = new QLabel(tr("“%1” becomes the category that you choose. Its %n products and what stands below it go "
                               "there, and so does whoever follows a link to it. This cannot be undone.",
                               nullptr, static_cast<int>(category.products))
                                .arg(category.name));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text);
    auto *wanted = new QLineEdit;
    wanted->setPlaceholderText(tr("Find a category"));
    wanted->setAccessibleName(wanted->placeholderText());
    layout->addWidget(wanted);
    auto *list = new QTreeWidget;
    list->setObjectName(u"into"_s);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    for (const auto &each : m_tree->all()) {
        if (!mayMerge(m_tree->all(), category.id, each.id))
            continue;
        auto *item = new QTreeWidgetItem(list, {m_tree->pathOf(each.id)});
        item->setData(0, Qt::UserRole, QVariant::fromValue(each.id));
    }
    list->sortItems(0, Qt::AscendingOrder);
    layout->addWidget(list, 1);
    auto *form = new QFormLayout;
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    reason->setMaxLength(static_cast<int>(longestReason));
    form->addRow(tr("&Why"), reason);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *button = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    button->setObjectName(u"do"_s);
    layout->addWidget(buttons);
    button->setDefault(true);
    const auto check = [list, reason, button] {
        const auto *item = list->currentItem();
        button->setEnabled(item != nullptr && !item->isHidden() && !reason->text().trimmed().isEmpty());
    };
    connect(wanted, &QLineEdit::textChanged, list, [list, check](const QString &part) {
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            auto *item = list->topLevelItem(row);
            item->setHidden(!item->text(0).contains(part.trimmed(), Qt::CaseInsensitive));
        }
        check();
    });
    connect(list, &QTreeWidget::currentItemChanged, button, check);
    connect(reason, &QLineEdit::textChanged, button, check);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, list, reason, id = category.id] {
        runMerge(id, list->currentItem()->data(0, Qt::UserRole).value<Id>(), reason->text().trimmed());
    });
    check();
    dialog->open();
    wanted->setFocus();
}

void CategoriesPage::runMerge(const Id &id, const Id &into, const QString &reason) {
    auto *bar = new QProgressDialog(tr("Merging…"), tr("Stop"), 0, 0, window());
    bar->setWindowModality(Qt::WindowModal);
    bar->setMinimumDuration(barAfterMillis);
    bar->setAutoClose(false);
    bar->setAutoReset(false);
    bar->setValue(0);
    m_next = into;
    const auto moved = std::make_shared<std::int64_t>(0);
    m_tree->merge(
        id, into, reason,
        [bar = QPointer(bar), moved](std::int64_t now, std::int64_t left) {
            *moved += now;
            if (bar.isNull())
                return true;
            bar->setMaximum(static_cast<int>(*moved + left));
            bar->setValue(static_cast<int>(*moved));
            return !bar->wasCanceled();
        },
        [this, self = QPointer(this), bar = QPointer(bar), moved](const Status &status) {
            if (!bar.isNull())
                bar->deleteLater();
            if (self.isNull())
                return;
            m_next = {};
            if (!status && status.error().code == ErrorCode::Canceled)
                return say(tr("Stopped after %n products. “Merge into…” goes on with the rest.", nullptr,
                              static_cast<int>(*moved)));
            saying(tr("%n products are there now.", nullptr, static_cast<int>(*moved)))(status);
        });
}

} // namespace aura::console
