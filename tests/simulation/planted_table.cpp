// SPDX-License-Identifier: Apache-2.0
#include "planted_table.h"

#include "runner.h"

#include <aura/planted.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iterator>
#include <map>
#include <numeric>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace aura::simulation {

#ifdef AURA_SIMULATION_BUGS

namespace {

struct Bug {
    const char *name; ///< As in AURA_PLANTED(), somewhere in sync/ or server-stub/.
    const char *breaks;
    std::uint64_t seed; ///< Is known to catch it.
    bool shop = false;  ///< It takes a day in one shop: shopDayFor().
};

constexpr Bug bugs[] = {
    {"address-not-told", "a changed address does not move in the person's log", 2},
    {"append-not-committed", "a change is shown as saved without having been committed", 1},
    {"back-in-stock-not-told", "nobody hears that a wish can be bought again", 4},
    {"bought-stays-in-cart", "an order leaves its lines in the server's cart", 1},
    {"cancel-keeps-stock", "a canceled order does not give its pieces back", 6},
    {"cart-not-logged", "a changed cart does not move in the person's log", 1},
    {"change-without-history", "a product becomes another one without a line in its history", 1, true},
    {"checksum-not-compared", "rows that do not add up are taken as they come", 6},
    {"confirmed-too-early", "a pull confirms what has not been sent yet", 1},
    {"conflict-without-fields", "a conflict arrives without what it is about", 9},
    {"damaged-picture-is-shown", "what a loss of power has left of a picture is shown", 3},
    {"deferred-is-applied", "what the server has put off counts as done", 4},
    {"dependants-not-blocked", "what needs a refused operation is not parked", 9},
    {"dependency-ignored", "an operation goes out before what it needs", 104},
    {"discarded-under-way", "what may have taken effect can be taken out of the queue", 68},
    {"duplicate-applied-again", "the server does a repeated operation again", 1},
    {"epoch-ignored", "a client does not notice that the server's history is another one", 29},
    {"failure-is-applied", "a lost answer counts as done", 1},
    {"folded-twice", "the view folds pending changes twice", 1},
    {"gone-drops-outbox", "a cursor that is gone takes the queue along", 3},
    {"gap-asked-again", "a picture that the shop does not have is asked for again at once", 82},
    {"guest-cart-kept-after-merge", "a guest's cart stays after it was merged", 1},
    {"half-answer-empties-queue", "an answer that cannot be read empties the queue", 1},
    {"in-flight-for-ever", "what was under way when a run ended is never sent again", 41},
    {"lane-overtaken", "an operation overtakes an earlier one of its lane", 20},
    {"lane-stuck-behind-refused", "a lane waits behind a refused operation", 1},
    {"lost-refresh-signs-out", "a refresh without an answer ends the session", 2},
    {"merge-not-announced", "the ids of a merge are not fixed before it begins", 1},
    {"mine-over-theirs", "a price is replaced by somebody who has not seen it", 23},
    {"name-not-taken", "a person's new name counts as taken and is not", 2},
    {"new-id-on-retry", "an operation is sent again under another id", 1},
    {"nobody-in-history", "a product's history does not say who has changed it", 1, true},
    {"no-grace", "the server calls every traded token stolen", 2},
    {"notice-not-told", "a notice does not move in the person's log", 1},
    {"notice-told-twice", "what a person is told anew stays there in its old form", 8},
    {"old-refresh-token", "the client keeps the token that it has traded in", 1},
    {"once-by-request", "one duplicate makes its whole request count as seen", 1},
    {"one-401-signs-out", "a refused access token is not renewed", 13},
    {"other-successor", "a refresh that is repeated gets another token", 41},
    {"outbox-not-synced", "the outbox does not wait for the disk", 4},
    {"page-skips-a-row", "a page of changes skips the row that follows it", 4},
    {"parked-until-poll", "what the server has put off is sent at the next poll only", 4},
    {"picture-asked-twice", "a picture that is on its way is asked for again", 9},
    {"picture-forgotten", "a picture that met no network is not asked for again", 2},
    {"picture-not-compared", "whatever comes in a picture's place is shown", 2},
    {"picture-not-sent-again", "a picture that the server has lost is not sent again", 23},
    {"picture-without-bytes", "a picture is shown before its bytes are here", 23},
    {"pictures-all-at-once", "as many pictures as are wanted are asked for at once", 1},
    {"price-drop-not-told", "nobody hears that a wish has become cheaper", 8},
    {"price-not-compared", "an order is placed at another price than the one shown", 4},
    {"rate-not-compared", "an order is placed at another exchange rate than the one shown", 6},
    {"rates-not-told", "new exchange rates do not move in the catalogue's log", 2},
    {"read-goes-back", "what was read is unread after somebody read less", 3},
    {"refusal-not-shown", "a refused operation counts as done", 1},
    {"refused-order-keeps-stock", "an order that is refused keeps the pieces it found", 4},
    {"restore-forgets", "what a restored server has forgotten is not sent again", 3},
    {"result-not-stored", "the server does not remember an operation", 1},
    {"return-not-on-shelf", "what came back does not lie on the shelf again", 31},
    {"rows-before-last-page", "the first page of a pull is taken for all of it", 1},
    {"sale-not-in-ledger", "stock moves without a row in the ledger", 1},
    {"saved-over-cart", "what a guest has saved leaves the person's cart", 10},
    {"seconds-for-millis", "a wait is a thousand times too long", 1},
    {"seller-not-in-ledger", "the ledger does not name the operation that moved stock", 1},
    {"server-not-synced", "the server does not wait for the disk", 2},
    {"sign-out-drops-outbox", "signing out drops work that was to be kept", 1},
    {"step-not-told", "the buyer hears nothing of what the shop does with an order", 8},
    {"told-before-commit", "the server answers before it commits", 5},
    {"tags-not-merged", "of two who change tags the later one takes back what the other did", 3, true},
    {"tombstone-ignored", "a withdrawn product stays in the catalogue", 1},
    {"vendor-not-told", "changes do not move in the vendor's log", 1},
    {"transfer-arrives-nowhere", "what leaves a location does not arrive at the other one", 1, true},
    {"view-not-rebuilt", "the view does not show a change at once", 1},
    {"vote-not-told", "a vote does not move in the person's log", 13},
    {"wait-not-stored", "an operation's wait is not stored", 6},
    {"waits-for-the-lost", "an operation waits for one that the server is not told again", 1},
    {"watchdog-off", "a request without an answer is waited for without end", 1},
    {"wish-not-told", "a new wish does not move in the person's log", 1},
    {"wishes-not-merged", "a guest's wishes are not the person's after signing in", 5},
    {"work-not-folded", "a seller's pending changes do not show", 1},
};

// Of the processor: a seed takes a fraction of a second, one that takes so long has found a loop.
constexpr time_t loopsAfterSeconds = 20;
// What is tried when the known seed does not catch its bug any more, because steps or the engine have changed.
constexpr std::uint64_t otherSeeds = 40;

/// What a hunter leaves behind, even if it dies. In memory that it shares with its parent.
struct Trophy {
    std::uint64_t seed; ///< The last one that was tried.
    bool done;          ///< Every seed was tried, or one has found something.
    bool found;
    char checker[40];
    char detail[120];
};

/// One process: a bug, or none, and the seeds that look for it.
struct Hunt {
    const Bug *bug = nullptr; ///< nullptr: the healthy engine.
    std::vector<std::uint64_t> seeds;
};

[[noreturn]] void hunt(const Hunt &hunt, int steps, Trophy &trophy) {
    planted::active = hunt.bug == nullptr ? "" : hunt.bug->name;
    for (const auto seed : hunt.seeds) {
        trophy.seed = seed;
        const itimerval limit{{}, {loopsAfterSeconds, 0}};
        ::setitimer(ITIMER_PROF, &limit, nullptr);
        const bool shop = hunt.bug != nullptr && hunt.bug->shop;
        const auto outcome = runPlan(shop ? shopDayFor(seed, steps) : planFor(seed, steps));
        if (!outcome.finding)
            continue;
        trophy.found = true;
        std::snprintf(trophy.checker, sizeof trophy.checker, "%s", qPrintable(outcome.finding->checker));
        std::snprintf(trophy.detail, sizeof trophy.detail, "%s",
                      qPrintable(outcome.finding->detail.section(u'\n', 0, 0)));
        break;
    }
    trophy.done = true;
    ::_exit(0);
}

/// A process that dies of a bug has found it, too; one that somebody else ends has not.
void conclude(Trophy &trophy, int status) {
    if (trophy.done)
        return;
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    constexpr int ofBugs[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGPROF};
    trophy.found = std::find(std::begin(ofBugs), std::end(ofBugs), signal) != std::end(ofBugs);
    if (trophy.found)
        std::snprintf(trophy.checker, sizeof trophy.checker, "%s", signal == SIGPROF ? "loops" : "crashes");
    else
        std::snprintf(trophy.detail, sizeof trophy.detail, "the search was ended (wait status %d)", status);
}

/// Runs all hunts, at most `jobs` at a time. False when the system does not let it.
bool runAll(const std::vector<Hunt> &hunts, Trophy *trophies, int steps, int jobs) {
    std::map<pid_t, std::size_t> running;
    std::size_t next = 0;
    while (next < hunts.size() || !running.empty()) {
        if (next < hunts.size() && running.size() < static_cast<std::size_t>(jobs)) {
            std::fflush(stdout);
            const auto child = ::fork();
            if (child < 0)
                return false;
            if (child == 0)
                hunt(hunts[next], steps, trophies[next]);
            running.insert({child, next++});
            continue;
        }
        int status = 0;
        const auto ended = running.extract(::wait(&status));
        if (!ended.empty())
            conclude(trophies[ended.mapped()], status);
    }
    return true;
}

std::vector<Hunt> planHunts(const PlantedOptions &options) {
    const auto range = [&](std::uint64_t from, std::uint64_t count) {
        std::vector<std::uint64_t> seeds(count);
        std::iota(seeds.begin(), seeds.end(), from);
        return seeds;
    };
    std::vector<Hunt> hunts;
    for (const auto &bug : bugs) {
        if (!options.only.isEmpty() && !options.only.contains(QString::fromLatin1(bug.name)))
            continue;
        auto seeds = options.known ? range(1, otherSeeds) : range(options.from, options.seeds);
        if (options.known)
            seeds.insert(seeds.begin(), bug.seed);
        hunts.push_back({&bug, std::move(seeds)});
    }
    if (options.known || !options.only.isEmpty())
        return hunts;
    // The same program and the same seeds without a bug must find nothing.
    const auto parts = static_cast<std::uint64_t>(options.jobs);
    for (std::uint64_t part = 0; part < parts; ++part) {
        const auto first = options.seeds * part / parts;
        hunts.push_back({nullptr, range(options.from + first, options.seeds * (part + 1) / parts - first)});
    }
    return hunts;
}

} // namespace

