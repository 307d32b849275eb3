// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

#include <string>
#include <variant>

namespace aura::storage {

/// A value as SQLite keeps it: NULL, an integer, a text in UTF-8, a blob.
using RowValue = std::variant<std::nullptr_t, std::int64_t, std::string, QByteArray>;

inline RowValue rowValue(const QString &text) {
    return text.toStdString();
}
inline RowValue rowValue(std::string text) {
    return text;
}
/// Bytes are a blob.
inline RowValue rowValue(const QByteArray &blob) {
    return blob;
}
/// A nil id is NULL.
inline RowValue rowValue(const Id &id) {
    return id.isNil() ? RowValue(nullptr) : RowValue(id.toBytes());
}
template <typename T>
requires(std::is_integral_v<T> || std::is_enum_v<T>) RowValue rowValue(T value) {
    return static_cast<std::int64_t>(value);
}
template <typename T>
RowValue rowValue(const std::optional<T> &value) {
    return value ? rowValue(*value) : RowValue(nullptr);
}

struct Column {
    std::string_view name; ///< Lives as long as the program.
    RowValue value;
    bool fixed = false; ///< Written when the row is new and never compared.
};

/// A row as it shall be. Against the row that is there it writes only the columns that differ: a column that is not set
/// leaves the indexes and pages alone that hold it, and in what changes every day (a price, a band, a rating) that is
/// nearly all of them.
class RowChange {
public:
    /// `table` and `key`, the column by which the row is found, live as long as the program.
    RowChange(std::string_view table, std::string_view key, std::vector<Column> columns)
        : m_table(table)
        , m_key(key)
        , m_columns(std::move(columns)) {}

    /// Inserts the row as a new one, with `owner` besides when it is given.
    Status insert(Database &database, const std::optional<Column> &owner = std::nullopt) const;

    /// Compares with the row that has this key. False when there is none.
    Result<bool> compare(Database &database, std::int64_t key);
    /// After compare(): whether a column will be another; with names, whether one of these will.
    bool differs() const { return !m_differing.empty(); }
    bool differs(std::initializer_list<std::string_view> names) const;
    /// After compare(): the column's former text; empty when it is the same or was NULL.
    QString formerText(std::string_view name) const;
    /// Writes what compare() has found.
    Status update(Database &database, std::int64_t key) const;

private:
    struct Difference {
        const Column *column;
        std::string former; ///< As text.
    };

    std::string_view m_table;
    std::string_view m_key;
    std::vector<Column> m_columns;
    std::vector<Difference> m_differing;
};

/// Rows of `table` that belong to one row, each as the values of `columns`. Writes only those that differ; where there
/// were more of them, all anew. `columns` begins with the column by which the order is kept, and owner and place are
/// the table's only key.
Status putList(Database &database, std::string_view table, std::string_view owner, std::int64_t num,
               std::initializer_list<std::string_view> columns, const std::vector<std::vector<RowValue>> &rows);

} // namespace aura::storage
