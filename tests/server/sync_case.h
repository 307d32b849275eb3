// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api_fixture.h"

#include <aura/server/services/sync_pull.h>

namespace aura::testing {

/// Ada in a shop that sells a lamp, and what a device of hers sends and asks.
class SyncCase {
protected:
    std::unique_ptr<ApiFixture> f;
    Person ada;
    Id device;
    Vendor vendor;
    Product lamp;

    Id lampVariant() const { return lamp.variants.first().id; }

    Operation operation(OperationArgs args) {
        Operation operation;
        operation.opId = f->ids.next();
        operation.lane = operationLane(args);
        operation.kind = operationKind(args);
        operation.args = std::move(args);
        operation.occurredAt = f->clock.now();
        return operation;
    }
    static CartLine lineOf(const Product &product, std::int64_t quantity) {
        CartLine line;
        line.productId = product.id;
        line.variantId = product.variants.first().id;
        line.quantity = quantity;
        return line;
    }
    Operation add(int quantity, const Id &variant) {
        auto line = lineOf(lamp, quantity);
        line.variantId = variant;
        return operation(CartAdd{line});
    }
    Operation add(int quantity) { return add(quantity, lampVariant()); }

    QList<OperationResult> push(const Person &person, const QList<Operation> &operations, UnixMillis sentAt = 0) {
        const auto reply =
            f->call(http::Method::Post, "/api/v1/sync/push", wire::toBytes(device, operations, sentAt), person.token);
        const auto response = wire::pushResponseFromBytes(reply.body);
        if (!response)
            qFatal("%d %s", reply.status, reply.body.constData());
        return response->results;
    }
    OperationResult pushOne(const Operation &operation) {
        const auto result = push(ada, {operation}).first();
        if (result.status == OperationStatus::Rejected)
            qInfo("%s", qPrintable(result.detail));
        return result;
    }

    Reply pullReply(const QString &scope, std::int64_t cursor, int limit, const QByteArray &token,
                    const QByteArray &more = {}) {
        return f->get("/api/v1/sync/pull?scope=" + scope.toLatin1() + "&cursor=" + QByteArray::number(qint64{cursor}) +
                          "&limit=" + QByteArray::number(limit) + more,
                      token);
    }
    wire::PullResponse pull(const QString &scope, std::int64_t cursor, int limit, const QByteArray &token) {
        const auto reply = pullReply(scope, cursor, limit, token);
        const auto page = wire::pullResponseFromBytes(reply.body);
        if (!page)
            qFatal("%d %s", reply.status, reply.body.constData());
        return *page;
    }
    QString own() const { return changeLog::userScope(ada.id); }
    static QByteArray allBuckets() {
        QByteArrayList all;
        for (int bucket = 0; bucket < checksumBuckets; ++bucket)
            all.append(QByteArray::number(bucket));
        return all.join(',');
    }
    static std::uint64_t sumOf(const QHash<std::pair<QString, Id>, std::int64_t> &rows) {
        std::uint64_t sum = 0;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            sum += row.value() == 0 ? 0 : rowChecksum(row.key().first, row.key().second, row.value());
        return sum;
    }
    /// Pulls to the end as a client does, and compares its checksum with the server's.
    bool follow(const QString &scope, std::int64_t &cursor, QHash<std::pair<QString, Id>, std::int64_t> &rows,
                int limit) {
        for (;;) {
            const auto page = pull(scope, cursor, limit, ada.token);
            for (const auto &row : page.rows)
                rows[{row.entity, row.id}] = row.rev;
            for (const auto &gone : page.tombstones)
                rows.remove({gone.entity, gone.id});
            cursor = page.next;
            if (!page.hasMore)
                return page.checksum == sumOf(rows) && page.checksum == *recomputedChecksum(f->db(), scope);
        }
    }

    void begin() {
        f = std::make_unique<ApiFixture>();
        device = f->ids.next();
        ada = f->person(u"ada@example.org"_s);
        vendor = f->vendor(u"lights"_s);
        lamp = f->product(vendor, u"Lamp"_s, 2'000, 5);
    }
};

} // namespace aura::testing
