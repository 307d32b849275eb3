// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSettings;
class QTableView;
class QToolBar;
class QTimer;

namespace aura::console {

class FilterChips;

/// A table with its filters above it, what can be done with the chosen rows beside them, and below it how much there
/// is. Columns can be moved, sized and hidden; how they stand, and views that a person names, are kept.
class TablePage : public QWidget {
    Q_OBJECT

public:
    /// `key` is the name under which the settings know the page. `table` becomes the page's.
    TablePage(app::AdminTable *table, const QString &key, QSettings &settings, QWidget *parent = nullptr);

    /// Asks for the first page when nobody has yet; what is shown becomes what there is when one comes back to it.
    void open();
    void focusFilter();
    QTableView *view() const { return m_view; }
    QList<int> chosenRows() const;
    /// The page's name, for people.
    QString title() const;

protected:
    app::AdminTable *table() const { return m_table; }
    QSettings &settings() const { return m_settings; }

    /// Typing finds after a moment; each is put before what stands on the right.
    QLineEdit *addSearch(const QString &placeholder);
    QComboBox *addChoice(const QString &name, const QList<std::pair<QString, QVariant>> &choices);
    /// A filter that has no place in the bar, as what another page hands over: `value` says nothing when it does not
    /// narrow, an empty word when its name is enough; `clear` takes it away, and what is left is found then.
    void addNarrowing(const QString &name, const std::function<std::optional<QString>()> &value,
                      const std::function<void()> &clear);
    enum class Place : std::uint8_t {
        Bar,  ///< A button as well.
        Menu, ///< For what is done rarely: the bar has no room for all.
    };
    /// Something that can be done with at least one chosen row: a button, an entry in the menu of the rows, and keys.
    /// `isFor` says whether it fits a row; it is offered when it fits any.
    void addAction(const QString &text, const QKeySequence &keys, const std::function<bool(int row)> &isFor,
                   const std::function<void(const QList<int> &rows)> &run, Place place = Place::Bar);
    void addButton(QWidget *button);
    /// What is chosen, in a pane beside the table that scrolls.
    void addDetail(QWidget *pane);
    /// A word about what happened, until the next one.
    void say(const QString &text);
    /// Called when a filter says something else.
    virtual void find() = 0;
    /// What the filters say, to be kept in a view of the person's, and back.
    virtual QVariantMap filters() const = 0;
    virtual void setFilters(const QVariantMap &filters) = 0;
    void findSoon();

private:
    struct Offer {
        QAction *action;
        std::function<bool(int)> isFor;
    };
    struct Narrowing {
        QString name;
        std::function<std::optional<QString>()> value;
        std::function<void()> clear;
    };
    void look();
    void lookAtFilters();
    void orderTabs();
    void askForFile();
    void exportTo(const QString &path);
    void chosenChanged();
    void showHeaderMenu(const QPoint &at);
    void fillViews();
    void chooseView(int index);
    void saveView();
    QString settingsKey(const QString &what) const;

    app::AdminTable *m_table;
    const QString m_key;
    QSettings &m_settings;
    QHBoxLayout *m_bar;
    FilterChips *m_chips;
    QToolBar *m_tools;
    QComboBox *m_views;
    QTableView *m_view;
    QLabel *m_status;
    QString m_said;
    QTimer *m_typing;
    QLineEdit *m_search = nullptr;
    QList<Offer> m_offers;
    QList<Narrowing> m_narrowings;
};

} // namespace aura::console
