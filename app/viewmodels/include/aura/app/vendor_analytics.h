// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>

#include <QStringList>
#include <QUrl>

#include <memory>

namespace aura::app {

/// A figure of a period, beside the same one of the period before.
struct AnalyticsFigureItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QList<double> shares MEMBER shares)
public:
    QString label;
    QString amount;
    QString before; ///< "1.204,00 € before"
    QString change; ///< "+12 %"; empty where that says nothing.
    Tone tone = Tone::Neutral;
    QList<double> shares; ///< 0 to 1, a point each: how it went.

    friend bool operator==(const AnalyticsFigureItem &, const AnalyticsFigureItem &) = default;
};

/// A product or a category, by what was sold of it.
struct AnalyticsShareItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(double part MEMBER part)
public:
    QString name;
    QString amount;   ///< "1.204,00 €"
    QString detail;   ///< "45 sold, 12 %"
    QString text;     ///< All of it.
    double share = 0; ///< 0 to 1, of the largest one.
    double part = 0;  ///< 0 to 1, of everything.

    friend bool operator==(const AnalyticsShareItem &, const AnalyticsShareItem &) = default;
};

/// How long the stock of a variant lasts.
struct AnalyticsCoverItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
public:
    QString name;
    QString amount; ///< "5 days"
    QString detail; ///< "Can be sold: 12 · sold in this time: 68"
    Tone tone = Tone::Neutral;

    friend bool operator==(const AnalyticsCoverItem &, const AnalyticsCoverItem &) = default;
};

/// How a shop sells, in any period beside as many days before: from the orders that are on this device, by the code
/// that the server adds up with (aura::SalesBook). Days and hours are those of the device's time zone.
class VendorAnalyticsModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY periodChanged)
    Q_PROPERTY(QString periodText READ periodText NOTIFY changed)
    Q_PROPERTY(QString beforeText READ beforeText NOTIFY changed)
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY periodChanged)
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY periodChanged)
    Q_PROPERTY(bool canGoLater READ canGoLater NOTIFY periodChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(int measure READ measure WRITE setMeasure NOTIFY measureChanged)
    Q_PROPERTY(QString measureText READ measureText NOTIFY changed)
    Q_PROPERTY(QString topText READ topText NOTIFY changed)
    Q_PROPERTY(QString middleText READ middleText NOTIFY changed)
    Q_PROPERTY(QString unsoldText READ unsoldText NOTIFY changed)
    Q_PROPERTY(QString busiestText READ busiestText NOTIFY changed)
    Q_PROPERTY(QString csvName READ csvName NOTIFY periodChanged)
    Q_PROPERTY(QString productCsvName READ productCsvName NOTIFY periodChanged)
    Q_PROPERTY(QString pictureName READ pictureName NOTIFY periodChanged)
    Q_PROPERTY(aura::app::ItemListModel *currencies READ currencies CONSTANT)
    Q_PROPERTY(int currencyIndex READ currencyIndex NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *figures READ figures CONSTANT)
    Q_PROPERTY(QStringList pointLabels READ pointLabels NOTIFY changed)
    Q_PROPERTY(QStringList pointTexts READ pointTexts NOTIFY changed)
    Q_PROPERTY(QList<double> pointShares READ pointShares NOTIFY changed)
    Q_PROPERTY(QList<double> pointSharesBefore READ pointSharesBefore NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *products READ products CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *categories READ categories CONSTANT)
    Q_PROPERTY(QStringList productTexts READ productTexts NOTIFY changed)
    Q_PROPERTY(QStringList categoryTexts READ categoryTexts NOTIFY changed)
    Q_PROPERTY(QList<double> categoryParts READ categoryParts NOTIFY changed)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed)
    Q_PROPERTY(QStringList hourTexts READ hourTexts NOTIFY changed)
    Q_PROPERTY(QList<double> hourShares READ hourShares NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *cover READ cover CONSTANT)

public:
    /// Days up to today; Other: what setPeriod() says.
    enum Span { Week, Month, Quarter, Year, Other };
    Q_ENUM(Span)
    /// What the chart shows: the rows of figures().
    enum Measure { Revenue, Orders, Units, Basket, Returned, Refunded };
    Q_ENUM(Measure)

    explicit VendorAnalyticsModel(QObject *parent = nullptr);
    ~VendorAnalyticsModel() override;

    /// The orders have been looked through.
    bool isReady() const;
    int span() const;
    /// Other changes nothing.
    void setSpan(int span);
    /// "2 March 2026 – 31 March 2026"
    QString periodText() const;
    QString beforeText() const;
    /// As the locale writes short dates.
    QString firstDay() const;
    QString lastDay() const;
    /// Whether the period ends before today.
    bool canGoLater() const;
    /// The period of as many days before, or after; never beyond today.
    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();
    /// Days as the locale writes short dates, or 2026-03-02. False, and no change, for what is no period.
    Q_INVOKABLE bool setPeriod(const QString &first, const QString &last);

    /// Neither in the period nor before it anything was sold or sent back.
    bool isEmpty() const;
    int measure() const;
    void setMeasure(int measure);
    /// "Revenue"
    QString measureText() const;
    /// What the chart's top and middle lines stand for.
    QString topText() const;
    QString middleText() const;
    /// "3 products in stock were not sold"; empty when there is none.
    QString unsoldText() const;
    /// "Most orders come on Mondays at 14:00"; empty where no hour saw more than one.
    QString busiestText() const;

    /// Rows of ChoiceItem: in which something was sold, when there are several.
    ItemListModel *currencies() const;
    /// The row of currencies() that everything is shown in; -1 when there are none.
    int currencyIndex() const;
    /// Where nothing was sold in it, whatever most was sold in stands in for it.
    Q_INVOKABLE void setCurrency(const QString &code);
    /// Rows of AnalyticsFigureItem, in the order of Measure.
    ItemListModel *figures() const;
    /// The points of the chart, one for the days that are counted together: "2 Mar"; "Monday, 2 March 2026: 45,90 €;
    /// before: 40,00 €"; and 0 to 1, of the chart's top. Those before are as many or fewer.
    QStringList pointLabels() const;
    QStringList pointTexts() const;
    QList<double> pointShares() const;
    QList<double> pointSharesBefore() const;
    /// Rows of AnalyticsShareItem: the ten with the most revenue; the five, and the rest together.
    ItemListModel *products() const;
    ItemListModel *categories() const;
    QStringList productTexts() const;
    QStringList categoryTexts() const;
    /// 0 to 1, of everything.
    QList<double> categoryParts() const;
    /// The days of the week, from the locale's first one on, short; their hours, 24 a day: "Monday, 14:00: 3 orders";
    /// and 0 to 1, of the busiest one.
    QStringList weekdays() const;
    QStringList hourTexts() const;
    QList<double> hourShares() const;
    /// Rows of AnalyticsCoverItem: the eight that run out first, within a year.
    ItemListModel *cover() const;

    QString csvName() const;
    QString productCsvName() const;
    QString pictureName() const;
    /// Writes the points of both periods, or the products, as a table with a heading and plain numbers, whole or not at
    /// all. Ends in saved(), or in VendorDesk::refused().
    Q_INVOKABLE void saveCsv(const QUrl &file);
    Q_INVOKABLE void saveProductCsv(const QUrl &file);

Q_SIGNALS:
    void changed();
    void periodChanged();
    void measureChanged();
    void saved(const QString &path);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void layOut();
    void show();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
