// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace aura::storage {

/// A set of product numbers below a fixed limit, one bit each.
class NumSet {
public:
    explicit NumSet(std::int32_t limit)
        : m_limit(limit)
        , m_words((static_cast<std::size_t>(limit) + 63) / 64) {}

    /// Numbers outside the limit are left out: rows that arrived after the columns were read.
    void insert(std::int64_t num) {
        if (num >= 0 && num < m_limit)
            m_words[static_cast<std::size_t>(num) / 64] |= std::uint64_t{1} << (num % 64);
    }
    bool contains(std::int32_t num) const {
        return num >= 0 && num < m_limit && (m_words[static_cast<std::size_t>(num) / 64] >> (num % 64) & 1) != 0;
    }
    NumSet &operator&=(const NumSet &other) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    NumSet &operator|=(const NumSet &other) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    bool isEmpty() const { return count() == 0; }
    std::int64_t count() const {
        std::int64_t total = 0;
        for (const auto word : m_words)
            total += std::popcount(word);
        return total;
    }
    template <typename Visitor>
    void forEach(Visitor &&visit) const {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (auto word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<std::int32_t>(i * 64) + std::countr_zero(word));
        }
    }

private:
    std::int32_t m_limit;
    std::vector<std::uint64_t> m_words;
};

} // namespace aura::storage
