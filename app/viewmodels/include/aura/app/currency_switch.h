// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/item_list_model.h>
#include <aura/domain/exchange.h>

#include <QObject>

namespace aura::sync {
class Client;
}

namespace aura::app {

class LocalState;

/// The currency in which the person reads prices: that of each vendor, or one into which the shop has a rate. What is
/// paid stays in the vendor's. Kept across starts; a choice that the shop does not offer (any more) shows prices as
/// they are until it does. One a program; GUI thread.
class CurrencySwitch : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString choice READ choice NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *choices READ choices CONSTANT)

public:
    /// Both must outlive it.
    CurrencySwitch(sync::Client &client, LocalState &local, QObject *parent = nullptr);

    /// "USD"; empty for the vendors' own.
    QString currency() const;
    /// What the shop does not offer is ignored.
    void setCurrency(const QString &code);
    /// In which prices are shown now; none for the vendors' own.
    Currency shownIn() const;
    /// For a button: "USD", or "Currency".
    QString label() const;
    /// The choice in full: "US dollar (USD)", or that prices are as the sellers set them.
    QString choice() const;
    /// That prices are converted, at rates of which day; empty when they are not.
    QString note() const;
    /// The shop converts into more than one currency.
    bool isOffered() const;
    /// Rows of ChoiceItem: the first one, empty, is the vendors' own.
    ItemListModel *choices() { return &m_choices; }

    /// The language may be another one now.
    void refresh();
    /// The shop's rates may be others now.
    void readRates();

Q_SIGNALS:
    /// Everything that shows a price has to be written anew.
    void changed();

private:
    sync::Client &m_client;
    LocalState &m_local;
    ExchangeRates m_rates;
    ItemListModel m_choices;
};

/// The code of the currency that was chosen on this device; empty for the vendors' own. Reads the data folder's file.
QString chosenCurrency(const QString &dataDir);

} // namespace aura::app
