// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/notice.h>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array kindNames{
    u"order.placed",       u"order.packed",       u"order.shipped",           u"order.delivered",
    u"order.canceled",     u"return.approved",    u"return.rejected",         u"return.refunded",
    u"wish.price_dropped", u"wish.back_in_stock", u"account.new_sign_in",     u"order.cut_short",
    u"product.published",  u"product.rejected",   u"shop.approved",           u"shop.rejected",
    u"shop.suspended",     u"review.rejected",    u"payout.failed",           u"webhook.stopped",
    u"return.message",     u"return.disputed",    u"return.dispute_dismissed"};
static_assert(kindNames.size() == static_cast<std::size_t>(lastNoticeKind) + 1);

} // namespace

QString noticeKindName(NoticeKind kind) {
    return QString::fromUtf16(kindNames[static_cast<std::size_t>(kind)]);
}

Result<NoticeKind> noticeKindFromName(QStringView name) {
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QStringView(kindNames[i]))
            return static_cast<NoticeKind>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown kind of notice: ") + name.left(32).toString()};
}

bool isRead(const NoticeBoard &board, const Notice &notice) {
    return notice.id <= board.readUpTo;
}

qsizetype unreadCount(const NoticeBoard &board) {
    return std::count_if(board.notices.cbegin(), board.notices.cend(),
                         [&](const Notice &notice) { return !isRead(board, notice); });
}

Result<bool> apply(NoticeBoard &board, const NoticesRead &operation) {
    if (operation.upTo.isNil())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("read up to which notice?")};
    if (operation.upTo <= board.readUpTo)
        return false;
    board.readUpTo = operation.upTo;
    return true;
}

} // namespace aura
