// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/discount.h>

#include <array>

namespace aura {

namespace {

constexpr std::array stateNames{u"none",          u"applied",        u"unchecked",      u"unknown",
                                u"not_yet",       u"expired",        u"used_up",        u"used_by_you",
                                u"too_little",    u"too_few",        u"other_articles", u"not_first_order",
                                u"needs_account", u"other_currency", u"no_effect",      u"too_many_tries"};

} // namespace

QString LocalText::in(QStringView language) const {
    const auto code = language.left(2).toString().toLower();
    for (const auto &wanted : {code, QStringLiteral("en")}) {
        if (const auto found = texts.constFind(wanted); found != texts.cend() && !found->isEmpty())
            return *found;
    }
    for (const auto &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

LocalText localText(const QString &language, const QString &text) {
    LocalText local;
    local.texts.insert(language, text);
    return local;
}

QString voucherStateName(VoucherState state) {
    return QString::fromUtf16(stateNames[static_cast<std::size_t>(state)]);
}

Result<VoucherState> voucherStateFromName(QStringView name) {
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (name == QStringView(stateNames[i]))
            return static_cast<VoucherState>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown state of a voucher: ") + name.left(32).toString()};
}

QString voucherCode(QStringView written) {
    QString code;
    for (const auto c : written) {
        if (c.isSpace())
            continue;
        const auto upper = c.toUpper();
        const bool isKnown = (upper >= u'A' && upper <= u'Z') || (upper >= u'0' && upper <= u'9') || upper == u'-';
        if (!isKnown || code.size() == longestVoucherCode)
            return {};
        code += upper;
    }
    return code;
}

} // namespace aura
