// SPDX-License-Identifier: Apache-2.0
#include "row_change.h"

#include <algorithm>

namespace aura::storage {

namespace {

bool holds(const Statement &row, int column, const RowValue &value) {
    if (row.isNull(column) || std::holds_alternative<std::nullptr_t>(value))
        return row.isNull(column) && std::holds_alternative<std::nullptr_t>(value);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return row.int64(column) == *number;
    if (const auto *text = std::get_if<std::string>(&value))
        return row.utf8(column) == *text;
    return row.blobView(column) == std::get<QByteArray>(value);
}

void bind(Statement &statement, int index, const RowValue &value) {
    std::visit([&](const auto &stored) { statement.bindAt(index, stored); }, value);
}

} // namespace

Status RowChange::insert(Database &database, const std::optional<Column> &owner) const {
    std::string names;
    std::string places;
    int count = 0;
    const auto add = [&](std::string_view name) {
        names += count == 0 ? "" : ", ";
        names += name;
        places += count == 0 ? "?" : ", ?";
        places += std::to_string(++count);
    };
    for (const auto &column : m_columns)
        add(column.name);
    if (owner)
        add(owner->name);
    AURA_ASSIGN(auto statement,
                database.prepare("INSERT INTO " + std::string(m_table) + "(" + names + ") VALUES(" + places + ")"));
    int index = 0;
    for (const auto &column : m_columns)
        bind(statement, ++index, column.value);
    if (owner)
        bind(statement, ++index, owner->value);
    return statement.run();
}

Result<bool> RowChange::compare(Database &database, std::int64_t key) {
    m_differing.clear();
    std::string sql = "SELECT ";
    for (const auto &column : m_columns) {
        sql += column.name;
        sql += &column == &m_columns.back() ? " FROM " : ", ";
    }
    sql.append(m_table).append(" WHERE ").append(m_key).append(" = ?1");
    AURA_ASSIGN(auto row, database.prepare(sql));
    AURA_ASSIGN(const bool found, row.bind(key).step());
    if (!found)
        return false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto &column = m_columns[i];
        if (!column.fixed && !holds(row, index, column.value))
            m_differing.push_back({&column, std::string(row.utf8(index))});
    }
    return true;
}

bool RowChange::differs(std::initializer_list<std::string_view> names) const {
    return std::any_of(m_differing.begin(), m_differing.end(), [&](const Difference &difference) {
        return std::find(names.begin(), names.end(), difference.column->name) != names.end();
    });
}

QString RowChange::formerText(std::string_view name) const {
    for (const auto &difference : m_differing) {
        if (difference.column->name == name)
            return QString::fromStdString(difference.former);
    }
    return {};
}

Status RowChange::update(Database &database, std::int64_t key) const {
    if (m_differing.empty())
        return {};
    std::string sql = "UPDATE " + std::string(m_table) + " SET ";
    int index = 1;
    for (const auto &difference : m_differing) {
        sql += index == 1 ? "" : ", ";
        sql.append(difference.column->name).append(" = ?").append(std::to_string(++index));
    }
    sql.append(" WHERE ").append(m_key).append(" = ?1");
    AURA_ASSIGN(auto statement, database.prepare(sql));
    statement.bindAt(1, key);
    index = 1;
    for (const auto &difference : m_differing)
        bind(statement, ++index, difference.column->value);
    return statement.run();
}

Status putList(Database &database, std::string_view table, std::string_view owner, std::int64_t num,
               std::initializer_list<std::string_view> columns, const std::vector<std::vector<RowValue>> &rows) {
    std::string names;
    std::string places;
    int count = 1;
    for (const auto column : columns) {
        names += count == 1 ? "" : ", ";
        names += column;
        places += ", ?" + std::to_string(++count);
    }
    const std::string of(" WHERE " + std::string(owner) + " = ?1");
    std::vector<char> differs(rows.size(), false);
    std::size_t standing = 0; // rows that are as they shall be
    std::size_t read = 0;
    bool isLonger = false; // or has gaps: then everything is written anew
    {
        AURA_ASSIGN(auto row, database.prepare("SELECT " + names + " FROM " + std::string(table) + of + " ORDER BY " +
                                               std::string(*columns.begin())));
        row.bind(num);
        for (;;) {
            AURA_ASSIGN(const bool more, row.step());
            if (!more)
                break;
            if (read < rows.size() && holds(row, 0, rows[read][0])) {
                for (std::size_t i = 1; i < columns.size() && !differs[read]; ++i)
                    differs[read] = !holds(row, static_cast<int>(i), rows[read][i]);
                standing += differs[read] ? 0 : 1;
            } else {
                isLonger = true;
            }
            ++read;
        }
    }
    if (isLonger)
        AURA_TRY(database.run("DELETE FROM " + std::string(table) + of, num));
    else if (standing == rows.size())
        return {};
    AURA_ASSIGN(auto put, database.prepare("REPLACE INTO " + std::string(table) + "(" + std::string(owner) + ", " +
                                           names + ") VALUES(?1" + places + ")"));
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (!isLonger && place < read && !differs[place])
            continue;
        const auto &row = rows[place];
        put.reset();
        put.bindAt(1, num);
        for (std::size_t i = 0; i < row.size(); ++i)
            bind(put, static_cast<int>(i) + 2, row[i]);
        AURA_TRY(put.run());
    }
    return {};
}

} // namespace aura::storage
