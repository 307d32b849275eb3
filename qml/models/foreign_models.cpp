// SPDX-License-Identifier: Apache-2.0
#include "foreign_models.h"

#include "aura/qml/setup.h"

#include <QQmlEngine>
#include <QVariant>

namespace aura::qml {

namespace {
constexpr char contextProperty[] = "aura_app_context";
} // namespace

void setAppContext(QQmlEngine &engine, app::AppContext &context) {
    engine.setProperty(contextProperty, QVariant::fromValue(&context));
}

app::AppContext *ForeignApp::create(QQmlEngine *engine, QJSEngine *) {
    auto *context = engine->property(contextProperty).value<app::AppContext *>();
    // main() owns it; the engine must not delete it when it goes.
    if (context != nullptr)
        QJSEngine::setObjectOwnership(context, QJSEngine::CppOwnership);
    return context;
}

} // namespace aura::qml
