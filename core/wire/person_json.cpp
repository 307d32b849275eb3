// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/person_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestName = 500;

QJsonValue idOrNull(const Id &id) {
    return id.isNil() ? QJsonValue() : QJsonValue(id.toString());
}

template <typename Amount>
QJsonValue amountOrNull(const Amount &amount) {
    return amount.currency.isNone() ? QJsonValue() : QJsonValue(toJson(amount));
}

UnitPrice priceFrom(JsonReader &reader, QLatin1StringView key) {
    return reader.has(key) ? reader.unitPrice(key) : UnitPrice{};
}

} // namespace

QJsonObject toJson(const WishEntry &entry) {
    return {{u"productId"_s, entry.productId.toString()},
            {u"variantId"_s, idOrNull(entry.variantId)},
            {u"price"_s, amountOrNull(entry.price)},
            {u"addedAt"_s, timeToString(entry.addedAt)},
            {u"rev"_s, qint64{entry.rev}}};
}

WishEntry wishEntryFromJson(JsonReader &reader) {
    WishEntry entry;
    entry.productId = reader.id("productId"_L1);
    entry.variantId = reader.id("variantId"_L1, Need::Optional);
    entry.price = priceFrom(reader, "price"_L1);
    entry.addedAt = reader.time("addedAt"_L1);
    entry.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return entry;
}

QJsonObject toJson(const Notice &notice) {
    return {{u"id"_s, notice.id.toString()},
            {u"kind"_s, noticeKindName(notice.kind)},
            {u"subject"_s, idOrNull(notice.subject)},
            {u"name"_s, notice.name},
            {u"detail"_s, notice.detail},
            {u"price"_s, amountOrNull(notice.price)},
            {u"former"_s, amountOrNull(notice.former)},
            {u"amount"_s, amountOrNull(notice.amount)},
            {u"at"_s, timeToString(notice.at)}};
}

Notice noticeFromJson(JsonReader &reader) {
    Notice notice;
    notice.id = reader.id("id"_L1);
    if (const auto kind = noticeKindFromName(reader.string("kind"_L1, 100)))
        notice.kind = *kind;
    else
        reader.fail("kind"_L1, "format", u"is unknown"_s);
    notice.subject = reader.id("subject"_L1, Need::Optional);
    notice.name = reader.string("name"_L1, longestName, Need::Optional);
    notice.detail = reader.string("detail"_L1, longestName, Need::Optional);
    notice.price = priceFrom(reader, "price"_L1);
    notice.former = priceFrom(reader, "former"_L1);
    if (reader.has("amount"_L1))
        notice.amount = reader.money("amount"_L1);
    notice.at = reader.time("at"_L1);
    return notice;
}

QJsonObject noticeMarkToJson(const Id &readUpTo) {
    return {{u"readUpTo"_s, idOrNull(readUpTo)}};
}

Id noticeMarkFromJson(JsonReader &reader) {
    return reader.id("readUpTo"_L1, Need::Optional);
}

} // namespace aura::wire
