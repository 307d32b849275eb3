// SPDX-License-Identifier: Apache-2.0
#include "shop_world.h"

#include <QDir>
#include <QFile>

namespace aura::e2e {

using namespace Qt::StringLiterals;
using testing::Ended;

namespace {
constexpr int patienceMillis = 300'000;
}

Device::Device(QString folder, QUrl server)
    : environment(QProcessEnvironment::systemEnvironment())
    , m_folder(std::move(folder))
    , m_server(std::move(server)) {
    environment.insert(u"AURA_PASSWORD"_s, u"correct horse battery staple"_s);
    environment.insert(u"AURA_INSECURE_TOKEN_FILE"_s, m_folder + u".session"_s);
}

QStringList Device::arguments(const QStringList &command) const {
    return QStringList{u"--data-dir"_s, m_folder, u"--server"_s, m_server.toString(), u"--json"_s} + command;
}

Ended Device::run(const QStringList &command) const {
    return testing::runProgram(u"aura"_s, arguments(command), environment);
}

std::unique_ptr<QProcess> Device::start(const QStringList &command) const {
    return testing::startProgram(u"aura"_s, arguments(command), environment);
}

Ended Device::runAndKill(const QStringList &command) const {
    const auto process = start(command);
    while (!process->canReadLine() && process->waitForReadyRead(patienceMillis)) {
    }
    auto ended = testing::kill(*process);
    if (ended.output.contains('\n'))
        ended.exitCode = ended.json()["ok"_L1].toBool() ? 0 : 1;
    return ended;
}

bool Device::signUp(const QString &email) const {
    const auto ended = run({u"register"_s, email, u"--name"_s, u"Ada Lovelace"_s});
    if (ended.exitCode != 0)
        qWarning("%s", ended.summary().constData());
    return ended.exitCode == 0;
}

Ended Device::syncUntilDone(int attempts) const {
    Ended ended;
    for (int i = 0; i < attempts && ended.exitCode != 0 && ended.exitCode != 6; ++i)
        ended = run({u"sync"_s});
    return ended;
}

QJsonArray Device::orders() const {
    return run({u"orders"_s}).json()["orders"_L1].toArray();
}

QJsonArray Device::queue() const {
    return run({u"queue"_s}).json()["operations"_L1].toArray();
}

QJsonArray Device::cartLines() const {
    return run({u"cart"_s}).json()["cart"_L1].toObject()["lines"_L1].toArray();
}

QStringList Device::checkout(const QStringList &more) {
    return QStringList{u"checkout"_s, u"--name"_s, u"Ada Lovelace"_s,  u"--line1"_s,  u"12 St James's Square"_s,
                       u"--city"_s,   u"London"_s, u"--postal-code"_s, u"SW1Y 4JH"_s, u"--country"_s,
                       u"GB"_s} +
           more;
}

QString Device::serverFolder() const {
    const QDir servers(m_folder + u"/servers"_s);
    const auto names = servers.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return names.isEmpty() ? QString() : servers.filePath(names.first());
}

ServerTruth::ServerTruth(const QString &data)
    : m_path(data + u"/aura.db"_s) {}

bool ServerTruth::open() {
    if (!m_database.path().isEmpty())
        return true;
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    auto database = storage::Database::open(m_path, options);
    if (!database) {
        qWarning("%s", qPrintable(database.error().detail));
        return false;
    }
    m_database = std::move(*database);
    return true;
}

std::int64_t ServerTruth::noted(const Result<std::optional<std::int64_t>> &result) {
    if (!result)
        qWarning("%s", qPrintable(result.error().detail));
    return result ? result->value_or(-1) : -1;
}

StockRow ServerTruth::stock(const Id &variantId) {
    StockRow stock;
    stock.onHand = number("SELECT on_hand FROM stock WHERE variant_id = ?1", variantId);
    stock.allocated = number("SELECT allocated FROM stock WHERE variant_id = ?1", variantId);
    stock.reserved = number("SELECT reserved FROM stock WHERE variant_id = ?1", variantId);
    return stock;
}

QString ServerTruth::contradiction() {
    struct Rule {
        const char *what;
        std::string_view violations;
    };
    constexpr Rule rules[] = {
        {"stock is not the sum of its movements",
         "SELECT count(*) FROM stock s LEFT JOIN (SELECT variant_id, sum(on_hand_delta) h, sum(allocated_delta) a, "
         "sum(reserved_delta) r FROM stock_movement GROUP BY variant_id) m USING(variant_id) "
         "WHERE s.on_hand <> ifnull(h, 0) OR s.allocated <> ifnull(a, 0) OR s.reserved <> ifnull(r, 0)"},
        {"more is sold than there is", "SELECT count(*) FROM stock WHERE on_hand - allocated - reserved - safety < 0"},
        {"an order has no lines, or they do not add up",
         "SELECT count(*) FROM customer_order o WHERE subtotal <> ifnull((SELECT sum(total) FROM order_line "
         "WHERE order_num = o.num), -1)"},
        {"a payment is not the sum of its orders",
         "SELECT count(*) FROM order_group g WHERE total <> ifnull((SELECT sum(total) FROM customer_order "
         "WHERE group_num = g.num), -1)"},
        {"an order took stock twice, or not at all",
         "SELECT count(*) FROM order_line l JOIN customer_order o ON o.num = l.order_num "
         "JOIN user_account u ON u.id = o.user_id AND u.email LIKE '%@e2e.example' WHERE tracked = 1 AND quantity <> "
         "(SELECT ifnull(sum(allocated_delta), 0) FROM stock_movement WHERE order_id = o.id AND "
         "variant_id = l.variant_id AND kind = 'allocate')"},
    };
    for (const auto &[what, violations] : rules) {
        if (const auto count = number(violations); count != 0)
            return QString::fromLatin1(what) + u": "_s + QString::number(count);
    }
    return {};
}

bool writeCatalogue(const QString &path, int products, int stock, QChar letter) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int i = 0; i < products; ++i) {
        file.write(
            u"{\"id\":\"%1%2\",\"name\":\"Thing number %2\",\"price\":%3,\"currency\":\"EUR\",\"brand\":\"Brand %4\","
            "\"categoryPath\":[\"Things\"],\"attributes\":{\"stock\":%5}}\n"_s.arg(letter)
                .arg(i)
                .arg(1 + i % 90)
                .arg(i % 7)
                .arg(stock)
                .toUtf8());
    }
    return file.flush();
}

} // namespace aura::e2e
