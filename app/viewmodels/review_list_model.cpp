// SPDX-License-Identifier: Apache-2.0
#include "catalogue_worker.h"
#include "product_texts.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/review_models.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr int reviewsAtOnce = 10;

} // namespace

class ReviewListModel::Private {
public:
    QString productId;
    Order order = Order::MostHelpful;
    int limit = reviewsAtOnce;
    bool more = false;
    bool loaded = false;
    QList<Review> reviews;
    std::optional<Review> own;
    QSet<Id> votes; ///< With those that wait.
};

ReviewListModel::ReviewListModel(QObject *parent)
    : AppListModel(&ReviewItem::staticMetaObject, parent)
    , d(std::make_unique<Private>()) {}

ReviewListModel::~ReviewListModel() = default;

void ReviewListModel::attach(AppContext &app) {
    connect(&app, &AppContext::catalogueChanged, this, &ReviewListModel::refreshLater);
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::OwnReviews || table == sync::Table::Account)
            readOwn();
        else if (table == sync::Table::Queue)
            show();
    });
}

void ReviewListModel::setProductId(const QString &id) {
    if (d->productId == id)
        return;
    d->productId = id;
    d->limit = reviewsAtOnce;
    d->reviews.clear();
    d->own.reset();
    d->loaded = false;
    Q_EMIT productIdChanged();
    refreshLater();
}

void ReviewListModel::setOrder(Order order) {
    if (d->order == order)
        return;
    d->order = order;
    d->limit = reviewsAtOnce;
    Q_EMIT orderChanged();
    refreshLater();
}

void ReviewListModel::loadMore() {
    if (!d->more || app() == nullptr)
        return;
    d->limit += reviewsAtOnce;
    refreshLater();
}

void ReviewListModel::refresh() {
    const Id id = idFrom(d->productId);
    const int limit = d->limit + 1;
    const auto order = static_cast<storage::ReviewOrder>(d->order);
    app()->worker().ask<QList<Review>>(
        this,
        [id, limit, order](CatalogueSession &session) {
            return storage::CatalogueReader(session.database).reviews(id, limit, 0, order);
        },
        [this, id](const Result<QList<Review>> &result) {
            if (!result || id != idFrom(d->productId))
                return;
            d->more = result->size() > d->limit;
            d->reviews = result->mid(0, d->limit);
            d->loaded = true;
            readOwn();
        });
}

void ReviewListModel::readOwn() {
    if (app() == nullptr || d->productId.isEmpty())
        return;
    const Id id = idFrom(d->productId);
    sync::whenDone(app()->client().ownReviews(), this, [this, id](const Result<QList<Review>> &reviews) {
        if (id != idFrom(d->productId))
            return;
        d->own.reset();
        for (const auto &review : reviews.value_or({})) {
            if (review.productId == id)
                d->own = review;
        }
        show();
    });
    sync::whenDone(app()->client().ownVotes(), this, [this](const Result<QSet<Id>> &votes) {
        d->votes = votes.value_or({});
        show();
    });
}

void ReviewListModel::show() {
    const Id id = idFrom(d->productId);
    // What waits is not in the figures that came from the shop; it is told apart by the queue.
    const sync::QueueEntry *ownWaits = nullptr;
    QHash<Id, int> waitingVotes;
    const auto queue = app()->client().queue();
    for (const auto &entry : queue) {
        if (entry.state == sync::QueueState::Applied)
            continue;
        const auto *put = std::get_if<ReviewPut>(&entry.operation.args);
        if (put != nullptr && put->productId == id)
            ownWaits = &entry;
        const auto *vote = std::get_if<ReviewVote>(&entry.operation.args);
        if (vote != nullptr && entry.state != sync::QueueState::NeedsAttention)
            waitingVotes[vote->reviewId] += vote->helpful ? 1 : -1;
    }
    QList<ReviewItem> items;
    if (d->own) {
        auto item = reviewItem(*d->own);
        item.mine = true;
        const auto words = ownReviewWords(*d->own, ownWaits);
        item.stateText = words.text;
        item.stateTone = words.tone;
        items.append(item);
    }
    for (const auto &review : std::as_const(d->reviews)) {
        if (d->own && review.id == d->own->id)
            continue;
        auto item = reviewItem(review);
        item.voted = d->votes.contains(review.id);
        item.helpfulVotes = std::max(0, item.helpfulVotes + waitingVotes.value(review.id));
        items.append(item);
    }
    setItems(items);
    Q_EMIT stateChanged();
}

void ReviewListModel::vote(const QString &reviewId, bool helpful) {
    if (app() == nullptr)
        return;
    if (!app()->session()->signedIn()) {
        Q_EMIT signInNeeded();
        return;
    }
    sync::whenDone(app()->client().perform(ReviewVote{idFrom(reviewId), idFrom(d->productId), helpful}), this,
                   [this](const Result<Id> &done) {
                       if (!done)
                           Q_EMIT failed(errorText(done.error()));
                       readOwn();
                   });
}

QString ReviewListModel::productId() const {
    return d->productId;
}
ReviewListModel::Order ReviewListModel::order() const {
    return d->order;
}
bool ReviewListModel::hasMore() const {
    return d->more;
}
bool ReviewListModel::hasOwn() const {
    return d->own.has_value();
}
bool ReviewListModel::loaded() const {
    return d->loaded;
}

static_assert(static_cast<int>(ReviewListModel::Order::Lowest) == static_cast<int>(storage::ReviewOrder::Lowest));

} // namespace aura::app
