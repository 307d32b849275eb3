// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/commission.h>

#include <aura/storage/catalogue_reader.h>
#include <aura/wire/commission_json.h>

#include <QHash>

#include <algorithm>

namespace aura::server::commission {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view revisionKey = "commission.rev";

std::optional<Id> known(const Id &id) {
    return id.isNil() ? std::nullopt : std::optional(id);
}

Result<std::int64_t> revision(storage::Database &db) {
    AURA_ASSIGN(const auto rev,
                db.queryInt64("SELECT CAST(value AS INTEGER) FROM setting WHERE key = ?1", revisionKey));
    return rev.value_or(0);
}

Result<QList<CommissionRule>> bareRules(storage::Database &db) {
    QList<CommissionRule> rules;
    Status currencies;
    AURA_TRY(db.forEach(
        "SELECT id, name, vendor_id, category_id, currency, price_from, price_below, valid_from, valid_until, "
        "basis_points, fixed FROM commission_rule ORDER BY position",
        [&](const storage::Statement &row) {
            CommissionRule rule;
            rule.id = row.id(0);
            rule.name = row.text(1);
            rule.vendorId = row.id(2);
            rule.categoryId = row.id(3);
            if (const auto code = row.text(4); !code.isEmpty()) {
                const auto currency = Currency::parse(code);
                if (!currency)
                    currencies = currency.error();
                rule.currency = currency.value_or(Currency{});
            }
            rule.priceFromMicros = row.int64(5);
            rule.priceBelowMicros = row.int64(6);
            rule.from = row.int64(7);
            rule.until = row.int64(8);
            rule.basisPoints = row.integer(9);
            rule.fixedMinor = row.int64(10);
            rules.append(rule);
        }));
    AURA_TRY(std::move(currencies));
    return rules;
}

/// The categories of a product with all above them.
Result<QList<Id>> categoriesOf(storage::Database &db, const Id &product) {
    QList<Id> categories;
    AURA_TRY(db.forEach(
        "WITH RECURSIVE up(num) AS (SELECT category FROM product WHERE id = ?1 UNION SELECT pc.category FROM product p "
        "JOIN product_category pc ON pc.product = p.num WHERE p.id = ?1 UNION SELECT c.parent FROM up JOIN category c "
        "ON c.num = up.num) SELECT c.id FROM up JOIN category c ON c.num = up.num",
        [&](const storage::Statement &row) { categories.append(row.id(0)); }, product));
    return categories;
}

bool asksForCategories(const QList<CommissionRule> &rules) {
    return std::any_of(rules.cbegin(), rules.cend(),
                       [](const CommissionRule &rule) { return !rule.categoryId.isNil(); });
}

/// Only of what is new: that a shop has gone must not keep others from being changed.
Status checkNames(storage::Database &db, const QList<CommissionRule> &before, const QList<CommissionRule> &wanted) {
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &rule = wanted[i];
        if (before.contains(rule))
            continue;
        AURA_ASSIGN(const auto shop, db.queryInt64("SELECT 1 FROM vendor WHERE id = ?1", rule.vendorId));
        AURA_ASSIGN(const auto category, db.queryInt64("SELECT 1 FROM category WHERE id = ?1", rule.categoryId));
        if ((!rule.vendorId.isNil() && !shop) || (!rule.categoryId.isNil() && !category))
            return Error{ErrorCode::InvalidArgument, u"rule %1: no such shop or category"_s.arg(i + 1)};
    }
    return {};
}

QJsonArray toJson(const QList<CommissionRule> &rules) {
    QJsonArray list;
    for (const auto &rule : rules)
        list.append(wire::toJson(rule));
    return list;
}

QJsonArray namesOf(const QList<CommissionRule> &rules) {
    QJsonArray list;
    for (const auto &rule : rules)
        list.append(rule.name);
    return list;
}

