// SPDX-License-Identifier: Apache-2.0
#include "role_dialogs.h"

#include <aura/app/admin_roles.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

struct RoleDialogs {
    Q_DECLARE_TR_FUNCTIONS(RoleDialogs)
};

constexpr int dialogWidth = 480;
constexpr int listHeight = 420;

struct Frame {
    QDialog *dialog;
    QFormLayout *form;
    QLineEdit *reason;
    QPushButton *button;
};

Frame frame(QWidget *window, const QString &title, const QString &text, const QString &button) {
    Frame made{new QDialog(window), nullptr, new QLineEdit, nullptr};
    made.dialog->setAttribute(Qt::WA_DeleteOnClose);
    made.dialog->setWindowTitle(title);
    made.dialog->setMinimumWidth(dialogWidth);
    made.form = new QFormLayout(made.dialog);
    auto *about = new QLabel(text);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText); // names are people's own
    made.form->addRow(about);
    made.reason->setObjectName(u"reason"_s);
    made.reason->setMaxLength(static_cast<int>(longestReason));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    made.button = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    made.button->setObjectName(u"do"_s);
    made.form->addRow(RoleDialogs::tr("&Why"), made.reason);
    made.form->addRow(buttons);
    made.button->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, made.dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, made.dialog, &QDialog::reject);
    return made;
}

} // namespace

void askForStaffRole(QWidget *window, const StaffRole &role, const Rights &own,
                     const std::function<void(const StaffRole &, const QString &)> &given) {
    const auto [dialog, form, reason, button] =
        frame(window, role.id.isNil() ? RoleDialogs::tr("New role") : RoleDialogs::tr("Role"),
              role.people > 0 ? RoleDialogs::tr("It counts at once for %n people who have it.", nullptr,
                                                static_cast<int>(role.people))
                              : RoleDialogs::tr("You can permit what you may do yourself."),
              RoleDialogs::tr("Save"));
    auto *name = new QLineEdit(role.name);
    name->setObjectName(u"name"_s);
    name->setMaxLength(static_cast<int>(longestRoleName));
    auto *list = new QListWidget;
    list->setObjectName(u"permissions"_s);
    list->setMinimumHeight(listHeight);
    for (const auto permission : allPermissions()) {
        auto *item = new QListWidgetItem(app::permissionText(permission), list);
        item->setData(Qt::UserRole, permissionName(permission));
        item->setToolTip(permissionName(permission));
        item->setCheckState(role.rights.has(permission) ? Qt::Checked : Qt::Unchecked);
        if (!own.has(permission))
            item->setFlags(Qt::NoItemFlags);
    }
    form->insertRow(1, RoleDialogs::tr("&Name"), name);
    form->insertRow(2, RoleDialogs::tr("It &permits"), list);
    const auto written = [list, name, role] {
        auto wanted = role;
        wanted.name = tidyRoleName(name->text());
        QStringList names;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                names.append(list->item(i)->data(Qt::UserRole).toString());
        }
        wanted.rights = Rights::fromNames(names);
        return wanted;
    };
    const auto check = [written, reason = reason, button = button] {
        button->setEnabled(checkStaffRole(written()) && !reason->text().trimmed().isEmpty());
    };
    QObject::connect(name, &QLineEdit::textChanged, dialog, check);
    QObject::connect(reason, &QLineEdit::textChanged, dialog, check);
    QObject::connect(list, &QListWidget::itemChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, window,
                     [written, given, reason = reason] { given(written(), reason->text().trimmed()); });
    check();
    dialog->open();
    name->setFocus();
}

void askToRemoveRole(QWidget *window, const StaffRole &role, const QList<StaffRole> &others,
                     const std::function<void(const Id &, const QString &)> &given) {
    const bool isHeld = role.people > 0;
    const auto [dialog, form, reason, button] = frame(
        window, RoleDialogs::tr("Remove a role"),
        !isHeld ? RoleDialogs::tr("Nobody has the role “%1”.").arg(role.name)
        : others.isEmpty()
            ? RoleDialogs::tr("Somebody has the role “%1”, and there is no other to give them instead.").arg(role.name)
            : RoleDialogs::tr("%n people have the role “%1”. They get another one instead.", nullptr,
                              static_cast<int>(role.people))
                  .arg(role.name),
        RoleDialogs::tr("Remove"));
    auto *instead = new QComboBox;
    instead->setObjectName(u"replacement"_s);
    for (const auto &other : others)
        instead->addItem(other.name, other.id.toBytes());
    if (isHeld && !others.isEmpty())
        form->insertRow(1, RoleDialogs::tr("&Instead"), instead);
    else
        instead->setParent(dialog), instead->hide();
    const auto check = [isHeld, instead, reason = reason, button = button] {
        button->setEnabled((!isHeld || instead->count() > 0) && !reason->text().trimmed().isEmpty());
    };
    QObject::connect(reason, &QLineEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, window, [isHeld, instead, given, reason = reason] {
        given(isHeld ? Id::fromBytes(instead->currentData().toByteArray()) : Id{}, reason->text().trimmed());
    });
    check();
    dialog->open();
    reason->setFocus();
}

} // namespace aura::console
