// SPDX-License-Identifier: Apache-2.0
#include <aura/documents/application.h>

#include <QGuiApplication>

namespace aura::documents {

std::unique_ptr<QCoreApplication> windowlessApplication(int &argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace aura::documents
