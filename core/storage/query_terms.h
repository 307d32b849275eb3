// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "name_words.h"
#include "text_query.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace aura::storage {

/// One thing that a text asks for: a word, a measure, or several words that are one thing ("hard drive"), in all forms
/// in which a catalogue may have it.
struct QueryTerm {
    /// In one piece in the index, cut into words by it.
    struct Form {
        QString text;
        float quality = 1; ///< How well the form stands for what was typed; 1: it is that.
        bool isPrefix = false;
    };
    /// As names hold it: one word, or several next to each other.
    struct NameForm {
        QStringList words;
        float quality = 1;
        bool isPrefix = false;
    };

    QString typed; ///< Folded, words with one space between them.
    NameToken::Kind kind = NameToken::Word;
    std::uint8_t flags = 0; ///< Of the token, in the typed text.
    bool isPrefix = false;  ///< Still being typed.
    bool isVague = false;   ///< Says nothing about what is wanted; what lacks it lacks nothing.
    std::vector<Form> forms;
    std::vector<NameForm> nameForms;
    /// Of a term of several words: finds them apart from each other too.
    QString apartExpression;
    /// Of a term of several words: the forms of each one, for names that have them apart from each other.
    std::vector<std::vector<NameForm>> apart;

    /// So short that nearly everything begins with it.
    bool isShortPrefix() const { return isPrefix && typed.size() <= 2; }
    /// Expression of FTS5 for an index with positions, or for one without, where neighbours are not known.
    QString expression(bool positions = true) const;
};

struct QueryTerms {
    std::vector<QueryTerm> terms;
    /// All letters and digits in one piece, for codes that are written with other separators than indexed.
    QString joined;
    /// Of the term that says what is wanted; the others say which one. -1 when no term can be it.
    int head = -1;

    bool isEmpty() const { return terms.empty(); }
    QString text() const;
};

inline constexpr std::size_t mostQueryTerms = 16;

/// Reads a text against the words of the catalogue: joins and splits compounds, folds plurals, adds synonyms, knows
/// measures. The last term is a prefix unless the text is complete. Never fails; empty for a text without letters and
/// digits.
QueryTerms queryTerms(const QString &text, bool complete, const NameWords &words);

/// The word in the number that was not typed: "cups" of "cup", "batteries" of "battery" and back. May hold what is no
/// word; the catalogue decides.
QStringList otherNumbers(const QString &word);

} // namespace aura::storage
