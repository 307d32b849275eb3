// SPDX-License-Identifier: Apache-2.0
// The shop as somebody else sees it: how it is begun from the console, and how it is in the window that shows it.
#pragma once

#include <aura/ports/clock.h>
#include <aura/sync/client.h>
#include <aura/wire/admin_view_json.h>

#include <QObject>
#include <QStringList>

#include <functional>

class QQuickWindow;

namespace aura::app {

class AppContext;

/// Each view in a program of its own, started with these arguments: what one sees in another's place is apart from
/// one's own. The ticket goes to it by its standard input, where nobody else can read it.
std::function<void(const wire::PersonView &view, const std::function<void()> &ended)>
viewsInWindows(const QStringList &arguments, const Clock &clock);

/// In the program that shows it: signs in with the ticket of the standard input, says in the window whose shop it is,
/// and ends the program when the session is over. Destroying it ends the session.
class BorrowedView final : public QObject {
    Q_OBJECT

public:
    BorrowedView(AppContext &context, sync::Client &client, QQuickWindow &window);
    ~BorrowedView() override;

private:
    sync::Client &m_client;
    bool m_isSignedIn = false;
};

} // namespace aura::app
