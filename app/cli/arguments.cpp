// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

bool isFlag(const QString &name) {
    static const QStringList flags{u"json"_s,   u"help"_s, u"password-stdin"_s, u"in-stock"_s, u"facets"_s,
                                   u"typing"_s, u"keep"_s, u"discard"_s,        u"no-sync"_s,  u"passphrase-stdin"_s};
    return flags.contains(name);
}

bool takesValue(const QString &name) {
    static const QStringList valued{u"data-dir"_s,    u"server"_s,     u"insecure-token-file"_s,
                                    u"secret-file"_s, u"server-key"_s, u"export"_s,
                                    u"name"_s,        u"limit"_s,      u"offset"_s,
                                    u"category"_s,    u"brand"_s,      u"attribute"_s,
                                    u"min-price"_s,   u"max-price"_s,  u"currency"_s,
                                    u"sort"_s,        u"line1"_s,      u"line2"_s,
                                    u"city"_s,        u"region"_s,     u"postal-code"_s,
                                    u"country"_s,     u"phone"_s,      u"payment"_s,
                                    u"delivery"_s,    u"notes"_s,      u"variant"_s,
                                    u"quantity"_s,    u"out"_s};
    return valued.contains(name);
}

Error wrong(const QString &detail) {
    return {ErrorCode::InvalidArgument, detail};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &arguments) {
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments[i];
        if (!word.startsWith(u"--"_s)) {
            parsed.words.append(word);
            continue;
        }
        if (word.size() == 2) {
            parsed.words += arguments.mid(i + 1);
            break;
        }
        const auto equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (isFlag(name) && equals < 0) {
            parsed.options[name].append(QString());
        } else if (!takesValue(name)) {
            return wrong(u"unknown option --"_s + name);
        } else if (equals >= 0) {
            parsed.options[name].append(word.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            parsed.options[name].append(arguments[++i]);
        } else {
            return wrong(u"--"_s + name + u" needs a value"_s);
        }
    }
    return parsed;
}

Result<std::int64_t> Arguments::number(const QString &name, std::int64_t otherwise, std::int64_t smallest,
                                       std::int64_t largest) const {
    if (!has(name))
        return otherwise;
    bool ok = false;
    const std::int64_t number = value(name).toLongLong(&ok);
    if (!ok || number < smallest || number > largest)
        return wrong(u"--%1 must be a number from %2 to %3"_s.arg(name).arg(smallest).arg(largest));
    return number;
}

} // namespace aura::cli
