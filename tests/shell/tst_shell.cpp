// SPDX-License-Identifier: Apache-2.0
#include "offline_shop.h"

#include "aura/qml/setup.h"

#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine) {
        if (m_shop == nullptr) {
            QLocale::setDefault(QLocale(QStringLiteral("en_US")));
            m_shop = std::make_unique<aura::app::testing::OfflineShop>();
            if (!m_shop->fetch())
                qFatal("no catalogue");
            m_shop->far->reachable = false;
        }
        aura::qml::setUp(*engine);
        aura::qml::setAppContext(*engine, *m_shop->app);
        aura::qml::offerAppearance(*engine, *m_shop->app);
    }

private:
    std::unique_ptr<aura::app::testing::OfflineShop> m_shop;
};

QUICK_TEST_MAIN_WITH_SETUP(shell, Setup)

#include "tst_shell.moc"
