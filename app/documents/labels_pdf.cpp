// SPDX-License-Identifier: Apache-2.0
#include <aura/documents/labels_pdf.h>

#include "barcode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace aura::documents {

using namespace Qt::StringLiterals;

namespace {

struct LabelTexts {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

// Fine enough for a module to come out within 4 % of its nominal width, whatever the printer does.
constexpr int pdfDotsPerInch = 1'200;
constexpr double millimetresPerInch = 25.4;
// ISO/IEC 15420: 0.33 mm is the nominal width of a module. Below 0.19 mm cheap scanners begin to fail (ISO/IEC 15417).
constexpr double nominalModule = 0.33;
constexpr double smallestModule = 0.19;

/// Where labels are on a page, in millimetres.
struct Layout {
    QSizeF page;
    int columns = 1;
    int rows = 1;
    QSizeF label;
    QPointF first; ///< Of the first label.
    QSizeF step;   ///< From one label to the next.
};

Layout layoutOf(app::LabelSheet sheet) {
    switch (sheet) {
    case app::LabelSheet::A4With24:
        return {{210, 297}, 3, 8, {70, 37}, {0, 0.5}, {70, 37}};
    case app::LabelSheet::A4With14:
        return {{210, 297}, 2, 7, {99.1, 38.1}, {4.65, 15.15}, {101.6, 38.1}};
    case app::LabelSheet::Single:
        break;
    }
    return {{62, 29}, 1, 1, {62, 29}, {0, 0}, {62, 29}};
}

std::optional<Barcode> barcodeOf(const app::Label &label) {
    if (auto code = gtinBarcode(label.gtin))
        return std::move(*code);
    if (auto code = code128(label.sku))
        return std::move(*code);
    return std::nullopt;
}

int copiesOf(const app::Labels &labels) {
    int copies = 0;
    for (const auto &label : labels.labels)
        copies += std::max(0, label.copies);
    return copies;
}

const app::Label *labelAt(const app::Labels &labels, int place) {
    int left = place - labels.skip;
    if (left < 0)
        return nullptr;
    for (const auto &label : labels.labels) {
        left -= std::max(0, label.copies);
        if (left < 0)
            return &label;
    }
    return nullptr;
}

class LabelPainter {
public:
    LabelPainter(QPainter &painter, int dotsPerInch, const QLocale &locale)
        : m_painter(painter)
        , m_dpi(dotsPerInch)
        , m_direction(locale.textDirection()) {}

    int dots(double millimetres) const {
        return static_cast<int>(std::lround(millimetres * m_dpi / millimetresPerInch));
    }

    void paint(const QRect &place, const app::Label &label) {
        const int edge = dots(3);
        const QRect inside = place.adjusted(edge, dots(2), -edge, -dots(2));
        const int textHeight = dots(3.4);
        int top = inside.top();
        const QFont strong = font(8, QFont::DemiBold);
        const int priceWidth =
            label.price.isEmpty() ? 0 : QFontMetrics(strong, m_painter.device()).horizontalAdvance(label.price);
        const auto header = QRect(inside.left(), top, inside.width(), textHeight);
        const bool rightToLeft = m_direction == Qt::RightToLeft;
        const int gap = label.price.isEmpty() ? 0 : dots(2);
        drawLine(header.adjusted(rightToLeft ? priceWidth + gap : 0, 0, rightToLeft ? 0 : -priceWidth - gap, 0), strong,
                 label.name, rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        drawLine(header, strong, label.price, rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        top += textHeight + dots(1);
        const auto code = barcodeOf(label);
        const bool skuBelow = code && code->kind == Barcode::Kind::Code128;
        if (!label.sku.isEmpty() && !skuBelow) {
            drawLine(QRect(inside.left(), top, inside.width(), textHeight), font(7, QFont::Normal), label.sku,
                     rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
            top += textHeight + dots(0.5);
        }
        if (code)
            paintCode(QRect(inside.left(), top, inside.width(), inside.bottom() - top + 1), *code, textHeight);
    }

private:
    QFont font(double points, QFont::Weight weight) const {
        QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s});
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * m_dpi / 72))));
        font.setWeight(weight);
        return font;
    }

    void drawLine(const QRect &where, const QFont &font, const QString &text, Qt::Alignment alignment) {
        if (text.isEmpty())
            return;
        m_painter.setFont(font);
        const auto shown = QFontMetrics(font, m_painter.device()).elidedText(text, Qt::ElideRight, where.width());
        m_painter.drawText(where, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    }

    void paintCode(const QRect &where, const Barcode &code, int textHeight) {
        const int modules = code.quietBefore + code.width() + code.quietAfter;
        const int module = std::min(dots(nominalModule), where.width() / modules);
        const int barHeight = where.height() - textHeight;
        const bool fits = module >= 1 && module * millimetresPerInch / m_dpi >= smallestModule;
        if (fits && barHeight > 0) {
            int x = where.left() + (where.width() - module * modules) / 2 + module * code.quietBefore;
            bool bar = true;
            for (const int run : code.runs) {
                if (bar)
                    m_painter.fillRect(x, where.top(), run * module, barHeight, Qt::black);
                x += run * module;
                bar = !bar;
            }
        }
        drawLine(QRect(where.left(), where.top() + barHeight, where.width(), textHeight), font(7, QFont::Normal),
                 code.text, Qt::AlignHCenter);
    }

    QPainter &m_painter;
    int m_dpi;
    Qt::LayoutDirection m_direction;
};

} // namespace

int labelPages(const app::Labels &labels) {
    const int perPage = app::labelsPerPage(labels.sheet);
    return (labels.skip + copiesOf(labels) + perPage - 1) / perPage;
}

void paintLabelPage(QPainter &painter, const app::Labels &labels, int page, int dotsPerInch, const QLocale &locale) {
    const auto layout = layoutOf(labels.sheet);
    LabelPainter label(painter, dotsPerInch, locale);
    painter.setPen(Qt::black);
    for (int row = 0; row < layout.rows; ++row) {
        for (int column = 0; column < layout.columns; ++column) {
            const auto *what = labelAt(labels, (page * layout.rows + row) * layout.columns + column);
            if (what == nullptr)
                continue;
            label.paint(QRect(label.dots(layout.first.x() + column * layout.step.width()),
                              label.dots(layout.first.y() + row * layout.step.height()),
                              label.dots(layout.label.width()), label.dots(layout.label.height())),
                        *what);
        }
    }
}

Result<QByteArray> labelsPdf(const app::Labels &labels, const QLocale &locale) {
    if (copiesOf(labels) == 0)
        return Error{ErrorCode::InvalidArgument, u"there is nothing to print"_s};
    const auto layout = layoutOf(labels.sheet);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(LabelTexts::tr("Labels"));
        writer.setCreator(u"Aura Shop"_s);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageSize(QPageSize(layout.page, QPageSize::Millimeter));
        writer.setPageMargins({0, 0, 0, 0}, QPageLayout::Millimeter);
        QPainter painter(&writer);
        const int pages = labelPages(labels);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            paintLabelPage(painter, labels, page, pdfDotsPerInch, locale);
        }
    }
    return buffer.data();
}

} // namespace aura::documents
