// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/product_history_json.h>

#include <aura/wire/product_edit_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestWord = 40;

void writeId(JsonWriter &json, std::string_view key, const Id &id) {
    if (id.isNil())
        return;
    json.key(key);
    json.string(QStringView(id.toString()));
}

} // namespace

QJsonObject toJson(const ProductChange &change) {
    QJsonObject object{{u"event"_s, productEventName(change.event)}};
    if (!change.variantId.isNil())
        object.insert("variantId"_L1, change.variantId.toString());
    if (!change.variantName.isEmpty())
        object.insert("variant"_L1, change.variantName);
    if (change.count != 1)
        object.insert("count"_L1, change.count);
    if (change.event != ProductEvent::Field)
        return object;
    object.insert("field"_L1, productFieldName(change.field));
    object.insert("before"_L1, fieldValueToJson(change.before));
    object.insert("after"_L1, fieldValueToJson(change.after));
    return object;
}

ProductChange productChangeFromJson(JsonReader &reader) {
    ProductChange change;
    const auto event = productEventFromName(reader.string("event"_L1, longestWord));
    if (!event) {
        reader.fail("event"_L1, "format", u"is unknown"_s);
        return change;
    }
    change.event = *event;
    change.variantId = reader.id("variantId"_L1, Need::Optional);
    change.variantName = reader.string("variant"_L1, longestName, Need::Optional);
    if (reader.has("count"_L1))
        change.count = static_cast<int>(reader.integer("count"_L1, 1, mostPictures));
    if (change.event != ProductEvent::Field)
        return change;
    const auto field = productFieldFromName(reader.string("field"_L1, longestWord));
    if (!field) {
        reader.fail("field"_L1, "format", u"is unknown"_s);
        return change;
    }
    change.field = *field;
    change.before = fieldValueFromJson(reader, "before"_L1, change.field);
    change.after = fieldValueFromJson(reader, "after"_L1, change.field);
    return change;
}

ProductHistoryWriter::ProductHistoryWriter(JsonWriter &json, const Id &productId)
    : m_json(json) {
    m_json.beginObject();
    writeId(m_json, "productId", productId);
    m_json.key("lines");
    m_json.beginArray();
}

void ProductHistoryWriter::add(std::int64_t seq, std::string_view change, std::string_view by, const Id &user,
                               const Id &device, UnixMillis at) {
    m_json.beginObject();
    m_json.key("seq");
    m_json.number(seq);
    m_json.key("by");
    m_json.string(by);
    m_json.key("at");
    m_json.string(QStringView(timeToString(at)));
    writeId(m_json, "userId", user);
    writeId(m_json, "deviceId", device);
    m_json.key("what");
    m_json.raw(change);
    m_json.endObject();
}

void ProductHistoryWriter::finish(bool complete) {
    m_json.endArray();
    m_json.key("complete");
    m_json.boolean(complete);
    m_json.endObject();
}

ProductHistory productHistoryFromJson(JsonReader &reader) {
    ProductHistory history;
    history.productId = reader.id("productId"_L1);
    // A later server may send more of them, and of kinds that came later.
    const auto lines = reader.array("lines"_L1, 10'000);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        JsonReader line(lines.at(i).toObject(), reader.pointerTo("lines"_L1) + u'/' + QString::number(i));
        ProductHistoryLine read;
        read.seq = line.integer("seq"_L1, 1);
        read.userId = line.id("userId"_L1, Need::Optional);
        read.deviceId = line.id("deviceId"_L1, Need::Optional);
        read.recordedAt = line.time("at"_L1);
        const auto by = changedByFromName(line.string("by"_L1, longestWord));
        auto what = line.nested("what"_L1);
        read.what = productChangeFromJson(what);
        reader.absorb(line);
        if (by && !what.failed()) {
            read.by = *by;
            history.lines.append(std::move(read));
        }
    }
    history.complete = reader.boolean("complete"_L1, true);
    return history;
}

} // namespace aura::wire
