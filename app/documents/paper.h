// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>

#include <QLocale>
#include <QStringList>

namespace aura::documents {

/// The texts that say something, one below the other, as HTML.
QString linesHtml(const QStringList &texts);
QString addressHtml(const Address &address, const QLocale &locale);
/// A document's pages on A4, as a PDF. `body` is HTML. Long documents go on on the next page; each page is numbered.
QByteArray printedPdf(const QString &title, const QString &body, const QLocale &locale);

} // namespace aura::documents
