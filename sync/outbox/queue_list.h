// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/types.h>

#include <algorithm>
#include <memory>

namespace aura::sync {

using QueuePointer = std::shared_ptr<const QueueEntry>;

/// The entries of a queue, oldest first, as readers see them. Copying it and appending to it cost the same however long
/// the queue is: a copy shares its entries with the list that it was made of, which appends behind what the copy sees.
///
/// One thread makes and appends; copies may be read and let go of by any. Of several copies of a list only the first to
/// append goes on sharing; the others take entries of their own then.
class QueueList {
public:
    const QueuePointer *begin() const { return m_block == nullptr ? nullptr : m_block->entries.get(); }
    const QueuePointer *end() const { return begin() + m_size; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const QueuePointer &operator[](std::size_t index) const { return begin()[index]; } ///< Below size().
    const QueuePointer &first() const { return begin()[0]; }
    const QueuePointer &last() const { return begin()[m_size - 1]; }

    void reserve(std::size_t count) {
        if (m_block == nullptr || m_block->capacity < count)
            grow(count);
    }

    void append(QueuePointer entry) {
        if (m_block == nullptr || m_block->used != m_size || m_size == m_block->capacity)
            grow(std::max<std::size_t>(2 * m_size, 64));
        m_block->entries[m_size] = std::move(entry);
        m_block->used = ++m_size;
    }

private:
    struct Block {
        explicit Block(std::size_t count)
            : entries(std::make_unique<QueuePointer[]>(count))
            , capacity(count) {}
        std::unique_ptr<QueuePointer[]> entries;
        std::size_t capacity;
        std::size_t used = 0; // by whoever appended last; readers go by their own size
    };

    void grow(std::size_t count) {
        auto block = std::make_shared<Block>(std::max(count, m_size + 1));
        std::copy(begin(), end(), block->entries.get());
        block->used = m_size;
        m_block = std::move(block);
    }

    std::shared_ptr<Block> m_block;
    std::size_t m_size = 0;
};

} // namespace aura::sync
