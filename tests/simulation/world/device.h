// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_core.h"
#include "pictures/picture_cache.h"
#include "world/device_transport.h"
#include "world/keychain.h"
#include "world/timeline.h"

#include <aura/storage/database.h>
#include <aura/testing/faulty_disk.h>

#include <deque>

namespace aura::simulation {

/// A phone with the app on it: the real client core on real files, a clock that may be wrong, a disk that may fail. The
/// process on it comes and goes; files, keychain and clock stay.
class Device {
public:
    Device(World &world, std::uint32_t index, QString folder, std::uint64_t seed);
    ~Device();

    std::uint32_t index() const { return m_index; }
    bool isUp() const { return m_core != nullptr; }
    /// The keychain has answered, and the screens show what there is.
    bool isSettled() const { return m_core != nullptr && m_core->isSettled(); }
    /// Starts the app. False when it cannot open its files; openError() says why.
    bool start();
    const std::optional<Error> &openError() const { return m_openError; }
    /// The process ends at once; `loss` says what the disk keeps.
    void crash(testing::FaultyDisk::Loss loss);
    /// What a later death of the process (FaultyDisk::dieAfter) does to the disk.
    testing::FaultyDisk::Loss lossAtDeath = testing::FaultyDisk::Loss::Process;

    sync::SyncCore &core() { return *m_core; }
    /// What was fetched of pictures. The device must be up.
    sync::PictureCache &pictures() { return *m_pictures; }
    /// What the screens show; of a device that is down, what they showed last. Valid until the next call.
    const sync::View &view() {
        if (m_core != nullptr)
            m_view = m_core->view();
        return *m_view;
    }
    /// The catalogue that is shown, for a look of one's own; NotFound when there is none.
    Result<storage::Database> openCatalogue();
    /// The person whose files are open; nil for a guest.
    Id user() { return view().account.user.id; }
    bool isSignedIn() { return view().account.signedIn; }
    /// Operations are under way, or a session that they may wait for.
    bool isSending() const { return m_transport != nullptr && m_transport->isSending(); }
    /// How many pictures are under way; of `path` alone, if it is given.
    std::size_t openPictures(const QString &path = {}) const {
        return m_transport == nullptr ? 0 : m_transport->openPictures(path);
    }
    bool hangs() const { return m_transport != nullptr && m_transport->hangs(); }
    void goOffline(std::int64_t until);
    /// The last thing that the person tried to sign in with came back.
    bool signingIn = false;

    DeviceClock &clock() { return m_clock; }
    const DeviceClock &clock() const { return m_clock; }
    testing::FaultyDisk &disk() { return m_disk; }
    Keychain &keychain() { return m_keychain; }
    /// Turns the outboxes into files of the first version, as they lie there after an update of the app: without the
    /// archive, which that version did not have. The device must be down. What was in the archive.
    QSet<Id> makeOutboxesOld();
    Link &link() { return m_link; }
    void heal();

    /// Runs one task of the engine, or gives it its tick when that is due. False when there is nothing to do now.
    bool runOne();
    /// When the engine wants its next tick.
    std::optional<std::int64_t> wakeAt() const;
    /// When it wants to send what waits in the queue; polls do not count.
    std::optional<std::int64_t> nextSendAt() const;

    /// The network answered in the server's name: with two refusals in a row, or one of the refresh, the engine may
    /// believe that the session has ended.
    void noteInjected(const QString &path, int status);
    /// The session may have ended for a reason that the person has to accept.
    bool mayHaveEnded = false;
    /// The newest refresh token that an answer brought to this device.
    QByteArray shownToken;
    /// It was started, and its screens have not shown anything yet.
    bool starting = false;
    /// The catalogue that is there now was told to be of another history: only a fresh one can mend that.
    void noteGone();
    /// Whether noteGone() has been called since the catalogue came.
    bool mayStartOver = false;
    /// The file of the catalogue that was shown last.
    QString shownCatalogue;

private:
    class Tasks;
    void losePictures();

    World &m_world;
    const std::uint32_t m_index;
    QString m_folder;
    DeviceClock m_clock;
    testing::SeededRandom m_random;
    testing::FaultyDisk m_disk;
    Link m_link;
    Keychain m_keychain;
    std::unique_ptr<Tasks> m_tasks;
    std::unique_ptr<DeviceTransport> m_transport;
    std::shared_ptr<sync::PictureCache> m_pictures;
    std::unique_ptr<sync::SyncCore> m_core;
    std::shared_ptr<const sync::View> m_view = std::make_shared<const sync::View>();
    std::optional<Error> m_openError;
    int m_refusals = 0;
};

} // namespace aura::simulation
