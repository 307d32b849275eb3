// SPDX-License-Identifier: Apache-2.0
#include "decision_dialogs.h"

#include <aura/app/admin_words.h>
#include <aura/domain/admin.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aura::console {

namespace {

struct DecisionDialogs {
    Q_DECLARE_TR_FUNCTIONS(DecisionDialogs)
};

constexpr int dialogWidth = 440;

/// A question, room for fields, and the reason.
class ReasonDialog final : public QDialog {
public:
    ReasonDialog(QWidget *window, const QString &title, const QString &question, const QString &button, Why why)
        : QDialog(window)
        , m_why(why)
        , m_form(new QFormLayout)
        , m_reason(new QLineEdit) {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        setMinimumWidth(dialogWidth);
        auto *layout = new QVBoxLayout(this);
        auto *text = new QLabel(question);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText); // names are people's own
        layout->addWidget(text);
        layout->addLayout(m_form);
        m_reason->setMaxLength(static_cast<int>(longestReason));
        m_reason->setObjectName(QStringLiteral("reason"));
        m_form->addRow(DecisionDialogs::tr("&Why"), m_reason);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        m_do = buttons->addButton(button, QDialogButtonBox::AcceptRole);
        m_do->setObjectName(QStringLiteral("do"));
        layout->addWidget(buttons);
        // Once it is in the dialog: before, Enter would cancel.
        m_do->setDefault(true);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::look);
        look();
        m_reason->setFocus();
    }

    QFormLayout *form() const { return m_form; }
    QString reason() const { return m_reason->text().trimmed(); }

private:
    void look() { m_do->setEnabled(m_why == Why::Welcome || !reason().isEmpty()); }

    const Why m_why;
    QFormLayout *m_form;
    QLineEdit *m_reason;
    QPushButton *m_do = nullptr;
};

} // namespace

void askForReason(QWidget *window, const QString &title, const QString &question, const QString &button,
                  const std::function<void(const QString &)> &given, Why why) {
    auto *dialog = new ReasonDialog(window, title, question, button, why);
    QObject::connect(dialog, &QDialog::accepted, window, [dialog, given] { given(dialog->reason()); });
    dialog->open();
}

void askForRole(QWidget *window, const QString &name, Role seen,
                const std::function<void(Role, const QString &)> &given) {
    auto *dialog = new ReasonDialog(
        window, DecisionDialogs::tr("Role"),
        DecisionDialogs::tr("%1 is signed out everywhere, and has the new role from the next sign-in on.").arg(name),
        DecisionDialogs::tr("Assign"), Why::Needed);
    auto *roles = new QComboBox;
    roles->setObjectName(QStringLiteral("role"));
    for (const auto role : {Role::Customer, Role::Vendor, Role::Admin, Role::SuperAdmin})
        roles->addItem(app::roleText(role), static_cast<int>(role));
    roles->setCurrentIndex(roles->findData(static_cast<int>(seen)));
    dialog->form()->insertRow(0, DecisionDialogs::tr("&Role"), roles);
    QObject::connect(dialog, &QDialog::accepted, window, [dialog, roles, given] {
        given(static_cast<Role>(roles->currentData().toInt()), dialog->reason());
    });
    dialog->open();
}

} // namespace aura::console
