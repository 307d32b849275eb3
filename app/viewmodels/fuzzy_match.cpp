// SPDX-License-Identifier: Apache-2.0
#include "fuzzy_match.h"

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 100;
constexpr int beginning = 80; // up to `whole`, the more of the word was typed
constexpr int joined = 62;    // "signout" for "Sign out"
constexpr int inside = 55;
constexpr int initials = 50;
constexpr int misspelt = 42;
constexpr int leftOut = 34;
constexpr int keywordLoss = 12;
constexpr int firstBonus = 6; // for the text's own beginning

/// Letters and digits of a text as they are compared, each with its place in the text.
struct Folded {
    QString chars;
    QList<qsizetype> origins;
    struct Word {
        qsizetype begin;
        qsizetype size;
    };
    QList<Word> words;

    explicit Folded(const QString &text) {
        bool inWord = false;
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            const QString parts = text.mid(i, units).normalized(QString::NormalizationForm_KD).toCaseFolded();
            bool letter = false;
            for (const QChar part : parts) {
                if (part.isMark()) {
                    letter = letter || inWord; // vowel signs do not end a word
                    continue;
                }
                if (!part.isLetterOrNumber() && !part.isSurrogate())
                    continue;
                if (!inWord)
                    words.append({chars.size(), 0});
                inWord = letter = true;
                for (const QChar same : asWritten(part)) {
                    chars.append(same);
                    origins.append(i);
                    ++words.last().size;
                }
            }
            inWord = letter;
            i += units;
        }
    }

    QStringView word(qsizetype index) const {
        return QStringView(chars).mid(words.at(index).begin, words.at(index).size);
    }

private:
    /// Letters that people write one for the other.
    static QString asWritten(QChar letter) {
        switch (letter.unicode()) {
        case u'ß':
            return u"ss"_s;
        case u'\u0629': // teh marbuta as heh
            return QString(QChar(u'\u0647'));
        case u'\u0649': // alef maksura as yeh
            return QString(QChar(u'\u064a'));
        default:
            return letter;
        }
    }
};

/// One letter too many, too few or wrong, or two in each other's place; `typed` may be the beginning of `word`.
bool isMisspelt(QStringView typed, QStringView word) {
    constexpr qsizetype shortest = 4;
    if (typed.size() < shortest || word.size() < shortest - 1)
        return false;
    const auto differ = std::mismatch(typed.begin(), typed.end(), word.begin(), word.end());
    const auto t = typed.mid(differ.first - typed.begin());
    const auto w = word.mid(differ.second - word.begin());
    if (differ.first == typed.begin()) // the first letter is hardly ever wrong
        return false;
    return (!w.isEmpty() && w.mid(1).startsWith(t.mid(1))) || // wrong
           w.startsWith(t.mid(1)) ||                          // too many
           (!w.isEmpty() && w.mid(1).startsWith(t)) ||        // too few
           (t.size() > 1 && w.size() > 1 && t[0] == w[1] && t[1] == w[0] && w.mid(2).startsWith(t.mid(2)));
}

/// The places in `word` of the letters of `typed`, in order, the first one at its beginning; empty when they are not
/// all there or make up too little of it.
QList<qsizetype> lettersOf(QStringView typed, QStringView word) {
    if (typed.size() < 3 || typed.size() * 3 < word.size() || typed.front() != word.front())
        return {};
    QList<qsizetype> places;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        const auto place = word.indexOf(letter, from);
        if (place < 0)
            return {};
        places.append(place);
        from = place + 1;
    }
    return places;
}

struct WordMatch {
    int score = 0;
    QList<qsizetype> places; // in the folded letters
};

QList<qsizetype> run(qsizetype begin, qsizetype size) {
    QList<qsizetype> places(size);
    for (qsizetype i = 0; i < size; ++i)
        places[i] = begin + i;
    return places;
}

WordMatch inOneWord(QStringView typed, const Folded &text, qsizetype index) {
    const auto word = text.word(index);
    const auto begin = text.words.at(index).begin;
    const int bonus = index == 0 ? firstBonus : 0;
    if (word.startsWith(typed)) {
        const auto share = static_cast<int>((whole - beginning - firstBonus) * typed.size() / word.size());
        return {beginning + share + bonus, run(begin, typed.size())};
    }
    if (const auto at = typed.size() >= 3 ? word.indexOf(typed) : -1; at > 0)
        return {inside, run(begin + at, typed.size())};
    if (isMisspelt(typed, word))
        return {misspelt + bonus, run(begin, std::min(typed.size(), word.size()))};
    auto places = lettersOf(typed, word);
    if (places.isEmpty())
        return {};
    for (auto &place : places)
        place += begin;
    return {leftOut + bonus, places};
}

WordMatch overWords(QStringView typed, const Folded &text, qsizetype first) {
    const auto begin = text.words.at(first).begin;
    if (typed.size() >= 4 && QStringView(text.chars).mid(begin).startsWith(typed))
        return {joined, run(begin, typed.size())};
    QList<qsizetype> places;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (first + i >= text.words.size() || text.word(first + i).front() != typed.at(i))
            return {};
        places.append(text.words.at(first + i).begin);
    }
    return typed.size() >= 2 ? WordMatch{initials, places} : WordMatch{};
}

WordMatch best(QStringView typed, const Folded &text) {
    WordMatch found;
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        for (auto &candidate : {inOneWord(typed, text, i), overWords(typed, text, i)}) {
            if (candidate.score > found.score)
                found = candidate;
        }
    }
    return found;
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &typed) {
    const Folded folded(typed);
    for (qsizetype i = 0; i < folded.words.size(); ++i)
        m_words.append(folded.word(i).toString());
}

std::optional<FuzzyMatch> FuzzyQuery::match(const QString &text, const QString &keywords) const {
    if (m_words.isEmpty())
        return std::nullopt;
    const Folded shown(text);
    const Folded further(keywords);
    int sum = 0;
    QList<qsizetype> marks;
    for (const auto &word : m_words) {
        const auto here = best(word, shown);
        const auto there = best(word, further);
        if (here.score == 0 && there.score == 0)
            return std::nullopt;
        if (here.score >= there.score - keywordLoss) {
            sum += here.score;
            for (const auto place : here.places)
                marks.append(shown.origins.at(place));
        } else {
            sum += there.score - keywordLoss;
        }
    }
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return FuzzyMatch{std::max(1, sum / static_cast<int>(m_words.size())), marks};
}

QString markedText(const QString &text, const QList<qsizetype> &marks) {
    QString marked;
    bool bold = false;
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        while (next < marks.size() && marks.at(next) < i)
            ++next;
        const bool meant = next < marks.size() && marks.at(next) == i;
        // What belongs to a letter stays with it: Arabic joins, accents.
        const bool follows = text.at(i).isMark();
        if (!follows && meant != bold) {
            marked += meant ? "<b>"_L1 : "</b>"_L1;
            bold = meant;
        }
        marked += text.mid(i, units).toHtmlEscaped();
        i += units;
    }
    return bold ? marked + "</b>"_L1 : marked;
}

} // namespace aura::app
