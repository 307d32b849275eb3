// SPDX-License-Identifier: Apache-2.0
#include "appearance.h"

#include "fonts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace aura::qml {

namespace {

const auto modeKey = QStringLiteral("appearance/mode");
const auto motionKey = QStringLiteral("appearance/motion");
const auto textKey = QStringLiteral("appearance/text");

qreal bounded(qreal scale) {
    return std::clamp(scale, Appearance::smallestTextScale, Appearance::largestTextScale);
}

// Qt before 6.5 does not report the system's colour scheme; its palette tells it.
bool paletteIsDark() {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

template <typename Enum>
Enum storedEnum(const QSettings &settings, const QString &key, Enum last) {
    const int value = settings.value(key, 0).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : Enum{};
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_mode(storedEnum(m_settings, modeKey, Mode::Dark))
    , m_motion(storedEnum(m_settings, motionKey, Motion::Reduced))
    , m_textScale(bounded(m_settings.value(textKey, 1).toReal()))
    , m_systemDark(paletteIsDark()) {
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
    m_touch = true;
#endif
    qGuiApp->installEventFilter(this);
}

void Appearance::setMode(Mode mode) {
    m_settings.setValue(modeKey, static_cast<int>(mode));
    changeMode(mode);
}

void Appearance::showForNow(Mode mode) {
    changeMode(mode);
}

void Appearance::changeMode(Mode mode) {
    if (m_mode == mode)
        return;
    const bool before = dark();
    m_mode = mode;
    Q_EMIT modeChanged();
    if (dark() != before)
        Q_EMIT darkChanged();
}

void Appearance::setMotion(Motion motion) {
    if (m_motion == motion)
        return;
    m_motion = motion;
    m_settings.setValue(motionKey, static_cast<int>(motion));
    Q_EMIT motionChanged();
    Q_EMIT reducedMotionChanged();
}

bool Appearance::dark() const {
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
}

void Appearance::setTextScale(qreal scale) {
    if (qFuzzyCompare(m_textScale, bounded(scale)))
        return;
    m_textScale = bounded(scale);
    m_settings.setValue(textKey, m_textScale);
    Q_EMIT textScaleChanged();
}

void Appearance::setTouch(bool touch) {
    if (m_touch == touch)
        return;
    m_touch = touch;
    Q_EMIT touchChanged();
}

QString Appearance::fontFamily() const {
    return textFontFamily();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qGuiApp) {
        const bool before = dark();
        m_systemDark = paletteIsDark();
        if (dark() != before)
            Q_EMIT darkChanged();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aura::qml
