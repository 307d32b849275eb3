// SPDX-License-Identifier: Apache-2.0
#include <aura/app/glyphs.h>

#include <QHash>
#include <QSet>

#include <array>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QLatin1StringView glyph;
    /// Singular, in lower case. Two words are joined by "_" and must follow each other.
    QLatin1StringView words;
};

constexpr QLatin1StringView unknown("box");

constexpr std::array entries{
    Entry{"laptop"_L1, "laptop notebook netbook ultrabook chromebook macbook workstation computer desktop pc"_L1},
    Entry{"phone"_L1, "phone smartphone iphone mobile telephone handset dect voip intercom"_L1},
    Entry{"tablet"_L1, "tablet ipad ereader digitizer"_L1},
    Entry{"tv"_L1, "tv television monitor display lcd oled projector beamer screen hdtv signage"_L1},
    Entry{"headphones"_L1, "headphone headset earphone earbud earpiece in_ear"_L1},
    Entry{"speaker"_L1, "speaker soundbar loudspeaker subwoofer buzzer hifi boombox dock_speaker megaphone siren"_L1},
    Entry{"camera"_L1, "camera camcorder webcam lens photo photography dslr photographic tripod binocular"_L1},
    Entry{"printer"_L1, "printer multifunctional multifunction copier scanner inkjet laserjet plotter fax"_L1},
    Entry{"drop"_L1, "toner ink cartridge perfume soap lotion beauty cosmetic fragrance shampoo oil dispenser"_L1},
    Entry{"keyboard"_L1, "keyboard keypad numpad"_L1},
    Entry{"mouse"_L1, "mouse mice trackball touchpad mouse_pad mousepad"_L1},
    Entry{
        "chip"_L1,
        "chip ic microcontroller mcu mpu soc processor cpu adc dac amplifier regulator ldo driver logic semiconductor "
        "interface converter mosfet transistor fpga cpld dsp pmic comparator transceiver buffer inverter igbt jfet "
        "motherboard mainboard opamp optocoupler optoisolator gate shifter latch encoder decoder counter "
        "graphics_card video_card sound_card development_board single_board"_L1},
    Entry{"resistor"_L1, "resistor potentiometer thermistor varistor trimmer rheostat ohm ntc ptc"_L1},
    Entry{"capacitor"_L1, "capacitor mlcc supercapacitor condenser"_L1},
    Entry{"diode"_L1, "diode rectifier zener schottky esd tvs thyristor triac"_L1},
    Entry{"coil"_L1, "inductor coil transformer ferrite choke ferrite_bead"_L1},
    Entry{"wave"_L1, "crystal oscillator resonator rf antenna filter balun rfid"_L1},
    Entry{"plug"_L1, "plug adapter adaptor charger socket ups power_supply power_strip surge outlet psu extension_lead "
                     "power_adapter power_extension"_L1},
    Entry{
        "cable"_L1,
        "cable connector cord wire terminal header hdmi usb patch_cord terminal_block fpc ffc jumper kvm splitter"_L1},
    Entry{"battery"_L1, "battery accumulator powerbank power_bank"_L1},
    Entry{"disk"_L1, "disk disc drive hdd ssd storage hard_drive hard_disk tape cd dvd"_L1},
    Entry{"memory"_L1, "memory ram dimm sodimm dram eeprom flash ddr2 ddr3 ddr4 sdram memory_card flash_drive"_L1},
    Entry{"router"_L1,
          "router network networking wireless wifi modem wlan bluetooth access_point firewall gateway network_switch "
          "ethernet repeater transmitter receiver"_L1},
    Entry{"server"_L1, "server rack nas chassis rackmount"_L1},
    Entry{"bulb"_L1, "bulb led light lighting optoelectronic fairy_light torch flashlight"_L1},
    Entry{"lamp"_L1, "lamp lampshade chandelier"_L1},
    Entry{"shirt"_L1,
          "shirt clothing clothes apparel tshirt dress jacket top knit sweater blouse fashion wear apron coat trouser "
          "skirt jeans pant scarf glove hat sock vest hoodie cardigan poncho"_L1},
    Entry{"shoe"_L1, "shoe boot sneaker sandal slipper flip_flop"_L1},
    Entry{"bag"_L1, "bag backpack handbag case suitcase luggage purse tote sleeve pouch wallet shopper briefcase"_L1},
    Entry{"watch"_L1, "watch smartwatch jewellery jewelry necklace bracelet earring ring bangle wristband brooch"_L1},
    Entry{"clock"_L1, "clock timer alarm stopwatch rtc"_L1},
    Entry{"book"_L1, "book novel stationery diary journal magazine paper card notepad jotter calendar album folder"_L1},
    Entry{"sofa"_L1, "sofa furniture chair armchair cushion stool bench desk table shelf cabinet living"_L1},
    Entry{"bed"_L1, "bed bedding pillow mattress blanket quilt bedroom duvet throw hot_water_bottle"_L1},
    Entry{"bath"_L1, "bath bathroom towel shower toilet sink"_L1},
    Entry{"cup"_L1,
          "cup mug tea teapot teacup coffee saucer tableware tumbler jug espresso beaker kettle bottle flask glass "
          "decanter goblet"_L1},
    Entry{"pot"_L1,
          "pot kitchen cookware cooking pan cake baking bowl oven cooker fridge refrigerator dishwasher freezer "
          "plate tray tin_opener cutlery spoon fork jar jam saucepan casserole toaster microwave blender washing"_L1},
    Entry{"tool"_L1,
          "tool hardware drill wrench spanner diy workshop hammer screwdriver plier saw solder soldering"_L1},
    Entry{"screw"_L1, "screw bolt nut fastener spacer standoff rivet mount bracket hook hinge"_L1},
    Entry{"leaf"_L1, "garden gardening plant leaf flower outdoor seed lawn herb watering_can planter trellis rose"_L1},
    Entry{"blocks"_L1, "toy block puzzle game jigsaw playing_card skittle domino dolly doll spinning_top playhouse"_L1},
    Entry{"baby"_L1, "baby nursery stroller toddler bib"_L1},
    Entry{"ball"_L1, "sport ball football fitness gym yoga racket"_L1},
    Entry{"bike"_L1, "bike bicycle cycling cycle"_L1},
    Entry{"paw"_L1, "pet dog cat puppy kitten"_L1},
    Entry{"apple"_L1, "food grocery fruit snack chocolate sweet drink honey sugar"_L1},
    Entry{"music"_L1, "music instrument guitar piano musical recorder_flute drum mp3"_L1},
    Entry{"gamepad"_L1, "gamepad gaming console playstation xbox joystick nintendo wii game_controller"_L1},
    Entry{"car"_L1, "car automotive vehicle motor tyre navigator navigation gps dashcam"_L1},
    Entry{"frame"_L1, "frame picture art poster mirror wall decoration decor sign doormat ornament photo_frame"_L1},
    Entry{"candle"_L1, "candle tealight lantern incense t_light candlestick tea_light candle_holder t_light_holder"_L1},
    Entry{"pen"_L1, "pen pencil marker craft crayon office chalk eraser sketchbook stapler"_L1},
    Entry{"party"_L1, "party christmas birthday bunting balloon halloween easter garland streamer"_L1},
    Entry{"gift"_L1, "gift wrap ribbon hamper present wrapping_paper gift_wrap"_L1},
    Entry{"scissors"_L1, "scissors sewing fabric knitting textile haberdashery button_box patch"_L1},
    Entry{"sensor"_L1, "sensor detector accelerometer gyroscope thermometer photodiode encoder_sensor hygrometer"_L1},
    Entry{"switch"_L1, "switch relay pushbutton tactile dip_switch push_button"_L1},
    Entry{"umbrella"_L1, "umbrella parasol rain travel raincoat"_L1},
    Entry{"box"_L1, "box tin container basket drawer organiser packaging crate cannister canister"_L1},
};

