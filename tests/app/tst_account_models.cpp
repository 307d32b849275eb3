// SPDX-License-Identifier: Apache-2.0
#include "offline_shop.h"

#include <aura/app/account_models.h>
#include <aura/app/language_switch.h>
#include <aura/app/person_models.h>
#include <aura/app/storage_model.h>
#include <aura/wire/account_json.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer answerOf(int status, const QByteArray &body = "{}") {
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = status < 300 ? "application/json" : "application/problem+json";
    answer.body = status == 204 ? QByteArray() : body;
    return answer;
}

QString text(const QAbstractItemModel &model, int row, const char *role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

} // namespace

class AccountModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    /// What the shop was told, oldest first. Written by the client's thread while a test waits.
    QList<HttpRequest> m_sent;
    std::function<HttpAnswer(const HttpRequest &)> m_answer;

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_sent.clear();
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        m_shop = std::make_unique<app::testing::OfflineShop>();
        m_shop->far->account = [this](const HttpRequest &request) -> std::optional<HttpAnswer> {
            m_sent.append(request);
            return m_answer(request);
        };
    }
    void cleanup() { m_shop.reset(); }

    void aMailIsAskedFor() {
        m_answer = [](const HttpRequest &) { return answerOf(202); };
        PasswordResetModel reset;
        reset.setApp(&app());
        reset.sendTo(u"nobody"_s);
        QCOMPARE(reset.errorField(), PasswordResetModel::Field::Email);
        QVERIFY(m_sent.isEmpty());
        reset.sendTo(u" ada@example.org "_s);
        QTRY_COMPARE(reset.state(), PasswordResetModel::State::Sent);
        QVERIFY(reset.errorText().isEmpty());
        QCOMPARE(m_sent.first().path, u"/api/v1/auth/forgot"_s);
        QCOMPARE(m_sent.first().body, QByteArray(R"({"email":"ada@example.org"})"));
        reset.startOver();
        QCOMPARE(reset.state(), PasswordResetModel::State::Asking);
    }

    void withoutANetworkAMailHasToWait() {
        m_shop->far->reachable = false;
        PasswordResetModel reset;
        reset.setApp(&app());
        reset.sendTo(u"ada@example.org"_s);
        QTRY_VERIFY(!reset.busy());
        QCOMPARE(reset.state(), PasswordResetModel::State::Asking);
        QVERIFY(!reset.errorText().isEmpty());
    }

    void aNewPasswordIsChosen() {
        const QString code(43, u'k');
        PasswordResetModel reset;
        reset.setApp(&app());
        reset.choose(u"half"_s, u"a better horse"_s);
        QCOMPARE(reset.errorField(), PasswordResetModel::Field::Code);
        reset.choose(code, u"short"_s);
        QCOMPARE(reset.errorField(), PasswordResetModel::Field::Password);
        QVERIFY(m_sent.isEmpty());
        m_answer = [](const HttpRequest &) { return answerOf(404, R"({"code":"not_found"})"); };
        reset.choose(code, u"a better horse"_s);
        QTRY_COMPARE(reset.errorField(), PasswordResetModel::Field::Code);
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        reset.choose(u"aura://reset/"_s + code, u"a better horse"_s);
        QTRY_COMPARE(reset.state(), PasswordResetModel::State::Changed);
        QVERIFY(m_sent.last().body.contains(code.toLatin1()));
    }

    void theLinkOfAMailOpensTheForm() {
        QSignalSpy asked(&app(), &AppContext::passwordResetRequested);
        const QString code(43, u'k');
        QVERIFY(app().openLink(u"aura://reset/"_s + code));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), code);
        QVERIFY(!app().openLink(u"aura://reset/short"_s));
        QVERIFY(!app().openLink(u"aura://reset/"_s));
    }

    void aLockTellsTheTimeLeft() {
        m_shop->far->lockedSeconds = 14 * 60;
        auto *session = app().session();
        session->signIn(u"ada@example.org"_s, u"correct horse"_s);
        QTRY_VERIFY(session->locked());
        QVERIFY2(session->errorText().contains(u"14"_s), qPrintable(session->errorText()));
        m_shop->far->lockedSeconds = 0;
        session->signIn(u"ada@example.org"_s, u"correct horse"_s);
        QTRY_VERIFY(session->signedIn());
        QVERIFY(!session->locked());
    }

    void aPasswordIsChanged() {
        QVERIFY(m_shop->signIn());
        PasswordChangeModel change;
        change.setApp(&app());
        QSignalSpy succeeded(&change, &PasswordChangeModel::succeeded);
        change.change({}, u"a better horse"_s);
        QCOMPARE(change.errorField(), PasswordChangeModel::Field::Current);
        change.change(u"correct horse"_s, u"short"_s);
        QCOMPARE(change.errorField(), PasswordChangeModel::Field::Fresh);
        m_answer = [](const HttpRequest &) { return answerOf(403, R"({"code":"permission_denied"})"); };
        change.change(u"wrong horse"_s, u"a better horse"_s);
        QTRY_COMPARE(change.errorField(), PasswordChangeModel::Field::Current);
        // A wrong password ends no session.
        QVERIFY(app().session()->signedIn());
        m_answer = [](const HttpRequest &) {
            auto answer = answerOf(423, R"({"code":"account_locked"})");
            answer.retryAfterSeconds = 600;
            return answer;
        };
        change.change(u"wrong horse"_s, u"a better horse"_s);
        QTRY_VERIFY(change.errorText().contains(u"10"_s));
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        change.change(u"correct horse"_s, u"a better horse"_s);
        QTRY_COMPARE(succeeded.size(), 1);
        QVERIFY(change.errorText().isEmpty());
    }

    void devicesAreShownAndSignedOut() {
        const auto now = m_shop->clock.now();
        aura::testing::SeededRandom random{3};
        IdGenerator ids(m_shop->clock, random);
        QList<wire::SessionInfo> sessions{
            {ids.next(), u"Telephone"_s, now - 86'400'000, now - 3 * 3'600'000, false, u"203.0.113.7"_s,
             u"198.51.100.20"_s},
            {ids.next(), {}, now - 86'400'000, now - 60'000, false},
            {ids.next(), u"Laptop"_s, now - 3'600'000, now - 3'600'000, true},
        };
        m_answer = [&](const HttpRequest &request) {
            if (request.method == HttpRequest::Method::Get)
                return answerOf(200, wire::toBytes(sessions));
            if (request.method == HttpRequest::Method::Delete)
                sessions.removeIf([&](const auto &session) { return request.path.endsWith(session.id.toString()); });
            else
                sessions.removeIf([&](const auto &session) { return !session.current; });
            return answerOf(204);
        };
        DeviceListModel devices;
        const QAbstractItemModelTester tester(&devices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        devices.setApp(&app());
        QTRY_COMPARE(devices.state(), DeviceListModel::State::Guest);
        QVERIFY(m_shop->signIn());
        QTRY_COMPARE(devices.state(), DeviceListModel::State::Ready);
        QCOMPARE(devices.count(), 3);
        QCOMPARE(devices.others(), 2);
        QCOMPARE(text(devices, 0, "name"), u"Laptop"_s); // this one is the first
        QCOMPARE(text(devices, 0, "current"), u"true"_s);
        QVERIFY(text(devices, 1, "seenText").contains(u"3 h"_s));
        QVERIFY(text(devices, 1, "placeText").contains(u"198.51.100.20"_s)); // where it was seen last
        QCOMPARE(text(devices, 2, "placeText"), QString());
        QVERIFY(!text(devices, 2, "name").isEmpty());
        QSignalSpy signedOut(&devices, &DeviceListModel::signedOut);
        devices.signOut(text(devices, 1, "sessionId"));
        QTRY_COMPARE(devices.count(), 2);
        QCOMPARE(signedOut.size(), 1);
        devices.signOutOthers();
        QTRY_COMPARE(devices.count(), 1);
        QCOMPARE(devices.others(), 0);
        m_shop->far->reachable = false;
        devices.reload();
        QTRY_COMPARE(devices.state(), DeviceListModel::State::Failed);
        QVERIFY(!devices.errorText().isEmpty());
    }

    void addressesAreKeptWithoutANetwork() {
        QVERIFY(m_shop->signIn());
        m_shop->far->reachable = false;
        AddressBookModel book;
        const QAbstractItemModelTester tester(&book, QAbstractItemModelTester::FailureReportingMode::QtTest);
        book.setApp(&app());
        QTRY_VERIFY(!book.guest());
        AddressEditModel edit;
        edit.setApp(&app());
        QTRY_COMPARE(edit.address().name, u"Ada Lovelace"_s); // the first one is most likely one's own
        QVERIFY(edit.alreadyPreferred());
        QSignalSpy saved(&edit, &AddressEditModel::saved);
        edit.save();
        QVERIFY(!edit.errors().line1.isEmpty());
        QVERIFY(!edit.errors().city.isEmpty());
        edit.setField(CheckoutModel::Field::Line1, u"Harbour Lane 3"_s);
        QVERIFY(edit.errors().line1.isEmpty());
        edit.setField(CheckoutModel::Field::City, u"Leipzig"_s);
        edit.setField(CheckoutModel::Field::Country, u"DE"_s);
        edit.save();
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(book.count(), 1);
        QCOMPARE(text(book, 0, "preferred"), u"true"_s);
        QVERIFY(text(book, 0, "lines").contains(u"Harbour Lane 3\n"_s));

        AddressEditModel second;
        second.setApp(&app());
        QTRY_VERIFY(!second.preferred());
        second.setField(CheckoutModel::Field::Name, u"Bert"_s);
        second.setField(CheckoutModel::Field::Line1, u"Office Park 9"_s);
        second.setField(CheckoutModel::Field::City, u"Halle"_s);
        second.setPreferred(true);
        second.save();
        QTRY_COMPARE(book.count(), 2);
        QTRY_COMPARE(text(book, 0, "name"), u"Bert"_s); // the preferred one comes first
        book.prefer(text(book, 1, "addressId"));
        QTRY_COMPARE(text(book, 0, "name"), u"Ada Lovelace"_s);

        // It outlives the program, and can be changed.
        const auto id = text(book, 0, "addressId");
        AddressEditModel again;
        again.setApp(&app());
        again.setAddressId(id);
        QTRY_COMPARE(again.address().city, u"Leipzig"_s);
        again.setField(CheckoutModel::Field::City, u"Dresden"_s);
        again.save();
        QTRY_VERIFY(text(book, 0, "lines").contains(u"Dresden"_s));
        book.remove(id);
        QTRY_COMPARE(book.count(), 1);
        QCOMPARE(text(book, 0, "preferred"), u"true"_s);
        QCOMPARE(app().syncModel()->pendingCount(), 5);
        QVERIFY(!app().queue()->index(0, 0).data(app().queue()->roleNames().key("title")).toString().isEmpty());
    }

    void aCheckoutStartsWithTheBookAndAddsToIt() {
        QVERIFY(m_shop->fetch());
        QVERIFY(m_shop->signIn());
        m_shop->far->reachable = false;
        QSignalSpy added(app().cart(), &CartModel::added);
        app().cart()->add(m_shop->goods.mugs.at(0).id.toString(), {}, 2);
        QTRY_COMPARE(added.size(), 1);
        const Address home{u"Ada"_s, u"Harbour Lane 3"_s, {}, u"04109"_s, u"Leipzig"_s, {}, u"DE"_s, {}};
        QVERIFY(m_shop->client->perform(AddressPut{{}, home, false, {}}).result());
        CheckoutModel checkout;
        checkout.setApp(&app());
        QTRY_COMPARE(checkout.state(), CheckoutModel::State::Editing);
        QCOMPARE(checkout.address().line1, home.line1);
        QVERIFY(!checkout.writesAddress());
        QCOMPARE(checkout.addressBook()->count(), 1);
        checkout.writeAnother();
        QVERIFY(checkout.writesAddress());
        QVERIFY(checkout.address().line1.isEmpty());
        checkout.chooseAddress(text(*checkout.addressBook(), 0, "addressId"));
        QCOMPARE(checkout.address().line1, home.line1);
        checkout.writeAnother();
        auto elsewhere = checkout.address();
        elsewhere.name = u"Bert"_s;
        elsewhere.line1 = u"Office Park 9"_s;
        elsewhere.city = u"Halle"_s;
        elsewhere.country = u"DE"_s;
        checkout.setAddress(elsewhere);
        QVERIFY(checkout.canKeepAddress());
        QSignalSpy placed(&checkout, &CheckoutModel::placed);
        checkout.place();
        QTRY_COMPARE(placed.size(), 1);
        QTRY_COMPARE(m_shop->client->addresses().size(), 2);
        QCOMPARE(m_shop->client->addresses().last().address.line1, u"Office Park 9"_s);
        QVERIFY(m_shop->client->addresses().first().preferred);
    }

    void aProfileChangesAtOnceAndAnAddressForSigningInWithTheShop() {
        QVERIFY(m_shop->signIn());
        ProfileModel profile;
        profile.setApp(&app());
        QTRY_COMPARE(profile.name(), u"Ada Lovelace"_s);
        m_shop->far->reachable = false;
        QSignalSpy saved(&profile, &ProfileModel::saved);
        profile.save(u" "_s, {});
        QCOMPARE(profile.errorField(), ProfileModel::Field::Name);
        profile.save(u"Ada King"_s, u"de"_s);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(profile.name(), u"Ada King"_s);
        QTRY_COMPARE(profile.language(), u"de"_s);
        QTRY_COMPARE(app().session()->name(), u"Ada King"_s);
        profile.changeEmail(u"nobody"_s, u"x"_s);
        QCOMPARE(profile.errorField(), ProfileModel::Field::Email);
        profile.changeEmail(u"ada@new.example"_s, {});
        QCOMPARE(profile.errorField(), ProfileModel::Field::Password);
        profile.changeEmail(u"ada@new.example"_s, u"correct horse"_s);
        QTRY_VERIFY(!profile.busy() && !profile.errorText().isEmpty()); // no network
        m_shop->far->reachable = true;
        m_answer = [](const HttpRequest &) { return answerOf(409, R"({"code":"already_exists"})"); };
        profile.changeEmail(u"ada@new.example"_s, u"correct horse"_s);
        QTRY_COMPARE(profile.errorField(), ProfileModel::Field::Email);
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        QSignalSpy changed(&profile, &ProfileModel::emailChanged);
        profile.changeEmail(u"ada@new.example"_s, u"correct horse"_s);
        QTRY_COMPARE(changed.size(), 1);
    }

    void dataIsSavedAndTheAccountDeleted() {
        QVERIFY(m_shop->fetch());
        QVERIFY(m_shop->signIn());
        QTemporaryDir folder;
        PersonDataModel data;
        data.setApp(&app());
        m_answer = [](const HttpRequest &) { return answerOf(200, R"({"profile":{}})"); };
        QSignalSpy saved(&data, &PersonDataModel::saved);
        data.saveTo(QUrl());
        QVERIFY(!data.errorText().isEmpty());
        const auto path = folder.filePath(u"me.json"_s);
        data.saveTo(QUrl::fromLocalFile(path));
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(R"({"profile":{}})"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        app().cart()->add(m_shop->goods.mugs.at(0).id.toString(), {}, 2);
        QTRY_COMPARE(data.pending(), 1);
        m_answer = [](const HttpRequest &) { return answerOf(403, R"({"code":"permission_denied"})"); };
        data.deleteAccount(u"wrong horse"_s);
        QTRY_VERIFY(data.wrongPassword());
        QVERIFY(app().session()->signedIn());
        QCOMPARE(app().cart()->count(), 2);
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        QSignalSpy deleted(&data, &PersonDataModel::deleted);
        data.deleteAccount(u"correct horse"_s);
        QTRY_COMPARE(deleted.size(), 1);
        QTRY_COMPARE(app().session()->state(), SessionModel::State::Guest);
        QTRY_COMPARE(app().cart()->count(), 0);
        QCOMPARE(data.pending(), 0);
    }

    void aPassphraseIsChangedInTheApp() {
        m_shop->startWithoutKeychain();
        PassphraseModel secrets;
        secrets.setApp(&app());
        QTRY_COMPARE(secrets.kind(), PassphraseModel::Kind::Choose);
        QSignalSpy succeeded(&secrets, &PassphraseModel::succeeded);
        secrets.choose(u"short"_s);
        QTRY_COMPARE(secrets.errorField(), PassphraseModel::Field::Fresh);
        secrets.choose(u"a long enough one"_s);
        QTRY_COMPARE(succeeded.size(), 1);
        QCOMPARE(secrets.kind(), PassphraseModel::Kind::Change);
        secrets.change(u"not the one at all"_s, u"another long one"_s);
        QTRY_COMPARE(secrets.errorField(), PassphraseModel::Field::Current);
        secrets.change(u"a long enough one"_s, u"another long one"_s);
        QTRY_COMPARE(succeeded.size(), 2);
        secrets.useKeychain(); // there is none
        QTRY_VERIFY(!secrets.busy() && !secrets.errorText().isEmpty());
        QCOMPARE(secrets.kind(), PassphraseModel::Kind::Change);
        m_shop->start();
        QTRY_COMPARE(app().syncModel()->passphrase(), SyncModel::Passphrase::Enter);
        app().syncModel()->givePassphrase(u"another long one"_s);
        QTRY_COMPARE(app().syncModel()->passphrase(), SyncModel::Passphrase::NotAsked);
    }

    void clearingTheCatalogueTouchesNothingOfOnesOwn() {
        QVERIFY(m_shop->fetch());
        QVERIFY(m_shop->signIn());
        app().cart()->add(m_shop->goods.mugs.at(0).id.toString(), {}, 2);
        QTRY_COMPARE(app().syncModel()->pendingCount(), 1);
        StorageModel storage;
        storage.setApp(&app());
        QTRY_VERIFY(storage.ready());
        const auto before = StorageModel::measure(app().dataDir());
        QVERIFY(before.catalogue > 0);
        QVERIFY(before.own > 0);
        QSignalSpy cleared(&storage, &StorageModel::cleared);
        storage.clearCatalogue();
        QTRY_COMPARE(cleared.size(), 1);
        QTRY_COMPARE(app().productCount(), 0);
        QCOMPARE(app().cart()->count(), 2);
        QCOMPARE(app().syncModel()->pendingCount(), 1);
        m_shop->start();
        // The index of a journal may be left of a download.
        QVERIFY(StorageModel::measure(app().dataDir()).catalogue < before.catalogue / 2);
        QTRY_COMPARE(app().syncModel()->pendingCount(), 1);
        QTRY_COMPARE(app().cart()->count(), 2);
        QVERIFY(m_shop->fetch());
        QVERIFY(app().productCount() > 0);
    }

    void fetchedPicturesHaveALimitAndCanBeCleared() {
        QVERIFY(m_shop->fetch());
        const auto folder = QFileInfo(app().client().catalogue()->path).dir().filePath(u"../pictures"_s);
        QFile picture(folder + u'/' + QString(64, u'a') + u"-96"_s);
        QVERIFY(QDir().mkpath(folder) && picture.open(QIODevice::WriteOnly));
        picture.write(QByteArray(5'000, 'x'));
        picture.close();
        StorageModel storage;
        storage.setApp(&app());
        QTRY_VERIFY(storage.ready());
        QVERIFY(storage.hasPictures());
        QCOMPARE(storage.pictureLimit(), u"200"_s);
        QVERIFY(storage.pictureLimits()->count() >= 3);
        storage.setPictureLimit(u"50"_s);
        QCOMPARE(storage.pictureLimit(), u"50"_s);
        const auto own = StorageModel::measure(app().dataDir()).own;
        QSignalSpy cleared(&storage, &StorageModel::picturesCleared);
        storage.clearPictures();
        QTRY_COMPARE(cleared.size(), 1);
        QTRY_VERIFY(!storage.hasPictures());
        QVERIFY(!picture.exists());
        QVERIFY(StorageModel::measure(app().dataDir()).own >= own);
        m_shop->start();
        StorageModel again;
        again.setApp(&app());
        QCOMPARE(again.pictureLimit(), u"50"_s); // kept
    }

    void languagesAreOfferedOnceTheyAreThere() {
        LanguageSwitch languages;
        QVERIFY(LanguageSwitch::available().contains(u"en"_s));
        QCOMPARE(languages.choices()->count(), LanguageSwitch::available().size() + 1);
        const auto before = languages.language();
        QSignalSpy changed(&languages, &LanguageSwitch::changed);
        languages.setLanguage(u"xx"_s);
        QCOMPARE(changed.size(), 0);
        languages.setLanguage(u"en"_s);
        QCOMPARE(languages.locale().language(), QLocale::English);
        languages.setLanguage(before);
        LanguageSwitch arabic(u"ar"_s);
        QCOMPARE(arabic.locale().textDirection(), Qt::RightToLeft);
    }

    void aSessionThatWasEndedElsewhereKeepsWhatWaits() {
        QVERIFY(m_shop->fetch());
        QVERIFY(m_shop->signIn());
        QSignalSpy added(app().cart(), &CartModel::added);
        app().cart()->add(m_shop->goods.mugs.at(0).id.toString(), {}, 2);
        QTRY_COMPARE(added.size(), 1);
        m_shop->far->ended = true;
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().session()->state(), SessionModel::State::Expired);
        QCOMPARE(app().session()->name(), u"Ada Lovelace"_s);
        QCOMPARE(app().cart()->count(), 2);
        QCOMPARE(app().syncModel()->pendingCount(), 1);
        m_shop->far->ended = false;
        QVERIFY(m_shop->signIn());
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->pendingCount(), 0);
    }
};

QTEST_GUILESS_MAIN(AccountModelsTest)
#include "tst_account_models.moc"
