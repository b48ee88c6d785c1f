// SPDX-License-Identifier: Apache-2.0
// Puts the panel into a language, while it runs.
#pragma once

#include "language/language.h"

#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace Runnel {
class PanelSettings;

/// Remembers the choice in the settings; without one it follows the system. Owns the catalogues:
/// ours from the program itself, those of Qt's own texts from where Qt keeps them. English lies
/// below the others, so that what is not translated yet at least has its plural forms. Panel's
/// thread; one of them in a process.
class LanguageSwitch final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives it.
    explicit LanguageSwitch(PanelSettings &settings, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    Language language() const { return m_language; }
    /// At once: the default locale, and a QEvent::LanguageChange for every window. Remembered.
    void choose(const Language &language);

signals:
    void changed();

private:
    void take(const Language &language);
    void install(const QString &name, const QString &directory);

    PanelSettings &m_settings;
    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_catalogues; ///< installed, the last counts first
};

} // namespace Runnel
