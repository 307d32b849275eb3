// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>

#include <memory>

namespace aura::app {

/// A field that two people changed, or a change that the market did not take for another reason.
struct ConflictItem {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString mine MEMBER mine)
    Q_PROPERTY(QString theirs MEMBER theirs)
    Q_PROPERTY(QString base MEMBER base)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(bool isField MEMBER isField)
    Q_PROPERTY(bool canResend MEMBER canResend)
    Q_PROPERTY(bool first MEMBER first)
    Q_PROPERTY(int choice MEMBER choice)
public:
    QString key;   ///< What choose() takes.
    QString title; ///< What the change is of: a product's name, an order.
    QString field; ///< "Price", "Price of Blue"
    QString mine;
    QString theirs;
    QString base;
    QString reason;         ///< Of what is no field: why it was not taken.
    QString dateText;       ///< When it was wanted.
    bool isField = false;   ///< There are mine, theirs and base to be compared.
    bool canResend = false; ///< Mine can be taken: sending it again may work.
    bool first = false;     ///< The first one of its change.
    int choice = 0;         ///< As VendorConflictModel::Choice.

    friend bool operator==(const ConflictItem &, const ConflictItem &) = default;
};

/// What this shop wanted and the market did not take. A person decides field by field, in whatever order, one or many;
/// nothing waits for them meanwhile. Taking mine sends the change again over what the shop has now; taking theirs lets
/// it go.
class VendorConflictModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::ItemListModel *items READ items CONSTANT)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed)
    Q_PROPERTY(int decidedCount READ decidedCount NOTIFY changed)

public:
    enum class Choice { Undecided, Mine, Theirs };
    Q_ENUM(Choice)

    explicit VendorConflictModel(QObject *parent = nullptr);
    ~VendorConflictModel() override;

    /// Rows of ConflictItem, the oldest change first.
    ItemListModel *items() const;
    /// Changes that were not taken.
    int changeCount() const;
    /// Of them, those of which every field is decided.
    int decidedCount() const;

    /// Mine is not taken of what cannot be sent again.
    Q_INVOKABLE void choose(const QString &key, aura::app::VendorConflictModel::Choice choice);
    Q_INVOKABLE void chooseAll(aura::app::VendorConflictModel::Choice choice);
    /// Does what was decided; what is not decided stays. Ends in applied(), or in VendorDesk::refused().
    Q_INVOKABLE void apply();

Q_SIGNALS:
    void changed();
    void applied(int changes);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
