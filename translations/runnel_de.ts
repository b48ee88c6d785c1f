<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmCells</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Leckrate</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>1st</source>
        <comment>the first alarm of a burst</comment>
        <translation>1.</translation>
    </message>
    <message numerus="yes">
        <source>%n not ack.</source>
        <translation>
            <numerusform>%n nicht quitt.</numerusform>
            <numerusform>%n nicht quitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1, %2: %3, %4. Since %5, %n report(s), the last %6 ago.</source>
        <translation>
            <numerusform>Priorität %1, %2: %3, %4. Seit %5, %n Meldung, die letzte vor %6.</numerusform>
            <numerusform>Priorität %1, %2: %3, %4. Seit %5, %n Meldungen, die letzte vor %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of a burst.</source>
        <translation>Der erste einer Serie.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarms, the worst of priority %2.</source>
        <translation>
            <numerusform>%1: %n Alarm, Priorität %2.</numerusform>
            <numerusform>%1: %n Alarme, der schwerste mit Priorität %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Aufgeklappt.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Zugeklappt.</translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message>
        <source>%1 (max %2)</source>
        <translation>%1 (max. %2)</translation>
    </message>
    <message>
        <source>Camera&apos;s time</source>
        <translation>Kamerazeit</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <translation>%1, %2 nach</translation>
    </message>
    <message>
        <source>%1, %2 ahead</source>
        <translation>%1, %2 vor</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SW</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NW</translation>
    </message>
    <message>
        <source>Leak at %1</source>
        <translation>Leck: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>Zurückgestellt von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Leckrate</translation>
    </message>
    <message>
        <source>Mass so far</source>
        <translation>Masse bisher</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Distance to camera</source>
        <translation>Abstand zur Kamera</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Cleared, not ack.</source>
        <translation>Gegangen, nicht quitt.</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>No signal from the camera</source>
        <translation>Kein Signal der Kamera</translation>
    </message>
    <message>
        <source>Camera does not look</source>
        <translation>Kamera überwacht nicht</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Broker fehlt</translation>
    </message>
    <message>
        <source>Broker refuses messages</source>
        <translation>Broker lehnt Nachrichten ab</translation>
    </message>
    <message>
        <source>Outbox is filling</source>
        <translation>Ausgang füllt sich</translation>
    </message>
    <message>
        <source>Outbox cannot store</source>
        <translation>Ausgang speichert nicht</translation>
    </message>
    <message>
        <source>Journal cannot store</source>
        <translation>Journal speichert nicht</translation>
    </message>
    <message>
        <source>Leak, located</source>
        <translation>Leck, geortet</translation>
    </message>
    <message>
        <source>Leak, no place</source>
        <translation>Leck, ohne Ort</translation>
    </message>
    <message>
        <source>This connector</source>
        <translation>Dieser Konnektor</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Quiet: cleared</source>
        <translation>Still: gegangen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Zurückstellung aufgehoben</translation>
    </message>
    <message>
        <source>Shelf ended</source>
        <translation>Zurückstellung abgelaufen</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Nicht mehr unterdrückt</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>Priority is now %1</source>
        <translation>Priorität ist jetzt %1</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
