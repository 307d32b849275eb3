// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/vendor_today.h>

#include <algorithm>
#include <utility>

namespace aura::app {

namespace {

QString statusText(ReviewStatus status) {
    switch (status) {
    case ReviewStatus::Pending:
        return VendorReviewModel::tr("Being checked");
    case ReviewStatus::Rejected:
        return VendorReviewModel::tr("Not published");
    case ReviewStatus::Hidden:
        return VendorReviewModel::tr("Hidden");
    case ReviewStatus::Published:
        break;
    }
    return {};
}

} // namespace

VendorReviewModel::VendorReviewModel(QObject *parent)
    : AppObject(parent)
    , m_reviews(new LazyListModel(
          &VendorReviewItem::staticMetaObject, [this](const Id &id) { return make(id); }, this)) {}

void VendorReviewModel::attach(AppContext &app) {
    connect(app.desk(), &VendorDesk::reviewsChanged, this, &VendorReviewModel::refreshLater);
    connect(app.desk(), &VendorDesk::productsChanged, this, &VendorReviewModel::refreshLater);
    app.desk()->open();
}

void VendorReviewModel::refresh() {
    auto &desk = *app()->desk();
    const auto &all = desk.reviews();
    if (std::exchange(m_vendor, desk.vendor()) != desk.vendor())
        m_readUntil.reset();
    if (!m_readUntil)
        m_readUntil = desk.reviewsReadUntil();
    QList<Id> ids;
    m_places.clear();
    // As everybody counts them.
    int shown = 0;
    std::int64_t stars = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_places.insert(all.at(i).id, i);
        ids.append(all.at(i).id);
        if (all.at(i).status != ReviewStatus::Published)
            continue;
        ++shown;
        stars += all.at(i).rating;
    }
    std::sort(ids.begin(), ids.end(), [&](const Id &a, const Id &b) {
        const auto &first = all.at(m_places.value(a));
        const auto &second = all.at(m_places.value(b));
        return std::tie(second.createdAt, b) < std::tie(first.createdAt, a);
    });
    m_reviews->setIds(ids);
    m_summary =
        shown == 0 ? QString() : tr("%n review(s), %1 on average", nullptr, shown).arg(format::rating(stars, shown));
    if (m_shown)
        desk.markReviewsRead();
    Q_EMIT changed();
}

void VendorReviewModel::setShown(bool shown) {
    if (m_shown == shown)
        return;
    m_shown = shown;
    // What was read the last time is not new this time.
    if (shown)
        m_readUntil.reset();
    Q_EMIT shownChanged();
    refreshLater();
}

QVariant VendorReviewModel::make(const Id &id) const {
    VendorReviewItem item;
    const auto place = m_places.constFind(id);
    if (app() == nullptr || place == m_places.cend() || *place >= app()->desk()->reviews().size())
        return QVariant::fromValue(item);
    const auto &review = app()->desk()->reviews().at(*place);
    item.reviewId = idText(review.id);
    item.productId = idText(review.productId);
    item.productName = app()->desk()->products().value(review.productId).name;
    item.author = review.author;
    item.rating = review.rating;
    item.title = review.title;
    item.content = review.content;
    item.dateText = format::ago(review.createdAt, app()->clock().now());
    item.isNew = m_readUntil && review.createdAt > *m_readUntil;
    item.verified = review.isVerifiedPurchase;
    item.statusText = statusText(review.status);
    return QVariant::fromValue(item);
}

} // namespace aura::app
