// SPDX-License-Identifier: Apache-2.0
// A command that has answered ends as it said, whatever moment the system chooses for the end of its threads.
#include "shop_world.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;

class ProgramEndsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whenThreadsEndLate() {
        const QTemporaryDir folder;
        const auto mark = folder.filePath(u"late"_s);
        Device device(folder.filePath(u"device"_s), QUrl(u"http://127.0.0.1:9"_s));
        // Only a folder that is there already has something to open with a key.
        QCOMPARE(device.run({u"status"_s}).exitCode, 0);
        device.environment.insert(u"LD_PRELOAD"_s,
                                  QCoreApplication::applicationDirPath() + u"/libaura-thread-end-shim.so"_s);
        device.environment.insert(u"AURA_SHIM_LATE"_s, u"libcrypto"_s);
        device.environment.insert(u"AURA_SHIM_MARK"_s, mark);
        // A freed heap is not damaged visibly each time.
        for (int i = 0; i < 10; ++i) {
            const auto ended = device.run({u"status"_s});
            QVERIFY2(ended.exitCode == 0, ended.summary().constData());
            QVERIFY2(QFile::remove(mark),
                     "what belongs to a thread was never taken down: it was gone already, or nothing used it");
        }
    }
};

QTEST_GUILESS_MAIN(ProgramEndsTest)
#include "tst_program_ends.moc"
