// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

#include <QString>

#include <optional>

namespace aura::storage {

/// True when one letter added, left out, changed or swapped with its neighbour makes one of the other, or they are
/// equal.
bool withinOneEdit(QStringView a, QStringView b);

/// How many letters are added, left out, changed or swapped with their neighbour; `limit` + 1 when more than `limit`.
int editsBetween(QStringView a, QStringView b, int limit);

/// The words of the full-text index.
class Vocabulary {
public:
    struct Term {
        QString text;
        std::int64_t products = 0;
    };

    explicit Vocabulary(Database &database)
        : m_database(database) {}

    /// The most frequent words that begin with `prefix`, at most `limit`. Reads all of them: for three letters and
    /// more.
    Result<std::vector<Term>> completions(const QString &prefix, std::size_t limit);

    /// The most frequent word that `word` may be a slip of (as a beginning, when it is a prefix): one letter, in whole
    /// words of eight letters and more two. Nothing for words of under four letters and for codes.
    Result<std::optional<QString>> correction(const QString &word, bool isPrefix);

private:
    Status open();
    Status visitRange(const QString &prefix, const std::function<void(const QString &, std::int64_t)> &visit);

    Database &m_database;
    bool m_open = false;
};

} // namespace aura::storage
