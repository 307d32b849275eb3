// SPDX-License-Identifier: Apache-2.0
// Orders of the products, and their prices in other currencies than their own.
#include <aura/storage/catalogue_columns.h>

#include <algorithm>
#include <numeric>

namespace aura::storage {

namespace {

// Each is eight bytes a product, and a stranger may ask a server for any currency.
constexpr std::size_t mostConverted = 4;

} // namespace

CatalogueColumns::Prices CatalogueColumns::pricesIn(Currency currency) const {
    const bool asTheyAre =
        currency.isNone() || (m_currencies.size() == 1 && m_currencies.front() == currency) || m_currencies.empty();
    // Theirs: nothing is copied, as nearly always.
    if (asTheyAre)
        return {Prices{}, &m_rows.price};
    const std::scoped_lock lock(m_converted->mutex);
    auto &made = m_converted->made;
    const auto known =
        std::find_if(made.begin(), made.end(), [&](const auto &entry) { return entry.first == currency; });
    if (known != made.end()) {
        std::rotate(known, known + 1, made.end());
        return made.back().second;
    }
    if (made.size() >= mostConverted)
        made.erase(made.begin());
    made.emplace_back(currency, converted(currency));
    return made.back().second;
}

CatalogueColumns::Prices CatalogueColumns::converted(Currency currency) const {
    std::vector<std::optional<ExchangeRate>> rates;
    for (const auto &own : m_currencies)
        rates.push_back(rateBetween(m_rates, own, currency));
    std::vector<std::int64_t> prices(m_rows.price.size(), noPrice);
    for (std::size_t i = 0; i < prices.size(); ++i) {
        // Numbers that nothing has are in no currency.
        if (m_rows.currency[i] >= m_currencies.size())
            continue;
        const auto &own = m_currencies[m_rows.currency[i]];
        const auto &rate = rates[m_rows.currency[i]];
        if (own == currency)
            prices[i] = m_rows.price[i];
        else if (rate) {
            if (const auto price = convert(UnitPrice{m_rows.price[i], own}, currency, *rate))
                prices[i] = price->micros;
        }
    }
    return std::make_shared<const std::vector<std::int64_t>>(std::move(prices));
}

/// By what they exactly are worth: rounded, a yen of difference would be none in a shop that counts in dinars.
void CatalogueColumns::sortByPrice(std::vector<std::int32_t> &nums, bool rising, Currency currency) const {
    constexpr double noFactor = 0;
    std::vector<double> factors;
    for (const auto &own : m_currencies) {
        const auto rate = rateBetween(m_rates, own, currency);
        factors.push_back(rate ? static_cast<double>(*rate) / static_cast<double>(rateUnit) : noFactor);
    }
    // Numbers that nothing has.
    factors.resize(std::max<std::size_t>(factors.size(), 1), 1);
    std::vector<double> worth(m_rows.price.size());
    for (std::size_t i = 0; i < worth.size(); ++i)
        worth[i] = static_cast<double>(m_rows.price[i]) * factors[m_rows.currency[i]];
    std::sort(nums.begin(), nums.end(), [&](std::int32_t first, std::int32_t second) {
        const auto a = index(first);
        const auto b = index(second);
        const bool knownA = factors[m_rows.currency[a]] != noFactor;
        const bool knownB = factors[m_rows.currency[b]] != noFactor;
        if (knownA != knownB)
            return knownA;
        if (!knownA && m_rows.currency[a] != m_rows.currency[b])
            return m_currencies[m_rows.currency[a]] < m_currencies[m_rows.currency[b]];
        const auto priceA = knownA ? worth[a] : static_cast<double>(m_rows.price[a]);
        const auto priceB = knownB ? worth[b] : static_cast<double>(m_rows.price[b]);
        if (priceA != priceB)
            return rising ? priceA < priceB : priceA > priceB;
        return first < second;
    });
}

std::vector<std::int32_t> CatalogueColumns::sorted(SortOrder sort, Currency currency) const {
    std::vector<std::int32_t> nums(m_rows.price.size() - 1);
    std::iota(nums.begin(), nums.end(), 1);
    const auto by = [&](auto before) {
        std::sort(nums.begin(), nums.end(), [&](std::int32_t a, std::int32_t b) {
            if (before(index(a), index(b)))
                return true;
            return !before(index(b), index(a)) && a < b;
        });
    };
    switch (sort) {
    case SortOrder::PriceAsc:
    case SortOrder::PriceDesc:
        sortByPrice(nums, sort == SortOrder::PriceAsc, currency);
        break;
    case SortOrder::Rating:
        by([&](std::size_t a, std::size_t b) { return m_rows.ratingScore[a] > m_rows.ratingScore[b]; });
        break;
    case SortOrder::Newest:
        by([&](std::size_t a, std::size_t b) { return m_rows.created[a] > m_rows.created[b]; });
        break;
    case SortOrder::Discount:
        by([&](std::size_t a, std::size_t b) { return m_rows.discount[a] > m_rows.discount[b]; });
        break;
    case SortOrder::Relevance:
    case SortOrder::Popularity:
    case SortOrder::NameAsc:
        break;
    }
    return nums;
}

Result<std::shared_ptr<const std::vector<std::int32_t>>> CatalogueColumns::order(Database &database, SortOrder sort,
                                                                                 Currency currency) const {
    const bool byPrice = sort == SortOrder::PriceAsc || sort == SortOrder::PriceDesc;
    // In whichever currency of the table prices are compared, they stand in one order.
    if (!byPrice || currency.isNone() || rateBetween(m_rates, currency, m_rates.base))
        currency = m_rates.base;
    else if (currency != m_rates.base)
        return std::make_shared<const std::vector<std::int32_t>>(sorted(sort, currency));
    const std::scoped_lock lock(m_orders->mutex);
    auto &made = m_orders->made[static_cast<std::size_t>(sort)];
    if (made)
        return made;
    std::vector<std::int32_t> nums;
    if (sort == SortOrder::NameAsc) {
        nums.reserve(m_rows.price.size());
        AURA_TRY(database.forEach("SELECT num FROM product INDEXED BY product_name ORDER BY name COLLATE NOCASE, num",
                                  [&](const Statement &row) {
                                      const auto num = row.int64(0);
                                      if (num > 0 && num < size())
                                          nums.push_back(static_cast<std::int32_t>(num));
                                  }));
    } else {
        nums = sorted(sort, currency);
    }
    made = std::make_shared<const std::vector<std::int32_t>>(std::move(nums));
    return made;
}

} // namespace aura::storage
