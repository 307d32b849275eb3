// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include <aura/wire/sync_json.h>

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const sync::QueueEntry &entry) {
    auto object = wire::toJson(entry.operation);
    object.insert("state"_L1, sync::queueStateName(entry.state));
    object.insert("attempts"_L1, entry.attempts);
    object.insert("nextAttemptAt"_L1,
                  entry.nextAttemptAt == 0 ? QJsonValue() : QJsonValue(wire::timeToString(entry.nextAttemptAt)));
    object.insert("maybeDelivered"_L1, entry.maybeDelivered);
    object.insert("reason"_L1, entry.reason ? QJsonValue(QJsonObject{{u"code"_s, errorCodeName(entry.reason->code)},
                                                                     {u"detail"_s, entry.reason->detail}})
                                            : QJsonValue());
    object.insert("result"_L1, entry.result ? QJsonValue(wire::toJson(*entry.result)) : QJsonValue());
    return object;
}

Reply listReply(Shop &shop) {
    Reply reply;
    QJsonArray operations;
    for (const auto &entry : shop.client().queue()) {
        operations.append(entryJson(entry));
        QString line = u"%1  %2  %3"_s.arg(entry.operation.opId.toString(), entry.operation.kind,
                                           sync::queueStateName(entry.state));
        if (entry.reason)
            line += u"  "_s + errorCodeName(entry.reason->code);
        reply.lines.append(line);
    }
    reply.json = {{u"operations"_s, operations}};
    if (reply.lines.isEmpty())
        reply.lines.append(u"Nothing waits."_s);
    return reply;
}

} // namespace

Result<Reply> queueCommand(Shop &shop, const Arguments &arguments) {
    const auto &words = arguments.words;
    const auto action = words.value(1);
    if (words.size() == 1)
        return listReply(shop);
    if (action == "export"_L1 && words.size() == 2) {
        AURA_ASSIGN(const auto document, await(shop.client().exportQueue()));
        AURA_ASSIGN(const auto object, wire::parseObject(document));
        Reply reply;
        reply.json = object;
        reply.lines.append(QString::fromUtf8(document));
        return reply;
    }
    if (words.size() != 3)
        return Error{ErrorCode::InvalidArgument, u"queue takes retry ID, confirm ID, discard ID or export"_s};
    AURA_ASSIGN(const auto opId, Id::parse(words[2]));
    if (action == "retry"_L1)
        AURA_TRY(await(shop.client().retry(opId)));
    else if (action == "confirm"_L1)
        AURA_TRY(await(shop.client().confirm(opId)));
    else if (action == "discard"_L1)
        AURA_TRY(await(shop.client().discard(opId)));
    else
        return Error{ErrorCode::InvalidArgument, u"unknown: queue "_s + action};
    return listReply(shop);
}

} // namespace aura::cli
