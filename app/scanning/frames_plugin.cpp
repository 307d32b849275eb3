// SPDX-License-Identifier: Apache-2.0
#include <aura/scanning/frame_tap.h>

#include <QVideoFrame>
#include <QVideoSink>

namespace aura::scanning {

class QtFrames : public QObject, public FrameTap {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID AURA_FRAME_TAP_IID)
    Q_INTERFACES(aura::scanning::FrameTap)

public:
    bool follow(QObject *sink, QObject *context, const std::function<void(const Frame &)> &take) override {
        auto *video = qobject_cast<QVideoSink *>(sink);
        if (video == nullptr)
            return false;
        connect(video, &QVideoSink::videoFrameChanged, context, [take](const QVideoFrame &frame) {
            if (frame.isValid())
                take([frame] { return frame.toImage(); });
        });
        return true;
    }
};

} // namespace aura::scanning

#include "frames_plugin.moc"
