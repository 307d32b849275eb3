// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/exchange.h>
#include <aura/domain/operation.h>
#include <aura/ports/transport.h>

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace aura::simulation {

class Promises;
class ShopServer;

/// What the server must hold, kept beside it by a second, simpler hand: how each operation ended, every person's cart
/// as quantities, and which orders exist. Each request that reaches the server is entered, and the server's rows are
/// compared. A value: a backup of the server keeps a copy.
class Book {
public:
    struct Entry {
        Id user;
        OperationStatus status = OperationStatus::Applied;
        Operation operation;
    };

    /// A push is on its way into the server; settle() looks at what it did.
    /// What is wrong with the order in which operations come, if anything is.
    std::optional<QString> enterPush(const HttpRequest &request, const Promises &promises);
    /// The server is back at an earlier day.
    void restore(const Book &earlier);
    /// The server knew this operation before it was restored.
    bool wasForgotten(const Id &opId) const { return m_forgotten.contains(opId); }
    /// The server is up (again): what has become of the pushes since the last call. What is wrong, if anything is.
    std::optional<QString> settle(ShopServer &server);
    /// The server's rows against the book.
    std::optional<QString> compare(ShopServer &server);

    const Entry *find(const Id &opId) const {
        const auto found = m_results.constFind(opId);
        return found == m_results.cend() ? nullptr : &*found;
    }

private:
    struct Cart {
        QHash<Id, std::int64_t> lines; // quantities, by variant
        QHash<Id, std::int64_t> saved;
        friend bool operator==(const Cart &, const Cart &) = default;
    };
    struct Return {
        Id order;
        QList<LinePart> lines;
        ReturnState state = ReturnState::Requested;
    };
    struct Wish {
        Id variant;
        std::int64_t price = 0; // micros; what it cost when it was wished for
    };
    /// What a person is told of: of which kind, and about what.
    struct Told {
        Id user;
        NoticeKind kind = NoticeKind::OrderPlaced;
        Id subject;
        friend bool operator==(const Told &, const Told &) = default;
        friend size_t qHash(const Told &told, size_t seed) {
            return qHashMulti(seed, told.user, static_cast<int>(told.kind), told.subject);
        }
    };
    struct Drop {
        std::int64_t price = 0; // micros
        std::int64_t former = 0;
    };
    struct Mark {
        Id atLeast;
        Id atMost;
    };
    std::optional<QString> enter(ShopServer &server, const Operation &operation);
    std::optional<QString> checkTotal(ShopServer &server, const OrderSubmit &submit) const;
    void applyCart(const Id &user, const Operation &operation);
    std::optional<QString> compareCarts(ShopServer &server);
    std::optional<QString> compareStock(ShopServer &server);
    // What sellers and reviewers do.
    std::optional<QString> applyWork(const Id &user, const Operation &operation);
    std::optional<QString> compareWork(ShopServer &server);
    std::optional<QString> compareLedger(ShopServer &server) const;
    std::optional<QString> comparePictures(ShopServer &server) const;
    std::optional<QString> compareReviews(ShopServer &server) const;
    std::optional<QString> compareLatest(ShopServer &server);
    void applyTexts(const ProductPatch &patch);
    std::optional<QString> compareTexts(ShopServer &server) const;
    // What people keep, send back and find helpful.
    void applyHome(const Id &user, const Operation &operation);
    std::optional<QString> compareHome(ShopServer &server) const;
    std::optional<QString> compareAddresses(ShopServer &server) const;
    std::optional<QString> compareSaid(ShopServer &server) const;
    std::optional<QString> compareReturns(ShopServer &server) const;
    std::optional<QString> compareArrivals(ShopServer &server) const;
    std::optional<QString> compareRefunds(ShopServer &server) const;
    std::optional<QString> compareVotes(ShopServer &server) const;
    // What is where in the shop.
    void applyPlaces(const Operation &operation);
    std::optional<QString> comparePlaces(ShopServer &server) const;
    // What people keep an eye on, and what they are told.
    std::optional<QString> applyWatching(ShopServer &server, const Id &user, const Operation &operation);
    void priceMoves(const Id &variant, std::int64_t from, std::int64_t to);
    std::optional<QString> compareWatching(ShopServer &server);
    std::optional<QString> compareWishes(ShopServer &server) const;
    std::optional<QString> compareNotices(ShopServer &server);
    std::optional<QString> compareMarks(ShopServer &server);
    std::optional<QString> compareConversions(ShopServer &server) const;
    std::optional<QString> lookAtShelves(ShopServer &server, const QHash<Told, UnixMillis> &told);

    QHash<Id, Entry> m_results;
    QHash<Id, Cart> m_carts;                        // by person
    QHash<Id, std::optional<Conversion>> m_groups;  // and what the person agreed to in their own currency
    QHash<Id, std::optional<std::int64_t>> m_moves; // of stock, by operation; nothing: as many as the count found
    QHash<Id, Id> m_placed;                         // where a movement by an operation was, apart from transfers
    QHash<Id, StockTransfer> m_carried;             // by operation
    QSet<Id> m_products;                            // that sellers have made
    QSet<std::pair<Id, QByteArray>> m_pictures;     // by product
    QHash<std::pair<Id, Id>, int> m_ratings;        // by person and product
    QHash<Id, std::int64_t> m_prices;               // of variants, as they were last seen
    QHash<Id, QSet<QString>> m_tags;                // by product, of those whose tags somebody has changed
    QHash<Id, QStringList> m_texts;                 // the lines of descriptions, in the same way
    QHash<Id, QHash<Id, QStringList>> m_addresses;  // the parts of each, by person
    QHash<Id, Id> m_preferred;                      // by person; none when a removal has chosen
    QHash<Id, ProfilePatch> m_said;                 // by person
    QHash<Id, Return> m_returns;
    QHash<Id, Id> m_arrivals;            // returns, by the operation that took them in
    QSet<std::pair<Id, Id>> m_votes;     // review and person
    QHash<Id, QHash<Id, Wish>> m_wishes; // by person and product
    QHash<Id, OrderStep> m_steps;        // of orders, as they were last seen
    QHash<Told, int> m_told;             // of orders' steps
    QHash<Told, Drop> m_drops;
    QHash<Id, Mark> m_marks;                // by person
    QHash<Id, Id> m_newest;                 // notice of each person, when it was last seen
    QSet<Id> m_public;                      // products, as they were last seen
    QSet<std::pair<Id, Id>> m_wishedBefore; // person and product, when it was last seen
    QHash<Id, bool> m_onShelf;              // of variants, whether there was anything to sell when it was last seen
    // What the operations since the last comparison must have left.
    QHash<Id, std::int64_t> m_freshPrices;
    QHash<Id, OrderStep> m_freshSteps;
    QList<Operation> m_open;
    QSet<Id> m_forgotten;
};

} // namespace aura::simulation
