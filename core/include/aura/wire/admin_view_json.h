// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// How tickets begin, so that nothing that a person types is taken for one.
inline constexpr QLatin1StringView viewTicketPrefix("view.");

/// A person's view of the shop, for somebody who runs the platform: POST /admin/users/{id}/view.
struct PersonView {
    Id id;
    QByteArray ticket; ///< Good once, for a session of the person's that changes nothing: POST /auth/refresh.
    QString name;      ///< Whose it is.
    UnixMillis until = 0;

    friend bool operator==(const PersonView &, const PersonView &) = default;
};
QByteArray toBytes(const PersonView &view);
Result<PersonView> personViewFromBytes(QByteArrayView bytes);

/// POST /admin/users/{id}/anonymize: the reason, and the address that is taken away, typed once more.
struct Anonymization {
    QString email;
    QString reason;
};
QByteArray toBytes(const Anonymization &anonymization);
Anonymization anonymizationFromJson(JsonReader &reader);

} // namespace aura::wire
