// SPDX-License-Identifier: Apache-2.0
#include <aura/app/lazy_list_model.h>

#include <QMetaProperty>

#include <utility>

namespace aura::app {

namespace {

constexpr int itemRole = Qt::UserRole;
constexpr int firstPropertyRole = Qt::UserRole + 1;

} // namespace

LazyListModel::LazyListModel(const QMetaObject *gadget, Maker maker, QObject *parent)
    : QAbstractListModel(parent)
    , m_gadget(gadget)
    , m_maker(std::move(maker)) {}

int LazyListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant LazyListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int property = role - firstPropertyRole;
    if (role != itemRole && (property < 0 || property >= m_gadget->propertyCount()))
        return {};
    const Id &id = m_ids.at(index.row());
    if (m_madeOf != id || !m_made.isValid()) {
        m_made = m_maker(id);
        m_madeOf = id;
    }
    return role == itemRole ? m_made : m_gadget->property(property).readOnGadget(m_made.constData());
}

QHash<int, QByteArray> LazyListModel::roleNames() const {
    QHash<int, QByteArray> names{{itemRole, QByteArrayLiteral("item")}};
    for (int i = 0; i < m_gadget->propertyCount(); ++i)
        names.insert(firstPropertyRole + i, QByteArray(m_gadget->property(i).name()));
    return names;
}

void LazyListModel::setIds(const QList<Id> &ids) {
    const qsizetype before = m_ids.size();
    const qsizetype after = ids.size();
    qsizetype head = 0;
    while (head < before && head < after && m_ids.at(head) == ids.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before - head && tail < after - head && m_ids.at(before - 1 - tail) == ids.at(after - 1 - tail))
        ++tail;
    m_made = {};
    if (const auto gone = before - head - tail; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_ids.remove(head, gone);
        endRemoveRows();
    }
    if (const auto come = after - head - tail; come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        m_ids = ids;
        endInsertRows();
    }
    if (head > 0)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(head) - 1));
    if (tail > 0)
        Q_EMIT dataChanged(index(static_cast<int>(after - tail)), index(static_cast<int>(after) - 1));
    if (before != after)
        Q_EMIT countChanged();
}

void LazyListModel::touch(const Id &id) {
    m_made = {};
    const auto row = static_cast<int>(m_ids.indexOf(id));
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace aura::app
