// SPDX-License-Identifier: Apache-2.0
#include "catalogue/product_reader.h"

#include <aura/wire/catalogue_json.h>

namespace aura::sync {

namespace {

// To start a thread takes as long as to read some products.
constexpr qsizetype fewRows = 50;

Result<Product> read(const wire::PullRow &row) {
    wire::JsonReader reader(row.data);
    auto product = wire::productFromJson(reader);
    if (reader.failed())
        return reader.error();
    return product;
}

} // namespace

ProductReader::ProductReader(QList<const wire::PullRow *> rows)
    : m_rows(std::move(rows))
    , m_read(static_cast<std::size_t>(m_rows.size())) {
    if (m_rows.size() < fewRows)
        return;
    m_thread.reset(QThread::create([this] { readAhead(); }));
    m_thread->start();
    // Where there are no more threads, none reads ahead.
    if (!m_thread->isRunning() && !m_thread->isFinished())
        m_thread.reset();
}

ProductReader::~ProductReader() {
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void ProductReader::readAhead() {
    for (std::size_t i = 0; i < m_read.size() && !m_stop; ++i) {
        m_read[i] = read(*m_rows[static_cast<qsizetype>(i)]);
        m_ready.store(i + 1, std::memory_order_release);
        m_ready.notify_one();
    }
}

Result<Product> ProductReader::take(std::size_t place) {
    if (m_thread == nullptr)
        return read(*m_rows[static_cast<qsizetype>(place)]);
    for (auto ready = m_ready.load(std::memory_order_acquire); ready <= place;
         ready = m_ready.load(std::memory_order_acquire))
        m_ready.wait(ready, std::memory_order_acquire);
    auto product = std::move(*m_read[place]);
    m_read[place].reset();
    return product;
}

} // namespace aura::sync
