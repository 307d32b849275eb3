// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/text_merge.h>

#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace aura {

namespace {

// Two texts of 2,000 changed lines each: some milliseconds and 16 MB.
constexpr qsizetype mostCells = 4'000'000;

/// For each line of `base` its place in `other`, or -1; ascending. A longest common subsequence. Nothing when it would
/// cost too much.
std::optional<std::vector<qsizetype>> placesOf(const QStringList &base, const QStringList &other) {
    std::vector<qsizetype> places(static_cast<std::size_t>(base.size()), -1);
    const auto shorter = std::min(base.size(), other.size());
    qsizetype head = 0;
    while (head < shorter && base[head] == other[head]) {
        places[static_cast<std::size_t>(head)] = head;
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && base[base.size() - 1 - tail] == other[other.size() - 1 - tail]) {
        places[static_cast<std::size_t>(base.size() - 1 - tail)] = other.size() - 1 - tail;
        ++tail;
    }
    const auto rows = base.size() - head - tail;
    const auto columns = other.size() - head - tail;
    if (rows > 0 && columns > mostCells / rows)
        return std::nullopt;
    // lengths(i, j): the longest common subsequence of what is left from row i and column j on.
    std::vector<std::int32_t> lengths(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0);
    const auto length = [&](qsizetype i, qsizetype j) -> std::int32_t & {
        return lengths[static_cast<std::size_t>(i * (columns + 1) + j)];
    };
    for (qsizetype i = rows; i-- > 0;) {
        for (qsizetype j = columns; j-- > 0;) {
            length(i, j) = base[head + i] == other[head + j] ? length(i + 1, j + 1) + 1
                                                             : std::max(length(i + 1, j), length(i, j + 1));
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (base[head + i] == other[head + j]) {
            places[static_cast<std::size_t>(head + i)] = head + j;
            ++i;
            ++j;
        } else if (length(i + 1, j) >= length(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return places;
}

} // namespace

std::optional<QString> mergeLines(const QString &base, const QString &mine, const QString &theirs) {
    if (mine == theirs || base == theirs)
        return mine;
    if (base == mine)
        return theirs;
    const auto was = base.split(u'\n');
    const auto ours = mine.split(u'\n');
    const auto other = theirs.split(u'\n');
    const auto inOurs = placesOf(was, ours);
    const auto inOther = placesOf(was, other);
    if (!inOurs || !inOther)
        return std::nullopt;

    // From one line that all three share to the next: what lies between was changed by one side, by both alike, or is
    // a conflict.
    QStringList merged;
    qsizetype b = 0;
    qsizetype m = 0;
    qsizetype t = 0;
    for (;;) {
        auto next = b;
        while (next < was.size() &&
               ((*inOurs)[static_cast<std::size_t>(next)] < 0 || (*inOther)[static_cast<std::size_t>(next)] < 0))
            ++next;
        const bool end = next == was.size();
        const auto nextMine = end ? ours.size() : (*inOurs)[static_cast<std::size_t>(next)];
        const auto nextTheirs = end ? other.size() : (*inOther)[static_cast<std::size_t>(next)];
        const auto baseChunk = was.mid(b, next - b);
        const auto myChunk = ours.mid(m, nextMine - m);
        const auto theirChunk = other.mid(t, nextTheirs - t);
        if (myChunk == theirChunk || theirChunk == baseChunk)
            merged += myChunk;
        else if (myChunk == baseChunk)
            merged += theirChunk;
        else
            return std::nullopt;
        if (end)
            return merged.join(u'\n');
        merged += was[next];
        b = next + 1;
        m = nextMine + 1;
        t = nextTheirs + 1;
    }
}

} // namespace aura
