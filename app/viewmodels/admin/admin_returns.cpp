// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_returns.h>

#include "order_words.h"

#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

struct AdminReturns {
    Q_DECLARE_TR_FUNCTIONS(AdminReturns)
};

std::int64_t piecesOf(const AdminReturn &entry) {
    std::int64_t pieces = 0;
    for (const auto &line : entry.lines)
        pieces += line.quantity;
    return pieces;
}

} // namespace

QString returnStandingText(ReturnState state) {
    switch (state) {
    case ReturnState::Requested:
        return AdminReturns::tr("Waits for the shop");
    case ReturnState::Approved:
        return AdminReturns::tr("Accepted");
    case ReturnState::Rejected:
        return AdminReturns::tr("Rejected");
    case ReturnState::Received:
        return AdminReturns::tr("Received");
    case ReturnState::Refunded:
        return AdminReturns::tr("Paid back");
    }
    return {};
}

namespace {

QString sideText(MessageSide side) {
    switch (side) {
    case MessageSide::Buyer:
        return AdminReturns::tr("Buyer");
    case MessageSide::Shop:
        return AdminReturns::tr("Shop");
    case MessageSide::Platform:
        break;
    }
    return AdminReturns::tr("Market");
}

/// Of several lines, the further ones a little to the right: nobody writes in a line of its own what another has said.
QString indented(QString text) {
    for (const auto separator : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(separator, u'\n');
    return text.replace(u"\n"_s, u"\n        "_s);
}

QString disputeLine(const AdminReturn &entry) {
    switch (entry.dispute) {
    case DisputeState::None:
        break;
    case DisputeState::Open:
        return AdminReturns::tr("The buyer has asked the market to decide on %1.")
            .arg(format::dateTime(entry.disputedAt));
    case DisputeState::Granted:
        return AdminReturns::tr("Decided for the buyer, or the shop has given in.");
    case DisputeState::Dismissed:
        return AdminReturns::tr("Decided for the shop.");
    }
    return {};
}

} // namespace

QString returnReasonName(ReturnReason reason) {
    return returnReasonText(reason);
}

QList<OrderSection> returnSections(const AdminReturn &entry) {
    QList<OrderSection> sections;
    sections.append({AdminReturns::tr("Dispute"), {disputeLine(entry)}});
    sections.append({AdminReturns::tr("Buyer"), {entry.buyer, entry.buyerEmail}});
    OrderSection articles{AdminReturns::tr("Goes back"), {}};
    for (const auto &line : entry.lines) {
        QStringList parts{
            AdminReturns::tr("%1 × %2").arg(format::count(line.quantity), format::lineName(line.name, line.variant)),
            line.sku, format::price(line.price)};
        parts.removeAll(QString());
        articles.lines.append(parts.join(u" · "_s));
    }
    sections.append(articles);
    sections.append({AdminReturns::tr("Why"), {returnReasonText(entry.reason), entry.text}});
    sections.append({AdminReturns::tr("Answer"), {entry.answer}});
    OrderSection sums{AdminReturns::tr("Sums"), {}};
    if (!entry.refunded.currency.isNone())
        sums.lines.append(AdminReturns::tr("Paid back: %1").arg(format::money(entry.refunded)));
    if (entry.worth.minor > 0)
        sums.lines.append(AdminReturns::tr("Can be paid back: %1").arg(format::money(entry.worth)));
    sections.append(sums);
    sections.append({AdminReturns::tr("Times"),
                     {AdminReturns::tr("Asked for %1").arg(format::dateTime(entry.createdAt)),
                      AdminReturns::tr("Last step %1").arg(format::dateTime(entry.updatedAt))}});
    OrderSection thread{AdminReturns::tr("Messages"), {}};
    for (const auto &message : entry.messages)
        thread.lines.append(AdminReturns::tr("%1, %2: %3")
                                .arg(sideText(message.side), format::dateTime(message.at), indented(message.text)));
    sections.append(thread);
    for (auto &section : sections)
        section.lines.removeAll(QString());
    sections.removeIf([](const OrderSection &section) { return section.lines.isEmpty(); });
    return sections;
}

ReturnTable::ReturnTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : AdminTableOf({{u"order"_s, tr("Order"), 16},
                    {u"asked"_s, tr("Asked for"), 22},
                    {u"buyer"_s, tr("Buyer"), 20},
                    {u"shop"_s, tr("Shop"), 20},
                    {u"state"_s, tr("Standing"), 18},
                    {u"reason"_s, tr("Reason"), 20},
                    {u"pieces"_s, tr("Pieces"), 8, true},
                    {u"worth"_s, tr("Can be paid back"), 14, true},
                    {u"refunded"_s, tr("Paid back"), 12, true},
                    {u"changed"_s, tr("Last step"), 22}},
                   parent)
    , m_client(client)
    , m_returns(admin)
    , m_clock(clock) {}

void ReturnTable::find(const Filter &filter) {
    m_query.text = filter.text.trimmed();
    m_query.state = filter.state;
    m_query.reason = filter.reason;
    m_query.vendor = filter.vendor;
    m_query.isDisputed = filter.isDisputed;
    m_query.before = filter.quietDays == 0 ? 0 : m_clock.now() - filter.quietDays * dayMillis;
    refresh();
}

ReturnTable::Pages ReturnTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_returns.page(placed(query, cursor, purpose)), this, done);
    };
}

