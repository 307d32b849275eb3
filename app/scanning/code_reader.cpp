// SPDX-License-Identifier: Apache-2.0
#include <aura/scanning/code_reader.h>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>

#include <QTransform>

#include <algorithm>

namespace aura::scanning {

namespace {

// A code is read by its bars, not by the pixels between them: more only takes time.
constexpr int longestSideOfFrame = 1'280;
constexpr int longestSideOfPicture = 2'400;

QImage grey(const QImage &picture, int longestSide) {
    QImage small = picture;
    if (std::max(picture.width(), picture.height()) > longestSide)
        small = picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return small.convertToFormat(QImage::Format_Grayscale8);
}

QImage turned(const QImage &picture, int degrees) {
    return picture.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

struct Look {
    ReadCode code;
    bool isLinear = false; ///< Bars alone, of which a part may look like something else.
};

std::optional<Look> lookAt(const QImage &grey) {
    using enum ZXing::BarcodeFormat;
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    auto hints = ZXing::DecodeHints().setFormats(EAN13 | EAN8 | UPCA | Code128 | QRCode).setTryHarder(true);
    hints.setTryRotate(true);
    const auto found = ZXing::ReadBarcode(view, hints);
    if (!found.isValid())
        return std::nullopt;
    // Anybody can print a code: what stands in it is shown to people, in one line.
    Look look;
    look.code.text = QString::fromStdWString(found.text()).simplified();
    look.code.isProduct = found.format() == EAN13 || found.format() == EAN8 || found.format() == UPCA;
    look.isLinear = found.format() != QRCode;
    if (look.code.text.isEmpty() || look.code.text.size() > longestCode)
        return std::nullopt;
    return look;
}

/// A line that runs aslant across bars can look like another code, check digit included: another look from another
/// side has to see the same.
std::optional<ReadCode> read(const QImage &grey) {
    constexpr int aside = 5; // degrees: so little that low bars are still crossed as a whole
    const auto first = lookAt(grey);
    if (!first)
        return std::nullopt;
    if (!first->isLinear)
        return first->code;
    // Out of focus, it is seen better from further away.
    const auto far = grey.scaled(grey.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const auto *seen : {&grey, &far}) {
        for (const int degrees : {aside, -aside}) {
            if (const auto again = lookAt(turned(*seen, degrees)); again && again->code == first->code)
                return first->code;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ReadCode> readCode(const QImage &picture, Effort effort) {
    if (picture.isNull())
        return std::nullopt;
    if (effort == Effort::Frame)
        return read(grey(picture, longestSideOfFrame));
    const auto whole = grey(picture, longestSideOfPicture);
    if (auto code = read(whole))
        return code;
    // Smaller, noise and a little blur go; turned, bars that lie across are upright.
    const auto half = grey(picture, std::max(200, std::max(whole.width(), whole.height()) / 2));
    if (auto code = read(half))
        return code;
    for (const int degrees : {30, 60, 45, 15, 75}) {
        if (auto code = read(turned(whole, degrees)))
            return code;
    }
    return std::nullopt;
}

} // namespace aura::scanning
