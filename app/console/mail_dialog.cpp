// SPDX-License-Identifier: Apache-2.0
#include "mail_dialog.h"

#include <aura/domain/admin.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

// Between two letters of somebody who types.
constexpr int typingMillis = 400;
constexpr int textLines = 7;
constexpr int fewLines = 3;
const QSize firstSize{1000, 620};

} // namespace

MailDialog::MailDialog(app::MailTable &mails, MailTemplate mail, QWidget *window)
    : QDialog(window)
    , m_mails(&mails)
    , m_mail(std::move(mail))
    , m_form(new QFormLayout)
    , m_reason(new QLineEdit)
    , m_said(new QLabel)
    , m_html(new QTextBrowser)
    , m_plain(new QPlainTextEdit)
    , m_typing(new QTimer(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(app::mailKindText(m_mail.kind));
    resize(firstSize);
    auto *layout = new QVBoxLayout(this);
    auto *halves = new QHBoxLayout;
    layout->addLayout(halves);
    halves->addLayout(m_form, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMillis);
    connect(m_typing, &QTimer::timeout, this, &MailDialog::showPreview);
    m_subject = addLine(tr("&Subject"), u"subject"_s, m_mail.subject);
    m_text = addText(tr("&Text"), u"text"_s, m_mail.text, textLines);
    if (m_mail.hasAction) {
        m_action = addLine(tr("&Button"), u"action"_s, m_mail.action);
        m_hint = addLine(tr("Above the &code"), u"hint"_s, m_mail.hint);
    }
    m_afterwards = addText(tr("&Below"), u"afterwards"_s, m_mail.afterwards, fewLines);
    auto *places =
        new QLabel(mailPlaces(m_mail.kind).contains(u"vendor"_s)
                       ? tr("{shop} stands for the marketplace's name, {name} for the person's, {vendor} for the name "
                            "of their shop, "
                            "and {reason} for the reason of the decision. An empty line begins a new paragraph.")
                       : tr("{shop} and {name} stand for the shop's and the person's name. An empty line begins a new "
                            "paragraph."));
    places->setWordWrap(true);
    m_form->addRow(places);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(static_cast<int>(longestReason));
    m_form->addRow(tr("&Why"), m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &MailDialog::look);

    auto *shown = new QTabWidget;
    m_html->setObjectName(u"html"_s);
    m_html->setOpenLinks(false);
    m_plain->setObjectName(u"plain"_s);
    m_plain->setReadOnly(true);
    shown->addTab(m_html, tr("As it is seen"));
    shown->addTab(m_plain, tr("As plain text"));
    halves->addWidget(shown, 1);
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"do"_s);
    layout->addWidget(buttons);
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
    showPreview();
    m_subject->setFocus();
}

QLineEdit *MailDialog::addLine(const QString &name, const QString &key, const QString &text) {
    auto *line = new QLineEdit(text);
    line->setObjectName(key);
    m_form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &MailDialog::look);
    return line;
}

QPlainTextEdit *MailDialog::addText(const QString &name, const QString &key, const QString &text, int lines) {
    auto *edit = new QPlainTextEdit(text);
    edit->setObjectName(key);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines);
    m_form->addRow(name, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &MailDialog::look);
    return edit;
}

MailTemplate MailDialog::mail() const {
    auto mail = m_mail;
    mail.subject = m_subject->text().trimmed();
    mail.text = m_text->toPlainText().trimmed();
    if (m_mail.hasAction) {
        mail.action = m_action->text().trimmed();
        mail.hint = m_hint->text().trimmed();
    }
    mail.afterwards = m_afterwards->toPlainText().trimmed();
    return mail;
}

QString MailDialog::reason() const {
    return m_reason->text().trimmed();
}

void MailDialog::look() {
    if (m_do == nullptr)
        return;
    const auto written = mail();
    const Status checked = checkMailTemplate(written);
    m_said->setText(checked ? QString() : app::mailErrorText(checked.error()));
    m_do->setEnabled(checked && written != m_mail && !reason().isEmpty());
    if (checked)
        m_typing->start();
}

void MailDialog::showPreview() {
    if (m_mails.isNull())
        return;
    m_mails->preview(mail(), [self = QPointer(this)](const Result<wire::MailPreview> &preview) {
        if (self.isNull())
            return;
        if (!preview)
            return self->m_said->setText(app::mailErrorText(preview.error()));
        self->m_html->setHtml(preview->html);
        self->m_plain->setPlainText(preview->subject + u"\n\n"_s + preview->text);
    });
}

} // namespace aura::console
