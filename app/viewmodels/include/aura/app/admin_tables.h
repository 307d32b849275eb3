// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/tool_tip.h>
#include <aura/domain/admin.h>
#include <aura/domain/onboarding.h>
#include <aura/ports/clock.h>

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>

namespace aura::sync {
class AdminClient;
}

namespace aura::app {

struct AdminColumn {
    QString key; ///< The same in every language: by it a view remembers the column.
    QString title;
    int characters = 16; ///< How wide it is until somebody chooses.
    bool isNumber = false;
    bool isShown = true; ///< Until somebody chooses.
};

/// A page of rows as they are read in a file, all columns in the order of columns().
struct TextPage {
    QList<QStringList> rows;
    QString next; ///< The cursor of the following page; empty at the end.
};
/// Fetches one page of all that fits a question, and calls `done` once, unless the table is gone by then. The log is
/// told that it goes into a file.
using TextPages = std::function<void(const QString &cursor, const std::function<void(const Result<TextPage> &)> &done)>;

/// A table of the platform that comes page by page as one scrolls: fetchMore() asks for the next one. GUI thread.
class AdminTable : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Failed: the last page did not come; what came before stays. refresh() or fetchMore() tries again.
    enum class State { Idle, Loading, Ready, Failed };
    Q_ENUM(State)

    State state() const { return m_state; }
    /// For people; empty but in Failed.
    const QString &errorText() const { return m_errorText; }
    bool isAtEnd() const { return m_isAtEnd; }
    const QList<AdminColumn> &columns() const { return m_columns; }
    /// Of a row that exists.
    virtual Id idAt(int row) const = 0;
    /// What the row is called in a sentence.
    virtual QString nameAt(int row) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Begins again with the first page. Rows stay until it is there.
    void refresh();
    /// All that fits what is asked for now, whatever is asked for later; good as long as the table.
    virtual TextPages textPages() = 0;

Q_SIGNALS:
    void stateChanged();

protected:
    AdminTable(QList<AdminColumn> columns, QObject *parent);

    /// Asks for a page and answers with pageArrived() or pageFailed(), if the ticket is wanted.
    virtual void request(const QString &cursor, int ticket) = 0;
    /// False for a page that nobody waits for any more.
    bool isWanted(int ticket) const { return ticket == m_ticket; }
    void pageArrived(const QString &next);
    void pageFailed(const Error &error);
    bool isFirstPage() const { return m_cursor.isEmpty(); }

private:
    void ask();

    const QList<AdminColumn> m_columns;
    State m_state = State::Idle;
    QString m_errorText;
    QString m_cursor;
    bool m_isAtEnd = false;
    int m_ticket = 0;
};

/// The rows of one.
template <typename Row>
class AdminTableOf : public AdminTable {
public:
    int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        if (role == Qt::DisplayRole)
            return textOf(m_rows[index.row()], index.column());
        if (role == Qt::ToolTipRole)
            return toolTip(textOf(m_rows[index.row()], index.column()));
        if (role == Qt::TextAlignmentRole)
            return int(columns()[index.column()].isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    Id idAt(int row) const override { return m_rows[row].id; }
    const Row &rowAt(int row) const { return m_rows[row]; }
    TextPages textPages() override {
        return [this, pages = pages()](const QString &cursor, const auto &done) {
            pages(cursor, Purpose::Export, [this, done](const Result<AdminPage<Row>> &page) {
                if (!page)
                    return done(page.error());
                TextPage texts;
                texts.next = page->next;
                for (const auto &row : page->rows) {
                    QStringList fields;
                    for (int column = 0; column < columnCount(); ++column)
                        fields.append(fileTextOf(row, column));
                    texts.rows.append(fields);
                }
                done(texts);
            });
        };
    }

protected:
    using AdminTable::AdminTable;

    enum class Purpose : std::uint8_t { Look, Export };
    using PageDone = std::function<void(const Result<AdminPage<Row>> &)>;
    using Pages = std::function<void(const QString &cursor, Purpose purpose, const PageDone &done)>;

    /// Fetches pages of what is asked for now, as sync::whenDone() does.
    virtual Pages pages() = 0;
    virtual QString textOf(const Row &row, int column) const = 0;
    /// In a file, where nothing says when it was written: times in full.
    virtual QString fileTextOf(const Row &row, int column) const { return textOf(row, column); }

    void request(const QString &cursor, int ticket) override {
        pages()(cursor, Purpose::Look, [this, ticket](const Result<AdminPage<Row>> &page) { take(page, ticket); });
    }
    /// A question with its place and purpose filled in. Of a file, so much comes at once.
    template <typename Query>
    static Query placed(Query query, const QString &cursor, Purpose purpose, int exportLimit = mostAdminRows) {
        query.cursor = cursor;
        query.isExport = purpose == Purpose::Export;
        if (query.isExport)
            query.limit = exportLimit;
        return query;
    }

    void take(const Result<AdminPage<Row>> &page, int ticket) {
        if (!isWanted(ticket))
            return;
        if (!page)
            return pageFailed(page.error());
        if (isFirstPage()) {
            beginResetModel();
            m_rows = page->rows;
            endResetModel();
        } else if (!page->rows.isEmpty()) {
            const auto first = static_cast<int>(m_rows.size());
            beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
            m_rows += page->rows;
            endInsertRows();
        }
        pageArrived(page->next);
    }
    /// What has become of a row after something was done to it.
    void replace(const Row &changed) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].id != changed.id)
                continue;
            m_rows[row] = changed;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    void remove(const Id &id) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].id != id)
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
            // Whoever works a list off never scrolls to where more of it would be asked for.
            if (m_rows.size() < fewRows)
                fetchMore({});
            return;
        }
    }

