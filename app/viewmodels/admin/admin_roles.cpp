// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_roles.h>

#include <aura/app/admin_words.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>

#include <array>

namespace aura::app {

namespace {

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

constexpr std::array alwaysThere{Role::Admin, Role::SuperAdmin};
constexpr int firstOwn = static_cast<int>(alwaysThere.size());

struct Known {
    const char *permission;
    const char *text;
};
constexpr std::array known{
    Known{"users.read", QT_TRANSLATE_NOOP("RoleWords", "Find people and see who they are")},
    Known{"users.block", QT_TRANSLATE_NOOP("RoleWords", "Block people and sign them out")},
    Known{"roles.assign", QT_TRANSLATE_NOOP("RoleWords", "Make roles and give them to people")},
    Known{"vendors.read", QT_TRANSLATE_NOOP("RoleWords", "See shops and their applications")},
    Known{"vendors.decide", QT_TRANSLATE_NOOP("RoleWords", "Approve, reject and suspend shops")},
    Known{"products.decide", QT_TRANSLATE_NOOP("RoleWords", "Publish and reject products")},
    Known{"reviews.decide", QT_TRANSLATE_NOOP("RoleWords", "Publish reviews and take them away")},
    Known{"orders.read", QT_TRANSLATE_NOOP("RoleWords", "See the orders of all shops")},
    Known{"orders.cancel", QT_TRANSLATE_NOOP("RoleWords", "Cancel orders")},
    Known{"orders.refund", QT_TRANSLATE_NOOP("RoleWords", "Pay back what was paid")},
    Known{"finance.read", QT_TRANSLATE_NOOP("RoleWords", "See what shops are charged and paid")},
    Known{"finance.decide", QT_TRANSLATE_NOOP("RoleWords", "Change what shops are charged")},
    Known{"system.read", QT_TRANSLATE_NOOP("RoleWords", "See how the server does")},
    Known{"audit.read", QT_TRANSLATE_NOOP("RoleWords", "Read the audit log")},
    Known{"categories.manage", QT_TRANSLATE_NOOP("RoleWords", "Keep the categories")},
    Known{"returns.decide", QT_TRANSLATE_NOOP("RoleWords", "Decide about returns")},
    Known{"users.impersonate", QT_TRANSLATE_NOOP("RoleWords", "See the shop as a person does")},
    Known{"users.anonymize", QT_TRANSLATE_NOOP("RoleWords", "Anonymize people")},
    Known{"backups.manage", QT_TRANSLATE_NOOP("RoleWords", "Make and verify backups")},
    Known{"keys.manage", QT_TRANSLATE_NOOP("RoleWords", "Make keys for programs")},
    Known{"webhooks.manage", QT_TRANSLATE_NOOP("RoleWords", "Say who is told of what happens")},
    Known{"system.manage", QT_TRANSLATE_NOOP("RoleWords", "Begin maintenance and switch features")},
    Known{"promotions.read", QT_TRANSLATE_NOOP("RoleWords", "See promotions and their codes")},
    Known{"promotions.manage", QT_TRANSLATE_NOOP("RoleWords", "Make and change promotions")},
    Known{"pricing.manage", QT_TRANSLATE_NOOP("RoleWords", "Change taxes and where is delivered to")},
};

} // namespace

QString permissionText(Permission permission) {
    const auto name = permissionName(permission);
    for (const auto &[id, text] : known) {
        if (name == QLatin1StringView(id))
            return RoleWords::tr(text);
    }
    return name;
}

QString roleErrorText(const Error &error) {
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        return RoleWords::tr("There is a role of this name already.");
    case ErrorCode::Conflict:
        return RoleWords::tr("Somebody has changed it meanwhile, or somebody has the role now. Look at it again.");
    case ErrorCode::PermissionDenied:
        return RoleWords::tr("Nobody can give or take what they may not do themselves, or change their own role.");
    case ErrorCode::InvalidArgument:
        return RoleWords::tr("The name is that of a role which is always there, or nothing is permitted.");
    default:
        return errorText(error);
    }
}

RoleMatrix::RoleMatrix(sync::Client &client, sync::AdminClient &admin, const Rights &own, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_asked(admin)
    , m_own(own) {}

int RoleMatrix::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(allPermissions().size()) + 1;
}

int RoleMatrix::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : firstOwn + static_cast<int>(m_roles.size());
}

QVariant RoleMatrix::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.column() >= columnCount() || index.row() >= rowCount())
        return {};
    const auto *custom = roleAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (index.row() == rowCount() - 1) {
        if (role == Qt::DisplayRole && custom != nullptr)
            return format::count(custom->people);
        return {};
    }
    const auto permission = allPermissions()[index.row()];
    const bool has = custom != nullptr ? custom->rights.has(permission)
                                       : may(alwaysThere[static_cast<std::size_t>(index.column())], permission);
    if (role == Qt::DisplayRole)
        return has ? QStringLiteral("✓") : QString();
    if (role == Qt::AccessibleTextRole)
        return has ? tr("Permitted") : tr("Not permitted");
    return {};
}

QVariant RoleMatrix::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal) {
        const auto *custom = roleAt(section);
        return custom != nullptr ? custom->name : roleText(alwaysThere[static_cast<std::size_t>(section)]);
    }
    if (section == rowCount() - 1)
        return tr("People who have it");
    const auto permission = allPermissions()[section];
    return role == Qt::DisplayRole ? permissionText(permission) : permissionName(permission);
}

const StaffRole *RoleMatrix::roleAt(int column) const {
    const int own = column - firstOwn;
    return own >= 0 && own < m_roles.size() ? &m_roles[own] : nullptr;
}

bool RoleMatrix::mayChange(int column) const {
    const auto *role = roleAt(column);
    return role != nullptr && m_own.cover(role->rights);
}

void RoleMatrix::refresh() {
    sync::whenDone(m_asked.all(), this, [this](const Result<QList<StaffRole>> &roles) {
        if (!roles)
            return Q_EMIT arrived(errorText(roles.error()));
        beginResetModel();
        m_roles = *roles;
        m_isKnown = true;
        endResetModel();
        Q_EMIT arrived({});
    });
}

void RoleMatrix::finish(const Status &status, const StepDone &done) {
    done(status);
    refresh();
}

void RoleMatrix::save(const StaffRole &role, const QString &reason, const StepDone &done) {
    const auto saved = [this, done](const Result<StaffRole> &made) {
        finish(made ? Status{} : Status(made.error()), done);
    };
    if (!role.id.isNil())
        return sync::whenDone(m_asked.change({role, reason}), this, saved);
    sync::whenDone(m_client.newIds(1), this, [this, role, reason, done, saved](const Result<QList<Id>> &ids) {
        if (!ids)
            return finish(ids.error(), done);
        auto made = role;
        made.id = ids->first();
        sync::whenDone(m_asked.create({made, reason}), this, saved);
    });
}

void RoleMatrix::remove(const StaffRole &role, const Id &replacement, const QString &reason, const StepDone &done) {
    sync::whenDone(
        m_asked.remove(role.id, {role.rev, replacement, reason}), this,
        [this, done](const Result<QByteArray> &gone) { finish(gone ? Status{} : Status(gone.error()), done); });
}

} // namespace aura::app
