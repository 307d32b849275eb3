// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/database.h>
#include <aura/storage/statement_count.h>

#include <QFileInfo>
#include <QUrl>

#include <atomic>
#include <cerrno>
#include <sqlite3.h>

namespace aura::storage {

struct Database::CacheEntry {
    std::string sql;
    sqlite3_stmt *handle = nullptr;
    bool busy = false;

    CacheEntry(std::string_view text, sqlite3_stmt *statement)
        : sql(text)
        , handle(statement) {}
    CacheEntry(const CacheEntry &) = delete;
    CacheEntry &operator=(const CacheEntry &) = delete;
    ~CacheEntry() { sqlite3_finalize(handle); }
};

namespace {

std::atomic<std::uint64_t> begun{0};

// Enough for every statement of a connection; a connection that makes up ever new texts starts over when it is full.
constexpr std::size_t cacheCapacity = 256;

/// What the system said when a file could not be opened, written or made longer; `otherwise` when that tells nothing.
ErrorCode codeForSystem(int error, ErrorCode otherwise) {
    switch (error) {
#ifdef Q_OS_WIN
    case 112: // ERROR_DISK_FULL
    case 39:  // ERROR_HANDLE_DISK_FULL
        return ErrorCode::StorageFull;
    case 5:  // ERROR_ACCESS_DENIED
    case 19: // ERROR_WRITE_PROTECT
        return ErrorCode::StorageReadOnly;
#else
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::StorageFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::StorageReadOnly;
#endif
    default:
        return otherwise;
    }
}

ErrorCode codeFor(int extended, int systemError) {
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::AlreadyExists;
    case SQLITE_IOERR_SHMSIZE: // the index of the journal could not grow
        return ErrorCode::StorageFull;
    default:
        break;
    }
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageBusy;
    case SQLITE_FULL:
        return ErrorCode::StorageFull;
    case SQLITE_CANTOPEN:
        return codeForSystem(systemError, ErrorCode::StorageReadOnly);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StorageReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_IOERR:
        return codeForSystem(systemError, ErrorCode::Unavailable);
    case SQLITE_INTERRUPT:
        return ErrorCode::Canceled;
    case SQLITE_ERROR:
        return ErrorCode::InvalidArgument;
    default:
        return ErrorCode::Internal;
    }
}

Error makeError(sqlite3 *handle, int code, std::string_view doing) {
    const int extended = handle != nullptr && code != SQLITE_OK ? sqlite3_extended_errcode(handle) : code;
    const char *message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return {
        codeFor(extended, handle != nullptr ? sqlite3_system_errno(handle) : 0),
        QStringLiteral("sqlite %1: %2 (%3)")
            .arg(extended)
            .arg(QString::fromUtf8(message),
                 QString::fromUtf8(doing.data(), static_cast<qsizetype>(std::min<std::size_t>(doing.size(), 120))))};
}

/// Gives a new file its header with one wait for the disk instead of the seven of a change of the journal's mode:
/// nothing can be lost that is not there yet. But the header must last before anything is acknowledged, because a
/// journal beside an empty file is thrown away.
Status makeJournaled(sqlite3 *handle) {
    int code = sqlite3_exec(handle, "PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL;", nullptr, nullptr, nullptr);
    sqlite3_file *file = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK)
        code = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
    return code == SQLITE_OK ? Status{} : makeError(handle, code, "making a new file");
}

} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_slot(std::exchange(other.m_slot, nullptr))
    , m_bindError(other.m_bindError) {}

Statement::~Statement() {
    if (m_handle == nullptr)
        return;
    if (m_slot == nullptr) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    static_cast<Database::CacheEntry *>(m_slot)->busy = false;
}

