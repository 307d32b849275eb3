// SPDX-License-Identifier: Apache-2.0
#include "devices_page.h"

#include "choices.h"

#include <aura/app/admin_devices.h>

namespace aura::console {

using namespace Qt::StringLiterals;

DevicesPage::DevicesPage(sync::AdminClient &admin, const Clock &clock, QSettings &settings, QWidget *parent)
    : TablePage(new app::DeviceTable(admin, clock), u"devices"_s, settings, parent)
    , m_devices(static_cast<app::DeviceTable *>(table())) {
    QList<std::pair<QString, QVariant>> standings{{tr("Every standing"), {}}};
    for (const auto standing : {DeviceStanding::Waiting, DeviceStanding::Attention, DeviceStanding::Silent})
        standings.append({app::deviceStandingText(standing), choice(standing)});
    m_standing = addChoice(tr("Standing"), standings);
    addAction(
        tr("Person…"), Qt::Key_P, [](int) { return true; },
        [this](const QList<int> &rows) { Q_EMIT personRequested(m_devices->rowAt(rows.first()).email); });
}

void DevicesPage::find() {
    m_devices->find(chosen<DeviceStanding>(m_standing));
}

QVariantMap DevicesPage::filters() const {
    return {{u"standing"_s, m_standing->currentData()}};
}

void DevicesPage::setFilters(const QVariantMap &filters) {
    choose(m_standing, filters.value(u"standing"_s));
}

} // namespace aura::console