/// What a log should keep of a change: the rules that are not the same on the other side, and the order when it is
/// another one.
QJsonObject told(const QList<CommissionRule> &before, const QList<CommissionRule> &after) {
    const auto without = [](QList<CommissionRule> rules, const QList<CommissionRule> &others) {
        rules.removeIf([&](const CommissionRule &rule) { return others.contains(rule); });
        return rules;
    };
    const auto common = [](const QList<CommissionRule> &rules, const QList<CommissionRule> &others) {
        QList<Id> ids;
        for (const auto &rule : rules) {
            if (std::any_of(others.cbegin(), others.cend(),
                            [&](const CommissionRule &other) { return other.id == rule.id; }))
                ids.append(rule.id);
        }
        return ids;
    };
    QJsonObject detail{{u"before"_s, toJson(without(before, after))}, {u"after"_s, toJson(without(after, before))}};
    if (common(before, after) != common(after, before)) {
        detail.insert("orderBefore"_L1, namesOf(before));
        detail.insert("orderAfter"_L1, namesOf(after));
    }
    return detail;
}

Status store(Write &write, const QList<CommissionRule> &rules, std::int64_t rev) {
    AURA_TRY(write.db.run("DELETE FROM commission_rule"));
    std::int64_t position = 0;
    for (const auto &rule : rules)
        AURA_TRY(write.db.run("INSERT INTO commission_rule(id, position, name, vendor_id, category_id, currency, "
                              "price_from, price_below, valid_from, valid_until, basis_points, fixed) VALUES(?1, ?2, "
                              "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                              rule.id, position++, rule.name.trimmed(), known(rule.vendorId), known(rule.categoryId),
                              rule.currency.code(), rule.priceFromMicros, rule.priceBelowMicros, rule.from, rule.until,
                              rule.basisPoints, rule.fixedMinor));
    return write.db.run("INSERT INTO setting(key, value, updated_at) VALUES(?1, ?2, ?3) ON CONFLICT(key) DO UPDATE SET "
                        "value = excluded.value, updated_at = excluded.updated_at",
                        revisionKey, QString::number(rev), write.now);
}

/// The product that somebody means, or NotFound.
Result<Id> meant(storage::Database &db, const QString &text) {
    const auto first = [&](std::string_view sql, const auto &...parameters) -> Result<Id> {
        AURA_ASSIGN(auto row, db.prepare(sql));
        AURA_ASSIGN(const bool found, row.bind(parameters...).step());
        return found ? row.id(0) : Id{};
    };
    const auto wanted = text.trimmed();
    if (const auto id = Id::parse(wanted)) {
        AURA_ASSIGN(const auto byId, first("SELECT id FROM product WHERE id = ?1", *id));
        if (!byId.isNil())
            return byId;
    }
    AURA_ASSIGN(const auto bySku, first("SELECT p.id FROM variant v JOIN product p ON p.num = v.product WHERE v.sku = "
                                        "?1 ORDER BY v.num LIMIT 1",
                                        wanted));
    if (!bySku.isNil())
        return bySku;
    auto pattern = wanted;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, u"\\"_s + special);
    AURA_ASSIGN(const auto byName, first("SELECT id FROM product WHERE name LIKE ?1 ESCAPE '\\' ORDER BY length(name), "
                                         "num LIMIT 1",
                                         QString(pattern + u'%')));
    if (wanted.isEmpty() || byName.isNil())
        return Error{ErrorCode::NotFound, u"no such product"_s};
    return byName;
}

} // namespace

Result<CommissionRules> rules(storage::Database &db) {
    CommissionRules rules;
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(rules.rev, revision(db));
    AURA_ASSIGN(rules.rules, bareRules(db));
    AURA_TRY(db.forEach("SELECT id, name FROM vendor WHERE id IN (SELECT vendor_id FROM commission_rule) ORDER BY name",
                        [&](const storage::Statement &row) {
                            rules.shops.append({row.id(0), row.text(1)});
                        }));
    AURA_ASSIGN(const auto categories, storage::CatalogueReader(db).categories());
    QHash<Id, QString> paths;
    for (const auto &category : categories) {
        const auto above = paths.value(category.parentId);
        const QString path = above.isEmpty() ? category.name : u"%1 › %2"_s.arg(above, category.name);
        paths.insert(category.id, path);
        rules.categories.append({category.id, path});
    }
    return rules;
}

