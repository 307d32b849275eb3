// SPDX-License-Identifier: Apache-2.0
#include "text_query.h"

#include <QChar>

#include <algorithm>

namespace aura::storage {

namespace {

/// The tokenizer's classes: letters, numbers, private use, and the marks that it folds away.
bool isWordCharacter(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

/// Shorter numbers are sizes and counts, in which zeros mean something.
constexpr qsizetype shortestTradeNumber = 8;

QString withoutLeadingZeros(const QString &word) {
    if (word.size() < shortestTradeNumber || !word.startsWith(u'0') ||
        !std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    qsizetype zeros = 0;
    while (zeros < word.size() && word[zeros] == u'0')
        ++zeros;
    return word.mid(zeros);
}

} // namespace

QString TextQuery::text() const {
    QStringList texts;
    for (const auto &word : words)
        texts += word.text;
    return texts.join(u' ');
}

TextQuery parseQueryText(const QString &text) {
    TextQuery query;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty() && query.words.size() < mostQueryWords) {
            query.joined += word;
            query.words.push_back({word, false, withoutLeadingZeros(word)});
        }
        word.clear();
    };
    for (const char32_t c : text.left(longestQueryText).toLower().toUcs4()) {
        if (isWordCharacter(c))
            word += QString::fromUcs4(&c, 1);
        else
            endWord();
    }
    endWord();
    if (!query.words.empty())
        query.words.back().isPrefix = true;
    return query;
}

QString matchExpression(const QueryWord &word, const QString &place) {
    const auto quoted = [&](const QString &text) -> QString {
        return place + u'"' + text + u'"' + (word.isPrefix ? QStringLiteral("*") : QString{});
    };
    if (word.alternative.isEmpty())
        return quoted(word.text);
    return quoted(word.text) + QStringLiteral(" OR ") + quoted(word.alternative);
}

} // namespace aura::storage
