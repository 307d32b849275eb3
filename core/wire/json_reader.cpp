// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/json_reader.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <chrono>
#include <cmath>
#include <optional>

namespace aura::wire {

using namespace Qt::StringLiterals;

Result<QJsonObject> parseObject(QByteArrayView utf8) {
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), utf8.size()), &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("not JSON at byte %1: %2").arg(parseError.offset).arg(parseError.errorString())};
    if (!document.isObject())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not a JSON object")};
    return document.object();
}

QByteArray toBytes(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toBytes(const QJsonArray &array) {
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

JsonReader::JsonReader(QJsonObject object, QString pointer)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer)) {}

void JsonReader::fail(QLatin1StringView key, const char *code, const QString &detail) {
    // One hostile document must not fill the memory with complaints.
    if (m_errors.size() < 100)
        m_errors.append({pointerTo(key), QString::fromLatin1(code), detail});
}

std::optional<QJsonValue> JsonReader::member(QLatin1StringView key, Need need) {
    const auto it = m_object.constFind(key);
    if (it == m_object.constEnd() || it.value().isNull()) {
        if (need == Need::Required)
            fail(key, "missing", QStringLiteral("is required"));
        return std::nullopt;
    }
    return it.value();
}

QString JsonReader::string(QLatin1StringView key, qsizetype longest, Need need) {
    const auto value = member(key, need);
    if (!value)
        return {};
    if (!value->isString()) {
        fail(key, "type", QStringLiteral("must be a string"));
        return {};
    }
    QString text = value->toString();
    if (text.size() > longest) {
        fail(key, "too_long", QStringLiteral("is longer than %1 characters").arg(longest));
        return {};
    }
    if (text.contains(QChar(u'\0'))) {
        fail(key, "format", QStringLiteral("holds a NUL character"));
        return {};
    }
    if (need == Need::Required && text.isEmpty())
        fail(key, "missing", QStringLiteral("is empty"));
    return text;
}

std::int64_t JsonReader::integer(QLatin1StringView key, std::int64_t smallest, std::int64_t largest, Need need) {
    const auto value = member(key, need);
    if (!value)
        return 0;
    const double real = value->toDouble(std::nan(""));
    if (!value->isDouble() || std::floor(real) != real || std::abs(real) > 9.2e18) {
        fail(key, "type", QStringLiteral("must be a whole number"));
        return 0;
    }
    const auto number = value->toInteger();
    if (number < smallest || number > largest) {
        fail(key, "range", QStringLiteral("must be from %1 to %2").arg(smallest).arg(largest));
        return 0;
    }
    return number;
}

bool JsonReader::boolean(QLatin1StringView key, bool absent, Need need) {
    const auto value = member(key, need);
    if (!value)
        return absent;
    if (!value->isBool()) {
        fail(key, "type", QStringLiteral("must be true or false"));
        return absent;
    }
    return value->toBool();
}

Id JsonReader::id(QLatin1StringView key, Need need) {
    const auto value = member(key, need);
    if (!value)
        return {};
    const auto parsed = Id::parse(value->toString());
    if (!parsed || parsed->isNil()) {
        fail(key, "format", QStringLiteral("must be an id"));
        return {};
    }
    return *parsed;
}

Money JsonReader::money(QLatin1StringView key, Need need) {
    const auto value = member(key, need);
    if (!value)
        return {};
    const auto currency = Currency::parse(value->toObject().value(QLatin1StringView("currency")).toString());
    if (currency) {
        if (const auto amount =
                moneyFromDecimal(value->toObject().value(QLatin1StringView("amount")).toString(), *currency))
            return *amount;
    }
    fail(key, "format", QStringLiteral("must be {\"amount\": \"12.34\", \"currency\": \"EUR\"}"));
    return {};
}

UnitPrice JsonReader::unitPrice(QLatin1StringView key, Need need) {
    const auto value = member(key, need);
    if (!value)
        return {};
    const auto currency = Currency::parse(value->toObject().value(QLatin1StringView("currency")).toString());
    if (currency) {
        if (const auto price =
                unitPriceFromDecimal(value->toObject().value(QLatin1StringView("amount")).toString(), *currency))
            return *price;
    }
    fail(key, "format", QStringLiteral("must be {\"amount\": \"0.5523\", \"currency\": \"EUR\"}, not negative"));
    return {};
}

