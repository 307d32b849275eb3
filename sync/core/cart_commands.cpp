// SPDX-License-Identifier: Apache-2.0
#include "core/cart_commands.h"

#include <aura/storage/catalogue_reader.h>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

Result<CartLine> lineFor(const Id &variantId, storage::Database *catalogue) {
    if (catalogue == nullptr)
        return Error{ErrorCode::NotFound, u"no catalogue yet"_s};
    AURA_ASSIGN(const auto product, storage::CatalogueReader(*catalogue).productByVariant(variantId));
    for (const auto &variant : product.variants) {
        if (variant.id != variantId)
            continue;
        CartLine line;
        line.productId = product.id;
        line.variantId = variant.id;
        line.vendorId = product.vendorId;
        line.productName = product.name;
        line.variantName = variant.name;
        line.unitPrice = variant.price;
        return line;
    }
    return Error{ErrorCode::NotFound, u"no such variant"_s};
}

const CartLine *find(const Cart &cart, const Id &variantId) {
    const auto it = std::find_if(cart.lines.begin(), cart.lines.end(),
                                 [&](const CartLine &line) { return line.variantId == variantId; });
    return it == cart.lines.end() ? nullptr : &*it;
}

} // namespace

Result<std::optional<OperationArgs>> cartArgs(const CartCommand &command, const Cart &cart,
                                              storage::Database *catalogue) {
    const auto *known = find(cart, command.variantId);
    if (command.kind == CartCommand::Kind::Remove ||
        (command.kind == CartCommand::Kind::Set && command.quantity == 0)) {
        if (known == nullptr)
            return std::optional<OperationArgs>{};
        return std::optional<OperationArgs>(CartRemove{command.variantId});
    }
    auto line = lineFor(command.variantId, catalogue);
    if (!line) {
        // What left the catalogue may still be changed in the cart.
        if (known == nullptr || line.error().code != ErrorCode::NotFound)
            return line.error();
        line = *known;
    }
    line->quantity = command.quantity;
    Cart copy = cart;
    if (command.kind == CartCommand::Kind::Add) {
        AURA_TRY(apply(copy, CartAdd{*line}, 0));
        return std::optional<OperationArgs>(CartAdd{*line});
    }
    AURA_TRY(apply(copy, CartSet{*line}, 0));
    return std::optional<OperationArgs>(CartSet{*line});
}

Result<QList<Submission>> submissionsFor(const CheckoutRequest &request, const Cart &cart, storage::Database *catalogue,
                                         const QList<Vendor> &vendors, const TaxPolicy &tax) {
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
    for (auto &submission : submissions) {
        auto &submit = submission.submit;
        AURA_ASSIGN(submission.quote, quoteOrder(submit.lines, vendors, request.deliveries, tax));
        submit.lines.clear();
        for (const auto &vendor : submission.quote.vendors)
            submit.lines += vendor.lines;
        submit.shippingAddress = request.shippingAddress;
        submit.billingAddress = request.billingAddress == Address{} ? request.shippingAddress : request.billingAddress;
        submit.deliveries = request.deliveries;
        submit.paymentMethod = request.paymentMethod;
        submit.notes = request.notes;
        submit.expectedTotal = submission.quote.total;
    }
    return submissions;
}

} // namespace aura::sync
