// SPDX-License-Identifier: Apache-2.0
#include <aura/console/dialog_style.h>

#include <QApplication>
#include <QProxyStyle>

#include <array>

namespace aura::console {

namespace {

/// Qt looks the words of its own buttons up under this name; so they are in our translations, as the app comes without
/// Qt's.
[[maybe_unused]] constexpr std::array buttonWords{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
};

class DialogStyle final : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override {
        // A word says it; pictures of another age beside some of them do not.
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

} // namespace

void styleDialogs() {
    QApplication::setStyle(new DialogStyle); // the application's from then on
}

} // namespace aura::console
