// SPDX-License-Identifier: Apache-2.0
#include "accessible_app.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

namespace aura::journeys {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMillis = 20'000;
constexpr int lookAgainMillis = 50;
constexpr int holdMillis = 2'000;

const QString rootPath = u"/org/a11y/atspi/accessible/root"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;

// Bits of AT-SPI's state set.
enum State { Checked = 4, Enabled = 8, Focused = 12, Sensitive = 24, Visible = 30 };

struct Reference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference) {
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference) {
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

struct Action {
    QString name;
    QString description;
    QString key;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Action &action) {
    argument.beginStructure();
    argument << action.name << action.description << action.key;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Action &action) {
    argument.beginStructure();
    argument >> action.name >> action.description >> action.key;
    argument.endStructure();
    return argument;
}

QDBusMessage call(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments = {}) {
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, patienceMillis);
}

QList<Reference> children(const QDBusConnection &bus, const QString &service, const QString &path) {
    const QDBusReply<QList<Reference>> reply(call(bus, service, path, accessible, u"GetChildren"_s));
    return reply.isValid() ? reply.value() : QList<Reference>{};
}

QVariant property(const QDBusConnection &bus, const QString &service, const QString &path, const QString &name) {
    const QDBusReply<QDBusVariant> reply(
        call(bus, service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name}));
    return reply.isValid() ? reply.value().variant() : QVariant();
}

Status runTool(const QStringList &arguments) {
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    if (!tool.waitForFinished(patienceMillis) || tool.exitCode() != 0)
        return Error{ErrorCode::Unavailable,
                     u"xdotool: "_s + QString::fromUtf8(tool.readAllStandardError()) + tool.errorString()};
    return {};
}

} // namespace

} // namespace aura::journeys

Q_DECLARE_METATYPE(aura::journeys::Reference)
Q_DECLARE_METATYPE(aura::journeys::Action)

