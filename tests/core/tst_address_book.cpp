// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/operation.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/sync_json.h>

#include <QTest>

using namespace aura;
using namespace aura::testing;
using namespace Qt::StringLiterals;

class AddressBookTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    SeededRandom m_random{11};
    IdGenerator m_ids{m_clock, m_random};

    static Address address(const QString &street) {
        return {u"Ada"_s, street, {}, u"04109"_s, u"Leipzig"_s, {}, u"DE"_s, {}};
    }
    AddressPut fresh(const QString &street, bool preferred = false) {
        return {m_ids.next(), address(street), preferred, {}};
    }
    Operation operation(OperationArgs args) {
        Operation operation;
        operation.opId = m_ids.next();
        operation.lane = operationLane(args);
        operation.kind = operationKind(args);
        operation.args = std::move(args);
        operation.occurredAt = m_clock.now();
        return operation;
    }

private Q_SLOTS:
    void theFirstOneIsPreferredAndExactlyOneStaysSo() {
        AddressBook book;
        QVERIFY(*apply(book, fresh(u"A 1"_s), 5));
        QVERIFY(book[0].preferred);
        QVERIFY(*apply(book, fresh(u"B 2"_s), 6));
        QVERIFY(!book[1].preferred);
        QVERIFY(*apply(book, fresh(u"C 3"_s, true), 7));
        QVERIFY(!book[0].preferred && !book[1].preferred && book[2].preferred);
        QCOMPARE(book[0].updatedAt, 7);
        QCOMPARE(book[1].updatedAt, 6);
        // Not preferring it takes nothing away.
        QVERIFY(!*apply(book, AddressPut{book[2].id, book[2].address, false, {}}, 8));
        QVERIFY(book[2].preferred);
    }

    void whenThePreferredOneGoesTheOldestIsPreferred() {
        AddressBook book;
        for (const auto *street : {"A 1", "B 2", "C 3"})
            QVERIFY(*apply(book, fresh(QString::fromLatin1(street), true), m_clock.now()));
        QVERIFY(*apply(book, AddressRemove{book[2].id}, 9));
        QVERIFY(book[0].preferred && !book[1].preferred);
        QVERIFY(*apply(book, AddressRemove{book[1].id}, 9));
        QVERIFY(book[0].preferred);
        QVERIFY(*apply(book, AddressRemove{book[0].id}, 9));
        QVERIFY(book.isEmpty());
        QVERIFY(!*apply(book, AddressRemove{m_ids.next()}, 9));
    }

    void whatOthersChangedStaysUnlessItWasChangedHereToo() {
        AddressBook book;
        QVERIFY(*apply(book, fresh(u"A 1"_s), 5));
        const auto base = book[0].address;
        book[0].address.phone = u"123"_s;
        book[0].address.city = u"Dresden"_s;
        auto mine = base;
        mine.line2 = u"3rd floor"_s;
        mine.city = u"Halle"_s;
        QVERIFY(*apply(book, AddressPut{book[0].id, mine, false, base}, 6));
        QCOMPARE(book[0].address.phone, u"123"_s);       // only theirs
        QCOMPARE(book[0].address.line2, u"3rd floor"_s); // only mine
        QCOMPARE(book[0].address.city, u"Halle"_s);      // both: the last that arrives
        const auto before = book;
        QVERIFY(!*apply(book, AddressPut{book[0].id, mine, false, base}, 7));
        QCOMPARE(book, before);
    }

    void whatIsNoAddressIsRefused() {
        AddressBook book;
        auto put = fresh(u"A 1"_s);
        put.address.country = u"Germany"_s;
        QCOMPARE(apply(book, put, 5).error().code, ErrorCode::InvalidArgument);
        put = fresh(u"A 1"_s);
        put.addressId = {};
        QCOMPARE(apply(book, put, 5).error().code, ErrorCode::InvalidArgument);
        QVERIFY(book.isEmpty());
        for (qsizetype i = 0; i < mostAddresses; ++i)
            QVERIFY(apply(book, fresh(QString::number(i)), 5));
        QCOMPARE(apply(book, fresh(u"one more"_s), 5).error().code, ErrorCode::TooLarge);
        QVERIFY(apply(book, AddressPut{book[3].id, address(u"another"_s), false, {}}, 5));
    }

    void profilesChangeFieldByField() {
        UserProfile profile;
        profile.name = u"Ada"_s;
        QVERIFY(*apply(profile, ProfilePatch{{}, u"de"_s}));
        QCOMPARE(profile.name, u"Ada"_s);
        QCOMPARE(profile.language, u"de"_s);
        QVERIFY(*apply(profile, ProfilePatch{u" Ada L. "_s, {}}));
        QCOMPARE(profile.name, u"Ada L."_s);
        QVERIFY(!*apply(profile, ProfilePatch{u"Ada L."_s, u"de"_s}));
        QVERIFY(*apply(profile, ProfilePatch{{}, QString(u""_s)}));
        for (const auto &bad : {ProfilePatch{u"  "_s, {}}, ProfilePatch{QString(201, u'x'), {}},
                                ProfilePatch{{}, u"d"_s}, ProfilePatch{{}, u"de; DROP"_s}})
            QCOMPARE(apply(profile, bad).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(profile.name, u"Ada L."_s);
    }

    void viewsFoldWhatWaits() {
        AddressBook base;
        QVERIFY(apply(base, fresh(u"A 1"_s), 5));
        const auto second = fresh(u"B 2"_s, true);
        const auto view = foldAddresses(
            base, {operation(second), operation(AddressRemove{base[0].id}), operation(ProfilePatch{u"Ada L."_s, {}})});
        QCOMPARE(view.size(), 1);
        QCOMPARE(view[0].id, second.addressId);
        QCOMPARE(foldProfile({}, {operation(ProfilePatch{u"Ada L."_s, {}}), operation(second)}).name, u"Ada L."_s);
    }

    void theyTravelAsTheyAre_data() {
        QTest::addColumn<Operation>("sent");
        auto changed = fresh(u"A 1"_s, true);
        changed.base = address(u"A 0"_s);
        QTest::newRow("a new address") << operation(fresh(u"A 1"_s));
        QTest::newRow("a changed one") << operation(changed);
        QTest::newRow("a removal") << operation(AddressRemove{m_ids.next()});
        QTest::newRow("a name") << operation(ProfilePatch{u"Ada"_s, {}});
        QTest::newRow("a language") << operation(ProfilePatch{{}, u"ar"_s});
        QTest::newRow("the shop's language") << operation(ProfilePatch{{}, QString(u""_s)});
    }
    void theyTravelAsTheyAre() {
        QFETCH(Operation, sent);
        const auto received = wire::operationFromJson(wire::toJson(sent));
        QVERIFY(received);
        QCOMPARE(*received, sent);
    }
};

QTEST_GUILESS_MAIN(AddressBookTest)
#include "tst_address_book.moc"
