// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/platform_state.h>
#include <aura/server/services/audit_log.h>
#include <aura/wire/platform_state_json.h>

#include <memory>
#include <mutex>

namespace aura::server {

/// Maintenance, and what is switched off: kept in the database, told to everybody by the public's log, and asked by
/// each request.
class PlatformStateService {
public:
    /// Reads how it was left.
    static Result<std::unique_ptr<PlatformStateService>> open(storage::Database &db);

    /// Any thread.
    PlatformState state() const;

    /// As the database has it, in the transaction at hand.
    static Result<PlatformState> read(storage::Database &db);
    /// Conflict when it is not what was seen. What is so already changes nothing.
    Result<PlatformState> change(Write &write, const AuditLog &log, const Actor &actor,
                                 const wire::PlatformChange &change);

private:
    explicit PlatformStateService(PlatformState state)
        : m_state(std::move(state)) {}

    mutable std::mutex m_mutex;
    PlatformState m_state;
};

} // namespace aura::server
