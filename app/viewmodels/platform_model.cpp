// SPDX-License-Identifier: Apache-2.0
#include <aura/app/platform_model.h>

#include "catalogue_worker.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/storage/platform_state.h>

namespace aura::app {

PlatformModel::PlatformModel(QObject *parent)
    : AppObject(parent) {}

void PlatformModel::attach(AppContext &app) {
    connect(&app, &AppContext::catalogueChanged, this, &PlatformModel::refreshLater);
}

void PlatformModel::refresh() {
    app()->worker().ask<PlatformState>(
        this, [](CatalogueSession &session) { return storage::platformState(session.database); },
        [this](const Result<PlatformState> &state) {
            // Without a catalogue nobody has heard anything; everything is on, and the server says what is not.
            const auto heard = state ? *state : PlatformState{};
            if (heard == m_state)
                return;
            m_state = heard;
            Q_EMIT changed();
        });
}

QString PlatformModel::maintenanceText() const {
    if (!m_state.isInMaintenance)
        return {};
    QStringList parts{tr("You can look at everything. What you do is kept on this device and sent when it is over.")};
    if (!m_state.message.isEmpty())
        parts.prepend(m_state.message);
    if (m_state.until != 0)
        parts.append(tr("It is meant to be over at %1.").arg(format::dateTime(m_state.until)));
    return parts.join(QLatin1Char(' '));
}

} // namespace aura::app
