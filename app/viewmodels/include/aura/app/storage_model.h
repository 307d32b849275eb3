// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>

namespace aura::app {

/// What the app keeps on this device, by what it is for. Read from the disk beside the GUI thread.
class StorageModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString catalogueText READ catalogueText NOTIFY changed)
    Q_PROPERTY(QString ownText READ ownText NOTIFY changed)
    Q_PROPERTY(double catalogueShare READ catalogueShare NOTIFY changed)
    Q_PROPERTY(double ownShare READ ownShare NOTIFY changed)

public:
    /// Bytes on the disk.
    struct Sizes {
        qint64 catalogue = 0; ///< With its pictures and half-done downloads; can be fetched again.
        qint64 own = 0;       ///< Carts, queues, rows and pictures of accounts, keys, settings: never cleared.
        friend bool operator==(const Sizes &, const Sizes &) = default;
    };
    /// Of everything below a data folder. Any thread.
    static Sizes measure(const QString &folder);

    explicit StorageModel(QObject *parent = nullptr);

    bool ready() const { return m_ready; }
    bool busy() const { return m_busy; }
    /// "24.1 MB"
    QString totalText() const;
    QString catalogueText() const;
    QString ownText() const;
    /// 0 to 1, of everything.
    double catalogueShare() const;
    double ownShare() const;

    Q_INVOKABLE void reload();
    /// Removes the catalogue with its pictures from this device. What waits to be sent, the cart and the account stay;
    /// the catalogue is fetched again when the shop is asked next.
    Q_INVOKABLE void clearCatalogue();

Q_SIGNALS:
    void changed();
    void cleared();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    Sizes m_sizes;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace aura::app
