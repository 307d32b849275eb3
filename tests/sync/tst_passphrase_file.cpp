// SPDX-License-Identifier: Apache-2.0
#include "session/passphrase_file.h"
#include "session/vault.h"

#include <aura/sync/secret_stores.h>
#include <aura/testing/fake_ports.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace Qt::StringLiterals;

namespace {

// Cheap: what it costs is not what is tested.
constexpr ScryptCost cost{4, 8, 1};

} // namespace

class PassphraseFileTest : public QObject {
    Q_OBJECT

    testing::SeededRandom m_random{7};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    Result<PassphraseFile> create(const PassphraseFile::Secrets &secrets = {{u"a"_s, "first secret"}}) {
        return PassphraseFile::create(m_path, u"correct horse"_s, secrets, cost, m_random);
    }
    Result<PassphraseFile> open(const QString &passphrase) {
        return PassphraseFile::open(m_path, passphrase, m_random);
    }
    QByteArray bytes() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setBytes(const QByteArray &bytes) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"secrets.sealed"_s);
    }

    void secretsComeBackWithThePassphrase() {
        {
            auto file = create();
            QVERIFY(file);
            QVERIFY(file->write(u"b"_s, QByteArray("\0binary\xff", 8)));
        }
        QVERIFY(!bytes().contains("first secret"));
        auto file = open(u"correct horse"_s);
        QVERIFY(file);
        QCOMPARE(*file->read(u"a"_s), QByteArray("first secret"));
        QCOMPARE(*file->read(u"b"_s), QByteArray("\0binary\xff", 8));
        QVERIFY(file->remove(u"a"_s));
        QCOMPARE(file->read(u"a"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aWrongPassphraseChangesNothing() {
        QVERIFY(create());
        const auto before = bytes();
        QCOMPARE(open(u"wrong horse"_s).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(open(QString()).error().code, ErrorCode::PermissionDenied);
        auto file = open(u"correct horse"_s);
        QCOMPARE(file->change(u"wrong horse"_s, u"another horse"_s, cost).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(bytes(), before);
        QVERIFY(open(u"correct horse"_s));
    }

    void shortPassphrasesAndSecondFilesAreRefused() {
        QCOMPARE(PassphraseFile::create(m_path, u"1234567"_s, {}, cost, m_random).error().code,
                 ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(create());
        QCOMPARE(create().error().code, ErrorCode::AlreadyExists);
    }

    void aChangedPassphraseLocksWhoeverKnewTheOldOne() {
        auto here = create();
        auto there = open(u"correct horse"_s);
        QVERIFY(there->change(u"correct horse"_s, u"another horse"_s, {5, 8, 1}));
        QCOMPARE(*there->read(u"a"_s), QByteArray("first secret"));
        QCOMPARE(here->read(u"a"_s).error().code, ErrorCode::SecretsLocked);
        QCOMPARE(here->write(u"a"_s, "lost update").error().code, ErrorCode::SecretsLocked);
        QCOMPARE(open(u"correct horse"_s).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(*open(u"another horse"_s)->read(u"a"_s), QByteArray("first secret"));
    }

    void twoWritersKeepEachOthersSecrets() {
        auto here = create();
        auto there = open(u"correct horse"_s);
        QVERIFY(here->write(u"b"_s, "of here"));
        QVERIFY(there->write(u"c"_s, "of there"));
        QCOMPARE(here->secrets()->size(), 3);
    }

    void composedAndDecomposedLettersAreTheSame() {
        QVERIFY(PassphraseFile::create(m_path, u"caf\u00e9 con leche"_s, {}, cost, m_random));
        QVERIFY(open(u"cafe\u0301 con leche"_s));
    }

    void damageIsNamed() {
        QVERIFY(create());
        const auto good = bytes();
        setBytes("something else entirely, and longer than any header of ours would ever be, to be sure");
        QCOMPARE(open(u"correct horse"_s).error().code, ErrorCode::Corrupt);
        setBytes(good.first(20));
        QCOMPARE(open(u"correct horse"_s).error().code, ErrorCode::Corrupt);
        auto newer = good;
        newer[12] = 2;
        setBytes(newer);
        QCOMPARE(open(u"correct horse"_s).error().code, ErrorCode::NewerVersion);
        // A cost that would take all memory is not even tried.
        auto greedy = good;
        greedy[13] = 30;
        setBytes(greedy);
        QCOMPARE(open(u"correct horse"_s).error().code, ErrorCode::Corrupt);
        for (qsizetype at = 16; at < good.size(); at += 5) {
            auto bent = good;
            bent[at] = static_cast<char>(bent[at] ^ 4);
            setBytes(bent);
            QCOMPARE(open(u"correct horse"_s).error().code, ErrorCode::PermissionDenied);
        }
        QFile::remove(m_path);
        QCOMPARE(open(u"correct horse"_s).error().code, ErrorCode::NotFound);
    }

    void aVaultUsesTheFileOnceThereIsOne() {
        const auto system = std::make_shared<MemorySecretStore>();
        Vault vault(system, m_path, cost, m_random);
        QCOMPARE(vault.state(), SecretState::MemoryOnly);
        QVERIFY(vault.startFile(u"correct horse"_s, {{u"a"_s, "in the file"}}));
        QCOMPARE(vault.state(), SecretState::Passphrase);
        Result<QByteArray> read = QByteArray();
        vault.read(u"a"_s, [&](Result<QByteArray> answer) { read = std::move(answer); });
        QCOMPARE(*read, QByteArray("in the file"));

        Vault another(system, m_path, cost, m_random);
        QCOMPARE(another.state(), SecretState::PassphraseNeeded);
        another.read(u"a"_s, [&](Result<QByteArray> answer) { read = std::move(answer); });
        QCOMPARE(read.error().code, ErrorCode::SecretsLocked);
        QCOMPARE(another.unlock(u"wrong horse"_s).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(another.state(), SecretState::PassphraseNeeded);
        QVERIFY(another.unlock(u"correct horse"_s));
        QVERIFY(another.changePassphrase(u"correct horse"_s, u"another horse"_s));
        // The first one notices.
        vault.read(u"a"_s, [&](Result<QByteArray> answer) { read = std::move(answer); });
        QCOMPARE(read.error().code, ErrorCode::SecretsLocked);
        QCOMPARE(vault.state(), SecretState::PassphraseNeeded);
    }
};

QTEST_APPLESS_MAIN(PassphraseFileTest)
#include "tst_passphrase_file.moc"
