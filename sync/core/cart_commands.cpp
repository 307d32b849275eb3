// SPDX-License-Identifier: Apache-2.0
#include "core/cart_commands.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/storage/price_rules.h>

#include <algorithm>

#include <QSet>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

Result<CartLine> lineFor(const Id &variantId, storage::Database *catalogue) {
    if (catalogue == nullptr)
        return Error{ErrorCode::NotFound, u"no catalogue yet"_s};
    return storage::CatalogueReader(*catalogue).lineOfVariant(variantId);
}

const CartLine *find(const QList<CartLine> &lines, const Id &variantId) {
    const auto it =
        std::find_if(lines.begin(), lines.end(), [&](const CartLine &line) { return line.variantId == variantId; });
    return it == lines.end() ? nullptr : &*it;
}

/// The operation, if the cart takes it.
template <typename Operation>
Result<std::optional<OperationArgs>> applied(Cart &cart, Operation operation, UnixMillis at) {
    AURA_TRY(apply(cart, operation, at));
    return std::optional<OperationArgs>(std::move(operation));
}

} // namespace

Result<std::optional<OperationArgs>> changeCart(Cart &cart, const CartCommand &command, UnixMillis at,
                                                storage::Database *catalogue) {
    const auto *inCart = find(std::as_const(cart.lines), command.variantId);
    const auto *saved = find(std::as_const(cart.saved), command.variantId);
    const auto *known = inCart != nullptr ? inCart : saved;
    if (command.kind == CartCommand::Kind::Remove ||
        (command.kind == CartCommand::Kind::Set && command.quantity == 0)) {
        if (known == nullptr)
            return std::optional<OperationArgs>{};
        return applied(cart, CartRemove{command.variantId}, at);
    }
    const bool isThere = command.kind == CartCommand::Kind::Save      ? saved != nullptr
                         : command.kind == CartCommand::Kind::Restore ? inCart != nullptr
                                                                      : false;
    if (isThere)
        return std::optional<OperationArgs>{};
    auto line = lineFor(command.variantId, catalogue);
    if (!line) {
        // What left the catalogue may still be changed in the cart.
        if (known == nullptr || line.error().code != ErrorCode::NotFound)
            return line.error();
        line = *known;
    }
    line->quantity = command.quantity;
    switch (command.kind) {
    case CartCommand::Kind::Add:
        return applied(cart, CartAdd{*line}, at);
    case CartCommand::Kind::Save:
    case CartCommand::Kind::Restore:
        if (known != nullptr)
            line->quantity = known->quantity;
        if (command.kind == CartCommand::Kind::Save)
            return applied(cart, CartSave{*line}, at);
        return applied(cart, CartRestore{*line}, at);
    default:
        return applied(cart, CartSet{*line}, at);
    }
}

Result<QList<Submission>> submissionsFor(const CheckoutRequest &request, const Cart &cart, storage::Database *catalogue,
                                         const Pricing &pricing) {
    QList<Submission> submissions;
    for (const auto &line : cart.lines) {
        if (!request.variants.isEmpty() && !request.variants.contains(line.variantId))
            continue;
        QuoteLine quoted;
        quoted.productId = line.productId;
        quoted.variantId = line.variantId;
        quoted.vendorId = line.vendorId;
        quoted.productName = line.productName;
        quoted.variantName = line.variantName;
        quoted.quantity = line.quantity;
        quoted.unitPrice = line.unitPrice;
        // The price of today; of what left the catalogue, the last one seen.
        if (const auto current = lineFor(line.variantId, catalogue)) {
            quoted.unitPrice = current->unitPrice;
            quoted.vendorId = current->vendorId;
        } else if (current.error().code != ErrorCode::NotFound) {
            return current.error();
        }
        const auto same = std::find_if(submissions.begin(), submissions.end(), [&](const Submission &other) {
            return other.submit.lines.first().unitPrice.currency == quoted.unitPrice.currency;
        });
        if (same != submissions.end()) {
            same->submit.lines.append(quoted);
            continue;
        }
        Submission fresh;
        fresh.submit.lines.append(quoted);
        submissions.append(fresh);
    }
    if (submissions.isEmpty())
        return Error{ErrorCode::NotFound, u"the cart has no such lines"_s};
    // The shop takes them one after the other.
    auto shopper = pricing.shopper;
    for (auto &submission : submissions) {
        auto &submit = submission.submit;
        PriceBasis basis{submit.lines, pricing.vendors, request.deliveries};
        basis.country = request.shippingAddress.country;
        basis.shopper = shopper;
        basis.voucher = request.voucher;
        basis.at = pricing.at;
        if (catalogue != nullptr) {
            QList<Id> products;
            for (const auto &line : std::as_const(submit.lines))
                products.append(line.productId);
            AURA_ASSIGN(basis.products, storage::productFacts(*catalogue, products));
        }
        AURA_ASSIGN(submission.quote, quoteOrder(basis, pricing.rules));
        shopper.hasOrdered = true;
        QSet<Id> used;
        for (const auto &part : std::as_const(submission.quote.vendors)) {
            for (const auto &discount : part.discounts)
                used.insert(discount.promotionId);
        }
        for (const auto &promotion : std::as_const(used))
            ++shopper.uses[promotion];
        submission.quote.converted = conversionOf(submission.quote.total, request.shownIn, pricing.rates);
        submit.voucher = request.voucher.code.trimmed();
        agreeTo(submit, submission.quote);
        submit.shippingAddress = request.shippingAddress;
        submit.billingAddress = request.billingAddress == Address{} ? request.shippingAddress : request.billingAddress;
        submit.deliveries = request.deliveries;
        submit.paymentMethod = request.paymentMethod;
        submit.notes = request.notes;
    }
    return submissions;
}

} // namespace aura::sync
