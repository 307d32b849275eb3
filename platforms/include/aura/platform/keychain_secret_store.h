// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/secret_store.h>

#include <memory>

namespace aura::platform {

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Store). Tried out before its
/// first use, because it may be absent or locked without saying so; every call ends within `timeoutMillis`. Nothing is
/// ever written elsewhere.
///
/// Without a usable keychain: read() gives NotFound when there is none (state Absent) and Unavailable when it is
/// locked; write() gives Unavailable. A locked one is tried again with the next call. Thread-safe; needs the event loop
/// of the application's main thread, so never wait for an answer on that thread without running it.
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(QString service, int timeoutMillis = 3'000);
    ~KeychainSecretStore() override;

    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) override;
    void remove(const QString &name, std::function<void(Status)> done) override;
    SecretState state() const override;

private:
    class Worker;
    std::shared_ptr<Worker> m_worker;
};

} // namespace aura::platform
