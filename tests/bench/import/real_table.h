// SPDX-License-Identifier: Apache-2.0
#pragma once

// A table of 100,000 products as a shop would bring it. They are those of the real catalogues, which come again under
// other keys until there are enough.

#include "bench_catalogue.h"
#include "bench_report.h"

#include <aura/wire/csv.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace aura::bench {

using namespace Qt::StringLiterals;

constexpr qsizetype wanted = 100'000;

/// Key, name, description, brand, model and price of each; fewer than wanted where the catalogues are absent.
inline QList<QStringList> realRows() {
    QList<QStringList> rows;
    for (const auto &path : sharedCatalogues()) {
        QProcess zstd;
        zstd.start(u"zstd"_s, {u"-dc"_s, u"--"_s, path});
        if (!zstd.waitForStarted() || !zstd.waitForFinished(120'000) || zstd.exitCode() != 0)
            giveUp(u"zstd cannot read "_s + path);
        for (const auto &line : zstd.readAllStandardOutput().split('\n')) {
            const auto product = QJsonDocument::fromJson(line).object();
            const auto name = product["name"_L1].toString();
            if (name.isEmpty() || product["price"_L1].toDouble() <= 0)
                continue;
            rows.append({{},
                         name,
                         product["description"_L1].toString(),
                         product["brand"_L1].toString().left(200),
                         product["modelNumber"_L1].toString(),
                         QString::number(product["price"_L1].toDouble(), 'f', 4)});
        }
    }
    const auto known = rows.size();
    for (qsizetype i = 0; known > 0 && i < wanted; ++i) {
        if (i >= rows.size())
            rows.append(rows.at(i % known));
        rows[i][0] = u"B-%1"_s.arg(i);
    }
    rows.resize(std::min(rows.size(), wanted));
    return rows;
}

inline void writeTable(const QString &path, const QList<QStringList> &rows) {
    QFile file(path);
    QByteArray table =
        wire::csvRecord({u"sku"_s, u"name"_s, u"description"_s, u"brand"_s, u"model number"_s, u"price"_s});
    for (const auto &row : rows)
        table += wire::csvRecord(row);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        giveUp(u"cannot write "_s + path);
}

} // namespace aura::bench
