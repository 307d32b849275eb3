// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

class QScrollArea;

namespace aura::sync {
class Client;
}

namespace aura::console {

/// One queue of all that waits: a list, and beside it what is looked at. A approves, R rejects with a reason, and
/// either goes on to the next one, so that nobody needs the mouse. Who may decide about one kind only sees that.
class ModerationPage final : public TablePage {
    Q_OBJECT

public:
    ModerationPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                   QSettings &settings, QWidget *parent = nullptr);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    void show(int row);
    void showPictures(const ModerationItem &item);
    QList<ModerationItem> itemsAt(const QList<int> &rows) const;
    /// The row `next` is looked at then.
    void decide(const QList<ModerationItem> &items, int next, bool approve, const QString &reason);
    void reject(const QList<int> &rows);
    void select(int row);

    sync::Client &m_client;
    app::ModerationTable *m_items;
    QComboBox *m_kind = nullptr; // where there is a choice
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_text;
    QHBoxLayout *m_pictures;
    QScrollArea *m_strip = nullptr; // with the pictures in it
    Id m_shown;
};

} // namespace aura::console
