// SPDX-License-Identifier: Apache-2.0
#include "local_state.h"

#include <aura/app/app_context.h>
#include <aura/app/browse_models.h>

#include <QDateTime>

namespace aura::app {

namespace {

constexpr int homeCategories = 12;

ProductRailModel *rail(ProductRailModel::Kind kind, QObject *parent) {
    auto *model = new ProductRailModel(parent);
    model->setKind(kind);
    return model;
}

} // namespace

HomeModel::HomeModel(QObject *parent)
    : AppObject(parent)
    , m_featured(rail(ProductRailModel::Kind::Featured, this))
    , m_priceDrops(rail(ProductRailModel::Kind::PriceDrops, this))
    , m_newArrivals(rail(ProductRailModel::Kind::NewArrivals, this))
    , m_recentlySeen(rail(ProductRailModel::Kind::RecentlySeen, this))
    , m_categories(new CategoryListModel(this)) {
    m_categories->setByPopularity(true);
    m_categories->setLimit(homeCategories);
}

void HomeModel::attach(AppContext &app) {
    for (auto *model : {m_featured, m_priceDrops, m_newArrivals, m_recentlySeen})
        model->setApp(&app);
    m_categories->setApp(&app);
    connect(app.session(), &SessionModel::changed, this, &HomeModel::refreshLater);
}

void HomeModel::refresh() {
    const int hour = QDateTime::fromMSecsSinceEpoch(app()->clock().now()).time().hour();
    const QString words = hour < 5    ? tr("Good evening")
                          : hour < 12 ? tr("Good morning")
                          : hour < 18 ? tr("Good afternoon")
                                      : tr("Good evening");
    const QString name = app()->session()->name().section(u' ', 0, 0);
    const QString greeting = name.isEmpty() ? words : tr("%1, %2").arg(words, name);
    if (greeting == m_greeting)
        return;
    m_greeting = greeting;
    Q_EMIT greetingChanged();
}

void HomeModel::forgetRecentlySeen() {
    if (app() != nullptr)
        app()->localState().clearSeen();
}

} // namespace aura::app
