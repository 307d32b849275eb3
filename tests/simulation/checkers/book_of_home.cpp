// SPDX-License-Identifier: Apache-2.0
// The part of the book that people write about themselves, about what they send back and about others' reviews.
#include "checkers/book.h"

#include "world/shop_server.h"

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const Address &address) {
    return {address.name, address.line1,  address.line2,   address.postalCode,
            address.city, address.region, address.country, address.phone};
}

} // namespace

void Book::applyHome(const Id &user, const Operation &operation) {
    if (const auto *put = std::get_if<AddressPut>(&operation.args)) {
        auto &book = m_addresses[user];
        auto written = partsOf(put->address);
        if (const auto theirs = book.constFind(put->addressId); theirs != book.cend() && put->base) {
            const auto base = partsOf(*put->base);
            for (qsizetype i = 0; i < written.size(); ++i) {
                if (written.at(i) == base.at(i))
                    written[i] = theirs->at(i);
            }
        }
        book.insert(put->addressId, written);
        if (put->preferred || book.size() == 1)
            m_preferred.insert(user, put->addressId);
    } else if (const auto *gone = std::get_if<AddressRemove>(&operation.args)) {
        m_addresses[user].remove(gone->addressId);
        // The oldest one takes its place, and which one that is depends on clocks.
        if (m_preferred.value(user) == gone->addressId)
            m_preferred.remove(user);
    } else if (const auto *patch = std::get_if<ProfilePatch>(&operation.args)) {
        auto &said = m_said[user];
        if (patch->name)
            said.name = patch->name;
        if (patch->language)
            said.language = patch->language;
    } else if (const auto *request = std::get_if<ReturnRequest>(&operation.args)) {
        m_returns.insert(request->returnId, {request->orderId, request->lines, ReturnState::Requested});
    } else if (const auto *step = std::get_if<ReturnTransition>(&operation.args)) {
        auto &entry = m_returns[step->returnId];
        if (entry.state != step->to && step->to == ReturnState::Received)
            m_arrivals.insert(operation.opId, step->returnId);
        entry.state = step->to;
    } else if (const auto *vote = std::get_if<ReviewVote>(&operation.args)) {
        if (vote->helpful)
            m_votes.insert({vote->reviewId, user});
        else
            m_votes.remove({vote->reviewId, user});
    }
}

std::optional<QString> Book::compareHome(ShopServer &server) const {
    for (const auto compare : {&Book::compareAddresses, &Book::compareSaid, &Book::compareReturns,
                               &Book::compareArrivals, &Book::compareRefunds, &Book::compareVotes}) {
        if (auto wrong = (this->*compare)(server))
            return wrong;
    }
    return std::nullopt;
}

std::optional<QString> Book::compareAddresses(ShopServer &server) const {
    auto missing = m_addresses;
    QHash<Id, int> preferred;
    std::optional<QString> wrong;
    const auto read = server.db().forEach(
        "SELECT user_id, id, name, line1, line2, postal_code, city, region, country, phone, is_default_shipping FROM "
        "address",
        [&](const storage::Statement &row) {
            const auto user = row.id(0);
            QStringList parts;
            for (int column = 2; column < 10; ++column)
                parts.append(row.text(column));
            if (missing[user].take(row.id(1)) != parts)
                wrong = u"an address is not what the operations give: %1"_s.arg(parts.join(u", "_s));
            preferred[user] += row.boolean(10) ? 1 : 0;
            if (row.boolean(10) && m_preferred.value(user, row.id(1)) != row.id(1))
                wrong = u"another address is preferred than the operations give"_s;
        });
    if (!read)
        return read.error().detail;
    for (auto book = missing.cbegin(); !wrong && book != missing.cend(); ++book) {
        if (!book->isEmpty())
            wrong = u"an address is not there"_s;
    }
    for (auto count = preferred.cbegin(); !wrong && count != preferred.cend(); ++count) {
        if (*count != 1)
            wrong = u"somebody has %1 preferred addresses"_s.arg(*count);
    }
    return wrong;
}

std::optional<QString> Book::compareSaid(ShopServer &server) const {
    std::optional<QString> wrong;
    const auto read =
        server.db().forEach("SELECT id, name, language FROM user_account", [&](const storage::Statement &row) {
            const auto said = m_said.value(row.id(0));
            if (row.text(1) != said.name.value_or(row.text(1)) || row.text(2) != said.language.value_or(row.text(2)))
                wrong = u"somebody is called %1 and reads %2; the operations give %3 and %4"_s.arg(
                    row.text(1), row.text(2), said.name.value_or(row.text(1)), said.language.value_or(row.text(2)));
        });
    return read ? wrong : std::optional(read.error().detail);
}

