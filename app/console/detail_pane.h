// SPDX-License-Identifier: Apache-2.0
// What stands beside a list: headings and plain text of what is chosen.
#pragma once

#include <aura/app/admin_orders.h>

class QLabel;
class QVBoxLayout;

namespace aura::console {

/// What people write is theirs: no tags of it are followed. It can be marked and copied.
QLabel *plainLabel();
/// The same, larger.
QLabel *headingLabel();
/// In the place of what the layout showed before.
void showSections(QVBoxLayout *layout, const QList<app::OrderSection> &sections);

} // namespace aura::console
