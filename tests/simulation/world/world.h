// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkers/book.h"
#include "checkers/looks.h"
#include "checkers/promises.h"
#include "checkers/quiet.h"
#include "plan.h"
#include "world/device.h"
#include "world/shop_server.h"
#include "world/timeline.h"

#include <array>
#include <map>
#include <memory>

namespace aura::simulation {

/// What a checker found.
struct Finding {
    QString checker;
    QString detail;
};

/// Everything of one run: devices, server, network, time, and the checkers' knowledge of what was promised. One thread,
/// and nothing in it depends on anything but the plan.
class World {
public:
    static constexpr std::uint32_t deviceCount = 3;

    /// `folder` is the world's own and empty.
    World(const Plan &plan, const QString &folder);
    ~World();

    /// Runs the plan to its end and then until everything is quiet. The first finding ends it.
    std::optional<Finding> run();
    /// The same for two runs of one plan.
    std::uint64_t traceHash() const { return m_hash; }
    int stepsRun() const { return m_stepsRun; }
    /// What these checkers find is passed over, in every world: so that a known failure does not hide another one.
    static void passOver(const QStringList &checkers);
    /// Says on stderr what happens.
    void setVerbose(bool verbose) { m_verbose = verbose; }

    Timeline &timeline() { return m_timeline; }
    Device &device(std::uint32_t index) { return *m_devices.at(index % deviceCount); }
    ShopServer &server() { return *m_server; }
    const ShopTemplate &shop() const { return ShopTemplate::instance(); }
    Book &book() { return m_book; }
    Promises &promises() { return m_promises; }
    Looks &looks() { return m_looks; }
    /// Of ids that a person's device makes up.
    IdGenerator &ids() { return m_ids; }

    /// A request of a device reaches the server, which is then checked. Nothing: no answer will come.
    std::optional<HttpAnswer> serve(HttpRequest request, std::uint32_t device);
    /// The app is started if it is not running; false when it cannot be.
    bool ensureUp(Device &device);
    /// Something that a person does. `act` returns whether it was acknowledged.
    template <typename F>
    void command(Device &device, F act) {
        const auto before = m_promises.queueOf(device);
        const bool acknowledged = act();
        if (device.disk().died()) {
            m_promises.leaveUnsure(device, before);
            return;
        }
        m_promises.acknowledge(device, before, acknowledged);
    }
    void signIn(Device &device, std::uint32_t person, bool rightPassword);
    void crashServer(testing::FaultyDisk::Loss loss);
    bool startServer();
    void backUpServer();
    void restoreServer();
    /// The app ends between two happenings: what it shows now it must show again.
    void stop(Device &device, testing::FaultyDisk::Loss loss);
    /// After this answer a client has to fetch its catalogue anew.
    static bool startsOver(const HttpRequest &request, int status);
    /// The process on a device asks for something.
    void noteSent(const HttpRequest &request, Device &device);
    /// An answer has reached the process on a device.
    void noteDelivered(const HttpRequest &request, const HttpAnswer &answer, Device &device);
    /// The server's own staff have changed something.
    void checkServer();
    /// Lets time pass, and everything happen that it brings.
    void pass(std::int64_t millis);

    void note(const QString &event);
    void fail(const QString &checker, const QString &detail);
    bool failed() const { return m_finding.has_value(); }

private:
    void noteRefresh(const HttpRequest &request, Device &device);
    void noteAnswer(const HttpRequest &request, const HttpAnswer &answer);
    bool anyHangs() const;
    void settleEverything(qsizetype round);
    void signInAs(Device &device, const Id &user);
    void settle();
    void reap();
    void noteStarted(Device &device);
    void checkAll();
    void becomeQuiet();
    void heal();
    bool waitForQueues();
    void exchangeAll();
    void waitForPictures();
    void lookAtEverything();

    Plan m_plan;
    Timeline m_timeline;
    Looks m_looks; // outlives the devices, whose processes answer it
    testing::SeededRandom m_random;
    IdGenerator m_ids{m_timeline.clock(), m_random};
    std::unique_ptr<ShopServer> m_server;
    std::array<std::unique_ptr<Device>, deviceCount> m_devices;
    Book m_book;
    std::optional<Book> m_bookAtBackup;
    std::map<QByteArray, UnixMillis> m_issued; // refresh tokens, when the server made them
    std::map<QByteArray, UnixMillis> m_traded; // and when one was first traded in
    bool m_quiet = false;
    Promises m_promises;
    Flights m_flights;
    std::optional<Finding> m_finding;
    std::uint64_t m_hash = 0xcbf2'9ce4'8422'2325ULL;
    int m_stepsRun = 0;
    bool m_verbose = false;
};

} // namespace aura::simulation
