// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/card.h>

#include <QDateTime>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array stateNames{u"pending", u"action_required", u"authorized", u"declined", u"voided"};

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

QString cardDigits(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'-')
            digits += c;
    }
    return digits;
}

bool passesLuhn(QStringView digits) {
    if (digits.size() < 12 || digits.size() > 19 || !allDigits(digits))
        return false;
    int sum = 0;
    bool twice = false;
    for (auto i = digits.size(); i-- > 0; twice = !twice) {
        const int digit = digits[i].unicode() - u'0';
        sum += twice ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
    }
    return sum % 10 == 0;
}

Status readExpiry(QStringView text, CardDetails &card) {
    const Error wrong{ErrorCode::InvalidArgument, QStringLiteral("not a month and a year")};
    QString kept = cardDigits(text);
    const auto slash = kept.indexOf(u'/');
    const QString month = slash < 0 ? kept.left(2) : kept.left(slash);
    const QString year = slash < 0 ? kept.mid(2) : kept.mid(slash + 1);
    if (!allDigits(month) || !allDigits(year) || month.size() > 2 || (year.size() != 2 && year.size() != 4))
        return wrong;
    const int number = month.toInt();
    if (number < 1 || number > 12)
        return wrong;
    card.month = number;
    card.year = year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    return {};
}

CardProblem problemOf(const CardDetails &card, UnixMillis now) {
    if (!passesLuhn(card.number))
        return CardProblem::Number;
    if (card.month < 1 || card.month > 12 || card.year < 2000 || card.year > 2100)
        return CardProblem::Expiry;
    const auto today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    if (card.year < today.year() || (card.year == today.year() && card.month < today.month()))
        return CardProblem::Expired;
    if (!allDigits(card.cvc) || card.cvc.size() < 3 || card.cvc.size() > 4)
        return CardProblem::Cvc;
    if (card.holder.trimmed().isEmpty() || card.holder.size() > 200)
        return CardProblem::Holder;
    return CardProblem::None;
}

QString cardPaymentStateName(CardPaymentState state) {
    return QString::fromUtf16(stateNames[static_cast<std::size_t>(state)]);
}

Result<CardPaymentState> cardPaymentStateFromName(QStringView name) {
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (name == QStringView(stateNames[i]))
            return static_cast<CardPaymentState>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown state: ") + name.left(32).toString()};
}

} // namespace aura
