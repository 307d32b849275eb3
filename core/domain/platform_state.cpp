// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/platform_state.h>

namespace aura {

const QList<Feature> &allFeatures() {
    static const QList<Feature> all{Feature::Registration, Feature::Reviews, Feature::Cards, Feature::Returns,
                                    Feature::ReviewsAtOnce};
    return all;
}

QString featureName(Feature feature) {
    switch (feature) {
    case Feature::Registration:
        return QStringLiteral("registration");
    case Feature::Reviews:
        return QStringLiteral("reviews");
    case Feature::Cards:
        return QStringLiteral("cards");
    case Feature::Returns:
        return QStringLiteral("returns");
    case Feature::ReviewsAtOnce:
        return QStringLiteral("reviews_at_once");
    }
    return {};
}

std::optional<Feature> featureFromName(QStringView name) {
    for (const auto feature : allFeatures()) {
        if (featureName(feature) == name)
            return feature;
    }
    return std::nullopt;
}

} // namespace aura
