// SPDX-License-Identifier: Apache-2.0
#include "vendor/export_run.h"

#include <aura/storage/save_file.h>
#include <aura/sync/client.h>

#include <QSaveFile>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype readAtOnce = 500; // others wait for the engine no longer than for these

} // namespace

ExportRun::ExportRun(sync::Client &client, Plan plan, std::function<void(const Status &)> ended)
    : m_client(client)
    , m_plan(std::move(plan))
    , m_ended(std::move(ended))
    , m_thread([this] { m_ended(write()); }) {}

ExportRun::~ExportRun() {
    m_stop = true;
    m_thread.join();
}

Status ExportRun::write() {
    AURA_ASSIGN(auto ids, m_client.vendorProductIds(m_plan.vendor).result());
    std::sort(ids.begin(), ids.end()); // as they were made, so that two exports can be compared
    const auto category = [this](const Id &id) { return m_plan.categories.value(id); };
    const auto stock = [this](const Id &variant) -> std::optional<std::int64_t> {
        const auto level = m_plan.stock.constFind(variant);
        return level == m_plan.stock.cend() ? std::nullopt : std::optional(level->onHand);
    };
    const auto failed = [](const QSaveFile &file) { return Error{ErrorCode::StorageReadOnly, file.errorString()}; };
    QSaveFile file(m_plan.path);
    const auto header = wire::productTableHeader(m_plan.style);
    if (!file.open(QIODevice::WriteOnly) || file.write(header) != header.size())
        return failed(file);
    for (qsizetype at = 0; at < ids.size(); at += readAtOnce) {
        if (m_stop)
            return Error{ErrorCode::Canceled, QStringLiteral("stopped")};
        AURA_ASSIGN(const auto products, m_client.vendorProducts(m_plan.vendor, ids.mid(at, readAtOnce)).result());
        QByteArray rows;
        for (const auto &product : products)
            rows += wire::productTableRows(product, category, stock, m_plan.style);
        if (file.write(rows) != rows.size())
            return failed(file);
    }
    return storage::commitWhole(file) ? Status{} : failed(file);
}

} // namespace aura::app
