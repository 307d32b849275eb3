// SPDX-License-Identifier: Apache-2.0
#include "paper.h"

#include <aura/app/country_names.h>

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace aura::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;

// Colours and sizes of the print: points and ink on white paper, whatever theme the screen has.
constexpr QLatin1StringView style = R"css(
    body { color: #1c1b22; }
    h1 { font-size: 20pt; font-weight: 600; margin: 0; }
    p, td, th { font-size: 9.5pt; }
    th { color: #5d5b66; font-weight: 400; }
    .small { font-size: 8.5pt; color: #5d5b66; }
    .total { font-size: 11pt; font-weight: 600; }
    .page { page-break-before: always; }
)css"_L1;

} // namespace

QString linesHtml(const QStringList &texts) {
    QStringList kept;
    for (const auto &text : texts) {
        if (!text.trimmed().isEmpty())
            kept += text.trimmed().toHtmlEscaped();
    }
    return kept.join("<br>"_L1);
}

QString addressHtml(const Address &address, const QLocale &locale) {
    return linesHtml({address.name, address.line1, address.line2, address.postalCode + u' ' + address.city,
                      address.region, app::countryName(address.country, locale)});
}

QByteArray printedPdf(const QString &title, const QString &body, const QLocale &locale) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Aura Shop"_s);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        // The document has margins of its own, of two centimetres.
        writer.setPageMargins({0, 0, 0, 0}, QPageLayout::Millimeter);
        QTextDocument document;
        document.setDefaultFont(QFont(QStringList{u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s}, 10));
        document.setDefaultStyleSheet(style);
        document.setHtml(u"<body dir='%1'>"_s.arg(locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s) +
                         body + u"</body>"_s);
        document.print(&writer);
    }
    return buffer.data();
}

} // namespace aura::documents