Result<CommissionRules> replace(Write &write, const AuditLog &log, const Actor &actor, const CommissionRules &wanted) {
    AURA_TRY(validateCommissionRules(wanted.rules));
    AURA_ASSIGN(const auto seen, revision(write.db));
    AURA_ASSIGN(const auto before, bareRules(write.db));
    if (before == wanted.rules) {
        AURA_TRY(log.append(write, actor, {u"commission.list"_s, {}, {}, {}}));
        return rules(write.db);
    }
    if (seen != wanted.rev)
        return Error{ErrorCode::Conflict, u"the rules are not what was looked at any more"_s};
    AURA_TRY(checkNames(write.db, before, wanted.rules));
    AURA_TRY(store(write, wanted.rules, seen + 1));
    AURA_ASSIGN(const auto after, bareRules(write.db));
    AURA_TRY(log.append(write, actor, {u"commission.change"_s, {}, {}, told(before, after)}));
    return rules(write.db);
}

Result<Money> freeze(Write &write, const Order &order) {
    Money sum{0, order.total.currency};
    AURA_ASSIGN(const auto all, bareRules(write.db));
    const bool byCategory = asksForCategories(all);
    std::int64_t position = 0;
    for (const auto &line : order.lines) {
        CommissionSubject subject{order.vendorId, {}, line.unitPrice, write.now};
        if (byCategory) {
            AURA_ASSIGN(subject.categories, categoriesOf(write.db, line.productId));
        }
        // Of what the shop gets for it: what it has taken off itself is nobody's.
        auto sold = line.total;
        for (const auto &discount : order.discounts) {
            if (discount.variantId == line.variantId && !discount.byPlatform)
                sold.minor -= discount.amount.minor;
        }
        AURA_ASSIGN(const auto fee, feeOf(commissionFor(all, subject), sold));
        AURA_ASSIGN(sum, add(sum, fee.amount));
        AURA_TRY(write.db.run("INSERT INTO order_line_fee(order_id, position, rule_id, rule_name, basis_points, fixed, "
                              "amount) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                              order.id, position++, known(fee.ruleId), fee.ruleName, fee.basisPoints, fee.fixedMinor,
                              fee.amount.minor));
    }
    return sum;
}

Result<QList<LineFee>> frozen(storage::Database &db, const Order &order) {
    QList<LineFee> fees;
    AURA_TRY(db.forEach(
        "SELECT rule_id, rule_name, basis_points, fixed, amount FROM order_line_fee WHERE order_id = ?1 ORDER BY "
        "position",
        [&](const storage::Statement &row) {
            fees.append({row.id(0), row.text(1), row.integer(2), row.int64(3), {row.int64(4), order.total.currency}});
        },
        order.id));
    return fees;
}

Result<CommissionTrial> tryOn(storage::Database &db, const QString &text, UnixMillis at) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(const auto id, meant(db, text));
    AURA_ASSIGN(const auto product, storage::CatalogueReader(db).product(id));
    CommissionTrial trial;
    trial.productName = product.name;
    const auto chosen = std::find_if(product.variants.cbegin(), product.variants.cend(), [&](const Variant &variant) {
        return variant.sku.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
    });
    const auto byDefault = std::find_if(product.variants.cbegin(), product.variants.cend(),
                                        [](const Variant &variant) { return variant.isDefault; });
    if (chosen != product.variants.cend())
        trial.price = chosen->price;
    else if (byDefault != product.variants.cend())
        trial.price = byDefault->price;
    else
        return Error{ErrorCode::NotFound, u"the product has no price"_s};
    AURA_ASSIGN(const auto vendor, storage::CatalogueReader(db).vendor(product.vendorId));
    trial.vendorName = vendor.name;
    AURA_ASSIGN(trial.total, lineTotal(trial.price, 1));
    AURA_ASSIGN(const auto all, bareRules(db));
    CommissionSubject subject{product.vendorId, {}, trial.price, at};
    AURA_ASSIGN(subject.categories, categoriesOf(db, id));
    const auto *rule = commissionFor(all, subject);
    AURA_ASSIGN(trial.fee, feeOf(rule, trial.total));
    trial.place = rule == nullptr ? 0 : static_cast<int>(rule - all.constData()) + 1;
    return trial;
}

} // namespace aura::server::commission
