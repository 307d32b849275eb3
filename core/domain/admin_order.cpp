// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin_order.h>

#include <algorithm>

namespace aura {

bool isOrderNumber(QStringView text) {
    text = text.trimmed();
    if (text.size() < 2 || text[0].toUpper() != u'A' || text[1] != u'-')
        return false;
    return std::all_of(text.begin() + 2, text.end(), [](QChar c) { return c == u'-' || (c >= u'0' && c <= u'9'); });
}

bool mayCancel(const Order &order) {
    const auto step = stepOf(order);
    return (step == OrderStep::Placed || step == OrderStep::Packed) &&
           canTransition(order.state, OrderState::Canceled, order.fulfilmentState);
}

} // namespace aura
