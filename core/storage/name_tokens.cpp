// SPDX-License-Identifier: Apache-2.0
#include "name_tokens.h"

#include "lexicon.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace aura::storage {

using namespace Qt::StringLiterals;

namespace {

/// The tokenizer's classes: letters, numbers and private use; marks are folded away before.
bool isWordCharacter(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Units that are amounts of one thing are written with the prefix that keeps the amount between 1 and 1000.
struct Unit {
    const char16_t *name;
    const char16_t *family; ///< Empty: it stands for itself.
    double scale;
};

const QHash<QString, Unit> &units() {
    static const QHash<QString, Unit> known = [] {
        QHash<QString, Unit> made;
        const auto add = [&](const char16_t *name, std::initializer_list<const char16_t *> spellings,
                             const char16_t *family = u"", double scale = 1) {
            made.insert(QString::fromUtf16(name), {name, family, scale});
            for (const auto *spelling : spellings)
                made.insert(QString::fromUtf16(spelling), {name, family, scale});
        };
        add(u"in", {u"inch", u"inches", u"zoll", u"pulgadas", u"pulgada"});
        add(u"ft", {u"foot", u"feet"});
        add(u"cm", {u"centimeter", u"centimetre", u"centimeters", u"zentimeter"});
        add(u"mm", {u"millimeter", u"millimetre", u"millimeters"});
        add(u"m", {u"meter", u"metre", u"meters", u"metres", u"metros"});
        add(u"kb", {u"kilobyte"});
        add(u"mb", {u"megabyte", u"megabytes"});
        add(u"gb", {u"gigabyte", u"gigabytes", u"gig"});
        add(u"tb", {u"terabyte", u"terabytes"});
        add(u"hz", {u"hertz"}, u"hz");
        add(u"khz", {}, u"hz", 1e3);
        add(u"mhz", {}, u"hz", 1e6);
        add(u"ghz", {}, u"hz", 1e9);
        add(u"w", {u"watt", u"watts", u"vatios"}, u"w");
        add(u"kw", {}, u"w", 1e3);
        add(u"mw", {}, u"");
        add(u"v", {u"volt", u"volts", u"vdc", u"voltios"});
        add(u"va", {}, u"va");
        add(u"kva", {}, u"va", 1e3);
        add(u"a", {u"amp", u"amps", u"ampere"}, u"a");
        add(u"ma", {}, u"a", 1e-3);
        add(u"ua", {}, u"a", 1e-6);
        add(u"mah", {});
        add(u"ah", {});
        add(u"wh", {});
        add(u"ohm", {u"ohms", u"ω", u"r"}, u"ohm");
        add(u"kohm", {u"kohms", u"kω", u"k"}, u"ohm", 1e3);
        add(u"mohm", {u"mohms", u"mω", u"megaohm"}, u"ohm", 1e6);
        add(u"pf", {}, u"f", 1e-12);
        add(u"nf", {}, u"f", 1e-9);
        add(u"uf", {u"μf", u"µf", u"mfd"}, u"f", 1e-6);
        add(u"mf", {}, u"f", 1e-3);
        add(u"nh", {}, u"h", 1e-9);
        add(u"uh", {u"μh", u"µh"}, u"h", 1e-6);
        add(u"mh", {}, u"h", 1e-3);
        add(u"dpi", {});
        add(u"ppm", {});
        add(u"rpm", {u"upm"});
        add(u"kg", {u"kilo", u"kilogram"});
        add(u"g", {u"gram", u"grams"});
        add(u"ml", {});
        add(u"l", {u"liter", u"litre", u"liters", u"litres"});
        add(u"bit", {u"bits"});
        add(u"pin", {u"pins"});
        add(u"port", {u"ports"});
        add(u"u", {});
        add(u"mp", {u"megapixel", u"megapixels"});
        add(u"pcs", {u"pc", u"pieces", u"piece", u"stk", u"stuck", u"stueck"});
        return made;
    }();
    return known;
}

struct Prefix {
    double scale;
    const char16_t *name;
};

/// How amounts of a family are written, the largest unit first.
std::vector<Prefix> prefixes(QStringView family) {
    if (family == u"hz")
        return {{1e9, u"ghz"}, {1e6, u"mhz"}, {1e3, u"khz"}, {1, u"hz"}};
    if (family == u"w")
        return {{1e3, u"kw"}, {1, u"w"}};
    if (family == u"va")
        return {{1e3, u"kva"}, {1, u"va"}};
    if (family == u"a")
        return {{1, u"a"}, {1e-3, u"ma"}, {1e-6, u"ua"}};
    if (family == u"ohm")
        return {{1e6, u"mohm"}, {1e3, u"k"}, {1, u"ohm"}};
    if (family == u"f")
        return {{1e-3, u"mf"}, {1e-6, u"uf"}, {1e-9, u"nf"}, {1e-12, u"pf"}};
    if (family == u"h")
        return {{1e-3, u"mh"}, {1e-6, u"uh"}, {1e-9, u"nh"}};
    return {};
}

QString amountText(double amount) {
    return QString::number(amount, 'g', 6);
}

QString measureText(const QString &number, const Unit &unit) {
    const auto family = QStringView(unit.family);
    if (family.isEmpty())
        return number + QString::fromUtf16(unit.name);
    const double amount = number.toDouble() * unit.scale;
    const auto list = prefixes(family);
    for (const auto &prefix : list) {
        if (amount >= prefix.scale * 0.9999 || &prefix == &list.back())
            return amountText(amount / prefix.scale) + QString::fromUtf16(prefix.name);
    }
    return number;
}

/// 4k7, 2r2, 1m5: the prefix stands where the point would.
std::optional<QString> resistanceCode(QStringView word) {
    qsizetype at = 0;
    while (at < word.size() && isDigit(word[at]))
        ++at;
    if (at == 0 || at > 3 || at + 1 >= word.size() || word.size() > at + 3)
        return std::nullopt;
    const auto letter = word[at];
    if (letter != u'k' && letter != u'r' && letter != u'm')
        return std::nullopt;
    const auto rest = word.sliced(at + 1);
    if (!std::all_of(rest.begin(), rest.end(), isDigit))
        return std::nullopt;
    const auto &unit = units()[letter == u'k' ? u"kohm"_s : letter == u'r' ? u"ohm"_s : u"mohm"_s];
    return measureText(word.first(at) + u'.' + rest, unit);
}

constexpr qsizetype longestAbbreviation = 3;

/// Amounts of what is built in: "8 GB RAM", "2 GHz processor" name a part of the thing.
bool isPartAmount(const NameToken &token) {
    if (token.kind != NameToken::Measure)
        return false;
    return token.text.endsWith(u"gb") || token.text.endsWith(u"mb") || token.text.endsWith(u"tb") ||
           token.text.endsWith(u"hz") || token.text.endsWith(u"mp");
}

/// Finds the tokens; marks only where punctuation stands before one.
class Cutter {
public:
    explicit Cutter(const QString &text)
        : m_text(text) {}

    std::vector<NameToken> cut() {
        while (m_at < m_text.size()) {
            if (isWord(m_at))
                piece();
            else
                separator();
        }
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype index) const { return index >= 0 && index < m_text.size() ? m_text[index] : QChar(u' '); }
    bool isWord(qsizetype index) const {
        const QChar c = at(index);
        if (c.isHighSurrogate())
            return isWordCharacter(QChar::surrogateToUcs4(c, at(index + 1)));
        if (c.isLowSurrogate())
            return isWordCharacter(QChar::surrogateToUcs4(at(index - 1), c));
        return isWordCharacter(char32_t{c.unicode()});
    }

    void separator() {
        const QChar c = m_text[m_at];
        // "pc(s)", "outlet(s)"
        if (c == u'(' && at(m_at + 1) == u's' && at(m_at + 2) == u')') {
            m_at += 3;
            return;
        }
        // The end of a sentence, but not of "Cat." or "No."
        const bool sentence = c == u'.' && at(m_at + 1).isSpace() && !m_tokens.empty() &&
                              m_tokens.back().text.size() > longestAbbreviation;
        const bool tight = isWord(m_at - 1) && isWord(m_at + 1);
        const bool joins = c == u'-' || c == u'/' || c == u'\'' || c == u'’' || c == u'.' || c == u'&' || c == u'_';
        const bool mark = c.unicode() == 0xae || c.unicode() == 0x2122;
        if (sentence || (!c.isSpace() && !mark && !(joins && tight) && c != u'.' && c != u'/'))
            m_break = true;
        ++m_at;
    }

    void push(QString text, NameToken::Kind kind, qsizetype start) {
        m_tokens.push_back(
            {std::move(text), kind, static_cast<std::uint8_t>(m_break ? NameToken::StartsPart : 0), start, m_at});
        m_break = false;
    }

    /// Letters, digits and decimal points in a row.
    void piece() {
        const qsizetype start = m_at;
        bool digitsOnly = true;
        bool letters = false;
        QString word;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (isWord(m_at)) {
                letters = letters || !isDigit(c);
                digitsOnly = digitsOnly && isDigit(c);
                word += c;
            } else if (!word.isEmpty() && digitsOnly && (c == u'.' || c == u',') && isDigit(at(m_at + 1))) {
                const bool thousands = c == u',' && isDigit(at(m_at + 2)) && isDigit(at(m_at + 3)) &&
                                       !isDigit(at(m_at + 4)) && !isWord(m_at + 4);
                if (thousands)
                    continue;
                word += u'.';
                digitsOnly = false;
                m_decimal = true;
            } else {
                break;
            }
        }
        endPiece(word, start, letters);
        m_decimal = false;
    }

    void endPiece(const QString &word, qsizetype start, bool letters) {
        if (!isDigit(word[0])) {
            const bool digits = std::any_of(word.begin(), word.end(), isDigit);
            return push(word, digits ? NameToken::Code : NameToken::Word, start);
        }
        if (!letters)
            return number(word, start);
        qsizetype split = 0;
        while (split < word.size() && (isDigit(word[split]) || word[split] == u'.'))
            ++split;
        const auto unit = units().constFind(word.sliced(split));
        if (unit != units().cend() && split > 0)
            return push(measureText(word.first(split), *unit), NameToken::Measure, start);
        if (const auto resistance = resistanceCode(word))
            return push(*resistance, NameToken::Measure, start);
        QString code = word;
        push(m_decimal ? code.remove(u'.') : code, NameToken::Code, start);
    }

    /// A number, with the unit that may follow it.
    void number(const QString &word, qsizetype start) {
        const QChar next = at(m_at);
        const bool doubled = next == u'\'' && at(m_at + 1) == u'\'';
        if (next == u'"' || next == u'”' || next == u'″' || doubled) {
            m_at += doubled ? 2 : 1;
            return push(word + u"in", NameToken::Measure, start);
        }
        qsizetype from = m_at;
        if (next == u' ' || next == u'-' || next == u'\u00a0')
            ++from;
        qsizetype to = from;
        while (to < m_text.size() && isWord(to))
            ++to;
        const auto unit = to > from ? units().constFind(m_text.sliced(from, to - from)) : units().cend();
        // One letter behind a space is as often a size, a grade or a Spanish word.
        const bool clear =
            unit != units().cend() && (to - from > 1 || from == m_at || m_text[from] == u'm' || m_text[from] == u'v' ||
                                       m_text[from] == u'w' || m_text[from] == u'ω');
        if (clear) {
            m_at = to;
            return push(measureText(word, *unit), NameToken::Measure, start);
        }
        push(word, NameToken::Number, start);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_break = false;
    bool m_decimal = false;
    std::vector<NameToken> m_tokens;
};

void markParts(std::vector<NameToken> &tokens, const Lexicon &lexicon) {
    std::uint8_t region = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto &token = tokens[i];
        if (token.flags & NameToken::StartsPart)
            region = 0;
        if (token.kind == NameToken::Word && i > 0) {
            // "compatible, black" is a trait.
            const bool trait = i + 1 < tokens.size() && lexicon.isTrait(tokens[i + 1].text);
            if (lexicon.isTargetWord(token.text) && !trait)
                region = NameToken::Target;
            else if (lexicon.isInclusionWord(token.text) && region == 0)
                region = NameToken::Included;
        }
        token.flags |= region;
        // "8 GB DDR4 SDRAM"
        std::size_t before = i;
        while (before > 0 && tokens[before - 1].kind == NameToken::Code)
            --before;
        if (token.kind == NameToken::Word && before > 0 && isPartAmount(tokens[before - 1]))
            token.flags |= NameToken::Included;
        if (token.kind != NameToken::Word || lexicon.isFunctionWord(token.text) || lexicon.isTrait(token.text))
            continue;
        const auto *const next = i + 1 < tokens.size() ? &tokens[i + 1] : nullptr;
        // "light cyan"
        if (next != nullptr && (next->flags & NameToken::StartsPart) == 0 && lexicon.isShade(token.text) &&
            lexicon.isTrait(next->text))
            continue;
        if (next == nullptr || (next->flags & NameToken::StartsPart) != 0 || next->kind != NameToken::Word ||
            lexicon.isTrait(next->text) || lexicon.isFunctionWord(next->text))
            token.flags |= NameToken::Head;
    }
}

} // namespace

