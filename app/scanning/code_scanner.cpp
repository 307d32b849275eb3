// SPDX-License-Identifier: Apache-2.0
#include <aura/scanning/code_scanner.h>

#include <aura/app/app_context.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPluginLoader>

#include <utility>

namespace aura::scanning {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 92;
constexpr int longestPicture = 16'384; // pixels a side: more is no photograph

/// The plugin that knows of cameras, loaded at its first use; nullptr where it is not installed, or where the media
/// libraries are missing.
FrameTap *loadTap() {
    static FrameTap *const tap = []() -> FrameTap * {
        QStringList folders{QCoreApplication::applicationDirPath() + u"/plugins"_s,
                            QCoreApplication::applicationDirPath() + u"/../lib/aura-shop/plugins"_s};
        folders += QCoreApplication::libraryPaths();
        folders += QStringLiteral(AURA_PLUGINS_BUILT);
        for (const auto &folder : std::as_const(folders)) {
            const auto path = QDir(folder).filePath(u"aura/libaura-frames"_s);
            QPluginLoader loader(path);
            if (auto *found = qobject_cast<FrameTap *>(loader.instance()))
                return found;
        }
        return nullptr;
    }();
    return tap;
}

QImage load(QIODevice &device, QString &why) {
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.width() > longestPicture || size.height() > longestPicture) {
        why = CodeScanner::tr("The picture is too large.");
        return {};
    }
    auto picture = reader.read();
    if (picture.isNull())
        why = CodeScanner::tr("That is no picture that can be read.");
    return picture;
}

} // namespace

CodeScanner::CodeScanner(QObject *parent)
    : AppObject(parent) {
    m_frames.setMaxThreadCount(1);
    m_pictures.setMaxThreadCount(1);
}

CodeScanner::~CodeScanner() {
    // What is being read answers to somebody who is here no more.
    m_next.reset();
    m_following.reset();
    m_frames.clear();
    m_pictures.clear();
    m_frames.waitForDone();
    m_pictures.waitForDone();
}

void CodeScanner::attach(aura::app::AppContext &app) {
    if (m_clock == nullptr)
        m_clock = &app.clock();
}

FrameTap *CodeScanner::tap() {
    if (m_tap == nullptr)
        m_tap = loadTap();
    return m_tap;
}

void CodeScanner::setSink(QObject *sink) {
    if (m_sink == sink)
        return;
    m_sink = sink;
    m_following.reset();
    m_next.reset();
    m_newest = {};
    QString problem;
    if (sink != nullptr) {
        auto *frames = tap();
        m_following = std::make_unique<QObject>();
        if (frames == nullptr || !frames->follow(sink, m_following.get(), [this](const Frame &frame) { take(frame); }))
            problem = tr("Cameras cannot be used with this installation.");
    }
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
    Q_EMIT seeingChanged();
    Q_EMIT sinkChanged();
}

void CodeScanner::setReading(bool reading) {
    if (m_reading == reading)
        return;
    m_reading = reading;
    m_next.reset();
    Q_EMIT readingChanged();
}

void CodeScanner::take(const Frame &frame) {
    const bool saw = isSeeing();
    m_newest = frame;
    if (!saw)
        Q_EMIT seeingChanged();
    if (!m_reading)
        return;
    if (m_busy)
        m_next = frame; // whatever waited there has been overtaken
    else
        begin(frame);
}

void CodeScanner::begin(const Frame &frame) {
    m_busy = true;
    m_frames.start([this, picture = frame()] {
        const auto code = readCode(picture, Effort::Frame);
        QMetaObject::invokeMethod(
            this, [this, code] { frameRead(code); }, Qt::QueuedConnection);
    });
}

void CodeScanner::frameRead(const std::optional<ReadCode> &code) {
    m_busy = false;
    if (code && m_reading && m_clock != nullptr) {
        const auto now = m_clock->monotonic();
        m_seen.removeIf([&](const auto &seen) { return now - seen.value() >= sameCodeMillis; });
        const bool isNew = !m_seen.contains(code->text);
        m_seen.insert(code->text, now);
        if (isNew)
            Q_EMIT codeRead(code->text);
    }
    if (!m_busy && m_next)
        begin(*std::exchange(m_next, std::nullopt));
}

void CodeScanner::readWith(const std::function<QImage(QString &)> &load) {
    m_pictures.start([this, load] {
        QString why;
        const auto picture = load(why);
        auto code = readCode(picture, Effort::Picture);
        QMetaObject::invokeMethod(
            this,
            [this, code, why] {
                if (code)
                    Q_EMIT codeRead(code->text);
                else
                    Q_EMIT nothingRead(why.isEmpty() ? tr("No barcode was found in the picture.") : why);
            },
            Qt::QueuedConnection);
    });
}

void CodeScanner::readFile(const QUrl &file) {
    readWith([path = file.toLocalFile()](QString &why) {
        QFile device(path);
        if (path.isEmpty() || !device.open(QIODevice::ReadOnly)) {
            why = tr("The file cannot be opened.");
            return QImage();
        }
        return load(device, why);
    });
}

void CodeScanner::readPicture(const QByteArray &bytes) {
    readWith([bytes](QString &why) {
        QBuffer device;
        device.setData(bytes);
        device.open(QIODevice::ReadOnly);
        return load(device, why);
    });
}

bool CodeScanner::takePicture() {
    if (!m_newest)
        return false;
    m_pictures.start([this, picture = m_newest()] {
        QByteArray jpeg;
        QBuffer device(&jpeg);
        device.open(QIODevice::WriteOnly);
        const bool done = picture.convertToFormat(QImage::Format_RGB32).save(&device, "JPEG", jpegQuality);
        QMetaObject::invokeMethod(
            this,
            [this, done, jpeg] {
                if (done)
                    Q_EMIT pictureTaken(jpeg);
                else
                    Q_EMIT nothingRead(tr("The picture could not be taken. Try again."));
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace aura::scanning
