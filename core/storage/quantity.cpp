// SPDX-License-Identifier: Apache-2.0
#include "facets.h"

#include <algorithm>
#include <cmath>

namespace aura::storage {

namespace {

std::optional<Quantity> quantityOf(QStringView text) {
    qsizetype end = 0;
    while (end < text.size() &&
           (text[end].isDigit() || text[end] == u'.' || (end == 0 && (text[end] == u'-' || text[end] == u'+'))))
        ++end;
    bool valid = false;
    const double amount = text.first(end).toDouble(&valid);
    const auto unit = text.sliced(end).trimmed();
    // "4.5V~5.5V" is a range and "1440 x 900" a pair: no single quantity.
    const bool plain =
        std::none_of(unit.begin(), unit.end(), [](QChar c) { return c.isDigit() || c == u'~' || c == u' '; });
    if (!valid || !plain || unit.size() > 8)
        return std::nullopt;
    return Quantity{amount, unit.toString()};
}

double scaleOf(QChar prefix) {
    switch (prefix.unicode()) {
    case u'p':
        return 1e-12;
    case u'n':
        return 1e-9;
    case u'u':
    case u'µ':
    case u'μ':
        return 1e-6;
    case u'm':
        return 1e-3;
    case u'k':
    case u'K':
        return 1e3;
    case u'M':
        return 1e6;
    case u'G':
        return 1e9;
    case u'T':
        return 1e12;
    default:
        return 0;
    }
}

} // namespace

std::optional<std::vector<double>> commonQuantities(const QStringList &texts) {
    std::vector<Quantity> quantities;
    for (const auto &text : texts) {
        auto quantity = quantityOf(text);
        if (!quantity)
            return std::nullopt;
        quantities.push_back(std::move(*quantity));
    }
    if (quantities.empty())
        return std::nullopt;
    // The shortest unit is the bare one; the others may put a prefix before it. Without any bare one, all have one.
    const auto shortest =
        std::min_element(quantities.begin(), quantities.end(), [](const Quantity &a, const Quantity &b) {
            return a.unit.size() < b.unit.size();
        })->unit;
    const bool alike =
        std::all_of(quantities.begin(), quantities.end(), [&](const Quantity &q) { return q.unit == shortest; });
    const bool allPrefixed = std::all_of(quantities.begin(), quantities.end(), [&](const Quantity &q) {
        return q.unit.size() >= 2 && scaleOf(q.unit[0]) > 0 && q.unit.mid(1) == shortest.mid(1);
    });
    const QString base = !alike && allPrefixed ? shortest.mid(1) : shortest;
    std::vector<double> amounts;
    for (const auto &[amount, unit] : quantities) {
        const bool prefixed = unit.size() == base.size() + 1 && unit.endsWith(base) && scaleOf(unit[0]) > 0;
        if (unit != base && !prefixed)
            return std::nullopt;
        amounts.push_back(prefixed ? amount * scaleOf(unit[0]) : amount);
    }
    return amounts;
}

} // namespace aura::storage
