// SPDX-License-Identifier: Apache-2.0
#include "promotion_dialog.h"

#include "choices.h"
#include "detail_pane.h"

#include <aura/app/admin_commission.h>

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;
constexpr int conditionsHeight = 130;
constexpr int kindWidth = 170;
constexpr std::array languages{"en", "de", "es", "ar"};
constexpr std::array kinds{PromotionCondition::Kind::Category, PromotionCondition::Kind::Shop,
                           PromotionCondition::Kind::Tag,      PromotionCondition::Kind::Total,
                           PromotionCondition::Kind::Quantity, PromotionCondition::Kind::FirstOrder,
                           PromotionCondition::Kind::SignedIn};

Id idOf(const QComboBox *box) {
    return Id::fromBytes(box->currentData().toByteArray());
}

} // namespace

PromotionDialog::PromotionDialog(app::PromotionTable &promotions, Promotion promotion, QWidget *window)
    : QDialog(window)
    , m_promotions(&promotions)
    , m_promotion(std::move(promotion))
    , m_isOn(new QCheckBox(tr("Is &on")))
    , m_needsCode(new QCheckBox(tr("&Needs a voucher's code")))
    , m_join(new QComboBox)
    , m_conditions(new QTableWidget(0, 2))
    , m_target(new QComboBox)
    , m_isCombinable(new QCheckBox(tr("May be &combined with others")))
    , m_said(plainLabel()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_promotion.id.isNil() ? tr("New promotion") : tr("Promotion"));
    setMinimumWidth(dialogWidth);
    const auto form = app::promotionForm(m_promotion);
    auto *layout = new QVBoxLayout(this);
    auto *fields = new QFormLayout;
    layout->addLayout(fields);
    for (const auto *language : languages) {
        const auto code = QString::fromLatin1(language);
        m_names.insert(code, addLine(fields, tr("Name (%1)").arg(QLocale(code).nativeLanguageName()), u"name_"_s + code,
                                     form.names.value(code), {}));
        m_names[code]->setMaxLength(static_cast<int>(longestPromotionName));
    }
    m_isOn->setChecked(form.isOn);
    m_needsCode->setChecked(form.needsCode);
    m_needsCode->setObjectName(u"needsCode"_s);
    m_needsCode->setEnabled(m_promotion.id.isNil());
    auto *marks = new QHBoxLayout;
    marks->addWidget(m_isOn);
    marks->addWidget(m_needsCode);
    marks->addStretch();
    fields->addRow({}, marks);
    fields->addRow(tr("For"), conditionsWidget(form));
    for (const auto target :
         {PromotionAction::Target::Lines, PromotionAction::Target::Order, PromotionAction::Target::Delivery})
        m_target->addItem(app::actionTargetText(target), choice(target));
    m_target->setObjectName(u"target"_s);
    choose(m_target, choice(form.target));
    fields->addRow(tr("&Takes off"), m_target);
    m_share =
        addLine(fields, tr("A &share in percent"), u"share"_s, form.share, tr("100 % of the delivery: it is free"));
    m_amounts = addLine(fields, tr("Or an &amount"), u"amounts"_s, form.amounts, tr("5 EUR; 6 USD"));
    m_payer = shopBox(form.paidBy, m_promotions->shopName({}));
    m_payer->setObjectName(u"payer"_s);
    m_payer->setToolTip(tr("A shop that pays gives it on its own articles only"));
    fields->addRow(tr("&Paid by"), m_payer);
    m_from = addLine(fields, tr("First &day"), u"from"_s, form.from,
                     tr("Always, or a day like %1").arg(app::commissionDayExample()));
    m_until = addLine(fields, tr("&Last day"), u"until"_s, form.until, tr("No end"));
    m_mostUses = addLine(fields, tr("Most orders in &all"), u"mostUses"_s, form.mostUses, tr("No limit"));
    m_mostUsesEach =
        addLine(fields, tr("Most orders of a pe&rson"), u"mostUsesEach"_s, form.mostUsesEach, tr("No limit"));
    m_priority = addLine(fields, tr("Pr&iority"), u"priority"_s, form.priority, tr("The highest comes first"));
    m_isCombinable->setChecked(form.isCombinable);
    fields->addRow({}, m_isCombinable);
    m_said->setObjectName(u"said"_s);
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"do"_s);
    layout->addWidget(buttons);
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto *box : {m_isOn, m_needsCode, m_isCombinable})
        connect(box, &QCheckBox::toggled, this, &PromotionDialog::look);
    for (auto *box : {m_target, m_join})
        connect(box, &QComboBox::currentIndexChanged, this, &PromotionDialog::look);
    m_promotions->findShops({}, [self = QPointer(this)](const QList<CommissionName> &shops) {
        if (self.isNull())
            return;
        self->m_shops = shops;
        for (auto *box : self->findChildren<QComboBox *>()) {
            if (!box->property("shops").toBool())
                continue;
            for (const auto &shop : shops) {
                if (box->findData(shop.id.toBytes()) < 0)
                    box->addItem(shop.name, shop.id.toBytes());
            }
        }
    });
    m_names.first()->setFocus();
    look();
}

