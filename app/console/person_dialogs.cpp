// SPDX-License-Identifier: Apache-2.0
#include "person_dialogs.h"

#include <aura/domain/admin.h>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

struct PersonDialogs {
    Q_DECLARE_TR_FUNCTIONS(PersonDialogs)
};

constexpr int dialogWidth = 480;

} // namespace

void askToAnonymize(QWidget *window, const QString &name, const QString &email,
                    const std::function<void(const QString &, const QString &)> &given) {
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PersonDialogs::tr("Anonymize"));
    dialog->setMinimumWidth(dialogWidth);
    auto *form = new QFormLayout(dialog);
    auto *text = new QLabel(PersonDialogs::tr("Everything that says who %1 is goes: name, addresses, cart, wishes and "
                                              "devices. Orders stay in the books without it. They are signed out "
                                              "everywhere, and can never sign in again. This cannot be undone.")
                                .arg(name));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText); // names are people's own
    form->addRow(text);
    auto *typed = new QLineEdit;
    typed->setObjectName(u"typed"_s);
    typed->setPlaceholderText(email);
    form->addRow(PersonDialogs::tr("Type their &address"), typed);
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    reason->setMaxLength(static_cast<int>(longestReason));
    form->addRow(PersonDialogs::tr("&Why"), reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *button = buttons->addButton(PersonDialogs::tr("Anonymize for good"), QDialogButtonBox::DestructiveRole);
    button->setObjectName(u"do"_s);
    form->addRow(buttons);
    const auto check = [typed, reason, button, email] {
        button->setEnabled(typed->text().trimmed().compare(email, Qt::CaseInsensitive) == 0 &&
                           !reason->text().trimmed().isEmpty());
    };
    QObject::connect(typed, &QLineEdit::textChanged, button, check);
    QObject::connect(reason, &QLineEdit::textChanged, button, check);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(button, &QPushButton::clicked, window, [dialog, typed, reason, given] {
        given(typed->text().trimmed(), reason->text().trimmed());
        dialog->close();
    });
    check();
    dialog->open();
    typed->setFocus();
}

} // namespace aura::console
