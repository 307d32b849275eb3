// SPDX-License-Identifier: Apache-2.0
// What the server has about a person: handed out whole, and forgotten.
#include "account_fixture.h"
#include "request_access.h"

#include <aura/server/services/person_data.h>
#include <aura/wire/account_json.h>

using namespace aura;
using namespace aura::testing;

class TestPersonData : public QObject {
    Q_OBJECT

    std::unique_ptr<AccountFixture> f;
    Person ada;
    Id device;
    Vendor vendor;
    Product lamp;

    Operation operation(OperationArgs args) {
        Operation operation;
        operation.opId = f->ids.next();
        operation.lane = operationLane(args);
        operation.kind = operationKind(args);
        operation.args = std::move(args);
        operation.occurredAt = f->clock.now();
        return operation;
    }
    OperationStatus push(const Person &person, const OperationArgs &args) {
        const auto reply = f->call(http::Method::Post, "/api/v1/sync/push",
                                   wire::toBytes(device, {operation(args)}, f->clock.now(), {}), person.token);
        const auto response = wire::pushResponseFromBytes(reply.body);
        if (!response)
            qFatal("%d %s", reply.status, reply.body.constData());
        return response->results.first().status;
    }
    static Address address() {
        return {u"Ada Lovelace"_s, u"Harbour Lane 3"_s, {}, u"04109"_s, u"Leipzig"_s, {}, u"DE"_s, u"+49 1"_s};
    }
    /// Orders a lamp; its id.
    Id order() {
        auto submit = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
        submit.shippingAddress = submit.billingAddress = address();
        submit.notes = u"ring twice"_s;
        const auto reply = f->order(ada, submit);
        if (reply.status != 201)
            qFatal("%d %s", reply.status, reply.body.constData());
        return orderIdFor(submit.groupId, vendor.id);
    }
    Reply remove(const Person &person, const QString &password = u"correct horse"_s) {
        return f->post("/api/v1/users/me/delete", {{u"password"_s, password}}, person.token);
    }
    /// Whether any text of any table holds it.
    bool holds(const QString &text) {
        QStringList tables;
        (void)f->db().forEach(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT "
            "LIKE '%_search%'",
            [&](const storage::Statement &row) { tables.append(row.text(0)); });
        for (const auto &table : std::as_const(tables)) {
            QStringList columns;
            (void)f->db().forEach(
                "SELECT name FROM pragma_table_info(?1)",
                [&](const storage::Statement &row) { columns.append(row.text(0)); }, table);
            for (const auto &column : std::as_const(columns)) {
                const auto sql =
                    u"SELECT count(*) FROM \"%1\" WHERE instr(CAST(\"%2\" AS TEXT), ?1) > 0"_s.arg(table, column);
                auto row = f->db().prepare(sql.toStdString());
                if (row && *row->bind(text).step() && row->int64(0) > 0) {
                    qInfo("%s.%s", qPrintable(table), qPrintable(column));
                    return true;
                }
            }
        }
        return false;
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<AccountFixture>();
        f->prepare = [](http::Request &request) { http::RequestAccess::setPeer(request, "203.0.113.7"); };
        device = f->ids.next();
        ada = f->person(u"ada@example.org"_s, device);
        vendor = f->vendor(u"lights"_s);
        lamp = f->product(vendor, u"Lamp"_s, 2'000, 50);
    }

    void everythingIsHandedOut() {
        QCOMPARE(push(ada, AddressPut{f->ids.next(), address(), false, {}}), OperationStatus::Applied);
        QCOMPARE(push(ada, ReviewPut{f->ids.next(), lamp.id, {4, u"Bright"_s, u"Very"_s}, {}}),
                 OperationStatus::Applied);
        QCOMPARE(push(ada, WishAdd{lamp.id}), OperationStatus::Applied);
        const auto id = order();
        const auto reply = f->get("/api/v1/users/me/export", ada.token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(QByteArray(reply.response.header("Cache-Control").data()).left(8), QByteArray("no-store"));
        QCOMPARE(reply.json["profile"_L1]["email"_L1].toString(), u"ada@example.org"_s);
        QCOMPARE(reply.json["addresses"_L1][0]["address"_L1]["line1"_L1].toString(), u"Harbour Lane 3"_s);
        QCOMPARE(reply.json["orders"_L1][0]["id"_L1].toString(), id.toString());
        QCOMPARE(reply.json["orders"_L1][0]["items"_L1].toArray().size(), 1);
        QCOMPARE(reply.json["reviews"_L1][0]["title"_L1].toString(), u"Bright"_s);
        QCOMPARE(reply.json["wishlist"_L1][0]["productId"_L1].toString(), lamp.id.toString());
        QCOMPARE(reply.json["notices"_L1][0]["kind"_L1].toString(), u"order.placed"_s);
        const auto records = reply.json["records"_L1].toObject();
        QVERIFY(!records.contains("wishlist_entry"_L1) && !records.contains("notice"_L1)); // shown in full above
        QCOMPARE(records["device"_L1][0]["id"_L1].toString(), device.toString());
        QCOMPARE(records["refresh_token"_L1].toArray().size(), 1);
        QCOMPARE(records["refresh_token"_L1][0]["address"_L1].toString(), u"203.0.113.7"_s);
        QCOMPARE(records["operation_result"_L1].toArray().size(), 3);
        QCOMPARE(records["payment"_L1].toArray().isEmpty(), f->number("SELECT count(*) FROM payment") == 0);
    }

    void noSecretIsHandedOut() {
        QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        const auto body = f->get("/api/v1/users/me/export", ada.token).body;
        QVERIFY(!body.contains("$2b$"));
        for (const auto *sql : {"SELECT hex(hash) FROM refresh_token", "SELECT hex(hash) FROM password_reset"}) {
            auto row = f->db().prepare(sql);
            QVERIFY(*row->step());
            QVERIFY(!body.contains(row->text(0).toLower().toLatin1()));
        }
    }

    void nobodyElsesIsHandedOut() {
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(push(ada, AddressPut{f->ids.next(), address(), false, {}}), OperationStatus::Applied);
        order();
        const auto body = f->get("/api/v1/users/me/export", eve.token).body;
        QVERIFY(!body.contains("Harbour"));
        QVERIFY(!body.contains("ada@"));
        QCOMPARE(f->get("/api/v1/users/me/export").status, 401);
    }

    void everyTableThatNamesPeopleHasItsPlace() {
        const auto tables = *personData::tablesOf(f->db());
        // Whoever adds a table that names people by another column has to say so there.
        QStringList naming;
        (void)f->db().forEach(
            "SELECT DISTINCT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = "
            "'table' AND (c.name LIKE '%user%id' OR c.name IN ('owner', 'owner_id', 'actor_id')) ORDER BY "
            "m.name",
            [&](const storage::Statement &row) { naming.append(row.text(0)); });
        QVERIFY(naming.contains(u"wishlist_entry"_s));
        for (const auto &table : std::as_const(naming))
            QVERIFY2(tables.contains(table), qPrintable(table));
    }

    void aDeletedPersonIsForgotten() {
        QCOMPARE(push(ada, AddressPut{f->ids.next(), address(), false, {}}), OperationStatus::Applied);
        QCOMPARE(push(ada, ReviewPut{f->ids.next(), lamp.id, {4, u"Bright"_s, u"Very"_s}, {}}),
                 OperationStatus::Applied);
        QCOMPARE(push(ada, WishAdd{lamp.id}), OperationStatus::Applied);
        const auto id = order();
        QCOMPARE(push(ada, NoticesRead{f->ids.next()}), OperationStatus::Applied);
        QCOMPARE(f->number("SELECT count(*) FROM notice_mark"), 1);
        QCOMPARE(push(ada, OrderTransition{id, OrderStep::Placed, OrderStep::Canceled, {}}), OperationStatus::Applied);
        const auto number = f->number("SELECT count(*) FROM order_line");
        QCOMPARE(remove(ada).status, 204);
        QCOMPARE(f->me(ada.token), 401);
        QCOMPARE(f->refresh(ada.refresh, device).status, 410);
        QCOMPARE(f->login(u"ada@example.org"_s, u"correct horse"_s).status, 401);
        f->deliver();
        QCOMPARE(f->drawer->mails.last().recipient, u"ada@example.org"_s);
        for (const auto *text : {"Harbour", "Lovelace", "ada@example", "ring twice", "+49 1", "203.0.113"})
            QVERIFY2(!holds(QString::fromLatin1(text)), text);
        for (const auto *table : {"wishlist_entry", "notice", "notice_mark"})
            QCOMPARE(f->number(std::string("SELECT count(*) FROM ") + table), 0);
        // What was sold and what was said stays, and the product keeps its stars.
        QCOMPARE(f->number("SELECT count(*) FROM order_line"), number);
        QCOMPARE(f->number("SELECT count(*) FROM review WHERE title = 'Bright' AND author = '' AND user_id IS NULL"),
                 1);
        QCOMPARE(f->number("SELECT rating_count FROM product"), 1);
        // The address is free for a new account, which is another person.
        const auto again = f->person(u"ada@example.org"_s);
        QVERIFY(again.id != ada.id);
    }

    void anOrderUnderWayKeepsItsAddressUntilItIsOver() {
        const auto id = order();
        QCOMPARE(remove(ada).status, 204);
        QVERIFY(holds(u"Harbour"_s));
        f->app().maintain();
        QTRY_VERIFY(f->app().store().writes().waiting() == 0);
        QVERIFY(holds(u"Harbour"_s));
        f->write([&](Write &write) {
            return write.db.run("UPDATE customer_order SET state = ?2 WHERE id = ?1", id, OrderState::Completed);
        });
        f->app().maintain();
        QTRY_VERIFY(!holds(u"Harbour"_s));
        QVERIFY(!holds(u"ring twice"_s));
    }

    void aWrongPasswordDeletesNothing() {
        QCOMPARE(remove(ada, u"wrong horse"_s).status, 403);
        QCOMPARE(remove({}, u"correct horse"_s).status, 401);
        QCOMPARE(f->me(ada.token), 200);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(remove(ada, u"wrong horse"_s).status, 403);
        QCOMPARE(remove(ada).status, 423);
        QCOMPARE(f->number("SELECT count(*) FROM user_account WHERE deleted_at IS NOT NULL"), 0);
    }

    void aShopIsNotLeftAlone() {
        f->write([&](Write &write) {
            return write.db.run("INSERT INTO vendor_member(vendor_id, user_id, created_at) VALUES(?1, ?2, 0)",
                                vendor.id, ada.id);
        });
        QCOMPARE(remove(ada).status, 409);
        QCOMPARE(f->me(ada.token), 200);
        const auto eve = f->person(u"eve@example.org"_s);
        f->write([&](Write &write) {
            return write.db.run("INSERT INTO vendor_member(vendor_id, user_id, created_at) VALUES(?1, ?2, 0)",
                                vendor.id, eve.id);
        });
        QCOMPARE(remove(ada).status, 204);
    }

    void nobodyWritesIntoTheBookOfOthers() {
        const auto eve = f->person(u"eve@example.org"_s);
        const Id id = f->ids.next();
        QCOMPARE(push(ada, AddressPut{id, address(), false, {}}), OperationStatus::Applied);
        auto other = address();
        other.line1 = u"Elsewhere 1"_s;
        QCOMPARE(push(eve, AddressPut{id, other, true, {}}), OperationStatus::Rejected);
        QCOMPARE(push(eve, AddressRemove{id}), OperationStatus::Applied); // of her own book: nothing to do
        QCOMPARE(f->number("SELECT count(*) FROM address WHERE line1 = 'Harbour Lane 3'"), 1);
        const auto page = f->get("/api/v1/sync/pull?scope=" + changeLog::userScope(eve.id).toLatin1(), eve.token).body;
        QVERIFY(!page.contains("Harbour"));
    }
};

QTEST_GUILESS_MAIN(TestPersonData)
#include "tst_person_data.moc"
