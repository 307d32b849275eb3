// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/labels.h>

#include <QLocale>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace aura::documents {

/// The labels as a PDF, without any picture in it: bars are areas, each module as wide as every other. InvalidArgument
/// when there is nothing to print. A label whose code does not fit, or has characters that no code has, carries its SKU
/// in words alone. Needs a QGuiApplication.
Result<QByteArray> labelsPdf(const app::Labels &labels, const QLocale &locale = {});

/// How many pages labels take.
int labelPages(const app::Labels &labels);
/// Draws one of them, from 0 on. The painter's unit is a dot, of which `dotsPerInch` make an inch; bars begin and end
/// on whole dots.
void paintLabelPage(QPainter &painter, const app::Labels &labels, int page, int dotsPerInch, const QLocale &locale);

} // namespace aura::documents
