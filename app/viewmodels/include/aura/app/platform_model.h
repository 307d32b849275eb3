// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/domain/platform_state.h>

namespace aura::app {

/// How the platform is run at the moment, as this device has heard with its last sync: what is switched off is not
/// offered, and who waits during maintenance knows why.
class PlatformModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(bool maintenance READ maintenance NOTIFY changed)
    Q_PROPERTY(QString maintenanceText READ maintenanceText NOTIFY changed)
    Q_PROPERTY(bool registration READ registration NOTIFY changed)
    Q_PROPERTY(bool reviews READ reviews NOTIFY changed)
    Q_PROPERTY(bool reviewsAtOnce READ reviewsAtOnce NOTIFY changed)
    Q_PROPERTY(bool cards READ cards NOTIFY changed)
    Q_PROPERTY(bool returns READ returns NOTIFY changed)

public:
    explicit PlatformModel(QObject *parent = nullptr);

    bool maintenance() const { return m_state.isInMaintenance; }
    /// What people are told: that their work is kept, what the operator says, and until when, if anybody knows.
    QString maintenanceText() const;
    bool registration() const { return m_state.has(Feature::Registration); }
    bool reviews() const { return m_state.has(Feature::Reviews); }
    bool reviewsAtOnce() const { return m_state.has(Feature::ReviewsAtOnce); }
    bool cards() const { return m_state.has(Feature::Cards); }
    bool returns() const { return m_state.has(Feature::Returns); }

Q_SIGNALS:
    void changed();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    PlatformState m_state;
};

} // namespace aura::app
