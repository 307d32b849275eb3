// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/mounts.h>
#include <aura/server/services/reservations.h>
#include <aura/wire/pricing_json.h>

#include "write_answer.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

struct Wanted {
    Id group;
    QList<reservations::Wish> wishes;
};

Wanted wantedFromJson(wire::JsonReader &reader) {
    Wanted wanted;
    wanted.group = reader.id("groupId"_L1);
    const auto lines = reader.array("lines"_L1, mostCartLines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        wire::JsonReader line(lines[i].toObject(), reader.pointerTo("lines"_L1) + u'/' + QString::number(i));
        wanted.wishes.append({line.id("variantId"_L1), line.integer("quantity"_L1, 1, mostPerLine)});
        reader.absorb(line);
    }
    return wanted;
}

http::Response outOfStock(const QList<Id> &variants) {
    QJsonArray array;
    for (const auto &variant : variants)
        array.append(variant.toString());
    http::Problem problem;
    problem.status = 409;
    problem.code = "out_of_stock";
    problem.detail = "Not enough in stock; nothing is held.";
    problem.members = wire::toBytes(QJsonObject{{u"shortVariants"_s, array}}).toStdString();
    return http::Response::problem(std::move(problem));
}

} // namespace

void mountCheckout(http::Router &router, ServerApp &app) {
    using http::Method;
    using http::Request;
    using http::Responder;

    http::RouteOptions hold;
    hold.name = "checkoutHold";
    hold.access = http::Access::User;
    hold.body = http::BodyKind::Json;
    hold.summary = "Holds the stock of an order to come for ten minutes.";
    router.add(Method::Post, "/checkout", hold, [&app](Request &&request, Responder responder) {
        std::optional<http::Response> refusal;
        auto wanted = readBody(request, refusal, wantedFromJson);
        if (refusal)
            return responder.send(std::move(*refusal));
        answerByWriting(app, std::move(request), std::move(responder), KeyNeed::Optional,
                        [&app, wanted = std::move(*wanted)](Write &write, const Id &user) -> Result<Written> {
                            AURA_ASSIGN(const auto held,
                                        reservations::hold(write, app.ids(), user, wanted.group, wanted.wishes));
                            if (!held.shortVariants.isEmpty())
                                return Written::refused(outOfStock(held.shortVariants));
                            return Written::success(
                                wire::toBytes(QJsonObject{{u"groupId"_s, wanted.group.toString()},
                                                          {u"expiresAt"_s, wire::timeToString(held.expiresAt)}}),
                                201);
                        });
    });

    http::RouteOptions release;
    release.name = "checkoutRelease";
    release.access = http::Access::User;
    release.summary = "Gives back what a checkout holds.";
    router.add(Method::Delete, "/checkout/{groupId}", release, [&app](Request &&request, Responder responder) {
        const auto group = Id::parse(textOf(request.parameter("groupId")));
        if (!group)
            return responder.send(http::Response::problem(404, "not_found", "There is no such checkout."));
        answerByWriting(app, std::move(request), std::move(responder), KeyNeed::Optional,
                        [group = *group](Write &write, const Id &user) -> Result<Written> {
                            AURA_TRY(reservations::release(write, user, group));
                            return Written::success("{}");
                        });
    });

    http::RouteOptions voucher;
    voucher.name = "voucherCheck";
    voucher.access = http::Access::User;
    voucher.body = http::BodyKind::Json;
    voucher.bodyLimit = 1'024;
    voucher.summary = "What a voucher's code stands for.";
    router.add(Method::Post, "/vouchers/check", voucher, [&app](Request &&request, Responder responder) {
        std::optional<http::Response> refusal;
        const auto code =
            readBody(request, refusal, [](wire::JsonReader &reader) { return reader.string("code"_L1, 200); });
        if (refusal)
            return responder.send(std::move(*refusal));
        answerByWriting(app, std::move(request), std::move(responder), KeyNeed::Optional,
                        [&app, code = *code](Write &write, const Id &user) -> Result<Written> {
                            AURA_ASSIGN(const auto given, app.orders().voucher(write.db, user, code, write.now));
                            const auto state = given.promotion ? VoucherState::Applied : given.otherwise;
                            return Written::success(wire::toBytes(wire::VoucherAnswer{state, given.promotion}));
                        });
    });
}

} // namespace aura::server
