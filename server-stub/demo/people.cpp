// SPDX-License-Identifier: Apache-2.0
#include "builder.h"

#include <QSet>

#include <array>

namespace aura::server::demo {

namespace {

struct Place {
    std::string_view city;
    std::string_view postalCode;
};

struct Country {
    std::string_view code;
    std::string_view dial;
    int weight;
    Words firstNames;
    Words lastNames;
    Words streets;
    std::vector<Place> places;
    bool numberFirst = false; ///< "12 rue …" rather than "… 12".
};

const std::vector<Country> &countries() {
    static const std::vector<Country> all{
        {"DE",
         "+49",
         16,
         {"Anna", "Jonas", "Lena", "Felix", "Mira", "Paul", "Clara", "Moritz", "Johanna", "Tim", "Katharina", "David"},
         {"Becker", "Hofmann", "Krüger", "Vogel", "Lindner", "Brandt", "Seidel", "Winkler", "Arndt", "Yılmaz"},
         {"Lindenstraße", "Gartenweg", "Schillerstraße", "Am Mühlbach", "Kastanienallee", "Hafenstraße"},
         {{"Berlin", "10437"},
          {"Leipzig", "04229"},
          {"Hamburg", "22765"},
          {"Köln", "50823"},
          {"Freiburg im Breisgau", "79100"}}},
        {"AT",
         "+43",
         6,
         {"Sophie", "Lukas", "Magdalena", "Florian", "Theresa", "Jakob"},
         {"Gruber", "Steiner", "Moser", "Leitner", "Wieser", "Egger"},
         {"Mariahilfer Gasse", "Neubaugasse", "Bergstraße", "Kirchplatz"},
         {{"Wien", "1070"}, {"Graz", "8010"}, {"Innsbruck", "6020"}, {"Linz", "4020"}}},
        {"FR",
         "+33",
         8,
         {"Camille", "Hugo", "Léa", "Antoine", "Manon", "Julien", "Inès", "Baptiste"},
         {"Moreau", "Lefèvre", "Girard", "Fontaine", "Chevalier", "Roussel"},
         {"rue des Tilleuls", "avenue de la Gare", "rue Saint-Michel", "quai des Brumes"},
         {{"Lyon", "69004"}, {"Nantes", "44000"}, {"Lille", "59800"}, {"Bordeaux", "33000"}},
         true},
        {"NL",
         "+31",
         6,
         {"Sanne", "Daan", "Femke", "Bram", "Lotte", "Ruben"},
         {"de Vries", "Jansen", "Bakker", "Visser", "Smit", "van den Berg"},
         {"Prinsengracht", "Kerkstraat", "Molenweg", "Oude Haven"},
         {{"Amsterdam", "1016 HN"}, {"Utrecht", "3511 LT"}, {"Groningen", "9712 JN"}, {"Rotterdam", "3011 TA"}}},
        {"IT",
         "+39",
         5,
         {"Giulia", "Matteo", "Chiara", "Lorenzo", "Elena", "Davide"},
         {"Ricci", "Moretti", "Galli", "Ferrari", "Conti", "Marini"},
         {"Via Garibaldi", "Via dei Mille", "Corso Italia", "Via San Marco"},
         {{"Bologna", "40124"}, {"Torino", "10121"}, {"Trieste", "34121"}, {"Firenze", "50122"}}},
        {"ES",
         "+34",
         5,
         {"Lucía", "Pablo", "Carmen", "Álvaro", "Marta", "Diego"},
         {"García", "Navarro", "Ortega", "Vidal", "Serrano", "Iglesias"},
         {"Calle Mayor", "Calle del Olmo", "Avenida del Puerto", "Calle de la Luna"},
         {{"Valencia", "46003"}, {"Girona", "17004"}, {"Sevilla", "41001"}, {"Bilbao", "48005"}}},
        {"PT",
         "+351",
         4,
         {"Inês", "Tiago", "Beatriz", "Rui", "Marta", "João"},
         {"Carvalho", "Ferreira", "Matos", "Pinto", "Oliveira", "Lopes"},
         {"Rua das Flores", "Rua do Carmo", "Travessa da Fonte", "Rua Nova"},
         {{"Porto", "4050-262"}, {"Lisboa", "1200-109"}, {"Coimbra", "3000-213"}}},
        {"IE",
         "+353",
         4,
         {"Aoife", "Cian", "Niamh", "Oisín", "Sarah", "Conor"},
         {"Byrne", "Kelleher", "Nolan", "Brennan", "Doyle", "Quinn"},
         {"Harbour Road", "Church Lane", "Ranelagh Avenue", "Mill Street"},
         {{"Dublin", "D06 X4P1"}, {"Galway", "H91 W6RT"}, {"Cork", "T12 N2VK"}},
         true},
        {"DK",
         "+45",
         3,
         {"Freja", "Mads", "Ida", "Emil"},
         {"Nørgaard", "Kjær", "Holm", "Lund"},
         {"Østergade", "Skovvej", "Strandvejen"},
         {{"Aarhus", "8000"}, {"København", "2200"}, {"Odense", "5000"}}},
        {"FI",
         "+358",
         2,
         {"Aino", "Eero", "Helmi", "Otso"},
         {"Korhonen", "Laine", "Salo", "Niemi"},
         {"Kirkkokatu", "Rantatie", "Mäkelänkatu"},
         {{"Helsinki", "00530"}, {"Turku", "20100"}}},
        {"BE",
         "+32",
         3,
         {"Emma", "Noah", "Elise", "Wout"},
         {"Peeters", "Claes", "Dubois", "Maes"},
         {"Kouter", "Bloemenstraat", "Rue de la Paix"},
         {{"Gent", "9000"}, {"Antwerpen", "2000"}, {"Liège", "4000"}}},
    };
    return all;
}

QString phoneFor(const Country &country, Rng &rng) {
    return toText(country.dial) + QStringLiteral(" 555 %1").arg(rng.range(100'000, 999'999));
}

Address addressIn(const Country &country, const QString &name, Rng &rng) {
    const auto &place = rng.pick(country.places);
    const QString street = toText(rng.pick(country.streets));
    const QString number = QString::number(rng.range(1, 118));
    Address address;
    address.name = name;
    address.line1 = country.numberFirst ? QString(number + u' ' + street) : QString(street + u' ' + number);
    if (rng.chance(0.2))
        address.line2 = QStringLiteral("c/o ") + toText(rng.pick(country.lastNames));
    address.postalCode = toText(place.postalCode);
    address.city = toText(place.city);
    address.country = toText(country.code);
    address.phone = phoneFor(country, rng);
    return address;
}

/// "Müller" → "mueller"; other accents are dropped, so that every address is plain ASCII.
QString mailPart(QString text) {
    text = text.toLower();
    static constexpr std::array pairs{std::pair{u'ä', "ae"}, std::pair{u'ö', "oe"}, std::pair{u'ü', "ue"},
                                      std::pair{u'ß', "ss"}, std::pair{u'ø', "oe"}, std::pair{u'æ', "ae"},
                                      std::pair{u'ı', "i"}};
    for (const auto &[letter, replacement] : pairs)
        text.replace(QChar(letter), QLatin1String(replacement));
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            plain += c;
    }
    return plain;
}

DemoUser staff(const QString &name, const QString &email, DemoRole role, UnixMillis createdAt) {
    DemoUser user;
    user.name = name;
    user.email = email;
    user.role = role;
    user.createdAt = createdAt;
    return user;
}

} // namespace

