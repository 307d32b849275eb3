// SPDX-License-Identifier: Apache-2.0
// What the desk queues: many changes at once, stock that was entered, and how they are taken back.
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/vendor_desk.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace aura::app {

namespace {

OperationArgs stockOperation(const StockDrafts &drafts, const Id &variant, const StockDraft &draft) {
    if (drafts.counting)
        return StockCount{variant, draft.value, draft.observedSeq, draft.observedOnHand, drafts.location};
    return StockAdjust{variant, draft.value, drafts.reason, {}, drafts.location};
}

QString stockProblem(const Error &error) {
    return error.code == ErrorCode::OutOfStock ? VendorDesk::tr("Not saved: fewer would remain than are promised.")
                                               : VendorDesk::tr("Not saved. %1").arg(errorText(error));
}

} // namespace

const StockDrafts &VendorDesk::stockDrafts() const {
    static const StockDrafts none;
    const auto drafts = m_stockDrafts.constFind(m_vendor);
    return drafts == m_stockDrafts.cend() ? none : *drafts;
}

void VendorDesk::performAll(const QList<OperationArgs> &all, std::function<void(const QList<Result<Id>> &)> then) {
    sync::whenDone(m_app.client().performAll(all), this,
                   [size = all.size(), then = std::move(then)](const Result<QList<Result<Id>>> &done) {
                       then(done ? *done : QList<Result<Id>>(size, done.error()));
                   });
}

void VendorDesk::saveStock() {
    const auto drafts = stockDrafts();
    if (m_savingStock || drafts.current().isEmpty())
        return;
    m_savingStock = true;
    const auto variants = drafts.current().keys();
    QList<OperationArgs> operations;
    for (const auto &variant : variants)
        operations.append(stockOperation(drafts, variant, drafts.current().value(variant)));
    performAll(operations, [this, vendor = m_vendor, drafts, variants, operations](const auto &answers) {
        m_savingStock = false;
        stockSaved(vendor, drafts, variants, operations, answers);
    });
}

void VendorDesk::stockSaved(const Id &vendor, const StockDrafts &sent, const QList<Id> &variants,
                            const QList<OperationArgs> &operations, const QList<Result<Id>> &answers) {
    QList<Undoable> done;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &answer = answers.at(i);
        if (answer) {
            auto opposite = operations.at(i);
            if (auto *adjust = std::get_if<StockAdjust>(&opposite)) {
                adjust->delta = -adjust->delta;
                adjust->note = QStringLiteral("undo");
            }
            done.append({*answer, opposite});
        }
        // The person has signed out meanwhile, or has entered something else.
        const auto drafts = m_stockDrafts.find(vendor);
        if (drafts == m_stockDrafts.end())
            continue;
        auto &entered = (sent.counting ? drafts->counts : drafts->differences)[sent.location];
        const auto draft = entered.find(variants.at(i));
        if (draft == entered.end())
            continue;
        const int saved = sent.current().value(variants.at(i)).value;
        if (!answer)
            draft->problem = draft->value == saved ? stockProblem(answer.error()) : QString();
        else if (draft->value == saved)
            entered.erase(draft);
        else if (!sent.counting) // a scanner went on meanwhile: what it added is left
            draft->value -= saved;
    }
    Q_EMIT stockDraftsChanged();
    if (vendor != m_vendor)
        return;
    const auto saved = static_cast<int>(done.size());
    const auto text =
        sent.counting ? tr("%n count(s) saved", nullptr, saved) : tr("%n change(s) of stock saved", nullptr, saved);
    // A count is a fact. Of differences, others may have moved the same stock meanwhile: the opposite movement takes
    // back this one and nothing else.
    tellDone(text, sent.counting ? QList<Undoable>() : done, saved, static_cast<int>(answers.size()) - saved);
}

void VendorDesk::tellDone(const QString &text, const QList<Undoable> &undoable, int done, int failed) {
    const auto failure = failed > 0 ? tr("%n could not be saved.", nullptr, failed) : QString();
    if (done == 0)
        return failed > 0 ? Q_EMIT refused(failure) : void();
    const auto said = failed > 0 ? tr("%1. %2").arg(text, failure) : text;
    if (undoable.isEmpty())
        Q_EMIT told(said);
    else
        offerUndo(said, [this, undoable] { takeBack(undoable); });
}

void VendorDesk::takeBack(const QList<Undoable> &operations) {
    struct Left {
        qsizetype asked = 0;
        QList<OperationArgs> opposites;
    };
    auto left = std::make_shared<Left>();
    left->asked = operations.size();
    for (const auto &operation : operations) {
        sync::whenDone(m_app.client().discard(operation.opId), this,
                       [this, left, operation, vendor = m_vendor](const Status &discarded) {
                           switch (discarded ? Taken::Gone : takenBack(operation.opId, discarded.error())) {
                           case Taken::Gone:
                               break;
                           case Taken::Effective:
                               left->opposites.append(operation.opposite);
                               break;
                           case Taken::UnderWay:
                               if (vendor == m_vendor)
                                   m_underWay.append(operation);
                               break;
                           case Taken::Refused:
                               takeBack({operation});
                               break;
                           case Taken::Unknown:
                               Q_EMIT refused(errorText(discarded.error()));
                               break;
                           }
                           if (--left->asked > 0 || left->opposites.isEmpty())
                               return;
                           performAll(left->opposites, [this](const auto &answers) {
                               for (const auto &answer : answers) {
                                   if (!answer)
                                       return Q_EMIT refused(errorText(answer.error()));
                               }
                           });
                       });
    }
}

VendorDesk::Taken VendorDesk::takenBack(const Id &opId, const Error &error) const {
    // What was refused and is gone was discarded by somebody, or sent again under another id.
    if (error.code == ErrorCode::NotFound)
        return m_refusedOnce.contains(opId) ? Taken::Gone : Taken::Effective;
    if (error.code != ErrorCode::Conflict)
        return Taken::Unknown;
    const auto entries = m_app.client().entries();
    const auto entry =
        std::find_if(entries.cbegin(), entries.cend(), [&](const auto &one) { return one->operation.opId == opId; });
    if (entry == entries.cend() || (*entry)->state == sync::QueueState::Applied)
        return Taken::Effective;
    // Between the question and its answer it may have come to an end.
    return isUndecided(**entry) && !(*entry)->maybeDelivered ? Taken::Refused : Taken::UnderWay;
}

void VendorDesk::watchQueue() {
    if (m_app.client().status().needsAttention > 0) {
        for (const auto &entry : m_app.client().entries()) {
            if (isUndecided(*entry))
                m_refusedOnce.insert(entry->operation.opId);
        }
    }
    if (!m_underWay.isEmpty())
        takeBack(std::exchange(m_underWay, {}));
}

} // namespace aura::app
