// SPDX-License-Identifier: Apache-2.0
#include "admin/admin_fields.h"

#include <QDateTime>
#include <QLocale>

namespace aura::app {

using namespace Qt::StringLiterals;

/// The short one of the locale, but with whole years.
QString dayFormat() {
    auto format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString dayText(UnixMillis at) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(), dayFormat());
}

std::optional<UnixMillis> dayFrom(const QString &text) {
    const auto plain = text.trimmed();
    if (plain.isEmpty())
        return 0;
    auto date = QLocale().toDate(plain, dayFormat());
    if (!date.isValid())
        date = QDate::fromString(plain, Qt::ISODate);
    const auto at = date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() : 0;
    return at > 0 ? std::optional<UnixMillis>(at) : std::nullopt;
}

} // namespace aura::app
