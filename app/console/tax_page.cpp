// SPDX-License-Identifier: Apache-2.0
#include "tax_page.h"

#include "choices.h"
#include "detail_pane.h"

#include <aura/app/admin_commission.h>
#include <aura/app/error_text.h>
#include <aura/sync/when_done.h>

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

enum RateColumn { Country, Included, Standard, Reduced, RateColumns };
enum Limit { Everywhere, Only, Except };

constexpr int countryWidth = 120;
constexpr int includedWidth = 200;
constexpr int classWidth = 160;
constexpr int tableHeight = 150;

QHBoxLayout *buttonsFor(QTableWidget *table, QPushButton *add, const QString &removeText) {
    auto *buttons = new QHBoxLayout;
    auto *remove = new QPushButton(removeText);
    remove->setObjectName(table->objectName() + u"Remove"_s);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    QObject::connect(remove, &QPushButton::clicked, table, [table] {
        if (table->currentRow() >= 0)
            table->removeRow(table->currentRow());
    });
    return buttons;
}

QStringList countriesOf(const QString &text) {
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    auto countries = text.toUpper().split(separators, Qt::SkipEmptyParts);
    countries.removeDuplicates();
    return countries;
}

} // namespace

TaxPage::TaxPage(sync::AdminClient &admin, const Rights &rights, QWidget *parent)
    : QWidget(parent)
    , m_promotions(admin)
    , m_mayChange(may(rights, Permission::PricingManage))
    , m_policy(plainLabel())
    , m_rates(new QTableWidget(0, RateColumns))
    , m_classes(new QTableWidget(0, 2))
    , m_limit(new QComboBox)
    , m_countries(new QLineEdit)
    , m_status(plainLabel())
    , m_save(new QPushButton(tr("&Save")))
    , m_revert(new QPushButton(tr("Re&vert"))) {
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(ratesBox());
    layout->addWidget(classesBox());
    layout->addWidget(deliveryBox());
    m_status->setObjectName(u"status"_s);
    layout->addWidget(m_status);
    auto *buttons = new QHBoxLayout;
    m_save->setObjectName(u"save"_s);
    m_revert->setObjectName(u"revert"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &TaxPage::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        // To what there is by now, which may be somebody else's.
        m_isKnown = false;
        open();
    });
    auto *again = new QAction(tr("Refresh"), this);
    again->setShortcut(Qt::Key_F5);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, &TaxPage::open);
    addAction(again);
    for (auto *widget : QList<QWidget *>{m_rates, m_classes, m_limit, m_countries})
        widget->setEnabled(m_mayChange);
    m_save->setVisible(m_mayChange);
    m_revert->setVisible(m_mayChange);
    look();
}

QWidget *TaxPage::ratesBox() {
    auto *box = new QGroupBox(tr("Rates by the country that it is sent to"));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_policy);
    m_rates->setObjectName(u"rates"_s);
    m_rates->setAccessibleName(box->title());
    m_rates->setHorizontalHeaderLabels({tr("Country"), tr("Prices"), tr("Standard, %"), tr("Reduced, %")});
    m_rates->horizontalHeaderItem(Country)->setToolTip(tr("Two letters, as DE; empty for every other country"));
    m_rates->verticalHeader()->hide();
    m_rates->setMinimumHeight(tableHeight);
    m_rates->horizontalHeader()->resizeSection(Country, countryWidth);
    m_rates->horizontalHeader()->resizeSection(Included, includedWidth);
    m_rates->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_rates);
    auto *add = new QPushButton(tr("&Add a country"));
    add->setObjectName(u"addRate"_s);
    add->setEnabled(m_mayChange);
    layout->addLayout(buttonsFor(m_rates, add, tr("Remove it")));
    connect(add, &QPushButton::clicked, this, [this] { addRule({}); });
    connect(m_rates, &QTableWidget::itemChanged, this, &TaxPage::look);
    connect(m_rates->model(), &QAbstractItemModel::rowsRemoved, this, &TaxPage::look);
    return box;
}

