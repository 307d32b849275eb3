// SPDX-License-Identifier: Apache-2.0
#include "checkers/quiet.h"

#include "world/device.h"
#include "world/shop_server.h"

#include <aura/server/services/carts.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/exchange_rates.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;
using sync::QueueState;

namespace {

/// Longer than any wait that is ever set.
constexpr std::int64_t longestWait = 6 * 60 * 1'000;

std::optional<QString> compareCart(Device &device, ShopServer &server) {
    const auto theirs = server::CartService::read(server.db(), device.user());
    if (!theirs)
        return theirs.error().detail;
    const auto &mine = device.view().cart;
    if (mine.lines != theirs->lines || mine.saved != theirs->saved || mine.rev != theirs->rev)
        return u"the cart has %1 lines and %2 saved ones of revision %3, the server's %4 and %5 of %6"_s
            .arg(mine.lines.size())
            .arg(mine.saved.size())
            .arg(mine.rev)
            .arg(theirs->lines.size())
            .arg(theirs->saved.size())
            .arg(theirs->rev);
    return std::nullopt;
}

std::optional<QString> compareOrders(Device &device, ShopServer &server) {
    QHash<Id, Order> mine;
    for (const auto &shown : device.view().orders) {
        if (shown.queuedAs.isNil())
            mine.insert(shown.order.id, shown.order);
    }
    QList<Id> ids;
    const auto read = server.db().forEach(
        "SELECT id FROM customer_order WHERE user_id = ?1",
        [&](const storage::Statement &row) { ids.append(row.id(0)); }, device.user());
    if (!read)
        return read.error().detail;
    for (const auto &id : ids) {
        const auto theirs = server.app().orders().read(server.db(), device.user(), id);
        if (!theirs)
            return theirs.error().detail;
        if (!mine.contains(id) || wire::toJson(mine.take(id)) != wire::toJson(*theirs))
            return u"the order %1 is missing or differs"_s.arg(theirs->number);
    }
    if (!mine.isEmpty())
        return u"%1 orders are shown that the server does not have"_s.arg(mine.size());
    return std::nullopt;
}

Result<QHash<Id, std::int64_t>> publicReviews(storage::Database &database) {
    QHash<Id, std::int64_t> reviews;
    AURA_TRY(database.forEach(
        "SELECT r.id, r.rev FROM review r JOIN product p ON p.num = r.product WHERE r.status = ?1 AND p.status = ?2",
        [&](const storage::Statement &row) { reviews.insert(row.id(0), row.int64(1)); }, ReviewStatus::Published,
        ProductStatus::Published));
    return reviews;
}

std::optional<QString> compareCatalogue(Device &device, ShopServer &server) {
    auto opened = device.openCatalogue();
    if (!opened)
        return u"the catalogue cannot be read: "_s + opened.error().detail;
    auto &mine = *opened;
    const auto products = mine.queryInt64("SELECT count(*) FROM product WHERE status = ?1", ProductStatus::Published);
    const auto theirs =
        server.db().queryInt64("SELECT count(*) FROM product WHERE status = ?1", ProductStatus::Published);
    if (!products || !theirs || *products != *theirs)
        return u"the catalogue has %1 products, the server's %2"_s.arg(products ? products->value_or(0) : -1)
            .arg(theirs ? theirs->value_or(0) : -1);
    QList<Id> ids;
    const auto read =
        server.db().forEach("SELECT id FROM product", [&](const storage::Statement &row) { ids.append(row.id(0)); });
    if (!read)
        return read.error().detail;
    for (const auto &id : std::as_const(ids)) {
        const auto local = storage::CatalogueReader(mine).product(id);
        const auto remote = storage::CatalogueReader(server.db()).product(id);
        if (!remote || remote->status != ProductStatus::Published)
            continue;
        if (!local || wire::toJson(*local, wire::Audience::Public) != wire::toJson(*remote, wire::Audience::Public))
            return u"the product %1 is missing or differs"_s.arg(remote->name);
    }
    const auto said = publicReviews(mine);
    const auto theirsSaid = publicReviews(server.db());
    if (!said || !theirsSaid || *said != *theirsSaid)
        return u"the catalogue has other reviews than the server"_s;
    const auto rates = storage::exchangeRates(server.db());
    if (!rates || device.view().rates != *rates)
        return u"the exchange rates are of %1, the server's of %2"_s.arg(device.view().rates.setAt)
            .arg(rates ? rates->setAt : 0);
    return std::nullopt;
}

bool waitsForNetwork(const sync::QueueEntry &entry) {
    return entry.state != QueueState::NeedsAttention && entry.state != QueueState::Blocked;
}

bool isToBeSent(const sync::QueueEntry &entry) {
    return entry.state == QueueState::Pending || entry.state == QueueState::Parked;
}

} // namespace

