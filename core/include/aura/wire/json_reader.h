// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <limits>
#include <optional>

namespace aura::wire {

/// One thing that is wrong in a document: where (RFC 6901 pointer), a stable code and a sentence for developers.
struct FieldError {
    QString pointer;
    QString code; ///< "missing", "type", "too_long", "range", "format"
    QString detail;
};

/// Parses a whole document that must be a JSON object. InvalidArgument with the offset when it is not.
Result<QJsonObject> parseObject(QByteArrayView utf8);
/// Compact UTF-8.
QByteArray toBytes(const QJsonObject &object);
QByteArray toBytes(const QJsonArray &array);

/// Reads typed members of an object and collects every problem instead of stopping at the first. Members that are not
/// asked for are ignored, so that older software reads newer documents. A getter returns an empty value when its member
/// is absent (and that is allowed) or wrong (then failed() is true).
class JsonReader {
public:
    explicit JsonReader(QJsonObject object, QString pointer = {});

    enum class Need { Required, Optional };

    QString string(QLatin1StringView key, qsizetype longest, Need need = Need::Required);
    std::int64_t integer(QLatin1StringView key, std::int64_t smallest = std::numeric_limits<std::int64_t>::min(),
                         std::int64_t largest = std::numeric_limits<std::int64_t>::max(), Need need = Need::Required);
    bool boolean(QLatin1StringView key, bool absent, Need need = Need::Optional);
    Id id(QLatin1StringView key, Need need = Need::Required);
    /// {"amount": "12.34", "currency": "EUR"}
    Money money(QLatin1StringView key, Need need = Need::Required);
    UnitPrice unitPrice(QLatin1StringView key, Need need = Need::Required);
    /// RFC 3339, UTC.
    UnixMillis time(QLatin1StringView key, Need need = Need::Required);
    /// Lower-case hexadecimal of exactly `bytes` bytes.
    QByteArray hex(QLatin1StringView key, qsizetype bytes, Need need = Need::Required);
    QJsonArray array(QLatin1StringView key, qsizetype longest, Need need = Need::Required);
    QJsonObject object(QLatin1StringView key, Need need = Need::Required);
    /// A reader for the nested object `key`; its problems must be taken over with absorb().
    JsonReader nested(QLatin1StringView key, Need need = Need::Required);

    bool has(QLatin1StringView key) const { return m_object.contains(key) && !m_object.value(key).isNull(); }
    QString pointerTo(QLatin1StringView key) const { return m_pointer + u'/' + key; }
    void fail(QLatin1StringView key, const char *code, const QString &detail);
    void absorb(const JsonReader &other) { m_errors += other.m_errors; }

    bool failed() const { return !m_errors.isEmpty(); }
    const QList<FieldError> &errors() const { return m_errors; }
    /// InvalidArgument naming the first problems; only meaningful when failed().
    Error error() const;
    const QJsonObject &raw() const { return m_object; }

private:
    std::optional<QJsonValue> member(QLatin1StringView key, Need need);

    QJsonObject m_object;
    QString m_pointer;
    QList<FieldError> m_errors;
};

QJsonObject toJson(const Money &money);
QJsonObject toJson(const UnitPrice &price);
/// RFC 3339 with milliseconds, UTC: "2026-01-31T08:00:00.000Z".
QString timeToString(UnixMillis time);
Result<UnixMillis> timeFromString(QStringView text);

} // namespace aura::wire
