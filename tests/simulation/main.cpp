// SPDX-License-Identifier: Apache-2.0
#include "runner.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>

int main(int argc, char **argv) {
    // Hash tables must not make two runs of a seed differ.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("aura.*=false"));
    return aura::simulation::runFromArguments(app.arguments());
}
