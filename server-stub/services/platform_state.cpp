// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/platform_state.h>

#include <aura/server/services/change_log.h>
#include <aura/storage/platform_state.h>
#include <aura/wire/sync_json.h>

namespace aura::server {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<PlatformStateService>> PlatformStateService::open(storage::Database &db) {
    AURA_ASSIGN(auto state, read(db));
    return std::unique_ptr<PlatformStateService>(new PlatformStateService(std::move(state)));
}

PlatformState PlatformStateService::state() const {
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

Result<PlatformState> PlatformStateService::read(storage::Database &db) {
    return storage::platformState(db);
}

Result<PlatformState> PlatformStateService::change(Write &write, const AuditLog &log, const Actor &actor,
                                                   const wire::PlatformChange &change) {
    AURA_ASSIGN(const auto before, read(write.db));
    auto after = change.state;
    after.rev = before.rev;
    if (after == before) {
        // Nothing is changed, but it is answered with what there is.
        AURA_TRY(log.append(write, actor, {u"platform.read"_s, {}, {}, {}}));
        return before;
    }
    if (change.state.rev != before.rev)
        return Error{ErrorCode::Conflict, u"it is not what was seen any more"_s};
    if (after.isInMaintenance && after.until != 0 && after.until <= write.now)
        return Error{ErrorCode::InvalidArgument, u"until: is over already"_s};
    ++after.rev;
    AURA_TRY(storage::setPlatformState(write.db, after));
    AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"platform", wire::platformRowId(), 0));
    AURA_TRY(log.append(
        write, actor,
        {u"platform.change"_s,
         {},
         {},
         {{u"reason"_s, change.reason}, {u"before"_s, wire::toJson(before)}, {u"after"_s, wire::toJson(after)}}}));
    // Earlier than the commit: if that fails, the next change or start puts it right.
    const std::scoped_lock lock(m_mutex);
    m_state = after;
    return after;
}

} // namespace aura::server
