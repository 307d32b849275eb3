// SPDX-License-Identifier: Apache-2.0
#include <aura/platform/freedesktop_notices.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSet>

namespace aura::platform {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
constexpr int untilDesktopDecides = -1;
constexpr int patienceMillis = 5'000;

} // namespace

class FreedesktopNotices::Private {
public:
    QDBusConnection bus;
    QString applicationName;
    QString icon;
    QString openText;
    struct Words {
        QString title;
        QString text;
    };
    QHash<QString, uint> shown;    // the service's number of each key
    QSet<QString> asked;           // keys whose number is on its way
    QHash<QString, Words> waiting; // newer words for those
};

FreedesktopNotices::FreedesktopNotices(const QDBusConnection &bus, QString applicationName, QString icon,
                                       QString openText)
    : d(new Private{bus, std::move(applicationName), std::move(icon), std::move(openText), {}, {}, {}}) {
    // From whoever says it: naming the service would mean to wait for the bus.
    d->bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    d->bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

FreedesktopNotices::~FreedesktopNotices() = default;

void FreedesktopNotices::show(const QString &key, const QString &title, const QString &text) {
    // Only what has a number can be replaced.
    if (d->asked.contains(key)) {
        d->waiting.insert(key, {title, text});
        return;
    }
    d->asked.insert(key);
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The body may be read as markup.
    call.setArguments({d->applicationName, d->shown.value(key, 0), d->icon, title, text.toHtmlEscaped(),
                       QStringList{u"default"_s, d->openText}, QVariantMap{{u"desktop-entry"_s, d->icon}},
                       untilDesktopDecides});
    auto *watcher = new QDBusPendingCallWatcher(d->bus.asyncCall(call, patienceMillis), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            d->shown.insert(key, reply.value());
        watcher->deleteLater();
        d->asked.remove(key);
        if (d->waiting.contains(key)) {
            const auto words = d->waiting.take(key);
            show(key, words.title, words.text);
        }
    });
}

void FreedesktopNotices::withdrawAll() {
    for (const uint id : std::as_const(d->shown)) {
        auto call = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
        call.setArguments({id});
        d->bus.send(call);
    }
    d->shown.clear();
    d->waiting.clear();
}

void FreedesktopNotices::actionInvoked(uint id, const QString &action) {
    const QString key = d->shown.key(id);
    if (!key.isEmpty() && action == "default"_L1 && chosen)
        chosen(key);
}

void FreedesktopNotices::closed(uint id, uint) {
    d->shown.remove(d->shown.key(id));
}

} // namespace aura::platform
