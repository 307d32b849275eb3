// SPDX-License-Identifier: Apache-2.0
// The part of the book that sellers and reviewers write.
#include "checkers/book.h"

#include "steps/shop_texts.h"
#include "world/shop_server.h"

#include <aura/storage/catalogue_reader.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;

std::optional<QString> Book::applyWork(const Id &user, const Operation &operation) {
    applyPlaces(operation);
    if (const auto *adjust = std::get_if<StockAdjust>(&operation.args)) {
        m_moves.insert(operation.opId, adjust->delta);
    } else if (std::holds_alternative<StockCount>(operation.args)) {
        m_moves.insert(operation.opId, std::nullopt);
    } else if (const auto *create = std::get_if<ProductCreate>(&operation.args)) {
        m_products.insert(create->product.id);
    } else if (const auto *attach = std::get_if<MediaAttach>(&operation.args)) {
        m_pictures.insert({attach->productId, attach->picture.sha256});
    } else if (const auto *put = std::get_if<ReviewPut>(&operation.args)) {
        m_ratings.insert({user, put->productId}, put->text.rating);
    } else if (const auto *step = std::get_if<OrderTransition>(&operation.args)) {
        m_freshSteps.insert(step->orderId, step->to);
    } else if (const auto *patch = std::get_if<ProductPatch>(&operation.args)) {
        applyTexts(*patch);
        for (const auto &change : patch->changes) {
            if (change.field != ProductField::VariantPrice)
                continue;
            const auto base = std::get<std::optional<UnitPrice>>(change.base)->micros;
            const auto mine = std::get<std::optional<UnitPrice>>(change.mine)->micros;
            if (base == mine)
                continue; // whoever leaves it as they see it replaces nothing
            auto known = m_prices.find(change.variantId);
            if (known != m_prices.end() && *known != base && *known != mine)
                return u"a price of %1 is replaced by somebody who has seen %2"_s.arg(*known).arg(base);
            m_prices.insert(change.variantId, mine);
            m_freshPrices.insert(change.variantId, mine);
        }
    }
    return std::nullopt;
}

std::optional<QString> Book::compareWork(ShopServer &server) {
    const auto products = server.db().queryInt64("SELECT count(*) FROM product");
    const auto expected = ShopTemplate::instance().products.size() + m_products.size();
    if (!products || *products != expected)
        return u"the server has %1 products, the operations give %2"_s.arg(products ? products->value_or(0) : -1)
            .arg(expected);
    if (auto wrong = compareLedger(server))
        return wrong;
    if (auto wrong = comparePictures(server))
        return wrong;
    if (auto wrong = compareReviews(server))
        return wrong;
    if (auto wrong = compareTexts(server))
        return wrong;
    return compareLatest(server);
}

/// What two people do to tags and to lines of a text is theirs both, whoever comes first.
void Book::applyTexts(const ProductPatch &patch) {
    for (const auto &change : patch.changes) {
        if (change.field == ProductField::Tags) {
            const auto base = std::get<QStringList>(change.base);
            const auto mine = std::get<QStringList>(change.mine);
            auto &tags = m_tags[patch.productId];
            for (const auto &tag : mine) {
                if (!base.contains(tag))
                    tags.insert(tag);
            }
            for (const auto &tag : base) {
                if (!mine.contains(tag))
                    tags.remove(tag);
            }
        } else if (change.field == ProductField::Description) {
            const auto base = std::get<QString>(change.base);
            const auto mine = shopTexts::linesOf(std::get<QString>(change.mine));
            auto &lines = m_texts[patch.productId];
            const auto seen = base.split(u'\n');
            if (lines.isEmpty() || seen.size() != shopTexts::lines) {
                lines = mine;
                continue;
            }
            for (qsizetype i = 0; i < shopTexts::lines; ++i) {
                if (mine.at(i) != seen.at(i))
                    lines[i] = mine.at(i);
            }
        }
    }
}

std::optional<QString> Book::compareTexts(ShopServer &server) const {
    if (m_tags.isEmpty() && m_texts.isEmpty())
        return std::nullopt;
    std::optional<QString> wrong;
    storage::CatalogueReader reader(server.db());
    for (auto it = m_tags.cbegin(); it != m_tags.cend(); ++it) {
        const auto product = reader.product(it.key());
        if (!product)
            return product.error().detail;
        if (const QSet<QString> tags(product->tags.cbegin(), product->tags.cend()); tags != *it)
            return u"%1 has %2 tags, those who changed them left %3"_s.arg(product->name)
                .arg(tags.size())
                .arg(it->size());
    }
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        const auto product = reader.product(it.key());
        if (!product)
            return product.error().detail;
        if (product->description != it->join(u'\n'))
            return u"%1 is described as '%2', those who did left '%3'"_s.arg(
                product->name, QString(product->description).replace(u'\n', u'|'), it->join(u'|'));
    }
    return wrong;
}

