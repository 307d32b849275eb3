// SPDX-License-Identifier: Apache-2.0
#include "papers_dialog.h"

#include "decision_dialogs.h"
#include "detail_pane.h"

#include <aura/app/admin_dossier.h>
#include <aura/app/admin_words.h>
#include <aura/app/error_text.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const QSize firstSize{560, 560};

} // namespace

PapersDialog::PapersDialog(app::ShopTable &shops, const AdminVendor &shop, bool mayDecide, QWidget *window)
    : QDialog(window)
    , m_shops(&shops)
    , m_shop(shop.id)
    , m_mayDecide(mayDecide)
    , m_standing(plainLabel())
    , m_sections(new QVBoxLayout)
    , m_status(new QLabel)
    , m_approve(new QPushButton(tr("&Approve…")))
    , m_reject(new QPushButton(tr("&Reject…"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Papers of %1").arg(shop.name));
    resize(firstSize);
    auto *inner = new QWidget;
    inner->setLayout(m_sections);
    m_sections->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (auto *button : {m_approve, m_reject}) {
        button->setAutoDefault(false);
        button->hide();
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    m_approve->setObjectName(u"approve"_s);
    m_reject->setObjectName(u"reject"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_standing);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_approve, &QPushButton::clicked, this,
            [this] { decide(VendorStatus::Approved, tr("What they publish can be found and bought.")); });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        decide(VendorStatus::Rejected, tr("They cannot sell. They are told why, and may apply again."));
    });
    read();
}

void PapersDialog::read() {
    if (m_shops.isNull())
        return;
    m_status->setText(tr("Loading…"));
    m_shops->readPapers(m_shop, [self = QPointer(this)](const Result<ShopDossier> &dossier) {
        if (self.isNull())
            return;
        if (dossier)
            self->fill(*dossier);
        else
            self->m_status->setText(app::errorText(dossier.error()));
    });
}

void PapersDialog::fill(const ShopDossier &dossier) {
    m_dossier = dossier;
    m_status->clear();
    m_standing->setText(app::shopStandingText(dossier.onboarding.status));
    showSections(m_sections, app::dossierSections(dossier));
    // What waits for a decision; others are decided about in the list.
    const bool waits = dossier.onboarding.status == VendorStatus::ReadyForReview;
    m_approve->setVisible(m_mayDecide && waits);
    m_reject->setVisible(m_mayDecide && waits);
}

void PapersDialog::decide(VendorStatus to, const QString &question) {
    const auto text = app::shopStepText(to);
    askForReason(
        this, text, u"%1\n\n%2"_s.arg(m_dossier.shop.name, question), text,
        [this, to](const QString &reason) {
            if (m_shops.isNull())
                return;
            m_shops->decide(
                m_shop, m_dossier.onboarding.status, to, reason,
                [self = QPointer(this)](const Status &status) {
                    if (self.isNull())
                        return;
                    if (status)
                        return self->close(), void();
                    // Somebody was faster, or the papers are others now: they are to be looked at again.
                    const auto why = app::errorText(status.error());
                    self->read();
                    self->m_status->setText(why);
                },
                m_dossier.onboarding.rev);
        },
        needsReason(to) ? Why::Needed : Why::Welcome);
}

} // namespace aura::console
