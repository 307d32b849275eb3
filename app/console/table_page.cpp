// SPDX-License-Identifier: Apache-2.0
#include "table_page.h"

#include "export_run.h"
#include "filter_chips.h"

#include <aura/app/format.h>

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

// Between two letters of somebody who types.
constexpr int typingMillis = 250;
constexpr int margin = 8;
constexpr int narrowest = 80;
// Until somebody moves what is between them.
constexpr int listWidth = 700;
constexpr int detailWidth = 460;

} // namespace

TablePage::TablePage(app::AdminTable *table, const QString &key, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_key(key)
    , m_settings(settings)
    , m_bar(new QHBoxLayout)
    , m_chips(new FilterChips)
    , m_tools(new QToolBar)
    , m_views(new QComboBox)
    , m_view(new QTableView)
    , m_status(new QLabel)
    , m_typing(new QTimer(this)) {
    m_table->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(m_bar);
    layout->addWidget(m_chips);
    layout->addWidget(m_tools);
    layout->addWidget(m_view);
    // Of actions that have no room, the bar makes a menu.
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tools->setMovable(false);
    m_tools->hide();
    layout->addWidget(m_status);
    m_views->setAccessibleName(tr("View"));
    m_views->setToolTip(tr("Filters and columns that were saved under a name"));
    m_views->setMinimumWidth(narrowest);
    m_bar->addWidget(m_views);
    m_bar->addStretch();

    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + margin);
    auto *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TablePage::showHeaderMenu);
    const auto kept = m_settings.value(settingsKey(u"header"_s)).toByteArray();
    if (kept.isEmpty() || !header->restoreState(kept)) {
        for (int column = 0; column < m_table->columns().size(); ++column) {
            const auto &known = m_table->columns()[column];
            header->resizeSection(column, known.characters * m_view->fontMetrics().averageCharWidth() + margin);
            header->setSectionHidden(column, !known.isShown);
        }
    }
    const auto keep = [this, header] { m_settings.setValue(settingsKey(u"header"_s), header->saveState()); };
    connect(header, &QHeaderView::sectionMoved, this, keep);
    connect(header, &QHeaderView::sectionResized, this, keep);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMillis);
    connect(m_typing, &QTimer::timeout, this, [this] { find(); });
    connect(m_chips, &FilterChips::removed, this, [this](int next) {
        // Not once more for the field that was emptied.
        m_typing->stop();
        find();
        lookAtFilters();
        if (!m_chips->focusAt(next))
            m_view->setFocus();
    });
    connect(m_views, &QComboBox::activated, this, &TablePage::chooseView);
    connect(m_table, &app::AdminTable::stateChanged, this, &TablePage::look);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::chosenChanged);
    connect(m_table, &QAbstractItemModel::modelReset, this, &TablePage::chosenChanged);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &TablePage::chosenChanged);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, &TablePage::chosenChanged);
    auto *again = new QAction(tr("Refresh"), this);
    again->setShortcut(Qt::Key_F5);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, m_table, &app::AdminTable::refresh);
    QWidget::addAction(again);
    auto *file = new QAction(tr("Export…"), this);
    file->setShortcut(QKeySequence(u"Ctrl+E"_s));
    file->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    file->setToolTip(tr("Write all rows that fit into a file, with the columns that are shown (Ctrl+E)"));
    connect(file, &QAction::triggered, this, &TablePage::askForFile);
    QWidget::addAction(file);
    auto *exporting = new QToolButton;
    exporting->setDefaultAction(file);
    m_bar->addWidget(exporting);
    fillViews();
    look();
}

void TablePage::open() {
    if (m_table->state() == app::AdminTable::State::Idle)
        find();
}

void TablePage::focusFilter() {
    if (m_search != nullptr)
        m_search->setFocus();
    else
        m_view->setFocus();
}

