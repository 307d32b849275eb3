// SPDX-License-Identifier: Apache-2.0
#include "filter_chips.h"

#include <aura/app/tool_tip.h>

#include <QKeyEvent>
#include <QLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;
// Of what somebody typed; all of it is in the tool tip and in the accessible name.
constexpr int longest = 220;

/// One after another, and in the next line when there is no room; from the right where one reads so.
class Lines final : public QLayout {
public:
    using QLayout::QLayout;
    ~Lines() override {
        while (const std::unique_ptr<QLayoutItem> item{takeAt(0)})
            continue;
    }
    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override {
        return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
    }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override {
        QSize size;
        for (const auto *item : m_items)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    void setGeometry(const QRect &rect) override {
        QLayout::setGeometry(rect);
        lay(rect, true);
    }

private:
    int lay(const QRect &rect, bool forReal) const {
        const auto direction = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
        int x = rect.x();
        int y = rect.y();
        int line = 0;
        for (auto *item : m_items) {
            const QSize size = item->sizeHint();
            if (x > rect.x() && x + size.width() > rect.right() + 1) {
                x = rect.x();
                y += line + gap;
                line = 0;
            }
            if (forReal)
                item->setGeometry(QStyle::visualRect(direction, rect, {{x, y}, size}));
            x += size.width() + gap;
            line = std::max(line, size.height());
        }
        return y + line - rect.y();
    }

    QList<QLayoutItem *> m_items;
};

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent) {
    auto *lines = new Lines(this);
    lines->setContentsMargins(0, 0, 0, 0);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters in force"));
    hide();
}

void FilterChips::show(const QList<Chip> &chips) {
    const bool isSame =
        std::equal(chips.begin(), chips.end(), m_chips.begin(), m_chips.end(), [](const Chip &one, const Chip &other) {
            return one.name == other.name && one.value == other.value;
        });
    m_chips = chips;
    if (isSame)
        return;
    while (auto *item = layout()->takeAt(0)) {
        // One of them may be what was clicked.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &text, const QString &says, const QString &name) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(app::toolTip(says));
        button->setAccessibleName(says);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout()->addWidget(button);
        button->show();
        return button;
    };
    for (int place = 0; place < m_chips.size(); ++place) {
        const auto &chip = m_chips[place];
        const auto whole = chip.value.isEmpty() ? chip.name : tr("%1: %2").arg(chip.name, chip.value);
        auto text = fontMetrics().elidedText(whole, Qt::ElideRight, longest);
        // An ampersand that somebody typed is no key.
        text.replace(u'&', u"&&"_s);
        auto *button = add(u"%1 ✕"_s.arg(text), tr("Remove filter %1").arg(whole), u"filterChip"_s);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, place] { remove(place); });
    }
    if (m_chips.size() > 1)
        connect(add(tr("Clear all"), tr("Remove all filters"), u"clearFilters"_s), &QToolButton::clicked, this,
                &FilterChips::removeAll);
    setVisible(!m_chips.isEmpty());
    updateGeometry();
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QToolButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterChips::standBefore(QWidget *next) {
    for (int place = 0; place < layout()->count(); ++place) {
        auto *button = layout()->itemAt(place)->widget();
        auto *before = next->previousInFocusChain();
        while (before != next && (before->focusPolicy() == Qt::NoFocus || before == button))
            before = before->previousInFocusChain();
        QWidget::setTabOrder(before, button);
    }
}

bool FilterChips::focusAt(int place) {
    if (m_chips.isEmpty())
        return false;
    layout()->itemAt(std::min(place, static_cast<int>(m_chips.size()) - 1))->widget()->setFocus(Qt::TabFocusReason);
    return true;
}

void FilterChips::remove(int place) {
    if (place >= m_chips.size())
        return;
    // By value: what it does may put other chips here.
    const auto chip = m_chips[place];
    chip.remove();
    Q_EMIT removed(place);
}

void FilterChips::removeAll() {
    const auto chips = m_chips;
    for (const auto &chip : chips)
        chip.remove();
    Q_EMIT removed(0);
}

} // namespace aura::console
