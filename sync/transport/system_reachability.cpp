// SPDX-License-Identifier: Apache-2.0
#include "transport/system_reachability.h"

#include <QNetworkInformation>

namespace aura::sync {

SystemReachability::SystemReachability() {
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &m_context,
                         [this] {
                             if (m_changed)
                                 m_changed(hint());
                         });
    }
}

SystemReachability::~SystemReachability() = default;

Reachability::Hint SystemReachability::hint() const {
    const auto *system = QNetworkInformation::instance();
    if (system == nullptr)
        return Hint::Unknown;
    switch (system->reachability()) {
    case QNetworkInformation::Reachability::Disconnected:
        return Hint::Offline;
    case QNetworkInformation::Reachability::Online:
        return Hint::Online;
    default:
        return Hint::Unknown;
    }
}

void SystemReachability::watch(std::function<void(Hint)> changed) {
    m_changed = std::move(changed);
}

} // namespace aura::sync
