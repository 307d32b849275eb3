// SPDX-License-Identifier: Apache-2.0
// When SyncCore does what. The schedule is level-triggered: wakeAt() is worked out from the state as it is, never kept
// as a promise to come back, so nothing that is forgotten can leave work lying.
#include "core/sync_core.h"

#include <aura/planted.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t storeTimesEvery = 30'000;
// How long syncNow() waits for a server that answers but is not ready.
constexpr std::int64_t patience = 20'000;
// While the server tells what moves, polling only catches what was not told.
constexpr std::int64_t pollRarerWhenLive = 5;
// So that not all the world pulls the catalogue in the same moment.
constexpr std::uint64_t pokeSpread = 1'000;
// Shorter waits are not worth a write: a new process may as well try at once.
constexpr std::int64_t shortestStoredWait = 5'000;
constexpr std::int64_t longestStoredWait = 5 * 60 * 1'000;
// A run that got nowhere for so long hangs; each request in it has its own, shorter limit.
constexpr std::int64_t runLimit = 5 * 60 * 1'000;

} // namespace

void SyncCore::setAutomatic(bool automatic) {
    m_automatic = automatic;
    if (!automatic)
        m_listener->restart();
    updateStatus();
    m_events.wake();
}

QString SyncCore::waitKey(const Channel &channel) const {
    return &channel == &m_catalogueChannel ? u"catalogue_not_before"_s : u"not_before/"_s + m_account.user.toString();
}

Status SyncCore::resumeSchedule() {
    // What the server has asked an earlier process to wait for.
    AURA_ASSIGN(const auto wait, storedWait(m_catalogueChannel));
    if (wait) {
        m_catalogueChannel.notBefore = m_clock.monotonic() + *wait;
        m_catalogueChannel.waitStored = true;
    }
    return {};
}

Status SyncCore::restartAccountSchedule() {
    const auto runs = m_accountChannel.started;
    m_accountChannel = {};
    m_accountChannel.started = m_accountChannel.finished = runs;
    const auto uploads = m_blobChannel.started;
    m_blobChannel = {};
    m_blobChannel.started = m_blobChannel.finished = uploads;
    m_pullNotBefore = 0;
    m_pullError.reset();
    if (m_account.user.isNil())
        return {};
    AURA_ASSIGN(const auto wait, storedWait(m_accountChannel));
    if (wait) {
        // Pulls alone: each operation has its own stored wait.
        m_pullNotBefore = m_clock.monotonic() + *wait;
        m_accountChannel.waitStored = true;
    }
    return {};
}

void SyncCore::storeWait(Channel &channel, const RunResult &result) {
    // A network that is away needs no memory: a person who starts the program again wants to see it try.
    const bool worth = result.error && result.reached && result.waitMillis >= shortestStoredWait;
    if (!worth && !channel.waitStored)
        return;
    const auto now = m_clock.now();
    const auto text = worth ? QString::number(now + result.waitMillis) + u' ' + QString::number(now) : QString();
    if (m_device->setText(waitKey(channel).toStdString(), text))
        channel.waitStored = worth;
}

Result<std::optional<std::int64_t>> SyncCore::storedWait(const Channel &channel) {
    AURA_ASSIGN(const auto text, m_device->text(waitKey(channel).toStdString()));
    if (text.isEmpty())
        return std::optional<std::int64_t>{};
    const auto until = text.section(u' ', 0, 0).toLongLong();
    const auto since = text.section(u' ', 1).toLongLong();
    return std::optional(remainingWait(until, since, m_clock.now(), longestStoredWait));
}

bool SyncCore::mayRun(const Channel &channel) const {
    return m_context.config.owner && (m_automatic || channel.wanted || !m_waiters.empty());
}

bool SyncCore::mayListen() const {
    return m_context.config.owner && m_automatic;
}

std::int64_t SyncCore::pollInterval() const {
    return m_context.config.pullIntervalMillis * (m_listener->isLive() ? pollRarerWhenLive : 1);
}

std::int64_t SyncCore::catalogueRunAt() const {
    const auto &channel = m_catalogueChannel;
    return channel.wanted ? 0 : std::max(channel.dueAt, channel.notBefore);
}

std::optional<std::int64_t> SyncCore::operationsDue() const {
    return mayRunAccount() ? m_accountSync->nextDue() : std::nullopt;
}