int runPlanted(const PlantedOptions &options) {
    // Before the processes part: they share it.
    (void)ShopTemplate::instance();
    const auto hunts = planHunts(options);
    const auto bytes = hunts.size() * sizeof(Trophy);
    auto *memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED || !runAll(hunts, static_cast<Trophy *>(memory), options.steps, options.jobs)) {
        std::perror("planted bugs");
        return 2;
    }
    const auto *trophies = static_cast<const Trophy *>(memory);
    std::printf("%-28s %-66s %5s  %s\n", "switch", "what it breaks", "seed", "caught by");
    int planted = 0;
    int caught = 0;
    bool healthy = true;
    for (std::size_t i = 0; i < hunts.size(); ++i) {
        const auto &trophy = trophies[i];
        const auto *bug = hunts[i].bug;
        if (bug == nullptr) {
            healthy = healthy && trophy.done && !trophy.found;
            if (!trophy.done || trophy.found)
                std::printf("WITHOUT A BUG seed %llu: %s: %s\n", static_cast<unsigned long long>(trophy.seed),
                            trophy.checker, trophy.detail);
            continue;
        }
        ++planted;
        caught += trophy.found ? 1 : 0;
        std::printf("%-28s %-66s %5s  %s%s%s\n", bug->name, bug->breaks,
                    trophy.found ? qPrintable(QString::number(trophy.seed)) : "-",
                    trophy.found ? trophy.checker : "NOT CAUGHT", trophy.detail[0] != 0 ? ": " : "", trophy.detail);
    }
    const auto percent = planted == 0 ? 100.0 : 100.0 * caught / planted;
    std::printf("%d of %d planted bugs caught (%.0f %%)%s\n", caught, planted, percent,
                options.known || !options.only.isEmpty() ? ""
                : healthy                                ? "; without a bug the same seeds find nothing"
                                                         : "; but WITHOUT A BUG something is found, too");
    ::munmap(memory, bytes);
    // What is known to be caught has to be caught.
    return healthy && (options.known ? caught == planted : percent >= 95.0) ? 0 : 1;
}

#else

int runPlanted(const PlantedOptions &) {
    std::fprintf(stderr, "this program has no planted bugs: aura-simulate-planted has\n");
    return 2;
}

#endif

} // namespace aura::simulation
