// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <functional>
#include <vector>

namespace aura::sync {
class Client;
}

namespace aura::app {

class AppContext;

/// Goes through every screen as a person would, without a person: fills a cart, signs in, orders, cuts the network and
/// orders again, and leaves a picture of each screen. Ends the application, with an exit code other than 0 when a step
/// did not come about. GUI thread.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(AppContext &context, sync::Client &client, QQuickWindow &window, QDir folder);

private:
    struct Step {
        QString name; ///< Of the picture; empty for a step that shows nothing new.
        std::function<void()> act;
        std::function<bool()> arrived; ///< Polled until true; the tour fails when that takes too long.
    };

    void plan();
    void next();
    void look();
    void picture();
    void fail(const QString &why);
    /// Opens a screen by its route ("home", "product/<id>").
    void navigate(const QString &route);

    AppContext &m_context;
    sync::Client &m_client;
    QQuickWindow &m_window;
    QDir m_folder;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    QTimer m_poll;
    int m_polls = 0;
    QString m_productId;
    QString m_variantId;
    QString m_orderId;
};

} // namespace aura::app
