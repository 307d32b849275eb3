// SPDX-License-Identifier: Apache-2.0
#include "places.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>

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

void Places::copy(const QString &text) {
    QGuiApplication::clipboard()->setText(text);
}

QList<QUrl> Places::pastedFiles() {
    const auto *held = QGuiApplication::clipboard()->mimeData();
    auto files = held == nullptr ? QList<QUrl>() : held->urls();
    files.removeIf([](const QUrl &file) { return !file.isLocalFile(); });
    return files;
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
