// SPDX-License-Identifier: Apache-2.0
#include "svg.h"

#include <algorithm>
#include <cmath>

namespace aura::server::demo {

namespace {

constexpr Rgb white{255, 255, 255};
constexpr Rgb ink{28, 30, 48};

/// The shortest text of a number with one decimal: pictures travel inside the catalogue snapshot.
void appendNumber(std::string &text, double value) {
    const auto tenths = static_cast<long>(std::lround(value * 10));
    if (tenths < 0)
        text += '-';
    const long magnitude = std::labs(tenths);
    text += std::to_string(magnitude / 10);
    if (magnitude % 10 != 0) {
        text += '.';
        text += static_cast<char>('0' + magnitude % 10);
    }
}

std::string opacityText(double opacity) {
    const auto hundredths = static_cast<int>(std::lround(opacity * 100));
    if (hundredths >= 100)
        return "1";
    std::string text = ".";
    text += static_cast<char>('0' + hundredths / 10);
    if (hundredths % 10 != 0)
        text += static_cast<char>('0' + hundredths % 10);
    return text;
}

std::string scaleText(double scale) {
    const auto whole = static_cast<int>(scale);
    const std::string fraction = opacityText(scale - whole);
    return (whole > 0 ? std::to_string(whole) : std::string()) + (fraction == ".0" ? std::string() : fraction);
}

std::string stop(std::string_view offset, Rgb colour, double opacity = 1) {
    std::string text = "<stop offset=\"";
    text += offset;
    text += "\" stop-color=\"" + hex(colour) + '"';
    if (opacity < 1)
        text += " stop-opacity=\"" + opacityText(opacity) + '"';
    return text + "/>";
}

} // namespace

Rgb rgb(std::string_view text) {
    if (text.size() != 7 || text[0] != '#')
        return {};
    const auto component = [&](std::size_t at) {
        return static_cast<double>(std::stoi(std::string(text.substr(at, 2)), nullptr, 16));
    };
    return {component(1), component(3), component(5)};
}

Rgb mix(Rgb from, Rgb to, double share) {
    const auto blend = [share](double a, double b) { return a + (b - a) * share; };
    return {blend(from.r, to.r), blend(from.g, to.g), blend(from.b, to.b)};
}

std::string hex(Rgb colour) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text = "#";
    for (const double component : {colour.r, colour.g, colour.b}) {
        const auto value = static_cast<int>(std::lround(std::clamp(component, 0.0, 255.0)));
        text += digits[value >> 4];
        text += digits[value & 15];
    }
    return text;
}

double brightness(Rgb c) {
    return (0.299 * c.r + 0.587 * c.g + 0.114 * c.b) / 255;
}

double distance(Rgb a, Rgb b) {
    const double r = a.r - b.r;
    const double g = a.g - b.g;
    const double blue = a.b - b.b;
    return std::sqrt(0.3 * r * r + 0.5 * g * g + 0.2 * blue * blue) / 255;
}

Tones tones(Rgb base) {
    // A pale material shows its form by shade, a dark one by light.
    const double lift = brightness(base) < 0.3 ? 0.2 : 0.3;
    return {base, mix(base, white, lift), mix(base, white, 0.58), mix(base, ink, 0.2), mix(base, ink, 0.45)};
}

Path &Path::add(char command, std::initializer_list<double> numbers) {
    m_text += command;
    bool first = true;
    for (const double number : numbers) {
        if (!first && !(std::lround(number * 10) < 0))
            m_text += ' ';
        appendNumber(m_text, number);
        first = false;
    }
    return *this;
}

Path &Path::M(double x, double y) {
    return add('M', {x, y});
}
Path &Path::L(double x, double y) {
    return add('L', {x, y});
}
Path &Path::C(double x1, double y1, double x2, double y2, double x, double y) {
    return add('C', {x1, y1, x2, y2, x, y});
}
Path &Path::Q(double x1, double y1, double x, double y) {
    return add('Q', {x1, y1, x, y});
}
Path &Path::A(double rx, double ry, bool sweep, double x, double y) {
    return add('A', {rx, ry, 0, 0, sweep ? 1.0 : 0.0, x, y});
}
Path &Path::Z() {
    m_text += 'Z';
    return *this;
}

