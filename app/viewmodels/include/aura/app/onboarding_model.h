// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/checkout_model.h>
#include <aura/app/enums.h>
#include <aura/domain/onboarding.h>

#include <QFuture>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace aura::sync {
class ShopClient;
}

namespace aura::app {

/// A line of the checklist.
struct ChecklistItem {
    Q_GADGET
    Q_PROPERTY(int step MEMBER step)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool done MEMBER done)
public:
    int step = 0; ///< As OnboardingModel::Step.
    QString title;
    QString detail; ///< What is left to do, or what was written.
    bool done = false;
};

/// How a person becomes a shop: they apply, fill in a checklist, send it for review, and read what the market says.
/// What is written is kept on this device as it is typed, with or without a network; the market's part waits for one.
class OnboardingModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool glances READ glances WRITE setGlances NOTIFY changed)
    Q_PROPERTY(QString shopName READ shopName NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString standingHint READ standingHint NOTIFY changed)
    Q_PROPERTY(aura::app::Tone standingTone READ standingTone NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *checklist READ checklist CONSTANT)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY changed)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    Q_PROPERTY(bool company READ company WRITE setCompany NOTIFY changed)
    Q_PROPERTY(aura::app::AddressItem address READ address NOTIFY changed)
    Q_PROPERTY(aura::app::AddressItem addressErrors READ addressErrors NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *countries READ countries CONSTANT)
    Q_PROPERTY(int country READ country NOTIFY changed)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    /// Applying: there is no shop yet. Filling: the checklist. Waiting: the market looks at it. Others: somebody who
    /// works for the shop and does not own it.
    enum class State { Idle, Guest, Applying, Filling, Waiting, Rejected, Approved, Suspended, Others };
    Q_ENUM(State)
    enum class Field { ShopName, Sells, City, Contact, LegalName, Registration, TaxId, Holder, Iban, Bic };
    Q_ENUM(Field)
    enum class Step { Identity, Address, Payout, Delivery, Returns };
    Q_ENUM(Step)

    explicit OnboardingModel(QObject *parent = nullptr);
    ~OnboardingModel() override;

    State state() const { return m_state; }
    /// Only says how the shop stands: asks the market nothing.
    bool glances() const { return m_glances; }
    void setGlances(bool glances);
    QString shopName() const { return m_row.name; }
    /// "The market looks at your shop"; empty for a shop that may sell.
    QString standing() const;
    /// The reason of the market, or what comes next.
    QString standingHint() const;
    Tone standingTone() const;
    /// Rows of ChecklistItem.
    ItemListModel *checklist() { return &m_checklist; }
    int doneCount() const;
    int stepCount() const { return onboardingSteps; }
    bool company() const { return papers().identity.isCompany; }
    void setCompany(bool company);
    AddressItem address() const;
    AddressItem addressErrors() const { return m_addressErrors; }
    ItemListModel *countries() { return &m_countries; }
    /// Of the application: the row of countries().
    int country() const;
    /// Something is written that the market does not have.
    bool dirty() const;
    bool busy() const { return m_busy; }
    /// Another number whenever text() or problem() may answer something else.
    int revision() const { return m_revision; }

    Q_INVOKABLE QString text(aura::app::OnboardingModel::Field field) const;
    /// What is wrong with it; empty before somebody wants to send it.
    Q_INVOKABLE QString problem(aura::app::OnboardingModel::Field field) const;
    Q_INVOKABLE void setText(aura::app::OnboardingModel::Field field, const QString &text);
    Q_INVOKABLE void setCountry(const QString &code);
    /// Fields as of CheckoutModel.
    Q_INVOKABLE void setAddressField(int field, const QString &text);
    Q_INVOKABLE void checkAddressField(int field);

    /// Ends in applied(), or in said().
    Q_INVOKABLE void apply();
    /// Ends in said().
    Q_INVOKABLE void save();
    /// Ends in sent(), or in said().
    Q_INVOKABLE void send();
    /// Takes back what waits, or what was rejected, to change it.
    Q_INVOKABLE void reopen();

Q_SIGNALS:
    void changed();
    void applied();
    void sent();
    /// A sentence for the person.
    void said(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    using Answer = std::function<void(const Onboarding &)>;

    const ShopPapers &papers() const;
    /// What the person writes; begins as what the market has.
    ShopPapers &writing();
    ShopApplication &applying();
    QString &valueOf(Field field);
    QString problemOf(Field field) const;
    void readDraft();
    void readShops();
    void show(const Vendor &row);
    void ask();
    void learn(const Onboarding &onboarding);
    void keepLater();
    void keep();
    void tell();
    /// Asks the market for something, one thing at a time; what it refuses is said.
    void run(QFuture<Result<Onboarding>> future, const Answer &done);
    void put(bool submit);

    State m_state = State::Idle;
    std::unique_ptr<sync::ShopClient> m_market;
    OnboardingDraft m_draft;
    Vendor m_row; // as this device knows it; nil when there is none
    ItemListModel m_checklist;
    ItemListModel m_countries;
    AddressItem m_addressErrors;
    QTimer m_keeping;
    Id m_newId;
    bool m_glances = false;
    bool m_draftRead = false;
    bool m_asked = false; // the market, about this shop in this state
    bool m_judging = false;
    bool m_busy = false;
    int m_revision = 0;
    int m_read = 0;
};

} // namespace aura::app
