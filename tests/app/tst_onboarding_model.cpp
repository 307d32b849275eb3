// SPDX-License-Identifier: Apache-2.0
// How a person becomes a shop: what they write stays on the device, and what the market says of it.
#include "work_shop.h"

#include <aura/app/onboarding_model.h>
#include <aura/wire/onboarding_json.h>

#include <mutex>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Field = OnboardingModel::Field;
using State = OnboardingModel::State;

namespace {

/// The market's side of it, as much as the model asks for. Called on the client's thread.
struct Market {
    std::mutex mutex;
    std::optional<Onboarding> shop;
    std::optional<ShopApplication> applied;
    int refusal = 0; ///< This status instead, once.
    const char *code = "conflict";

    std::optional<HttpAnswer> answer(const HttpRequest &request) {
        if (!request.path.startsWith(u"/api/v1/vendor/"_s))
            return std::nullopt;
        const std::lock_guard lock(mutex);
        HttpAnswer answer;
        if (refusal != 0) {
            answer.status = std::exchange(refusal, 0);
            answer.contentType = "application/problem+json";
            answer.body = QByteArray(R"({"code":")") + code + R"("})";
            return answer;
        }
        auto body = wire::parseObject(request.body);
        if (request.path.endsWith(u"/applications"_s)) {
            wire::JsonReader reader(*body);
            applied = wire::shopApplicationFromJson(reader);
            shop = Onboarding{};
            shop->vendorId = applied->vendorId;
            shop->papers.sells = applied->sells;
            shop->rev = 1;
        } else if (request.method == HttpRequest::Method::Put) {
            wire::JsonReader reader(*body);
            const auto change = wire::papersChangeFromJson(reader);
            shop->papers = change.papers;
            ++shop->rev;
            if (change.submit)
                shop->status = VendorStatus::ReadyForReview;
        } else if (request.path.endsWith(u"/reopen"_s)) {
            shop->status = VendorStatus::Onboarding;
            ++shop->rev;
        }
        answer.status = 200;
        answer.contentType = "application/json";
        answer.body = wire::toBytes(wire::toJson(*shop));
        return answer;
    }
};

} // namespace

class OnboardingModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    std::shared_ptr<Market> m_market;
    AppContext &app() { return *m_shop->app; }

    Vendor pottery(VendorStatus status) const {
        auto vendor = m_shop->goods.pottery;
        vendor.status = status;
        return vendor;
    }
    /// Somebody who works for nobody yet.
    bool beginWithout() {
        m_shop->far->works.clear();
        return m_shop->fetch() && m_shop->signIn();
    }
    bool beginWith(VendorStatus status) {
        m_shop->giveWork(u"vendor"_s, m_shop->goods.pottery.id, 1, wire::toJson(pottery(status)));
        m_market->shop = Onboarding{};
        m_market->shop->vendorId = m_shop->goods.pottery.id;
        m_market->shop->status = status;
        m_market->shop->rev = 3;
        return m_shop->open();
    }
    static void fill(OnboardingModel &model) {
        model.setText(Field::LegalName, u"Nora Berg"_s);
        model.setText(Field::Holder, u"Nora Berg"_s);
        model.setText(Field::Iban, u"de89 3704 0044 0532 0130 00"_s);
        const auto put = [&](CheckoutModel::Field field, const QString &text) {
            model.setAddressField(static_cast<int>(field), text);
        };
        put(CheckoutModel::Field::Name, u"Nora Berg"_s);
        put(CheckoutModel::Field::Line1, u"Hafen 1"_s);
        put(CheckoutModel::Field::City, u"Hamburg"_s);
        put(CheckoutModel::Field::Country, u"DE"_s);
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
        m_market = std::make_shared<Market>();
        m_shop->far->account = [market = m_market](const HttpRequest &request) { return market->answer(request); };
    }
    void cleanup() { m_shop.reset(); }

