// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aura::server::demo {

/// A colour with components from 0 to 255.
struct Rgb {
    double r = 0;
    double g = 0;
    double b = 0;
};

/// Reads "#rrggbb"; black for anything else.
Rgb rgb(std::string_view hex);
Rgb mix(Rgb from, Rgb to, double share);
/// "#rrggbb", lower case.
std::string hex(Rgb colour);
/// Perceived brightness from 0 (black) to 1 (white).
double brightness(Rgb colour);
/// Perceptual-enough distance of two colours, from 0 to about 1.
double distance(Rgb a, Rgb b);

/// One material's colour under the light of the drawings, which comes from the upper left.
struct Tones {
    Rgb base;
    Rgb light;
    Rgb pale;
    Rgb dark;
    Rgb deep;
};
Tones tones(Rgb base);

/// What an area is painted with: a colour or a gradient of the same canvas.
struct Paint {
    std::string value;
    Paint(Rgb colour)
        : value(hex(colour)) {}
    explicit Paint(std::string reference)
        : value(std::move(reference)) {}
};

/// Builds the `d` attribute of a path. Coordinates are absolute, with one decimal.
class Path {
public:
    Path &M(double x, double y);
    Path &L(double x, double y);
    Path &C(double x1, double y1, double x2, double y2, double x, double y);
    Path &Q(double x1, double y1, double x, double y);
    /// A circular or elliptical arc, the short way round; `sweep` turns clockwise.
    Path &A(double rx, double ry, bool sweep, double x, double y);
    Path &Z();
    const std::string &text() const { return m_text; }

private:
    Path &add(char command, std::initializer_list<double> numbers);
    std::string m_text;
};

/// A closed outline, mirrored about x = cx and smooth between its points. Each point is (y, half width), top first.
Path lathe(double cx, const std::vector<std::pair<double, double>> &points);
/// A closed polygon.
Path poly(const std::vector<std::pair<double, double>> &points);

/// Writes one SVG Tiny 1.2 picture: only what a small renderer knows (no filters, classes, text or references to the
/// outside). Not thread-safe; make one a picture.
class Canvas {
public:
    Canvas(int width, int height)
        : m_width(width)
        , m_height(height) {}

    Paint across(Rgb left, Rgb right);
    Paint down(Rgb top, Rgb bottom);
    /// Shading of an upright round body.
    Paint round(const Tones &t);
    /// Shading of polished metal.
    Paint metal(const Tones &t);
    /// Shading of a ball.
    Paint ball(const Tones &t);
    /// A soft light of one colour that fades to nothing.
    Paint glow(Rgb colour, double opacity);
    /// A beam that starts with the colour at one side and fades to nothing at the other.
    Paint beamDown(Rgb colour, double opacity);
    Paint beamLeft(Rgb colour, double opacity);

    void fill(const Path &path, const Paint &paint, double opacity = 1);
    void stroke(const Path &path, double width, const Paint &paint, double opacity = 1);
    /// A stroke in dashes, with flat ends.
    void dashes(const Path &path, double width, const Paint &paint, double dash, double gap, double opacity = 1);
    void rect(double x, double y, double w, double h, double radius, const Paint &paint, double opacity = 1);
    void circle(double x, double y, double r, const Paint &paint, double opacity = 1);
    void ring(double x, double y, double r, double width, const Paint &paint, double opacity = 1);
    void ellipse(double x, double y, double rx, double ry, const Paint &paint, double opacity = 1);
    void line(double x1, double y1, double x2, double y2, double width, const Paint &paint, double opacity = 1);
    /// The soft shadow of something that stands at (x, y).
    void shadow(double x, double y, double rx);

    void begin(std::string_view transform);
    void end();
    void beginRotated(double degrees, double x, double y);
    void beginPlaced(double x, double y, double scale);

    /// The whole document in UTF-8.
    std::string document() const;

private:
    Paint gradient(std::string_view element, std::string_view stops);
    void open(std::string_view element);
    void attribute(std::string_view name, double value);
    void finish(const Paint &paint, double opacity);

    int m_width;
    int m_height;
    std::string m_defs;
    std::string m_body;
    std::map<std::string, std::string> m_gradients;
};

/// Repeatable numbers that give one product its form: the same for every colour of it.
class Shape {
public:
    explicit Shape(std::uint64_t seed)
        : m_seed(seed) {}
    /// The index-th number, uniform in [from, to).
    double in(int index, double from, double to) const;
    /// The index-th choice, in [0, count).
    int pick(int index, int count) const;
    bool chance(int index, double probability) const { return in(index, 0, 1) < probability; }

private:
    std::uint64_t m_seed;
};

} // namespace aura::server::demo
