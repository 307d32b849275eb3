// SPDX-License-Identifier: Apache-2.0
#include "query_terms.h"

#include <QHash>

#include <algorithm>

namespace aura::storage {

using namespace Qt::StringLiterals;

namespace {

// How well a form stands for what was typed.
constexpr float otherNumber = 0.97F;
constexpr float compound = 0.95F;
constexpr float synonym = 0.9F;
constexpr float relation = 0.85F; ///< Times the quality of a synonym.
constexpr float beginning = 0.8F;
constexpr float aboutInches = 0.9F;
/// How surely a word is a noun of things that only categories know as one.
constexpr float categoryNoun = 0.3F;

constexpr qsizetype shortestCompound = 6;
constexpr qsizetype shortestPart = 3;
constexpr qsizetype shortestUnknownPart = 4;
constexpr qsizetype shortestStem = 5;

bool isPlain(const NameToken &token) {
    return token.kind == NameToken::Word;
}

void addForm(QueryTerm &term, const QString &text, float quality) {
    const auto known = std::any_of(term.forms.begin(), term.forms.end(),
                                   [&](const QueryTerm::Form &form) { return form.text == text; });
    if (!known) {
        term.forms.push_back({text, quality, false});
        term.nameForms.push_back({text.split(u' '), quality, false});
    }
}

/// With the last word in either number.
void addNumbers(QueryTerm &term, const QString &text, float quality) {
    addForm(term, text, quality);
    const auto space = text.lastIndexOf(u' ') + 1;
    for (const auto &other : otherNumbers(text.mid(space)))
        addForm(term, text.left(space) + other, quality * otherNumber);
}

/// The words as the lexicon may have them: the last one in the other number, or all of them ("discos duros").
QStringList otherEntries(const QString &text) {
    const auto space = text.lastIndexOf(u' ') + 1;
    auto last = otherNumbers(text.mid(space));
    if (space > 0 && text.endsWith(u"es"))
        last += text.mid(space).chopped(2);
    QString first;
    for (const auto &word : QStringView(text).left(std::max<qsizetype>(0, space - 1)).split(u' ', Qt::SkipEmptyParts))
        first += (word.size() > 3 && word.endsWith(u's') ? word.chopped(1) : word).toString() + u' ';
    QStringList entries;
    for (const auto &other : last) {
        entries += text.left(space) + other;
        if (first != text.left(space))
            entries += first + other;
    }
    return entries;
}

/// The forms in which German and Spanish may have an unknown word: without the ending of its plural or its case, and
/// with the umlaut that was written in two letters.
QStringList readingsOf(const QString &word) {
    constexpr qsizetype shortestReading = 4;
    QStringList readings;
    QString umlauts = word;
    umlauts.replace(u"ae"_s, u"a"_s).replace(u"oe"_s, u"o"_s).replace(u"ue"_s, u"u"_s);
    if (umlauts != word)
        readings += umlauts;
    for (const auto &whole : {word, umlauts}) {
        if (whole.endsWith(u"ces"))
            readings += whole.chopped(3) + u'z';
        for (const auto &ending : {u"n"_s, u"en"_s, u"e"_s, u"es"_s, u"er"_s, u"ern"_s, u"s"_s}) {
            if (whole.endsWith(ending) && whole.size() >= shortestReading + ending.size())
                readings += whole.chopped(ending.size());
        }
    }
    readings.removeDuplicates();
    return readings;
}

void addSynonyms(QueryTerm &term, const QString &text, const Lexicon &lexicon, float quality) {
    for (const auto &name : QStringList{text} + otherEntries(text)) {
        for (const auto &other : lexicon.synonyms(name))
            addNumbers(term, other, quality);
        for (const auto &other : lexicon.related(name))
            addNumbers(term, other, quality * relation);
    }
}

QString quoted(const QString &text, bool isPrefix) {
    return u'"' + text + u'"' + (isPrefix ? u"*"_s : QString());
}

class Reader {
public:
    Reader(std::vector<NameToken> tokens, bool complete, const NameWords &words)
        : m_tokens(std::move(tokens))
        , m_complete(complete)
        , m_words(words) {}

    QueryTerms read() {
        dropFunctionWords();
        readUnknown();
        splitUnknown();
        QueryTerms query;
        std::size_t at = 0;
        while (at < m_tokens.size() && query.terms.size() < mostQueryTerms) {
            const auto length = lengthOfOne(at);
            query.terms.push_back(length > 1 ? several(at, length) : single(m_tokens[at]));
            at += length;
        }
        if (!m_complete && !query.terms.empty())
            openEnd(query.terms.back());
        markVague(query.terms);
        query.head = headOf(query.terms);
        return query;
    }

private:
    bool isTyping(std::size_t at) const { return !m_complete && at + 1 == m_tokens.size(); }

