// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pictures/picture_cache.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace aura::simulation {

class Device;

/// Who looks at which picture, and what they were given: a picture is whole or it is a gap, and nobody is forgotten.
class Looks {
public:
    /// Somebody looks at a picture, which is shown from what the device has kept or else fetched, and looks away after
    /// `patience` milliseconds. The device must be up.
    void look(Device &device, const sync::PictureName &name, std::int64_t patience);
    /// The process ended: nobody looks any more.
    void forget(std::uint32_t device);
    bool anybody() const { return !m_open.empty(); }
    /// Whether the last look at the picture, by the process that runs, has shown it.
    bool wasShown(std::uint32_t device, const sync::PictureName &name) const;
    /// A picture is asked for. What is wrong with that, if anything is.
    std::optional<QString> noteAsked(Device &device, const QString &path);
    std::optional<QString> takeComplaint() { return std::exchange(m_complaint, std::nullopt); }

private:
    struct Look {
        std::uint32_t device = 0;
        sync::PictureName name;
        std::int64_t until = 0; ///< In the world's time.
    };
    void answered(Device &device, std::uint64_t id, const Result<QByteArray> &bytes);
    void show(std::uint32_t device, const sync::PictureName &name, const QByteArray &bytes, QStringView from);
    bool looksAway(const Device &device, std::uint64_t id) const;

    std::map<std::uint64_t, Look> m_open;
    std::uint64_t m_last = 0;
    // By device and path.
    std::map<std::pair<std::uint32_t, QString>, std::int64_t> m_gaps; ///< Until when the shop need not be asked again.
    std::set<std::pair<std::uint32_t, QString>> m_shown;
    std::optional<QString> m_complaint;
};

} // namespace aura::simulation
