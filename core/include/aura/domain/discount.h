// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>

#include <QMap>
#include <QString>
#include <QStringView>

namespace aura {

/// A short text in several languages.
struct LocalText {
    QMap<QString, QString> texts; ///< By ISO 639-1 code: "de".

    bool isEmpty() const { return texts.isEmpty(); }
    /// In the language of a locale or code ("de", "de_AT"), else in English, else in whatever there is.
    QString in(QStringView language) const;
    friend bool operator==(const LocalText &, const LocalText &) = default;
};
/// In one language.
LocalText localText(const QString &language, const QString &text);

/// What a promotion took off a line of an order, or off a vendor's delivery, as it was then.
struct Discount {
    Id promotionId;
    LocalText name;
    QString code; ///< The voucher's; empty without one.
    Id vendorId;
    Id variantId;            ///< Nil: off the vendor's delivery.
    Money amount;            ///< Above zero.
    bool byPlatform = false; ///< Who pays for it; otherwise the shop.

    friend bool operator==(const Discount &, const Discount &) = default;
};

/// What became of a code that somebody gave, and if it does not count, why.
enum class VoucherState : std::uint8_t {
    None,          ///< No code.
    Applied,       ///< It counts.
    Unchecked,     ///< Nobody could be asked yet.
    Unknown,       ///< There is no such code.
    NotYet,        ///< It does not hold yet.
    Expired,       ///< It does not hold any more.
    UsedUp,        ///< As often as it may be used at all.
    UsedByYou,     ///< As often as one person may use it.
    TooLittle,     ///< What it is for costs less than it takes.
    TooFew,        ///< It takes more pieces.
    OtherArticles, ///< It is for other articles.
    NotFirstOrder, ///< It is for somebody's first order.
    NeedsAccount,  ///< It is for those who are signed in.
    OtherCurrency, ///< It is for other currencies.
    NoEffect,      ///< Others have taken off what it could, and it is not added to them.
    TooManyTries,  ///< Too many codes that do not exist were tried; it is not looked at for a while.
};
/// "none", "applied", "unchecked", …
QString voucherStateName(VoucherState state);
/// InvalidArgument for an unknown name.
Result<VoucherState> voucherStateFromName(QStringView name);

struct VoucherVerdict {
    VoucherState state = VoucherState::None;
    QString code;            ///< As it is kept: see voucherCode().
    Money least;             ///< With TooLittle: what its articles have to cost.
    std::int64_t pieces = 0; ///< With TooFew: how many there have to be.

    friend bool operator==(const VoucherVerdict &, const VoucherVerdict &) = default;
};

inline constexpr qsizetype longestVoucherCode = 40;
/// Capital letters, digits and "-" of what somebody wrote: without spaces, whatever the case. Empty when nothing is
/// left, or too much.
QString voucherCode(QStringView written);

} // namespace aura
