// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/catalogue.h>

#include <QSet>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array productStatusNames{u"draft", u"proposed", u"published", u"rejected", u"archived"};
constexpr std::array availabilityNames{u"out", u"low", u"in"};
constexpr std::array vendorStatusNames{u"invited",  u"onboarding", u"ready_for_review",
                                       u"approved", u"rejected",   u"suspended"};
constexpr std::array reviewStatusNames{u"pending", u"published", u"rejected", u"hidden"};

template <typename Enum, typename Names>
QString nameOf(Enum value, const Names &names) {
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? QString::fromUtf16(names[index]) : QString{};
}

template <typename Enum, typename Names>
Result<Enum> fromName(QStringView name, const Names &names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown state: ") + name.left(32).toString()};
}

Error invalid(const char *field, const QString &why) {
    return {ErrorCode::InvalidArgument, QLatin1StringView(field) + u": " + why};
}

/// A phone has well over a hundred attributes, and what kind of thing it is may be the last one. A product with more
/// values than this was made to fill the memory.
constexpr std::size_t mostFacetTerms = 192;
constexpr qsizetype longestFacetValue = 40;

void addTerms(const QList<Attribute> &attributes, std::vector<std::pair<QString, QString>> &terms) {
    for (const auto &attribute : attributes) {
        if (attribute.kind == Attribute::Kind::Json || attribute.name.isEmpty() || attribute.name.startsWith(u'_'))
            continue;
        for (const auto &raw : attribute.values) {
            const QString value = raw.trimmed();
            if (value.isEmpty() || value == u"-" || value.size() > longestFacetValue || value.contains(u"://"))
                continue;
            if (terms.size() >= mostFacetTerms)
                return;
            std::pair<QString, QString> term{attribute.name, value};
            if (std::find(terms.begin(), terms.end(), term) == terms.end())
                terms.push_back(std::move(term));
        }
    }
}

} // namespace

QString productStatusName(ProductStatus status) {
    return nameOf(status, productStatusNames);
}
Result<ProductStatus> productStatusFromName(QStringView name) {
    return fromName<ProductStatus>(name, productStatusNames);
}
QString availabilityName(Availability availability) {
    return nameOf(availability, availabilityNames);
}
Result<Availability> availabilityFromName(QStringView name) {
    return fromName<Availability>(name, availabilityNames);
}
QString vendorStatusName(VendorStatus status) {
    return nameOf(status, vendorStatusNames);
}
Result<VendorStatus> vendorStatusFromName(QStringView name) {
    return fromName<VendorStatus>(name, vendorStatusNames);
}

QString reviewStatusName(ReviewStatus status) {
    return nameOf(status, reviewStatusNames);
}
Result<ReviewStatus> reviewStatusFromName(QStringView name) {
    return fromName<ReviewStatus>(name, reviewStatusNames);
}

Availability availabilityFor(std::int64_t available, std::int64_t lowThreshold, bool tracked) {
    if (!tracked)
        return Availability::In;
    if (available <= 0)
        return Availability::Out;
    return available <= lowThreshold ? Availability::Low : Availability::In;
}

const Variant *defaultVariant(const Product &product) {
    for (const auto &variant : product.variants) {
        if (variant.isDefault)
            return &variant;
    }
    return product.variants.isEmpty() ? nullptr : &product.variants.first();
}

Availability availabilityOf(const Product &product) {
    Availability best = Availability::Out;
    for (const auto &variant : product.variants)
        best = std::max(best, variant.availability);
    return best;
}

std::optional<int> gtinCheckDigit(QStringView gtin) {
    const auto length = gtin.size();
    if (length != 8 && length != 12 && length != 13 && length != 14)
        return std::nullopt;
    int sum = 0;
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = gtin[i];
        if (c < u'0' || c > u'9')
            return std::nullopt;
        // GS1 General Specifications 7.9: weights 3 and 1 alternate, counted from the right, the check digit has 1.
        const int weight = (length - 1 - i) % 2 == 1 ? 3 : 1;
        sum += i + 1 < length ? (c.unicode() - u'0') * weight : 0;
    }
    return (10 - sum % 10) % 10;
}

bool isValidGtin(QStringView gtin) {
    const auto digit = gtinCheckDigit(gtin);
    return digit && gtin.back() == QChar(u'0' + *digit);
}

bool isCountryCode(QStringView text) {
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return text.size() == 2 && isLetter(text[0]) && isLetter(text[1]);
}

Currency sellsIn(const Vendor &vendor) {
    return vendor.deliveryMethods.isEmpty() ? Currency{} : vendor.deliveryMethods.first().price.currency;
}

QString slugify(QStringView text) {
    QString slug;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        const QChar lower = c.toLower();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
            slug += lower;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString attributeLabel(QStringView name) {
    QString label = name.toString();
    label.replace(u'_', u' ');
    label = label.simplified();
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

std::vector<std::pair<QString, QString>> facetTerms(const Product &product) {
    std::vector<std::pair<QString, QString>> terms;
    for (const auto &variant : product.variants)
        addTerms(variant.options, terms);
    addTerms(product.attributes, terms);
    return terms;
}

Status validateProduct(const Product &product) {
    if (product.name.trimmed().isEmpty())
        return invalid("name", QStringLiteral("is empty"));
    if (product.name.size() > longestName)
        return invalid("name", QStringLiteral("is longer than %1 characters").arg(longestName));
    if (product.description.size() > longestDescription)
        return invalid("description", QStringLiteral("is longer than %1 characters").arg(longestDescription));
    if (!product.gtin.isEmpty() && !isValidGtin(product.gtin))
        return invalid("gtin", QStringLiteral("has a wrong length or check digit: ") + product.gtin.left(20));
    if (product.variants.isEmpty())
        return invalid("variants", QStringLiteral("are missing"));
    if (product.variants.size() > mostVariants)
        return invalid("variants", QStringLiteral("are more than 100"));
    if (product.pictures.size() > mostPictures)
        return invalid("pictures", QStringLiteral("are more than 50"));
    if (product.attributes.size() > 200)
        return invalid("attributes", QStringLiteral("are more than 200"));
    int defaults = 0;
    QSet<QString> skus;
    for (const auto &variant : product.variants) {
        defaults += variant.isDefault ? 1 : 0;
        if (variant.price.micros < 0)
            return invalid("price", QStringLiteral("is negative"));
        if (variant.price.currency.isNone())
            return invalid("currency", QStringLiteral("is missing"));
        if (variant.comparePrice &&
            (variant.comparePrice->micros < 0 || variant.comparePrice->currency != variant.price.currency))
            return invalid("comparePrice", QStringLiteral("is negative or in another currency"));
        if (variant.price.currency != product.variants.first().price.currency)
            return invalid("currency", QStringLiteral("differs between variants"));
        if (variant.weightGrams < 0)
            return invalid("weight", QStringLiteral("is negative"));
        if (!variant.sku.isEmpty() && skus.contains(variant.sku))
            return invalid("sku", QStringLiteral("stands twice: ") + variant.sku.left(64));
        skus.insert(variant.sku);
    }
    if (defaults != 1)
        return invalid("variants", QStringLiteral("need exactly one default"));
    return {};
}

} // namespace aura