    void dropFunctionWords() {
        const auto empty = [&](const NameToken &token) {
            return isPlain(token) && m_words.lexicon().isFunctionWord(token.text) &&
                   !(!m_complete && &token == &m_tokens.back());
        };
        if (std::all_of(m_tokens.begin(), m_tokens.end(), empty))
            return;
        std::vector<NameToken> kept;
        bool gap = false;
        for (const auto &token : m_tokens) {
            if (empty(token)) {
                gap = true;
                continue;
            }
            kept.push_back(token);
            if (std::exchange(gap, false))
                kept.back().flags |= NameToken::StartsPart;
        }
        m_tokens = std::move(kept);
    }

    bool isKnown(const QString &word) const {
        return products(word) > 0 || !m_words.lexicon().synonyms(word).isEmpty();
    }

    bool isKnownInAnyNumber(const QString &word) const {
        const auto others = otherNumbers(word);
        return isKnown(word) ||
               std::any_of(others.begin(), others.end(), [&](const QString &other) { return isKnown(other); });
    }

    /// A word that neither a name nor the lexicon knows may be a form of one that they know: "altavoces", "kopfhoerer".
    /// It stays a word besides: descriptions may have it.
    void readUnknown() {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const auto &token = m_tokens[i];
            if (isTyping(i) || !isPlain(token) || isKnownInAnyNumber(token.text))
                continue;
            const auto readings = readingsOf(token.text);
            // Short words begin many others: "scan" is not what "scaner" means.
            const auto isMeant = [&](const QString &word) {
                return word.size() >= shortestStem ? isKnown(word) : !m_words.lexicon().synonyms(word).isEmpty();
            };
            const auto known = std::find_if(readings.begin(), readings.end(), isMeant);
            if (known != readings.end())
                m_readings.insert(token.text, *known);
        }
    }

    /// A word that neither the catalogue nor the lexicon knows may be two in one: "druckerkabel", with a letter between
    /// them or without.
    void splitUnknown() {
        std::vector<NameToken> split;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const auto &token = m_tokens[i];
            const bool isOne = isTyping(i) || !isPlain(token) || isKnown(token.text) || m_readings.contains(token.text);
            const auto cut = isOne ? 0 : unknownCut(token.text);
            if (cut == 0) {
                split.push_back(token);
                continue;
            }
            const QString left = token.text.left(cut);
            auto first = token;
            first.text = isKnown(left) ? left : left.chopped(1);
            first.flags &= static_cast<std::uint8_t>(~NameToken::Head);
            auto second = token;
            second.text = token.text.mid(cut);
            second.flags &= static_cast<std::uint8_t>(~NameToken::StartsPart);
            split.push_back(std::move(first));
            split.push_back(std::move(second));
        }
        m_tokens = std::move(split);
    }

    /// Where the second word begins; 0 when there are not two. The longest second word wins: it is the noun.
    qsizetype unknownCut(const QString &word) const {
        for (qsizetype at = shortestUnknownPart; at + shortestUnknownPart <= word.size(); ++at) {
            const QString left = word.left(at);
            const bool linked = at > shortestUnknownPart && (left.endsWith(u's') || left.endsWith(u'n'));
            if (isKnown(word.mid(at)) && (isKnown(left) || (linked && isKnown(left.chopped(1)))))
                return at;
        }
        return 0;
    }

    QString joined(std::size_t at, std::size_t length, QStringView between) const {
        QString text = m_tokens[at].text;
        for (std::size_t i = at + 1; i < at + length; ++i)
            text += between + m_tokens[i].text;
        return text;
    }

    /// The same as the words are known.
    QString joinedAsRead(std::size_t at, std::size_t length, QStringView between) const {
        QStringList words;
        for (std::size_t i = at; i < at + length; ++i)
            words += m_readings.value(m_tokens[i].text, m_tokens[i].text);
        return words.join(between);
    }

    std::int32_t products(const QString &word) const {
        const auto number = m_words.table().find(word);
        return number == WordTable::none ? 0 : m_words.facts(number).products;
    }

