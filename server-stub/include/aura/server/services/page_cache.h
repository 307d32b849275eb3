// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <atomic>
#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace aura::server {

/// A finished answer. Copies share the body.
struct CachedPage {
    int status = 200;
    QByteArray body;
    std::string etag; ///< With its quotes.
};

/// Finished answers by key, for one version of the catalogue at a time each: an entry of another version is not found.
/// Bounded by bytes; what was not asked for longest leaves first. Thread-safe; locks are held for a lookup only.
class PageCache {
public:
    explicit PageCache(std::size_t mostBytes);

    std::optional<CachedPage> find(std::string_view key, std::int64_t version);
    /// Pages over a sixteenth of a shard's share are not kept.
    void put(std::string_view key, std::int64_t version, const CachedPage &page);
    std::size_t bytes() const;

    /// Counts an answer that could have come from here, and whether it did. One may take several looks.
    void noteAnswer(bool isFromHere) {
        m_answers.fetch_add(1, std::memory_order_relaxed);
        if (isFromHere)
            m_hits.fetch_add(1, std::memory_order_relaxed);
    }
    std::uint64_t answers() const { return m_answers.load(std::memory_order_relaxed); }
    std::uint64_t hits() const { return m_hits.load(std::memory_order_relaxed); }

private:
    struct Entry {
        std::string key;
        std::int64_t version;
        CachedPage page;
        std::size_t bytes;
    };
    struct Shard {
        mutable std::mutex mutex;
        std::list<Entry> entries; ///< The most recently used first.
        std::unordered_map<std::string_view, std::list<Entry>::iterator> byKey;
        std::size_t bytes = 0;

        void remove(std::list<Entry>::iterator entry);
    };

    Shard &shardOf(std::string_view key);

    static constexpr std::size_t shardCount = 8;
    std::array<Shard, shardCount> m_shards;
    const std::size_t m_shardBytes;
    std::atomic<std::uint64_t> m_answers{0};
    std::atomic<std::uint64_t> m_hits{0};
};

} // namespace aura::server
