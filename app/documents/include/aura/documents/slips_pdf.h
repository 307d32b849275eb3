// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/slips.h>

#include <QLocale>

namespace aura::documents {

/// A pick list or packing slips as a PDF on A4. Needs a QGuiApplication; any thread. InvalidArgument without orders.
Result<QByteArray> slipsPdf(const app::Slips &slips, const QLocale &locale = {});

} // namespace aura::documents
