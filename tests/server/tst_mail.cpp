// SPDX-License-Identifier: Apache-2.0
// Mail on its way out: what it looks like, and how it is handed over.
#include "mail_text.h"

#include <aura/server/services/mail_languages.h>
#include <aura/server/services/mail_transport.h>
#include <aura/testing/fake_ports.h>
#include <aura/testing/mail_catcher.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::server;
using namespace Qt::StringLiterals;

namespace {

MailHead head() {
    return {u"shop@example.org"_s, u"ada@example.org"_s, *Id::parse(u"01890a5d-ac96-774b-bcce-b302099a8057"_s),
            1'750'000'000'000};
}

QByteArray resetMail(const QString &name) {
    return mailText({MailKind::PasswordReset, u"Aura Shop"_s, name, "the-token", {}}, head());
}

const std::atomic<bool> going{false};

} // namespace

class TestMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMailHasItsHeaders() {
        const testing::CaughtMail mail{{}, {}, resetMail(u"Ada"_s)};
        QCOMPARE(mail.header("From"), QByteArray("Aura Shop <shop@example.org>"));
        QCOMPARE(mail.header("To"), QByteArray("<ada@example.org>"));
        QCOMPARE(mail.header("Message-ID"), QByteArray("<01890a5d-ac96-774b-bcce-b302099a8057@example.org>"));
        QCOMPARE(mail.header("Date"), QByteArray("15 Jun 2025 15:06:40 +0000"));
        QVERIFY(mail.body().contains("aura://reset/the-token\r\n"));
        QVERIFY(mail.body().startsWith("Hello Ada,\r\n"));
    }

    void everyKindSaysSomething() {
        for (const auto kind : mailKinds()) {
            const testing::CaughtMail mail{
                {}, {}, mailText({kind, u"Aura Shop"_s, u"Ada"_s, {}, {}, u"Nordlicht"_s, u"Because."_s}, head())};
            QVERIFY(!mail.header("Subject").isEmpty());
            QVERIFY(mail.body().contains("Aura Shop"));
            QCOMPARE(*mailKindFromName(mailKindName(kind)), kind);
        }
    }

    void itIsSaidInTheLanguageOfTheReader_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("direction");
        QTest::newRow("German") << u"de"_s << u"Hallo Ada,"_s << u"de"_s << u"ltr"_s;
        QTest::newRow("Austria") << u"de-AT"_s << u"Hallo Ada,"_s << u"de"_s << u"ltr"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Hola, Ada:"_s << u"es"_s << u"ltr"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"مرحبًا Ada،"_s << u"ar"_s << u"rtl"_s;
        QTest::newRow("none") << QString() << u"Hello Ada,"_s << u"en"_s << u"ltr"_s;
        QTest::newRow("not written here") << u"fr"_s << u"Hello Ada,"_s << u"en"_s << u"ltr"_s;
    }
    void itIsSaidInTheLanguageOfTheReader() {
        QFETCH(QString, language);
        QFETCH(QString, greeting);
        QFETCH(QString, spoken);
        QFETCH(QString, direction);
        for (const auto kind : mailKinds()) {
            const testing::CaughtMail mail{
                {},
                {},
                mailText({kind, u"Aura Shop"_s, u"Ada"_s, "the-token", language, u"Nordlicht"_s, u"Because."_s},
                         head())};
            QCOMPARE(QString::fromLatin1(mail.header("Content-Language")), spoken);
            const auto plain = QString::fromUtf8(mail.body());
            QVERIFY2(plain.startsWith(greeting), qPrintable(plain));
            const auto html = QString::fromUtf8(mail.html());
            QVERIFY(html.contains(u"<html lang=\"%1\" dir=\"%2\">"_s.arg(spoken, direction)));
            QVERIFY(html.contains(greeting));
            QCOMPARE(html.contains("href=\"aura://reset/the-token\""_L1), kind == MailKind::PasswordReset);
            QVERIFY(!html.contains("src="_L1) && !html.contains("http"_L1));
            if (spoken != "en"_L1) {
                const testing::CaughtMail english{
                    {},
                    {},
                    mailText({kind, u"Aura Shop"_s, u"Ada"_s, "the-token", {}, u"Nordlicht"_s, u"Because."_s}, head())};
                QVERIFY(mail.header("Subject") != english.header("Subject"));
            }
        }
    }

    void theLanguageThatIsLikedMostIsTaken_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("language");
        QTest::newRow("one") << QByteArray("de") << u"de"_s;
        QTest::newRow("region") << QByteArray("es-MX") << u"es"_s;
        QTest::newRow("weights") << QByteArray("en;q=0.5, ar ; q=0.9, de;q=0.7") << u"ar"_s;
        QTest::newRow("the first of equals") << QByteArray("es,de") << u"es"_s;
        QTest::newRow("not written here") << QByteArray("fr, de;q=0.1") << u"de"_s;
        QTest::newRow("unwanted") << QByteArray("de;q=0") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("anything") << QByteArray("*") << QString();
        QTest::newRow("nonsense") << QByteArray(";;,q=,\xff\xfe;q=x,de;q=nan") << QString();
    }
    void theLanguageThatIsLikedMostIsTaken() {
        QFETCH(QByteArray, header);
        QTEST(preferredLanguage(header), "language");
    }

    void aNameAddsNoMarkup() {
        const testing::CaughtMail mail{{}, {}, resetMail(u"<b>Eve</b> & \"co\""_s)};
        QVERIFY(mail.html().contains("Hello &lt;b&gt;Eve&lt;/b&gt; &amp; &quot;co&quot;,"));
        QVERIFY(!mail.html().contains("<b>"));
        QVERIFY(mail.body().startsWith("Hello <b>Eve</b> & \"co\","));
    }

    void aNameAddsNoHeaderAndNoLine() {
        const auto text = resetMail(u"Eve\r\nBcc: everybody@example.org\r\n\r\nBuy!"_s);
        const testing::CaughtMail mail{{}, {}, text};
        QCOMPARE(mail.header("Bcc"), QByteArray());
        QVERIFY(!text.contains("\nBcc"));
        QVERIFY(mail.body().startsWith("Hello Eve  Bcc: everybody@example.org    Buy!,\r\n"));
    }

    void linesAreShortAndPlain() {
        const auto text = resetMail(QString(300, u'ä') + u"😀 ."_s);
        for (const auto &line : text.split('\n')) {
            QVERIFY2(line.size() <= 77, line.constData()); // 76 and the CR
            for (const char c : line)
                QVERIFY(static_cast<unsigned char>(c) < 128);
        }
        const testing::CaughtMail mail{{}, {}, text};
        QVERIFY(QString::fromUtf8(mail.body()).contains(QString(300, u'ä') + u"😀 ."_s));
    }

    void codingKeepsWhatWasSaid_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("dots") << u".\n..\n.a"_s;
        QTest::newRow("equals") << u"a=b"_s;
        QTest::newRow("trailing space") << u"a \nb "_s;
        QTest::newRow("long") << QString(1'000, u'x');
        QTest::newRow("tabs") << u"a\tb"_s;
        QTest::newRow("dot where a line is broken") << QString(QString(75, u'x') + u".y"_s);
    }
    void codingKeepsWhatWasSaid() {
        QFETCH(QString, text);
        const auto coded = quotedPrintable(text);
        QVERIFY(!coded.startsWith('.'));
        QVERIFY(!coded.contains("\n."));
        auto plain = testing::CaughtMail{{}, {}, "Content-Type: text/plain\r\n\r\n" + coded}.body();
        plain.replace("\r\n", "\n");
        QCOMPARE(QString::fromUtf8(plain), text);
    }

    void mailIsHandedOver() {
        testing::MailCatcher catcher;
        auto transport = SmtpTransport::open({catcher.url(), {}, {}, {}});
        QVERIFY(transport);
        const auto text = resetMail(u"Ada Müller"_s);
        const auto sent = (*transport)->send(u"shop@example.org"_s, {u"ada@example.org"_s, text}, going);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
        const auto mails = catcher.waitFor(1);
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.first().sender, QByteArray("shop@example.org"));
        QCOMPARE(mails.first().recipients, QList<QByteArray>{"ada@example.org"});
        QCOMPARE(mails.first().text, text);
    }

    void refusalsForNowAndForGoodAreToldApart() {
        testing::MailCatcher catcher;
        auto transport = SmtpTransport::open({catcher.url(), {}, {}, {}});
        QVERIFY(transport);
        const MailMessage message{u"ada@example.org"_s, resetMail(u"Ada"_s)};
        catcher.answerRecipients("450 greylisted");
        const auto later = (*transport)->send(u"shop@example.org"_s, message, going);
        QVERIFY(!later);
        QCOMPARE(later.error().code, ErrorCode::Unavailable);
        catcher.answerRecipients("550 no such mailbox");
        const auto never = (*transport)->send(u"shop@example.org"_s, message, going);
        QVERIFY(!never);
        QCOMPARE(never.error().code, ErrorCode::InvalidArgument);
        QVERIFY(catcher.caught().isEmpty());
    }

    void aMailServerThatIsAwayMayComeBack() {
        QByteArray url;
        {
            const testing::MailCatcher gone;
            url = gone.url();
        }
        auto transport = SmtpTransport::open({url, {}, {}, {}});
        QVERIFY(transport);
        const auto sent = (*transport)->send(u"shop@example.org"_s, {u"ada@example.org"_s, resetMail({})}, going);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::Unavailable);
    }

    void whatIsNoMailServerIsRefused() {
        for (const auto *url : {"http://mail.example", "mail.example", "smtp://", "smtp://user:secret@mail.example"}) {
            const auto transport = SmtpTransport::open({url, {}, {}, {}});
            QVERIFY(!transport);
            QVERIFY(!transport.error().detail.contains("secret"_L1));
        }
    }

    void aFolderTakesMailToo() {
        QTemporaryDir folder;
        FolderTransport transport(folder.filePath(u"mail"_s));
        const MailMessage message{u"ada@example.org"_s, resetMail(u"Ada"_s)};
        QVERIFY(transport.send(u"shop@example.org"_s, message, going));
        QVERIFY(transport.send(u"shop@example.org"_s, message, going));
        const auto files = QDir(folder.filePath(u"mail"_s)).entryInfoList({u"*.eml"_s}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(files.first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), message.text);
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