    bool isEntry(const QString &text) const {
        const auto names = QStringList{text} + otherEntries(text);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return !m_words.lexicon().synonyms(name).isEmpty(); });
    }

    /// How many tokens from here on are one thing.
    std::size_t lengthOfOne(std::size_t at) const {
        std::size_t together = 1;
        while (at + together < m_tokens.size() && !(m_tokens[at + together].flags & NameToken::StartsPart) &&
               m_tokens[at + together].kind != NameToken::Measure)
            ++together;
        const auto longest = std::min(together, static_cast<std::size_t>(m_words.lexicon().longestEntry()));
        for (std::size_t length = longest; length > 1; --length) {
            if (isEntry(joinedAsRead(at, length, u" ")))
                return length;
        }
        if (together > 1 && m_tokens[at].kind == NameToken::Word && m_tokens[at + 1].kind != NameToken::Code &&
            products(joinedAsRead(at, 2, {})) > 1)
            return 2;
        return 1;
    }

    QueryTerm several(std::size_t at, std::size_t length) const {
        QueryTerm term;
        term.typed = joined(at, length, u" ");
        term.flags = m_tokens[at + length - 1].flags;
        addNumbers(term, term.typed, 1);
        const QString read = joinedAsRead(at, length, u" ");
        addNumbers(term, read, otherNumber);
        const QString one = joinedAsRead(at, length, {});
        if (products(one) > 0)
            addNumbers(term, one, compound);
        addSynonyms(term, read, m_words.lexicon(), synonym);
        if (products(one) > 0)
            addSynonyms(term, one, m_words.lexicon(), synonym);
        for (std::size_t i = at; i < at + length; ++i) {
            auto one = single(m_tokens[i]);
            if (isTyping(i))
                openEnd(one);
            term.apartExpression += (i > at ? u" AND ("_s : u"("_s) + one.expression() + u')';
            term.apart.push_back(std::move(one.nameForms));
        }
        return term;
    }

    QueryTerm single(const NameToken &token) const {
        QueryTerm term;
        term.typed = token.text;
        term.kind = token.kind;
        term.flags = token.flags;
        if (token.kind == NameToken::Measure) {
            term.nameForms.push_back({{token.text}, 1, false});
            addInches(term, token.text);
            for (const auto &written : writtenForms(token))
                term.forms.push_back({written, 1, false});
            return term;
        }
        if (token.kind == NameToken::Word) {
            addNumbers(term, token.text, 1);
            const auto read = m_readings.value(token.text, token.text);
            addNumbers(term, read, otherNumber);
            splitCompound(term, read);
            addSynonyms(term, read, m_words.lexicon(), synonym);
            return term;
        }
        addForm(term, token.text, 1);
        if (token.kind == NameToken::Number && token.text.size() == 2) {
            term.nameForms.push_back({{token.text + u"in"}, compound, false});
            addInches(term, token.text + u"in");
        }
        if (token.kind == NameToken::Code)
            splitCode(term, token.text);
        else
            stripZeros(term, token.text);
        return term;
    }

    /// Screens are spoken of in whole inches, whatever they measure: "15 inch" has 15.6.
    static void addInches(QueryTerm &term, const QString &measure) {
        const QString whole = measure.chopped(measure.endsWith(u"in") ? 2 : 0);
        if (whole.size() == measure.size() || whole.contains(u'.'))
            return;
        for (int tenth = 1; tenth <= 9; ++tenth)
            term.nameForms.push_back({{whole + u'.' + QString::number(tenth) + u"in"}, aboutInches, false});
    }

    void splitCompound(QueryTerm &term, const QString &word) const {
        if (word.size() < shortestCompound)
            return;
        QString best;
        std::int32_t most = 2;
        for (qsizetype at = shortestPart; at + shortestPart <= word.size(); ++at) {
            const QString left = word.left(at);
            const QString right = word.mid(at);
            const auto both = std::min(products(left), products(right));
            if (both > most) {
                most = both;
                best = left + u' ' + right;
            }
        }
        if (best.isEmpty())
            return;
        addNumbers(term, best, compound);
        addSynonyms(term, best, m_words.lexicon(), synonym * compound);
    }

    /// "cat6" is written "Cat 6" too.
    static void splitCode(QueryTerm &term, const QString &code) {
        qsizetype at = 1;
        while (at < code.size() && code[at].isDigit() == code[at - 1].isDigit())
            ++at;
        const auto rest = QStringView(code).sliced(at);
        const bool twoParts =
            std::all_of(rest.begin(), rest.end(), [&](QChar c) { return c.isDigit() == rest.front().isDigit(); });
        if (!rest.isEmpty() && twoParts && at > 1)
            addForm(term, code.left(at) + u' ' + rest, compound);
    }

    /// Trade numbers are indexed without leading zeros as well.
    static void stripZeros(QueryTerm &term, const QString &number) {
        constexpr qsizetype shortestTradeNumber = 8;
        if (number.size() < shortestTradeNumber || !number.startsWith(u'0'))
            return;
        qsizetype zeros = 0;
        while (zeros < number.size() && number[zeros] == u'0')
            ++zeros;
        if (zeros < number.size())
            addForm(term, number.mid(zeros), 1);
    }

    /// What is still being typed stands for all that begins so.
    static void openEnd(QueryTerm &term) {
        term.isPrefix = true;
        if (term.kind == NameToken::Measure) {
            for (auto &form : term.forms)
                form.isPrefix = true;
            return;
        }
        term.forms.push_back({term.typed, beginning, true});
        term.nameForms.push_back({term.typed.split(u' '), beginning, true});
    }

    /// "Gift for kids" asks for what kids like, "gift" for gifts.
    void markVague(std::vector<QueryTerm> &terms) const {
        const auto isVague = [&](const QueryTerm &term) {
            return term.kind == NameToken::Word && m_words.lexicon().isVague(term.typed) && !term.isPrefix;
        };
        if (std::all_of(terms.begin(), terms.end(), isVague))
            return;
        for (auto &term : terms)
            term.isVague = isVague(term);
    }

    /// The noun is the last word before "for", a measure or the end, unless the catalogue knows another word better
    /// as the noun of things: "mouse wireless".
    int headOf(const std::vector<QueryTerm> &terms) const {
        int best = -1;
        float most = 0;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const auto &term = terms[i];
            if (term.kind != NameToken::Word || term.isVague ||
                (term.flags & (NameToken::Target | NameToken::Included)) != 0)
                continue;
            float kind = 0;
            for (const auto &form : term.nameForms) {
                const auto word = form.isPrefix ? WordTable::none : m_words.table().find(form.words.back());
                if (word != WordTable::none)
                    kind = std::max(kind, m_words.facts(word).kind() * form.quality);
                if (word != WordTable::none && m_words.isCategoryNoun(word))
                    kind = std::max(kind, categoryNoun * form.quality);
            }
            const bool last = (term.flags & NameToken::Head) != 0;
            const float weight = (kind + 0.1F) * (last ? 2.0F : 1.0F);
            if (weight >= most) {
                most = weight;
                best = static_cast<int>(i);
            }
        }
        return best;
    }

    std::vector<NameToken> m_tokens;
    QHash<QString, QString> m_readings; ///< By what was typed.
    bool m_complete;
    const NameWords &m_words;
};

