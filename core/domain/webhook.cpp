// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/webhook.h>

#include <QUrl>

#include <algorithm>
#include <array>

namespace aura {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array eventNames{"order.placed"_L1,  "order.canceled"_L1,    "order.shipped"_L1,
                                "return.opened"_L1, "product.published"_L1, "review.waiting"_L1,
                                "payout.failed"_L1, "return.disputed"_L1,   "ping"_L1};
constexpr std::array stateNames{"waiting"_L1, "done"_L1, "failed"_L1};

struct Range {
    std::uint32_t first;
    int bits;
};
// IANA's special-purpose registry, but for 127.0.0.0/8.
constexpr std::array privateRanges{
    Range{0x00000000, 8},  Range{0x0A000000, 8},  Range{0x64400000, 10}, Range{0xA9FE0000, 16}, Range{0xAC100000, 12},
    Range{0xC0000000, 24}, Range{0xC0000200, 24}, Range{0xC0586300, 24}, Range{0xC0A80000, 16}, Range{0xC6120000, 15},
    Range{0xC6336400, 24}, Range{0xCB007100, 24}, Range{0xE0000000, 4},  Range{0xF0000000, 4},
};

AddressKind kindOfFour(std::uint32_t address) {
    if ((address >> 24) == 127)
        return AddressKind::Loopback;
    const bool isPrivate = std::any_of(privateRanges.begin(), privateRanges.end(), [address](const Range &range) {
        return ((address ^ range.first) >> (32 - range.bits)) == 0;
    });
    return isPrivate ? AddressKind::Private : AddressKind::Public;
}

std::uint32_t fourAt(QByteArrayView bytes, qsizetype at) {
    std::uint32_t value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

} // namespace

QString webhookEventName(WebhookEvent event) {
    return eventNames[static_cast<std::size_t>(event)];
}

std::optional<WebhookEvent> webhookEventFromName(QStringView name) {
    const auto found = std::find(eventNames.begin(), eventNames.end(), name);
    return found == eventNames.end() ? std::nullopt
                                     : std::optional(static_cast<WebhookEvent>(found - eventNames.begin()));
}

const QList<WebhookEvent> &webhookEvents() {
    static const QList<WebhookEvent> all{WebhookEvent::OrderPlaced,      WebhookEvent::OrderCanceled,
                                         WebhookEvent::OrderShipped,     WebhookEvent::ReturnOpened,
                                         WebhookEvent::ProductPublished, WebhookEvent::ReviewWaiting,
                                         WebhookEvent::PayoutFailed,     WebhookEvent::ReturnDisputed};
    return all;
}

QString deliveryStateName(WebhookDelivery::State state) {
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<WebhookDelivery::State> deliveryStateFromName(QStringView name) {
    const auto found = std::find(stateNames.begin(), stateNames.end(), name);
    return found == stateNames.end() ? std::nullopt
                                     : std::optional(static_cast<WebhookDelivery::State>(found - stateNames.begin()));
}

bool isLoopbackHost(const QString &host) {
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1)
        return true;
    const auto parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1 &&
           std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

Status checkWebhookUrl(const QString &url) {
    const auto refused = [](const QString &why) { return Error{ErrorCode::InvalidArgument, u"url: "_s + why}; };
    if (url.size() > longestWebhookUrl)
        return refused(u"is too long"_s);
    for (const QChar c : url) {
        if (c <= u' ' || c == u'\x7F' || c == u'\\')
            return refused(u"has characters that no address has"_s);
    }
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return refused(u"is no address"_s);
    if (parsed.scheme() != "https"_L1 && !(parsed.scheme() == "http"_L1 && isLoopbackHost(parsed.host())))
        return refused(u"must be https, or http on this machine"_s);
    if (!parsed.userInfo().isEmpty() || url.contains(u'@'))
        return refused(u"must not name anybody"_s);
    if (parsed.hasFragment())
        return refused(u"must have no fragment"_s);
    return {};
}

AddressKind addressKind(QByteArrayView address) {
    if (address.size() == 4)
        return kindOfFour(fourAt(address, 0));
    if (address.size() != 16)
        return AddressKind::Private;
    const auto isZero = [&](qsizetype from, qsizetype to) {
        return std::all_of(address.begin() + from, address.begin() + to, [](char c) { return c == 0; });
    };
    const auto byteAt = [&](qsizetype i) { return static_cast<std::uint8_t>(address[i]); };
    if (isZero(0, 15) && byteAt(15) == 1)
        return AddressKind::Loopback;
    // ::ffff:a.b.c.d, and ::a.b.c.d of old, lead to that one.
    if (isZero(0, 10) && ((byteAt(10) == 0xFF && byteAt(11) == 0xFF) || isZero(10, 12)))
        return kindOfFour(fourAt(address, 12));
    // Only what is given out to everybody, 2000::/3, and of it neither tunnels nor examples.
    if ((byteAt(0) & 0xE0) != 0x20)
        return AddressKind::Private;
    if (byteAt(0) == 0x20 && byteAt(1) == 0x02) // 6to4
        return kindOfFour(fourAt(address, 2)) == AddressKind::Public ? AddressKind::Public : AddressKind::Private;
    if (byteAt(0) == 0x20 && byteAt(1) == 0x01 && ((byteAt(2) & 0xFE) == 0 || (byteAt(2) == 0x0D && byteAt(3) == 0xB8)))
        return AddressKind::Private;
    return AddressKind::Public;
}

} // namespace aura
