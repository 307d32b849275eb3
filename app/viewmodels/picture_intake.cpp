// SPDX-License-Identifier: Apache-2.0
#include "picture_intake.h"

#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace aura::app {

namespace {

constexpr qsizetype largestPicture = qsizetype{16} << 20;

/// Told by the first bytes, as the shop does.
bool isPicture(const QByteArray &bytes) {
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

/// Nothing for what cannot be read; one byte more than the largest picture has for what is larger.
std::optional<QByteArray> contentsOf(const QUrl &file) {
    QString path = file.toLocalFile();
    // Reading a pipe or a device might never end.
    if (file.isLocalFile() && !QFileInfo(path).isFile())
        return std::nullopt;
    // The pickers of phones hand out no paths, but addresses that are opened like one.
    if (file.scheme() == QLatin1String("content") || file.scheme() == QLatin1String("assets-library"))
        path = file.toString();
    QFile source(path);
    if (path.isEmpty() || !source.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = source.read(largestPicture + 1);
    return source.error() == QFileDevice::NoError ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

PictureIntake::PictureIntake(QObject *model, Form form)
    : m_model(model)
    , m_form(std::move(form)) {}

void PictureIntake::forget() {
    m_underWay = 0;
    ++m_sitting;
}

void PictureIntake::addFiles(sync::Client &client, const QList<QUrl> &files) {
    for (const auto &file : files) {
        const auto bytes = contentsOf(file);
        if (bytes)
            take(client, *bytes, file.fileName());
        else
            m_form.failed(tr("%1 cannot be read.").arg(file.fileName()));
    }
}

void PictureIntake::addPasted(sync::Client &client, const QByteArray &bytes) {
    if (!bytes.isEmpty())
        take(client, bytes, tr("What was pasted"));
}

void PictureIntake::take(sync::Client &client, const QByteArray &bytes, const QString &name) {
    const auto whyNot = [name](ErrorCode code) {
        switch (code) {
        case ErrorCode::InvalidArgument:
            return tr("%1 is not a picture that the shop can show. PNG, JPEG, WebP and GIF are.").arg(name);
        case ErrorCode::TooLarge:
            return tr("%1 is too large. A picture may have at most 16 MB.").arg(name);
        case ErrorCode::Corrupt:
            return tr("%1 is damaged or was cut short.").arg(name);
        default:
            return QString();
        }
    };
    // At once for what is no picture, so that it takes no other's place while it is under way.
    if (bytes.size() > largestPicture)
        m_form.failed(whyNot(ErrorCode::TooLarge));
    else if (!isPicture(bytes))
        m_form.failed(whyNot(ErrorCode::InvalidArgument));
    else if (!m_form.hasRoom())
        m_form.failed(m_form.tooManyText(name));
    else {
        ++m_underWay;
        m_form.changed();
        sync::whenDone(client.keepPicture(bytes), m_model,
                       [this, whyNot, sitting = m_sitting](const Result<QByteArray> &kept) {
                           if (sitting != m_sitting)
                               return;
                           --m_underWay;
                           if (kept)
                               m_form.kept(*kept);
                           else {
                               const auto why = whyNot(kept.error().code);
                               m_form.failed(why.isEmpty() ? errorText(kept.error()) : why);
                           }
                           m_form.changed();
                       });
    }
}

} // namespace aura::app
