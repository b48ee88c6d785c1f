// SPDX-License-Identifier: Apache-2.0
// Catalogues and the locale, together.
#include "language/languageswitch.h"

#include "session/panelsettings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace Runnel {

namespace {

const QLatin1String setting("language");
const QLatin1String ours(":/runnel/translations");

} // namespace

LanguageSwitch::LanguageSwitch(PanelSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const auto remembered = Language::of(settings.value(setting).toString());
    take(remembered ? *remembered : Language::closestTo(QLocale::system().uiLanguages()));
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::choose(const Language &language)
{
    m_settings.setValue(setting, language.code()); // unstored it counts for this run, at least
    if (language == m_language)
        return;
    take(language);
    emit changed();
}

void LanguageSwitch::take(const Language &language)
{
    m_language = language;
    // The locale first: who hears of the new words writes its numbers anew, too.
    const QLocale locale = language.locale();
    QLocale::setDefault(locale);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale);
    m_catalogues.clear();
    install(QStringLiteral("runnel_en"), ours);
    const QString own = QStringLiteral("runnel_") + language.code();
    if (language != Language()) {
        install(QStringLiteral("qtbase_") + language.code(),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(QStringLiteral("qtbase_") + language.code(), ours); // where Qt itself has none
        install(own, ours);
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void LanguageSwitch::install(const QString &name, const QString &directory)
{
    auto catalogue = std::make_unique<QTranslator>();
    if (!catalogue->load(name, directory))
        return;
    QCoreApplication::installTranslator(catalogue.get());
    m_catalogues.push_back(std::move(catalogue));
}

} // namespace Runnel
