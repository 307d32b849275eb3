// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aura::storage {

/// One word of a text that people typed, as the index knows words.
struct QueryWord {
    QString text;          ///< Lower case, letters and digits only.
    bool isPrefix = false; ///< Anything that begins so will do.
    QString alternative;   ///< A number without its leading zeros, as codes are indexed too; mostly empty.

    /// So short that ranking through its matches would take too long for a keystroke.
    bool isShortPrefix() const { return isPrefix && text.size() <= 2; }
};

/// A text made ready for the index. The place for folding of plurals, synonyms and units, before words become
/// expressions.
struct TextQuery {
    std::vector<QueryWord> words;
    /// All letters and digits in one piece, for codes that are written with other separators than indexed.
    QString joined;

    bool isEmpty() const { return words.empty(); }
    QString text() const;
};

inline constexpr qsizetype longestQueryText = 200;
inline constexpr std::size_t mostQueryWords = 16;

/// Cuts a text into words; the last one is a prefix. Never fails.
TextQuery parseQueryText(const QString &text);

/// Expressions of FTS5; words are quoted, so that nothing in them is syntax. `place` restricts where the word stands,
/// such as "name : ^ ".
QString matchExpression(const QueryWord &word, const QString &place = {});
/// All words, or those that `use` accepts; empty when none is left.
template <typename Predicate>
QString matchExpression(const TextQuery &query, Predicate &&use) {
    QStringList parts;
    for (const auto &word : query.words) {
        if (use(word))
            parts += u'(' + matchExpression(word) + u')';
    }
    return parts.join(QStringLiteral(" AND "));
}

} // namespace aura::storage
