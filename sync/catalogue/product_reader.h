// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/wire/sync_json.h>

#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace aura::sync {

/// Reads the products of many rows in order. To read one takes about as long as to write it, so for more than a few a
/// thread reads ahead while its owner writes, and puts away what was written: memory that one thread took and another
/// one gives back makes both wait. What comes out does not depend on the thread. For one thread, the owner.
class ProductReader {
public:
    /// `rows` must outlive the reader.
    explicit ProductReader(QList<const wire::PullRow *> rows);
    ~ProductReader();
    ProductReader(const ProductReader &) = delete;
    ProductReader &operator=(const ProductReader &) = delete;

    std::size_t count() const { return m_read.size(); }
    /// In order, each once; it lives until the next one is asked for. InvalidArgument for a row that is no product.
    Result<const Product *> next();

private:
    void readAhead();
    /// Forgets those that the owner has done with.
    void putAway(std::size_t &away);

    QList<const wire::PullRow *> m_rows;
    std::vector<std::optional<Result<Product>>> m_read;
    std::size_t m_place = 0;
    std::atomic<std::size_t> m_ready = 0; ///< So many from the first on have been read by the thread.
    std::atomic<std::size_t> m_done = 0;  ///< So many from the first on are needed no more.
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace aura::sync
