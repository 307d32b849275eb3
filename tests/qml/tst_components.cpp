// SPDX-License-Identifier: Apache-2.0
#include "aura/qml/setup.h"

#include <aura/app/language_switch.h>

#include <QLocale>
#include <QObject>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include <memory>

/// Which language the program speaks; nothing of it is kept.
class Words : public QObject {
    Q_OBJECT

public:
    explicit Words(QQmlEngine &engine)
        : QObject(&engine)
        , m_engine(engine) {}
    Q_INVOKABLE void speak(const QString &language) {
        m_spoken.reset();
        QLocale::setDefault(m_before);
        if (!language.isEmpty())
            m_spoken = std::make_unique<aura::app::LanguageSwitch>(language);
        m_engine.retranslate();
    }

private:
    QQmlEngine &m_engine;
    const QLocale m_before;
    std::unique_ptr<aura::app::LanguageSwitch> m_spoken;
};

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine) {
        aura::qml::setUp(*engine);
        engine->rootContext()->setContextProperty(QStringLiteral("words"), new Words(*engine));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "tst_components.moc"
