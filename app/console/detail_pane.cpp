// SPDX-License-Identifier: Apache-2.0
#include "detail_pane.h"

#include <QLabel>
#include <QVBoxLayout>

namespace aura::console {

namespace {

constexpr double headingSize = 1.4;

void embolden(QLabel *label, double size) {
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

QLabel *plainLabel() {
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *headingLabel() {
    auto *label = plainLabel();
    embolden(label, headingSize);
    return label;
}

void showSections(QVBoxLayout *layout, const QList<app::OrderSection> &sections) {
    while (auto *old = layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const auto &section : sections) {
        auto *title = plainLabel();
        embolden(title, 1);
        title->setText(section.title);
        layout->addWidget(title);
        auto *text = plainLabel();
        text->setAccessibleName(section.title);
        text->setText(section.lines.join(u'\n'));
        title->setBuddy(text);
        layout->addWidget(text);
    }
}

} // namespace aura::console