Path lathe(double cx, const std::vector<std::pair<double, double>> &points) {
    Path path;
    const auto count = static_cast<int>(points.size());
    const auto at = [&](int i) { return points[static_cast<std::size_t>(std::clamp(i, 0, count - 1))]; };
    // Catmull-Rom through the points, down the right side and up the left.
    path.M(cx + at(0).second, at(0).first);
    for (int i = 0; i + 1 < count; ++i) {
        const auto [y0, x0] = at(i - 1);
        const auto [y1, x1] = at(i);
        const auto [y2, x2] = at(i + 1);
        const auto [y3, x3] = at(i + 2);
        path.C(cx + x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6, cx + x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6, cx + x2, y2);
    }
    path.L(cx - at(count - 1).second, at(count - 1).first);
    for (int i = count - 1; i > 0; --i) {
        const auto [y0, x0] = at(i + 1);
        const auto [y1, x1] = at(i);
        const auto [y2, x2] = at(i - 1);
        const auto [y3, x3] = at(i - 2);
        path.C(cx - x1 - (x2 - x0) / 6, y1 + (y2 - y0) / 6, cx - x2 + (x3 - x1) / 6, y2 - (y3 - y1) / 6, cx - x2, y2);
    }
    return path.Z();
}

Path poly(const std::vector<std::pair<double, double>> &points) {
    Path path;
    bool first = true;
    for (const auto &[x, y] : points) {
        first ? path.M(x, y) : path.L(x, y);
        first = false;
    }
    return path.Z();
}

Paint Canvas::gradient(std::string_view element, std::string_view stops) {
    std::string definition(element);
    definition += '>';
    definition += stops;
    auto [entry, added] = m_gradients.try_emplace(definition);
    if (added) {
        entry->second = std::string(1, static_cast<char>('a' + (m_gradients.size() - 1) % 26));
        if (m_gradients.size() > 26)
            entry->second += '2';
        const std::string name(element.substr(0, element.find(' ')));
        m_defs += '<' + name + " id=\"" + entry->second + '"' + std::string(element.substr(name.size())) + '>';
        m_defs += stops;
        m_defs += "</" + name + '>';
    }
    return Paint("url(#" + entry->second + ')');
}

Paint Canvas::across(Rgb left, Rgb right) {
    return gradient("linearGradient", stop("0", left) + stop("1", right));
}

Paint Canvas::down(Rgb top, Rgb bottom) {
    return gradient("linearGradient x2=\"0\" y2=\"1\"", stop("0", top) + stop("1", bottom));
}

Paint Canvas::round(const Tones &t) {
    return gradient("linearGradient", stop("0", mix(t.base, t.light, 0.6)) + stop(".25", t.light) + stop(".6", t.base) +
                                          stop("1", t.dark));
}

Paint Canvas::metal(const Tones &t) {
    return gradient("linearGradient", stop("0", t.dark) + stop(".22", t.pale) + stop(".45", t.base) +
                                          stop(".8", t.dark) + stop("1", t.light));
}

Paint Canvas::ball(const Tones &t) {
    return gradient("radialGradient cx=\"0.35\" cy=\"0.3\" r=\"0.8\"",
                    stop("0", t.light) + stop(".5", t.base) + stop("1", t.dark));
}

Paint Canvas::glow(Rgb colour, double opacity) {
    return gradient("radialGradient cx=\"0.5\" cy=\"0.5\" r=\"0.5\"",
                    stop("0", colour, opacity) + stop("1", colour, 0));
}

Paint Canvas::beamDown(Rgb colour, double opacity) {
    return gradient("linearGradient x2=\"0\" y2=\"1\"", stop("0", colour, opacity) + stop("1", colour, 0));
}

Paint Canvas::beamLeft(Rgb colour, double opacity) {
    return gradient("linearGradient", stop("0", colour, 0) + stop("1", colour, opacity));
}

void Canvas::open(std::string_view element) {
    m_body += '<';
    m_body += element;
}

void Canvas::attribute(std::string_view name, double value) {
    if (std::lround(value * 10) == 0)
        return;
    m_body += ' ';
    m_body += name;
    m_body += "=\"";
    appendNumber(m_body, value);
    m_body += '"';
}

