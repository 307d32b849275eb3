// SPDX-License-Identifier: Apache-2.0
// The pictures of a product that is being edited. They are kept on the device as soon as they are chosen.
#include "texts.h"
#include "vendor/product_edit_private.h"

#include <aura/app/app_context.h>
#include <aura/sync/client.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype longestAlt = 1'000;

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
    return d->state == State::Editing && d->draft.wanted.pictures.size() + d->intake.underWay() < mostPictures;
}

void VendorProductEditModel::addPictures(const QList<QUrl> &files) {
    if (d->state == State::Editing)
        d->intake.addFiles(app()->client(), files);
}

void VendorProductEditModel::addPicture(const QByteArray &bytes) {
    if (d->state == State::Editing)
        d->intake.addPasted(app()->client(), bytes);
}

PictureIntake::Form VendorProductEditModel::Private::pictureForm(VendorProductEditModel *q) {
    return {.hasRoom = [q] { return q->canAddPicture(); },
            .tooManyText =
                [](const QString &name) {
                    return VendorProductEditModel::tr("%1 is one too many: a product has at most %n picture(s).",
                                                      nullptr, static_cast<int>(mostPictures))
                        .arg(name);
                },
            .kept = [q](const QByteArray &sha256) { q->takePicture(sha256); },
            .failed = [q](const QString &why) { Q_EMIT q->failed(why); },
            .changed = [q] { Q_EMIT q->changed(); }};
}

void VendorProductEditModel::takePicture(const QByteArray &sha256) {
    const auto isIt = [&](const Picture &picture) { return picture.sha256 == sha256; };
    auto &pictures = d->draft.wanted.pictures;
    if (std::any_of(pictures.cbegin(), pictures.cend(), isIt))
        return;
    // What the shop has of it already is more than its hash.
    const auto &before = d->draft.base.pictures;
    const auto back = std::find_if(before.cbegin(), before.cend(), isIt);
    Picture picture;
    picture.sha256 = sha256;
    pictures.append(back == before.cend() ? picture : *back);
    edited(Pictures);
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