private:
    static constexpr qsizetype fewRows = 10;

    QList<Row> m_rows;
};

/// How one of many things that are done one after the other ended.
using StepDone = std::function<void(const Status &)>;

/// A sign-in of somebody, for people.
struct UserSession {
    Id id;
    QString device;
    QString since;
    QString signedInFrom; ///< An address; empty when none is known.
    QString lastSeen;
    QString lastSeenFrom;
};

class UserTable : public AdminTableOf<AdminUser> {
    Q_OBJECT

public:
    enum Column { Name, Email, RoleColumn, Standing, Shops, Orders, Sessions, LastSeen, Created };

    /// Both must outlive it.
    UserTable(sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    /// Begins again, with those that fit.
    void find(const QString &text, std::optional<Role> role, UserStanding standing);

    /// The row follows. Errors as AdminClient's.
    void act(UserAction action, const Id &user, const QString &reason, const StepDone &done);
    /// `staffRole` is which one, with Role::Staff.
    void setRole(const AdminUser &seen, Role role, const Id &staffRole, const QString &reason, const StepDone &done);
    void endSession(const Id &user, const Id &session, const QString &reason, const StepDone &done);
    /// Where the person is signed in, the one that was seen last first; the log is told.
    void readSessions(const Id &user, const std::function<void(const Result<QList<UserSession>> &)> &done);

protected:
    Pages pages() override;
    QString textOf(const AdminUser &user, int column) const override;
    QString fileTextOf(const AdminUser &user, int column) const override;

private:
    void follow(const QFuture<Result<AdminUser>> &future, const StepDone &done);

    sync::AdminClient &m_admin;
    const Clock &m_clock;
    AdminUserQuery m_query;
};

class ShopTable : public AdminTableOf<AdminVendor> {
    Q_OBJECT

public:
    enum Column { Name, Standing, Place, Products, OpenOrders, Members, Created };

    explicit ShopTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find(const QString &text, std::optional<VendorStatus> status);
    /// `seenPapers` is the revision of the papers that were looked at, 0 when none were.
    void decide(const Id &shop, VendorStatus from, VendorStatus to, const QString &reason, const StepDone &done,
                std::int64_t seenPapers = 0);
    void readPapers(const Id &shop, const std::function<void(const Result<ShopDossier> &)> &done);

protected:
    Pages pages() override;
    QString textOf(const AdminVendor &shop, int column) const override;

private:
    sync::AdminClient &m_admin;
    AdminVendorQuery m_query;
};

/// What waits to be looked at. What was decided leaves it.
class ModerationTable : public AdminTableOf<ModerationItem> {
    Q_OBJECT

public:
    enum Column { Kind, Title, Author, Category, Since };

    ModerationTable(sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    /// What the item is called in a sentence.
    static QString nameOf(const ModerationItem &item);
    QString nameAt(int row) const override { return nameOf(rowAt(row)); }
    void find(std::optional<ModerationItem::Kind> kind);
    /// What somebody else has decided meanwhile leaves the list as well, with Conflict.
    void decide(const ModerationItem &item, bool approve, const QString &reason, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const ModerationItem &item, int column) const override;
    QString fileTextOf(const ModerationItem &item, int column) const override;

private:
    sync::AdminClient &m_admin;
    const Clock &m_clock;
    ModerationQuery m_query;
};

struct AuditItem : AuditRow {
    Id id; ///< Of the thing that it is about.
};

class AuditTable : public AdminTableOf<AuditItem> {
    Q_OBJECT

public:
    enum Column { At, Actor, ActionColumn, Subject, Reason, Address, Number };

    explicit AuditTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    /// `action` is the beginning of one, such as "user."; `entity` nil for everything.
    void find(const QString &action, const Id &entity);
    /// A sentence for people about whether the log is whole; true when it is.
    void verify(const std::function<void(bool whole, const QString &text)> &done);

protected:
    Pages pages() override;
    QString textOf(const AuditItem &item, int column) const override;

private:
    sync::AdminClient &m_admin;
    AuditQuery m_query;
};

} // namespace aura::app
