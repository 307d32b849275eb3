// SPDX-License-Identifier: Apache-2.0
#include "appearance.h"
#include "aura/qml/setup.h"

#include <aura/app/app_context.h>

#include <QCoreApplication>
#include <QQmlEngine>

namespace aura::qml {

using namespace Qt::StringLiterals;

namespace {

/// Texts with the comment "keywords" are further words, apart by spaces, by which somebody may look for a thing.
struct AppearanceActions {
    Q_DECLARE_TR_FUNCTIONS(AppearanceActions)
};

constexpr qreal textStep = 0.1;

app::Action setting(const QString &id, const QString &icon, const QString &text, const QString &keywords, bool checked,
                    std::function<void()> run) {
    app::Action action;
    action.id = u"looks."_s + id;
    action.group = app::ActionGroup::Settings;
    action.text = text;
    action.keywords = keywords;
    action.icon = icon;
    action.checked = checked;
    action.run = std::move(run);
    return action;
}

QList<app::Action> actionsOf(Appearance &looks) {
    using Mode = Appearance::Mode;
    using Motion = Appearance::Motion;
    const auto mode = [&looks](const QString &id, const QString &icon, const QString &text, Mode value) {
        return setting(id, icon, text, AppearanceActions::tr("theme colours mode night day", "keywords"),
                       looks.mode() == value, [&looks, value] { looks.setMode(value); });
    };
    QList<app::Action> all{
        mode(u"light"_s, u"sun"_s, AppearanceActions::tr("Appearance: light"), Mode::Light),
        mode(u"dark"_s, u"moon"_s, AppearanceActions::tr("Appearance: dark"), Mode::Dark),
        mode(u"system"_s, u"monitor"_s, AppearanceActions::tr("Appearance: as the system"), Mode::System),
        setting(u"motion"_s, u"eye"_s, AppearanceActions::tr("Less motion"),
                AppearanceActions::tr("animation still", "keywords"), looks.reducedMotion(),
                [&looks] { looks.setMotion(looks.reducedMotion() ? Motion::Full : Motion::Reduced); }),
    };
    const auto size = [&looks](const QString &id, const QString &icon, const QString &text, qreal by) {
        return setting(id, icon, text, AppearanceActions::tr("font zoom scale letters", "keywords"), false,
                       [&looks, by] { looks.setTextScale(looks.textScale() + by); });
    };
    if (looks.textScale() < Appearance::largestTextScale)
        all += size(u"larger"_s, u"plus"_s, AppearanceActions::tr("Larger text"), textStep);
    if (looks.textScale() > Appearance::smallestTextScale)
        all += size(u"smaller"_s, u"minus"_s, AppearanceActions::tr("Smaller text"), -textStep);
    return all;
}

} // namespace

void offerAppearance(QQmlEngine &engine, app::AppContext &context) {
    context.actions()->add(&engine, [&engine] {
        // Known once the engine has loaded something that imports it.
        const int type = qmlTypeId("Aura.Theme", 1, 0, "Appearance");
        auto *looks = type < 0 ? nullptr : engine.singletonInstance<Appearance *>(type);
        return looks == nullptr ? QList<app::Action>{} : actionsOf(*looks);
    });
}

} // namespace aura::qml