std::int64_t SyncCore::accountRunAt(std::optional<std::int64_t> due) const {
    const auto &channel = m_accountChannel;
    if (channel.wanted)
        return 0;
    const auto at = std::max(channel.dueAt, m_pullNotBefore);
    return std::max(std::min(at, due.value_or(at)), channel.notBefore);
}

std::optional<std::int64_t> SyncCore::wakeAt() const {
    std::optional<std::int64_t> at = m_requests.nextLimit();
    const auto consider = [&](std::int64_t when) { at = std::min(at.value_or(when), when); };
    if (mayRun(m_catalogueChannel) && !m_catalogueSync->busy())
        consider(catalogueRunAt());
    const auto due = operationsDue();
    if (const auto send = sendAt(due))
        consider(*send);
    if (mayRunAccount())
        consider(accountRunAt(due));
    if (const auto listen = m_listener->nextAt(); listen && mayListen())
        consider(*listen);
    if (const auto fetch = m_pictures->nextAt())
        consider(*fetch);
    return at;
}

std::optional<std::int64_t> SyncCore::nextSendAt() const {
    return sendAt(operationsDue());
}

std::optional<std::int64_t> SyncCore::sendAt(std::optional<std::int64_t> due) const {
    std::optional<std::int64_t> at;
    const auto consider = [&](std::int64_t when) { at = std::min(at.value_or(when), when); };
    if (m_accountSync != nullptr && m_accountSync->busy())
        consider(m_accountSync->progressAt() + runLimit);
    else if (due)
        consider(m_accountChannel.wanted ? 0 : std::max(*due, m_accountChannel.notBefore));
    if (m_blobSync != nullptr && m_blobSync->busy())
        consider(m_blobSync->progressAt() + runLimit);
    else if (mayRunBlobs())
        consider(m_blobChannel.wanted ? 0 : m_blobChannel.notBefore);
    return at;
}

void SyncCore::tick() {
    watch();
    const auto now = m_clock.monotonic();
    if (mayRun(m_catalogueChannel) && !m_catalogueSync->busy() && now >= catalogueRunAt())
        runCatalogue();
    if (mayRunAccount() && now >= accountRunAt(operationsDue()))
        runAccount();
    if (mayRunBlobs() && (m_blobChannel.wanted || now >= m_blobChannel.notBefore))
        runBlobs();
    if (mayListen())
        m_listener->tick();
    m_pictures->tick();
    settleWaiters();
}

void SyncCore::watch() {
    m_requests.expire();
    const auto hangs = [this](const auto &part) {
        return part != nullptr && part->busy() && m_clock.monotonic() >= part->progressAt() + runLimit;
    };
    if (!hangs(m_accountSync) && !hangs(m_blobSync))
        return;
    // They share the session, and with it what may hang.
    m_session->dropCalls();
    m_listener->restart();
    const Error error{ErrorCode::Unavailable, u"the run got nowhere"_s};
    if (m_accountSync->busy())
        m_accountSync->abandon(error);
    if (m_blobSync->busy())
        m_blobSync->abandon(error);
}

bool SyncCore::mayRunAccount() const {
    return m_accountSync != nullptr && !m_accountSync->busy() && mayRun(m_accountChannel) &&
           m_session->state() == Session::State::Active;
}

bool SyncCore::mayRunBlobs() const {
    return m_blobSync != nullptr && !m_blobSync->busy() && mayRun(m_blobChannel) &&
           m_session->state() == Session::State::Active && m_blobSync->hasWork();
}

void SyncCore::runBlobs() {
    m_blobChannel.wanted = false;
    m_blobSent = false;
    ++m_blobChannel.started;
    m_blobSync->run([this](const RunResult &result) {
        auto &channel = m_blobChannel;
        channel.finished = channel.started;
        channel.last = result;
        channel.notBefore = result.error ? m_clock.monotonic() + result.waitMillis : 0;
        // What waited for the pictures may go now; who waits for everything waits for that, too.
        if (m_blobSent && !m_waiters.empty()) {
            m_accountChannel.wanted = true;
            for (auto &waiter : m_waiters)
                waiter.accountRun = m_accountChannel.started + 1;
        }
        settleWaiters();
        updateStatus();
        m_events.wake();
    });
}