void addPeople(Builder &builder) {
    constexpr int customers = 60;
    Rng rng(builder.seed, "people");
    std::vector<DemoUser> users;
    std::vector<double> weights;
    for (const auto &country : countries())
        weights.push_back(country.weight);
    const Weighted where(weights);
    QSet<QString> names;
    // The known customer has been here from early on, so that there is a history to look at.
    DemoUser known = staff(QStringLiteral("Alex Morgan"), QString::fromLatin1(demoCustomerEmail), DemoRole::Customer,
                           builder.now - 610 * dayMillis);
    known.addresses = {addressIn(countries().front(), known.name, rng), addressIn(countries()[1], known.name, rng)};
    known.phone = known.addresses.front().phone;
    names.insert(known.name);
    users.push_back(known);
    while (static_cast<int>(users.size()) < customers) {
        const auto &country = countries()[where.draw(rng)];
        const QString first = toText(rng.pick(country.firstNames));
        const QString last = toText(rng.pick(country.lastNames));
        const QString name = first + u' ' + last;
        if (names.contains(name))
            continue;
        names.insert(name);
        DemoUser user =
            staff(name, mailPart(first) + u'.' + mailPart(last) + QStringLiteral("@example.com"), DemoRole::Customer,
                  builder.now - static_cast<std::int64_t>(rng.between(5, 740) * static_cast<double>(dayMillis)));
        user.addresses.append(addressIn(country, name, rng));
        if (rng.chance(0.3))
            user.addresses.append(addressIn(country, name, rng));
        user.phone = user.addresses.front().phone;
        users.push_back(user);
    }
    static constexpr std::array owners{"Friederike Sommer", "Maeve Gallagher", "Cem Aksoy",     "Vroni Hechenberger",
                                       "Bastien Collet",    "Jef Verlinden",   "Rita Sequeira", "Astrid Thomsen"};
    const UnixMillis founded = builder.now - 795 * dayMillis;
    users.push_back(
        staff(QStringLiteral("Ellis Hart"), QString::fromLatin1(demoSuperAdminEmail), DemoRole::SuperAdmin, founded));
    users.push_back(staff(QStringLiteral("Noor Rahimi"), QString::fromLatin1(demoAdminEmail), DemoRole::Admin,
                          founded + dayMillis));
    for (std::size_t i = 0; i < owners.size(); ++i) {
        const auto &vendor = builder.shop.vendors[static_cast<qsizetype>(i)];
        const QString name = QString::fromLatin1(owners[i]);
        DemoUser owner =
            staff(name,
                  i == 0 ? QString::fromLatin1(demoVendorEmail)
                         : mailPart(name.section(u' ', 0, 0)) + u'@' + vendor.slug + QStringLiteral(".example.com"),
                  DemoRole::Vendor, vendor.createdAt);
        owner.vendorId = vendor.id;
        users.push_back(owner);
    }
    std::stable_sort(users.begin(), users.end(),
                     [](const DemoUser &a, const DemoUser &b) { return a.createdAt < b.createdAt; });
    IdMaker ids(builder.seed, "user ids");
    for (auto &user : users) {
        user.id = ids.at(user.createdAt);
        for (auto &terms : builder.shop.vendorTerms) {
            if (!user.vendorId.isNil() && terms.vendorId == user.vendorId)
                terms.ownerId = user.id;
        }
        builder.shop.users.append(user);
    }
}

} // namespace aura::server::demo
