// SPDX-License-Identifier: Apache-2.0
// The commands of SyncCore for work that belongs together, and for what somebody has begun and not finished.
#include "core/sync_core.h"

#include <QScopeGuard>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDraftName = 100;
constexpr qsizetype largestDraft = qsizetype{1} << 20;

std::string draftKeyOf(const QString &name) {
    return "draft/" + name.toStdString();
}

} // namespace

Status SyncCore::mayShow(const Id &vendor, const QByteArray &sha256) {
    if (m_account.blobs->isWaiting(sha256) || m_account.blobs->read(sha256, 0, 1))
        return {};
    auto known = m_shownBefore.find(vendor);
    if (known == m_shownBefore.end()) {
        AURA_ASSIGN(const auto products, openViews().products(vendor));
        known = m_shownBefore.insert(vendor, {});
        for (const auto &product : products) {
            for (const auto &picture : product.pictures)
                known->insert(picture.sha256);
        }
    }
    if (known->contains(sha256))
        return {};
    // An operation without its picture would wait for ever.
    return Error{ErrorCode::NotFound, u"no such picture here: "_s + QString::fromLatin1(sha256.toHex())};
}

Result<SyncCore::Draft> SyncCore::draftOf(MediaAttach attach) {
    auto views = openViews();
    AURA_ASSIGN(auto found, views.product(attach.productId));
    const auto known = std::find_if(found.product.pictures.cbegin(), found.product.pictures.cend(),
                                    [&](const Picture &picture) { return picture.sha256 == attach.picture.sha256; });
    if (known == found.product.pictures.cend()) {
        AURA_TRY(mayShow(found.vendor, attach.picture.sha256));
    } else {
        const auto alt = attach.picture.alt;
        attach.picture = *known;
        attach.picture.alt = alt;
    }
    const auto before = found.product;
    AURA_TRY(apply(found.product, attach, m_clock.now()));
    if (found.product == before)
        return Draft{};
    return Draft{std::move(attach), views.makersOf(found.product.id), found.rev};
}

Result<QList<Id>> SyncCore::performTogether(const QList<OperationArgs> &all, const QString &draft) {
    AURA_TRY(isOpen());
    if (!draft.isEmpty())
        AURA_TRY(mayKeepDraft(draft));
    QList<Id> ids;
    const auto tryingEnds = qScopeGuard([this] {
        m_trying = {};
        m_shownBefore.clear();
    });
    for (const auto &args : all) {
        AURA_ASSIGN(auto operation, tried(args));
        ids.append(operation ? operation->opId : Id{});
        if (operation)
            m_trying.add(*operation);
    }
    const auto operations = std::exchange(m_trying, {}).operations;
    AURA_TRY(m_account.outbox->together([&]() -> Status {
        if (!draft.isEmpty())
            AURA_TRY(m_account.outbox->removeValue(draftKeyOf(draft)));
        return m_account.outbox->append(operations);
    }));
    queued(operations);
    if (!draft.isEmpty())
        m_events.changed(Table::Drafts, {});
    m_blobChannel.notBefore = 0;
    return ids;
}

Result<QList<Status>> SyncCore::performGroups(const QList<QList<OperationArgs>> &groups) {
    AURA_TRY(isOpen());
    QList<Status> answers;
    const auto tryingEnds = qScopeGuard([this] {
        m_trying = {};
        m_shownBefore.clear();
    });
    for (const auto &group : groups) {
        const auto before = m_trying.operations.size();
        Status queueable;
        for (const auto &args : group) {
            auto operation = tried(args);
            if (!operation) {
                queueable = operation.error();
                break;
            }
            if (*operation)
                m_trying.add(**operation);
        }
        if (!queueable)
            m_trying.keepFirst(before);
        answers.append(queueable);
    }
    const auto operations = std::exchange(m_trying, {}).operations;
    if (operations.isEmpty())
        return answers;
    AURA_TRY(m_account.outbox->append(operations));
    queued(operations);
    m_blobChannel.notBefore = 0;
    return answers;
}

QList<Id> SyncCore::newIds(int count) {
    QList<Id> ids;
    for (int i = 0; i < count; ++i)
        ids.append(m_ids.next());
    return ids;
}

Status SyncCore::mayKeepDraft(const QString &name) const {
    AURA_TRY(isOpen());
    if (m_account.user.isNil())
        return Error{ErrorCode::AuthRequired, u"this needs an account"_s};
    if (name.isEmpty() || name.size() > longestDraftName)
        return Error{ErrorCode::InvalidArgument, u"not a draft's name: "_s + name.left(longestDraftName)};
    return {};
}

Status SyncCore::keepDraft(const QString &name, const QByteArray &bytes) {
    AURA_TRY(mayKeepDraft(name));
    if (bytes.size() > largestDraft)
        return Error{ErrorCode::TooLarge, u"a draft of %1 bytes"_s.arg(bytes.size())};
    AURA_TRY(bytes.isEmpty() ? m_account.outbox->removeValue(draftKeyOf(name))
                             : m_account.outbox->setValue(draftKeyOf(name), bytes));
    m_events.changed(Table::Drafts, {});
    return {};
}

Result<QByteArray> SyncCore::draft(const QString &name) {
    AURA_TRY(mayKeepDraft(name));
    AURA_ASSIGN(auto bytes, m_account.outbox->value(draftKeyOf(name)));
    if (bytes.isEmpty())
        return Error{ErrorCode::NotFound, u"no draft "_s + name};
    return bytes;
}

Result<QMap<QString, Result<QByteArray>>> SyncCore::drafts(const QString &prefix) {
    AURA_TRY(mayKeepDraft(prefix));
    const auto folder = QString::fromStdString(draftKeyOf({}));
    AURA_ASSIGN(const auto values, m_account.outbox->values(draftKeyOf(prefix)));
    QMap<QString, Result<QByteArray>> drafts;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        drafts.insert(it.key().sliced(folder.size()), it.value());
    return drafts;
}

} // namespace aura::sync
