// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace aura::app {

/// How well a text answers what somebody typed.
struct FuzzyMatch {
    int score = 0;          ///< 1 to 100, the better the higher.
    QList<qsizetype> marks; ///< Ascending places of the text's code units that were meant; none for what only its
                            ///< keywords answer.
};

/// What somebody typed, ready to be held against many short texts. Case, accents and vowel signs do not matter. Every
/// word of it has to be found, in any order: as the beginning of a word, inside one, as initials of several, with
/// letters left out, or with one letter wrong. A value; any thread may use it.
class FuzzyQuery {
public:
    explicit FuzzyQuery(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Nothing when `text` with `keywords` does not answer it. Keywords count less, and never mark anything. An empty
    /// query matches nothing.
    std::optional<FuzzyMatch> match(const QString &text, const QString &keywords = {}) const;

private:
    QList<QString> m_words;
};

/// `text` escaped for Text.StyledText, with `marks` in bold.
QString markedText(const QString &text, const QList<qsizetype> &marks);

} // namespace aura::app
