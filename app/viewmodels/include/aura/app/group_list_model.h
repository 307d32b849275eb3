// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/item_list_model.h>
#include <aura/app/items.h>

#include <memory>
#include <vector>

namespace aura::app {

/// Titled groups of choices: facets with their values, options of a product, deliveries of the vendors. Roles: `kind`
/// and `name` (what the owner's functions take), `title`, `detail`, `values` (an ItemListModel of ChoiceItem that stays
/// the same object as long as its group stays in the list).
class GroupListModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { KindRole = Qt::UserRole + 1, NameRole, TitleRole, DetailRole, ValuesRole };

    struct Group {
        QString kind;
        QString name;
        QString title;
        QString detail;
        QList<ChoiceItem> values;
    };

    explicit GroupListModel(QObject *parent = nullptr);
    ~GroupListModel() override;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setGroups(const QList<Group> &groups);
    /// The values of a row that exists.
    const ItemListModel &valuesAt(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    struct Row;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace aura::app
