// SPDX-License-Identifier: Apache-2.0
#include "mails_page.h"

#include "decision_dialogs.h"
#include "mail_dialog.h"

#include <QPointer>
#include <QTableView>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const auto anyRow = [](int) { return true; };

} // namespace

MailsPage::MailsPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent)
    : TablePage(new app::MailTable(admin), u"mails"_s, settings, parent)
    , m_mails(static_cast<app::MailTable *>(table())) {
    addAction(tr("Edit…"), Qt::Key_E, anyRow,
              [this](const QList<int> &rows) { edit(m_mails->rowAt(rows.first()).mail); });
    connect(view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { edit(m_mails->rowAt(index.row()).mail); });
    addAction(tr("Send it to me"), Qt::Key_T, anyRow, [this](const QList<int> &rows) {
        m_mails->test(m_mails->rowAt(rows.first()).mail, saying(tr("It is on its way to your address.")));
    });
    addAction(
        tr("As from the beginning…"), Qt::Key_R, [this](int row) { return m_mails->rowAt(row).mail.isOwn; },
        [this](const QList<int> &rows) {
            const auto mail = m_mails->rowAt(rows.first()).mail;
            askForReason(window(), tr("As from the beginning"),
                         u"%1\n\n%2"_s.arg(m_mails->nameAt(rows.first()),
                                           tr("It says what it said before anybody wrote it anew.")),
                         tr("Put back"),
                         [this, mail](const QString &reason) { m_mails->reset(mail, reason, saying()); });
        });
}

void MailsPage::find() {
    m_mails->find();
}

app::StepDone MailsPage::saying(const QString &done) {
    return [self = QPointer(this), done](const Status &status) {
        if (!self.isNull())
            self->say(status ? done : app::mailErrorText(status.error()));
    };
}

void MailsPage::edit(const MailTemplate &mail) {
    auto *dialog = new MailDialog(*m_mails, mail, window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_mails->change(dialog->mail(), dialog->reason(), saying()); });
    dialog->open();
}

} // namespace aura::console
