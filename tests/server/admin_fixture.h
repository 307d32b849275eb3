// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendor_fixture.h"

#include <aura/server/services/notices.h>
#include <aura/wire/admin_json.h>

namespace aura::testing {

/// A shop and those who run the platform.
class AdminFixture : public VendorFixture {
public:
    Person boss = staff(u"boss@example.org"_s, Role::SuperAdmin);
    Person admin = staff(u"admin@example.org"_s, Role::Admin);
    Person colleague = staff(u"colleague@example.org"_s, Role::Admin);

    /// Signs in again, as the role stands in the token.
    Person staff(const QString &email, Role role) {
        const auto made = person(email);
        write([&](Write &w) {
            return w.db.run("UPDATE user_account SET role = ?2 WHERE id = ?1", made.id, roleName(role));
        });
        return signIn(email);
    }
    Reply tryToSignIn(const QString &email) {
        return post("/api/v1/auth/login", {{u"email"_s, email}, {u"password"_s, u"correct horse"_s}});
    }
    Person signIn(const QString &email) { return personFrom(tryToSignIn(email)); }

    static QByteArray at(const char *table, const Id &id, const char *what = "") {
        return QByteArray("/api/v1/admin/") + table + '/' + id.toString().toLatin1() + what;
    }
    Reply act(const Person &who, const char *action, const Person &whom, const QString &reason = u"why"_s) {
        return post(at("users", whom.id, action), {{u"reason"_s, reason}}, who.token);
    }
    QStringList found(const QByteArray &query, const Person &who) {
        QStringList emails;
        const auto page = wire::adminUsersFromBytes(get("/api/v1/admin/users" + query, who.token).body);
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        for (const auto &user : page->rows)
            emails.append(user.email.section(u'@', 0, 0));
        return emails;
    }
    QList<AuditRow> told(const QByteArray &query = {}) {
        const auto page = wire::auditFromBytes(get("/api/v1/admin/audit" + query, boss.token).body);
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        return page->rows;
    }
    AuditVerdict verdict() {
        return wire::auditVerdictFromBytes(get("/api/v1/admin/audit/verify", boss.token).body).value();
    }
    QList<ModerationItem> waiting(const QByteArray &query = {}) {
        const auto page = wire::moderationFromBytes(get("/api/v1/admin/moderation" + query, admin.token).body);
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        return page->rows;
    }
    Product proposed(const QString &name) {
        clock.advance(1'000);
        Product product;
        product.id = ids.next();
        product.vendorId = shop.id;
        product.name = name;
        product.status = ProductStatus::Proposed;
        Variant variant;
        variant.id = ids.next();
        variant.sku = name;
        variant.price = {99'000'000, Currency::of("EUR")};
        variant.isDefault = true;
        product.variants = {variant};
        const auto made = byVera(ProductCreate{product});
        if (made.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(made.detail));
        return stored(product.id);
    }
    /// The public's catalogue as a client that follows has it.
    Rows catalogue() {
        Rows rows;
        std::int64_t cursor = 0;
        if (!follow(changeLog::catalogueScope.toString(), cursor, rows, {}))
            qFatal("the catalogue does not add up");
        return rows;
    }
    QList<NoticeKind> toldTo(const Person &person) {
        QList<NoticeKind> kinds;
        const auto board = notices::of(db(), person.id).value();
        for (const auto &notice : board.notices)
            kinds.append(notice.kind);
        return kinds;
    }
    /// More of one name than are gathered one by one.
    void addManyCalled(const QString &name) {
        write([&](Write &w) -> Status {
            AURA_TRY(w.db.run(
                "INSERT INTO user_account(id, name, email, password, created_at, updated_at) WITH RECURSIVE n(i) AS "
                "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10100) SELECT randomblob(16), ?1, 'z' || i || "
                "'@example.org', '!', i, i FROM n",
                name));
            return w.db.run("INSERT INTO user_search(rowid, name, email) SELECT num, name, email FROM user_account "
                            "WHERE name = ?1",
                            name);
        });
    }
    void tamper(const char *sql) {
        write([&](Write &w) { return w.db.execute(sql); });
    }
};

} // namespace aura::testing
