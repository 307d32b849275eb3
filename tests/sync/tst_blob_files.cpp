// SPDX-License-Identifier: Apache-2.0
// The pictures that an account adds: what waits, what stays for a server that is restored, and what a wrong clock does.
#include "blobs/blob_files.h"

#include <aura/testing/fake_ports.h>

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t day = 24LL * 3'600 * 1'000;

} // namespace

class TestBlobFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;

    /// As the next start of the app finds them; `limit` bytes of what was sent stay in any case.
    std::unique_ptr<BlobFiles> files(std::int64_t limit = 2'500) const {
        auto files = std::make_unique<BlobFiles>(m_folder->path(), *m_clock, limit);
        return files->open() ? std::move(files) : nullptr;
    }
    static QByteArray picture(char which) { return QByteArray(1'000, which); }
    static bool isHere(const BlobFiles &files, const QByteArray &sha256) {
        return files.read(sha256, 0, 10).has_value();
    }
    QByteArray send(char which) const {
        const auto all = files();
        const auto sha256 = all->keep(picture(which));
        return sha256 && all->sent(*sha256) ? *sha256 : QByteArray();
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        // What is waiting carries the time of this machine until it is sent.
        m_clock = std::make_unique<FakeClock>(QDateTime::currentMSecsSinceEpoch());
    }

    void whatIsKeptWaitsUntilItIsSent() {
        const auto first = files();
        QCOMPARE(first->keep({}).error().code, ErrorCode::InvalidArgument);
        const auto sha256 = first->keep(picture('a'));
        QVERIFY(sha256);
        QVERIFY(files()->isWaiting(*sha256));
        QCOMPARE(files()->size(*sha256), 1'000);
        QVERIFY(first->sent(*sha256));
        QVERIFY(first->waiting().empty());
        const auto second = files();
        QVERIFY(second->waiting().empty());
        QCOMPARE(*second->read(*sha256, 990, 100), picture('a').last(10));
        // A server that was restored does not have it any more.
        second->sendAgain(*sha256);
        QVERIFY(second->isWaiting(*sha256));
        QVERIFY(files()->isWaiting(*sha256));
    }

    void whatWasSentLongAgoMakesRoom() {
        const auto a = send('a');
        m_clock->advance(day);
        const auto b = send('b');
        m_clock->advance(day);
        const auto c = send('c');
        QVERIFY(!a.isEmpty() && !b.isEmpty() && !c.isEmpty());
        // Too much, but not long ago.
        m_clock->advance(27 * day);
        QVERIFY(isHere(*files(), a));
        m_clock->advance(2 * day);
        const auto left = files();
        QVERIFY(!isHere(*left, a));
        QVERIFY(isHere(*left, b));
        QVERIFY(isHere(*left, c));
    }

    void whatWaitedForLongIsNotOldWhenItIsSent() {
        const auto all = files();
        const auto sha256 = all->keep(picture('a'));
        QVERIFY(sha256);
        m_clock->advance(40 * day);
        QVERIFY(all->sent(*sha256));
        QVERIFY(isHere(*files(0), *sha256));
        m_clock->advance(31 * day);
        QVERIFY(!isHere(*files(0), *sha256));
    }

    void aWrongClockDoesNotEmptyIt() {
        QList<QByteArray> sent;
        for (const char which : {'a', 'b', 'c', 'd'}) {
            sent.append(send(which));
            m_clock->advance(1'000);
        }
        m_clock->jump(365 * day);
        QVERIFY(!isHere(*files(), sent.at(0)));
        m_clock->jump(-365 * day);
        for (const auto &sha256 : {sent.at(2), sent.at(3)}) {
            const auto all = files();
            all->sendAgain(sha256);
            QVERIFY(all->isWaiting(sha256));
        }
    }

    void whatACrashHasLeftGoes() {
        const QString path = m_folder->filePath(QString::fromLatin1(QByteArray(32, 'a').toHex()) + u".blob.Qx81Zp"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(files());
        QVERIFY(QFile::exists(path)); // another process may be writing it
        m_clock->advance(31 * day);
        QVERIFY(files());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestBlobFiles)
#include "tst_blob_files.moc"