namespace aura::journeys {

Result<AccessibleApp> AccessibleApp::find(std::int64_t pid) {
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    qDBusRegisterMetaType<Action>();
    qDBusRegisterMetaType<QList<Action>>();
    const QDBusReply<QString> address(
        call(QDBusConnection::sessionBus(), u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (!address.isValid())
        return Error{ErrorCode::Unavailable, u"no accessibility bus: "_s + address.error().message()};
    auto bus = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
    if (!bus.isConnected())
        return Error{ErrorCode::Unavailable, bus.lastError().message()};
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < patienceMillis + patienceMillis / 2) {
        for (const auto &app : children(bus, u"org.a11y.atspi.Registry"_s, rootPath)) {
            const QDBusReply<uint> process(call(bus, u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s,
                                                {app.service}));
            if (process.isValid() && process.value() == pid)
                return AccessibleApp(bus, app.service);
        }
        QTest::qWait(lookAgainMillis);
    }
    return Error{ErrorCode::Unavailable, u"the program is not on the accessibility bus"_s};
}

std::optional<Node> AccessibleApp::read(const QString &path) const {
    const QDBusReply<QList<uint>> states(call(m_bus, m_service, path, accessible, u"GetState"_s));
    if (!states.isValid() || states.value().isEmpty())
        return std::nullopt;
    const auto has = [bits = states.value().first()](State state) { return (bits & (1U << state)) != 0; };
    Node node;
    node.path = path;
    node.visible = has(Visible);
    node.enabled = has(Enabled) || has(Sensitive);
    node.checked = has(Checked);
    node.focused = has(Focused);
    node.role = QDBusReply<QString>(call(m_bus, m_service, path, accessible, u"GetRoleName"_s)).value();
    node.name = property(m_bus, m_service, path, u"Name"_s).toString();
    node.description = property(m_bus, m_service, path, u"Description"_s).toString();
    return node;
}

void AccessibleApp::collect(const QString &path, QList<Node> &into) const {
    const auto node = read(path);
    // What is invisible may still hold what is not: a page's root has no size of its own.
    if (!node)
        return;
    if (node->visible)
        into.append(*node);
    for (const auto &child : children(m_bus, m_service, path)) {
        if (child.service == m_service)
            collect(child.path.path(), into);
    }
}

QList<Node> AccessibleApp::nodes() const {
    QList<Node> all;
    collect(rootPath, all);
    return all;
}

std::optional<Node> AccessibleApp::seen(const Wanted &wanted) const {
    for (const auto &node : nodes()) {
        if (wanted(node))
            return node;
    }
    return std::nullopt;
}

Result<Node> AccessibleApp::await(const Wanted &wanted) const {
    QElapsedTimer since;
    since.start();
    for (;;) {
        const auto now = nodes();
        for (const auto &node : now) {
            if (wanted(node))
                return node;
        }
        if (since.elapsed() > patienceMillis) {
            for (const auto &node : now)
                qInfo().noquote() << "there is" << node.role << node.name << node.description
                                  << (node.enabled ? "" : "(disabled)");
            return Error{ErrorCode::NotFound, u"it does not appear"_s};
        }
        QTest::qWait(lookAgainMillis);
    }
}

Status AccessibleApp::awaitGone(const Wanted &wanted) const {
    QElapsedTimer since;
    since.start();
    while (const auto still = seen(wanted)) {
        if (since.elapsed() > patienceMillis)
            return Error{ErrorCode::Conflict, still->role + u" is still there: "_s + still->name};
        QTest::qWait(lookAgainMillis);
    }
    return {};
}

Status AccessibleApp::press(const Wanted &wanted) const {
    AURA_ASSIGN(const auto node, await([&](const Node &candidate) { return candidate.enabled && wanted(candidate); }));
    const auto interface = u"org.a11y.atspi.Action"_s;
    const QDBusReply<QList<Action>> actions(call(m_bus, m_service, node.path, interface, u"GetActions"_s));
    const auto offered = actions.isValid() ? actions.value() : QList<Action>{};
    for (int i = 0; i < offered.size(); ++i) {
        if (offered[i].name != "Press"_L1 && offered[i].name != "Toggle"_L1)
            continue;
        const QDBusReply<bool> done(call(m_bus, m_service, node.path, interface, u"DoAction"_s, {i}));
        if (done.isValid() && done.value())
            return {};
    }
    return Error{ErrorCode::Unavailable, node.role + u" cannot be pressed: "_s + node.name};
}

Status AccessibleApp::type(const Wanted &wanted, const QString &text) const {
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        AURA_ASSIGN(const auto node,
                    await([&](const Node &candidate) { return candidate.enabled && wanted(candidate); }));
        const QDBusReply<bool> focused(
            call(m_bus, m_service, node.path, u"org.a11y.atspi.Component"_s, u"GrabFocus"_s));
        if (!focused.isValid() || !focused.value())
            return Error{ErrorCode::Unavailable, node.name + u" takes no focus"_s};
        AURA_TRY(await([&](const Node &candidate) { return candidate.path == node.path && candidate.focused; }));
        AURA_TRY(key(u"ctrl+a"_s));
        AURA_TRY(key(u"Delete"_s));
        AURA_TRY(runTool({u"type"_s, u"--delay"_s, u"4"_s, u"--"_s, text}));
        if (node.name.isEmpty() || holds(node.path, text))
            return {};
    }
    return Error{ErrorCode::Conflict, u"the field does not hold "_s + text};
}

bool AccessibleApp::holds(const QString &path, const QString &text) const {
    QElapsedTimer since;
    since.start();
    do {
        const QDBusReply<QString> now(call(m_bus, m_service, path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}));
        if (now.isValid() && now.value() == text)
            return true;
        QTest::qWait(lookAgainMillis);
    } while (since.elapsed() < holdMillis);
    return false;
}

Status AccessibleApp::scan(const QStringList &codes) {
    // One program for all of them: to start it takes longer than to type a code.
    QStringList arguments;
    for (const auto &code : codes)
        arguments += {u"type"_s, u"--delay"_s, u"2"_s, u"--args"_s, u"1"_s, code, u"key"_s, u"Return"_s};
    return runTool(arguments);
}

Status AccessibleApp::key(const QString &name) {
    return runTool({u"key"_s, u"--"_s, name});
}

Status AccessibleApp::pointAt(int x, int y) {
    return runTool({u"mousemove"_s, QString::number(x), QString::number(y)});
}

AccessibleApp::Wanted named(const QString &name, const QString &role) {
    return [name, role](const Node &node) {
        if (!role.isEmpty() && node.role != role)
            return false;
        return name.endsWith(u'…') ? node.name.startsWith(name.chopped(1)) : node.name == name;
    };
}

} // namespace aura::journeys
