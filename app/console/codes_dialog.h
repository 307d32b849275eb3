// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_promotions.h>

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace aura::console {

/// Makes codes of a promotion, one that somebody chose or many random ones, and saves them or all there are as a
/// table. Deletes itself when it is closed.
class CodesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `promotions` is asked as long as it is there.
    CodesDialog(app::PromotionTable &promotions, const Id &promotion, const QString &name, QWidget *window);

private:
    void make(const PromotionCodeBatch &batch);
    void saveAs(const QString &suggested, const QByteArray &bytes);
    void look();

    QPointer<app::PromotionTable> m_promotions;
    const Id m_promotion;
    const QString m_name;
    QLineEdit *m_code;
    QSpinBox *m_uses;
    QLineEdit *m_prefix;
    QSpinBox *m_count;
    QSpinBox *m_usesEach;
    QPushButton *m_add;
    QPushButton *m_generate;
    QPushButton *m_all;
    QLabel *m_said;
};

} // namespace aura::console
