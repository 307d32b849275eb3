// SPDX-License-Identifier: Apache-2.0
#include "world/device.h"

#include "world/world.h"

#include <QDir>
#include <QFile>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

// Room for about half of what the shop shows.
constexpr std::int64_t picturesLimit = 15'000;

} // namespace

/// The engine's own continuations, one after the other.
class Device::Tasks final : public sync::Executor {
public:
    void post(std::function<void()> task) override { m_queue->push_back(std::move(task)); }
    Poster poster() override {
        return [queue = m_queue](std::function<void()> task) { queue->push_back(std::move(task)); };
    }
    void background(std::function<Status()> work, std::function<void(Status)> done) override {
        auto status = work();
        post([done = std::move(done), status] { done(status); });
    }
    bool runOne() {
        if (m_queue->empty())
            return false;
        auto task = std::move(m_queue->front());
        m_queue->pop_front();
        task();
        return true;
    }

private:
    std::shared_ptr<std::deque<std::function<void()>>> m_queue = std::make_shared<std::deque<std::function<void()>>>();
};

Device::Device(World &world, std::uint32_t index, QString folder, std::uint64_t seed)
    : m_world(world)
    , m_index(index)
    , m_folder(std::move(folder))
    , m_clock(world.timeline().clock())
    , m_random(seed)
    , m_disk(m_folder)
    , m_link(seed + 1)
    , m_keychain(world.timeline()) {}

Device::~Device() = default;

bool Device::start() {
    m_keychain.unlock();
    m_tasks = std::make_unique<Tasks>();
    m_transport = std::make_unique<DeviceTransport>(m_world, *this, m_link);
    sync::CoreConfig config;
    config.folder = m_folder;
    config.secretScope = u"shop"_s;
    config.vfs = testing::FaultyDisk::vfsName();
    config.pictures = m_pictures =
        std::make_shared<sync::PictureCache>(m_folder + u"/pictures"_s, m_clock, picturesLimit);
    auto core = sync::SyncCore::open(std::move(config), {m_clock, m_random, *m_transport, m_keychain, *m_tasks},
                                     {[](sync::Table, const QList<Id> &) {}, [] {}, [] {}, [] {}});
    m_openError = core ? std::nullopt : std::optional(core.error());
    if (!core || m_disk.died()) {
        core = Error{};
        crash(lossAtDeath);
        return false;
    }
    m_core = std::move(*core);
    m_refusals = 0;
    return true;
}

void Device::crash(testing::FaultyDisk::Loss loss) {
    m_disk.die();
    m_core.reset();
    m_transport.reset();
    m_tasks.reset();
    m_pictures.reset();
    m_world.looks().forget(m_index);
    if (loss == testing::FaultyDisk::Loss::Power)
        losePictures();
    if (std::exchange(signingIn, false))
        shownToken.clear();
    m_disk.recover(loss, m_random);
}

Result<storage::Database> Device::openCatalogue() {
    const auto shown = view().catalogue;
    if (shown == nullptr)
        return Error{ErrorCode::NotFound, u"there is no catalogue"_s};
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    return storage::Database::open(shown->path, options);
}

/// Nobody waits for the disk when a picture is kept: what a loss of power leaves of it has any length, or zeros in it.
void Device::losePictures() {
    const QDir folder(m_folder + u"/pictures"_s);
    for (const auto &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadWrite))
            qFatal("%s cannot be opened", qPrintable(file.fileName()));
        // Whoever writes into a file that is read again later goes by its time.
        const auto stamped = file.fileTime(QFileDevice::FileModificationTime);
        const auto where = static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(file.size()) + 1));
        switch (m_random.below(4)) {
        case 0:
            file.resize(where);
            break;
        case 1: {
            const QByteArray zeros(file.size() - where, '\0');
            file.seek(where);
            file.write(zeros);
            break;
        }
        default:
            break;
        }
        file.flush();
        file.setFileTime(stamped, QFileDevice::FileModificationTime);
    }
}

QSet<Id> Device::makeOutboxesOld() {
    QSet<Id> lost;
    const QDir accounts(m_folder + u"/accounts"_s);
    for (const auto &name : accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = accounts.filePath(name + u"/outbox.db"_s);
        if (!QFile::exists(path))
            continue;
        auto database = storage::Database::open(path, {});
        const auto version = database ? database->queryInt64("PRAGMA user_version") : database.error();
        // A crash may have left the file without a schema, and another one before the last update was used.
        constexpr std::int64_t none = 0;
        constexpr std::int64_t old = 1;
        constexpr std::int64_t today = 3;
        if (version && (version->value_or(none) == none || **version == old))
            continue;
        if (!version || **version != today ||
            !database->forEach("SELECT op_id FROM operation WHERE archived_at IS NOT NULL",
                               [&](const storage::Statement &row) { lost.insert(row.id(0)); }) ||
            !database->execute("BEGIN; DELETE FROM operation WHERE archived_at IS NOT NULL;"
                               "DROP INDEX operation_result; DROP INDEX operation_archive;"
                               "ALTER TABLE operation DROP COLUMN archived_at;"
                               "ALTER TABLE operation DROP COLUMN acknowledged;"
                               "ALTER TABLE operation DROP COLUMN waits_since; PRAGMA user_version=1;"
                               "COMMIT"))
            qFatal("%s cannot be made old", qPrintable(path));
    }
    return lost;
}

void Device::goOffline(std::int64_t until) {
    m_link.setOfflineUntil(until);
    if (m_transport != nullptr)
        m_transport->breakStreams();
}

void Device::heal() {
    m_disk.setTrouble(testing::FaultyDisk::Trouble::None, 0);
    m_disk.dieAfter(0);
    m_link.heal();
    m_keychain.heal();
    if (m_transport != nullptr)
        m_transport->heal();
}

bool Device::runOne() {
    if (m_core == nullptr)
        return false;
    bool ran = m_tasks->runOne();
    if (!ran) {
        const auto wanted = m_core->wakeAt();
        if (wanted && *wanted <= m_clock.monotonic()) {
            m_core->tick();
            ran = true;
        }
    }
    return ran;
}

std::optional<std::int64_t> Device::wakeAt() const {
    return m_core == nullptr ? std::nullopt : m_core->wakeAt();
}

std::optional<std::int64_t> Device::nextSendAt() const {
    return m_core == nullptr ? std::nullopt : m_core->nextSendAt();
}

void Device::noteGone() {
    // It may have come in this very moment, before anybody looked.
    if (isUp() && view().catalogue != nullptr)
        shownCatalogue = view().catalogue->path;
    mayStartOver = true;
}

void Device::noteInjected(const QString &path, int status) {
    if (path.startsWith(u"/api/v1/auth/refresh"_s)) {
        if (status == 401 || status == 403 ||
            (status < 500 && status != 429 && status != 408 && status != 425 && status != 423 && status != 426))
            mayHaveEnded = true;
        return;
    }
    m_refusals += status == 401 ? 1 : 0;
    mayHaveEnded = mayHaveEnded || m_refusals >= 2;
}

} // namespace aura::simulation
