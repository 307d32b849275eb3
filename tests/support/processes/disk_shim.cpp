// SPDX-License-Identifier: Apache-2.0
#include <aura/testing/disk_shim.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace aura::testing {

using namespace Qt::StringLiterals;

QProcessEnvironment DiskShim::over(QProcessEnvironment environment) const {
    environment.insert(u"LD_PRELOAD"_s, QCoreApplication::applicationDirPath() + u"/libaura-disk-shim.so"_s);
    // The program sees its files by their real names.
    const auto real = QFileInfo(folder).canonicalFilePath();
    environment.insert(u"AURA_SHIM_FOLDER"_s, real.isEmpty() ? folder : real);
    const auto set = [&](const QString &name, std::int64_t value) {
        if (value != 0)
            environment.insert(name, QString::number(value));
    };
    if (!log.isEmpty())
        environment.insert(u"AURA_SHIM_LOG"_s, log);
    set(u"AURA_SHIM_KILL_AT"_s, killAt);
    set(u"AURA_SHIM_TEAR_AT"_s, tearAt);
    set(u"AURA_SHIM_FULL_AT"_s, fullAt);
    set(u"AURA_SHIM_READ_ONLY"_s, readOnly ? 1 : 0);
    set(u"AURA_SHIM_CLOCK"_s, clockAhead);
    return environment;
}

QStringList DiskShim::changes() const {
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace aura::testing
