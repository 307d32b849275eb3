// SPDX-License-Identifier: Apache-2.0
// What is said of the chosen category, and what its products are asked for.
#include "categories_page.h"
#include "detail_pane.h"

#include <aura/app/format.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

enum RuleColumn { NameColumn, TypeColumn, UnitColumn, ChoicesColumn, RequiredColumn, FilterColumn, RuleColumns };

constexpr int descriptionHeight = 80;
constexpr int rulesHeight = 220;
constexpr int nameWidth = 130;
constexpr int typeWidth = 100;
constexpr int unitWidth = 60;
constexpr int markWidth = 70;

QTableWidgetItem *markItem(bool on) {
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    return item;
}

/// Whether nothing would change.
bool says(const CategoryEdit &edit, const AdminCategory &category) {
    return edit.name == category.name && edit.description == category.description &&
           edit.isActive == category.isActive && edit.attributes == category.attributes;
}

} // namespace

void CategoriesPage::addForm(QWidget *side) {
    auto *layout = new QVBoxLayout(side);
    m_path = headingLabel();
    layout->addWidget(m_path);
    m_form = new QWidget;
    auto *inner = new QVBoxLayout(m_form);
    inner->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QFormLayout;
    m_name = new QLineEdit;
    m_name->setObjectName(u"categoryName"_s);
    m_name->setMaxLength(static_cast<int>(longestCategoryName));
    fields->addRow(tr("&Name"), m_name);
    m_description = new QPlainTextEdit;
    m_description->setObjectName(u"description"_s);
    m_description->setTabChangesFocus(true);
    m_description->setMaximumHeight(descriptionHeight);
    fields->addRow(tr("&Description"), m_description);
    m_visible = new QCheckBox(tr("&Shown to shoppers"));
    fields->addRow({}, m_visible);
    inner->addLayout(fields);

    auto *title = plainLabel();
    title->setText(tr("What its products are asked for"));
    inner->addWidget(title);
    m_rules = new QTableWidget(0, RuleColumns);
    m_rules->setObjectName(u"rules"_s);
    m_rules->setAccessibleName(title->text());
    m_rules->setHorizontalHeaderLabels(
        {tr("Property"), tr("Kind"), tr("Unit"), tr("Choices"), tr("Needed"), tr("Filter")});
    m_rules->horizontalHeaderItem(ChoicesColumn)->setToolTip(tr("Separated by commas"));
    m_rules->horizontalHeaderItem(FilterColumn)->setToolTip(tr("Whether people narrow lists down by it"));
    m_rules->verticalHeader()->hide();
    m_rules->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rules->setMinimumHeight(rulesHeight);
    auto *header = m_rules->horizontalHeader();
    header->resizeSection(NameColumn, nameWidth);
    header->resizeSection(TypeColumn, typeWidth);
    header->resizeSection(UnitColumn, unitWidth);
    header->resizeSection(RequiredColumn, markWidth);
    header->resizeSection(FilterColumn, markWidth);
    header->setSectionResizeMode(ChoicesColumn, QHeaderView::Stretch);
    inner->addWidget(m_rules);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("&Add a property"));
    add->setObjectName(u"addRule"_s);
    auto *remove = new QPushButton(tr("&Remove"));
    remove->setObjectName(u"removeRule"_s);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    m_revert = new QPushButton(tr("Re&vert"));
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(
        u"%1 (%2)"_s.arg(tr("Save"), QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    m_inherited = plainLabel();
    inner->addWidget(m_inherited);
    m_problem = plainLabel();
    m_problem->setObjectName(u"problem"_s);
    inner->addWidget(m_problem);
    inner->addLayout(buttons);
    layout->addWidget(m_form);
    layout->addStretch();

    connect(m_name, &QLineEdit::textChanged, this, &CategoriesPage::formChanged);
    connect(m_description, &QPlainTextEdit::textChanged, this, &CategoriesPage::formChanged);
    connect(m_visible, &QCheckBox::toggled, this, &CategoriesPage::formChanged);
    connect(m_rules, &QTableWidget::itemChanged, this, &CategoriesPage::formChanged);
    connect(add, &QPushButton::clicked, this, [this] {
        addRule({});
        const int row = m_rules->rowCount() - 1;
        m_rules->setCurrentCell(row, NameColumn);
        m_rules->setFocus();
        m_rules->editItem(m_rules->item(row, NameColumn));
        formChanged();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_rules->currentRow() >= 0)
            m_rules->removeRow(m_rules->currentRow());
        formChanged();
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_shown = {};
        showChosen();
    });
    auto *saving = new QAction(tr("Save"), this);
    saving->setShortcut(QKeySequence::Save);
    saving->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QAction::triggered, m_save, &QPushButton::click);
    QWidget::addAction(saving);
    connect(m_save, &QPushButton::clicked, this, &CategoriesPage::save);
}

