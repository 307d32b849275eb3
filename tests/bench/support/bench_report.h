// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <cstdint>
#include <vector>

namespace aura::bench {

/// Prints {"bench","metric","value","unit","n"} as one line of JSON; n says how many measurements the value stands for.
void report(const char *bench, const QString &metric, double value, const char *unit, std::int64_t n);

/// Reports METRIC_p50, METRIC_p99 and METRIC_max of times in milliseconds.
void reportTimes(const char *bench, const QString &metric, const std::vector<double> &millis);

/// The same of frames, or of what else keeps the window, and METRIC_over_33ms: how many a person would see as a jerk.
void reportFrames(const char *bench, const QString &metric, const std::vector<double> &millis);

/// The q-th quantile (0 to 1) of the values, by nearest rank; 0 for none.
double quantile(std::vector<double> values, double q);

double millisSince(const QElapsedTimer &timer);

/// Milliseconds that one call took.
template <typename Work>
double millis(Work &&work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return millisSince(timer);
}

/// Says why on the standard error and ends the program: a bench that cannot go on has no figure to print.
[[noreturn]] void giveUp(const QString &why);

} // namespace aura::bench
