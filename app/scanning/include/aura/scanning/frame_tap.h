// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QtPlugin>

#include <functional>

namespace aura::scanning {

/// A frame of a camera as a picture; a null image when it cannot be converted. Called in the GUI thread only, as often
/// as somebody wants it: what a frame lies in may be the graphics card's, and the media library makes a surface for the
/// conversion, which is allowed nowhere else.
using Frame = std::function<QImage()>;

/// The port behind which a camera's frames are: what knows the media library implements it (as a plugin).
class FrameTap {
public:
    virtual ~FrameTap() = default;
    /// From now on `take` gets what arrives at `sink` (a QVideoSink), in the thread of `context` and as long as both
    /// live. False for anything else.
    virtual bool follow(QObject *sink, QObject *context, const std::function<void(const Frame &)> &take) = 0;
};

} // namespace aura::scanning

#define AURA_FRAME_TAP_IID "aura.scanning.FrameTap/1"
Q_DECLARE_INTERFACE(aura::scanning::FrameTap, AURA_FRAME_TAP_IID)
