// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace aura::sync {
class Client;
}

namespace aura::app {

class AppContext;
class NetworkCut;
class ProductListModel;

/// Goes through every screen as a person would, without a person: fills a cart, makes an account, orders, cuts the
/// network and orders again, and leaves a picture of each screen. Ends the application, with an exit code other than 0
/// when a step did not come about or QML warned of something. GUI thread.
class Tour : public QObject {
    Q_OBJECT

public:
    /// Somebody who has bought before, so that there is something to look back at.
    struct Account {
        QString email; ///< Empty: nobody is known.
        QString password;
    };

    /// All but `folder` and the accounts must outlive the tour. With a seller alone, only their pages are shown.
    Tour(AppContext &context, sync::Client &client, NetworkCut &network, QQuickWindow &window, const QDir &folder,
         Account account, Account seller);
    ~Tour() override;

private:
    struct Step {
        QString name; ///< Of the picture; empty for a step that shows nothing new.
        std::function<void()> act;
        std::function<bool()> arrived; ///< Polled until true; the tour fails when that takes too long.
    };

    void plan();
    void planBrowsing();
    void planOrdering();
    void planForgotten();
    void planAccount();
    void keepAddress(const QString &name, const QString &street);
    void planApplication();
    void planCheckout(const QString &name);
    void planOffline();
    void planDecisions();
    void planRest();
    /// What only somebody who has bought before can see.
    void planBuyer();
    void planSeller();
    void planPlaces();
    void planEditor();
    void planImport();
    void add(const QString &name, std::function<void()> act, std::function<bool()> arrived);
    void addScreen(const QString &name, const QString &route);
    void addPress(const QString &name, const QString &button, std::function<bool()> arrived);
    /// Picks what is bought and looked for; false while there is nothing to pick from.
    bool choose();
    /// Empty when there is none.
    QString newestOrder() const;
    /// -1 without a checkout.
    int checkoutStep() const;

    void next();
    void look();
    void picture();
    void fail(const QString &why);

    /// Opens a screen by its route ("home", "product/<id>").
    void navigate(const QString &route);
    /// Whether everything on the screen is there, pictures included.
    bool settled() const;
    /// Whether it has been for a while.
    bool isCalm() const;
    QString route() const;
    /// The view model of that kind that the visible page has made; nullptr when there is none.
    template <typename Model>
    Model *model() const;
    /// What is visible, enabled and known to screen readers by that name, in whatever language (see saidAs()); nullptr
    /// when there is none.
    QQuickItem *findItem(const QString &name, const QString &argument = {}) const;
    /// Presses it as a screen reader would; false when it is not there.
    bool press(const QString &name, const QString &argument = {});
    /// Into what has the focus.
    void type(const QString &text);
    void typeInto(const QString &field, const QString &text);
    void scrollToEnd();
    void showItem(QQuickItem *item);
    /// On a product's page; nullptr elsewhere.
    QQuickItem *writeButton() const;
    void sendBackAndWrite(const QString &orderId);

    AppContext &m_context;
    sync::Client &m_client;
    NetworkCut &m_network;
    QQuickWindow &m_window;
    QDir m_folder;
    Account m_account;
    Account m_seller;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    int m_pictures = 0;
    int m_calm = 0; ///< Polls in a row that found everything settled.
    QTimer m_poll;
    int m_polls = 0;
    int m_complaints = 0; ///< Warnings of QML: binding loops, types that do not fit.
    bool m_done = false;  ///< The current step has come about; its picture waits for calm.
    std::unique_ptr<ProductListModel> m_list;
    std::vector<QString> m_products; ///< In stock, those that show most first.
    QString m_plain;                 ///< One without variants.
    QString m_categoryId;
    QString m_word;
};

} // namespace aura::app
