// SPDX-License-Identifier: Apache-2.0
#include "checkers/looks.h"

#include "world/device.h"

#include <QCryptographicHash>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

/// For how long the engine takes the shop's word that it has no such picture.
constexpr std::int64_t gapMillis = 300'000;

QString pathOf(const sync::PictureName &name) {
    const QString whole = u"/api/v1/blobs/"_s + QString::fromLatin1(name.sha256.toHex());
    return name.side == 0 ? whole : whole + u'/' + QString::number(name.side);
}

} // namespace

void Looks::look(Device &device, const sync::PictureName &name, std::int64_t patience) {
    if (const auto kept = device.pictures().read(name)) {
        show(device.index(), name, *kept, u"kept");
        return;
    }
    const auto id = ++m_last;
    m_open[id] = {device.index(), name, device.clock().monotonic() + patience};
    device.core().fetchPicture(name,
                               {[this, &device, id](const Result<QByteArray> &bytes) { answered(device, id, bytes); },
                                [this, &device, id] { return looksAway(device, id); }});
}

void Looks::forget(std::uint32_t device) {
    std::erase_if(m_open, [&](const auto &entry) { return entry.second.device == device; });
    std::erase_if(m_shown, [&](const auto &entry) { return entry.first == device; });
    std::erase_if(m_gaps, [&](const auto &entry) { return entry.first.first == device; });
}

bool Looks::looksAway(const Device &device, std::uint64_t id) const {
    const auto found = m_open.find(id);
    return found == m_open.end() || device.clock().monotonic() >= found->second.until;
}

bool Looks::wasShown(std::uint32_t device, const sync::PictureName &name) const {
    return m_shown.contains({device, pathOf(name)});
}

void Looks::show(std::uint32_t device, const sync::PictureName &name, const QByteArray &bytes, QStringView from) {
    m_shown.insert({device, pathOf(name)});
    // This shop makes no thumbnails: each size is the picture itself.
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != name.sha256)
        m_complaint = u"a picture that was %1 is another one: %2 bytes"_s.arg(from).arg(bytes.size());
}

void Looks::answered(Device &device, std::uint64_t id, const Result<QByteArray> &bytes) {
    const auto found = m_open.find(id);
    if (found == m_open.end()) {
        m_complaint = u"somebody who does not look is shown a picture"_s;
        return;
    }
    const bool away = looksAway(device, id);
    const auto look = found->second;
    m_open.erase(found);
    if (bytes) {
        show(look.device, look.name, *bytes, u"fetched");
        return;
    }
    m_shown.erase({look.device, pathOf(look.name)});
    if (bytes.error().code == ErrorCode::Canceled && !away)
        m_complaint = u"a picture is given up while somebody looks at it"_s;
    if (bytes.error().code == ErrorCode::NotFound)
        m_gaps.try_emplace({look.device, pathOf(look.name)}, device.clock().monotonic() + gapMillis);
}

std::optional<QString> Looks::noteAsked(Device &device, const QString &path) {
    if (device.openPictures(path) > 1)
        return u"asks for a picture that is on its way"_s;
    if (device.openPictures() > sync::PictureFetch::mostAtOnce)
        return u"asks for more pictures at once than it may"_s;
    const auto gap = m_gaps.find({device.index(), path});
    if (gap == m_gaps.end())
        return std::nullopt;
    const bool early = device.clock().monotonic() < gap->second;
    m_gaps.erase(gap);
    return early ? std::optional(u"asks again for a picture that the shop does not have"_s) : std::nullopt;
}

} // namespace aura::simulation
