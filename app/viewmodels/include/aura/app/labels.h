// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace aura::app {

/// What sticks to an article.
struct Label {
    QString name; ///< "Mug, Blue"
    QString sku;
    QString gtin;  ///< Of this very variant; empty when there is none: then the code is the SKU.
    QString price; ///< As it is to be printed; empty for none.
    int copies = 1;
};

/// Paper that labels are printed on.
enum class LabelSheet {
    A4With24, ///< 3 × 8 labels of 70 × 37 mm on A4.
    A4With14, ///< 2 × 7 labels of 99.1 × 38.1 mm on A4.
    Single,   ///< One label of 62 × 29 mm a page, for label printers.
};

struct Labels {
    LabelSheet sheet = LabelSheet::A4With24;
    int skip = 0; ///< So many places of the first sheet are used up already.
    QList<Label> labels;
};

/// Draws labels. The view models know nothing of drawing: main() hands this to them.
using LabelMaker = std::function<Result<QByteArray>(const Labels &)>;

/// How many labels go onto one page.
int labelsPerPage(LabelSheet sheet);

} // namespace aura::app
