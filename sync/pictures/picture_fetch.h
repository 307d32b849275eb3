// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"
#include "pictures/picture_cache.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace aura::sync {

/// Fetches pictures for readers that wait: what was asked for last comes first, because it is what a person looks at
/// now; a few at a time; each once, however many wait for it; and none that nobody waits for any more. Without a
/// network readers wait until it is there. What the shop cannot give now stands back behind everything else and is
/// given up after `mostFailures` attempts. Keeps no timer: tick() has to be called at nextAt(). Used by one thread.
class PictureFetch {
public:
    static constexpr std::size_t mostAtOnce = 4;
    static constexpr int mostFailures = 3;
    /// With more waiting than this, those that nobody waits for are looked for at each want().
    static constexpr std::size_t manyQueued = 200;

    struct Waiter {
        /// Called once: NotFound when the shop has no such picture (for some minutes it is not asked again), Canceled
        /// when nobody waits any more, Corrupt when what it sends is not that picture, Unavailable when it fails to
        /// send it again and again.
        std::function<void(Result<QByteArray>)> done;
        std::function<bool()> unwanted;
    };

    /// Both must outlive this. `changed`: nextAt() may be earlier than before.
    PictureFetch(Context &context, PictureCache &cache, std::function<void()> changed)
        : m_context(context)
        , m_cache(cache)
        , m_changed(std::move(changed)) {}
    /// Cancels what is under way; whoever waits is not answered.
    ~PictureFetch();

    void want(const PictureName &name, Waiter waiter);
    /// In monotonic milliseconds; nothing while nobody waits, or all that may be is under way.
    std::optional<std::int64_t> nextAt() const;
    void tick();
    /// The network is said to be there: what failed for want of it is tried at once.
    void hurry();

private:
    struct Wanted {
        std::vector<Waiter> waiters;
        std::int64_t order = 0;
        std::int64_t notBefore = 0; ///< Monotonic; of this picture alone.
        int failures = 0;           ///< How often the shop answered, and not with the picture.
        Transport::Handle request = 0;
    };
    void begin(const PictureName &name);
    void answered(const PictureName &name, const HttpAnswer &answer);
    void failed(const PictureName &name, const Error &error);
    void sweep();
    std::optional<PictureName> nextDue() const;
    void settle(const PictureName &name, const Result<QByteArray> &bytes);
    bool drop(const PictureName &name);

    Context &m_context;
    PictureCache &m_cache;
    std::function<void()> m_changed;
    std::map<PictureName, Wanted> m_wanted;
    std::map<std::int64_t, PictureName> m_queue;   // by when they were asked for; what failed stands before all
    std::map<PictureName, std::int64_t> m_unknown; // until when they need not be asked for, monotonic
    std::int64_t m_orders = 0;
    std::int64_t m_behind = 0;
    std::size_t m_underWay = 0;
    std::int64_t m_notBefore = 0;
    bool m_unreached = false; // the wait is for the network, not by the server's wish
    Backoff m_backoff;
};

} // namespace aura::sync
