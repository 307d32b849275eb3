// SPDX-License-Identifier: Apache-2.0
#include "vendor/vendor_words.h"

#include "operation_words.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

struct VendorTexts {
    Q_DECLARE_TR_FUNCTIONS(VendorTexts)
};

} // namespace

OrderWords vendorOrderWords(const Order &order) {
    if (order.fulfilmentState == FulfilmentState::Partial)
        return {VendorTexts::tr("Partly shipped"), VendorTexts::tr("The rest waits to be shipped."), Tone::Warning};
    const auto step = stepOf(order);
    if (!step)
        return {VendorTexts::tr("Not placed"), VendorTexts::tr("The buyer has not confirmed it."), Tone::Neutral};
    switch (*step) {
    case OrderStep::Placed:
        return {VendorTexts::tr("To pack"), VendorTexts::tr("Pick the articles and pack them."), Tone::Accent};
    case OrderStep::Packed:
        return {VendorTexts::tr("To ship"), VendorTexts::tr("Packed. Hand it to the carrier."), Tone::Accent};
    case OrderStep::Shipped:
        return {VendorTexts::tr("Shipped"),
                order.restCanceledAt == 0
                    ? VendorTexts::tr("On its way to the buyer.")
                    : VendorTexts::tr("A part is on its way to the buyer. The rest was canceled."),
                Tone::Positive};
    case OrderStep::Delivered:
        return {VendorTexts::tr("Delivered"), VendorTexts::tr("The buyer has it."), Tone::Positive};
    case OrderStep::Canceled:
        return {VendorTexts::tr("Canceled"), VendorTexts::tr("Nothing is to be done."), Tone::Neutral};
    }
    return {};
}

QString stepText(OrderStep step) {
    switch (step) {
    case OrderStep::Placed:
        return VendorTexts::tr("not packed");
    case OrderStep::Packed:
        return VendorTexts::tr("packed");
    case OrderStep::Shipped:
        return VendorTexts::tr("shipped");
    case OrderStep::Delivered:
        return VendorTexts::tr("delivered");
    case OrderStep::Canceled:
        return VendorTexts::tr("canceled");
    }
    return {};
}

QString stepRefusalText(const sync::QueueEntry &entry) {
    const auto *step = std::get_if<OrderTransition>(&entry.operation.args);
    if (step != nullptr && entry.result && !entry.result->orders.isEmpty()) {
        if (const auto now = stepOf(entry.result->orders.first()))
            return VendorTexts::tr("You wanted it %1, but it was %2 already. It stays as it is.")
                .arg(stepText(step->to), stepText(*now));
    }
    const auto code = entry.result ? entry.result->code : entry.reason ? entry.reason->code : ErrorCode::Internal;
    if (const QString said = refusalText(entry.operation, code, entry.result); step == nullptr && !said.isEmpty())
        return said;
    if (entry.reason)
        return errorText(*entry.reason);
    return entry.result ? errorText(entry.result->code) : QString();
}

bool isUndecided(const sync::QueueEntry &entry) {
    return entry.state == sync::QueueState::NeedsAttention || entry.state == sync::QueueState::Blocked;
}

QString productStatusText(ProductStatus status) {
    switch (status) {
    case ProductStatus::Draft:
        return VendorTexts::tr("Draft");
    case ProductStatus::Proposed:
        return VendorTexts::tr("In review");
    case ProductStatus::Published:
        return VendorTexts::tr("Published");
    case ProductStatus::Rejected:
        return VendorTexts::tr("Rejected");
    case ProductStatus::Archived:
        return VendorTexts::tr("Archived");
    }
    return {};
}

Tone productStatusTone(ProductStatus status) {
    switch (status) {
    case ProductStatus::Draft:
    case ProductStatus::Archived:
        return Tone::Neutral;
    case ProductStatus::Proposed:
        return Tone::Accent;
    case ProductStatus::Published:
        return Tone::Positive;
    case ProductStatus::Rejected:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString stockReasonText(StockReason reason) {
    switch (reason) {
    case StockReason::Received:
        return VendorTexts::tr("Goods received");
    case StockReason::Returned:
        return VendorTexts::tr("Came back");
    case StockReason::Damaged:
        return VendorTexts::tr("Damaged");
    case StockReason::Lost:
        return VendorTexts::tr("Lost");
    case StockReason::Found:
        return VendorTexts::tr("Found");
    case StockReason::Correction:
        return VendorTexts::tr("Correction");
    }
    return {};
}

QString deskName(const DeskProduct &product, const DeskVariant &variant) {
    return product.variants.size() < 2 ? product.name : format::lineName(product.name, variant.name);
}

} // namespace aura::app