const QHash<QStringView, QLatin1StringView> &dictionary() {
    static const auto storage = [] {
        QStringList words;
        for (const auto &entry : entries)
            words += QString(entry.words).split(u' ');
        return words;
    }();
    static const auto byWord = [] {
        QHash<QStringView, QLatin1StringView> all;
        qsizetype next = 0;
        for (const auto &entry : entries) {
            for (qsizetype n = QString(entry.words).count(u' ') + 1; n > 0; --n)
                all.insert(storage.at(next++), entry.glyph);
        }
        return all;
    }();
    return byWord;
}

QLatin1StringView known(QStringView word, qsizetype shortest) {
    return word.size() < shortest ? QLatin1StringView() : dictionary().value(word);
}

/// The word or what it is the plural of, if that has `shortest` letters.
QLatin1StringView knownInAnyNumber(QStringView word, qsizetype shortest = 1) {
    if (const auto glyph = known(word, shortest); !glyph.isEmpty())
        return glyph;
    if (word.size() < 4 || !word.endsWith(u's'))
        return {};
    if (const auto glyph = known(word.chopped(1), shortest); !glyph.isEmpty())
        return glyph;
    if (!word.endsWith(u"es"))
        return {};
    if (const auto glyph = known(word.chopped(2), shortest); !glyph.isEmpty())
        return glyph;
    if (word.endsWith(u"ies"))
        return known(QString(word.chopped(3) + u'y'), shortest);
    if (word.endsWith(u"ves")) {
        if (const auto glyph = known(QString(word.chopped(3) + u'f'), shortest); !glyph.isEmpty())
            return glyph;
        return known(QString(word.chopped(3) + u"fe"), shortest);
    }
    return {};
}

