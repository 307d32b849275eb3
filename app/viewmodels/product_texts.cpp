// SPDX-License-Identifier: Apache-2.0
#include "product_texts.h"

#include "texts.h"

#include <aura/app/country_names.h>
#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedCountries = 5;

struct ProductTexts {
    Q_DECLARE_TR_FUNCTIONS(ProductTexts)
};

QString millimetres(std::int64_t micrometres) {
    return QLocale().toString(static_cast<double>(micrometres) / 1'000, 'g', 6);
}

QString dimensionsText(const Dimensions &size) {
    QStringList sides;
    for (const auto side : {size.widthMicrometres, size.heightMicrometres, size.depthMicrometres}) {
        if (side > 0)
            sides += millimetres(side);
    }
    return sides.isEmpty() ? QString() : ProductTexts::tr("%1 mm").arg(sides.join(u" × "_s));
}

QString weightText(std::int64_t grams) {
    if (grams <= 0)
        return {};
    if (grams < 1'000)
        return ProductTexts::tr("%1 g").arg(format::count(grams));
    return ProductTexts::tr("%1 kg").arg(QLocale().toString(static_cast<double>(grams) / 1'000, 'g', 6));
}

} // namespace

QList<SpecItem> specsOf(const Product &product) {
    QList<SpecItem> specs;
    const auto add = [&](const QString &name, const QString &value) {
        const bool known = std::any_of(specs.cbegin(), specs.cend(),
                                       [&](const SpecItem &spec) { return spec.name == name && spec.value == value; });
        if (value.isEmpty() || known)
            return;
        SpecItem item;
        item.name = name;
        item.value = value;
        specs.append(item);
    };
    for (const auto *list : {&product.attributes, &product.technicalSpecs}) {
        for (const auto &attribute : *list) {
            const QString value = attributeText(attribute);
            const bool technical =
                attribute.name.startsWith(u'_') || value.startsWith("http://"_L1) || value.startsWith("https://"_L1);
            if (!technical)
                add(attributeLabel(attribute.name), value);
        }
    }
    add(ProductTexts::tr("Dimensions"), dimensionsText(product.dimensions));
    add(ProductTexts::tr("Weight"), weightText(product.dimensions.weightGrams));
    return specs;
}

QList<CrumbItem> crumbsOf(const Product &product, const CatalogueIndex *index) {
    QList<CrumbItem> crumbs;
    if (index == nullptr || product.categories.isEmpty())
        return crumbs;
    for (const auto *at = index->category(product.categories.first()); at != nullptr;
         at = at->parent < 0 ? nullptr : &index->categories[static_cast<std::size_t>(at->parent)]) {
        CrumbItem crumb;
        crumb.categoryId = at->id.toString();
        crumb.name = at->name;
        crumbs.prepend(crumb);
    }
    return crumbs;
}

QList<ChoiceItem> deliveriesOf(const Vendor &vendor, Currency currency) {
    QList<ChoiceItem> items;
    for (const auto &method : vendor.deliveryMethods) {
        if (method.price.currency != currency)
            continue;
        ChoiceItem item;
        item.value = method.code;
        item.text = method.name;
        item.detail = daysText(method.minDays, method.maxDays);
        item.price = shownOrFree(method.price);
        if (method.freeFrom && method.price.minor > 0) {
            const QString free = ProductTexts::tr("free from %1").arg(format::shownMoney(*method.freeFrom));
            item.detail = item.detail.isEmpty() ? free : ProductTexts::tr("%1, %2").arg(item.detail, free);
        }
        if (!method.countries.isEmpty()) {
            QStringList names;
            for (const auto &country : method.countries.mid(0, mostNamedCountries))
                names.append(countryName(country));
            if (method.countries.size() > mostNamedCountries)
                names.append(u"…"_s);
            const QString only = ProductTexts::tr("only to %1").arg(names.join(u", "_s));
            item.detail = item.detail.isEmpty() ? only : ProductTexts::tr("%1, %2").arg(item.detail, only);
        }
        items.append(item);
    }
    return items;
}

QList<BarItem> ratingBars(const std::array<std::int64_t, 5> &histogram) {
    std::int64_t all = 0;
    for (const auto count : histogram)
        all += count;
    QList<BarItem> bars;
    for (int stars = 5; stars >= 1; --stars) {
        const auto count = histogram[static_cast<std::size_t>(stars - 1)];
        BarItem bar;
        bar.label = format::count(stars);
        bar.count = static_cast<int>(count);
        bar.share = all > 0 ? static_cast<double>(count) / static_cast<double>(all) : 0;
        bars.append(bar);
    }
    return bars;
}

ReviewItem reviewItem(const Review &review) {
    ReviewItem item;
    item.reviewId = review.id.toString();
    for (qsizetype i = 0; i < review.pictures.size(); ++i) {
        item.pictures += hexText(review.pictures[i]);
        const auto look = review.looks.value(i);
        item.pictureColors += look.width > 0 ? colorText(look.color) : QString();
    }
    item.author = review.author.isEmpty() ? ProductTexts::tr("A customer") : review.author;
    item.rating = review.rating;
    item.title = review.title;
    item.content = review.content;
    item.dateText = format::date(review.createdAt);
    item.verified = review.isVerifiedPurchase;
    item.helpfulVotes = static_cast<int>(review.helpfulVotes);
    return item;
}

ReviewWords ownReviewWords(const Review &review, const sync::QueueEntry *waits) {
    if (waits != nullptr) {
        const bool decide =
            waits->state == sync::QueueState::NeedsAttention || waits->state == sync::QueueState::Blocked;
        return decide ? ReviewWords{ProductTexts::tr("Not taken by the shop"), Tone::Danger}
                      : ReviewWords{ProductTexts::tr("Waits to be sent"), Tone::Warning};
    }
    switch (review.status) {
    case ReviewStatus::Pending:
        return {ProductTexts::tr("Being checked by the shop"), Tone::Warning};
    case ReviewStatus::Rejected:
        return {ProductTexts::tr("Not published by the shop"), Tone::Danger};
    case ReviewStatus::Hidden:
        return {ProductTexts::tr("Hidden by the shop"), Tone::Danger};
    case ReviewStatus::Published:
        break;
    }
    return {};
}

} // namespace aura::app
