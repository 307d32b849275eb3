// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace aura::qml {

/// Where a person keeps files, and what their clipboard holds. GUI thread only.
class Places : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Places(QObject *parent = nullptr);

    /// A file of that name in the person's documents, or at home where there is no such folder. Native separators.
    Q_INVOKABLE static QString document(const QString &fileName);

    /// The address of a local file by the path that a person typed; empty for an empty or relative path.
    Q_INVOKABLE static QUrl fileUrl(const QString &path);

    /// The path of a local file, as people read it.
    Q_INVOKABLE static QString pathOf(const QUrl &file);

    /// The folder of the person's pictures; empty where there is none.
    Q_INVOKABLE static QUrl pictures();
    /// The system has a dialog for choosing files, as far as can be told.
    Q_INVOKABLE static bool hasFileDialog();

    Q_INVOKABLE static void copy(const QString &text);

    /// What the clipboard holds of pictures: the files that were copied, or the picture itself as PNG.
    Q_INVOKABLE static bool holdsFiles() { return !pastedFiles().isEmpty(); }
    Q_INVOKABLE static QList<QUrl> pastedFiles();
    Q_INVOKABLE static bool holdsPicture();
    Q_INVOKABLE static QByteArray pastedPicture();
    /// It holds files or a picture and nothing that somebody may want as text. File managers copy paths as text as
    /// well: those are files.
    Q_INVOKABLE static bool holdsNoText();
};

} // namespace aura::qml
