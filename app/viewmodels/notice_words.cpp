// SPDX-License-Identifier: Apache-2.0
#include "notice_words.h"

#include "texts.h"
#include "vendor/money_words.h"

#include <aura/app/format.h>

#include <QCoreApplication>
#include <QDateTime>

namespace aura::app {

namespace {

struct NoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(NoticeTexts)
};

} // namespace

NoticeWords noticeWords(const Notice &notice) {
    const QString order = QStringLiteral("order/") + idText(notice.subject);
    const QString product = QStringLiteral("product/") + idText(notice.subject);
    const auto &name = notice.name;
    const auto box = QStringLiteral("box");
    const auto back = QStringLiteral("return");
    const auto sell = QStringLiteral("sell");
    switch (notice.kind) {
    case NoticeKind::OrderPlaced:
        return {NoticeTexts::tr("Order %1 is confirmed").arg(name), notice.detail, QStringLiteral("check-circle"),
                Tone::Positive, order};
    case NoticeKind::OrderPacked:
        return {NoticeTexts::tr("Order %1 is packed").arg(name), notice.detail, box, Tone::Neutral, order};
    case NoticeKind::OrderShipped:
        return {NoticeTexts::tr("Order %1 is on its way").arg(name), notice.detail, QStringLiteral("truck"),
                Tone::Neutral, order};
    case NoticeKind::OrderDelivered:
        return {NoticeTexts::tr("Order %1 has been delivered").arg(name), notice.detail, box, Tone::Positive, order};
    case NoticeKind::OrderCanceled:
        return {NoticeTexts::tr("Order %1 was canceled").arg(name), notice.detail, QStringLiteral("close"),
                Tone::Danger, order};
    case NoticeKind::OrderCutShort:
        return {NoticeTexts::tr("The shop has canceled the rest of order %1").arg(name),
                NoticeTexts::tr("%1. %2 is paid back or not owed any more.")
                    .arg(notice.detail, format::money(notice.amount)),
                QStringLiteral("close"), Tone::Warning, order};
    case NoticeKind::ReturnApproved:
        return {NoticeTexts::tr("The return is accepted"), NoticeTexts::tr("Order %1, %2").arg(name, notice.detail),
                back, Tone::Positive, order};
    case NoticeKind::ReturnRejected:
        return {NoticeTexts::tr("The return was not accepted"),
                NoticeTexts::tr("Order %1, %2").arg(name, notice.detail), back, Tone::Danger, order};
    case NoticeKind::ReturnRefunded:
        return {NoticeTexts::tr("%1 have been paid back").arg(format::money(notice.amount)),
                NoticeTexts::tr("Order %1, %2").arg(name, notice.detail), back, Tone::Positive, order};
    case NoticeKind::PriceDropped:
        return {NoticeTexts::tr("%1 costs less").arg(name),
                NoticeTexts::tr("Now %1 instead of %2")
                    .arg(format::shownPrice(notice.price), format::shownPrice(notice.former)),
                QStringLiteral("tag"), Tone::Positive, product};
    case NoticeKind::BackInStock:
        return {NoticeTexts::tr("%1 is back").arg(name), notice.detail, QStringLiteral("heart"), Tone::Positive,
                product};
    case NoticeKind::NewSignIn:
        return {name.isEmpty() ? NoticeTexts::tr("Sign-in on a new device")
                               : NoticeTexts::tr("Sign-in on a new device: %1").arg(name),
                NoticeTexts::tr("If it was not you, sign that device out and change your password."),
                QStringLiteral("shield"), Tone::Warning, QStringLiteral("devices")};
    case NoticeKind::ProductPublished:
        return {NoticeTexts::tr("%1 is published").arg(name), NoticeTexts::tr("Everybody can find it now."),
                QStringLiteral("check-circle"), Tone::Positive, product};
    case NoticeKind::ProductRejected:
        return {NoticeTexts::tr("%1 was not accepted").arg(name), notice.detail, QStringLiteral("close"), Tone::Danger,
                QStringLiteral("sell-product/") + idText(notice.subject)};
    case NoticeKind::ShopApproved:
        return {NoticeTexts::tr("%1 is open").arg(name), NoticeTexts::tr("The market has approved your shop."),
                QStringLiteral("check-circle"), Tone::Positive, sell};
    case NoticeKind::ShopRejected:
        return {NoticeTexts::tr("%1 was not approved").arg(name), notice.detail, QStringLiteral("close"), Tone::Danger,
                sell};
    case NoticeKind::ShopSuspended:
        return {NoticeTexts::tr("%1 is suspended").arg(name), notice.detail, QStringLiteral("shield"), Tone::Danger,
                sell};
    case NoticeKind::ReviewRejected:
        return {NoticeTexts::tr("Your review of %1 is not shown").arg(name), notice.detail, QStringLiteral("close"),
                Tone::Warning, product};
    case NoticeKind::PayoutFailed:
        return {NoticeTexts::tr("%1 could not be paid out").arg(format::money(notice.amount)),
                payoutReasonText(notice.detail), QStringLiteral("card"), Tone::Danger, QStringLiteral("sell-money")};
    case NoticeKind::WebhookStopped:
        return {NoticeTexts::tr("A webhook was switched off"),
                notice.detail.isEmpty() ? name : NoticeTexts::tr("%1: %2").arg(name, notice.detail),
                QStringLiteral("sync"), Tone::Danger, QStringLiteral("notifications")};
    case NoticeKind::ReturnMessage:
        return {NoticeTexts::tr("A message about a return"), NoticeTexts::tr("Order %1, %2").arg(name, notice.detail),
                back, Tone::Accent, order};
    case NoticeKind::ReturnDisputed:
        return {NoticeTexts::tr("A buyer asks the market to decide about a return"),
                NoticeTexts::tr("Order %1, %2").arg(name, notice.detail), back, Tone::Warning, order};
    case NoticeKind::DisputeDismissed:
        return {NoticeTexts::tr("The market has decided: the shop is right"),
                NoticeTexts::tr("Order %1, %2").arg(name, notice.detail), back, Tone::Neutral, order};
    }
    return {};
}

