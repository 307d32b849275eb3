// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_operation.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace aura::console {

/// Maintenance, and what is switched off for everybody.
class OperationPage final : public QWidget {
    Q_OBJECT

public:
    OperationPage(sync::AdminClient &admin, const Clock &clock, const Rights &rights, QWidget *parent = nullptr);

    /// Reads how it stands.
    void open();

private:
    void take(const Result<PlatformState> &state);
    void change(const PlatformState &to, const QString &title, const QString &question);
    void toggleMaintenance();
    void look();

    sync::OperationClient m_operation;
    const Clock &m_clock;
    const bool m_mayChange;
    PlatformState m_state;
    bool m_isKnown = false;
    QLabel *m_standing;
    QLineEdit *m_message;
    QSpinBox *m_minutes;
    QPushButton *m_toggle;
    QList<std::pair<Feature, QCheckBox *>> m_features;
    QPushButton *m_apply;
    QLabel *m_status;
};

} // namespace aura::console
