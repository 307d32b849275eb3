// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include "lexicon_data.h"
#include "name_tokens.h"

namespace aura::storage {

using namespace Qt::StringLiterals;

namespace {

/// The terms between separators, folded, in words that are separated by one space.
QStringList termsOf(QStringView line, QStringView separator) {
    QStringList terms;
    for (const auto part : line.split(separator)) {
        const QString term = foldText(part).simplified();
        if (!term.isEmpty())
            terms += term;
    }
    return terms;
}

} // namespace

const Lexicon &Lexicon::builtIn() {
    static const Lexicon lexicon = [] {
        Lexicon made;
        const auto added = made.add(QString::fromUtf8(lexiconData));
        if (!added)
            qFatal("search words: %s", qPrintable(added.error().detail));
        return made;
    }();
    return lexicon;
}

Result<Lexicon> Lexicon::extended(QStringView extra) {
    Lexicon lexicon = builtIn();
    AURA_TRY(lexicon.add(extra));
    return lexicon;
}

Status Lexicon::add(QStringView text) {
    int number = 0;
    for (const auto raw : text.split(u'\n')) {
        ++number;
        const auto line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!addLine(line))
            return Error{ErrorCode::InvalidArgument, u"line %1 is no entry: "_s.arg(number) + line.left(60)};
    }
    return {};
}

Status Lexicon::addLine(QStringView line) {
    const Error bad{ErrorCode::InvalidArgument, {}};
    const auto connect = [this](QHash<QString, QStringList> &map, const QString &from, const QString &to) {
        const auto space = from.lastIndexOf(u' ');
        if (auto &same = m_endings[from.mid(space + 1)]; space > 0 && !same.contains(from))
            same += from;
        auto &list = map[from];
        if (from != to && !list.contains(to))
            list += to;
        m_longest = std::max(m_longest, static_cast<int>(from.count(u' ')) + 1);
    };
    if (const auto colon = line.indexOf(u':'); colon > 0) {
        const auto list = line.first(colon).trimmed();
        auto *const set = list == u"for"     ? &m_target
                          : list == u"with"  ? &m_inclusion
                          : list == u"join"  ? &m_joining
                          : list == u"turn"  ? &m_turning
                          : list == u"skip"  ? &m_empty
                          : list == u"trait" ? &m_traits
                          : list == u"shade" ? &m_shades
                          : list == u"vague" ? &m_vague
                                             : nullptr;
        if (set == nullptr)
            return bad;
        for (const auto &word : termsOf(line.sliced(colon + 1), u" "))
            set->insert(word);
        return {};
    }
    if (const auto arrow = line.indexOf(u'>'); arrow > 0) {
        const auto from = termsOf(line.first(arrow), u"=");
        const auto to = termsOf(line.sliced(arrow + 1), u"=");
        if (from.isEmpty() || to.isEmpty())
            return bad;
        for (const auto &a : from) {
            for (const auto &b : to)
                connect(m_related, a, b);
            for (const auto &b : from)
                connect(m_synonyms, a, b);
        }
        return {};
    }
    const auto group = termsOf(line, u"=");
    if (group.size() < 2)
        return bad;
    for (const auto &a : group) {
        for (const auto &b : group)
            connect(m_synonyms, a, b);
    }
    return {};
}

} // namespace aura::storage