void Statement::noteBind(int code) {
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

void Statement::bindOne(int index, std::nullptr_t) {
    noteBind(sqlite3_bind_null(m_handle, index));
}

void Statement::bindOne(int index, double value) {
    noteBind(sqlite3_bind_double(m_handle, index, value));
}

void Statement::bindOne(int index, std::int64_t value) {
    noteBind(sqlite3_bind_int64(m_handle, index, value));
}

void Statement::bindOne(int index, const QString &value) {
    bindOne(index, QStringView(value));
}

void Statement::bindOne(int index, QStringView value) {
    const QByteArray utf8 = value.toUtf8();
    bindOne(index, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Statement::bindOne(int index, QLatin1StringView value) {
    bindOne(index, QString(value));
}

void Statement::bindOne(int index, std::string_view value) {
    // An empty view may have a null pointer, which SQLite would read as NULL.
    const char *data = value.data() != nullptr ? value.data() : "";
    noteBind(sqlite3_bind_text64(m_handle, index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int index, const Id &value) {
    if (value.isNil())
        bindOne(index, nullptr);
    else
        bindBlob(index, value.view());
}

void Statement::bindBlob(int index, QByteArrayView value) {
    const void *data = value.data() != nullptr ? value.data() : "";
    noteBind(sqlite3_bind_blob64(m_handle, index, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

std::uint64_t statementsRun() {
    return begun.load(std::memory_order_relaxed);
}

Result<bool> Statement::step() {
    if (m_bindError != SQLITE_OK)
        return makeError(m_database->handle(), m_bindError, sqlite3_sql(m_handle));
    if (sqlite3_stmt_busy(m_handle) == 0)
        begun.fetch_add(1, std::memory_order_relaxed);
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return makeError(m_database->handle(), code, sqlite3_sql(m_handle));
}

Status Statement::run() {
    for (;;) {
        AURA_ASSIGN(const bool row, step());
        if (!row)
            return {};
    }
}

void Statement::reset() {
    sqlite3_reset(m_handle);
}

int Statement::columnCount() const {
    return sqlite3_column_count(m_handle);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::int64_t Statement::int64(int column) const {
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const {
    const auto bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Statement::utf8(int column) const {
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return data == nullptr ? std::string_view{}
                           : std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)));
}

QByteArrayView Statement::blobView(int column) const {
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return data == nullptr ? QByteArrayView{} : QByteArrayView(data, sqlite3_column_bytes(m_handle, column));
}

std::optional<std::int64_t> Statement::optionalInt64(int column) const {
    if (isNull(column))
        return std::nullopt;
    return int64(column);
}

Database::Database() = default;

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
    , m_cache(std::move(other.m_cache)) {}

Database &Database::operator=(Database &&other) noexcept {
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_path = std::move(other.m_path);
        m_cache = std::move(other.m_cache);
    }
    return *this;
}

Database::~Database() {
    close();
}

void Database::close() {
    m_cache.clear();
    if (m_handle != nullptr)
        sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

Result<Database> Database::open(const QString &path, const OpenOptions &options) {
    using Mode = OpenOptions::Mode;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    QByteArray name = "file::memory:";
    const bool readOnly = options.mode == Mode::ReadOnly || options.mode == Mode::Immutable;
    const bool fresh = options.mode == Mode::Create && QFileInfo(path).size() == 0;
    if (options.mode != Mode::Memory) {
        if (options.mode != Mode::Create && !QFileInfo::exists(path))
            return Error{ErrorCode::NotFound, QStringLiteral("no such file: ") + path};
        name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
        if (options.mode == Mode::Immutable)
            name += "?immutable=1";
    }
    flags |= readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (options.mode == Mode::Create || options.mode == Mode::Memory)
        flags |= SQLITE_OPEN_CREATE;

    Database database;
    database.m_path = path;
    const int code = sqlite3_open_v2(name.constData(), &database.m_handle, flags,
                                     options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    if (code != SQLITE_OK)
        return makeError(database.m_handle, code, path.toStdString());
    sqlite3_busy_timeout(database.m_handle, options.busyTimeoutMillis);
    sqlite3_db_config(database.m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // A plan must not depend on what is bound: where a partial index could serve one value of "column = ?", the
    // statement would be prepared again with each value, which takes ten times as long as to run it.
    sqlite3_db_config(database.m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);

    AURA_TRY(database.execute("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON;"));
    AURA_TRY(database.execute("PRAGMA mmap_size=" + std::to_string(options.mmapBytes) + "; PRAGMA cache_size=-" +
                              std::to_string(options.cacheKibibytes) + ";"));
    if (!readOnly) {
        if (fresh)
            AURA_TRY(makeJournaled(database.m_handle));
        // Also the first read of the file: one that is not a database fails here.
        AURA_TRY(database.execute("PRAGMA journal_mode=WAL;"));
        AURA_TRY(database.execute(options.durability == Durability::Full ? "PRAGMA synchronous=FULL;"
                                                                         : "PRAGMA synchronous=NORMAL;"));
    } else {
        AURA_TRY(database.queryInt64("SELECT count(*) FROM sqlite_schema"));
    }
    return database;
}

Result<Statement> Database::prepare(std::string_view sql) {
    const auto [first, last] = m_cache.equal_range(sql);
    for (auto it = first; it != last; ++it) {
        auto &entry = it->second;
        if (!entry->busy) {
            entry->busy = true;
            return Statement(this, entry->handle, entry.get());
        }
    }
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &handle, nullptr);
    if (code != SQLITE_OK)
        return makeError(m_handle, code, sql);
    if (handle == nullptr)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("empty statement")};
    if (m_cache.size() >= cacheCapacity)
        std::erase_if(m_cache, [](const auto &cached) { return !cached.second->busy; });
    auto entry = std::make_unique<CacheEntry>(sql, handle);
    entry->busy = true;
    auto *slot = entry.get();
    m_cache.emplace(slot->sql, std::move(entry));
    return Statement(this, handle, slot);
}

Status Database::execute(std::string_view script) {
    const std::string text(script);
    const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return makeError(m_handle, code, script);
    return {};
}

std::int64_t Database::lastInsertRowId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::errorFor(int code, std::string_view doing) const {
    return makeError(m_handle, code, doing);
}

Result<Transaction> Transaction::begin(Database &database, Kind kind) {
    if (database.inTransaction()) {
        AURA_TRY(database.run("SAVEPOINT aura"));
        return Transaction(&database, true);
    }
    switch (kind) {
    case Kind::Deferred:
        AURA_TRY(database.run("BEGIN"));
        break;
    case Kind::Immediate:
        AURA_TRY(database.run("BEGIN IMMEDIATE"));
        break;
    case Kind::Exclusive:
        AURA_TRY(database.run("BEGIN EXCLUSIVE"));
        break;
    }
    return Transaction(&database, false);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_savepoint(other.m_savepoint) {}

Transaction::~Transaction() {
    rollback();
}

Status Transaction::commit() {
    if (m_database == nullptr)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("transaction already finished")};
    auto status = m_database->run(m_savepoint ? "RELEASE aura" : "COMMIT");
    if (!status) {
        rollback();
        return status;
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollback() {
    if (m_database == nullptr)
        return;
    // SQLite may have rolled back by itself (disk full, I/O error); then there is nothing left to undo.
    if (m_database->inTransaction()) {
        if (m_savepoint) {
            (void)m_database->run("ROLLBACK TO aura");
            (void)m_database->run("RELEASE aura");
        } else {
            (void)m_database->run("ROLLBACK");
        }
    }
    m_database = nullptr;
}

Result<int> schemaVersion(Database &database) {
    AURA_ASSIGN(const auto version, database.queryInt64("PRAGMA user_version"));
    return static_cast<int>(version.value_or(0));
}

Status migrate(Database &database, std::int32_t applicationId, std::span<const Migration> migrations) {
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    for (;;) {
        // Checked again under the lock: another process may be migrating the same file.
        AURA_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Immediate));
        AURA_ASSIGN(const int version, schemaVersion(database));
        AURA_ASSIGN(const auto application, database.queryInt64("PRAGMA application_id"));
        if (version > 0 && application.value_or(0) != applicationId)
            return Error{ErrorCode::Corrupt, QStringLiteral("%1 is another kind of file").arg(database.path())};
        if (version > newest) {
            return Error{ErrorCode::NewerVersion, QStringLiteral("%1 has version %2; this software knows up to %3")
                                                      .arg(database.path())
                                                      .arg(version)
                                                      .arg(newest)};
        }
        const Migration *next = nullptr;
        for (const auto &migration : migrations) {
            if (migration.version > version) {
                next = &migration;
                break;
            }
        }
        if (next == nullptr)
            return {};
        AURA_TRY(database.execute(next->sql));
        AURA_TRY(database.execute("PRAGMA application_id=" + std::to_string(applicationId) +
                                  "; PRAGMA user_version=" + std::to_string(next->version)));
        AURA_TRY(transaction.commit());
    }
}

} // namespace aura::storage
