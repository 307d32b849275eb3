// SPDX-License-Identifier: Apache-2.0
#include "sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aura::console {

namespace {

constexpr int leastHeight = 44;
constexpr int usualWidth = 220;
constexpr double lineWidth = 1.6;
constexpr double fillOpacity = 0.18;

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent) {
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Sparkline::sizeHint() const {
    return {usualWidth, leastHeight};
}

void Sparkline::setPoints(const QList<double> &points) {
    m_points = points;
    update();
}

void Sparkline::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(lineWidth, lineWidth, -lineWidth, -lineWidth);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_points.isEmpty())
        return;
    const double most = std::max(*std::max_element(m_points.cbegin(), m_points.cend()), 0.0);
    const auto place = [&](qsizetype i) {
        const double x = m_points.size() == 1 ? 1 : static_cast<double>(i) / static_cast<double>(m_points.size() - 1);
        const double y = most > 0 ? m_points[i] / most : 0;
        // Time goes as people read.
        const double along = layoutDirection() == Qt::RightToLeft ? 1 - x : x;
        return QPointF(area.left() + along * area.width(), area.bottom() - y * area.height());
    };
    QPainterPath line(place(0));
    for (qsizetype i = 1; i < m_points.size(); ++i)
        line.lineTo(place(i));
    QPainterPath filled = line;
    filled.lineTo(place(m_points.size() - 1).x(), area.bottom());
    filled.lineTo(place(0).x(), area.bottom());
    filled.closeSubpath();
    auto color = palette().color(QPalette::Highlight);
    painter.setPen(QPen(color, lineWidth));
    painter.drawPath(line);
    color.setAlphaF(fillOpacity);
    painter.fillPath(filled, color);
}

} // namespace aura::console