QLineEdit *PromotionDialog::addLine(QFormLayout *form, const QString &name, const QString &key, const QString &text,
                                    const QString &hint) {
    auto *line = new QLineEdit(text);
    line->setObjectName(key);
    line->setPlaceholderText(hint);
    form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &PromotionDialog::look);
    return line;
}

QComboBox *PromotionDialog::shopBox(const Id &chosen, const QString &none) {
    auto *box = new QComboBox;
    box->setProperty("shops", true);
    box->addItem(none, Id{}.toBytes());
    if (!chosen.isNil())
        box->addItem(m_promotions->shopName(chosen), chosen.toBytes());
    for (const auto &shop : std::as_const(m_shops)) {
        if (box->findData(shop.id.toBytes()) < 0)
            box->addItem(shop.name, shop.id.toBytes());
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen.toBytes())));
    connect(box, &QComboBox::currentIndexChanged, this, &PromotionDialog::look);
    return box;
}

QWidget *PromotionDialog::conditionsWidget(const app::PromotionForm &form) {
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    m_join->setObjectName(u"join"_s);
    m_join->addItem(tr("What meets all of these"));
    m_join->addItem(tr("What meets any of these"));
    m_join->setCurrentIndex(form.joinsAny ? 1 : 0);
    layout->addWidget(m_join);
    m_conditions->setObjectName(u"conditions"_s);
    m_conditions->setAccessibleName(tr("Conditions"));
    m_conditions->horizontalHeader()->hide();
    m_conditions->verticalHeader()->hide();
    m_conditions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_conditions->setFixedHeight(conditionsHeight);
    m_conditions->horizontalHeader()->resizeSection(0, kindWidth);
    m_conditions->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(m_conditions);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a condition"));
    add->setObjectName(u"addCondition"_s);
    auto *remove = new QPushButton(tr("Remove it"));
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    for (const auto &condition : form.conditions)
        addCondition(condition);
    connect(add, &QPushButton::clicked, this, [this] {
        addCondition({});
        look();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_conditions->removeRow(m_conditions->currentRow() < 0 ? m_conditions->rowCount() - 1
                                                               : m_conditions->currentRow());
        look();
    });
    return widget;
}

void PromotionDialog::addCondition(const app::PromotionForm::Condition &condition) {
    const int row = m_conditions->rowCount();
    if (row >= mostConditions)
        return;
    m_conditions->insertRow(row);
    auto *kind = new QComboBox;
    for (const auto known : kinds)
        kind->addItem(app::conditionKindText(known), choice(known));
    choose(kind, choice(condition.kind));
    m_conditions->setCellWidget(row, 0, kind);
    setField(row, condition);
    connect(kind, &QComboBox::currentIndexChanged, this, [this, kind] {
        for (int at = 0; at < m_conditions->rowCount(); ++at) {
            if (m_conditions->cellWidget(at, 0) == kind)
                setField(at, {*chosen<PromotionCondition::Kind>(kind), {}, {}});
        }
        look();
    });
}

