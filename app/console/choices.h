// SPDX-License-Identifier: Apache-2.0
// What the boxes of filters hold: nothing for all, or a value of an enumeration.
#pragma once

#include <QComboBox>

#include <algorithm>
#include <optional>

namespace aura::console {

template <typename T>
std::optional<T> chosen(const QComboBox *box) {
    const auto value = box->currentData();
    return value.isValid() ? std::optional(static_cast<T>(value.toInt())) : std::nullopt;
}

template <typename T>
QVariant choice(T value) {
    return static_cast<int>(value);
}

inline void choose(QComboBox *box, const QVariant &value) {
    box->setCurrentIndex(std::max(0, value.isValid() ? box->findData(value) : 0));
}

} // namespace aura::console
