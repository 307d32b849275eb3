// SPDX-License-Identifier: Apache-2.0
#include "world/world.h"

#include "steps/step_table.h"

#include <QTextStream>

#include <cstdio>

namespace aura::simulation {

using namespace Qt::StringLiterals;
using testing::FaultyDisk;

namespace {

// More happenings than this at one moment are a loop that goes nowhere.
constexpr int mostAtOnce = 20'000;
constexpr std::int64_t terminalWithin = 60'000;
constexpr std::int64_t serverReturnsAfter = 5'000;
QStringList passedOver;

} // namespace

World::World(const Plan &plan, const QString &folder)
    : m_plan(plan)
    , m_random(plan.seed * 13 + 5)
    , m_server(std::make_unique<ShopServer>(folder + u"/server"_s, m_timeline.clock(), plan.seed * 7 + 1)) {
    for (std::uint32_t i = 0; i < deviceCount; ++i)
        m_devices[i] = std::make_unique<Device>(*this, i, folder + u"/device%1"_s.arg(i), plan.seed * 31 + i * 2 + 3);
}

World::~World() {
    // What is still on its way refers to devices.
    for (auto &device : m_devices)
        device->crash(FaultyDisk::Loss::Process);
}

void World::note(const QString &event) {
    const QString line = QString::number(m_timeline.now()) + u' ' + event;
    for (const auto byte : line.toUtf8())
        m_hash = (m_hash ^ static_cast<std::uint8_t>(byte)) * 0x100'0000'01b3ULL;
    if (m_verbose)
        std::fprintf(stderr, "%s\n", qPrintable(line));
}

void World::passOver(const QStringList &checkers) {
    passedOver = checkers;
}

void World::fail(const QString &checker, const QString &detail) {
    if (!m_finding && !passedOver.contains(checker)) {
        m_finding = Finding{checker, detail};
        note(u"FOUND "_s + checker + u": "_s + detail);
    }
}

// What the parts ask for

std::optional<HttpAnswer> World::serve(HttpRequest request, std::uint32_t device) {
    // Small pages, so that a pull has several.
    request.path.replace(u"limit=1000"_s, u"limit=4"_s);
    const bool push = request.path.startsWith(u"/api/v1/sync/push"_s);
    if (m_server->isUp()) {
        if (push) {
            if (const auto wrong = m_book.enterPush(request, m_promises))
                fail(u"order of operations"_s, u"d%1: "_s.arg(device) + *wrong);
        }
        if (request.path.startsWith(u"/api/v1/auth/refresh"_s))
            noteRefresh(request, this->device(device));
    }
    auto answer = m_server->answer(request);
    if (answer) {
        noteAnswer(request, *answer);
        if (startsOver(request, answer->status))
            this->device(device).noteGone();
    }
    if (request.method != HttpRequest::Method::Get || m_server->disk().died())
        checkServer();
    return answer;
}

void World::noteRefresh(const HttpRequest &request, Device &device) {
    const auto body = wire::refreshRequestFromBytes(request.body);
    if (!body)
        return;
    // A token that was traded in longer ago than the grace time looks stolen, and an old one has expired.
    const auto now = m_timeline.clock().now();
    const auto options = ShopTemplate::options().auth;
    const bool known = m_issued.contains(body->refreshToken);
    const bool expired = known && now - m_issued.at(body->refreshToken) >= options.refreshMillis;
    const auto traded = m_traded.find(body->refreshToken);
    const bool stale = traded != m_traded.end() && now - traded->second > options.graceMillis;
    device.mayHaveEnded = device.mayHaveEnded || !known || expired || stale;
    // Even if no answer comes: the server may have got as far as trading it in.
    m_traded.try_emplace(body->refreshToken, now);
}

void World::noteAnswer(const HttpRequest &request, const HttpAnswer &answer) {
    if (!request.path.startsWith(u"/api/v1/auth/"_s) || answer.status >= 300)
        return;
    const auto tokens = wire::sessionTokensFromBytes(answer.body);
    if (!tokens)
        return;
    m_issued.try_emplace(tokens->refreshToken, m_timeline.clock().now());
}

void World::noteDelivered(const HttpRequest &request, const HttpAnswer &answer, Device &device) {
    if (!request.path.startsWith(u"/api/v1/auth/"_s) || answer.status >= 300)
        return;
    if (const auto tokens = wire::sessionTokensFromBytes(answer.body))
        device.shownToken = tokens->refreshToken;
}

bool World::startsOver(const HttpRequest &request, int status) {
    return status == 410 && request.path.startsWith(u"/api/v1/sync/pull?scope=catalogue"_s);
}

void World::noteSent(const HttpRequest &request, Device &device) {
    if (const auto catalogue = device.isUp() ? device.view().catalogue : nullptr; catalogue != nullptr) {
        if (catalogue->path != std::exchange(device.shownCatalogue, catalogue->path))
            device.mayStartOver = false;
        if (request.path.startsWith(u"/api/v1/sync/catalogue/snapshot"_s) && !device.mayStartOver)
            fail(u"no work twice"_s, u"d%1: fetches its catalogue anew without a reason"_s.arg(device.index()));
    }
    if (request.path.startsWith(u"/api/v1/sync/push"_s)) {
        if (const auto wrong = m_promises.checkSent(device, request.body))
            fail(u"order of operations"_s, u"d%1: "_s.arg(device.index()) + *wrong);
    }
    if (request.method == HttpRequest::Method::Get && request.path.startsWith(u"/api/v1/blobs/"_s)) {
        if (const auto wrong = m_looks.noteAsked(device, request.path))
            fail(u"no work twice"_s, u"d%1: "_s.arg(device.index()) + *wrong);
    }
    if (!request.path.startsWith(u"/api/v1/auth/refresh"_s))
        return;
    // Judged when it is sent: underway, another sign-in may bring a new token. What the keychain did not take is lost
    // with the process.
    const auto body = wire::refreshRequestFromBytes(request.body);
    if (!body || device.shownToken.isEmpty() || device.shownToken == body->refreshToken ||
        device.keychain().hasRefusedWrite())
        return;
    const auto traded = m_traded.find(body->refreshToken);
    if (traded != m_traded.end() &&
        m_timeline.clock().now() - traded->second > ShopTemplate::options().auth.graceMillis)
        fail(u"session"_s, u"d%1: shows a token again that it has traded in"_s.arg(device.index()));
}

void World::checkServer() {
    if (!m_server->isUp())
        return;
    if (m_server->disk().died()) {
        crashServer(m_server->lossAtDeath);
        return;
    }
    m_server->disk().setSpared(true);
    if (const auto wrong = m_book.settle(*m_server))
        fail(u"one effect"_s, *wrong);
    else if (const auto twice = m_promises.checkReplacements(m_book))
        fail(u"one effect"_s, *twice);
    m_server->disk().setSpared(false);
}

void World::stop(Device &device, FaultyDisk::Loss loss) {
    if (device.isSettled())
        m_promises.noteStop(device);
    device.crash(loss);
}

bool World::ensureUp(Device &device) {
    if (device.isUp())
        return true;
    const bool started = device.start();
    note(u"d%1 starts: %2"_s.arg(device.index()).arg(started ? u"up"_s : device.openError().value_or(Error{}).detail));
    if (!started)
        return false;
    device.starting = true;
    noteStarted(device);
    for (int i = 0; i < 100 && device.isUp() && !device.isSettled() && !m_finding; ++i)
        pass(100);
    if (!device.isSettled()) {
        if (device.isUp())
            fail(u"liveness"_s, u"d%1: the account does not open"_s.arg(device.index()));
        return false;
    }
    return true;
}

void World::noteStarted(Device &device) {
    if (!device.starting || !device.isSettled())
        return;
    device.starting = false;
    if (auto wrong = m_promises.noteStart(device))
        fail(u"restart shows the same"_s, u"d%1: "_s.arg(device.index()) + *wrong);
    if (auto wrong = m_promises.check(device, m_book, false))
        fail(u"acknowledged survives"_s, *wrong);
}

void World::signIn(Device &device, std::uint32_t person, bool rightPassword) {
    const auto &people = shop().people;
    wire::Credentials credentials;
    credentials.email = people.at(person % people.size()).email;
    credentials.password = rightPassword ? ShopTemplate::password() : u"a wrong password"_s;
    device.signingIn = true;
    device.core().signIn(credentials, [this, &device](const Result<sync::Account> &account) {
        device.signingIn = false;
        if (account)
            device.mayHaveEnded = false;
        else
            device.shownToken.clear(); // it may have come with the answer, and was not taken
        note(u"d%1 signed in: %2"_s.arg(device.index()).arg(account ? account->user.email : account.error().detail));
    });
}

void World::restoreServer() {
    if (!m_server->hasBackup())
        return;
    if (m_server->isUp())
        m_server->crash(FaultyDisk::Loss::Process);
    m_server->restoreBackup();
    m_book.restore(*m_bookAtBackup);
    // The restored server knows neither their newest tokens nor what they have pulled.
    m_issued.clear();
    m_traded.clear();
    for (const auto &device : m_devices) {
        device->mayHaveEnded = true;
        device->shownToken.clear();
    }
    note(u"server restored"_s);
    m_timeline.after(serverReturnsAfter, [this] { (void)startServer(); });
}

void World::backUpServer() {
    if (!m_server->isUp())
        return;
    m_server->keepBackup();
    m_bookAtBackup = m_book;
}

void World::crashServer(FaultyDisk::Loss loss) {
    note(u"server dies"_s);
    m_server->crash(loss);
    m_timeline.after(serverReturnsAfter, [this] { (void)startServer(); });
}

bool World::startServer() {
    if (m_server->isUp())
        return true;
    if (!m_server->start()) {
        m_timeline.after(serverReturnsAfter, [this] { (void)startServer(); });
        return false;
    }
    note(u"server starts"_s);
    checkServer();
    return true;
}

// The course of things

std::optional<Finding> World::run() {
    (void)startServer();
    // Of the day on which the shop opened.
    backUpServer();
    for (const auto &step : m_plan.steps) {
        pass(step.pause);
        if (m_finding)
            break;
        note(u"%1 d%2 %3 %4"_s.arg(step.kind).arg(step.device).arg(step.a).arg(step.b));
        findStep(step.kind)->run(*this, step);
        settle();
        checkAll();
        ++m_stepsRun;
        if (m_finding)
            break;
    }
    if (!m_finding)
        becomeQuiet();
    return m_finding;
}

void World::pass(std::int64_t millis) {
    const auto until = m_timeline.now() + millis;
    while (!m_finding) {
        settle();
        auto next = m_timeline.next().value_or(until);
        for (const auto &device : m_devices)
            next = std::min(next, device->wakeAt().value_or(until));
        if (next >= until)
            break;
        m_timeline.advanceTo(next);
    }
    m_timeline.advanceTo(until);
    settle();
}

void World::settle() {
    for (int i = 0; !m_finding; ++i) {
        bool ran = m_timeline.runOne();
        for (const auto &device : m_devices) {
            if (!ran)
                ran = device->runOne();
        }
        if (!ran)
            return;
        reap();
        if (i == mostAtOnce)
            fail(u"liveness"_s, u"it runs in circles without time passing"_s);
    }
}

void World::reap() {
    for (const auto &device : m_devices) {
        if (!device->isUp())
            continue;
        if (device->disk().died()) {
            note(u"d%1 dies"_s.arg(device->index()));
            device->crash(device->lossAtDeath);
            continue;
        }
        if (!device->isSettled())
            continue;
        noteStarted(*device);
        m_promises.noteAccount(*device);
    }
}

void World::checkAll() {
    reap();
    if (auto complaint = m_promises.takeComplaint())
        fail(u"no operation of its own"_s, *complaint);
    if (auto complaint = m_looks.takeComplaint())
        fail(u"pictures"_s, *complaint);
    for (const auto &device : m_devices) {
        if (!device->isSettled())
            continue;
        if (auto wrong = m_promises.check(*device, m_book, m_quiet))
            fail(u"acknowledged survives"_s, u"d%1: "_s.arg(device->index()) + *wrong);
        if (auto wrong = m_flights.check(*device))
            fail(u"liveness"_s, u"d%1: "_s.arg(device->index()) + *wrong);
        if (auto wrong = checkLiveness(*device))
            fail(u"liveness"_s, u"d%1: "_s.arg(device->index()) + *wrong);
        if (!device->user().isNil() && !device->isSignedIn() && !device->mayHaveEnded &&
            !device->keychain().hasRefusedWrite())
            fail(u"session"_s, u"d%1: signed out without a reason"_s.arg(device->index()));
    }
}

// Quiet

void World::heal() {
    m_server->disk().setTrouble(FaultyDisk::Trouble::None, 0);
    m_server->disk().dieAfter(0);
    for (const auto &device : m_devices)
        device->heal();
}

bool World::waitForQueues() {
    const auto until = m_timeline.now() + terminalWithin;
    for (;;) {
        bool terminal = true;
        for (const auto &device : m_devices) {
            // Whoever was signed out for a good reason signs in again.
            if (!device->user().isNil() && !device->isSignedIn() && !device->signingIn)
                signInAs(*device, device->user());
            terminal = terminal && isTerminal(*device);
        }
        if (terminal || m_finding)
            return true;
        if (m_timeline.now() >= until)
            return false;
        pass(1'000);
    }
}

bool World::anyHangs() const {
    return std::any_of(m_devices.begin(), m_devices.end(), [](const auto &device) { return device->hangs(); });
}

void World::exchangeAll() {
    for (const auto &device : m_devices) {
        bool done = false;
        device->core().syncNow([&](const Result<sync::SyncReport> &) { done = true; });
        for (int i = 0; i < 120 && !done && !m_finding; ++i)
            pass(1'000);
        if (!done && !m_finding)
            fail(u"liveness"_s, u"d%1: a sync that was asked for does not end"_s.arg(device->index()));
    }
}

void World::becomeQuiet() {
    note(u"quiet"_s);
    heal();
    (void)startServer();
    for (const auto &device : m_devices) {
        if (!ensureUp(*device)) {
            fail(u"storage"_s, u"d%1 does not open: "_s.arg(device->index()) + device->openError()->detail);
            return;
        }
    }
    // Whoever left work on a device comes back for it, one round after the other.
    for (qsizetype round = 0; !m_finding; ++round) {
        bool more = round < 2;
        for (const auto &device : m_devices) {
            // The first round is for processes as they are, with whatever they have forgotten.
            if (round == 1)
                stop(*device, FaultyDisk::Loss::Process);
            if (round == 1 && !ensureUp(*device))
                return fail(u"storage"_s, u"d%1 does not open again"_s.arg(device->index()));
            const auto users = m_promises.usersWithWork(device->index());
            const auto next = round == 0 ? device->user() : users.value(round - 1);
            more = more || !next.isNil();
            if (!next.isNil() && (next != device->user() || !device->isSignedIn()))
                signInAs(*device, next);
        }
        if (!more)
            return;
        pass(2'000);
        // A sign-in whose answer is late brings work of its own.
        const auto signsIn = [](const auto &device) { return device->signingIn; };
        for (int i = 0; i < 120 && std::any_of(m_devices.begin(), m_devices.end(), signsIn); ++i)
            pass(1'000);
        settleEverything(round);
    }
}

void World::settleEverything(qsizetype round) {
    // What hangs is ended by the engine's own watch, not by the network.
    for (int i = 0; i < 200 && anyHangs() && !m_finding; ++i)
        pass(1'000);
    if (!waitForQueues()) {
        QString waiting;
        for (const auto &device : m_devices)
            waiting += whatWaits(*device);
        fail(u"liveness"_s, u"a queue is not terminal 60 s after everything healed:"_s + waiting);
    }
    // What the first exchange has brought may make the engine send again, and others see that.
    exchangeAll();
    (void)waitForQueues();
    exchangeAll();
    m_quiet = true;
    checkAll();
    m_quiet = false;
    for (const auto &device : m_devices) {
        if (m_finding)
            return;
        if (auto wrong = checkConvergence(*device, *m_server))
            fail(u"convergence"_s, u"d%1: "_s.arg(device->index()) + *wrong);
        else if (auto owed = m_promises.checkGuest(*device); owed && round > 0)
            fail(u"guest cart"_s, u"d%1: "_s.arg(device->index()) + *owed);
    }
    checkServer();
    waitForPictures();
    // What was missing when there were faults need not be asked for again by the same process.
    if (round > 0)
        lookAtEverything();
}

void World::waitForPictures() {
    for (std::int64_t waited = 0; waited < terminalWithin && m_looks.anybody() && !m_finding; waited += 1'000)
        pass(1'000);
    if (m_looks.anybody())
        fail(u"liveness"_s, u"somebody waits for a picture without end"_s);
    if (auto complaint = m_looks.takeComplaint())
        fail(u"pictures"_s, *complaint);
}

void World::lookAtEverything() {
    for (const auto &device : m_devices) {
        const auto pictures = picturesShown(*device);
        for (const auto &name : pictures)
            m_looks.look(*device, name, terminalWithin);
        waitForPictures();
        for (const auto &name : pictures) {
            if (!m_finding && !m_looks.wasShown(device->index(), name))
                fail(u"pictures"_s, u"d%1: a picture in the catalogue is a gap"_s.arg(device->index()));
        }
    }
}

void World::signInAs(Device &device, const Id &user) {
    const auto &people = shop().people;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people.at(i).id == user)
            signIn(device, static_cast<std::uint32_t>(i), true);
    }
}

} // namespace aura::simulation
