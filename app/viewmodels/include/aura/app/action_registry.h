// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

namespace aura::app {

class LocalState;

/// Under which heading of the command palette something stands, in the order of the palette.
enum class ActionGroup { LastUsed, Places, Commands, Shop, Settings, Orders, Categories, Products };

/// Something that this person can do now: a row of the command palette and, with a shortcut, a key of the window.
struct Action {
    QString id; ///< Unique and the same in every language: "go.cart".
    ActionGroup group = ActionGroup::Places;
    QString text;         ///< In the person's language.
    QString keywords{};   ///< Further words by which somebody may look for it, in the person's language.
    QString detail{};     ///< Said beside it; often empty.
    QString icon{};       ///< The name of an icon.
    QString shortcut{};   ///< Portable keys such as "Ctrl+1"; empty for none.
    bool checked = false; ///< It is the choice that counts now.
    QString route{};      ///< Where it leads; with none, `run` does it.
    std::function<void()> run{};
};

/// Asked whenever actions are needed: so texts follow the language, and what a person may not do is not there.
using ActionSource = std::function<QList<Action>()>;

/// Everything that can be done from the command palette and by keys. Each part of the app adds what it offers; QML's
/// `App.actions`. One a program; GUI thread.
class ActionRegistry : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<QString> shortcuts READ shortcuts NOTIFY shortcutsChanged)

public:
    /// What only the window can do.
    enum class WindowCommand { Search, ToggleFullScreen, Close };
    Q_ENUM(WindowCommand)

    static constexpr qsizetype mostLastUsed = 4;

    /// `local` remembers what was used last; it must outlive the registry.
    explicit ActionRegistry(LocalState &local, QObject *parent = nullptr);

    /// Offers what `source` returns, after what is there already, for as long as `owner` lives.
    void add(QObject *owner, ActionSource source);
    /// What is offered now, in the order of the sources.
    QList<Action> actions() const;
    /// The ids of what was done last through the palette, the newest first; some may not be offered now.
    QStringList lastUsed() const;
    /// The keys of everything that is offered now.
    QStringList shortcuts() const { return m_shortcuts; }

    /// Does it. False when it is not offered (any more).
    bool perform(const QString &id);
    /// The same, and remembers it for lastUsed().
    bool performAndRemember(const QString &id);
    /// Does what has these keys; false when nothing has them now.
    Q_INVOKABLE bool performKeys(const QString &shortcut);
    /// What is offered may be another set now: somebody signed in, or speaks another language.
    void refresh();

Q_SIGNALS:
    void shortcutsChanged();
    /// The window is to show a route.
    void routeRequested(const QString &route);
    void windowRequested(aura::app::ActionRegistry::WindowCommand command);

private:
    struct Offer {
        QPointer<QObject> owner;
        ActionSource source;
    };
    bool perform(const std::function<bool(const Action &)> &wanted);

    LocalState &m_local;
    std::vector<Offer> m_offers;
    QStringList m_shortcuts;
};

} // namespace aura::app
