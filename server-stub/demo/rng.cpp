// SPDX-License-Identifier: Apache-2.0
#include "rng.h"

#include <algorithm>

namespace aura::server::demo {

Rng::Rng(std::uint64_t seed, std::string_view stream)
    : m_state(seed) {
    for (const char c : stream)
        m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    next();
}

std::uint64_t Rng::next() {
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

void Rng::fill(std::span<std::uint8_t> bytes) {
    for (auto &byte : bytes)
        byte = static_cast<std::uint8_t>(next() >> 32);
}

double Rng::real() {
    return static_cast<double>(next() >> 11) * 0x1p-53;
}

int Rng::range(int from, int to) {
    return from + static_cast<int>(next() % static_cast<std::uint64_t>(to - from + 1));
}

double Rng::normal() {
    // Twelve uniform numbers less their mean: close enough, and the same everywhere.
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += real();
    return std::clamp(sum, -3.0, 3.0);
}

Weighted::Weighted(const std::vector<double> &weights) {
    double sum = 0;
    m_sums.reserve(weights.size());
    for (const double weight : weights)
        m_sums.push_back(sum += weight);
}

std::size_t Weighted::draw(Rng &rng) const {
    const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), rng.real() * m_sums.back());
    return std::min(static_cast<std::size_t>(found - m_sums.begin()), m_sums.size() - 1);
}

} // namespace aura::server::demo