/// Every piece of letters and digits for itself.
QString piecewise(const QueryTerm::Form &form) {
    QStringList pieces;
    QString piece;
    for (const char32_t c : form.text.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            piece += QString::fromUcs4(&c, 1);
        } else if (!piece.isEmpty()) {
            pieces += quoted(std::exchange(piece, {}), false);
        }
    }
    if (!piece.isEmpty())
        pieces += quoted(piece, form.isPrefix && piece.size() > 2);
    return pieces.size() == 1 ? pieces.front() : u'(' + pieces.join(u" AND ") + u')';
}

} // namespace

QStringList otherNumbers(const QString &word) {
    constexpr qsizetype shortest = 3;
    QStringList others;
    if (word.size() < shortest || !word.back().isLetter())
        return others;
    const auto stem = [&](qsizetype cut) { return word.left(word.size() - cut); };
    if (word.endsWith(u"ies") && word.size() > 4)
        others += {stem(3) + u'y', stem(1)};
    else if (word.endsWith(u"ses") || word.endsWith(u"xes") || word.endsWith(u"zes") || word.endsWith(u"ches") ||
             word.endsWith(u"shes"))
        others += {stem(2), stem(1)};
    else if (word.endsWith(u"ves"))
        others += {stem(3) + u'f', stem(3) + u"fe", stem(1)};
    else if (word.endsWith(u"s") && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is"))
        others += stem(1);
    else if (word.endsWith(u"y") && word.size() > 3 && !u"aeou"_s.contains(word[word.size() - 2]))
        others += stem(1) + u"ies";
    else if (word.endsWith(u"s") || word.endsWith(u"x") || word.endsWith(u"z") || word.endsWith(u"ch") ||
             word.endsWith(u"sh"))
        others += word + u"es";
    else if (word.endsWith(u"fe"))
        others += {stem(2) + u"ves", word + u's'};
    else if (word.endsWith(u"f"))
        others += {stem(1) + u"ves", word + u's'};
    else
        others += word + u's';
    return others;
}

QString QueryTerm::expression(bool positions) const {
    QStringList parts;
    for (const auto &form : forms)
        parts += positions ? quoted(form.text, form.isPrefix) : piecewise(form);
    if (!apartExpression.isEmpty())
        parts += u'(' + apartExpression + u')';
    return parts.join(u" OR ");
}

QString QueryTerms::text() const {
    QStringList texts;
    for (const auto &term : terms)
        texts += term.typed;
    return texts.join(u' ');
}

QueryTerms queryTerms(const QString &text, bool complete, const NameWords &words) {
    auto tokens = cutName(QStringView(text).left(longestQueryText), words.lexicon());
    QString joined;
    for (const char32_t c : foldText(QStringView(text).left(longestQueryText)).toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            joined += QString::fromUcs4(&c, 1);
    }
    auto query = Reader(std::move(tokens), complete, words).read();
    query.joined = joined;
    return query;
}

} // namespace aura::storage
