// SPDX-License-Identifier: Apache-2.0
#include "catalogue/product_reader.h"

#include <aura/wire/catalogue_json.h>

namespace aura::sync {

namespace {

// To start a thread takes as long as to read some products.
constexpr qsizetype fewRows = 50;
// To wake a thread for each would take longer than what it is woken for.
constexpr std::size_t atOnce = 32;

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
    m_done.store(m_read.size(), std::memory_order_release);
    m_done.notify_one();
    if (m_thread)
        m_thread->wait();
}

void ProductReader::putAway(std::size_t &away) {
    for (const auto done = m_done.load(std::memory_order_acquire); away < done; ++away)
        m_read[away].reset();
}

void ProductReader::readAhead() {
    std::size_t away = 0;
    for (std::size_t i = 0; i < m_read.size() && !m_stop; ++i) {
        m_read[i] = read(*m_rows[static_cast<qsizetype>(i)]);
        m_ready.store(i + 1, std::memory_order_release);
        m_ready.notify_one();
        putAway(away);
    }
    while (away < m_read.size()) {
        m_done.wait(away, std::memory_order_acquire);
        putAway(away);
    }
}

Result<const Product *> ProductReader::next() {
    const auto place = m_place++;
    if (m_thread == nullptr) {
        if (place > 0)
            m_read[place - 1].reset();
        m_read[place] = read(*m_rows[static_cast<qsizetype>(place)]);
    } else {
        if (place % atOnce == 0) {
            m_done.store(place, std::memory_order_release);
            m_done.notify_one();
        }
        for (auto ready = m_ready.load(std::memory_order_acquire); ready <= place;
             ready = m_ready.load(std::memory_order_acquire))
            m_ready.wait(ready, std::memory_order_acquire);
    }
    const auto &product = *m_read[place];
    if (!product)
        return product.error();
    return &*product;
}

} // namespace aura::sync
