// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/item_list_model.h>

#include <QPointer>

namespace aura::app {

class AppContext;

/// A view model that a screen makes for itself: `ProductModel { app: App; productId: … }`. It reads once the event loop
/// is reached, so that setting several properties costs one read, and again whenever what it shows has changed.
/// Subclasses name their base in full: that is how the QML tools find it.
class AppObject : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE("aura/app/app_context.h")
    Q_PROPERTY(aura::app::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED)

public:
    AppContext *app() const;
    void setApp(AppContext *app);

Q_SIGNALS:
    void appChanged();

protected:
    explicit AppObject(QObject *parent);
    /// The context is there: connect to what matters.
    virtual void attach(AppContext &app) = 0;
    /// Reads again; only called with a context.
    virtual void refresh() = 0;
    void refreshLater();

private:
    QPointer<AppContext> m_app;
    bool m_scheduled = false;
};

/// The same for a view model that is a list itself.
class AppListModel : public aura::app::ItemListModel {
    Q_OBJECT
    Q_MOC_INCLUDE("aura/app/app_context.h")
    Q_PROPERTY(aura::app::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED)

public:
    AppContext *app() const;
    void setApp(AppContext *app);

Q_SIGNALS:
    void appChanged();

protected:
    AppListModel(const QMetaObject *gadget, QObject *parent);
    virtual void attach(AppContext &app) = 0;
    virtual void refresh() = 0;
    void refreshLater();

private:
    QPointer<AppContext> m_app;
    bool m_scheduled = false;
};

} // namespace aura::app