QWidget *TaxPage::classesBox() {
    auto *box = new QGroupBox(tr("Categories that are not taxed at the standard rate"));
    auto *layout = new QVBoxLayout(box);
    m_classes->setObjectName(u"classes"_s);
    m_classes->setAccessibleName(box->title());
    m_classes->setHorizontalHeaderLabels({tr("Category, with everything below it"), tr("Rate")});
    m_classes->verticalHeader()->hide();
    m_classes->setMinimumHeight(tableHeight);
    m_classes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_classes->horizontalHeader()->resizeSection(1, classWidth);
    layout->addWidget(m_classes);
    auto *add = new QPushButton(tr("Add a &category"));
    add->setObjectName(u"addClass"_s);
    add->setEnabled(m_mayChange);
    layout->addLayout(buttonsFor(m_classes, add, tr("Remove it")));
    connect(add, &QPushButton::clicked, this, [this] { addClass({{}, TaxClass::Reduced}); });
    connect(m_classes->model(), &QAbstractItemModel::rowsRemoved, this, &TaxPage::look);
    return box;
}

QWidget *TaxPage::deliveryBox() {
    auto *box = new QGroupBox(tr("Where may be ordered to"));
    auto *form = new QFormLayout(box);
    m_limit->setObjectName(u"limit"_s);
    m_limit->addItem(tr("Everywhere that a shop delivers"), Everywhere);
    m_limit->addItem(tr("Only to these countries"), Only);
    m_limit->addItem(tr("Not to these countries"), Except);
    m_countries->setObjectName(u"countries"_s);
    m_countries->setPlaceholderText(tr("DE, AT, CH"));
    form->addRow(m_limit);
    form->addRow(tr("C&ountries"), m_countries);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &TaxPage::look);
    connect(m_countries, &QLineEdit::textChanged, this, &TaxPage::look);
    return box;
}

void TaxPage::open() {
    sync::whenDone(m_promotions.taxes(), this, [this](const Result<TaxBook> &book) { take(book); });
}

void TaxPage::take(const Result<TaxBook> &book) {
    if (!book) {
        m_status->setText(app::errorText(book.error()));
        return;
    }
    QString problem;
    const auto now = m_isKnown ? written(problem) : std::nullopt;
    const bool isTouched = m_isKnown && (!now || *now != m_book.rules);
    m_book = *book;
    m_isKnown = true;
    const auto rate = app::commissionFeeText(static_cast<int>(m_book.rules.tax.basisPoints), {});
    m_policy->setText(m_book.rules.tax.included
                          ? tr("Without a rule prices hold %1 of tax, whatever the category.").arg(rate)
                          : tr("Without a rule %1 of tax is added, whatever the category.").arg(rate));
    if (isTouched)
        look();
    else
        show(m_book.rules);
}

void TaxPage::show(const PriceRules &rules) {
    m_isShowing = true;
    m_rates->setRowCount(0);
    m_classes->setRowCount(0);
    for (const auto &rule : rules.taxRules)
        addRule(rule);
    for (const auto &entry : rules.taxClasses)
        addClass(entry);
    const auto &delivery = rules.delivery;
    m_limit->setCurrentIndex(delivery.countries.isEmpty() ? Everywhere : delivery.isExcept ? Except : Only);
    m_countries->setText(delivery.countries.join(u", "_s));
    m_isShowing = false;
    look();
}

void TaxPage::addRule(const TaxRule &rule) {
    const int row = m_rates->rowCount();
    m_rates->insertRow(row);
    m_rates->setItem(row, Country, new QTableWidgetItem(rule.country));
    auto *included = new QComboBox;
    included->addItem(tr("Hold the tax"), true);
    included->addItem(tr("Without it: it is added"), false);
    included->setCurrentIndex(rule.included ? 0 : 1);
    connect(included, &QComboBox::currentIndexChanged, this, &TaxPage::look);
    m_rates->setCellWidget(row, Included, included);
    m_rates->setItem(row, Standard, new QTableWidgetItem(app::percentFieldText(rule.standardBasisPoints)));
    m_rates->setItem(row, Reduced, new QTableWidgetItem(app::percentFieldText(rule.reducedBasisPoints)));
    look();
}