void ReturnTable::decide(const AdminReturn &entry, ReturnDecision::Step step, Money amount, const QString &reason,
                         const StepDone &done) {
    sync::whenDone(m_returns.decide(entry.id, {step, amount, reason, entry.state}), this,
                   [this, done](const Result<AdminReturn> &decided) {
                       if (decided)
                           changedTo(*decided);
                       done(decided ? Status{} : Status(decided.error()));
                   });
}

void ReturnTable::changedTo(const AdminReturn &entry) {
    ++m_changes[entry.id];
    replace(entry);
}

void ReturnTable::read(const Id &entry) {
    sync::whenDone(m_returns.one(entry), this,
                   [this, entry, changes = m_changes.value(entry)](const Result<AdminReturn> &found) {
                       // When it cannot be read, what the list says of it stands; what it was before it was changed is
                       // no news.
                       if (found && m_changes.value(entry) == changes)
                           replace(*found);
                   });
}

void ReturnTable::say(const Id &entry, const QString &text, const StepDone &done) {
    if (m_unsaid && m_unsaid->entry == entry && m_unsaid->text == text)
        return send(*m_unsaid, done);
    sync::whenDone(m_client.newIds(1), this, [this, entry, text, done](const Result<QList<Id>> &ids) {
        if (!ids)
            return done(ids.error());
        m_unsaid = Unsaid{entry, text, ids->first()};
        send(*m_unsaid, done);
    });
}

void ReturnTable::send(const Unsaid &words, const StepDone &done) {
    sync::whenDone(m_returns.say(words.entry, {words.messageId, words.text}), this,
                   [this, done](const Result<AdminReturn> &said) {
                       if (said) {
                           m_unsaid.reset();
                           changedTo(*said);
                       }
                       done(said ? Status{} : Status(said.error()));
                   });
}

QString ReturnTable::textOf(const AdminReturn &entry, int column) const {
    switch (static_cast<Column>(column)) {
    case OrderNumber:
        return entry.orderNumber;
    case Asked:
        return format::dateTime(entry.createdAt);
    case Buyer:
        return entry.buyer;
    case Shop:
        return entry.vendorName;
    case State:
        return entry.dispute == DisputeState::Open ? tr("%1, disputed").arg(returnStandingText(entry.state))
                                                   : returnStandingText(entry.state);
    case Reason:
        return returnReasonText(entry.reason);
    case Pieces:
        return format::count(piecesOf(entry));
    case Worth:
        return entry.worth.minor == 0 ? QString() : format::money(entry.worth);
    case Refunded:
        return entry.refunded.currency.isNone() ? QString() : format::money(entry.refunded);
    case Changed:
        return format::dateTime(entry.updatedAt);
    }
    return {};
}

} // namespace aura::app
