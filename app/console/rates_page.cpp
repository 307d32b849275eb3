// SPDX-License-Identifier: Apache-2.0
#include "rates_page.h"

#include "decision_dialogs.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440;
constexpr int codeLength = 3;

const auto anyRow = [](int) { return true; };

/// Only letters of a code, as codes are written.
std::optional<Currency> currencyFrom(const QString &text) {
    const auto currency = Currency::parse(text.trimmed().toUpper());
    return currency ? std::optional(*currency) : std::nullopt;
}

} // namespace

RatesPage::RatesPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent)
    : TablePage(new app::RateTable(admin), u"rates"_s, settings, parent)
    , m_rates(static_cast<app::RateTable *>(table())) {
    auto *explained = new QLabel;
    explained->setObjectName(u"explained"_s);
    explained->setWordWrap(true);
    auto *above = new QWidget;
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins({});
    aboveLayout->addWidget(explained);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, above);
    const auto explain = [this, explained] {
        const auto base = m_rates->rates().base;
        explained->setText(base.isNone() ? tr("There is no table: prices are shown as shops set them.")
                                         : tr("People can read prices in %1 and in each currency below. What is paid "
                                              "is in the shop's currency; an order keeps the rate that it was agreed "
                                              "at.")
                                               .arg(base.code()));
    };
    connect(m_rates, &app::AdminTable::stateChanged, explained, explain);
    explain();
    if (!may(rights, Permission::FinanceDecide))
        return;
    auto *base = new QToolButton;
    base->setText(tr("Base…"));
    base->setObjectName(u"base"_s);
    connect(base, &QToolButton::clicked, this, &RatesPage::askForBase);
    addButton(base);
    auto *add = new QToolButton;
    add->setText(tr("Add…"));
    add->setObjectName(u"add"_s);
    connect(add, &QToolButton::clicked, this, [this] { ask(std::nullopt); });
    addButton(add);
    connect(m_rates, &app::AdminTable::stateChanged, add,
            [this, add] { add->setEnabled(!m_rates->rates().base.isNone()); });
    add->setEnabled(false);
    addAction(tr("Edit…"), Qt::Key_E, anyRow, [this](const QList<int> &rows) { ask(m_rates->rowAt(rows.first())); });
    addAction(tr("Remove…"), QKeySequence::Delete, anyRow, [this](const QList<int> &rows) { remove(rows); });
}

void RatesPage::find() {
    m_rates->find();
}

void RatesPage::set(const ExchangeRates &to, const QString &reason) {
    m_rates->change(to, reason, [self = QPointer(this)](const Status &status) {
        if (!self.isNull())
            self->say(status ? QString() : app::ratesErrorText(status.error()));
    });
}

void RatesPage::ask(const std::optional<app::RateRow> &row) {
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(row ? row->currency.code() : tr("Another currency"));
    dialog->setMinimumWidth(dialogWidth);
    auto *form = new QFormLayout(dialog);
    auto *code = new QLineEdit(row ? row->currency.code() : QString());
    code->setObjectName(u"code"_s);
    code->setMaxLength(codeLength);
    code->setReadOnly(row.has_value());
    auto *rate = new QLineEdit(row ? app::rateFieldText(row->rate) : QString());
    rate->setObjectName(u"rate"_s);
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    reason->setMaxLength(static_cast<int>(longestReason));
    form->addRow(tr("&Currency"), code);
    form->addRow(tr("One %1 &is").arg(m_rates->rates().base.code()), rate);
    form->addRow(tr("&Why"), reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"do"_s);
    form->addRow(buttons);
    save->setDefault(true); // once it is in the dialog: before, Enter would cancel
    const auto written = [this, code, rate, isNew = !row]() -> std::optional<ExchangeRates> {
        const auto currency = currencyFrom(code->text());
        const auto worth = app::rateFromText(rate->text());
        auto table = m_rates->rates();
        const auto place = std::find_if(table.rates.begin(), table.rates.end(), [&](const CurrencyRate &entry) {
            return currency && !(entry.currency < *currency);
        });
        const bool isThere = place != table.rates.end() && currency && place->currency == *currency;
        if (!currency || !worth || isThere == isNew)
            return std::nullopt;
        if (isThere)
            place->rate = *worth;
        else
            table.rates.insert(place, CurrencyRate{*currency, *worth});
        return validateExchangeRates(table) ? std::optional(table) : std::nullopt;
    };
    const auto check = [written, reason, save] {
        save->setEnabled(written().has_value() && !reason->text().trimmed().isEmpty());
    };
    for (auto *line : {code, rate, reason})
        connect(line, &QLineEdit::textChanged, dialog, check);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, written, reason] {
        if (const auto table = written())
            set(*table, reason->text().trimmed());
    });
    check();
    dialog->open();
    (row ? rate : code)->setFocus();
}

void RatesPage::askForBase() {
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Base"));
    dialog->setMinimumWidth(dialogWidth);
    auto *form = new QFormLayout(dialog);
    auto *about = new QLabel(tr("Rates are what one unit of the base is worth. With another base the rates are gone, "
                                "and are to be set anew."));
    about->setWordWrap(true);
    form->addRow(about);
    auto *code = new QLineEdit(m_rates->rates().base.code());
    code->setObjectName(u"code"_s);
    code->setMaxLength(codeLength);
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    reason->setMaxLength(static_cast<int>(longestReason));
    form->addRow(tr("&Currency"), code);
    form->addRow(tr("&Why"), reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"do"_s);
    form->addRow(buttons);
    save->setDefault(true); // once it is in the dialog: before, Enter would cancel
    const auto check = [this, code, reason, save] {
        const auto currency = currencyFrom(code->text());
        save->setEnabled(currency && *currency != m_rates->rates().base && !reason->text().trimmed().isEmpty());
    };
    for (auto *line : {code, reason})
        connect(line, &QLineEdit::textChanged, dialog, check);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, code, reason] {
        if (const auto currency = currencyFrom(code->text()))
            set({*currency, 0, {}}, reason->text().trimmed());
    });
    check();
    dialog->open();
    code->setFocus();
    code->selectAll();
}

void RatesPage::remove(const QList<int> &rows) {
    auto table = m_rates->rates();
    QStringList names;
    for (const int row : rows) {
        names.append(m_rates->nameAt(row));
        table.rates.removeIf([&](const CurrencyRate &entry) { return entry.currency == m_rates->rowAt(row).currency; });
    }
    askForReason(window(), tr("Remove"),
                 u"%1\n\n%2"_s.arg(names.join(u", "_s), tr("Nobody can read prices in it any more. Orders keep what "
                                                           "was agreed.")),
                 tr("Remove"), [this, table](const QString &reason) { set(table, reason); });
}

RatesHistoryPage::RatesHistoryPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent)
    : TablePage(new app::RatesHistoryTable(admin), u"rates-history"_s, settings, parent)
    , m_history(static_cast<app::RatesHistoryTable *>(table())) {}

void RatesHistoryPage::find() {
    m_history->find();
}

} // namespace aura::console
