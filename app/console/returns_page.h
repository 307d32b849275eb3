// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_returns.h>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace aura::console {

/// What is sent back to every shop: a list, and beside it what is chosen, to be decided where a shop does not, or does
/// wrong.
class ReturnsPage final : public TablePage {
    Q_OBJECT

public:
    ReturnsPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyRequested(const Id &entry);
    void orderRequested(const QString &number);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    void offer(ReturnDecision::Step step, const QString &text, const QKeySequence &keys, const QString &question);
    void refund(const AdminReturn &entry);
    void show(int row);
    void addWriting(QVBoxLayout *layout);
    void lookAtWords();
    void write();

    app::ReturnTable *m_returns;
    QLineEdit *m_text;
    QComboBox *m_state;
    QComboBox *m_reason;
    QComboBox *m_quiet;
    QLabel *m_title;
    QVBoxLayout *m_detail;
    QWidget *m_writing = nullptr; ///< Only for those who may.
    QPlainTextEdit *m_words = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_problem = nullptr;
    Id m_writtenAbout;
    Id m_shown; ///< What stands in the pane, and was asked for.
};

} // namespace aura::console
