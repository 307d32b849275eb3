// SPDX-License-Identifier: Apache-2.0
#include "card_form.h"

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct CardForm {
    Q_DECLARE_TR_FUNCTIONS(CardForm)
};

using Field = CheckoutModel::CardField;
constexpr std::array everyField{Field::Number, Field::Expiry, Field::Code, Field::Holder};

} // namespace

QString &partOf(CardItem &card, Field field) {
    switch (field) {
    case Field::Number:
        return card.number;
    case Field::Expiry:
        return card.expiry;
    case Field::Code:
        return card.code;
    case Field::Holder:
        break;
    }
    return card.holder;
}

CardDetails cardFrom(const CardItem &card) {
    CardDetails details;
    details.number = cardDigits(card.number);
    details.holder = card.holder.trimmed();
    details.cvc = card.code.trimmed();
    if (!readExpiry(card.expiry, details))
        details.month = details.year = 0;
    return details;
}

QString cardMessage(const CardItem &card, Field field, UnixMillis now) {
    // The other fields are taken for good, so that each is told what is wrong with itself.
    CardDetails good{u"4242424242424242"_s, u"x"_s, 12, 2'100, u"000"_s};
    const auto typed = cardFrom(card);
    switch (field) {
    case Field::Number:
        good.number = typed.number;
        break;
    case Field::Expiry:
        good.month = typed.month;
        good.year = typed.year;
        break;
    case Field::Code:
        good.cvc = typed.cvc;
        break;
    case Field::Holder:
        good.holder = typed.holder;
        break;
    }
    switch (problemOf(good, now)) {
    case CardProblem::None:
        return {};
    case CardProblem::Number:
        return card.number.trimmed().isEmpty() ? CardForm::tr("The number of the card is missing.")
                                               : CardForm::tr("There is a digit wrong or missing in this number.");
    case CardProblem::Expiry:
        return CardForm::tr("Month and year, such as 08/27.");
    case CardProblem::Expired:
        return CardForm::tr("This card has expired.");
    case CardProblem::Cvc:
        return CardForm::tr("The three or four digits on the back of the card.");
    case CardProblem::Holder:
        return CardForm::tr("The name as it stands on the card.");
    }
    return {};
}

CardItem cardMessages(const CardItem &card, UnixMillis now) {
    CardItem messages;
    for (const auto field : everyField)
        partOf(messages, field) = cardMessage(card, field, now);
    return messages;
}

QString groupedCardNumber(const QString &text) {
    QString grouped;
    int digits = 0;
    for (const QChar c : cardDigits(text)) {
        if (digits > 0 && digits % 4 == 0)
            grouped += u' ';
        grouped += c;
        ++digits;
    }
    return grouped;
}

QString declineText(const QString &code) {
    if (code == "insufficient_funds"_L1)
        return CardForm::tr("There is not enough money on this card. Nothing was charged.");
    if (code == "expired_card"_L1)
        return CardForm::tr("The bank says that this card has expired. Nothing was charged.");
    if (code == "incorrect_cvc"_L1)
        return CardForm::tr("The security code is not right. Nothing was charged.");
    if (code.contains("authentication"_L1))
        return CardForm::tr("The bank could not make sure that it was you. Nothing was charged.");
    return CardForm::tr("The bank declined this card. Nothing was charged. Try another card or another way to pay.");
}

} // namespace aura::app
