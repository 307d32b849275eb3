// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace aura::bench {

/// The two large real catalogues, in the folder that AURA_SHARED_DATA names; empty when one of them is not there.
QStringList sharedCatalogues();

} // namespace aura::bench
