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
        <translation>Nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 · valid to %2</source>
        <translation>%1 · gültig bis %2</translation>
    </message>
    <message>
        <source>%1 · %2 · valid to %3</source>
        <translation>%1 · %2 · gültig bis %3</translation>
    </message>
    <message>
        <source>MQTT 5.0, as %1</source>
        <translation>MQTT 5.0, als %1</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1. The broker does not take 5.0.</source>
        <translation>MQTT 3.1.1, als %1. Der Broker kann 5.0 nicht.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1</source>
        <translation>MQTT 3.1.1, als %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Nachricht angekommen</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed, with a warning</source>
        <translation>bestanden, mit Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · bestätigt</translation>
    </message>
    <message>
        <source>It came back from the broker.</source>
        <translation>Sie kam vom Broker zurück.</translation>
    </message>
    <message>
        <source>The broker does not show this client the topic; Runnel does not need that.</source>
        <translation>Der Broker zeigt diesem Client das Topic nicht; Runnel braucht das nicht.</translation>
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
        <source>Testing %1, port %2 …</source>
        <translation>Prüft %1, Port %2 …</translation>
    </message>
    <message>
        <source>It does not work yet: %1.</source>
        <translation>Es geht noch nicht: %1.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It works: the message arrived, after %1.</source>
        <translation>Es geht: Die Nachricht ist angekommen, nach %1.</translation>
    </message>
    <message>
        <source>It works: the broker took the message, after %1.</source>
        <translation>Es geht: Der Broker hat die Nachricht angenommen, nach %1.</translation>
    </message>
    <message>
        <source>It works: the broker let Runnel in, after %1.</source>
        <translation>Es geht: Der Broker hat Runnel zugelassen, nach %1.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Too many questions to the alarm journal wait already.</source>
        <translation>Es warten schon zu viele Anfragen an das Alarmjournal.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The alarm journal was damaged; it was set aside as %1.</source>
        <extracomment>%1: where</extracomment>
        <translation>Das Alarmjournal war beschädigt; es wurde beiseitegelegt als %1.</translation>
    </message>
    <message>
        <source>Check the disk. Alarms that go on are raised again when they are reported.</source>
        <translation>Prüfen Sie die Festplatte. Alarme, die andauern, werden bei der nächsten Meldung wieder ausgelöst.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf das nicht.</translation>
    </message>
    <message>
        <source>Sign in as engineer.</source>
        <translation>Melden Sie sich als Techniker an.</translation>
    </message>
    <message>
        <source>Sign in as operator.</source>
        <translation>Melden Sie sich als Bediener an.</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>Es ist nicht genannt, wer das tut.</translation>
    </message>
    <message>
        <source>Sign in with a name.</source>
        <translation>Melden Sie sich mit einem Namen an.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Das braucht einen Grund.</translation>
    </message>
    <message>
        <source>Write one line.</source>
        <translation>Schreiben Sie eine Zeile.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <extracomment>%1: AlarmCommand::longestNote</extracomment>
        <translation>Die Notiz ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>A shelf lasts up to 12 hours.</source>
        <translation>Eine Zurückstellung dauert höchstens 12 Stunden.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Wählen Sie eine Zeit.</translation>
    </message>
    <message>
        <source>This alarm is over.</source>
        <translation>Dieser Alarm ist beendet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the journal has it.</source>
        <translation>Es ist nichts zu tun; er steht im Journal.</translation>
    </message>
    <message>
        <source>This cannot be done in the alarm&apos;s present state.</source>
        <translation>Das geht im jetzigen Zustand des Alarms nicht.</translation>
    </message>
    <message>
        <source>Look at the alarm again: somebody may have been faster.</source>
        <translation>Sehen Sie sich den Alarm noch einmal an: Vielleicht war jemand schneller.</translation>
    </message>
    <message>
        <source>The disk that holds the alarm journal is full.</source>
        <translation>Die Festplatte mit dem Alarmjournal ist voll.</translation>
    </message>
    <message>
        <source>Free space on it; the journal goes on by itself afterwards.</source>
        <translation>Schaffen Sie Platz darauf; danach geht das Journal von selbst weiter.</translation>
    </message>
    <message>
        <source>The alarm journal cannot be used (%1).</source>
        <extracomment>%1: QString::fromUtf8(sqlite3_errstr(code))</extracomment>
        <translation>Das Alarmjournal ist nicht benutzbar (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory.</source>
        <translation>Prüfen Sie die Festplatte und das Zustandsverzeichnis.</translation>
    </message>
    <message>
        <source>The stream is not open.</source>
        <translation>Der Datenstrom ist nicht offen.</translation>
    </message>
    <message>
        <source>The camera&apos;s analytics are off: it reports no leaks.</source>
        <translation>Die Auswertung der Kamera ist aus: Sie meldet keine Lecks.</translation>
    </message>
    <message>
        <source>The broker is not connected.</source>
        <translation>Der Broker ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The outbox is filling: the broker does not take events as fast as they come, or it is away. When it is full, events are lost.</source>
        <translation>Der Ausgang füllt sich: Der Broker nimmt Ereignisse nicht so schnell an, wie sie kommen, oder er fehlt. Ist der Ausgang voll, gehen Ereignisse verloren.</translation>
    </message>
    <message>
        <source>The client certificate %1</source>
        <translation>Das Clientzertifikat %1</translation>
    </message>
    <message>
        <source>The %2&apos;s certificate (%1)</source>
        <translation>Das Zertifikat %1 (%2)</translation>
    </message>
    <message>
        <source>Have a new one issued and put it in its place; the next connection takes it.</source>
        <translation>Lassen Sie ein neues ausstellen und legen Sie es an seine Stelle; die nächste Verbindung verwendet es.</translation>
    </message>
    <message>
        <source>Renew it there in time; an endpoint with a pin needs the new pin too.</source>
        <translation>Erneuern Sie es dort rechtzeitig; ein Endpunkt mit festgelegtem Fingerabdruck braucht auch den neuen.</translation>
    </message>
    <message>
        <source>%1 expired on %2: the next connection will fail.</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 ist am %2 abgelaufen: Die nächste Verbindung wird scheitern.</translation>
    </message>
    <message>
        <source>%1 expires today (%2).</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 läuft heute ab (%2).</translation>
    </message>
    <message>
        <source>%1 expires on %2, in %3 days.</source>
        <extracomment>%1: name, %2: date, %3: QString::number(days)</extracomment>
        <translation>%1 läuft am %2 ab, in %3 Tagen.</translation>
    </message>
    <message>
        <source>1 is the most urgent, 5 the least</source>
        <translation>1 ist am dringendsten, 5 am wenigsten dringend</translation>
    </message>
    <message>
        <source>an empty table gives no alarm a priority; leave the key out for the default table</source>
        <translation>eine leere Tabelle gibt keinem Alarm eine Priorität; lassen Sie den Schlüssel weg, dann gilt die Standardtabelle</translation>
    </message>
    <message>
        <source>the last row must have no condition, so that every alarm gets a priority</source>
        <translation>die letzte Zeile darf keine Bedingung haben, damit jeder Alarm eine Priorität bekommt</translation>
    </message>
    <message>
        <source>this must be a string, the type of an event, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>hier muss eine Zeichenkette stehen, der Typ eines Ereignisses, nicht %1</translation>
    </message>
    <message>
        <source>an event&apos;s type is not empty; that of events without one is &quot;message&quot;</source>
        <translation>der Typ eines Ereignisses ist nicht leer; bei Ereignissen ohne Typ ist er &quot;message&quot;</translation>
    </message>
    <message>
        <source>a type has at most %1 characters here</source>
        <extracomment>%1: longestName</extracomment>
        <translation>ein Typ hat hier höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>no event&apos;s type contains a line break</source>
        <translation>kein Ereignistyp enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>types stand here to the letter, and * would make an alarm of every heartbeat; list the types that are alarms</source>
        <translation>hier stehen die Typen buchstäblich, und * machte aus jedem Lebenszeichen einen Alarm; nennen Sie die Typen, die Alarme sind</translation>
    </message>
    <message>
        <source>it lists the types of the events that are alarms: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</source>
        <translation>gebraucht werden die Typen der Ereignisse, die Alarme sind: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</translation>
    </message>
    <message>
        <source>without a type nothing the camera says is an alarm; list at least one, such as &quot;LEAK&quot;</source>
        <translation>ohne Typ ist nichts, was die Kamera meldet, ein Alarm; nennen Sie mindestens einen, etwa &quot;LEAK&quot;</translation>
    </message>
    <message>
        <source>there are more than %1 types here; make several profiles of them</source>
        <extracomment>%1: mostAlarmTypes</extracomment>
        <translation>hier stehen mehr als %1 Typen; machen Sie daraus mehrere Profile</translation>
    </message>
    <message>
        <source>this type stands here twice; keep one</source>
        <translation>dieser Typ steht hier zweimal; behalten Sie einen</translation>
    </message>
    <message>
        <source>this is no JSON pointer (RFC 6901): it must begin with /, for example &quot;/data/flow&quot;</source>
        <translation>das ist kein JSON-Pointer (RFC 6901): Er muss mit / beginnen, zum Beispiel &quot;/data/flow&quot;</translation>
    </message>
    <message>
        <source>a pointer has at most %1 characters here</source>
        <extracomment>%1: longestPointer</extracomment>
        <translation>ein Pointer hat hier höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a pointer must not contain U+0000</source>
        <translation>ein Pointer darf U+0000 nicht enthalten</translation>
    </message>
    <message>
        <source>a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of the key write ~0, for a / write ~1</source>
        <translation>auf ~ muss in einem JSON-Pointer 0 oder 1 folgen: für ein ~ im Schlüssel schreiben Sie ~0, für ein / ~1</translation>
    </message>
    <message>
        <source>a position needs both; &quot;%1&quot; is missing</source>
        <extracomment>%1: QLatin1String(other)</extracomment>
        <translation>eine Position braucht beide; &quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not be empty: assets refer to it</source>
        <translation>der Name eines Profils darf nicht leer sein: Anlagen verweisen darauf</translation>
    </message>
    <message>
        <source>a profile&apos;s name has at most %1 characters</source>
        <extracomment>%1: longestName</extracomment>
        <translation>der Name eines Profils hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not contain control characters</source>
        <translation>der Name eines Profils darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>this profile is built in and stays as it is; give yours another name, and name it in the &quot;profile&quot; of the assets</source>
        <translation>dieses Profil ist eingebaut und bleibt, wie es ist; geben Sie Ihrem einen anderen Namen und nennen Sie ihn im &quot;profile&quot; der Anlagen</translation>
    </message>
    <message>
        <source>there are more than %1 profiles; cameras of one kind can share one</source>
        <extracomment>%1: mostProfiles</extracomment>
        <translation>es sind mehr als %1 Profile; gleichartige Kameras können sich eines teilen</translation>
    </message>
    <message>
        <source>there is no such profile in &quot;alarms.profiles&quot;: %1</source>
        <extracomment>%1: ObjectReader::notAmong(profile,known)</extracomment>
        <translation>dieses Profil gibt es in &quot;alarms.profiles&quot; nicht: %1</translation>
    </message>
    <message>
        <source>there are more than 16 destinations</source>
        <translation>es sind mehr als 16 Ziele</translation>
    </message>
    <message>
        <source>topics refer to an event by its name</source>
        <translation>Topics verweisen auf ein Ereignis über seinen Namen</translation>
    </message>
    <message>
        <source>this is the older name of &quot;dataSource&quot;, which stands here too; remove this one</source>
        <translation>das ist der ältere Name von &quot;dataSource&quot;, das auch hier steht; entfernen Sie diesen</translation>
    </message>
    <message>
        <source>every event group has a name</source>
        <translation>jede Ereignisgruppe hat einen Namen</translation>
    </message>
    <message>
        <source>another event of this group has this name already</source>
        <translation>ein anderes Ereignis dieser Gruppe heißt schon so</translation>
    </message>
    <message>
        <source>it names the device and its endpoint</source>
        <translation>gebraucht werden das Gerät und sein Endpunkt</translation>
    </message>
    <message>
        <source>it is the name of one of the &quot;devices&quot;</source>
        <translation>gebraucht wird der Name eines der &quot;devices&quot;</translation>
    </message>
    <message>
        <source>it is the name of one of the device&apos;s &quot;endpoints&quot;</source>
        <translation>gebraucht wird der Name eines der &quot;endpoints&quot; des Geräts</translation>
    </message>
    <message>
        <source>no device with an endpoint has this name: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.device,devices.mid(0,20))</extracomment>
        <translation>kein Gerät mit einem Endpunkt heißt so: %1</translation>
    </message>
    <message>
        <source>the device has no such endpoint: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.endpoint,names.mid(0,20))</extracomment>
        <translation>das Gerät hat keinen solchen Endpunkt: %1</translation>
    </message>
    <message>
        <source>topics refer to an asset by its name</source>
        <translation>Topics verweisen auf eine Anlage über ihren Namen</translation>
    </message>
    <message>
        <source>another asset has this name already</source>
        <translation>eine andere Anlage heißt schon so</translation>
    </message>
    <message>
        <source>another event group of this asset has this name already</source>
        <translation>eine andere Ereignisgruppe dieser Anlage heißt schon so</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1: QLatin1String(what)</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it, or name another with --config.</source>
        <translation>Legen Sie sie an oder nennen Sie mit --config eine andere.</translation>
    </message>
    <message>
        <source>This user may not read it.</source>
        <translation>Dieser Benutzer darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Give the user that runs Runnel read access.</source>
        <translation>Geben Sie dem Benutzer, unter dem Runnel läuft, Leserecht.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <extracomment>%1: why</extracomment>
        <translation>Sie lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Its group or others may write it.</source>
        <translation>Ihre Gruppe oder andere dürfen sie schreiben.</translation>
    </message>
    <message>
        <source>It belongs to another user (id %1).</source>
        <extracomment>%1: file.st_uid</extracomment>
        <translation>Sie gehört einem anderen Benutzer (ID %1).</translation>
    </message>
    <message>
        <source>Everybody may replace it: its directory is writable for all.</source>
        <translation>Jeder kann sie ersetzen: Ihr Verzeichnis ist für alle beschreibbar.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Name the configuration file itself.</source>
        <translation>Nennen Sie die Konfigurationsdatei selbst.</translation>
    </message>
    <message>
        <source>Whoever may write it decides where the credentials go. Run: chmod go-w FILE, and make root or the user that runs Runnel its owner.</source>
        <translation>Wer sie schreiben darf, bestimmt, wohin die Zugangsdaten gehen. Führen Sie aus: chmod go-w FILE, und machen Sie root oder den Benutzer, unter dem Runnel läuft, zum Eigentümer.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <extracomment>%1: file.errorString()</extracomment>
        <translation>Lesen gescheitert: %1.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>There are %1 problems in all.</source>
        <extracomment>%1: problems.size()</extracomment>
        <translation>Es sind insgesamt %1 Probleme.</translation>
    </message>
    <message>
        <source>Mend the file; `runnel check` lists every problem.</source>
        <translation>Berichtigen Sie die Datei; `runnel check` nennt alle Probleme.</translation>
    </message>
    <message>
        <source>there are more problems than these</source>
        <translation>es gibt noch mehr Probleme als diese</translation>
    </message>
    <message>
        <source>it tells the broker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</source>
        <translation>gebraucht wird der Broker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its directory and the space on the disk.</source>
        <translation>Prüfen Sie die Rechte des Verzeichnisses und den Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>%1 cannot be read to keep it as a backup: %2.</source>
        <extracomment>%1: path, %2: previous.errorString()</extracomment>
        <translation>%1 kann für die Sicherungskopie nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>it is the URL of the event stream</source>
        <translation>gebraucht wird die URL des Datenstroms</translation>
    </message>
    <message>
        <source>this must be a whole URL with http:// or https://, for example http://10.0.0.11:8080/camera-events</source>
        <translation>hier muss eine ganze URL mit http:// oder https:// stehen, zum Beispiel http://10.0.0.11:8080/camera-events</translation>
    </message>
    <message>
        <source>credentials must not stand in a URL; use &quot;authentication&quot; with &quot;UsernamePassword&quot;</source>
        <translation>in einer URL dürfen keine Zugangsdaten stehen; nehmen Sie &quot;authentication&quot; mit &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>what stands behind # is never sent; remove it</source>
        <translation>was hinter # steht, wird nie gesendet; entfernen Sie es</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>this must be http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>hier muss http://HOST:PORT oder socks5://HOST:PORT stehen</translation>
    </message>
    <message>
        <source>credentials must not stand in this file</source>
        <translation>in dieser Datei dürfen keine Zugangsdaten stehen</translation>
    </message>
    <message>
        <source>this must be &quot;sha256:&quot; and 64 hexadecimal digits, of the certificate or of its public key</source>
        <translation>hier muss &quot;sha256:&quot; mit 64 Hexadezimalziffern stehen, vom Zertifikat oder von seinem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>there is no certificate to compare with: the address is plain HTTP</source>
        <translation>es gibt kein Zertifikat zum Vergleichen: Die Adresse ist unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>this is no name of an HTTP header</source>
        <translation>so heißt kein HTTP-Header</translation>
    </message>
    <message>
        <source>Runnel sets this header itself; remove it</source>
        <translation>diesen Header setzt Runnel selbst; entfernen Sie ihn</translation>
    </message>
    <message>
        <source>this header stands here twice; header names ignore case</source>
        <translation>dieser Header steht hier zweimal; Groß- und Kleinschreibung zählt bei Headern nicht</translation>
    </message>
    <message>
        <source>a header&apos;s value must not contain control characters</source>
        <translation>der Wert eines Headers darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>a header&apos;s value has at most 8192 characters</source>
        <translation>der Wert eines Headers hat höchstens 8192 Zeichen</translation>
    </message>
    <message>
        <source>this would send a secret over plain HTTP. Use https://, or consent with &quot;allowPlain&quot;: true in &quot;authentication&quot;</source>
        <translation>so ginge ein Geheimnis über unverschlüsseltes HTTP. Nehmen Sie https:// oder stimmen Sie mit &quot;allowPlain&quot;: true in &quot;authentication&quot; zu</translation>
    </message>
    <message>
        <source>there are more than 64 headers</source>
        <translation>es sind mehr als 64 Header</translation>
    </message>
    <message>
        <source>of degrees</source>
        <translation>in Grad</translation>
    </message>
    <message>
        <source>of metres</source>
        <translation>in Metern</translation>
    </message>
    <message>
        <source>this must be a number of degrees from -%1 to %1</source>
        <extracomment>%1: *limit</extracomment>
        <translation>hier muss eine Gradzahl von -%1 bis %1 stehen</translation>
    </message>
    <message>
        <source>this must be a number %1, above 0 and at most %2</source>
        <extracomment>%1: size-&gt;second, %2: size-&gt;first</extracomment>
        <translation>hier muss eine Zahl %1 stehen, größer als 0 und höchstens %2</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>an attribute is a string, a number, or true or false</source>
        <translation>ein Attribut ist eine Zeichenkette, eine Zahl oder true oder false</translation>
    </message>
    <message>
        <source>assets and topics refer to a device by its name</source>
        <translation>Anlagen und Topics verweisen auf ein Gerät über seinen Namen</translation>
    </message>
    <message>
        <source>another device has this name already</source>
        <translation>ein anderes Gerät heißt schon so</translation>
    </message>
    <message>
        <source>an endpoint&apos;s name has 1 to 256 characters</source>
        <translation>der Name eines Endpunkts hat 1 bis 256 Zeichen</translation>
    </message>
    <message>
        <source>the text ends too early; is the file complete?</source>
        <translation>der Text endet zu früh; ist die Datei vollständig?</translation>
    </message>
    <message>
        <source>there is nothing here; the smallest configuration has &quot;mqtt&quot; and &quot;devices&quot;</source>
        <translation>hier steht nichts; die kleinste Konfiguration hat &quot;mqtt&quot; und &quot;devices&quot;</translation>
    </message>
    <message>
        <source>something follows the end of the configuration; remove it</source>
        <translation>hinter dem Ende der Konfiguration folgt noch etwas; entfernen Sie es</translation>
    </message>
    <message>
        <source>this is no JSON value (strings need double quotes; there are no comments and no trailing commas)</source>
        <translation>das ist kein JSON-Wert (Zeichenketten brauchen doppelte Anführungszeichen; Kommentare und Kommas am Ende gibt es nicht)</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma before a }, no comments)</source>
        <translation>hier muss ein Schlüssel in doppelten Anführungszeichen stehen (kein Komma vor }, keine Kommentare)</translation>
    </message>
    <message>
        <source>a : is missing behind the key</source>
        <translation>hinter dem Schlüssel fehlt ein :</translation>
    </message>
    <message>
        <source>a , or } is missing before this</source>
        <translation>davor fehlt ein , oder }</translation>
    </message>
    <message>
        <source>a , or ] is missing before this</source>
        <translation>davor fehlt ein , oder ]</translation>
    </message>
    <message>
        <source>the \u escape in this string is not complete</source>
        <translation>das \u in dieser Zeichenkette ist nicht vollständig</translation>
    </message>
    <message>
        <source>there is no such \ escape in JSON; write \\ for a backslash</source>
        <translation>diese Folge mit \ gibt es in JSON nicht; für einen Backslash schreiben Sie \\</translation>
    </message>
    <message>
        <source>the closing double quote of this string is missing</source>
        <translation>das schließende Anführungszeichen dieser Zeichenkette fehlt</translation>
    </message>
    <message>
        <source>a string here is not valid UTF-8, or has a control character or line break in it; save the file as UTF-8</source>
        <translation>eine Zeichenkette ist hier kein gültiges UTF-8 oder enthält ein Steuerzeichen oder einen Zeilenumbruch; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>this is no JSON number</source>
        <translation>das ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>Objekte und Listen sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the text is longer than %1 MiB</source>
        <extracomment>%1: maximumBytes&gt;&gt;20</extracomment>
        <translation>der Text ist länger als %1 MiB</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8</source>
        <translation>die Datei ist UTF-16; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>there is a NUL byte here; is this a text file in UTF-8?</source>
        <translation>hier steht ein NUL-Byte; ist das eine Textdatei in UTF-8?</translation>
    </message>
    <message>
        <source>only the host stands here; the port has a key of its own, TLS is &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</source>
        <translation>hier steht nur der Host; der Port hat einen eigenen Schlüssel, TLS ist &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</translation>
    </message>
    <message>
        <source>a host name has at most 255 characters</source>
        <translation>ein Hostname hat höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>the port has a key of its own: &quot;port&quot;</source>
        <translation>der Port hat einen eigenen Schlüssel: &quot;port&quot;</translation>
    </message>
    <message>
        <source>this is no host name and no IP address</source>
        <translation>das ist weder ein Hostname noch eine IP-Adresse</translation>
    </message>
    <message>
        <source>a key needs its &quot;certificate&quot; beside it</source>
        <translation>zu einem Schlüssel gehört ein &quot;certificate&quot;</translation>
    </message>
    <message>
        <source>for example &quot;UsernamePassword&quot;</source>
        <translation>zum Beispiel &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>this must not be empty: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>das darf nicht leer sein: %1</translation>
    </message>
    <message>
        <source>a reference such as keychain:NAME</source>
        <translation>ein Verweis wie keychain:NAME</translation>
    </message>
    <message>
        <source>this does not belong to the &quot;method&quot; chosen; remove it or choose another</source>
        <translation>das gehört nicht zur gewählten &quot;method&quot;; entfernen Sie es oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>the user&apos;s name, plain or a reference</source>
        <translation>der Benutzername, im Klartext oder als Verweis</translation>
    </message>
    <message>
        <source>an absolute path or a reference (PEM or PKCS#12)</source>
        <translation>ein absoluter Pfad oder ein Verweis (PEM oder PKCS#12)</translation>
    </message>
    <message>
        <source>a certificate can be shown only over TLS, but this is %1</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>ein Zertifikat lässt sich nur über TLS vorzeigen, dies aber ist %1</translation>
    </message>
    <message>
        <source>this would send credentials over %1, readable by everybody on the way. Use TLS, or consent with &quot;allowPlain&quot;: true</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>so gingen Zugangsdaten über %1, unterwegs für jeden lesbar. Nehmen Sie TLS oder stimmen Sie mit &quot;allowPlain&quot;: true zu</translation>
    </message>
    <message>
        <source>it is the broker&apos;s name or address</source>
        <translation>gebraucht wird der Name oder die Adresse des Brokers</translation>
    </message>
    <message>
        <source>MQTT without TLS</source>
        <translation>MQTT ohne TLS</translation>
    </message>
    <message>
        <source>the client certificate stands here and in &quot;tls&quot;; keep one of them</source>
        <translation>das Clientzertifikat steht hier und in &quot;tls&quot;; behalten Sie eines davon</translation>
    </message>
    <message>
        <source>an object { … } is expected here, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>hier muss ein Objekt { … } stehen, nicht %1</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one</source>
        <translation>dieser Schlüssel steht hier zweimal; behalten Sie einen</translation>
    </message>
    <message>
        <source>there is no such key here;</source>
        <translation>diesen Schlüssel gibt es hier nicht;</translation>
    </message>
    <message>
        <source>%1did you mean &quot;%2&quot;?</source>
        <extracomment>%1: what came before, %2: meant</extracomment>
        <translation>%1meinten Sie &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <extracomment>%1: m_known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Bekannt sind: %1</translation>
    </message>
    <message>
        <source>this key is missing; %1</source>
        <extracomment>%1: why</extracomment>
        <translation>dieser Schlüssel fehlt; %1</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <extracomment>%1: expected.kindName(), %2: value-&gt;kindName()</extracomment>
        <translation>hier muss %1 stehen, nicht %2</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>ein Name darf nicht leer sein</translation>
    </message>
    <message>
        <source>a name has at most 256 characters</source>
        <translation>ein Name hat höchstens 256 Zeichen</translation>
    </message>
    <message>
        <source>a name must not contain control characters</source>
        <translation>ein Name darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <extracomment>%1: lowest, %2: highest</extracomment>
        <translation>hier muss eine ganze Zahl von %1 bis %2 stehen</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2</source>
        <extracomment>%1: shown(lowest), %2: shown(highest)</extracomment>
        <translation>hier muss eine Zahl von %1 bis %2 stehen</translation>
    </message>
    <message>
        <source>a path must be absolute: a service has no current directory</source>
        <translation>ein Pfad muss absolut sein: Ein Dienst hat kein aktuelles Verzeichnis</translation>
    </message>
    <message>
        <source>the path behind &quot;file:&quot; must be absolute</source>
        <translation>der Pfad hinter &quot;file:&quot; muss absolut sein</translation>
    </message>
    <message>
        <source>behind &quot;credential:&quot; stands the name of a file in $CREDENTIALS_DIRECTORY, without / and not hidden</source>
        <translation>hinter &quot;credential:&quot; steht der Name einer Datei in $CREDENTIALS_DIRECTORY, ohne / und nicht versteckt</translation>
    </message>
    <message>
        <source>behind &quot;env:&quot; stands the name of an environment variable</source>
        <translation>hinter &quot;env:&quot; steht der Name einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>a reference to a secret is expected: keychain:NAME, credential:NAME, file:PATH or env:NAME. A secret must not stand in this file; what stands here is not shown</source>
        <translation>hier muss ein Verweis auf ein Geheimnis stehen: keychain:NAME, credential:NAME, file:PATH oder env:NAME. Ein Geheimnis darf nicht in dieser Datei stehen; was hier steht, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>this must be a string, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>hier muss eine Zeichenkette stehen, nicht %1</translation>
    </message>
    <message>
        <source>this must be an absolute path or a reference such as credential:NAME</source>
        <translation>hier muss ein absoluter Pfad oder ein Verweis wie credential:NAME stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here;</source>
        <extracomment>%1: escapedForDisplay(given,40)</extracomment>
        <translation>&quot;%1&quot; ist hier nicht bekannt;</translation>
    </message>
    <message>
        <source>%1One of: %2</source>
        <extracomment>%1: message, %2: known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1Möglich: %2</translation>
    </message>
    <message>
        <source>this must be a string, the path of a GeoJSON file</source>
        <translation>hier muss eine Zeichenkette stehen, der Pfad einer GeoJSON-Datei</translation>
    </message>
    <message>
        <source>this must be ADDRESS:PORT, for example 127.0.0.1:9464 or [::1]:9464, or empty for off</source>
        <translation>hier muss ADDRESS:PORT stehen, zum Beispiel 127.0.0.1:9464 oder [::1]:9464, oder nichts für aus</translation>
    </message>
    <message>
        <source>there is no token {%1} here; known are %2</source>
        <extracomment>%1: escapedForDisplay(name,40), %2: known.join(u&apos; &apos;)</extracomment>
        <translation>das Token {%1} gibt es hier nicht; bekannt sind %2</translation>
    </message>
    <message>
        <source>a topic that is published to must not contain %1</source>
        <extracomment>%1: c</extracomment>
        <translation>ein Topic, an das gesendet wird, darf %1 nicht enthalten</translation>
    </message>
    <message>
        <source>topics that begin with $ belong to the broker</source>
        <translation>Topics, die mit $ beginnen, gehören dem Broker</translation>
    </message>
    <message>
        <source>this } closes no token</source>
        <translation>dieses } schließt kein Token</translation>
    </message>
    <message>
        <source>a topic must not contain control characters</source>
        <translation>ein Topic darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>half a character stands here (an unpaired surrogate)</source>
        <translation>hier steht ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>a topic must not be empty</source>
        <translation>ein Topic darf nicht leer sein</translation>
    </message>
    <message>
        <source>the } of this token is missing</source>
        <translation>das } dieses Tokens fehlt</translation>
    </message>
    <message>
        <source>this can become longer than 65,535 bytes (each token counts for 128)</source>
        <translation>das kann länger als 65.535 Bytes werden (jedes Token zählt für 128)</translation>
    </message>
    <message>
        <source>%1 (reason 0x%2).</source>
        <extracomment>%1: QString::fromLatin1(detail), %2: QString::number(code,16).rightJustified(2,u&apos;0&apos;)</extracomment>
        <translation>%1 (Grund 0x%2).</translation>
    </message>
    <message>
        <source>The broker does not speak this version of MQTT</source>
        <translation>Der Broker spricht diese MQTT-Version nicht</translation>
    </message>
    <message>
        <source>Set mqtt.protocol to &quot;auto&quot; or to the version the broker speaks.</source>
        <translation>Setzen Sie mqtt.protocol auf &quot;auto&quot; oder auf die Version des Brokers.</translation>
    </message>
    <message>
        <source>The broker does not accept the client identifier</source>
        <translation>Der Broker nimmt die Client-ID nicht an</translation>
    </message>
    <message>
        <source>Set mqtt.clientId to one the broker allows.</source>
        <translation>Setzen Sie mqtt.clientId auf eine, die der Broker erlaubt.</translation>
    </message>
    <message>
        <source>The broker does not accept the user name, password or authentication method</source>
        <translation>Der Broker nimmt Benutzername, Passwort oder Anmeldeverfahren nicht an</translation>
    </message>
    <message>
        <source>Check mqtt.authentication and the stored password.</source>
        <translation>Prüfen Sie mqtt.authentication und das gespeicherte Passwort.</translation>
    </message>
    <message>
        <source>The broker does not allow this client to connect</source>
        <translation>Der Broker lässt diesen Client nicht verbinden</translation>
    </message>
    <message>
        <source>Check user name and password in mqtt.authentication, and what the broker allows this user and client.</source>
        <translation>Prüfen Sie Benutzername und Passwort in mqtt.authentication, und was der Broker diesem Benutzer und Client erlaubt.</translation>
    </message>
    <message>
        <source>The broker is busy or takes no more connections</source>
        <translation>Der Broker ist ausgelastet oder nimmt keine Verbindungen mehr an</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel tries again. Look at the broker&apos;s load and limits.</source>
        <translation>Hier ist nichts zu tun: Runnel versucht es erneut. Prüfen Sie Last und Grenzen des Brokers.</translation>
    </message>
    <message>
        <source>The broker has banned this client</source>
        <translation>Der Broker hat diesen Client gesperrt</translation>
    </message>
    <message>
        <source>Ask the broker&apos;s administrator to lift the ban.</source>
        <translation>Bitten Sie den Administrator des Brokers, die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>The broker asks to use another server</source>
        <translation>Der Broker verweist auf einen anderen Server</translation>
    </message>
    <message>
        <source>Set mqtt.host to the broker&apos;s new address.</source>
        <translation>Setzen Sie mqtt.host auf die neue Adresse des Brokers.</translation>
    </message>
    <message>
        <source>The broker refused the connection</source>
        <translation>Der Broker hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for the reason.</source>
        <translation>Sehen Sie im Log des Brokers nach dem Grund.</translation>
    </message>
    <message>
        <source>Another client connected with the same client identifier</source>
        <translation>Ein anderer Client hat sich mit derselben Client-ID verbunden</translation>
    </message>
    <message>
        <source>Give every instance a client identifier of its own (mqtt.clientId).</source>
        <translation>Geben Sie jeder Instanz eine eigene Client-ID (mqtt.clientId).</translation>
    </message>
    <message>
        <source>The broker ended the connection because a message was too large</source>
        <translation>Der Broker hat die Verbindung beendet, weil eine Nachricht zu groß war</translation>
    </message>
    <message>
        <source>Raise the broker&apos;s maximum packet size.</source>
        <translation>Erhöhen Sie die größte Paketgröße des Brokers.</translation>
    </message>
    <message>
        <source>The broker did not hear from Runnel within the keep-alive time</source>
        <translation>Der Broker hat innerhalb der Keep-alive-Zeit nichts von Runnel gehört</translation>
    </message>
    <message>
        <source>Check the network between Runnel and the broker.</source>
        <translation>Prüfen Sie das Netzwerk zwischen Runnel und dem Broker.</translation>
    </message>
    <message>
        <source>The broker is shutting down</source>
        <translation>Der Broker wird heruntergefahren</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel connects again when the broker is back.</source>
        <translation>Hier ist nichts zu tun: Runnel verbindet sich wieder, wenn der Broker zurück ist.</translation>
    </message>
    <message>
        <source>The broker ended the connection by its rules or an administrator&apos;s action</source>
        <translation>Der Broker hat die Verbindung nach seinen Regeln oder durch einen Administrator beendet</translation>
    </message>
    <message>
        <source>Check what the broker allows this user and client.</source>
        <translation>Prüfen Sie, was der Broker diesem Benutzer und Client erlaubt.</translation>
    </message>
    <message>
        <source>The broker ended the connection because it is busy or a quota was exceeded</source>
        <translation>Der Broker hat die Verbindung beendet, weil er ausgelastet oder ein Kontingent überschritten ist</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s load and limits.</source>
        <translation>Prüfen Sie Last und Grenzen des Brokers.</translation>
    </message>
    <message>
        <source>The broker ended the connection</source>
        <translation>Der Broker hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>The broker does not allow this client to publish to the topic</source>
        <translation>Der Broker erlaubt diesem Client nicht, an das Topic zu senden</translation>
    </message>
    <message>
        <source>Allow it in the broker&apos;s access rules, or change the topic of the route.</source>
        <translation>Erlauben Sie es in den Zugriffsregeln des Brokers oder ändern Sie das Topic der Route.</translation>
    </message>
    <message>
        <source>The broker&apos;s quota for this client is used up</source>
        <translation>Das Kontingent des Brokers für diesen Client ist aufgebraucht</translation>
    </message>
    <message>
        <source>Raise the quota, or wait until the broker has room again.</source>
        <translation>Erhöhen Sie das Kontingent oder warten Sie, bis der Broker wieder Platz hat.</translation>
    </message>
    <message>
        <source>The message is too large for the broker</source>
        <translation>Die Nachricht ist zu groß für den Broker</translation>
    </message>
    <message>
        <source>The broker does not accept the topic name</source>
        <translation>Der Broker nimmt den Namen des Topics nicht an</translation>
    </message>
    <message>
        <source>Change the topic of the route.</source>
        <translation>Ändern Sie das Topic der Route.</translation>
    </message>
    <message>
        <source>The broker does not accept the format of the message</source>
        <translation>Der Broker nimmt das Format der Nachricht nicht an</translation>
    </message>
    <message>
        <source>Look at what the camera sends and at the broker&apos;s payload rules.</source>
        <translation>Prüfen Sie, was die Kamera sendet und welche Regeln der Broker für Nutzdaten hat.</translation>
    </message>
    <message>
        <source>The broker does not support the quality of service of the message</source>
        <translation>Der Broker kann die Dienstgüte (QoS) der Nachricht nicht</translation>
    </message>
    <message>
        <source>Use a broker with QoS 1, or set the route to Qos0.</source>
        <translation>Nehmen Sie einen Broker mit QoS 1 oder setzen Sie die Route auf Qos0.</translation>
    </message>
    <message>
        <source>The broker did not take the message</source>
        <translation>Der Broker hat die Nachricht nicht angenommen</translation>
    </message>
    <message>
        <source>The broker closed the connection without a reason.</source>
        <translation>Der Broker hat die Verbindung ohne Angabe eines Grundes geschlossen.</translation>
    </message>
    <message>
        <source>If it happens again, look into the broker&apos;s log.</source>
        <translation>Wenn es wieder vorkommt, sehen Sie im Log des Brokers nach.</translation>
    </message>
    <message>
        <source>The broker closed the connection before it answered.</source>
        <translation>Der Broker hat die Verbindung geschlossen, bevor er antwortete.</translation>
    </message>
    <message>
        <source>Check mqtt.port, whether the broker expects TLS there, and whether it wants a client certificate of an authority that it trusts.</source>
        <translation>Prüfen Sie mqtt.port, ob der Broker dort TLS erwartet und ob er ein Clientzertifikat einer Zertifizierungsstelle verlangt, der er vertraut.</translation>
    </message>
    <message>
        <source>The broker&apos;s secrets did not come in time.</source>
        <translation>Die Geheimnisse für den Broker kamen nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or look at the secrets&apos; source.</source>
        <translation>Entsperren Sie den Schlüsselbund oder prüfen Sie die Quelle der Geheimnisse.</translation>
    </message>
    <message>
        <source>Another client with the same client identifier and this one keep throwing each other out.</source>
        <translation>Ein anderer Client mit derselben Client-ID und dieser hier verdrängen sich gegenseitig.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the path in the configuration and who may read it.</source>
        <translation>Prüfen Sie den Pfad in der Konfiguration und wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>The broker&apos;s password would travel in the clear.</source>
        <translation>Das Passwort für den Broker würde unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>Switch mqtt.tls on, or consent with &quot;allowPlain&quot;: true in mqtt.authentication.</source>
        <translation>Schalten Sie mqtt.tls ein oder stimmen Sie mit &quot;allowPlain&quot;: true in mqtt.authentication zu.</translation>
    </message>
    <message>
        <source>the client identifier cannot be used</source>
        <translation>die Client-ID ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>der Broker hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the broker reset the connection</source>
        <translation>der Broker hat die Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>The broker ended every connection at this message, without a reason.</source>
        <translation>Der Broker hat bei dieser Nachricht jede Verbindung beendet, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for what it did not like; often it is the size.</source>
        <translation>Sehen Sie im Log des Brokers nach, was ihn störte; oft ist es die Größe.</translation>
    </message>
    <message>
        <source>The message takes %1 bytes and the broker takes at most %2.</source>
        <extracomment>%1: size, %2: limits.maximumPacketSize</extracomment>
        <translation>Die Nachricht hat %1 Bytes, und der Broker nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used.</source>
        <extracomment>%1: options.caFile</extracomment>
        <translation>Die CA-Datei %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check mqtt.tls.caFile: it must be readable and hold PEM certificates.</source>
        <translation>Prüfen Sie mqtt.tls.caFile: Die Datei muss lesbar sein und PEM-Zertifikate enthalten.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read.</source>
        <translation>Das Clientzertifikat oder sein Schlüssel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Give PEM or PKCS#12 with certificate and key, and the right passphrase.</source>
        <translation>Geben Sie PEM oder PKCS#12 mit Zertifikat und Schlüssel an, dazu die richtige Passphrase.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate expired at %1.</source>
        <extracomment>%1: certificate.expiryDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>Das Zertifikat des Brokers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate; if it should still be valid, check the clock of this computer.</source>
        <translation>Erneuern Sie das Zertifikat des Brokers; sollte es noch gelten, prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is valid only from %1.</source>
        <extracomment>%1: certificate.effectiveDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>Das Zertifikat des Brokers gilt erst ab %1.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for %1, not for %2.</source>
        <extracomment>%1: certificate.subjectAlternativeNames().values().join(QStringL, %2: host</extracomment>
        <translation>Das Zertifikat des Brokers gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>Set mqtt.host to a name in the certificate, or give the broker a certificate for this name.</source>
        <translation>Setzen Sie mqtt.host auf einen Namen aus dem Zertifikat oder geben Sie dem Broker ein Zertifikat für diesen Namen.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not trusted: %1.</source>
        <extracomment>%1: errors.isEmpty()?QString():errors.first().errorString()</extracomment>
        <translation>Dem Zertifikat des Brokers wird nicht vertraut: %1.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.caFile to the CA that signed the broker&apos;s certificate.</source>
        <translation>Setzen Sie mqtt.tls.caFile auf die CA, die das Zertifikat des Brokers signiert hat.</translation>
    </message>
    <message>
        <source>The client certificate and its key cannot be used: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>Das Clientzertifikat und sein Schlüssel sind nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Give the key that was made with this certificate.</source>
        <translation>Geben Sie den Schlüssel an, der zu diesem Zertifikat gehört.</translation>
    </message>
    <message>
        <source>The TLS handshake with the broker failed: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>Der TLS-Handshake mit dem Broker ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and whether the broker wants a client certificate.</source>
        <translation>Prüfen Sie, ob der Port TLS spricht und ob der Broker ein Clientzertifikat verlangt.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>Unter %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>Check that the broker runs, and mqtt.host and mqtt.port.</source>
        <translation>Prüfen Sie, ob der Broker läuft, und mqtt.host und mqtt.port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: place</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network, firewalls, and mqtt.host and mqtt.port.</source>
        <translation>Prüfen Sie Netzwerk, Firewalls, mqtt.host und mqtt.port.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>Es gibt keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>Check the network and its routes.</source>
        <translation>Prüfen Sie das Netzwerk und seine Routen.</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <extracomment>%1: place</extracomment>
        <translation>Die Verbindung zu %1 wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <extracomment>%1: place, %2: QString::fromStdString(std::system_category().message(error)</extracomment>
        <translation>Die Verbindung zu %1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>The broker&apos;s name %1 cannot be resolved: %2.</source>
        <extracomment>%1: host, %2: words</extracomment>
        <translation>Der Name des Brokers %1 lässt sich nicht auflösen: %2.</translation>
    </message>
    <message>
        <source>Check mqtt.host and the name service of this computer.</source>
        <translation>Prüfen Sie mqtt.host und den Namensdienst dieses Rechners.</translation>
    </message>
    <message>
        <source>The broker does not answer any more.</source>
        <translation>Der Broker antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Check that the broker is healthy, and the network between.</source>
        <translation>Prüfen Sie, ob der Broker in Ordnung ist, und das Netzwerk dazwischen.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT as the standard says.</source>
        <translation>Was dort antwortet, spricht nicht MQTT nach dem Standard.</translation>
    </message>
    <message>
        <source>Check mqtt.host and mqtt.port, and whether the port expects TLS.</source>
        <translation>Prüfen Sie mqtt.host und mqtt.port, und ob der Port TLS erwartet.</translation>
    </message>
    <message>
        <source>The MQTT library refused its settings: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>Die MQTT-Bibliothek lehnt ihre Einstellungen ab: %1.</translation>
    </message>
    <message>
        <source>Check mqtt.clientId, the user name and the status topic.</source>
        <translation>Prüfen Sie mqtt.clientId, den Benutzernamen und das Status-Topic.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.certificate and mqtt.tls.key to a client certificate of an authority that the broker trusts; its log says more.</source>
        <translation>Setzen Sie mqtt.tls.certificate und mqtt.tls.key auf ein Clientzertifikat einer Zertifizierungsstelle, der der Broker vertraut; sein Log sagt mehr.</translation>
    </message>
    <message>
        <source>(TLS alert %1).</source>
        <extracomment>%1: description</extracomment>
        <translation>(TLS-Alert %1).</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set</source>
        <translation>Der Broker verlangt ein Clientzertifikat, und keines ist gesetzt</translation>
    </message>
    <message>
        <source>The broker found no TLS settings in common</source>
        <translation>Der Broker fand keine gemeinsamen TLS-Einstellungen</translation>
    </message>
    <message>
        <source>Check which ciphers, curves and kinds of client certificate the broker allows.</source>
        <translation>Prüfen Sie, welche Chiffren, Kurven und Arten von Clientzertifikaten der Broker erlaubt.</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set, or there are no TLS settings in common</source>
        <translation>Der Broker verlangt ein Clientzertifikat, und keines ist gesetzt, oder es gibt keine gemeinsamen TLS-Einstellungen</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it was revoked</source>
        <translation>Der Broker lehnt das Clientzertifikat ab: Es wurde widerrufen</translation>
    </message>
    <message>
        <source>Have a new client certificate issued, and set mqtt.tls.certificate and mqtt.tls.key to it.</source>
        <translation>Lassen Sie ein neues Clientzertifikat ausstellen und setzen Sie mqtt.tls.certificate und mqtt.tls.key darauf.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: its time is over or has not begun</source>
        <translation>Der Broker lehnt das Clientzertifikat ab: Es ist abgelaufen oder gilt noch nicht</translation>
    </message>
    <message>
        <source>Renew the client certificate (mqtt.tls.certificate); if it should be valid, check the clock of the broker.</source>
        <translation>Erneuern Sie das Clientzertifikat (mqtt.tls.certificate); sollte es gelten, prüfen Sie die Uhr des Brokers.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it does not trust the authority that signed it</source>
        <translation>Der Broker lehnt das Clientzertifikat ab: Er vertraut der Zertifizierungsstelle nicht, die es signiert hat</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate</source>
        <translation>Der Broker lehnt das Clientzertifikat ab</translation>
    </message>
    <message>
        <source>The broker speaks neither TLS 1.2 nor 1.3 as Runnel does</source>
        <translation>Der Broker spricht weder TLS 1.2 noch 1.3 so, wie Runnel es tut</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or later on in the broker.</source>
        <translation>Schalten Sie im Broker TLS 1.2 oder neuer ein.</translation>
    </message>
    <message>
        <source>The broker does not know the name that it was called by</source>
        <translation>Der Broker kennt den Namen nicht, unter dem er angesprochen wurde</translation>
    </message>
    <message>
        <source>Set mqtt.host to the name in the broker&apos;s certificate.</source>
        <translation>Setzen Sie mqtt.host auf den Namen im Zertifikat des Brokers.</translation>
    </message>
    <message>
        <source>The broker ended the TLS handshake: %1</source>
        <extracomment>%1: QString::fromLatin1(SSL_alert_desc_string_long(description))</extracomment>
        <translation>Der Broker hat den TLS-Handshake beendet: %1</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; check whether the port speaks TLS and whether it wants a client certificate.</source>
        <translation>Sehen Sie im Log des Brokers nach; prüfen Sie, ob der Port TLS spricht und ob er ein Clientzertifikat verlangt.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>ein unlesbares Datum</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>The system&apos;s certificate store cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Der Zertifikatsspeicher des Systems kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Install the ca-certificates package, or set mqtt.tls.caFile.</source>
        <translation>Installieren Sie das Paket ca-certificates oder setzen Sie mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2.</source>
        <extracomment>%1: caFile, %2: libraryError()</extracomment>
        <translation>Die CA-Datei %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>The client certificate and its key do not belong together.</source>
        <translation>Das Clientzertifikat und sein Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Das Clientzertifikat kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Give a PEM file with the certificate first and its chain behind it, or PKCS#12.</source>
        <translation>Geben Sie eine PEM-Datei an, zuerst das Zertifikat, dahinter seine Kette, oder PKCS#12.</translation>
    </message>
    <message>
        <source>The client key cannot be used: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Der Schlüssel des Clients ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Give the PEM key of the client certificate, and its passphrase if it has one.</source>
        <translation>Geben Sie den PEM-Schlüssel des Clientzertifikats an und seine Passphrase, falls er eine hat.</translation>
    </message>
    <message>
        <source>the broker ended it</source>
        <translation>der Broker hat sie beendet</translation>
    </message>
    <message>
        <source>The disk that holds the outbox is full.</source>
        <translation>Die Festplatte mit dem Ausgang ist voll.</translation>
    </message>
    <message>
        <source>Free space on it; reading the cameras goes on by itself afterwards.</source>
        <translation>Schaffen Sie Platz darauf; danach werden die Kameras von selbst weiter gelesen.</translation>
    </message>
    <message>
        <source>The outbox cannot be written (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>Der Ausgang kann nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Make the state directory writable for the user Runnel runs as.</source>
        <translation>Machen Sie das Zustandsverzeichnis für den Benutzer beschreibbar, unter dem Runnel läuft.</translation>
    </message>
    <message>
        <source>The outbox database is damaged (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>Die Datenbank des Ausgangs ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Check the disk; the damaged file was set aside beside the new one.</source>
        <translation>Prüfen Sie die Festplatte; die beschädigte Datei wurde neben die neue gelegt.</translation>
    </message>
    <message>
        <source>The outbox database cannot be used (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>Die Datenbank des Ausgangs ist nicht benutzbar (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory; Runnel keeps trying.</source>
        <translation>Prüfen Sie die Festplatte und das Zustandsverzeichnis; Runnel versucht es weiter.</translation>
    </message>
    <message>
        <source>The outbox database was damaged. %1 waiting events were saved, %2 were lost and are counted as dropped. The damaged file was kept as %3.</source>
        <extracomment>%1: saved, %2: m_lost, %3: setAside.isEmpty()?QStringLiteral(&quot;nothing&quot;):setAside</extracomment>
        <translation>Die Datenbank des Ausgangs war beschädigt. %1 wartende Ereignisse wurden gerettet, %2 gingen verloren und zählen als verworfen. Die beschädigte Datei wurde aufbewahrt als %3.</translation>
    </message>
    <message>
        <source>Check the disk and its controller; the kept file may be deleted.</source>
        <translation>Prüfen Sie die Festplatte und ihren Controller; die aufbewahrte Datei darf gelöscht werden.</translation>
    </message>
    <message>
        <source>The outbox database is older than the last commit that was noted beside it. %1 accepted events are gone and are counted as dropped; some others may be delivered twice.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>Die Datenbank des Ausgangs ist älter als der letzte Stand, der daneben vermerkt ist. %1 angenommene Ereignisse sind verloren und zählen als verworfen; einige andere werden vielleicht doppelt zugestellt.</translation>
    </message>
    <message>
        <source>Check the disk, and whether somebody restored an old copy.</source>
        <translation>Prüfen Sie die Festplatte, und ob jemand eine alte Kopie zurückgespielt hat.</translation>
    </message>
    <message>
        <source>%1 waiting events could not be read back and are counted as dropped.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>%1 wartende Ereignisse ließen sich nicht zurücklesen und zählen als verworfen.</translation>
    </message>
    <message>
        <source>Check the disk and its controller.</source>
        <translation>Prüfen Sie die Festplatte und ihren Controller.</translation>
    </message>
    <message>
        <source>Free space on that disk; Runnel goes on by itself afterwards.</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte; danach macht Runnel von selbst weiter.</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be used</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>Das Verzeichnis des Ausgangs %1 ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be created</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>Das Verzeichnis des Ausgangs %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened</source>
        <extracomment>%1: path</extracomment>
        <translation>Die Datei %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The oldest events are dropped to make room.</source>
        <translation>Die ältesten Ereignisse werden verworfen, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>New events are dropped.</source>
        <translation>Neue Ereignisse werden verworfen.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room.</source>
        <translation>Die Kameras werden nicht gelesen, bis Platz ist.</translation>
    </message>
    <message>
        <source>The disk is full up to the reserve Runnel never touches.</source>
        <translation>Die Festplatte ist voll bis auf die Reserve, die Runnel nie antastet.</translation>
    </message>
    <message>
        <source>The outbox has reached its limit of %1 bytes.</source>
        <extracomment>%1: settings.limits.maxBytes</extracomment>
        <translation>Der Ausgang hat seine Grenze von %1 Bytes erreicht.</translation>
    </message>
    <message>
        <source>Free space on the disk of the state directory, and see why the broker does not take events.</source>
        <translation>Schaffen Sie Platz auf der Festplatte des Zustandsverzeichnisses und klären Sie, warum der Broker keine Ereignisse annimmt.</translation>
    </message>
    <message>
        <source>See why the broker does not take events, or raise outbox.maxBytes.</source>
        <translation>Klären Sie, warum der Broker keine Ereignisse annimmt, oder erhöhen Sie outbox.maxBytes.</translation>
    </message>
    <message>
        <source>There is no outbox in %1.</source>
        <extracomment>%1: directory</extracomment>
        <translation>In %1 ist kein Ausgang.</translation>
    </message>
    <message>
        <source>Name the state directory of the service with --state-dir.</source>
        <translation>Nennen Sie mit --state-dir das Zustandsverzeichnis des Dienstes.</translation>
    </message>
    <message>
        <source>The outbox database was removed from %1 while it was in use.</source>
        <extracomment>%1: place.directory()</extracomment>
        <translation>Die Datenbank des Ausgangs wurde im Betrieb aus %1 entfernt.</translation>
    </message>
    <message>
        <source>Nothing accepted is lost yet: Runnel puts it back as soon as the directory can be written. Do not stop Runnel before.</source>
        <translation>Noch ist nichts Angenommenes verloren: Runnel legt sie wieder an, sobald das Verzeichnis beschreibbar ist. Beenden Sie Runnel nicht vorher.</translation>
    </message>
    <message>
        <source>The count of waiting events was off by %1; the accounts were put right.</source>
        <extracomment>%1: correction.queued</extracomment>
        <translation>Die Zahl der wartenden Ereignisse wich um %1 ab; die Zählung wurde berichtigt.</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be opened: %2.</source>
        <extracomment>%1: path, %2: m_server.errorString()</extracomment>
        <translation>Der Steuersocket %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>`runnel status` will not find this instance. Use a state directory with a path of less than 90 characters on a local file system.</source>
        <translation>`runnel status` wird diese Instanz nicht finden. Nehmen Sie ein Zustandsverzeichnis mit einem Pfad von weniger als 90 Zeichen auf einem lokalen Dateisystem.</translation>
    </message>
    <message>
        <source>A request is one JSON object on one line.</source>
        <translation>Eine Anfrage ist ein JSON-Objekt in einer Zeile.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>The state directory %1 cannot be used: %2.</source>
        <extracomment>%1: directory, %2: qt_error_string(error)</extracomment>
        <translation>Das Zustandsverzeichnis %1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>Give this user a directory of its own that it may write, with --state-dir or the service&apos;s StateDirectory=.</source>
        <translation>Geben Sie diesem Benutzer ein eigenes, beschreibbares Verzeichnis, mit --state-dir oder StateDirectory= des Dienstes.</translation>
    </message>
    <message>
        <source>Others may write the state directory %1.</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>Andere dürfen das Zustandsverzeichnis %1 beschreiben.</translation>
    </message>
    <message>
        <source>Run: chmod 700 %1</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>Führen Sie aus: chmod 700 %1</translation>
    </message>
    <message>
        <source>Another runnel (process %1) uses the state directory %2.</source>
        <extracomment>%1: pid, %2: stateDirectory</extracomment>
        <translation>Ein anderes runnel (Prozess %1) benutzt das Zustandsverzeichnis %2.</translation>
    </message>
    <message>
        <source>Stop it, or give this one its own directory with --state-dir.</source>
        <translation>Beenden Sie es oder geben Sie diesem mit --state-dir ein eigenes Verzeichnis.</translation>
    </message>
    <message>
        <source>Only an engineer may change the configuration.</source>
        <translation>Nur ein Techniker darf die Konfiguration ändern.</translation>
    </message>
    <message>
        <source>Let an engineer sign in.</source>
        <translation>Ein Techniker muss sich anmelden.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile by somebody else.</source>
        <translation>Die Konfiguration wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Look at the differences, and save again.</source>
        <translation>Sehen Sie sich die Unterschiede an und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Only an engineer may switch an endpoint on or off.</source>
        <translation>Nur ein Techniker darf einen Endpunkt ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>The device %1 is switched off.</source>
        <extracomment>%1: device.name</extracomment>
        <translation>Das Gerät %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Set its &quot;enabled&quot; to true in the configuration first.</source>
        <translation>Setzen Sie zuerst sein &quot;enabled&quot; in der Konfiguration auf true.</translation>
    </message>
    <message>
        <source>There is no endpoint %1.</source>
        <extracomment>%1: id.toString()</extracomment>
        <translation>Einen Endpunkt %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile; look again.</source>
        <translation>Die Konfiguration wurde inzwischen geändert; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Nur ein Techniker darf eine Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot; in time.</source>
        <extracomment>%1: name</extracomment>
        <translation>Der Schlüsselbund hat für „%1“ nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody to unlock it. A service keeps its secrets in credential:NAME or file:PATH instead.</source>
        <translation>Sehen Sie nach, ob er darauf wartet, dass ihn jemand entsperrt. Ein Dienst verwahrt seine Geheimnisse stattdessen in credential:NAME oder file:PATH.</translation>
    </message>
    <message>
        <source>This build of Runnel has no keychain.</source>
        <translation>Dieses Runnel wurde ohne Schlüsselbund gebaut.</translation>
    </message>
    <message>
        <source>Use credential:, file: or env: instead.</source>
        <translation>Nehmen Sie stattdessen credential:, file: oder env:.</translation>
    </message>
    <message>
        <source>The keychain took &quot;%1&quot; but does not give it back%2</source>
        <extracomment>%1: name, %2: found?QStringLiteral(&quot; unchanged.&quot;):QStringLiteral(&quot;: &quot;)+fou</extracomment>
        <translation>Der Schlüsselbund hat „%1“ angenommen, gibt es aber nicht richtig zurück%2</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager, and set it again.</source>
        <translation>Prüfen Sie den Schlüsselbund in der Passwortverwaltung des Desktops und setzen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, %2.</source>
        <extracomment>%1: file, %2: why</extracomment>
        <translation>Die Liste dessen, was im Schlüsselbund liegt, %1, %2.</translation>
    </message>
    <message>
        <source>Mend it, or remove it and set the secrets again; the keychain itself is as it was.</source>
        <translation>Berichtigen Sie sie, oder entfernen Sie sie und setzen Sie die Geheimnisse neu; der Schlüsselbund selbst ist unverändert.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, cannot be written.</source>
        <extracomment>%1: file</extracomment>
        <translation>Die Liste dessen, was im Schlüsselbund liegt, %1, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Look who may write to its folder, whether the disk is full, and whether another `runnel secret` hangs.</source>
        <translation>Prüfen Sie, wer in ihren Ordner schreiben darf, ob die Festplatte voll ist und ob ein anderes `runnel secret` hängt.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Write the name alone, without &quot;keychain:&quot;.</source>
        <translation>Schreiben Sie nur den Namen, ohne &quot;keychain:&quot;.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <extracomment>%1: maximumNameLength</extracomment>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and goes on with letters, digits, and . _ - @ /</source>
        <translation>Ein Name beginnt mit einem Buchstaben oder einer Ziffer, danach folgen Buchstaben, Ziffern und . _ - @ /</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>A service keeps its secrets in credential:NAME (systemd) or file:PATH instead.</source>
        <translation>Ein Dienst verwahrt seine Geheimnisse stattdessen in credential:NAME (systemd) oder file:PATH.</translation>
    </message>
    <message>
        <source>The keychain is locked; &quot;%1&quot; stays as it is in it.</source>
        <extracomment>%1: name</extracomment>
        <translation>Der Schlüsselbund ist gesperrt; „%1“ bleibt darin, wie es ist.</translation>
    </message>
    <message>
        <source>Unlock the keychain: log in to the desktop, or open its password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Entsperren Sie den Schlüsselbund: Melden Sie sich am Desktop an oder öffnen Sie dessen Passwortverwaltung. %1</translation>
    </message>
    <message>
        <source>The keychain has no &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Im Schlüsselbund gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>Store it: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Speichern Sie es: runnel secret set %1.</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no desktop session (D-Bus session bus) here.</source>
        <extracomment>%1: name</extracomment>
        <translation>Kein Schlüsselbund für „%1“: Hier läuft keine Desktopsitzung (D-Bus-Sitzungsbus).</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no keyring service runs in this session.</source>
        <extracomment>%1: name</extracomment>
        <translation>Kein Schlüsselbund für „%1“: In dieser Sitzung läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>The keyring service did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Der Schlüsselbunddienst hat für „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Sehen Sie nach, ob er auf jemanden wartet. %1</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot; on this system.</source>
        <extracomment>%1: name</extracomment>
        <translation>Kein Schlüsselbund für „%1“ auf diesem System.</translation>
    </message>
    <message>
        <source>The keychain failed for &quot;%1&quot;: %2.</source>
        <extracomment>%1: name, %2: job.errorString()</extracomment>
        <translation>Der Schlüsselbund hat bei „%1“ versagt: %2.</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Prüfen Sie den Schlüsselbund in der Passwortverwaltung des Desktops. %1</translation>
    </message>
    <message>
        <source>The desktop session whose keychain Runnel used has ended.</source>
        <translation>Die Desktopsitzung, deren Schlüsselbund Runnel benutzte, ist beendet.</translation>
    </message>
    <message>
        <source>Restart Runnel to use the keychain of a new session. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Starten Sie Runnel neu, um den Schlüsselbund einer neuen Sitzung zu benutzen. %1</translation>
    </message>
    <message>
        <source>There is a keyring service, but no keyring in it to put &quot;%1&quot; into.</source>
        <extracomment>%1: name</extracomment>
        <translation>Es gibt einen Schlüsselbunddienst, aber keinen Schlüsselbund darin für „%1“.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>darf von diesem Benutzer nicht gelesen werden</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1: %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Die Datei des Geheimnisses %1: %2.</translation>
    </message>
    <message>
        <source>Create it, readable for the user that runs Runnel alone.</source>
        <translation>Legen Sie sie an, lesbar nur für den Benutzer, unter dem Runnel läuft.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Die Datei des Geheimnisses %1 %2.</translation>
    </message>
    <message>
        <source>is longer than 64 KiB</source>
        <translation>ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>Name the file that holds the secret alone.</source>
        <translation>Nennen Sie die Datei, die nur das Geheimnis enthält.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>%1: path</extracomment>
        <translation>Die Datei des Geheimnisses %1 ist leer.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>Schreiben Sie das Geheimnis hinein.</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ist keine normale Datei</translation>
    </message>
    <message>
        <source>Name the file that holds the secret.</source>
        <translation>Nennen Sie die Datei, die das Geheimnis enthält.</translation>
    </message>
    <message>
        <source>may be read or written by other users</source>
        <translation>darf von anderen Benutzern gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Run: chmod 600 FILE. Where secrets are mounted for Runnel, set RUNNEL_SECRETS_DIR to the directory.</source>
        <translation>Führen Sie aus: chmod 600 FILE. Wo Geheimnisse für Runnel eingehängt werden, setzen Sie RUNNEL_SECRETS_DIR auf das Verzeichnis.</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>Make the user that runs Runnel its owner.</source>
        <translation>Machen Sie den Benutzer, unter dem Runnel läuft, zum Eigentümer.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; is not there: CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>%1: name</extracomment>
        <translation>Die Zugangsdaten „%1“ sind nicht da: CREDENTIALS_DIRECTORY ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Add LoadCredential=%1:FILE to the systemd unit.</source>
        <extracomment>%1: name</extracomment>
        <translation>Tragen Sie LoadCredential=%1:FILE in die systemd-Unit ein.</translation>
    </message>
    <message>
        <source>A credential&apos;s name is the name of a file, without a path.</source>
        <translation>Der Name der Zugangsdaten ist der Name einer Datei, ohne Pfad.</translation>
    </message>
    <message>
        <source>Write credential:NAME.</source>
        <translation>Schreiben Sie credential:NAME.</translation>
    </message>
    <message>
        <source>Check LoadCredential= of the systemd unit.</source>
        <translation>Prüfen Sie LoadCredential= der systemd-Unit.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>%1 is not kept by Runnel.</source>
        <extracomment>%1: order.reference.toString()</extracomment>
        <translation>%1 wird nicht von Runnel verwahrt.</translation>
    </message>
    <message>
        <source>Change it where it is kept, or choose the keychain.</source>
        <translation>Ändern Sie es dort, wo es verwahrt wird, oder wählen Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of Runnel&apos;s secrets.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 liegt nicht im Ordner der Geheimnisse von Runnel.</translation>
    </message>
    <message>
        <source>Change that file by hand, or choose the keychain.</source>
        <translation>Ändern Sie diese Datei von Hand oder wählen Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <extracomment>%1: name</extracomment>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt oder leer.</translation>
    </message>
    <message>
        <source>Set it for the process of Runnel.</source>
        <translation>Setzen Sie sie für den Prozess von Runnel.</translation>
    </message>
    <message>
        <source>There is no reference to a secret.</source>
        <translation>Es gibt keinen Verweis auf ein Geheimnis.</translation>
    </message>
    <message>
        <source>Write one, such as keychain:NAME.</source>
        <translation>Schreiben Sie einen, etwa keychain:NAME.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Der Schlüsselbund hat für „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock it; a service without a session needs credential: or file: instead.</source>
        <translation>Entsperren Sie ihn; ein Dienst ohne Sitzung braucht stattdessen credential: oder file:.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the keychain, which does not give it now: it is locked, another one, or lost the entry.</source>
        <extracomment>%1: name</extracomment>
        <translation>„%1“ wurde im Schlüsselbund gespeichert, der es jetzt nicht hergibt: Er ist gesperrt, ein anderer, oder der Eintrag ging verloren.</translation>
    </message>
    <message>
        <source>Unlock the keychain. If the entry is lost, store it again: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Entsperren Sie den Schlüsselbund. Ist der Eintrag verloren, speichern Sie ihn neu: runnel secret set %1.</translation>
    </message>
    <message>
        <source>An event of more than %1 bytes was dropped.</source>
        <extracomment>%1: endpoint.maxEventBytes</extracomment>
        <translation>Ein Ereignis von mehr als %1 Bytes wurde verworfen.</translation>
    </message>
    <message>
        <source>Make the camera send smaller events, without pictures.</source>
        <translation>Lassen Sie die Kamera kleinere Ereignisse senden, ohne Bilder.</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing is encrypted.</source>
        <translation>Unverschlüsseltes HTTP: nichts ist verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 The endpoint accepts any type.</source>
        <extracomment>%1: wrong.detail</extracomment>
        <translation>%1 Der Endpunkt nimmt jeden Typ an.</translation>
    </message>
    <message>
        <source>The stream is flowing.</source>
        <translation>Der Datenstrom fließt.</translation>
    </message>
    <message>
        <source>Its last event was not complete and is thrown away.</source>
        <translation>Sein letztes Ereignis war nicht vollständig und wird weggeworfen.</translation>
    </message>
    <message>
        <source>The host name %1 cannot be resolved: %2.</source>
        <extracomment>%1: m_host.left(255), %2: info.errorString()</extracomment>
        <translation>Der Hostname %1 lässt sich nicht auflösen: %2.</translation>
    </message>
    <message>
        <source>does not let the connection through</source>
        <translation>lässt die Verbindung nicht durch</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy %1, port %2, %3: %4.</source>
        <extracomment>%1: m_host.left(255), %2: QString::number(m_port), %3: what, %4: text</extracomment>
        <translation>Der Proxy %1, Port %2, %3: %4.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy, and whom it serves.</source>
        <translation>Prüfen Sie den Proxy des Endpunkts, und wen er bedient.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <extracomment>%1: host.host()</extracomment>
        <translation>Der Proxy %1</translation>
    </message>
    <message>
        <source>%1 is an address; there is nothing to look up.</source>
        <extracomment>%1: whose</extracomment>
        <translation>%1 ist eine Adresse; nachzuschlagen ist nichts.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: what came before, %2: addresses.size()-shownAddresses</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>the proxy at</source>
        <translation>dem Proxy unter</translation>
    </message>
    <message>
        <source>Connected to %1%2, port %3.</source>
        <extracomment>%1: to, %2: peer.toString(), %3: QString::number(host.port())</extracomment>
        <translation>Verbunden mit %1%2, Port %3.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>the CA file and the pin</source>
        <translation>die CA-Datei und den festgelegten Fingerabdruck</translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation>die CA-Datei</translation>
    </message>
    <message>
        <source>the pin</source>
        <translation>den festgelegten Fingerabdruck</translation>
    </message>
    <message>
        <source>%1, %2; trusted by %3</source>
        <extracomment>%1: tls.protocol, %2: tls.cipher, %3: why</extracomment>
        <translation>%1, %2; vertraut durch %3</translation>
    </message>
    <message>
        <source>%1, valid until %2 (%3)</source>
        <extracomment>%1: what came before, %2: dayText(firstToEnd(tls).until), %3: countText(quint64(std::max&lt;qint64&gt;(tls.daysLeft(nowMilliseco</extracomment>
        <translation>%1, gültig bis %2 (%3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: report.httpStatus</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1, after %2 to %3</source>
        <extracomment>%1: what came before, %2: countText(quint64(report.redirects.size()),QStringLiteral(&quot;r, %3: report.redirects.constLast()</extracomment>
        <translation>%1, nach %2 zu %3</translation>
    </message>
    <message>
        <source>not JSON (it would be delivered as it is)</source>
        <translation>kein JSON (es würde zugestellt, wie es ist)</translation>
    </message>
    <message>
        <source>%1 and more types</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1 und weitere Typen</translation>
    </message>
    <message>
        <source>The name server did not answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Der Nameserver hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s name server, or use the camera&apos;s address.</source>
        <translation>Prüfen Sie den Nameserver dieses Rechners oder nehmen Sie die IP-Adresse der Kamera.</translation>
    </message>
    <message>
        <source>Connected, but no TLS handshake within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Verbunden, aber kein TLS-Handshake innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS at all; when it is plain HTTP, the address begins with http://.</source>
        <translation>Prüfen Sie, ob dieser Port überhaupt TLS spricht; ist er unverschlüsseltes HTTP, beginnt die Adresse mit http://.</translation>
    </message>
    <message>
        <source>Connected, but no answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Verbunden, aber keine Antwort innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>The camera hangs or is overloaded; restart it when this lasts.</source>
        <translation>Die Kamera hängt oder ist überlastet; starten Sie sie neu, wenn es anhält.</translation>
    </message>
    <message>
        <source>No connection to the proxy %1 within %2 s.</source>
        <extracomment>%1: host.host(), %2: within</extracomment>
        <translation>Keine Verbindung zum Proxy %1 innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy and that it runs.</source>
        <translation>Prüfen Sie den Proxy des Endpunkts, und ob er läuft.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile (--cacert) to the authority that signed it (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: tls.chain.constLast().issuer, %2: pinAdvice(tls)</extracomment>
        <translation>Setzen Sie trust.caFile des Endpunkts (--cacert) auf die Zertifizierungsstelle, die es signiert hat (%1); oder vergleichen Sie den Fingerabdruck mit dem, den die Kamera zeigt, und legen Sie ihn fest: %2.</translation>
    </message>
    <message>
        <source>Use a name that the certificate bears (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: own.names.isEmpty()?own.subject:own.names.join(QStringLitera, %2: pinAdvice(tls)</extracomment>
        <translation>Nehmen Sie einen Namen, der im Zertifikat steht (%1); oder vergleichen Sie den Fingerabdruck mit dem, den die Kamera zeigt, und legen Sie ihn fest: %2.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one: %1 of %2.</source>
        <extracomment>%1: own.pin, %2: own.subject</extracomment>
        <translation>Die Kamera zeigt ein anderes Zertifikat als das festgelegte: %1 von %2.</translation>
    </message>
    <message>
        <source>Find out why it changed; only when that is in order, pin the new one: %1.</source>
        <extracomment>%1: pinAdvice(tls)</extracomment>
        <translation>Klären Sie, warum es sich geändert hat; nur wenn das in Ordnung ist, legen Sie das neue fest: %1.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <extracomment>%1: schemes.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Sie bietet %1 an.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong: correct them, or ask the camera&apos;s administrator for an account.</source>
        <translation>Benutzername oder Passwort ist falsch: Berichtigen Sie sie, oder bitten Sie den Administrator der Kamera um ein Konto.</translation>
    </message>
    <message>
        <source>Give a user name and a password (--user with --password-file; in the configuration the method UsernamePassword).</source>
        <translation>Geben Sie Benutzername und Passwort an (--user mit --password-file; in der Konfiguration die Methode UsernamePassword).</translation>
    </message>
    <message>
        <source>The token is wrong or has run out: renew it.</source>
        <translation>Das Token ist falsch oder abgelaufen: Erneuern Sie es.</translation>
    </message>
    <message>
        <source>Give a token (in the configuration the method Bearer with a reference to it).</source>
        <translation>Geben Sie ein Token an (in der Konfiguration die Methode Bearer mit einem Verweis darauf).</translation>
    </message>
    <message>
        <source>Runnel answers Basic and Digest, and sends bearer tokens; switch one of these on in the camera.</source>
        <translation>Runnel beantwortet Basic und Digest und sendet Bearer-Token; schalten Sie eines davon in der Kamera ein.</translation>
    </message>
    <message>
        <source>The camera may have refused the client certificate: check that it is still valid and signed by an authority that the camera trusts.</source>
        <translation>Vielleicht hat die Kamera das Clientzertifikat abgelehnt: Prüfen Sie, ob es noch gilt und von einer Zertifizierungsstelle signiert ist, der die Kamera vertraut.</translation>
    </message>
    <message>
        <source>The camera may want a client certificate: set one (--cert with --key; in the configuration the method Certificate). Else look at its log.</source>
        <translation>Vielleicht verlangt die Kamera ein Clientzertifikat: Setzen Sie eines (--cert mit --key; in der Konfiguration die Methode Certificate). Sonst sehen Sie in ihrem Log nach.</translation>
    </message>
    <message>
        <source>The stream is open, but not one byte came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>Der Datenstrom ist offen, aber seit %1 s kam kein einziges Byte.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), and check that it sends heartbeats more often than idleTimeoutSeconds. A proxy before it must not buffer.</source>
        <translation>Eine stille Kamera kann in Ordnung sein: Warten Sie länger (--timeout), und prüfen Sie, ob sie öfter Lebenszeichen sendet, als idleTimeoutSeconds verlangt. Ein Proxy davor darf nicht puffern.</translation>
    </message>
    <message>
        <source>The stream is alive, but no event came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>Der Datenstrom lebt, aber seit %1 s kam kein Ereignis.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), or make it send a heartbeat event.</source>
        <translation>Eine stille Kamera kann in Ordnung sein: Warten Sie länger (--timeout), oder lassen Sie sie Lebenszeichen senden.</translation>
    </message>
    <message>
        <source>%1 came, but no complete event within %2 s.</source>
        <extracomment>%1: countText(bytes,QStringLiteral(&quot;byte&quot;)), %2: secondsText(waited)</extracomment>
        <translation>%1 kamen, aber kein vollständiges Ereignis innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>Check that this path is an event stream: each event is lines of &quot;field: value&quot; and ends with a blank line.</source>
        <translation>Prüfen Sie, ob unter diesem Pfad ein Datenstrom liegt: Jedes Ereignis besteht aus Zeilen &quot;field: value&quot; und endet mit einer Leerzeile.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>The camera answered with HTTP status %1</source>
        <extracomment>%1: status</extracomment>
        <translation>Die Kamera hat mit HTTP-Status %1 geantwortet</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1: QString::fromUtf8(body)</extracomment>
        <translation>Sie sagt: %1</translation>
    </message>
    <message>
        <source>An interim answer must be followed by a final one; check the camera or the proxy before it.</source>
        <translation>Auf eine Zwischenantwort muss eine endgültige folgen; prüfen Sie die Kamera oder den Proxy davor.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s authentication: its method, user name, password or token.</source>
        <translation>Prüfen Sie die Anmeldung des Endpunkts: Methode, Benutzername, Passwort oder Token.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, asks for a client certificate.</source>
        <translation>Die Kamera oder der Proxy davor verlangt ein Clientzertifikat.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s authentication to the method Certificate with certificate and key.</source>
        <translation>Setzen Sie die Anmeldung des Endpunkts auf die Methode Certificate, mit Zertifikat und Schlüssel.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, does not accept the client certificate: it was revoked, is expired, or its authority is not trusted there.</source>
        <translation>Die Kamera oder der Proxy davor nimmt das Clientzertifikat nicht an: Es wurde widerrufen, ist abgelaufen, oder seiner Zertifizierungsstelle wird dort nicht vertraut.</translation>
    </message>
    <message>
        <source>Give the endpoint a valid client certificate of an authority that the server trusts; its log says which.</source>
        <translation>Geben Sie dem Endpunkt ein gültiges Clientzertifikat einer Zertifizierungsstelle, der der Server vertraut; sein Log sagt, welcher.</translation>
    </message>
    <message>
        <source>This port speaks TLS: begin the address with https://.</source>
        <translation>Dieser Port spricht TLS: Beginnen Sie die Adresse mit https://.</translation>
    </message>
    <message>
        <source>Give the account on the camera the right to read events.</source>
        <translation>Geben Sie dem Konto in der Kamera das Recht, Ereignisse zu lesen.</translation>
    </message>
    <message>
        <source>Check the path in the endpoint&apos;s address.</source>
        <translation>Prüfen Sie den Pfad in der Adresse des Endpunkts.</translation>
    </message>
    <message>
        <source>The camera says that there is nothing to stream; check that its event stream is switched on.</source>
        <translation>Die Kamera sagt, dass nichts zu übertragen ist; prüfen Sie, ob ihr Datenstrom eingeschaltet ist.</translation>
    </message>
    <message>
        <source>An event stream is answered with status 200; check the address.</source>
        <translation>Ein Datenstrom wird mit Status 200 beantwortet; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s address to where the stream is.</source>
        <translation>Setzen Sie die Adresse des Endpunkts dorthin, wo der Datenstrom ist.</translation>
    </message>
    <message>
        <source>The camera is busy or takes no more readers; Runnel tries again.</source>
        <translation>Die Kamera ist ausgelastet oder nimmt keine Leser mehr an; Runnel versucht es erneut.</translation>
    </message>
    <message>
        <source>The camera rejects the request; check the address and the headers.</source>
        <translation>Die Kamera lehnt die Anfrage ab; prüfen Sie Adresse und Header.</translation>
    </message>
    <message>
        <source>The camera has a problem of its own; Runnel tries again. Restart it when this lasts.</source>
        <translation>Die Kamera hat selbst ein Problem; Runnel versucht es erneut. Starten Sie sie neu, wenn es anhält.</translation>
    </message>
    <message>
        <source>The camera names no content type.</source>
        <translation>Die Kamera nennt keinen Inhaltstyp.</translation>
    </message>
    <message>
        <source>The camera sends %1, not text/event-stream.</source>
        <extracomment>%1: QString::fromUtf8(essence.left(80))</extracomment>
        <translation>Die Kamera sendet %1, nicht text/event-stream.</translation>
    </message>
    <message>
        <source>Check the path in the address; when it is right, set acceptAnyContentType on the endpoint.</source>
        <translation>Prüfen Sie den Pfad in der Adresse; stimmt er, setzen Sie acceptAnyContentType am Endpunkt.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has no header at all, or more than can be taken (100 of them, 256 KiB).</source>
        <translation>Die Antwort der Kamera hat keine Header oder mehr, als angenommen werden (100 Stück, 256 KiB).</translation>
    </message>
    <message>
        <source>Make the camera or the proxy before it send fewer headers; when it sends none, set acceptAnyContentType on the endpoint.</source>
        <translation>Lassen Sie die Kamera oder den Proxy davor weniger Header senden; sendet sie keine, setzen Sie acceptAnyContentType am Endpunkt.</translation>
    </message>
    <message>
        <source>The camera sends response headers without an end.</source>
        <translation>Die Kamera sendet Antwort-Header ohne Ende.</translation>
    </message>
    <message>
        <source>Look what answers at this address; no camera should. Until it is mended, disable the endpoint.</source>
        <translation>Sehen Sie nach, was unter dieser Adresse antwortet; eine Kamera sollte das nicht tun. Schalten Sie den Endpunkt aus, bis es behoben ist.</translation>
    </message>
    <message>
        <source>The stream is encoded (%1), although none was asked for.</source>
        <extracomment>%1: QString::fromUtf8(encoding.left(80))</extracomment>
        <translation>Der Datenstrom ist komprimiert (%1), obwohl das nicht verlangt war.</translation>
    </message>
    <message>
        <source>Switch compression off for this path in the camera or in the proxy before it.</source>
        <translation>Schalten Sie die Komprimierung für diesen Pfad in der Kamera oder im Proxy davor aus.</translation>
    </message>
    <message>
        <source>The camera ended the stream.</source>
        <translation>Die Kamera hat den Datenstrom beendet.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, look at the camera&apos;s log.</source>
        <translation>Runnel verbindet sich neu; wiederholt es sich, sehen Sie im Log der Kamera nach.</translation>
    </message>
    <message>
        <source>Nothing listens at the camera&apos;s port.</source>
        <translation>Am Port der Kamera lauscht nichts.</translation>
    </message>
    <message>
        <source>Check that the camera&apos;s service runs and that the port in the address is right.</source>
        <translation>Prüfen Sie, ob der Dienst der Kamera läuft und der Port in der Adresse stimmt.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the stream.</source>
        <translation>Die Verbindung brach mitten im Datenstrom ab.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, check the network and the camera.</source>
        <translation>Runnel verbindet sich neu; wiederholt es sich, prüfen Sie Netzwerk und Kamera.</translation>
    </message>
    <message>
        <source>The connection ended without an answer in HTTP.</source>
        <translation>Die Verbindung endete ohne HTTP-Antwort.</translation>
    </message>
    <message>
        <source>Check that the address has the right scheme (http or https) and port.</source>
        <translation>Prüfen Sie, ob Schema (http oder https) und Port der Adresse stimmen.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved.</source>
        <translation>Der Hostname lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the name in the address and the name server.</source>
        <translation>Prüfen Sie den Namen in der Adresse und den Nameserver.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Die Kamera antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that it is switched on and that a firewall lets the port through.</source>
        <translation>Prüfen Sie, ob sie eingeschaltet ist und eine Firewall den Port durchlässt.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Der Proxy lässt die Verbindung nicht durch: %1.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy.</source>
        <translation>Prüfen Sie den Proxy des Endpunkts.</translation>
    </message>
    <message>
        <source>What the camera sends is not HTTP: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Was die Kamera sendet, ist kein HTTP: %1.</translation>
    </message>
    <message>
        <source>Check that the port in the address is that of its web server.</source>
        <translation>Prüfen Sie, ob der Port in der Adresse der ihres Webservers ist.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Die Kamera ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Check the network between here and the camera.</source>
        <translation>Prüfen Sie das Netzwerk zwischen hier und der Kamera.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Die Verbindung ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Der TLS-Handshake ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The camera must speak TLS 1.2 or later on this port; check whether it asks for a client certificate.</source>
        <translation>Die Kamera muss auf diesem Port TLS 1.2 oder neuer sprechen; prüfen Sie, ob sie ein Clientzertifikat verlangt.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Was auf diesem Port antwortet, spricht kein TLS (%1).</translation>
    </message>
    <message>
        <source>Check the port; when the camera offers plain HTTP only, the address begins with http://.</source>
        <translation>Prüfen Sie den Port; bietet die Kamera nur unverschlüsseltes HTTP, beginnt die Adresse mit http://.</translation>
    </message>
    <message>
        <source>The camera speaks only a TLS older than 1.2 (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Die Kamera spricht nur ein TLS älter als 1.2 (%1).</translation>
    </message>
    <message>
        <source>Update the camera&apos;s firmware or switch TLS 1.2 on in it; when it cannot, put a gateway before it that can.</source>
        <translation>Aktualisieren Sie die Firmware der Kamera oder schalten Sie darin TLS 1.2 ein; kann sie das nicht, setzen Sie ein Gateway davor, das es kann.</translation>
    </message>
    <message>
        <source>The camera refuses the client&apos;s certificate, or its want (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Die Kamera lehnt das Clientzertifikat oder sein Fehlen ab (%1).</translation>
    </message>
    <message>
        <source>Set a client certificate that the camera&apos;s authority signed (method Certificate with certificate and key).</source>
        <translation>Setzen Sie ein Clientzertifikat, das die Zertifizierungsstelle der Kamera signiert hat (Methode Certificate mit Zertifikat und Schlüssel).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.expiryDate())</extracomment>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it on the camera; when its date is in the future, check this computer&apos;s clock.</source>
        <translation>Erneuern Sie es in der Kamera; liegt sein Datum in der Zukunft, prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.effectiveDate())</extracomment>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the camera.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und die der Kamera.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for the host in the address.</source>
        <extracomment>%1: subject</extracomment>
        <translation>Das Zertifikat von %1 wurde nicht für den Host in der Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>Use the name that the certificate bears, or pin the certificate.</source>
        <translation>Nehmen Sie den Namen, der im Zertifikat steht, oder legen Sie das Zertifikat fest.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile to the authority that signed it, or pin it.</source>
        <translation>Setzen Sie trust.caFile des Endpunkts auf die Zertifizierungsstelle, die es signiert hat, oder legen Sie es fest.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>Das Zertifikat von %1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Give the camera a valid certificate.</source>
        <translation>Geben Sie der Kamera ein gültiges Zertifikat.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one.</source>
        <translation>Die Kamera zeigt ein anderes Zertifikat als das festgelegte.</translation>
    </message>
    <message>
        <source>Find out why it changed; when that is in order, pin the new one.</source>
        <translation>Klären Sie, warum es sich geändert hat; wenn das in Ordnung ist, legen Sie das neue fest.</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>Keine Verbindung innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and that a firewall lets the port through.</source>
        <translation>Prüfen Sie, ob die Kamera eingeschaltet ist und eine Firewall den Port durchlässt.</translation>
    </message>
    <message>
        <source>Not one byte came for %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>Seit %1 s kam kein einziges Byte.</translation>
    </message>
    <message>
        <source>Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds.</source>
        <translation>Prüfen Sie Kamera und Netzwerk; ist sie nur still, erhöhen Sie idleTimeoutSeconds.</translation>
    </message>
    <message>
        <source>No %1 came for %2 s.</source>
        <extracomment>%1: QString::fromUtf8(type), %2: seconds(limit)</extracomment>
        <translation>Kein %1 seit %2 s.</translation>
    </message>
    <message>
        <source>The camera is connected but may not be watching; check its analytics.</source>
        <translation>Die Kamera ist verbunden, überwacht aber vielleicht nicht; prüfen Sie ihre Auswertung.</translation>
    </message>
    <message>
        <source>The camera redirects to another server: %1.</source>
        <extracomment>%1: target.left(200)</extracomment>
        <translation>Die Kamera leitet auf einen anderen Server um: %1.</translation>
    </message>
    <message>
        <source>When that is right, set the endpoint&apos;s address to it.</source>
        <translation>Wenn das stimmt, setzen Sie die Adresse des Endpunkts darauf.</translation>
    </message>
    <message>
        <source>The camera redirects more than %1 times.</source>
        <extracomment>%1: limit</extracomment>
        <translation>Die Kamera leitet mehr als %1-mal um.</translation>
    </message>
    <message>
        <source>The bearer token holds a line break.</source>
        <translation>Das Bearer-Token enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Store the token alone, without a line break behind it.</source>
        <translation>Speichern Sie nur das Token, ohne Zeilenumbruch dahinter.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>Der Header %1 kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Remove it: Runnel or the connection sets it.</source>
        <translation>Entfernen Sie ihn: Runnel oder die Verbindung setzt ihn.</translation>
    </message>
    <message>
        <source>The header %1 holds a line break.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>Der Header %1 enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A header is one line; mend its value or the secret behind it.</source>
        <translation>Ein Header ist eine Zeile; berichtigen Sie seinen Wert oder das Geheimnis dahinter.</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>Die Adresse ist keine http- oder https-URL.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH.</source>
        <translation>Schreiben Sie sie als http://HOST:PORT/PATH oder https://HOST:PORT/PATH.</translation>
    </message>
    <message>
        <source>Credentials would go over plain HTTP, where everyone on the way can read them.</source>
        <translation>Zugangsdaten gingen über unverschlüsseltes HTTP, wo jeder unterwegs sie lesen kann.</translation>
    </message>
    <message>
        <source>Use https, or consent with &quot;allowPlain&quot;: true in the endpoint&apos;s authentication.</source>
        <translation>Nehmen Sie https oder stimmen Sie mit &quot;allowPlain&quot;: true in &quot;authentication&quot; des Endpunkts zu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: path</extracomment>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it exists and that the service&apos;s user may read it.</source>
        <translation>Prüfen Sie, ob es sie gibt und der Benutzer des Dienstes sie lesen darf.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB.</source>
        <extracomment>%1: path</extracomment>
        <translation>Die Datei %1 ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>Put only the certificates that are needed into it.</source>
        <translation>Legen Sie nur die nötigen Zertifikate hinein.</translation>
    </message>
    <message>
        <source>The client certificate is neither PEM nor PKCS#12 that the passphrase opens.</source>
        <translation>Das Clientzertifikat ist weder PEM noch PKCS#12, das die Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Check the certificate and its passphrase.</source>
        <translation>Prüfen Sie das Zertifikat und seine Passphrase.</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read.</source>
        <translation>Der private Schlüssel des Clientzertifikats kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It must be PEM; when it is encrypted, set the passphrase too.</source>
        <translation>Er muss PEM sein; ist er verschlüsselt, setzen Sie auch die Passphrase.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form.</source>
        <extracomment>%1: path</extracomment>
        <translation>Die CA-Datei %1 enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>Name the file with the certificates to trust.</source>
        <translation>Nennen Sie die Datei mit den Zertifikaten, denen vertraut wird.</translation>
    </message>
    <message>
        <source>The pin is not a SHA-256 fingerprint.</source>
        <translation>Der festgelegte Fingerabdruck (&quot;pin&quot;) ist kein SHA-256-Fingerabdruck.</translation>
    </message>
    <message>
        <source>Write it as sha256: and 64 hexadecimal digits.</source>
        <translation>Schreiben Sie ihn als sha256: und 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>this comment has no end</source>
        <translation>dieser Kommentar hat kein Ende</translation>
    </message>
    <message>
        <source>this { has no }</source>
        <translation>zu diesem { fehlt das }</translation>
    </message>
    <message>
        <source>a block does not belong here: a variable file holds only lines of the form name = value</source>
        <translation>ein Block gehört nicht hierher: Eine Variablendatei enthält nur Zeilen der Form Name = Wert</translation>
    </message>
    <message>
        <source>a = is missing behind &quot;%1&quot;</source>
        <extracomment>%1: member.name</extracomment>
        <translation>hinter &quot;%1&quot; fehlt ein =</translation>
    </message>
    <message>
        <source>the line should end here; values are literals, nothing is computed</source>
        <translation>hier müsste die Zeile enden; Werte stehen wörtlich da, berechnet wird nichts</translation>
    </message>
    <message>
        <source>a name should stand here</source>
        <translation>hier müsste ein Name stehen</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>das ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>hier müsste ein Wert stehen</translation>
    </message>
    <message>
        <source>this [ has no ]</source>
        <translation>zu diesem [ fehlt das ]</translation>
    </message>
    <message>
        <source>a comma or ] is missing here</source>
        <translation>hier fehlt ein Komma oder ]</translation>
    </message>
    <message>
        <source>this number has no end</source>
        <translation>diese Zahl hat kein Ende</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be computed; write its value here, in quotes when it is a text</source>
        <extracomment>%1: word.left(64)</extracomment>
        <translation>&quot;%1&quot; müsste berechnet werden; schreiben Sie hier den Wert hin, in Anführungszeichen, wenn es ein Text ist</translation>
    </message>
    <message>
        <source>this text has no closing quotes</source>
        <translation>diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>%1{ would have to be computed; a variable file holds literal values only</source>
        <extracomment>%1: QLatin1Char(c)</extracomment>
        <translation>%1{ müsste berechnet werden; eine Variablendatei enthält nur wörtliche Werte</translation>
    </message>
    <message>
        <source>this is no escape of a text: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</source>
        <translation>diese Folge gibt es in einem Text nicht: möglich sind \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</translation>
    </message>
    <message>
        <source>a name should follow &lt;&lt;</source>
        <translation>auf &lt;&lt; müsste ein Name folgen</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>hier müsste die Zeile enden</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; that would end this text is missing</source>
        <extracomment>%1: mark.left(64)</extracomment>
        <translation>die Zeile &quot;%1&quot;, die diesen Text beenden würde, fehlt</translation>
    </message>
    <message>
        <source>${ would have to be computed; a variable file holds literal values only</source>
        <translation>${ müsste berechnet werden; eine Variablendatei enthält nur wörtliche Werte</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>die Datei ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>die Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>%1: not carried over: %2.</source>
        <extracomment>%1: members.path(), %2: left.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1: nicht übernommen: %2.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; lies in Azure. Store it here: runnel secret set %1</source>
        <extracomment>%1: name</extracomment>
        <translation>Das Geheimnis „%1“ liegt in Azure. Speichern Sie es hier: runnel secret set %1</translation>
    </message>
    <message>
        <source>%1: put the intermediate certificates behind the certificate itself.</source>
        <extracomment>%1: certificate.path()</extracomment>
        <translation>%1: Setzen Sie die Zwischenzertifikate hinter das Zertifikat selbst.</translation>
    </message>
    <message>
        <source>%1 is no JSON object and was left out.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 ist kein JSON-Objekt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: the trust list &quot;%2&quot; lies in Azure. Save its certificates as a file and name it as trust.caFile.</source>
        <extracomment>%1: trust.path(), %2: list</extracomment>
        <translation>%1: Die Vertrauensliste „%2“ liegt in Azure. Speichern Sie ihre Zertifikate als Datei und nennen Sie diese als trust.caFile.</translation>
    </message>
    <message>
        <source>%1 is of the type &quot;%2&quot;, which is no event stream; left out.</source>
        <extracomment>%1: one.path(), %2: type</extracomment>
        <translation>%1 ist vom Typ &quot;%2&quot;, der kein Datenstrom ist; ausgelassen.</translation>
    </message>
    <message>
        <source>%1 goes to &quot;%2&quot;; Runnel knows only Mqtt.</source>
        <extracomment>%1: one.path(), %2: target</extracomment>
        <translation>%1 geht an &quot;%2&quot;; Runnel kennt nur Mqtt.</translation>
    </message>
    <message>
        <source>%1 refers to no device; name its deviceRef.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 verweist auf kein Gerät; nennen Sie sein deviceRef.</translation>
    </message>
    <message>
        <source>%1: the broker&apos;s CA lies in the cluster. Save it as a file and name it as mqtt.tls.caFile.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1: Die CA des Brokers liegt im Cluster. Speichern Sie sie als Datei und nennen Sie diese als mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>%1: a service account&apos;s token counts only in the cluster; set mqtt.authentication.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1: Das Token eines Dienstkontos gilt nur im Cluster; setzen Sie mqtt.authentication.</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>Anlage %1</translation>
    </message>
    <message>
        <source>The file switches its SSE connector off; here the cameras are on.</source>
        <translation>Die Datei schaltet ihren SSE-Konnektor aus; hier sind die Kameras eingeschaltet.</translation>
    </message>
    <message>
        <source>this is no variable file: an object should stand here</source>
        <translation>das ist keine Variablendatei: Hier müsste ein Objekt stehen</translation>
    </message>
    <message>
        <source>there are no namespaced_devices in this file</source>
        <translation>in dieser Datei gibt es kein namespaced_devices</translation>
    </message>
    <message>
        <source>No broker is set up.</source>
        <translation>Es ist kein Broker eingerichtet.</translation>
    </message>
    <message>
        <source>Name it in the panel under Set up, or as mqtt.host in the configuration.</source>
        <translation>Nennen Sie ihn im Bedienfeld unter „Einrichten“ oder als mqtt.host in der Konfiguration.</translation>
    </message>
    <message>
        <source>the name service does not answer</source>
        <translation>der Namensdienst antwortet nicht</translation>
    </message>
    <message>
        <source>What listens at %1:%2 does not answer the TLS handshake.</source>
        <extracomment>%1: host, %2: QString::number(port)</extracomment>
        <translation>Was unter %1:%2 lauscht, beantwortet den TLS-Handshake nicht.</translation>
    </message>
    <message>
        <source>Check that the port is the one for TLS, and that the broker is healthy.</source>
        <translation>Prüfen Sie, ob es der Port für TLS und der Broker in Ordnung ist.</translation>
    </message>
    <message>
        <source>The broker did not acknowledge the test message in time.</source>
        <translation>Der Broker hat die Testnachricht nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>This test connects as %1, so as not to throw out the running connection; a broker that admits only %2 refuses the test, but not Runnel.</source>
        <extracomment>%1: report.clientId, %2: report.ownClientId</extracomment>
        <translation>Diese Prüfung verbindet sich als %1, um die laufende Verbindung nicht zu verdrängen; ein Broker, der nur %2 zulässt, lehnt die Prüfung ab, nicht aber Runnel.</translation>
    </message>
    <message>
        <source>Let this user, or the client %1, publish to %2 in the broker&apos;s access rules, or test with a topic of a route.</source>
        <extracomment>%1: report.clientId, %2: topicOf(report)</extracomment>
        <translation>Erlauben Sie diesem Benutzer oder dem Client %1 in den Zugriffsregeln des Brokers, an %2 zu senden, oder prüfen Sie mit dem Topic einer Route.</translation>
    </message>
    <message>
        <source>Test with another topic.</source>
        <translation>Prüfen Sie mit einem anderen Topic.</translation>
    </message>
    <message>
        <source>With MQTT 3.1.1 a broker hangs up on a message that it refuses: check its access rules for %1; its log says more.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>Mit MQTT 3.1.1 trennt ein Broker die Verbindung bei einer Nachricht, die er ablehnt: Prüfen Sie seine Zugriffsregeln für %1; sein Log sagt mehr.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1 acknowledges also what the broker&apos;s rules throw away, and the message did not come back.</source>
        <translation>MQTT 3.1.1 bestätigt auch, was die Regeln des Brokers verwerfen, und die Nachricht kam nicht zurück.</translation>
    </message>
    <message>
        <source>Look with a subscriber of your own whether it arrives on %1; if not, allow it in the broker&apos;s access rules.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>Sehen Sie mit einem eigenen Abonnenten nach, ob sie unter %1 ankommt; wenn nicht, erlauben Sie es in den Zugriffsregeln des Brokers.</translation>
    </message>
    <message>
        <source>The topic of the test message cannot be used: %1.</source>
        <extracomment>%1: request.topic.isEmpty()?QStringLiteral(&quot;it is empty&quot;):error.</extracomment>
        <translation>Das Topic der Testnachricht ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>There is no room for %1 (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>Für %1 ist kein Platz (%2).</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>The support bundle could not be packed.</source>
        <translation>Die Supportdatei ließ sich nicht packen.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Open files, at most</source>
        <translation>Offene Dateien, höchstens</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <extracomment>%1: escapedForDisplay(path)</extracomment>
        <translation>%1: nicht da</translation>
    </message>
    <message>
        <source>%1 %2 uid %3 gid %4 %5 %6</source>
        <extracomment>%1: found.st_mode&amp;07777, %2: 4, %3: 8, %4: QLatin1Char(&apos;0&apos;), %5: qint64(found.st_size), %6: 12</extracomment>
        <translation>%1 %2 uid %3 gid %4 %5 %6</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <extracomment>%1: code</extracomment>
        <translation>kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>rights, bytes, owner, changed, path</source>
        <translation>Rechte, Bytes, Eigentümer, geändert, Pfad</translation>
    </message>
    <message>
        <source>no configuration file</source>
        <translation>keine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>versions of the databases&apos; tables</source>
        <translation>Versionen der Tabellen in den Datenbanken</translation>
    </message>
    <message>
        <source>file system of the state: %1, %2 of %3 free%4</source>
        <extracomment>%1: QString::fromLatin1(storage.fileSystemType()), %2: c.formattedDataSize(storage.bytesAvailable()), %3: c.formattedDataSize(storage.bytesTotal()), %4: storage.isReadOnly()?QStringLiteral(&quot;, read-only&quot;):QString()</extracomment>
        <translation>Dateisystem des Zustands: %1, %2 von %3 frei%4</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>Too many sign in at once.</source>
        <translation>Zu viele melden sich gleichzeitig an.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only an engineer may change who signs in.</source>
        <translation>Nur ein Techniker darf ändern, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>Too much waits for an answer.</source>
        <translation>Zu vieles wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>Wait %1 s, or let an engineer unlock this person.</source>
        <extracomment>%1: seconds.count()</extracomment>
        <translation>Warten Sie %1 s oder lassen Sie einen Techniker diese Person entsperren.</translation>
    </message>
    <message>
        <source>The list of people is in use, or its directory cannot be written.</source>
        <translation>Die Personenliste ist in Gebrauch, oder ihr Verzeichnis ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation>Niemand heißt so.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Diese PIN ist falsch.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The one before it counts again.</source>
        <translation>Die vorige gilt wieder.</translation>
    </message>
    <message>
        <source>It is begun anew.</source>
        <translation>Sie wird neu begonnen.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Somebody new needs a PIN.</source>
        <translation>Wer neu ist, braucht eine PIN.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Geben Sie eine an.</translation>
    </message>
    <message>
        <source>There are too many people.</source>
        <translation>Es sind zu viele Personen.</translation>
    </message>
    <message>
        <source>Remove somebody who has left.</source>
        <translation>Entfernen Sie jemanden, der nicht mehr da ist.</translation>
    </message>
    <message>
        <source>This is the last engineer. Without one, anybody at the panel may change everything.</source>
        <translation>Das ist der letzte Techniker. Ohne ihn darf jeder am Bedienfeld alles ändern.</translation>
    </message>
    <message>
        <source>Set up another engineer first, or confirm it.</source>
        <translation>Richten Sie zuerst einen anderen Techniker ein oder bestätigen Sie es.</translation>
    </message>
    <message>
        <source>There is no engineer yet, so anybody may change everything.</source>
        <translation>Es gibt noch keinen Techniker, also darf jeder alles ändern.</translation>
    </message>
    <message>
        <source>Set up an engineer first.</source>
        <translation>Richten Sie zuerst einen Techniker ein.</translation>
    </message>
    <message>
        <source>The list of people cannot be used (%1: %2); nobody can sign in.</source>
        <extracomment>%1: QFileInfo(path).fileName(), %2: why</extracomment>
        <translation>Die Personenliste ist nicht verwendbar (%1: %2); niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>Whoever administers this machine sets it up again: runnel people set NAME engineer.</source>
        <translation>Wer diesen Rechner verwaltet, richtet sie neu ein: runnel people set NAME engineer.</translation>
    </message>
    <message>
        <source>The list of people cannot be written (%1: %2).</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Die Personenliste kann nicht geschrieben werden (%1: %2).</translation>
    </message>
    <message>
        <source>Check the permissions of the state directory and the space on its disk.</source>
        <translation>Prüfen Sie die Rechte des Zustandsverzeichnisses und den Platz auf seiner Festplatte.</translation>
    </message>
    <message>
        <source>it is gone, and an older one is there</source>
        <translation>sie ist weg, und eine ältere ist da</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>sie ist keine Datei</translation>
    </message>
    <message>
        <source>its group or others may read or write it</source>
        <translation>ihre Gruppe oder andere dürfen sie lesen oder schreiben</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>sie gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>another version of Runnel wrote it</source>
        <translation>eine andere Version von Runnel hat sie geschrieben</translation>
    </message>
    <message>
        <source>A name has to be there, and begins and ends with no space.</source>
        <translation>Es muss ein Name da sein, der nicht mit einem Leerzeichen beginnt oder endet.</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <extracomment>%1: Person::longestName</extracomment>
        <translation>Ein Name hat höchstens %1 Buchstaben.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen.</source>
        <translation>Der Name enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <extracomment>%1: fewestDigits, %2: mostDigits</extracomment>
        <translation>Eine PIN hat %1 bis %2 Ziffern.</translation>
    </message>
    <message>
        <source>a unit has at most %1 characters</source>
        <extracomment>%1: longest</extracomment>
        <translation>eine Einheit hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a unit must not contain control characters</source>
        <translation>eine Einheit darf keine Steuerzeichen enthalten</translation>
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
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>Shift handover: %1</source>
        <translation>Schichtübergabe: %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3). Made on %4 by %5.</source>
        <translation>%1 bis %2 (%3). Erstellt am %4 von %5.</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 bis %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Handed over by: name, time, signature</source>
        <translation>Übergeben von: Name, Uhrzeit, Unterschrift</translation>
    </message>
    <message>
        <source>Taken over by: name, time, signature</source>
        <translation>Übernommen von: Name, Uhrzeit, Unterschrift</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Not listed, because there are too many: %1. The journal has them all.</source>
        <translation>Nicht aufgeführt, weil es zu viele sind: %1. Im Journal stehen sie alle.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>Stand am Ende</translation>
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
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Not over at the end of the shift</source>
        <translation>Am Ende der Schicht nicht beendet</translation>
    </message>
    <message>
        <source>No alarm: everything was over and acknowledged.</source>
        <translation>Kein Alarm: Alles war beendet und quittiert.</translation>
    </message>
    <message>
        <source>Alarms of the shift that are over</source>
        <translation>Beendete Alarme der Schicht</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Leak alarms raised, priority %1</source>
        <translation>Ausgelöste Leckalarme, Priorität %1</translation>
    </message>
    <message>
        <source>Alarms of the connector raised</source>
        <translation>Ausgelöste Alarme des Konnektors</translation>
    </message>
    <message>
        <source>Outages begun</source>
        <translation>Begonnene Ausfälle</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>No panel was open</source>
        <translation>Kein Bedienfeld war offen</translation>
    </message>
    <message>
        <source>Nobody had signed in</source>
        <translation>Niemand war angemeldet</translation>
    </message>
    <message>
        <source>%1, panel locked</source>
        <translation>%1, Bedienfeld gesperrt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Somebody else signed in</source>
        <translation>Jemand anderes hat sich angemeldet</translation>
    </message>
    <message>
        <source>Nobody touched the panel; it locked</source>
        <translation>Niemand am Bedienfeld; automatisch gesperrt</translation>
    </message>
    <message>
        <source>The panel was closed</source>
        <translation>Das Bedienfeld wurde geschlossen</translation>
    </message>
    <message>
        <source>Cut off; nobody knows since when, at the latest %1</source>
        <translation>Abgebrochen; Zeitpunkt unbekannt, spätestens %1</translation>
    </message>
    <message>
        <source>Who was watching</source>
        <translation>Wer am Bedienfeld war</translation>
    </message>
    <message>
        <source>Nobody wrote down who was at the panel.</source>
        <translation>Es ist nicht festgehalten, wer am Bedienfeld war.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Wrong PINs: %1</source>
        <translation>Falsche PINs: %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Nobody acknowledged, shelved or closed anything.</source>
        <translation>Niemand hat etwas quittiert, zurückgestellt oder abgeschlossen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <source>Still shelved, until %1</source>
        <translation>Noch zurückgestellt, bis %1</translation>
    </message>
    <message>
        <source>Still shelved</source>
        <translation>Noch zurückgestellt</translation>
    </message>
    <message>
        <source>Nothing was shelved.</source>
        <translation>Nichts war zurückgestellt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Outages of streams and broker</source>
        <translation>Ausfälle von Datenströmen und Broker</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Times are those of the alarm: a stream is missed after %1 s, a broker after %2 s. Shorter outages are not listed.</source>
        <translation>Die Zeiten sind die des Alarms: Ein Datenstrom gilt nach %1 s als ausgefallen, ein Broker nach %2 s. Kürzere Ausfälle sind nicht aufgeführt.</translation>
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
    <name>ProbeText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>works, but look</source>
        <translation>geht, mit Hinweis</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>A quiet camera may take a while.</source>
        <translation>Bei einer stillen Kamera kann es etwas dauern.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · gültig bis %2</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
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
        <source>%1 every %2 s: missing three makes the camera stale.</source>
        <translation>%1 alle %2 s: Fehlen drei, gilt die Kamera als veraltet.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose whom to trust</source>
        <translation>Wählen, wem vertraut wird</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Dieses Zertifikat festlegen</translation>
    </message>
    <message>
        <source>Accept any content type</source>
        <translation>Jeden Inhaltstyp annehmen</translation>
    </message>
    <message>
        <source>Send it unencrypted</source>
        <translation>Unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// nehmen</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutFacts</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The configuration before</source>
        <translation>Die vorige Konfiguration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Alarm journal</source>
        <translation>Alarmjournal</translation>
    </message>
    <message>
        <source>Log, in the system&apos;s journal</source>
        <translation>Log, im Journal des Systems</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Runnel %1</source>
        <translation>Runnel %1</translation>
    </message>
    <message>
        <source>The source is under the Apache licence 2.0. This program links Qt Charts, so the program as it was built is distributed under the GPL, version 3. Both texts, and the notices of all libraries, are above.</source>
        <translation>Der Quelltext steht unter der Apache-Lizenz 2.0. Dieses Programm bindet Qt Charts ein, daher wird es in gebauter Form unter der GPL, Version 3, verteilt. Beide Texte und die Hinweise aller Bibliotheken stehen oben.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>Wo die Dateien liegen</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutView</name>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
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
    <name>Runnel::AddCamera</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Nur ein Techniker darf die Einrichtung ändern.</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>Nicht gespeichert. %1 %2</translation>
    </message>
    <message>
        <source>There is no broker yet: the events have nowhere to go. Set it up, then save.</source>
        <translation>Es gibt noch keinen Broker: Die Ereignisse können nirgendwohin. Richten Sie ihn ein und speichern Sie dann.</translation>
    </message>
    <message>
        <source>The secret would travel unencrypted: use https://, or consent to it.</source>
        <translation>Das Geheimnis würde unverschlüsselt übertragen: Nehmen Sie https:// oder stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Es fehlt noch etwas: %1</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Noch nicht speicherbar. %1: %2</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>It can be saved all the same: the connector keeps trying.</source>
        <translation>Speichern geht trotzdem: Der Konnektor versucht es weiter.</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Next: sign in and trust</source>
        <translation>Weiter: Anmeldung und Vertrauen</translation>
    </message>
    <message>
        <source>Next: events and topics</source>
        <translation>Weiter: Ereignisse und Topics</translation>
    </message>
    <message>
        <source>Next: place on the map</source>
        <translation>Weiter: Ort auf der Karte</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Alle Kameras zeigen</translation>
    </message>
    <message>
        <source>Set up the broker</source>
        <translation>Broker einrichten</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
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
        <translation>Beendet nach (s)</translation>
    </message>
    <message>
        <source>A leak that was not reported for so long, while its camera was watching, is over.</source>
        <translation>Ein Leck, das so lange nicht gemeldet wurde, während seine Kamera überwachte, ist beendet.</translation>
    </message>
    <message>
        <source>One place (m)</source>
        <translation>Gleicher Ort (m)</translation>
    </message>
    <message>
        <source>Reports that are nearer than this are one alarm.</source>
        <translation>Meldungen, die näher beieinander liegen, sind ein Alarm.</translation>
    </message>
    <message>
        <source>Which alarm has which priority</source>
        <translation>Welcher Alarm welche Priorität hat</translation>
    </message>
    <message>
        <source>The rows are asked from above: the first whose conditions all hold gives the priority. Numbers are compared as the camera sends them. A report without the number that a row asks for does not meet that row.</source>
        <translation>Die Zeilen gelten von oben: Die erste, deren Bedingungen alle zutreffen, gibt die Priorität. Zahlen werden verglichen, wie die Kamera sie sendet. Eine Meldung ohne die Zahl, nach der eine Zeile fragt, erfüllt diese Zeile nicht.</translation>
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
        <translation>Im Journal steht nichts dazu.</translation>
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
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Attributes of the device</source>
        <translation>Attribute des Geräts</translation>
    </message>
    <message>
        <source>Free text. The place is set on the map.</source>
        <translation>Freier Text. Der Ort wird auf der Karte gesetzt.</translation>
    </message>
    <message>
        <source>Attributes of the asset</source>
        <translation>Attribute der Anlage</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>Profile of its alarms</source>
        <translation>Profil ihrer Alarme</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first.</source>
        <translation>Es gibt noch keine Kamera. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>none; such as %1</source>
        <translation>keine; etwa %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Leckrate</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Windgeschwindigkeit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Where an event brings no unit of its own, this one stands beside its number. Nothing is converted.</source>
        <translation>Bringt ein Ereignis keine eigene Einheit mit, steht diese neben der Zahl. Umgerechnet wird nichts.</translation>
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
    <message>
        <source>For operators: sign in at the foot (Ctrl+L).</source>
        <translation>Für Bediener: Melden Sie sich unten an (Strg+L).</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerForm</name>
    <message>
        <source>Without signing in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Broker&apos;s address</source>
        <translation>Adresse des Brokers</translation>
    </message>
    <message>
        <source>Name or IP address. A pasted URL such as mqtts://user@host:8883 fills in everything.</source>
        <translation>Name oder IP-Adresse. Eine eingefügte URL wie mqtts://user@host:8883 füllt alles aus.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port is then 8883 unless another one stands above.</source>
        <translation>Der Port ist dann 8883, wenn oben kein anderer steht.</translation>
    </message>
    <message>
        <source>Trusted authority (CA file)</source>
        <translation>Zertifizierungsstelle (CA-Datei)</translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer trusts. A plant&apos;s own authority needs its file here.</source>
        <translation>Leer: die Zertifizierungsstellen, denen dieser Rechner vertraut. Eine betriebseigene braucht hier ihre Datei.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Passwort unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Everybody on the way to the broker can read it, and sign in with it. Better: switch TLS on.</source>
        <translation>Jeder auf dem Weg zum Broker kann es lesen und sich damit anmelden. Besser: Schalten Sie TLS ein.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A file in PEM with its chain, or PKCS#12. The connection must be encrypted.</source>
        <translation>Eine Datei in PEM mit ihrer Kette, oder PKCS#12. Die Verbindung muss verschlüsselt sein.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>In PEM. Not needed with PKCS#12.</source>
        <translation>In PEM. Bei PKCS#12 nicht nötig.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Only for a key that has one.</source>
        <translation>Nur für einen Schlüssel, der eine hat.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Less about the broker</source>
        <translation>Weniger zum Broker</translation>
    </message>
    <message>
        <source>More about the broker</source>
        <translation>Mehr zum Broker</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerMore</name>
    <message>
        <source>5.0, else 3.1.1</source>
        <translation>5.0, sonst 3.1.1</translation>
    </message>
    <message>
        <source>Only MQTT 5.0</source>
        <translation>Nur MQTT 5.0</translation>
    </message>
    <message>
        <source>Only MQTT 3.1.1</source>
        <translation>Nur MQTT 3.1.1</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The name by which the broker knows this connector. A broker keeps one connection for each id: a second program with the same id throws the first one out, so every connector needs its own.</source>
        <translation>Der Name, unter dem der Broker diesen Konnektor kennt. Ein Broker behält je ID eine Verbindung: Ein zweites Programm mit derselben ID verdrängt das erste, daher braucht jeder Konnektor eine eigene.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>MQTT-Version</translation>
    </message>
    <message>
        <source>Status topic</source>
        <translation>Status-Topic</translation>
    </message>
    <message>
        <source>Where Runnel tells, retained, how it is; {instance} and {site} are filled in.</source>
        <translation>Hier meldet Runnel seinen Zustand (vorgehalten); {instance} und {site} werden eingesetzt.</translation>
    </message>
    <message>
        <source>Keep alive, in seconds</source>
        <translation>Keep-alive, in Sekunden</translation>
    </message>
    <message>
        <source>How soon a dead connection is noticed.</source>
        <translation>Wie bald eine tote Verbindung bemerkt wird.</translation>
    </message>
    <message>
        <source>Session expiry, in seconds</source>
        <translation>Ablauf der Sitzung, in Sekunden</translation>
    </message>
    <message>
        <source>How long the broker remembers an absent Runnel.</source>
        <translation>Wie lange der Broker die Sitzung behält, wenn Runnel fehlt.</translation>
    </message>
    <message>
        <source>Unacknowledged messages at most</source>
        <translation>Unbestätigte Nachrichten, höchstens</translation>
    </message>
    <message>
        <source>Never more than the broker allows.</source>
        <translation>Nie mehr, als der Broker erlaubt.</translation>
    </message>
    <message>
        <source>Client certificate of the TLS layer</source>
        <translation>Clientzertifikat der TLS-Schicht</translation>
    </message>
    <message>
        <source>For a broker that wants one beside a password.</source>
        <translation>Für einen Broker, der neben dem Passwort eines verlangt.</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sein privater Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerState</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 · client id %2</source>
        <translation>%1 · Client-ID %2</translation>
    </message>
    <message>
        <source>%1 · client id %2 · MQTT %3 · since %4</source>
        <translation>%1 · Client-ID %2 · MQTT %3 · seit %4</translation>
    </message>
    <message>
        <source>Two programs connect with the client id %1, and the broker lets only one in: each throws the other out, and nothing gets through. Find the second one, perhaps an old installation or a copied configuration, and stop it; or give this connector a client id of its own. Runnel tries ever more rarely until then.</source>
        <translation>Zwei Programme verbinden sich mit der Client-ID %1, und der Broker lässt nur eines zu: Jedes verdrängt das andere, und nichts kommt durch. Suchen Sie das zweite, vielleicht eine alte Installation oder eine kopierte Konfiguration, und beenden Sie es; oder geben Sie diesem Konnektor eine eigene Client-ID. Bis dahin versucht Runnel es immer seltener.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>Wartet auf den Konnektor …</translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Es ist noch kein Broker eingerichtet.</translation>
    </message>
    <message>
        <source>Change the client id</source>
        <translation>Client-ID ändern</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerStepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestCard</name>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Topic of the test message</source>
        <translation>Topic der Testnachricht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Nur ein Techniker darf eine Verbindung prüfen.</translation>
    </message>
    <message>
        <source>First mend what is marked in the fields.</source>
        <translation>Berichtigen Sie zuerst, was in den Feldern markiert ist.</translation>
    </message>
    <message>
        <source>Tests what stands in the fields, saved or not, as %1-test: the running connection is not disturbed. It publishes one message, not retained.</source>
        <translation>Prüft, was in den Feldern steht, gespeichert oder nicht, als %1-test: Die laufende Verbindung wird nicht gestört. Gesendet wird eine Nachricht, nicht vorgehalten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The fields have changed since this test.</source>
        <translation>Die Felder wurden seit dieser Prüfung geändert.</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestFindings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>What the broker grants</source>
        <translation>Was der Broker zulässt</translation>
    </message>
    <message>
        <source>Unacknowledged messages</source>
        <translation>Unbestätigte Nachrichten</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Dienstgüte (QoS)</translation>
    </message>
    <message>
        <source>only 0: deliveries are not acknowledged</source>
        <translation>nur 0: Zustellungen werden nicht bestätigt</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>Vorgehaltene Nachrichten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>wie eingerichtet</translation>
    </message>
    <message>
        <source>Client id given by the broker</source>
        <translation>Client-ID, vom Broker vergeben</translation>
    </message>
    <message>
        <source>Certificates that the broker shows</source>
        <translation>Zertifikate, die der Broker zeigt</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>Runnel::BundleView</name>
    <message>
        <source>Written: %1, %2. Only you can read it.</source>
        <translation>Geschrieben: %1, %2. Nur Sie können es lesen.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Sammelt …</translation>
    </message>
    <message>
        <source>%1, goes in</source>
        <translation>%1, kommt hinein</translation>
    </message>
    <message>
        <source>%1, stays out</source>
        <translation>%1, bleibt draußen</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Wohin die Datei geschrieben wird</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Versions and system</source>
        <translation>Versionen und System</translation>
    </message>
    <message>
        <source>Status and faults</source>
        <translation>Zustand und Störungen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>Probleme der Konfiguration</translation>
    </message>
    <message>
        <source>Files, names and sizes only</source>
        <translation>Dateien, nur Namen und Größen</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>Neueste Logzeilen</translation>
    </message>
    <message>
        <source>Picture of the panel</source>
        <translation>Bild des Bedienfelds</translation>
    </message>
    <message>
        <source>A file for whoever helps you from afar. Passwords, tokens, keys, header values, events and people are not in it; names of hosts and users are. Look at each part, and leave out what you do not want to give away.</source>
        <translation>Eine Datei für alle, die aus der Ferne helfen. Passwörter, Token, Schlüssel, Headerwerte, Ereignisse und Personen sind nicht darin; Namen von Hosts und Benutzern schon. Sehen Sie jeden Teil an und lassen Sie weg, was Sie nicht weitergeben wollen.</translation>
    </message>
    <message>
        <source>Only an engineer can write a support file.</source>
        <translation>Nur ein Techniker kann eine Supportdatei schreiben.</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>What is in this part</source>
        <translation>Was in diesem Teil steht</translation>
    </message>
    <message>
        <source>Put this part into the file</source>
        <translation>Diesen Teil in die Datei aufnehmen</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Runnel::CalibrationPage</name>
    <message>
        <source>Take a camera&apos;s position</source>
        <translation>Position einer Kamera übernehmen</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Der Lageplan wird gelesen.</translation>
    </message>
    <message>
        <source>The points are not saved. Press Back again to give them up.</source>
        <translation>Die Punkte sind nicht gespeichert. Drücken Sie noch einmal „Zurück“, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>Type or paste the position of each point, or take a camera&apos;s.</source>
        <translation>Geben Sie die Position jedes Punkts ein oder fügen Sie sie ein, oder übernehmen Sie die einer Kamera.</translation>
    </message>
    <message>
        <source>Placed by the world file %1. Points that you set count before it.</source>
        <translation>Lage aus der World-Datei %1. Punkte, die Sie setzen, gehen ihr vor.</translation>
    </message>
    <message>
        <source>Tap a place on the plan of which you know the position. Two are needed, three are better.</source>
        <translation>Tippen Sie auf eine Stelle des Plans, deren Position Sie kennen. Zwei sind nötig, drei sind besser.</translation>
    </message>
    <message>
        <source>A third point, not in a line with these, shows how good they are.</source>
        <translation>Ein dritter Punkt, nicht in einer Linie mit diesen, zeigt, wie gut sie sind.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved beside the plan.</source>
        <translation>Neben dem Plan gespeichert.</translation>
    </message>
    <message>
        <source>Two points always fit: nothing can be said of their error.</source>
        <translation>Zwei Punkte passen immer: Über ihren Fehler lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Off a plan true to scale: %1 m on average, %2 m at worst.</source>
        <translation>Abweichung von einem maßstäblichen Plan: im Mittel %1 m, höchstens %2 m.</translation>
    </message>
    <message>
        <source>Points are off by %1 m on average, %2 m at worst.</source>
        <translation>Abweichung der Punkte: im Mittel %1 m, höchstens %2 m.</translation>
    </message>
    <message>
        <source>The plan is %1 by %2, its top points to %3° from north.</source>
        <translation>Der Plan ist %1 mal %2 groß, oben liegt bei %3° ab Nord.</translation>
    </message>
    <message>
        <source>The points lie close together: far from them the plan may be far off.</source>
        <translation>Die Punkte liegen nah beieinander: Weit von ihnen kann der Plan stark abweichen.</translation>
    </message>
    <message>
        <source>The points lie nearly in one line: across it the plan may be far off.</source>
        <translation>Die Punkte liegen fast in einer Linie: Quer dazu kann der Plan stark abweichen.</translation>
    </message>
    <message>
        <source>By these points the plan is stretched. Is one of them wrong?</source>
        <translation>Nach diesen Punkten ist der Plan verzerrt. Ist einer davon falsch?</translation>
    </message>
    <message>
        <source>Where the plan lies</source>
        <translation>Wo der Plan liegt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>Punkte speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo the last change of the points</source>
        <translation>Letzte Änderung der Punkte rückgängig</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraEditor</name>
    <message>
        <source>All cameras</source>
        <translation>Alle Kameras</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Copy for a new one</source>
        <translation>Als Vorlage kopieren</translation>
    </message>
    <message>
        <source>Press again to remove it</source>
        <translation>Zum Entfernen noch einmal drücken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its events are no longer read once that is saved. Undo brings it back.</source>
        <translation>Nach dem Speichern werden ihre Ereignisse nicht mehr gelesen. „Rückgängig“ holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraList</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search a camera</source>
        <translation>Kamera suchen</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraListModel</name>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>On when it is saved</source>
        <translation>Ein nach dem Speichern</translation>
    </message>
    <message>
        <source>Off when it is saved</source>
        <translation>Aus nach dem Speichern</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraParts</name>
    <message>
        <source>Address of the event stream</source>
        <translation>Adresse des Datenstroms</translation>
    </message>
    <message>
        <source>For example https://10.0.0.11/camera-events</source>
        <translation>Zum Beispiel https://10.0.0.11/camera-events</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It stands in topics, in the file and in reports.</source>
        <translation>Er steht in Topics, in der Datei und in Berichten.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>%1 has the same address: its events would be delivered twice.</source>
        <translation>%1 hat dieselbe Adresse: Ihre Ereignisse würden doppelt zugestellt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in and trust</source>
        <translation>Anmeldung und Vertrauen</translation>
    </message>
    <message>
        <source>Events and topics</source>
        <translation>Ereignisse und Topics</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Karte</translation>
    </message>
</context>
<context>
    <name>Runnel::CamerasSection</name>
    <message>
        <source>Cameras: %1</source>
        <translation>Kameras: %1</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>Nach Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>Cameras of the configuration</source>
        <translation>Kameras der Konfiguration</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>No camera fits the search.</source>
        <translation>Keine Kamera passt zur Suche.</translation>
    </message>
    <message>
        <source>No camera is set up yet: nobody watches.</source>
        <translation>Es ist noch keine Kamera eingerichtet: Niemand überwacht.</translation>
    </message>
</context>
<context>
    <name>Runnel::ChainView</name>
    <message>
        <source>Answered by the pin: %1</source>
        <translation>Durch den festgelegten Fingerabdruck erledigt: %1</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, signiert von %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>ABGELAUFEN am %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Gilt nicht vor %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>SHA-256 des Zertifikats: %1</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>SHA-256 seines Schlüssels: %1</translation>
    </message>
    <message>
        <source>This certificate is pinned.</source>
        <translation>Dieses Zertifikat ist festgelegt.</translation>
    </message>
    <message>
        <source>Its key is pinned.</source>
        <translation>Sein Schlüssel ist festgelegt.</translation>
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
        <translation>Gespeichert: %1. Zeilen: %2.</translation>
    </message>
    <message>
        <source>%1 % searched, lines so far: %2</source>
        <translation>%1 % durchsucht, bisher %2 Zeilen</translation>
    </message>
    <message>
        <source>Save the journal as CSV</source>
        <translation>Journal als CSV speichern</translation>
    </message>
    <message>
        <source>%1. All lines that are found, not only those shown so far; newest first. Columns have the same names in every language.</source>
        <translation>%1. Alle gefundenen Zeilen, nicht nur die bisher gezeigten; neueste zuerst. Die Spalten heißen in jeder Sprache gleich.</translation>
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
    <message>
        <source>For operators: sign in first.</source>
        <translation>Für Bediener: Melden Sie sich zuerst an.</translation>
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
        <translation>Älteste Ereignisse verwerfen</translation>
    </message>
    <message>
        <source>Give up the newest events</source>
        <translation>Neueste Ereignisse verwerfen</translation>
    </message>
    <message>
        <source>Stop reading the cameras</source>
        <translation>Kameras nicht mehr lesen</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Shown in the panel, and {site} in topics. It also names this connector where the configuration gives it no name of its own: topics and the client id may change with it.</source>
        <translation>Steht im Bedienfeld und als {site} in Topics. Er benennt auch diesen Konnektor, wo die Konfiguration ihm keinen eigenen Namen gibt: Topics und Client-ID können sich damit ändern.</translation>
    </message>
    <message>
        <source>Room for events that wait</source>
        <translation>Platz für wartende Ereignisse</translation>
    </message>
    <message>
        <source>On the disk, while the broker is away. A part of the disk is always left free.</source>
        <translation>Auf der Festplatte, während der Broker fehlt. Ein Teil der Festplatte bleibt immer frei.</translation>
    </message>
    <message>
        <source>When that is full</source>
        <translation>Wenn dieser Platz voll ist</translation>
    </message>
    <message>
        <source>What waits is kept, what comes is given up and counted.</source>
        <translation>Was wartet, bleibt; was kommt, wird verworfen und gezählt.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room. A camera that keeps nothing loses what it sees meanwhile; a leak is then noticed late.</source>
        <translation>Die Kameras werden nicht gelesen, bis Platz ist. Eine Kamera, die nichts speichert, verliert, was sie inzwischen sieht; ein Leck wird dann spät bemerkt.</translation>
    </message>
    <message>
        <source>The newest are kept, heartbeats are given up before alerts, and every one that is given up is counted.</source>
        <translation>Die neuesten bleiben, Lebenszeichen werden vor Alarmen verworfen, und jedes verworfene wird gezählt.</translation>
    </message>
    <message>
        <source>Health checks and metrics</source>
        <translation>Zustandsprüfung und Metriken</translation>
    </message>
    <message>
        <source>Kept in the configuration; this version does not answer there yet.</source>
        <translation>Bleibt in der Konfiguration; diese Version antwortet dort noch nicht.</translation>
    </message>
    <message>
        <source>Address for them</source>
        <translation>Adresse dafür</translation>
    </message>
    <message>
        <source>Where the files lie</source>
        <translation>Wo die Dateien liegen</translation>
    </message>
    <message>
        <source>none: changes last until Runnel ends</source>
        <translation>keine: Änderungen gelten, bis Runnel endet</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The version before the last save</source>
        <translation>Die Version vor dem letzten Speichern</translation>
    </message>
    <message>
        <source>Waiting events, alarms and journal</source>
        <translation>Wartende Ereignisse, Alarme und Journal</translation>
    </message>
</context>
<context>
    <name>Runnel::HandoverSheet</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>This time has not begun yet. Choose another one.</source>
        <translation>Diese Zeit hat noch nicht begonnen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>At most 31 days fit on a sheet. Choose a shorter time.</source>
        <translation>Auf ein Blatt passen höchstens 31 Tage. Wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>%1 to %2: alarms and what was done about them, what is shelved, outages, and who was watching.</source>
        <translation>%1 bis %2: Alarme und was mit ihnen geschah, was zurückgestellt ist, Ausfälle, und wer am Bedienfeld war.</translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation>Schreibt das Blatt …</translation>
    </message>
    <message>
        <source>Reading the journal: %1 %</source>
        <translation>Liest das Journal: %1 %</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welche Zeit</translation>
    </message>
    <message>
        <source>This shift, until now</source>
        <translation>Diese Schicht, bis jetzt</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>Die vorige Schicht</translation>
    </message>
    <message>
        <source>Since I signed in</source>
        <translation>Seit meiner Anmeldung</translation>
    </message>
    <message>
        <source>The time the journal shows</source>
        <translation>Die Zeit, die das Journal zeigt</translation>
    </message>
    <message>
        <source>Remarks for the next shift</source>
        <translation>Bemerkungen für die nächste Schicht</translation>
    </message>
</context>
<context>
    <name>Runnel::HeardView</name>
    <message>
        <source>Nothing heard yet</source>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>Heard so far, %1</source>
        <translation>Bisher gehört, %1</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>Gehört in %1</translation>
    </message>
    <message>
        <source>%1 comes every %2 s. A camera that falls silent can be told by it.</source>
        <translation>%1 kommt alle %2 s. Daran lässt sich erkennen, wenn eine Kamera verstummt.</translation>
    </message>
    <message>
        <source>Watch for it</source>
        <translation>Darauf achten</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpContents</name>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>About Runnel</source>
        <translation>Über Runnel</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Supportdatei</translation>
    </message>
</context>
<context>
    <name>Runnel::ImportPage</name>
    <message>
        <source>Choose a variable file</source>
        <translation>Variablendatei wählen</translation>
    </message>
    <message>
        <source>Terraform variable files (%1)</source>
        <translation>Terraform-Variablendateien (%1)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>A Terraform variable file with cameras and assets of Azure IoT Operations (.tfvars or .tfvars.json). The file stays as it is.</source>
        <translation>Eine Terraform-Variablendatei mit Kameras und Anlagen von Azure IoT Operations (.tfvars oder .tfvars.json). Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Variable file</source>
        <translation>Variablendatei</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not carried over, or left to do</source>
        <translation>Nicht übernommen oder noch zu tun</translation>
    </message>
    <message>
        <source>Taken over. Look it through under Cameras, then save.</source>
        <translation>Übernommen. Sehen Sie es unter „Kameras“ durch und speichern Sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) found: %1</source>
        <translation>
            <numerusform>%n Kamera gefunden: %1</numerusform>
            <numerusform>%n Kameras gefunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Set up already, and replaced by the file: %1</source>
        <translation>Schon eingerichtet und durch die Datei ersetzt: %1</translation>
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
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>This shift, since %1</source>
        <translation>Diese Schicht, seit %1</translation>
    </message>
    <message>
        <source>The shift before, %1 to %2</source>
        <translation>Die vorige Schicht, %1 bis %2</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>Die vorige Schicht</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalList</name>
    <message>
        <source>Reading … searched back to %1</source>
        <translation>Liest … durchsucht bis %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as many as are shown at once; there are older ones.</source>
        <translation>%1, mehr werden nicht auf einmal gezeigt; es gibt ältere.</translation>
    </message>
    <message>
        <source>%1, and older ones below</source>
        <translation>%1, ältere darunter</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1, das sind alle</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is searched until the times are mended.</source>
        <translation>Es wird erst gesucht, wenn die Zeiten berichtigt sind.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Es wird alle paar Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>Nothing yet; searched back to %1.</source>
        <translation>Noch nichts; durchsucht bis %1.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Journal ist leer.</translation>
    </message>
    <message>
        <source>No alarm was raised since it was begun. Every alarm and everything that is done about it will stand here.</source>
        <translation>Seit seinem Beginn wurde kein Alarm ausgelöst. Hier wird jeder Alarm stehen und alles, was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation>In dieser Zeit wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No alarm was raised, cleared or handled: %1. “Show all” also shows what is older.</source>
        <translation>Kein Alarm wurde ausgelöst, ging oder wurde bearbeitet: %1. „Alles zeigen“ zeigt auch Älteres.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Keine Zeile passt dazu.</translation>
    </message>
    <message>
        <source>Searched for: %1. “Show all” removes every restriction.</source>
        <translation>Gesucht: %1. „Alles zeigen“ hebt alle Einschränkungen auf.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Zu den neuesten</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new line(s) · show</source>
        <translation>
            <numerusform>Mehr als %n neue Zeile · zeigen</numerusform>
            <numerusform>Mehr als %n neue Zeilen · zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) · show</source>
        <translation>
            <numerusform>%n neue Zeile · zeigen</numerusform>
            <numerusform>%n neue Zeilen · zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Ältere Zeilen zeigen</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Shift handover …</source>
        <translation>Schichtübergabe …</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>Shows everything that happened to this alarm</source>
        <translation>Zeigt alles, was mit diesem Alarm geschah</translation>
    </message>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation>Alarmjournal, das Neueste zuerst</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Die gewählte Zeile</translation>
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
        <translation>Der Verlauf des Alarms als Zeitlinie</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, Dauer %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flow, at most %1</source>
        <translation>Leckrate, höchstens %1</translation>
    </message>
</context>
<context>
    <name>Runnel::LifeView</name>
    <message>
        <source>Reading the journal …</source>
        <translation>Liest das Journal …</translation>
    </message>
    <message>
        <source>The journal has no line of this alarm any more.</source>
        <translation>Das Journal hat keine Zeile dieses Alarms mehr.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>Von %1 bis %2, %3.</translation>
    </message>
    <message>
        <source>Since %1, for %2; not over yet.</source>
        <translation>Seit %1, Dauer %2; noch nicht beendet.</translation>
    </message>
    <message>
        <source>It was raised %1 times; this is number %2.</source>
        <translation>Er wurde %1-mal ausgelöst; dies ist Nummer %2.</translation>
    </message>
    <message>
        <source>Its beginning is no longer in the journal.</source>
        <translation>Sein Anfang steht nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>Only its newest lines were read.</source>
        <translation>Nur seine neuesten Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>Reported %1 times, at last %2.</source>
        <translation>%1-mal gemeldet, zuletzt %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>Voriges Mal</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised before</source>
        <translation>Zeigt, wann dieser Alarm davor ausgelöst wurde</translation>
    </message>
    <message>
        <source>Time after</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised afterwards</source>
        <translation>Zeigt, wann dieser Alarm danach ausgelöst wurde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Zustand danach</translation>
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
        <source>What happened to this alarm, oldest first</source>
        <translation>Was mit diesem Alarm geschah, Ältestes zuerst</translation>
    </message>
</context>
<context>
    <name>Runnel::LimitsForm</name>
    <message>
        <source>Heartbeat event</source>
        <translation>Ereignis als Lebenszeichen</translation>
    </message>
    <message>
        <source>Expected every, in s</source>
        <translation>Erwartet alle, in s</translation>
    </message>
    <message>
        <source>Empty: heartbeats are not watched.</source>
        <translation>Leer: Auf Lebenszeichen wird nicht geachtet.</translation>
    </message>
    <message>
        <source>Stale after missing</source>
        <translation>Veraltet, wenn so viele fehlen</translation>
    </message>
    <message>
        <source>Reconnect after silence of, in s</source>
        <translation>Neuverbindung nach Stille von, in s</translation>
    </message>
</context>
<context>
    <name>Runnel::LiveCard</name>
    <message>
        <source>The connector has not taken it up yet.</source>
        <translation>Der Konnektor hat es noch nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 Nächster Versuch in %2.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The last event came %1 ago.</source>
        <translation>Das letzte Ereignis kam vor %1.</translation>
    </message>
    <message>
        <source>No event yet: a quiet camera may take a while.</source>
        <translation>Noch kein Ereignis: Bei einer stillen Kamera kann es etwas dauern.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Die Verbindung wird aufgebaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) delivered to the broker.</source>
        <translation>
            <numerusform>%n Ereignis an den Broker zugestellt.</numerusform>
            <numerusform>%n Ereignisse an den Broker zugestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>It is live</source>
        <translation>Sie ist verbunden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
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
    <message>
        <source>For engineers: sign in first.</source>
        <translation>Für Techniker: Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Runnel::MapSection</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Without a plan the map shows a grid in metres.</source>
        <translation>Ohne Plan zeigt die Karte ein Gitter in Metern.</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Der Lageplan wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing says yet where the plan lies: set two or three points.</source>
        <translation>Noch ist nicht bekannt, wo der Plan liegt: Setzen Sie zwei oder drei Punkte.</translation>
    </message>
    <message>
        <source>Placed by the world file %1.</source>
        <translation>Lage aus der World-Datei %1.</translation>
    </message>
    <message numerus="yes">
        <source>Placed by %n point(s) in %1.</source>
        <translation>
            <numerusform>Lage aus %n Punkt in %1.</numerusform>
            <numerusform>Lage aus %n Punkten in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site plan</source>
        <translation>Lageplan</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture</source>
        <translation>Ein Bild in PNG oder JPEG</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Kartenkacheln</translation>
    </message>
    <message>
        <source>An MBTiles file; nothing is fetched from a network</source>
        <translation>Eine MBTiles-Datei; aus keinem Netzwerk wird etwas geholt</translation>
    </message>
    <message>
        <source>Set where the plan lies</source>
        <translation>Lage des Plans setzen</translation>
    </message>
    <message>
        <source>Map and site plan</source>
        <translation>Karte und Lageplan</translation>
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
        <translation>Lageplan</translation>
    </message>
</context>
<context>
    <name>Runnel::MethodField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>Runnel::MomentField</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1: früher</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: später</translation>
    </message>
</context>
<context>
    <name>Runnel::MoreForm</name>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>A secret stands here as a reference: keychain:NAME</source>
        <translation>Ein Geheimnis steht hier als Verweis: keychain:NAME</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Accept any, not only text/event-stream</source>
        <translation>Jeden annehmen, nicht nur text/event-stream</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>http://HOST:PORT oder socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Largest event, in bytes</source>
        <translation>Größtes Ereignis, in Bytes</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Endpunkttyp</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Runnel::Navigation</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Runnel::OverlayList</name>
    <message>
        <source>Choose an overlay</source>
        <translation>Overlay wählen</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Lines, areas and names over the map, as GeoJSON files.</source>
        <translation>Linien, Flächen und Namen über der Karte, als GeoJSON-Dateien.</translation>
    </message>
    <message>
        <source>The last one lies on top.</source>
        <translation>Das letzte liegt obenauf.</translation>
    </message>
    <message>
        <source>Add an overlay …</source>
        <translation>Overlay hinzufügen …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Draw overlay %1 earlier</source>
        <translation>Overlay %1 früher zeichnen</translation>
    </message>
    <message>
        <source>Remove overlay %1</source>
        <translation>Overlay %1 entfernen</translation>
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
    <name>Runnel::PeopleSection</name>
    <message>
        <source>There is no engineer with a PIN: anybody who stands here may change everything. Begin with an engineer.</source>
        <translation>Kein Techniker hat eine PIN: Jeder, der hier steht, darf alles ändern. Beginnen Sie mit einem Techniker.</translation>
    </message>
    <message>
        <source>Whoever is not signed in only looks. Changes here count at once.</source>
        <translation>Wer nicht angemeldet ist, sieht nur zu. Änderungen gelten hier sofort.</translation>
    </message>
    <message>
        <source>Then no engineer has a PIN, and anybody who stands here may change everything.</source>
        <translation>Dann hat kein Techniker eine PIN, und jeder, der hier steht, darf alles ändern.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>ADD A PERSON</source>
        <translation>PERSON HINZUFÜGEN</translation>
    </message>
    <message>
        <source>DO IT ALL THE SAME</source>
        <translation>TROTZDEM</translation>
    </message>
    <message>
        <source>KEEP THE ENGINEER</source>
        <translation>TECHNIKER BEHALTEN</translation>
    </message>
    <message>
        <source>When nobody touches the panel</source>
        <translation>Wenn niemand das Bedienfeld berührt</translation>
    </message>
    <message>
        <source>Take the seat back after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>An engineer goes on as operator, an operator stays</source>
        <translation>Ein Techniker wird dabei zum Bediener, ein Bediener bleibt</translation>
    </message>
    <message>
        <source>Kiosk from the next start on</source>
        <translation>Kiosk ab dem nächsten Start</translation>
    </message>
    <message>
        <source>A kiosk fills the screen. Only an engineer can leave it or close it, after a touch on the name at the foot.</source>
        <translation>Ein Kiosk füllt den Bildschirm. Nur ein Techniker kann ihn verlassen oder schließen: unten den Namen berühren.</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonEditor</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Eine PIN hat %1 bis %2 Ziffern.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Geben Sie dieselbe PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>Without a new PIN the old one stays.</source>
        <translation>Ohne neue PIN bleibt die alte.</translation>
    </message>
    <message>
        <source>A viewer only looks.</source>
        <translation>Ein Betrachter sieht nur zu.</translation>
    </message>
    <message>
        <source>An operator acknowledges, shelves and closes alarms.</source>
        <translation>Ein Bediener quittiert Alarme, stellt sie zurück und schließt sie ab.</translation>
    </message>
    <message>
        <source>An engineer may change everything, and who signs in.</source>
        <translation>Ein Techniker darf alles ändern, auch wer sich anmeldet.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>SAVE THIS PERSON</source>
        <translation>PERSON SPEICHERN</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>ABBRECHEN</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonRow</name>
    <message>
        <source>locked, %1 left</source>
        <translation>gesperrt, noch %1</translation>
    </message>
    <message>
        <source>UNLOCK</source>
        <translation>ENTSPERREN</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERN</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <translation>ENTFERNEN</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Runnel::PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceEditor</name>
    <message>
        <source>No place yet. Tap the map where the camera stands.</source>
        <translation>Noch kein Ort. Tippen Sie auf die Karte, wo die Kamera steht.</translation>
    </message>
    <message>
        <source>Drag the handle to where the camera looks.</source>
        <translation>Ziehen Sie den Griff dorthin, wohin die Kamera blickt.</translation>
    </message>
    <message>
        <source>Drag the camera to move it, the handle to turn it.</source>
        <translation>Ziehen Sie die Kamera, um sie zu verschieben, den Griff, um sie zu drehen.</translation>
    </message>
    <message>
        <source>Or by keys on the map: arrows move, Shift with them turns.</source>
        <translation>Oder mit Tasten auf der Karte: Pfeile verschieben, mit der Umschalttaste drehen sie.</translation>
    </message>
    <message>
        <source>The asset %1 has a place or heading of its own, which counts before this one.</source>
        <translation>Die Anlage %1 hat einen eigenen Ort oder eine eigene Blickrichtung; das geht diesem hier vor.</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>Geogr. Breite, Grad Nord</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>Geogr. Länge, Grad Ost</translation>
    </message>
    <message>
        <source>Heading, degrees from north</source>
        <translation>Blickrichtung, Grad ab Nord</translation>
    </message>
    <message>
        <source>Undo last edit</source>
        <translation>Letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Kamera zeigen</translation>
    </message>
    <message>
        <source>Place of the camera</source>
        <translation>Ort der Kamera</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceTool</name>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Map: place of %1</source>
        <translation>Karte: Ort von %1</translation>
    </message>
    <message>
        <source>No place yet. Arrows move the map, Return places the camera in its middle.</source>
        <translation>Noch kein Ort. Pfeile verschieben die Karte, Eingabe setzt die Kamera in die Mitte.</translation>
    </message>
    <message>
        <source>Arrows move the camera, with Ctrl by a metre; with Shift they turn it.</source>
        <translation>Pfeile verschieben die Kamera, mit Strg um einen Meter; mit der Umschalttaste drehen sie sie.</translation>
    </message>
    <message>
        <source>At %1, no heading. %2</source>
        <translation>Bei %1, keine Blickrichtung. %2</translation>
    </message>
    <message>
        <source>At %1, heading %2°. %3</source>
        <translation>Bei %1, Blickrichtung %2°. %3</translation>
    </message>
</context>
<context>
    <name>Runnel::PlanView</name>
    <message>
        <source>Site plan</source>
        <translation>Lageplan</translation>
    </message>
    <message>
        <source>Point %1 is chosen: arrows move it, Escape lets it go.</source>
        <translation>Punkt %1 ist gewählt: Pfeile verschieben ihn, Esc lässt ihn los.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). Arrows move the plan, Return sets a point in its middle.</source>
        <translation>
            <numerusform>%n Punkt. Pfeile verschieben den Plan, Eingabe setzt einen Punkt in die Mitte.</numerusform>
            <numerusform>%n Punkte. Pfeile verschieben den Plan, Eingabe setzt einen Punkt in die Mitte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PointList</name>
    <message>
        <source>%1 m off</source>
        <translation>%1 m daneben</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Noch keine Position</translation>
    </message>
    <message>
        <source>Not a position</source>
        <translation>Keine Position</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Geogr. Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Geogr. Länge</translation>
    </message>
    <message>
        <source>Latitude of point %1</source>
        <translation>Geogr. Breite von Punkt %1</translation>
    </message>
    <message>
        <source>Longitude of point %1</source>
        <translation>Geogr. Länge von Punkt %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Punkt %1 entfernen</translation>
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
        <translation>Leckrate von mindestens %1 und Sicherheit von mindestens %2 %: Priorität %3.</translation>
    </message>
    <message>
        <source>A flow of at least %1: priority %2.</source>
        <translation>Leckrate von mindestens %1: Priorität %2.</translation>
    </message>
    <message>
        <source>A confidence of at least %1 %: priority %2.</source>
        <translation>Sicherheit von mindestens %1 %: Priorität %2.</translation>
    </message>
    <message>
        <source>Every other alarm: priority %1.</source>
        <translation>Jeder andere Alarm: Priorität %1.</translation>
    </message>
    <message>
        <source>Every alarm that comes so far: priority %1. The rows below never count.</source>
        <translation>Jeder Alarm, der so weit kommt: Priorität %1. Die Zeilen darunter gelten nie.</translation>
    </message>
    <message>
        <source>%1 · Flow from</source>
        <translation>%1 · Leckrate ab</translation>
    </message>
    <message>
        <source>%1 · Confidence from (%)</source>
        <translation>%1 · Sicherheit ab (%)</translation>
    </message>
    <message>
        <source>%1 · Priority</source>
        <translation>%1 · Priorität</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>Zeile %1 nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Zeile %1 nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>Runnel::ProbeStepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Runnel::ProbeView</name>
    <message>
        <source>Not tested. %1 %2</source>
        <translation>Nicht geprüft. %1 %2</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Not tested yet: %1</source>
        <translation>Noch nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Press Test: it sends the secrets unencrypted.</source>
        <translation>Drücken Sie „Prüfen“: Die Geheimnisse werden dabei unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>It is tested as soon as the address is whole.</source>
        <translation>Geprüft wird, sobald die Adresse vollständig ist.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Prüft …</translation>
    </message>
    <message>
        <source>It works. Listening to what comes …</source>
        <translation>Es geht. Hört mit, was kommt …</translation>
    </message>
    <message>
        <source>It does not work yet: %1</source>
        <translation>Es geht noch nicht: %1</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es geht.</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation>Die Prüfung wurde beendet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The address is plain HTTP: everybody on the way could read the secret.</source>
        <translation>Die Adresse ist unverschlüsseltes HTTP: Jeder unterwegs könnte das Geheimnis lesen.</translation>
    </message>
</context>
<context>
    <name>Runnel::ProfileEditor</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Time, in ms since 1970</source>
        <translation>Zeit, in ms seit 1970</translation>
    </message>
    <message>
        <source>Latitude of the leak</source>
        <translation>Geogr. Breite des Lecks</translation>
    </message>
    <message>
        <source>Longitude of the leak</source>
        <translation>Geogr. Länge des Lecks</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Leckrate</translation>
    </message>
    <message>
        <source>Unit of the flow</source>
        <translation>Einheit der Leckrate</translation>
    </message>
    <message>
        <source>Confidence, in %</source>
        <translation>Sicherheit, in %</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Unit of the mass</source>
        <translation>Einheit der Masse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Unit of the temperature</source>
        <translation>Einheit der Temperatur</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Windgeschwindigkeit</translation>
    </message>
    <message>
        <source>Unit of the wind speed</source>
        <translation>Einheit der Windgeschwindigkeit</translation>
    </message>
    <message>
        <source>Where the wind comes from</source>
        <translation>Woher der Wind kommt</translation>
    </message>
    <message>
        <source>Latitude of the camera</source>
        <translation>Geogr. Breite der Kamera</translation>
    </message>
    <message>
        <source>Longitude of the camera</source>
        <translation>Geogr. Länge der Kamera</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>Wohin die Kamera blickt</translation>
    </message>
    <message>
        <source>not read; such as %1</source>
        <translation>nicht gelesen; etwa %1</translation>
    </message>
    <message>
        <source>Event types that are alarms, one a line</source>
        <translation>Ereignistypen, die Alarme sind, je Zeile einer</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>Pointers say where in the JSON of an event a value stands, for example /data/flow. What is empty is not read.</source>
        <translation>Pointer sagen, wo im JSON eines Ereignisses ein Wert steht, zum Beispiel /data/flow. Was leer ist, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The built-in profile takes ALERT and ALERT_DLQC as alarms and stays as it is. Cameras that speak otherwise get a profile of their own.</source>
        <translation>Das eingebaute Profil nimmt ALERT und ALERT_DLQC als Alarme und bleibt, wie es ist. Kameras, die anders melden, bekommen ein eigenes Profil.</translation>
    </message>
    <message>
        <source>Write a name for the new profile first.</source>
        <translation>Schreiben Sie zuerst einen Namen für das neue Profil.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Profiles of cameras</source>
        <translation>Profile von Kameras</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Name eines neuen Profils</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
</context>
<context>
    <name>Runnel::PublicationView</name>
    <message>
        <source>content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>vorgehalten</translation>
    </message>
    <message>
        <source>not retained</source>
        <translation>nicht vorgehalten</translation>
    </message>
    <message numerus="yes">
        <source>forgotten after %n second(s)</source>
        <translation>
            <numerusform>vergessen nach %n Sekunde</numerusform>
            <numerusform>vergessen nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of the connection test; number and time are as if it came now.</source>
        <translation>Ein Beispiel aus der Verbindungsprüfung; Nummer und Zeit so, als käme es jetzt.</translation>
    </message>
    <message>
        <source>Received at %1; no route took it, so its number is the next one.</source>
        <translation>Empfangen um %1; keine Route nahm es, daher ist seine Nummer die nächste.</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation>Empfangen um %1.</translation>
    </message>
    <message>
        <source>Only the beginning of the payload is known here; all of it is published.</source>
        <translation>Hier ist nur der Anfang der Nutzdaten bekannt; gesendet werden sie ganz.</translation>
    </message>
    <message>
        <source>It also goes to %1.</source>
        <translation>Es geht auch an %1.</translation>
    </message>
    <message>
        <source>No alarm: this event type is none in the camera&apos;s profile.</source>
        <translation>Kein Alarm: Dieser Ereignistyp ist im Profil der Kamera keiner.</translation>
    </message>
    <message>
        <source>It raises an alarm; its priority depends on the whole payload.</source>
        <translation>Es löst einen Alarm aus; seine Priorität hängt von den ganzen Nutzdaten ab.</translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation>Leckrate %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Ort</translation>
    </message>
    <message>
        <source>Alarm of priority %1: %2.</source>
        <translation>Alarm der Priorität %1: %2.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Genau das würde gesendet</translation>
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
        <translation>
            <numerusform>Auf %n Kamera kopieren</numerusform>
            <numerusform>Auf %n Kameras kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Their own routes are replaced; undo brings them back.</source>
        <translation>Deren eigene Routen werden ersetzt; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>There is no other camera.</source>
        <translation>Es gibt keine andere Kamera.</translation>
    </message>
    <message>
        <source>A topic without {device} or {asset} will be the same for all cameras.</source>
        <translation>Ein Topic ohne {device} oder {asset} wird für alle Kameras dasselbe sein.</translation>
    </message>
    <message>
        <source>Copy the routes of %1 to</source>
        <translation>Die Routen von %1 kopieren auf</translation>
    </message>
    <message>
        <source>Cameras that get the routes</source>
        <translation>Kameras, die die Routen bekommen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteForm</name>
    <message>
        <source>1, until confirmed</source>
        <translation>1, bis bestätigt</translation>
    </message>
    <message>
        <source>0, sent once</source>
        <translation>0, einmal gesendet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes, the last one</source>
        <translation>ja, die letzte</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Are filled in: %1</source>
        <translation>Eingesetzt werden: %1</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands for {event}.</source>
        <translation>Steht für {event}.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained by the broker</source>
        <translation>Vom Broker vorgehalten</translation>
    </message>
    <message>
        <source>Forgotten after (s)</source>
        <translation>Vergessen nach (s)</translation>
    </message>
    <message>
        <source>When the payload does not fit its schema</source>
        <translation>Wenn die Nutzdaten nicht zum Schema passen</translation>
    </message>
    <message>
        <source>What no other route takes would be dropped and counted as “without a route”. This one takes it.</source>
        <translation>Was keine andere Route nimmt, würde verworfen und als „Ohne Route“ gezählt. Diese nimmt es.</translation>
    </message>
    <message>
        <source>Not a route yet. Added, it goes to %1.</source>
        <translation>Noch keine Route. Hinzugefügt, führt sie zu %1.</translation>
    </message>
    <message>
        <source>Nothing is set up for this camera: every event goes to one pattern.</source>
        <translation>Für diese Kamera ist nichts eingerichtet: Alle Ereignisse folgen einem Muster.</translation>
    </message>
    <message>
        <source>As all events of the group “%1”. Edited here, it becomes this event&apos;s own.</source>
        <translation>Wie alle Ereignisse der Gruppe „%1“. Wird sie hier geändert, gilt sie nur für dieses Ereignis.</translation>
    </message>
    <message>
        <source>Destination %1 of %2 of this event.</source>
        <translation>Ziel %1 von %2 dieses Ereignisses.</translation>
    </message>
    <message>
        <source>Add this route</source>
        <translation>Diese Route hinzufügen</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Wie die Gruppe</translation>
    </message>
    <message>
        <source>The event goes where all events of its group go</source>
        <translation>Das Ereignis geht, wohin alle Ereignisse seiner Gruppe gehen</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>Diese Route entfernen</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesEditor</name>
    <message numerus="yes">
        <source>Add all %n proposed</source>
        <translation>
            <numerusform>Vorgeschlagene hinzufügen</numerusform>
            <numerusform>Alle %n vorgeschlagenen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>This route is not valid yet. Mend it, and the message stands here.</source>
        <translation>Diese Route ist noch nicht gültig. Berichtigen Sie sie, dann steht hier die Nachricht.</translation>
    </message>
    <message>
        <source>No event was heard yet that no other route takes.</source>
        <translation>Noch wurde kein Ereignis gehört, das keine andere Route nimmt.</translation>
    </message>
    <message>
        <source>No %1 was heard yet. The message stands here as soon as one comes.</source>
        <translation>Noch wurde kein %1 gehört. Die Nachricht steht hier, sobald eines kommt.</translation>
    </message>
    <message>
        <source>Nothing is published by this route while its asset is off.</source>
        <translation>Diese Route sendet nichts, solange ihre Anlage ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Write the event type as the camera sends it, or * for any other.</source>
        <translation>Schreiben Sie den Ereignistyp, wie die Kamera ihn sendet, oder * für jeden anderen.</translation>
    </message>
    <message>
        <source>Which event goes where</source>
        <translation>Welches Ereignis wohin geht</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Event type, as the camera sends it</source>
        <translation>Ereignistyp, wie die Kamera ihn sendet</translation>
    </message>
    <message>
        <source>Event type to add</source>
        <translation>Ereignistyp, der hinzukommt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Genau das würde gesendet</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesModel</name>
    <message>
        <source>see below what is wrong</source>
        <translation>unten steht, was falsch ist</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>its asset is off</source>
        <translation>Anlage ausgeschaltet</translation>
    </message>
    <message>
        <source>off</source>
        <comment>check of the payload</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>jedes andere</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event type, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Vorgehalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesSection</name>
    <message>
        <source>Topic of all events that have none of their own</source>
        <translation>Topic aller Ereignisse, die kein eigenes haben</translation>
    </message>
    <message>
        <source>Copy to other cameras</source>
        <translation>Auf andere Kameras kopieren</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first; its events are routed here.</source>
        <translation>Es gibt noch keine Kamera. Fügen Sie zuerst eine hinzu; hier bekommen ihre Ereignisse dann Routen.</translation>
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
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Give the whole path of a file, such as %1.</source>
        <translation>Geben Sie den ganzen Pfad einer Datei an, etwa %1.</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Choose another one, or plug in the drive.</source>
        <translation>Den Ordner gibt es nicht: %1. Wählen Sie einen anderen oder stecken Sie das Laufwerk ein.</translation>
    </message>
    <message>
        <source>There is a file of this name. “Replace it” writes over it; or choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. „Ersetzen“ überschreibt sie; oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 ist keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Runnel may not write to %1. Choose another folder.</source>
        <translation>Runnel darf nicht nach %1 schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This drive can only be read: %1. Unlock it, or choose another one.</source>
        <translation>Dieses Laufwerk ist schreibgeschützt: %1. Entsperren Sie es oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The drive is full; nothing was saved. Free space on it, choose another drive, or a shorter time.</source>
        <translation>Das Laufwerk ist voll; nichts wurde gespeichert. Schaffen Sie Platz darauf, wählen Sie ein anderes oder eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Nothing was left behind. Choose another place.</source>
        <translation>Speichern nicht möglich: %1. Nichts blieb zurück. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. An engineer has to make it.</source>
        <translation>Den Ordner gibt es nicht: %1. Ein Techniker muss ihn anlegen.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more: it gets another one.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Speichern Sie noch einmal: Sie bekommt einen anderen.</translation>
    </message>
    <message>
        <source>It goes to %1, under a name of its own. An engineer can fetch it from there.</source>
        <translation>Die Datei kommt nach %1, unter eigenem Namen. Ein Techniker kann sie dort holen.</translation>
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
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
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
        <translation>Start</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The camera offers: %1</source>
        <translation>Die Kamera bietet an: %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM mit seiner Kette, oder PKCS#12</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Not needed when the certificate&apos;s file holds it.</source>
        <translation>Nicht nötig, wenn die Zertifikatsdatei ihn enthält.</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Only when the key is encrypted.</source>
        <translation>Nur, wenn der Schlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everybody on the way to the camera can then read them.</source>
        <translation>Jeder auf dem Weg zur Kamera kann sie dann lesen.</translation>
    </message>
    <message>
        <source>Send the secrets unencrypted</source>
        <translation>Geheimnisse unverschlüsselt senden</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInSheet</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Der Konnektor hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more and this name is locked for a while.</source>
        <translation>
            <numerusform>Falsche PIN. Noch eine, und dieser Name wird eine Weile gesperrt.</numerusform>
            <numerusform>Falsche PIN. Noch %n, und dieser Name wird eine Weile gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked for another %1. An engineer can unlock it under Set up, People.</source>
        <translation>Zu viele falsche PINs. Noch %1 gesperrt. Ein Techniker kann unter „Einrichten“, „Personen“ entsperren.</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Wählen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No engineer has a PIN, so anybody who stands here may change everything. Add people under Set up, People.</source>
        <translation>Kein Techniker hat eine PIN, daher darf jeder, der hier steht, alles ändern. Fügen Sie unter „Einrichten“, „Personen“ Personen hinzu.</translation>
    </message>
    <message>
        <source>Nobody is signed in: this panel shows everything, and acknowledges nothing.</source>
        <translation>Niemand ist angemeldet: Dieses Bedienfeld zeigt alles und quittiert nichts.</translation>
    </message>
    <message>
        <source>SIGN OUT</source>
        <translation>ABMELDEN</translation>
    </message>
    <message>
        <source>LEAVE FULL SCREEN</source>
        <translation>VOLLBILD VERLASSEN</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>RUNNEL SCHLIESSEN</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>SIGN IN</source>
        <translation>ANMELDEN</translation>
    </message>
</context>
<context>
    <name>Runnel::SizeField</name>
    <message>
        <source>MB</source>
        <translation>MB</translation>
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
    <message>
        <source>A kiosk without a PIN: anybody may leave it.</source>
        <translation>Ein Kiosk ohne PIN: Jeder kann ihn verlassen.</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>sperrt in %1</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>keine PIN</translation>
    </message>
    <message>
        <source>Who is at the panel</source>
        <translation>Wer am Bedienfeld ist</translation>
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
        <translation>Verbindung verschlüsseln (TLS)</translation>
    </message>
</context>
<context>
    <name>Runnel::TrustForm</name>
    <message>
        <source>Authority (CA file)</source>
        <translation>Zertifizierungsstelle (CA-Datei)</translation>
    </message>
    <message>
        <source>Who signs the plant&apos;s cameras. Empty: whom this computer trusts.</source>
        <translation>Wer die Kameras des Betriebs signiert. Leer: wem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The address is plain HTTP: nothing proves that this is the camera, and everybody on the way can read and change what it says.</source>
        <translation>Die Adresse ist unverschlüsseltes HTTP: Nichts beweist, dass es diese Kamera ist, und jeder unterwegs kann lesen und ändern, was sie meldet.</translation>
    </message>
    <message>
        <source>Not seen yet: the test shows the camera&apos;s certificates here.</source>
        <translation>Noch nicht gesehen: Nach der Prüfung stehen hier die Zertifikate der Kamera.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one. Find out why before anything is changed here.</source>
        <translation>Die Kamera zeigt ein anderes Zertifikat als das festgelegte. Klären Sie, warum, bevor Sie hier etwas ändern.</translation>
    </message>
    <message>
        <source>Not trusted: choose the authority that signed it, or compare the fingerprint with what the camera itself shows and pin it.</source>
        <translation>Kein Vertrauen: Wählen Sie die Zertifizierungsstelle, die es signiert hat, oder vergleichen Sie den Fingerabdruck mit dem, den die Kamera selbst zeigt, und legen Sie ihn fest.</translation>
    </message>
    <message>
        <source>Trusted because of the pin.</source>
        <translation>Vertraut durch den festgelegten Fingerabdruck.</translation>
    </message>
    <message>
        <source>Trusted by an authority that this computer knows.</source>
        <translation>Vertraut durch eine Zertifizierungsstelle, die dieser Rechner kennt.</translation>
    </message>
    <message>
        <source>Trusted by the authority in the CA file.</source>
        <translation>Vertraut durch die Zertifizierungsstelle in der CA-Datei.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Dieses Zertifikat festlegen</translation>
    </message>
    <message>
        <source>Pin its key</source>
        <translation>Seinen Schlüssel festlegen</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Festlegung aufheben</translation>
    </message>
    <message>
        <source>A pin of the key stays valid when the certificate is renewed.</source>
        <translation>Ein festgelegter Schlüssel bleibt gültig, wenn das Zertifikat erneuert wird.</translation>
    </message>
</context>
<context>
    <name>Runnel::Tryout</name>
    <message>
        <source>The table is not valid yet: shown is what its last valid state does.</source>
        <translation>Die Tabelle ist noch nicht gültig: gezeigt wird, was ihr letzter gültiger Stand bewirkt.</translation>
    </message>
    <message>
        <source>No alarm stands, and none was reported since the panel started. The next ones are tried here.</source>
        <translation>Kein Alarm steht an, und seit dem Start des Bedienfelds wurde keiner gemeldet. Die nächsten werden hier erprobt.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n report(s) none would have another priority.</source>
        <translation>
            <numerusform>Die letzte Meldung hätte keine andere Priorität.</numerusform>
            <numerusform>Von den letzten %n Meldungen hätte keine eine andere Priorität.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n report(s) would have another priority.</source>
        <translation>
            <numerusform>%1 von %n Meldung hätte eine andere Priorität.</numerusform>
            <numerusform>%1 der letzten %n Meldungen hätten eine andere Priorität.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on what came</source>
        <translation>Erprobt an dem, was kam</translation>
    </message>
    <message>
        <source>The last reports, with the priority by this table</source>
        <translation>Die letzten Meldungen, mit der Priorität nach dieser Tabelle</translation>
    </message>
</context>
<context>
    <name>Runnel::TryoutModel</name>
    <message>
        <source>no alarm</source>
        <translation>kein Alarm</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Leckrate</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By this table</source>
        <translation>Nach Tabelle</translation>
    </message>
</context>
<context>
    <name>Runnel::WelcomePage</name>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Noch ist nichts eingerichtet</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Diesen Standort einrichten</translation>
    </message>
    <message>
        <source>Begin with one camera. It takes a few minutes; nothing is saved before you say so.</source>
        <translation>Beginnen Sie mit einer Kamera. Es dauert wenige Minuten; nichts wird gespeichert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Events flow from the cameras to the broker.</source>
        <translation>Ereignisse fließen von den Kameras zum Broker.</translation>
    </message>
    <message>
        <source>One camera after the other</source>
        <translation>Eine Kamera nach der anderen</translation>
    </message>
    <message>
        <source>Paste the camera&apos;s address. It is tested step by step, and what fails says how to mend it.</source>
        <translation>Fügen Sie die Adresse der Kamera ein. Sie wird Schritt für Schritt geprüft, und zu jedem Fehler steht die Abhilfe da.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Many cameras from a file</source>
        <translation>Viele Kameras aus einer Datei</translation>
    </message>
    <message>
        <source>A Terraform variable file of Azure IoT Operations (.tfvars) becomes cameras and topics.</source>
        <translation>Aus einer Terraform-Variablendatei von Azure IoT Operations (.tfvars) werden Kameras und Topics.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Four simulated cameras and a private broker on this computer. Nothing of it is kept.</source>
        <translation>Vier simulierte Kameras und ein eigener Broker auf diesem Rechner. Nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>How far this site is</source>
        <translation>Wie weit dieser Standort ist</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Ereignisse, live</translation>
    </message>
</context>
<context>
    <name>SetupProgress</name>
    <message>
        <source>No camera is set up yet.</source>
        <translation>Es ist noch keine Kamera eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) set up, %1 of them watching.</source>
        <translation>
            <numerusform>%n Kamera eingerichtet, %1 davon überwacht.</numerusform>
            <numerusform>%n Kameras eingerichtet, %1 davon überwachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Es ist noch kein Broker eingerichtet.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindet mit %1 …</translation>
    </message>
    <message>
        <source>%1 events have reached the broker.</source>
        <translation>%1 Ereignisse haben den Broker erreicht.</translation>
    </message>
    <message>
        <source>%1 events are stored and wait for the broker.</source>
        <translation>%1 Ereignisse sind gespeichert und warten auf den Broker.</translation>
    </message>
    <message>
        <source>No event has reached the broker yet.</source>
        <translation>Noch hat kein Ereignis den Broker erreicht.</translation>
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
        <translation>Niemand überwacht. Fügen Sie unter „Einrichten“ eine Kamera hinzu.</translation>
    </message>
</context>
</TS>