void Canvas::finish(const Paint &paint, double opacity) {
    m_body += " fill=\"" + paint.value + '"';
    if (opacity < 1)
        m_body += " opacity=\"" + opacityText(opacity) + '"';
    m_body += "/>";
}

void Canvas::fill(const Path &path, const Paint &paint, double opacity) {
    open("path");
    m_body += " d=\"" + path.text() + '"';
    finish(paint, opacity);
}

void Canvas::stroke(const Path &path, double width, const Paint &paint, double opacity) {
    open("path");
    m_body += " d=\"" + path.text() + "\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"" +
              paint.value + '"';
    attribute("stroke-width", width);
    if (opacity < 1)
        m_body += " opacity=\"" + opacityText(opacity) + '"';
    m_body += "/>";
}

void Canvas::dashes(const Path &path, double width, const Paint &paint, double dash, double gap, double opacity) {
    open("path");
    m_body += " d=\"" + path.text() + "\" fill=\"none\" stroke-linecap=\"butt\" stroke=\"" + paint.value + '"';
    attribute("stroke-width", width);
    m_body += " stroke-dasharray=\"";
    appendNumber(m_body, dash);
    m_body += ' ';
    appendNumber(m_body, gap);
    m_body += '"';
    if (opacity < 1)
        m_body += " opacity=\"" + opacityText(opacity) + '"';
    m_body += "/>";
}

void Canvas::rect(double x, double y, double w, double h, double radius, const Paint &paint, double opacity) {
    open("rect");
    attribute("x", x);
    attribute("y", y);
    attribute("width", w);
    attribute("height", h);
    attribute("rx", radius);
    finish(paint, opacity);
}

void Canvas::circle(double x, double y, double r, const Paint &paint, double opacity) {
    open("circle");
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", r);
    finish(paint, opacity);
}

void Canvas::ring(double x, double y, double r, double width, const Paint &paint, double opacity) {
    open("circle");
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", r);
    attribute("stroke-width", width);
    m_body += " stroke=\"" + paint.value + '"';
    finish(Paint(std::string("none")), opacity);
}

void Canvas::ellipse(double x, double y, double rx, double ry, const Paint &paint, double opacity) {
    open("ellipse");
    attribute("cx", x);
    attribute("cy", y);
    attribute("rx", rx);
    attribute("ry", ry);
    finish(paint, opacity);
}

void Canvas::line(double x1, double y1, double x2, double y2, double width, const Paint &paint, double opacity) {
    stroke(Path().M(x1, y1).L(x2, y2), width, paint, opacity);
}

void Canvas::shadow(double x, double y, double rx) {
    ellipse(x + rx * 0.08, y, rx * 1.12, rx * 0.15 + 4, glow(ink, 0.42));
}

void Canvas::begin(std::string_view transform) {
    m_body += "<g transform=\"";
    m_body += transform;
    m_body += "\">";
}

void Canvas::beginRotated(double degrees, double x, double y) {
    std::string transform = "rotate(";
    appendNumber(transform, degrees);
    transform += ' ';
    appendNumber(transform, x);
    transform += ' ';
    appendNumber(transform, y);
    begin(transform + ')');
}

void Canvas::beginPlaced(double x, double y, double scale) {
    std::string transform = "translate(";
    appendNumber(transform, x);
    transform += ' ';
    appendNumber(transform, y);
    begin(transform + ") scale(" + scaleText(scale) + ')');
}

void Canvas::end() {
    m_body += "</g>";
}

std::string Canvas::document() const {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + std::to_string(m_width) + ' ' +
           std::to_string(m_height) +
           // Round ends and joins for every stroke that does not ask for others.
           "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><defs>" + m_defs + "</defs>" + m_body + "</svg>";
}

double Shape::in(int index, double from, double to) const {
    std::uint64_t z = m_seed + 0x9e3779b97f4a7c15ULL * static_cast<std::uint64_t>(index + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    z ^= z >> 31;
    return from + (to - from) * (static_cast<double>(z >> 11) * 0x1p-53);
}

int Shape::pick(int index, int count) const {
    return std::min(count - 1, static_cast<int>(in(index, 0, count)));
}

} // namespace aura::server::demo
