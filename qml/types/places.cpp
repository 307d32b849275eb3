// SPDX-License-Identifier: Apache-2.0
#include "places.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
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

} // namespace aura::qml
