// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace aura::scanning {

/// How much time a code may cost: a frame is followed by the next one, a picture is all there is.
enum class Effort { Frame, Picture };

/// What stands in a code: EAN-13, EAN-8, UPC-A, Code 128 or QR.
struct ReadCode {
    QString text;           ///< In one line, never empty, at most longestCode characters.
    bool isProduct = false; ///< A number of goods (EAN, UPC), check digit included.

    friend bool operator==(const ReadCode &, const ReadCode &) = default;
};

inline constexpr qsizetype longestCode = 200;

/// The first code that can be read, in whichever of the four directions it lies (Effort::Picture: in any); nothing when
/// there is none. Check digits are checked. Any thread; takes milliseconds for a frame, up to a second for a picture.
std::optional<ReadCode> readCode(const QImage &picture, Effort effort);

} // namespace aura::scanning
