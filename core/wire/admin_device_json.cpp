// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_device_json.h>

#include "admin_rows.h"

#include <QJsonArray>

namespace aura::wire {

using namespace Qt::StringLiterals;
using Need = JsonReader::Need;

namespace {

AdminDevice deviceFrom(JsonReader &reader) {
    AdminDevice device;
    device.id = reader.id("id"_L1);
    device.userId = reader.id("userId"_L1);
    device.person = reader.string("person"_L1, rows::longestText, Need::Optional);
    device.email = reader.string("email"_L1, rows::longestText, Need::Optional);
    device.name = reader.string("name"_L1, rows::longestText, Need::Optional);
    device.report.waiting = static_cast<int>(reader.integer("waiting"_L1, 0, mostReported));
    device.report.attention = static_cast<int>(reader.integer("attention"_L1, 0, mostReported));
    device.report.oldestAt = reader.time("oldestAt"_L1, Need::Optional);
    device.syncedAt = reader.time("syncedAt"_L1);
    return device;
}

} // namespace

QByteArray toQuery(const AdminDeviceQuery &query) {
    rows::Query text;
    if (query.standing)
        text.add("standing", deviceStandingName(*query.standing));
    text.addPlace(query);
    return text.take();
}

QByteArray toBytes(const AdminPage<AdminDevice> &page) {
    QJsonArray data;
    for (const auto &device : page.rows) {
        QJsonObject object{{u"id"_s, device.id.toString()},
                           {u"userId"_s, device.userId.toString()},
                           {u"person"_s, device.person},
                           {u"email"_s, device.email},
                           {u"name"_s, device.name},
                           {u"waiting"_s, device.report.waiting},
                           {u"attention"_s, device.report.attention},
                           {u"syncedAt"_s, timeToString(device.syncedAt)}};
        if (device.report.oldestAt != 0)
            object.insert("oldestAt"_L1, timeToString(device.report.oldestAt));
        data.append(object);
    }
    return toBytes(QJsonObject{{u"data"_s, data}, {u"next"_s, page.next}});
}

Result<AdminPage<AdminDevice>> adminDevicesFromBytes(QByteArrayView bytes) {
    return rows::pageFromBytes<AdminDevice>(bytes, deviceFrom);
}

} // namespace aura::wire
