// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>

#include <QList>
#include <QString>

namespace aura {

/// The server keeps no more than the newest of these for each person, and none that is older than noticeLifetimeMillis.
inline constexpr qsizetype mostNotices = 200;
inline constexpr std::int64_t noticeLifetimeMillis = 90LL * 24 * 3'600 * 1'000;

/// What has happened to a person, or to what they watch.
enum class NoticeKind : std::uint8_t {
    OrderPlaced,
    OrderPacked,
    OrderShipped,
    OrderDelivered,
    OrderCanceled, ///< By the shop; who cancels knows it.
    ReturnApproved,
    ReturnRejected,
    ReturnRefunded,
    PriceDropped,     ///< Of a wish.
    BackInStock,      ///< A wish.
    NewSignIn,        ///< On a device on which the account was not used before.
    OrderCutShort,    ///< The shop has canceled what had not left of an order.
    ProductPublished, ///< What the person's shop proposed is to be seen now.
    ProductRejected,
    ShopApproved, ///< The person's shop may sell.
    ShopRejected,
    ShopSuspended,
    ReviewRejected,   ///< What the person wrote is not to be seen (any more).
    PayoutFailed,     ///< What the person's shop is owed could not be paid out.
    WebhookStopped,   ///< The server has switched off an address that is told of what happens.
    ReturnMessage,    ///< Somebody has written about a return; one that is unread stands for all that follow.
    ReturnDisputed,   ///< A buyer wants the platform to decide: to the shop, and to those who do.
    DisputeDismissed, ///< The platform has decided that the shop is right.
};
inline constexpr NoticeKind lastNoticeKind = NoticeKind::DisputeDismissed;
/// "order.placed", …, "return.approved", …, "wish.price_dropped", "wish.back_in_stock", "account.new_sign_in",
/// "product.published", "product.rejected", "shop.approved", "shop.rejected", "shop.suspended", "review.rejected",
/// "payout.failed", "webhook.stopped", "return.message", "return.disputed", "return.dispute_dismissed"
QString noticeKindName(NoticeKind kind);
Result<NoticeKind> noticeKindFromName(QStringView name);

/// One of them: what it is about and the facts of it. The words are made on the device, in the person's language. What
/// is written is never changed, only read (NoticeBoard::readUpTo) and forgotten.
struct Notice {
    Id id; ///< Ascends with time within a person's notices.
    NoticeKind kind = NoticeKind::OrderPlaced;
    Id subject;       ///< The order, the product, the device, the payout, or the webhook.
    QString name;     ///< The order's number, the product's name, the device's, or the webhook's address.
    QString detail;   ///< The vendor's name; empty for sign-ins. Why something was rejected, suspended or switched off.
    UnitPrice price;  ///< PriceDropped: what it costs now. Otherwise without currency.
    UnitPrice former; ///< PriceDropped: what it cost before.
    /// ReturnRefunded, OrderCutShort: what came back or is not owed. PayoutFailed: what it was about. Otherwise without
    /// currency.
    Money amount;
    UnixMillis at = 0;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// All notices of a person, the newest first, and how far they have read.
struct NoticeBoard {
    QList<Notice> notices;
    Id readUpTo; ///< That one and all older ones are read; nil before the first time.

    friend bool operator==(const NoticeBoard &, const NoticeBoard &) = default;
};
bool isRead(const NoticeBoard &board, const Notice &notice);
qsizetype unreadCount(const NoticeBoard &board);

/// Everything up to a notice is read. Says a state, not a step: in whatever order such operations come, the furthest
/// one counts.
struct NoticesRead {
    Id upTo;

    friend bool operator==(const NoticesRead &, const NoticesRead &) = default;
};

/// The reducer, the same in client and server. True when more is read than before. InvalidArgument without an id.
Result<bool> apply(NoticeBoard &board, const NoticesRead &operation);

} // namespace aura
