// SPDX-License-Identifier: Apache-2.0
#include "session/key_keeper.h"

#include "session/ask_store.h"

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// Values of device.db.
constexpr std::string_view keyName = "seal_key";   // hex id of the key that seals
constexpr std::string_view keptName = "seal_kept"; // how it was kept when it was made
constexpr std::string_view madeName = "seal_made"; // when

QString hexId(const KeyRing &ring) {
    return QString::fromLatin1(ring.currentId().toHex());
}

} // namespace

KeyKeeper::KeyKeeper(Context &context, DeviceFile &device)
    : m_context(context)
    , m_device(device) {}

QString KeyKeeper::secretName() const {
    return u"keys/"_s + m_context.config.secretScope;
}

bool KeyKeeper::isOutdated() const {
    const auto named = m_device.text(keyName);
    return named && *named != hexId(m_ring);
}

bool KeyKeeper::lacksKnownKey() const {
    const auto named = m_device.text(keyName);
    return m_ring.isEmpty() && (!named || !named->isEmpty());
}

bool KeyKeeper::isGoneForGood() const {
    const auto kept = m_device.text(keptName);
    return kept && *kept == secretStateName(SecretState::MemoryOnly);
}

void KeyKeeper::ask(std::function<void()> settled) {
    m_waiting.push_back(std::move(settled));
    if (m_state == State::Asking)
        return;
    m_state = State::Asking;
    askStore<Result<QByteArray>>(
        m_context.executor.poster(), m_alive,
        [this](auto answer) { m_context.secrets.read(secretName(), std::move(answer)); },
        [this](const Result<QByteArray> &secret) { answered(secret); });
}

void KeyKeeper::answered(const Result<QByteArray> &secret) {
    const auto named = m_device.text(keyName);
    if (!named)
        return settle(State::Locked);
    if (secret) {
        auto ring = KeyRing::fromBytes(*secret);
        if (!ring || (!named->isEmpty() && !ring->contains(QByteArray::fromHex(named->toLatin1()))))
            return settle(State::Missing);
        if (m_context.config.owner && *named != hexId(*ring) && !nameKey(*ring))
            return settle(State::Locked);
        m_ring = std::move(*ring);
        return settle(State::Open);
    }
    if (!m_ring.isEmpty())
        return settle(State::Open);
    // A system without a keychain has no secrets either, and says so.
    if (secret.error().code != ErrorCode::NotFound || !keepsSecrets(m_context.secrets.state()))
        return settle(State::Locked);
    if (!named->isEmpty())
        return settle(State::Missing);
    // Two processes that both make a key would lose one of them.
    if (!m_context.config.owner)
        return settle(State::Locked);
    make();
}

void KeyKeeper::make() {
    const auto ring = KeyRing::fresh(m_context.random);
    keep(ring, [this, ring](const Status &kept) {
        if (!kept || !nameKey(ring))
            return settle(State::Locked);
        m_ring = ring;
        settle(State::Open);
    });
}

void KeyKeeper::keep(const KeyRing &ring, std::function<void(Status)> done) {
    const auto bytes = ring.toBytes();
    const auto post = m_context.executor.poster();
    askStore<Status>(
        post, m_alive, [&](auto answer) { m_context.secrets.write(secretName(), bytes, std::move(answer)); },
        [this, post, bytes, done = std::move(done)](const Status &written) {
            if (!written)
                return done(written);
            // Believed only when it can be read again: everything sealed depends on it.
            askStore<Result<QByteArray>>(
                post, m_alive, [&](auto answer) { m_context.secrets.read(secretName(), std::move(answer)); },
                [bytes, done](const Result<QByteArray> &seen) {
                    if (!seen)
                        return done(seen.error());
                    done(*seen == bytes ? Status{} : Error{ErrorCode::Unavailable, u"the key was not kept"_s});
                });
        });
}

Status KeyKeeper::nameKey(const KeyRing &ring) {
    return m_device.setTexts({{keyName, hexId(ring)},
                              {keptName, secretStateName(m_context.secrets.state())},
                              {madeName, QString::number(m_context.clock.now())}});
}

void KeyKeeper::settle(State state) {
    m_state = state;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &settled : waiting)
        settled();
}

void KeyKeeper::lose() {
    m_ring = {};
    m_state = State::Missing;
}

Status KeyKeeper::forget() {
    m_ring = {};
    m_state = State::Locked;
    return m_device.setTexts({{keyName, QString()}, {keptName, QString()}, {madeName, QString()}});
}

void KeyKeeper::rotate(std::function<void(Status)> done) {
    if (m_state != State::Open)
        return done(Error{ErrorCode::SecretsLocked, u"there is no key to change"_s});
    const auto ring = m_ring.rotated(m_context.random);
    keep(ring, [this, ring, done = std::move(done)](const Status &kept) {
        if (!kept)
            return done(kept);
        m_ring = ring;
        done(nameKey(ring));
    });
}

void KeyKeeper::dropOld(std::function<void(Status)> done) {
    const auto ring = m_ring.onlyCurrent();
    keep(ring, [this, ring, done = std::move(done)](const Status &kept) {
        if (kept)
            m_ring = ring;
        done(kept);
    });
}

} // namespace aura::sync