std::optional<QString> Book::compareLedger(ShopServer &server) const {
    std::optional<QString> wrong;
    qsizetype found = 0;
    const auto read = server.db().forEach(
        "SELECT op_id, count(*), sum(on_hand_delta) FROM stock_movement WHERE op_id IS NOT NULL AND kind IN "
        "('adjust', 'count') GROUP BY op_id",
        [&](const storage::Statement &row) {
            const auto known = m_moves.constFind(row.id(0));
            ++found;
            if (known == m_moves.cend())
                wrong = u"stock moved by %1, which had no effect"_s.arg(row.id(0).toString());
            else if (row.int64(1) != 1 || (*known && **known != row.int64(2)))
                wrong = u"stock moved %1 times, by %2, where %3 asked for %4"_s.arg(row.int64(1))
                            .arg(row.int64(2))
                            .arg(row.id(0).toString())
                            .arg(known->value_or(0));
        });
    if (!read)
        return read.error().detail;
    if (!wrong && found != m_moves.size())
        wrong = u"the ledger has %1 movements of sellers, the operations give %2"_s.arg(found).arg(m_moves.size());
    return wrong;
}

std::optional<QString> Book::comparePictures(ShopServer &server) const {
    auto missing = m_pictures;
    for (const auto &picture : ShopTemplate::instance().pictures)
        missing.insert(picture);
    std::optional<QString> wrong;
    const auto read = server.db().forEach(
        "SELECT p.id, s.sha256, count(*), max(b.completed_at IS NOT NULL) FROM product_picture s JOIN product p ON "
        "p.num = s.product LEFT JOIN blob b ON b.sha256 = s.sha256 GROUP BY p.id, s.sha256",
        [&](const storage::Statement &row) {
            if (!missing.remove({row.id(0), row.blob(1)}))
                wrong = u"a product has a picture that nobody attached"_s;
            else if (row.int64(2) != 1)
                wrong = u"a product has a picture twice"_s;
            else if (row.int64(3) != 1)
                wrong = u"a product has a picture whose bytes are not here"_s;
        });
    if (!read)
        return read.error().detail;
    if (!wrong && !missing.isEmpty())
        wrong = u"a picture that was attached is not there"_s;
    return wrong;
}

std::optional<QString> Book::compareReviews(ShopServer &server) const {
    auto missing = m_ratings;
    std::optional<QString> wrong;
    const auto read = server.db().forEach(
        "SELECT r.user_id, p.id, r.rating FROM review r JOIN product p ON p.num = r.product",
        [&](const storage::Statement &row) {
            const auto expected = missing.take({row.id(0), row.id(1)});
            if (expected != row.integer(2))
                wrong = u"a review gives %1 stars, the operations %2"_s.arg(row.integer(2)).arg(expected);
        });
    if (!read)
        return read.error().detail;
    if (!wrong && !missing.isEmpty())
        wrong = u"a review is not there"_s;
    return wrong;
}

std::optional<QString> Book::compareLatest(ShopServer &server) {
    std::optional<QString> wrong;
    QHash<Id, std::int64_t> prices;
    auto read = server.db().forEach("SELECT id, price_micros FROM variant",
                                    [&](const storage::Statement &row) { prices.insert(row.id(0), row.int64(1)); });
    if (!read)
        return read.error().detail;
    const auto freshPrices = std::exchange(m_freshPrices, {});
    for (auto fresh = freshPrices.cbegin(); fresh != freshPrices.cend(); ++fresh) {
        if (prices.value(fresh.key()) != *fresh)
            wrong = u"a price is %1 after it was set to %2"_s.arg(prices.value(fresh.key())).arg(*fresh);
    }
    m_prices = std::move(prices);
    const auto freshSteps = std::exchange(m_freshSteps, {});
    if (freshSteps.isEmpty())
        return wrong;
    read = server.db().forEach(
        "SELECT id, state, fulfilment_state FROM customer_order", [&](const storage::Statement &row) {
            const auto fresh = freshSteps.constFind(row.id(0));
            if (fresh == freshSteps.cend())
                return;
            const auto state = static_cast<OrderState>(row.integer(1));
            const auto fulfilment = static_cast<FulfilmentState>(row.integer(2));
            const bool canceled = state == OrderState::Canceled;
            const bool shipped = fulfilment == FulfilmentState::Fulfilled || fulfilment == FulfilmentState::Delivered;
            if (canceled != (*fresh == OrderStep::Canceled) ||
                shipped != (*fresh == OrderStep::Shipped || *fresh == OrderStep::Delivered))
                wrong = u"an order is not where it was moved to"_s;
        });
    return read ? wrong : std::optional(read.error().detail);
}

} // namespace aura::simulation
