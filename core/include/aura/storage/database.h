// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/result.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace aura::storage {

class Database;

/// A prepared statement on loan from its Database's cache. Reset, cleared and given back when it is destroyed. Must not
/// outlive the Database; used by one thread at a time.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the parameters ?1 … ?N. Text and blobs are copied. A nil Id, an empty optional and nullptr bind NULL; a
    /// null QString or QByteArray binds an empty value.
    template <typename... Args>
    Statement &bind(const Args &...args) {
        int index = 0;
        (bindOne(++index, args), ...);
        return *this;
    }
    /// Binds one parameter by its 1-based index.
    template <typename T>
    void bindAt(int index, const T &value) {
        bindOne(index, value);
    }

    /// Advances to the next row: true when there is one, false at the end.
    Result<bool> step();
    /// Runs to the end, ignoring rows.
    Status run();
    /// Back to the start; bindings stay.
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    int integer(int column) const { return static_cast<int>(int64(column)); }
    bool boolean(int column) const { return int64(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    /// The column's bytes as stored; valid until the next step(), reset() or destruction.
    std::string_view utf8(int column) const;
    QByteArrayView blobView(int column) const;
    QByteArray blob(int column) const { return blobView(column).toByteArray(); }
    /// The nil id when the column is NULL or not 16 bytes.
    Id id(int column) const { return Id::fromBytes(blobView(column)); }
    std::optional<std::int64_t> optionalInt64(int column) const;

private:
    friend class Database;
    Statement(Database *database, sqlite3_stmt *handle, void *slot)
        : m_database(database)
        , m_handle(handle)
        , m_slot(slot) {}

    void bindOne(int index, std::nullptr_t);
    void bindOne(int index, double value);
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, const QString &value);
    void bindOne(int index, QStringView value);
    void bindOne(int index, QLatin1StringView value);
    void bindOne(int index, std::string_view value);
    void bindOne(int index, const std::string &value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, const QByteArray &value) { bindBlob(index, value); }
    void bindOne(int index, QByteArrayView value) { bindBlob(index, value); }
    void bindOne(int index, const Id &value);
    void bindBlob(int index, QByteArrayView value);
    template <typename T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) void bindOne(int index, T value) {
        bindOne(index, static_cast<std::int64_t>(value));
    }
    template <typename T>
    void bindOne(int index, const std::optional<T> &value) {
        if (value)
            bindOne(index, *value);
        else
            bindOne(index, nullptr);
    }
    void noteBind(int code);

    Database *m_database;
    sqlite3_stmt *m_handle;
    void *m_slot;
    int m_bindError = 0;
};

/// How often SQLite waits for the disk.
enum class Durability {
    Full,   ///< Every commit survives power loss.
    Normal, ///< Never corrupt, but the last commits may be lost with the power.
};

struct OpenOptions {
    enum class Mode {
        Create,    ///< Opens for reading and writing, creates the file when it is absent.
        ReadWrite, ///< The file must exist.
        ReadOnly,  ///< The file must exist; nothing is ever written beside it except WAL bookkeeping.
        Immutable, ///< ReadOnly for a file that nobody writes: no locks, no WAL.
        Memory,    ///< A private database in memory; the path is ignored.
    };
    Mode mode = Mode::Create;
    Durability durability = Durability::Full;
    int busyTimeoutMillis = 5'000;
    std::int64_t mmapBytes = 256LL << 20;
    int cacheKibibytes = 2'000;
    /// Name of a registered sqlite3_vfs; empty for the default one. Tests inject storage faults through it.
    QByteArray vfs;
};

/// One SQLite connection: WAL mode, foreign keys on, trusted_schema off, statements cached by their text. Used by one
/// thread at a time (the thread may change).
class Database {
public:
    Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Opens a connection. Corrupt when the file is not a database, StorageReadOnly when it cannot be opened for the
    /// mode asked for, NotFound when it must exist and does not.
    static Result<Database> open(const QString &path, const OpenOptions &options = {});

    bool isOpen() const { return m_handle != nullptr; }
    void close();
    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    /// Prepares or takes from the cache; InvalidArgument when the text is not valid SQL for this schema.
    Result<Statement> prepare(std::string_view sql);
    /// Runs one or more statements without parameters (schema, pragmas).
    Status execute(std::string_view script);

    /// Prepares, binds and runs a statement, ignoring rows.
    template <typename... Args>
    Status run(std::string_view sql, const Args &...args) {
        AURA_ASSIGN(auto statement, prepare(sql));
        return statement.bind(args...).run();
    }
    /// The first column of the first row as an integer; nothing when there is no row or it is NULL.
    template <typename... Args>
    Result<std::optional<std::int64_t>> queryInt64(std::string_view sql, const Args &...args) {
        AURA_ASSIGN(auto statement, prepare(sql));
        AURA_ASSIGN(const bool row, statement.bind(args...).step());
        if (!row)
            return std::optional<std::int64_t>{};
        return statement.optionalInt64(0);
    }
    /// Calls `visit(const Statement &row)` for each row.
    template <typename Visitor, typename... Args>
    Status forEach(std::string_view sql, Visitor &&visit, const Args &...args) {
        AURA_ASSIGN(auto statement, prepare(sql));
        statement.bind(args...);
        for (;;) {
            AURA_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            visit(static_cast<const Statement &>(statement));
        }
    }

    std::int64_t lastInsertRowId() const;
    /// Rows changed by the last statement.
    std::int64_t changes() const;
    bool inTransaction() const;
    /// The Error for the SQLite result `code` with this connection's message.
    Error errorFor(int code, std::string_view doing) const;

private:
    friend class Statement;
    struct CacheEntry;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    // Keyed by the entry's own text. Several entries share a key when a statement is on loan more than once.
    std::unordered_multimap<std::string_view, std::unique_ptr<CacheEntry>> m_cache;
};

/// A transaction that is rolled back unless commit() succeeds. A finished one stays finished. Nested ones are
/// savepoints of the outer one.
class Transaction {
public:
    enum class Kind { Deferred, Immediate, Exclusive };

    static Result<Transaction> begin(Database &database, Kind kind = Kind::Immediate);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On an error the transaction is rolled back.
    Status commit();
    void rollback();

private:
    Transaction(Database *database, bool savepoint)
        : m_database(database)
        , m_savepoint(savepoint) {}

    Database *m_database;
    bool m_savepoint;
};

/// One step of a schema's history; `sql` takes the file from version-1 to version.
struct Migration {
    int version;
    std::string_view sql;
};

/// Brings the file to the last migration's version. Each step and its version number commit together, so a crash leaves
/// a whole version. NewerVersion when the file is ahead, Corrupt when `applicationId` names another kind of file (the
/// id is written into new files).
Status migrate(Database &database, std::int32_t applicationId, std::span<const Migration> migrations);

/// Copies a database, as it is at one moment, into a file of its own without a log beside it; `path` must not exist.
/// Others may go on writing the source meanwhile. StorageFull, StorageReadOnly or StorageBusy when it cannot be done.
Status copyDatabase(Database &source, const QString &path);

/// The file's schema version (0 for a new file).
Result<int> schemaVersion(Database &database);

} // namespace aura::storage
