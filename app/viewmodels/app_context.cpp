// SPDX-License-Identifier: Apache-2.0
#include <aura/app/app_context.h>

#include "account_words.h"
#include "catalogue.h"
#include "catalogue_worker.h"
#include "local_state.h"
#include "operation_words.h"
#include "shop_actions.h"
#include "texts.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QUrl>

namespace aura::app {

using namespace Qt::StringLiterals;

AppContext::AppContext(sync::Client &client, const Clock &clock, const Options &options, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_invoiceMaker(options.invoiceMaker)
    , m_slipMaker(options.slipMaker)
    , m_labelMaker(options.labelMaker)
    , m_dataDir(options.dataDir)
    , m_local(std::make_unique<LocalState>(options.dataDir))
    , m_catalogue(std::make_unique<Catalogue>())
    , m_worker(std::make_unique<CatalogueWorker>(
          [this](const Result<CatalogueWorker::Index> &index) { indexArrived(index); }))
    , m_languages(options.languages)
    , m_currencies(new CurrencySwitch(client, *m_local, this))
    , m_session(new SessionModel(client, clock, this))
    , m_sync(new SyncModel(client, clock, this))
    , m_queue(new QueueModel(client, clock, this))
    , m_cart(new CartModel(*this, this))
    , m_wishlist(new WishlistModel(*this, this))
    , m_notices(new NoticeModel(*this, options.desktop, this))
    , m_desk(new VendorDesk(*this, this))
    , m_productImport(new ProductImportModel(*this, this))
    , m_actions(new ActionRegistry(*m_local, this)) {
    if (const auto limit = m_local->pictureLimit(); limit > 0)
        client.setPictureLimit(limit);
    connect(&client, &sync::Client::changed, this, [this](sync::Table table, const QList<Id> &ids) {
        switch (table) {
        case sync::Table::Cart:
            m_cart->refresh();
            break;
        case sync::Table::Products:
            m_worker->productsChanged(ids);
            break;
        case sync::Table::Categories:
        case sync::Table::Vendors:
            m_worker->productsChanged({});
            break;
        case sync::Table::Pricing:
            m_cart->refresh();
            Q_EMIT catalogueChanged();
            break;
        case sync::Table::Reviews:
            Q_EMIT catalogueChanged();
            break;
        case sync::Table::Rates:
            m_worker->ratesChanged();
            m_currencies->readRates();
            break;
        case sync::Table::Catalogue: // catalogueReplaced() says it
        case sync::Table::Orders:
        case sync::Table::Queue:
        case sync::Table::Account:
        case sync::Table::VendorProducts:
        case sync::Table::VendorStock:
        case sync::Table::VendorOrders:
        case sync::Table::VendorReviews:
        case sync::Table::VendorShop:
        case sync::Table::VendorMoney:
        case sync::Table::OwnReviews:
        case sync::Table::Drafts:
        case sync::Table::Addresses:
            break;
        case sync::Table::Wishlist:
            m_wishlist->refresh();
            break;
        case sync::Table::Notices:
            m_notices->refresh();
            break;
        }
    });
    connect(m_currencies, &CurrencySwitch::changed, this, [this] {
        m_cart->refresh();
        m_wishlist->refresh();
        m_notices->refresh();
        Q_EMIT catalogueChanged();
    });
    if (m_languages != nullptr) {
        connect(m_languages, &LanguageSwitch::changed, this, [this] {
            // What holds texts of its own writes them again.
            m_currencies->refresh();
            m_wishlist->refresh();
            m_notices->refresh();
            readStatus();
            Q_EMIT m_sync->changed();
            m_actions->refresh();
            Q_EMIT catalogueChanged();
        });
    }
    connect(&client, &sync::Client::catalogueReplaced, this, &AppContext::reopen);
    connect(&client, &sync::Client::statusChanged, this, &AppContext::readStatus);
    auto names = std::make_unique<OperationNames>();
    names->product = [this](const Id &id) {
        const auto product = m_catalogue->product(id);
        return product ? product->name : QString();
    };
    names->variant = [this](const Id &id) {
        const auto variant = m_catalogue->variant(id);
        return variant ? variant->productName : QString();
    };
    names->order = [this](const Id &id) {
        const auto orders = m_client.orders();
        const auto found = std::find_if(orders.cbegin(), orders.cend(),
                                        [&](const sync::OrderView &view) { return view.order.id == id; });
        return found == orders.cend() ? QString() : found->order.number;
    };
    m_queue->setNames(std::move(names));
    connect(m_session, &SessionModel::changed, m_actions, &ActionRegistry::refresh);
    addShopActions(*this);
    connect(&m_aging, &QTimer::timeout, this, &AppContext::catalogueStateChanged);
    m_aging.start(30'000);
    readStatus();
    reopen();
}

// The worker ends first: its jobs use nothing of the others, but its answers do.
AppContext::~AppContext() {
    m_worker.reset();
}

void AppContext::reopen() {
    m_currencies->readRates();
    m_worker->open(m_client.catalogue());
}

void AppContext::indexArrived(const Result<std::shared_ptr<const CatalogueIndex>> &index) {
    Status used;
    if (!index)
        used = index.error();
    else
        used = m_catalogue->use(*index);
    // A catalogue that was readable until now stays in use: old goods are better than none.
    m_failure = used ? QString() : errorText(used.error());
    if (!used && used.error().code == ErrorCode::Corrupt)
        m_client.checkCatalogue();
    readStatus();
    if (used) {
        m_cart->refresh();
        m_wishlist->refresh();
        Q_EMIT catalogueChanged();
    }
}

void AppContext::readStatus() {
    const auto status = m_client.status();
    m_received = status.download.received;
    m_expected = status.download.total;
    m_progress = m_expected > 0 ? static_cast<double>(m_received) / static_cast<double>(m_expected) : -1;
    m_catalogueAt = status.catalogueAt;
    if (const auto *index = m_catalogue->index())
        m_state = index->columns != nullptr ? CatalogueState::Searchable : CatalogueState::Browsable;
    else if (!m_failure.isEmpty())
        m_state = CatalogueState::Failed;
    else if (status.browsable || m_expected > 0 || m_fetching || status.state == sync::State::Syncing)
        m_state = CatalogueState::Fetching;
    else if (status.lastError)
        m_state = CatalogueState::Failed;
    else
        m_state = CatalogueState::Missing;
    m_attemptError = status.lastError ? errorText(*status.lastError) : QString();
    Q_EMIT catalogueStateChanged();
    if (m_online != status.online) {
        m_online = status.online;
        Q_EMIT onlineChanged();
    }
}

QString AppContext::progressText() const {
    if (m_expected <= 0)
        return {};
    const QLocale locale;
    return tr("%1 of %2").arg(locale.formattedDataSize(m_received, 1), locale.formattedDataSize(m_expected, 1));
}

QString AppContext::ageText() const {
    if (m_catalogue->index() == nullptr || m_catalogueAt <= 0)
        return {};
    return tr("Updated %1").arg(format::ago(m_catalogueAt, m_clock.now()));
}

int AppContext::productCount() const {
    const auto *index = m_catalogue->index();
    return index == nullptr ? 0 : static_cast<int>(index->productCount);
}

QString AppContext::productCountText() const {
    return aura::app::productCountText(productCount());
}

QString AppContext::catalogueErrorText() const {
    return m_failure.isEmpty() ? m_attemptError : m_failure;
}

bool AppContext::openLink(const QString &link) {
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() != "aura"_L1)
        return false;
    const QString target = url.path(QUrl::FullyDecoded).mid(1);
    if (url.host() == "search"_L1 && !target.isEmpty()) {
        Q_EMIT searchRequested(target);
        return true;
    }
    if (url.host() == "reset"_L1) {
        const auto code = resetCode(link);
        if (!code.isEmpty())
            Q_EMIT passwordResetRequested(code);
        return !code.isEmpty();
    }
    const auto id = Id::parse(target);
    if (!id)
        return false;
    if (url.host() == "product"_L1)
        Q_EMIT productRequested(id->toString());
    else if (url.host() == "category"_L1)
        Q_EMIT categoryRequested(id->toString());
    else if (url.host() == "order"_L1)
        Q_EMIT orderRequested(id->toString());
    else
        return false;
    return true;
}

void AppContext::fetchCatalogue() {
    if (m_fetching)
        return;
    m_fetching = true;
    m_failure.clear();
    readStatus();
    sync::whenDone(m_client.syncNow(), this, [this](const Result<sync::SyncReport> &result) {
        m_fetching = false;
        if (!result && m_catalogue->index() == nullptr)
            m_failure = errorText(result.error());
        else if (m_catalogue->index() == nullptr)
            reopen(); // what could not be read may be readable now
        readStatus();
    });
}

} // namespace aura::app
