// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/product_history.h>

#include <aura/planted.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/wire/product_history_json.h>

namespace aura::server::productHistory {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view createdEvent = "created";

Status insert(Write &write, const Product &product, const ProductChange &change, ChangedBy by,
              const products::Actor &actor) {
    return write.db.run("INSERT INTO product_change(product_id, product_rev, event, change, changed_by, user_id, "
                        "device_id, op_id, recorded_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                        product.id, product.rev, productEventName(change.event),
                        QString::fromUtf8(wire::toBytes(wire::toJson(change))), changedByName(by),
                        AURA_PLANTED("nobody-in-history") ? Id() : actor.user, actor.device, actor.opId, write.now);
}

} // namespace

Status record(Write &write, const Product *before, const Product &after, ChangedBy by, const products::Actor &actor) {
    QList<ProductChange> changes;
    if (before == nullptr)
        changes.append(ProductChange{ProductEvent::Created, {}, {}});
    else
        changes = changesBetween(*before, after);
    if (changes.isEmpty() || AURA_PLANTED("change-without-history"))
        return {};
    for (const auto &change : std::as_const(changes))
        AURA_TRY(insert(write, after, change, by, actor));
    const auto last = write.db.lastInsertRowId();
    // One more than is told stays, which says that what is told is not all.
    AURA_TRY(write.db.run("DELETE FROM product_change WHERE product_id = ?1 AND num <= (SELECT num FROM product_change "
                          "WHERE product_id = ?1 ORDER BY num DESC LIMIT 1 OFFSET ?2)",
                          after.id, mostProductChanges + 1));
    return vendorScope::record(write.db, after.vendorId, u"product_history", after.id, last);
}

Result<bool> write(wire::JsonWriter &json, storage::Database &db, const Id &productId) {
    // Whoever works for the shop no more is not named to it.
    AURA_ASSIGN(auto row, db.prepare("SELECT c.num, c.change, c.changed_by, m.user_id, CASE WHEN m.user_id IS NOT NULL "
                                     "THEN c.device_id END, c.recorded_at, c.event, c.product_rev FROM product_change "
                                     "c LEFT JOIN product p ON p.id = c.product_id LEFT JOIN vendor v ON v.num = "
                                     "p.vendor LEFT JOIN vendor_member m ON m.vendor_id = v.id AND m.user_id = "
                                     "c.user_id WHERE c.product_id = ?1 ORDER BY c.num DESC LIMIT ?2"));
    row.bind(productId, mostProductChanges + 1);
    std::optional<wire::ProductHistoryWriter> history;
    int told = 0;
    bool fromTheBeginning = false;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        if (!history)
            history.emplace(json, productId);
        if (told == mostProductChanges) {
            fromTheBeginning = false;
            break;
        }
        history->add(row.int64(0), row.utf8(1), row.utf8(2), row.id(3), row.id(4), row.int64(5));
        // A product begins with its first revision: what made the second one of it is the first that happened to it.
        fromTheBeginning = row.utf8(6) == createdEvent || row.int64(7) == 2;
        ++told;
    }
    if (!history)
        return false;
    history->finish(fromTheBeginning);
    return true;
}

} // namespace aura::server::productHistory