QString foldText(QStringView text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toString().toLower();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded.toLower();
}

std::vector<NameToken> cutName(QStringView text, const Lexicon &lexicon) {
    const QString folded = foldText(text);
    auto tokens = Cutter(folded).cut();
    markParts(tokens, lexicon);
    return tokens;
}

QStringList writtenForms(const NameToken &measure) {
    qsizetype split = 0;
    while (split < measure.text.size() && !measure.text[split].isLetter())
        ++split;
    const QString number = measure.text.first(split);
    const QString name = measure.text.sliced(split);
    const auto unit = units().constFind(name);
    if (unit == units().cend())
        return {measure.text};
    QStringList forms;
    const auto add = [&](const QString &amount, const QString &spelling) {
        forms += amount + spelling;
        forms += amount + u' ' + spelling;
    };
    const auto spellingsOf = [&](QStringView wanted) {
        QStringList spellings;
        for (auto each = units().cbegin(); each != units().cend(); ++each) {
            if (QStringView(each->name) == wanted)
                spellings += each.key();
        }
        return spellings;
    };
    if (QStringView(unit->family).isEmpty()) {
        for (const auto &spelling : spellingsOf(QStringView(unit->name)))
            add(number, spelling);
        // 15.6" leaves nothing of its unit in the index.
        if (QStringView(unit->name) == u"in")
            forms += number;
        return forms;
    }
    const double amount = number.toDouble() * unit->scale;
    for (const auto &prefix : prefixes(unit->family)) {
        const double value = amount / prefix.scale;
        if (value < 0.01 || value >= 100'000)
            continue;
        const auto &known = units()[QString::fromUtf16(prefix.name)];
        for (const auto &spelling : spellingsOf(QStringView(known.name)))
            add(amountText(value), spelling);
    }
    return forms;
}

} // namespace aura::storage
