// SPDX-License-Identifier: Apache-2.0
#include "buyer_search.h"

#include <algorithm>

namespace aura::server::buyerSearch {

namespace {

// The index of people keeps beginnings of so many letters by themselves, and finds each person among those at once.
constexpr qsizetype keptBeginning = 3;
constexpr qsizetype marksOfWord = 3; // "p"*

bool areKept(const QString &words) {
    const auto all = words.split(u' ');
    return std::all_of(all.begin(), all.end(),
                       [](const QString &word) { return word.size() <= keptBeginning + marksOfWord; });
}

void mark(std::vector<bool> &people, std::int64_t person) {
    const auto place = static_cast<std::size_t>(person);
    if (place >= people.size())
        people.resize(std::max(place + 1, people.size() * 2));
    people[place] = true;
}

} // namespace

Result<Buyers> find(storage::Database &db, const QString &words) {
    AURA_ASSIGN(auto row, db.prepare("SELECT rowid FROM user_search WHERE user_search MATCH ?1"));
    row.bind(words);
    Buyers found;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return found;
        const auto person = row.int64(0);
        if (found.few.size() < fewPeople) {
            found.few.push_back(person);
            continue;
        }
        if (areKept(words)) {
            found.areAsked = true;
            return found;
        }
        if (found.many.empty()) {
            for (const auto known : found.few)
                mark(found.many, known);
        }
        mark(found.many, person);
    }
}

std::string isMeantSql(std::string_view user, std::string_view parameter) {
    return "EXISTS(SELECT 1 FROM user_account u JOIN user_search s ON s.rowid = u.num WHERE u.id = " +
           std::string(user) + " AND user_search MATCH " + std::string(parameter) + ")";
}

} // namespace aura::server::buyerSearch
