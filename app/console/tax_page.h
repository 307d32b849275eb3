// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_promotions.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace aura::console {

/// How much tax there is on what, by country and by category, and to which countries may be ordered at all.
class TaxPage final : public QWidget {
    Q_OBJECT

public:
    /// `rights` are those of whoever sits here: without the right to change them the rules are only read.
    TaxPage(sync::AdminClient &admin, const Rights &rights, QWidget *parent = nullptr);

    /// Reads how it stands; what somebody has begun to write stays.
    void open();

private:
    QWidget *ratesBox();
    QWidget *classesBox();
    QWidget *deliveryBox();
    void take(const Result<TaxBook> &book);
    void show(const PriceRules &rules);
    void addRule(const TaxRule &rule);
    void addClass(const CategoryTax &entry);
    /// What is written; nothing, and a sentence in `problem`, when it makes no sense.
    std::optional<PriceRules> written(QString &problem) const;
    void save();
    void look();

    sync::PromotionClient m_promotions;
    const bool m_mayChange;
    TaxBook m_book;
    bool m_isKnown = false;
    bool m_isShowing = false;
    QLabel *m_policy;
    QTableWidget *m_rates;
    QTableWidget *m_classes;
    QComboBox *m_limit;
    QLineEdit *m_countries;
    QLabel *m_status;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace aura::console
