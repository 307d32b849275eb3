// SPDX-License-Identifier: Apache-2.0
#include "commission_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
// Between two letters of somebody who types.
constexpr int typingMillis = 250;

Id idOf(const QComboBox *box) {
    return Id::fromBytes(box->currentData().toByteArray());
}

} // namespace

CommissionDialog::CommissionDialog(app::CommissionTable &rules, CommissionRule rule, QWidget *window)
    : QDialog(window)
    , m_rules(&rules)
    , m_rule(std::move(rule))
    , m_form(new QFormLayout)
    , m_shop(new QComboBox)
    , m_category(new QComboBox)
    , m_said(new QLabel)
    , m_typing(new QTimer(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_rule.id.isNil() ? tr("New rule") : tr("Rule"));
    setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    const auto form = app::commissionForm(m_rule);
    m_name = addLine(tr("&Name"), u"name"_s, form.name, {});
    addShops(form);
    addCategories(form);
    m_currency = addLine(tr("C&urrency"), u"currency"_s, form.currency, tr("Every currency"));
    m_priceFrom = addLine(tr("Price &from"), u"priceFrom"_s, form.priceFrom, tr("Every price"));
    m_priceBelow = addLine(tr("Price &below"), u"priceBelow"_s, form.priceBelow, tr("Every price"));
    m_from = addLine(tr("First &day"), u"from"_s, form.from,
                     tr("Always, or a day like %1").arg(app::commissionDayExample()));
    m_until = addLine(tr("&Last day"), u"until"_s, form.until, tr("No end"));
    m_share = addLine(tr("Sha&re in percent"), u"share"_s, form.share, {});
    m_fixed = addLine(tr("And a fi&xed part"), u"fixed"_s, form.fixed, tr("Nothing; once for each line of an order"));
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"do"_s);
    layout->addWidget(buttons);
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setMaxLength(static_cast<int>(longestRuleName));
    m_name->setFocus();
    look();
}

QLineEdit *CommissionDialog::addLine(const QString &name, const QString &key, const QString &text,
                                     const QString &hint) {
    auto *line = new QLineEdit(text);
    line->setObjectName(key);
    line->setPlaceholderText(hint);
    m_form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &CommissionDialog::look);
    return line;
}

void CommissionDialog::addShops(const app::CommissionForm &form) {
    m_shop->setObjectName(u"shop"_s);
    m_shop->setEditable(true);
    m_shop->setInsertPolicy(QComboBox::NoInsert);
    m_shop->completer()->setFilterMode(Qt::MatchContains);
    m_shop->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_shop->addItem(m_rules->shopName({}), Id{}.toBytes());
    if (!form.vendor.isNil())
        m_shop->addItem(m_rules->shopName(form.vendor), form.vendor.toBytes());
    m_shop->setCurrentIndex(m_shop->count() - 1);
    m_form->addRow(tr("&Shop"), m_shop);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMillis);
    connect(m_typing, &QTimer::timeout, this, &CommissionDialog::findShops);
    connect(m_shop->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_typing->start();
        look();
    });
    connect(m_shop, &QComboBox::currentIndexChanged, this, &CommissionDialog::look);
    findShops();
}

void CommissionDialog::addCategories(const app::CommissionForm &form) {
    m_category->setObjectName(u"category"_s);
    m_category->addItem(tr("Everything"), Id{}.toBytes());
    bool isThere = form.category.isNil();
    for (const auto &category : m_rules->categories()) {
        m_category->addItem(category.name, category.id.toBytes());
        isThere = isThere || category.id == form.category;
    }
    if (!isThere)
        m_category->addItem(tr("One that is gone"), form.category.toBytes());
    m_category->setCurrentIndex(m_category->findData(form.category.toBytes()));
    m_category->setMinimumContentsLength(20);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(tr("&Category"), m_category);
    connect(m_category, &QComboBox::currentIndexChanged, this, &CommissionDialog::look);
}

void CommissionDialog::findShops() {
    if (m_rules.isNull())
        return;
    // What is chosen and not typed is no question.
    const auto typed = m_shop->findText(m_shop->currentText()) < 0 ? m_shop->currentText() : QString();
    m_rules->findShops(typed, [self = QPointer(this)](const QList<CommissionName> &shops) {
        if (self.isNull())
            return;
        // More to choose from; what somebody is typing stays as it is.
        const auto text = self->m_shop->currentText();
        {
            const QSignalBlocker blocker(self->m_shop);
            for (const auto &shop : shops) {
                if (self->m_shop->findData(shop.id.toBytes()) < 0)
                    self->m_shop->addItem(shop.name, shop.id.toBytes());
            }
            self->m_shop->setEditText(text);
        }
        self->look();
    });
}

void CommissionDialog::look() {
    if (m_do == nullptr)
        return;
    // Typed to its end, a name is a choice.
    if (const int named = m_shop->findText(m_shop->currentText(), Qt::MatchFixedString);
        named >= 0 && named != m_shop->currentIndex()) {
        const QSignalBlocker blocker(m_shop);
        m_shop->setCurrentIndex(named);
    }
    app::CommissionForm form;
    form.name = m_name->text();
    form.vendor = idOf(m_shop);
    form.category = idOf(m_category);
    form.currency = m_currency->text();
    form.priceFrom = m_priceFrom->text();
    form.priceBelow = m_priceBelow->text();
    form.from = m_from->text();
    form.until = m_until->text();
    form.share = m_share->text();
    form.fixed = m_fixed->text();
    QString problem;
    auto written = app::commissionFrom(form, m_rule, problem);
    if (m_shop->findText(m_shop->currentText(), Qt::MatchFixedString) < 0) {
        problem = tr("There is no shop of this name among those that were found.");
        written.reset();
    }
    if (written)
        m_rule = *written;
    m_said->setText(
        written ? tr("Charges %1 of each line that it is for.")
                      .arg(app::commissionFeeText(written->basisPoints, {written->fixedMinor, written->currency}))
                : problem);
    m_do->setEnabled(written.has_value());
}

} // namespace aura::console
