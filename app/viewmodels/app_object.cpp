// SPDX-License-Identifier: Apache-2.0
#include <aura/app/app_object.h>

#include <aura/app/app_context.h>

namespace aura::app {

AppObject::AppObject(QObject *parent)
    : QObject(parent) {}

AppContext *AppObject::app() const {
    return m_app;
}

void AppObject::setApp(AppContext *app) {
    if (m_app == app)
        return;
    if (m_app)
        m_app->disconnect(this);
    m_app = app;
    if (app != nullptr) {
        attach(*app);
        refreshLater();
    }
    Q_EMIT appChanged();
}

void AppObject::refreshLater() {
    if (m_scheduled || !m_app)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            if (m_app)
                refresh();
        },
        Qt::QueuedConnection);
}

AppListModel::AppListModel(const QMetaObject *gadget, QObject *parent)
    : ItemListModel(gadget, parent) {}

AppContext *AppListModel::app() const {
    return m_app;
}

void AppListModel::setApp(AppContext *app) {
    if (m_app == app)
        return;
    if (m_app)
        m_app->disconnect(this);
    m_app = app;
    if (app != nullptr) {
        attach(*app);
        refreshLater();
    }
    Q_EMIT appChanged();
}

void AppListModel::refreshLater() {
    if (m_scheduled || !m_app)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            if (m_app)
                refresh();
        },
        Qt::QueuedConnection);
}

} // namespace aura::app
