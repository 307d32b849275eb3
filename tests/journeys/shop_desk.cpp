// SPDX-License-Identifier: Apache-2.0
#include "shop_desk.h"

#include <aura/ports/clock.h>
#include <aura/server/services/products.h>
#include <aura/server/store/store.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace aura::journeys {

using namespace Qt::StringLiterals;

namespace {
// The longer the network was away, the longer the app waits before its next attempt; on a busy machine that is minutes.
constexpr int patienceMillis = 150'000;
} // namespace

ShopDesk::ShopDesk(QString size)
    : m_size(std::move(size)) {}

ShopDesk::~ShopDesk() {
    if (m_process)
        testing::kill(*m_process);
}

Status ShopDesk::open(const Job &before) {
    const auto data = m_folder.filePath(u"server"_s);
    const auto seeded = testing::runProgram(u"aura-server"_s, {u"demo"_s, u"--data"_s, data});
    if (seeded.exitCode != 0)
        return Error{ErrorCode::Internal, QString::fromUtf8(seeded.summary())};
    if (before)
        AURA_TRY(onDisk(before));
    m_server = std::make_unique<testing::ServerProcess>(data);
    AURA_TRY(m_server->start());
    m_proxy.setServer(m_server->url());
    m_proxy.setPlan([this](const testing::Exchange &) {
        return testing::Fault{m_online ? testing::Fault::Kind::None : testing::Fault::Kind::Refuse, 0, 0, {}};
    });
    AURA_TRY(startApp());
    AURA_TRY(m_app->await([](const Node &node) { return node.role == "push button"_L1 && node.name.contains(u'€'); }));
    return {};
}

Status ShopDesk::restartApp() {
    testing::kill(*m_process);
    return startApp();
}

Status ShopDesk::startApp() {
    m_app.reset();
    m_process = testing::startProgram(u"aura-shop"_s,
                                      {u"--server"_s, m_proxy.url().toString(), u"--data-dir"_s,
                                       m_folder.filePath(u"client"_s), u"--size"_s, m_size, u"--theme"_s, u"light"_s});
    AURA_ASSIGN(auto app, AccessibleApp::find(m_process->processId()));
    m_app = std::move(app);
    // Without a window manager the keyboard follows the pointer.
    return AccessibleApp::pointAt(200, 4);
}

Status ShopDesk::onDisk(const Job &job) const {
    SystemClock clock;
    SystemRandom random;
    AURA_ASSIGN(auto folder, server::DataFolder::open(m_folder.filePath(u"server"_s)));
    AURA_ASSIGN(const auto store, server::Store::open(std::move(folder), clock, random));
    return store->writes().runAndWait([&](server::Write &write) { return job(write); });
}

Status ShopDesk::atTheOffice(const Job &job) {
    if (m_server->stop() != 0)
        return Error{ErrorCode::Internal, QString::fromUtf8(m_server->errors())};
    AURA_TRY(onDisk(job));
    return m_server->start();
}

Status ShopDesk::publish(const QString &productName) {
    return atTheOffice([&](server::Write &write) -> Status {
        AURA_ASSIGN(auto row, write.db.prepare("SELECT id FROM product WHERE name = ?1"));
        AURA_ASSIGN(const bool found, row.bind(productName).step());
        if (!found)
            return Error{ErrorCode::NotFound, productName};
        AURA_ASSIGN(auto product, storage::CatalogueReader(write.db).product(row.id(0)));
        product.status = ProductStatus::Published;
        ++product.rev;
        AURA_TRY(storage::CatalogueWriter(write.db).putProduct(product));
        return server::products::publish(write, product, false);
    });
}

QString ShopDesk::foundElsewhere(const QString &text) const {
    const QStringList device{u"--server"_s, m_server->url().toString(), u"--data-dir"_s,
                             m_folder.filePath(u"elsewhere"_s)};
    const auto synced = testing::runProgram(u"aura"_s, device + QStringList{u"sync"_s});
    const auto found = testing::runProgram(u"aura"_s, device + QStringList{u"search"_s, text, u"--limit"_s, u"20"_s});
    if (synced.exitCode != 0 || found.exitCode != 0)
        qWarning("%s %s", synced.summary().constData(), found.summary().constData());
    return QString::fromUtf8(found.output);
}

QString ShopDesk::file(const QString &name, const QByteArray &bytes) const {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

std::int64_t ShopDesk::serverSays(std::string_view sql) const {
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    auto database = storage::Database::open(m_folder.filePath(u"server/aura.db"_s), options);
    if (!database)
        return -1;
    const auto number = database->queryInt64(sql);
    return number ? number->value_or(-1) : -1;
}

std::int64_t ShopDesk::awaitServer(std::string_view sql, std::int64_t expected) const {
    QElapsedTimer since;
    since.start();
    auto said = serverSays(sql);
    while (said != expected && since.elapsed() < patienceMillis) {
        QTest::qWait(50);
        said = serverSays(sql);
    }
    return said;
}

} // namespace aura::journeys
