// SPDX-License-Identifier: Apache-2.0
#include "builder.h"

#include "colours.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aura::server::demo {

namespace {

constexpr int lowStock = 5;
const Currency euro = Currency::of("EUR");

/// A price as shops write it: 7.90, 24, 149. Input and result in cents.
std::int64_t shopPrice(double cents) {
    const double euros = cents / 100;
    if (euros < 10)
        return static_cast<std::int64_t>(std::floor(euros * 2)) * 50 + 40;
    if (euros < 30)
        return static_cast<std::int64_t>(std::floor(euros)) * 100 + 90;
    if (euros < 100)
        return static_cast<std::int64_t>(std::lround(euros)) * 100;
    if (euros < 400)
        return (static_cast<std::int64_t>(std::lround(euros / 5)) * 5 - 1) * 100;
    return (static_cast<std::int64_t>(std::lround(euros / 10)) * 10) * 100;
}

UnitPrice priceOf(std::int64_t cents) {
    return {cents * 10'000, euro};
}

QString gtinFor(int serial, Rng &rng) {
    // 29 is a prefix that GS1 leaves to shops for numbers of their own.
    QString digits =
        QStringLiteral("29%1%2").arg(rng.range(0, 99999), 5, 10, QLatin1Char('0')).arg(serial, 5, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

QString lowerFirst(const QString &text) {
    // Names of materials that are abbreviations ("ABS") keep their capitals.
    if (text.size() > 1 && text[1].isUpper())
        return text;
    return text.left(1).toLower() + text.mid(1);
}

Attribute attributeOf(const Fact &fact, Rng &rng) {
    const QString value = toText(rng.pick(fact.choices));
    Attribute attribute;
    attribute.name = toText(fact.name);
    if (!fact.unit.empty())
        attribute.name += QStringLiteral(" (") + toText(fact.unit) + u')';
    switch (fact.kind) {
    case Fact::Kind::Text:
        attribute.kind = Attribute::Kind::Text;
        attribute.values = {value};
        break;
    case Fact::Kind::Number:
        attribute.kind = Attribute::Kind::Number;
        attribute.values = {value};
        break;
    case Fact::Kind::Flag:
        attribute.kind = Attribute::Kind::Boolean;
        attribute.values = {value == u"yes" ? QStringLiteral("true") : QStringLiteral("false")};
        break;
    }
    return attribute;
}

Attribute textAttribute(const QString &name, const QString &value) {
    return {name, Attribute::Kind::Text, false, {value}};
}

/// What is decided about a product before its variants are made.
struct Plan {
    const ProductType *type = nullptr;
    const Brand *brand = nullptr;
    std::string_view model;
    std::string_view material;
    std::vector<const Colour *> colours;
    std::string_view accent;
    std::int64_t cents = 0;
    UnixMillis createdAt = 0;
    std::uint64_t form = 0;
};

std::vector<Plan> planType(const ProductType &type, Builder &builder) {
    Rng rng(builder.seed, type.key);
    std::vector<Plan> plans;
    // Brands take turns, each with model names of its own; a kind's own names are used once each.
    std::vector<Words> models;
    for (const auto brand : type.brands) {
        models.push_back(brandNamed(brand).models);
        rng.shuffle(models.back());
    }
    Words ownModels = type.models;
    rng.shuffle(ownModels);
    for (std::size_t i = 0; i < static_cast<std::size_t>(type.count); ++i) {
        const std::size_t turn = i % type.brands.size();
        const Words &names = ownModels.empty() ? models[turn] : ownModels;
        const std::size_t step = ownModels.empty() ? i / type.brands.size() : i;
        Plan plan;
        plan.type = &type;
        plan.brand = &brandNamed(type.brands[turn]);
        plan.model = names[step % names.size()];
        plan.material = rng.pick(type.materials);
        Words colours = type.colours;
        rng.shuffle(colours);
        const int most = std::min<int>(type.colourways, static_cast<int>(colours.size()));
        const int count = most == 1 || rng.chance(0.22) ? 1 : rng.range(2, most);
        for (int c = 0; c < count; ++c)
            plan.colours.push_back(&colourNamed(colours[static_cast<std::size_t>(c)]));
        Words accents = type.accents;
        accents.erase(std::remove_if(accents.begin(), accents.end(),
                                     [&](std::string_view name) { return name == plan.colours.front()->name; }),
                      accents.end());
        plan.accent = rng.pick(accents);
        const double share = std::pow(rng.real(), 1.6);
        plan.cents = shopPrice((type.priceLow + (type.priceHigh - type.priceLow) * share) * 100);
        const double age = std::pow(rng.real(), 1.2) * 725 + 2;
        plan.createdAt = builder.now - static_cast<std::int64_t>(age * static_cast<double>(dayMillis));
        plan.form = rng.next();
        plans.push_back(std::move(plan));
    }
    return plans;
}

QString describe(const Plan &plan, Rng &rng) {
    const auto &type = *plan.type;
    Words details = type.details;
    rng.shuffle(details);
    QStringList sentences{toText(rng.pick(type.openings)), toText(details[0])};
    if (rng.chance(0.7))
        sentences.append(toText(details[1]));
    if (rng.chance(0.65))
        sentences.append(toText(plan.brand->line));
    const QString material = toText(plan.material);
    for (auto &sentence : sentences) {
        sentence.replace(QStringLiteral("{model}"), toText(plan.model));
        sentence.replace(QStringLiteral("{brand}"), toText(plan.brand->name));
        if (sentence.startsWith(u"{material}"))
            sentence.replace(0, 10, material);
        sentence.replace(QStringLiteral("{material}"), lowerFirst(material));
    }
    return sentences.join(u' ');
}

void addVariants(Product &product, const Plan &plan, const QString &article, Rng &rng) {
    const auto &type = *plan.type;
    const std::vector<SizeStep> sizes = type.sizes.empty() ? std::vector<SizeStep>{{}} : type.sizes;
    const bool many = plan.colours.size() * sizes.size() > 1;
    const bool onSale = rng.chance(0.17);
    const bool onlyFirstColour = rng.chance(0.5);
    const double was = rng.between(1.12, 1.4);
    const bool tracked = type.key != "art-print" || rng.chance(0.3);
    for (std::size_t c = 0; c < plan.colours.size(); ++c) {
        for (const auto &size : sizes) {
            const auto &colour = *plan.colours[c];
            Variant variant;
            QStringList name;
            QString sku = article;
            if (type.namesColour) {
                name.append(toText(colour.name));
                sku += u'-' + toText(colour.code);
                if (many)
                    variant.options.append(textAttribute(QStringLiteral("Colour"), toText(colour.name)));
            }
            if (!size.label.empty()) {
                name.append(toText(size.label));
                sku += u'-' + toText(size.code);
                variant.options.append(textAttribute(toText(type.sizeName), toText(size.label)));
            }
            variant.name = name.isEmpty() ? QStringLiteral("Standard") : name.join(QStringLiteral(", "));
            variant.sku = sku;
            const std::int64_t cents = size.pricePercent == 100
                                           ? plan.cents
                                           : shopPrice(static_cast<double>(plan.cents) * size.pricePercent / 100);
            variant.price = priceOf(cents);
            if (onSale && (c == 0 || !onlyFirstColour)) {
                const std::int64_t before = shopPrice(static_cast<double>(cents) * was);
                if (before > cents)
                    variant.comparePrice = priceOf(before);
            }
            variant.weightGrams = static_cast<std::int64_t>(type.body.grams) * size.weightPercent / 100;
            variant.trackInventory = tracked;
            const double roll = rng.real();
            const int most = plan.cents > 40'000 ? 18 : plan.cents > 10'000 ? 45 : 160;
            const std::int64_t stock = roll < 0.07   ? 0
                                       : roll < 0.18 ? rng.range(1, lowStock - 1)
                                                     : rng.range(lowStock + 1, most);
            variant.stock = stock;
            variant.availability = availabilityFor(stock, lowStock, tracked);
            variant.pictures = {static_cast<int>(c)};
            product.variants.append(variant);
        }
    }
    const auto best = std::find_if(product.variants.begin(), product.variants.end(),
                                   [](const Variant &v) { return v.availability != Availability::Out; });
    (best != product.variants.end() ? *best : product.variants.front()).isDefault = true;
}

void addPictures(Product &product, const Plan &plan, Builder &builder, Rng &rng) {
    const auto &type = *plan.type;
    const Tones accent = tones(rgb(colourNamed(plan.accent).hex));
    const QString what = toText(plan.brand->name) + u' ' + toText(plan.model) + u' ' + toText(type.noun);
    const auto draw = [&](const Colour &colour, bool close) {
        const Subject subject{
            type.drawing, type.setting, {tones(rgb(colour.hex)), accent, Shape(plan.form)}, type.scale};
        QString alt = what;
        if (type.namesColour)
            alt += QStringLiteral(" in ") + toText(colour.name).toLower();
        if (close)
            alt += QStringLiteral(", seen closer");
        product.pictures.append(builder.store(renderProduct(subject, rng.next(), close), alt));
    };
    for (const auto *colour : plan.colours)
        draw(*colour, false);
    if (plan.colours.size() < 3 && rng.chance(0.6)) {
        draw(*plan.colours.front(), true);
        // The closer view belongs to every variant of the first colour.
        const auto perColour = product.variants.size() / static_cast<qsizetype>(plan.colours.size());
        for (qsizetype i = 0; i < perColour; ++i)
            product.variants[i].pictures.append(static_cast<int>(product.pictures.size()) - 1);
    }
}

Product makeProduct(const Plan &plan, int serial, Builder &builder, Rng &rng) {
    const auto &type = *plan.type;
    Product product;
    const QString leaf = toText(type.category);
    product.vendorId = builder.vendorIds.value(leaf);
    product.categories = {builder.categoryIds.value(leaf)};
    for (const auto &category : builder.shop.categories) {
        if (category.id == product.categories.front())
            product.categories.append(category.parentId);
    }
    product.brand = toText(plan.brand->name);
    product.name = product.brand + u' ' + toText(plan.model) + u' ' + toText(type.noun);
    if (type.namesColour && plan.colours.size() == 1)
        product.name += QStringLiteral(", ") + toText(plan.colours.front()->name).toLower();
    const QString number = QStringLiteral("%1").arg(serial, 4, 10, QLatin1Char('0'));
    const QString article = toText(plan.brand->code) + u'-' + toText(type.code) + u'-' + number;
    product.externalId = toText(type.code) + number;
    product.modelNumber = toText(plan.brand->code) + u' ' + toText(type.code) + number;
    product.gtin = gtinFor(serial, rng);
    product.description = describe(plan, rng);
    product.attributes.append(textAttribute(toText(type.materialName), toText(plan.material)));
    if (!type.accentName.empty())
        product.attributes.append(textAttribute(toText(type.accentName), toText(plan.accent)));
    const bool manyVariants = plan.colours.size() * std::max<std::size_t>(type.sizes.size(), 1) > 1;
    if (type.namesColour && !manyVariants)
        product.attributes.append(textAttribute(QStringLiteral("Colour"), toText(plan.colours.front()->name)));
    for (const auto &fact : type.attributes)
        product.attributes.append(attributeOf(fact, rng));
    for (const auto &fact : type.specs)
        product.technicalSpecs.append(attributeOf(fact, rng));
    const double stretch = rng.between(0.93, 1.07);
    const auto micrometres = [&](int mm) { return static_cast<std::int64_t>(std::lround(mm * stretch)) * 1'000; };
    product.dimensions = {micrometres(type.body.width), micrometres(type.body.height), micrometres(type.body.depth),
                          type.body.grams};
    for (const auto tag : type.tags)
        product.tags.append(toText(tag));
    product.createdAt = plan.createdAt;
    const auto since = static_cast<double>(builder.now - plan.createdAt);
    product.updatedAt = plan.createdAt + static_cast<std::int64_t>(since * std::pow(rng.real(), 0.5));
    if (builder.now - product.createdAt < 60 * dayMillis)
        product.tags.append(QStringLiteral("new"));
    addVariants(product, plan, article, rng);
    addPictures(product, plan, builder, rng);
    return product;
}

/// Gives a few of the youngest products the states that moderators and vendors work with.
void spreadStatuses(Builder &builder) {
    static constexpr std::array statuses{ProductStatus::Proposed, ProductStatus::Draft,    ProductStatus::Proposed,
                                         ProductStatus::Rejected, ProductStatus::Proposed, ProductStatus::Draft};
    auto &products = builder.shop.products;
    for (qsizetype i = 0; i < 12; ++i) {
        const auto at = products.size() - 1 - i * 3;
        products[at].status = statuses[static_cast<std::size_t>(i) % statuses.size()];
        builder.popularity[static_cast<std::size_t>(at)] = 0;
    }
    for (qsizetype i = 0; i < 6; ++i) {
        const auto at = i * 17 + 4;
        products[at].status = ProductStatus::Archived;
        products[at].isActive = false;
        builder.popularity[static_cast<std::size_t>(at)] = 0;
    }
}

} // namespace

void addProducts(Builder &builder) {
    std::vector<Plan> plans;
    for (const auto &type : allTypes()) {
        auto some = planType(type, builder);
        plans.insert(plans.end(), some.begin(), some.end());
    }
    std::stable_sort(plans.begin(), plans.end(),
                     [](const Plan &a, const Plan &b) { return a.createdAt < b.createdAt; });
    Rng rng(builder.seed, "products");
    IdMaker productIds(builder.seed, "product ids");
    IdMaker variantIds(builder.seed, "variant ids");
    // A long tail: few things are looked at by everyone, most by a handful.
    std::vector<double> ranks(plans.size());
    std::iota(ranks.begin(), ranks.end(), 1.0);
    rng.shuffle(ranks);
    int serial = 0;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        Product product = makeProduct(plans[i], ++serial, builder, rng);
        product.id = productIds.at(product.createdAt);
        for (auto &variant : product.variants)
            variant.id = variantIds.at(product.createdAt);
        const double popularity = 1 / std::pow(ranks[i] + 6, 0.82);
        product.views = static_cast<std::int64_t>(popularity * 42'000 * rng.between(0.75, 1.3)) + rng.range(3, 40);
        builder.shop.products.append(product);
        builder.types.push_back(plans[i].type);
        builder.popularity.push_back(popularity);
        builder.quality.push_back(std::clamp(4.58 + 0.42 * rng.normal(), 2.4, 5.1));
    }
    spreadStatuses(builder);
}

void addCategories(Builder &builder) {
    IdMaker ids(builder.seed, "category ids");
    const UnixMillis founded = builder.now - 800 * dayMillis;
    int root = 0;
    QHash<QString, int> positions;
    for (const auto &text : categoryTexts()) {
        Category category;
        category.createdAt = founded;
        category.updatedAt = founded + 20 * dayMillis;
        category.id = ids.at(founded);
        category.name = toText(text.name);
        category.slug = toText(text.slug);
        category.description = toText(text.description);
        if (text.parent.empty()) {
            category.position = root++;
        } else {
            category.parentId = builder.categoryIds.value(toText(text.parent));
            category.position = positions[toText(text.parent)]++;
        }
        category.seoTitle = category.name + QStringLiteral(" · Aura Shop");
        category.seoDescription = category.description;
        std::vector<Subject> subjects;
        for (const auto kind : text.emblem)
            subjects.push_back(exampleOf(typeOf(kind), builder.seed * 17 + subjects.size() * 5 +
                                                           static_cast<std::uint64_t>(builder.shop.categories.size())));
        const auto picture =
            builder.store(renderTile(subjects, rgb(text.tile),
                                     builder.seed + static_cast<std::uint64_t>(builder.shop.categories.size())),
                          category.name);
        category.picture = picture.sha256;
        category.color = picture.color;
        builder.categoryIds.insert(category.slug, category.id);
        builder.shop.categories.append(category);
    }
}

} // namespace aura::server::demo
