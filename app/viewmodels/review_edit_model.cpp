// SPDX-License-Identifier: Apache-2.0
#include "picture_intake.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/review_models.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

class ReviewEditModel::Private {
public:
    explicit Private(ReviewEditModel *q)
        : pictures(&PictureItem::staticMetaObject, q)
        , intake(q, {.hasRoom = [q] { return q->canAddPicture(); },
                     .tooManyText =
                         [](const QString &name) {
                             return ReviewEditModel::tr("%1 is one too many: a review has at most %n picture(s).",
                                                        nullptr, static_cast<int>(mostReviewPictures))
                                 .arg(name);
                         },
                     .kept =
                         [this, q](const QByteArray &sha256) {
                             if (!text.pictures.contains(sha256))
                                 text.pictures.append(sha256);
                             q->showPictures();
                         },
                     .failed = [q](const QString &why) { Q_EMIT q->failed(why); },
                     .changed = [q] { Q_EMIT q->changed(); }}) {}

    QString productId;
    State state = State::Idle;
    std::optional<ReviewText> before;
    ReviewText text;
    ItemListModel pictures;
    PictureIntake intake;
};

ReviewEditModel::ReviewEditModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

ReviewEditModel::~ReviewEditModel() = default;

void ReviewEditModel::attach(AppContext &) {}

void ReviewEditModel::setProductId(const QString &id) {
    d->productId = id;
    d->state = id.isEmpty() ? State::Idle : State::Reading;
    d->before.reset();
    d->text = {};
    d->intake.forget();
    showPictures();
    Q_EMIT productIdChanged();
    refreshLater();
}

void ReviewEditModel::refresh() {
    if (d->state != State::Reading)
        return;
    const Id id = idFrom(d->productId);
    sync::whenDone(app()->client().ownReviews(), this, [this, id](const Result<QList<Review>> &reviews) {
        if (d->state != State::Reading || id != idFrom(d->productId))
            return;
        for (const auto &review : reviews.value_or({})) {
            if (review.productId == id)
                d->before = textOf(review);
        }
        if (d->before)
            d->text = *d->before;
        d->state = State::Editing;
        showPictures();
    });
}

void ReviewEditModel::showPictures() {
    QList<PictureItem> items;
    for (const auto &sha256 : std::as_const(d->text.pictures)) {
        PictureItem item;
        item.picture = hexText(sha256);
        item.text = tr("Picture %1 of your review").arg(items.size() + 1);
        items.append(item);
    }
    d->pictures.setItems(items);
    Q_EMIT changed();
}

void ReviewEditModel::addPictures(const QList<QUrl> &files) {
    if (d->state == State::Editing)
        d->intake.addFiles(app()->client(), files);
}

void ReviewEditModel::addPicture(const QByteArray &bytes) {
    if (d->state == State::Editing)
        d->intake.addPasted(app()->client(), bytes);
}

void ReviewEditModel::moveForward(const QString &picture) {
    const auto at = d->text.pictures.indexOf(QByteArray::fromHex(picture.toLatin1()));
    if (at < 1)
        return;
    d->text.pictures.swapItemsAt(at - 1, at);
    showPictures();
}

void ReviewEditModel::removePicture(const QString &picture) {
    if (d->text.pictures.removeAll(QByteArray::fromHex(picture.toLatin1())) > 0)
        showPictures();
}

void ReviewEditModel::setRating(int stars) {
    if (stars < 1 || stars > 5 || stars == d->text.rating)
        return;
    d->text.rating = stars;
    Q_EMIT changed();
}

void ReviewEditModel::setTitle(const QString &title) {
    if (title.left(longestReviewTitle) == d->text.title)
        return;
    d->text.title = title.left(longestReviewTitle);
    Q_EMIT changed();
}

void ReviewEditModel::setContent(const QString &content) {
    if (content.left(longestReviewContent) == d->text.content)
        return;
    d->text.content = content.left(longestReviewContent);
    Q_EMIT changed();
}

void ReviewEditModel::save() {
    if (!canSave())
        return;
    ReviewPut put;
    put.productId = idFrom(d->productId);
    put.text = d->text;
    put.text.title = put.text.title.trimmed();
    put.text.content = put.text.content.trimmed();
    d->state = State::Saving;
    Q_EMIT changed();
    sync::whenDone(app()->client().perform(put), this, [this](const Result<Id> &done) {
        d->state = State::Editing;
        Q_EMIT changed();
        if (done)
            Q_EMIT saved();
        else
            Q_EMIT failed(errorText(done.error()));
    });
}

QString ReviewEditModel::productId() const {
    return d->productId;
}
ReviewEditModel::State ReviewEditModel::state() const {
    return d->state;
}
bool ReviewEditModel::isNew() const {
    return !d->before;
}
int ReviewEditModel::rating() const {
    return d->text.rating;
}
QString ReviewEditModel::title() const {
    return d->text.title;
}
QString ReviewEditModel::content() const {
    return d->text.content;
}
ItemListModel *ReviewEditModel::pictures() const {
    return &d->pictures;
}
bool ReviewEditModel::canAddPicture() const {
    return d->state == State::Editing && d->text.pictures.size() + d->intake.underWay() < mostReviewPictures;
}
bool ReviewEditModel::canSave() const {
    return d->state == State::Editing && d->intake.underWay() == 0 && d->text.rating > 0 && d->text != d->before;
}

} // namespace aura::app
