// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/ports/clock.h>
#include <aura/scanning/code_reader.h>
#include <aura/scanning/frame_tap.h>

#include <QPointer>
#include <QThreadPool>
#include <QUrl>

namespace aura::scanning {

/// Reads codes from what a camera sees, from files and from pasted pictures, and takes pictures with the camera. Works
/// behind the interface: one picture at a time, of a camera the newest. GUI thread.
class CodeScanner : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QObject *sink READ sink WRITE setSink NOTIFY sinkChanged)
    Q_PROPERTY(bool reading READ isReading WRITE setReading NOTIFY readingChanged)
    Q_PROPERTY(bool seeing READ isSeeing NOTIFY seeingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    /// For so long a code is taken for the one that was read before, counted from when it was seen last: who holds an
    /// article in front of the camera means one, whoever shows it again after that another one.
    static constexpr std::int64_t sameCodeMillis = 1'500;

    explicit CodeScanner(QObject *parent = nullptr);
    ~CodeScanner() override;

    /// The QVideoSink of a camera; nullptr for none.
    QObject *sink() const { return m_sink; }
    void setSink(QObject *sink);
    /// Whether codes are looked for in what the camera sees; true from the beginning.
    bool isReading() const { return m_reading; }
    void setReading(bool reading);
    /// A frame has come since there is a camera.
    bool isSeeing() const { return !!m_newest; }
    /// No frame is being read, and none waits to be.
    bool isIdle() const { return !m_busy && !m_next; }
    /// Why a camera cannot be used at all; empty when nothing is known to be wrong.
    const QString &problem() const { return m_problem; }
    /// Instead of the context's, before the first frame. It must outlive this.
    void setClock(const Clock &clock) { m_clock = &clock; }

    /// What the port delivers. While one is read, only the newest of those that come is kept.
    void take(const Frame &frame);

    /// Reads a code from a file, or from the bytes of a picture, with all care: codeRead(), or nothingRead().
    Q_INVOKABLE void readFile(const QUrl &file);
    Q_INVOKABLE void readPicture(const QByteArray &bytes);
    /// What the camera sees now, as a picture: pictureTaken(). False when it sees nothing.
    Q_INVOKABLE bool takePicture();

Q_SIGNALS:
    void sinkChanged();
    void readingChanged();
    void seeingChanged();
    void problemChanged();
    void codeRead(const QString &text);
    /// A sentence for people: the picture holds no code, or cannot be read.
    void nothingRead(const QString &why);
    /// A JPEG.
    void pictureTaken(const QByteArray &jpeg);

protected:
    void attach(aura::app::AppContext &app) override;
    void refresh() override {}

private:
    FrameTap *tap();
    void begin(const Frame &frame);
    void frameRead(const std::optional<ReadCode> &code);
    void readWith(const std::function<QImage(QString &)> &load);

    QThreadPool m_frames;   // one thread
    QThreadPool m_pictures; // one thread: a large picture holds up no frame
    QPointer<QObject> m_sink;
    std::unique_ptr<QObject> m_following; // ends what was followed before
    FrameTap *m_tap = nullptr;
    const Clock *m_clock = nullptr;
    Frame m_newest;
    std::optional<Frame> m_next;
    bool m_busy = false;
    bool m_reading = true;
    QString m_problem;
    QHash<QString, std::int64_t> m_seen; // when each was seen last
};

} // namespace aura::scanning
