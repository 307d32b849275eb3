// SPDX-License-Identifier: Apache-2.0
#include <aura/app/item_list_model.h>

#include <QMetaProperty>

namespace aura::app {

ItemListModel::ItemListModel(const QMetaObject *gadget, QObject *parent)
    : QAbstractListModel(parent)
    , m_gadget(gadget) {}

int ItemListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant &row = m_rows.at(index.row());
    if (role == ItemRole)
        return row;
    const int property = role - FirstPropertyRole;
    if (property < 0 || property >= m_gadget->propertyCount())
        return {};
    return m_gadget->property(property).readOnGadget(row.constData());
}

QHash<int, QByteArray> ItemListModel::roleNames() const {
    QHash<int, QByteArray> names{{ItemRole, QByteArrayLiteral("item")}};
    for (int i = 0; i < m_gadget->propertyCount(); ++i)
        names.insert(FirstPropertyRole + i, QByteArray(m_gadget->property(i).name()));
    return names;
}

int ItemListModel::roleOf(QByteArrayView property) const {
    for (int i = 0; i < m_gadget->propertyCount(); ++i) {
        if (property == QByteArrayView(m_gadget->property(i).name()))
            return FirstPropertyRole + i;
    }
    return -1;
}

QStringList ItemListModel::texts(const QString &property) const {
    const int role = roleOf(property.toLatin1());
    QStringList texts;
    for (int row = 0; row < count(); ++row)
        texts += data(index(row), role).toString();
    return texts;
}

void ItemListModel::setRows(QVariantList rows) {
    const qsizetype before = m_rows.size();
    const qsizetype after = rows.size();
    // What stays the same at both ends keeps its delegates; the middle is changed in place as far as it reaches.
    qsizetype head = 0;
    while (head < before && head < after && m_rows.at(head) == rows.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before - head && tail < after - head && m_rows.at(before - 1 - tail) == rows.at(after - 1 - tail))
        ++tail;
    const qsizetype oldMiddle = before - head - tail;
    const qsizetype newMiddle = after - head - tail;
    const qsizetype shared = std::min(oldMiddle, newMiddle);
    const auto row = [](qsizetype position) { return static_cast<int>(position); };
    if (oldMiddle > newMiddle) {
        beginRemoveRows({}, row(head + shared), row(head + oldMiddle - 1));
        m_rows.remove(head + shared, oldMiddle - shared);
        endRemoveRows();
    }
    for (qsizetype i = head; i < head + shared; ++i)
        m_rows[i] = std::move(rows[i]);
    if (shared > 0)
        Q_EMIT dataChanged(index(row(head)), index(row(head + shared - 1)));
    if (newMiddle > oldMiddle) {
        beginInsertRows({}, row(head + shared), row(head + newMiddle - 1));
        for (qsizetype i = head + shared; i < head + newMiddle; ++i)
            m_rows.insert(i, std::move(rows[i]));
        endInsertRows();
    }
    if (before != after)
        Q_EMIT countChanged();
}

} // namespace aura::app
