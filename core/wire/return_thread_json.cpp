// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/return_thread_json.h>

#include <algorithm>
#include <limits>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

// More than all sides may write; of more than that only what came last is read.
constexpr qsizetype mostMessages = 1'000;

template <typename Written>
QJsonObject writtenToJson(const Written &written) {
    return {{u"messageId"_s, written.messageId.toString()},
            {u"returnId"_s, written.returnId.toString()},
            {u"orderId"_s, written.orderId.toString()},
            {u"text"_s, written.text}};
}

template <typename Written>
Written writtenFromJson(JsonReader &reader) {
    return {reader.id("messageId"_L1), reader.id("returnId"_L1), reader.id("orderId"_L1),
            reader.string("text"_L1, longestReturnText)};
}

ReturnMessage messageFromJson(JsonReader &reader) {
    ReturnMessage message;
    message.id = reader.id("id"_L1);
    if (const auto side = messageSideFromName(reader.string("from"_L1, 20)))
        message.side = *side;
    else
        reader.fail("from"_L1, "format", u"is unknown"_s);
    message.text = reader.string("text"_L1, longestReturnText, Need::Optional);
    message.at = reader.time("at"_L1, Need::Optional);
    return message;
}

} // namespace

QJsonObject toJson(const ReturnSay &say) {
    return writtenToJson(say);
}

QJsonObject toJson(const ReturnDispute &dispute) {
    return writtenToJson(dispute);
}

ReturnSay returnSayFromJson(JsonReader &reader) {
    return writtenFromJson<ReturnSay>(reader);
}

ReturnDispute returnDisputeFromJson(JsonReader &reader) {
    return writtenFromJson<ReturnDispute>(reader);
}

void insertThread(QJsonObject &object, DisputeState dispute, UnixMillis disputedAt,
                  const QList<ReturnMessage> &messages) {
    if (dispute != DisputeState::None) {
        object.insert("dispute"_L1, disputeStateName(dispute));
        object.insert("disputedAt"_L1, timeToString(disputedAt));
    }
    if (messages.isEmpty())
        return;
    QJsonArray array;
    for (const auto &message : messages)
        array.append(QJsonObject{{u"id"_s, message.id.toString()},
                                 {u"from"_s, messageSideName(message.side)},
                                 {u"text"_s, message.text},
                                 {u"at"_s, timeToString(message.at)}});
    object.insert("messages"_L1, array);
}

void threadFromJson(JsonReader &reader, DisputeState &dispute, UnixMillis &disputedAt, QList<ReturnMessage> &messages) {
    if (reader.has("dispute"_L1)) {
        if (const auto known = disputeStateFromName(reader.string("dispute"_L1, 20)))
            dispute = *known;
        else
            reader.fail("dispute"_L1, "format", u"is unknown"_s);
        disputedAt = reader.time("disputedAt"_L1, Need::Optional);
    }
    const auto array = reader.array("messages"_L1, std::numeric_limits<qsizetype>::max(), Need::Optional);
    const auto first = std::max<qsizetype>(0, array.size() - mostMessages);
    messages.reserve(array.size() - first);
    for (qsizetype i = first; i < array.size(); ++i) {
        JsonReader nested(array[i].toObject(), reader.pointerTo("messages"_L1) + u'/' + QString::number(i));
        messages.append(messageFromJson(nested));
        reader.absorb(nested);
    }
}

} // namespace aura::wire
