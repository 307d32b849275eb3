// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QUrl>

#include <functional>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// The pictures that are given to a form, as files or as bytes: looked at, kept on this device, and refused in words.
/// Belongs to the form's model, which asks nothing of it once the model is gone; GUI thread only.
class PictureIntake {
    Q_DECLARE_TR_FUNCTIONS(aura::app::PictureIntake)

public:
    struct Form {
        std::function<bool()> hasRoom;                       ///< For one more than it has and than are under way.
        std::function<QString(const QString &)> tooManyText; ///< Of the one with this name.
        std::function<void(const QByteArray &)> kept;        ///< By its SHA-256; the form may have it already.
        std::function<void(const QString &)> failed;         ///< Names the picture.
        std::function<void()> changed;                       ///< underWay() is another.
    };

    PictureIntake(QObject *model, Form form);

    /// Each in its order. Local files, and what the picker of a phone hands out.
    void addFiles(sync::Client &client, const QList<QUrl> &files);
    /// What was pasted and has no file; nothing when it is empty.
    void addPasted(sync::Client &client, const QByteArray &bytes);

    /// How many are on their way to the disk.
    int underWay() const { return m_underWay; }
    /// The form begins anew: what is under way belongs to nothing any more.
    void forget();

private:
    void take(sync::Client &client, const QByteArray &bytes, const QString &name);

    QObject *m_model;
    Form m_form;
    int m_underWay = 0;
    int m_sitting = 0; // counts forget(): answers for an earlier one are dropped
};

} // namespace aura::app
