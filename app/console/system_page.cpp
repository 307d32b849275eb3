// SPDX-License-Identifier: Apache-2.0
#include "system_page.h"

#include "detail_pane.h"
#include "sparkline.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace aura::console {

namespace {

// Enough to see something happen, and little beside what else the server does.
constexpr int readingMillis = 5'000;
constexpr int columns = 4;
constexpr int space = 16;

} // namespace

SystemPage::SystemPage(sync::AdminClient &admin, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new app::SystemModel(admin, clock, this))
    , m_timer(new QTimer(this))
    , m_health(headingLabel())
    , m_grid(new QGridLayout) {
    m_health->setObjectName(QStringLiteral("health"));
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->addWidget(m_health);
    m_grid->setSpacing(space);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    layout->addLayout(m_grid);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *again = new QAction(tr("Refresh"), this);
    again->setShortcut(Qt::Key_F5);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, [this] {
        m_model->readCounters();
        m_model->readSummary();
    });
    addAction(again);
    m_timer->setInterval(readingMillis);
    connect(m_timer, &QTimer::timeout, m_model, &app::SystemModel::readCounters);
    connect(m_model, &app::SystemModel::changed, this, &SystemPage::look);
    look();
}

void SystemPage::setWatched(bool watched) {
    if (!watched)
        return m_timer->stop();
    m_timer->start();
    m_model->readCounters();
    // Of people and orders, the log is told each time: they are read when one comes, and when one asks.
    if (!std::exchange(m_wasWatched, true))
        m_model->readSummary();
}

SystemPage::Tile SystemPage::makeTile(int place) {
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    Tile tile{plainLabel(), headingLabel(), plainLabel(), new Sparkline};
    // A figure has no direction by which it would find its side.
    tile.value->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout->addWidget(tile.title);
    layout->addWidget(tile.value);
    layout->addWidget(tile.line);
    layout->addWidget(tile.words);
    layout->addStretch();
    m_grid->addWidget(frame, place / columns, place % columns);
    return tile;
}

void SystemPage::look() {
    m_health->setText(m_model->health());
    const auto tiles = m_model->tiles();
    for (int i = 0; i < tiles.size(); ++i) {
        if (i == m_tiles.size())
            m_tiles.append(makeTile(i));
        const auto &shown = m_tiles[i];
        shown.title->setText(tiles[i].title);
        shown.value->setText(tiles[i].value);
        shown.value->setObjectName(tiles[i].key);
        shown.value->setAccessibleName(tiles[i].title);
        shown.words->setText(tiles[i].words);
        shown.line->setPoints(tiles[i].points);
        shown.line->setVisible(!tiles[i].points.isEmpty());
        shown.line->setAccessibleName(tiles[i].title);
        shown.line->setAccessibleDescription(tiles[i].words);
    }
}

} // namespace aura::console
