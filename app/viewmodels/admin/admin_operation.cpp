// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_operation.h>

#include <aura/app/format.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>
#include <QLocale>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct AdminOperation {
    Q_DECLARE_TR_FUNCTIONS(AdminOperation)
};

QString stateText(BackupEntry::State state) {
    switch (state) {
    case BackupEntry::State::Running:
        return AdminOperation::tr("Being made");
    case BackupEntry::State::Ready:
        return AdminOperation::tr("Ready");
    case BackupEntry::State::Failed:
        return AdminOperation::tr("Failed");
    }
    return {};
}

QString verdictText(BackupEntry::Verdict verdict) {
    switch (verdict) {
    case BackupEntry::Verdict::Unknown:
        return AdminOperation::tr("Not verified");
    case BackupEntry::Verdict::Running:
        return AdminOperation::tr("Being verified");
    case BackupEntry::Verdict::Whole:
        return AdminOperation::tr("Can be restored");
    case BackupEntry::Verdict::Broken:
        return AdminOperation::tr("Cannot be restored");
    }
    return {};
}

} // namespace

QString featureText(Feature feature) {
    switch (feature) {
    case Feature::Registration:
        return AdminOperation::tr("New accounts");
    case Feature::Reviews:
        return AdminOperation::tr("Writing reviews");
    case Feature::Cards:
        return AdminOperation::tr("Paying by card");
    case Feature::Returns:
        return AdminOperation::tr("Asking to send something back");
    case Feature::ReviewsAtOnce:
        return AdminOperation::tr("Showing reviews at once");
    }
    return {};
}

QString featureHint(Feature feature) {
    switch (feature) {
    case Feature::Registration:
        return AdminOperation::tr("Off: nobody can make an account. Who has one signs in as ever.");
    case Feature::Reviews:
        return AdminOperation::tr("Off: nothing new is written. What is written stays.");
    case Feature::Cards:
        return AdminOperation::tr("Off: other ways to pay stay. What was begun is finished, and refunds go on.");
    case Feature::Returns:
        return AdminOperation::tr("Off: nothing new is asked for. What was asked for goes on.");
    case Feature::ReviewsAtOnce:
        return AdminOperation::tr(
            "Off: what is written or changed waits in Moderation, and is shown once it is approved. "
            "What is shown stays.");
    }
    return {};
}

BackupTable::BackupTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"at"_s, tr("Begun"), 22},
                    {u"by"_s, tr("By"), 20},
                    {u"size"_s, tr("Size"), 12, true},
                    {u"state"_s, tr("Standing"), 14},
                    {u"verdict"_s, tr("Verified"), 20},
                    {u"verifiedAt"_s, tr("Verified at"), 22},
                    {u"problem"_s, tr("What is wrong"), 40}},
                   parent)
    , m_operation(admin) {}

QString BackupTable::nameAt(int row) const {
    return format::dateTime(rowAt(row).at);
}

bool BackupTable::isBusy() const {
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).state == BackupEntry::State::Running || rowAt(row).verdict == BackupEntry::Verdict::Running)
            return true;
    }
    return false;
}

BackupTable::Pages BackupTable::pages() {
    return [this](const QString &, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_operation.backups(purpose == Purpose::Export), this,
                       [done](const Result<QList<BackupEntry>> &entries) {
                           done(entries ? Result<AdminPage<BackupEntry>>(AdminPage<BackupEntry>{*entries, {}})
                                        : Result<AdminPage<BackupEntry>>(entries.error()));
                       });
    };
}

void BackupTable::follow(const QFuture<Result<BackupEntry>> &future, const StepDone &done) {
    sync::whenDone(future, this, [this, done](const Result<BackupEntry> &entry) {
        refresh();
        done(entry ? Status{} : Status(entry.error()));
    });
}

void BackupTable::backUp(const StepDone &done) {
    follow(m_operation.backUp(), done);
}

void BackupTable::verify(const Id &backup, const StepDone &done) {
    follow(m_operation.verify(backup), done);
}

void BackupTable::remove(const Id &backup, const QString &reason, const StepDone &done) {
    sync::whenDone(m_operation.remove(backup, reason), this, [this, done](const Result<QByteArray> &removed) {
        refresh();
        done(removed ? Status{} : Status(removed.error()));
    });
}

QString BackupTable::textOf(const BackupEntry &entry, int column) const {
    switch (static_cast<Column>(column)) {
    case At:
        return format::dateTime(entry.at);
    case By:
        return entry.by;
    case Size:
        return entry.bytes == 0 ? QString() : QLocale().formattedDataSize(entry.bytes);
    case State:
        return stateText(entry.state);
    case Verdict:
        return entry.state == BackupEntry::State::Ready ? verdictText(entry.verdict) : QString();
    case VerifiedAt:
        return entry.verifiedAt == 0 ? QString() : format::dateTime(entry.verifiedAt);
    case Problem:
        return entry.problem;
    }
    return {};
}

} // namespace aura::app