UnixMillis JsonReader::time(QLatin1StringView key, Need need) {
    const auto value = member(key, need);
    if (!value)
        return 0;
    const auto parsed = timeFromString(value->toString());
    if (!parsed) {
        fail(key, "format", QStringLiteral("must be an RFC 3339 time"));
        return 0;
    }
    return *parsed;
}

QByteArray JsonReader::hex(QLatin1StringView key, qsizetype bytes, Need need) {
    const auto value = member(key, need);
    if (!value)
        return {};
    const QByteArray text = value->toString().toLatin1();
    const QByteArray decoded = QByteArray::fromHex(text);
    if (decoded.size() != bytes || decoded.toHex() != text) {
        fail(key, "format", QStringLiteral("must be %1 hexadecimal digits").arg(bytes * 2));
        return {};
    }
    return decoded;
}

QJsonArray JsonReader::array(QLatin1StringView key, qsizetype longest, Need need) {
    const auto value = member(key, need);
    if (!value)
        return {};
    if (!value->isArray()) {
        fail(key, "type", QStringLiteral("must be a list"));
        return {};
    }
    const auto list = value->toArray();
    if (list.size() > longest) {
        fail(key, "too_long", QStringLiteral("has more than %1 entries").arg(longest));
        return {};
    }
    return list;
}

QJsonObject JsonReader::object(QLatin1StringView key, Need need) {
    const auto value = member(key, need);
    if (!value)
        return {};
    if (!value->isObject()) {
        fail(key, "type", QStringLiteral("must be an object"));
        return {};
    }
    return value->toObject();
}

JsonReader JsonReader::nested(QLatin1StringView key, Need need) {
    return JsonReader(object(key, need), pointerTo(key));
}

Error JsonReader::error() const {
    QStringList parts;
    for (const auto &entry : m_errors.first(std::min<qsizetype>(m_errors.size(), 5)))
        parts += entry.pointer + u' ' + entry.detail;
    return {ErrorCode::InvalidArgument, parts.join(QStringLiteral("; "))};
}

QJsonObject toJson(const Money &money) {
    return {{QStringLiteral("amount"), toDecimalString(money)}, {QStringLiteral("currency"), money.currency.code()}};
}

QJsonObject toJson(const UnitPrice &price) {
    return {{QStringLiteral("amount"), toDecimalString(price)}, {QStringLiteral("currency"), price.currency.code()}};
}

QString timeToString(UnixMillis time) {
    const auto utc = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day);
    if (year < 0 || year > 9'999)
        return utc.toString(Qt::ISODateWithMs);
    // By hand: Qt's general formatting takes a large part of writing a document with many times.
    QString text(u"0000-00-00T00:00:00.000Z"_s);
    const auto put = [&](qsizetype from, int digits, int value) {
        for (auto at = from + digits; at-- > from; value /= 10)
            text[at] = QChar(u'0' + value % 10);
    };
    const auto clock = utc.time();
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, day);
    put(11, 2, clock.hour());
    put(14, 2, clock.minute());
    put(17, 2, clock.second());
    put(20, 3, clock.msec());
    return text;
}

namespace {

/// What timeToString() writes, read without Qt's general parsing: that takes a large part of reading a document with
/// many times. Nothing for any other form.
std::optional<UnixMillis> plainTime(QStringView text) {
    static constexpr QStringView form = u"0000-00-00T00:00:00.000Z";
    if (text.size() != form.size())
        return std::nullopt;
    int fields[7] = {};
    std::size_t field = 0;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] != u'0') {
            if (text[i] != form[i])
                return std::nullopt;
            ++field;
        } else if (text[i] >= u'0' && text[i] <= u'9') {
            fields[field] = fields[field] * 10 + (text[i].unicode() - u'0');
        } else {
            return std::nullopt;
        }
    }
    const auto &[year, month, day, hour, minute, second, millis] = fields;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year == 0 || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1'000 + millis;
}

} // namespace

Result<UnixMillis> timeFromString(QStringView text) {
    if (const auto plain = plainTime(text))
        return *plain;
    const auto parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not an RFC 3339 time: ") + text.left(40).toString()};
    return parsed.toMSecsSinceEpoch();
}

} // namespace aura::wire
