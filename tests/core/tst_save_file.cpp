// SPDX-License-Identifier: Apache-2.0
// A file that is written anew is the old one or the whole new one, also when there is no room for the new one.
#include <aura/storage/save_file.h>

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, no file of this process can grow beyond `bytes`.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        // Writing past the limit is then an error instead of the end.
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SaveFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewOneReplacesTheOldOne() {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"secrets"_s);
        for (const auto *text : {"old", "new"}) {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text), 3);
            QVERIFY(storage::commitWhole(file));
            QCOMPARE(contents(path), text);
        }
    }

    void withoutRoomTheOldOneStays_data() {
        QTest::addColumn<int>("bytes");
        // Below QFileDevice's buffer of 16 KiB everything is written at the end.
        QTest::newRow("at the end") << 9'000;
        QTest::newRow("at once") << 90'000;
    }
    void withoutRoomTheOldOneStays() {
        QFETCH(int, bytes);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"secrets"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("old"), 3);
        old.close();
        {
            const SmallDisk full(4'096);
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            // As every caller does; the first is true as long as everything stays in a buffer.
            QVERIFY(file.write(QByteArray(bytes, 'n')) != bytes || !storage::commitWhole(file));
        }
        QCOMPARE(contents(path), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "tst_save_file.moc"
