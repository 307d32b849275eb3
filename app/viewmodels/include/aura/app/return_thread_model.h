// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/domain/operation.h>

namespace aura::app {

/// What one side has written about a return.
struct ReturnMessageItem {
    Q_GADGET
    Q_PROPERTY(QString messageId MEMBER messageId)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool mine MEMBER mine)
    Q_PROPERTY(bool platform MEMBER platform)
    Q_PROPERTY(bool failed MEMBER failed)
public:
    QString messageId; ///< Of one that was not taken: its operation's.
    QString who;       ///< "You", "Lamp House", "The market"
    QString text;
    QString note; ///< When; that it waits to be sent; why it was not taken.
    bool mine = false;
    bool platform = false;
    bool failed = false;

    friend bool operator==(const ReturnMessageItem &, const ReturnMessageItem &) = default;
};

/// What buyer, shop and platform say about a return, for the buyer or for somebody of the shop. What is written without
/// a network stands there at once, and waits.
class ReturnThreadModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString orderId READ orderId WRITE setOrderId NOTIFY aboutChanged)
    Q_PROPERTY(QString returnId READ returnId WRITE setReturnId NOTIFY aboutChanged)
    Q_PROPERTY(bool asShop READ asShop WRITE setAsShop NOTIFY aboutChanged)
    Q_PROPERTY(aura::app::ItemListModel *messages READ messages CONSTANT)
    Q_PROPERTY(int earlier READ earlier NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)
    Q_PROPERTY(bool canDispute READ canDispute NOTIFY changed)
    Q_PROPERTY(QString disputeText READ disputeText NOTIFY changed)
    Q_PROPERTY(aura::app::Tone disputeTone READ disputeTone NOTIFY changed)

public:
    explicit ReturnThreadModel(QObject *parent = nullptr);
    ~ReturnThreadModel() override;

    QString orderId() const;
    void setOrderId(const QString &id);
    QString returnId() const;
    void setReturnId(const QString &id);
    bool asShop() const;
    void setAsShop(bool shop);
    /// Of longer threads so many are shown at first, the newest.
    static constexpr qsizetype mostAtFirst = 6;

    /// Rows of ReturnMessageItem, the oldest first; what was not taken last.
    ItemListModel *messages() const;
    /// How many older ones are not among them.
    int earlier() const;
    /// Shows those as well.
    Q_INVOKABLE void showEarlier();
    /// The return is there, and not over.
    bool canWrite() const;
    /// The buyer may have the platform decide now, as far as this device knows.
    bool canDispute() const;
    /// How it stands between them: from when on the platform can be asked, since when it decides, what it decided;
    /// empty when there is nothing to say.
    QString disputeText() const;
    Tone disputeTone() const;

    /// Queues a message. Ends in written() or failed().
    Q_INVOKABLE void write(const QString &text);
    /// Has the platform decide. The text says why, and is a message as well.
    Q_INVOKABLE void dispute(const QString &text);
    /// Forgets a message that was not taken.
    Q_INVOKABLE void discard(const QString &messageId);

Q_SIGNALS:
    void aboutChanged();
    void changed();
    /// It is kept on this device: "Sent as soon as the shop can be reached"
    void written(const QString &text);
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void readStanding();
    void perform(const OperationArgs &args, const QString &said);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
