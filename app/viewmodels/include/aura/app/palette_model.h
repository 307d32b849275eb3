// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>

namespace aura::app {

/// A row of the command palette.
struct PaletteItem {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString heading MEMBER heading)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString marked MEMBER marked)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString keys MEMBER keys)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(bool checked MEMBER checked)
    Q_PROPERTY(QString targetId MEMBER targetId)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
public:
    QString key;     ///< Names the row for PaletteModel.
    QString section; ///< What it and its neighbours are.
    QString heading; ///< The same for the first of them, empty for the others.
    QString text;
    QString marked; ///< The text for Text.StyledText, with what was meant in bold.
    QString detail;
    QString keys;     ///< "Ctrl+1" in the person's language; empty for none.
    QString iconName; ///< Empty for what has a picture.
    bool checked = false;
    QString targetId; ///< Of products and categories; seeds the drawing that stands for a picture.
    QString glyph;
    QString picture;
    QString pictureColor;

    friend bool operator==(const PaletteItem &, const PaletteItem &) = default;
};

/// What can be done or reached by a few typed letters: rows of PaletteItem, group by group, the best group first. With
/// an empty text: what was used last, places, commands and settings.
class PaletteModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    static constexpr int mostProducts = 6;
    static constexpr qsizetype mostCategories = 5;
    static constexpr qsizetype mostOrders = 5;

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Only while it is active does it read anything; its rows go when it ends.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    /// Does what the row stands for, once the rows are those of the present text: whoever types fast and presses Enter
    /// means what was typed. A row that is not there by then counts as the first one. Ends in accepted(), or in nothing
    /// when there are no rows.
    Q_INVOKABLE void accept(int row);

Q_SIGNALS:
    void textChanged();
    void activeChanged();
    /// The rows are those of the text that was typed last, the best one first.
    void answered();
    /// It is about to be done; the palette is to go out of the way.
    void accepted();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    struct Scored;
    void readCatalogue();
    void show();
    void perform(const PaletteItem &item);
    QList<Scored> actionRows() const;
    QList<Scored> orderRows() const;

    QString m_text;
    bool m_active = false;
    bool m_settled = false;  // the rows are those of m_text
    bool m_answered = false; // and that was said
    int m_acceptWhenSettled = -1;
    QList<Scored> m_found; // of the catalogue
};

} // namespace aura::app
