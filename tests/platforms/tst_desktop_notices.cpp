// SPDX-License-Identifier: Apache-2.0
// Messages on the desktop, against a stand-in of the notification service on a bus of the test's own.
#include <aura/platform/freedesktop_notices.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

struct Shown {
    uint id = 0;
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
};

} // namespace

/// What the desktop's service does, as far as it concerns an app.
class StandIn : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int) {
        const uint id = replaces != 0 ? replaces : static_cast<uint>(shown.size()) + 1;
        shown.append({id, replaces, title, body, actions});
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class DesktopNoticesTest : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<StandIn> m_desktop;
    std::unique_ptr<platform::FreedesktopNotices> m_notices;
    static constexpr int patience = 20'000;

    static QDBusConnection connect(const QString &address, const QString &name) {
        return QDBusConnection::connectToBus(address, name);
    }
    bool offer() {
        auto bus = connect(m_address, u"desktop"_s);
        m_desktop = std::make_unique<StandIn>();
        return bus.registerObject(path, m_desktop.get(),
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(service);
    }

private Q_SLOTS:
    void initTestCase() {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        QVERIFY2(!program.isEmpty(), "dbus-daemon is one of the packages that ./dev setup installs");
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QVERIFY(m_daemon.waitForReadyRead(20'000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(!m_address.isEmpty());
    }
    void cleanupTestCase() {
        m_daemon.terminate();
        m_daemon.waitForFinished(20'000);
    }
    void init() {
        m_notices = std::make_unique<platform::FreedesktopNotices>(connect(m_address, u"app"_s), u"Aura Shop"_s,
                                                                   u"aura-shop"_s, u"Open"_s);
    }
    void cleanup() {
        m_notices.reset();
        connect(m_address, u"desktop"_s).unregisterService(service);
        m_desktop.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"app"_s);
    }

    void aMessageIsShownAndOneOfTheSameKeyReplacesIt() {
        QVERIFY(offer());
        m_notices->show(u"a"_s, u"Order A-1 is on its way"_s, u"Fish & <Chips>"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, patience);
        QCOMPARE(m_desktop->shown[0].title, u"Order A-1 is on its way"_s);
        QCOMPARE(m_desktop->shown[0].body, u"Fish &amp; &lt;Chips&gt;"_s);
        QCOMPARE(m_desktop->shown[0].actions, (QStringList{u"default"_s, u"Open"_s}));
        // Whether its number has come back by now or not.
        m_notices->show(u"a"_s, u"Order A-1 is nearly there"_s, {});
        m_notices->show(u"a"_s, u"Order A-1 has been delivered"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.last().title, u"Order A-1 has been delivered"_s, patience);
        for (const auto &later : m_desktop->shown.mid(1))
            QCOMPARE(later.replaces, m_desktop->shown[0].id);
    }

    void whatIsChosenIsToldByItsKey() {
        QVERIFY(offer());
        QStringList chosen;
        m_notices->chosen = [&](const QString &key) { chosen.append(key); };
        m_notices->show(u"one"_s, u"1"_s, {});
        m_notices->show(u"two"_s, u"2"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 2, patience);
        const auto idOf = [this](const QString &title) {
            return m_desktop->shown[0].title == title ? m_desktop->shown[0].id : m_desktop->shown[1].id;
        };
        const auto one = idOf(u"1"_s);
        const auto two = idOf(u"2"_s);
        Q_EMIT m_desktop->ActionInvoked(two + 100, u"default"_s); // another program's
        Q_EMIT m_desktop->ActionInvoked(two, u"settings"_s);
        // The numbers travel back to the app before they can be chosen.
        QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT m_desktop->ActionInvoked(two, u"default"_s), chosen.contains(u"two"_s)),
                                 patience);
        // What is closed is chosen no more; what comes behind it shows that it has been heard of.
        Q_EMIT m_desktop->NotificationClosed(two, 2);
        chosen.clear();
        Q_EMIT m_desktop->ActionInvoked(one, u"default"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chosen.contains(u"one"_s), patience);
        chosen.clear();
        Q_EMIT m_desktop->ActionInvoked(two, u"default"_s);
        Q_EMIT m_desktop->ActionInvoked(one, u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chosen, QStringList{u"one"_s}, patience);
        m_notices->withdrawAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->closed, QList<uint>{one}, patience);
    }

    void withoutAServiceNothingHappens() {
        QStringList chosen;
        m_notices->chosen = [&](const QString &key) { chosen.append(key); };
        m_notices->show(u"a"_s, u"Nobody reads this"_s, {});
        m_notices->withdrawAll();
        const platform::FreedesktopNotices nowhere(QDBusConnection(u"no such bus"_s), u"Aura Shop"_s, u"aura-shop"_s,
                                                   u"Open"_s);
        QVERIFY(offer()); // comes later, and has missed it
        m_notices->show(u"b"_s, u"2"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, patience);
        QVERIFY(chosen.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DesktopNoticesTest)
#include "tst_desktop_notices.moc"
