// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/item_list_model.h>

namespace aura::app {

/// What the app keeps on this device, by what it is for. Read from the disk beside the GUI thread.
class StorageModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString catalogueText READ catalogueText NOTIFY changed)
    Q_PROPERTY(QString picturesText READ picturesText NOTIFY changed)
    Q_PROPERTY(QString ownText READ ownText NOTIFY changed)
    Q_PROPERTY(double catalogueShare READ catalogueShare NOTIFY changed)
    Q_PROPERTY(double picturesShare READ picturesShare NOTIFY changed)
    Q_PROPERTY(double ownShare READ ownShare NOTIFY changed)
    Q_PROPERTY(bool hasPictures READ hasPictures NOTIFY changed)
    Q_PROPERTY(QString pictureLimit READ pictureLimit WRITE setPictureLimit NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *pictureLimits READ pictureLimits CONSTANT)

public:
    /// Bytes on the disk.
    struct Sizes {
        qint64 catalogue = 0; ///< With its drawings and half-done downloads; can be fetched again.
        qint64 pictures = 0;  ///< That were fetched; can be fetched again.
        qint64 own = 0;       ///< Carts, queues, rows and added pictures of accounts, keys, settings: never cleared.
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
    QString picturesText() const;
    QString ownText() const;
    /// 0 to 1, of everything.
    double catalogueShare() const;
    double picturesShare() const;
    double ownShare() const;
    bool hasPictures() const { return m_sizes.pictures > 0; }
    /// How many megabytes fetched pictures may take, one of pictureLimits(): "200".
    QString pictureLimit() const;
    void setPictureLimit(const QString &megabytes);
    /// Rows of ChoiceItem.
    ItemListModel *pictureLimits() { return &m_limits; }

    Q_INVOKABLE void reload();
    /// Removes fetched pictures. Those that wait to be sent stay.
    Q_INVOKABLE void clearPictures();
    /// Removes the catalogue with its drawings from this device. What waits to be sent, the cart and the account stay;
    /// the catalogue is fetched again when the shop is asked next.
    Q_INVOKABLE void clearCatalogue();

Q_SIGNALS:
    void changed();
    void cleared();
    void picturesCleared();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void showLimits();

    Sizes m_sizes;
    ItemListModel m_limits;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace aura::app
