// SPDX-License-Identifier: Apache-2.0
#include "bench_catalogue.h"

#include <QDir>
#include <QFileInfo>

namespace aura::bench {

using namespace Qt::StringLiterals;

QStringList sharedCatalogues() {
    const QDir folder(qEnvironmentVariable("AURA_SHARED_DATA"));
    QStringList files;
    for (const auto *name : {"icecat_19k.ndjson.zst", "jlcparts_bundle.ndjson.zst"}) {
        const QString path = folder.filePath(QLatin1StringView(name));
        if (qEnvironmentVariableIsEmpty("AURA_SHARED_DATA") || !QFileInfo::exists(path))
            return {};
        files += path;
    }
    return files;
}

} // namespace aura::bench
