// SPDX-License-Identifier: Apache-2.0
// The languages of the panel.
#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

/// One of the languages that have a catalogue in translations/. A value; English when made by
/// nobody.
class Language
{
public:
    static const std::vector<Language> &all(); ///< in the order in which they are offered
    static std::optional<Language> of(const QString &code);
    /// The first of `wanted` (as QLocale::uiLanguages() tells them, "de-CH") that is there.
    static Language closestTo(const QStringList &wanted);

    Language() = default;
    QString code() const { return m_code; }       ///< "zh_CN", as the catalogues are named
    QString ownName() const { return m_ownName; } ///< "简体中文": never translated
    /// For dates and numbers. Keeps the territory of `system` when it speaks this language:
    /// English is written otherwise in London than in Houston.
    QLocale locale(const QLocale &system = QLocale::system()) const;

    friend bool operator==(const Language &, const Language &) = default;

private:
    Language(const QString &code, const QString &ownName)
        : m_code(code)
        , m_ownName(ownName)
    {}

    QString m_code = QStringLiteral("en");
    QString m_ownName = QStringLiteral("English");
};

} // namespace Runnel
