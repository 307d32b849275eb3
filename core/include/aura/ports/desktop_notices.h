// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace aura {

/// Shows short messages of the app on the desktop, beside its window. GUI thread.
class DesktopNotices {
public:
    virtual ~DesktopNotices() = default;
    /// Shows it; one with the same key is replaced. Whether anybody shows it is not told: it is a courtesy.
    virtual void show(const QString &key, const QString &title, const QString &text) = 0;
    /// Takes back what is still shown.
    virtual void withdrawAll() = 0;
    /// Called with the key of a message that the person chose.
    std::function<void(const QString &key)> chosen;
};

} // namespace aura
