// SPDX-License-Identifier: Apache-2.0
#include "runner.h"

#include "planted_table.h"
#include "shrink.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsPerSeed = 300;

struct Options {
    std::uint64_t from = 1;
    std::uint64_t seeds = 100;
    int steps = stepsPerSeed;
    bool twice = false;
    bool shop = false; ///< Days in one shop: shopDayFor().
    bool verbose = false;
    bool shrink = true;
    bool planted = false;
    bool known = false;
    QStringList bugs; ///< Only these.
    int jobs = 1;
    QString keepIn; ///< Where plans that fail are written; empty: nowhere.
    QStringList replay;
    QStringList without; ///< Checkers.
};

std::optional<Options> parse(const QStringList &arguments) {
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto &word = arguments.at(i);
        const auto value = arguments.value(i + 1);
        if (word == "--seeds"_L1)
            options.seeds = value.toULongLong();
        else if (word == "--from"_L1)
            options.from = value.toULongLong();
        else if (word == "--steps"_L1)
            options.steps = value.toInt();
        else if (word == "--keep"_L1)
            options.keepIn = value;
        else if (word == "--jobs"_L1)
            options.jobs = std::max(1, value.toInt());
        else if (word == "--without"_L1)
            options.without.append(value);
        else if (word == "--replay"_L1)
            options.replay.append(value);
        else if (word == "--bug"_L1)
            options.bugs.append(value);
        else if (word == "--twice"_L1 || word == "--verbose"_L1 || word == "--no-shrink"_L1 || word == "--planted"_L1 ||
                 word == "--known"_L1 || word == "--shop"_L1) {
            options.planted = options.planted || word == "--planted"_L1;
            options.known = options.known || word == "--known"_L1;
            options.twice = options.twice || word == "--twice"_L1;
            options.shop = options.shop || word == "--shop"_L1;
            options.verbose = options.verbose || word == "--verbose"_L1;
            options.shrink = options.shrink && word != "--no-shrink"_L1;
            continue;
        } else {
            return std::nullopt;
        }
        ++i;
    }
    return options;
}

void report(const Plan &plan, const Finding &finding, int steps) {
    std::printf("seed %llu: %s: %s (after %d steps)\n", static_cast<unsigned long long>(plan.seed),
                qPrintable(finding.checker), qPrintable(finding.detail), steps);
    std::fflush(stdout);
}

void keep(const Plan &plan, const Finding &finding, const QString &folder) {
    QDir().mkpath(folder);
    QFile file(folder + u"/%1-%2.txt"_s.arg(plan.seed).arg(QString(finding.checker).replace(u' ', u'-')));
    if (file.open(QIODevice::WriteOnly))
        file.write(toText(plan, finding.checker + u": "_s + finding.detail));
    std::printf("kept as %s\n", qPrintable(file.fileName()));
}

int runSeeds(const Options &options) {
    int found = 0;
    QElapsedTimer timer;
    timer.start();
    for (auto seed = options.from; seed < options.from + options.seeds; ++seed) {
        const auto plan = options.shop ? shopDayFor(seed, options.steps) : planFor(seed, options.steps);
        const auto outcome = runPlan(plan, options.verbose);
        if (options.twice && runPlan(plan).traceHash != outcome.traceHash) {
            std::printf("seed %llu: two runs differ\n", static_cast<unsigned long long>(seed));
            ++found;
        }
        if (!outcome.finding)
            continue;
        ++found;
        report(plan, *outcome.finding, outcome.stepsRun);
        if (!options.shrink)
            continue;
        const auto small = shrink(plan, *outcome.finding);
        std::printf("%s", toText(small, {}).constData());
        if (!options.keepIn.isEmpty())
            keep(small, *outcome.finding, options.keepIn);
    }
    std::printf("%llu seeds of %d steps, %d found something, %.1f s\n", static_cast<unsigned long long>(options.seeds),
                options.steps, found, static_cast<double>(timer.elapsed()) / 1'000.0);
    return found == 0 ? 0 : 1;
}

/// The seeds dealt out to several processes.
int runParts(const Options &options) {
    (void)ShopTemplate::instance();
    const auto jobs = static_cast<std::uint64_t>(options.jobs);
    for (std::uint64_t job = 0; job < jobs; ++job) {
        std::fflush(stdout);
        if (::fork() != 0)
            continue;
        auto part = options;
        part.jobs = 1;
        part.from = options.from + options.seeds * job / jobs;
        part.seeds = options.from + options.seeds * (job + 1) / jobs - part.from;
        const int code = runSeeds(part);
        std::fflush(stdout);
        ::_exit(code);
    }
    int worst = 0;
    for (int status = 0; ::wait(&status) > 0;)
        worst = std::max(worst, WIFEXITED(status) ? WEXITSTATUS(status) : 1);
    return worst;
}

int replayAll(const Options &options) {
    int found = 0;
    for (const auto &path : options.replay) {
        const QFileInfo info(path);
        QStringList files{path};
        if (info.isDir()) {
            files.clear();
            for (const auto &name : QDir(path).entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
                files.append(path + u'/' + name);
        }
        for (const auto &name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) {
                std::printf("cannot read %s\n", qPrintable(name));
                return 2;
            }
            const auto plan = planFromText(file.readAll());
            if (!plan) {
                std::printf("%s: %s\n", qPrintable(name), qPrintable(plan.error().detail));
                return 2;
            }
            const auto outcome = runPlan(*plan, options.verbose);
            if (!outcome.finding)
                continue;
            ++found;
            std::printf("%s\n", qPrintable(name));
            report(*plan, *outcome.finding, outcome.stepsRun);
        }
    }
    return found == 0 ? 0 : 1;
}

} // namespace

Outcome runPlan(const Plan &plan, bool verbose) {
    const QTemporaryDir folder(scratchFolder() + u"/aura-sim-XXXXXX"_s);
    World world(plan, folder.path());
    world.setVerbose(verbose);
    auto finding = world.run();
    return {std::move(finding), world.traceHash(), world.stepsRun()};
}

int runFromArguments(const QStringList &arguments) {
    const auto options = parse(arguments);
    if (!options) {
        std::fprintf(stderr,
                     "usage: %s [--seeds N] [--from S] [--steps N] [--twice] [--keep FOLDER] [--no-shrink] "
                     "[--verbose] [--jobs N] [--shop] [--planted [--known] [--bug NAME]] [--without CHECKER] "
                     "[--replay FILE|FOLDER]\n",
                     qPrintable(arguments.first()));
        return 2;
    }
    World::passOver(options->without);
    if (options->planted)
        return runPlanted(
            {options->from, options->seeds, options->steps, options->jobs, options->known, options->bugs});
    if (options->jobs > 1)
        return runParts(*options);
    return options->replay.isEmpty() ? runSeeds(*options) : replayAll(*options);
}

} // namespace aura::simulation