std::optional<QString> Book::compareReturns(ShopServer &server) const {
    auto missing = m_returns;
    std::optional<QString> wrong;
    const auto read = server.db().forEach(
        "SELECT r.id, r.state, (SELECT sum(quantity) FROM return_line WHERE return_id = r.id) FROM return_request r",
        [&](const storage::Statement &row) {
            const auto known = missing.constFind(row.id(0));
            if (known == missing.cend()) {
                wrong = u"a return is there that nobody asked for"_s;
                return;
            }
            std::int64_t pieces = 0;
            for (const auto &line : known->lines)
                pieces += line.quantity;
            if (row.text(1) != returnStateName(known->state) || row.int64(2) != pieces)
                wrong = u"a return of %1 pieces is %2, the operations give %3 and %4"_s.arg(row.int64(2))
                            .arg(row.text(1))
                            .arg(pieces)
                            .arg(returnStateName(known->state));
            missing.erase(known);
        });
    if (!read)
        return read.error().detail;
    if (!wrong && !missing.isEmpty())
        wrong = u"a return is not there"_s;
    return wrong;
}

std::optional<QString> Book::compareArrivals(ShopServer &server) const {
    QSet<Id> counted; // what has a shelf
    auto read = server.db().forEach("SELECT variant_id FROM stock",
                                    [&](const storage::Statement &row) { counted.insert(row.id(0)); });
    if (!read)
        return read.error().detail;
    QHash<std::pair<Id, Id>, std::int64_t> missing;
    for (auto arrival = m_arrivals.cbegin(); arrival != m_arrivals.cend(); ++arrival) {
        for (const auto &line : m_returns.value(*arrival).lines) {
            if (counted.contains(line.variantId))
                missing.insert({arrival.key(), line.variantId}, line.quantity);
        }
    }
    std::optional<QString> wrong;
    read = server.db().forEach(
        "SELECT op_id, variant_id, on_hand_delta FROM stock_movement WHERE kind = 'return'",
        [&](const storage::Statement &row) {
            if (missing.take({row.id(0), row.id(1)}) != row.int64(2))
                wrong = u"a return brought %1 pieces to a shelf that it did not bring there"_s.arg(row.int64(2));
        });
    if (!read)
        return read.error().detail;
    if (!wrong && !missing.isEmpty())
        wrong = u"what came back is not on its shelf"_s;
    return wrong;
}

std::optional<QString> Book::compareRefunds(ShopServer &server) const {
    std::optional<QString> wrong;
    auto read =
        server.db().forEach("SELECT return_id, count(*) FROM refund WHERE return_id IS NOT NULL GROUP BY 1",
                            [&](const storage::Statement &row) {
                                if (row.int64(1) != 1 || m_returns.value(row.id(0)).state != ReturnState::Refunded)
                                    wrong = u"a return is paid back %1 times"_s.arg(row.int64(1));
                            });
    if (!read)
        return read.error().detail;
    read = server.db().forEach("SELECT sum(r.refunded), o.total FROM return_request r JOIN customer_order o ON o.num = "
                               "r.order_num GROUP BY o.num",
                               [&](const storage::Statement &row) {
                                   if (row.int64(0) > row.int64(1))
                                       wrong = u"%1 of %2 are paid back"_s.arg(row.int64(0)).arg(row.int64(1));
                               });
    return read ? wrong : std::optional(read.error().detail);
}

std::optional<QString> Book::compareVotes(ShopServer &server) const {
    auto missing = m_votes;
    QHash<Id, std::int64_t> counts;
    std::optional<QString> wrong;
    auto read = server.db().forEach("SELECT review_id, user_id FROM review_vote", [&](const storage::Statement &row) {
        if (!missing.remove({row.id(0), row.id(1)}))
            wrong = u"somebody's vote counts that was not given"_s;
        ++counts[row.id(0)];
    });
    if (!read)
        return read.error().detail;
    if (!wrong && !missing.isEmpty())
        wrong = u"a vote is not there"_s;
    read = server.db().forEach("SELECT id, helpful_votes FROM review", [&](const storage::Statement &row) {
        if (row.int64(1) != counts.value(row.id(0)))
            wrong = u"a review shows %1 votes and has %2"_s.arg(row.int64(1)).arg(counts.value(row.id(0)));
    });
    return read ? wrong : std::optional(read.error().detail);
}

} // namespace aura::simulation
