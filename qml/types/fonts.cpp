// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QtEndian>

#include <optional>

namespace aura::qml {

namespace {

struct Range {
    qsizetype offset;
    qsizetype length;
};

std::optional<Range> table(const QByteArray &font, const char *tag) {
    constexpr qsizetype headerSize = 12;
    constexpr qsizetype recordSize = 16;
    if (font.size() < headerSize)
        return std::nullopt;
    const int count = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = headerSize + i * recordSize;
        if (record + recordSize > font.size())
            return std::nullopt;
        if (qstrncmp(font.constData() + record, tag, 4) != 0)
            continue;
        const Range range{static_cast<qsizetype>(qFromBigEndian<quint32>(font.constData() + record + 8)),
                          static_cast<qsizetype>(qFromBigEndian<quint32>(font.constData() + record + 12))};
        if (range.offset + range.length > font.size())
            return std::nullopt;
        return range;
    }
    return std::nullopt;
}

bool replaceAll(QByteArray &font, const Range &range, const QByteArray &from, const QByteArray &to) {
    bool found = false;
    for (qsizetype at = font.indexOf(from, range.offset); at >= 0 && at + from.size() <= range.offset + range.length;
         at = font.indexOf(from, at + to.size())) {
        font.replace(at, from.size(), to);
        found = true;
    }
    return found;
}

} // namespace

QByteArray withTabularFigures(QByteArray font) {
    const auto names = table(font, "name");
    const auto substitutions = table(font, "GSUB");
    if (!names || !substitutions)
        return font;
    // Renamed, so that an Inter installed on the system does not stand in for it.
    QByteArray changed = font;
    const QByteArray wide("\0I\0n\0t\0e\0r", 10);
    if (!replaceAll(changed, *names, wide, QByteArray("\0A\0u\0r\0a\0T", 10)))
        return font;
    replaceAll(changed, *names, "Inter", "AuraT");
    // Shapers apply "rclt" always and "tnum" only on request.
    if (!replaceAll(changed, *substitutions, "tnum", "rclt"))
        return font;
    return changed;
}

QString textFontFamily() {
    static const QString family = [] {
        QString found;
        const QDir folder(QStringLiteral(":/aura/fonts"));
        const QStringList files = folder.entryList({QStringLiteral("*.otf")});
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const int id = QFontDatabase::addApplicationFontFromData(withTabularFigures(file.readAll()));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (name.contains(u"Regular") && !families.isEmpty())
                found = families.constFirst();
        }
        return found.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : found;
    }();
    return family;
}

} // namespace aura::qml
