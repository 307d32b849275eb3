// SPDX-License-Identifier: Apache-2.0
// What a person keeps about themselves, on several devices and at a real server: addresses, profile, sessions, and the
// way out.
#include "live_shop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::inStep;
using testing::Shop;

namespace {

const auto email = u"ada@example.org"_s;
const auto password = u"correct horse"_s;

Address harbour() {
    return {u"Ada Lovelace"_s, u"Harbour Lane 3"_s, {}, u"04109"_s, u"Leipzig"_s, {}, u"DE"_s, {}};
}

Address office() {
    auto address = harbour();
    address.line1 = u"Office Park 9"_s;
    return address;
}

} // namespace

class PersonServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<sync::Client> client(const QString &name, bool automatic = false) const {
        return m_shop->client(m_folder->filePath(name), automatic, name);
    }
    Id variant() const { return m_shop->products[0].variants.first().id; }
    QStringList filesOf(const QString &name) const {
        QStringList files;
        QDirIterator it(m_folder->filePath(name), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next();
        return files.filter(u"/accounts/"_s).filter(QRegularExpression(u"/accounts/[0-9a-f-]{36}/"_s));
    }
    static constexpr int patience = 20'000;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
    }
    void cleanup() { m_shop.reset(); }

    void addressesAreKeptOfflineAndShowEverywhere() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        const auto home = desk->perform(AddressPut{{}, harbour(), false, {}}).result();
        QVERIFY(home);
        QVERIFY(desk->perform(AddressPut{{}, office(), false, {}}).result());
        QCOMPARE(desk->addresses().size(), 2);
        QVERIFY(desk->addresses()[0].preferred);
        QVERIFY(!desk->addresses()[1].preferred);
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone));
        QCOMPARE(phone->addresses(), desk->addresses());
        // The same again is nothing.
        const auto same = phone->perform(AddressPut{phone->addresses()[1].id, office(), false, {}}).result();
        QVERIFY(same && same->isNil());
    }

    void twoDevicesChangeOneAddressAndBothAreHeard() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->perform(AddressPut{{}, harbour(), false, {}}).result());
        QVERIFY(inStep(*desk));
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(inStep(*phone));
        const auto id = desk->addresses().first().id;
        auto withPhone = harbour();
        withPhone.phone = u"+49 341 1"_s;
        auto withFloor = harbour();
        withFloor.line2 = u"3rd floor"_s;
        QVERIFY(desk->perform(AddressPut{id, withPhone, false, {}}).result());
        QVERIFY(phone->perform(AddressPut{id, withFloor, false, {}}).result());
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone));
        QVERIFY(inStep(*desk));
        QCOMPARE(desk->addresses(), phone->addresses());
        QCOMPARE(desk->addresses().first().address.phone, withPhone.phone);
        QCOMPARE(desk->addresses().first().address.line2, withFloor.line2);
    }

    void oneRemovesWhatTheOtherPrefers() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->perform(AddressPut{{}, harbour(), false, {}}).result());
        QVERIFY(desk->perform(AddressPut{{}, office(), false, {}}).result());
        QVERIFY(inStep(*desk));
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(inStep(*phone));
        const auto second = desk->addresses()[1].id;
        QVERIFY(phone->perform(AddressRemove{second}).result());
        QCOMPARE(phone->addresses().size(), 1);
        QVERIFY(desk->perform(AddressPut{second, office(), true, {}}).result());
        QVERIFY(inStep(*phone));
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone));
        // It was wanted: it is there, and the only preferred one.
        QCOMPARE(phone->addresses(), desk->addresses());
        QCOMPARE(phone->addresses().size(), 2);
        int preferred = 0;
        for (const auto &entry : phone->addresses())
            preferred += entry.preferred ? 1 : 0;
        QCOMPARE(preferred, 1);
    }

    void aWrongAddressIsSaidAtOnce() {
        const auto desk = client(u"desk"_s);
        QCOMPARE(desk->perform(AddressPut{{}, harbour(), false, {}}).result().error().code, ErrorCode::AuthRequired);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        auto nowhere = harbour();
        nowhere.city.clear();
        QCOMPARE(desk->perform(AddressPut{{}, nowhere, false, {}}).result().error().code, ErrorCode::InvalidArgument);
        for (int i = 0; i < mostAddresses; ++i) {
            auto address = harbour();
            address.line1 = u"Harbour Lane %1"_s.arg(i);
            QVERIFY(desk->perform(AddressPut{{}, address, false, {}}).result());
        }
        QCOMPARE(desk->perform(AddressPut{{}, office(), false, {}}).result().error().code, ErrorCode::TooLarge);
        QVERIFY(inStep(*desk));
        QCOMPARE(m_shop->number("SELECT count(*) FROM address"), std::int64_t{mostAddresses});
    }

    void nobodyTouchesTheAddressesOfOthers() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->perform(AddressPut{{}, harbour(), false, {}}).result());
        QVERIFY(inStep(*desk));
        const auto id = desk->addresses().first().id;
        const auto thief = client(u"thief"_s);
        QVERIFY(thief->registerAccount(u"Eve"_s, u"eve@example.org"_s, password).result());
        QVERIFY(thief->perform(AddressPut{id, office(), true, {}}).result());
        QVERIFY(thief->syncNow().result());
        QCOMPARE(thief->status().needsAttention, 1);
        QVERIFY(inStep(*desk));
        QCOMPARE(desk->addresses().first().address, harbour());
        QVERIFY(thief->discard(thief->queue().first().operation.opId).result());
        QVERIFY(thief->addresses().isEmpty());
    }

    void aProfileChangesOffline() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(inStep(*desk));
        QVERIFY(desk->perform(ProfilePatch{u" Ada Lovelace "_s, u"de"_s}).result());
        QCOMPARE(desk->account().user.name, u"Ada Lovelace"_s);
        QCOMPARE(desk->perform(ProfilePatch{u" "_s, {}}).result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(desk->perform(ProfilePatch{{}, u"no language"_s}).result().error().code, ErrorCode::InvalidArgument);
        QVERIFY(inStep(*desk));
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(inStep(*phone));
        QCOMPARE(phone->account().user.name, u"Ada Lovelace"_s);
        QCOMPARE(phone->account().user.language, u"de"_s);
    }

    void aDeviceThatIsSignedOutElsewhereHearsItAndKeepsItsWork() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        const auto phone = client(u"phone"_s, true);
        QVERIFY(phone->signIn(email, password).result());
        QTRY_VERIFY_WITH_TIMEOUT(phone->status().state == sync::State::Online, patience);
        QTRY_VERIFY_WITH_TIMEOUT(phone->catalogue() != nullptr, patience);
        const auto sessions = desk->sessions().result();
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 2);
        const auto other = sessions->first().current ? sessions->last() : sessions->first();
        QCOMPARE(other.deviceName, u"phone"_s);
        QVERIFY(desk->endSession(other.id).result());
        // By its poke: it does not poll for an hour.
        QTRY_VERIFY_WITH_TIMEOUT(phone->status().state == sync::State::AuthRequired, patience);
        QVERIFY(!phone->account().signedIn);
        QCOMPARE(phone->account().user.email, email);
        QVERIFY(phone->addToCart(variant(), 2).result());
        QCOMPARE(phone->queue().size(), 1);
        QVERIFY(phone->signIn(email, password).result());
        QTRY_VERIFY_WITH_TIMEOUT(phone->queue().isEmpty(), patience);
        QCOMPARE(m_shop->number("SELECT sum(quantity) FROM cart_line"), 2);
        QVERIFY(desk->account().signedIn);
        QVERIFY(desk->syncNow().result());
    }

    void aChangedAddressForSigningInComesBack() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QCOMPARE(desk->changeEmail(u"wrong horse"_s, u"ada@new.example"_s).result().error().code,
                 ErrorCode::PermissionDenied);
        QVERIFY(desk->account().signedIn);
        QVERIFY(desk->changeEmail(password, u"ada@new.example"_s).result());
        QVERIFY(inStep(*desk));
        QCOMPARE(desk->account().user.email, u"ada@new.example"_s);
    }

    void whatTheShopHasIsHandedOut() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->syncNow().result());
        QVERIFY(desk->perform(AddressPut{{}, harbour(), false, {}}).result());
        QVERIFY(desk->addToCart(variant(), 2).result());
        QVERIFY(inStep(*desk));
        const auto bytes = desk->exportAccount().result();
        QVERIFY(bytes);
        const auto document = QJsonDocument::fromJson(*bytes).object();
        QCOMPARE(document["profile"_L1]["email"_L1].toString(), email);
        QCOMPARE(document["addresses"_L1][0]["address"_L1]["line1"_L1].toString(), harbour().line1);
        QCOMPARE(document["cart"_L1]["lines"_L1].toArray().size(), 1);
        QCOMPARE(document["records"_L1]["device"_L1][0]["name"_L1].toString(), u"desk"_s);
        QVERIFY(!bytes->contains("$2b$"));
    }

    void aDeletedAccountLeavesNothingHere() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->syncNow().result());
        QVERIFY(desk->perform(AddressPut{{}, harbour(), false, {}}).result());
        QVERIFY(inStep(*desk));
        QVERIFY(desk->addToCart(variant(), 2).result()); // waits
        QVERIFY(!filesOf(u"desk"_s).isEmpty());
        QCOMPARE(desk->deleteAccount(u"wrong horse"_s).result().error().code, ErrorCode::PermissionDenied);
        QCOMPARE(desk->queue().size(), 1);
        const auto gone = desk->deleteAccount(password).result();
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().detail));
        QVERIFY(desk->account().isGuest());
        QVERIFY(desk->addresses().isEmpty());
        QVERIFY(desk->queue().isEmpty());
        QCOMPARE(filesOf(u"desk"_s), QStringList());
        QCOMPARE(desk->signIn(email, password).result().error().code, ErrorCode::AuthRequired);
        // The address is free again.
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->syncNow().result());
        QVERIFY(desk->cart().lines.isEmpty());
    }

    void withoutANetworkNothingIsDeleted() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->syncNow().result());
        m_shop.reset();
        QCOMPARE(desk->deleteAccount(password).result().error().code, ErrorCode::Unavailable);
        QVERIFY(!desk->account().isGuest());
    }
};

QTEST_GUILESS_MAIN(PersonServerTest)
#include "tst_person_server.moc"
