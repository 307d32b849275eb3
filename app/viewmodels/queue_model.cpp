// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/sync_model.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QSaveFile>

namespace aura::app {

namespace {

QString stateTextOf(sync::QueueState state) {
    switch (state) {
    case sync::QueueState::Pending:
        return QueueModel::tr("Waiting to be sent");
    case sync::QueueState::InFlight:
        return QueueModel::tr("Being sent");
    case sync::QueueState::Applied:
        return QueueModel::tr("Done");
    case sync::QueueState::NeedsAttention:
        return QueueModel::tr("Needs your decision");
    case sync::QueueState::Blocked:
        return QueueModel::tr("Waits for another change");
    case sync::QueueState::Parked:
        return QueueModel::tr("The shop does not know this yet; it is tried again");
    }
    return {};
}

Tone toneOf(sync::QueueState state) {
    switch (state) {
    case sync::QueueState::InFlight:
        return Tone::Accent;
    case sync::QueueState::Applied:
        return Tone::Positive;
    case sync::QueueState::NeedsAttention:
        return Tone::Danger;
    case sync::QueueState::Blocked:
        return Tone::Warning;
    case sync::QueueState::Pending:
    case sync::QueueState::Parked:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString nameOf(const CartLine &line) {
    return line.variantName.isEmpty() ? line.productName
                                      : QueueModel::tr("%1, %2").arg(line.productName, line.variantName);
}

void describe(QueueItem &item, const Operation &operation) {
    if (const auto *args = std::get_if<OrderSubmit>(&operation.args)) {
        std::int64_t pieces = 0;
        QStringList names;
        for (const auto &line : args->lines) {
            pieces += line.quantity;
            names += QueueModel::tr("%1 × %2").arg(format::count(line.quantity), line.productName);
        }
        item.title = QueueModel::tr("Order of %1, %2").arg(articleCount(pieces), format::money(args->expectedTotal));
        item.detail = names.join(QStringLiteral(", "));
        if (!args->lines.isEmpty())
            item.orderId = orderIdFor(args->groupId, args->lines.first().vendorId).toString();
    } else if (const auto *add = std::get_if<CartAdd>(&operation.args)) {
        item.title =
            QueueModel::tr("Put %1 × %2 into the cart").arg(format::count(add->line.quantity), nameOf(add->line));
    } else if (const auto *set = std::get_if<CartSet>(&operation.args)) {
        item.title =
            QueueModel::tr("Set %2 to %1 in the cart").arg(format::count(set->line.quantity), nameOf(set->line));
    } else if (std::holds_alternative<CartRemove>(operation.args)) {
        item.title = QueueModel::tr("Take an article out of the cart");
    } else {
        item.title = QueueModel::tr("A change made by a newer version");
    }
}

QString reasonOf(const sync::QueueEntry &entry) {
    if (entry.result && entry.result->quote)
        return QueueModel::tr("It costs %1 now. Please confirm.").arg(format::money(entry.result->quote->total));
    if (entry.reason)
        return errorText(*entry.reason);
    if (entry.result && (entry.state == sync::QueueState::NeedsAttention))
        return errorText(entry.result->code);
    return {};
}

} // namespace

QueueModel::QueueModel(sync::Client &client, const Clock &clock, QObject *parent)
    : ItemListModel(&QueueItem::staticMetaObject, parent)
    , m_client(client)
    , m_clock(clock) {
    connect(&client, &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue)
            read();
    });
    // A state moves on (sent, answered) without a row of the queue coming or going.
    connect(&client, &sync::Client::statusChanged, this, &QueueModel::read);
    read();
}

void QueueModel::read() {
    QList<QueueItem> items;
    const auto entries = m_client.queue();
    for (const auto &entry : entries) {
        QueueItem item;
        item.opId = entry.operation.opId.toString();
        describe(item, entry.operation);
        item.state = static_cast<QueueItem::State>(entry.state);
        item.stateText = stateTextOf(entry.state);
        item.tone = toneOf(entry.state);
        item.reason = reasonOf(entry);
        item.createdText = format::ago(entry.operation.occurredAt, m_clock.now());
        const bool settled = entry.state == sync::QueueState::Applied || entry.state == sync::QueueState::InFlight;
        item.canRetry = !settled && entry.state != sync::QueueState::Blocked;
        item.canDiscard = !settled && !entry.maybeDelivered;
        item.canConfirm = entry.state == sync::QueueState::NeedsAttention && entry.result && entry.result->quote;
        items.append(item);
    }
    setItems(items);
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
        if (!target.open(QIODevice::WriteOnly) || target.write(*document) != document->size() || !target.commit())
            Q_EMIT failed(tr("The file could not be written."));
        else
            Q_EMIT exported(path);
    });
}

static_assert(static_cast<int>(QueueItem::State::NeedsAttention) == static_cast<int>(sync::QueueState::NeedsAttention));
static_assert(static_cast<int>(QueueItem::State::Parked) == static_cast<int>(sync::QueueState::Parked));

} // namespace aura::app
