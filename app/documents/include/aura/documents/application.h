// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include <memory>

namespace aura::documents {

/// The application object of a program without windows that draws documents: they need the fonts, and fonts need more
/// than a QCoreApplication. It connects to no display. `argc` and `argv` as for QCoreApplication.
std::unique_ptr<QCoreApplication> windowlessApplication(int &argc, char **argv);

} // namespace aura::documents