QList<int> TablePage::chosenRows() const {
    QList<int> rows;
    const auto chosen = m_view->selectionModel()->selectedRows();
    for (const auto &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QLineEdit *TablePage::addSearch(const QString &placeholder) {
    m_search = new QLineEdit;
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(narrowest);
    m_bar->insertWidget(0, m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TablePage::findSoon);
    // Down goes to what was found.
    auto *down = new QAction(m_search);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    connect(down, &QAction::triggered, m_view, [this] {
        m_view->setFocus();
        if (chosenRows().isEmpty() && m_table->rowCount() > 0)
            m_view->selectRow(0);
    });
    m_search->addAction(down);
    addNarrowing(
        tr("Search"),
        [field = m_search] {
            const auto text = field->text().trimmed();
            return text.isEmpty() ? std::nullopt : std::optional(text);
        },
        [field = m_search] { field->clear(); });
    return m_search;
}

QComboBox *TablePage::addChoice(const QString &name, const QList<std::pair<QString, QVariant>> &choices) {
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    // As wide as its longest word while there is room; a page must not be wider than a screen for it.
    box->setMinimumWidth(narrowest);
    m_bar->insertWidget(m_bar->indexOf(m_views), box);
    connect(box, &QComboBox::currentIndexChanged, this, &TablePage::findSoon);
    // The first is what it says when nobody has chosen.
    addNarrowing(
        name, [box] { return box->currentIndex() > 0 ? std::optional(box->currentText()) : std::nullopt; },
        [box] { box->setCurrentIndex(0); });
    return box;
}

void TablePage::addNarrowing(const QString &name, const std::function<std::optional<QString>()> &value,
                             const std::function<void()> &clear) {
    m_narrowings.append({name, value, clear});
}

void TablePage::lookAtFilters() {
    QList<FilterChips::Chip> chips;
    for (const auto &narrowing : std::as_const(m_narrowings)) {
        if (const auto value = narrowing.value())
            chips.append({narrowing.name, *value, narrowing.clear});
    }
    m_chips->show(chips);
    orderTabs();
}

void TablePage::orderTabs() {
    // From above to below, though filters are made after the table.
    QWidget *last = nullptr;
    const auto next = [&last](QWidget *widget) {
        if (last != nullptr)
            QWidget::setTabOrder(last, widget);
        last = widget;
    };
    for (int place = 0; place < m_bar->count(); ++place) {
        if (auto *widget = m_bar->itemAt(place)->widget(); widget && (widget->focusPolicy() & Qt::TabFocus) != 0)
            next(widget);
    }
    next(m_view);
    m_chips->standBefore(m_view);
}

void TablePage::addAction(const QString &text, const QKeySequence &keys, const std::function<bool(int)> &isFor,
                          const std::function<void(const QList<int> &)> &run, Place place) {
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, isFor, run] {
        auto rows = chosenRows();
        rows.removeIf([&](int row) { return !isFor(row); });
        if (!rows.isEmpty())
            run(rows);
    });
    m_view->addAction(action);
    m_offers.append({action, isFor});
    if (place == Place::Menu)
        return;
    action->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    m_tools->addAction(action);
    m_tools->show();
}

void TablePage::addButton(QWidget *button) {
    m_bar->addWidget(button);
}

