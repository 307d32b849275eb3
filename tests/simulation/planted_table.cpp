// SPDX-License-Identifier: Apache-2.0
#include "planted_table.h"

#include "runner.h"

#include <aura/planted.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

namespace aura::simulation {

#ifdef AURA_SIMULATION_BUGS

namespace {

/// The names that stand in AURA_PLANTED() somewhere in sync/ and server-stub/.
constexpr std::array bugs{
    "append-not-committed",
    "bought-stays-in-cart",
    "cancel-keeps-stock",
    "cart-not-logged",
    "checksum-not-compared",
    "confirmed-too-early",
    "deferred-is-applied",
    "dependants-not-blocked",
    "dependency-ignored",
    "discarded-under-way",
    "duplicate-applied-again",
    "epoch-ignored",
    "failure-is-applied",
    "folded-twice",
    "gone-drops-outbox",
    "guest-cart-kept-after-merge",
    "half-answer-empties-queue",
    "in-flight-for-ever",
    "lane-broken-by-discard",
    "lane-overtaken",
    "lane-stuck-behind-refused",
    "lost-refresh-signs-out",
    "merge-not-announced",
    "new-id-on-retry",
    "no-grace",
    "old-refresh-token",
    "once-by-request",
    "one-401-signs-out",
    "other-successor",
    "outbox-not-synced",
    "page-skips-a-row",
    "price-not-compared",
    "refusal-not-shown",
    "refused-order-keeps-stock",
    "restore-forgets",
    "result-not-stored",
    "rows-before-last-page",
    "sale-not-in-ledger",
    "seconds-for-millis",
    "server-not-synced",
    "sign-out-drops-outbox",
    "told-before-commit",
    "tombstone-ignored",
    "view-not-rebuilt",
    "wait-not-stored",
    "watchdog-off",
};
// A seed takes a fraction of a second; one that takes so long has found a loop.
constexpr unsigned hangsAfterSeconds = 60;

struct Report {
    int status = 0;
    char text[200] = {};
};

[[noreturn]] void hunt(const char *bug, std::uint64_t from, std::uint64_t seeds, int steps, int pipe) {
    planted::active = bug;
    Report report;
    for (auto seed = from; seed < from + seeds; ++seed) {
        std::snprintf(report.text, sizeof report.text, "seed %llu", static_cast<unsigned long long>(seed));
        ::alarm(hangsAfterSeconds);
        const auto outcome = runPlan(planFor(seed, steps));
        if (!outcome.finding)
            continue;
        report.status = 1;
        std::snprintf(report.text, sizeof report.text, "seed %llu, step %d: %s: %s",
                      static_cast<unsigned long long>(seed), outcome.stepsRun, qPrintable(outcome.finding->checker),
                      qPrintable(outcome.finding->detail.section(u'\n', 0, 0)));
        break;
    }
    (void)!::write(pipe, &report, sizeof report);
    ::_exit(0);
}

} // namespace

int runPlanted(std::uint64_t from, std::uint64_t seeds, int steps, int jobs) {
    // Before the processes part: they share it.
    (void)ShopTemplate::instance();
    struct Hunt {
        std::size_t bug = 0;
        int pipe = -1;
    };
    std::map<pid_t, Hunt> running;
    std::size_t next = 0;
    std::size_t count = 0;
    while (next < bugs.size() || !running.empty()) {
        if (next < bugs.size() && running.size() < static_cast<std::size_t>(jobs)) {
            int ends[2];
            if (::pipe(ends) != 0)
                return 2;
            std::fflush(stdout);
            const auto child = ::fork();
            if (child == 0) {
                ::close(ends[0]);
                hunt(bugs[next], from, seeds, steps, ends[1]);
            }
            ::close(ends[1]);
            running.insert({child, {next++, ends[0]}});
            continue;
        }
        int status = 0;
        const auto ended = ::wait(&status);
        const auto hunter = running.extract(ended);
        if (hunter.empty())
            continue;
        Report report;
        const bool told = ::read(hunter.mapped().pipe, &report, sizeof report) == sizeof report;
        ::close(hunter.mapped().pipe);
        // A process that dies of a bug has caught it, too.
        const bool found = !told || report.status == 1;
        count += found ? 1 : 0;
        std::printf("%-28s %s\n", bugs[hunter.mapped().bug],
                    !told   ? WTERMSIG(status) == SIGALRM ? "hangs" : "crashes"
                    : found ? report.text
                            : "NOT CAUGHT");
        std::fflush(stdout);
    }
    const auto percent = 100.0 * static_cast<double>(count) / static_cast<double>(bugs.size());
    std::printf("%zu of %zu planted bugs caught by %llu seeds (%.0f %%)\n", count, bugs.size(),
                static_cast<unsigned long long>(seeds), percent);
    return percent >= 95.0 ? 0 : 1;
}

#else

int runPlanted(std::uint64_t, std::uint64_t, int, int) {
    std::fprintf(stderr, "this program has no planted bugs: aura-simulate-planted has\n");
    return 2;
}

#endif

} // namespace aura::simulation
