// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin_device.h>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array standingNames{u"waiting", u"attention", u"silent"};

} // namespace

QString deviceStandingName(DeviceStanding standing) {
    return QString::fromUtf16(standingNames[static_cast<std::size_t>(standing)]);
}

std::optional<DeviceStanding> deviceStandingFromName(QStringView name) {
    const auto found = std::find_if(standingNames.begin(), standingNames.end(),
                                    [name](const char16_t *each) { return name == QStringView(each); });
    return found == standingNames.end() ? std::nullopt
                                        : std::optional(static_cast<DeviceStanding>(found - standingNames.begin()));
}

} // namespace aura