void SyncCore::refuseAttaching(const QByteArray &sha256, const Error &error) {
    QList<Settlement> settlements;
    for (const auto &[seq, entry] : m_account.outbox->entries()) {
        if (!picturesOf(entry->operation.args).contains(sha256) || entry->state == QueueState::Applied)
            continue;
        settlements.append({entry->operation.opId, QueueState::NeedsAttention, 0, false, error, {}});
    }
    (void)m_account.outbox->settle(settlements);
    rebuild({Table::Queue});
    tellWaitingWork();
}

void SyncCore::runCatalogue() {
    m_catalogueChannel.wanted = false;
    m_catalogueChannel.again = false;
    m_catalogueChannel.pokes.clear();
    ++m_catalogueChannel.started;
    m_catalogueSync->run([this](const RunResult &result) {
        if (!result.error)
            m_catalogueAt = m_clock.now();
        ended(m_catalogueChannel, result);
    });
    updateStatus();
}

void SyncCore::runAccount() {
    auto &channel = m_accountChannel;
    const auto now = m_clock.monotonic();
    RunOrder order;
    order.force = std::exchange(channel.wanted, false);
    order.pull = order.force || now >= channel.dueAt;
    order.mayPull = order.force || now >= m_pullNotBefore;
    channel.again = false;
    channel.pokes.clear();
    ++channel.started;
    m_accountSync->run(order, [this](const RunResult &result) {
        if (result.pulled) {
            m_lastSync = m_clock.now();
            m_pullNotBefore = 0;
            m_pullError.reset();
        } else if (result.error && result.mayPush) {
            m_pullNotBefore = m_clock.monotonic() + result.waitMillis;
            m_pullError = result.error;
        }
        ended(m_accountChannel, result);
    });
    updateStatus();
}

