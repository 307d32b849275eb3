// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/domain/commission.h>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// "12.5 % + €0.30", "€0.30", "Nothing"
QString commissionFeeText(int basisPoints, Money fixed);

/// A rule as it is typed in the person's locale. Days are those of UTC, the last one included.
struct CommissionForm {
    QString name;
    Id vendor;   ///< Nil: every shop.
    Id category; ///< Nil: everything.
    QString currency;
    QString priceFrom;
    QString priceBelow;
    QString from;
    QString until;
    QString share; ///< Percent: "12,5".
    QString fixed;
};
CommissionForm commissionForm(const CommissionRule &rule);
/// Nothing, and a sentence in `problem`, for what is no rule. What is not in the form is `rule`'s.
std::optional<CommissionRule> commissionFrom(const CommissionForm &form, CommissionRule rule, QString &problem);
/// "12/24/2026": how a day is written here.
QString commissionDayExample();

/// What shops are charged, rule by rule in their order. A change is of the whole list as it was seen: Conflict, and
/// the list is read again, when somebody else was faster.
class CommissionTable : public AdminTableOf<CommissionRule> {
    Q_OBJECT

public:
    enum Column { Place, Name, ShopColumn, CategoryColumn, Prices, Days, Fee };

    /// Both must outlive it.
    CommissionTable(sync::Client &client, sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override { return rowAt(row).name; }
    /// All categories, parents first.
    const QList<CommissionName> &categories() const { return m_known.categories; }
    QString shopName(const Id &shop) const;

    /// At the end: a new rule must not hide others before somebody has put it where it belongs.
    void add(const CommissionRule &rule, const StepDone &done);
    void change(const CommissionRule &rule, const StepDone &done);
    void remove(const QList<Id> &rules, const StepDone &done);
    /// By one place up or down; nothing at the end.
    void move(const Id &rule, bool up, const StepDone &done);

    /// Shops whose name has the text, at most a few dozen.
    void findShops(const QString &text, const std::function<void(const QList<CommissionName> &)> &done);
    /// A sentence about which rule a product meets: by its id, a SKU, or the beginning of its name.
    void tryOn(const QString &product, const std::function<void(const QString &)> &done);

protected:
    Pages pages() override;
    QString textOf(const CommissionRule &rule, int column) const override;

private:
    void put(const QList<CommissionRule> &rules, const StepDone &done);

    sync::Client &m_client;
    sync::AdminClient &m_admin;
    CommissionRules m_known;
};

} // namespace aura::app
