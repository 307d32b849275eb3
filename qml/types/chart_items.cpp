// SPDX-License-Identifier: Apache-2.0
#include "chart_items.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace aura::qml {

namespace {

// Of the ring's side.
constexpr qreal ringWidth = 0.15;
constexpr qreal ringWidthOfCurrent = 0.19;
// Between parts, in degrees.
constexpr qreal gapDegrees = 2;
// The weakest field that is not empty still differs from an empty one.
constexpr qreal weakestField = 0.18;

QColor between(const QColor &from, const QColor &to, qreal share) {
    const auto mix = [share](qreal a, qreal b) { return a + (b - a) * share; };
    return QColor::fromRgbF(static_cast<float>(mix(from.redF(), to.redF())),
                            static_cast<float>(mix(from.greenF(), to.greenF())),
                            static_cast<float>(mix(from.blueF(), to.blueF())));
}

} // namespace

ChartItem::ChartItem(QQuickItem *parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

ChartLine::ChartLine(QQuickItem *parent)
    : ChartItem(parent) {}

QPolygonF ChartLine::through(const QList<qreal> &values) const {
    QPolygonF line;
    const qreal step = width() / static_cast<qreal>(std::max<qsizetype>(1, this->values().size()));
    const qreal room = height() - m_lineWidth;
    for (qsizetype i = 0; i < values.size() && i < this->values().size(); ++i) {
        const qreal x = (static_cast<qreal>(i) + 0.5) * step;
        line.append(
            {isMirrored() ? width() - x : x, m_lineWidth / 2 + room * (1 - std::clamp<qreal>(values.at(i), 0, 1))});
    }
    return line;
}

void ChartLine::paint(QPainter *painter) {
    const auto line = through(values());
    if (line.isEmpty())
        return;
    if (m_fill.alpha() > 0 && line.size() > 1) {
        auto area = line;
        area.append({line.last().x(), height()});
        area.append({line.first().x(), height()});
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_fill);
        painter->drawPolygon(area);
    }
    painter->setBrush(Qt::NoBrush);
    if (const auto former = through(m_before); former.size() > 1) {
        QPen pen(m_beforeColor, std::max<qreal>(1, m_lineWidth * 0.75), Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setDashPattern({3, 3});
        painter->setPen(pen);
        painter->drawPolyline(former);
    }
    painter->setPen(QPen(color(), m_lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (line.size() > 1)
        painter->drawPolyline(line);
    else
        painter->drawPoint(line.first());
}

ChartRing::ChartRing(QQuickItem *parent)
    : ChartItem(parent) {}

qreal ChartRing::side() const {
    return std::min(width(), height());
}

void ChartRing::paint(QPainter *painter) {
    if (m_colors.isEmpty())
        return;
    const QPointF middle(width() / 2, height() / 2);
    qreal from = 0;
    const bool alone = std::count_if(values().cbegin(), values().cend(), [](qreal part) { return part > 0; }) < 2;
    for (qsizetype i = 0; i < values().size(); ++i) {
        const qreal degrees = 360 * std::clamp<qreal>(values().at(i), 0, 1);
        const qreal thick = side() * (i == m_current ? ringWidthOfCurrent : ringWidth);
        const qreal radius = side() / 2 - side() * ringWidthOfCurrent / 2;
        // What is smaller than the gap is still a line.
        const qreal shown = alone ? degrees : std::max<qreal>(degrees - gapDegrees, std::min<qreal>(degrees, 0.75));
        if (degrees > 0) {
            painter->setPen(QPen(m_colors.at(std::min(i, m_colors.size() - 1)), thick, Qt::SolidLine, Qt::FlatCap));
            const QRectF box(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
            // Qt counts sixteenths of a degree against the clock, from three o'clock on.
            const qreal begin = isMirrored() ? 90 + from : 90 - from - shown;
            painter->drawArc(box, qRound(begin * 16), qRound(shown * 16));
        }
        from += degrees;
    }
}

int ChartRing::partAt(qreal x, qreal y) const {
    const QPointF off = QPointF(x, y) - QPointF(width() / 2, height() / 2);
    const qreal far = std::hypot(off.x(), off.y());
    if (far > side() / 2 || far < side() / 2 - side() * ringWidthOfCurrent)
        return -1;
    const qreal across = isMirrored() ? -off.x() : off.x();
    qreal degrees = qRadiansToDegrees(std::atan2(across, -off.y()));
    if (degrees < 0)
        degrees += 360;
    qreal until = 0;
    for (qsizetype i = 0; i < values().size(); ++i) {
        until += 360 * values().at(i);
        if (degrees < until)
            return static_cast<int>(i);
    }
    return -1;
}

ChartGrid::ChartGrid(QQuickItem *parent)
    : ChartItem(parent) {}

void ChartGrid::paint(QPainter *painter) {
    if (m_columns < 1 || values().isEmpty())
        return;
    const auto rows = (values().size() + m_columns - 1) / m_columns;
    const qreal across = width() / m_columns;
    const qreal down = height() / static_cast<qreal>(rows);
    const qreal gap = across > 10 ? 2 : 1;
    painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < values().size(); ++i) {
        const qreal share = std::clamp<qreal>(values().at(i), 0, 1);
        const auto column = i % m_columns;
        const qreal x = static_cast<qreal>(isMirrored() ? m_columns - 1 - column : column) * across;
        painter->setBrush(share > 0 ? between(m_emptyColor, color(), weakestField + (1 - weakestField) * share)
                                    : m_emptyColor);
        painter->drawRoundedRect(
            QRectF(x + gap / 2, static_cast<qreal>(i / m_columns) * down + gap / 2, across - gap, down - gap), 2, 2);
    }
}

} // namespace aura::qml
