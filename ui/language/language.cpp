// SPDX-License-Identifier: Apache-2.0
// Six, by their own names.
#include "language/language.h"

#include <QStringList>

#include <algorithm>

namespace Runnel {

const std::vector<Language> &Language::all()
{
    static const std::vector<Language> languages{
        Language(),
        Language(QStringLiteral("de"), QStringLiteral("Deutsch")),
        Language(QStringLiteral("es"), QStringLiteral("Español")),
        Language(QStringLiteral("fr"), QStringLiteral("Français")),
        Language(QStringLiteral("nb"), QStringLiteral("Norsk bokmål")),
        Language(QStringLiteral("zh_CN"), QStringLiteral("简体中文")),
    };
    return languages;
}

std::optional<Language> Language::of(const QString &code)
{
    const auto found = std::find_if(all().begin(), all().end(), [&](const Language &language) {
        return language.m_code == code;
    });
    return found == all().end() ? std::nullopt : std::optional(*found);
}

Language Language::closestTo(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese) {
            // Who reads the traditional letters is better served by the next wish.
            if (locale.script() == QLocale::SimplifiedHanScript)
                return *of(QStringLiteral("zh_CN"));
            continue;
        }
        if (locale.language() == QLocale::NorwegianNynorsk)
            return *of(QStringLiteral("nb"));
        if (locale.language() == QLocale::C)
            continue;
        if (const auto language = of(QLocale::languageToCode(locale.language())))
            return *language;
    }
    return {};
}

QLocale Language::locale(const QLocale &system) const
{
    const QLocale own(m_code);
    return system.language() == own.language() && system.script() == own.script() ? system : own;
}

} // namespace Runnel