void CategoriesPage::addRule(const AttributeRule &rule) {
    const bool wasFilling = std::exchange(m_isFilling, true);
    const int row = m_rules->rowCount();
    m_rules->insertRow(row);
    m_rules->setItem(row, NameColumn, new QTableWidgetItem(rule.name));
    auto *kinds = new QComboBox;
    for (const auto type : {AttributeRule::Type::Text, AttributeRule::Type::Number, AttributeRule::Type::YesNo,
                            AttributeRule::Type::Choice})
        kinds->addItem(app::attributeTypeText(type), static_cast<int>(type));
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(rule.type)));
    kinds->setAccessibleName(tr("Kind"));
    connect(kinds, &QComboBox::currentIndexChanged, this, &CategoriesPage::formChanged);
    m_rules->setCellWidget(row, TypeColumn, kinds);
    m_rules->setItem(row, UnitColumn, new QTableWidgetItem(rule.unit));
    m_rules->setItem(row, ChoicesColumn, new QTableWidgetItem(rule.choices.join(u", "_s)));
    m_rules->setItem(row, RequiredColumn, markItem(rule.isRequired));
    m_rules->setItem(row, FilterColumn, markItem(rule.isFilter));
    m_isFilling = wasFilling;
}

QList<AttributeRule> CategoriesPage::rules() const {
    QList<AttributeRule> rules;
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        const auto text = [&](int column) { return m_rules->item(row, column)->text().simplified(); };
        const auto isOn = [&](int column) { return m_rules->item(row, column)->checkState() == Qt::Checked; };
        AttributeRule rule;
        rule.name = text(NameColumn);
        const auto *kinds = qobject_cast<QComboBox *>(m_rules->cellWidget(row, TypeColumn));
        rule.type = static_cast<AttributeRule::Type>(kinds->currentData().toInt());
        rule.unit = text(UnitColumn);
        auto choices = text(ChoicesColumn);
        choices.replace(QChar(0x060c), u',').replace(QChar(0xff0c), u',');
        for (const auto &choice : choices.split(u',')) {
            if (!choice.simplified().isEmpty())
                rule.choices.append(choice.simplified());
        }
        rule.isRequired = isOn(RequiredColumn);
        rule.isFilter = isOn(FilterColumn);
        rules.append(rule);
    }
    return rules;
}

CategoryEdit CategoriesPage::edited() const {
    return {m_name->text().simplified(), m_description->toPlainText().trimmed(), m_visible->isChecked(), rules(),
            m_shown.rev};
}

void CategoriesPage::showChosen() {
    const auto *category = chosen();
    for (const auto &offer : std::as_const(m_offers))
        offer.action->setEnabled(category != nullptr && offer.isFor(*category));
    m_form->setVisible(category != nullptr && category->mergedInto.isNil());
    if (category == nullptr) {
        m_shown = {};
        return m_path->setText(tr("Choose a category to see what is said of it."));
    }
    m_path->setText(m_tree->pathOf(category->id));
    if (*category == m_shown)
        return;
    // What somebody has begun to write stays when the same category comes anew; saving it says who was faster.
    const auto edit = edited();
    if (m_shown.id == category->id && m_form->isVisible() && !says(edit, m_shown) && !says(edit, *category))
        return;
    m_shown = *category;
    m_isFilling = true;
    m_name->setText(category->name);
    m_description->setPlainText(category->description);
    m_visible->setChecked(category->isActive);
    m_rules->setRowCount(0);
    for (const auto &rule : category->attributes)
        addRule(rule);
    QStringList above;
    for (const auto &rule : m_tree->inheritedBy(category->id))
        above.append(ruleLabel(rule));
    m_inherited->setText(above.isEmpty() ? QString() : tr("Asked for by those above: %1").arg(above.join(u", "_s)));
    m_inherited->setVisible(!above.isEmpty());
    m_isFilling = false;
    formChanged();
}

void CategoriesPage::formChanged() {
    if (m_isFilling)
        return;
    const auto edit = edited();
    const bool isChanged = !says(edit, m_shown);
    QString problem;
    if (edit.name.isEmpty())
        problem = tr("A category needs a name.");
    else if (const auto right = validateRules(edit.attributes); !right)
        problem = tr("Look at the properties: each has a name of its own, a choice has two or more, separated by "
                     "commas, and only a number has a unit.");
    else if (const auto stands = mayStand(m_tree->all(), m_shown.id, m_shown.parentId, edit.name); !stands && isChanged)
        problem = app::CategoryTree::whyNot(stands);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(isChanged && problem.isEmpty());
    m_revert->setEnabled(isChanged);
}

void CategoriesPage::save() {
    if (m_save->isEnabled())
        m_tree->edit(m_shown.id, edited(), saying(tr("Saved.")));
}

} // namespace aura::console