</context>
<context>
    <name>BrokerTestText</name>
    <message>
        <source>Not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · valid to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · valid to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT 5.0, as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1. The broker does not take 5.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Meldung</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed, with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back from the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not show this client the topic; Runnel does not need that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished">%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished">%1 s</translation>
    </message>
    <message>
        <source>Testing %1, port %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the message arrived, after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the broker took the message, after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the broker let Runnel in, after %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Too many questions to the alarm journal wait already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm journal was damaged; it was set aside as %1.</source>
        <extracomment>%1: where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk. Alarms that go on are raised again when they are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as engineer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <extracomment>%1: AlarmCommand::longestNote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shelf lasts up to 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alarm is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; the journal has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done in the alarm&apos;s present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the alarm again: somebody may have been faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the alarm journal is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on it; the journal goes on by itself afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm journal cannot be used (%1).</source>
        <extracomment>%1: QString::fromUtf8(sqlite3_errstr(code))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the state directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s analytics are off: it reports no leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is filling: the broker does not take events as fast as they come, or it is away. When it is full, events are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2&apos;s certificate (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new one issued and put it in its place; the next connection takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it there in time; an endpoint with a pin needs the new pin too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired on %2: the next connection will fail.</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires today (%2).</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires on %2, in %3 days.</source>
        <extracomment>%1: name, %2: date, %3: QString::number(days)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the most urgent, 5 the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty table gives no alarm a priority; leave the key out for the default table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last row must have no condition, so that every alarm gets a priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a string, the type of an event, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event&apos;s type is not empty; that of events without one is &quot;message&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a type has at most %1 characters here</source>
        <extracomment>%1: longestName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event&apos;s type contains a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types stand here to the letter, and * would make an alarm of every heartbeat; list the types that are alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists the types of the events that are alarms: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a type nothing the camera says is an alarm; list at least one, such as &quot;LEAK&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 types here; make several profiles of them</source>
        <extracomment>%1: mostAlarmTypes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this type stands here twice; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON pointer (RFC 6901): it must begin with /, for example &quot;/data/flow&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pointer has at most %1 characters here</source>
        <extracomment>%1: longestPointer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pointer must not contain U+0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of the key write ~0, for a / write ~1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position needs both; &quot;%1&quot; is missing</source>
        <extracomment>%1: QLatin1String(other)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile&apos;s name must not be empty: assets refer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile&apos;s name has at most %1 characters</source>
        <extracomment>%1: longestName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile&apos;s name must not contain control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this profile is built in and stays as it is; give yours another name, and name it in the &quot;profile&quot; of the assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 profiles; cameras of one kind can share one</source>
        <extracomment>%1: mostProfiles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such profile in &quot;alarms.profiles&quot;: %1</source>
        <extracomment>%1: ObjectReader::notAmong(profile,known)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than 16 destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics refer to an event by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the older name of &quot;dataSource&quot;, which stands here too; remove this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every event group has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another event of this group has this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the device and its endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the name of one of the &quot;devices&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the name of one of the device&apos;s &quot;endpoints&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device with an endpoint has this name: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.device,devices.mid(0,20))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device has no such endpoint: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.endpoint,names.mid(0,20))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics refer to an asset by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another asset has this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another event group of this asset has this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1: QLatin1String(what)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or name another with --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user that runs Runnel read access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <extracomment>%1: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its group or others may write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user (id %1).</source>
        <extracomment>%1: file.st_uid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may replace it: its directory is writable for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the configuration file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may write it decides where the credentials go. Run: chmod go-w FILE, and make root or the user that runs Runnel its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <extracomment>%1: file.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 problems in all.</source>
        <extracomment>%1: problems.size()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file; `runnel check` lists every problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more problems than these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells the broker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation type="unfinished">%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its directory and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read to keep it as a backup: %2.</source>
        <extracomment>%1: path, %2: previous.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the URL of the event stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a whole URL with http:// or https://, for example http://10.0.0.11:8080/camera-events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials must not stand in a URL; use &quot;authentication&quot; with &quot;UsernamePassword&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands behind # is never sent; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be http://HOST:PORT or socks5://HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials must not stand in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be &quot;sha256:&quot; and 64 hexadecimal digits, of the certificate or of its public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no certificate to compare with: the address is plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name of an HTTP header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runnel sets this header itself; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this header stands here twice; header names ignore case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header&apos;s value must not contain control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header&apos;s value has at most 8192 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would send a secret over plain HTTP. Use https://, or consent with &quot;allowPlain&quot;: true in &quot;authentication&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than 64 headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a number of degrees from -%1 to %1</source>
        <extracomment>%1: *limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a number %1, above 0 and at most %2</source>
        <extracomment>%1: size-&gt;second, %2: size-&gt;first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute is a string, a number, or true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets and topics refer to a device by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another device has this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s name has 1 to 256 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends too early; is the file complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing here; the smallest configuration has &quot;mqtt&quot; and &quot;devices&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows the end of the configuration; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON value (strings need double quotes; there are no comments and no trailing commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma before a }, no comments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a : is missing behind the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a , or } is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a , or ] is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the \u escape in this string is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such \ escape in JSON; write \\ for a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing double quote of this string is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string here is not valid UTF-8, or has a control character or line break in it; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than %1 MiB</source>
        <extracomment>%1: maximumBytes&gt;&gt;20</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a NUL byte here; is this a text file in UTF-8?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the host stands here; the port has a key of its own, TLS is &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name has at most 255 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port has a key of its own: &quot;port&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no host name and no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key needs its &quot;certificate&quot; beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example &quot;UsernamePassword&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must not be empty: %1</source>
        <extracomment>%1: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference such as keychain:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not belong to the &quot;method&quot; chosen; remove it or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user&apos;s name, plain or a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absolute path or a reference (PEM or PKCS#12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate can be shown only over TLS, but this is %1</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would send credentials over %1, readable by everybody on the way. Use TLS, or consent with &quot;allowPlain&quot;: true</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the broker&apos;s name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client certificate stands here and in &quot;tls&quot;; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object { … } is expected here, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key stands here twice; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key here;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1did you mean &quot;%2&quot;?</source>
        <extracomment>%1: what came before, %2: meant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <extracomment>%1: m_known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing; %1</source>
        <extracomment>%1: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <extracomment>%1: expected.kindName(), %2: value-&gt;kindName()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has at most 256 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must not contain control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <extracomment>%1: lowest, %2: highest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2</source>
        <extracomment>%1: shown(lowest), %2: shown(highest)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path must be absolute: a service has no current directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path behind &quot;file:&quot; must be absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind &quot;credential:&quot; stands the name of a file in $CREDENTIALS_DIRECTORY, without / and not hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind &quot;env:&quot; stands the name of an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference to a secret is expected: keychain:NAME, credential:NAME, file:PATH or env:NAME. A secret must not stand in this file; what stands here is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a string, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be an absolute path or a reference such as credential:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here;</source>
        <extracomment>%1: escapedForDisplay(given,40)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1One of: %2</source>
        <extracomment>%1: message, %2: known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a string, the path of a GeoJSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be ADDRESS:PORT, for example 127.0.0.1:9464 or [::1]:9464, or empty for off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no token {%1} here; known are %2</source>
        <extracomment>%1: escapedForDisplay(name,40), %2: known.join(u&apos; &apos;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a topic that is published to must not contain %1</source>
        <extracomment>%1: c</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics that begin with $ belong to the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this } closes no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a topic must not contain control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a character stands here (an unpaired surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a topic must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the } of this token is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this can become longer than 65,535 bytes (each token counts for 128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reason 0x%2).</source>
        <extracomment>%1: QString::fromLatin1(detail), %2: QString::number(code,16).rightJustified(2,u&apos;0&apos;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not speak this version of MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mqtt.protocol to &quot;auto&quot; or to the version the broker speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not accept the client identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mqtt.clientId to one the broker allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not accept the user name, password or authentication method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mqtt.authentication and the stored password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not allow this client to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password in mqtt.authentication, and what the broker allows this user and client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker is busy or takes no more connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel tries again. Look at the broker&apos;s load and limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has banned this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the broker&apos;s administrator to lift the ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker asks to use another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mqtt.host to the broker&apos;s new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another client connected with the same client identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every instance a client identifier of its own (mqtt.clientId).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker ended the connection because a message was too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the broker&apos;s maximum packet size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker did not hear from Runnel within the keep-alive time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network between Runnel and the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel connects again when the broker is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker ended the connection by its rules or an administrator&apos;s action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the broker allows this user and client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker ended the connection because it is busy or a quota was exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the broker&apos;s load and limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker ended the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not allow this client to publish to the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the broker&apos;s access rules, or change the topic of the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s quota for this client is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the quota, or wait until the broker has room again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not accept the topic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the topic of the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not accept the format of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the camera sends and at the broker&apos;s payload rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not support the quality of service of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a broker with QoS 1, or set the route to Qos0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker did not take the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker closed the connection without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, look into the broker&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker closed the connection before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mqtt.port, whether the broker expects TLS there, and whether it wants a client certificate of an authority that it trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s secrets did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, or look at the secrets&apos; source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another client with the same client identifier and this one keep throwing each other out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path in the configuration and who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s password would travel in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch mqtt.tls on, or consent with &quot;allowPlain&quot;: true in mqtt.authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client identifier cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the broker reset the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker ended every connection at this message, without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for what it did not like; often it is the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message takes %1 bytes and the broker takes at most %2.</source>
        <extracomment>%1: size, %2: limits.maximumPacketSize</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used.</source>
        <extracomment>%1: options.caFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mqtt.tls.caFile: it must be readable and hold PEM certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give PEM or PKCS#12 with certificate and key, and the right passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s certificate expired at %1.</source>
        <extracomment>%1: certificate.expiryDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate; if it should still be valid, check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is valid only from %1.</source>
        <extracomment>%1: certificate.effectiveDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for %1, not for %2.</source>
        <extracomment>%1: certificate.subjectAlternativeNames().values().join(QStringL, %2: host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mqtt.host to a name in the certificate, or give the broker a certificate for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not trusted: %1.</source>
        <extracomment>%1: errors.isEmpty()?QString():errors.first().errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mqtt.tls.caFile to the CA that signed the broker&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate and its key cannot be used: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key that was made with this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with the broker failed: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and whether the broker wants a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <extracomment>%1: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the broker runs, and mqtt.host and mqtt.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, firewalls, and mqtt.host and mqtt.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <extracomment>%1: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and its routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <extracomment>%1: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <extracomment>%1: place, %2: QString::fromStdString(std::system_category().message(error)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s name %1 cannot be resolved: %2.</source>
        <extracomment>%1: host, %2: words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mqtt.host and the name service of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the broker is healthy, and the network between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT as the standard says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mqtt.host and mqtt.port, and whether the port expects TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MQTT library refused its settings: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mqtt.clientId, the user name and the status topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mqtt.tls.certificate and mqtt.tls.key to a client certificate of an authority that the broker trusts; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(TLS alert %1).</source>
        <extracomment>%1: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker found no TLS settings in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which ciphers, curves and kinds of client certificate the broker allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set, or there are no TLS settings in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new client certificate issued, and set mqtt.tls.certificate and mqtt.tls.key to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: its time is over or has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the client certificate (mqtt.tls.certificate); if it should be valid, check the clock of the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it does not trust the authority that signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refuses the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker speaks neither TLS 1.2 nor 1.3 as Runnel does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or later on in the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not know the name that it was called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mqtt.host to the name in the broker&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker ended the TLS handshake: %1</source>
        <extracomment>%1: QString::fromLatin1(SSL_alert_desc_string_long(description))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; check whether the port speaks TLS and whether it wants a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s certificate store cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the ca-certificates package, or set mqtt.tls.caFile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2.</source>
        <extracomment>%1: caFile, %2: libraryError()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate and its key do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a PEM file with the certificate first and its chain behind it, or PKCS#12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key cannot be used: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the PEM key of the client certificate, and its passphrase if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the broker ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the outbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on it; reading the cameras goes on by itself afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox cannot be written (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the state directory writable for the user Runnel runs as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox database is damaged (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk; the damaged file was set aside beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox database cannot be used (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the state directory; Runnel keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox database was damaged. %1 waiting events were saved, %2 were lost and are counted as dropped. The damaged file was kept as %3.</source>
        <extracomment>%1: saved, %2: m_lost, %3: setAside.isEmpty()?QStringLiteral(&quot;nothing&quot;):setAside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its controller; the kept file may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox database is older than the last commit that was noted beside it. %1 accepted events are gone and are counted as dropped; some others may be delivered twice.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and whether somebody restored an old copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting events could not be read back and are counted as dropped.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on that disk; Runnel goes on by itself afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be used</source>
        <extracomment>%1: m_directory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be created</source>
        <extracomment>%1: m_directory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest events are dropped to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New events are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cameras are not read until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full up to the reserve Runnel never touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox has reached its limit of %1 bytes.</source>
        <extracomment>%1: settings.limits.maxBytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the disk of the state directory, and see why the broker does not take events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why the broker does not take events, or raise outbox.maxBytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outbox in %1.</source>
        <extracomment>%1: directory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the state directory of the service with --state-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox database was removed from %1 while it was in use.</source>
        <extracomment>%1: place.directory()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepted is lost yet: Runnel puts it back as soon as the directory can be written. Do not stop Runnel before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of waiting events was off by %1; the accounts were put right.</source>
        <extracomment>%1: correction.queued</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control socket %1 cannot be opened: %2.</source>
        <extracomment>%1: path, %2: m_server.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`runnel status` will not find this instance. Use a state directory with a path of less than 90 characters on a local file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is one JSON object on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state directory %1 cannot be used: %2.</source>
        <extracomment>%1: directory, %2: qt_error_string(error)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user a directory of its own that it may write, with --state-dir or the service&apos;s StateDirectory=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may write the state directory %1.</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: chmod 700 %1</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another runnel (process %1) uses the state directory %2.</source>
        <extracomment>%1: pid, %2: stateDirectory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it, or give this one its own directory with --state-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an engineer may change the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an engineer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the differences, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an engineer may switch an endpoint on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 is switched off.</source>
        <extracomment>%1: device.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its &quot;enabled&quot; to true in the configuration first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no endpoint %1.</source>
        <extracomment>%1: id.toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot; in time.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it waits for somebody to unlock it. A service keeps its secrets in credential:NAME or file:PATH instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Runnel has no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use credential:, file: or env: instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain took &quot;%1&quot; but does not give it back%2</source>
        <extracomment>%1: name, %2: found?QStringLiteral(&quot; unchanged.&quot;):QStringLiteral(&quot;: &quot;)+fou</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager, and set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, %2.</source>
        <extracomment>%1: file, %2: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or remove it and set the secrets again; the keychain itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, cannot be written.</source>
        <extracomment>%1: file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who may write to its folder, whether the disk is full, and whether another `runnel secret` hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name alone, without &quot;keychain:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <extracomment>%1: maximumNameLength</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and goes on with letters, digits, and . _ - @ /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service keeps its secrets in credential:NAME (systemd) or file:PATH instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked; &quot;%1&quot; stays as it is in it.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain: log in to the desktop, or open its password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no desktop session (D-Bus session bus) here.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no keyring service runs in this session.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring service did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it waits for somebody. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot; on this system.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed for &quot;%1&quot;: %2.</source>
        <extracomment>%1: name, %2: job.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop session whose keychain Runnel used has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Runnel to use the keychain of a new session. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a keyring service, but no keyring in it to put &quot;%1&quot; into.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret&apos;s file %1: %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, readable for the user that runs Runnel alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that holds the secret alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that holds the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be read or written by other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: chmod 600 FILE. Where secrets are mounted for Runnel, set RUNNEL_SECRETS_DIR to the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the user that runs Runnel its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; is not there: CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add LoadCredential=%1:FILE to the systemd unit.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential&apos;s name is the name of a file, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write credential:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check LoadCredential= of the systemd unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not kept by Runnel.</source>
        <extracomment>%1: order.reference.toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it where it is kept, or choose the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the folder of Runnel&apos;s secrets.</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that file by hand, or choose the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it for the process of Runnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reference to a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one, such as keychain:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it; a service without a session needs credential: or file: instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the keychain, which does not give it now: it is locked, another one, or lost the entry.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain. If the entry is lost, store it again: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of more than %1 bytes was dropped.</source>
        <extracomment>%1: endpoint.maxEventBytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the camera send smaller events, without pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP: nothing is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The endpoint accepts any type.</source>
        <extracomment>%1: wrong.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is flowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last event was not complete and is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 cannot be resolved: %2.</source>
        <extracomment>%1: m_host.left(255), %2: info.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not let the connection through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1, port %2, %3: %4.</source>
        <extracomment>%1: m_host.left(255), %2: QString::number(m_port), %3: what, %4: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy, and whom it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <extracomment>%1: host.host()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address; there is nothing to look up.</source>
        <extracomment>%1: whose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: what came before, %2: addresses.size()-shownAddresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1%2, port %3.</source>
        <extracomment>%1: to, %2: peer.toString(), %3: QString::number(host.port())</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CA file and the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; trusted by %3</source>
        <extracomment>%1: tls.protocol, %2: tls.cipher, %3: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, valid until %2 (%3)</source>
        <extracomment>%1: what came before, %2: dayText(firstToEnd(tls).until), %3: countText(quint64(std::max&lt;qint64&gt;(tls.daysLeft(nowMilliseco</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: report.httpStatus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 to %3</source>
        <extracomment>%1: what came before, %2: countText(quint64(report.redirects.size()),QStringLiteral(&quot;r, %3: report.redirects.constLast()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON (it would be delivered as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more types</source>
        <extracomment>%1: what came before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server did not answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s name server, or use the camera&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but no TLS handshake within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this port speaks TLS at all; when it is plain HTTP, the address begins with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but no answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera hangs or is overloaded; restart it when this lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the proxy %1 within %2 s.</source>
        <extracomment>%1: host.host(), %2: within</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy and that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile (--cacert) to the authority that signed it (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: tls.chain.constLast().issuer, %2: pinAdvice(tls)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that the certificate bears (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: own.names.isEmpty()?own.subject:own.names.join(QStringLitera, %2: pinAdvice(tls)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one: %1 of %2.</source>
        <extracomment>%1: own.pin, %2: own.subject</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why it changed; only when that is in order, pin the new one: %1.</source>
        <extracomment>%1: pinAdvice(tls)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <extracomment>%1: schemes.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong: correct them, or ask the camera&apos;s administrator for an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user name and a password (--user with --password-file; in the configuration the method UsernamePassword).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is wrong or has run out: renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a token (in the configuration the method Bearer with a reference to it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runnel answers Basic and Digest, and sends bearer tokens; switch one of these on in the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera may have refused the client certificate: check that it is still valid and signed by an authority that the camera trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera may want a client certificate: set one (--cert with --key; in the configuration the method Certificate). Else look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is open, but not one byte came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), and check that it sends heartbeats more often than idleTimeoutSeconds. A proxy before it must not buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is alive, but no event came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), or make it send a heartbeat event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came, but no complete event within %2 s.</source>
        <extracomment>%1: countText(bytes,QStringLiteral(&quot;byte&quot;)), %2: secondsText(waited)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this path is an event stream: each event is lines of &quot;field: value&quot; and ends with a blank line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera answered with HTTP status %1</source>
        <extracomment>%1: status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1: QString::fromUtf8(body)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interim answer must be followed by a final one; check the camera or the proxy before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s authentication: its method, user name, password or token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, asks for a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s authentication to the method Certificate with certificate and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, does not accept the client certificate: it was revoked, is expired, or its authority is not trusted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the endpoint a valid client certificate of an authority that the server trusts; its log says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port speaks TLS: begin the address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account on the camera the right to read events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path in the endpoint&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera says that there is nothing to stream; check that its event stream is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event stream is answered with status 200; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s address to where the stream is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is busy or takes no more readers; Runnel tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera rejects the request; check the address and the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has a problem of its own; Runnel tries again. Restart it when this lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera names no content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends %1, not text/event-stream.</source>
        <extracomment>%1: QString::fromUtf8(essence.left(80))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path in the address; when it is right, set acceptAnyContentType on the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s answer has no header at all, or more than can be taken (100 of them, 256 KiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the camera or the proxy before it send fewer headers; when it sends none, set acceptAnyContentType on the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends response headers without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what answers at this address; no camera should. Until it is mended, disable the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is encoded (%1), although none was asked for.</source>
        <extracomment>%1: QString::fromUtf8(encoding.left(80))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch compression off for this path in the camera or in the proxy before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera ended the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, look at the camera&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at the camera&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the camera&apos;s service runs and that the port in the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, check the network and the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended without an answer in HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address has the right scheme (http or https) and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name cannot be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name in the address and the name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and that a firewall lets the port through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let the connection through: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sends is not HTTP: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port in the address is that of its web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network between here and the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera must speak TLS 1.2 or later on this port; check whether it asks for a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; when the camera offers plain HTTP only, the address begins with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera speaks only a TLS older than 1.2 (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the camera&apos;s firmware or switch TLS 1.2 on in it; when it cannot, put a gateway before it that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refuses the client&apos;s certificate, or its want (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a client certificate that the camera&apos;s authority signed (method Certificate with certificate and key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.expiryDate())</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it on the camera; when its date is in the future, check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.effectiveDate())</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for the host in the address.</source>
        <extracomment>%1: subject</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name that the certificate bears, or pin the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile to the authority that signed it, or pin it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the camera a valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why it changed; when that is in order, pin the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the camera is switched on and that a firewall lets the port through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one byte came for %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 came for %2 s.</source>
        <extracomment>%1: QString::fromUtf8(type), %2: seconds(limit)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is connected but may not be watching; check its analytics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera redirects to another server: %1.</source>
        <extracomment>%1: target.left(200)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that is right, set the endpoint&apos;s address to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera redirects more than %1 times.</source>
        <extracomment>%1: limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bearer token holds a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the token alone, without a line break behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 cannot be set.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: Runnel or the connection sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 holds a line break.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is one line; mend its value or the secret behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials would go over plain HTTP, where everyone on the way can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https, or consent with &quot;allowPlain&quot;: true in the endpoint&apos;s authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that the service&apos;s user may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB.</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put only the certificates that are needed into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate is neither PEM nor PKCS#12 that the passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate and its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be PEM; when it is encrypted, set the passphrase too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form.</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the certificates to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin is not a SHA-256 fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as sha256: and 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this comment has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this { has no }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block does not belong here: a variable file holds only lines of the form name = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = is missing behind &quot;%1&quot;</source>
        <extracomment>%1: member.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line should end here; values are literals, nothing is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name should stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this [ has no ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ] is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be computed; write its value here, in quotes when it is a text</source>
        <extracomment>%1: word.left(64)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text has no closing quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1{ would have to be computed; a variable file holds literal values only</source>
        <extracomment>%1: QLatin1Char(c)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no escape of a text: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name should follow &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; that would end this text is missing</source>
        <extracomment>%1: mark.left(64)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${ would have to be computed; a variable file holds literal values only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not carried over: %2.</source>
        <extracomment>%1: members.path(), %2: left.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; lies in Azure. Store it here: runnel secret set %1</source>
        <extracomment>%1: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: put the intermediate certificates behind the certificate itself.</source>
        <extracomment>%1: certificate.path()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON object and was left out.</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the trust list &quot;%2&quot; lies in Azure. Save its certificates as a file and name it as trust.caFile.</source>
        <extracomment>%1: trust.path(), %2: list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of the type &quot;%2&quot;, which is no event stream; left out.</source>
        <extracomment>%1: one.path(), %2: type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to &quot;%2&quot;; Runnel knows only Mqtt.</source>
        <extracomment>%1: one.path(), %2: target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to no device; name its deviceRef.</source>
        <extracomment>%1: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the broker&apos;s CA lies in the cluster. Save it as a file and name it as mqtt.tls.caFile.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a service account&apos;s token counts only in the cluster; set mqtt.authentication.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file switches its SSE connector off; here the cameras are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no variable file: an object should stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no namespaced_devices in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No broker is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in the panel under Set up, or as mqtt.host in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at %1:%2 does not answer the TLS handshake.</source>
        <extracomment>%1: host, %2: QString::number(port)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port is the one for TLS, and that the broker is healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker did not acknowledge the test message in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test connects as %1, so as not to throw out the running connection; a broker that admits only %2 refuses the test, but not Runnel.</source>
        <extracomment>%1: report.clientId, %2: report.ownClientId</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this user, or the client %1, publish to %2 in the broker&apos;s access rules, or test with a topic of a route.</source>
        <extracomment>%1: report.clientId, %2: topicOf(report)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with another topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With MQTT 3.1.1 a broker hangs up on a message that it refuses: check its access rules for %1; its log says more.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT 3.1.1 acknowledges also what the broker&apos;s rules throw away, and the message did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look with a subscriber of your own whether it arrives on %1; if not, allow it in the broker&apos;s access rules.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic of the test message cannot be used: %1.</source>
        <extracomment>%1: request.topic.isEmpty()?QStringLiteral(&quot;it is empty&quot;):error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for %1 (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support bundle could not be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not there</source>
        <extracomment>%1: escapedForDisplay(path)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 uid %3 gid %4 %5 %6</source>
        <extracomment>%1: found.st_mode&amp;07777, %2: 4, %3: 8, %4: QLatin1Char(&apos;0&apos;), %5: qint64(found.st_size), %6: 12</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <extracomment>%1: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights, bytes, owner, changed, path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions of the databases&apos; tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file system of the state: %1, %2 of %3 free%4</source>
        <extracomment>%1: QString::fromLatin1(storage.fileSystemType()), %2: c.formattedDataSize(storage.bytesAvailable()), %3: c.formattedDataSize(storage.bytesTotal()), %4: storage.isReadOnly()?QStringLiteral(&quot;, read-only&quot;):QString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1: what came before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an engineer may change who signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 s, or let an engineer unlock this person.</source>
        <extracomment>%1: seconds.count()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of people is in use, or its directory cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before it counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is begun anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new needs a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove somebody who has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last engineer. Without one, anybody at the panel may change everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another engineer first, or confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engineer yet, so anybody may change everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an engineer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of people cannot be used (%1: %2); nobody can sign in.</source>
        <extracomment>%1: QFileInfo(path).fileName(), %2: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever administers this machine sets it up again: runnel people set NAME engineer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of people cannot be written (%1: %2).</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the state directory and the space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is gone, and an older one is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its group or others may read or write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of Runnel wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has to be there, and begins and ends with no space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <extracomment>%1: Person::longestName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <extracomment>%1: fewestDigits, %2: mostDigits</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>disk full</source>
        <translation>Platte voll</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht gemeldet</translation>
    </message>
    <message>
        <source>Heartbeat %1 ago</source>
        <translation>Lebenszeichen vor %1</translation>
    </message>
    <message>
        <source>Last event %1 ago</source>
        <translation>Letztes Ereignis vor %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>Analytics: not known now</source>
        <translation>Auswertung: derzeit unbekannt</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Verbindet gerade</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>The camera says that it does not look.</source>
        <translation>Die Kamera meldet, dass sie nicht überwacht.</translation>
    </message>
    <message>
        <source>Switch its analytics on, at the camera.</source>
        <translation>Schalten Sie die Auswertung an der Kamera ein.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>In %1 · out %2</source>
        <translation>Ein %1 · aus %2</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>Neuverbindungen %1</translation>
    </message>
    <message>
        <source>%1 received, %2 delivered</source>
        <translation>%1 empfangen, %2 zugestellt</translation>
    </message>
    <message>
        <source>reconnects: %1</source>
        <translation>Neuverbindungen: %1</translation>
    </message>
    <message>
        <source>nothing delivered lately</source>
        <translation>zuletzt nichts zugestellt</translation>
    </message>
    <message>
        <source>half within %1, 99 % within %2</source>
        <translation>die Hälfte in %1, 99 % in %2</translation>
    </message>
    <message>
        <source>Runnel&apos;s own</source>
        <translation>von Runnel</translation>
    </message>
    <message>
        <source>the camera&apos;s</source>
        <translation>der Kamera</translation>
    </message>
    <message>
        <source>good for %1, until %2</source>
        <translation>gültig noch %1, bis %2</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>ABGELAUFEN am %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>no route takes it</source>
        <translation>keine Route nimmt es</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Payload %1; topic %2</source>
        <translation>Nutzdaten %1; Topic %2</translation>
    </message>
    <message>
        <source>Acknowledged by the broker after %1</source>
        <translation>Vom Broker bestätigt nach %1</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>Keine Route nimmt es</translation>
    </message>
    <message>
        <source>Waiting for the broker&apos;s acknowledgement</source>
        <translation>Wartet auf die Bestätigung des Brokers</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Topic: %1</translation>
    </message>
    <message>
        <source>At the broker: %1</source>
        <translation>Beim Broker: %1</translation>
    </message>
    <message>
        <source>Payload: %1</source>
        <translation>Nutzdaten: %1</translation>
    </message>
    <message>
        <source>Payload: the first %1 of %2</source>
        <translation>Nutzdaten: die ersten %1 von %2</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>Shift handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift handover: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3). Made on %4 by %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by: name, time, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by: name, time, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed, because there are too many: %1. The journal has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished">Alarm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Wo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Seit</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Ausgelöst</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Meldung</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over at the end of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm: everything was over and acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms of the shift that are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak alarms raised, priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms of the connector raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished">Quittiert</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished">Zurückgestellt</translation>
    </message>
    <message>
        <source>No panel was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, panel locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody touched the panel; it locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off; nobody knows since when, at the latest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote down who was at the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PINs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acknowledged, shelved or closed anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>Still shelved, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shelved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Outages of streams and broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of the alarm: a stream is missed after %1 s, a broker after %2 s. Shorter outages are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCells</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: %2. Priority %3, %4, %5.</source>
        <translation>%1: %2. Priorität %3, %4, %5.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>%1 by %2. Priority %3; before: %4; after: %5.</source>
        <translation>%1 durch %2. Priorität %3; vorher: %4; nachher: %5.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Kennung: %1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Wind from %1</source>
        <translation>Wind aus %1</translation>
    </message>
    <message>
        <source>No camera on the map</source>
        <translation>Keine Kamera auf der Karte</translation>
    </message>
    <message>
        <source>No cameras are configured.</source>
        <translation>Es sind keine Kameras eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) have no position.</source>
        <translation>
            <numerusform>%n Kamera hat keine Position.</numerusform>
            <numerusform>%n Kameras haben keine Position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n ohne Ort</numerusform>
            <numerusform>%n ohne Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>NICHT ÜBERWACHT</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>KEIN SIGNAL</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SW</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NW</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht überwacht</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nicht quittiert</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1</source>
        <translation>%1 Alarme, %2 mit Priorität 1</translation>
    </message>
    <message>
        <source>out of sight to the %1</source>
        <translation>außer Sicht in Richtung %1</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ohne Ort</translation>
    </message>
</context>
<context>
    <name>MapCameras</name>
    <message>
        <source>stale %1</source>
        <translation>veraltet %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>verbindet %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>gestört %1</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>kein Signal %1</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>analytics off</source>
        <translation>Auswertung aus</translation>
    </message>
    <message>
        <source>analytics off since %1</source>
        <translation>Auswertung aus seit %1</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutFacts</name>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Ausgang</translation>
    </message>
    <message>
        <source>Alarm journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, in the system&apos;s journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runnel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is under the Apache licence 2.0. This program links Qt Charts, so the program as it was built is distributed under the GPL, version 3. Both texts, and the notices of all libraries, are above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::AboutView</name>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::ActionSheet</name>
    <message>
        <source>Choose how long.</source>
        <translation>Wählen Sie die Dauer.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>Back by itself at %1.</source>
        <translation>Kommt um %1 von selbst zurück.</translation>
    </message>
    <message>
        <source>A new report raises it again.</source>
        <translation>Eine neue Meldung löst ihn wieder aus.</translation>
    </message>
    <message>
        <source>It stays out until an engineer puts it back.</source>
        <translation>Bleibt außer Betrieb, bis ein Techniker ihn zurücknimmt.</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Shift end %1</source>
        <translation>Schichtende %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>Close this alarm</source>
        <translation>Diesen Alarm abschließen</translation>
    </message>
    <message>
        <source>CLOSE IT</source>
        <translation>ABSCHLIESSEN</translation>
    </message>
    <message>
        <source>No leak found</source>
        <translation>Kein Leck gefunden</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>False report</source>
        <translation>Falschmeldung</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>AUSSER BETRIEB</translation>
    </message>
    <message>
        <source>Camera in repair</source>
        <translation>Kamera in Reparatur</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flattert</translation>
    </message>
    <message>
        <source>Shelve this alarm</source>
        <translation>Diesen Alarm zurückstellen</translation>
    </message>
    <message>
        <source>SHELVE IT</source>
        <translation>ZURÜCKSTELLEN</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Known, in repair</source>
        <translation>Bekannt, in Reparatur</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmActions</name>
    <message>
        <source>This alarm is over. Nothing needs to be done.</source>
        <translation>Dieser Alarm ist beendet. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Waiting for the connector…</source>
        <translation>Wartet auf den Konnektor…</translation>
    </message>
    <message>
        <source>Only an operator may act. Sign in as operator.</source>
        <translation>Nur ein Bediener darf handeln. Melden Sie sich als Bediener an.</translation>
    </message>
    <message>
        <source>Only an engineer may put it back. Sign in as engineer.</source>
        <translation>Nur ein Techniker darf ihn zurücknehmen. Melden Sie sich als Techniker an.</translation>
    </message>
    <message>
        <source>Suppressed by design; it comes back by itself.</source>
        <translation>Absichtlich unterdrückt; kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED</source>
        <translation>QUITTIERT</translation>
    </message>
    <message>
        <source>ACKNOWLEDGE</source>
        <translation>QUITTIEREN</translation>
    </message>
    <message>
        <source>Acknowledge: you have seen it. Key A</source>
        <translation>Quittieren: Sie haben ihn gesehen. Taste A</translation>
    </message>
    <message>
        <source>SHELVE</source>
        <translation>ZURÜCKSTELLEN</translation>
    </message>
    <message>
        <source>Set aside for a time, with a reason. Key S</source>
        <translation>Für eine Zeit beiseitelegen, mit Grund. Taste S</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>ABSCHLIESSEN</translation>
    </message>
    <message>
        <source>It is over by your judgement, with a note. Key C</source>
        <translation>Nach Ihrem Urteil beendet, mit Notiz. Taste C</translation>
    </message>
    <message>
        <source>UNSHELVE</source>
        <translation>ZURÜCKHOLEN</translation>
    </message>
    <message>
        <source>Back into the list, acknowledged by you.</source>
        <translation>Zurück in die Liste, von Ihnen quittiert.</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>PUT BACK INTO SERVICE</source>
        <translation>WIEDER IN BETRIEB NEHMEN</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmDetail</name>
    <message>
        <source>Another alarm, %1: %2</source>
        <translation>Ein anderer Alarm, %1: %2</translation>
    </message>
    <message>
        <source>Detail of the selected alarm</source>
        <translation>Einzelheiten des gewählten Alarms</translation>
    </message>
    <message>
        <source>No alarm is selected</source>
        <translation>Kein Alarm gewählt</translation>
    </message>
    <message>
        <source>Touch an alarm in the list or on the map: here you will see where it is, how it goes and what can be done.</source>
        <translation>Berühren Sie einen Alarm in der Liste oder auf der Karte: Hier sehen Sie dann, wo er ist, wie er verläuft und was zu tun ist.</translation>
    </message>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Leckrate, letzte %1 min</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmHeading</name>
    <message>
        <source>Over since %1</source>
        <translation>Beendet seit %1</translation>
    </message>
    <message>
        <source>%1 · last %2 ago</source>
        <translation>%1 · zuletzt vor %2</translation>
    </message>
    <message>
        <source>%1 · cleared %2 ago</source>
        <translation>%1 · gegangen vor %2</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation>Priorität %1: %2</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmSection</name>
    <message>
        <source>Over after (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leak that was not reported for so long, while its camera was watching, is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that are nearer than this are one alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which alarm has which priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are asked from above: the first whose conditions all hold gives the priority. Numbers are compared as the camera sends them. A report without the number that a row asks for does not meet that row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTable</name>
    <message numerus="yes">
        <source>%n newer · show</source>
        <translation>
            <numerusform>%n neuerer · zeigen</numerusform>
            <numerusform>%n neuere · zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer alarms, the worst of priority %1. Show them.</source>
        <translation>
            <numerusform>%n neuerer Alarm mit Priorität %1. Zeigen.</numerusform>
            <numerusform>%n neuere Alarme, der schwerste mit Priorität %1. Zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms, all below these in rank.</source>
        <translation>
            <numerusform>%n weiterer Alarm, im Rang unter diesen.</numerusform>
            <numerusform>%n weitere Alarme, alle im Rang unter diesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Arrow keys select an alarm; Return opens and closes the alarms of one camera.</source>
        <translation>Die Pfeiltasten wählen einen Alarm; Eingabe klappt die Alarme einer Kamera auf und zu.</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTimeline</name>
    <message>
        <source>The journal does not answer.</source>
        <translation>Das Journal antwortet nicht.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Liest das Journal…</translation>
    </message>
    <message>
        <source>The journal has nothing on it.</source>
        <translation>Das Journal weiß nichts darüber.</translation>
    </message>
    <message>
        <source>The newest lines; the page of the journal has them all.</source>
        <translation>Die neuesten Zeilen; die Seite des Journals hat alle.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Runnel::AttributesSection</name>
    <message>
        <source>Name for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text. The place is set on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of its alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::Banner</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Quittieren: %1</translation>
    </message>
    <message>
        <source>All alarms are acknowledged: %1</source>
        <translation>Alle Alarme sind quittiert: %1</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>QUITT.</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (Ctrl+K)</source>
        <translation>Diesen Alarm quittieren (Strg+K)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>Letzte 10 min</translation>
    </message>
    <message>
        <source>SILENCE</source>
        <translation>STUMM</translation>
    </message>
    <message>
        <source>NO SOUND</source>
        <translation>KEIN TON</translation>
    </message>
    <message>
        <source>Silences the sound, acknowledges nothing (Ctrl+M)</source>
        <translation>Schaltet den Ton stumm, quittiert nichts (Strg+M)</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerForm</name>
    <message>
        <source>Without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or IP address. A pasted URL such as mqtts://user@host:8883 fills in everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is then 8883 unless another one stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted authority (CA file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer trusts. A plant&apos;s own authority needs its file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the password unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the way to the broker can read it, and sign in with it. Better: switch TLS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">Zertifikat</translation>
    </message>
    <message>
        <source>A file in PEM with its chain, or PKCS#12. The connection must be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PEM. Not needed with PKCS#12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a key that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less about the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the broker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerMore</name>
    <message>
        <source>5.0, else 3.1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only MQTT 5.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only MQTT 3.1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which the broker knows this connector. A broker keeps one connection for each id: a second program with the same id throws the first one out, so every connector needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Runnel tells, retained, how it is; {instance} and {site} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep alive, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon a dead connection is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session expiry, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the broker remembers an absent Runnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacknowledged messages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more than the broker allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate of the TLS layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a broker that wants one beside a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerState</name>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · client id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · client id %2 · MQTT %3 · since %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs connect with the client id %1, and the broker lets only one in: each throws the other out, and nothing gets through. Find the second one, perhaps an old installation or a copied configuration, and stop it; or give this connector a client id of its own. Runnel tries ever more rarely until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation type="unfinished">Wartet auf den Konnektor …</translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the client id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerStepRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestCard</name>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of the test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First mend what is marked in the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests what stands in the fields, saved or not, as %1-test: the running connection is not disturbed. It publishes one message, not retained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields have changed since this test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestFindings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the broker grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacknowledged messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only 0: deliveries are not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id given by the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that the broker shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished">Broker</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::BundleView</name>
    <message>
        <source>Written: %1, %2. Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, names and sizes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for whoever helps you from afar. Passwords, tokens, keys, header values, events and people are not in it; names of hosts and users are. Look at each part, and leave out what you do not want to give away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an engineer can write a support file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this part into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation type="unfinished">Durchsuchen …</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::CameraList</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::ChangeList</name>
    <message>
        <source>Changed here and by somebody else: decide</source>
        <translation>Hier und von jemand anderem geändert: entscheiden Sie</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else, and taken over</source>
        <translation>Inzwischen von jemand anderem geändert und übernommen</translation>
    </message>
    <message>
        <source>Secrets to be kept</source>
        <translation>Geheimnisse, die verwahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: entfernt, war %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: theirs is %2, yours was %3</source>
        <translation>%1: dort steht %2, bei Ihnen stand %3</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meines nehmen</translation>
    </message>
</context>
<context>
    <name>Runnel::ChattererModel</name>
    <message>
        <source>%1 at %2, raised %3 times, %4 % of all</source>
        <translation>%1, %2: %3-mal ausgelöst, %4 % von allen</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>Runnel::CommandDesk</name>
    <message>
        <source>Too many commands wait for an answer.</source>
        <translation>Zu viele Befehle warten auf eine Antwort.</translation>
    </message>
    <message>
        <source>Wait a moment, then do it again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connector has not answered within 10 s.</source>
        <translation>Der Konnektor hat nicht innerhalb von 10 s geantwortet.</translation>
    </message>
    <message>
        <source>Look at the alarm&apos;s state before you do it again.</source>
        <translation>Sehen Sie sich den Zustand des Alarms an, bevor Sie es wiederholen.</translation>
    </message>
</context>
<context>
    <name>Runnel::ConfigDraft</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Der Konnektor hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>See whether the change is in effect, and save again.</source>
        <translation>Sehen Sie nach, ob die Änderung gilt, und speichern Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Runnel::CsvSheet</name>
    <message>
        <source>Saved: %1. Lines: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % searched, lines so far: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the journal as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. All lines that are found, not only those shown so far; newest first. Columns have the same names in every language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::DistributionBars</name>
    <message>
        <source>%1 · %2 %, target %3 %</source>
        <translation>%1 · %2 %, Ziel %3 %</translation>
    </message>
    <message>
        <source>New alarms by priority</source>
        <translation>Neue Alarme nach Priorität</translation>
    </message>
    <message>
        <source>Priority %1: %2.</source>
        <translation>Priorität %1: %2.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointDetail</name>
    <message>
        <source>Asked to try now.</source>
        <translation>Neuer Versuch angefordert.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>not expected; last event %1</source>
        <translation>nicht erwartet; letztes Ereignis %1</translation>
    </message>
    <message>
        <source>not expected; no event yet</source>
        <translation>nicht erwartet; noch kein Ereignis</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>Er wartet auf nichts.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gestört</translation>
    </message>
    <message>
        <source>%1 without a signal</source>
        <translation>%1 ohne Signal</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1 nicht überwacht</translation>
    </message>
    <message>
        <source>%1 with a certificate about to end</source>
        <translation>%1 mit bald ablaufendem Zertifikat</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1 ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 of %2 watching</source>
        <translation>%1 von %2 überwachen</translation>
    </message>
    <message>
        <source>Touch a camera to see all of it and to act on it.</source>
        <translation>Berühren Sie eine Kamera, um alles von ihr zu sehen und zu handeln.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>Ohne Route</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Chosen endpoint</source>
        <translation>Gewählter Endpunkt</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointSwitch</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Der Konnektor hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>See by the state whether it was done, and try again.</source>
        <translation>Sehen Sie am Zustand, ob es geschehen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Switching it on …</source>
        <translation>Wird eingeschaltet …</translation>
    </message>
    <message>
        <source>Switching it off …</source>
        <translation>Wird ausgeschaltet …</translation>
    </message>
    <message>
        <source>%1: not done. %2 %3</source>
        <translation>%1: nicht ausgeführt. %2 %3</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 is switched off. Nobody watches there.</source>
        <translation>%1 ist ausgeschaltet. Dort wird nicht überwacht.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Disable: nobody watches then</source>
        <translation>Ausschalten: dann wird nicht überwacht</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message>
        <source>Only an engineer switches cameras on and off. You are signed in as: %1.</source>
        <translation>Nur ein Techniker schaltet Kameras ein und aus. Sie sind angemeldet als: %1.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointsPage</name>
    <message>
        <source>Endpoints: %1</source>
        <translation>Endpunkte: %1</translation>
    </message>
    <message>
        <source>Need attention: %1</source>
        <translation>Brauchen Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht gemeldet</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>Der Konnektor hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No camera is configured: nobody watches</source>
        <translation>Keine Kamera eingerichtet: niemand überwacht</translation>
    </message>
    <message>
        <source>An engineer adds a device with its endpoint to the configuration file. It is taken up as soon as it is saved; &quot;runnel check&quot; says beforehand whether it is right.</source>
        <translation>Ein Techniker trägt ein Gerät mit seinem Endpunkt in die Konfigurationsdatei ein. Es wird übernommen, sobald sie gespeichert ist; &quot;runnel check&quot; sagt vorher, ob es stimmt.</translation>
    </message>
    <message>
        <source>None needs attention</source>
        <translation>Keiner braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Press the button again to see all.</source>
        <translation>Drücken Sie die Taste noch einmal, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No endpoint fits the filter</source>
        <translation>Kein Endpunkt passt zum Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Endpoints, trouble first</source>
        <translation>Endpunkte, Störungen zuerst</translation>
    </message>
</context>
<context>
    <name>Runnel::EventView</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Touch an event to see all of it. The list then stands still until you go on.</source>
        <translation>Berühren Sie ein Ereignis, um alles davon zu sehen. Die Liste steht dann still, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>no route takes this type</source>
        <translation>keine Route nimmt diesen Typ</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>bestätigt nach %1</translation>
    </message>
    <message>
        <source>waiting for the acknowledgement</source>
        <translation>wartet auf die Bestätigung</translation>
    </message>
    <message>
        <source>%1, not JSON</source>
        <translation>%1, kein JSON</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>Nur die ersten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Eingerückt</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>Gewähltes Ereignis</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedBar</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Filter: type, camera, topic, payload</source>
        <translation>Filter: Typ, Kamera, Topic, Nutzdaten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Alle Kameras</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event, camera</source>
        <translation>Ereignis, Kamera</translation>
    </message>
    <message>
        <source>Payload, topic</source>
        <translation>Nutzdaten, Topic</translation>
    </message>
    <message>
        <source>At the broker</source>
        <translation>Beim Broker</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedPage</name>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>nothing comes</source>
        <translation>nichts kommt</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 der letzten %2</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>Paused · %1 newer</source>
        <translation>Angehalten · %1 neuere</translation>
    </message>
    <message>
        <source>Standing still · %1 newer</source>
        <translation>Steht still · %1 neuere</translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Kein Ereignis passt zum Filter</translation>
    </message>
    <message>
        <source>Kept: the last %1.</source>
        <translation>Aufbewahrt: die letzten %1.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>Der Konnektor hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No camera is configured.</source>
        <translation>Keine Kamera ist eingerichtet.</translation>
    </message>
    <message>
        <source>Cameras watching: %1 of %2.</source>
        <translation>Kameras, die überwachen: %1 von %2.</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Ereignisse, live</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Ereignisse, das neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Runnel::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>Runnel::FlowTrend</name>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Leckrate, letzte %1 min</translation>
    </message>
    <message>
        <source>Between %1 and %2, lately %3.</source>
        <translation>Zwischen %1 und %2, zuletzt %3.</translation>
    </message>
    <message>
        <source>No report in this time.</source>
        <translation>Keine Meldung in dieser Zeit.</translation>
    </message>
    <message>
        <source>Priority 1 from %1.</source>
        <translation>Priorität 1 ab %1.</translation>
    </message>
    <message>
        <source>priority 1 from %1</source>
        <translation>Priorität 1 ab %1</translation>
    </message>
</context>
<context>
    <name>Runnel::GeneralSection</name>
    <message>
        <source>Give up the oldest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the newest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading the cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the panel, and {site} in topics. It also names this connector where the configuration gives it no name of its own: topics and the client id may change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for events that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the disk, while the broker is away. A part of the disk is always left free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits is kept, what comes is given up and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cameras are not read until there is room. A camera that keeps nothing loses what it sees meanwhile; a leak is then noticed late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest are kept, heartbeats are given up before alerts, and every one that is given up is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks and metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the configuration; this version does not answer there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: changes last until Runnel ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before the last save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting events, alarms and journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::HandoverSheet</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has not begun yet. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 31 days fit on a sheet. Choose a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: alarms and what was done about them, what is shelved, outages, and who was watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift, until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since I signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time the journal shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks for the next shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::HelpContents</name>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::HelpPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Runnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::ImportPage</name>
    <message>
        <source>Choose a variable file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform variable files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Terraform variable file with cameras and assets of Azure IoT Operations (.tfvars or .tfvars.json). The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation type="unfinished">Durchsuchen …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over, or left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over. Look it through under Cameras, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) found: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up already, and replaced by the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::JournalFilterBar</name>
    <message>
        <source>“%1”</source>
        <comment>quoted search text</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Since my shift began</source>
        <translation>Seit Beginn meiner Schicht</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>Jede Priorität</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>Jede Kamera</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Search where, message and note</source>
        <translation>Suche: wo, Meldung, Notiz</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Removes every restriction</source>
        <translation>Hebt alle Einschränkungen auf</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift before, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::JournalList</name>
    <message>
        <source>Reading … searched back to %1</source>
        <translation type="unfinished">Liest … durchsucht bis %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Liest …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as many as are shown at once; there are older ones.</source>
        <translation type="unfinished">%1, mehr werden nicht auf einmal gezeigt; es gibt ältere.</translation>
    </message>
    <message>
        <source>%1, and older ones below</source>
        <translation type="unfinished">%1, ältere darunter</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation type="unfinished">%1, das sind alle</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Nothing is searched until the times are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation type="unfinished">Es wird alle paar Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>Nothing yet; searched back to %1.</source>
        <translation type="unfinished">Noch nichts; durchsucht bis %1.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation type="unfinished">Das Journal ist leer.</translation>
    </message>
    <message>
        <source>No alarm was raised since it was begun. Every alarm and everything that is done about it will stand here.</source>
        <translation type="unfinished">Seit seinem Beginn wurde kein Alarm ausgelöst. Hier wird jeder Alarm stehen und alles, was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation type="unfinished">In dieser Zeit wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No alarm was raised, cleared or handled: %1. “Show all” also shows what is older.</source>
        <translation type="unfinished">Kein Alarm wurde ausgelöst, ging oder wurde bearbeitet: %1. „Alles zeigen“ zeigt auch Älteres.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation type="unfinished">Keine Zeile passt dazu.</translation>
    </message>
    <message>
        <source>Searched for: %1. “Show all” removes every restriction.</source>
        <translation type="unfinished">Gesucht: %1. „Alles zeigen“ hebt alle Einschränkungen auf.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation type="unfinished">Zu den neuesten</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new line(s) · show</source>
        <translation type="unfinished">
            <numerusform>Mehr als %n neue Zeile · zeigen</numerusform>
            <numerusform>Mehr als %n neue Zeilen · zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) · show</source>
        <translation type="unfinished">
            <numerusform>%n neue Zeile · zeigen</numerusform>
            <numerusform>%n neue Zeilen · zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation type="unfinished">Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation type="unfinished">Ältere Zeilen zeigen</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift handover …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything that happened to this alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation type="unfinished">Alarmjournal, das Neueste zuerst</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation type="unfinished">Die gewählte Zeile</translation>
    </message>
</context>
<context>
    <name>Runnel::LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Runnel::LifePicture</name>
    <message>
        <source>The life of the alarm as a line of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished">%1 seit %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow, at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::LifeView</name>
    <message>
        <source>Reading the journal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no line of this alarm any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, for %2; not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was raised %1 times; this is number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its beginning is no longer in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its newest lines were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported %1 times, at last %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows when this alarm was raised before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows when this alarm was raised afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Vorgang</translation>
    </message>
    <message>
        <source>State then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>What happened to this alarm, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::MainWindow</name>
    <message>
        <source>Runnel</source>
        <translation>Runnel</translation>
    </message>
    <message>
        <source>Runnel also carries the events to the broker. When it is closed, nobody is told of a leak, here or elsewhere.</source>
        <translation>Runnel bringt auch die Ereignisse zum Broker. Ist es geschlossen, erfährt niemand von einem Leck, weder hier noch anderswo.</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>RUNNEL SCHLIESSEN</translation>
    </message>
    <message>
        <source>STAY</source>
        <translation>BLEIBEN</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>Runnel::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Follow: on</source>
        <translation>Folgen: ein</translation>
    </message>
    <message>
        <source>Follow: off</source>
        <translation>Folgen: aus</translation>
    </message>
    <message>
        <source>Follow the alarms</source>
        <translation>Den Alarmen folgen</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1, %3 not acknowledged. %4 cameras, %5 not watching.</source>
        <translation>%1 Alarme, %2 mit Priorität 1, %3 nicht quittiert. %4 Kameras, %5 überwachen nicht.</translation>
    </message>
    <message>
        <source>Map of the site</source>
        <translation>Karte der Anlage</translation>
    </message>
</context>
<context>
    <name>Runnel::MomentField</name>
    <message>
        <source>%1: earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::Navigation</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Cameras and leaks; the list has the same alarms</source>
        <translation>Kameras und Lecks; die Liste hat dieselben Alarme</translation>
    </message>
</context>
<context>
    <name>Runnel::PairsField</name>
    <message>
        <source>“%1” stands here twice; keep one.</source>
        <translation>„%1“ steht hier zweimal; behalten Sie eines.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Runnel::PanelSettings</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Look at the rights and the free room of the state directory.</source>
        <translation>Prüfen Sie die Rechte und den freien Platz des Zustandsverzeichnisses.</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceEditor</name>
    <message>
        <source>No place yet. Tap the map where the camera stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the handle to where the camera looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the camera to move it, the handle to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by keys on the map: arrows move, Shift with them turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset %1 has a place or heading of its own, which counts before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, degrees from north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceTool</name>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: place of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place yet. Arrows move the map, Return places the camera in its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the camera, with Ctrl by a metre; with Shift they turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, no heading. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, heading %2°. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityCount</name>
    <message>
        <source>Priority %1: %2 alarms, %3 not acknowledged</source>
        <translation>Priorität %1: %2 Alarme, %3 nicht quittiert</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityLoad</name>
    <message>
        <source>As it was at %1. %2</source>
        <translation>Stand von %1. %2</translation>
    </message>
    <message>
        <source>The journal is being counted …</source>
        <translation>Das Journal wird ausgezählt …</translation>
    </message>
    <message>
        <source>No leak alarm was raised in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde kein Leckalarm ausgelöst.</translation>
    </message>
    <message>
        <source>%1 in the last 30 days. The marks are the target of ISA-18.2: 5, 15 and 80 %.</source>
        <translation>%1 in den letzten 30 Tagen. Die Marken sind das Ziel nach ISA-18.2: 5, 15 und 80 %.</translation>
    </message>
    <message>
        <source>New leak alarms by priority</source>
        <translation>Neue Leckalarme nach Priorität</translation>
    </message>
    <message>
        <source>Raised most often</source>
        <translation>Am häufigsten ausgelöst</translation>
    </message>
    <message>
        <source>The ten alarms that were raised most often</source>
        <translation>Die zehn am häufigsten ausgelösten Alarme</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityRows</name>
    <message>
        <source>A flow of at least %1 and a confidence of at least %2 %: priority %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow of at least %1: priority %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidence of at least %1 %: priority %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other alarm: priority %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every alarm that comes so far: priority %1. The rows below never count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Flow from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Confidence from (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished">Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>Runnel::ProfileEditor</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Meldung</translation>
    </message>
    <message>
        <source>Time, in ms since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude of the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude of the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished">Leckrate</translation>
    </message>
    <message>
        <source>Unit of the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished">Temperatur</translation>
    </message>
    <message>
        <source>Unit of the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the wind speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the wind comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event types that are alarms, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointers say where in the JSON of an event a value stands, for example /data/flow. What is empty is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in profile takes ALERT and ALERT_DLQC as alarms and stays as it is. Cameras that speak otherwise get a profile of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name for the new profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles of cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::PublicationView</name>
    <message>
        <source>content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not retained</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>forgotten after %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of the connection test; number and time are as if it came now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at %1; no route took it, so its number is the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of the payload is known here; all of it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm: this event type is none in the camera&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It raises an alarm; its priority depends on the whole payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm of priority %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished">Nutzdaten</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::RawEvent</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Raw event ▾</source>
        <translation>Rohes Ereignis ▾</translation>
    </message>
    <message>
        <source>Raw event ▸</source>
        <translation>Rohes Ereignis ▸</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>Rohes Ereignis</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteCopy</name>
    <message numerus="yes">
        <source>Copy to %n camera(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Their own routes are replaced; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic without {device} or {asset} will be the same for all cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the routes of %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras that get the routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteForm</name>
    <message>
        <source>1, until confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, sent once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Topic</translation>
    </message>
    <message>
        <source>Are filled in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished">Ereignistyp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Stands for {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained by the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten after (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the payload does not fit its schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no other route takes would be dropped and counted as “without a route”. This one takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a route yet. Added, it goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set up for this camera: every event goes to one pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all events of the group “%1”. Edited here, it becomes this event&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination %1 of %2 of this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event goes where all events of its group go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesEditor</name>
    <message numerus="yes">
        <source>Add all %n proposed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This route is not valid yet. Mend it, and the message stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event was heard yet that no other route takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 was heard yet. The message stands here as soon as one comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published by this route while its asset is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the event type as the camera sends it, or * for any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type, as the camera sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesModel</name>
    <message>
        <source>see below what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its asset is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>check of the payload</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event type, its state</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Topic</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesSection</name>
    <message>
        <source>Topic of all events that have none of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to other cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first; its events are routed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::SaveBar</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Nur ein Techniker darf die Einrichtung ändern.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>Wartet auf den Konnektor …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>Nicht gespeichert. %1 %2</translation>
    </message>
    <message>
        <source>In effect until Runnel ends: there is no configuration file.</source>
        <translation>Gilt, bis Runnel endet: es gibt keine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Saved and in effect: %1</source>
        <translation>Gespeichert und in Kraft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by somebody else, too.</source>
        <translation>
            <numerusform>%n Stelle wurde auch von jemand anderem geändert.</numerusform>
            <numerusform>%n Stellen wurden auch von jemand anderem geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is refused: %1</source>
        <translation>Die Datei wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Nichts zu speichern.</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Noch nicht speicherbar. %1: %2</translation>
    </message>
    <message>
        <source>The file has errors by now; saving replaces it. It is kept beside it.</source>
        <translation>Die Datei ist inzwischen fehlerhaft; Speichern ersetzt sie. Sie wird daneben aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert.</numerusform>
            <numerusform>%n Änderungen nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Lists what differs from what counts now</source>
        <translation>Listet auf, was von dem abweicht, was jetzt gilt</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Deren behalten</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>In einer Datei verwahren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveSheet</name>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of a file, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Choose another one, or plug in the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name. “Replace it” writes over it; or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runnel may not write to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drive can only be read: %1. Unlock it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is full; nothing was saved. Free space on it, choose another drive, or a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved: %1. Nothing was left behind. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation type="unfinished">Durchsuchen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::SecretField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a key or a certificate.</source>
        <translation>%1 ist zu groß für einen Schlüssel oder ein Zertifikat.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>set just now · kept when it is saved</source>
        <translation>eben gesetzt · wird beim Speichern verwahrt</translation>
    </message>
    <message>
        <source>set · %1</source>
        <translation>gesetzt · %1</translation>
    </message>
    <message>
        <source>not a reference</source>
        <translation>kein Verweis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Verwahren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus Datei …</translation>
    </message>
    <message>
        <source>It is never shown again</source>
        <translation>Es wird nie wieder angezeigt</translation>
    </message>
</context>
<context>
    <name>Runnel::SeriesPlots</name>
    <message>
        <source>Events received</source>
        <translation>Empfangene Ereignisse</translation>
    </message>
    <message>
        <source>per second, by type</source>
        <translation>je Sekunde, nach Typ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>events that wait</source>
        <translation>wartende Ereignisse</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>of all streams</source>
        <translation>aller Datenströme</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Datenströme</translation>
    </message>
    <message>
        <source>that are live, of all</source>
        <translation>verbunden, von allen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>of all streams, in %1 each</source>
        <translation>aller Datenströme, je %1</translation>
    </message>
    <message>
        <source>in all of this time</source>
        <translation>in dieser ganzen Zeit</translation>
    </message>
    <message>
        <source>live</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>die Hälfte in</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % in</translation>
    </message>
    <message>
        <source>ms from the camera to the broker</source>
        <translation>ms von der Kamera zum Broker</translation>
    </message>
</context>
<context>
    <name>Runnel::SetupPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished">Broker</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished">Alarme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::SizeField</name>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::SoundOutput</name>
    <message>
        <source>This computer has no audio output.</source>
        <translation>Dieser Rechner hat keine Tonausgabe.</translation>
    </message>
    <message>
        <source>The audio output does not take the alarm sounds.</source>
        <translation>Die Tonausgabe nimmt die Alarmtöne nicht an.</translation>
    </message>
    <message>
        <source>Runnel was built without Qt Multimedia.</source>
        <translation>Runnel wurde ohne Qt Multimedia gebaut.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatisticsPage</name>
    <message>
        <source>Times are local.</source>
        <translation>Zeiten sind Ortszeit.</translation>
    </message>
    <message>
        <source>Nothing was heard for %1: the newest numbers are of %2.</source>
        <translation>Seit %1 wurde nichts gehört: die neuesten Zahlen sind von %2.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Die letzten 15 Minuten</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 8 hours</source>
        <translation>Die letzten 8 Stunden</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
    <message>
        <source>Rates are collected from the moment the panel starts. The connector has not told any since; it does so every second while it runs.</source>
        <translation>Raten werden gesammelt, seit das Bedienfeld läuft. Der Konnektor hat seither keine gemeldet; er tut es jede Sekunde, solange er läuft.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatusStrip</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Helle oder dunkle Farben</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching</source>
        <translation>%1 von %2 Kameras überwachen</translation>
    </message>
    <message>
        <source>%1 no signal</source>
        <translation>%1 ohne Signal</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1 nicht überwacht</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 events/min</source>
        <translation>%1 Ereignisse/min</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>Runnel::TextField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>Runnel::TlsField</name>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::Tryout</name>
    <message>
        <source>The table is not valid yet: shown is what its last valid state does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm stands, and none was reported since the panel started. The next ones are tried here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n report(s) none would have another priority.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n report(s) would have another priority.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reports, with the priority by this table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::TryoutModel</name>
    <message>
        <source>no alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Wo</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished">Leckrate</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished">Sicherheit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runnel::WelcomePage</name>
    <message>
        <source>Nothing is set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one camera. It takes a few minutes; nothing is saved before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events flow from the cameras to the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One camera after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the camera&apos;s address. It is tested step by step, and what fails says how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many cameras from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Terraform variable file of Azure IoT Operations (.tfvars) becomes cameras and topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four simulated cameras and a private broker on this computer. Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this site is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">Kameras</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished">Broker</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation type="unfinished">Ereignisse, live</translation>
    </message>
</context>
<context>
    <name>SetupProgress</name>
    <message>
        <source>No camera is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) set up, %1 of them watching.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events have reached the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events are stored and wait for the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has reached the broker yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Analytics: not told</source>
        <translation>Auswertung: nicht gemeldet</translation>
    </message>
    <message>
        <source>Analytics on</source>
        <translation>Auswertung ein</translation>
    </message>
    <message>
        <source>Analytics off</source>
        <translation>Auswertung aus</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>NICHT ÜBERWACHT</translation>
    </message>
    <message>
        <source>Broker not connected</source>
        <translation>Broker nicht verbunden</translation>
    </message>
    <message>
        <source>Broker: connecting</source>
        <translation>Broker: verbindet</translation>
    </message>
    <message>
        <source>Broker connected</source>
        <translation>Broker verbunden</translation>
    </message>
    <message>
        <source>Broker takes no events</source>
        <translation>Broker nimmt nichts an</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Broker fehlt</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Nothing was heard of them yet.</source>
        <translation>Noch nichts von ihnen gehört.</translation>
    </message>
    <message>
        <source>Last heard %1 ago.</source>
        <translation>Zuletzt gehört vor %1.</translation>
    </message>
    <message>
        <source>The broker is away: events are stored, nobody else is told.</source>
        <translation>Der Broker fehlt: Ereignisse werden gespeichert, sonst erfährt es niemand.</translation>
    </message>
    <message>
        <source>The connector does not answer</source>
        <translation>Der Konnektor antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1. What is shown may be out of date.</source>
        <translation>Seit %1 wurde nichts von ihm gehört. Das Gezeigte kann veraltet sein.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Reading what the last run left.</source>
        <translation>Liest, was der letzte Lauf hinterließ.</translation>
    </message>
    <message>
        <source>No cameras are set up</source>
        <translation>Keine Kameras eingerichtet</translation>
    </message>
    <message>
        <source>All cameras are switched off</source>
        <translation>Alle Kameras sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Nobody is watching.</source>
        <translation>Niemand überwacht.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Niemand überwacht</translation>
    </message>
    <message>
        <source>0 of %1 cameras. %2</source>
        <translation>0 von %1 Kameras. %2</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching.</source>
        <translation>%1 von %2 Kameras überwachen.</translation>
    </message>
    <message>
        <source>No alarms, but not all cameras watch</source>
        <translation>Keine Alarme, aber nicht alle Kameras überwachen</translation>
    </message>
    <message>
        <source>No alarms, but the broker is away</source>
        <translation>Keine Alarme, aber der Broker fehlt</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>Nobody is watching. Add a camera under Set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
