// SPDX-License-Identifier: Apache-2.0
#include "list_query.h"

#include "texts.h"

#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar keySeparator(0x1f);

struct ListFacets {
    Q_DECLARE_TR_FUNCTIONS(ListFacets)
};

ChoiceItem choice(const QString &value, const QString &text, std::int64_t count, bool checked) {
    ChoiceItem item;
    item.value = value;
    item.text = text;
    item.count = static_cast<int>(count);
    item.checked = checked;
    return item;
}

QString valueText(const QString &label) {
    if (label == "true"_L1)
        return ListFacets::tr("Yes");
    if (label == "false"_L1)
        return ListFacets::tr("No");
    return label;
}

QString ratingText(int stars) {
    return stars == 1 ? ListFacets::tr("1 star and up") : ListFacets::tr("%n stars and up", nullptr, stars);
}

void append(QList<GroupListModel::Group> &groups, GroupListModel::Group group) {
    if (!group.values.isEmpty())
        groups.append(std::move(group));
}

ChipItem chip(const QString &kind, const QString &name, const QString &value, const QString &text) {
    ChipItem item;
    item.key = QStringList{kind, name, value}.join(keySeparator);
    item.text = text;
    return item;
}

QString priceOf(std::int64_t micros, Currency currency) {
    return format::shownPrice({micros, currency});
}

} // namespace

QList<GroupListModel::Group> facetGroups(const storage::Facets &facets, const ListQuery &query) {
    QList<GroupListModel::Group> groups;

    GroupListModel::Group categories{u"category"_s, {}, ListFacets::tr("Category"), {}, {}};
    for (const auto &value : facets.categories)
        categories.values.append(choice(idText(value.id), value.label, value.count, value.id == query.narrowed));
    append(groups, categories);

    GroupListModel::Group brands{u"brand"_s, {}, ListFacets::tr("Brand"), {}, {}};
    for (const auto &value : facets.brands)
        brands.values.append(choice(value.label, value.label, value.count, value.selected));
    append(groups, brands);

    GroupListModel::Group stock{u"stock"_s, {}, ListFacets::tr("Availability"), {}, {}};
    if (facets.inStock > 0 || query.inStockOnly)
        stock.values.append(choice(u"in"_s, ListFacets::tr("In stock"), facets.inStock, query.inStockOnly));
    append(groups, stock);

    GroupListModel::Group ratings{u"rating"_s, {}, ListFacets::tr("Rating"), {}, {}};
    for (int stars = 4; stars >= 1; --stars) {
        const auto count = facets.ratingAtLeast[static_cast<std::size_t>(stars - 1)];
        if (count > 0 || stars == query.minRating)
            ratings.values.append(choice(QString::number(stars), ratingText(stars), count, stars == query.minRating));
    }
    append(groups, ratings);

    GroupListModel::Group vendors{u"vendor"_s, {}, ListFacets::tr("Seller"), {}, {}};
    if (query.vendor.isNil() && (facets.vendors.size() > 1 || !query.vendors.isEmpty())) {
        for (const auto &value : facets.vendors)
            vendors.values.append(choice(idText(value.id), value.label, value.count, value.selected));
    }
    append(groups, vendors);

    for (const auto &attribute : facets.attributes) {
        GroupListModel::Group group{u"attribute"_s, attribute.name, attribute.label, {}, {}};
        for (const auto &value : attribute.values)
            group.values.append(choice(value.label, valueText(value.label), value.count, value.selected));
        append(groups, group);
    }
    return groups;
}

QList<ChipItem> chipsOf(const ListQuery &query, const CatalogueIndex *index) {
    QList<ChipItem> chips;
    if (!query.narrowed.isNil()) {
        const auto *node = index != nullptr ? index->category(query.narrowed) : nullptr;
        chips += chip(u"category"_s, {}, query.narrowed.toString(),
                      node != nullptr ? node->name : ListFacets::tr("Category"));
    }
    for (const auto &brand : query.brands)
        chips += chip(u"brand"_s, {}, brand, brand);
    for (const auto &vendor : query.vendors) {
        QString name = ListFacets::tr("Seller");
        if (index != nullptr && index->columns != nullptr) {
            if (const int at = index->columns->vendorIndex(vendor); at >= 0)
                name = index->columns->vendors()[static_cast<std::size_t>(at)].name;
        }
        chips += chip(u"vendor"_s, {}, vendor.toString(), name);
    }
    if (query.priceFrom || query.priceTo) {
        QString text;
        if (query.priceFrom && query.priceTo)
            text = ListFacets::tr("%1 to %2")
                       .arg(priceOf(*query.priceFrom, query.currency), priceOf(*query.priceTo, query.currency));
        else if (query.priceFrom)
            text = ListFacets::tr("From %1").arg(priceOf(*query.priceFrom, query.currency));
        else
            text = ListFacets::tr("Up to %1").arg(priceOf(*query.priceTo, query.currency));
        chips += chip(u"price"_s, {}, {}, text);
    }
    if (query.minRating > 0)
        chips += chip(u"rating"_s, {}, QString::number(query.minRating), ratingText(query.minRating));
    if (query.inStockOnly)
        chips += chip(u"stock"_s, {}, u"in"_s, ListFacets::tr("In stock"));
    for (const auto &selection : query.attributes) {
        for (const auto &value : selection.values)
            chips += chip(u"attribute"_s, selection.name, value,
                          ListFacets::tr("%1: %2").arg(attributeLabel(selection.name), valueText(value)));
    }
    return chips;
}

QStringList splitChipKey(const QString &key) {
    QStringList parts = key.split(keySeparator);
    parts.resize(3);
    return parts;
}

QList<BarItem> priceBars(const storage::Facets &facets) {
    QList<BarItem> bars;
    if (facets.prices.empty())
        return bars;
    const auto &prices = facets.prices.front();
    std::int64_t highest = 1;
    for (const auto &bucket : prices.buckets)
        highest = std::max(highest, bucket.count);
    for (const auto &bucket : prices.buckets) {
        BarItem bar;
        bar.label = ListFacets::tr("%1 to %2")
                        .arg(priceOf(bucket.fromMicros, prices.currency), priceOf(bucket.toMicros, prices.currency));
        bar.count = static_cast<int>(bucket.count);
        bar.share = static_cast<double>(bucket.count) / static_cast<double>(highest);
        bar.from = static_cast<double>(bucket.fromMicros) / 1e6;
        bar.to = static_cast<double>(bucket.toMicros) / 1e6;
        bars.append(bar);
    }
    return bars;
}

QString relaxedText(const ListAnswer &answer, const QString &text) {
    switch (answer.relaxed) {
    case storage::Relaxation::None:
        return {};
    case storage::Relaxation::Descriptions:
        return ListFacets::tr("Found in descriptions only.");
    case storage::Relaxation::Widened:
        return ListFacets::tr("Few have all of these words. What has some of them follows.");
    case storage::Relaxation::Spelling:
        return ListFacets::tr("Nothing fits “%1”. This is what fits “%2”.").arg(text.simplified(), answer.corrected);
    case storage::Relaxation::AnyWord:
        if (!answer.lacking.isEmpty())
            return ListFacets::tr("Nothing has all of these words. What comes closest lacks “%1”.")
                .arg(answer.lacking.join(u"”, “"));
        return ListFacets::tr("Nothing has all of these words. This has some of them.");
    }
    return {};
}

} // namespace aura::app
