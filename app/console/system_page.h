// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/system_model.h>

#include <QWidget>

class QGridLayout;
class QLabel;
class QTimer;

namespace aura::console {

class Sparkline;

/// How the server does: tiles with a figure, how it went in the last minutes, and the same in words. It asks as long as
/// somebody looks.
class SystemPage final : public QWidget {
    Q_OBJECT

public:
    SystemPage(sync::AdminClient &admin, const Clock &clock, QWidget *parent = nullptr);

    /// Whether somebody looks.
    void setWatched(bool watched);

private:
    struct Tile {
        QLabel *title;
        QLabel *value;
        QLabel *words;
        Sparkline *line;
    };
    void look();
    Tile makeTile(int place);

    app::SystemModel *m_model;
    QTimer *m_timer;
    QLabel *m_health;
    QGridLayout *m_grid;
    QList<Tile> m_tiles;
    bool m_wasWatched = false;
};

} // namespace aura::console
