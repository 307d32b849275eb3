// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/domain/admin_promotion.h>
#include <aura/sync/promotion_client.h>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// What an action takes off: "10 % off each article", "€5.00 off the order", "Free delivery".
QString promotionActionText(const PromotionAction &action);
QString conditionKindText(PromotionCondition::Kind kind);
QString actionTargetText(PromotionAction::Target target);
QString taxClassText(TaxClass taxClass);
/// "5 EUR, 6.50 USD", and back; nothing for what is none.
QString amountsText(const QList<Money> &amounts);
std::optional<QList<Money>> amountsFromText(const QString &text);
/// "19", "7,5"; and back, in basis points. Nothing for what is no share from 0 to 100 percent.
QString percentFieldText(int basisPoints);
std::optional<int> percentFromText(const QString &text);

/// A promotion as it is typed in the person's locale. Days are those of UTC, the last one included.
struct PromotionForm {
    QMap<QString, QString> names; ///< By language.
    bool isOn = true;
    bool needsCode = false;
    bool joinsAny = false;
    struct Condition {
        PromotionCondition::Kind kind = PromotionCondition::Kind::Total;
        Id id;        ///< Of a category or a shop.
        QString text; ///< What else it says.
    };
    QList<Condition> conditions;
    PromotionAction::Target target = PromotionAction::Target::Lines;
    QString share; ///< Percent; when it is empty, `amounts` counts.
    QString amounts;
    Id paidBy; ///< Nil: the platform.
    QString from;
    QString until;
    QString mostUses; ///< Empty: no limit.
    QString mostUsesEach;
    QString priority;
    bool isCombinable = true;
};
PromotionForm promotionForm(const Promotion &promotion);
/// Nothing, and a sentence in `problem`, for what is no promotion. What is not in the form is `promotion`'s.
std::optional<Promotion> promotionFrom(const PromotionForm &form, Promotion promotion, QString &problem);

struct PromotionRow {
    Id id;
    AdminPromotion known;
};

/// What takes off of orders, the newest first.
class PromotionTable : public AdminTableOf<PromotionRow> {
    Q_OBJECT

public:
    enum Column { Name, Standing, Takes, For, Days, Uses, Codes, Payer, Priority };

    /// All must outlive it.
    PromotionTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    /// All categories, parents first.
    const QList<CommissionName> &categories() const { return m_names.categories; }
    QString shopName(const Id &shop) const;
    QString categoryName(const Id &category) const;

    void save(const PromotionChange &change, const StepDone &done);
    void add(const Promotion &promotion, const StepDone &done);
    void remove(int row, const StepDone &done);
    /// Switches rows on or off, one after the other.
    void setOn(const QList<int> &rows, bool on, const StepDone &done);
    /// Shops whose name has the text, at most a few dozen.
    void findShops(const QString &text, const std::function<void(const QList<CommissionName> &)> &done);
    /// Sentences about what became of one.
    void askFigures(const Id &id, const std::function<void(const QString &)> &done);
    void addCodes(const Id &id, const PromotionCodeBatch &batch,
                  const std::function<void(const Result<QList<PromotionCode>> &)> &done);
    /// All codes of one as a file of lines: code, how often it may be used and was, when it was made.
    void codesAsCsv(const Id &id, const std::function<void(const Result<QByteArray> &)> &done);
    static QByteArray csvOf(const QList<PromotionCode> &codes);
    /// What articles ("Lamp; 3 Cup") would cost, in sentences.
    void tryOn(const QString &articles, const QString &code, const QString &country,
               const std::function<void(const QString &)> &done);

protected:
    Pages pages() override;
    QString textOf(const PromotionRow &row, int column) const override;

private:
    QString standingOf(const AdminPromotion &known) const;
    QString conditionsOf(const Promotion &promotion) const;
    void readCodes(const Id &id, const QString &cursor, const QList<PromotionCode> &before,
                   const std::function<void(const Result<QByteArray> &)> &done);

    sync::Client &m_client;
    sync::AdminClient &m_admin;
    sync::PromotionClient m_promotions;
    const Clock &m_clock;
    PromotionBook m_names; // without the promotions
};

} // namespace aura::app
