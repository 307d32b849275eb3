// SPDX-License-Identifier: Apache-2.0
#include "vocabulary.h"

#include <QSet>

#include <algorithm>

namespace aura::storage {

namespace {

constexpr qsizetype shortestCorrected = 4;
constexpr qsizetype shortestTwiceCorrected = 8;

/// The letters in which words are corrected; others are taken as typed.
constexpr std::u16string_view letters = u"abcdefghijklmnopqrstuvwxyz";

} // namespace

bool withinOneEdit(QStringView a, QStringView b) {
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() - b.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < b.size() && a[same] == b[same])
        ++same;
    a = a.sliced(same);
    b = b.sliced(same);
    if (a.size() > b.size())
        return a.sliced(1) == b;
    if (a.isEmpty())
        return true;
    if (a.sliced(1) == b.sliced(1))
        return true;
    return a.size() >= 2 && a[0] == b[1] && a[1] == b[0] && a.sliced(2) == b.sliced(2);
}

int editsBetween(QStringView a, QStringView b, int limit) {
    const auto difference = a.size() - b.size();
    if (difference > limit || -difference > limit)
        return limit + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    // Rows of the distance matrix: the one being filled and the two above it.
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const QChar other = b[static_cast<qsizetype>(j) - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i] == other ? 0 : 1)});
            if (i > 0 && j > 1 && a[i] == b[static_cast<qsizetype>(j) - 2] && a[i - 1] == other)
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(above[width - 1], limit + 1);
}

Status Vocabulary::open() {
    if (m_open)
        return {};
    // The catalogue may be an attached file; the table says where.
    AURA_ASSIGN(auto where, m_database.prepare("SELECT schema FROM pragma_table_list WHERE name = 'product_search'"));
    AURA_ASSIGN(const bool found, where.step());
    if (!found)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the catalogue has no full-text index")};
    const std::string schema(where.utf8(0));
    where.reset();
    AURA_TRY(m_database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.product_vocabulary USING fts5vocab('" +
                                schema + "', 'product_search', 'row')"));
    m_open = true;
    return {};
}

Status Vocabulary::visitRange(const QString &prefix, const std::function<void(const QString &, std::int64_t)> &visit) {
    AURA_TRY(open());
    const char32_t last = QChar::LastValidCodePoint;
    return m_database.forEach(
        "SELECT term, doc FROM temp.product_vocabulary WHERE term >= ?1 AND term < ?2",
        [&](const Statement &row) { visit(row.text(0), row.int64(1)); }, prefix,
        QString(prefix + QString::fromUcs4(&last, 1)));
}

Result<std::vector<Vocabulary::Term>> Vocabulary::completions(const QString &prefix, std::size_t limit) {
    std::vector<Term> terms;
    AURA_TRY(visitRange(prefix, [&](const QString &term, std::int64_t products) {
        terms.push_back({term, products});
    }));
    const auto kept = std::min(limit, terms.size());
    std::partial_sort(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(kept), terms.end(),
                      [](const Term &a, const Term &b) {
                          return a.products != b.products ? a.products > b.products : a.text < b.text;
                      });
    terms.resize(kept);
    return terms;
}

Result<std::optional<QString>> Vocabulary::correction(const QString &word, bool isPrefix) {
    if (word.size() < shortestCorrected || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return std::optional<QString>{};
    Term best;
    const auto consider = [&](const QString &term, std::int64_t products) {
        bool fits = withinOneEdit(word, term);
        for (qsizetype length = word.size() - 1; isPrefix && !fits && length <= word.size() + 1; ++length)
            fits = term.size() > length && withinOneEdit(word, QStringView(term).first(length));
        if (fits && products > best.products)
            best = {term, products};
    };
    // Slips behind the second letter, and the first letters swapped or one of them too many, are found by walking the
    // words that begin alike; one missing or wrong among the first two by asking for each letter in its place.
    QSet<QString> beginnings{word.left(2), word.mid(1, 2), QString{word[1]} + word[0], QString{word[0]} + word[2]};
    for (const auto &beginning : beginnings)
        AURA_TRY(visitRange(beginning, consider));
    if (best.products > 0)
        return std::optional(best.text);
    AURA_ASSIGN(auto exact, m_database.prepare("SELECT doc FROM temp.product_vocabulary WHERE term = ?1"));
    for (const char16_t letter : letters) {
        const QString inserted(QChar{letter});
        for (const QString &guess : {QString(inserted + word.mid(1)), QString(word[0] + inserted + word.mid(2)),
                                     QString(inserted + word), QString(word[0] + inserted + word.mid(1))}) {
            exact.reset();
            AURA_ASSIGN(const bool found, exact.bind(guess).step());
            if (found)
                consider(guess, exact.int64(0));
        }
    }
    if (best.products > 0 || isPrefix || word.size() < shortestTwiceCorrected)
        return best.products > 0 ? std::optional(best.text) : std::nullopt;
    // Two slips are rarely both in the first letters.
    AURA_TRY(visitRange(word.left(2), [&](const QString &term, std::int64_t products) {
        if (products > best.products && editsBetween(word, term, 2) <= 2)
            best = {term, products};
    }));
    return best.products > 0 ? std::optional(best.text) : std::nullopt;
}

} // namespace aura::storage