void PromotionDialog::setField(int row, const app::PromotionForm::Condition &condition) {
    switch (condition.kind) {
    case PromotionCondition::Kind::Category: {
        auto *box = new QComboBox;
        box->addItem(tr("Choose…"), Id{}.toBytes());
        for (const auto &category : m_promotions->categories())
            box->addItem(category.name, category.id.toBytes());
        if (!condition.id.isNil() && box->findData(condition.id.toBytes()) < 0)
            box->addItem(m_promotions->categoryName(condition.id), condition.id.toBytes());
        box->setCurrentIndex(std::max(0, box->findData(condition.id.toBytes())));
        connect(box, &QComboBox::currentIndexChanged, this, &PromotionDialog::look);
        m_conditions->setCellWidget(row, 1, box);
        return;
    }
    case PromotionCondition::Kind::Shop:
        m_conditions->setCellWidget(row, 1, shopBox(condition.id, tr("Choose…")));
        return;
    case PromotionCondition::Kind::Tag:
    case PromotionCondition::Kind::Total:
    case PromotionCondition::Kind::Quantity: {
        auto *line = new QLineEdit(condition.text);
        if (condition.kind == PromotionCondition::Kind::Total)
            line->setPlaceholderText(tr("50 EUR; 60 USD"));
        line->setAccessibleName(app::conditionKindText(condition.kind));
        connect(line, &QLineEdit::textChanged, this, &PromotionDialog::look);
        m_conditions->setCellWidget(row, 1, line);
        return;
    }
    case PromotionCondition::Kind::FirstOrder:
    case PromotionCondition::Kind::SignedIn:
        m_conditions->removeCellWidget(row, 1);
        return;
    }
}

app::PromotionForm PromotionDialog::written() const {
    app::PromotionForm form;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        form.names.insert(name.key(), (*name)->text());
    // What this software has no field for stays.
    for (auto name = m_promotion.name.texts.cbegin(); name != m_promotion.name.texts.cend(); ++name) {
        if (!m_names.contains(name.key()))
            form.names.insert(name.key(), *name);
    }
    form.isOn = m_isOn->isChecked();
    form.needsCode = m_needsCode->isChecked();
    form.joinsAny = m_join->currentIndex() == 1;
    for (int row = 0; row < m_conditions->rowCount(); ++row) {
        app::PromotionForm::Condition condition;
        const auto *kind = qobject_cast<QComboBox *>(m_conditions->cellWidget(row, 0));
        condition.kind = chosen<PromotionCondition::Kind>(kind).value_or(condition.kind);
        if (const auto *box = qobject_cast<QComboBox *>(m_conditions->cellWidget(row, 1)))
            condition.id = idOf(box);
        if (const auto *line = qobject_cast<QLineEdit *>(m_conditions->cellWidget(row, 1)))
            condition.text = line->text();
        form.conditions.append(condition);
    }
    form.target = chosen<PromotionAction::Target>(m_target).value_or(form.target);
    form.share = m_share->text();
    form.amounts = m_amounts->text();
    form.paidBy = idOf(m_payer);
    form.from = m_from->text();
    form.until = m_until->text();
    form.mostUses = m_mostUses->text();
    form.mostUsesEach = m_mostUsesEach->text();
    form.priority = m_priority->text();
    form.isCombinable = m_isCombinable->isChecked();
    return form;
}

void PromotionDialog::look() {
    if (m_do == nullptr)
        return;
    QString problem;
    const auto made = app::promotionFrom(written(), m_promotion, problem);
    if (made)
        m_promotion = *made;
    m_said->setText(made ? app::promotionActionText(made->action) : problem);
    m_do->setEnabled(made.has_value());
}

} // namespace aura::console
