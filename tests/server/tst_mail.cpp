// SPDX-License-Identifier: Apache-2.0
// Mail on its way out: what it looks like, and how it is handed over.
#include "mail_text.h"

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
    return mailText({MailKind::PasswordReset, u"Aura Shop"_s, name, "the-token"}, head());
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
        for (const auto kind :
             {MailKind::PasswordReset, MailKind::PasswordChanged, MailKind::EmailChanged, MailKind::AccountDeleted}) {
            const testing::CaughtMail mail{{}, {}, mailText({kind, u"Aura Shop"_s, u"Ada"_s, {}}, head())};
            QVERIFY(!mail.header("Subject").isEmpty());
            QVERIFY(mail.body().contains("Aura Shop"));
            QCOMPARE(*mailKindFromName(mailKindName(kind)), kind);
        }
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
        auto plain = testing::CaughtMail{{}, {}, "\r\n\r\n" + coded}.body();
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
