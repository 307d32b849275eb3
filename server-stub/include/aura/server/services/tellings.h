// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/notice.h>
#include <aura/server/store/store.h>

#include <atomic>

namespace aura::server {

/// News of a product on their way to all who wish for it. So many may wish for one that telling them in the transaction
/// of what happened would keep every other writer waiting: the first few are told there, and what is left is a row that
/// says how far the telling has come. Each further step is a transaction of its own, of the notices and of that row
/// alike; so after a crash it goes on where it was, and nobody is left out or told twice.
namespace tellings {

/// Told in one step.
inline constexpr int peopleAtOnce = 100;

/// The product costs something else than `before`: tells those for whom it is less. What they are told is the price at
/// the moment when they are. Who began to wish later saw it already, and is not told.
Status beginPriceDrop(Write &write, const Product &before, const Product &after);
/// A variant can be bought again; those who have chosen none are told when it is the `first` one of its product. Once a
/// day at most. Nobody is told any more once it is gone again.
Status beginBackInStock(Write &write, const Id &productId, const Id &variantId, bool first);

/// One step of the oldest telling that is not at its end. False when there was none. One that can never be told
/// (NotFound, InvalidArgument, NewerVersion) is given up and logged; with any other error it stays for the next time.
Result<bool> step(Write &write);

} // namespace tellings

/// Goes on with what is begun until everybody is told.
class TellingService {
public:
    /// `store` must outlive the service.
    explicit TellingService(Store &store)
        : m_store(store) {}

    /// After each commit, on the writer's thread: goes on if the commit began something.
    void afterCommit();
    /// Goes on with what is left, of before a crash as well. Any thread; does nothing while it is under way.
    void work();
    /// All of it before it returns. Where one thread does all.
    Status workInline();

private:
    Store &m_store;
    std::atomic<bool> m_isWorking{false};
    std::atomic<bool> m_again{false}; ///< It was asked for while it was under way.
};

} // namespace aura::server
