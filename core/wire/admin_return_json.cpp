// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_return_json.h>

#include <aura/wire/return_thread_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;
using rows::longestText;

constexpr qsizetype mostLines = 500;

ReturnState stateFrom(JsonReader &reader, QLatin1StringView key) {
    const auto state = returnStateFromName(reader.string(key, 20));
    if (!state && !reader.failed())
        reader.fail(key, "format", u"is not a state of returns"_s);
    return state ? *state : ReturnState::Requested;
}

AdminReturnLine lineFrom(JsonReader &reader) {
    AdminReturnLine line;
    line.name = reader.string("name"_L1, longestText);
    line.variant = reader.string("variant"_L1, longestText, Need::Optional);
    line.sku = reader.string("sku"_L1, longestText, Need::Optional);
    line.quantity = reader.integer("quantity"_L1, 1);
    line.price = reader.unitPrice("price"_L1);
    return line;
}

AdminReturn entryFrom(JsonReader &reader) {
    AdminReturn entry;
    entry.id = reader.id("id"_L1);
    entry.orderId = reader.id("orderId"_L1);
    entry.orderNumber = reader.string("orderNumber"_L1, longestText);
    entry.vendorId = reader.id("vendorId"_L1);
    entry.vendorName = reader.string("vendorName"_L1, longestText, Need::Optional);
    entry.buyer = reader.string("buyer"_L1, longestText, Need::Optional);
    entry.buyerEmail = reader.string("buyerEmail"_L1, longestText, Need::Optional);
    entry.state = stateFrom(reader, "state"_L1);
    const auto reason = returnReasonFromName(reader.string("reason"_L1, 30));
    entry.reason = reason ? *reason : ReturnReason::Other;
    entry.text = reader.string("text"_L1, longestReturnText, Need::Optional);
    entry.answer = reader.string("answer"_L1, longestReturnText, Need::Optional);
    for (const auto &value : reader.array("lines"_L1, mostLines)) {
        JsonReader row(value.toObject(), reader.pointerTo("lines"_L1));
        entry.lines.append(lineFrom(row));
        reader.absorb(row);
    }
    entry.refunded = reader.money("refunded"_L1, Need::Optional);
    entry.worth = reader.money("worth"_L1);
    entry.createdAt = reader.time("createdAt"_L1);
    entry.updatedAt = reader.time("updatedAt"_L1);
    threadFromJson(reader, entry.dispute, entry.disputedAt, entry.messages);
    return entry;
}

} // namespace

QByteArray toQuery(const AdminReturnQuery &query) {
    rows::Query text;
    text.add("q", query.text);
    if (query.state)
        text.add("state", returnStateName(*query.state));
    if (query.reason)
        text.add("reason", returnReasonName(*query.reason));
    text.addId("vendor", query.vendor);
    text.addTime("before", query.before);
    if (query.isDisputed)
        text.add("disputed", u"true"_s);
    text.addPlace(query);
    return text.take();
}

QJsonObject toJson(const AdminReturn &entry) {
    QJsonArray lines;
    for (const auto &line : entry.lines)
        lines.append(QJsonObject{{u"name"_s, line.name},
                                 {u"variant"_s, line.variant},
                                 {u"sku"_s, line.sku},
                                 {u"quantity"_s, qint64{line.quantity}},
                                 {u"price"_s, wire::toJson(line.price)}});
    QJsonObject object{{u"id"_s, entry.id.toString()},
                       {u"orderId"_s, entry.orderId.toString()},
                       {u"orderNumber"_s, entry.orderNumber},
                       {u"vendorId"_s, entry.vendorId.toString()},
                       {u"vendorName"_s, entry.vendorName},
                       {u"buyer"_s, entry.buyer},
                       {u"buyerEmail"_s, entry.buyerEmail},
                       {u"state"_s, returnStateName(entry.state)},
                       {u"reason"_s, returnReasonName(entry.reason)},
                       {u"text"_s, entry.text},
                       {u"answer"_s, entry.answer},
                       {u"lines"_s, lines},
                       {u"worth"_s, wire::toJson(entry.worth)},
                       {u"createdAt"_s, timeToString(entry.createdAt)},
                       {u"updatedAt"_s, timeToString(entry.updatedAt)}};
    if (!entry.refunded.currency.isNone())
        object.insert("refunded"_L1, wire::toJson(entry.refunded));
    insertThread(object, entry.dispute, entry.disputedAt, entry.messages);
    return object;
}

QByteArray toBytes(const AdminPage<AdminReturn> &page) {
    QJsonArray data;
    for (const auto &entry : page.rows)
        data.append(toJson(entry));
    QJsonObject object{{u"data"_s, data}};
    if (!page.next.isEmpty())
        object.insert("next"_L1, page.next);
    return toBytes(object);
}

Result<AdminPage<AdminReturn>> adminReturnsFromBytes(QByteArrayView bytes) {
    return rows::pageFromBytes<AdminReturn>(bytes, entryFrom);
}

Result<AdminReturn> adminReturnFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<AdminReturn>(bytes, entryFrom);
}

QByteArray toBytes(const ReturnDecision &decision) {
    QJsonObject object{{u"step"_s, returnStepName(decision.step)},
                       {u"reason"_s, decision.reason},
                       {u"seen"_s, returnStateName(decision.seen)}};
    if (decision.step == ReturnDecision::Step::Refund)
        object.insert("amount"_L1, wire::toJson(decision.amount));
    return toBytes(object);
}

ReturnDecision returnDecisionFromJson(JsonReader &reader) {
    ReturnDecision decision;
    const auto step = returnStepFromName(reader.string("step"_L1, 20));
    if (!step && !reader.failed())
        reader.fail("step"_L1, "format", u"must be approve, reject, refund or dismiss"_s);
    decision.step = step.value_or(ReturnDecision::Step::Approve);
    if (decision.step == ReturnDecision::Step::Refund) {
        decision.amount = reader.money("amount"_L1);
        if (!reader.failed() && decision.amount.minor <= 0)
            reader.fail("amount"_L1, "range", u"must be more than nothing"_s);
    }
    decision.reason = reasonFromJson(reader);
    decision.seen = stateFrom(reader, "seen"_L1);
    return decision;
}

QByteArray toBytes(const ReturnWords &words) {
    return toBytes(QJsonObject{{u"messageId"_s, words.messageId.toString()}, {u"text"_s, words.text}});
}

ReturnWords returnWordsFromJson(JsonReader &reader) {
    return {reader.id("messageId"_L1), reader.string("text"_L1, longestReturnText)};
}

} // namespace aura::wire
