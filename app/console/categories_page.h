// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_categories.h>

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTreeView;

namespace aura::console {

/// The tree of categories, moved by hand or by keys, and beside it what is chosen: its name, what is said of it, and
/// what its products are asked for.
class CategoriesPage final : public QWidget {
    Q_OBJECT

public:
    CategoriesPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights, QWidget *parent = nullptr);

    /// Reads the tree when nobody has yet.
    void open();

Q_SIGNALS:
    void historyRequested(const Id &category);

private:
    void addActions(const Rights &rights);
    void addForm(QWidget *side);
    void addStep(const QString &text, const QKeySequence &keys, const std::function<bool(const AdminCategory &)> &isFor,
                 const std::function<void(const AdminCategory &)> &run);
    void look();
    void keepPlace();
    void restorePlace();
    const AdminCategory *chosen() const;
    void showChosen();
    void askForName(const QString &title, const QString &before, const std::function<void(const QString &)> &given);
    void create(const Id &parent);
    void rename(const AdminCategory &category);
    void setHidden(const AdminCategory &category, bool hidden);
    void merge(const AdminCategory &category);
    void runMerge(const Id &id, const Id &into, const QString &reason);
    void find(const QString &text);
    void addRule(const AttributeRule &rule);
    QList<AttributeRule> rules() const;
    CategoryEdit edited() const;
    void formChanged();
    void save();
    void say(const QString &text);
    app::StepDone saying(const QString &done = {});

    app::CategoryTree *m_tree;
    QTreeView *m_view;
    QLineEdit *m_search;
    QLabel *m_status;
    QString m_said;
    struct Offer {
        QAction *action;
        std::function<bool(const AdminCategory &)> isFor;
    };
    QList<Offer> m_offers;
    QWidget *m_form = nullptr;
    QLabel *m_path = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QCheckBox *m_visible = nullptr;
    QTableWidget *m_rules = nullptr;
    QLabel *m_inherited = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    AdminCategory m_shown; ///< As it was when the form was filled.
    bool m_isFilling = false;
    QSet<Id> m_expanded;
    Id m_current;
    Id m_next; ///< To be chosen when it comes.
};

} // namespace aura::console
