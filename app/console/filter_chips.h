// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace aura::console {

/// What narrows a table, as a row of buttons that take it away: by a click, or by Delete or Backspace. Hidden when
/// nothing does; goes on in another line when one has no room.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString name;
        QString value; ///< Empty when the name says it all.
        std::function<void()> remove;
    };
    explicit FilterChips(QWidget *parent = nullptr);

    /// Buttons that are there already stay when they say the same, and with them the focus.
    void show(const QList<Chip> &chips);
    /// Has the Tab key come to them right before `next`, which has a focus of its own.
    void standBefore(QWidget *next);
    /// Where somebody goes on with the keys; false when nothing is left.
    bool focusAt(int place);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// After one or all were taken away; `next` is the place in the row that the focus was at.
    void removed(int next);

private:
    void remove(int place);
    void removeAll();

    QList<Chip> m_chips;
};

} // namespace aura::console
