// SPDX-License-Identifier: Apache-2.0
#include "work_shop.h"

#include "aura/qml/setup.h"

#include <aura/testing/tiny_png.h>
#include <aura/wire/settlement_json.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQuickTest>

/// How fast somebody types: the shop's clock stands still otherwise, as between the keys of a scanner.
class Hands : public QObject {
    Q_OBJECT

public:
    explicit Hands(aura::testing::FakeClock &clock)
        : m_clock(clock) {}
    Q_INVOKABLE void pause(int millis) { m_clock.advance(millis); }
    Q_INVOKABLE QString productId() const { return m_productId; }
    void sell(const QString &productId) { m_productId = productId; }
    Q_INVOKABLE static QByteArray picture() { return aura::testing::tinyPng(10); }
    /// Copies what a file manager, a browser or an editor would.
    Q_INVOKABLE void copyPicture() const { QGuiApplication::clipboard()->setImage(QImage::fromData(picture())); }
    Q_INVOKABLE void copyText(const QString &text) const { QGuiApplication::clipboard()->setText(text); }
    Q_INVOKABLE void copyFiles(const QStringList &names) const {
        auto *copied = new QMimeData; // the clipboard's from then on
        QList<QUrl> urls;
        for (const auto &name : names) {
            const auto url = fileNamed(name);
            QFile file(url.toLocalFile());
            const QByteArray bytes = name.endsWith(QLatin1String(".png")) ? aura::testing::tinyPng(20) : "some words";
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write a file to copy");
            urls.append(url);
        }
        copied->setUrls(urls);
        copied->setText(urls.first().toLocalFile());
        QGuiApplication::clipboard()->setMimeData(copied);
    }
    /// A file that is not there yet, and whether it is a picture by now.
    Q_INVOKABLE QUrl fileNamed(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    Q_INVOKABLE static bool isPicture(const QUrl &file) { return !QImage(file.toLocalFile()).isNull(); }

private:
    aura::testing::FakeClock &m_clock;
    QTemporaryDir m_folder;
    QString m_productId;
};

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine) {
        if (m_shop == nullptr) {
            QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
            m_shop = std::make_unique<aura::app::testing::WorkShop>();
            // More than a list keeps rows for.
            for (int i = 10; i < 60; ++i) {
                m_shop->giveProduct(m_shop->goods.mugs.at(i));
                m_shop->giveStock(m_shop->goods.mugs.at(i), 100);
            }
            // What is sold stands in several categories.
            const auto &goods = m_shop->goods;
            const QList<aura::Id> categories{goods.home.id, goods.electronics.id, goods.laptops.id, goods.empty.id};
            for (int i = 0; i < 4; ++i) {
                auto mug = m_shop->products.at(i);
                mug.categories = {categories.at(i)};
                m_shop->giveProduct(mug);
            }
            for (int i = 0; i < 4; ++i)
                m_shop->order({m_shop->products.at(i), m_shop->products.at(9)}, 1 + i);
            giveMoney();
            if (!m_shop->open())
                qFatal("no shop");
            m_shop->far->reachable = false;
            m_hands = std::make_unique<Hands>(m_shop->clock);
            m_hands->sell(goods.mugs.first().id.toString());
        }
        engine->rootContext()->setContextProperty(QStringLiteral("hands"), m_hands.get());
        aura::qml::setUp(*engine);
        aura::qml::setAppContext(*engine, *m_shop->app);
        aura::qml::offerAppearance(*engine, *m_shop->app);
    }

private:
    /// Sales of this month and the one before, and a payout that came back.
    void giveMoney() {
        using namespace aura;
        const auto eur = Currency::of("EUR");
        const auto vendor = m_shop->goods.pottery.id;
        for (int i = 0; i < 12; ++i) {
            LedgerEntry entry;
            entry.id = m_shop->ids.next();
            entry.kind = i == 3 ? EntryKind::Refund : EntryKind::Sale;
            const std::int64_t sign = i == 3 ? -1 : 1;
            entry.gross = {sign * 2'000, eur};
            entry.fee = {-sign * 240, eur};
            entry.direct = {0, eur};
            entry.orderId = m_shop->ids.next();
            entry.orderNumber = QStringLiteral("A-2026-%1").arg(i, 6, 10, QLatin1Char('0'));
            entry.at = m_shop->clock.now() - (i < 8 ? 0 : 40LL * 24 * 3'600 * 1'000) - i;
            m_shop->giveWork(QStringLiteral("money"), entry.id, 1, wire::toJson(entry));
        }
        const ShopBalance balance{{8'800, eur}, {8'800, eur}, {0, eur}, 1};
        m_shop->giveWork(QStringLiteral("balance"), balanceIdFor(vendor, eur), 1, wire::toJson(balance));
        Payout payout;
        payout.id = m_shop->ids.next();
        payout.vendorId = vendor;
        payout.amount = {5'000, eur};
        payout.state = PayoutState::Failed;
        payout.reason = QStringLiteral("account_closed");
        payout.account = QStringLiteral("0002");
        payout.createdAt = payout.changedAt = m_shop->clock.now();
        m_shop->giveWork(QStringLiteral("payout"), payout.id, 1, wire::toJson(payout));
        const PayoutAccount account{QStringLiteral("Vera Lund"), QStringLiteral("0002"),
                                    QStringLiteral("account_closed"), m_shop->clock.now(), 1};
        m_shop->giveWork(QStringLiteral("payout_account"), vendor, 1, wire::toJson(account));
    }

    std::unique_ptr<aura::app::testing::WorkShop> m_shop;
    std::unique_ptr<Hands> m_hands;
};

QUICK_TEST_MAIN_WITH_SETUP(desk, Setup)

#include "tst_desk.moc"