void SyncCore::ended(Channel &channel, const RunResult &result) {
    const auto now = m_clock.monotonic();
    m_tried = true;
    m_online = result.reached;
    if (m_online)
        m_pictures->hurry();
    channel.finished = channel.started;
    channel.last = result;
    channel.notBefore = result.error && !result.mayPush
                            ? now + result.waitMillis * (AURA_PLANTED("seconds-for-millis") ? 1'000 : 1)
                            : 0;
    if (result.error || channel.again)
        channel.dueAt = now;
    else if (&channel == &m_catalogueChannel || result.pulled)
        channel.dueAt = now + pollInterval();
    followPokes(channel);
    storeWait(channel, result);
    if (m_account.user.isNil() && !result.error)
        m_lastSync = m_clock.now();
    // Not between the two runs of one exchange: the second time would be missed.
    const bool idle = m_accountChannel.finished == m_accountChannel.started &&
                      m_catalogueChannel.finished == m_catalogueChannel.started;
    if (!result.error && idle && m_clock.now() - m_timesStored >= storeTimesEvery) {
        m_timesStored = m_clock.now();
        (void)m_device->setTexts(
            {{"last_sync", QString::number(m_lastSync)}, {"catalogue_at", QString::number(m_catalogueAt)}});
    }
    settleWaiters();
    updateStatus();
    m_events.wake();
}

void SyncCore::syncNow(std::function<void(Result<SyncReport>)> done) {
    if (!m_context.config.owner) {
        done(Error{ErrorCode::StorageBusy, u"another process syncs this folder"_s});
        return;
    }
    m_catalogueChannel.wanted = true;
    m_accountChannel.wanted = m_accountSync != nullptr;
    const bool uploads = m_blobSync != nullptr && (m_blobSync->busy() || m_blobSync->hasWork());
    m_blobChannel.wanted = uploads && !m_blobSync->busy();
    m_waiters.push_back({std::move(done), m_catalogueChannel.started + 1, m_accountChannel.started + 1,
                         m_blobChannel.started + (m_blobChannel.wanted ? 1 : 0), m_clock.monotonic() + patience});
    updateStatus();
    m_events.wake();
}

bool SyncCore::isWorthWaiting(const Waiter &waiter) const {
    // A server that has just started may still be building its first snapshot.
    const auto &last = m_catalogueChannel.last;
    return m_catalogue->handle() == nullptr && last.error && last.reached &&
           last.error->code == ErrorCode::Unavailable && m_catalogueChannel.notBefore < waiter.patientUntil;
}

void SyncCore::settleWaiters() {
    if (m_waiters.empty())
        return;
    const bool signedIn = m_session->state() == Session::State::Active;
    std::vector<Waiter> waiting;
    std::vector<std::pair<Waiter, Result<SyncReport>>> settled;
    for (auto &waiter : m_waiters) {
        const bool catalogueDone = m_catalogueChannel.finished >= waiter.catalogueRun;
        const bool accountDone =
            !signedIn || (m_accountChannel.finished >= waiter.accountRun && m_blobChannel.finished >= waiter.blobRun);
        if (!catalogueDone || !accountDone) {
            waiting.push_back(std::move(waiter));
            continue;
        }
        if (isWorthWaiting(waiter)) {
            waiter.catalogueRun = m_catalogueChannel.started + 1;
            waiting.push_back(std::move(waiter));
            continue;
        }
        SyncReport report;
        report.catalogueReplaced = m_catalogueSync->replaced();
        report.rowsReceived = m_catalogueChannel.last.rows;
        auto error = m_catalogueChannel.last.error;
        if (m_session->state() == Session::State::Ended) {
            error = Error{ErrorCode::AuthRequired, u"the session has ended"_s};
        } else if (signedIn) {
            report.operationsSent = m_accountChannel.last.operations;
            report.rowsReceived += m_accountChannel.last.rows;
            if (m_blobChannel.last.error)
                error = m_blobChannel.last.error;
            if (m_accountChannel.last.error)
                error = m_accountChannel.last.error;
        }
        if (error)
            settled.emplace_back(std::move(waiter), Result<SyncReport>(*error));
        else
            settled.emplace_back(std::move(waiter), Result<SyncReport>(report));
    }
    m_waiters = std::move(waiting);
    if (settled.empty())
        return;
    updateStatus();
    for (auto &[waiter, result] : settled)
        waiter.done(std::move(result));
}

void SyncCore::setReachable(Reachability::Hint hint) {
    // Good news only shortens waits: a system that believes to be offline may be wrong, and one that believes to be
    // online may be behind a captive portal. What the server has asked to wait for is waited for.
    if (hint != Reachability::Hint::Online)
        return;
    for (auto *channel : {&m_catalogueChannel, &m_accountChannel, &m_blobChannel}) {
        if (channel->last.error && !channel->last.reached)
            channel->wanted = true;
    }
    m_listener->hurry();
    m_pictures->hurry();
    m_events.wake();
}

// Pokes

void SyncCore::listening() {
    // What moved before the stream was open was not told.
    const auto now = m_clock.monotonic();
    m_catalogueChannel.dueAt = std::min(m_catalogueChannel.dueAt, now);
    m_accountChannel.dueAt = std::min(m_accountChannel.dueAt, now);
    m_catalogueChannel.again = m_accountChannel.again = true;
    m_events.wake();
}

void SyncCore::notListening() {
    const auto soon = m_clock.monotonic() + m_context.config.pullIntervalMillis;
    m_catalogueChannel.dueAt = std::min(m_catalogueChannel.dueAt, soon);
    m_accountChannel.dueAt = std::min(m_accountChannel.dueAt, soon);
    m_events.wake();
}

void SyncCore::poked(const QString &scope, std::int64_t seq) {
    auto &channel = scope == "catalogue"_L1 ? m_catalogueChannel : m_accountChannel;
    channel.pokes[scope] = std::max(channel.pokes.value(scope), seq);
    const bool busy =
        &channel == &m_catalogueChannel ? m_catalogueSync->busy() : m_accountSync != nullptr && m_accountSync->busy();
    // A run under way may bring it; ended() looks.
    if (!busy)
        followPokes(channel);
    m_events.wake();
}

void SyncCore::followPokes(Channel &channel) {
    const auto pokes = std::exchange(channel.pokes, {});
    for (auto poke = pokes.cbegin(); poke != pokes.cend(); ++poke) {
        auto at = m_clock.monotonic();
        std::optional<std::int64_t> known;
        if (&channel == &m_catalogueChannel) {
            known = m_catalogue->cursor();
            at += static_cast<std::int64_t>(m_context.random.below(pokeSpread));
        } else if (m_accountSync != nullptr) {
            known = m_accountSync->cursor(poke.key());
        }
        if (known && poke.value() > *known)
            channel.dueAt = std::min(channel.dueAt, at);
    }
}

} // namespace aura::sync
