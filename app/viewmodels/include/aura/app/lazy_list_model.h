// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QAbstractListModel>
#include <QList>
#include <QVariant>

#include <functional>

namespace aura::app {

/// A long list of one kind of gadget, each made when it is asked for. Rows are told apart by their ids. Every property
/// of the gadget is a role of the same name, as in ItemListModel.
class LazyListModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// Makes the gadget of a row that exists.
    using Maker = std::function<QVariant(const Id &id)>;

    /// `gadget` describes what `maker` makes: &StockItem::staticMetaObject.
    LazyListModel(const QMetaObject *gadget, Maker maker, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_ids.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Id> &ids() const { return m_ids; }
    /// Shows these. Rows at both ends that stay keep their delegates; all of them are read again.
    void setIds(const QList<Id> &ids);
    /// Reads one again; nothing for an id that is not shown.
    void touch(const Id &id);
    template <typename T>
    T itemAt(int row) const {
        return m_maker(m_ids.at(row)).template value<T>();
    }

Q_SIGNALS:
    void countChanged();

private:
    const QMetaObject *m_gadget;
    Maker m_maker;
    QList<Id> m_ids;
    // The roles of a delegate are asked for one after the other.
    mutable Id m_madeOf;
    mutable QVariant m_made;
};

} // namespace aura::app
