// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/page_cache.h>

namespace aura::server {

namespace {
// List node, map node, string and array headers.
constexpr std::size_t entryOverhead = 256;
constexpr std::size_t largestShare = 16;
} // namespace

PageCache::PageCache(std::size_t mostBytes)
    : m_shardBytes(mostBytes / shardCount) {}

PageCache::Shard &PageCache::shardOf(std::string_view key) {
    return m_shards[std::hash<std::string_view>{}(key) % shardCount];
}

void PageCache::Shard::remove(std::list<Entry>::iterator entry) {
    bytes -= entry->bytes;
    byKey.erase(entry->key);
    entries.erase(entry);
}

std::optional<CachedPage> PageCache::find(std::string_view key, std::int64_t version) {
    auto &shard = shardOf(key);
    const std::scoped_lock lock(shard.mutex);
    const auto found = shard.byKey.find(key);
    if (found == shard.byKey.end() || found->second->version != version)
        return std::nullopt;
    shard.entries.splice(shard.entries.begin(), shard.entries, found->second);
    return found->second->page;
}

void PageCache::put(std::string_view key, std::int64_t version, const CachedPage &page) {
    const auto bytes = key.size() + static_cast<std::size_t>(page.body.size()) + page.etag.size() + entryOverhead;
    if (bytes > m_shardBytes / largestShare)
        return;
    auto &shard = shardOf(key);
    const std::scoped_lock lock(shard.mutex);
    if (const auto found = shard.byKey.find(key); found != shard.byKey.end())
        shard.remove(found->second);
    shard.entries.push_front({std::string(key), version, page, bytes});
    shard.byKey.emplace(shard.entries.front().key, shard.entries.begin());
    shard.bytes += bytes;
    while (shard.bytes > m_shardBytes)
        shard.remove(std::prev(shard.entries.end()));
}

std::size_t PageCache::bytes() const {
    std::size_t sum = 0;
    for (const auto &shard : m_shards) {
        const std::scoped_lock lock(shard.mutex);
        sum += shard.bytes;
    }
    return sum;
}

} // namespace aura::server
