// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/items.h>

#include <QUrl>

#include <memory>

namespace aura::app {

/// What people say of a product: rows of ReviewItem. The person's own review comes first while it is not yet, or not
/// any more, among those that everybody sees.
class ReviewListModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(QString productId READ productId WRITE setProductId NOTIFY productIdChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY stateChanged)
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY stateChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY stateChanged)

public:
    enum class Order { MostHelpful, Newest, Lowest };
    Q_ENUM(Order)

    explicit ReviewListModel(QObject *parent = nullptr);
    ~ReviewListModel() override;

    QString productId() const;
    void setProductId(const QString &id);
    Order order() const;
    void setOrder(Order order);
    bool hasMore() const;
    /// The person has written one.
    bool hasOwn() const;
    bool loaded() const;

    Q_INVOKABLE void loadMore();
    /// Finds a review helpful or takes that back; works without a network. Ends in signInNeeded() for a guest.
    Q_INVOKABLE void vote(const QString &reviewId, bool helpful);

Q_SIGNALS:
    void productIdChanged();
    void orderChanged();
    void stateChanged();
    void signInNeeded();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void readOwn();
    void show();

    class Private;
    std::unique_ptr<Private> d;
};

/// A review that is being written.
class ReviewEditModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString productId READ productId WRITE setProductId NOTIFY productIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(int rating READ rating WRITE setRating NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString content READ content WRITE setContent NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *pictures READ pictures CONSTANT)
    Q_PROPERTY(bool canAddPicture READ canAddPicture NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)

public:
    /// Reading: what the person has written before is looked up.
    enum class State { Idle, Reading, Editing, Saving };
    Q_ENUM(State)

    explicit ReviewEditModel(QObject *parent = nullptr);
    ~ReviewEditModel() override;

    QString productId() const;
    /// Begins afresh with what the person has written before. Empty: nothing is being written.
    void setProductId(const QString &id);
    State state() const;
    bool isNew() const;
    /// 0 before one is chosen.
    int rating() const;
    void setRating(int stars);
    QString title() const;
    void setTitle(const QString &title);
    QString content() const;
    void setContent(const QString &content);
    /// Rows of PictureItem.
    ItemListModel *pictures() const;
    bool canAddPicture() const;
    bool canSave() const;

    /// Keeps picture files on this device; they are sent with the review, without what was written beside them. Ends
    /// in failed(), which names the file, for what is none, damaged, too large, or one too many.
    Q_INVOKABLE void addPictures(const QList<QUrl> &files);
    /// The same for bytes that have no file, such as pasted ones.
    Q_INVOKABLE void addPicture(const QByteArray &bytes);
    /// Puts it before the one that it stands behind.
    Q_INVOKABLE void moveForward(const QString &picture);
    Q_INVOKABLE void removePicture(const QString &picture);
    /// Queues the review. Ends in saved() or failed().
    Q_INVOKABLE void save();

Q_SIGNALS:
    void productIdChanged();
    void changed();
    void saved();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void showPictures();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
