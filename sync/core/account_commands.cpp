// SPDX-License-Identifier: Apache-2.0
// The commands of SyncCore about accounts that only the server can carry out.
#include "core/answers.h"
#include "core/sync_core.h"

#include <QDir>

namespace aura::sync {

using namespace Qt::StringLiterals;

void SyncCore::ask(HttpRequest request, Asker asker, std::function<void(Result<QByteArray>)> done) {
    const auto answered = [this, done](const HttpAnswer &answer) {
        const auto judged = judge(answer);
        m_online = judged.verdict != Verdict::NoAnswer || judged.error.code == ErrorCode::AuthRequired;
        updateStatus();
        if (judged.verdict == Verdict::Good)
            done(answer.body);
        else
            done(judged.error);
    };
    if (asker == Asker::Anybody) {
        m_context.transport.send(std::move(request), answered);
        return;
    }
    // Only the process that syncs the folder trades tokens.
    if (!m_context.config.owner)
        done(Error{ErrorCode::StorageBusy, u"another process syncs this folder"_s});
    else if (const auto ready = isOpen(); !ready)
        done(ready.error());
    else
        m_session->send(std::move(request), answered);
}

Status SyncCore::eraseAccount() {
    AURA_TRY(isOpen());
    if (m_account.user.isNil())
        return {};
    const QString folder = accountsFolder() + u'/' + m_account.user.toString();
    AURA_TRY(signOut(SignOut::DiscardPending));
    if (!QDir(folder).removeRecursively())
        return Error{ErrorCode::StorageReadOnly, u"cannot remove "_s + folder};
    return {};
}

} // namespace aura::sync