void TablePage::addDetail(QWidget *pane) {
    auto *scroll = new QScrollArea;
    scroll->setWidget(pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(detailWidth / 2);
    auto *splitter = new QSplitter;
    auto *page = static_cast<QVBoxLayout *>(layout());
    const int place = page->indexOf(m_view);
    splitter->addWidget(m_view);
    splitter->addWidget(scroll);
    splitter->setSizes({listWidth, detailWidth});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    page->insertWidget(place, splitter, 1);
}

void TablePage::say(const QString &text) {
    m_said = text;
    look();
}

void TablePage::findSoon() {
    m_typing->start();
}

void TablePage::look() {
    // Filters narrow from when it is looked for, however they came to say what they say.
    lookAtFilters();
    QStringList parts;
    const int rows = m_table->rowCount();
    switch (m_table->state()) {
    case app::AdminTable::State::Idle:
        break;
    case app::AdminTable::State::Loading:
        parts.append(tr("Loading…"));
        break;
    case app::AdminTable::State::Failed:
        parts.append(m_table->errorText());
        break;
    case app::AdminTable::State::Ready:
        if (rows == 0 && m_table->isAtEnd())
            parts.append(tr("Nothing found."));
        else if (m_table->isAtEnd())
            parts.append(tr("%n rows", nullptr, rows));
        else
            parts.append(tr("The first %n rows; more as you scroll", nullptr, rows));
        break;
    }
    const auto chosen = chosenRows().size();
    if (chosen > 1)
        parts.append(tr("%n chosen", nullptr, static_cast<int>(chosen)));
    if (!m_said.isEmpty())
        parts.append(m_said);
    m_status->setText(parts.join(u" · "_s));
}

QString TablePage::title() const {
    return parentWidget() == nullptr ? m_key : parentWidget()->windowTitle();
}

void TablePage::askForFile() {
    auto *dialog = new QFileDialog(window(), tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(title() + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TablePage::exportTo);
    dialog->open();
}

void TablePage::exportTo(const QString &path) {
    ExportRun::Plan plan{title(), path, {}, {}, m_table->textPages()};
    const auto *header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        plan.columns.append(column);
        plan.header.append(m_table->columns()[column].title);
    }
    ExportRun::start(window(), std::move(plan), [self = QPointer(this)](const QString &text) {
        if (!self.isNull())
            self->say(text);
    });
}

void TablePage::chosenChanged() {
    const auto rows = chosenRows();
    for (const auto &offer : std::as_const(m_offers))
        offer.action->setEnabled(std::any_of(rows.begin(), rows.end(), offer.isFor));
    look();
}

void TablePage::showHeaderMenu(const QPoint &at) {
    auto *header = m_view->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_table->columns().size(); ++column) {
        auto *action = menu->addAction(m_table->columns()[column].title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // One has to stay, or there is no header to bring others back by.
        action->setEnabled(header->isSectionHidden(column) ||
                           header->hiddenSectionCount() + 1 < m_table->columns().size());
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            m_settings.setValue(settingsKey(u"header"_s), header->saveState());
        });
    }
    menu->popup(header->mapToGlobal(at));
}

QString TablePage::settingsKey(const QString &what) const {
    return m_key + u'/' + what;
}

void TablePage::fillViews() {
    m_views->clear();
    m_views->addItem(tr("All"));
    const auto views = m_settings.value(settingsKey(u"views"_s)).toMap();
    for (auto view = views.begin(); view != views.end(); ++view)
        m_views->addItem(view.key(), view.value());
    m_views->insertSeparator(m_views->count());
    m_views->addItem(tr("Save this view…"));
}

void TablePage::chooseView(int index) {
    if (index == m_views->count() - 1) {
        m_views->setCurrentIndex(0);
        return saveView();
    }
    const auto view = m_views->itemData(index).toMap();
    setFilters(view.value(u"filters"_s).toMap());
    if (const auto header = view.value(u"header"_s).toByteArray(); !header.isEmpty())
        m_view->horizontalHeader()->restoreState(header);
    findSoon();
}

void TablePage::saveView() {
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto name = text.trimmed();
        if (name.isEmpty())
            return;
        auto views = m_settings.value(settingsKey(u"views"_s)).toMap();
        views.insert(name,
                     QVariantMap{{u"filters"_s, filters()}, {u"header"_s, m_view->horizontalHeader()->saveState()}});
        m_settings.setValue(settingsKey(u"views"_s), views);
        fillViews();
        m_views->setCurrentIndex(m_views->findText(name));
    });
    dialog->open();
}

} // namespace aura::console
