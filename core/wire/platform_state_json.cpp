// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/platform_state_json.h>

#include <aura/wire/admin_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostFeatures = 100;
constexpr qsizetype longestName = 50;

} // namespace

QJsonObject toJson(const PlatformState &state) {
    QJsonArray off;
    for (const auto feature : state.off)
        off.append(featureName(feature));
    QJsonObject object{{u"maintenance"_s, state.isInMaintenance},
                       {u"message"_s, state.message},
                       {u"off"_s, off},
                       {u"rev"_s, qint64{state.rev}}};
    if (state.until != 0)
        object.insert("until"_L1, timeToString(state.until));
    return object;
}

PlatformState platformStateFromJson(JsonReader &reader) {
    PlatformState state;
    state.isInMaintenance = reader.boolean("maintenance"_L1, false);
    state.message = reader.string("message"_L1, longestPlatformMessage, Need::Optional);
    state.until = reader.time("until"_L1, Need::Optional);
    QList<Feature> named;
    for (const auto &value : reader.array("off"_L1, mostFeatures, Need::Optional)) {
        if (const auto feature = featureFromName(value.toString().left(longestName)))
            named.append(*feature);
    }
    for (const auto feature : allFeatures()) {
        if (named.contains(feature))
            state.off.append(feature);
    }
    state.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return state;
}

Result<PlatformState> platformStateFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    auto state = platformStateFromJson(reader);
    if (reader.failed())
        return reader.error();
    return state;
}

Id platformRowId() {
    static constexpr char name[] = "platform state..";
    return Id::fromBytes(QByteArrayView(name, 16));
}

QByteArray toBytes(const PlatformChange &change) {
    auto object = toJson(change.state);
    object.insert("reason"_L1, change.reason);
    return toBytes(object);
}

PlatformChange platformChangeFromJson(JsonReader &reader) {
    PlatformChange change;
    change.state = platformStateFromJson(reader);
    change.state.message = change.state.message.trimmed();
    change.reason = reasonFromJson(reader);
    return change;
}

} // namespace aura::wire
