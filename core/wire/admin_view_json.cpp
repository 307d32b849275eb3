// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_view_json.h>

#include <aura/wire/admin_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTicket = 200;
constexpr qsizetype longestEmail = 320;

} // namespace

QByteArray toBytes(const PersonView &view) {
    return toBytes(QJsonObject{{u"id"_s, view.id.toString()},
                               {u"ticket"_s, QString::fromLatin1(view.ticket)},
                               {u"name"_s, view.name},
                               {u"until"_s, timeToString(view.until)}});
}

Result<PersonView> personViewFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<PersonView>(bytes, [](JsonReader &reader) {
        PersonView view;
        view.id = reader.id("id"_L1);
        view.ticket = reader.string("ticket"_L1, longestTicket).toLatin1();
        view.name = reader.string("name"_L1, rows::longestText, JsonReader::Need::Optional);
        view.until = reader.time("until"_L1);
        return view;
    });
}

QByteArray toBytes(const Anonymization &anonymization) {
    return toBytes(QJsonObject{{u"email"_s, anonymization.email}, {u"reason"_s, anonymization.reason}});
}

Anonymization anonymizationFromJson(JsonReader &reader) {
    Anonymization anonymization;
    anonymization.email = reader.string("email"_L1, longestEmail).trimmed();
    anonymization.reason = reasonFromJson(reader);
    return anonymization;
}

} // namespace aura::wire
