// SPDX-License-Identifier: Apache-2.0
#include "builder.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace aura::server::demo {

namespace {

constexpr qsizetype reviewCount = 1'800;

/// Texts by rating, 1 to 5. {noun} is the kind of product, {brand} its brand.
struct Voice {
    Words titles;
    Words openings;
    Words closings;
};

const std::array<Voice, 5> &voices() {
    static const std::array<Voice, 5> all{{
        {{"Disappointed", "Sent it back", "Not for us", "Expected more", "Sadly not"},
         {"I really wanted to like this {noun}.", "After two weeks I gave up.", "Nice to look at, but that is all.",
          "This was not our purchase of the year."},
         {"I have sent it back.", "For this price I expect more.", "The refund was quick, at least.",
          "Perhaps I was unlucky with mine."}},
        {{"Good idea, weak execution", "Pretty but impractical", "Could be so much better", "Mixed feelings",
          "Only so-so"},
         {"The {noun} looks good, but daily use is another matter.", "I had read so many good things about {brand}.",
          "It does its job, though not gladly."},
         {"I would not buy it again.", "Two stars for the looks.", "Shame, really.",
          "Customer service was friendly about it."}},
        {{"Solid, with small flaws", "Okay", "Does what it should", "Good, not great", "Fine for the price",
          "Three stars"},
         {"A decent {noun} all in all.", "It does what it should.",
          "There is much to like and one thing that bothers me.", "Good, but not quite as good as I had hoped."},
         {"You can live with it.", "At a lower price it would be four stars.", "I am keeping it.",
          "Worth a look if it is reduced."}},
        {{"Very happy", "Really good", "Almost perfect", "Good quality", "Would buy again", "A good choice",
          "Pleasantly surprised", "Well made"},
         {"Very happy with this {noun}.", "We have used it daily for a month now.",
          "Quick delivery and careful packing.", "My second one from {brand}.", "Well made and good to look at.",
          "I hesitated because of the price, without reason."},
         {"One star short of perfect.", "I would buy it again.", "Recommended.", "All in all a good choice.",
          "We are looking forward to many years with it."}},
        {{"Love it", "Simply beautiful", "Perfect", "Better than expected", "Exactly what I was looking for",
          "Made to last", "A joy every day", "Wonderful", "My favourite thing this year", "Worth every cent",
          "Five stars", "Just right"},
         {"I am delighted with this {noun}.", "I looked for a good {noun} for a long time, and this is it.",
          "{brand} has done it again.", "Ordered on a whim, and I have not regretted it for a second.",
          "Even nicer than in the picture.", "It arrived well packed and earlier than announced.",
          "This was a gift, and I nearly kept it."},
         {"Absolutely recommended.", "I have already ordered a second one.", "You can feel the care that went into it.",
          "Thank you for this lovely shop.", "It will be with us for a long time.",
          "Friends have asked where we got it.", "Everything about it is right."}},
    }};
    return all;
}

struct Writer {
    Builder &builder;
    Rng rng;
    QSet<std::pair<Id, Id>> written; ///< Who has reviewed what.
    QHash<Id, std::size_t> indexOf;  ///< Of a product.
    std::vector<Review> reviews;
};

QString authorOf(const DemoUser &user) {
    const QString last = user.name.section(u' ', -1);
    return user.name.section(u' ', 0, 0) + u' ' + last.left(1) + u'.';
}

QString contentFor(const ProductType &type, const QString &brand, int rating, Rng &rng) {
    const auto &voice = voices()[static_cast<std::size_t>(rating - 1)];
    QStringList sentences;
    if (rng.chance(0.72))
        sentences.append(toText(rng.pick(voice.openings)));
    switch (rating) {
    case 5:
        sentences.append(toText(rng.pick(type.praise)));
        break;
    case 4: {
        sentences.append(toText(rng.pick(type.praise)));
        if (rng.chance(0.55))
            sentences.append(toText(rng.pick(type.gripes)));
        break;
    }
    case 3:
        if (rng.chance(0.6))
            sentences.append(toText(rng.pick(type.praise)));
        sentences.append(toText(rng.pick(type.gripes)));
        break;
    default:
        sentences.append(toText(rng.pick(type.gripes)));
    }
    if (rng.chance(0.58))
        sentences.append(toText(rng.pick(voice.closings)));
    QString content = sentences.join(u' ');
    content.replace(QStringLiteral("{noun}"), toText(type.noun).section(u',', 0, 0));
    content.replace(QStringLiteral("{brand}"), brand);
    return content;
}

void write(Writer &writer, std::size_t productIndex, const DemoUser &user, const Id &orderId, UnixMillis earliest) {
    auto &builder = writer.builder;
    auto &rng = writer.rng;
    const auto &product = builder.shop.products[static_cast<qsizetype>(productIndex)];
    if (writer.written.contains({user.id, product.id}) || earliest >= builder.now)
        return;
    writer.written.insert({user.id, product.id});
    Review review;
    review.productId = product.id;
    review.userId = user.id;
    review.orderId = orderId;
    review.isVerifiedPurchase = !orderId.isNil();
    review.author = authorOf(user);
    // Most are pleased, a few are not at all: a good product still meets the odd bad day.
    const bool badDay = rng.chance(0.06);
    const double felt = builder.quality[productIndex] + rng.normal() * 0.72 - (badDay ? 2.8 : 0);
    review.rating = std::clamp(static_cast<int>(std::lround(felt)), 1, 5);
    const auto &type = *builder.types[productIndex];
    review.title = toText(rng.pick(voices()[static_cast<std::size_t>(review.rating - 1)].titles));
    review.content = contentFor(type, product.brand, review.rating, rng);
    const auto span = static_cast<double>(builder.now - earliest);
    // Verified ones come soon after the parcel, others whenever.
    const double wait = review.isVerifiedPurchase ? std::min(span, rng.between(1, 45) * static_cast<double>(dayMillis))
                                                  : span * rng.real();
    review.createdAt = std::min(builder.now - hourMillis / 4, earliest + static_cast<std::int64_t>(wait));
    review.updatedAt = review.createdAt;
    const double exposure = builder.popularity[productIndex] * 60 *
                            static_cast<double>(builder.now - review.createdAt) / static_cast<double>(dayMillis * 365);
    review.helpfulVotes = static_cast<std::int64_t>(std::pow(rng.real(), 3) * (4 + exposure * 12));
    const bool young = builder.now - review.createdAt < 9 * dayMillis;
    const double roll = rng.real();
    if (young && roll < 0.5)
        review.status = ReviewStatus::Pending;
    else if (roll > 0.994)
        review.status = ReviewStatus::Rejected;
    else if (roll > 0.988)
        review.status = ReviewStatus::Hidden;
    if (review.status == ReviewStatus::Pending)
        review.helpfulVotes = 0;
    writer.reviews.push_back(review);
}

void writeVerified(Writer &writer, const QHash<Id, const DemoUser *> &users) {
    for (const auto &order : std::as_const(writer.builder.shop.orders)) {
        if (order.deliveredAt == 0)
            continue;
        for (const auto &line : order.lines) {
            if (writer.rng.chance(0.85))
                write(writer, writer.indexOf.value(line.productId), *users.value(order.userId), order.id,
                      order.deliveredAt);
        }
    }
}

} // namespace

