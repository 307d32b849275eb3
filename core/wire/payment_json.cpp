// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/payment_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

} // namespace

QByteArray toBytes(const CardPaymentRequest &request) {
    return toBytes(QJsonObject{{u"paymentId"_s, request.paymentId.toString()},
                               {u"groupId"_s, request.groupId.toString()},
                               {u"amount"_s, toJson(request.amount)},
                               {u"card"_s, QJsonObject{{u"number"_s, request.card.number},
                                                       {u"holder"_s, request.card.holder},
                                                       {u"month"_s, request.card.month},
                                                       {u"year"_s, request.card.year},
                                                       {u"cvc"_s, request.card.cvc}}}});
}

CardPaymentRequest cardPaymentRequestFromJson(JsonReader &reader) {
    CardPaymentRequest request;
    request.paymentId = reader.id("paymentId"_L1);
    request.groupId = reader.id("groupId"_L1);
    request.amount = reader.money("amount"_L1);
    auto card = reader.nested("card"_L1);
    request.card.number = card.string("number"_L1, 19);
    request.card.holder = card.string("holder"_L1, 200);
    request.card.month = static_cast<int>(card.integer("month"_L1, 1, 12));
    request.card.year = static_cast<int>(card.integer("year"_L1, 2'000, 2'100));
    request.card.cvc = card.string("cvc"_L1, 4);
    reader.absorb(card);
    return request;
}

QJsonObject toJson(const CardPayment &payment) {
    return {{u"paymentId"_s, payment.paymentId.toString()},
            {u"groupId"_s, payment.groupId.toString()},
            {u"amount"_s, toJson(payment.amount)},
            {u"state"_s, cardPaymentStateName(payment.state)},
            {u"action"_s, payment.action},
            {u"decline"_s, payment.decline}};
}

CardPayment cardPaymentFromJson(JsonReader &reader) {
    CardPayment payment;
    payment.paymentId = reader.id("paymentId"_L1);
    payment.groupId = reader.id("groupId"_L1);
    payment.amount = reader.money("amount"_L1);
    if (const auto state = cardPaymentStateFromName(reader.string("state"_L1, 40)))
        payment.state = *state;
    else
        reader.fail("state"_L1, "format", u"is unknown"_s);
    payment.action = reader.string("action"_L1, 2'000, Need::Optional);
    payment.decline = reader.string("decline"_L1, 100, Need::Optional);
    return payment;
}

Result<CardPayment> cardPaymentFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    auto payment = cardPaymentFromJson(reader);
    if (reader.failed())
        return reader.error();
    return payment;
}

} // namespace aura::wire
