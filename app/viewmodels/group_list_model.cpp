// SPDX-License-Identifier: Apache-2.0
#include <aura/app/group_list_model.h>

namespace aura::app {

struct GroupListModel::Row {
    explicit Row(const Group &group)
        : kind(group.kind)
        , name(group.name) {}

    bool isFor(const Group &group) const { return kind == group.kind && name == group.name; }

    QString kind;
    QString name;
    QString title;
    QString detail;
    ItemListModel values{&ChoiceItem::staticMetaObject};
};

GroupListModel::GroupListModel(QObject *parent)
    : QAbstractListModel(parent) {}

GroupListModel::~GroupListModel() = default;

int GroupListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Row &row = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return row.kind;
    case NameRole:
        return row.name;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case ValuesRole:
        return QVariant::fromValue(&row.values);
    default:
        return {};
    }
}

QHash<int, QByteArray> GroupListModel::roleNames() const {
    return {{KindRole, QByteArrayLiteral("kind")},
            {NameRole, QByteArrayLiteral("name")},
            {TitleRole, QByteArrayLiteral("title")},
            {DetailRole, QByteArrayLiteral("detail")},
            {ValuesRole, QByteArrayLiteral("values")}};
}

const ItemListModel &GroupListModel::valuesAt(int row) const {
    return m_rows.at(static_cast<std::size_t>(row))->values;
}

void GroupListModel::setGroups(const QList<Group> &groups) {
    const int before = count();
    // Groups are brought into place one by one: the group that stays keeps its object, and with it the focus.
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const int row = static_cast<int>(i);
        const auto &group = groups.at(i);
        const auto found = std::find_if(m_rows.begin() + std::min<std::ptrdiff_t>(row, count()), m_rows.end(),
                                        [&](const auto &candidate) { return candidate->isFor(group); });
        if (found == m_rows.end()) {
            auto fresh = std::make_unique<Row>(group);
            fresh->title = group.title;
            fresh->detail = group.detail;
            fresh->values.setItems(group.values);
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(fresh));
            endInsertRows();
            continue;
        }
        const int from = static_cast<int>(found - m_rows.begin());
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        Row &kept = *m_rows[at];
        kept.values.setItems(group.values);
        if (kept.title != group.title || kept.detail != group.detail) {
            kept.title = group.title;
            kept.detail = group.detail;
            Q_EMIT dataChanged(index(row), index(row), {TitleRole, DetailRole});
        }
    }
    const int wanted = static_cast<int>(groups.size());
    if (count() > wanted) {
        beginRemoveRows({}, wanted, count() - 1);
        // Delegates may still read the values of a removed group until they are gone themselves.
        std::vector<std::unique_ptr<Row>> removed(std::make_move_iterator(m_rows.begin() + wanted),
                                                  std::make_move_iterator(m_rows.end()));
        m_rows.resize(static_cast<std::size_t>(wanted));
        endRemoveRows();
    }
    if (before != count())
        Q_EMIT countChanged();
}

} // namespace aura::app
