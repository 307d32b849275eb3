// SPDX-License-Identifier: Apache-2.0
#include <aura/platform/keychain_secret_store.h>

#include <QCoreApplication>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <atomic>

namespace aura::platform {

using namespace Qt::StringLiterals;

namespace {

const QString probeName = u"aura-probe"_s;

struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    bool timedOut = false;
    QString detail;
    QByteArray data;
};

} // namespace

/// Lives on the main thread. Outlives the store as long as jobs are under way.
class KeychainSecretStore::Worker : public std::enable_shared_from_this<Worker> {
public:
    Worker(QString service, int timeoutMillis)
        : m_service(std::move(service))
        , m_timeout(timeoutMillis) {
        m_home.moveToThread(QCoreApplication::instance()->thread());
    }

    SecretState state() const { return m_state; }

    /// Runs `task` on the main thread once the keychain was tried out.
    void submit(std::function<void()> task) {
        QMetaObject::invokeMethod(
            &m_home,
            [self = shared_from_this(), task = std::move(task)] {
                self->m_tasks.append(task);
                self->probe();
            },
            Qt::QueuedConnection);
    }

    void read(const QString &name, std::function<void(Outcome)> done) {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(
            job, name, [job] { return job->binaryData(); }, std::move(done));
    }
    void write(const QString &name, const QByteArray &secret, std::function<void(Outcome)> done) {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret);
        run(
            job, name, [] { return QByteArray(); }, std::move(done));
    }
    void remove(const QString &name, std::function<void(Outcome)> done) {
        run(
            new QKeychain::DeletePasswordJob(m_service), name, [] { return QByteArray(); }, std::move(done));
    }

private:
    void run(QKeychain::Job *job, const QString &name, std::function<QByteArray()> data,
             std::function<void(Outcome)> done) {
        job->setInsecureFallback(false);
        job->setKey(name);
        const auto answered = std::make_shared<bool>(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_home,
                         [self = shared_from_this(), answered, data = std::move(data), done](QKeychain::Job *finished) {
                             if (std::exchange(*answered, true))
                                 return;
                             done({finished->error(), false, finished->errorString(), data()});
                         });
        // A locked keyring may wait for its own prompt for ever; the job goes on behind and deletes itself.
        QTimer::singleShot(m_timeout, &m_home, [self = shared_from_this(), answered, done] {
            if (std::exchange(*answered, true))
                return;
            done({QKeychain::OtherError, true, u"the keychain does not answer"_s, {}});
        });
        job->start();
    }

    void probe() {
        if (m_state == SecretState::Ready) {
            release();
            return;
        }
        if (std::exchange(m_probing, true))
            return;
        const QByteArray token = "probe";
        write(probeName, token, [self = shared_from_this(), token](const Outcome &written) {
            if (written.timedOut) {
                self->conclude(SecretState::Locked);
                return;
            }
            self->read(probeName, [self, token, writeError = written.error](const Outcome &seen) {
                if (writeError == QKeychain::NoError && seen.error == QKeychain::NoError && seen.data == token) {
                    self->remove(probeName, [self](const Outcome &) { self->conclude(SecretState::Ready); });
                    return;
                }
                // Something answers reads but takes nothing: a keyring that is not open.
                const bool answers = seen.timedOut || seen.error == QKeychain::EntryNotFound ||
                                     seen.error == QKeychain::AccessDenied ||
                                     seen.error == QKeychain::AccessDeniedByUser;
                self->conclude(answers ? SecretState::Locked : SecretState::Absent);
            });
        });
    }

    void conclude(SecretState state) {
        m_state = state;
        m_probing = false;
        release();
    }

    void release() {
        const auto tasks = std::exchange(m_tasks, {});
        for (const auto &task : tasks)
            task();
    }

    QString m_service;
    int m_timeout;
    QObject m_home;
    QList<std::function<void()>> m_tasks;
    bool m_probing = false;
    std::atomic<SecretState> m_state{SecretState::Unknown};
};

namespace {

Error unavailable(SecretState state, const QString &detail = {}) {
    return {ErrorCode::Unavailable, state == SecretState::Absent   ? u"there is no keychain"_s
                                    : state == SecretState::Locked ? u"the keychain is locked"_s
                                                                   : detail};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, int timeoutMillis)
    : m_worker(std::make_shared<Worker>(std::move(service), timeoutMillis)) {}

KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::read(const QString &name, std::function<void(Result<QByteArray>)> done) {
    m_worker->submit([worker = m_worker, name, done = std::move(done)] {
        if (worker->state() == SecretState::Absent) {
            done(Error{ErrorCode::NotFound, u"there is no keychain"_s});
            return;
        }
        if (worker->state() != SecretState::Ready) {
            done(unavailable(worker->state()));
            return;
        }
        worker->read(name, [done](const Outcome &outcome) {
            if (outcome.error == QKeychain::NoError)
                done(outcome.data);
            else if (outcome.error == QKeychain::EntryNotFound)
                done(Error{ErrorCode::NotFound, u"no such secret"_s});
            else
                done(Error{ErrorCode::Unavailable, outcome.detail});
        });
    });
}

void KeychainSecretStore::write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) {
    m_worker->submit([worker = m_worker, name, secret, done = std::move(done)] {
        if (worker->state() != SecretState::Ready) {
            done(unavailable(worker->state()));
            return;
        }
        worker->write(name, secret, [done](const Outcome &outcome) {
            done(outcome.error == QKeychain::NoError ? Status{} : Error{ErrorCode::Unavailable, outcome.detail});
        });
    });
}

void KeychainSecretStore::remove(const QString &name, std::function<void(Status)> done) {
    m_worker->submit([worker = m_worker, name, done = std::move(done)] {
        if (worker->state() != SecretState::Ready) {
            done(worker->state() == SecretState::Absent ? Status{} : unavailable(worker->state()));
            return;
        }
        worker->remove(name, [done](const Outcome &outcome) {
            const bool gone = outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound;
            done(gone ? Status{} : Error{ErrorCode::Unavailable, outcome.detail});
        });
    });
}

SecretState KeychainSecretStore::state() const {
    return m_worker->state();
}

} // namespace aura::platform
