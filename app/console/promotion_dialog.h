// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_promotions.h>

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace aura::console {

/// A promotion as it is written. Says what is wrong with it, or what it takes off. Deletes itself when it is closed.
class PromotionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `promotions` is asked for shops as long as it is there.
    PromotionDialog(app::PromotionTable &promotions, Promotion promotion, QWidget *window);

    /// What is written; a promotion when it was accepted.
    Promotion promotion() const { return m_promotion; }

private:
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &key, const QString &text,
                       const QString &hint);
    QWidget *conditionsWidget(const app::PromotionForm &form);
    void addCondition(const app::PromotionForm::Condition &condition);
    /// The field of a condition, by what kind it is.
    void setField(int row, const app::PromotionForm::Condition &condition);
    QComboBox *shopBox(const Id &chosen, const QString &none);
    app::PromotionForm written() const;
    void look();

    QPointer<app::PromotionTable> m_promotions;
    Promotion m_promotion;
    QList<CommissionName> m_shops; ///< That were found.
    QMap<QString, QLineEdit *> m_names;
    QCheckBox *m_isOn;
    QCheckBox *m_needsCode;
    QComboBox *m_join;
    QTableWidget *m_conditions;
    QComboBox *m_target;
    QLineEdit *m_share;
    QLineEdit *m_amounts;
    QComboBox *m_payer;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_mostUses;
    QLineEdit *m_mostUsesEach;
    QLineEdit *m_priority;
    QCheckBox *m_isCombinable;
    QLabel *m_said;
    QPushButton *m_do = nullptr; // until all fields are there
};

} // namespace aura::console
