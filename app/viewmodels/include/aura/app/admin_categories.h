// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/domain/admin_category.h>
#include <aura/sync/category_client.h>

#include <QAbstractItemModel>

namespace aura::sync {
class Client;
}

namespace aura::app {

QString attributeTypeText(AttributeRule::Type type);

/// The tree of categories for those who keep it: what is dropped somewhere is moved there, on the server first. GUI
/// thread. Steps call `done` once; the tree follows, and is read anew when somebody else was faster.
class CategoryTree : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Products, Address };
    enum class State { Idle, Loading, Ready, Failed };

    /// Both must outlive it.
    CategoryTree(sync::Client &client, sync::AdminClient &admin, QObject *parent = nullptr);

    State state() const { return m_state; }
    const QString &errorText() const { return m_errorText; }
    /// Reads it anew.
    void refresh();

    /// nullptr for no index.
    const AdminCategory *at(const QModelIndex &index) const;
    const AdminCategory *category(const Id &id) const;
    /// Invalid when there is none.
    QModelIndex indexOf(const Id &id) const;
    const QList<AdminCategory> &all() const { return m_all; }
    /// "Garden › Tools"
    QString pathOf(const Id &id) const;
    /// What is asked for by those that stand above it.
    QList<AttributeRule> inheritedBy(const Id &id) const;

    void create(const Id &parent, const QString &name, const std::function<void(const Result<Id> &)> &done);
    void edit(const Id &id, const CategoryEdit &edit, const StepDone &done);
    void move(const Id &id, const Id &parent, const Id &before, const StepDone &done);
    /// Up (-1) or down (1) among its siblings. Nothing happens at either end.
    void shift(const Id &id, int by, const StepDone &done);
    /// Below the sibling before it, or to where its parent stands. Nothing happens where that cannot be.
    void indent(const Id &id, const StepDone &done);
    void outdent(const Id &id, const StepDone &done);
    /// Step by step until no product is left; `progress` is told of each and says whether to go on. What has begun and
    /// not ended goes on when it is asked for again.
    void merge(const Id &id, const Id &into, const QString &reason,
               const std::function<bool(std::int64_t moved, std::int64_t left)> &progress, const StepDone &done);

    /// Why not, for people; empty when nothing is against it.
    static QString whyNot(const Status &status);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// False, also when it is done: what moves it is the answer of the server.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    /// What was dropped was moved, or not.
    void dropped(const Status &status);

private:
    void take(QList<AdminCategory> categories);
    void merged(const QList<AdminCategory> &changed);
    void follow(const sync::CategoryClient::Changed &future, const StepDone &done);
    QList<int> childrenOf(const Id &parent) const { return m_children.value(parent); }
    int placeOf(const Id &id) const { return m_places.value(id, -1); }

    sync::Client &m_client;
    sync::CategoryClient m_categories;
    State m_state = State::Idle;
    QString m_errorText;
    QList<AdminCategory> m_all;
    QHash<Id, int> m_places;
    QHash<Id, QList<int>> m_children;
    QHash<Id, int> m_rows; ///< Among the siblings.
};

} // namespace aura::app
