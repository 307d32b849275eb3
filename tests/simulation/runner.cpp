// SPDX-License-Identifier: Apache-2.0
#include "runner.h"

#include "shrink.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsPerSeed = 300;

struct Options {
    std::uint64_t from = 1;
    std::uint64_t seeds = 100;
    int steps = stepsPerSeed;
    bool twice = false;
    bool verbose = false;
    bool shrink = true;
    QString keepIn; ///< Where plans that fail are written; empty: nowhere.
    QStringList replay;
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
        else if (word == "--replay"_L1)
            options.replay.append(value);
        else if (word == "--twice"_L1 || word == "--verbose"_L1 || word == "--no-shrink"_L1) {
            options.twice = options.twice || word == "--twice"_L1;
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
        const auto plan = planFor(seed, options.steps);
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
                     "[--verbose] [--replay FILE|FOLDER]\n",
                     qPrintable(arguments.first()));
        return 2;
    }
    return options->replay.isEmpty() ? runSeeds(*options) : replayAll(*options);
}

} // namespace aura::simulation