bool isTerminal(Device &device) {
    const auto &queue = device.view().queue;
    return device.user().isNil() ||
           std::none_of(queue.begin(), queue.end(), [](const auto &entry) { return waitsForNetwork(*entry); });
}

QString whatWaits(Device &device) {
    QString waiting;
    if (isTerminal(device))
        return waiting;
    for (const auto &entry : device.view().queue) {
        if (waitsForNetwork(*entry))
            waiting += u" d%1: %2 %3 after %4 attempts: %5;"_s.arg(device.index())
                           .arg(entry->operation.kind, sync::queueStateName(entry->state))
                           .arg(entry->attempts)
                           .arg(entry->reason ? entry->reason->detail : u"no reason"_s);
    }
    return waiting;
}

QList<sync::PictureName> picturesShown(Device &device) {
    constexpr int sizeOnCards = 320;
    QList<sync::PictureName> pictures;
    if (auto catalogue = device.openCatalogue())
        (void)catalogue->forEach("SELECT DISTINCT sha256 FROM product_picture WHERE sha256 IS NOT NULL ORDER BY sha256",
                                 [&](const storage::Statement &row) {
                                     pictures.append({row.blob(0), 0});
                                     pictures.append({row.blob(0), sizeOnCards});
                                 });
    return pictures;
}

std::optional<QString> checkLiveness(Device &device) {
    if (!device.isUp() || device.user().isNil() || !device.isSignedIn() || isTerminal(device))
        return std::nullopt;
    // What took effect waits for its rows, which come with the next poll.
    const auto &queue = device.view().queue;
    const bool sends = std::any_of(queue.begin(), queue.end(), [](const auto &entry) { return isToBeSent(*entry); });
    const auto plannedAt = sends ? device.nextSendAt() : device.wakeAt();
    if (!plannedAt)
        return u"operations wait and nothing is planned"_s;
    if (const auto wait = *plannedAt - device.clock().monotonic(); wait > longestWait)
        return u"operations wait, the next attempt is %1 s away"_s.arg(wait / 1'000);
    return std::nullopt;
}

std::optional<QString> Flights::check(Device &device) {
    // As long as the keychain may take to answer, several times.
    constexpr std::int64_t patience = 60'000;
    const auto former = m_idle;
    m_idle.removeIf([&](const auto &entry) { return entry.key().first == device.index(); });
    if (device.isSending())
        return std::nullopt;
    const auto now = device.clock().monotonic();
    for (const auto &entry : device.view().queue) {
        if (entry->state != QueueState::InFlight)
            continue;
        const std::pair key{device.index(), entry->operation.opId};
        auto flight = former.value(key, {entry->attempts, now});
        if (flight.attempts != entry->attempts)
            flight = {entry->attempts, now};
        if (now - flight.since > patience)
            return u"a %1 is shown as under way, and no request is"_s.arg(entry->operation.kind);
        m_idle.insert(key, flight);
    }
    return std::nullopt;
}

std::optional<QString> checkConvergence(Device &device, ShopServer &server) {
    if (auto wrong = compareCatalogue(device, server))
        return wrong;
    if (device.user().isNil())
        return std::nullopt;
    if (auto wrong = compareCart(device, server))
        return wrong;
    if (auto wrong = compareOrders(device, server))
        return wrong;
    return checkWork(device, server);
}

} // namespace aura::simulation
