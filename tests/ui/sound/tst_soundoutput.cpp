// SPDX-License-Identifier: Apache-2.0
// The patterns are whole, and no sound is never a secret.
#include "sound/annunciator.h"
#include "sound/soundoutput.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace Runnel;

namespace {

struct Wave
{
    int channels = 0;
    int rate = 0;
    QList<qint16> samples;

    double seconds() const { return double(samples.size()) / rate; }
    /// Stretches of sound with at least 20 ms of nothing between them.
    int pulses() const
    {
        int count = 0;
        qsizetype still = rate;
        for (const qint16 sample : samples) {
            if (std::abs(sample) > 300) {
                count += still > rate / 50 ? 1 : 0;
                still = 0;
            } else {
                ++still;
            }
        }
        return count;
    }
};

Wave read(int priority)
{
    QFile file(SoundOutput::patternOf(priority));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    Wave wave;
    if (!bytes.startsWith("RIFF") || bytes.mid(8, 8) != "WAVEfmt " || bytes.mid(36, 4) != "data" ||
        qFromLittleEndian<quint16>(bytes.constData() + 20) != 1 ||
        qFromLittleEndian<quint16>(bytes.constData() + 34) != 16)
        return {};
    wave.channels = qFromLittleEndian<quint16>(bytes.constData() + 22);
    wave.rate = qFromLittleEndian<qint32>(bytes.constData() + 24);
    for (qsizetype at = 44; at + 1 < bytes.size(); at += 2)
        wave.samples << qFromLittleEndian<qint16>(bytes.constData() + at);
    return wave;
}

} // namespace

class TestSoundOutput : public QObject
{
    Q_OBJECT

private slots:
    void patternsTellPrioritiesApart_data()
    {
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("pulses");
        QTest::addColumn<int>("repeat"); // milliseconds
        QTest::newRow("1") << 1 << 5 << int(Annunciator::repeatOfOne.count());
        QTest::newRow("2") << 2 << 3 << int(Annunciator::leastGap.count());
        QTest::newRow("3") << 3 << 1 << int(Annunciator::leastGap.count());
    }

    void patternsTellPrioritiesApart()
    {
        QFETCH(int, priority);
        QFETCH(int, pulses);
        QFETCH(int, repeat);
        const Wave wave = read(priority);
        QCOMPARE(wave.channels, 1);
        QCOMPARE(wave.rate, 22050);
        QCOMPARE(wave.pulses(), pulses);
        QVERIFY(wave.seconds() * 1000 < repeat - 500); // a pause before it comes again
        int loudest = 0;
        for (const qint16 sample : wave.samples)
            loudest = std::max(loudest, std::abs(int(sample)));
        QVERIFY(loudest > 20'000 && loudest < 32'000); // loud, not cut off
        QVERIFY(std::abs(wave.samples.first()) < 50);  // no click
        QVERIFY(std::abs(wave.samples.last()) < 50);
    }

    void saysWhyThereIsNoSound()
    {
        SoundOutput output;
        QCOMPARE(output.isAvailable(), output.reason().isEmpty());
        output.setVolume(0);
        for (int priority = -1; priority <= 5; ++priority)
            output.play(priority); // with or without a device
    }

    void everyPriorityHasAPattern()
    {
        QCOMPARE(SoundOutput::patternOf(0), SoundOutput::patternOf(1));
        QCOMPARE(SoundOutput::patternOf(9), SoundOutput::patternOf(3));
        QCOMPARE(QSet<QString>({SoundOutput::patternOf(1), SoundOutput::patternOf(2),
                                SoundOutput::patternOf(3)})
                     .size(),
                 3);
    }
};

QTEST_MAIN(TestSoundOutput)
#include "tst_soundoutput.moc"
