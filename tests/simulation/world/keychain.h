// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/timeline.h"

#include <aura/ports/secret_store.h>

#include <QHash>
#include <QSet>

namespace aura::simulation {

/// The keychain of a device: keeps its secrets whatever becomes of the app, and is late, locked or silent for a while.
class Keychain final : public SecretStore {
public:
    enum class Trouble : std::uint8_t { None, Late, Locked, Silent };

    explicit Keychain(Timeline &timeline)
        : m_timeline(timeline) {}

    /// For `millis` from now on. `lateBy` is how long an answer takes then.
    void trouble(Trouble trouble, std::int64_t millis, std::int64_t lateBy) {
        m_trouble = trouble;
        m_until = m_timeline.now() + millis;
        m_lateBy = lateBy;
    }
    /// The person opens it; answers may still be late.
    void unlock() {
        if (m_trouble != Trouble::Late)
            heal();
    }
    /// It has not kept a secret that it was given: the next process may lack it.
    bool hasRefusedWrite() const { return !m_refusedWrites.isEmpty(); }
    void heal() { m_trouble = Trouble::None; }

    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override {
        answer<Result<QByteArray>>(std::move(done), [this, name]() -> Result<QByteArray> {
            const auto found = m_secrets.constFind(name);
            if (found == m_secrets.cend())
                return Error{ErrorCode::NotFound, QStringLiteral("no such secret")};
            return *found;
        });
    }
    void write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) override {
        if (now() == Trouble::Locked || now() == Trouble::Silent)
            m_refusedWrites.insert(name);
        else
            m_refusedWrites.remove(name);
        answer<Status>(std::move(done), [this, name, secret]() -> Status {
            m_secrets.insert(name, secret);
            return {};
        });
    }
    void remove(const QString &name, std::function<void(Status)> done) override {
        answer<Status>(std::move(done), [this, name]() -> Status {
            m_secrets.remove(name);
            return {};
        });
    }
    SecretState state() const override { return now() == Trouble::Locked ? SecretState::Locked : SecretState::Ready; }

private:
    // As long as a real one is waited for.
    static constexpr std::int64_t patience = 3'000;

    Trouble now() const { return m_timeline.now() < m_until ? m_trouble : Trouble::None; }

    template <typename T, typename Done, typename Act>
    void answer(Done done, Act act) {
        switch (now()) {
        case Trouble::None:
            done(act());
            return;
        case Trouble::Late:
            // It acts in the order in which it is asked; only the answer is late.
            m_timeline.after(m_lateBy, [done = std::move(done), result = act()] { done(result); });
            return;
        case Trouble::Locked:
            done(T(Error{ErrorCode::SecretsLocked, QStringLiteral("the keychain is locked")}));
            return;
        case Trouble::Silent:
            m_timeline.after(patience, [done = std::move(done)] {
                done(T(Error{ErrorCode::Unavailable, QStringLiteral("the keychain does not answer")}));
            });
            return;
        }
    }

    Timeline &m_timeline;
    QHash<QString, QByteArray> m_secrets;
    Trouble m_trouble = Trouble::None;
    std::int64_t m_until = 0;
    std::int64_t m_lateBy = 0;
    QSet<QString> m_refusedWrites; // names of secrets of which it has an older value, or none
};

} // namespace aura::simulation
