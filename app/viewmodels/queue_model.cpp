// SPDX-License-Identifier: Apache-2.0
#include "queue_words.h"
#include "texts.h"

#include <aura/app/error_text.h>
#include <aura/app/queue_models.h>
#include <aura/storage/save_file.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace aura::app {

QueueModel::QueueModel(sync::Client &client, const Clock &clock, QObject *parent)
    : ItemListModel(&QueueItem::staticMetaObject, parent)
    , m_client(client)
    , m_clock(clock)
    , m_names(std::make_unique<OperationNames>()) {
    connect(&client, &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue)
            read();
    });
    // A state moves on (sent, answered) without a row of the queue coming or going.
    connect(&client, &sync::Client::statusChanged, this, &QueueModel::read);
    connect(&m_aging, &QTimer::timeout, this, &QueueModel::read);
    m_aging.start(30'000);
    read();
}

QueueModel::~QueueModel() = default;

void QueueModel::setNames(std::unique_ptr<OperationNames> names) {
    m_names = std::move(names);
    read();
}

void QueueModel::read() {
    const auto entries = m_client.entries();
    const auto hidden = idFrom(m_discarded);
    const auto awaitsDecision = [](const sync::QueueEntry &entry) {
        return entry.state == sync::QueueState::NeedsAttention || entry.state == sync::QueueState::Blocked;
    };
    // Of a queue of a hundred thousand no more is looked at than is shown.
    qsizetype decisions = m_client.status().needsAttention;
    auto others = std::max<qsizetype>(mostShown - decisions, 0);
    QList<QueueItem> items;
    for (const auto &entry : entries) {
        if (items.size() >= mostShown || (decisions <= 0 && others <= 0))
            break;
        auto &left = awaitsDecision(*entry) ? decisions : others;
        if (entry->operation.opId != hidden && left > 0)
            items.append(queueItem(*entry, m_clock.now(), *m_names));
        --left;
    }
    const bool oneHidden = !hidden.isNil() && std::any_of(entries.cbegin(), entries.cend(), [&](const auto &entry) {
        return entry->operation.opId == hidden;
    });
    const auto total = static_cast<int>(entries.size()) - (oneHidden ? 1 : 0);
    setItems(items);
    if (std::exchange(m_total, total) != total)
        Q_EMIT totalChanged();
}

void QueueModel::retry(const QString &opId) {
    sync::whenDone(m_client.retry(idFrom(opId)), this, [this](const Status &status) {
        read();
        if (!status)
            Q_EMIT failed(errorText(status.error()));
    });
}

void QueueModel::confirm(const QString &opId) {
    sync::whenDone(m_client.confirm(idFrom(opId)), this, [this](const Status &status) {
        read();
        if (!status)
            Q_EMIT failed(errorText(status.error()));
    });
}

void QueueModel::discard(const QString &opId) {
    forgetUndo();
    for (int row = 0; row < count(); ++row) {
        const auto item = itemAt<QueueItem>(row);
        if (item.opId != opId)
            continue;
        if (item.asksBeforeDiscard) {
            discardNow(opId);
            return;
        }
        m_discarded = opId;
        m_discardedTitle = item.title;
        read();
        Q_EMIT undoChanged();
        return;
    }
}

QString QueueModel::undoText() const {
    return canUndo() ? tr("%1: discarded").arg(m_discardedTitle) : QString();
}

void QueueModel::undo() {
    if (!canUndo())
        return;
    m_discarded.clear();
    read();
    Q_EMIT undoChanged();
}

void QueueModel::forgetUndo() {
    if (!canUndo())
        return;
    discardNow(std::exchange(m_discarded, QString()));
    Q_EMIT undoChanged();
}

void QueueModel::discardNow(const QString &opId) {
    sync::whenDone(m_client.discard(idFrom(opId)), this, [this](const Status &status) {
        read();
        if (status)
            return;
        Q_EMIT failed(status.error().code == ErrorCode::Conflict
                          ? tr("It may have reached the shop already and cannot be taken back here.")
                          : errorText(status.error()));
    });
}

void QueueModel::exportTo(const QUrl &file) {
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.path();
    sync::whenDone(m_client.exportQueue(), this, [this, path](const Result<QByteArray> &document) {
        if (!document) {
            Q_EMIT failed(errorText(document.error()));
            return;
        }
        QSaveFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(*document) != document->size() ||
            !aura::storage::commitWhole(target))
            Q_EMIT failed(tr("The file could not be written."));
        else
            Q_EMIT exported(path);
    });
}

} // namespace aura::app
