// SPDX-License-Identifier: Apache-2.0
#include "borrowed_view.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/session_model.h>
#include <aura/sync/operation_client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestTicket = 300;

QByteArray ticketFromInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readLine(longestTicket).trimmed();
}

} // namespace

std::function<void(const wire::PersonView &, const std::function<void()> &)>
viewsInWindows(const QStringList &arguments, const Clock &clock) {
    return [arguments, &clock](const wire::PersonView &view, const std::function<void()> &ended) {
        auto *program = new QProcess(QCoreApplication::instance());
        program->setProcessChannelMode(QProcess::ForwardedChannels);
        QObject::connect(program, &QProcess::finished, program, [program, ended] {
            ended();
            program->deleteLater();
        });
        QObject::connect(program, &QProcess::errorOccurred, program, [program, ended](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            ended();
            program->deleteLater();
        });
        program->start(QCoreApplication::applicationFilePath(), QStringList{u"--view-as"_s} + arguments);
        program->write(view.ticket + '\n');
        program->closeWriteChannel();
        // The server ends it as well; this closes the window.
        const auto rest = std::clamp<std::int64_t>(view.until - clock.now(), 0, 24LL * 3'600 * 1'000);
        QTimer::singleShot(static_cast<int>(rest), program, &QProcess::terminate);
    };
}

BorrowedView::BorrowedView(AppContext &context, sync::Client &client, QQuickWindow &window)
    : m_client(client) {
    auto *session = context.session();
    // Before anything is there, it is said whose it will be.
    window.setProperty("viewedAs", u"…"_s);
    connect(session, &SessionModel::changed, this, [this, session, &window] {
        if (session->signedIn()) {
            m_isSignedIn = true;
            window.setProperty("viewedAs", session->name());
        } else if (m_isSignedIn) {
            QCoreApplication::quit();
        }
    });
    sync::whenDone(sync::viewAs(client, ticketFromInput()), this, [](const Result<sync::Account> &account) {
        if (account)
            return;
        QTextStream(stderr) << "aura-shop: " << errorText(account.error()) << '\n';
        QCoreApplication::exit(1);
    });
}

BorrowedView::~BorrowedView() {
    // Nothing that was begun here is to be sent once the person themselves signs in somewhere.
    (void)m_client.signOut(sync::SignOut::DiscardPending).result();
}

} // namespace aura::app