QString noticeGroup(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::OrderPlaced:
    case NoticeKind::OrderPacked:
    case NoticeKind::OrderShipped:
    case NoticeKind::OrderDelivered:
    case NoticeKind::OrderCanceled:
    case NoticeKind::OrderCutShort:
        return QStringLiteral("orders");
    case NoticeKind::ReturnApproved:
    case NoticeKind::ReturnRejected:
    case NoticeKind::ReturnRefunded:
    case NoticeKind::ReturnMessage:
    case NoticeKind::ReturnDisputed:
    case NoticeKind::DisputeDismissed:
        return QStringLiteral("returns");
    case NoticeKind::PriceDropped:
    case NoticeKind::BackInStock:
        return QStringLiteral("wishes");
    case NoticeKind::NewSignIn:
    case NoticeKind::ReviewRejected:
    case NoticeKind::WebhookStopped:
        return QStringLiteral("account");
    case NoticeKind::ProductPublished:
    case NoticeKind::ProductRejected:
    case NoticeKind::ShopApproved:
    case NoticeKind::ShopRejected:
    case NoticeKind::ShopSuspended:
    case NoticeKind::PayoutFailed:
        return QStringLiteral("shop");
    }
    return {};
}

QString dayText(UnixMillis time, UnixMillis now) {
    const auto day = QDateTime::fromMSecsSinceEpoch(time).date();
    const auto today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (day == today)
        return NoticeTexts::tr("Today");
    if (day == today.addDays(-1))
        return NoticeTexts::tr("Yesterday");
    return format::date(time);
}

QString timeOfDay(UnixMillis time) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).time(), QLocale::ShortFormat);
}

} // namespace aura::app
