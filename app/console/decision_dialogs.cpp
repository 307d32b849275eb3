// SPDX-License-Identifier: Apache-2.0
#include "decision_dialogs.h"

#include <aura/app/admin_orders.h>
#include <aura/app/admin_words.h>
#include <aura/app/format.h>
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
    /// What else has to be right before anything can be done; look() asks again.
    void require(std::function<bool()> isRight) {
        m_isRight = std::move(isRight);
        look();
    }
    void look() {
        const bool explained = m_why == Why::Welcome || !reason().isEmpty();
        m_do->setEnabled(explained && (!m_isRight || m_isRight()));
    }

private:
    const Why m_why;
    std::function<bool()> m_isRight;
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

void askForRole(QWidget *window, const QString &name, const RoleOffer &seen, const QList<RoleOffer> &offers,
                const std::function<void(const RoleOffer &, const QString &)> &given) {
    auto *dialog = new ReasonDialog(
        window, DecisionDialogs::tr("Role"),
        DecisionDialogs::tr("%1 is signed out everywhere, and has the new role from the next sign-in on.").arg(name),
        DecisionDialogs::tr("Assign"), Why::Needed);
    auto *roles = new QComboBox;
    roles->setObjectName(QStringLiteral("role"));
    for (const auto &offer : offers) {
        roles->addItem(offer.name);
        if (offer.role == seen.role && offer.staffRole == seen.staffRole)
            roles->setCurrentIndex(roles->count() - 1);
    }
    dialog->form()->insertRow(0, DecisionDialogs::tr("&Role"), roles);
    QObject::connect(dialog, &QDialog::accepted, window,
                     [dialog, roles, offers, given] { given(offers[roles->currentIndex()], dialog->reason()); });
    dialog->open();
}

void askForAmount(QWidget *window, const QString &title, const QString &question, const QString &button, Money most,
                  const std::function<void(Money, const QString &)> &given) {
    auto *dialog = new ReasonDialog(window, title, question, button, Why::Needed);
    auto *amount = new QLineEdit(app::amountFieldText(most));
    amount->setObjectName(QStringLiteral("amount"));
    dialog->form()->insertRow(0, DecisionDialogs::tr("&Amount, up to %1").arg(app::format::money(most)), amount);
    const auto typed = [amount, most] { return app::amountFromText(amount->text(), most); };
    dialog->require([typed] { return typed().has_value(); });
    QObject::connect(amount, &QLineEdit::textChanged, dialog, [dialog] { dialog->look(); });
    QObject::connect(dialog, &QDialog::accepted, window, [dialog, typed, given] { given(*typed(), dialog->reason()); });
    dialog->open();
}

} // namespace aura::console
