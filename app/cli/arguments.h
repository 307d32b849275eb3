// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QHash>
#include <QStringList>

namespace aura::cli {

/// What stands on the command line. Options may stand anywhere: "--name value", "--name=value", or a bare "--flag".
struct Arguments {
    QStringList words;                   ///< The command and what it acts on.
    QHash<QString, QStringList> options; ///< By name without dashes; a flag has one empty value.

    bool has(const QString &name) const { return options.contains(name); }
    /// The last value given; empty when there is none.
    QString value(const QString &name) const {
        return options.value(name).isEmpty() ? QString() : options[name].last();
    }
    QStringList values(const QString &name) const { return options.value(name); }
    /// InvalidArgument when it is not a number within the range; `otherwise` when it was not given.
    Result<std::int64_t> number(const QString &name, std::int64_t otherwise, std::int64_t smallest,
                                std::int64_t largest) const;
};

/// InvalidArgument for an unknown option or a missing value.
Result<Arguments> parseArguments(const QStringList &arguments);

} // namespace aura::cli
