// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/action_registry.h>
#include <aura/app/cart_model.h>
#include <aura/app/currency_switch.h>
#include <aura/app/invoice.h>
#include <aura/app/labels.h>
#include <aura/app/language_switch.h>
#include <aura/app/notice_model.h>
#include <aura/app/product_import.h>
#include <aura/app/queue_models.h>
#include <aura/app/session_model.h>
#include <aura/app/slips.h>
#include <aura/app/sync_model.h>
#include <aura/app/vendor_desk.h>
#include <aura/app/wishlist_model.h>
#include <aura/domain/id.h>

#include <memory>

namespace aura::app {

class Catalogue;
class CatalogueWorker;
struct CatalogueIndex;
class LocalState;

/// What every screen shares: QML's singleton `App`. Made once by main() on the GUI thread.
class AppContext : public QObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::SessionModel *session READ session CONSTANT)
    Q_PROPERTY(aura::app::SyncModel *sync READ syncModel CONSTANT)
    Q_PROPERTY(aura::app::QueueModel *queue READ queue CONSTANT)
    Q_PROPERTY(aura::app::CartModel *cart READ cart CONSTANT)
    Q_PROPERTY(aura::app::WishlistModel *wishlist READ wishlist CONSTANT)
    Q_PROPERTY(aura::app::NoticeModel *notices READ notices CONSTANT)
    Q_PROPERTY(aura::app::ActionRegistry *actions READ actions CONSTANT)
    Q_PROPERTY(aura::app::VendorDesk *desk READ desk CONSTANT)
    Q_PROPERTY(aura::app::ProductImportModel *productImport READ productImport CONSTANT)
    Q_PROPERTY(aura::app::LanguageSwitch *languages READ languages CONSTANT)
    Q_PROPERTY(aura::app::CurrencySwitch *currencies READ currencies CONSTANT)
    Q_PROPERTY(CatalogueState catalogueState READ catalogueState NOTIFY catalogueStateChanged)
    Q_PROPERTY(double progress READ progress NOTIFY catalogueStateChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY catalogueStateChanged)
    Q_PROPERTY(QString ageText READ ageText NOTIFY catalogueStateChanged)
    Q_PROPERTY(int productCount READ productCount NOTIFY catalogueStateChanged)
    Q_PROPERTY(QString productCountText READ productCountText NOTIFY catalogueStateChanged)
    Q_PROPERTY(QString catalogueErrorText READ catalogueErrorText NOTIFY catalogueStateChanged)

public:
    /// Missing: nothing yet and nobody fetches it. Failed: nothing yet, and the last attempt failed.
    enum class CatalogueState { Missing, Fetching, Browsable, Searchable, Failed };
    Q_ENUM(CatalogueState)

    struct Options {
        QString dataDir; ///< For what this device remembers: search history, what was seen. The client's, too.
        InvoiceMaker invoiceMaker{};         ///< Empty: there are no invoices.
        LanguageSwitch *languages = nullptr; ///< Must outlive the context; nullptr where nobody chooses.
        DesktopNotices *desktop = nullptr;   ///< Must outlive the context; nullptr where there is no such thing.
        SlipMaker slipMaker{};               ///< Empty: nothing is printed for packing.
        LabelMaker labelMaker{};             ///< Empty: no labels are printed.
    };

    /// Client and clock must outlive the context.
    AppContext(sync::Client &client, const Clock &clock, const Options &options, QObject *parent = nullptr);
    ~AppContext() override;

    SessionModel *session() const { return m_session; }
    SyncModel *syncModel() const { return m_sync; }
    QueueModel *queue() const { return m_queue; }
    CartModel *cart() const { return m_cart; }
    WishlistModel *wishlist() const { return m_wishlist; }
    NoticeModel *notices() const { return m_notices; }
    ActionRegistry *actions() const { return m_actions; }
    VendorDesk *desk() const { return m_desk; }
    ProductImportModel *productImport() const { return m_productImport; }
    LanguageSwitch *languages() const { return m_languages; }
    CurrencySwitch *currencies() const { return m_currencies; }

    CatalogueState catalogueState() const { return m_state; }
    /// 0 to 1 while fetching; -1 when the length is unknown or nothing is fetched.
    double progress() const { return m_progress; }
    /// "12.4 of 20.1 MB"
    QString progressText() const;
    /// "Updated 3 min ago"; empty without a catalogue.
    QString ageText() const;
    int productCount() const;
    QString productCountText() const;
    QString catalogueErrorText() const;

    /// Opens "aura://product/<id>", "aura://category/<id>", "aura://order/<id>", "aura://search/<text>",
    /// "aura://reset/<code>" through the signals below. False for anything else.
    Q_INVOKABLE bool openLink(const QString &link);
    /// Fetches the catalogue (again); for the button of the states Missing and Failed.
    Q_INVOKABLE void fetchCatalogue();
    const Clock &clock() const { return m_clock; }
    /// Where everything of this app is kept on the device.
    const QString &dataDir() const { return m_dataDir; }

    sync::Client &client() const { return m_client; }
    /// Reads on the GUI thread; always there, and empty while there is no catalogue.
    Catalogue &catalogue() const { return *m_catalogue; }
    CatalogueWorker &worker() const { return *m_worker; }
    const InvoiceMaker &invoiceMaker() const { return m_invoiceMaker; }
    const SlipMaker &slipMaker() const { return m_slipMaker; }
    const LabelMaker &labelMaker() const { return m_labelMaker; }
    LocalState &localState() const { return *m_local; }

Q_SIGNALS:
    void catalogueStateChanged();
    /// Products, categories or vendors may read differently now.
    void catalogueChanged();
    /// The network is there or gone.
    void onlineChanged();
    void productRequested(const QString &productId);
    void categoryRequested(const QString &categoryId);
    void orderRequested(const QString &orderId);
    void searchRequested(const QString &text);
    /// A new password is to be chosen, with the code of a mail.
    void passwordResetRequested(const QString &code);

private:
    void reopen();
    void readStatus();
    void indexArrived(const Result<std::shared_ptr<const CatalogueIndex>> &index);

    sync::Client &m_client;
    const Clock &m_clock;
    const InvoiceMaker m_invoiceMaker;
    const SlipMaker m_slipMaker;
    const LabelMaker m_labelMaker;
    const QString m_dataDir;
    std::unique_ptr<LocalState> m_local;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CatalogueWorker> m_worker;
    LanguageSwitch *m_languages;
    CurrencySwitch *m_currencies;
    SessionModel *m_session;
    SyncModel *m_sync;
    QueueModel *m_queue;
    CartModel *m_cart;
    WishlistModel *m_wishlist;
    NoticeModel *m_notices;
    VendorDesk *m_desk;
    ProductImportModel *m_productImport;
    ActionRegistry *m_actions;
    CatalogueState m_state = CatalogueState::Missing;
    double m_progress = -1;
    std::int64_t m_received = 0;
    std::int64_t m_expected = 0;
    UnixMillis m_catalogueAt = 0;
    QString m_failure;      // why the file cannot be read, or the last fetch for a person failed
    QString m_attemptError; // of the last attempt behind the scenes
    bool m_fetching = false;
    QTimer m_aging; // "3 min ago" grows older by itself
    bool m_online = false;
};

} // namespace aura::app
