// SPDX-License-Identifier: Apache-2.0
#include <aura/app/currency_switch.h>

#include "local_state.h"

#include <aura/app/format.h>
#include <aura/app/items.h>
#include <aura/sync/client.h>

#include <array>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

/// Names of the currencies that shops convert into most; others go by their code.
QString nameOf(Currency currency) {
    static constexpr std::array names{
        std::pair{"AED"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "UAE dirham")},
        std::pair{"CHF"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "Swiss franc")},
        std::pair{"EUR"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "Euro")},
        std::pair{"GBP"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "Pound sterling")},
        std::pair{"JPY"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "Yen")},
        std::pair{"KWD"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "Kuwaiti dinar")},
        std::pair{"SAR"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "Saudi riyal")},
        std::pair{"USD"_L1, QT_TRANSLATE_NOOP("aura::app::CurrencySwitch", "US dollar")},
    };
    const QString code = currency.code();
    for (const auto &[known, name] : names) {
        if (known == code)
            return u"%1 (%2)"_s.arg(CurrencySwitch::tr(name), code);
    }
    return code;
}

} // namespace

CurrencySwitch::CurrencySwitch(sync::Client &client, LocalState &local, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_local(local)
    , m_choices(&ChoiceItem::staticMetaObject, this) {
    refresh();
}

Currency CurrencySwitch::shownIn() const {
    const auto chosen = Currency::parse(m_local.currency());
    return chosen && currenciesOf(m_rates).contains(*chosen) ? *chosen : Currency{};
}

QString CurrencySwitch::currency() const {
    return shownIn().code();
}

void CurrencySwitch::setCurrency(const QString &code) {
    const auto chosen = Currency::parse(code);
    if (code == currency() || (!code.isEmpty() && (!chosen || !currenciesOf(m_rates).contains(*chosen))))
        return;
    m_local.setCurrency(code);
    refresh();
}

QString CurrencySwitch::label() const {
    const auto code = currency();
    return code.isEmpty() ? tr("Currency") : code;
}

QString CurrencySwitch::choice() const {
    return shownIn().isNone() ? tr("As the sellers set them") : nameOf(shownIn());
}

QString CurrencySwitch::note() const {
    if (shownIn().isNone())
        return {};
    return tr("Prices with ≈ are converted at the shop's rates of %1. You pay in the seller's currency.")
        .arg(format::date(m_rates.setAt));
}

bool CurrencySwitch::isOffered() const {
    return currenciesOf(m_rates).size() > 1;
}

void CurrencySwitch::readRates() {
    if (m_client.exchangeRates() != m_rates)
        refresh();
}

void CurrencySwitch::refresh() {
    m_rates = m_client.exchangeRates();
    format::setShownCurrency(shownIn(), m_rates);
    QList<ChoiceItem> items;
    ChoiceItem own;
    own.text = tr("As the sellers set them");
    items.append(own);
    const auto currencies = currenciesOf(m_rates);
    for (const auto &currency : currencies) {
        ChoiceItem item;
        item.value = currency.code();
        item.text = nameOf(currency);
        items.append(item);
    }
    for (auto &item : items)
        item.checked = item.value == currency();
    m_choices.setItems(items);
    Q_EMIT changed();
}

QString chosenCurrency(const QString &dataDir) {
    return LocalState(dataDir).currency();
}

} // namespace aura::app
