// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_commission.h>

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace aura::console {

/// A rule of what shops are charged, as it is written. Says what is wrong with it, or what it charges. Deletes itself
/// when it is closed.
class CommissionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `rules` is asked for shops as long as it is there.
    CommissionDialog(app::CommissionTable &rules, CommissionRule rule, QWidget *window);

    /// What is written; a rule when it was accepted.
    CommissionRule rule() const { return m_rule; }

private:
    QLineEdit *addLine(const QString &name, const QString &key, const QString &text, const QString &hint);
    void addShops(const app::CommissionForm &form);
    void addCategories(const app::CommissionForm &form);
    void findShops();
    void look();

    QPointer<app::CommissionTable> m_rules;
    CommissionRule m_rule;
    QFormLayout *m_form;
    QComboBox *m_shop;
    QComboBox *m_category;
    QLineEdit *m_name;
    QLineEdit *m_currency;
    QLineEdit *m_priceFrom;
    QLineEdit *m_priceBelow;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_share;
    QLineEdit *m_fixed;
    QLabel *m_said;
    QPushButton *m_do = nullptr; // until all fields are there
    QTimer *m_typing;
};

} // namespace aura::console
