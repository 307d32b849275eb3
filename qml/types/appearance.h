// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace aura::qml {

/// What a person chose about the looks of the app, kept in the settings, and what the system asks for.
/// One instance per engine; GUI thread only.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY modeChanged)
    Q_PROPERTY(Motion motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool touch READ touch WRITE setTouch NOTIFY touchChanged)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT)

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)
    enum class Motion { Full, Reduced };
    Q_ENUM(Motion)

    explicit Appearance(QObject *parent = nullptr);

    /// Kept across starts. System by default.
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Shows it in this run without keeping it.
    Q_INVOKABLE void showForNow(aura::qml::Appearance::Mode mode);

    /// Kept across starts. Full by default.
    Motion motion() const { return m_motion; }
    void setMotion(Motion motion);

    /// How much larger than designed text is, from smallestTextScale to largestTextScale. Kept across starts, 1 by
    /// default.
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    static constexpr qreal smallestTextScale = 0.9;
    static constexpr qreal largestTextScale = 1.4;

    /// Whether dark colours are to be shown now: the choice, or under Mode::System what the system's palette is.
    bool dark() const;
    bool reducedMotion() const { return m_motion == Motion::Reduced; }

    /// Whether fingers are the main pointer here; controls are then at least 44 units high. Not kept.
    bool touch() const { return m_touch; }
    void setTouch(bool touch);

    QString fontFamily() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void modeChanged();
    void motionChanged();
    void darkChanged();
    void reducedMotionChanged();
    void textScaleChanged();
    void touchChanged();

private:
    void changeMode(Mode mode);

    QSettings m_settings;
    Mode m_mode = Mode::System;
    Motion m_motion = Motion::Full;
    qreal m_textScale = 1;
    bool m_systemDark = false;
    bool m_touch = false;
};

} // namespace aura::qml
