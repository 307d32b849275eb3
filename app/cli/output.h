// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/money.h>
#include <aura/domain/result.h>
#include <aura/sync/types.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aura::cli {

/// How the program ends; app/cli/README.md documents the numbers.
enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NoSuchThing = 3,
    SignInNeeded = 4,
    NoNetwork = 5,
    NeedsDecision = 6,
    LocalData = 7,
    SecretsNeeded = 8,
};
ExitCode exitCodeFor(const Error &error);

/// What a command answers: `json` for programs, `lines` for people.
struct Reply {
    QJsonObject json;
    QStringList lines;
    QStringList notes; ///< Go to the error output of people.
    ExitCode exitCode = Done;
};

/// A sentence for people.
QString sentenceFor(const Error &error);
/// "12.50 EUR"; with what it comes to in the currency that format::setShownCurrency() has: "12.50 EUR (≈ 13.56 USD)".
QString amount(Money money);
QString amount(UnitPrice price);
/// The same for programs: the amount, with "shown" (an amount too) where it is converted.
QJsonObject amountJson(UnitPrice price);
QString stateWord(sync::State state);

/// Writes the reply and gives its exit code. With `json`, one object on one line, with "ok" in it.
int finish(const Result<Reply> &reply, bool json);

} // namespace aura::cli
