// SPDX-License-Identifier: Apache-2.0
#include <aura/app/notice_model.h>

#include "local_state.h"
#include "notice_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/vendor_desk.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>

namespace aura::app {

namespace {

const auto orders = QStringLiteral("orders");
const auto returns = QStringLiteral("returns");
const auto wishes = QStringLiteral("wishes");
const auto account = QStringLiteral("account");

} // namespace

NoticeModel::NoticeModel(AppContext &app, DesktopNotices *desktop, QObject *parent)
    : ItemListModel(&NoticeItem::staticMetaObject, parent)
    , m_app(app)
    , m_desktop(desktop) {
    if (m_desktop != nullptr)
        m_desktop->chosen = [this](const QString &key) { go(key, true); };
    refresh();
}

NoticeModel::~NoticeModel() {
    if (m_desktop != nullptr)
        m_desktop->chosen = {};
}

QString NoticeModel::unreadText() const {
    return m_unread > 0 ? tr("%n unread", nullptr, m_unread) : QString();
}

void NoticeModel::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    // Whoever looks at the app sees the bell.
    if (m_active && m_desktop != nullptr)
        m_desktop->withdrawAll();
    Q_EMIT activeChanged();
}

bool NoticeModel::speaksOf(const QString &group) const {
    return !m_app.localState().silenced().contains(group);
}

void NoticeModel::setSpeaksOf(const QString &group, bool speaks) {
    if (speaksOf(group) == speaks)
        return;
    m_app.localState().setSilenced(group, !speaks);
    Q_EMIT silencedChanged();
}

bool NoticeModel::speaksOfOrders() const {
    return speaksOf(orders);
}

void NoticeModel::setSpeaksOfOrders(bool speaks) {
    setSpeaksOf(orders, speaks);
}

bool NoticeModel::speaksOfReturns() const {
    return speaksOf(returns);
}

void NoticeModel::setSpeaksOfReturns(bool speaks) {
    setSpeaksOf(returns, speaks);
}

bool NoticeModel::speaksOfWishes() const {
    return speaksOf(wishes);
}

void NoticeModel::setSpeaksOfWishes(bool speaks) {
    setSpeaksOf(wishes, speaks);
}

bool NoticeModel::speaksOfAccount() const {
    return speaksOf(account);
}

void NoticeModel::setSpeaksOfAccount(bool speaks) {
    setSpeaksOf(account, speaks);
}

void NoticeModel::refresh() {
    const auto user = m_app.client().account().user.id;
    const auto now = m_app.clock().now();
    if (user != m_account || m_since == 0) {
        m_account = user;
        m_since = now;
        m_spokenUpTo = {};
    }
    m_board = m_app.client().notices();
    QList<NoticeItem> items;
    QList<Notice> fresh;
    for (const auto &notice : std::as_const(m_board.notices)) {
        const auto words = noticeWords(notice);
        NoticeItem item;
        item.noticeId = idText(notice.id);
        item.title = words.title;
        item.text = words.text;
        item.icon = words.icon;
        item.tone = words.tone;
        item.timeText = timeOfDay(notice.at);
        item.day = dayText(notice.at, now);
        item.firstOfDay = items.isEmpty() || items.last().day != item.day;
        item.unread = !isRead(m_board, notice);
        items.append(item);
        if (item.unread && notice.at >= m_since && notice.id > m_spokenUpTo)
            fresh.prepend(notice);
    }
    if (!m_board.notices.isEmpty())
        m_spokenUpTo = std::max(m_spokenUpTo, m_board.notices.first().id);
    m_unread = static_cast<int>(unreadCount(m_board));
    setItems(items);
    Q_EMIT changed();
    fresh.removeIf([this](const Notice &notice) { return !speaksOf(noticeGroup(notice.kind)); });
    speakOf(fresh);
}

void NoticeModel::speakOf(const QList<Notice> &fresh) {
    if (fresh.isEmpty() || (!m_active && m_desktop == nullptr))
        return;
    if (fresh.size() > mostAtOnce) {
        const QString text = tr("%n new notifications", nullptr, static_cast<int>(fresh.size()));
        if (m_active)
            Q_EMIT arrived(text, {});
        else
            m_desktop->show({}, text, {});
        return;
    }
    for (const auto &notice : fresh) {
        const auto words = noticeWords(notice);
        if (m_active)
            Q_EMIT arrived(words.title, idText(notice.id));
        else
            m_desktop->show(idText(notice.id), words.title, words.text);
    }
}

void NoticeModel::open(const QString &noticeId) {
    go(noticeId, false);
}

void NoticeModel::go(const QString &noticeId, bool raise) {
    const auto found = std::find_if(m_board.notices.cbegin(), m_board.notices.cend(),
                                    [id = idFrom(noticeId)](const Notice &notice) { return notice.id == id; });
    if (found == m_board.notices.cend()) {
        // Several at once, or one that is forgotten by now.
        Q_EMIT routeRequested(QStringLiteral("notifications"), raise);
        return;
    }
    const QString route = routeOf(*found);
    const bool isOfConsole = leadsToConsole(*found);
    readUpTo(found->id);
    if (isOfConsole && m_app.actions()->perform(QStringLiteral("console")))
        return;
    Q_EMIT routeRequested(route, raise);
}

bool NoticeModel::isOwn(const Id &order) const {
    const auto orders = m_app.client().orders();
    return std::any_of(orders.begin(), orders.end(),
                       [&](const sync::OrderView &view) { return view.order.id == order; });
}

bool NoticeModel::isSold(const Id &order) const {
    const auto &orders = m_app.desk()->orders();
    return std::any_of(orders.begin(), orders.end(), [&](const Order &each) { return each.id == order; });
}

/// What those are told who run the platform, which is done in a window of its own.
bool NoticeModel::leadsToConsole(const Notice &notice) const {
    if (notice.kind == NoticeKind::WebhookStopped)
        return true;
    // Buyer and shop are told of it as well, and have the order.
    const bool isOfAll = notice.kind == NoticeKind::ReturnDisputed || notice.kind == NoticeKind::ReturnMessage;
    return isOfAll && !isOwn(notice.subject) && !isSold(notice.subject);
}

QString NoticeModel::routeOf(const Notice &notice) const {
    const auto route = noticeWords(notice).route;
    if (!route.startsWith(QStringLiteral("order/")) || m_app.client().account().user.vendors.isEmpty())
        return route;
    // What is told to both sides of an order leads who sells to it as the shop has it; they may have bought it as well.
    if (isOwn(notice.subject))
        return route;
    return QStringLiteral("sell-") + route;
}

void NoticeModel::markAllRead() {
    if (!m_board.notices.isEmpty())
        readUpTo(m_board.notices.first().id);
}

void NoticeModel::readUpTo(const Id &id) {
    sync::whenDone(m_app.client().perform(NoticesRead{id}), this, [this](const Result<Id> &done) {
        if (!done)
            Q_EMIT failed(errorText(done.error()));
    });
}

} // namespace aura::app
