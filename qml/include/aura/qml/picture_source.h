// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>

namespace aura::qml {

/// Where the bytes of pictures come from. Both are called on worker threads, several at once.
struct PictureSource {
    /// The bytes of a picture that are on this device, or nothing. `pixels`: how wide and high it is shown at most; a
    /// smaller form of it will do.
    std::function<QByteArray(const QByteArray &sha256, int pixels)> local;
    using Done = std::function<void(const QByteArray &bytes)>;
    using Cancel = std::function<void()>;
    /// Gets the bytes from elsewhere and calls `done` once, on any thread: with nothing when there is no such picture
    /// or it was cancelled. What it returns cancels; it may be called at any time, from any thread. Empty: pictures are
    /// on this device or nowhere.
    std::function<Cancel(const QByteArray &sha256, int pixels, Done done)> fetch{};
};

} // namespace aura::qml
