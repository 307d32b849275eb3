// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>
#include <aura/domain/permission.h>

#include <QList>

#include <QString>

#include <functional>

class QWidget;

namespace aura::console {

enum class Why : std::uint8_t {
    Needed,  ///< Without a word the button stays grey.
    Welcome, ///< It may be left empty.
};

/// Asks why; `given` is called with it, and nothing when the person thinks better of it.
void askForReason(QWidget *window, const QString &title, const QString &question, const QString &button,
                  const std::function<void(const QString &reason)> &given, Why why = Why::Needed);

/// A role to choose, and what it is called; with Role::Staff, which one.
struct RoleOffer {
    Role role = Role::Customer;
    Id staffRole{};
    QString name{};
};
/// The same with a role to choose; `seen` is what the person has.
void askForRole(QWidget *window, const QString &name, const RoleOffer &seen, const QList<RoleOffer> &offers,
                const std::function<void(const RoleOffer &role, const QString &reason)> &given);

/// The same with an amount, more than nothing and at most `most`, which stands there first.
void askForAmount(QWidget *window, const QString &title, const QString &question, const QString &button, Money most,
                  const std::function<void(Money amount, const QString &reason)> &given);

} // namespace aura::console
