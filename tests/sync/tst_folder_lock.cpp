// SPDX-License-Identifier: Apache-2.0
#include "store/folder_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura::sync;
using namespace Qt::StringLiterals;

class FolderLockTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void oneHoldsItAtATime() {
        const QString path = m_folder.filePath(u"lock"_s);
        FolderLock first(path);
        FolderLock second(path);
        QVERIFY(first.tryLock());
        QVERIFY(first.tryLock());
        QVERIFY(!second.tryLock());
        first.unlock();
        QVERIFY(second.tryLock());
        QVERIFY(!first.tryLock());
        {
            FolderLock third(m_folder.filePath(u"another"_s));
            QVERIFY(third.tryLock());
        }
        FolderLock fourth(m_folder.filePath(u"another"_s));
        QVERIFY(fourth.tryLock());
    }

    /// A process can die between making the file and writing into it, or in the middle of that.
    void whatACrashLeavesBehindMeansNothing_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a number") << QByteArray("12");
        QTest::newRow("a living process") << QByteArray("1\ninit\nlocalhost\n");
    }

    void whatACrashLeavesBehindMeansNothing() {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(u"left"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        FolderLock lock(path);
        QVERIFY(lock.tryLock());
    }

    void whereNothingCanBeMadeNothingIsLocked() {
        FolderLock lock(m_folder.filePath(u"no/such/folder/lock"_s));
        QVERIFY(!lock.tryLock());
    }
};

QTEST_APPLESS_MAIN(FolderLockTest)
#include "tst_folder_lock.moc"
