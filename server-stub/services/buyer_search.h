// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

#include <vector>

namespace aura::server::buyerSearch {

/// Of so many people what they have is gathered; of more, things are gone through until enough are found that one of
/// them has. In between both take about as long.
inline constexpr std::size_t fewPeople = 10'000;

/// Those whom words mean. They are told by their numbers in the table.
struct Buyers {
    std::vector<std::int64_t> few; ///< All of them, when they are few.
    std::vector<bool> many;        ///< All of them, when they are many: whether a number is one of theirs.
    /// They are many, and the index says of each at once whether they are meant (see isMeantSql()).
    bool areAsked = false;

    bool areFew() const { return many.empty() && !areAsked; }
    bool has(std::int64_t person) const {
        const auto place = static_cast<std::size_t>(person);
        return place < many.size() && many[place];
    }
};

/// `words` as people::matchOf() makes them. InvalidArgument for what the index does not take.
Result<Buyers> find(storage::Database &db, const QString &words);

/// A condition: the person of the id that `user` names in SQL is meant by the words of a parameter.
std::string isMeantSql(std::string_view user, std::string_view parameter);

} // namespace aura::server::buyerSearch
