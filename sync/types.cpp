// SPDX-License-Identifier: Apache-2.0
#include <aura/sync/types.h>

namespace aura::sync {

QString stateName(State state) {
    switch (state) {
    case State::Online:
        return QStringLiteral("online");
    case State::Offline:
        return QStringLiteral("offline");
    case State::Syncing:
        return QStringLiteral("syncing");
    case State::NeedsAttention:
        return QStringLiteral("needs_attention");
    case State::AuthRequired:
        return QStringLiteral("auth_required");
    }
    Q_UNREACHABLE();
}

QString queueStateName(QueueState state) {
    switch (state) {
    case QueueState::Pending:
        return QStringLiteral("pending");
    case QueueState::InFlight:
        return QStringLiteral("inflight");
    case QueueState::Applied:
        return QStringLiteral("applied");
    case QueueState::NeedsAttention:
        return QStringLiteral("needs_attention");
    case QueueState::Blocked:
        return QStringLiteral("blocked");
    case QueueState::Parked:
        return QStringLiteral("parked");
    }
    Q_UNREACHABLE();
}

} // namespace aura::sync
