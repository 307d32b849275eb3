// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api_fixture.h"

#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/sync_pull.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/wire/catalogue_json.h>

namespace aura::testing {

/// A shop with one vendor, Vera who owns it and Ada who buys there. Everybody has one device.
class VendorFixture : public ApiFixture {
public:
    Vendor shop = vendor(u"lights"_s);
    Person vera = person(u"vera@example.org"_s);
    Person ada = person(u"ada@example.org"_s);
    Id verasDevice = ids.next();
    Product lamp = product(shop, u"Lamp"_s, 2'000, 5);

    VendorFixture() { join(shop, vera); }

    Id lampVariant() const { return lamp.variants.first().id; }

    void join(const Vendor &vendor, const Person &person, const QString &role = u"owner"_s) {
        write([&](Write &w) {
            return w.db.run("INSERT INTO vendor_member(vendor_id, user_id, role, created_at) VALUES(?1, ?2, ?3, ?4)",
                            vendor.id, person.id, role, w.now);
        });
    }
    void setStatus(VendorStatus status) {
        write([&](Write &w) { return w.db.run("UPDATE vendor SET status = ?2 WHERE id = ?1", shop.id, status); });
    }

    Operation operation(OperationArgs args) {
        Operation operation;
        operation.opId = ids.next();
        operation.lane = operationLane(args);
        operation.kind = operationKind(args);
        operation.args = std::move(args);
        operation.version = versionOf(operation);
        operation.occurredAt = clock.now();
        return operation;
    }
    QList<OperationResult> push(const Person &person, const Id &device, const QList<Operation> &operations,
                                const QList<Id> &acknowledged = {}) {
        const auto reply = call(http::Method::Post, "/api/v1/sync/push",
                                wire::toBytes(device, operations, clock.now(), acknowledged), person.token);
        const auto response = wire::pushResponseFromBytes(reply.body);
        if (!response)
            qFatal("%d %s", reply.status, reply.body.constData());
        return response->results;
    }
    OperationResult pushOne(const Person &person, const Operation &operation) {
        const auto result = push(person, person.id == vera.id ? verasDevice : person.id, {operation}).first();
        if (result.status != OperationStatus::Applied && result.status != OperationStatus::Duplicate)
            qInfo("%s: %s", qPrintable(operationStatusName(result.status)), qPrintable(result.detail));
        return result;
    }
    OperationResult byVera(OperationArgs args) { return pushOne(vera, operation(std::move(args))); }
    OperationResult byAda(OperationArgs args) { return pushOne(ada, operation(std::move(args))); }

    StockLevel level(const Id &variant) { return **stockLedger::level(db(), variant); }
    Product stored(const Id &id) { return storage::CatalogueReader(db()).product(id).value(); }

    Order placed(std::int64_t quantity) {
        const auto submit = submission({line(lamp, quantity)}, {shop});
        const auto result = byAda(submit);
        if (result.orders.size() != 1)
            qFatal("%s", qPrintable(result.detail));
        return result.orders.first();
    }

    static FieldChange change(const Product &seen, ProductField field, const FieldValue &mine, const Id &variant = {}) {
        return {field, variant, *valueOf(seen, field, variant), mine};
    }
    static FieldValue price(std::int64_t cents) {
        return std::optional<UnitPrice>(UnitPrice{cents * 10'000, Currency::of("EUR")});
    }

    using Rows = QHash<std::pair<QString, Id>, wire::PullRow>;
    QString vendorScopeName() const { return changeLog::vendorScope(shop.id); }

    Reply pullReply(const QString &scope, std::int64_t cursor, int limit, const QByteArray &token,
                    const QByteArray &more = {}) {
        return get("/api/v1/sync/pull?scope=" + scope.toLatin1() + "&cursor=" + QByteArray::number(qint64{cursor}) +
                       "&limit=" + QByteArray::number(limit) + more,
                   token);
    }
    /// Pulls to the end as a client does; false when the checksum is not that of the rows.
    bool follow(const QString &scope, std::int64_t &cursor, Rows &rows, const QByteArray &token, int limit = 500) {
        for (;;) {
            const auto reply = pullReply(scope, cursor, limit, token);
            const auto page = wire::pullResponseFromBytes(reply.body);
            if (!page)
                qFatal("%d %s", reply.status, reply.body.constData());
            for (const auto &row : page->rows)
                rows[{row.entity, row.id}] = row;
            for (const auto &gone : page->tombstones)
                rows.remove({gone.entity, gone.id});
            cursor = page->next;
            if (page->hasMore)
                continue;
            std::uint64_t sum = 0;
            for (const auto &row : std::as_const(rows))
                sum += row.rev == 0 ? 0 : rowChecksum(row.entity, row.id, row.rev);
            return page->checksum == sum && page->checksum == *recomputedChecksum(db(), scope);
        }
    }
};

} // namespace aura::testing
