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
/// thread reads ahead while its owner writes. What comes out does not depend on the thread. For one thread, the owner.
class ProductReader {
public:
    /// `rows` must outlive the reader.
    explicit ProductReader(QList<const wire::PullRow *> rows);
    ~ProductReader();
    ProductReader(const ProductReader &) = delete;
    ProductReader &operator=(const ProductReader &) = delete;

    std::size_t count() const { return m_read.size(); }
    /// Each once. InvalidArgument for a row that is no product.
    Result<Product> take(std::size_t place);

private:
    void readAhead();

    QList<const wire::PullRow *> m_rows;
    std::vector<std::optional<Result<Product>>> m_read;
    std::atomic<std::size_t> m_ready = 0; ///< So many from the first on have been read by the thread.
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace aura::sync
