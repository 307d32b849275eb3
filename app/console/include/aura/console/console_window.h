// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/permission.h>
#include <aura/ports/clock.h>
#include <aura/wire/admin_view_json.h>

#include <QMainWindow>

#include <functional>
#include <memory>

class QAction;
class QDockWidget;
class QSettings;

namespace aura::sync {
class AdminClient;
class Client;
} // namespace aura::sync

namespace aura::app {
class SessionModel;
}

namespace aura::console {

/// One window to run the platform: a dock for each table, which can be moved, stacked and closed. Where they stand,
/// which columns they show and the views that were saved are kept in `folder`. It shows what the signed-in person's
/// role allows, follows when that is changed, and closes when they sign out. Needs a QApplication; GUI thread.
class ConsoleWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive it.
    ConsoleWindow(sync::Client &client, app::SessionModel &session, const Clock &clock, const QString &folder,
                  QWidget *parent = nullptr);
    ~ConsoleWindow() override;

    /// Shows the shop as somebody sees it, in a window of its own, until it is closed or the time is over; `ended` is
    /// called then. Without one nobody sees as another.
    using Viewer = std::function<void(const wire::PersonView &view, const std::function<void()> &ended)>;
    void setViewer(Viewer viewer) { m_viewer = std::move(viewer); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void addPrograms();
    void addMenus();
    void fill();
    /// Other rights have other pages.
    void follow();
    void openPalette();
    /// All that a key or a menu does now, by name.
    QList<std::pair<QString, QAction *>> offersNow() const;
    void addPage(QWidget *page, const QString &key, const QString &title);
    /// Brings a page to the front; nullptr when this role has none such.
    template <typename Page>
    Page *goTo();

    sync::Client &m_client;
    app::SessionModel &m_session;
    const Clock &m_clock;
    const QString m_email;
    Rights m_rights;
    std::unique_ptr<sync::AdminClient> m_admin;
    std::unique_ptr<QSettings> m_settings;
    QList<QDockWidget *> m_pages;
    QAction *m_palette = nullptr;
    Viewer m_viewer;
};

} // namespace aura::console
