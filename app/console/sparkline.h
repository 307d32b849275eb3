// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace aura::console {

/// A line of how something went, from the left to the right, from nothing at its foot to the most at its top. What it
/// says stands in words beside it: it is not looked at by those who read by ear.
class Sparkline final : public QWidget {
public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setPoints(const QList<double> &points);
    const QList<double> &points() const { return m_points; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_points;
};

} // namespace aura::console
