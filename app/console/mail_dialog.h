// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_mails.h>

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QTimer;

namespace aura::console {

/// What one mail says, with what it would look like beside it, as HTML and as text.
class MailDialog final : public QDialog {
    Q_OBJECT

public:
    MailDialog(app::MailTable &mails, MailTemplate mail, QWidget *window);

    /// As it was written.
    MailTemplate mail() const;
    QString reason() const;

private:
    QLineEdit *addLine(const QString &name, const QString &key, const QString &text);
    QPlainTextEdit *addText(const QString &name, const QString &key, const QString &text, int lines);
    void look();
    void showPreview();

    QPointer<app::MailTable> m_mails;
    const MailTemplate m_mail;
    QFormLayout *m_form;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLineEdit *m_action = nullptr;
    QLineEdit *m_hint = nullptr;
    QPlainTextEdit *m_afterwards;
    QLineEdit *m_reason;
    QLabel *m_said;
    QTextBrowser *m_html;
    QPlainTextEdit *m_plain;
    QTimer *m_typing;
    QPushButton *m_do = nullptr;
};

} // namespace aura::console
