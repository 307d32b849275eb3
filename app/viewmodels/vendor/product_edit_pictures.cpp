// SPDX-License-Identifier: Apache-2.0
// The pictures of a product that is being edited. They are kept on the device as soon as they are chosen.
#include "texts.h"
#include "vendor/product_edit_private.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QFile>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype largestPicture = qsizetype{16} << 20;
constexpr qsizetype longestAlt = 1'000;

QString tooLarge(const QString &name) {
    return VendorProductEditModel::tr("%1 is too large. A picture may have at most 16 MB.").arg(name);
}

QString whyNot(const Error &error, const QString &name) {
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return VendorProductEditModel::tr("%1 is not a picture that the shop can show. PNG, JPEG, WebP and GIF are.")
            .arg(name);
    case ErrorCode::Corrupt:
        return VendorProductEditModel::tr("%1 is damaged or was cut short.").arg(name);
    case ErrorCode::TooLarge:
        return tooLarge(name);
    default:
        return errorText(error);
    }
}

} // namespace

void VendorProductEditModel::showPictures() {
    QList<PictureEditItem> items;
    const auto &pictures = d->draft.wanted.pictures;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        PictureEditItem item;
        item.picture = hexText(pictures.at(i).sha256);
        item.color = colorText(pictures.at(i).color);
        item.alt = pictures.at(i).alt;
        item.name = tr("Picture %1 of %2").arg(i + 1).arg(pictures.size());
        items.append(item);
    }
    d->pictures.setItems(items);
}

bool VendorProductEditModel::canAddPicture() const {
    return d->state == State::Editing && d->draft.wanted.pictures.size() + d->picturesUnderWay < mostPictures;
}

void VendorProductEditModel::addPictures(const QList<QUrl> &files) {
    for (const auto &file : files) {
        const QString name = file.fileName();
        QFile source(file.toLocalFile());
        if (!source.open(QIODevice::ReadOnly))
            Q_EMIT failed(tr("%1 cannot be read.").arg(name));
        else if (source.size() > largestPicture)
            Q_EMIT failed(tooLarge(name));
        else
            takePicture(source.readAll(), name);
    }
}

void VendorProductEditModel::addPicture(const QByteArray &bytes) {
    if (!bytes.isEmpty())
        takePicture(bytes, tr("What was pasted"));
}

void VendorProductEditModel::takePicture(const QByteArray &bytes, const QString &name) {
    if (d->state != State::Editing)
        return;
    if (!canAddPicture()) {
        Q_EMIT failed(
            tr("%1 is one too many: a product has at most %n picture(s).", nullptr, static_cast<int>(mostPictures))
                .arg(name));
        return;
    }
    ++d->picturesUnderWay;
    Q_EMIT changed();
    sync::whenDone(app()->client().keepPicture(bytes), this, whileSitting([this, name](const Result<QByteArray> &kept) {
                       --d->picturesUnderWay;
                       auto &pictures = d->draft.wanted.pictures;
                       const bool known =
                           kept && std::any_of(pictures.cbegin(), pictures.cend(),
                                               [&](const Picture &picture) { return picture.sha256 == *kept; });
                       if (!kept || known) {
                           if (!kept)
                               Q_EMIT failed(whyNot(kept.error(), name));
                           Q_EMIT changed();
                           return;
                       }
                       // What the shop has of it already is more than its hash.
                       const auto &before = d->draft.base.pictures;
                       const auto back = std::find_if(before.cbegin(), before.cend(),
                                                      [&](const Picture &picture) { return picture.sha256 == *kept; });
                       Picture picture;
                       picture.sha256 = *kept;
                       pictures.append(back == before.cend() ? picture : *back);
                       edited(Pictures);
                   }));
}

void VendorProductEditModel::movePicture(int from, int to) {
    auto &pictures = d->draft.wanted.pictures;
    if (d->state != State::Editing || from < 0 || to < 0 || from >= pictures.size() || to >= pictures.size() ||
        from == to)
        return;
    pictures.move(from, to);
    edited(Pictures);
}

void VendorProductEditModel::removePicture(int at) {
    auto &pictures = d->draft.wanted.pictures;
    if (d->state != State::Editing || at < 0 || at >= pictures.size())
        return;
    pictures.removeAt(at);
    edited(Pictures);
}

void VendorProductEditModel::setAlt(int at, const QString &text) {
    auto &pictures = d->draft.wanted.pictures;
    if (d->state != State::Editing || at < 0 || at >= pictures.size())
        return;
    pictures[at].alt = text.left(longestAlt);
    edited(Pictures);
}

} // namespace aura::app
