// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>
#include <aura/app/item_list_model.h>
#include <aura/domain/notice.h>
#include <aura/ports/desktop_notices.h>

namespace aura::app {

class AppContext;

struct NoticeItem {
    Q_GADGET
    Q_PROPERTY(QString noticeId MEMBER noticeId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(bool firstOfDay MEMBER firstOfDay)
    Q_PROPERTY(bool unread MEMBER unread)
public:
    QString noticeId;
    QString title;
    QString text;
    QString icon;
    Tone tone = Tone::Neutral;
    QString timeText; ///< "14:05"
    QString day;      ///< "Today"
    bool firstOfDay = false;
    bool unread = false;

    friend bool operator==(const NoticeItem &, const NoticeItem &) = default;
};

/// What the shop has told the person, the newest first, and what is said of it when it comes: in the app while it is
/// active, on the desktop otherwise. What happened while the app was not running is only counted.
class NoticeModel : public aura::app::ItemListModel {
    Q_OBJECT
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(QString unreadText READ unreadText NOTIFY changed)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool speaksOfOrders READ speaksOfOrders WRITE setSpeaksOfOrders NOTIFY silencedChanged)
    Q_PROPERTY(bool speaksOfReturns READ speaksOfReturns WRITE setSpeaksOfReturns NOTIFY silencedChanged)
    Q_PROPERTY(bool speaksOfWishes READ speaksOfWishes WRITE setSpeaksOfWishes NOTIFY silencedChanged)
    Q_PROPERTY(bool speaksOfAccount READ speaksOfAccount WRITE setSpeaksOfAccount NOTIFY silencedChanged)

public:
    /// Of so many at once only their number is said.
    static constexpr qsizetype mostAtOnce = 2;

    /// The context and `desktop`, which may be nullptr, must outlive the model.
    NoticeModel(AppContext &app, DesktopNotices *desktop, QObject *parent = nullptr);
    ~NoticeModel() override;

    int unread() const { return m_unread; }
    /// "3 unread"; empty when everything is read.
    QString unreadText() const;
    /// The person looks at the app.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    // Whether this device speaks of them when they come. They stand in the list either way.
    bool speaksOfOrders() const;
    void setSpeaksOfOrders(bool speaks);
    bool speaksOfReturns() const;
    void setSpeaksOfReturns(bool speaks);
    bool speaksOfWishes() const;
    void setSpeaksOfWishes(bool speaks);
    bool speaksOfAccount() const;
    void setSpeaksOfAccount(bool speaks);

    /// Reads up to it and goes where more of it is to be seen: routeRequested().
    Q_INVOKABLE void open(const QString &noticeId);
    Q_INVOKABLE void markAllRead();

Q_SIGNALS:
    void changed();
    void activeChanged();
    void silencedChanged();
    /// Something has come while the person looks: what to say, and what open() takes; empty for several.
    void arrived(const QString &text, const QString &noticeId);
    /// `raise`: the person comes from the desktop.
    void routeRequested(const QString &route, bool raise);
    void failed(const QString &text);

private:
    friend class AppContext;
    void refresh();
    void speakOf(const QList<Notice> &fresh);
    void go(const QString &noticeId, bool raise);
    QString routeOf(const Notice &notice) const;
    /// By a shop of theirs.
    bool isSold(const Id &order) const;
    bool isOwn(const Id &order) const;
    bool leadsToConsole(const Notice &notice) const;
    void readUpTo(const Id &id);
    bool speaksOf(const QString &group) const;
    void setSpeaksOf(const QString &group, bool speaks);

    AppContext &m_app;
    DesktopNotices *m_desktop;
    NoticeBoard m_board;
    Id m_account;
    UnixMillis m_since = 0; ///< What is older was there before this account was opened here.
    Id m_spokenUpTo;
    int m_unread = 0;
    bool m_active = true;
};

} // namespace aura::app