void TaxPage::addClass(const CategoryTax &entry) {
    const int row = m_classes->rowCount();
    m_classes->insertRow(row);
    auto *category = new QComboBox;
    category->addItem(tr("Choose…"), Id{}.toBytes());
    for (const auto &known : std::as_const(m_book.categories))
        category->addItem(known.name, known.id.toBytes());
    if (!entry.categoryId.isNil() && category->findData(entry.categoryId.toBytes()) < 0)
        category->addItem(tr("One that is gone"), entry.categoryId.toBytes());
    category->setCurrentIndex(std::max(0, category->findData(entry.categoryId.toBytes())));
    auto *taxClass = new QComboBox;
    for (const auto known : {TaxClass::Standard, TaxClass::Reduced, TaxClass::Zero})
        taxClass->addItem(app::taxClassText(known), choice(known));
    choose(taxClass, choice(entry.taxClass));
    for (auto *box : {category, taxClass})
        connect(box, &QComboBox::currentIndexChanged, this, &TaxPage::look);
    m_classes->setCellWidget(row, 0, category);
    m_classes->setCellWidget(row, 1, taxClass);
    look();
}

std::optional<PriceRules> TaxPage::written(QString &problem) const {
    auto rules = m_book.rules;
    rules.taxRules.clear();
    rules.taxClasses.clear();
    const auto textAt = [this](int row, int column) {
        const auto *item = m_rates->item(row, column);
        return item == nullptr ? QString() : item->text().trimmed();
    };
    for (int row = 0; row < m_rates->rowCount(); ++row) {
        const auto standard = app::percentFromText(textAt(row, Standard));
        const auto reduced = app::percentFromText(textAt(row, Reduced));
        if (!standard || !reduced) {
            problem = tr("A rate is a number of percent from 0 to 100, with two decimals at most.");
            return std::nullopt;
        }
        const auto *included = qobject_cast<QComboBox *>(m_rates->cellWidget(row, Included));
        rules.taxRules.append({textAt(row, Country).toUpper(), included == nullptr || included->currentData().toBool(),
                               *standard, *reduced});
    }
    for (int row = 0; row < m_classes->rowCount(); ++row) {
        const auto *category = qobject_cast<QComboBox *>(m_classes->cellWidget(row, 0));
        const auto *taxClass = qobject_cast<QComboBox *>(m_classes->cellWidget(row, 1));
        if (category == nullptr || taxClass == nullptr)
            return std::nullopt;
        rules.taxClasses.append({Id::fromBytes(category->currentData().toByteArray()),
                                 chosen<TaxClass>(taxClass).value_or(TaxClass::Standard)});
    }
    const auto limit = m_limit->currentData().toInt();
    rules.delivery = {};
    if (limit != Everywhere)
        rules.delivery = {limit == Except, countriesOf(m_countries->text())};
    if (limit != Everywhere && rules.delivery.countries.isEmpty()) {
        problem = tr("Which countries? They are written like DE, AT, CH.");
        return std::nullopt;
    }
    if (!validatePriceRules(rules)) {
        problem = tr("A country is two letters, as DE; none may stand twice, and no category either.");
        return std::nullopt;
    }
    return rules;
}

void TaxPage::save() {
    QString problem;
    const auto rules = written(problem);
    if (!rules)
        return;
    m_save->setEnabled(false);
    sync::whenDone(m_promotions.changeTaxes(*rules), this, [this](const Result<TaxBook> &book) {
        if (book) {
            m_book = *book;
            show(m_book.rules);
            m_status->setText(tr("Saved. What was ordered before stays as it was."));
            return;
        }
        look();
        m_status->setText(book.error().code == ErrorCode::Conflict
                              ? tr("Somebody else has changed it meanwhile. Revert to see what there is now.")
                              : app::errorText(book.error()));
    });
}

void TaxPage::look() {
    if (m_isShowing)
        return;
    QString problem;
    const auto rules = m_isKnown ? written(problem) : std::nullopt;
    const bool isChanged = m_isKnown && (!rules || *rules != m_book.rules);
    m_countries->setEnabled(m_mayChange && m_limit->currentData().toInt() != Everywhere);
    m_save->setEnabled(rules && isChanged);
    m_revert->setEnabled(isChanged);
    m_status->setText(problem);
}

} // namespace aura::console