void addReviews(Builder &builder) {
    Writer writer{builder, Rng(builder.seed, "reviews"), {}, {}, {}};
    QHash<Id, const DemoUser *> users;
    std::vector<const DemoUser *> customers;
    for (const auto &user : std::as_const(builder.shop.users)) {
        users.insert(user.id, &user);
        if (user.role == DemoRole::Customer)
            customers.push_back(&user);
    }
    for (qsizetype i = 0; i < builder.shop.products.size(); ++i)
        writer.indexOf.insert(builder.shop.products[i].id, static_cast<std::size_t>(i));
    writeVerified(writer, users);
    // A flatter tail than that of sales: people like to be the first to say something.
    std::vector<double> weights;
    for (const double popularity : builder.popularity)
        weights.push_back(std::pow(popularity, 0.8));
    const Weighted attention(weights);
    while (static_cast<qsizetype>(writer.reviews.size()) < reviewCount) {
        const auto index = attention.draw(writer.rng);
        const auto &user = *writer.rng.pick(customers);
        const auto since = std::max(builder.shop.products[static_cast<qsizetype>(index)].createdAt, user.createdAt);
        write(writer, index, user, {}, since + dayMillis);
    }
    std::stable_sort(writer.reviews.begin(), writer.reviews.end(),
                     [](const Review &a, const Review &b) { return a.createdAt < b.createdAt; });
    IdMaker ids(builder.seed, "review ids");
    for (auto &review : writer.reviews) {
        review.id = ids.at(review.createdAt);
        if (review.status == ReviewStatus::Published) {
            auto &product = builder.shop.products[static_cast<qsizetype>(writer.indexOf.value(review.productId))];
            product.ratingSum += review.rating;
            ++product.ratingCount;
        }
        builder.shop.reviews.append(review);
    }
}

} // namespace aura::server::demo
