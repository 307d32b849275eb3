// SPDX-License-Identifier: Apache-2.0
#include <aura/app/storage_model.h>

#include "local_state.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/items.h>
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
        // servers/<server>/catalogue/… and servers/<server>/pictures/…
        const auto path = files.filePath();
        auto &part = path.contains("/catalogue/"_L1)  ? sizes.catalogue
                     : path.contains("/pictures/"_L1) ? sizes.pictures
                                                      : sizes.own;
        part += files.fileInfo().size();
    }
    return sizes;
}

namespace {

constexpr std::array limitsInMegabytes{50, 200, 500, 1'000};
constexpr std::int64_t bytesPerMegabyte = 1 << 20;

double shareOf(qint64 part, const StorageModel::Sizes &sizes) {
    const auto total = sizes.catalogue + sizes.pictures + sizes.own;
    return total == 0 ? 0 : static_cast<double>(part) / static_cast<double>(total);
}

} // namespace

StorageModel::StorageModel(QObject *parent)
    : AppObject(parent)
    , m_limits(&ChoiceItem::staticMetaObject, this) {}

void StorageModel::attach(AppContext &app) {
    showLimits();
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

void StorageModel::clearPictures() {
    if (m_busy || app() == nullptr)
        return;
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(app()->client().clearPictures(), this, [this](const Status &) {
        m_busy = false;
        reload();
        Q_EMIT changed();
        Q_EMIT picturesCleared();
    });
}

void StorageModel::showLimits() {
    QList<ChoiceItem> items;
    for (const auto megabytes : limitsInMegabytes) {
        ChoiceItem item;
        item.value = QString::number(megabytes);
        item.text = QLocale().formattedDataSize(megabytes * bytesPerMegabyte, 0, QLocale::DataSizeTraditionalFormat);
        items.append(item);
    }
    m_limits.setItems(items);
}

QString StorageModel::pictureLimit() const {
    return app() == nullptr ? QString() : QString::number(app()->client().pictureLimit() / bytesPerMegabyte);
}

void StorageModel::setPictureLimit(const QString &megabytes) {
    const auto bytes = megabytes.toLongLong() * bytesPerMegabyte;
    if (app() == nullptr || bytes <= 0 || bytes == app()->client().pictureLimit())
        return;
    app()->localState().setPictureLimit(bytes);
    app()->client().setPictureLimit(bytes);
    reload();
    Q_EMIT changed();
}

QString StorageModel::totalText() const {
    return QLocale().formattedDataSize(m_sizes.catalogue + m_sizes.pictures + m_sizes.own, 1);
}
QString StorageModel::catalogueText() const {
    return QLocale().formattedDataSize(m_sizes.catalogue, 1);
}
QString StorageModel::picturesText() const {
    return QLocale().formattedDataSize(m_sizes.pictures, 1);
}
QString StorageModel::ownText() const {
    return QLocale().formattedDataSize(m_sizes.own, 1);
}
double StorageModel::catalogueShare() const {
    return shareOf(m_sizes.catalogue, m_sizes);
}
double StorageModel::picturesShare() const {
    return shareOf(m_sizes.pictures, m_sizes);
}
double StorageModel::ownShare() const {
    return shareOf(m_sizes.own, m_sizes);
}

} // namespace aura::app