    void anApplicationIsWrittenOfflineAndSentLater() {
        QVERIFY(beginWithout());
        m_shop->far->reachable = false;
        {
            OnboardingModel model;
            model.setApp(&app());
            QTRY_COMPARE(model.state(), State::Applying);
            QSignalSpy said(&model, &OnboardingModel::said);
            model.apply();
            QCOMPARE(said.size(), 1); // there is nothing yet
            QVERIFY(!model.problem(Field::ShopName).isEmpty());
            model.setText(Field::ShopName, u"Bowls"_s);
            model.setText(Field::Sells, u"Bowls of wood."_s);
            model.setCountry(u"DE"_s);
            QVERIFY(model.problem(Field::ShopName).isEmpty());
            model.apply();
            QTRY_COMPARE(said.size(), 2); // there is no network
            QVERIFY(said.last().first().toString().contains(u"kept on this device"_s));
        }
        // The next time it is there again.
        OnboardingModel model;
        model.setApp(&app());
        QTRY_COMPARE(model.text(Field::ShopName), u"Bowls"_s);
        m_shop->far->reachable = true;
        m_market->refusal = 409;
        m_market->code = "already_exists";
        QSignalSpy said(&model, &OnboardingModel::said);
        model.apply();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"this name"_s));
        QCOMPARE(model.text(Field::Sells), u"Bowls of wood."_s);
        QSignalSpy applied(&model, &OnboardingModel::applied);
        model.apply();
        QTRY_COMPARE(applied.size(), 1);
        const std::lock_guard lock(m_market->mutex);
        QCOMPARE(m_market->applied->name, u"Bowls"_s);
        QCOMPARE(m_market->applied->country, u"DE"_s);
        QVERIFY(!m_market->applied->vendorId.isNil());
    }

    void theChecklistIsFilledInOfflineAndSent() {
        QVERIFY(beginWith(VendorStatus::Onboarding));
        OnboardingModel model;
        model.setApp(&app());
        QTRY_COMPARE(model.state(), State::Filling);
        QVERIFY(!model.standing().isEmpty());
        m_shop->far->reachable = false;
        // The demo's pottery delivers; how it takes things back, it says as well or not.
        const auto begun = model.doneCount();
        QVERIFY(begun <= 2);
        fill(model);
        QCOMPARE(model.doneCount(), begun + 3);
        QVERIFY(model.dirty());
        model.setText(Field::Iban, u"DE00"_s);
        QCOMPARE(model.doneCount(), begun + 2);
        QSignalSpy said(&model, &OnboardingModel::said);
        model.send();
        QCOMPARE(said.size(), 1);
        QVERIFY(!model.problem(Field::Iban).isEmpty());
        model.setText(Field::Iban, u"DE89 3704 0044 0532 0130 00"_s);
        model.save();
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said.last().first().toString().contains(u"kept on this device"_s));
        m_shop->far->reachable = true;
        model.save();
        QTRY_VERIFY(!model.dirty());
        const std::lock_guard lock(m_market->mutex);
        QCOMPARE(m_market->shop->papers.account.iban, u"DE89370400440532013000"_s);
        QCOMPARE(m_market->shop->papers.address.city, u"Hamburg"_s);
    }

    void whatIsWrittenIsNotWrittenOverByAnAnswer() {
        QVERIFY(beginWith(VendorStatus::Onboarding));
        OnboardingModel model;
        model.setApp(&app());
        QTRY_COMPARE(model.state(), State::Filling);
        fill(model);
        m_market->refusal = 409;
        m_market->code = "conflict";
        {
            const std::lock_guard lock(m_market->mutex);
            m_market->shop->papers.identity.taxId = u"from another device"_s;
            m_market->shop->rev = 9;
        }
        QSignalSpy said(&model, &OnboardingModel::said);
        model.save();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(model.text(Field::LegalName), u"Nora Berg"_s);
        QVERIFY(model.dirty());
    }

    void theReasonIsReadOffline() {
        m_market->shop.reset();
        QVERIFY(beginWith(VendorStatus::Rejected));
        {
            const std::lock_guard lock(m_market->mutex);
            m_market->shop->reason = u"Which house?"_s;
        }
        {
            OnboardingModel model;
            model.setApp(&app());
            QTRY_COMPARE(model.state(), State::Rejected);
            QTRY_VERIFY(model.standingHint().contains(u"Which house?"_s));
            QCOMPARE(model.standingTone(), Tone::Danger);
        }
        m_shop->far->reachable = false;
        OnboardingModel glance;
        glance.setGlances(true);
        glance.setApp(&app());
        QTRY_VERIFY(glance.standingHint().contains(u"Which house?"_s));
    }

    void aShopThatSellsIsNotSpokenOf() {
        QVERIFY(beginWith(VendorStatus::Approved));
        OnboardingModel model;
        model.setApp(&app());
        QTRY_COMPARE(model.state(), State::Approved);
        QVERIFY(model.standing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(OnboardingModelTest)
#include "tst_onboarding_model.moc"
