// SPDX-License-Identifier: Apache-2.0
#include "glyphs.h"

#include <QHash>

namespace aura::qml {

namespace {

struct Entry {
    const char *glyph;
    const char *words;
};

constexpr Entry entries[] = {
    {"laptop", "laptop laptops notebook notebooks netbook ultrabook chromebook workstation computer computers pc pcs"},
    {"phone", "phone phones smartphone smartphones mobile telephone telephones handset"},
    {"tablet", "tablet tablets ipad ereader"},
    {"tv", "tv tvs television televisions monitor monitors display displays lcd oled projector projectors screen"},
    {"headphones", "headphone headphones headset headsets earphone earphones earbuds"},
    {"speaker", "speaker speakers soundbar audio loudspeaker loudspeakers subwoofer buzzer buzzers hifi"},
    {"camera", "camera cameras camcorder webcam lens lenses photo photography dslr"},
    {"printer", "printer printers multifunctional copier copiers scanner scanners inkjet laserjet"},
    {"drop", "toner toners ink cartridge cartridges perfume soap lotion beauty cosmetics fragrance"},
    {"keyboard", "keyboard keyboards keypad keypads"},
    {"mouse", "mouse mice trackball"},
    {"chip", "chip chips ic ics microcontroller microcontrollers mcu processor processors cpu adc dac amplifier "
             "amplifiers regulator regulators driver drivers logic semiconductor semiconductors interface converter "
             "converters mosfet mosfets transistor transistors fpga dsp pmic"},
    {"resistor", "resistor resistors potentiometer potentiometers thermistor thermistors varistor varistors"},
    {"capacitor", "capacitor capacitors mlcc supercapacitor"},
    {"diode", "diode diodes rectifier rectifiers zener schottky esd"},
    {"coil", "inductor inductors coil coils transformer transformers ferrite bead beads choke"},
    {"wave", "crystal crystals oscillator oscillators resonator resonators rf antenna antennas filter filters"},
    {"plug", "plug plugs power adapter adapters charger chargers socket sockets ups"},
    {"cable", "cable cables connector connectors cord wire wires header headers terminal terminals hdmi usb"},
    {"battery", "battery batteries accumulator powerbank"},
    {"disk", "disk disks drive drives hdd ssd storage hard"},
    {"memory", "memory ram dimm dram eeprom flash ddr2 ddr3 ddr4 sdram"},
    {"router", "router routers network networking wireless wifi switch modem modems wlan bluetooth access"},
    {"server", "server servers rack racks nas"},
    {"bulb", "bulb bulbs led leds light lights lighting optoelectronics optocoupler optocouplers"},
    {"lamp", "lamp lamps lampshade"},
    {"shirt", "shirt shirts clothing clothes apparel tshirt dress dresses jacket jackets top tops knit sweater "
              "sweaters blouse blouses fashion women men wear"},
    {"shoe", "shoe shoes boot boots sneaker sneakers sandals slipper slippers"},
    {"bag", "bag bags backpack backpacks handbag case cases suitcase luggage purse tote"},
    {"watch", "watch watches smartwatch jewellery jewelry"},
    {"clock", "clock clocks timer timers alarm"},
    {"book", "book books novel stationery diary journal magazine paper cards"},
    {"sofa", "sofa sofas furniture chair chairs armchair cushion cushions living"},
    {"bed", "bed beds bedding pillow pillows mattress blanket quilt bedroom"},
    {"bath", "bath bathroom towel towels shower"},
    {"cup", "cup cups mug mugs tea teapot coffee glass glasses saucer tableware"},
    {"pot", "pot pots kitchen cookware cooking pan pans cake baking bowl oven cooker fridge refrigerator dishwasher"},
    {"tool", "tool tools hardware drill wrench spanner diy workshop hammer"},
    {"screw", "screw screws bolt bolts nut nuts fastener fasteners spacer"},
    {"leaf", "garden gardening plant plants leaf flower flowers outdoor seeds lawn"},
    {"blocks", "toy toys blocks puzzle game games kids children doll dolls"},
    {"baby", "baby nursery stroller toddler"},
    {"ball", "sport sports ball football fitness gym yoga"},
    {"bike", "bike bikes bicycle bicycles cycling"},
    {"paw", "pet pets dog dogs cat cats"},
    {"apple", "food grocery groceries fruit snack snacks chocolate sweets drinks"},
    {"music", "music instrument instruments guitar piano musical"},
    {"gamepad", "gamepad gaming console consoles playstation xbox joystick controller"},
    {"car", "car cars automotive vehicle vehicles motor motors tyre"},
    {"frame", "frame frames picture pictures art poster posters mirror wall decoration decor sign"},
    {"candle", "candle candles tealight lantern holder incense"},
    {"pen", "pen pens pencil pencils marker markers craft crafts crayons office"},
    {"party", "party christmas birthday bunting balloon balloons halloween easter"},
    {"gift", "gift gifts wrap ribbon hamper"},
    {"scissors", "scissors sewing fabric knitting textile haberdashery"},
    {"sensor", "sensor sensors detector detectors accelerometer gyroscope"},
    {"switch", "switches relay relays button buttons pushbutton tactile"},
    {"umbrella", "umbrella umbrellas parasol rain travel"},
    {"box", "box boxes tin container basket drawer organiser packaging"},
};

const QHash<QString, QString> &dictionary() {
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        for (const Entry &entry : entries) {
            const QStringList list = QString::fromLatin1(entry.words).split(u' ');
            for (const QString &word : list)
                all.insert(word, QString::fromLatin1(entry.glyph));
        }
        return all;
    }();
    return words;
}

} // namespace

Glyphs::Glyphs(QObject *parent)
    : QObject(parent) {}

QString Glyphs::find(const QString &text) {
    const QString lower = text.toLower();
    qsizetype start = -1;
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        const bool inWord = i < lower.size() && lower.at(i).isLetterOrNumber();
        if (inWord && start < 0) {
            start = i;
        } else if (!inWord && start >= 0) {
            const auto found = dictionary().constFind(lower.mid(start, i - start));
            if (found != dictionary().constEnd())
                return *found;
            start = -1;
        }
    }
    return {};
}

QString Glyphs::initials(const QString &text) {
    QString found;
    bool wordStart = true;
    for (const QChar c : text) {
        if (c.isLetter() && wordStart) {
            found += c.toUpper();
            if (found.size() == 2)
                break;
        }
        wordStart = !c.isLetterOrNumber();
    }
    return found;
}

int Glyphs::bucket(const QString &text, int count) {
    if (count <= 0)
        return 0;
    quint32 hash = 2166136261U; // FNV-1a: the same on every machine, unlike qHash
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    hash ^= hash >> 15;
    return static_cast<int>(hash % static_cast<quint32>(count));
}

} // namespace aura::qml
