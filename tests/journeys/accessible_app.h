// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QDBusConnection>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace aura::journeys {

/// One thing in the tree that a screen reader sees.
struct Node {
    QString path; ///< Where the program keeps it.
    QString role; ///< As AT-SPI names it: "push button", "list item", "text", …
    QString name;
    QString description;
    bool visible = false; ///< Perhaps only after scrolling.
    bool enabled = false;
    bool checked = false;
    bool focused = false;
};

/// A running program as a screen reader sees it: only what it says of itself over the accessibility bus (AT-SPI) is
/// known, and it is acted upon as its user would, through the actions that it offers and the keyboard. Used on one
/// thread.
class AccessibleApp {
public:
    /// Waits until the process `pid` has appeared on the accessibility bus. Unavailable when there is no such bus, or
    /// the process does not appear in half a minute.
    static Result<AccessibleApp> find(std::int64_t pid);

    /// Everything that is on the screen now or can be scrolled to, in the order of the tree.
    QList<Node> nodes() const;

    using Wanted = std::function<bool(const Node &)>;
    /// The first that is on the screen now and wanted.
    std::optional<Node> seen(const Wanted &wanted) const;
    /// Waits for it, as long as twenty seconds. NotFound; then the log says what is there instead.
    Result<Node> await(const Wanted &wanted) const;
    /// Waits, as long as twenty seconds, until nothing of it is there.
    Status awaitGone(const Wanted &wanted) const;

    /// Carries out the action "Press" of a node that is there or comes soon. NotFound; Unavailable when it offers no
    /// such action, or says that it did not work.
    Status press(const Wanted &wanted) const;
    /// Gives a text field the keyboard and replaces what it holds, key by key, again when the text is another one
    /// afterwards: a page that is still arriving may take the keyboard back. What a password field holds is not looked
    /// at.
    Status type(const Wanted &wanted, const QString &text) const;
    /// What a barcode scanner does: types the codes one after the other into whatever has the keyboard, each with
    /// Enter.
    static Status scan(const QStringList &codes);
    /// One key by its X name: "Return", "Escape", "ctrl+k".
    static Status key(const QString &name);
    /// Moves the pointer to a place on the screen.
    static Status pointAt(int x, int y);

private:
    AccessibleApp(QDBusConnection bus, QString service)
        : m_bus(std::move(bus))
        , m_service(std::move(service)) {}

    void collect(const QString &path, QList<Node> &into) const;
    std::optional<Node> read(const QString &path) const;
    bool holds(const QString &path, const QString &text) const;

    QDBusConnection m_bus;
    QString m_service;
};

/// Of a role (empty: any) whose name is `name`, or starts with it when it ends in an ellipsis (…).
AccessibleApp::Wanted named(const QString &name, const QString &role = {});

} // namespace aura::journeys
