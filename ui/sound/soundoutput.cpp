// SPDX-License-Identifier: Apache-2.0
// A sound effect for each priority, loaded once.
#include "sound/soundoutput.h"

#include <QCoreApplication>

#ifdef RUNNEL_MULTIMEDIA
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>

#include <array>
#endif

#include <algorithm>

namespace Runnel {

QString SoundOutput::patternOf(int priority)
{
    return QStringLiteral(":/runnel/sounds/priority%1.wav").arg(std::clamp(priority, 1, 3));
}

#ifdef RUNNEL_MULTIMEDIA

struct SoundOutput::Player
{
    QMediaDevices devices;
    std::array<QSoundEffect, 3> effects;

    /// Empty when it can play.
    QString trouble() const
    {
        if (QMediaDevices::defaultAudioOutput().isNull())
            return SoundOutput::tr("This computer has no audio output.");
        const bool broken =
            std::any_of(effects.begin(), effects.end(), [](const QSoundEffect &effect) {
                return effect.status() == QSoundEffect::Error;
            });
        return broken ? SoundOutput::tr("The audio output does not take the alarm sounds.")
                      : QString();
    }
};

SoundOutput::SoundOutput(QObject *parent)
    : QObject(parent)
    , m_player(std::make_unique<Player>())
{
    const auto look = [this] { setReason(m_player->trouble()); };
    for (std::size_t i = 0; i < m_player->effects.size(); ++i) {
        QSoundEffect &effect = m_player->effects[i];
        connect(&effect, &QSoundEffect::statusChanged, this, look);
        effect.setSource(QUrl(QStringLiteral("qrc") + patternOf(int(i) + 1)));
    }
    connect(&m_player->devices, &QMediaDevices::audioOutputsChanged, this, [this, look] {
        for (QSoundEffect &effect : m_player->effects)
            effect.setAudioDevice(QMediaDevices::defaultAudioOutput());
        look();
    });
    look();
}

void SoundOutput::play(int priority)
{
    if (!isAvailable())
        return;
    for (QSoundEffect &effect : m_player->effects)
        effect.stop();
    m_player->effects[std::size_t(std::clamp(priority, 1, 3)) - 1].play();
}

void SoundOutput::setVolume(double share)
{
    for (QSoundEffect &effect : m_player->effects)
        effect.setVolume(float(std::clamp(share, 0.0, 1.0)));
}

#else

struct SoundOutput::Player
{};

SoundOutput::SoundOutput(QObject *parent)
    : QObject(parent)
    , m_reason(tr("Runnel was built without Qt Multimedia."))
{}

void SoundOutput::play(int) {}

void SoundOutput::setVolume(double) {}

#endif

SoundOutput::~SoundOutput() = default;

void SoundOutput::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    emit availabilityChanged();
}

} // namespace Runnel
