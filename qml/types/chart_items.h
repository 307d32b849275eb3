// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace aura::qml {

/// What the drawings of charts have in common: shares of 0 to 1, drawn again when one of them or a colour changes. They
/// say nothing and hear nothing: the control around them does. Subclasses name it in full: the QML tools find it so.
class ChartItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QList<qreal> values READ values WRITE setValues NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    /// From right to left.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY changed)

public:
    const QList<qreal> &values() const { return m_values; }
    void setValues(const QList<qreal> &values) { put(m_values, values); }
    QColor color() const { return m_color; }
    void setColor(const QColor &color) { put(m_color, color); }
    bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored) { put(m_mirrored, mirrored); }

Q_SIGNALS:
    void changed();

protected:
    explicit ChartItem(QQuickItem *parent);

    template <typename T>
    void put(T &member, const T &value) {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
        update();
    }

private:
    QList<qreal> m_values;
    QColor m_color = Qt::black;
    bool m_mirrored = false;
};

/// A line through the middles of columns of one width, one a value, with what is under it filled; another line behind
/// it, broken, for comparison.
class ChartLine : public aura::qml::ChartItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> before READ before WRITE setBefore NOTIFY changed)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY changed)
    Q_PROPERTY(QColor beforeColor READ beforeColor WRITE setBeforeColor NOTIFY changed)
    /// In pixels.
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY changed)

public:
    explicit ChartLine(QQuickItem *parent = nullptr);

    const QList<qreal> &before() const { return m_before; }
    void setBefore(const QList<qreal> &before) { put(m_before, before); }
    QColor fill() const { return m_fill; }
    void setFill(const QColor &fill) { put(m_fill, fill); }
    QColor beforeColor() const { return m_beforeColor; }
    void setBeforeColor(const QColor &color) { put(m_beforeColor, color); }
    qreal lineWidth() const { return m_lineWidth; }
    void setLineWidth(qreal width) { put(m_lineWidth, width); }

    void paint(QPainter *painter) override;

private:
    QPolygonF through(const QList<qreal> &values) const;

    QList<qreal> m_before;
    QColor m_fill = Qt::transparent;
    QColor m_beforeColor = Qt::gray;
    qreal m_lineWidth = 2;
};

/// Parts of a whole as a ring that begins at the top and goes with the clock; a color each, the last one for all
/// beyond.
class ChartRing : public aura::qml::ChartItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QColor> colors READ colors WRITE setColors NOTIFY changed)
    /// Drawn thicker than the others; -1 for none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)

public:
    explicit ChartRing(QQuickItem *parent = nullptr);

    const QList<QColor> &colors() const { return m_colors; }
    void setColors(const QList<QColor> &colors) { put(m_colors, colors); }
    int current() const { return m_current; }
    void setCurrent(int current) { put(m_current, current); }

    /// The part at a place of the item; -1 beside the ring.
    Q_INVOKABLE int partAt(qreal x, qreal y) const;

    void paint(QPainter *painter) override;

private:
    qreal side() const;

    QList<QColor> m_colors;
    int m_current = -1;
};

/// Fields in rows from the top, each as strong in colour as its value; those of 0 in `emptyColor`.
class ChartGrid : public aura::qml::ChartItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY changed)
    Q_PROPERTY(QColor emptyColor READ emptyColor WRITE setEmptyColor NOTIFY changed)

public:
    explicit ChartGrid(QQuickItem *parent = nullptr);

    int columns() const { return m_columns; }
    void setColumns(int columns) { put(m_columns, columns); }
    QColor emptyColor() const { return m_emptyColor; }
    void setEmptyColor(const QColor &color) { put(m_emptyColor, color); }

    void paint(QPainter *painter) override;

private:
    int m_columns = 24;
    QColor m_emptyColor = Qt::lightGray;
};

} // namespace aura::qml
