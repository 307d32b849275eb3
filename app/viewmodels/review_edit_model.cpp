// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/review_models.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QFile>

namespace aura::app {

namespace {

constexpr std::int64_t largestPicture = 16LL << 20;

/// Told by the first bytes, as the shop does.
bool isPicture(const QByteArray &bytes) {
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

} // namespace

class ReviewEditModel::Private {
public:
    explicit Private(ReviewEditModel *q)
        : pictures(&PictureItem::staticMetaObject, q) {}

    QString productId;
    State state = State::Idle;
    std::optional<ReviewText> before;
    ReviewText text;
    ItemListModel pictures;
    int keeping = 0; // pictures that are on their way to the disk
    int sitting = 0; // counts what was written about: a picture of an earlier one is dropped
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
    d->keeping = 0;
    ++d->sitting;
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
    for (const auto &file : files)
        addPicture(file);
}

void ReviewEditModel::addPicture(const QUrl &file) {
    if (d->state != State::Editing)
        return;
    const QString name = file.fileName();
    if (!canAddPicture()) {
        Q_EMIT failed(
            tr("%1 is one too many: a review has at most %n picture(s).", nullptr, static_cast<int>(mostReviewPictures))
                .arg(name));
        return;
    }
    QFile source(file.toLocalFile());
    if (!source.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("%1 cannot be read.").arg(name));
        return;
    }
    if (source.size() > largestPicture) {
        Q_EMIT failed(tr("%1 is too large. A picture may have at most 16 MB.").arg(name));
        return;
    }
    const QByteArray bytes = source.readAll();
    if (!isPicture(bytes)) {
        Q_EMIT failed(tr("%1 is not a picture that the shop can show. PNG, JPEG, WebP and GIF are.").arg(name));
        return;
    }
    ++d->keeping;
    Q_EMIT changed();
    sync::whenDone(
        app()->client().keepPicture(bytes), this, [this, sitting = d->sitting, name](const Result<QByteArray> &kept) {
            if (sitting != d->sitting)
                return;
            --d->keeping;
            if (!kept)
                Q_EMIT failed(kept.error().code == ErrorCode::Corrupt ? tr("%1 is damaged or was cut short.").arg(name)
                                                                      : errorText(kept.error()));
            else if (!d->text.pictures.contains(*kept))
                d->text.pictures.append(*kept);
            showPictures();
        });
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
    return d->state == State::Editing && d->text.pictures.size() + d->keeping < mostReviewPictures;
}
bool ReviewEditModel::canSave() const {
    return d->state == State::Editing && d->keeping == 0 && d->text.rating > 0 && d->text != d->before;
}

} // namespace aura::app
