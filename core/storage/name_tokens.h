// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace aura::storage {

class Lexicon;

/// A word, number or measure of a product's name or of a text that people typed, in the one form in which both are
/// compared: lower case without accents, measures with their unit ("15.6in", "100nf", "4.7k" for 4k7 and 4700 ohm).
struct NameToken {
    enum Kind : std::uint8_t {
        Word,    ///< Letters only.
        Code,    ///< Letters and digits: a model, a part number.
        Number,  ///< Digits, perhaps with a decimal point.
        Measure, ///< A number and its unit.
    };
    enum Flag : std::uint8_t {
        Head = 1,       ///< Ends its part of the name, as a thing's noun does: "case" in "notebook case 15 in, black".
        Target = 2,     ///< Behind "for" or its like: what the thing is for, not what it is.
        Included = 4,   ///< Behind "with" or its like: what comes with the thing.
        StartsPart = 8, ///< Not next to the token before it: punctuation stands between.
    };
    QString text;
    Kind kind = Word;
    std::uint8_t flags = 0;
    /// Where it stands in the text that was cut.
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Cuts a name or a typed text into tokens and marks their part in it by the lexicon's function words and colours.
std::vector<NameToken> cutName(QStringView text, const Lexicon &lexicon);

/// Lower case without accents, as the index folds words.
QString foldText(QStringView text);

/// How a measure may be written in one or two words of the index: "10uf", "10 uf"; for a token of kind Measure.
QStringList writtenForms(const NameToken &measure);

} // namespace aura::storage
