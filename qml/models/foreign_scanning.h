// SPDX-License-Identifier: Apache-2.0
#pragma once

// What reads codes: see foreign_models.h.

#include <aura/scanning/code_scanner.h>

#include <QtQml/qqml.h>

namespace aura::qml {

struct ForeignCodeScanner {
    Q_GADGET
    QML_FOREIGN(aura::scanning::CodeScanner)
    QML_NAMED_ELEMENT(CodeScanner)
};

} // namespace aura::qml
