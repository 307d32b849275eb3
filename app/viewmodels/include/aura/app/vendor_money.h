// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>

#include <QStringList>
#include <QUrl>

#include <memory>

namespace aura::app {

class LazyListModel;

/// A line of the sums of a statement.
struct MoneySumItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(bool strong MEMBER strong)
public:
    QString label;
    QString amount;
    bool strong = false; ///< What was owed at the beginning and at the end.

    friend bool operator==(const MoneySumItem &, const MoneySumItem &) = default;
};

/// A line of a statement.
struct MoneyEntryItem {
    Q_GADGET
    Q_PROPERTY(QString entryId MEMBER entryId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(QString orderId MEMBER orderId)
    Q_PROPERTY(bool isPlus MEMBER isPlus)
public:
    QString entryId;
    QString title;  ///< "Sale", "Paid back", "Payout"
    QString detail; ///< "A-2026-000123 · €20.00, less €2.40 commission"
    QString amount; ///< By how much the market owes more, or less, with its sign.
    QString dateText;
    QString orderId; ///< Empty where it is about none.
    bool isPlus = false;
};

struct PayoutItem {
    Q_GADGET
    Q_PROPERTY(QString payoutId MEMBER payoutId)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString dateText MEMBER dateText)
public:
    QString payoutId;
    QString amount;
    QString stateText; ///< "Scheduled", "On its way", "Paid", "Failed"
    Tone tone = Tone::Neutral;
    QString detail; ///< Where it goes; why it failed.
    QString dateText;

    friend bool operator==(const PayoutItem &, const PayoutItem &) = default;
};

/// What the market owes a shop, month by month, and how it is paid: as far as this device knows, and so without a
/// network. Only naming another account needs one.
class VendorMoneyModel : public aura::app::AppObject {
    Q_OBJECT
    Q_MOC_INCLUDE("aura/app/item_list_model.h")
    Q_MOC_INCLUDE("aura/app/lazy_list_model.h")
    Q_PROPERTY(bool brief READ isBrief WRITE setBrief NOTIFY briefChanged)
    Q_PROPERTY(bool needsAccount READ needsAccount NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString pending READ pending NOTIFY changed)
    Q_PROPERTY(QString available READ available NOTIFY changed)
    Q_PROPERTY(QString onWay READ onWay NOTIFY changed)
    Q_PROPERTY(bool owing READ isOwing NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *currencies READ currencies CONSTANT)
    Q_PROPERTY(int currencyIndex READ currencyIndex NOTIFY changed)
    Q_PROPERTY(QString periodText READ periodText NOTIFY changed)
    Q_PROPERTY(bool canGoEarlier READ canGoEarlier NOTIFY changed)
    Q_PROPERTY(bool canGoLater READ canGoLater NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *sums READ sums CONSTANT)
    Q_PROPERTY(aura::app::LazyListModel *entries READ entries CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *payouts READ payouts CONSTANT)
    Q_PROPERTY(bool hasAccount READ hasAccount NOTIFY changed)
    Q_PROPERTY(QString accountText READ accountText NOTIFY changed)
    Q_PROPERTY(QString accountProblem READ accountProblem NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savingChanged)
    Q_PROPERTY(QString csvName READ csvName NOTIFY changed)

public:
    explicit VendorMoneyModel(QObject *parent = nullptr);
    ~VendorMoneyModel() override;

    /// Without a statement: years of entries are not read for a page that shows none of them.
    bool isBrief() const;
    void setBrief(bool brief);
    /// Something was sold, and nothing can be paid out: no account is named, or the last payout came back from it.
    bool needsAccount() const;
    bool isReady() const;
    /// Nothing was ever sold here.
    bool isEmpty() const;
    /// In the chosen currency; see ShopBalance.
    QString pending() const;
    QString available() const;
    QString onWay() const;
    /// The shop owes the market more than the market owes it.
    bool isOwing() const;
    /// Rows of ChoiceItem, where there is more than one.
    ItemListModel *currencies() const;
    int currencyIndex() const;
    /// "November 2026"
    QString periodText() const;
    bool canGoEarlier() const;
    bool canGoLater() const;
    /// Rows of MoneySumItem.
    ItemListModel *sums() const;
    /// Rows of MoneyEntryItem, the newest first.
    LazyListModel *entries() const;
    /// Rows of PayoutItem, the newest first.
    ItemListModel *payouts() const;
    bool hasAccount() const;
    /// "Ada Lovelace, account ending in 3000"
    QString accountText() const;
    /// Why nothing goes there; empty when it does.
    QString accountProblem() const;
    bool isSaving() const;
    QString saveProblem() const;
    QString csvName() const;

    Q_INVOKABLE void setCurrency(const QString &code);
    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();
    /// Needs the network. Ends in accountSaved(), or in a saveProblem.
    Q_INVOKABLE void saveAccount(const QString &holder, const QString &iban);
    /// What went wrong the last time is forgotten.
    Q_INVOKABLE void forgetProblem();
    /// The statement that is shown.
    Q_INVOKABLE void saveCsv(const QUrl &file);

Q_SIGNALS:
    void changed();
    void briefChanged();
    void savingChanged();
    void accountSaved();
    void saved(const QString &path);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
