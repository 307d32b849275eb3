// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace aura::storage {

/// What search knows of language: which words mean the same, which ones only join others, which ones are colours.
/// The built-in file is resources/search/words.txt, which says how such a file is written; a shop adds its own words
/// (search_words.h). Immutable.
class Lexicon {
public:
    /// The built-in words; made once. Thread-safe.
    static const Lexicon &builtIn();
    /// The built-in words and those of `extra`. InvalidArgument with the line's number when a line of `extra` is no
    /// entry.
    static Result<Lexicon> extended(QStringView extra);

    /// What a word or words in a row may be called instead, all folded; without the words themselves.
    QStringList synonyms(const QString &folded) const { return m_synonyms.value(folded); }
    /// What else it may mean, less surely: "display" for a monitor.
    QStringList related(const QString &folded) const { return m_related.value(folded); }
    /// Entries of more words than one that end with the word.
    QStringList entriesEndingWith(const QString &word) const { return m_endings.value(word); }
    /// No entry has more words than this.
    int longestEntry() const { return m_longest; }

    /// "for": what follows is what a thing is for.
    bool isTargetWord(const QString &word) const { return m_target.contains(word); }
    /// "with": what follows comes with a thing.
    bool isInclusionWord(const QString &word) const { return m_inclusion.contains(word); }
    /// "of", "and": joins, and is no noun.
    bool isJoiningWord(const QString &word) const { return m_joining.contains(word); }
    /// "to": of the joining words, those between what something is made out of and what it becomes.
    const QSet<QString> &turningWords() const { return m_turning; }
    /// Says nothing about what is wanted: all of these, and articles.
    bool isFunctionWord(const QString &word) const {
        return isTargetWord(word) || isInclusionWord(word) || isJoiningWord(word) || m_empty.contains(word);
    }
    /// Names a colour or another trait that stands behind nouns.
    bool isTrait(const QString &word) const { return m_traits.contains(word); }
    /// Says of a colour which one: "light", "dark".
    bool isShade(const QString &word) const { return m_shades.contains(word); }
    /// Names nothing that is sold: "gift", "idea".
    bool isVague(const QString &word) const { return m_vague.contains(word); }

private:
    Status add(QStringView text);
    Status addLine(QStringView line);

    QHash<QString, QStringList> m_synonyms;
    QHash<QString, QStringList> m_related;
    QHash<QString, QStringList> m_endings; ///< By last word.
    QSet<QString> m_target;
    QSet<QString> m_inclusion;
    QSet<QString> m_joining;
    QSet<QString> m_turning;
    QSet<QString> m_empty;
    QSet<QString> m_traits;
    QSet<QString> m_shades;
    QSet<QString> m_vague;
    int m_longest = 1;
};

} // namespace aura::storage