/// Also compounds, by their last part: a "wallclock" is a clock.
QLatin1StringView glyphOfWord(QStringView word) {
    if (const auto glyph = knownInAnyNumber(word); !glyph.isEmpty())
        return glyph;
    constexpr qsizetype shortestPart = 4;
    for (qsizetype cut = 3; cut + shortestPart <= word.size(); ++cut) {
        if (const auto glyph = knownInAnyNumber(word.mid(cut), shortestPart); !glyph.isEmpty())
            return glyph;
    }
    return {};
}

/// Words that mostly say how a thing connects or what it is for, and only by themselves what it is.
bool isWeak(QStringView word) {
    static constexpr std::array words{u"usb",     u"hdmi",       u"ethernet", u"wireless", u"wifi",      u"bluetooth",
                                      u"network", u"networking", u"pc",       u"led",      u"lcd",       u"flash",
                                      u"box",     u"gift",       u"power",    u"mount",    u"interface", u"rf",
                                      u"office",  u"kitchen",    u"paper"};
    return std::any_of(words.begin(), words.end(), [&](const char16_t *weak) { return word == QStringView(weak); });
}

bool endsHead(QStringView word) {
    static constexpr std::array stops{u"for", u"with", u"in", u"from", u"on", u"and", u"by", u"incl", u"plus"};
    return std::any_of(stops.begin(), stops.end(), [&](const char16_t *stop) { return word == QStringView(stop); });
}

struct Word {
    QStringView text;
    bool endsHead = false; ///< What the phrase names comes before this word.
};

/// Words of letters and digits; commas, brackets, slashes and free-standing dashes end the head as "for" does.
std::vector<Word> wordsOf(const QString &lower) {
    std::vector<Word> words;
    bool separated = false;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        const QChar c = i < lower.size() ? lower.at(i) : QChar(u' ');
        if (c.isLetterOrNumber()) {
            if (start < 0)
                start = i;
            continue;
        }
        if (start >= 0) {
            const auto text = QStringView(lower).mid(start, i - start);
            words.push_back({text, separated || endsHead(text)});
            separated = false;
            start = -1;
        }
        const bool dash =
            c == u'-' && i > 0 && lower.at(i - 1) == u' ' && i + 1 < lower.size() && lower.at(i + 1) == u' ';
        if (!words.empty() && (dash || QStringView(u",(;/&").contains(c)))
            separated = true;
    }
    return words;
}

bool beginsPhrase(QStringView word) {
    static const auto beginnings = [] {
        QSet<QStringView> all;
        for (auto it = dictionary().keyBegin(); it != dictionary().keyEnd(); ++it) {
            if (const auto end = it->indexOf(u'_'); end > 0)
                all.insert(it->first(end));
        }
        return all;
    }();
    return beginnings.contains(word);
}

QLatin1StringView glyphAt(const std::vector<Word> &words, std::size_t last) {
    // Several words say more than the last of them alone.
    for (std::size_t length = std::min<std::size_t>(3, last + 1); length >= 2; --length) {
        if (!beginsPhrase(words[last + 1 - length].text))
            continue;
        QString joined;
        for (std::size_t i = last + 1 - length; i <= last; ++i)
            joined += (joined.isEmpty() ? QString() : u"_"_s) + words[i].text;
        if (const auto glyph = knownInAnyNumber(joined); !glyph.isEmpty())
            return glyph;
    }
    return glyphOfWord(words[last].text);
}

/// The thing that a phrase names: its last known word before "for", "with" and the like; failing that, the first known
/// one after it. "Mug in a gift box" is a mug; "Case for a camera" is a case.
QLatin1StringView glyphOfPhrase(const QString &phrase) {
    const QString lower = phrase.toLower();
    const auto words = wordsOf(lower);
    QLatin1StringView best;
    bool bestIsWeak = true;
    bool inHead = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool certain = !best.isEmpty() && !bestIsWeak;
        // A number after the name of the thing begins its measures.
        if (i > 0 && (words[i].endsHead || (certain && words[i].text.front().isDigit())))
            inHead = false;
        if (!inHead && certain)
            break;
        const auto glyph = glyphAt(words, i);
        const bool weak = isWeak(words[i].text);
        if (glyph.isEmpty() || (weak && !best.isEmpty()))
            continue;
        best = glyph;
        bestIsWeak = weak;
    }
    return best;
}

} // namespace

QString glyphFor(const QString &name, const QStringList &categoryPath) {
    // The narrowest category is the surest sign, then the name; wide categories ("Home") say least.
    if (!categoryPath.isEmpty()) {
        if (const auto glyph = glyphOfPhrase(categoryPath.last()); !glyph.isEmpty())
            return glyph;
    }
    if (const auto glyph = glyphOfPhrase(name); !glyph.isEmpty())
        return glyph;
    for (qsizetype i = categoryPath.size() - 2; i >= 0; --i) {
        if (const auto glyph = glyphOfPhrase(categoryPath.at(i)); !glyph.isEmpty())
            return glyph;
    }
    return unknown;
}

QStringList knownGlyphs() {
    QStringList names;
    for (const auto &entry : entries)
        names += entry.glyph;
    return names;
}

} // namespace aura::app
