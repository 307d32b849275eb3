// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin_backup.h>

namespace aura {

namespace {

using State = BackupEntry::State;
using Verdict = BackupEntry::Verdict;

constexpr const char16_t *stateNames[] = {u"running", u"ready", u"failed"};
constexpr const char16_t *verdictNames[] = {u"unknown", u"running", u"whole", u"broken"};

template <typename Value, std::size_t N>
std::optional<Value> fromName(QStringView name, const char16_t *const (&names)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString backupStateName(State state) {
    return QString::fromUtf16(stateNames[static_cast<std::size_t>(state)]);
}
std::optional<State> backupStateFromName(QStringView name) {
    return fromName<State>(name, stateNames);
}
QString backupVerdictName(Verdict verdict) {
    return QString::fromUtf16(verdictNames[static_cast<std::size_t>(verdict)]);
}
std::optional<Verdict> backupVerdictFromName(QStringView name) {
    return fromName<Verdict>(name, verdictNames);
}

} // namespace aura
