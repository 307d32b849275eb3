// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"

#include <algorithm>
#include <cassert>

namespace aura::server::demo {

namespace {

// Every brand names its models after one kind of thing.
const Words lights{"Arc",  "Halo",   "Dusk",   "Orbit",  "Prism",   "Ember",    "Eclipse",  "Aurora",
                   "Lumo", "Vesper", "Corona", "Zenith", "Glimmer", "Solstice", "Penumbra", "Meridian"};
const Words islands{"Senja", "Gotland", "Texel",     "Hven",  "Samsø",  "Hitra", "Vlieland", "Fanø",
                    "Öland", "Runde",   "Marstrand", "Kökar", "Anholt", "Utö",   "Sylt",     "Juist"};
const Words people{"Alma", "Ida",   "Otto",  "Hugo",  "Nora",  "Ines",  "Emil",  "Lotte",
                   "Runa", "Tilda", "Anton", "Greta", "Viggo", "Selma", "Jonas", "Maren"};
const Words trees{"Alder",  "Rowan", "Hazel",    "Linden", "Aspen",   "Cedar",  "Juniper", "Larch",
                  "Willow", "Elder", "Hornbeam", "Medlar", "Spindle", "Quince", "Sorbus",  "Yew"};
const Words herbs{"Sorrel", "Fennel",   "Chervil",  "Marjoram", "Borage",  "Lovage", "Tarragon", "Hyssop",
                  "Savory", "Woodruff", "Angelica", "Anise",    "Caraway", "Yarrow", "Purslane", "Burnet"};
const Words moons{"Luna",  "Selene", "Tide",    "Crescent", "Half Moon", "Umbra", "Nimbus", "Cirrus",
                  "Drift", "Haze",   "Equinox", "Mirage",   "Pebble",    "Shoal", "Lagoon", "Strand"};
const Words rivers{"Loire",   "Isar",  "Drava", "Arno",  "Spey",  "Douro", "Elbe",  "Tagus",
                   "Vistula", "Meuse", "Adige", "Nidda", "Saône", "Torne", "Minho", "Lahn"};
const Words stones{"Onyx",     "Mica", "Basalt",   "Opal", "Jasper", "Flint",  "Agate", "Gneiss",
                   "Feldspar", "Tuff", "Obsidian", "Marl", "Schist", "Quartz", "Beryl", "Garnet"};
const Words winds{"Mistral", "Bora",    "Zephyr",  "Levante",  "Sirocco", "Ostro",   "Etesian", "Tramontana",
                  "Föhn",    "Ponente", "Garbino", "Libeccio", "Meltemi", "Gregale", "Brisa",   "Marin"};
const Words music{"Allegro", "Cadence", "Motif",   "Nocturne", "Reprise", "Overture", "Refrain", "Sonata",
                  "Andante", "Coda",    "Fermata", "Rondeau",  "Étude",   "Largo",    "Vivace",  "Ballade"};
const Words series{"One",   "Loop",  "Grid",   "Shift", "Pulse", "Flow", "Link", "Core",
                   "Delta", "Pivot", "Vector", "Relay", "Node",  "Span", "Lift", "Mono"};
const Words peaks{"Eiger",     "Rax",         "Ortler", "Triglav",   "Monviso",  "Säntis",  "Rigi",     "Piz Linard",
                  "Dachstein", "Glittertind", "Kebne",  "Marmolada", "Watzmann", "Pelvoux", "Grimming", "Titlis"};
const Words birds{"Kestrel", "Plover", "Wren",   "Tern",     "Heron",  "Lark",   "Swift",  "Finch",
                  "Siskin",  "Osprey", "Dunlin", "Starling", "Linnet", "Curlew", "Avocet", "Dipper"};
const Words towns{"Ashford", "Lucca", "Ghent",  "Bruges",   "Ronda", "Cascais", "Girona", "Lübeck",
                  "Bergamo", "Arles", "Porvoo", "Kilkenny", "Évora", "Ribe",    "Tartu",  "Siena"};
const Words flowers{"Poppy", "Cornflower", "Anemone",   "Zinnia",   "Lupin",    "Aster",  "Foxglove", "Clover",
                    "Iris",  "Dahlia",     "Campanula", "Primrose", "Larkspur", "Mallow", "Scabious", "Peony"};
const Words games{"Hopscotch", "Pip",  "Bobbin", "Tumble", "Pepper", "Figgy",  "Dot",  "Marble",
                  "Rumpus",    "Toby", "Jolly",  "Pogo",   "Doodle", "Muddle", "Twig", "Wiggle"};
const Words evenings{"Late Light",  "Blue Hour", "First Snow", "Open Window", "Slow Sunday",
                     "Garden Wall", "Attic",     "Long Table", "Harbour Fog", "Bonfire",
                     "Old Library", "Orchard",   "Wet Stone",  "Linen Press"};
const Words letters{"Marginalia", "Postscript", "Draft",  "Octavo", "Folio",  "Errata",   "Colophon",  "Epistle",
                    "Prologue",   "Ditto",      "Vellum", "Quarto", "Stanza", "Asterisk", "Ampersand", "Cursive"};

} // namespace

const std::vector<Brand> &brands() {
    static const std::vector<Brand> all{
        {"Lumen & Loft", "LUM", lights, "Wired and tested in Eindhoven, in a former bulb factory."},
        {"Nordlys", "NLY", islands, "Designed in Aarhus and made around the Baltic."},
        {"Halden", "HLD", people, "From a Norwegian workshop that has been upholstering since 1958."},
        {"Tafelholt", "TFH", trees, "Made in the Black Forest from wood that grew within fifty kilometres."},
        {"Kiln Street", "KLN", herbs, "Thrown, glazed and fired in a Dublin mews with two kilns."},
        {"Ostara", "OST", moons, "Fired in the Alentejo by a family of potters."},
        {"Wickhaus", "WCK", evenings, "Poured by hand in a Leipzig backyard."},
        {"Print Parade", "PRP", letters, "Printed in Rotterdam by people with ink on their sleeves."},
        {"Vevstua", "VEV", flowers, "Woven near Trondheim on restored looms."},
        {"Lino & Co", "LNC", flowers, "Sewn in Guimarães from flax grown in Normandy."},
        {"Brasa", "BRA", rivers, "Cast and enamelled in the north of Portugal."},
        {"Ferrum", "FRM", stones, "Forged in Solingen, where they know about iron."},
        {"Santoki", "SNT", birds, "Ground in Thiers by a small workshop with a large waiting list."},
        {"Morgenrot", "MRG", winds, "Developed in Vienna by two former baristas."},
        {"Third Pour", "TPR", people, "From a roastery in Antwerp with a soft spot for filter coffee."},
        {"Cafuné", "CAF", towns, "From Lisbon, where coffee is a matter of every two hours."},
        {"Leaf Ledger", "LFL", herbs, "A tea house in Hamburg's warehouse district keeps the ledger."},
        {"Tonhalle", "TNH", music, "Tuned in Zürich by engineers who play in an orchestra."},
        {"Echoform", "ECH", series, "Designed in Copenhagen and built to be repaired."},
        {"Kvist Audio", "KVA", people, "Cabinets from Småland, electronics from Tampere."},
        {"Tastwerk", "TST", series, "Assembled in Karlsruhe, key by key."},
        {"Relay Nine", "RLN", series, "A small hardware studio from Tallinn stands behind it."},
        {"Voltaire & Sons", "VLT", lights, "From Grenoble, with a repair desk that answers the phone."},
        {"Fjellvik", "FJL", peaks, "Tested in the Jotunheimen by people who hate wet feet."},
        {"Campion", "CMP", birds, "Made for weekends outdoors by a workshop in the Lake District."},
        {"Tarn", "TRN", rivers, "Named after a mountain lake and made not far from one."},
        {"Saddler's Row", "SDR", towns, "Cut and stitched in Ubrique, the town of leather."},
        {"Vagabund", "VGB", towns, "From Berlin, repaired free of charge for ten years."},
        {"Pedalier", "PDL", winds, "Brazed and built in Lyon."},
        {"Luxvelo", "LXV", lights, "Developed in Utrecht, where everyone rides at night."},
        {"Rondo Cycles", "RDO", music, "Built in Bologna, one frame at a time."},
        {"Papierboot", "PPB", letters, "Bound in Leipzig, city of books."},
        {"Schreibling", "SRB", letters, "From Nuremberg, where pencils come from."},
        {"Holzwurm & Fritz", "HWF", games, "Turned and painted in the Ore Mountains."},
        {"Bramble Bear", "BRB", games, "Sewn in Ljubljana by people who remember their own bears."},
        {"Grünfink", "GRF", birds, "From a nursery near Graz that got tired of bad tools."},
        {"Potter & Moss", "POM", herbs, "Made in Impruneta from the local clay."},
        {"Badehus", "BDH", islands, "Inspired by the bathing houses of the Kattegat."},
        {"Seifenkraut", "SFK", flowers, "Boiled in Freiburg from oils with an address."},
        {"Maat", "MAT", people, "Knitted and sewn near Porto under one roof."},
        {"Skerry", "SKE", islands, "From Donegal, where weather is taken seriously."},
        {"Sokkeli", "SOK", games, "Knitted in Finland, one foot after the other."},
    };
    return all;
}

const Brand &brandNamed(std::string_view name) {
    const auto found = std::find_if(brands().begin(), brands().end(), [&](const Brand &b) { return b.name == name; });
    assert(found != brands().end() && "a brand that the table does not have");
    return found != brands().end() ? *found : brands().front();
}

} // namespace aura::server::demo
