// SPDX-License-Identifier: Apache-2.0
// What mails say where somebody has found other words.
#include "admin_fixture.h"

#include <aura/testing/mail_catcher.h>
#include <aura/wire/mail_template_json.h>

#include <memory>
#include <mutex>

using namespace aura;
using namespace aura::testing;
using http::Method;

namespace {

/// Keeps what is sent.
class Letterbox final : public MailTransport {
public:
    Status send(const QString &, const MailMessage &message, const std::atomic<bool> &) override {
        const std::scoped_lock lock(m_mutex);
        m_mails.append({message.recipient, CaughtMail{{}, {}, message.text}});
        return {};
    }
    QList<std::pair<QString, CaughtMail>> mails() const {
        const std::scoped_lock lock(m_mutex);
        return m_mails;
    }

private:
    mutable std::mutex m_mutex;
    QList<std::pair<QString, CaughtMail>> m_mails;
};

} // namespace

class TestAdminMails : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;
    std::shared_ptr<Letterbox> letterbox;

    MailTemplate now(const QString &kind, const QString &language = u"en"_s) {
        const auto mails = wire::mailTemplatesFromBytes(f->get("/api/v1/admin/mails", f->boss.token).body);
        if (!mails)
            qFatal("%s", qPrintable(mails.error().detail));
        for (const auto &mail : *mails) {
            if (mail.kind == kind && mail.language == language)
                return mail;
        }
        return {};
    }
    static QByteArray at(const MailTemplate &mail, const char *what = "") {
        return "/api/v1/admin/mails/" + mail.kind.toLatin1() + '/' + mail.language.toLatin1() + what;
    }
    Reply change(const MailTemplate &mail) {
        return f->call(Method::Put, at(mail), wire::toBytes(wire::MailTemplateChange{mail, u"It is shorter."_s}),
                       f->boss.token);
    }
    wire::MailPreview preview(const MailTemplate &mail) {
        const auto reply =
            f->call(Method::Post, "/api/v1/admin/mails/preview", wire::toBytes(wire::toJson(mail)), f->boss.token);
        return wire::mailPreviewFromBytes(reply.body).value_or(wire::MailPreview());
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<AdminFixture>();
        letterbox = std::make_shared<Letterbox>();
        f->options.mail.transport = letterbox;
        f->options.mail.sender = u"shop@example.org"_s;
        f->options.mail.shopName = u"Lights & Co"_s;
        f->open();
    }
    void cleanup() {
        f.reset();
        letterbox.reset();
    }

    void everyMailHasWordsFromTheBeginning() {
        const auto mails = wire::mailTemplatesFromBytes(f->get("/api/v1/admin/mails", f->boss.token).body).value();
        QCOMPARE(mails.size(), 32); // eight kinds in four languages
        for (const auto &mail : mails) {
            QVERIFY2(checkMailTemplate(mail), qPrintable(mail.kind + mail.language));
            QVERIFY(!mail.isOwn);
            QCOMPARE(mail.hasAction, mail.kind == u"password_reset"_s);
            QVERIFY2(!preview(mail).html.contains(u'{'), qPrintable(mail.kind + mail.language));
        }
        QVERIFY(now(u"password_reset"_s).subject.contains(u"{shop}"_s));
        QVERIFY(now(u"password_reset"_s, u"de"_s).text != now(u"password_reset"_s).text);
    }

    void otherWordsAreSent() {
        auto mail = now(u"password_reset"_s);
        mail.subject = u"{name}, your key to {shop}"_s;
        mail.text = u"It is said otherwise, {name}.\n\nIn two <b>paragraphs</b>."_s;
        mail.action = u"Go on"_s;
        mail.hint = u"Or by hand:"_s;
        mail.afterwards = QString();
        QCOMPARE(change(mail).status, 200);
        QVERIFY(now(u"password_reset"_s).isOwn);
        QVERIFY(!now(u"password_reset"_s, u"de"_s).isOwn);
        QCOMPARE(f->post("/api/v1/auth/forgot", {{u"email"_s, u"ada@example.org"_s}}).status, 202);
        QTRY_COMPARE(letterbox->mails().size(), 1);
        const auto [recipient, sent] = letterbox->mails().first();
        QCOMPARE(recipient, u"ada@example.org"_s);
        QCOMPARE(sent.header("Subject"), "Ada, your key to Lights & Co");
        QVERIFY2(sent.body().contains("It is said otherwise, Ada."), sent.body().constData());
        QVERIFY(sent.body().contains("aura://reset/"));
        QVERIFY(!sent.body().contains("sample-code"));
        QVERIFY2(sent.html().contains("In two &lt;b&gt;paragraphs&lt;/b&gt;."), sent.html().constData());
        QVERIFY(sent.html().contains("Go on"));
        const auto told = f->told("?action=mail.change").first();
        const auto detail = QJsonDocument::fromJson(told.detail).object();
        QCOMPARE(detail["after"_L1]["action"_L1].toString(), u"Go on"_s);
        QVERIFY(detail["before"_L1]["subject"_L1].toString().contains(u"{shop}"_s));

        QCOMPARE(change(mail).status, 409); // seen before
        auto again = now(u"password_reset"_s);
        const auto old = again;
        const auto reset = [&](const MailTemplate &seen) {
            return f
                ->call(Method::Post, at(seen, "/reset"),
                       wire::toBytes(wire::MailTemplateReset{seen.rev, u"As it was."_s}), f->boss.token)
                .status;
        };
        QCOMPARE(reset(again), 200);
        QCOMPARE(reset(again), 200); // a repeat
        QVERIFY(!now(u"password_reset"_s).isOwn);
        QCOMPARE(f->told("?action=mail.reset").size(), 1);
        // What was seen before it was put back is not what is there, even when it is written anew.
        again = now(u"password_reset"_s);
        again.subject = u"Another"_s;
        QCOMPARE(change(again).status, 200);
        QCOMPARE(change(old).status, 409);
        QCOMPARE(reset(old), 409);
    }

    /// Each is written to those who own the shop, in the transaction of the decision, in their language.
    void whatIsDecidedAboutAShopIsWritten() {
        const auto clerk = f->person(u"clerk@example.org"_s);
        f->join(f->shop, clerk, u"staff"_s);
        f->write([&](Write &w) {
            return w.db.run("UPDATE user_account SET language = 'de', name = 'Vera' WHERE id = ?1", f->vera.id);
        });
        f->setStatus(VendorStatus::ReadyForReview);
        const auto decide = [&](VendorStatus from, VendorStatus to, const QString &reason) {
            return f
                ->call(Method::Post, f->at("vendors", f->shop.id, "/decision"),
                       wire::toBytes(VendorDecision{from, to, reason}), f->admin.token)
                .status;
        };
        using Status = VendorStatus;
        QCOMPARE(decide(Status::ReadyForReview, Status::Rejected, u"No <b>address</b>."_s), 200);
        QCOMPARE(decide(Status::ReadyForReview, Status::Rejected, u"No <b>address</b>."_s), 200); // a repeat
        QTRY_COMPARE(letterbox->mails().size(), 1);
        auto [recipient, sent] = letterbox->mails().last();
        QCOMPARE(recipient, u"vera@example.org"_s);
        QCOMPARE(sent.header("Content-Language"), "de");
        QVERIFY2(sent.body().contains("No <b>address</b>."), sent.body().constData());
        QVERIFY(sent.body().contains("lights") && sent.body().contains("Lights & Co"));
        QVERIFY(sent.html().contains("No &lt;b&gt;address&lt;/b&gt;."));
        f->setStatus(VendorStatus::ReadyForReview);
        QCOMPARE(decide(Status::ReadyForReview, Status::Approved, {}), 200);
        QTRY_COMPARE(letterbox->mails().size(), 2);
        const auto approved = letterbox->mails().last().second.header("Subject");
        QCOMPARE(decide(Status::Approved, Status::Suspended, u"Nothing was sent."_s), 200);
        QTRY_COMPARE(letterbox->mails().size(), 3);
        QVERIFY(letterbox->mails().last().second.body().contains("Nothing was sent."));
        QCOMPARE(decide(Status::Suspended, Status::Approved, u"All was sent."_s), 200);
        QTRY_COMPARE(letterbox->mails().size(), 4);
        QVERIFY(letterbox->mails().last().second.header("Subject") != approved);
        for (const auto &mail : letterbox->mails())
            QCOMPARE(mail.first, u"vera@example.org"_s);
        // What was not decided is not written: somebody else was faster.
        QCOMPARE(decide(Status::ReadyForReview, Status::Rejected, u"Late."_s), 409);
        QCOMPARE(f->number("SELECT count(*) FROM mail"), 0);
    }

    /// Other words have places for the shop and the reason, and only those of such mails.
    void decisionsHavePlacesOfTheirOwn() {
        auto mail = now(u"shop_suspended"_s);
        mail.text = u"{name}: {vendor} at {shop} is closed, as {reason}."_s;
        QCOMPARE(change(mail).status, 200);
        f->setStatus(VendorStatus::Approved);
        QCOMPARE(f->call(Method::Post, f->at("vendors", f->shop.id, "/decision"),
                         wire::toBytes(VendorDecision{VendorStatus::Approved, VendorStatus::Suspended, u"{shop}"_s}),
                         f->admin.token)
                     .status,
                 200);
        QTRY_COMPARE(letterbox->mails().size(), 1);
        const auto body = letterbox->mails().last().second.body();
        QVERIFY2(body.contains("lights at Lights & Co is closed, as {shop}."), body.constData());
        auto other = now(u"password_changed"_s);
        other.text = u"{reason}"_s;
        QCOMPARE(change(other).status, 422);
    }

    /// A name is a name, whatever it looks like.
    void whatIsFilledInIsNotLookedAtAgain() {
        auto mail = now(u"password_changed"_s);
        mail.text = u"{name} at {shop}"_s;
        QCOMPARE(change(mail).status, 200);
        f->write([&](Write &write) {
            return write.db.run("UPDATE user_account SET name = '{shop}<script>' WHERE id = ?1", f->ada.id);
        });
        QCOMPARE(filledMail(u"{name}{shop}{other}"_s, mailPlaces(mail.kind),
                            [](const QString &place) { return place == u"name"_s ? u"{shop}"_s : u"S"_s; }),
                 u"{shop}S{other}"_s);
        const auto before = letterbox->mails().size();
        QCOMPARE(f->post("/api/v1/users/me/password",
                         {{u"current"_s, u"correct horse"_s}, {u"password"_s, u"another horse"_s}}, f->ada.token)
                     .status,
                 204);
        QTRY_COMPARE(letterbox->mails().size(), before + 1);
        const auto sent = letterbox->mails().last().second;
        QVERIFY2(sent.body().contains("{shop}<script> at Lights & Co"), sent.body().constData());
        QVERIFY(!sent.html().contains("<script>"));
    }

    void aTestGoesToWhoeverAsks() {
        auto mail = now(u"password_reset"_s, u"de"_s);
        mail.subject = u"Nur zum Ansehen"_s;
        QCOMPARE(change(mail).status, 200);
        QCOMPARE(f->call(Method::Post, at(mail, "/test"), {}, f->boss.token).status, 204);
        QTRY_COMPARE(letterbox->mails().size(), 1);
        const auto [recipient, sent] = letterbox->mails().first();
        QCOMPARE(recipient, u"boss@example.org"_s);
        QCOMPARE(sent.header("Subject"), "Nur zum Ansehen");
        // The code in it opens nothing.
        QVERIFY(sent.body().contains("sample-code-that-opens-nothing"));
        QCOMPARE(f->post("/api/v1/auth/reset",
                         {{u"token"_s, u"sample-code-that-opens-nothing"_s}, {u"password"_s, u"another horse"_s}})
                     .status,
                 404);
        QCOMPARE(f->told("?action=mail.test").size(), 1);
        f->options.mail.transport.reset();
        f->open();
        QCOMPARE(f->call(Method::Post, at(mail, "/test"), {}, f->boss.token).status, 503);
    }

    void whatMakesNoSenseIsRefused_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no subject") << u"subject"_s << QString();
        QTest::newRow("a header of one's own") << u"subject"_s << u"Hello\r\nBcc: everybody@example.org"_s;
        QTest::newRow("too long") << u"subject"_s << QString(200, u'x');
        QTest::newRow("no text") << u"text"_s << u" \n "_s;
        QTest::newRow("another place") << u"text"_s << u"Hello {password}"_s;
        QTest::newRow("an open brace") << u"text"_s << u"Hello {shop"_s;
        QTest::newRow("a closed brace") << u"text"_s << u"Hello shop}"_s;
        QTest::newRow("a place in a place") << u"text"_s << u"{{shop}}"_s;
        QTest::newRow("no button") << u"action"_s << QString();
        QTest::newRow("much below") << u"afterwards"_s << QString(5'000, u'x');
    }
    void whatMakesNoSenseIsRefused() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const auto mail = now(u"password_reset"_s);
        auto body = wire::toJson(mail);
        body.insert(field, text);
        body.insert(u"reason"_s, u"why"_s);
        const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
        QCOMPARE(f->call(Method::Put, at(mail), bytes, f->boss.token).status, 422);
        QCOMPARE(f->call(Method::Post, "/api/v1/admin/mails/preview", bytes, f->boss.token).status, 422);
        QVERIFY(!now(u"password_reset"_s).isOwn);
    }

    /// As long in every script.
    void theLongestWordsAreTaken() {
        for (const char16_t letter : {u'x', u'ش', u'字', u'"'}) {
            auto mail = now(u"password_reset"_s, u"ar"_s);
            mail.subject = QString(longestMailSubject, letter);
            mail.text = QString(longestMailText, letter);
            mail.action = QString(longestMailSubject, letter);
            mail.hint = QString(longestMailText, letter);
            mail.afterwards = QString(longestMailText, letter);
            QVERIFY(preview(mail).subject.startsWith(letter));
            QCOMPARE(change(mail).status, 200);
            QCOMPARE(now(mail.kind, mail.language).text, mail.text);
        }
    }

    void whatThereIsNotIsNotThere() {
        auto mail = now(u"password_reset"_s);
        mail.language = u"xx"_s;
        QCOMPARE(change(mail).status, 404);
        mail.language = u"en"_s;
        mail.kind = u"greeting"_s;
        QCOMPARE(change(mail).status, 404);
        QCOMPARE(f->call(Method::Post, at(mail, "/test"), {}, f->boss.token).status, 404);
        QCOMPARE(f->get("/api/v1/admin/mails", f->admin.token).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestAdminMails)
#include "tst_admin_mails.moc"
