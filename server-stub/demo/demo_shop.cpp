// SPDX-License-Identifier: Apache-2.0
#include "builder.h"

#include "colours.h"

#include <QCryptographicHash>

#include <array>

namespace aura::server {

namespace demo {

Picture Builder::store(const Rendered &rendered, const QString &alt) {
    const QByteArray bytes = QByteArray::fromStdString(rendered.svg);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString mime = QStringLiteral("image/svg+xml");
    if (!storedBlobs.contains(hash)) {
        storedBlobs.insert(hash, true);
        shop.blobs.append(InlineBlob{hash, mime, bytes});
    }
    Picture picture;
    picture.sha256 = hash;
    picture.mime = mime;
    picture.alt = alt;
    picture.color = toText(rendered.dominant).mid(1).toUInt(nullptr, 16);
    picture.width = rendered.width;
    picture.height = rendered.height;
    return picture;
}

Subject exampleOf(const ProductType &type, std::uint64_t seed) {
    const Shape pick(seed);
    const auto colour = [&](int index, const Words &names) {
        return tones(
            rgb(colourNamed(names[static_cast<std::size_t>(pick.pick(index, static_cast<int>(names.size())))]).hex));
    };
    return {type.drawing, type.setting, {colour(0, type.colours), colour(1, type.accents), Shape(seed)}, type.scale};
}

void addBanners(Builder &builder) {
    struct Text {
        std::string_view title;
        std::string_view subtitle;
        std::string_view slug;
        std::string_view colour;
        std::array<std::string_view, 3> kinds;
    };
    static constexpr std::array texts{
        Text{"A calmer home",
             "Lamps, chairs and clay from eight small houses",
             "home-living",
             "#d6b48c",
             {"armchair", "floor-lamp", "vase"}},
        Text{"Slow mornings",
             "Kettles, presses and beans roasted on Tuesdays",
             "kitchen-table",
             "#8fb0a3",
             {"kettle", "mug", "moka-pot"}},
        Text{"Out before breakfast",
             "Tents, stoves and bottles that hold up in the rain",
             "outdoor-travel",
             "#a9b884",
             {"tent", "backpack", "lantern"}},
        Text{"Ride through the evening",
             "City bikes and lights to be seen with",
             "cycling",
             "#9fb4d0",
             {"bicycle", "helmet", "bottle"}},
    };
    std::uint64_t index = 0;
    for (const auto &text : texts) {
        std::vector<Subject> subjects;
        subjects.reserve(text.kinds.size());
        for (const auto kind : text.kinds)
            subjects.push_back(exampleOf(typeOf(kind), builder.seed * 31 + 700 + subjects.size() + index * 7));
        const auto rendered = renderBanner(subjects, rgb(text.colour), builder.seed + 900 + index);
        const QString title = toText(text.title);
        builder.shop.banners.append({title, toText(text.subtitle), toText(text.slug), builder.store(rendered, title)});
        ++index;
    }
}

} // namespace demo

DemoShop generateDemoShop(std::uint64_t seed, UnixMillis now) {
    demo::Builder builder;
    builder.seed = seed;
    builder.now = now;
    demo::addVendors(builder);
    demo::addCategories(builder);
    demo::addProducts(builder);
    demo::addPeople(builder);
    demo::addOrders(builder);
    demo::addReviews(builder);
    demo::addBanners(builder);
    return std::move(builder.shop);
}

} // namespace aura::server
