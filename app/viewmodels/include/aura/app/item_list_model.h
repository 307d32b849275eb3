// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QMetaObject>
#include <QVariant>

namespace aura::app {

/// A short list of one kind of gadget. Every property of the gadget is a role of the same name; the role `item` is the
/// whole gadget. Changing the list touches only the rows that differ, so that delegates, focus and scrolling stay.
class ItemListModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { ItemRole = Qt::UserRole, FirstPropertyRole };

    /// `gadget` describes the items: &SpecItem::staticMetaObject.
    explicit ItemListModel(const QMetaObject *gadget, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows `items`, which must be of the gadget's type.
    template <typename T>
    void setItems(const QList<T> &items) {
        QVariantList rows;
        rows.reserve(items.size());
        for (const auto &item : items)
            rows.append(QVariant::fromValue(item));
        setRows(std::move(rows));
    }
    /// The item of a row that exists.
    template <typename T>
    T itemAt(int row) const {
        return m_rows.at(row).template value<T>();
    }
    /// The role of a property, -1 when there is none.
    int roleOf(QByteArrayView property) const;
    /// The texts of a property, row by row; empty ones for a property that is none.
    Q_INVOKABLE QStringList texts(const QString &property) const;

Q_SIGNALS:
    void countChanged();

private:
    void setRows(QVariantList rows);

    const QMetaObject *m_gadget;
    QVariantList m_rows;
};

} // namespace aura::app
