// SPDX-License-Identifier: Apache-2.0
#include <aura/app/action_registry.h>

#include "local_state.h"

#include <algorithm>

namespace aura::app {

ActionRegistry::ActionRegistry(LocalState &local, QObject *parent)
    : QObject(parent)
    , m_local(local) {}

void ActionRegistry::add(QObject *owner, ActionSource source) {
    m_offers.push_back({owner, std::move(source)});
    connect(owner, &QObject::destroyed, this, &ActionRegistry::refresh);
    refresh();
}

QList<Action> ActionRegistry::actions() const {
    QList<Action> all;
    for (const auto &offer : m_offers) {
        if (offer.owner)
            all += offer.source();
    }
    return all;
}

QStringList ActionRegistry::lastUsed() const {
    return m_local.lastActions();
}

bool ActionRegistry::perform(const QString &id) {
    return perform([&](const Action &action) { return action.id == id; });
}

bool ActionRegistry::performAndRemember(const QString &id) {
    // First remembered: what is done may end the program.
    auto last = m_local.lastActions();
    last.removeAll(id);
    last.prepend(id);
    m_local.setLastActions(last.mid(0, mostLastUsed));
    return perform(id);
}

bool ActionRegistry::performKeys(const QString &shortcut) {
    return perform([&](const Action &action) { return action.shortcut == shortcut; });
}

bool ActionRegistry::perform(const std::function<bool(const Action &)> &wanted) {
    const auto all = actions();
    const auto found = std::find_if(all.cbegin(), all.cend(), wanted);
    if (found == all.cend())
        return false;
    if (!found->route.isEmpty())
        Q_EMIT routeRequested(found->route);
    else if (found->run)
        found->run();
    return true;
}

void ActionRegistry::refresh() {
    QStringList keys;
    for (const auto &action : actions()) {
        if (!action.shortcut.isEmpty() && !keys.contains(action.shortcut))
            keys.append(action.shortcut);
    }
    if (keys == m_shortcuts)
        return;
    m_shortcuts = keys;
    Q_EMIT shortcutsChanged();
}

} // namespace aura::app
