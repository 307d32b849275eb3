// SPDX-License-Identifier: Apache-2.0
#include "places.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>

#include <algorithm>

namespace aura::qml {

Places::Places(QObject *parent)
    : QObject(parent) {}

QString Places::document(const QString &fileName) {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    return QDir::toNativeSeparators(QDir(folder).filePath(fileName));
}

QUrl Places::fileUrl(const QString &path) {
    const QString clean = QDir::fromNativeSeparators(path.trimmed());
    return clean.isEmpty() || QDir::isRelativePath(clean) ? QUrl() : QUrl::fromLocalFile(clean);
}

QString Places::pathOf(const QUrl &file) {
    return QDir::toNativeSeparators(file.toLocalFile());
}

QUrl Places::pictures() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    // Of iOS it is no folder, but the sign for its own picker of pictures.
    return folder.isEmpty() ? QUrl() : QUrl::fromLocalFile(folder);
}

bool Places::hasFileDialog() {
#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
    // Here it comes with the theme of the desktop, which Qt loads by the name of the desktop if it is installed.
    const auto platform = QGuiApplication::platformName();
    if ((platform != QLatin1String("xcb") && !platform.startsWith(QLatin1String("wayland"))) ||
        (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORMTHEME")))
        return false;
    const auto folders = QCoreApplication::libraryPaths();
    return std::any_of(folders.cbegin(), folders.cend(), [](const QString &folder) {
        return !QDir(folder + QLatin1String("/platformthemes")).isEmpty(QDir::Files);
    });
#else
    return true;
#endif
}

void Places::copy(const QString &text) {
    QGuiApplication::clipboard()->setText(text);
}

QList<QUrl> Places::pastedFiles() {
    const auto *held = QGuiApplication::clipboard()->mimeData();
    auto files = held == nullptr ? QList<QUrl>() : held->urls();
    files.removeIf([](const QUrl &file) { return !file.isLocalFile(); });
    return files;
}

bool Places::holdsNoText() {
    const auto *held = QGuiApplication::clipboard()->mimeData();
    return holdsFiles() || (held != nullptr && held->hasImage() && !held->hasText() && !held->hasHtml());
}

bool Places::holdsPicture() {
    const auto *held = QGuiApplication::clipboard()->mimeData();
    return held != nullptr && held->hasImage();
}

QByteArray Places::pastedPicture() {
    const auto picture = QGuiApplication::clipboard()->image();
    if (picture.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace aura::qml
