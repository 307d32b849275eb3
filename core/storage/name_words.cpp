// SPDX-License-Identifier: Apache-2.0
#include "name_words.h"

#include <aura/storage/search_words.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace aura::storage {

using namespace Qt::StringLiterals;

namespace {

/// Longer values are sentences.
constexpr std::size_t mostValueWords = 4;

std::size_t index(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

std::u16string_view asView(QStringView text) {
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

/// An attribute that names other products. Which systems, media or parts a device gets on with is something else.
bool namesOtherProducts(const QString &attribute) {
    const QString name = foldText(attribute);
    constexpr std::u16string_view takenIn[] = {u"system", u"mac",  u"windows", u"linux",  u"memory", u"card",
                                               u"disc",   u"disk", u"media",   u"format", u"sim",    u"battery"};
    if (std::any_of(std::begin(takenIn), std::end(takenIn),
                    [&](std::u16string_view part) { return name.contains(QStringView(part)); }))
        return false;
    return name.contains(u"compatib") || name.contains(u"kompatib") || name.contains(u"suitable_for") ||
           name.contains(u"suitable for") || name.contains(u"geeignet");
}

/// An attribute of what a thing is used for or in: "Suits: notebook" makes no notebook.
bool namesPurpose(const QString &attribute) {
    const QString name = foldText(attribute);
    constexpr std::u16string_view purposes[] = {u"purpose", u"proper_use", u"applic",     u"component_for", u"intended",
                                                u"used_in", u"suits",      u"verwendung", u"aplicacion"};
    // What a "mobile device type" belongs to is another device than the one that is sold.
    return std::any_of(std::begin(purposes), std::end(purposes),
                       [&](std::u16string_view part) { return name.contains(QStringView(part)); }) ||
           (name.contains(u"device_type") && !name.startsWith(u"device_type"));
}

/// An attribute of what a thing gets on with: systems, media, parts, other products.
bool namesWhatFits(const QString &attribute) {
    const QString name = foldText(attribute);
    return name.contains(u"compatib") || name.contains(u"kompatib") || name.contains(u"support") ||
           name.contains(u"suitable") || name.contains(u"geeignet");
}

/// An attribute whose values name kinds of things.
bool namesKinds(const QString &attribute) {
    const QString name = foldText(attribute);
    // "Supported media types" are of other things.
    if (name.contains(u"types") || name.contains(u"media") || namesWhatFits(attribute))
        return false;
    return name == u"typ" || name.contains(u"type") || name.contains(u"kind") || name.contains(u"tipo") ||
           name.contains(u"category") || name.contains(u"kategorie");
}

} // namespace

std::u16string_view WordTable::text(std::int32_t word) const {
    const auto from = word == 0 ? 0 : m_ends[index(word) - 1];
    return std::u16string_view(m_texts).substr(from, m_ends[index(word)] - from);
}

std::uint32_t WordTable::hashOf(std::u16string_view word) {
    std::uint32_t hash = 2'166'136'261U;
    for (const char16_t c : word)
        hash = (hash ^ c) * 16'777'619U;
    return hash ^ (hash >> 15);
}

std::size_t WordTable::slotOf(std::u16string_view word, std::uint32_t hash) const {
    const auto mask = m_slots.size() - 1;
    auto slot = hash & mask;
    while (m_slots[slot].word != none && (m_slots[slot].hash != hash || text(m_slots[slot].word) != word))
        slot = (slot + 1) & mask;
    return slot;
}

std::int32_t WordTable::find(QStringView word) const {
    const auto view = asView(word);
    return m_slots.empty() ? none : m_slots[slotOf(view, hashOf(view))].word;
}

std::int32_t WordTable::intern(QStringView word) {
    if (m_slots.size() < 2 * (m_ends.size() + 1))
        grow();
    const auto view = asView(word);
    const auto hash = hashOf(view);
    auto &slot = m_slots[slotOf(view, hash)];
    if (slot.word == none) {
        slot = {size(), hash};
        m_texts += view;
        m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
    }
    return slot.word;
}

void WordTable::grow() {
    constexpr std::size_t fewest = 1024;
    const auto before = std::exchange(m_slots, std::vector<Slot>(std::max(fewest, 2 * m_slots.size())));
    const auto mask = m_slots.size() - 1;
    for (const auto &old : before) {
        auto at = old.hash & mask;
        while (old.word != none && m_slots[at].word != none)
            at = (at + 1) & mask;
        if (old.word != none)
            m_slots[at] = old;
    }
}

std::span<const NameWords::Entry> NameWords::nameOf(std::int32_t num) const {
    const auto at = index(num);
    if (num < 0 || at + 1 >= m_start.size())
        return {};
    return std::span(m_entries).subspan(m_start[at], m_start[at + 1] - m_start[at]);
}

std::span<const NameWords::Value> NameWords::valuesOf(std::int32_t word) const {
    const auto first = std::lower_bound(m_values.begin(), m_values.end(), word,
                                        [](const Value &value, std::int32_t wanted) { return value.word < wanted; });
    const auto last = std::upper_bound(first, m_values.end(), word,
                                       [](std::int32_t wanted, const Value &value) { return wanted < value.word; });
    return {first, last};
}

void NameWords::append(std::vector<Entry> &entries, QStringView name) {
    for (const auto &token : cutName(name, *m_lexicon))
        entries.emplace_back(m_table.intern(token.text), token.flags);
}

Result<std::shared_ptr<const NameWords>> NameWords::load(Database &database, const CatalogueColumns &columns) {
    const std::shared_ptr<NameWords> words(new NameWords);
    AURA_ASSIGN(const auto extra, searchWords(database));
    // Who edits the words is told what is wrong with them; here they must not take search away.
    auto lexicon = Lexicon::extended(extra);
    words->m_lexicon = std::make_shared<const Lexicon>(lexicon ? std::move(*lexicon) : Lexicon::builtIn());
    words->m_start.assign(index(columns.size()) + 1, 0);
    std::int32_t next = 0;
    AURA_TRY(database.forEach("SELECT num, name FROM product WHERE num > 0 ORDER BY num", [&](const Statement &row) {
        const auto num = row.int64(0);
        if (num >= columns.size())
            return;
        for (; next <= num; ++next)
            words->m_start[index(next)] = static_cast<std::uint32_t>(words->m_entries.size());
        words->append(words->m_entries, row.text(1));
    }));
    for (; next <= columns.size(); ++next)
        words->m_start[index(next)] = static_cast<std::uint32_t>(words->m_entries.size());
    AURA_TRY(words->loadMade(database, columns));
    words->loadCategories(columns);
    AURA_TRY(words->loadValues(database));
    AURA_TRY(words->learnKinds(database, columns));
    return std::shared_ptr<const NameWords>(words);
}

Result<std::shared_ptr<const NameWords>> NameWords::updated(Database &database, const CatalogueColumns &columns,
                                                            std::span<const std::int64_t> changed) const {
    // A name changes rarely, and then nearly everything that was learnt may change with it.
    bool same = index(columns.size()) + 1 == m_start.size() && columns.categories().size() == m_categories.size();
    // Learning may have found more nouns than cutting.
    const auto isMadeOf = [this](std::span<const Entry> old, const std::vector<NameToken> &tokens) {
        return std::equal(old.begin(), old.end(), tokens.begin(), tokens.end(),
                          [this](const Entry &entry, const NameToken &token) {
                              Entry read(std::max(0, m_table.find(token.text)), token.flags);
                              if (entry.has(NameToken::Head))
                                  read.add(NameToken::Head);
                              return entry == read;
                          });
    };
    for (std::size_t i = 0; same && i < m_categories.size(); ++i)
        same = columns.categories()[i].parent == m_categories[i].parent &&
               isMadeOf(m_categories[i].words, cutName(columns.categories()[i].name, *m_lexicon));
    AURA_ASSIGN(auto name, database.prepare("SELECT name FROM product WHERE num = ?1"));
    for (auto num = changed.begin(); same && num != changed.end(); ++num) {
        name.reset();
        AURA_ASSIGN(const bool found, name.bind(*num).step());
        const auto old =
            *num > 0 && *num < columns.size() ? nameOf(static_cast<std::int32_t>(*num)) : std::span<const Entry>();
        const auto tokens = found ? cutName(name.text(0), *m_lexicon) : std::vector<NameToken>();
        same = isMadeOf(old, tokens);
    }
    name.reset();
    if (same)
        return shared_from_this();
    return load(database, columns);
}

Status NameWords::loadMade(Database &database, const CatalogueColumns &columns) {
    m_made.assign(index(columns.size()), 0);
    std::vector<std::uint8_t> naming;
    AURA_TRY(database.forEach("SELECT num, name FROM attribute WHERE num > 0", [&](const Statement &row) {
        const auto num = static_cast<std::size_t>(row.int64(0));
        naming.resize(std::max(naming.size(), num + 1));
        naming[num] = namesOtherProducts(row.text(1)) ? 1 : 0;
    }));
    AURA_ASSIGN(const auto attributes, columns.attributeOfValue(database));
    const auto largest = std::max_element(attributes->begin(), attributes->end());
    std::vector<std::int32_t> products(largest == attributes->end() ? 0 : index(*largest) + 1);
    std::vector<std::int32_t> seen(products.size());
    for (std::int32_t num = 1; num < columns.size(); ++num) {
        const auto values = columns.facetValuesOf(num);
        for (const auto value : values) {
            const auto attribute = index((*attributes)[index(value)]);
            products[attribute] += std::exchange(seen[attribute], num) != num ? 1 : 0;
        }
        const auto name = nameOf(num);
        const bool compatible = std::any_of(values.begin(), values.end(), [&](std::int32_t value) {
            const auto attribute = index((*attributes)[index(value)]);
            return attribute < naming.size() && naming[attribute] != 0;
        });
        m_made[index(num)] = compatible || std::any_of(name.begin(), name.end(),
                                                       [](const Entry &entry) { return entry.has(NameToken::Target); })
                                 ? 1
                                 : 0;
    }
    const float all = std::log(2 + static_cast<float>(columns.size()));
    for (const auto count : products)
        m_telling.push_back(1 - std::log(1 + static_cast<float>(count)) / all);
    return {};
}

void NameWords::loadCategories(const CatalogueColumns &columns) {
    for (const auto &category : columns.categories()) {
        CategoryWords words;
        words.parent = category.parent;
        append(words.words, category.name);
        for (const auto &entry : words.words) {
            if (entry.has(NameToken::Head))
                m_categoryNouns.push_back(entry.word());
        }
        m_categories.push_back(std::move(words));
    }
    std::sort(m_categoryNouns.begin(), m_categoryNouns.end());
}

std::vector<NameWords::YesNo> NameWords::yesNoOf(const QStringList &name) const {
    std::vector<std::int32_t> words;
    for (const auto &word : name)
        words.push_back(m_table.find(word));
    std::vector<YesNo> found;
    std::copy_if(m_yesNo.begin(), m_yesNo.end(), std::back_inserter(found),
                 [&](const YesNo &each) { return each.words == words; });
    return found;
}

Status NameWords::loadValues(Database &database) {
    std::vector<std::vector<std::int32_t>> names; // By attribute.
    std::vector<std::uint8_t> kinds;
    std::vector<std::uint8_t> others;
    std::vector<std::uint8_t> traits;
    AURA_TRY(database.forEach("SELECT num, name FROM attribute WHERE num > 0", [&](const Statement &row) {
        const auto num = static_cast<std::size_t>(row.int64(0));
        kinds.resize(std::max(kinds.size(), num + 1));
        others.resize(kinds.size());
        traits.resize(kinds.size());
        kinds[num] = namesKinds(row.text(1)) && !namesPurpose(row.text(1)) ? 1 : 0;
        others[num] = namesOtherProducts(row.text(1)) || namesPurpose(row.text(1)) ? 1 : 0;
        traits[num] = kinds[num] == 0 && !namesWhatFits(row.text(1)) ? 1 : 0;
        names.resize(kinds.size());
        for (const auto &token : cutName(row.text(1), *m_lexicon))
            names[num].push_back(m_table.intern(token.text));
    }));
    AURA_TRY(database.forEach("SELECT num, value, attribute FROM facet_value WHERE num > 0", [&](const Statement &row) {
        const auto text = row.utf8(1);
        const auto of = static_cast<std::size_t>(row.int64(2));
        const bool isYes = text == "true" || text == "yes" || text == "Y";
        if ((isYes || text == "false" || text == "no" || text == "N") && of < names.size() && !names[of].empty())
            m_yesNo.push_back({names[of], row.integer(0), isYes});
        // Bare amounts belong to their attribute's unit; four digits and more may be a package or a size.
        const bool telling = text.size() >= 4 || std::any_of(text.begin(), text.end(),
                                                             [](char c) { return c < 0 || (c >= 'A' && c <= 'z'); });
        if (!telling)
            return;
        const auto tokens = cutName(row.text(1), *m_lexicon);
        if (tokens.size() > mostValueWords)
            return;
        const auto attribute = static_cast<std::size_t>(row.int64(2));
        const bool isKind = attribute < kinds.size() && kinds[attribute] != 0;
        const bool isOther = attribute < others.size() && others[attribute] != 0;
        const bool isTrait = attribute < traits.size() && traits[attribute] != 0;
        for (const auto &token : tokens)
            m_values.push_back({m_table.intern(token.text), row.integer(0), static_cast<std::uint8_t>(tokens.size()),
                                &token == &tokens.back(), isOther, isKind, isTrait});
    }));
    std::sort(m_values.begin(), m_values.end(),
              [](const Value &a, const Value &b) { return a.word != b.word ? a.word < b.word : a.value < b.value; });
    m_values.shrink_to_fit();
    return {};
}

} // namespace aura::storage
