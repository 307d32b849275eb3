// SPDX-License-Identifier: Apache-2.0
#include <aura/app/storage_model.h>

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QDirIterator>
#include <QFutureWatcher>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

namespace aura::app {

using namespace Qt::StringLiterals;

StorageModel::Sizes StorageModel::measure(const QString &folder) {
    Sizes sizes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        auto &part = files.filePath().contains("/catalogue/"_L1) ? sizes.catalogue : sizes.own;
        part += files.fileInfo().size();
    }
    return sizes;
}

StorageModel::StorageModel(QObject *parent)
    : AppObject(parent) {}

void StorageModel::attach(AppContext &app) {
    connect(&app, &AppContext::catalogueChanged, this, &StorageModel::refreshLater);
}

void StorageModel::refresh() {
    reload();
}

void StorageModel::reload() {
    if (app() == nullptr)
        return;
    const auto promise = std::make_shared<QPromise<Sizes>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Sizes>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_sizes = watcher->result();
        m_ready = true;
        Q_EMIT changed();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, folder = app()->dataDir()] {
        promise->addResult(measure(folder));
        promise->finish();
    });
}

void StorageModel::clearCatalogue() {
    if (m_busy || app() == nullptr)
        return;
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(app()->client().clearCatalogue(), this, [this](const Status &status) {
        m_busy = false;
        reload();
        Q_EMIT changed();
        if (status)
            Q_EMIT cleared();
        else
            Q_EMIT failed(aura::app::errorText(status.error()));
    });
}

QString StorageModel::totalText() const {
    return QLocale().formattedDataSize(m_sizes.catalogue + m_sizes.own, 1);
}
QString StorageModel::catalogueText() const {
    return QLocale().formattedDataSize(m_sizes.catalogue, 1);
}
QString StorageModel::ownText() const {
    return QLocale().formattedDataSize(m_sizes.own, 1);
}
double StorageModel::catalogueShare() const {
    const auto total = m_sizes.catalogue + m_sizes.own;
    return total == 0 ? 0 : static_cast<double>(m_sizes.catalogue) / static_cast<double>(total);
}
double StorageModel::ownShare() const {
    const auto total = m_sizes.catalogue + m_sizes.own;
    return total == 0 ? 0 : static_cast<double>(m_sizes.own) / static_cast<double>(total);
}

} // namespace aura::app
