// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace aura::app {

/// Tells a barcode scanner from a person. A scanner that is plugged in as a keyboard types a whole code within a few
/// hundredths of a second and ends it with Enter; nobody types like that.
class ScanBuffer {
public:
    /// A key that was pressed at a moment (milliseconds of a clock that never goes back): the character, or "\r" or
    /// "\n" for Enter. The code when Enter ends a burst.
    std::optional<QString> key(const QString &text, std::int64_t at);
    /// How many characters of a code may have come by now.
    qsizetype size() const { return m_code.size(); }

private:
    QString m_code;
    std::int64_t m_last = 0;
};

} // namespace aura::app
