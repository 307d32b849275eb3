// SPDX-License-Identifier: Apache-2.0
// Fetched pictures on this device: what stays, what goes, and that damage is a gap and nothing else.
#include "pictures/picture_cache.h"

#include <aura/testing/fake_ports.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace aura::testing;
using namespace Qt::StringLiterals;

class TestPictureCache : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;

    static PictureName name(char which, int side = 96) { return {QByteArray(32, which), side}; }
    static QByteArray bytes(char which, qsizetype size = 968) { return QByteArray(size, which); }
    std::unique_ptr<PictureCache> cache(std::int64_t limit = 10'000) {
        return std::make_unique<PictureCache>(m_folder->path(), m_clock, limit);
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QString path(const PictureName &name) const {
        return m_folder->filePath(QString::fromLatin1(name.sha256.toHex()) + u"-%1"_s.arg(name.side));
    }
    void damage(const PictureName &name, auto change) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto content = file.readAll();
        file.close();
        change(content);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsRead() {
        auto first = cache();
        QCOMPARE(first->read(name('a')).error().code, ErrorCode::NotFound);
        QVERIFY(first->write(name('a'), bytes('a')));
        QVERIFY(first->write(name('a', 320), bytes('A')));
        QCOMPARE(*first->read(name('a')), bytes('a'));
        QCOMPARE(*first->read(name('a', 320)), bytes('A'));
        QCOMPARE(first->bytes(), 2'000);
        // The same again counts once.
        QVERIFY(first->write(name('a'), bytes('b', 468)));
        QCOMPARE(first->bytes(), 1'500);
        QCOMPARE(*cache()->read(name('a')), bytes('b', 468));
    }

    void whatWasShownLongestAgoGoesFirst() {
        auto pictures = cache(3'000);
        for (const char which : {'a', 'b', 'c'})
            QVERIFY(pictures->write(name(which), bytes(which)));
        QCOMPARE(pictures->bytes(), 3'000);
        QVERIFY(pictures->read(name('a'))); // so b is the one
        QVERIFY(pictures->write(name('d'), bytes('d')));
        QCOMPARE(pictures->bytes(), 3'000);
        QVERIFY(!pictures->read(name('b')));
        for (const char which : {'a', 'c', 'd'})
            QVERIFY(pictures->read(name(which)));
        QCOMPARE(files().size(), 3);
        // Larger than all there may be: nothing goes for it.
        QVERIFY(pictures->write(name('e'), bytes('e', 3'000)));
        QVERIFY(!pictures->read(name('e')));
        QCOMPARE(pictures->bytes(), 3'000);
        pictures->setLimit(1'000);
        QCOMPARE(pictures->bytes(), 1'000);
        QVERIFY(pictures->read(name('d')));
    }

    void theOrderOutlivesTheProgram() {
        auto first = cache();
        for (const char which : {'a', 'b', 'c'}) {
            QVERIFY(first->write(name(which), bytes(which)));
            m_clock.advance(2 * 3'600'000);
        }
        QVERIFY(first->read(name('a')));
        first.reset();
        auto second = cache(2'000);
        QCOMPARE(second->bytes(), 2'000);
        QVERIFY(second->read(name('a')));
        QVERIFY(second->read(name('c')));
        QVERIFY(!second->read(name('b')));
    }

    void damageIsAGapThatHeals() {
        auto pictures = cache();
        QVERIFY(pictures->write(name('a'), bytes('a')));
        QVERIFY(pictures->write(name('b'), bytes('b')));
        QVERIFY(pictures->write(name('c'), bytes('c')));
        damage(name('a'), [](QByteArray &content) { content[500] = 'x'; });
        damage(name('b'), [](QByteArray &content) { content.truncate(600); });
        damage(name('c'), [](QByteArray &content) { content.clear(); });
        for (const char which : {'a', 'b', 'c'}) {
            QCOMPARE(pictures->read(name(which)).error().code, ErrorCode::NotFound);
            QVERIFY(!QFile::exists(path(name(which))));
        }
        QCOMPARE(pictures->bytes(), 0);
        QVERIFY(pictures->write(name('a'), bytes('a')));
        QCOMPARE(*pictures->read(name('a')), bytes('a'));
        // Removed by somebody else.
        QVERIFY(QFile::remove(path(name('a'))));
        QVERIFY(!pictures->read(name('a')));
        QCOMPARE(pictures->bytes(), 0);
    }

    void aKilledWriteLeavesNothing() {
        QVERIFY(cache()->write(name('a'), bytes('a')));
        // As after a kill between the first byte and the rename.
        const auto leave = [&](char which, std::int64_t ago) {
            QFile file(path(name(which)) + u".7.7.new"_s);
            return QFile::copy(path(name('a')), file.fileName()) && file.open(QIODevice::ReadWrite) &&
                   file.setFileTime(QDateTime::fromMSecsSinceEpoch(m_clock.now() - ago),
                                    QFileDevice::FileModificationTime);
        };
        QVERIFY(leave('b', 3'600'000));
        QFile other(m_folder->filePath(u"readme"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        auto pictures = cache();
        QCOMPARE(pictures->bytes(), 1'000);
        QVERIFY(!pictures->read(name('b')));
        QCOMPARE(files().size(), 2); // a, and what is not ours
        // One that another process may be writing at this moment stays.
        QVERIFY(leave('c', 1'000));
        QCOMPARE(cache()->bytes(), 1'000);
        QCOMPARE(files().size(), 3);
    }

    void twoProcessesMayUseOneFolder() {
        auto window = cache();
        QCOMPARE(window->bytes(), 0);
        auto command = cache();
        QVERIFY(command->write(name('a'), bytes('a')));
        QVERIFY(window->write(name('a'), bytes('a')));
        QCOMPARE(*window->read(name('a')), bytes('a'));
        // What the other one has let go is a gap, and no empty file in the way of the next.
        command->clear();
        m_clock.advance(2 * 3'600'000);
        QVERIFY(!window->read(name('a')));
        QVERIFY(!QFile::exists(path(name('a'))));
        QVERIFY(window->write(name('a'), bytes('a')));
        QCOMPARE(*window->read(name('a')), bytes('a'));
    }

    void aFullFolderIsAnError() {
        const QString blocked = m_folder->filePath(u"blocked"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        PictureCache pictures(blocked, m_clock);
        QCOMPARE(pictures.write(name('a'), bytes('a')).error().code, ErrorCode::StorageFull);
        QCOMPARE(pictures.bytes(), 0);
        QVERIFY(!pictures.read(name('a')));
    }

    void clearingTakesAll() {
        auto pictures = cache();
        for (const char which : {'a', 'b', 'c'})
            QVERIFY(pictures->write(name(which), bytes(which)));
        pictures->clear();
        QCOMPARE(pictures->bytes(), 0);
        QVERIFY(files().isEmpty());
        QVERIFY(pictures->write(name('a'), bytes('a')));
        QVERIFY(pictures->read(name('a')));
    }
};

QTEST_GUILESS_MAIN(TestPictureCache)
#include "tst_picture_cache.moc"
