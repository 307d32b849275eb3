// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"
#include "crypto/key_ring.h"
#include "store/device_file.h"

namespace aura::sync {

/// Where the keys come from that seal personal data: one secret in the store, made by the process that syncs when there
/// has never been one. device.db names the key (never holds it), so that a key that is gone is told from one that was
/// not made yet. Used by one thread.
class KeyKeeper {
public:
    enum class State : std::uint8_t {
        Asking,
        Open,
        Locked,  ///< The store does not open or does not exist.
        Missing, ///< What is on this device was sealed with a key that the store does not have.
    };

    KeyKeeper(Context &context, DeviceFile &device);

    State state() const { return m_state; }
    /// Not empty in the state Open.
    const KeyRing &ring() const { return m_ring; }
    /// The name of the ring in the secret store.
    QString secretName() const;
    /// True when device.db names another key than the ring's: another process has changed it.
    bool isOutdated() const;
    /// True when device.db names a key and there is none.
    bool lacksKnownKey() const;
    /// In the state Missing: the key was only ever in the memory of a program that has ended, so it cannot come back.
    bool isGoneForGood() const;

    /// Asks the store. `settled` is called once there is an answer, from within when the store answers at once. Asked
    /// again while asking, all are called. A ring that is open stays so when the store does not answer.
    void ask(std::function<void()> settled);
    /// The ring does not open what is here.
    void lose();
    /// Forgets that there ever was a key, so that ask() makes a new one.
    Status forget();
    /// Puts a new key in front and keeps both. On an error nothing has changed.
    void rotate(std::function<void(Status)> done);
    /// Lets go of all but the current key.
    void dropOld(std::function<void(Status)> done);

private:
    void answered(const Result<QByteArray> &secret);
    void make();
    void keep(const KeyRing &ring, std::function<void(Status)> done);
    void settle(State state);
    Status nameKey(const KeyRing &ring);

    Context &m_context;
    DeviceFile &m_device;
    State m_state = State::Locked;
    KeyRing m_ring;
    std::vector<std::function<void()>> m_waiting;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace aura::sync
