// SPDX-License-Identifier: Apache-2.0
#include "program_dialogs.h"

#include <aura/app/admin_programs.h>
#include <aura/app/admin_roles.h>

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

struct ProgramDialogs {
    Q_DECLARE_TR_FUNCTIONS(ProgramDialogs)
};

constexpr int dialogWidth = 520;
constexpr int listHeight = 320;
constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

struct Frame {
    QDialog *dialog;
    QFormLayout *form;
    QLineEdit *reason;
    QPushButton *button;
};

Frame frame(QWidget *window, const QString &title, const QString &text) {
    Frame made{new QDialog(window), nullptr, new QLineEdit, nullptr};
    made.dialog->setAttribute(Qt::WA_DeleteOnClose);
    made.dialog->setWindowTitle(title);
    made.dialog->setMinimumWidth(dialogWidth);
    made.form = new QFormLayout(made.dialog);
    auto *about = new QLabel(text);
    about->setWordWrap(true);
    made.form->addRow(about);
    made.reason->setObjectName(u"reason"_s);
    made.reason->setMaxLength(static_cast<int>(longestReason));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    made.button = buttons->addButton(ProgramDialogs::tr("Save"), QDialogButtonBox::AcceptRole);
    made.button->setObjectName(u"do"_s);
    made.form->addRow(ProgramDialogs::tr("&Why"), made.reason);
    made.form->addRow(buttons);
    made.button->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, made.dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, made.dialog, &QDialog::reject);
    return made;
}

QStringList checkedIn(const QListWidget *list) {
    QStringList names;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            names.append(list->item(i)->data(Qt::UserRole).toString());
    }
    return names;
}

void addItem(QListWidget *list, const QString &text, const QString &name, bool isChecked) {
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, name);
    item->setToolTip(name);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

} // namespace

void askForKey(QWidget *window, const Rights &own, UnixMillis now,
               const std::function<void(const wire::ApiKeyDraft &)> &given) {
    const auto [dialog, form, reason, button] =
        frame(window, ProgramDialogs::tr("New key"),
              ProgramDialogs::tr("What a program does with it is done by you, as long as you may do it yourself. Its "
                                 "secret is shown once."));
    auto *name = new QLineEdit;
    name->setObjectName(u"name"_s);
    name->setMaxLength(static_cast<int>(longestKeyName));
    auto *days = new QComboBox;
    days->setObjectName(u"days"_s);
    for (const int count : {30, 90, 365})
        days->addItem(ProgramDialogs::tr("%n days", nullptr, count), count);
    days->addItem(ProgramDialogs::tr("For good"), 0);
    days->setCurrentIndex(1);
    auto *perMinute = new QSpinBox;
    perMinute->setObjectName(u"perMinute"_s);
    perMinute->setRange(1, mostPerMinute);
    perMinute->setValue(ApiKey().perMinute);
    auto *list = new QListWidget;
    list->setObjectName(u"permissions"_s);
    list->setMinimumHeight(listHeight);
    for (const auto permission : own.permissions())
        addItem(list, app::permissionText(permission), permissionName(permission), false);
    form->insertRow(1, ProgramDialogs::tr("&Name"), name);
    form->insertRow(2, ProgramDialogs::tr("&Good for"), days);
    form->insertRow(3, ProgramDialogs::tr("&Requests a minute"), perMinute);
    form->insertRow(4, ProgramDialogs::tr("It &permits"), list);
    const auto written = [list, name, days, perMinute, now, reason = reason] {
        wire::ApiKeyDraft draft;
        draft.key.name = name->text().simplified();
        draft.key.rights = Rights::fromNames(checkedIn(list));
        draft.key.perMinute = perMinute->value();
        if (const int count = days->currentData().toInt(); count > 0)
            draft.key.expiresAt = now + count * dayMillis;
        draft.reason = reason->text().trimmed();
        return draft;
    };
    const auto check = [written, now, button = button] {
        const auto draft = written();
        button->setEnabled(checkApiKey(draft.key, now) && !draft.reason.isEmpty());
    };
    QObject::connect(name, &QLineEdit::textChanged, dialog, check);
    QObject::connect(reason, &QLineEdit::textChanged, dialog, check);
    QObject::connect(list, &QListWidget::itemChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, window, [written, given] { given(written()); });
    check();
    dialog->open();
    name->setFocus();
}

void askForWebhook(QWidget *window, const Webhook &hook,
                   const std::function<void(const Webhook &, const QString &)> &given) {
    const auto [dialog, form, reason, button] =
        frame(window, hook.id.isNil() ? ProgramDialogs::tr("New webhook") : ProgramDialogs::tr("Webhook"),
              ProgramDialogs::tr("It is told of what happens by signed requests, which say which things they are about "
                                 "and name nobody."));
    auto *url = new QLineEdit(hook.url);
    url->setObjectName(u"url"_s);
    url->setMaxLength(static_cast<int>(longestWebhookUrl));
    url->setPlaceholderText(u"https://example.org/aura"_s);
    auto *list = new QListWidget;
    list->setObjectName(u"events"_s);
    for (const auto event : webhookEvents())
        addItem(list, app::webhookEventText(event), webhookEventName(event), hook.events.contains(event));
    auto *said = new QLabel;
    said->setObjectName(u"said"_s);
    said->setWordWrap(true);
    form->insertRow(1, ProgramDialogs::tr("&Address"), url);
    form->insertRow(2, ProgramDialogs::tr("Is told &when"), list);
    form->insertRow(3, said);
    const auto written = [list, url, hook] {
        auto wanted = hook;
        wanted.url = url->text().trimmed();
        wanted.events.clear();
        const auto names = checkedIn(list);
        for (const auto &name : names)
            wanted.events.append(*webhookEventFromName(name));
        return wanted;
    };
    const auto check = [written, said, reason = reason, button = button] {
        const auto wanted = written();
        const Status checked = wanted.url.isEmpty() ? Status{} : checkWebhookUrl(wanted.url);
        said->setText(checked ? QString() : app::programErrorText(checked.error()));
        button->setEnabled(checked && !wanted.url.isEmpty() && !wanted.events.isEmpty() &&
                           !reason->text().trimmed().isEmpty());
    };
    QObject::connect(url, &QLineEdit::textChanged, dialog, check);
    QObject::connect(reason, &QLineEdit::textChanged, dialog, check);
    QObject::connect(list, &QListWidget::itemChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, window,
                     [written, given, reason = reason] { given(written(), reason->text().trimmed()); });
    check();
    dialog->open();
    url->setFocus();
}

void showSecret(QWidget *window, const QString &title, const QString &text, const QString &secret) {
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(dialogWidth);
    auto *form = new QFormLayout(dialog);
    auto *about = new QLabel(text);
    about->setWordWrap(true);
    form->addRow(about);
    auto *line = new QLineEdit(secret);
    line->setObjectName(u"secret"_s);
    line->setReadOnly(true);
    line->setAccessibleName(ProgramDialogs::tr("The secret"));
    form->addRow(line);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(ProgramDialogs::tr("&Copy"), QDialogButtonBox::ActionRole);
    form->addRow(buttons);
    QObject::connect(copy, &QPushButton::clicked, line,
                     [line] { QGuiApplication::clipboard()->setText(line->text()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
    line->setFocus();
    line->selectAll();
}

} // namespace aura::console
