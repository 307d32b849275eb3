// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/domain/onboarding.h>

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aura::console {

/// What a shop has shown of itself to be approved: the checklist with what was written, and the decision about exactly
/// that. Deletes itself when it is closed.
class PapersDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shops` is asked as long as it is there.
    PapersDialog(app::ShopTable &shops, const AdminVendor &shop, bool mayDecide, QWidget *window);

private:
    void read();
    void fill(const ShopDossier &dossier);
    void decide(VendorStatus to, const QString &question);

    QPointer<app::ShopTable> m_shops;
    const Id m_shop;
    const bool m_mayDecide;
    ShopDossier m_dossier;
    QLabel *m_standing;
    QVBoxLayout *m_sections;
    QLabel *m_status;
    QPushButton *m_approve;
    QPushButton *m_reject;
};

} // namespace aura::console
