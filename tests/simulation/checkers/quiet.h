// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work_views.h"
#include "pictures/picture_cache.h"

#include <aura/domain/id.h>

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace aura::simulation {

class Device;
class ShopServer;

/// Whatever waits on a device has an attempt of its own planned, or is under way. What is wrong, if anything is.
std::optional<QString> checkLiveness(Device &device);

/// What is shown as under way is under way, however often somebody looks.
class Flights {
public:
    /// What is wrong, if anything is.
    std::optional<QString> check(Device &device);

private:
    struct Flight {
        int attempts = 0;
        std::int64_t since = 0; ///< In the world's time.
    };
    QHash<std::pair<std::uint32_t, Id>, Flight> m_idle; // seen under way while no push was
};

/// True when nothing on the device waits for the network any more.
bool isTerminal(Device &device);
/// What does, for a person to read.
QString whatWaits(Device &device);

/// The pictures that the catalogue on a device shows, in one order: whole, and in a size.
QList<sync::PictureName> picturesShown(Device &device);

/// Once nothing is pending: the device shows the server's rows.
std::optional<QString> checkConvergence(Device &device, ShopServer &server);
/// The history of each product leads from one value to the next and ends at what the product is; of what sellers do it
/// says who did it, and on which device.
std::optional<QString> checkHistories(ShopServer &server);
/// And the seller's device shows them as they are.
std::optional<QString> compareHistories(sync::WorkViews &views, ShopServer &server);
/// Of that, what people work on: their reviews, and the seller's shop.
std::optional<QString> checkWork(Device &device, ShopServer &server);

} // namespace aura::simulation
