<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AlarmCells</name>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Siste</translation>
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
            <numerusform>%n ikke kvitt.</numerusform>
            <numerusform>%n ikke kvitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1, %2: %3, %4. Since %5, %n report(s), the last %6 ago.</source>
        <translation>
            <numerusform>Prioritet %1, %2: %3, %4. Siden %5, %n rapport, for %6 siden.</numerusform>
            <numerusform>Prioritet %1, %2: %3, %4. Siden %5, %n rapporter, den siste for %6 siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of a burst.</source>
        <translation>Den første i en serie.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarms, the worst of priority %2.</source>
        <translation>
            <numerusform>%1: %n alarm, prioritet %2.</numerusform>
            <numerusform>%1: %n alarmer, den verste har prioritet %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Åpen.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Lukket.</translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message>
        <source>%1 (max %2)</source>
        <translation>%1 (maks. %2)</translation>
    </message>
    <message>
        <source>Camera&apos;s time</source>
        <translation>Kameraets tid</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <translation>%1, %2 etter</translation>
    </message>
    <message>
        <source>%1, %2 ahead</source>
        <translation>%1, %2 foran</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NØ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SØ</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SV</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NV</translation>
    </message>
    <message>
        <source>Leak at %1</source>
        <translation>Lekkasje ved %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Utsatt til</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>Utsatt av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mass so far</source>
        <translation>Masse så langt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Distance to camera</source>
        <translation>Avstand til kamera</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vind</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kvittert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Ikke kvittert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kvittert</translation>
    </message>
    <message>
        <source>Cleared, not ack.</source>
        <translation>Opphørt, ikke kvitt.</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Undertrykt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ute av drift</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Lekkasje</translation>
    </message>
    <message>
        <source>No signal from the camera</source>
        <translation>Ikke noe signal fra kameraet</translation>
    </message>
    <message>
        <source>Camera does not look</source>
        <translation>Kameraet overvåker ikke</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Broker utilgjengelig</translation>
    </message>
    <message>
        <source>Broker refuses messages</source>
        <translation>Broker avviser meldinger</translation>
    </message>
    <message>
        <source>Outbox is filling</source>
        <translation>Utboksen fylles opp</translation>
    </message>
    <message>
        <source>Outbox cannot store</source>
        <translation>Utboksen kan ikke lagre</translation>
    </message>
    <message>
        <source>Journal cannot store</source>
        <translation>Journalen kan ikke lagre</translation>
    </message>
    <message>
        <source>Leak, located</source>
        <translation>Lekkasje, stedfestet</translation>
    </message>
    <message>
        <source>Leak, no place</source>
        <translation>Lekkasje, uten sted</translation>
    </message>
    <message>
        <source>This connector</source>
        <translation>Denne konnektoren</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>Quiet: cleared</source>
        <translation>Stille: opphørt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Utsettelse opphevet</translation>
    </message>
    <message>
        <source>Shelf ended</source>
        <translation>Utsettelse utløpt</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Ikke lenger undertrykt</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Tatt ut av drift</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>I drift igjen</translation>
    </message>
    <message>
        <source>Priority is now %1</source>
        <translation>Prioriteten er nå %1</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Seer</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatør</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingeniør</translation>
    </message>
</context>
<context>
    <name>BrokerTestText</name>
    <message>
        <source>Not encrypted.</source>
        <translation>Ikke kryptert.</translation>
    </message>
    <message>
        <source>%1 · valid to %2</source>
        <translation>%1 · gyldig til %2</translation>
    </message>
    <message>
        <source>%1 · %2 · valid to %3</source>
        <translation>%1 · %2 · gyldig til %3</translation>
    </message>
    <message>
        <source>MQTT 5.0, as %1</source>
        <translation>MQTT 5.0, som %1</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1. The broker does not take 5.0.</source>
        <translation>MQTT 3.1.1, som %1. Brokeren støtter ikke 5.0.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1</source>
        <translation>MQTT 3.1.1, som %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Pålogging</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Melding kommet frem</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Frakobling</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>gjenstår</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestått</translation>
    </message>
    <message>
        <source>passed, with a warning</source>
        <translation>bestått, med advarsel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · bekreftet</translation>
    </message>
    <message>
        <source>It came back from the broker.</source>
        <translation>Den kom tilbake fra brokeren.</translation>
    </message>
    <message>
        <source>The broker does not show this client the topic; Runnel does not need that.</source>
        <translation>Brokeren viser ikke emnet til denne klienten; Runnel trenger ikke det.</translation>
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
        <translation>Tester %1, port %2 …</translation>
    </message>
    <message>
        <source>It does not work yet: %1.</source>
        <translation>Det virker ikke ennå: %1.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Testen ble stoppet.</translation>
    </message>
    <message>
        <source>It works: the message arrived, after %1.</source>
        <translation>Det virker: Meldingen kom frem, etter %1.</translation>
    </message>
    <message>
        <source>It works: the broker took the message, after %1.</source>
        <translation>Det virker: Brokeren tok imot meldingen, etter %1.</translation>
    </message>
    <message>
        <source>It works: the broker let Runnel in, after %1.</source>
        <translation>Det virker: Brokeren slapp Runnel inn, etter %1.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Too many questions to the alarm journal wait already.</source>
        <translation>For mange spørringer til alarmjournalen venter allerede.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Spør igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>The alarm journal was damaged; it was set aside as %1.</source>
        <extracomment>%1: where</extracomment>
        <translation>Alarmjournalen var skadet; den ble lagt til side som %1.</translation>
    </message>
    <message>
        <source>Check the disk. Alarms that go on are raised again when they are reported.</source>
        <translation>Kontroller disken. Alarmer som fortsetter, utløses igjen når de rapporteres.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Rollen din har ikke lov til dette.</translation>
    </message>
    <message>
        <source>Sign in as engineer.</source>
        <translation>Logg på som ingeniør.</translation>
    </message>
    <message>
        <source>Sign in as operator.</source>
        <translation>Logg på som operatør.</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>Det er ikke oppgitt hvem som gjør dette.</translation>
    </message>
    <message>
        <source>Sign in with a name.</source>
        <translation>Logg på med et navn.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Dette krever en årsak.</translation>
    </message>
    <message>
        <source>Write one line.</source>
        <translation>Skriv én linje.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <extracomment>%1: AlarmCommand::longestNote</extracomment>
        <translation>Merknaden er lengre enn %1 tegn.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Gjør den kortere.</translation>
    </message>
    <message>
        <source>A shelf lasts up to 12 hours.</source>
        <translation>En utsettelse varer i høyst 12 timer.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Velg et tidspunkt.</translation>
    </message>
    <message>
        <source>This alarm is over.</source>
        <translation>Denne alarmen er over.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the journal has it.</source>
        <translation>Ingenting må gjøres; den står i journalen.</translation>
    </message>
    <message>
        <source>This cannot be done in the alarm&apos;s present state.</source>
        <translation>Dette kan ikke gjøres i alarmens nåværende tilstand.</translation>
    </message>
    <message>
        <source>Look at the alarm again: somebody may have been faster.</source>
        <translation>Se på alarmen igjen: Noen kan ha vært raskere.</translation>
    </message>
    <message>
        <source>The disk that holds the alarm journal is full.</source>
        <translation>Disken med alarmjournalen er full.</translation>
    </message>
    <message>
        <source>Free space on it; the journal goes on by itself afterwards.</source>
        <translation>Frigjør plass på den; deretter fortsetter journalen av seg selv.</translation>
    </message>
    <message>
        <source>The alarm journal cannot be used (%1).</source>
        <extracomment>%1: QString::fromUtf8(sqlite3_errstr(code))</extracomment>
        <translation>Alarmjournalen kan ikke brukes (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory.</source>
        <translation>Kontroller disken og tilstandskatalogen.</translation>
    </message>
    <message>
        <source>The stream is not open.</source>
        <translation>Strømmen er ikke åpen.</translation>
    </message>
    <message>
        <source>The camera&apos;s analytics are off: it reports no leaks.</source>
        <translation>Kameraets analyse er av: Det rapporterer ingen lekkasjer.</translation>
    </message>
    <message>
        <source>The broker is not connected.</source>
        <translation>Brokeren er ikke tilkoblet.</translation>
    </message>
    <message>
        <source>The outbox is filling: the broker does not take events as fast as they come, or it is away. When it is full, events are lost.</source>
        <translation>Utboksen fylles opp: Brokeren tar ikke imot hendelser så raskt som de kommer, eller den er utilgjengelig. Når utboksen er full, går hendelser tapt.</translation>
    </message>
    <message>
        <source>The client certificate %1</source>
        <translation>Klientsertifikatet %1</translation>
    </message>
    <message>
        <source>The %2&apos;s certificate (%1)</source>
        <translation>Sertifikatet til %2 (%1)</translation>
    </message>
    <message>
        <source>Have a new one issued and put it in its place; the next connection takes it.</source>
        <translation>Få utstedt et nytt og legg det på samme sted; neste tilkobling bruker det.</translation>
    </message>
    <message>
        <source>Renew it there in time; an endpoint with a pin needs the new pin too.</source>
        <translation>Forny det der i tide; et endepunkt med låst sertifikat trenger også det nye fingeravtrykket.</translation>
    </message>
    <message>
        <source>%1 expired on %2: the next connection will fail.</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 utløp %2: Neste tilkobling vil mislykkes.</translation>
    </message>
    <message>
        <source>%1 expires today (%2).</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 utløper i dag (%2).</translation>
    </message>
    <message>
        <source>%1 expires on %2, in %3 days.</source>
        <extracomment>%1: name, %2: date, %3: QString::number(days)</extracomment>
        <translation>%1 utløper %2, om %3 dager.</translation>
    </message>
    <message>
        <source>1 is the most urgent, 5 the least</source>
        <translation>1 haster mest, 5 minst</translation>
    </message>
    <message>
        <source>an empty table gives no alarm a priority; leave the key out for the default table</source>
        <translation>en tom tabell gir ingen alarm prioritet; utelat nøkkelen for å få standardtabellen</translation>
    </message>
    <message>
        <source>the last row must have no condition, so that every alarm gets a priority</source>
        <translation>den siste raden må ikke ha noen betingelse, slik at alle alarmer får en prioritet</translation>
    </message>
    <message>
        <source>this must be a string, the type of an event, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>dette må være en streng, typen til en hendelse, ikke %1</translation>
    </message>
    <message>
        <source>an event&apos;s type is not empty; that of events without one is &quot;message&quot;</source>
        <translation>typen til en hendelse er ikke tom; hendelser uten type har &quot;message&quot;</translation>
    </message>
    <message>
        <source>a type has at most %1 characters here</source>
        <extracomment>%1: longestName</extracomment>
        <translation>en type har høyst %1 tegn her</translation>
    </message>
    <message>
        <source>no event&apos;s type contains a line break</source>
        <translation>typen til en hendelse inneholder aldri linjeskift</translation>
    </message>
    <message>
        <source>types stand here to the letter, and * would make an alarm of every heartbeat; list the types that are alarms</source>
        <translation>typer står her bokstavelig, og * ville gjøre hvert livstegn til en alarm; før opp typene som er alarmer</translation>
    </message>
    <message>
        <source>it lists the types of the events that are alarms: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</source>
        <translation>den fører opp typene til hendelsene som er alarmer: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</translation>
    </message>
    <message>
        <source>without a type nothing the camera says is an alarm; list at least one, such as &quot;LEAK&quot;</source>
        <translation>uten en type er ingenting kameraet sier en alarm; før opp minst én, for eksempel &quot;LEAK&quot;</translation>
    </message>
    <message>
        <source>there are more than %1 types here; make several profiles of them</source>
        <extracomment>%1: mostAlarmTypes</extracomment>
        <translation>det er mer enn %1 typer her; lag flere profiler av dem</translation>
    </message>
    <message>
        <source>this type stands here twice; keep one</source>
        <translation>denne typen står her to ganger; behold én</translation>
    </message>
    <message>
        <source>this is no JSON pointer (RFC 6901): it must begin with /, for example &quot;/data/flow&quot;</source>
        <translation>dette er ingen JSON-peker (RFC 6901): den må begynne med /, for eksempel &quot;/data/flow&quot;</translation>
    </message>
    <message>
        <source>a pointer has at most %1 characters here</source>
        <extracomment>%1: longestPointer</extracomment>
        <translation>en peker har høyst %1 tegn her</translation>
    </message>
    <message>
        <source>a pointer must not contain U+0000</source>
        <translation>en peker må ikke inneholde U+0000</translation>
    </message>
    <message>
        <source>a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of the key write ~0, for a / write ~1</source>
        <translation>en ~ må følges av 0 eller 1 i en JSON-peker: skriv ~0 for en ~ i nøkkelen, ~1 for en /</translation>
    </message>
    <message>
        <source>a position needs both; &quot;%1&quot; is missing</source>
        <extracomment>%1: QLatin1String(other)</extracomment>
        <translation>en posisjon trenger begge; &quot;%1&quot; mangler</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not be empty: assets refer to it</source>
        <translation>navnet på en profil må ikke være tomt: anlegg viser til det</translation>
    </message>
    <message>
        <source>a profile&apos;s name has at most %1 characters</source>
        <extracomment>%1: longestName</extracomment>
        <translation>navnet på en profil har høyst %1 tegn</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not contain control characters</source>
        <translation>navnet på en profil må ikke inneholde kontrolltegn</translation>
    </message>
    <message>
        <source>this profile is built in and stays as it is; give yours another name, and name it in the &quot;profile&quot; of the assets</source>
        <translation>denne profilen er innebygd og forblir som den er; gi din et annet navn, og oppgi det i &quot;profile&quot; for anleggene</translation>
    </message>
    <message>
        <source>there are more than %1 profiles; cameras of one kind can share one</source>
        <extracomment>%1: mostProfiles</extracomment>
        <translation>det er mer enn %1 profiler; kameraer av samme slag kan dele én</translation>
    </message>
    <message>
        <source>there is no such profile in &quot;alarms.profiles&quot;: %1</source>
        <extracomment>%1: ObjectReader::notAmong(profile,known)</extracomment>
        <translation>det finnes ingen slik profil i &quot;alarms.profiles&quot;: %1</translation>
    </message>
    <message>
        <source>there are more than 16 destinations</source>
        <translation>det er mer enn 16 mål</translation>
    </message>
    <message>
        <source>topics refer to an event by its name</source>
        <translation>emner viser til en hendelse med navnet</translation>
    </message>
    <message>
        <source>this is the older name of &quot;dataSource&quot;, which stands here too; remove this one</source>
        <translation>dette er det eldre navnet på &quot;dataSource&quot;, som også står her; fjern dette</translation>
    </message>
    <message>
        <source>every event group has a name</source>
        <translation>hver hendelsesgruppe har et navn</translation>
    </message>
    <message>
        <source>another event of this group has this name already</source>
        <translation>en annen hendelse i denne gruppen har allerede dette navnet</translation>
    </message>
    <message>
        <source>it names the device and its endpoint</source>
        <translation>den angir enheten og endepunktet</translation>
    </message>
    <message>
        <source>it is the name of one of the &quot;devices&quot;</source>
        <translation>det er navnet på en av &quot;devices&quot;</translation>
    </message>
    <message>
        <source>it is the name of one of the device&apos;s &quot;endpoints&quot;</source>
        <translation>det er navnet på et av enhetens &quot;endpoints&quot;</translation>
    </message>
    <message>
        <source>no device with an endpoint has this name: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.device,devices.mid(0,20))</extracomment>
        <translation>ingen enhet med endepunkt har dette navnet: %1</translation>
    </message>
    <message>
        <source>the device has no such endpoint: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.endpoint,names.mid(0,20))</extracomment>
        <translation>enheten har ikke noe slikt endepunkt: %1</translation>
    </message>
    <message>
        <source>topics refer to an asset by its name</source>
        <translation>emner viser til et anlegg med navnet</translation>
    </message>
    <message>
        <source>another asset has this name already</source>
        <translation>et annet anlegg har allerede dette navnet</translation>
    </message>
    <message>
        <source>another event group of this asset has this name already</source>
        <translation>en annen hendelsesgruppe i dette anlegget har allerede dette navnet</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1: QLatin1String(what)</extracomment>
        <translation>%1 endret</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>ingenting endret</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Det finnes ingen slik fil.</translation>
    </message>
    <message>
        <source>Create it, or name another with --config.</source>
        <translation>Opprett den, eller angi en annen med --config.</translation>
    </message>
    <message>
        <source>This user may not read it.</source>
        <translation>Denne brukeren får ikke lese den.</translation>
    </message>
    <message>
        <source>Give the user that runs Runnel read access.</source>
        <translation>Gi brukeren som kjører Runnel, lesetilgang.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <extracomment>%1: why</extracomment>
        <translation>Den kan ikke åpnes: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Kontroller banen.</translation>
    </message>
    <message>
        <source>Its group or others may write it.</source>
        <translation>Gruppen eller andre kan skrive til den.</translation>
    </message>
    <message>
        <source>It belongs to another user (id %1).</source>
        <extracomment>%1: file.st_uid</extracomment>
        <translation>Den tilhører en annen bruker (id %1).</translation>
    </message>
    <message>
        <source>Everybody may replace it: its directory is writable for all.</source>
        <translation>Alle kan bytte den ut: Katalogen er skrivbar for alle.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Dette er ikke en fil.</translation>
    </message>
    <message>
        <source>Name the configuration file itself.</source>
        <translation>Angi selve konfigurasjonsfilen.</translation>
    </message>
    <message>
        <source>Whoever may write it decides where the credentials go. Run: chmod go-w FILE, and make root or the user that runs Runnel its owner.</source>
        <translation>Den som kan skrive til den, bestemmer hvor påloggingsdata går. Kjør: chmod go-w FILE, og gjør root eller brukeren som kjører Runnel, til eier.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <extracomment>%1: file.errorString()</extracomment>
        <translation>Lesingen mislyktes: %1.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Kontroller disken.</translation>
    </message>
    <message>
        <source>There are %1 problems in all.</source>
        <extracomment>%1: problems.size()</extracomment>
        <translation>Det er %1 problemer i alt.</translation>
    </message>
    <message>
        <source>Mend the file; `runnel check` lists every problem.</source>
        <translation>Rett filen; `runnel check` viser alle problemer.</translation>
    </message>
    <message>
        <source>there are more problems than these</source>
        <translation>det er flere problemer enn disse</translation>
    </message>
    <message>
        <source>it tells the broker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</source>
        <translation>den angir brokeren: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its directory and the space on the disk.</source>
        <translation>Kontroller rettighetene til katalogen og plassen på disken.</translation>
    </message>
    <message>
        <source>%1 cannot be read to keep it as a backup: %2.</source>
        <extracomment>%1: path, %2: previous.errorString()</extracomment>
        <translation>%1 kan ikke leses for sikkerhetskopiering: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Kontroller rettighetene.</translation>
    </message>
    <message>
        <source>it is the URL of the event stream</source>
        <translation>det er URL-en til hendelsesstrømmen</translation>
    </message>
    <message>
        <source>this must be a whole URL with http:// or https://, for example http://10.0.0.11:8080/camera-events</source>
        <translation>dette må være en hel URL med http:// eller https://, for eksempel http://10.0.0.11:8080/camera-events</translation>
    </message>
    <message>
        <source>credentials must not stand in a URL; use &quot;authentication&quot; with &quot;UsernamePassword&quot;</source>
        <translation>påloggingsdata må ikke stå i en URL; bruk &quot;authentication&quot; med &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>what stands behind # is never sent; remove it</source>
        <translation>det som står etter #, sendes aldri; fjern det</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>en port er et tall fra 1 til 65535</translation>
    </message>
    <message>
        <source>this must be http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>dette må være http://HOST:PORT eller socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>credentials must not stand in this file</source>
        <translation>påloggingsdata må ikke stå i denne filen</translation>
    </message>
    <message>
        <source>this must be &quot;sha256:&quot; and 64 hexadecimal digits, of the certificate or of its public key</source>
        <translation>dette må være &quot;sha256:&quot; og 64 heksadesimale sifre, av sertifikatet eller den offentlige nøkkelen</translation>
    </message>
    <message>
        <source>there is no certificate to compare with: the address is plain HTTP</source>
        <translation>det er ikke noe sertifikat å sammenligne med: adressen er ren HTTP</translation>
    </message>
    <message>
        <source>this is no name of an HTTP header</source>
        <translation>dette er ikke navnet på en HTTP-header</translation>
    </message>
    <message>
        <source>Runnel sets this header itself; remove it</source>
        <translation>Runnel setter denne headeren selv; fjern den</translation>
    </message>
    <message>
        <source>this header stands here twice; header names ignore case</source>
        <translation>denne headeren står her to ganger; navn på headere skiller ikke mellom store og små bokstaver</translation>
    </message>
    <message>
        <source>a header&apos;s value must not contain control characters</source>
        <translation>verdien til en header må ikke inneholde kontrolltegn</translation>
    </message>
    <message>
        <source>a header&apos;s value has at most 8192 characters</source>
        <translation>verdien til en header har høyst 8192 tegn</translation>
    </message>
    <message>
        <source>this would send a secret over plain HTTP. Use https://, or consent with &quot;allowPlain&quot;: true in &quot;authentication&quot;</source>
        <translation>dette ville sende en hemmelighet over ren HTTP. Bruk https://, eller godta det med &quot;allowPlain&quot;: true i &quot;authentication&quot;</translation>
    </message>
    <message>
        <source>there are more than 64 headers</source>
        <translation>det er mer enn 64 headere</translation>
    </message>
    <message>
        <source>of degrees</source>
        <translation>i grader</translation>
    </message>
    <message>
        <source>of metres</source>
        <translation>i meter</translation>
    </message>
    <message>
        <source>this must be a number of degrees from -%1 to %1</source>
        <extracomment>%1: *limit</extracomment>
        <translation>dette må være et tall i grader fra -%1 til %1</translation>
    </message>
    <message>
        <source>this must be a number %1, above 0 and at most %2</source>
        <extracomment>%1: size-&gt;second, %2: size-&gt;first</extracomment>
        <translation>dette må være et tall %1, over 0 og høyst %2</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>ren HTTP</translation>
    </message>
    <message>
        <source>an attribute is a string, a number, or true or false</source>
        <translation>et attributt er en streng, et tall eller true eller false</translation>
    </message>
    <message>
        <source>assets and topics refer to a device by its name</source>
        <translation>anlegg og emner viser til en enhet med navnet</translation>
    </message>
    <message>
        <source>another device has this name already</source>
        <translation>en annen enhet har allerede dette navnet</translation>
    </message>
    <message>
        <source>an endpoint&apos;s name has 1 to 256 characters</source>
        <translation>navnet på et endepunkt har 1 til 256 tegn</translation>
    </message>
    <message>
        <source>the text ends too early; is the file complete?</source>
        <translation>teksten slutter for tidlig; er filen fullstendig?</translation>
    </message>
    <message>
        <source>there is nothing here; the smallest configuration has &quot;mqtt&quot; and &quot;devices&quot;</source>
        <translation>her er det ingenting; den minste konfigurasjonen har &quot;mqtt&quot; og &quot;devices&quot;</translation>
    </message>
    <message>
        <source>something follows the end of the configuration; remove it</source>
        <translation>noe følger etter slutten av konfigurasjonen; fjern det</translation>
    </message>
    <message>
        <source>this is no JSON value (strings need double quotes; there are no comments and no trailing commas)</source>
        <translation>dette er ingen JSON-verdi (strenger trenger doble anførselstegn; kommentarer og avsluttende komma finnes ikke)</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma before a }, no comments)</source>
        <translation>her ventes en nøkkel i doble anførselstegn (ikke komma før }, ingen kommentarer)</translation>
    </message>
    <message>
        <source>a : is missing behind the key</source>
        <translation>et : mangler etter nøkkelen</translation>
    </message>
    <message>
        <source>a , or } is missing before this</source>
        <translation>et , eller } mangler før dette</translation>
    </message>
    <message>
        <source>a , or ] is missing before this</source>
        <translation>et , eller ] mangler før dette</translation>
    </message>
    <message>
        <source>the \u escape in this string is not complete</source>
        <translation>sekvensen \u i denne strengen er ikke fullstendig</translation>
    </message>
    <message>
        <source>there is no such \ escape in JSON; write \\ for a backslash</source>
        <translation>det finnes ingen slik \-sekvens i JSON; skriv \\ for en omvendt skråstrek</translation>
    </message>
    <message>
        <source>the closing double quote of this string is missing</source>
        <translation>det avsluttende anførselstegnet til denne strengen mangler</translation>
    </message>
    <message>
        <source>a string here is not valid UTF-8, or has a control character or line break in it; save the file as UTF-8</source>
        <translation>en streng her er ikke gyldig UTF-8, eller har kontrolltegn eller linjeskift i seg; lagre filen som UTF-8</translation>
    </message>
    <message>
        <source>this is no JSON number</source>
        <translation>dette er ikke et JSON-tall</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>objekter og lister er nøstet dypere enn %1 nivåer</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>dette er ikke JSON</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>en streng</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <source>the text is longer than %1 MiB</source>
        <extracomment>%1: maximumBytes&gt;&gt;20</extracomment>
        <translation>teksten er lengre enn %1 MiB</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8</source>
        <translation>filen er UTF-16; lagre den som UTF-8</translation>
    </message>
    <message>
        <source>there is a NUL byte here; is this a text file in UTF-8?</source>
        <translation>her er det en NUL-byte; er dette en tekstfil i UTF-8?</translation>
    </message>
    <message>
        <source>only the host stands here; the port has a key of its own, TLS is &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</source>
        <translation>bare verten står her; porten har sin egen nøkkel, TLS er &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</translation>
    </message>
    <message>
        <source>a host name has at most 255 characters</source>
        <translation>et vertsnavn har høyst 255 tegn</translation>
    </message>
    <message>
        <source>the port has a key of its own: &quot;port&quot;</source>
        <translation>porten har sin egen nøkkel: &quot;port&quot;</translation>
    </message>
    <message>
        <source>this is no host name and no IP address</source>
        <translation>dette er verken et vertsnavn eller en IP-adresse</translation>
    </message>
    <message>
        <source>a key needs its &quot;certificate&quot; beside it</source>
        <translation>en nøkkel trenger sin &quot;certificate&quot; ved siden av seg</translation>
    </message>
    <message>
        <source>for example &quot;UsernamePassword&quot;</source>
        <translation>for eksempel &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>this must not be empty: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>dette må ikke være tomt: %1</translation>
    </message>
    <message>
        <source>a reference such as keychain:NAME</source>
        <translation>en referanse som keychain:NAME</translation>
    </message>
    <message>
        <source>this does not belong to the &quot;method&quot; chosen; remove it or choose another</source>
        <translation>dette hører ikke til valgt &quot;method&quot;; fjern det eller velg en annen</translation>
    </message>
    <message>
        <source>the user&apos;s name, plain or a reference</source>
        <translation>brukernavnet, i klartekst eller som referanse</translation>
    </message>
    <message>
        <source>an absolute path or a reference (PEM or PKCS#12)</source>
        <translation>en absolutt bane eller en referanse (PEM eller PKCS#12)</translation>
    </message>
    <message>
        <source>a certificate can be shown only over TLS, but this is %1</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>et sertifikat kan bare vises over TLS, men dette er %1</translation>
    </message>
    <message>
        <source>this would send credentials over %1, readable by everybody on the way. Use TLS, or consent with &quot;allowPlain&quot;: true</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>dette ville sende påloggingsdata over %1, lesbart for alle underveis. Bruk TLS, eller godta det med &quot;allowPlain&quot;: true</translation>
    </message>
    <message>
        <source>it is the broker&apos;s name or address</source>
        <translation>det er navnet eller adressen til brokeren</translation>
    </message>
    <message>
        <source>MQTT without TLS</source>
        <translation>MQTT uten TLS</translation>
    </message>
    <message>
        <source>the client certificate stands here and in &quot;tls&quot;; keep one of them</source>
        <translation>klientsertifikatet står her og i &quot;tls&quot;; behold ett av dem</translation>
    </message>
    <message>
        <source>an object { … } is expected here, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>her ventes et objekt { … }, ikke %1</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one</source>
        <translation>denne nøkkelen står her to ganger; behold én</translation>
    </message>
    <message>
        <source>there is no such key here;</source>
        <translation>det finnes ingen slik nøkkel her;</translation>
    </message>
    <message>
        <source>%1did you mean &quot;%2&quot;?</source>
        <extracomment>%1: what came before, %2: meant</extracomment>
        <translation>%1mente du &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <extracomment>%1: m_known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Disse er kjent: %1</translation>
    </message>
    <message>
        <source>this key is missing; %1</source>
        <extracomment>%1: why</extracomment>
        <translation>denne nøkkelen mangler; %1</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <extracomment>%1: expected.kindName(), %2: value-&gt;kindName()</extracomment>
        <translation>dette må være %1, ikke %2</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>et navn må ikke være tomt</translation>
    </message>
    <message>
        <source>a name has at most 256 characters</source>
        <translation>et navn har høyst 256 tegn</translation>
    </message>
    <message>
        <source>a name must not contain control characters</source>
        <translation>et navn må ikke inneholde kontrolltegn</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <extracomment>%1: lowest, %2: highest</extracomment>
        <translation>dette må være et heltall fra %1 til %2</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2</source>
        <extracomment>%1: shown(lowest), %2: shown(highest)</extracomment>
        <translation>dette må være et tall fra %1 til %2</translation>
    </message>
    <message>
        <source>a path must be absolute: a service has no current directory</source>
        <translation>en bane må være absolutt: en tjeneste har ingen gjeldende katalog</translation>
    </message>
    <message>
        <source>the path behind &quot;file:&quot; must be absolute</source>
        <translation>banen etter &quot;file:&quot; må være absolutt</translation>
    </message>
    <message>
        <source>behind &quot;credential:&quot; stands the name of a file in $CREDENTIALS_DIRECTORY, without / and not hidden</source>
        <translation>etter &quot;credential:&quot; står navnet på en fil i $CREDENTIALS_DIRECTORY, uten / og ikke skjult</translation>
    </message>
    <message>
        <source>behind &quot;env:&quot; stands the name of an environment variable</source>
        <translation>etter &quot;env:&quot; står navnet på en miljøvariabel</translation>
    </message>
    <message>
        <source>a reference to a secret is expected: keychain:NAME, credential:NAME, file:PATH or env:NAME. A secret must not stand in this file; what stands here is not shown</source>
        <translation>her ventes en referanse til en hemmelighet: keychain:NAME, credential:NAME, file:PATH eller env:NAME. En hemmelighet må ikke stå i denne filen; det som står her, vises ikke</translation>
    </message>
    <message>
        <source>this must be a string, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>dette må være en streng, ikke %1</translation>
    </message>
    <message>
        <source>this must be an absolute path or a reference such as credential:NAME</source>
        <translation>dette må være en absolutt bane eller en referanse som credential:NAME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here;</source>
        <extracomment>%1: escapedForDisplay(given,40)</extracomment>
        <translation>&quot;%1&quot; er ukjent her;</translation>
    </message>
    <message>
        <source>%1One of: %2</source>
        <extracomment>%1: message, %2: known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1Én av: %2</translation>
    </message>
    <message>
        <source>this must be a string, the path of a GeoJSON file</source>
        <translation>dette må være en streng, banen til en GeoJSON-fil</translation>
    </message>
    <message>
        <source>this must be ADDRESS:PORT, for example 127.0.0.1:9464 or [::1]:9464, or empty for off</source>
        <translation>dette må være ADDRESS:PORT, for eksempel 127.0.0.1:9464 eller [::1]:9464, eller tomt for av</translation>
    </message>
    <message>
        <source>there is no token {%1} here; known are %2</source>
        <extracomment>%1: escapedForDisplay(name,40), %2: known.join(u&apos; &apos;)</extracomment>
        <translation>{%1} finnes ikke her; kjent er %2</translation>
    </message>
    <message>
        <source>a topic that is published to must not contain %1</source>
        <extracomment>%1: c</extracomment>
        <translation>et emne det publiseres til, må ikke inneholde %1</translation>
    </message>
    <message>
        <source>topics that begin with $ belong to the broker</source>
        <translation>emner som begynner med $, tilhører brokeren</translation>
    </message>
    <message>
        <source>this } closes no token</source>
        <translation>denne } avslutter ikke noe</translation>
    </message>
    <message>
        <source>a topic must not contain control characters</source>
        <translation>et emne må ikke inneholde kontrolltegn</translation>
    </message>
    <message>
        <source>half a character stands here (an unpaired surrogate)</source>
        <translation>her står et halvt tegn (et surrogat uten par)</translation>
    </message>
    <message>
        <source>a topic must not be empty</source>
        <translation>et emne må ikke være tomt</translation>
    </message>
    <message>
        <source>the } of this token is missing</source>
        <translation>den avsluttende } mangler her</translation>
    </message>
    <message>
        <source>this can become longer than 65,535 bytes (each token counts for 128)</source>
        <translation>dette kan bli lengre enn 65 535 byte (hver {…} teller som 128)</translation>
    </message>
    <message>
        <source>%1 (reason 0x%2).</source>
        <extracomment>%1: QString::fromLatin1(detail), %2: QString::number(code,16).rightJustified(2,u&apos;0&apos;)</extracomment>
        <translation>%1 (årsak 0x%2).</translation>
    </message>
    <message>
        <source>The broker does not speak this version of MQTT</source>
        <translation>Brokeren støtter ikke denne versjonen av MQTT</translation>
    </message>
    <message>
        <source>Set mqtt.protocol to &quot;auto&quot; or to the version the broker speaks.</source>
        <translation>Sett mqtt.protocol til &quot;auto&quot; eller til versjonen brokeren støtter.</translation>
    </message>
    <message>
        <source>The broker does not accept the client identifier</source>
        <translation>Brokeren godtar ikke klient-ID-en</translation>
    </message>
    <message>
        <source>Set mqtt.clientId to one the broker allows.</source>
        <translation>Sett mqtt.clientId til en som brokeren tillater.</translation>
    </message>
    <message>
        <source>The broker does not accept the user name, password or authentication method</source>
        <translation>Brokeren godtar ikke brukernavnet, passordet eller autentiseringsmetoden</translation>
    </message>
    <message>
        <source>Check mqtt.authentication and the stored password.</source>
        <translation>Kontroller mqtt.authentication og det lagrede passordet.</translation>
    </message>
    <message>
        <source>The broker does not allow this client to connect</source>
        <translation>Brokeren lar ikke denne klienten koble til</translation>
    </message>
    <message>
        <source>Check user name and password in mqtt.authentication, and what the broker allows this user and client.</source>
        <translation>Kontroller brukernavn og passord i mqtt.authentication, og hva brokeren tillater for denne brukeren og klienten.</translation>
    </message>
    <message>
        <source>The broker is busy or takes no more connections</source>
        <translation>Brokeren er opptatt eller tar ikke imot flere tilkoblinger</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel tries again. Look at the broker&apos;s load and limits.</source>
        <translation>Ingenting må gjøres her: Runnel prøver igjen. Se på brokerens belastning og grenser.</translation>
    </message>
    <message>
        <source>The broker has banned this client</source>
        <translation>Brokeren har utestengt denne klienten</translation>
    </message>
    <message>
        <source>Ask the broker&apos;s administrator to lift the ban.</source>
        <translation>Be brokerens administrator om å oppheve utestengelsen.</translation>
    </message>
    <message>
        <source>The broker asks to use another server</source>
        <translation>Brokeren ber om at en annen server brukes</translation>
    </message>
    <message>
        <source>Set mqtt.host to the broker&apos;s new address.</source>
        <translation>Sett mqtt.host til brokerens nye adresse.</translation>
    </message>
    <message>
        <source>The broker refused the connection</source>
        <translation>Brokeren avviste tilkoblingen</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for the reason.</source>
        <translation>Se etter årsaken i brokerens logg.</translation>
    </message>
    <message>
        <source>Another client connected with the same client identifier</source>
        <translation>En annen klient koblet til med samme klient-ID</translation>
    </message>
    <message>
        <source>Give every instance a client identifier of its own (mqtt.clientId).</source>
        <translation>Gi hver instans sin egen klient-ID (mqtt.clientId).</translation>
    </message>
    <message>
        <source>The broker ended the connection because a message was too large</source>
        <translation>Brokeren avsluttet tilkoblingen fordi en melding var for stor</translation>
    </message>
    <message>
        <source>Raise the broker&apos;s maximum packet size.</source>
        <translation>Øk brokerens største tillatte pakkestørrelse.</translation>
    </message>
    <message>
        <source>The broker did not hear from Runnel within the keep-alive time</source>
        <translation>Brokeren hørte ikke fra Runnel innen keep-alive-tiden</translation>
    </message>
    <message>
        <source>Check the network between Runnel and the broker.</source>
        <translation>Kontroller nettverket mellom Runnel og brokeren.</translation>
    </message>
    <message>
        <source>The broker is shutting down</source>
        <translation>Brokeren avslutter driften</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel connects again when the broker is back.</source>
        <translation>Ingenting må gjøres her: Runnel kobler til igjen når brokeren er tilbake.</translation>
    </message>
    <message>
        <source>The broker ended the connection by its rules or an administrator&apos;s action</source>
        <translation>Brokeren avsluttet tilkoblingen på grunn av sine regler eller en administrator</translation>
    </message>
    <message>
        <source>Check what the broker allows this user and client.</source>
        <translation>Kontroller hva brokeren tillater for denne brukeren og klienten.</translation>
    </message>
    <message>
        <source>The broker ended the connection because it is busy or a quota was exceeded</source>
        <translation>Brokeren avsluttet tilkoblingen fordi den er opptatt eller en kvote ble overskredet</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s load and limits.</source>
        <translation>Se på brokerens belastning og grenser.</translation>
    </message>
    <message>
        <source>The broker ended the connection</source>
        <translation>Brokeren avsluttet tilkoblingen</translation>
    </message>
    <message>
        <source>The broker does not allow this client to publish to the topic</source>
        <translation>Brokeren lar ikke denne klienten publisere til emnet</translation>
    </message>
    <message>
        <source>Allow it in the broker&apos;s access rules, or change the topic of the route.</source>
        <translation>Tillat det i brokerens tilgangsregler, eller endre emnet for ruten.</translation>
    </message>
    <message>
        <source>The broker&apos;s quota for this client is used up</source>
        <translation>Brokerens kvote for denne klienten er brukt opp</translation>
    </message>
    <message>
        <source>Raise the quota, or wait until the broker has room again.</source>
        <translation>Øk kvoten, eller vent til brokeren har plass igjen.</translation>
    </message>
    <message>
        <source>The message is too large for the broker</source>
        <translation>Meldingen er for stor for brokeren</translation>
    </message>
    <message>
        <source>The broker does not accept the topic name</source>
        <translation>Brokeren godtar ikke emnenavnet</translation>
    </message>
    <message>
        <source>Change the topic of the route.</source>
        <translation>Endre emnet for ruten.</translation>
    </message>
    <message>
        <source>The broker does not accept the format of the message</source>
        <translation>Brokeren godtar ikke formatet på meldingen</translation>
    </message>
    <message>
        <source>Look at what the camera sends and at the broker&apos;s payload rules.</source>
        <translation>Se på hva kameraet sender, og på brokerens regler for nyttelast.</translation>
    </message>
    <message>
        <source>The broker does not support the quality of service of the message</source>
        <translation>Brokeren støtter ikke meldingens tjenestekvalitet (QoS)</translation>
    </message>
    <message>
        <source>Use a broker with QoS 1, or set the route to Qos0.</source>
        <translation>Bruk en broker med QoS 1, eller sett ruten til Qos0.</translation>
    </message>
    <message>
        <source>The broker did not take the message</source>
        <translation>Brokeren tok ikke imot meldingen</translation>
    </message>
    <message>
        <source>The broker closed the connection without a reason.</source>
        <translation>Brokeren lukket tilkoblingen uten å oppgi årsak.</translation>
    </message>
    <message>
        <source>If it happens again, look into the broker&apos;s log.</source>
        <translation>Skjer det igjen, se i brokerens logg.</translation>
    </message>
    <message>
        <source>The broker closed the connection before it answered.</source>
        <translation>Brokeren lukket tilkoblingen før den svarte.</translation>
    </message>
    <message>
        <source>Check mqtt.port, whether the broker expects TLS there, and whether it wants a client certificate of an authority that it trusts.</source>
        <translation>Kontroller mqtt.port, om brokeren venter TLS der, og om den krever et klientsertifikat fra en sertifikatutsteder den stoler på.</translation>
    </message>
    <message>
        <source>The broker&apos;s secrets did not come in time.</source>
        <translation>Brokerens hemmeligheter kom ikke i tide.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or look at the secrets&apos; source.</source>
        <translation>Lås opp nøkkelringen, eller se på kilden til hemmelighetene.</translation>
    </message>
    <message>
        <source>Another client with the same client identifier and this one keep throwing each other out.</source>
        <translation>En annen klient med samme klient-ID og denne kaster hverandre stadig ut.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>Filen %1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>Check the path in the configuration and who may read it.</source>
        <translation>Kontroller banen i konfigurasjonen og hvem som kan lese den.</translation>
    </message>
    <message>
        <source>The broker&apos;s password would travel in the clear.</source>
        <translation>Brokerens passord ville blitt sendt i klartekst.</translation>
    </message>
    <message>
        <source>Switch mqtt.tls on, or consent with &quot;allowPlain&quot;: true in mqtt.authentication.</source>
        <translation>Slå på mqtt.tls, eller godta det med &quot;allowPlain&quot;: true i mqtt.authentication.</translation>
    </message>
    <message>
        <source>the client identifier cannot be used</source>
        <translation>klient-ID-en kan ikke brukes</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>brokeren lukket tilkoblingen</translation>
    </message>
    <message>
        <source>the broker reset the connection</source>
        <translation>brokeren brøt tilkoblingen</translation>
    </message>
    <message>
        <source>The broker ended every connection at this message, without a reason.</source>
        <translation>Brokeren avsluttet alle tilkoblinger ved denne meldingen, uten å oppgi årsak.</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for what it did not like; often it is the size.</source>
        <translation>Se i brokerens logg hva den ikke likte; ofte er det størrelsen.</translation>
    </message>
    <message>
        <source>The message takes %1 bytes and the broker takes at most %2.</source>
        <extracomment>%1: size, %2: limits.maximumPacketSize</extracomment>
        <translation>Meldingen tar %1 byte, og brokeren tar høyst %2.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used.</source>
        <extracomment>%1: options.caFile</extracomment>
        <translation>CA-filen %1 kan ikke brukes.</translation>
    </message>
    <message>
        <source>Check mqtt.tls.caFile: it must be readable and hold PEM certificates.</source>
        <translation>Kontroller mqtt.tls.caFile: Den må være lesbar og inneholde PEM-sertifikater.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read.</source>
        <translation>Klientsertifikatet eller nøkkelen til det kan ikke leses.</translation>
    </message>
    <message>
        <source>Give PEM or PKCS#12 with certificate and key, and the right passphrase.</source>
        <translation>Oppgi PEM eller PKCS#12 med sertifikat og nøkkel, og riktig passfrase.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate expired at %1.</source>
        <extracomment>%1: certificate.expiryDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>Brokerens sertifikat utløp %1.</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate; if it should still be valid, check the clock of this computer.</source>
        <translation>Forny brokerens sertifikat; hvis det fortsatt skal være gyldig, kontroller klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is valid only from %1.</source>
        <extracomment>%1: certificate.effectiveDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>Brokerens sertifikat er først gyldig fra %1.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Kontroller klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for %1, not for %2.</source>
        <extracomment>%1: certificate.subjectAlternativeNames().values().join(QStringL, %2: host</extracomment>
        <translation>Brokerens sertifikat gjelder %1, ikke %2.</translation>
    </message>
    <message>
        <source>Set mqtt.host to a name in the certificate, or give the broker a certificate for this name.</source>
        <translation>Sett mqtt.host til et navn i sertifikatet, eller gi brokeren et sertifikat for dette navnet.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not trusted: %1.</source>
        <extracomment>%1: errors.isEmpty()?QString():errors.first().errorString()</extracomment>
        <translation>Brokerens sertifikat er ikke klarert: %1.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.caFile to the CA that signed the broker&apos;s certificate.</source>
        <translation>Sett mqtt.tls.caFile til CA-en som har signert brokerens sertifikat.</translation>
    </message>
    <message>
        <source>The client certificate and its key cannot be used: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>Klientsertifikatet og nøkkelen til det kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Give the key that was made with this certificate.</source>
        <translation>Oppgi nøkkelen som ble laget sammen med dette sertifikatet.</translation>
    </message>
    <message>
        <source>The TLS handshake with the broker failed: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>TLS-håndtrykket med brokeren mislyktes: %1.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and whether the broker wants a client certificate.</source>
        <translation>Kontroller at porten bruker TLS, og om brokeren krever et klientsertifikat.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>Ingenting lytter på %1.</translation>
    </message>
    <message>
        <source>Check that the broker runs, and mqtt.host and mqtt.port.</source>
        <translation>Kontroller at brokeren kjører, og mqtt.host og mqtt.port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: place</extracomment>
        <translation>%1 svarte ikke i tide.</translation>
    </message>
    <message>
        <source>Check the network, firewalls, and mqtt.host and mqtt.port.</source>
        <translation>Kontroller nettverket, brannmurer og mqtt.host og mqtt.port.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>Det finnes ingen vei til %1.</translation>
    </message>
    <message>
        <source>Check the network and its routes.</source>
        <translation>Kontroller nettverket og rutingen.</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <extracomment>%1: place</extracomment>
        <translation>Tilkoblingen til %1 ble brutt.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <extracomment>%1: place, %2: QString::fromStdString(std::system_category().message(error)</extracomment>
        <translation>Tilkoblingen til %1 mislyktes: %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Kontroller nettverket.</translation>
    </message>
    <message>
        <source>The broker&apos;s name %1 cannot be resolved: %2.</source>
        <extracomment>%1: host, %2: words</extracomment>
        <translation>Brokernavnet %1 kan ikke slås opp: %2.</translation>
    </message>
    <message>
        <source>Check mqtt.host and the name service of this computer.</source>
        <translation>Kontroller mqtt.host og denne datamaskinens navnetjeneste.</translation>
    </message>
    <message>
        <source>The broker does not answer any more.</source>
        <translation>Brokeren svarer ikke lenger.</translation>
    </message>
    <message>
        <source>Check that the broker is healthy, and the network between.</source>
        <translation>Kontroller at brokeren er i orden, og nettverket imellom.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT as the standard says.</source>
        <translation>Det som svarer der, følger ikke MQTT-standarden.</translation>
    </message>
    <message>
        <source>Check mqtt.host and mqtt.port, and whether the port expects TLS.</source>
        <translation>Kontroller mqtt.host og mqtt.port, og om porten venter TLS.</translation>
    </message>
    <message>
        <source>The MQTT library refused its settings: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>MQTT-biblioteket avviste innstillingene: %1.</translation>
    </message>
    <message>
        <source>Check mqtt.clientId, the user name and the status topic.</source>
        <translation>Kontroller mqtt.clientId, brukernavnet og statusemnet.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.certificate and mqtt.tls.key to a client certificate of an authority that the broker trusts; its log says more.</source>
        <translation>Sett mqtt.tls.certificate og mqtt.tls.key til et klientsertifikat fra en sertifikatutsteder brokeren stoler på; loggen dens sier mer.</translation>
    </message>
    <message>
        <source>(TLS alert %1).</source>
        <extracomment>%1: description</extracomment>
        <translation>(TLS-varsel %1).</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set</source>
        <translation>Brokeren krever et klientsertifikat, og ingen er satt</translation>
    </message>
    <message>
        <source>The broker found no TLS settings in common</source>
        <translation>Brokeren fant ingen felles TLS-innstillinger</translation>
    </message>
    <message>
        <source>Check which ciphers, curves and kinds of client certificate the broker allows.</source>
        <translation>Kontroller hvilke chiffre, kurver og typer klientsertifikat brokeren tillater.</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set, or there are no TLS settings in common</source>
        <translation>Brokeren krever et klientsertifikat og ingen er satt, eller det finnes ingen felles TLS-innstillinger</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it was revoked</source>
        <translation>Brokeren avviser klientsertifikatet: det er tilbakekalt</translation>
    </message>
    <message>
        <source>Have a new client certificate issued, and set mqtt.tls.certificate and mqtt.tls.key to it.</source>
        <translation>Få utstedt et nytt klientsertifikat, og sett mqtt.tls.certificate og mqtt.tls.key til det.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: its time is over or has not begun</source>
        <translation>Brokeren avviser klientsertifikatet: det er utløpt eller ennå ikke gyldig</translation>
    </message>
    <message>
        <source>Renew the client certificate (mqtt.tls.certificate); if it should be valid, check the clock of the broker.</source>
        <translation>Forny klientsertifikatet (mqtt.tls.certificate); hvis det skal være gyldig, kontroller brokerens klokke.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it does not trust the authority that signed it</source>
        <translation>Brokeren avviser klientsertifikatet: den stoler ikke på sertifikatutstederen</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate</source>
        <translation>Brokeren avviser klientsertifikatet</translation>
    </message>
    <message>
        <source>The broker speaks neither TLS 1.2 nor 1.3 as Runnel does</source>
        <translation>Brokeren støtter verken TLS 1.2 eller 1.3 slik Runnel gjør</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or later on in the broker.</source>
        <translation>Slå på TLS 1.2 eller nyere i brokeren.</translation>
    </message>
    <message>
        <source>The broker does not know the name that it was called by</source>
        <translation>Brokeren kjenner ikke navnet den ble kalt opp med</translation>
    </message>
    <message>
        <source>Set mqtt.host to the name in the broker&apos;s certificate.</source>
        <translation>Sett mqtt.host til navnet i brokerens sertifikat.</translation>
    </message>
    <message>
        <source>The broker ended the TLS handshake: %1</source>
        <extracomment>%1: QString::fromLatin1(SSL_alert_desc_string_long(description))</extracomment>
        <translation>Brokeren avsluttet TLS-håndtrykket: %1</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; check whether the port speaks TLS and whether it wants a client certificate.</source>
        <translation>Se i brokerens logg; kontroller om porten bruker TLS, og om den krever et klientsertifikat.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>ukjent årsak</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>en uleselig dato</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>The system&apos;s certificate store cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Systemets sertifikatlager kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>Install the ca-certificates package, or set mqtt.tls.caFile.</source>
        <translation>Installer pakken ca-certificates, eller sett mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2.</source>
        <extracomment>%1: caFile, %2: libraryError()</extracomment>
        <translation>CA-filen %1 kan ikke brukes: %2.</translation>
    </message>
    <message>
        <source>The client certificate and its key do not belong together.</source>
        <translation>Klientsertifikatet og nøkkelen hører ikke sammen.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Klientsertifikatet kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>Give a PEM file with the certificate first and its chain behind it, or PKCS#12.</source>
        <translation>Oppgi en PEM-fil med sertifikatet først og kjeden etter, eller PKCS#12.</translation>
    </message>
    <message>
        <source>The client key cannot be used: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Klientnøkkelen kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Give the PEM key of the client certificate, and its passphrase if it has one.</source>
        <translation>Oppgi PEM-nøkkelen til klientsertifikatet, og passfrasen hvis den har en.</translation>
    </message>
    <message>
        <source>the broker ended it</source>
        <translation>brokeren avsluttet den</translation>
    </message>
    <message>
        <source>The disk that holds the outbox is full.</source>
        <translation>Disken med utboksen er full.</translation>
    </message>
    <message>
        <source>Free space on it; reading the cameras goes on by itself afterwards.</source>
        <translation>Frigjør plass på den; deretter leses kameraene videre av seg selv.</translation>
    </message>
    <message>
        <source>The outbox cannot be written (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>Utboksen kan ikke skrives (%1).</translation>
    </message>
    <message>
        <source>Make the state directory writable for the user Runnel runs as.</source>
        <translation>Gjør tilstandskatalogen skrivbar for brukeren Runnel kjører som.</translation>
    </message>
    <message>
        <source>The outbox database is damaged (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>Utboksdatabasen er skadet (%1).</translation>
    </message>
    <message>
        <source>Check the disk; the damaged file was set aside beside the new one.</source>
        <translation>Kontroller disken; den skadede filen ble lagt ved siden av den nye.</translation>
    </message>
    <message>
        <source>The outbox database cannot be used (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>Utboksdatabasen kan ikke brukes (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory; Runnel keeps trying.</source>
        <translation>Kontroller disken og tilstandskatalogen; Runnel fortsetter å prøve.</translation>
    </message>
    <message>
        <source>The outbox database was damaged. %1 waiting events were saved, %2 were lost and are counted as dropped. The damaged file was kept as %3.</source>
        <extracomment>%1: saved, %2: m_lost, %3: setAside.isEmpty()?QStringLiteral(&quot;nothing&quot;):setAside</extracomment>
        <translation>Utboksdatabasen var skadet. %1 ventende hendelser ble reddet, %2 gikk tapt og telles som forkastet. Den skadede filen ble tatt vare på som %3.</translation>
    </message>
    <message>
        <source>Check the disk and its controller; the kept file may be deleted.</source>
        <translation>Kontroller disken og kontrolleren; filen som ble tatt vare på, kan slettes.</translation>
    </message>
    <message>
        <source>The outbox database is older than the last commit that was noted beside it. %1 accepted events are gone and are counted as dropped; some others may be delivered twice.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>Utboksdatabasen er eldre enn den siste lagringen som ble notert ved siden av den. %1 mottatte hendelser er borte og telles som forkastet; noen andre kan bli levert to ganger.</translation>
    </message>
    <message>
        <source>Check the disk, and whether somebody restored an old copy.</source>
        <translation>Kontroller disken, og om noen har gjenopprettet en gammel kopi.</translation>
    </message>
    <message>
        <source>%1 waiting events could not be read back and are counted as dropped.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>%1 ventende hendelser kunne ikke leses tilbake og telles som forkastet.</translation>
    </message>
    <message>
        <source>Check the disk and its controller.</source>
        <translation>Kontroller disken og kontrolleren.</translation>
    </message>
    <message>
        <source>Free space on that disk; Runnel goes on by itself afterwards.</source>
        <translation>Frigjør plass på den disken; deretter fortsetter Runnel av seg selv.</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be used</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>Utbokskatalogen %1 kan ikke brukes</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be created</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>Utbokskatalogen %1 kan ikke opprettes</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened</source>
        <extracomment>%1: path</extracomment>
        <translation>Filen %1 kan ikke åpnes</translation>
    </message>
    <message>
        <source>The oldest events are dropped to make room.</source>
        <translation>De eldste hendelsene forkastes for å gi plass.</translation>
    </message>
    <message>
        <source>New events are dropped.</source>
        <translation>Nye hendelser forkastes.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room.</source>
        <translation>Kameraene leses ikke før det er plass.</translation>
    </message>
    <message>
        <source>The disk is full up to the reserve Runnel never touches.</source>
        <translation>Disken er full helt til reserven Runnel aldri rører.</translation>
    </message>
    <message>
        <source>The outbox has reached its limit of %1 bytes.</source>
        <extracomment>%1: settings.limits.maxBytes</extracomment>
        <translation>Utboksen har nådd grensen på %1 byte.</translation>
    </message>
    <message>
        <source>Free space on the disk of the state directory, and see why the broker does not take events.</source>
        <translation>Frigjør plass på disken med tilstandskatalogen, og finn ut hvorfor brokeren ikke tar imot hendelser.</translation>
    </message>
    <message>
        <source>See why the broker does not take events, or raise outbox.maxBytes.</source>
        <translation>Finn ut hvorfor brokeren ikke tar imot hendelser, eller øk outbox.maxBytes.</translation>
    </message>
    <message>
        <source>There is no outbox in %1.</source>
        <extracomment>%1: directory</extracomment>
        <translation>Det finnes ingen utboks i %1.</translation>
    </message>
    <message>
        <source>Name the state directory of the service with --state-dir.</source>
        <translation>Angi tjenestens tilstandskatalog med --state-dir.</translation>
    </message>
    <message>
        <source>The outbox database was removed from %1 while it was in use.</source>
        <extracomment>%1: place.directory()</extracomment>
        <translation>Utboksdatabasen ble fjernet fra %1 mens den var i bruk.</translation>
    </message>
    <message>
        <source>Nothing accepted is lost yet: Runnel puts it back as soon as the directory can be written. Do not stop Runnel before.</source>
        <translation>Ingenting som er mottatt, er tapt ennå: Runnel legger den tilbake så snart katalogen kan skrives. Ikke stopp Runnel før det.</translation>
    </message>
    <message>
        <source>The count of waiting events was off by %1; the accounts were put right.</source>
        <extracomment>%1: correction.queued</extracomment>
        <translation>Antallet ventende hendelser var feil med %1; regnskapet er rettet.</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be opened: %2.</source>
        <extracomment>%1: path, %2: m_server.errorString()</extracomment>
        <translation>Kontrollsocketen %1 kan ikke åpnes: %2.</translation>
    </message>
    <message>
        <source>`runnel status` will not find this instance. Use a state directory with a path of less than 90 characters on a local file system.</source>
        <translation>`runnel status` vil ikke finne denne instansen. Bruk en tilstandskatalog med en bane på under 90 tegn på et lokalt filsystem.</translation>
    </message>
    <message>
        <source>A request is one JSON object on one line.</source>
        <translation>En forespørsel er ett JSON-objekt på én linje.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Det finnes ingen slik kommando.</translation>
    </message>
    <message>
        <source>The state directory %1 cannot be used: %2.</source>
        <extracomment>%1: directory, %2: qt_error_string(error)</extracomment>
        <translation>Tilstandskatalogen %1 kan ikke brukes: %2.</translation>
    </message>
    <message>
        <source>Give this user a directory of its own that it may write, with --state-dir or the service&apos;s StateDirectory=.</source>
        <translation>Gi denne brukeren sin egen katalog som den kan skrive til, med --state-dir eller tjenestens StateDirectory=.</translation>
    </message>
    <message>
        <source>Others may write the state directory %1.</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>Andre kan skrive til tilstandskatalogen %1.</translation>
    </message>
    <message>
        <source>Run: chmod 700 %1</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>Kjør: chmod 700 %1</translation>
    </message>
    <message>
        <source>Another runnel (process %1) uses the state directory %2.</source>
        <extracomment>%1: pid, %2: stateDirectory</extracomment>
        <translation>En annen runnel (prosess %1) bruker tilstandskatalogen %2.</translation>
    </message>
    <message>
        <source>Stop it, or give this one its own directory with --state-dir.</source>
        <translation>Stopp den, eller gi denne en egen katalog med --state-dir.</translation>
    </message>
    <message>
        <source>Only an engineer may change the configuration.</source>
        <translation>Bare en ingeniør kan endre konfigurasjonen.</translation>
    </message>
    <message>
        <source>Let an engineer sign in.</source>
        <translation>La en ingeniør logge på.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile by somebody else.</source>
        <translation>Konfigurasjonen er i mellomtiden endret av noen andre.</translation>
    </message>
    <message>
        <source>Look at the differences, and save again.</source>
        <translation>Se på forskjellene, og lagre igjen.</translation>
    </message>
    <message>
        <source>Only an engineer may switch an endpoint on or off.</source>
        <translation>Bare en ingeniør kan slå et endepunkt på eller av.</translation>
    </message>
    <message>
        <source>The device %1 is switched off.</source>
        <extracomment>%1: device.name</extracomment>
        <translation>Enheten %1 er slått av.</translation>
    </message>
    <message>
        <source>Set its &quot;enabled&quot; to true in the configuration first.</source>
        <translation>Sett først &quot;enabled&quot; for den til true i konfigurasjonen.</translation>
    </message>
    <message>
        <source>There is no endpoint %1.</source>
        <extracomment>%1: id.toString()</extracomment>
        <translation>Det finnes ikke noe endepunkt %1.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile; look again.</source>
        <translation>Konfigurasjonen er i mellomtiden endret; se på nytt.</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Bare en ingeniør kan teste en tilkobling.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot; in time.</source>
        <extracomment>%1: name</extracomment>
        <translation>Nøkkelringen svarte ikke for &quot;%1&quot; i tide.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody to unlock it. A service keeps its secrets in credential:NAME or file:PATH instead.</source>
        <translation>Se om den venter på at noen låser den opp. En tjeneste har i stedet hemmelighetene sine i credential:NAME eller file:PATH.</translation>
    </message>
    <message>
        <source>This build of Runnel has no keychain.</source>
        <translation>Denne utgaven av Runnel har ingen nøkkelring.</translation>
    </message>
    <message>
        <source>Use credential:, file: or env: instead.</source>
        <translation>Bruk credential:, file: eller env: i stedet.</translation>
    </message>
    <message>
        <source>The keychain took &quot;%1&quot; but does not give it back%2</source>
        <extracomment>%1: name, %2: found?QStringLiteral(&quot; unchanged.&quot;):QStringLiteral(&quot;: &quot;)+fou</extracomment>
        <translation>Nøkkelringen tok imot &quot;%1&quot;, men gir det ikke tilbake%2</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager, and set it again.</source>
        <translation>Se på nøkkelringen i skrivebordets passordbehandler, og sett den på nytt.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, %2.</source>
        <extracomment>%1: file, %2: why</extracomment>
        <translation>Listen over det som er i nøkkelringen, %1, %2.</translation>
    </message>
    <message>
        <source>Mend it, or remove it and set the secrets again; the keychain itself is as it was.</source>
        <translation>Rett den, eller fjern den og sett hemmelighetene på nytt; selve nøkkelringen er som før.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, cannot be written.</source>
        <extracomment>%1: file</extracomment>
        <translation>Listen over det som er i nøkkelringen, %1, kan ikke skrives.</translation>
    </message>
    <message>
        <source>Look who may write to its folder, whether the disk is full, and whether another `runnel secret` hangs.</source>
        <translation>Se hvem som kan skrive til mappen, om disken er full, og om en annen `runnel secret` henger.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Det trengs et navn.</translation>
    </message>
    <message>
        <source>Write the name alone, without &quot;keychain:&quot;.</source>
        <translation>Skriv bare navnet, uten &quot;keychain:&quot;.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <extracomment>%1: maximumNameLength</extracomment>
        <translation>Et navn har høyst %1 tegn.</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and goes on with letters, digits, and . _ - @ /</source>
        <translation>Et navn begynner med en bokstav eller et siffer og fortsetter med bokstaver, sifre og . _ - @ /</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>er skadet</translation>
    </message>
    <message>
        <source>A service keeps its secrets in credential:NAME (systemd) or file:PATH instead.</source>
        <translation>En tjeneste har i stedet hemmelighetene sine i credential:NAME (systemd) eller file:PATH.</translation>
    </message>
    <message>
        <source>The keychain is locked; &quot;%1&quot; stays as it is in it.</source>
        <extracomment>%1: name</extracomment>
        <translation>Nøkkelringen er låst; &quot;%1&quot; blir stående som den er i den.</translation>
    </message>
    <message>
        <source>Unlock the keychain: log in to the desktop, or open its password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Lås opp nøkkelringen: Logg på skrivebordet, eller åpne passordbehandleren. %1</translation>
    </message>
    <message>
        <source>The keychain has no &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Nøkkelringen har ingen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Store it: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Lagre den: runnel secret set %1.</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no desktop session (D-Bus session bus) here.</source>
        <extracomment>%1: name</extracomment>
        <translation>Det finnes ingen nøkkelring å spørre om &quot;%1&quot;: ingen skrivebordsøkt (D-Bus-øktbuss) her.</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no keyring service runs in this session.</source>
        <extracomment>%1: name</extracomment>
        <translation>Det finnes ingen nøkkelring å spørre om &quot;%1&quot;: ingen nøkkelringtjeneste kjører i denne økten.</translation>
    </message>
    <message>
        <source>The keyring service did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Nøkkelringtjenesten svarte ikke for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Se om den venter på noen. %1</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot; on this system.</source>
        <extracomment>%1: name</extracomment>
        <translation>Det finnes ingen nøkkelring å spørre om &quot;%1&quot; på dette systemet.</translation>
    </message>
    <message>
        <source>The keychain failed for &quot;%1&quot;: %2.</source>
        <extracomment>%1: name, %2: job.errorString()</extracomment>
        <translation>Nøkkelringen mislyktes for &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Se på nøkkelringen i skrivebordets passordbehandler. %1</translation>
    </message>
    <message>
        <source>The desktop session whose keychain Runnel used has ended.</source>
        <translation>Skrivebordsøkten med nøkkelringen Runnel brukte, er avsluttet.</translation>
    </message>
    <message>
        <source>Restart Runnel to use the keychain of a new session. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Start Runnel på nytt for å bruke nøkkelringen i en ny økt. %1</translation>
    </message>
    <message>
        <source>There is a keyring service, but no keyring in it to put &quot;%1&quot; into.</source>
        <extracomment>%1: name</extracomment>
        <translation>Det finnes en nøkkelringtjeneste, men ingen nøkkelring i den å legge &quot;%1&quot; i.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>finnes ikke</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>kan ikke leses av denne brukeren</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1: %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Filen med hemmeligheten, %1: %2.</translation>
    </message>
    <message>
        <source>Create it, readable for the user that runs Runnel alone.</source>
        <translation>Opprett den, lesbar bare for brukeren som kjører Runnel.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Filen med hemmeligheten, %1, %2.</translation>
    </message>
    <message>
        <source>is longer than 64 KiB</source>
        <translation>er lengre enn 64 KiB</translation>
    </message>
    <message>
        <source>Name the file that holds the secret alone.</source>
        <translation>Angi filen som bare inneholder hemmeligheten.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>%1: path</extracomment>
        <translation>Filen med hemmeligheten, %1, er tom.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>Skriv hemmeligheten i den.</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>er ingen vanlig fil</translation>
    </message>
    <message>
        <source>Name the file that holds the secret.</source>
        <translation>Angi filen som inneholder hemmeligheten.</translation>
    </message>
    <message>
        <source>may be read or written by other users</source>
        <translation>kan leses eller skrives av andre brukere</translation>
    </message>
    <message>
        <source>Run: chmod 600 FILE. Where secrets are mounted for Runnel, set RUNNEL_SECRETS_DIR to the directory.</source>
        <translation>Kjør: chmod 600 FILE. Der hemmeligheter monteres for Runnel, sett RUNNEL_SECRETS_DIR til katalogen.</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>tilhører en annen bruker</translation>
    </message>
    <message>
        <source>Make the user that runs Runnel its owner.</source>
        <translation>Gjør brukeren som kjører Runnel, til eier.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; is not there: CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>%1: name</extracomment>
        <translation>Credential &quot;%1&quot; finnes ikke: CREDENTIALS_DIRECTORY er ikke satt.</translation>
    </message>
    <message>
        <source>Add LoadCredential=%1:FILE to the systemd unit.</source>
        <extracomment>%1: name</extracomment>
        <translation>Legg til LoadCredential=%1:FILE i systemd-enheten.</translation>
    </message>
    <message>
        <source>A credential&apos;s name is the name of a file, without a path.</source>
        <translation>Navnet på en credential er navnet på en fil, uten bane.</translation>
    </message>
    <message>
        <source>Write credential:NAME.</source>
        <translation>Skriv credential:NAME.</translation>
    </message>
    <message>
        <source>Check LoadCredential= of the systemd unit.</source>
        <translation>Kontroller LoadCredential= i systemd-enheten.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation>Kontroller rettighetene til mappen og plassen på disken.</translation>
    </message>
    <message>
        <source>%1 is not kept by Runnel.</source>
        <extracomment>%1: order.reference.toString()</extracomment>
        <translation>%1 oppbevares ikke av Runnel.</translation>
    </message>
    <message>
        <source>Change it where it is kept, or choose the keychain.</source>
        <translation>Endre den der den oppbevares, eller velg nøkkelringen.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of Runnel&apos;s secrets.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 er ikke i mappen med hemmelighetene til Runnel.</translation>
    </message>
    <message>
        <source>Change that file by hand, or choose the keychain.</source>
        <translation>Endre den filen for hånd, eller velg nøkkelringen.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <extracomment>%1: name</extracomment>
        <translation>Miljøvariabelen %1 er ikke satt eller er tom.</translation>
    </message>
    <message>
        <source>Set it for the process of Runnel.</source>
        <translation>Sett den for Runnel-prosessen.</translation>
    </message>
    <message>
        <source>There is no reference to a secret.</source>
        <translation>Det finnes ingen referanse til en hemmelighet.</translation>
    </message>
    <message>
        <source>Write one, such as keychain:NAME.</source>
        <translation>Skriv en, for eksempel keychain:NAME.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Nøkkelringen svarte ikke for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unlock it; a service without a session needs credential: or file: instead.</source>
        <translation>Lås den opp; en tjeneste uten økt trenger credential: eller file: i stedet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the keychain, which does not give it now: it is locked, another one, or lost the entry.</source>
        <extracomment>%1: name</extracomment>
        <translation>&quot;%1&quot; ble lagret i nøkkelringen, som ikke gir den nå: Den er låst, en annen, eller har mistet oppføringen.</translation>
    </message>
    <message>
        <source>Unlock the keychain. If the entry is lost, store it again: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Lås opp nøkkelringen. Hvis oppføringen er tapt, lagre den på nytt: runnel secret set %1.</translation>
    </message>
    <message>
        <source>An event of more than %1 bytes was dropped.</source>
        <extracomment>%1: endpoint.maxEventBytes</extracomment>
        <translation>En hendelse på mer enn %1 byte ble forkastet.</translation>
    </message>
    <message>
        <source>Make the camera send smaller events, without pictures.</source>
        <translation>La kameraet sende mindre hendelser, uten bilder.</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing is encrypted.</source>
        <translation>Ren HTTP: Ingenting er kryptert.</translation>
    </message>
    <message>
        <source>%1 The endpoint accepts any type.</source>
        <extracomment>%1: wrong.detail</extracomment>
        <translation>%1 Endepunktet godtar alle typer.</translation>
    </message>
    <message>
        <source>The stream is flowing.</source>
        <translation>Strømmen går.</translation>
    </message>
    <message>
        <source>Its last event was not complete and is thrown away.</source>
        <translation>Den siste hendelsen var ikke fullstendig og kastes.</translation>
    </message>
    <message>
        <source>The host name %1 cannot be resolved: %2.</source>
        <extracomment>%1: m_host.left(255), %2: info.errorString()</extracomment>
        <translation>Vertsnavnet %1 kan ikke slås opp: %2.</translation>
    </message>
    <message>
        <source>does not let the connection through</source>
        <translation>slipper ikke tilkoblingen gjennom</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>kan ikke nås</translation>
    </message>
    <message>
        <source>The proxy %1, port %2, %3: %4.</source>
        <extracomment>%1: m_host.left(255), %2: QString::number(m_port), %3: what, %4: text</extracomment>
        <translation>Proxyen %1, port %2, %3: %4.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy, and whom it serves.</source>
        <translation>Kontroller endepunktets proxy, og hvem den betjener.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <extracomment>%1: host.host()</extracomment>
        <translation>Proxyen %1</translation>
    </message>
    <message>
        <source>%1 is an address; there is nothing to look up.</source>
        <extracomment>%1: whose</extracomment>
        <translation>%1 er en adresse; det er ingenting å slå opp.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: what came before, %2: addresses.size()-shownAddresses</extracomment>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>the proxy at</source>
        <translation>proxyen på</translation>
    </message>
    <message>
        <source>Connected to %1%2, port %3.</source>
        <extracomment>%1: to, %2: peer.toString(), %3: QString::number(host.port())</extracomment>
        <translation>Koblet til %1%2, port %3.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>systemets sertifikatutstedere</translation>
    </message>
    <message>
        <source>the CA file and the pin</source>
        <translation>CA-filen og det låste fingeravtrykket</translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation>CA-filen</translation>
    </message>
    <message>
        <source>the pin</source>
        <translation>det låste fingeravtrykket</translation>
    </message>
    <message>
        <source>%1, %2; trusted by %3</source>
        <extracomment>%1: tls.protocol, %2: tls.cipher, %3: why</extracomment>
        <translation>%1, %2; godkjent av %3</translation>
    </message>
    <message>
        <source>%1, valid until %2 (%3)</source>
        <extracomment>%1: what came before, %2: dayText(firstToEnd(tls).until), %3: countText(quint64(std::max&lt;qint64&gt;(tls.daysLeft(nowMilliseco</extracomment>
        <translation>%1, gyldig til %2 (%3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: report.httpStatus</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1, after %2 to %3</source>
        <extracomment>%1: what came before, %2: countText(quint64(report.redirects.size()),QStringLiteral(&quot;r, %3: report.redirects.constLast()</extracomment>
        <translation>%1, etter %2 til %3</translation>
    </message>
    <message>
        <source>not JSON (it would be delivered as it is)</source>
        <translation>ikke JSON (ville bli levert som det er)</translation>
    </message>
    <message>
        <source>%1 and more types</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1 og flere typer</translation>
    </message>
    <message>
        <source>The name server did not answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Navnetjeneren svarte ikke innen %1 s.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s name server, or use the camera&apos;s address.</source>
        <translation>Kontroller denne datamaskinens navnetjener, eller bruk kameraets adresse.</translation>
    </message>
    <message>
        <source>Connected, but no TLS handshake within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Tilkoblet, men ikke noe TLS-håndtrykk innen %1 s.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS at all; when it is plain HTTP, the address begins with http://.</source>
        <translation>Kontroller at denne porten i det hele tatt bruker TLS; er den ren HTTP, begynner adressen med http://.</translation>
    </message>
    <message>
        <source>Connected, but no answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Tilkoblet, men ikke noe svar innen %1 s.</translation>
    </message>
    <message>
        <source>The camera hangs or is overloaded; restart it when this lasts.</source>
        <translation>Kameraet henger eller er overbelastet; start det på nytt hvis dette varer.</translation>
    </message>
    <message>
        <source>No connection to the proxy %1 within %2 s.</source>
        <extracomment>%1: host.host(), %2: within</extracomment>
        <translation>Ingen tilkobling til proxyen %1 innen %2 s.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy and that it runs.</source>
        <translation>Kontroller endepunktets proxy, og at den kjører.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile (--cacert) to the authority that signed it (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: tls.chain.constLast().issuer, %2: pinAdvice(tls)</extracomment>
        <translation>Sett endepunktets trust.caFile (--cacert) til sertifikatutstederen som har signert det (%1); eller sammenlign fingeravtrykket med det kameraet viser, og lås det: %2.</translation>
    </message>
    <message>
        <source>Use a name that the certificate bears (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: own.names.isEmpty()?own.subject:own.names.join(QStringLitera, %2: pinAdvice(tls)</extracomment>
        <translation>Bruk et navn som står i sertifikatet (%1); eller sammenlign fingeravtrykket med det kameraet viser, og lås det: %2.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one: %1 of %2.</source>
        <extracomment>%1: own.pin, %2: own.subject</extracomment>
        <translation>Kameraet viser et annet sertifikat enn det låste: %1 for %2.</translation>
    </message>
    <message>
        <source>Find out why it changed; only when that is in order, pin the new one: %1.</source>
        <extracomment>%1: pinAdvice(tls)</extracomment>
        <translation>Finn ut hvorfor det er endret; lås det nye bare hvis det er i orden: %1.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <extracomment>%1: schemes.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Det tilbyr %1.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong: correct them, or ask the camera&apos;s administrator for an account.</source>
        <translation>Brukernavnet eller passordet er feil: Rett dem, eller be kameraets administrator om en konto.</translation>
    </message>
    <message>
        <source>Give a user name and a password (--user with --password-file; in the configuration the method UsernamePassword).</source>
        <translation>Oppgi brukernavn og passord (--user med --password-file; i konfigurasjonen metoden UsernamePassword).</translation>
    </message>
    <message>
        <source>The token is wrong or has run out: renew it.</source>
        <translation>Tokenet er feil eller utløpt: Forny det.</translation>
    </message>
    <message>
        <source>Give a token (in the configuration the method Bearer with a reference to it).</source>
        <translation>Oppgi et token (i konfigurasjonen metoden Bearer med en referanse til det).</translation>
    </message>
    <message>
        <source>Runnel answers Basic and Digest, and sends bearer tokens; switch one of these on in the camera.</source>
        <translation>Runnel svarer på Basic og Digest, og sender bearer-token; slå på en av disse i kameraet.</translation>
    </message>
    <message>
        <source>The camera may have refused the client certificate: check that it is still valid and signed by an authority that the camera trusts.</source>
        <translation>Kameraet kan ha avvist klientsertifikatet: Kontroller at det fortsatt er gyldig og signert av en sertifikatutsteder kameraet stoler på.</translation>
    </message>
    <message>
        <source>The camera may want a client certificate: set one (--cert with --key; in the configuration the method Certificate). Else look at its log.</source>
        <translation>Kameraet krever kanskje et klientsertifikat: Sett et (--cert med --key; i konfigurasjonen metoden Certificate). Se ellers i loggen dets.</translation>
    </message>
    <message>
        <source>The stream is open, but not one byte came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>Strømmen er åpen, men ikke én byte kom på %1 s.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), and check that it sends heartbeats more often than idleTimeoutSeconds. A proxy before it must not buffer.</source>
        <translation>Et stille kamera kan være i orden: Vent lenger (--timeout), og kontroller at det sender livstegn oftere enn idleTimeoutSeconds. En proxy foran det må ikke bufre.</translation>
    </message>
    <message>
        <source>The stream is alive, but no event came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>Strømmen lever, men ingen hendelse kom på %1 s.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), or make it send a heartbeat event.</source>
        <translation>Et stille kamera kan være i orden: Vent lenger (--timeout), eller la det sende en hendelse som livstegn.</translation>
    </message>
    <message>
        <source>%1 came, but no complete event within %2 s.</source>
        <extracomment>%1: countText(bytes,QStringLiteral(&quot;byte&quot;)), %2: secondsText(waited)</extracomment>
        <translation>%1 kom, men ingen fullstendig hendelse innen %2 s.</translation>
    </message>
    <message>
        <source>Check that this path is an event stream: each event is lines of &quot;field: value&quot; and ends with a blank line.</source>
        <translation>Kontroller at denne banen er en hendelsesstrøm: Hver hendelse er linjer av formen &quot;field: value&quot; og slutter med en tom linje.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>serveren</translation>
    </message>
    <message>
        <source>The camera answered with HTTP status %1</source>
        <extracomment>%1: status</extracomment>
        <translation>Kameraet svarte med HTTP-status %1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1: QString::fromUtf8(body)</extracomment>
        <translation>Det svarte: %1</translation>
    </message>
    <message>
        <source>An interim answer must be followed by a final one; check the camera or the proxy before it.</source>
        <translation>Et foreløpig svar må følges av et endelig; kontroller kameraet eller proxyen foran det.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s authentication: its method, user name, password or token.</source>
        <translation>Kontroller endepunktets autentisering: metode, brukernavn, passord eller token.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, asks for a client certificate.</source>
        <translation>Kameraet, eller proxyen foran det, ber om et klientsertifikat.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s authentication to the method Certificate with certificate and key.</source>
        <translation>Sett endepunktets autentisering til metoden Certificate med sertifikat og nøkkel.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, does not accept the client certificate: it was revoked, is expired, or its authority is not trusted there.</source>
        <translation>Kameraet, eller proxyen foran det, godtar ikke klientsertifikatet: Det er tilbakekalt eller utløpt, eller utstederen er ikke klarert der.</translation>
    </message>
    <message>
        <source>Give the endpoint a valid client certificate of an authority that the server trusts; its log says which.</source>
        <translation>Gi endepunktet et gyldig klientsertifikat fra en sertifikatutsteder serveren stoler på; loggen dens sier hvilken.</translation>
    </message>
    <message>
        <source>This port speaks TLS: begin the address with https://.</source>
        <translation>Denne porten bruker TLS: Begynn adressen med https://.</translation>
    </message>
    <message>
        <source>Give the account on the camera the right to read events.</source>
        <translation>Gi kontoen på kameraet rett til å lese hendelser.</translation>
    </message>
    <message>
        <source>Check the path in the endpoint&apos;s address.</source>
        <translation>Kontroller banen i endepunktets adresse.</translation>
    </message>
    <message>
        <source>The camera says that there is nothing to stream; check that its event stream is switched on.</source>
        <translation>Kameraet sier at det ikke er noe å strømme; kontroller at hendelsesstrømmen er slått på.</translation>
    </message>
    <message>
        <source>An event stream is answered with status 200; check the address.</source>
        <translation>En hendelsesstrøm besvares med status 200; kontroller adressen.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s address to where the stream is.</source>
        <translation>Sett endepunktets adresse til der strømmen er.</translation>
    </message>
    <message>
        <source>The camera is busy or takes no more readers; Runnel tries again.</source>
        <translation>Kameraet er opptatt eller tar ikke imot flere lesere; Runnel prøver igjen.</translation>
    </message>
    <message>
        <source>The camera rejects the request; check the address and the headers.</source>
        <translation>Kameraet avviser forespørselen; kontroller adressen og headerne.</translation>
    </message>
    <message>
        <source>The camera has a problem of its own; Runnel tries again. Restart it when this lasts.</source>
        <translation>Kameraet har selv et problem; Runnel prøver igjen. Start det på nytt hvis dette varer.</translation>
    </message>
    <message>
        <source>The camera names no content type.</source>
        <translation>Kameraet oppgir ingen innholdstype.</translation>
    </message>
    <message>
        <source>The camera sends %1, not text/event-stream.</source>
        <extracomment>%1: QString::fromUtf8(essence.left(80))</extracomment>
        <translation>Kameraet sender %1, ikke text/event-stream.</translation>
    </message>
    <message>
        <source>Check the path in the address; when it is right, set acceptAnyContentType on the endpoint.</source>
        <translation>Kontroller banen i adressen; er den riktig, sett acceptAnyContentType for endepunktet.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has no header at all, or more than can be taken (100 of them, 256 KiB).</source>
        <translation>Svaret fra kameraet har ingen headere, eller flere enn det kan tas imot (100 stykker, 256 KiB).</translation>
    </message>
    <message>
        <source>Make the camera or the proxy before it send fewer headers; when it sends none, set acceptAnyContentType on the endpoint.</source>
        <translation>La kameraet eller proxyen foran det sende færre headere; sender det ingen, sett acceptAnyContentType for endepunktet.</translation>
    </message>
    <message>
        <source>The camera sends response headers without an end.</source>
        <translation>Kameraet sender svarheadere uten ende.</translation>
    </message>
    <message>
        <source>Look what answers at this address; no camera should. Until it is mended, disable the endpoint.</source>
        <translation>Se hva som svarer på denne adressen; et kamera skal ikke gjøre det. Slå av endepunktet til det er rettet.</translation>
    </message>
    <message>
        <source>The stream is encoded (%1), although none was asked for.</source>
        <extracomment>%1: QString::fromUtf8(encoding.left(80))</extracomment>
        <translation>Strømmen er kodet (%1), selv om det ikke ble bedt om det.</translation>
    </message>
    <message>
        <source>Switch compression off for this path in the camera or in the proxy before it.</source>
        <translation>Slå av komprimering for denne banen i kameraet eller i proxyen foran det.</translation>
    </message>
    <message>
        <source>The camera ended the stream.</source>
        <translation>Kameraet avsluttet strømmen.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, look at the camera&apos;s log.</source>
        <translation>Runnel kobler til igjen; gjentar det seg, se i kameraets logg.</translation>
    </message>
    <message>
        <source>Nothing listens at the camera&apos;s port.</source>
        <translation>Ingenting lytter på kameraets port.</translation>
    </message>
    <message>
        <source>Check that the camera&apos;s service runs and that the port in the address is right.</source>
        <translation>Kontroller at tjenesten på kameraet kjører, og at porten i adressen er riktig.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the stream.</source>
        <translation>Tilkoblingen ble brutt midt i strømmen.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, check the network and the camera.</source>
        <translation>Runnel kobler til igjen; gjentar det seg, kontroller nettverket og kameraet.</translation>
    </message>
    <message>
        <source>The connection ended without an answer in HTTP.</source>
        <translation>Tilkoblingen sluttet uten et HTTP-svar.</translation>
    </message>
    <message>
        <source>Check that the address has the right scheme (http or https) and port.</source>
        <translation>Kontroller at adressen har riktig skjema (http eller https) og port.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved.</source>
        <translation>Vertsnavnet kan ikke slås opp.</translation>
    </message>
    <message>
        <source>Check the name in the address and the name server.</source>
        <translation>Kontroller navnet i adressen og navnetjeneren.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Kameraet svarer ikke.</translation>
    </message>
    <message>
        <source>Check that it is switched on and that a firewall lets the port through.</source>
        <translation>Kontroller at det er slått på, og at en brannmur slipper porten gjennom.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Proxyen slipper ikke tilkoblingen gjennom: %1.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy.</source>
        <translation>Kontroller endepunktets proxy.</translation>
    </message>
    <message>
        <source>What the camera sends is not HTTP: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Det kameraet sender, er ikke HTTP: %1.</translation>
    </message>
    <message>
        <source>Check that the port in the address is that of its web server.</source>
        <translation>Kontroller at porten i adressen er den til webserveren.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Kameraet kan ikke nås: %1.</translation>
    </message>
    <message>
        <source>Check the network between here and the camera.</source>
        <translation>Kontroller nettverket herfra til kameraet.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Tilkoblingen mislyktes: %1.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>TLS-håndtrykket mislyktes: %1.</translation>
    </message>
    <message>
        <source>The camera must speak TLS 1.2 or later on this port; check whether it asks for a client certificate.</source>
        <translation>Kameraet må bruke TLS 1.2 eller nyere på denne porten; kontroller om det ber om et klientsertifikat.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Det som svarer på denne porten, bruker ikke TLS (%1).</translation>
    </message>
    <message>
        <source>Check the port; when the camera offers plain HTTP only, the address begins with http://.</source>
        <translation>Kontroller porten; tilbyr kameraet bare ren HTTP, begynner adressen med http://.</translation>
    </message>
    <message>
        <source>The camera speaks only a TLS older than 1.2 (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Kameraet bruker bare en TLS eldre enn 1.2 (%1).</translation>
    </message>
    <message>
        <source>Update the camera&apos;s firmware or switch TLS 1.2 on in it; when it cannot, put a gateway before it that can.</source>
        <translation>Oppdater kameraets fastvare eller slå på TLS 1.2 i det; går ikke det, sett en gateway som kan det, foran det.</translation>
    </message>
    <message>
        <source>The camera refuses the client&apos;s certificate, or its want (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Kameraet avviser klientsertifikatet, eller at det mangler (%1).</translation>
    </message>
    <message>
        <source>Set a client certificate that the camera&apos;s authority signed (method Certificate with certificate and key).</source>
        <translation>Sett et klientsertifikat som er signert av kameraets sertifikatutsteder (metoden Certificate med sertifikat og nøkkel).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.expiryDate())</extracomment>
        <translation>Sertifikatet til %1 utløp %2.</translation>
    </message>
    <message>
        <source>Renew it on the camera; when its date is in the future, check this computer&apos;s clock.</source>
        <translation>Forny det på kameraet; er datoen i fremtiden, kontroller klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.effectiveDate())</extracomment>
        <translation>Sertifikatet til %1 er først gyldig fra %2.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the camera.</source>
        <translation>Kontroller klokken på denne datamaskinen og på kameraet.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for the host in the address.</source>
        <extracomment>%1: subject</extracomment>
        <translation>Sertifikatet til %1 ble ikke utstedt for verten i adressen.</translation>
    </message>
    <message>
        <source>Use the name that the certificate bears, or pin the certificate.</source>
        <translation>Bruk navnet som står i sertifikatet, eller lås sertifikatet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>Sertifikatet til %1 er ikke klarert: %2.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile to the authority that signed it, or pin it.</source>
        <translation>Sett endepunktets trust.caFile til sertifikatutstederen som har signert det, eller lås det.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>Sertifikatet til %1 ble avvist: %2.</translation>
    </message>
    <message>
        <source>Give the camera a valid certificate.</source>
        <translation>Gi kameraet et gyldig sertifikat.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one.</source>
        <translation>Kameraet viser et annet sertifikat enn det låste.</translation>
    </message>
    <message>
        <source>Find out why it changed; when that is in order, pin the new one.</source>
        <translation>Finn ut hvorfor det er endret; er det i orden, lås det nye.</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>Ingen tilkobling innen %1 s.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and that a firewall lets the port through.</source>
        <translation>Kontroller at kameraet er slått på, og at en brannmur slipper porten gjennom.</translation>
    </message>
    <message>
        <source>Not one byte came for %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>Ikke én byte kom på %1 s.</translation>
    </message>
    <message>
        <source>Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds.</source>
        <translation>Kontroller kameraet og nettverket; er det bare stille, øk idleTimeoutSeconds.</translation>
    </message>
    <message>
        <source>No %1 came for %2 s.</source>
        <extracomment>%1: QString::fromUtf8(type), %2: seconds(limit)</extracomment>
        <translation>Ingen %1 kom på %2 s.</translation>
    </message>
    <message>
        <source>The camera is connected but may not be watching; check its analytics.</source>
        <translation>Kameraet er tilkoblet, men overvåker kanskje ikke; kontroller analysen.</translation>
    </message>
    <message>
        <source>The camera redirects to another server: %1.</source>
        <extracomment>%1: target.left(200)</extracomment>
        <translation>Kameraet viderekobler til en annen server: %1.</translation>
    </message>
    <message>
        <source>When that is right, set the endpoint&apos;s address to it.</source>
        <translation>Er det riktig, sett endepunktets adresse til den.</translation>
    </message>
    <message>
        <source>The camera redirects more than %1 times.</source>
        <extracomment>%1: limit</extracomment>
        <translation>Kameraet viderekobler mer enn %1 ganger.</translation>
    </message>
    <message>
        <source>The bearer token holds a line break.</source>
        <translation>Bearer-tokenet inneholder et linjeskift.</translation>
    </message>
    <message>
        <source>Store the token alone, without a line break behind it.</source>
        <translation>Lagre bare tokenet, uten linjeskift etter.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>Headeren %1 kan ikke settes.</translation>
    </message>
    <message>
        <source>Remove it: Runnel or the connection sets it.</source>
        <translation>Fjern den: Runnel eller tilkoblingen setter den.</translation>
    </message>
    <message>
        <source>The header %1 holds a line break.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>Headeren %1 inneholder et linjeskift.</translation>
    </message>
    <message>
        <source>A header is one line; mend its value or the secret behind it.</source>
        <translation>En header er én linje; rett verdien eller hemmeligheten bak den.</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>Adressen er ikke en http- eller https-URL.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH.</source>
        <translation>Skriv den som http://HOST:PORT/PATH eller https://HOST:PORT/PATH.</translation>
    </message>
    <message>
        <source>Credentials would go over plain HTTP, where everyone on the way can read them.</source>
        <translation>Påloggingsdata ville gå over ren HTTP, der alle underveis kan lese dem.</translation>
    </message>
    <message>
        <source>Use https, or consent with &quot;allowPlain&quot;: true in the endpoint&apos;s authentication.</source>
        <translation>Bruk https, eller godta det med &quot;allowPlain&quot;: true i endepunktets authentication.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: path</extracomment>
        <translation>Filen %1 kan ikke leses.</translation>
    </message>
    <message>
        <source>Check that it exists and that the service&apos;s user may read it.</source>
        <translation>Kontroller at den finnes, og at tjenestens bruker kan lese den.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB.</source>
        <extracomment>%1: path</extracomment>
        <translation>Filen %1 er større enn 4 MiB.</translation>
    </message>
    <message>
        <source>Put only the certificates that are needed into it.</source>
        <translation>Legg bare de nødvendige sertifikatene i den.</translation>
    </message>
    <message>
        <source>The client certificate is neither PEM nor PKCS#12 that the passphrase opens.</source>
        <translation>Klientsertifikatet er verken PEM eller PKCS#12 som passfrasen åpner.</translation>
    </message>
    <message>
        <source>Check the certificate and its passphrase.</source>
        <translation>Kontroller sertifikatet og passfrasen.</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read.</source>
        <translation>Den private nøkkelen til klientsertifikatet kan ikke leses.</translation>
    </message>
    <message>
        <source>It must be PEM; when it is encrypted, set the passphrase too.</source>
        <translation>Den må være PEM; er den kryptert, oppgi også passfrasen.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form.</source>
        <extracomment>%1: path</extracomment>
        <translation>CA-filen %1 inneholder ikke noe sertifikat i PEM-format.</translation>
    </message>
    <message>
        <source>Name the file with the certificates to trust.</source>
        <translation>Angi filen med sertifikatene som skal klareres.</translation>
    </message>
    <message>
        <source>The pin is not a SHA-256 fingerprint.</source>
        <translation>Det låste fingeravtrykket er ikke et SHA-256-fingeravtrykk.</translation>
    </message>
    <message>
        <source>Write it as sha256: and 64 hexadecimal digits.</source>
        <translation>Skriv det som sha256: og 64 heksadesimale sifre.</translation>
    </message>
    <message>
        <source>this comment has no end</source>
        <translation>denne kommentaren har ingen slutt</translation>
    </message>
    <message>
        <source>this { has no }</source>
        <translation>denne { mangler }</translation>
    </message>
    <message>
        <source>a block does not belong here: a variable file holds only lines of the form name = value</source>
        <translation>en blokk hører ikke hjemme her: en variabelfil inneholder bare linjer av formen navn = verdi</translation>
    </message>
    <message>
        <source>a = is missing behind &quot;%1&quot;</source>
        <extracomment>%1: member.name</extracomment>
        <translation>et = mangler etter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the line should end here; values are literals, nothing is computed</source>
        <translation>linjen skulle slutte her; verdier er literaler, ingenting beregnes</translation>
    </message>
    <message>
        <source>a name should stand here</source>
        <translation>her skulle det stå et navn</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>dette er nøstet dypere enn %1 nivåer</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>her skulle det stå en verdi</translation>
    </message>
    <message>
        <source>this [ has no ]</source>
        <translation>denne [ mangler ]</translation>
    </message>
    <message>
        <source>a comma or ] is missing here</source>
        <translation>et komma eller ] mangler her</translation>
    </message>
    <message>
        <source>this number has no end</source>
        <translation>dette tallet har ingen slutt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be computed; write its value here, in quotes when it is a text</source>
        <extracomment>%1: word.left(64)</extracomment>
        <translation>&quot;%1&quot; måtte ha blitt beregnet; skriv verdien her, i anførselstegn hvis den er tekst</translation>
    </message>
    <message>
        <source>this text has no closing quotes</source>
        <translation>denne teksten mangler avsluttende anførselstegn</translation>
    </message>
    <message>
        <source>%1{ would have to be computed; a variable file holds literal values only</source>
        <extracomment>%1: QLatin1Char(c)</extracomment>
        <translation>%1{ måtte ha blitt beregnet; en variabelfil inneholder bare literale verdier</translation>
    </message>
    <message>
        <source>this is no escape of a text: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</source>
        <translation>dette er ingen gyldig tekstsekvens: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</translation>
    </message>
    <message>
        <source>a name should follow &lt;&lt;</source>
        <translation>et navn skulle følge etter &lt;&lt;</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>linjen skulle slutte her</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; that would end this text is missing</source>
        <extracomment>%1: mark.left(64)</extracomment>
        <translation>linjen &quot;%1&quot; som skulle avslutte denne teksten, mangler</translation>
    </message>
    <message>
        <source>${ would have to be computed; a variable file holds literal values only</source>
        <translation>${ måtte ha blitt beregnet; en variabelfil inneholder bare literale verdier</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>filen er større enn 16 MiB</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>filen er ikke UTF-8</translation>
    </message>
    <message>
        <source>%1: not carried over: %2.</source>
        <extracomment>%1: members.path(), %2: left.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1: ikke overført: %2.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; lies in Azure. Store it here: runnel secret set %1</source>
        <extracomment>%1: name</extracomment>
        <translation>Hemmeligheten &quot;%1&quot; ligger i Azure. Lagre den her: runnel secret set %1</translation>
    </message>
    <message>
        <source>%1: put the intermediate certificates behind the certificate itself.</source>
        <extracomment>%1: certificate.path()</extracomment>
        <translation>%1: Legg de mellomliggende sertifikatene etter selve sertifikatet.</translation>
    </message>
    <message>
        <source>%1 is no JSON object and was left out.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 er ikke et JSON-objekt og ble utelatt.</translation>
    </message>
    <message>
        <source>%1: the trust list &quot;%2&quot; lies in Azure. Save its certificates as a file and name it as trust.caFile.</source>
        <extracomment>%1: trust.path(), %2: list</extracomment>
        <translation>%1: Tillitslisten &quot;%2&quot; ligger i Azure. Lagre sertifikatene i den som en fil, og angi den som trust.caFile.</translation>
    </message>
    <message>
        <source>%1 is of the type &quot;%2&quot;, which is no event stream; left out.</source>
        <extracomment>%1: one.path(), %2: type</extracomment>
        <translation>%1 har typen &quot;%2&quot;, som ikke er en hendelsesstrøm; utelatt.</translation>
    </message>
    <message>
        <source>%1 goes to &quot;%2&quot;; Runnel knows only Mqtt.</source>
        <extracomment>%1: one.path(), %2: target</extracomment>
        <translation>%1 går til &quot;%2&quot;; Runnel kjenner bare Mqtt.</translation>
    </message>
    <message>
        <source>%1 refers to no device; name its deviceRef.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 viser ikke til noen enhet; angi deviceRef.</translation>
    </message>
    <message>
        <source>%1: the broker&apos;s CA lies in the cluster. Save it as a file and name it as mqtt.tls.caFile.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1: CA-en til brokeren ligger i klyngen. Lagre den som en fil, og angi den som mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>%1: a service account&apos;s token counts only in the cluster; set mqtt.authentication.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1: Tokenet til en tjenestekonto gjelder bare i klyngen; sett mqtt.authentication.</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>enhet %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>anlegg %1</translation>
    </message>
    <message>
        <source>The file switches its SSE connector off; here the cameras are on.</source>
        <translation>Filen slår av SSE-konnektoren sin; her er kameraene på.</translation>
    </message>
    <message>
        <source>this is no variable file: an object should stand here</source>
        <translation>dette er ingen variabelfil: her skulle det stå et objekt</translation>
    </message>
    <message>
        <source>there are no namespaced_devices in this file</source>
        <translation>det finnes ingen namespaced_devices i denne filen</translation>
    </message>
    <message>
        <source>No broker is set up.</source>
        <translation>Ingen broker er satt opp.</translation>
    </message>
    <message>
        <source>Name it in the panel under Set up, or as mqtt.host in the configuration.</source>
        <translation>Angi den i panelet under Oppsett, eller som mqtt.host i konfigurasjonen.</translation>
    </message>
    <message>
        <source>the name service does not answer</source>
        <translation>navnetjenesten svarer ikke</translation>
    </message>
    <message>
        <source>What listens at %1:%2 does not answer the TLS handshake.</source>
        <extracomment>%1: host, %2: QString::number(port)</extracomment>
        <translation>Det som lytter på %1:%2, svarer ikke på TLS-håndtrykket.</translation>
    </message>
    <message>
        <source>Check that the port is the one for TLS, and that the broker is healthy.</source>
        <translation>Kontroller at porten er den for TLS, og at brokeren er i orden.</translation>
    </message>
    <message>
        <source>The broker did not acknowledge the test message in time.</source>
        <translation>Brokeren bekreftet ikke testmeldingen i tide.</translation>
    </message>
    <message>
        <source>This test connects as %1, so as not to throw out the running connection; a broker that admits only %2 refuses the test, but not Runnel.</source>
        <extracomment>%1: report.clientId, %2: report.ownClientId</extracomment>
        <translation>Denne testen kobler til som %1 for ikke å kaste ut den aktive tilkoblingen; en broker som bare slipper inn %2, avviser testen, men ikke Runnel.</translation>
    </message>
    <message>
        <source>Let this user, or the client %1, publish to %2 in the broker&apos;s access rules, or test with a topic of a route.</source>
        <extracomment>%1: report.clientId, %2: topicOf(report)</extracomment>
        <translation>La denne brukeren, eller klienten %1, publisere til %2 i brokerens tilgangsregler, eller test med emnet for en rute.</translation>
    </message>
    <message>
        <source>Test with another topic.</source>
        <translation>Test med et annet emne.</translation>
    </message>
    <message>
        <source>With MQTT 3.1.1 a broker hangs up on a message that it refuses: check its access rules for %1; its log says more.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>Med MQTT 3.1.1 bryter en broker tilkoblingen ved en melding den avviser: Kontroller tilgangsreglene for %1; loggen dens sier mer.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1 acknowledges also what the broker&apos;s rules throw away, and the message did not come back.</source>
        <translation>MQTT 3.1.1 bekrefter også det brokerens regler kaster, og meldingen kom ikke tilbake.</translation>
    </message>
    <message>
        <source>Look with a subscriber of your own whether it arrives on %1; if not, allow it in the broker&apos;s access rules.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>Se med en egen abonnent om den kommer fram på %1; hvis ikke, tillat det i brokerens tilgangsregler.</translation>
    </message>
    <message>
        <source>The topic of the test message cannot be used: %1.</source>
        <extracomment>%1: request.topic.isEmpty()?QStringLiteral(&quot;it is empty&quot;):error.</extracomment>
        <translation>Emnet for testmeldingen kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>det er tomt</translation>
    </message>
    <message>
        <source>There is no room for %1 (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>Det er ikke plass til %1 (%2).</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Frigjør plass, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>%1 kan ikke skrives (%2).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Velg et annet sted.</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>det finnes allerede en fil med dette navnet</translation>
    </message>
    <message>
        <source>The support bundle could not be packed.</source>
        <translation>Supportfilen kunne ikke pakkes.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Meld fra om dette.</translation>
    </message>
    <message>
        <source>Open files, at most</source>
        <translation>Åpne filer, høyst</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <extracomment>%1: escapedForDisplay(path)</extracomment>
        <translation>%1: finnes ikke</translation>
    </message>
    <message>
        <source>%1 %2 uid %3 gid %4 %5 %6</source>
        <extracomment>%1: found.st_mode&amp;07777, %2: 4, %3: 8, %4: QLatin1Char(&apos;0&apos;), %5: qint64(found.st_size), %6: 12</extracomment>
        <translation>%1 %2 uid %3 gid %4 %5 %6</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <extracomment>%1: code</extracomment>
        <translation>kan ikke åpnes (%1)</translation>
    </message>
    <message>
        <source>rights, bytes, owner, changed, path</source>
        <translation>rettigheter, byte, eier, endret, bane</translation>
    </message>
    <message>
        <source>no configuration file</source>
        <translation>ingen konfigurasjonsfil</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>og flere</translation>
    </message>
    <message>
        <source>versions of the databases&apos; tables</source>
        <translation>versjoner av databasetabellene</translation>
    </message>
    <message>
        <source>file system of the state: %1, %2 of %3 free%4</source>
        <extracomment>%1: QString::fromLatin1(storage.fileSystemType()), %2: c.formattedDataSize(storage.bytesAvailable()), %3: c.formattedDataSize(storage.bytesTotal()), %4: storage.isReadOnly()?QStringLiteral(&quot;, read-only&quot;):QString()</extracomment>
        <translation>filsystem for tilstanden: %1, %2 av %3 ledig%4</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1, skrivebeskyttet</translation>
    </message>
    <message>
        <source>Too many sign in at once.</source>
        <translation>For mange logger på samtidig.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Vent et øyeblikk, og prøv igjen.</translation>
    </message>
    <message>
        <source>Only an engineer may change who signs in.</source>
        <translation>Bare en ingeniør kan endre hvem som logger på.</translation>
    </message>
    <message>
        <source>Too much waits for an answer.</source>
        <translation>For mye venter på svar.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>For mange feil PIN-koder.</translation>
    </message>
    <message>
        <source>Wait %1 s, or let an engineer unlock this person.</source>
        <extracomment>%1: seconds.count()</extracomment>
        <translation>Vent %1 s, eller la en ingeniør låse opp denne personen.</translation>
    </message>
    <message>
        <source>The list of people is in use, or its directory cannot be written.</source>
        <translation>Personlisten er i bruk, eller katalogen kan ikke skrives.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation>Det finnes ingen med dette navnet.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Se på nytt.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Denne PIN-koden er feil.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>The one before it counts again.</source>
        <translation>Den forrige gjelder igjen.</translation>
    </message>
    <message>
        <source>It is begun anew.</source>
        <translation>Den begynnes på nytt.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Se på listen igjen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Velg en annen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>Somebody new needs a PIN.</source>
        <translation>En ny person trenger en PIN-kode.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Oppgi en.</translation>
    </message>
    <message>
        <source>There are too many people.</source>
        <translation>Det er for mange personer.</translation>
    </message>
    <message>
        <source>Remove somebody who has left.</source>
        <translation>Fjern noen som har sluttet.</translation>
    </message>
    <message>
        <source>This is the last engineer. Without one, anybody at the panel may change everything.</source>
        <translation>Dette er den siste ingeniøren. Uten en kan hvem som helst ved panelet endre alt.</translation>
    </message>
    <message>
        <source>Set up another engineer first, or confirm it.</source>
        <translation>Sett opp en annen ingeniør først, eller bekreft.</translation>
    </message>
    <message>
        <source>There is no engineer yet, so anybody may change everything.</source>
        <translation>Det finnes ingen ingeniør ennå, så hvem som helst kan endre alt.</translation>
    </message>
    <message>
        <source>Set up an engineer first.</source>
        <translation>Sett opp en ingeniør først.</translation>
    </message>
    <message>
        <source>The list of people cannot be used (%1: %2); nobody can sign in.</source>
        <extracomment>%1: QFileInfo(path).fileName(), %2: why</extracomment>
        <translation>Personlisten kan ikke brukes (%1: %2); ingen kan logge på.</translation>
    </message>
    <message>
        <source>Whoever administers this machine sets it up again: runnel people set NAME engineer.</source>
        <translation>Den som administrerer denne maskinen, setter den opp på nytt: runnel people set NAME engineer.</translation>
    </message>
    <message>
        <source>The list of people cannot be written (%1: %2).</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Personlisten kan ikke skrives (%1: %2).</translation>
    </message>
    <message>
        <source>Check the permissions of the state directory and the space on its disk.</source>
        <translation>Kontroller rettighetene til tilstandskatalogen og plassen på disken.</translation>
    </message>
    <message>
        <source>it is gone, and an older one is there</source>
        <translation>den er borte, og en eldre ligger der</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>den er ikke en fil</translation>
    </message>
    <message>
        <source>its group or others may read or write it</source>
        <translation>gruppen eller andre kan lese eller skrive den</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>den tilhører en annen bruker</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>den kan ikke leses</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>den er skadet</translation>
    </message>
    <message>
        <source>another version of Runnel wrote it</source>
        <translation>en annen versjon av Runnel har skrevet den</translation>
    </message>
    <message>
        <source>A name has to be there, and begins and ends with no space.</source>
        <translation>Et navn må finnes, og kan ikke begynne eller slutte med mellomrom.</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <extracomment>%1: Person::longestName</extracomment>
        <translation>Et navn har høyst %1 bokstaver.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen.</source>
        <translation>Navnet inneholder tegn som ikke kan ses.</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <extracomment>%1: fewestDigits, %2: mostDigits</extracomment>
        <translation>En PIN-kode har %1 til %2 sifre.</translation>
    </message>
    <message>
        <source>a unit has at most %1 characters</source>
        <extracomment>%1: longest</extracomment>
        <translation>en måleenhet har høyst %1 tegn</translation>
    </message>
    <message>
        <source>a unit must not contain control characters</source>
        <translation>en måleenhet må ikke inneholde kontrolltegn</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>disk full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>for gammel</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadet</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Ikke meldt ennå</translation>
    </message>
    <message>
        <source>Heartbeat %1 ago</source>
        <translation>Livstegn for %1 siden</translation>
    </message>
    <message>
        <source>Last event %1 ago</source>
        <translation>Siste hendelse for %1 siden</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Ingen hendelse ennå</translation>
    </message>
    <message>
        <source>Analytics: not known now</source>
        <translation>Analyse: ikke kjent nå</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Prøver nå</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Neste forsøk om %1</translation>
    </message>
    <message>
        <source>The camera says that it does not look.</source>
        <translation>Kameraet sier at det ikke overvåker.</translation>
    </message>
    <message>
        <source>Switch its analytics on, at the camera.</source>
        <translation>Slå på analysen på kameraet.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 hendelser/s</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>ingen hendelser</translation>
    </message>
    <message>
        <source>In %1 · out %2</source>
        <translation>Inn %1 · ut %2</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>nye tilkoblinger %1</translation>
    </message>
    <message>
        <source>%1 received, %2 delivered</source>
        <translation>%1 mottatt, %2 levert</translation>
    </message>
    <message>
        <source>reconnects: %1</source>
        <translation>nye tilkoblinger: %1</translation>
    </message>
    <message>
        <source>nothing delivered lately</source>
        <translation>ingenting levert i det siste</translation>
    </message>
    <message>
        <source>half within %1, 99 % within %2</source>
        <translation>halvparten innen %1, 99 % innen %2</translation>
    </message>
    <message>
        <source>Runnel&apos;s own</source>
        <translation>Runnels eget</translation>
    </message>
    <message>
        <source>the camera&apos;s</source>
        <translation>kameraets</translation>
    </message>
    <message>
        <source>good for %1, until %2</source>
        <translation>gyldig i %1, til %2</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>UTLØPT %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>ingen rute</translation>
    </message>
    <message>
        <source>no route takes it</source>
        <translation>ingen rute tar den</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ikke JSON</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
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
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Payload %1; topic %2</source>
        <translation>Nyttelast %1; emne %2</translation>
    </message>
    <message>
        <source>Acknowledged by the broker after %1</source>
        <translation>Bekreftet av brokeren etter %1</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>Ingen rute tar den</translation>
    </message>
    <message>
        <source>Waiting for the broker&apos;s acknowledgement</source>
        <translation>Venter på brokerens bekreftelse</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Mottatt: %1</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endepunkt: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Emne: %1</translation>
    </message>
    <message>
        <source>At the broker: %1</source>
        <translation>Hos brokeren: %1</translation>
    </message>
    <message>
        <source>Payload: %1</source>
        <translation>Nyttelast: %1</translation>
    </message>
    <message>
        <source>Payload: the first %1 of %2</source>
        <translation>Nyttelast: de første %1 av %2</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>Shift handover</source>
        <translation>Skiftoverlevering</translation>
    </message>
    <message>
        <source>Shift handover: %1</source>
        <translation>Skiftoverlevering: %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3). Made on %4 by %5.</source>
        <translation>%1 til %2 (%3). Laget %4 av %5.</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 til %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Handed over by: name, time, signature</source>
        <translation>Overlevert av: navn, klokkeslett, underskrift</translation>
    </message>
    <message>
        <source>Taken over by: name, time, signature</source>
        <translation>Overtatt av: navn, klokkeslett, underskrift</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>før %1</translation>
    </message>
    <message>
        <source>Not listed, because there are too many: %1. The journal has them all.</source>
        <translation>Ikke ført opp, fordi de er for mange: %1. Alle står i journalen.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkninger</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>Tilstand ved slutten</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Utløst</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>Utsatt til %1</translation>
    </message>
    <message>
        <source>Not over at the end of the shift</source>
        <translation>Ikke over ved skiftets slutt</translation>
    </message>
    <message>
        <source>No alarm: everything was over and acknowledged.</source>
        <translation>Ingen alarm: Alt var over og kvittert.</translation>
    </message>
    <message>
        <source>Alarms of the shift that are over</source>
        <translation>Skiftets alarmer som er over</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>I tall</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Dette skiftet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Leak alarms raised, priority %1</source>
        <translation>Utløste lekkasjealarmer, prioritet %1</translation>
    </message>
    <message>
        <source>Alarms of the connector raised</source>
        <translation>Utløste alarmer fra konnektoren</translation>
    </message>
    <message>
        <source>Outages begun</source>
        <translation>Nye bortfall</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kvittert</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>No panel was open</source>
        <translation>Ikke noe panel var åpent</translation>
    </message>
    <message>
        <source>Nobody had signed in</source>
        <translation>Ingen var pålogget</translation>
    </message>
    <message>
        <source>%1, panel locked</source>
        <translation>%1, panelet låst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Logget av</translation>
    </message>
    <message>
        <source>Somebody else signed in</source>
        <translation>En annen logget på</translation>
    </message>
    <message>
        <source>Nobody touched the panel; it locked</source>
        <translation>Ingen rørte panelet; det ble låst</translation>
    </message>
    <message>
        <source>The panel was closed</source>
        <translation>Panelet ble lukket</translation>
    </message>
    <message>
        <source>Cut off; nobody knows since when, at the latest %1</source>
        <translation>Brutt av; ukjent når, senest %1</translation>
    </message>
    <message>
        <source>Who was watching</source>
        <translation>Hvem som var ved panelet</translation>
    </message>
    <message>
        <source>Nobody wrote down who was at the panel.</source>
        <translation>Det er ikke registrert hvem som var ved panelet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hvordan det endte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Wrong PINs: %1</source>
        <translation>Feil PIN-koder: %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>Nobody acknowledged, shelved or closed anything.</source>
        <translation>Ingen har kvittert, utsatt eller avsluttet noe.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Still shelved, until %1</source>
        <translation>Fortsatt utsatt, til %1</translation>
    </message>
    <message>
        <source>Still shelved</source>
        <translation>Fortsatt utsatt</translation>
    </message>
    <message>
        <source>Nothing was shelved.</source>
        <translation>Ingenting ble utsatt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Outages of streams and broker</source>
        <translation>Bortfall av strømmer og broker</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>varer fortsatt</translation>
    </message>
    <message>
        <source>Times are those of the alarm: a stream is missed after %1 s, a broker after %2 s. Shorter outages are not listed.</source>
        <translation>Tidene er alarmens: En strøm regnes som borte etter %1 s, en broker etter %2 s. Kortere bortfall er ikke ført opp.</translation>
    </message>
</context>
<context>
    <name>JournalCells</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>%1: %2. Priority %3, %4, %5.</source>
        <translation>%1: %2. Prioritet %3, %4, %5.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Av %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Merknad: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Melding: %1</translation>
    </message>
    <message>
        <source>%1 by %2. Priority %3; before: %4; after: %5.</source>
        <translation>%1 av %2. Prioritet %3; før: %4; etter: %5.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>seg selv</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identitet: %1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Wind from %1</source>
        <translation>Vind fra %1</translation>
    </message>
    <message>
        <source>No camera on the map</source>
        <translation>Ingen kameraer på kartet</translation>
    </message>
    <message>
        <source>No cameras are configured.</source>
        <translation>Ingen kameraer er konfigurert.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) have no position.</source>
        <translation>
            <numerusform>%n kamera har ingen posisjon.</numerusform>
            <numerusform>%n kameraer har ingen posisjon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n uten sted</numerusform>
            <numerusform>%n uten sted</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>IKKE OVERVÅKET</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>IKKE NOE SIGNAL</translation>
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
        <translation>NØ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SØ</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SV</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NV</translation>
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
        <translation>ikke overvåket</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>ikke noe signal</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>ikke kvittert</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>kvittert</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1</source>
        <translation>%1 alarmer, %2 med prioritet 1</translation>
    </message>
    <message>
        <source>out of sight to the %1</source>
        <translation>utenfor synsfeltet mot %1</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>uten sted</translation>
    </message>
</context>
<context>
    <name>MapCameras</name>
    <message>
        <source>stale %1</source>
        <translation>foreldet %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>kobler til %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>feil %1</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>ikke noe signal %1</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>intet livstegn ennå</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>slått av</translation>
    </message>
    <message>
        <source>analytics off</source>
        <translation>analyse av</translation>
    </message>
    <message>
        <source>analytics off since %1</source>
        <translation>analyse av siden %1</translation>
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
        <translation>V</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Ø</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Første byte</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Første hendelse</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lytting</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestått</translation>
    </message>
    <message>
        <source>works, but look</source>
        <translation>virker, men se</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>ikke testet</translation>
    </message>
    <message>
        <source>A quiet camera may take a while.</source>
        <translation>Et stille kamera kan bruke litt tid.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · gyldig til %2</translation>
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
        <translation>%1 med %2 s mellomrom: Uteblir tre, er kameraet foreldet.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Sign in</source>
        <translation>Logg på</translation>
    </message>
    <message>
        <source>Choose whom to trust</source>
        <translation>Velg hvem du stoler på</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Lås dette sertifikatet</translation>
    </message>
    <message>
        <source>Accept any content type</source>
        <translation>Godta alle innholdstyper</translation>
    </message>
    <message>
        <source>Send it unencrypted</source>
        <translation>Send ukryptert</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Bruk https://</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutFacts</name>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>The configuration before</source>
        <translation>Forrige konfigurasjon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Alarm journal</source>
        <translation>Alarmjournal</translation>
    </message>
    <message>
        <source>Log, in the system&apos;s journal</source>
        <translation>Logg, i systemets journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
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
        <translation>Kildekoden er under Apache-lisensen 2.0. Dette programmet er lenket med Qt Charts, og det ferdige programmet distribueres derfor under GPL, versjon 3. Begge tekstene, og merknadene fra alle biblioteker, står ovenfor.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Består av</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>Hvor filene er</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Minne i bruk</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Har kjørt i</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopier: %1</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutView</name>
    <message>
        <source>This program</source>
        <translation>Dette programmet</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Biblioteker</translation>
    </message>
</context>
<context>
    <name>Runnel::ActionSheet</name>
    <message>
        <source>Choose how long.</source>
        <translation>Velg hvor lenge.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>En årsak må oppgis.</translation>
    </message>
    <message>
        <source>Back by itself at %1.</source>
        <translation>Kommer tilbake av seg selv: %1.</translation>
    </message>
    <message>
        <source>A new report raises it again.</source>
        <translation>En ny rapport utløser den igjen.</translation>
    </message>
    <message>
        <source>It stays out until an engineer puts it back.</source>
        <translation>Den er ute til en ingeniør setter den tilbake.</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Hvor lenge?</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 t</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 t</translation>
    </message>
    <message>
        <source>Shift end %1</source>
        <translation>Skiftslutt %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TILBAKE</translation>
    </message>
    <message>
        <source>Close this alarm</source>
        <translation>Avslutt denne alarmen</translation>
    </message>
    <message>
        <source>CLOSE IT</source>
        <translation>AVSLUTT</translation>
    </message>
    <message>
        <source>No leak found</source>
        <translation>Ingen lekkasje funnet</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>False report</source>
        <translation>Falsk rapport</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ut av drift</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>TA UT</translation>
    </message>
    <message>
        <source>Camera in repair</source>
        <translation>Kamera til reparasjon</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikke i bruk</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Skravlealarm</translation>
    </message>
    <message>
        <source>Shelve this alarm</source>
        <translation>Utsett denne alarmen</translation>
    </message>
    <message>
        <source>SHELVE IT</source>
        <translation>UTSETT</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Vedlikehold</translation>
    </message>
    <message>
        <source>Known, in repair</source>
        <translation>Kjent, under reparasjon</translation>
    </message>
</context>
<context>
    <name>Runnel::AddCamera</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Bare en ingeniør kan endre oppsettet.</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>Ikke lagret. %1 %2</translation>
    </message>
    <message>
        <source>There is no broker yet: the events have nowhere to go. Set it up, then save.</source>
        <translation>Det er ingen broker ennå: Hendelsene har ingen steder å gå. Sett den opp, og lagre så.</translation>
    </message>
    <message>
        <source>The secret would travel unencrypted: use https://, or consent to it.</source>
        <translation>Hemmeligheten ville bli sendt ukryptert: Bruk https://, eller godta det.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Noe mangler: %1</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Ikke klar til å lagres. %1: %2</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>It can be saved all the same: the connector keeps trying.</source>
        <translation>Det kan lagres likevel: Konnektoren fortsetter å prøve.</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation>Ingenting lagres før siste trinn.</translation>
    </message>
    <message>
        <source>Next: sign in and trust</source>
        <translation>Neste: pålogging og tillit</translation>
    </message>
    <message>
        <source>Next: events and topics</source>
        <translation>Neste: hendelser og emner</translation>
    </message>
    <message>
        <source>Next: place on the map</source>
        <translation>Neste: sted på kartet</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Lagre og koble til</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Legg til et kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Legg til enda et</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Vis alle kameraer</translation>
    </message>
    <message>
        <source>Set up the broker</source>
        <translation>Sett opp brokeren</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 er lagret</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmActions</name>
    <message>
        <source>This alarm is over. Nothing needs to be done.</source>
        <translation>Denne alarmen er over. Ingenting må gjøres.</translation>
    </message>
    <message>
        <source>Waiting for the connector…</source>
        <translation>Venter på konnektoren…</translation>
    </message>
    <message>
        <source>Only an operator may act. Sign in as operator.</source>
        <translation>Bare en operatør kan handle. Logg på som operatør.</translation>
    </message>
    <message>
        <source>Only an engineer may put it back. Sign in as engineer.</source>
        <translation>Bare en ingeniør kan sette den tilbake. Logg på som ingeniør.</translation>
    </message>
    <message>
        <source>Suppressed by design; it comes back by itself.</source>
        <translation>Undertrykt med hensikt; den kommer tilbake av seg selv.</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED</source>
        <translation>KVITTERT</translation>
    </message>
    <message>
        <source>ACKNOWLEDGE</source>
        <translation>KVITTER</translation>
    </message>
    <message>
        <source>Acknowledge: you have seen it. Key A</source>
        <translation>Kvitter: Du har sett den. Tast A</translation>
    </message>
    <message>
        <source>SHELVE</source>
        <translation>UTSETT</translation>
    </message>
    <message>
        <source>Set aside for a time, with a reason. Key S</source>
        <translation>Legg til side en stund, med en årsak. Tast S</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>AVSLUTT</translation>
    </message>
    <message>
        <source>It is over by your judgement, with a note. Key C</source>
        <translation>Etter din vurdering er den over, med en merknad. Tast C</translation>
    </message>
    <message>
        <source>UNSHELVE</source>
        <translation>HENT TILBAKE</translation>
    </message>
    <message>
        <source>Back into the list, acknowledged by you.</source>
        <translation>Tilbake i listen, kvittert av deg.</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ut av drift</translation>
    </message>
    <message>
        <source>PUT BACK INTO SERVICE</source>
        <translation>SETT I DRIFT IGJEN</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmDetail</name>
    <message>
        <source>Another alarm, %1: %2</source>
        <translation>En annen alarm, %1: %2</translation>
    </message>
    <message>
        <source>Detail of the selected alarm</source>
        <translation>Detaljer for den valgte alarmen</translation>
    </message>
    <message>
        <source>No alarm is selected</source>
        <translation>Ingen alarm er valgt</translation>
    </message>
    <message>
        <source>Touch an alarm in the list or on the map: here you will see where it is, how it goes and what can be done.</source>
        <translation>Trykk på en alarm i listen eller på kartet: Her ser du hvor den er, hvordan den utvikler seg, og hva som kan gjøres.</translation>
    </message>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Rate, siste %1 min</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmHeading</name>
    <message>
        <source>Over since %1</source>
        <translation>Over siden %1</translation>
    </message>
    <message>
        <source>%1 · last %2 ago</source>
        <translation>%1 · siste for %2 siden</translation>
    </message>
    <message>
        <source>%1 · cleared %2 ago</source>
        <translation>%1 · opphørt for %2 siden</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation>Prioritet %1: %2</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmSection</name>
    <message>
        <source>Over after (s)</source>
        <translation>Over etter (s)</translation>
    </message>
    <message>
        <source>A leak that was not reported for so long, while its camera was watching, is over.</source>
        <translation>En lekkasje som ikke er rapportert så lenge, mens kameraet overvåket, er over.</translation>
    </message>
    <message>
        <source>One place (m)</source>
        <translation>Samme sted (m)</translation>
    </message>
    <message>
        <source>Reports that are nearer than this are one alarm.</source>
        <translation>Rapporter som er nærmere hverandre enn dette, er én alarm.</translation>
    </message>
    <message>
        <source>Which alarm has which priority</source>
        <translation>Hvilken alarm har hvilken prioritet</translation>
    </message>
    <message>
        <source>The rows are asked from above: the first whose conditions all hold gives the priority. Numbers are compared as the camera sends them. A report without the number that a row asks for does not meet that row.</source>
        <translation>Radene prøves ovenfra: Den første der alle betingelsene stemmer, gir prioriteten. Tall sammenlignes slik kameraet sender dem. En rapport uten tallet som en rad spør etter, oppfyller ikke raden.</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTable</name>
    <message numerus="yes">
        <source>%n newer · show</source>
        <translation>
            <numerusform>%n nyere · vis</numerusform>
            <numerusform>%n nyere · vis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer alarms, the worst of priority %1. Show them.</source>
        <translation>
            <numerusform>%n nyere alarm med prioritet %1. Vis den.</numerusform>
            <numerusform>%n nyere alarmer, den verste har prioritet %1. Vis dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms, all below these in rank.</source>
        <translation>
            <numerusform>%n alarm til, rangert under disse.</numerusform>
            <numerusform>%n alarmer til, alle rangert under disse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Arrow keys select an alarm; Return opens and closes the alarms of one camera.</source>
        <translation>Piltastene velger en alarm; Enter åpner og lukker alarmene fra ett kamera.</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTimeline</name>
    <message>
        <source>The journal does not answer.</source>
        <translation>Journalen svarer ikke.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leser journalen…</translation>
    </message>
    <message>
        <source>The journal has nothing on it.</source>
        <translation>Journalen har ingenting om den.</translation>
    </message>
    <message>
        <source>The newest lines; the page of the journal has them all.</source>
        <translation>De nyeste linjene; alle står på siden Journal.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>Runnel::AttributesSection</name>
    <message>
        <source>Name for people</source>
        <translation>Visningsnavn</translation>
    </message>
    <message>
        <source>Attributes of the device</source>
        <translation>Enhetens attributter</translation>
    </message>
    <message>
        <source>Free text. The place is set on the map.</source>
        <translation>Fritekst. Stedet settes på kartet.</translation>
    </message>
    <message>
        <source>Attributes of the asset</source>
        <translation>Anleggets attributter</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (innebygd)</translation>
    </message>
    <message>
        <source>Profile of its alarms</source>
        <translation>Profil for alarmene</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first.</source>
        <translation>Det er ikke noe kamera ennå. Legg til et først.</translation>
    </message>
    <message>
        <source>none; such as %1</source>
        <translation>ingen; for eksempel %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Rate</translation>
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
        <translation>Vindhastighet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Måleenheter</translation>
    </message>
    <message>
        <source>Where an event brings no unit of its own, this one stands beside its number. Nothing is converted.</source>
        <translation>Når en hendelse ikke oppgir egen måleenhet, står denne ved tallet. Ingenting regnes om.</translation>
    </message>
</context>
<context>
    <name>Runnel::Banner</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Kvitter: %1</translation>
    </message>
    <message>
        <source>All alarms are acknowledged: %1</source>
        <translation>Alle alarmer er kvittert: %1</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>KVITTER</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (Ctrl+K)</source>
        <translation>Kvitter denne alarmen (Ctrl+K)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lagt til side</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Ikke overvåket</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>Siste 10 min</translation>
    </message>
    <message>
        <source>SILENCE</source>
        <translation>LYD AV</translation>
    </message>
    <message>
        <source>NO SOUND</source>
        <translation>INGEN LYD</translation>
    </message>
    <message>
        <source>Silences the sound, acknowledges nothing (Ctrl+M)</source>
        <translation>Slår av lyden, kvitterer ingenting (Ctrl+M)</translation>
    </message>
    <message>
        <source>For operators: sign in at the foot (Ctrl+L).</source>
        <translation>For operatører: Logg på nederst (Ctrl+L).</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerForm</name>
    <message>
        <source>Without signing in</source>
        <translation>Uten pålogging</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Brukernavn og passord</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientsertifikat</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Sertifikater og nøkler (*.pem *.crt *.cer *.key *.p12 *.pfx);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Broker&apos;s address</source>
        <translation>Brokerens adresse</translation>
    </message>
    <message>
        <source>Name or IP address. A pasted URL such as mqtts://user@host:8883 fills in everything.</source>
        <translation>Navn eller IP-adresse. En innlimt URL som mqtts://user@host:8883 fyller ut alt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port is then 8883 unless another one stands above.</source>
        <translation>Porten er da 8883, hvis ikke en annen står ovenfor.</translation>
    </message>
    <message>
        <source>Trusted authority (CA file)</source>
        <translation>Sertifikatutsteder (CA-fil)</translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer trusts. A plant&apos;s own authority needs its file here.</source>
        <translation>Tomt: utstederne som denne datamaskinen stoler på. Bedriftens egen utsteder trenger filen sin her.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Pålogging</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Send passordet ukryptert</translation>
    </message>
    <message>
        <source>Everybody on the way to the broker can read it, and sign in with it. Better: switch TLS on.</source>
        <translation>Alle på veien til brokeren kan lese det og logge på med det. Bedre: Slå på TLS.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>A file in PEM with its chain, or PKCS#12. The connection must be encrypted.</source>
        <translation>En PEM-fil med sertifikatkjeden, eller PKCS#12. Tilkoblingen må være kryptert.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privat nøkkel</translation>
    </message>
    <message>
        <source>In PEM. Not needed with PKCS#12.</source>
        <translation>I PEM. Ikke nødvendig med PKCS#12.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Nøkkelens passfrase</translation>
    </message>
    <message>
        <source>Only for a key that has one.</source>
        <translation>Bare for en nøkkel som har en.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mer …</translation>
    </message>
    <message>
        <source>Less about the broker</source>
        <translation>Mindre om brokeren</translation>
    </message>
    <message>
        <source>More about the broker</source>
        <translation>Mer om brokeren</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerMore</name>
    <message>
        <source>5.0, else 3.1.1</source>
        <translation>5.0, ellers 3.1.1</translation>
    </message>
    <message>
        <source>Only MQTT 5.0</source>
        <translation>Bare MQTT 5.0</translation>
    </message>
    <message>
        <source>Only MQTT 3.1.1</source>
        <translation>Bare MQTT 3.1.1</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Nøkler (*.pem *.key);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>The name by which the broker knows this connector. A broker keeps one connection for each id: a second program with the same id throws the first one out, so every connector needs its own.</source>
        <translation>Navnet brokeren kjenner denne konnektoren under. En broker beholder én tilkobling per ID: Et annet program med samme ID kaster ut det første, så hver konnektor trenger sin egen.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>MQTT-versjon</translation>
    </message>
    <message>
        <source>Status topic</source>
        <translation>Statusemne</translation>
    </message>
    <message>
        <source>Where Runnel tells, retained, how it is; {instance} and {site} are filled in.</source>
        <translation>Her melder Runnel sin tilstand (beholdt); {instance} og {site} fylles inn.</translation>
    </message>
    <message>
        <source>Keep alive, in seconds</source>
        <translation>Keep-alive, i sekunder</translation>
    </message>
    <message>
        <source>How soon a dead connection is noticed.</source>
        <translation>Hvor raskt en død tilkobling oppdages.</translation>
    </message>
    <message>
        <source>Session expiry, in seconds</source>
        <translation>Øktens utløp, i sekunder</translation>
    </message>
    <message>
        <source>How long the broker remembers an absent Runnel.</source>
        <translation>Hvor lenge brokeren husker Runnel etter et brudd.</translation>
    </message>
    <message>
        <source>Unacknowledged messages at most</source>
        <translation>Ubekreftede meldinger, høyst</translation>
    </message>
    <message>
        <source>Never more than the broker allows.</source>
        <translation>Aldri mer enn brokeren tillater.</translation>
    </message>
    <message>
        <source>Client certificate of the TLS layer</source>
        <translation>Klientsertifikat i TLS-laget</translation>
    </message>
    <message>
        <source>For a broker that wants one beside a password.</source>
        <translation>For en broker som krever et i tillegg til passord.</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sertifikatets private nøkkel</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Passfrase for den nøkkelen</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerState</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1 · client id %2</source>
        <translation>%1 · klient-ID %2</translation>
    </message>
    <message>
        <source>%1 · client id %2 · MQTT %3 · since %4</source>
        <translation>%1 · klient-ID %2 · MQTT %3 · siden %4</translation>
    </message>
    <message>
        <source>Two programs connect with the client id %1, and the broker lets only one in: each throws the other out, and nothing gets through. Find the second one, perhaps an old installation or a copied configuration, and stop it; or give this connector a client id of its own. Runnel tries ever more rarely until then.</source>
        <translation>To programmer kobler til med klient-ID-en %1, og brokeren slipper bare inn ett: De kaster ut hverandre, og ingenting kommer frem. Finn det andre, kanskje en gammel installasjon eller en kopiert konfigurasjon, og stopp det; eller gi denne konnektoren en egen klient-ID. Runnel prøver stadig sjeldnere inntil da.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>Venter på konnektoren …</translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Ingen broker er satt opp ennå.</translation>
    </message>
    <message>
        <source>Change the client id</source>
        <translation>Endre klient-ID</translation>
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
        <translation>Test tilkoblingen</translation>
    </message>
    <message>
        <source>Topic of the test message</source>
        <translation>Emne for testmeldingen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stopp testen</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Bare en ingeniør kan teste en tilkobling.</translation>
    </message>
    <message>
        <source>First mend what is marked in the fields.</source>
        <translation>Rett først det som er merket i feltene.</translation>
    </message>
    <message>
        <source>Tests what stands in the fields, saved or not, as %1-test: the running connection is not disturbed. It publishes one message, not retained.</source>
        <translation>Tester det som står i feltene, lagret eller ikke, som %1-test: Den aktive tilkoblingen forstyrres ikke. Testen publiserer én melding, ikke beholdt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The fields have changed since this test.</source>
        <translation>Feltene er endret etter denne testen.</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestFindings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>What the broker grants</source>
        <translation>Hva brokeren tillater</translation>
    </message>
    <message>
        <source>Unacknowledged messages</source>
        <translation>Ubekreftede meldinger</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Største melding</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Tjenestekvalitet (QoS)</translation>
    </message>
    <message>
        <source>only 0: deliveries are not acknowledged</source>
        <translation>bare 0: Leveringer bekreftes ikke</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>opptil %1</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>Beholdte meldinger</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beholdes</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>beholdes ikke</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>som konfigurert</translation>
    </message>
    <message>
        <source>Client id given by the broker</source>
        <translation>Klient-ID tildelt av brokeren</translation>
    </message>
    <message>
        <source>Certificates that the broker shows</source>
        <translation>Sertifikater som brokeren viser</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Sertifikatutsteder</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
</context>
<context>
    <name>Runnel::BundleView</name>
    <message>
        <source>Written: %1, %2. Only you can read it.</source>
        <translation>Skrevet: %1, %2. Bare du kan lese den.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Samler …</translation>
    </message>
    <message>
        <source>%1, goes in</source>
        <translation>%1, tas med</translation>
    </message>
    <message>
        <source>%1, stays out</source>
        <translation>%1, tas ikke med</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Hvor filen skal skrives</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Versions and system</source>
        <translation>Versjoner og system</translation>
    </message>
    <message>
        <source>Status and faults</source>
        <translation>Status og feil</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>Problemer i konfigurasjonen</translation>
    </message>
    <message>
        <source>Files, names and sizes only</source>
        <translation>Filer, bare navn og størrelse</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>Siste logg</translation>
    </message>
    <message>
        <source>Picture of the panel</source>
        <translation>Bilde av panelet</translation>
    </message>
    <message>
        <source>A file for whoever helps you from afar. Passwords, tokens, keys, header values, events and people are not in it; names of hosts and users are. Look at each part, and leave out what you do not want to give away.</source>
        <translation>En fil til den som hjelper deg på avstand. Passord, token, nøkler, headerverdier, hendelser og personer er ikke med; navn på verter og brukere er med. Se på hver del, og utelat det du ikke vil gi fra deg.</translation>
    </message>
    <message>
        <source>Only an engineer can write a support file.</source>
        <translation>Bare en ingeniør kan skrive en supportfil.</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Deler av filen</translation>
    </message>
    <message>
        <source>What is in this part</source>
        <translation>Hva som er i denne delen</translation>
    </message>
    <message>
        <source>Put this part into the file</source>
        <translation>Ta denne delen med i filen</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Skriv til</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Bla gjennom …</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Skriv filen</translation>
    </message>
</context>
<context>
    <name>Runnel::CalibrationPage</name>
    <message>
        <source>Take a camera&apos;s position</source>
        <translation>Ta posisjonen til et kamera</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Områdeplanen leses.</translation>
    </message>
    <message>
        <source>The points are not saved. Press Back again to give them up.</source>
        <translation>Punktene er ikke lagret. Trykk på Tilbake en gang til for å forkaste dem.</translation>
    </message>
    <message>
        <source>Type or paste the position of each point, or take a camera&apos;s.</source>
        <translation>Skriv eller lim inn posisjonen til hvert punkt, eller ta den fra et kamera.</translation>
    </message>
    <message>
        <source>Placed by the world file %1. Points that you set count before it.</source>
        <translation>Plassert med world-filen %1. Punkter som settes her, gjelder foran den.</translation>
    </message>
    <message>
        <source>Tap a place on the plan of which you know the position. Two are needed, three are better.</source>
        <translation>Trykk på et sted på planen med kjent posisjon. To trengs, tre er bedre.</translation>
    </message>
    <message>
        <source>A third point, not in a line with these, shows how good they are.</source>
        <translation>Et tredje punkt, ikke på linje med disse, viser hvor gode de er.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Saved beside the plan.</source>
        <translation>Lagret ved siden av planen.</translation>
    </message>
    <message>
        <source>Two points always fit: nothing can be said of their error.</source>
        <translation>To punkter passer alltid: Feilen deres kan ikke anslås.</translation>
    </message>
    <message>
        <source>Off a plan true to scale: %1 m on average, %2 m at worst.</source>
        <translation>Avvik fra en målriktig plan: %1 m i snitt, %2 m på det meste.</translation>
    </message>
    <message>
        <source>Points are off by %1 m on average, %2 m at worst.</source>
        <translation>Punktene avviker %1 m i snitt, %2 m på det meste.</translation>
    </message>
    <message>
        <source>The plan is %1 by %2, its top points to %3° from north.</source>
        <translation>Planen er %1 ganger %2; toppen peker %3° fra nord.</translation>
    </message>
    <message>
        <source>The points lie close together: far from them the plan may be far off.</source>
        <translation>Punktene ligger tett: Langt fra dem kan planen ha stort avvik.</translation>
    </message>
    <message>
        <source>The points lie nearly in one line: across it the plan may be far off.</source>
        <translation>Punktene ligger nesten på linje: På tvers av den kan planen ha stort avvik.</translation>
    </message>
    <message>
        <source>By these points the plan is stretched. Is one of them wrong?</source>
        <translation>Disse punktene strekker planen. Er ett av dem feil?</translation>
    </message>
    <message>
        <source>Where the plan lies</source>
        <translation>Hvor planen ligger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>Lagre punktene</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Undo the last change of the points</source>
        <translation>Angre siste endring av punktene</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraEditor</name>
    <message>
        <source>All cameras</source>
        <translation>Alle kameraer</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Visningsnavn</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>Copy for a new one</source>
        <translation>Kopier til et nytt</translation>
    </message>
    <message>
        <source>Press again to remove it</source>
        <translation>Trykk igjen for å fjerne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Its events are no longer read once that is saved. Undo brings it back.</source>
        <translation>Hendelsene leses ikke lenger når dette er lagret. «Angre» henter kameraet tilbake.</translation>
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
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search a camera</source>
        <translation>Søk etter et kamera</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraListModel</name>
    <message>
        <source>Not complete</source>
        <translation>Ikke fullstendig</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <source>On when it is saved</source>
        <translation>På når det lagres</translation>
    </message>
    <message>
        <source>Off when it is saved</source>
        <translation>Av når det lagres</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Ikke meldt ennå</translation>
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
        <translation>Adresse til hendelsesstrømmen</translation>
    </message>
    <message>
        <source>For example https://10.0.0.11/camera-events</source>
        <translation>For eksempel https://10.0.0.11/camera-events</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>It stands in topics, in the file and in reports.</source>
        <translation>Det står i emner, i filen og i rapporter.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Flere innstillinger</translation>
    </message>
    <message>
        <source>%1 has the same address: its events would be delivered twice.</source>
        <translation>%1 har samme adresse: Hendelsene ville bli levert to ganger.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in and trust</source>
        <translation>Pålogging og tillit</translation>
    </message>
    <message>
        <source>Events and topics</source>
        <translation>Hendelser og emner</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Sted på kartet</translation>
    </message>
</context>
<context>
    <name>Runnel::CamerasSection</name>
    <message>
        <source>Cameras: %1</source>
        <translation>Kameraer: %1</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>Søk etter navn eller adresse</translation>
    </message>
    <message>
        <source>Cameras of the configuration</source>
        <translation>Kameraer i konfigurasjonen</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Legg til et kamera</translation>
    </message>
    <message>
        <source>No camera fits the search.</source>
        <translation>Ingen kameraer passer til søket.</translation>
    </message>
    <message>
        <source>No camera is set up yet: nobody watches.</source>
        <translation>Ikke noe kamera er satt opp ennå: Ingen overvåker.</translation>
    </message>
</context>
<context>
    <name>Runnel::ChainView</name>
    <message>
        <source>Answered by the pin: %1</source>
        <translation>Godtatt på grunn av det låste fingeravtrykket: %1</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, signert av %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Gjelder for: %1</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>UTLØPT %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Ikke gyldig før %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gyldig fra %1 til %2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>SHA-256 av sertifikatet: %1</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>SHA-256 av nøkkelen: %1</translation>
    </message>
    <message>
        <source>This certificate is pinned.</source>
        <translation>Dette sertifikatet er låst.</translation>
    </message>
    <message>
        <source>Its key is pinned.</source>
        <translation>Nøkkelens fingeravtrykk er låst.</translation>
    </message>
</context>
<context>
    <name>Runnel::ChangeList</name>
    <message>
        <source>Changed here and by somebody else: decide</source>
        <translation>Endret her og av noen andre: Velg</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Endret her</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else, and taken over</source>
        <translation>I mellomtiden endret av noen andre, og overtatt</translation>
    </message>
    <message>
        <source>Secrets to be kept</source>
        <translation>Hemmeligheter som skal lagres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: ny, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: fjernet, var %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>%1: theirs is %2, yours was %3</source>
        <translation>%1: Deres er %2, din var %3</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Bruk min</translation>
    </message>
</context>
<context>
    <name>Runnel::ChattererModel</name>
    <message>
        <source>%1 at %2, raised %3 times, %4 % of all</source>
        <translation>%1 ved %2, utløst %3 ganger, %4 % av alle</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Utløst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
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
        <translation>For mange kommandoer venter på svar.</translation>
    </message>
    <message>
        <source>Wait a moment, then do it again.</source>
        <translation>Vent et øyeblikk, og gjør det igjen.</translation>
    </message>
    <message>
        <source>The connector has not answered within 10 s.</source>
        <translation>Konnektoren har ikke svart innen 10 s.</translation>
    </message>
    <message>
        <source>Look at the alarm&apos;s state before you do it again.</source>
        <translation>Se på alarmens tilstand før du gjør det igjen.</translation>
    </message>
</context>
<context>
    <name>Runnel::ConfigDraft</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Konnektoren har ikke svart.</translation>
    </message>
    <message>
        <source>See whether the change is in effect, and save again.</source>
        <translation>Se om endringen har trådt i kraft, og lagre igjen.</translation>
    </message>
</context>
<context>
    <name>Runnel::CsvSheet</name>
    <message>
        <source>Saved: %1. Lines: %2.</source>
        <translation>Lagret: %1. Linjer: %2.</translation>
    </message>
    <message>
        <source>%1 % searched, lines so far: %2</source>
        <translation>%1 % gjennomsøkt, linjer så langt: %2</translation>
    </message>
    <message>
        <source>Save the journal as CSV</source>
        <translation>Lagre journalen som CSV</translation>
    </message>
    <message>
        <source>%1. All lines that are found, not only those shown so far; newest first. Columns have the same names in every language.</source>
        <translation>%1. Alle linjer som er funnet, ikke bare de som vises så langt; nyeste først. Kolonnene har samme navn på alle språk.</translation>
    </message>
</context>
<context>
    <name>Runnel::DistributionBars</name>
    <message>
        <source>%1 · %2 %, target %3 %</source>
        <translation>%1 · %2 %, mål %3 %</translation>
    </message>
    <message>
        <source>New alarms by priority</source>
        <translation>Nye alarmer etter prioritet</translation>
    </message>
    <message>
        <source>Priority %1: %2.</source>
        <translation>Prioritet %1: %2.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointDetail</name>
    <message>
        <source>Asked to try now.</source>
        <translation>Bedt om å prøve nå.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>not expected; last event %1</source>
        <translation>ikke ventet; siste hendelse %1</translation>
    </message>
    <message>
        <source>not expected; no event yet</source>
        <translation>ikke ventet; ingen hendelse ennå</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>Det venter ikke på noe.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 med feil</translation>
    </message>
    <message>
        <source>%1 without a signal</source>
        <translation>%1 uten signal</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 foreldet</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1 ikke overvåket</translation>
    </message>
    <message>
        <source>%1 with a certificate about to end</source>
        <translation>%1 med sertifikat som snart utløper</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 kobler til</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1 slått av</translation>
    </message>
    <message>
        <source>%1 of %2 watching</source>
        <translation>%1 av %2 overvåker</translation>
    </message>
    <message>
        <source>Touch a camera to see all of it and to act on it.</source>
        <translation>Trykk på et kamera for å se alt om det og gjøre noe med det.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Livstegn</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Hendelsesrate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Forsinkelse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Forkastet</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>I karantene</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>Uten rute</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Ikke JSON</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Nye tilkoblinger</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endepunkt</translation>
    </message>
    <message>
        <source>Chosen endpoint</source>
        <translation>Valgt endepunkt</translation>
    </message>
    <message>
        <source>For operators: sign in first.</source>
        <translation>For operatører: Logg på først.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointSwitch</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Konnektoren har ikke svart.</translation>
    </message>
    <message>
        <source>See by the state whether it was done, and try again.</source>
        <translation>Se på tilstanden om det ble gjort, og prøv igjen.</translation>
    </message>
    <message>
        <source>Switching it on …</source>
        <translation>Slår på …</translation>
    </message>
    <message>
        <source>Switching it off …</source>
        <translation>Slår av …</translation>
    </message>
    <message>
        <source>%1: not done. %2 %3</source>
        <translation>%1: ikke gjort. %2 %3</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 er slått på.</translation>
    </message>
    <message>
        <source>%1 is switched off. Nobody watches there.</source>
        <translation>%1 er slått av. Ingen overvåker der.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>Disable: nobody watches then</source>
        <translation>Slå av: Da overvåker ingen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>La stå på</translation>
    </message>
    <message>
        <source>Only an engineer switches cameras on and off. You are signed in as: %1.</source>
        <translation>Bare en ingeniør slår kameraer på og av. Du er logget på som: %1.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointsPage</name>
    <message>
        <source>Endpoints: %1</source>
        <translation>Endepunkter: %1</translation>
    </message>
    <message>
        <source>Need attention: %1</source>
        <translation>Krever tilsyn: %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Ikke meldt ennå</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>Konnektoren har ikke svart ennå.</translation>
    </message>
    <message>
        <source>No camera is configured: nobody watches</source>
        <translation>Ikke noe kamera er konfigurert: Ingen overvåker</translation>
    </message>
    <message>
        <source>An engineer adds a device with its endpoint to the configuration file. It is taken up as soon as it is saved; &quot;runnel check&quot; says beforehand whether it is right.</source>
        <translation>En ingeniør legger til en enhet med endepunkt i konfigurasjonsfilen. Den tas i bruk så snart den er lagret; &quot;runnel check&quot; sier på forhånd om den er riktig.</translation>
    </message>
    <message>
        <source>None needs attention</source>
        <translation>Ingen krever tilsyn</translation>
    </message>
    <message>
        <source>Press the button again to see all.</source>
        <translation>Trykk på knappen igjen for å se alle.</translation>
    </message>
    <message>
        <source>No endpoint fits the filter</source>
        <translation>Ingen endepunkter passer til filteret</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer på navn</translation>
    </message>
    <message>
        <source>Endpoints, trouble first</source>
        <translation>Endepunkter, de med feil først</translation>
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
        <translation>Ingen hendelse valgt</translation>
    </message>
    <message>
        <source>Touch an event to see all of it. The list then stands still until you go on.</source>
        <translation>Trykk på en hendelse for å se hele. Da står listen stille til du fortsetter.</translation>
    </message>
    <message>
        <source>no route takes this type</source>
        <translation>ingen rute tar denne typen</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>bekreftet etter %1</translation>
    </message>
    <message>
        <source>waiting for the acknowledgement</source>
        <translation>venter på bekreftelsen</translation>
    </message>
    <message>
        <source>%1, not JSON</source>
        <translation>%1, ikke JSON</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>Bare de første %1 av %2 vises.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endepunkt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
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
        <translation>Nyttelast</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Med innrykk</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Som mottatt</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopier som JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopier som tekst</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>Valgt hendelse</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Filter: type, camera, topic, payload</source>
        <translation>Filter: type, kamera, emne, nyttelast</translation>
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
        <translation>Hendelsestype</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Alle kameraer</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typer</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Event, camera</source>
        <translation>Hendelse, kamera</translation>
    </message>
    <message>
        <source>Payload, topic</source>
        <translation>Nyttelast, emne</translation>
    </message>
    <message>
        <source>At the broker</source>
        <translation>Hos brokeren</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedPage</name>
    <message>
        <source>%1 events/s</source>
        <translation>%1 hendelser/s</translation>
    </message>
    <message>
        <source>nothing comes</source>
        <translation>ingenting kommer</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 av de siste %2</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>de siste %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 hoppet over</translation>
    </message>
    <message>
        <source>Paused · %1 newer</source>
        <translation>Pause · %1 nyere</translation>
    </message>
    <message>
        <source>Standing still · %1 newer</source>
        <translation>Stanset · %1 nyere</translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Ingen hendelser passer til filteret</translation>
    </message>
    <message>
        <source>Kept: the last %1.</source>
        <translation>Beholdt: de siste %1.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Ingen hendelse ennå</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>Konnektoren har ikke svart ennå.</translation>
    </message>
    <message>
        <source>No camera is configured.</source>
        <translation>Ikke noe kamera er konfigurert.</translation>
    </message>
    <message>
        <source>Cameras watching: %1 of %2.</source>
        <translation>Kameraer som overvåker: %1 av %2.</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Hendelser direkte</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Hendelser, de nyeste først</translation>
    </message>
</context>
<context>
    <name>Runnel::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Bla gjennom …</translation>
    </message>
</context>
<context>
    <name>Runnel::FlowTrend</name>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Rate, siste %1 min</translation>
    </message>
    <message>
        <source>Between %1 and %2, lately %3.</source>
        <translation>Mellom %1 og %2, sist %3.</translation>
    </message>
    <message>
        <source>No report in this time.</source>
        <translation>Ingen rapport i denne tiden.</translation>
    </message>
    <message>
        <source>Priority 1 from %1.</source>
        <translation>Prioritet 1 fra %1.</translation>
    </message>
    <message>
        <source>priority 1 from %1</source>
        <translation>prioritet 1 fra %1</translation>
    </message>
</context>
<context>
    <name>Runnel::GeneralSection</name>
    <message>
        <source>Give up the oldest events</source>
        <translation>Forkast de eldste hendelsene</translation>
    </message>
    <message>
        <source>Give up the newest events</source>
        <translation>Forkast de nyeste hendelsene</translation>
    </message>
    <message>
        <source>Stop reading the cameras</source>
        <translation>Slutt å lese kameraene</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Bare på denne datamaskinen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Områdets navn</translation>
    </message>
    <message>
        <source>Shown in the panel, and {site} in topics. It also names this connector where the configuration gives it no name of its own: topics and the client id may change with it.</source>
        <translation>Vises i panelet, og som {site} i emner. Det er også navnet på denne konnektoren når konfigurasjonen ikke gir den et eget: Emner og klient-ID kan endres med det.</translation>
    </message>
    <message>
        <source>Room for events that wait</source>
        <translation>Plass til hendelser som venter</translation>
    </message>
    <message>
        <source>On the disk, while the broker is away. A part of the disk is always left free.</source>
        <translation>På disken, mens brokeren er utilgjengelig. En del av disken holdes alltid ledig.</translation>
    </message>
    <message>
        <source>When that is full</source>
        <translation>Når plassen er full</translation>
    </message>
    <message>
        <source>What waits is kept, what comes is given up and counted.</source>
        <translation>Det som venter, beholdes; det som kommer, forkastes og telles.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room. A camera that keeps nothing loses what it sees meanwhile; a leak is then noticed late.</source>
        <translation>Kameraene leses ikke før det er plass. Et kamera som ikke lagrer noe, mister det det ser imens; en lekkasje oppdages da sent.</translation>
    </message>
    <message>
        <source>The newest are kept, heartbeats are given up before alerts, and every one that is given up is counted.</source>
        <translation>De nyeste beholdes, livstegn forkastes før alarmer, og hver forkastet hendelse telles.</translation>
    </message>
    <message>
        <source>Health checks and metrics</source>
        <translation>Helsesjekker og måltall</translation>
    </message>
    <message>
        <source>Kept in the configuration; this version does not answer there yet.</source>
        <translation>Beholdes i konfigurasjonen; denne versjonen svarer ikke der ennå.</translation>
    </message>
    <message>
        <source>Address for them</source>
        <translation>Adresse for dem</translation>
    </message>
    <message>
        <source>Where the files lie</source>
        <translation>Hvor filene ligger</translation>
    </message>
    <message>
        <source>none: changes last until Runnel ends</source>
        <translation>ingen: Endringer gjelder til Runnel avsluttes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>The version before the last save</source>
        <translation>Versjonen før siste lagring</translation>
    </message>
    <message>
        <source>Waiting events, alarms and journal</source>
        <translation>Ventende hendelser, alarmer og journal</translation>
    </message>
</context>
<context>
    <name>Runnel::HandoverSheet</name>
    <message>
        <source>Saved: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>This time has not begun yet. Choose another one.</source>
        <translation>Dette tidsrommet har ikke begynt ennå. Velg et annet.</translation>
    </message>
    <message>
        <source>At most 31 days fit on a sheet. Choose a shorter time.</source>
        <translation>Høyst 31 dager får plass på et ark. Velg et kortere tidsrom.</translation>
    </message>
    <message>
        <source>%1 to %2: alarms and what was done about them, what is shelved, outages, and who was watching.</source>
        <translation>%1 til %2: alarmer og hva som ble gjort med dem, hva som er utsatt, bortfall, og hvem som var ved panelet.</translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation>Skriver arket …</translation>
    </message>
    <message>
        <source>Reading the journal: %1 %</source>
        <translation>Leser journalen: %1 %</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Skiftoverlevering</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Hvilket tidsrom</translation>
    </message>
    <message>
        <source>This shift, until now</source>
        <translation>Dette skiftet, til nå</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>Forrige skift</translation>
    </message>
    <message>
        <source>Since I signed in</source>
        <translation>Siden jeg logget på</translation>
    </message>
    <message>
        <source>The time the journal shows</source>
        <translation>Tidsrommet journalen viser</translation>
    </message>
    <message>
        <source>Remarks for the next shift</source>
        <translation>Bemerkninger til neste skift</translation>
    </message>
</context>
<context>
    <name>Runnel::HeardView</name>
    <message>
        <source>Nothing heard yet</source>
        <translation>Ingenting hørt ennå</translation>
    </message>
    <message>
        <source>Heard so far, %1</source>
        <translation>Hørt så langt, %1</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>Hørt i løpet av %1</translation>
    </message>
    <message>
        <source>%1 comes every %2 s. A camera that falls silent can be told by it.</source>
        <translation>%1 kommer med %2 s mellomrom. Slik oppdages et kamera som blir stille.</translation>
    </message>
    <message>
        <source>Watch for it</source>
        <translation>Overvåk dette</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpContents</name>
    <message>
        <source>Search the manual</source>
        <translation>Søk i håndboken</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ingen side har alle disse ordene.</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Lukk hjelpen</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Håndboken er på engelsk.</translation>
    </message>
    <message>
        <source>About Runnel</source>
        <translation>Om Runnel</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Supportfil</translation>
    </message>
</context>
<context>
    <name>Runnel::ImportPage</name>
    <message>
        <source>Choose a variable file</source>
        <translation>Velg en variabelfil</translation>
    </message>
    <message>
        <source>Terraform variable files (%1)</source>
        <translation>Terraform-variabelfiler (%1)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer en fil</translation>
    </message>
    <message>
        <source>A Terraform variable file with cameras and assets of Azure IoT Operations (.tfvars or .tfvars.json). The file stays as it is.</source>
        <translation>En Terraform-variabelfil med kameraer og anlegg fra Azure IoT Operations (.tfvars eller .tfvars.json). Filen blir ikke endret.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Bane til filen</translation>
    </message>
    <message>
        <source>Variable file</source>
        <translation>Variabelfil</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Bla gjennom …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overta</translation>
    </message>
    <message>
        <source>Not carried over, or left to do</source>
        <translation>Ikke overført, eller gjenstår å gjøre</translation>
    </message>
    <message>
        <source>Taken over. Look it through under Cameras, then save.</source>
        <translation>Overtatt. Se gjennom det under Kameraer, og lagre deretter.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) found: %1</source>
        <translation>
            <numerusform>%n kamera funnet: %1</numerusform>
            <numerusform>%n kameraer funnet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Linje %1, kolonne %2: %3.</translation>
    </message>
    <message>
        <source>Set up already, and replaced by the file: %1</source>
        <translation>Allerede satt opp, og erstattet av filen: %1</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalFilterBar</name>
    <message>
        <source>“%1”</source>
        <comment>quoted search text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Siste time</translation>
    </message>
    <message>
        <source>Since my shift began</source>
        <translation>Siden skiftet mitt begynte</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Siste 24 timer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>All tid</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>Alle prioriteter</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>Alle kameraer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search where, message and note</source>
        <translation>Søk i sted, melding og merknad</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Hvem som gjorde det</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Søketekst</translation>
    </message>
    <message>
        <source>Removes every restriction</source>
        <translation>Fjerner alle begrensninger</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Slutten må være senere enn begynnelsen.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>This shift, since %1</source>
        <translation>Dette skiftet, siden %1</translation>
    </message>
    <message>
        <source>The shift before, %1 to %2</source>
        <translation>Forrige skift, %1 til %2</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Dette skiftet</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>Forrige skift</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Fra … til …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalList</name>
    <message>
        <source>Reading … searched back to %1</source>
        <translation>Leser … søkt tilbake til %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as many as are shown at once; there are older ones.</source>
        <translation>%1, flere vises ikke samtidig; det finnes eldre.</translation>
    </message>
    <message>
        <source>%1, and older ones below</source>
        <translation>%1, og eldre nedenfor</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1, det er alle</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is searched until the times are mended.</source>
        <translation>Det søkes ikke før tidene er rettet.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Det prøves igjen med noen sekunders mellomrom.</translation>
    </message>
    <message>
        <source>Nothing yet; searched back to %1.</source>
        <translation>Ingenting ennå; søkt tilbake til %1.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Journalen er tom.</translation>
    </message>
    <message>
        <source>No alarm was raised since it was begun. Every alarm and everything that is done about it will stand here.</source>
        <translation>Ingen alarm er utløst siden den ble påbegynt. Hver alarm og alt som gjøres med den, vil stå her.</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation>Ingenting ble skrevet i denne tiden.</translation>
    </message>
    <message>
        <source>No alarm was raised, cleared or handled: %1. “Show all” also shows what is older.</source>
        <translation>Ingen alarm ble utløst, opphørte eller ble behandlet: %1. «Vis alt» viser også det som er eldre.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Ingen linje passer.</translation>
    </message>
    <message>
        <source>Searched for: %1. “Show all” removes every restriction.</source>
        <translation>Søkte etter: %1. «Vis alt» fjerner alle begrensninger.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Tilbake til de nyeste</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new line(s) · show</source>
        <translation>
            <numerusform>Mer enn %n ny linje · vis</numerusform>
            <numerusform>Mer enn %n nye linjer · vis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) · show</source>
        <translation>
            <numerusform>%n ny linje · vis</numerusform>
            <numerusform>%n nye linjer · vis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Velg en linje for å lese hele.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igjen nå</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Vis eldre linjer</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Lagre som CSV …</translation>
    </message>
    <message>
        <source>Shift handover …</source>
        <translation>Skiftoverlevering …</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Hele forløpet</translation>
    </message>
    <message>
        <source>Shows everything that happened to this alarm</source>
        <translation>Viser alt som har skjedd med denne alarmen</translation>
    </message>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation>Alarmjournal, nyeste først</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Den valgte linjen</translation>
    </message>
</context>
<context>
    <name>Runnel::LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Runnel::LifePicture</name>
    <message>
        <source>The life of the alarm as a line of time</source>
        <translation>Alarmens forløp som tidslinje</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flow, at most %1</source>
        <translation>Rate, høyst %1</translation>
    </message>
</context>
<context>
    <name>Runnel::LifeView</name>
    <message>
        <source>Reading the journal …</source>
        <translation>Leser journalen …</translation>
    </message>
    <message>
        <source>The journal has no line of this alarm any more.</source>
        <translation>Journalen har ikke lenger noen linje om denne alarmen.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>Fra %1 til %2, %3.</translation>
    </message>
    <message>
        <source>Since %1, for %2; not over yet.</source>
        <translation>Siden %1, i %2; ikke over ennå.</translation>
    </message>
    <message>
        <source>It was raised %1 times; this is number %2.</source>
        <translation>Den ble utløst %1 ganger; dette er nummer %2.</translation>
    </message>
    <message>
        <source>Its beginning is no longer in the journal.</source>
        <translation>Begynnelsen står ikke lenger i journalen.</translation>
    </message>
    <message>
        <source>Only its newest lines were read.</source>
        <translation>Bare de nyeste linjene ble lest.</translation>
    </message>
    <message>
        <source>Reported %1 times, at last %2.</source>
        <translation>Rapportert %1 ganger, sist %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>Forrige gang</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised before</source>
        <translation>Viser forrige gang denne alarmen ble utløst</translation>
    </message>
    <message>
        <source>Time after</source>
        <translation>Neste gang</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised afterwards</source>
        <translation>Viser neste gang denne alarmen ble utløst</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Tilstand etter</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What happened to this alarm, oldest first</source>
        <translation>Alt som skjedde med denne alarmen, eldste først</translation>
    </message>
</context>
<context>
    <name>Runnel::LimitsForm</name>
    <message>
        <source>Heartbeat event</source>
        <translation>Hendelse for livstegn</translation>
    </message>
    <message>
        <source>Expected every, in s</source>
        <translation>Ventet intervall, i s</translation>
    </message>
    <message>
        <source>Empty: heartbeats are not watched.</source>
        <translation>Tomt: Livstegn overvåkes ikke.</translation>
    </message>
    <message>
        <source>Stale after missing</source>
        <translation>Foreldet etter antall uteblitte</translation>
    </message>
    <message>
        <source>Reconnect after silence of, in s</source>
        <translation>Ny tilkobling etter stillhet, i s</translation>
    </message>
</context>
<context>
    <name>Runnel::LiveCard</name>
    <message>
        <source>The connector has not taken it up yet.</source>
        <translation>Konnektoren har ikke tatt det i bruk ennå.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 Neste forsøk om %2.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Det er slått av.</translation>
    </message>
    <message>
        <source>The last event came %1 ago.</source>
        <translation>Siste hendelse kom for %1 siden.</translation>
    </message>
    <message>
        <source>No event yet: a quiet camera may take a while.</source>
        <translation>Ingen hendelse ennå: Et stille kamera kan bruke litt tid.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Tilkoblingen opprettes.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) delivered to the broker.</source>
        <translation>
            <numerusform>%n hendelse levert til brokeren.</numerusform>
            <numerusform>%n hendelser levert til brokeren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>It is live</source>
        <translation>Kameraet er direkte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
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
        <translation>Runnel sender også hendelsene til brokeren. Når programmet er lukket, får ingen beskjed om en lekkasje, verken her eller andre steder.</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>LUKK RUNNEL</translation>
    </message>
    <message>
        <source>STAY</source>
        <translation>BLI</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameraer</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trender</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>For engineers: sign in first.</source>
        <translation>For ingeniører: Logg på først.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
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
        <translation>Uten plan viser kartet et rutenett i meter.</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Områdeplanen leses.</translation>
    </message>
    <message>
        <source>Nothing says yet where the plan lies: set two or three points.</source>
        <translation>Ingenting sier ennå hvor planen ligger: Sett to eller tre punkter.</translation>
    </message>
    <message>
        <source>Placed by the world file %1.</source>
        <translation>Plassert med world-filen %1.</translation>
    </message>
    <message numerus="yes">
        <source>Placed by %n point(s) in %1.</source>
        <translation>
            <numerusform>Plassert med %n punkt i %1.</numerusform>
            <numerusform>Plassert med %n punkter i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site plan</source>
        <translation>Områdeplan</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture</source>
        <translation>Et PNG- eller JPEG-bilde</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Kartfliser</translation>
    </message>
    <message>
        <source>An MBTiles file; nothing is fetched from a network</source>
        <translation>En MBTiles-fil; ingenting hentes fra et nettverk</translation>
    </message>
    <message>
        <source>Set where the plan lies</source>
        <translation>Angi hvor planen ligger</translation>
    </message>
    <message>
        <source>Map and site plan</source>
        <translation>Kart og områdeplan</translation>
    </message>
</context>
<context>
    <name>Runnel::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Follow: on</source>
        <translation>Følg: på</translation>
    </message>
    <message>
        <source>Follow: off</source>
        <translation>Følg: av</translation>
    </message>
    <message>
        <source>Follow the alarms</source>
        <translation>Følg alarmene</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1, %3 not acknowledged. %4 cameras, %5 not watching.</source>
        <translation>%1 alarmer, %2 med prioritet 1, %3 ikke kvittert. %4 kameraer, %5 overvåker ikke.</translation>
    </message>
    <message>
        <source>Map of the site</source>
        <translation>Kart over området</translation>
    </message>
</context>
<context>
    <name>Runnel::MethodField</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Brukernavn og passord</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientsertifikat</translation>
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
        <translation>%1: tidligere</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: senere</translation>
    </message>
</context>
<context>
    <name>Runnel::MoreForm</name>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP-headere</translation>
    </message>
    <message>
        <source>A secret stands here as a reference: keychain:NAME</source>
        <translation>En hemmelighet står her som en referanse: keychain:NAME</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Innholdstype</translation>
    </message>
    <message>
        <source>Accept any, not only text/event-stream</source>
        <translation>Godta alle, ikke bare text/event-stream</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>http://HOST:PORT eller socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Largest event, in bytes</source>
        <translation>Største hendelse, i byte</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Type endepunkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
</context>
<context>
    <name>Runnel::Navigation</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>Runnel::OverlayList</name>
    <message>
        <source>Choose an overlay</source>
        <translation>Velg et kartlag</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Kartlag</translation>
    </message>
    <message>
        <source>Lines, areas and names over the map, as GeoJSON files.</source>
        <translation>Linjer, områder og navn over kartet, som GeoJSON-filer.</translation>
    </message>
    <message>
        <source>The last one lies on top.</source>
        <translation>Det siste ligger øverst.</translation>
    </message>
    <message>
        <source>Add an overlay …</source>
        <translation>Legg til et kartlag …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Draw overlay %1 earlier</source>
        <translation>Flytt kartlaget %1 opp</translation>
    </message>
    <message>
        <source>Remove overlay %1</source>
        <translation>Fjern kartlaget %1</translation>
    </message>
</context>
<context>
    <name>Runnel::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Cameras and leaks; the list has the same alarms</source>
        <translation>Kameraer og lekkasjer; listen har de samme alarmene</translation>
    </message>
</context>
<context>
    <name>Runnel::PairsField</name>
    <message>
        <source>“%1” stands here twice; keep one.</source>
        <translation>«%1» står her to ganger; behold én.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Legg til en rad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>Runnel::PanelSettings</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>Look at the rights and the free room of the state directory.</source>
        <translation>Se på rettighetene til og den ledige plassen i tilstandskatalogen.</translation>
    </message>
</context>
<context>
    <name>Runnel::PeopleSection</name>
    <message>
        <source>There is no engineer with a PIN: anybody who stands here may change everything. Begin with an engineer.</source>
        <translation>Ingen ingeniør har PIN-kode: Hvem som helst ved panelet kan endre alt. Begynn med en ingeniør.</translation>
    </message>
    <message>
        <source>Whoever is not signed in only looks. Changes here count at once.</source>
        <translation>Den som ikke er logget på, kan bare se. Endringer her gjelder straks.</translation>
    </message>
    <message>
        <source>Then no engineer has a PIN, and anybody who stands here may change everything.</source>
        <translation>Da har ingen ingeniør PIN-kode, og hvem som helst ved panelet kan endre alt.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>ADD A PERSON</source>
        <translation>LEGG TIL PERSON</translation>
    </message>
    <message>
        <source>DO IT ALL THE SAME</source>
        <translation>GJØR DET LIKEVEL</translation>
    </message>
    <message>
        <source>KEEP THE ENGINEER</source>
        <translation>BEHOLD INGENIØREN</translation>
    </message>
    <message>
        <source>When nobody touches the panel</source>
        <translation>Når ingen rører panelet</translation>
    </message>
    <message>
        <source>Take the seat back after</source>
        <translation>Lås panelet etter</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>An engineer goes on as operator, an operator stays</source>
        <translation>En ingeniør fortsetter som operatør, en operatør forblir pålogget</translation>
    </message>
    <message>
        <source>Kiosk from the next start on</source>
        <translation>Kiosk fra neste start</translation>
    </message>
    <message>
        <source>A kiosk fills the screen. Only an engineer can leave it or close it, after a touch on the name at the foot.</source>
        <translation>En kiosk fyller skjermen. Bare en ingeniør kan forlate eller lukke den, etter et trykk på navnet nederst.</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonEditor</name>
    <message>
        <source>A name is needed.</source>
        <translation>Det trengs et navn.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>En PIN-kode har %1 til %2 sifre.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Skriv inn den samme PIN-koden en gang til.</translation>
    </message>
    <message>
        <source>Without a new PIN the old one stays.</source>
        <translation>Uten ny PIN-kode gjelder den gamle fortsatt.</translation>
    </message>
    <message>
        <source>A viewer only looks.</source>
        <translation>En seer kan bare se.</translation>
    </message>
    <message>
        <source>An operator acknowledges, shelves and closes alarms.</source>
        <translation>En operatør kvitterer, utsetter og avslutter alarmer.</translation>
    </message>
    <message>
        <source>An engineer may change everything, and who signs in.</source>
        <translation>En ingeniør kan endre alt, også hvem som logger på.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til en person</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Endre %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kode</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Samme PIN-kode igjen</translation>
    </message>
    <message>
        <source>SAVE THIS PERSON</source>
        <translation>LAGRE PERSONEN</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>AVBRYT</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonRow</name>
    <message>
        <source>locked, %1 left</source>
        <translation>låst, %1 igjen</translation>
    </message>
    <message>
        <source>UNLOCK</source>
        <translation>LÅS OPP</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Lås opp %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ENDRE</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Endre %1</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <translation>FJERN</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>Runnel::PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Slett det siste sifferet</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceEditor</name>
    <message>
        <source>No place yet. Tap the map where the camera stands.</source>
        <translation>Ikke noe sted ennå. Trykk på kartet der kameraet står.</translation>
    </message>
    <message>
        <source>Drag the handle to where the camera looks.</source>
        <translation>Dra håndtaket dit kameraet ser.</translation>
    </message>
    <message>
        <source>Drag the camera to move it, the handle to turn it.</source>
        <translation>Dra kameraet for å flytte det, håndtaket for å vri det.</translation>
    </message>
    <message>
        <source>Or by keys on the map: arrows move, Shift with them turns.</source>
        <translation>Eller med taster på kartet: Piltaster flytter, sammen med Shift vrir de.</translation>
    </message>
    <message>
        <source>The asset %1 has a place or heading of its own, which counts before this one.</source>
        <translation>Anlegget %1 har et eget sted eller en egen retning, som gjelder foran denne.</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>Breddegrad, grader nord</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>Lengdegrad, grader øst</translation>
    </message>
    <message>
        <source>Heading, degrees from north</source>
        <translation>Retning, grader fra nord</translation>
    </message>
    <message>
        <source>Undo last edit</source>
        <translation>Angre siste endring</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Fjern stedet</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Vis kameraet</translation>
    </message>
    <message>
        <source>Place of the camera</source>
        <translation>Kameraets sted</translation>
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
        <translation>Kart: sted for %1</translation>
    </message>
    <message>
        <source>No place yet. Arrows move the map, Return places the camera in its middle.</source>
        <translation>Ikke noe sted ennå. Piltaster flytter kartet, Enter setter kameraet i midten.</translation>
    </message>
    <message>
        <source>Arrows move the camera, with Ctrl by a metre; with Shift they turn it.</source>
        <translation>Piltaster flytter kameraet, med Ctrl én meter; med Shift vrir de det.</translation>
    </message>
    <message>
        <source>At %1, no heading. %2</source>
        <translation>Ved %1, ingen retning. %2</translation>
    </message>
    <message>
        <source>At %1, heading %2°. %3</source>
        <translation>Ved %1, retning %2°. %3</translation>
    </message>
</context>
<context>
    <name>Runnel::PlanView</name>
    <message>
        <source>Site plan</source>
        <translation>Områdeplan</translation>
    </message>
    <message>
        <source>Point %1 is chosen: arrows move it, Escape lets it go.</source>
        <translation>Punkt %1 er valgt: Piltaster flytter det, Escape slipper det.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). Arrows move the plan, Return sets a point in its middle.</source>
        <translation>
            <numerusform>%n punkt. Piltaster flytter planen, Enter setter et punkt i midten.</numerusform>
            <numerusform>%n punkter. Piltaster flytter planen, Enter setter et punkt i midten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PointList</name>
    <message>
        <source>%1 m off</source>
        <translation>%1 m avvik</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Ingen posisjon ennå</translation>
    </message>
    <message>
        <source>Not a position</source>
        <translation>Ikke en posisjon</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breddegrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengdegrad</translation>
    </message>
    <message>
        <source>Latitude of point %1</source>
        <translation>Breddegrad for punkt %1</translation>
    </message>
    <message>
        <source>Longitude of point %1</source>
        <translation>Lengdegrad for punkt %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Fjern punkt %1</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityCount</name>
    <message>
        <source>Priority %1: %2 alarms, %3 not acknowledged</source>
        <translation>Prioritet %1: %2 alarmer, %3 ikke kvittert</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityLoad</name>
    <message>
        <source>As it was at %1. %2</source>
        <translation>Slik det var kl. %1. %2</translation>
    </message>
    <message>
        <source>The journal is being counted …</source>
        <translation>Journalen telles opp …</translation>
    </message>
    <message>
        <source>No leak alarm was raised in the last 30 days.</source>
        <translation>Ingen lekkasjealarm er utløst de siste 30 dagene.</translation>
    </message>
    <message>
        <source>%1 in the last 30 days. The marks are the target of ISA-18.2: 5, 15 and 80 %.</source>
        <translation>%1 de siste 30 dagene. Merkene er målet i ISA-18.2: 5, 15 og 80 %.</translation>
    </message>
    <message>
        <source>New leak alarms by priority</source>
        <translation>Nye lekkasjealarmer etter prioritet</translation>
    </message>
    <message>
        <source>Raised most often</source>
        <translation>Oftest utløst</translation>
    </message>
    <message>
        <source>The ten alarms that were raised most often</source>
        <translation>De ti alarmene som ble utløst oftest</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityRows</name>
    <message>
        <source>A flow of at least %1 and a confidence of at least %2 %: priority %3.</source>
        <translation>Rate på minst %1 og sikkerhet på minst %2 %: prioritet %3.</translation>
    </message>
    <message>
        <source>A flow of at least %1: priority %2.</source>
        <translation>Rate på minst %1: prioritet %2.</translation>
    </message>
    <message>
        <source>A confidence of at least %1 %: priority %2.</source>
        <translation>Sikkerhet på minst %1 %: prioritet %2.</translation>
    </message>
    <message>
        <source>Every other alarm: priority %1.</source>
        <translation>Alle andre alarmer: prioritet %1.</translation>
    </message>
    <message>
        <source>Every alarm that comes so far: priority %1. The rows below never count.</source>
        <translation>Alle alarmer som kommer så langt: prioritet %1. Radene nedenfor gjelder aldri.</translation>
    </message>
    <message>
        <source>%1 · Flow from</source>
        <translation>%1 · Rate fra</translation>
    </message>
    <message>
        <source>%1 · Confidence from (%)</source>
        <translation>%1 · Sikkerhet fra (%)</translation>
    </message>
    <message>
        <source>%1 · Priority</source>
        <translation>%1 · Prioritet</translation>
    </message>
    <message>
        <source>any</source>
        <translation>uansett</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>Flytt rad %1 opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Flytt rad %1 ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Fjern rad %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Legg til en rad</translation>
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
        <translation>Ikke testet. %1 %2</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Ikke testet ennå.</translation>
    </message>
    <message>
        <source>Not tested yet: %1</source>
        <translation>Ikke testet ennå: %1</translation>
    </message>
    <message>
        <source>Press Test: it sends the secrets unencrypted.</source>
        <translation>Trykk på Test: Da sendes hemmelighetene ukryptert.</translation>
    </message>
    <message>
        <source>It is tested as soon as the address is whole.</source>
        <translation>Testes så snart adressen er fullstendig.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Tester …</translation>
    </message>
    <message>
        <source>It works. Listening to what comes …</source>
        <translation>Det virker. Lytter til det som kommer …</translation>
    </message>
    <message>
        <source>It does not work yet: %1</source>
        <translation>Det virker ikke ennå: %1</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Det virker.</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation>Testen ble avsluttet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test på nytt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The address is plain HTTP: everybody on the way could read the secret.</source>
        <translation>Adressen er ren HTTP: Alle på veien kan lese hemmeligheten.</translation>
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
        <translation>Melding</translation>
    </message>
    <message>
        <source>Time, in ms since 1970</source>
        <translation>Tid, i ms siden 1970</translation>
    </message>
    <message>
        <source>Latitude of the leak</source>
        <translation>Lekkasjens breddegrad</translation>
    </message>
    <message>
        <source>Longitude of the leak</source>
        <translation>Lekkasjens lengdegrad</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Unit of the flow</source>
        <translation>Måleenhet for raten</translation>
    </message>
    <message>
        <source>Confidence, in %</source>
        <translation>Sikkerhet, i %</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Unit of the mass</source>
        <translation>Måleenhet for massen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Unit of the temperature</source>
        <translation>Måleenhet for temperaturen</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Vindhastighet</translation>
    </message>
    <message>
        <source>Unit of the wind speed</source>
        <translation>Måleenhet for vindhastigheten</translation>
    </message>
    <message>
        <source>Where the wind comes from</source>
        <translation>Hvor vinden kommer fra</translation>
    </message>
    <message>
        <source>Latitude of the camera</source>
        <translation>Kameraets breddegrad</translation>
    </message>
    <message>
        <source>Longitude of the camera</source>
        <translation>Kameraets lengdegrad</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>Hvor kameraet ser</translation>
    </message>
    <message>
        <source>not read; such as %1</source>
        <translation>leses ikke; for eksempel %1</translation>
    </message>
    <message>
        <source>Event types that are alarms, one a line</source>
        <translation>Hendelsestyper som er alarmer, én per linje</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (innebygd)</translation>
    </message>
    <message>
        <source>Pointers say where in the JSON of an event a value stands, for example /data/flow. What is empty is not read.</source>
        <translation>Pekere sier hvor i JSON-en til en hendelse en verdi står, for eksempel /data/flow. Det som er tomt, leses ikke.</translation>
    </message>
    <message>
        <source>The built-in profile takes ALERT and ALERT_DLQC as alarms and stays as it is. Cameras that speak otherwise get a profile of their own.</source>
        <translation>Den innebygde profilen tar ALERT og ALERT_DLQC som alarmer og forblir som den er. Kameraer som melder på en annen måte, får en egen profil.</translation>
    </message>
    <message>
        <source>Write a name for the new profile first.</source>
        <translation>Skriv først et navn på den nye profilen.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Det finnes allerede en profil med dette navnet.</translation>
    </message>
    <message>
        <source>Profiles of cameras</source>
        <translation>Kameraprofiler</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Navn på en ny profil</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Legg til en profil</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Fjern denne profilen</translation>
    </message>
</context>
<context>
    <name>Runnel::PublicationView</name>
    <message>
        <source>content type</source>
        <translation>innholdstype</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>beholdt</translation>
    </message>
    <message>
        <source>not retained</source>
        <translation>ikke beholdt</translation>
    </message>
    <message numerus="yes">
        <source>forgotten after %n second(s)</source>
        <translation>
            <numerusform>glemmes etter %n sekund</numerusform>
            <numerusform>glemmes etter %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of the connection test; number and time are as if it came now.</source>
        <translation>Et eksempel fra tilkoblingstesten; nummer og tid er som om den kom nå.</translation>
    </message>
    <message>
        <source>Received at %1; no route took it, so its number is the next one.</source>
        <translation>Mottatt kl. %1; ingen rute tok den, så nummeret er det neste.</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation>Mottatt kl. %1.</translation>
    </message>
    <message>
        <source>Only the beginning of the payload is known here; all of it is published.</source>
        <translation>Bare begynnelsen av nyttelasten er kjent her; hele publiseres.</translation>
    </message>
    <message>
        <source>It also goes to %1.</source>
        <translation>Den går også til %1.</translation>
    </message>
    <message>
        <source>No alarm: this event type is none in the camera&apos;s profile.</source>
        <translation>Ingen alarm: Denne hendelsestypen er ikke en alarm i kameraets profil.</translation>
    </message>
    <message>
        <source>It raises an alarm; its priority depends on the whole payload.</source>
        <translation>Den utløser en alarm; prioriteten avhenger av hele nyttelasten.</translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation>rate %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>sikkerhet %1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>uten sted</translation>
    </message>
    <message>
        <source>Alarm of priority %1: %2.</source>
        <translation>Alarm med prioritet %1: %2.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nyttelast</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Nøyaktig dette ville bli publisert</translation>
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
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Raw event ▾</source>
        <translation>Rå hendelse ▾</translation>
    </message>
    <message>
        <source>Raw event ▸</source>
        <translation>Rå hendelse ▸</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>Rå hendelse</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteCopy</name>
    <message numerus="yes">
        <source>Copy to %n camera(s)</source>
        <translation>
            <numerusform>Kopier til %n kamera</numerusform>
            <numerusform>Kopier til %n kameraer</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Their own routes are replaced; undo brings them back.</source>
        <translation>Kameraenes egne ruter erstattes; «Angre» henter dem tilbake.</translation>
    </message>
    <message>
        <source>There is no other camera.</source>
        <translation>Det finnes ikke noe annet kamera.</translation>
    </message>
    <message>
        <source>A topic without {device} or {asset} will be the same for all cameras.</source>
        <translation>Et emne uten {device} eller {asset} blir det samme for alle kameraer.</translation>
    </message>
    <message>
        <source>Copy the routes of %1 to</source>
        <translation>Kopier rutene for %1 til</translation>
    </message>
    <message>
        <source>Cameras that get the routes</source>
        <translation>Kameraer som får rutene</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Merk alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteForm</name>
    <message>
        <source>1, until confirmed</source>
        <translation>1, til bekreftet</translation>
    </message>
    <message>
        <source>0, sent once</source>
        <translation>0, sendt én gang</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>yes, the last one</source>
        <translation>ja, den siste</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>report</source>
        <translation>meld fra</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>i karantene</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Are filled in: %1</source>
        <translation>Fylles inn: %1</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Hendelsestype</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Stands for {event}.</source>
        <translation>Står for {event}.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained by the broker</source>
        <translation>Beholdes av brokeren</translation>
    </message>
    <message>
        <source>Forgotten after (s)</source>
        <translation>Glemmes etter (s)</translation>
    </message>
    <message>
        <source>When the payload does not fit its schema</source>
        <translation>Når nyttelasten ikke passer til skjemaet</translation>
    </message>
    <message>
        <source>What no other route takes would be dropped and counted as “without a route”. This one takes it.</source>
        <translation>Det ingen annen rute tar, ville bli forkastet og telt som «uten rute». Denne tar det.</translation>
    </message>
    <message>
        <source>Not a route yet. Added, it goes to %1.</source>
        <translation>Ikke en rute ennå. Når den legges til, går den til %1.</translation>
    </message>
    <message>
        <source>Nothing is set up for this camera: every event goes to one pattern.</source>
        <translation>Ingenting er satt opp for dette kameraet: Alle hendelser følger ett mønster.</translation>
    </message>
    <message>
        <source>As all events of the group “%1”. Edited here, it becomes this event&apos;s own.</source>
        <translation>Som alle hendelser i gruppen «%1». Endres den her, gjelder den bare for denne hendelsen.</translation>
    </message>
    <message>
        <source>Destination %1 of %2 of this event.</source>
        <translation>Mål %1 av %2 for denne hendelsen.</translation>
    </message>
    <message>
        <source>Add this route</source>
        <translation>Legg til denne ruten</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Som gruppen</translation>
    </message>
    <message>
        <source>The event goes where all events of its group go</source>
        <translation>Hendelsen går dit alle hendelser i gruppen går</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>Fjern denne ruten</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesEditor</name>
    <message numerus="yes">
        <source>Add all %n proposed</source>
        <translation>
            <numerusform>Legg til %n foreslått</numerusform>
            <numerusform>Legg til alle %n foreslåtte</numerusform>
        </translation>
    </message>
    <message>
        <source>This route is not valid yet. Mend it, and the message stands here.</source>
        <translation>Denne ruten er ikke gyldig ennå. Rett den, så står meldingen her.</translation>
    </message>
    <message>
        <source>No event was heard yet that no other route takes.</source>
        <translation>Ingen hendelse er hørt ennå som ingen annen rute tar.</translation>
    </message>
    <message>
        <source>No %1 was heard yet. The message stands here as soon as one comes.</source>
        <translation>Ingen %1 er hørt ennå. Meldingen står her så snart en kommer.</translation>
    </message>
    <message>
        <source>Nothing is published by this route while its asset is off.</source>
        <translation>Denne ruten publiserer ingenting mens anlegget er av.</translation>
    </message>
    <message>
        <source>Write the event type as the camera sends it, or * for any other.</source>
        <translation>Skriv hendelsestypen slik kameraet sender den, eller * for alle andre.</translation>
    </message>
    <message>
        <source>Which event goes where</source>
        <translation>Hvilken hendelse går hvor</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Legg til for hånd</translation>
    </message>
    <message>
        <source>Event type, as the camera sends it</source>
        <translation>Hendelsestype, slik kameraet sender den</translation>
    </message>
    <message>
        <source>Event type to add</source>
        <translation>Hendelsestype som skal legges til</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Nøyaktig dette ville bli publisert</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesModel</name>
    <message>
        <source>see below what is wrong</source>
        <translation>se feilen nedenfor</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>its asset is off</source>
        <translation>anlegget er av</translation>
    </message>
    <message>
        <source>off</source>
        <comment>check of the payload</comment>
        <translation>av</translation>
    </message>
    <message>
        <source>report</source>
        <translation>meld fra</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>i karantene</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>alle hendelser</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>alle andre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event type, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hørt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Beholdt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesSection</name>
    <message>
        <source>Topic of all events that have none of their own</source>
        <translation>Emne for alle hendelser som ikke har et eget</translation>
    </message>
    <message>
        <source>Copy to other cameras</source>
        <translation>Kopier til andre kameraer</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first; its events are routed here.</source>
        <translation>Det er ikke noe kamera ennå. Legg til et først; hendelsene får ruter her.</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveBar</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Bare en ingeniør kan endre oppsettet.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>Venter på konnektoren …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>Ikke lagret. %1 %2</translation>
    </message>
    <message>
        <source>In effect until Runnel ends: there is no configuration file.</source>
        <translation>Gjelder til Runnel avsluttes: Det finnes ingen konfigurasjonsfil.</translation>
    </message>
    <message>
        <source>Saved and in effect: %1</source>
        <translation>Lagret og trådt i kraft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by somebody else, too.</source>
        <translation>
            <numerusform>%n verdi ble også endret av noen andre.</numerusform>
            <numerusform>%n verdier ble også endret av noen andre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is refused: %1</source>
        <translation>Filen avvises: %1</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Ingenting å lagre.</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Ikke klar til å lagres. %1: %2</translation>
    </message>
    <message>
        <source>The file has errors by now; saving replaces it. It is kept beside it.</source>
        <translation>Filen har nå feil; lagring erstatter den. Den tas vare på ved siden av.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n endring ikke lagret.</numerusform>
            <numerusform>%n endringer ikke lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Lists what differs from what counts now</source>
        <translation>Viser det som er annerledes enn det som gjelder nå</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behold deres</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Behold i en fil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveSheet</name>
    <message>
        <source>Beginning …</source>
        <translation>Begynner …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Avbrutt. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Give the whole path of a file, such as %1.</source>
        <translation>Oppgi hele banen til en fil, for eksempel %1.</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Choose another one, or plug in the drive.</source>
        <translation>Mappen finnes ikke: %1. Velg en annen, eller koble til disken.</translation>
    </message>
    <message>
        <source>There is a file of this name. “Replace it” writes over it; or choose another name.</source>
        <translation>Det finnes en fil med dette navnet. «Erstatt» skriver over den; eller velg et annet navn.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 er ikke en fil. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Runnel may not write to %1. Choose another folder.</source>
        <translation>Runnel får ikke skrive til %1. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>This drive can only be read: %1. Unlock it, or choose another one.</source>
        <translation>Denne disken kan bare leses: %1. Lås den opp, eller velg en annen.</translation>
    </message>
    <message>
        <source>The drive is full; nothing was saved. Free space on it, choose another drive, or a shorter time.</source>
        <translation>Disken er full; ingenting ble lagret. Frigjør plass på den, velg en annen disk eller et kortere tidsrom.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Nothing was left behind. Choose another place.</source>
        <translation>Det kunne ikke lagres: %1. Ingenting ble liggende igjen. Velg et annet sted.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Erstatt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Bla gjennom …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. An engineer has to make it.</source>
        <translation>Mappen finnes ikke: %1. En ingeniør må opprette den.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more: it gets another one.</source>
        <translation>Det finnes en fil med dette navnet. Lagre en gang til: Filen får et annet navn.</translation>
    </message>
    <message>
        <source>It goes to %1, under a name of its own. An engineer can fetch it from there.</source>
        <translation>Filen lagres i %1, under et eget navn. En ingeniør kan hente den der.</translation>
    </message>
</context>
<context>
    <name>Runnel::SecretField</name>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke leses: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a key or a certificate.</source>
        <translation>%1 er for stor for en nøkkel eller et sertifikat.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <source>set just now · kept when it is saved</source>
        <translation>nettopp satt · beholdes når det lagres</translation>
    </message>
    <message>
        <source>set · %1</source>
        <translation>satt · %1</translation>
    </message>
    <message>
        <source>not a reference</source>
        <translation>ikke en referanse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra en fil …</translation>
    </message>
    <message>
        <source>It is never shown again</source>
        <translation>Den vises aldri igjen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
</context>
<context>
    <name>Runnel::SeriesPlots</name>
    <message>
        <source>Events received</source>
        <translation>Mottatte hendelser</translation>
    </message>
    <message>
        <source>per second, by type</source>
        <translation>per sekund, etter type</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>events that wait</source>
        <translation>hendelser som venter</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Nye tilkoblinger</translation>
    </message>
    <message>
        <source>of all streams</source>
        <translation>alle strømmer</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Strømmer</translation>
    </message>
    <message>
        <source>that are live, of all</source>
        <translation>direkte, av alle</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>of all streams, in %1 each</source>
        <translation>alle strømmer, per %1</translation>
    </message>
    <message>
        <source>in all of this time</source>
        <translation>i hele tidsrommet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>direkte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>halvparten innen</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % innen</translation>
    </message>
    <message>
        <source>ms from the camera to the broker</source>
        <translation>ms fra kamera til broker</translation>
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
        <translation>Importer</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Ruter</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameraer</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Legg til et kamera</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Logg på</translation>
    </message>
    <message>
        <source>The camera offers: %1</source>
        <translation>Kameraet tilbyr: %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifikatfil</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM med sertifikatkjeden, eller PKCS#12</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Sertifikater (*.pem *.crt *.cer *.p12 *.pfx);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Not needed when the certificate&apos;s file holds it.</source>
        <translation>Ikke nødvendig når sertifikatfilen inneholder den.</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Nøkler (*.pem *.key);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Only when the key is encrypted.</source>
        <translation>Bare når nøkkelen er kryptert.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everybody on the way to the camera can then read them.</source>
        <translation>Alle på veien til kameraet kan da lese dem.</translation>
    </message>
    <message>
        <source>Send the secrets unencrypted</source>
        <translation>Send hemmelighetene ukryptert</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInSheet</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Konnektoren har ikke svart.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more and this name is locked for a while.</source>
        <translation>
            <numerusform>Feil PIN-kode. %n feil til, og dette navnet blir låst en stund.</numerusform>
            <numerusform>Feil PIN-kode. %n feil til, og dette navnet blir låst en stund.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN-koden til %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked for another %1. An engineer can unlock it under Set up, People.</source>
        <translation>For mange feil PIN-koder. Låst i %1 til. En ingeniør kan låse opp under Oppsett, Personer.</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Velg navnet ditt.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Skriv inn PIN-koden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg på</translation>
    </message>
    <message>
        <source>No engineer has a PIN, so anybody who stands here may change everything. Add people under Set up, People.</source>
        <translation>Ingen ingeniør har PIN-kode, så hvem som helst ved panelet kan endre alt. Legg til personer under Oppsett, Personer.</translation>
    </message>
    <message>
        <source>Nobody is signed in: this panel shows everything, and acknowledges nothing.</source>
        <translation>Ingen er logget på: Dette panelet viser alt og kvitterer ingenting.</translation>
    </message>
    <message>
        <source>SIGN OUT</source>
        <translation>LOGG AV</translation>
    </message>
    <message>
        <source>LEAVE FULL SCREEN</source>
        <translation>AVSLUTT FULLSKJERM</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>LUKK RUNNEL</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TILBAKE</translation>
    </message>
    <message>
        <source>SIGN IN</source>
        <translation>LOGG PÅ</translation>
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
        <translation>Denne datamaskinen har ingen lydutgang.</translation>
    </message>
    <message>
        <source>The audio output does not take the alarm sounds.</source>
        <translation>Lydutgangen tar ikke imot alarmlydene.</translation>
    </message>
    <message>
        <source>Runnel was built without Qt Multimedia.</source>
        <translation>Runnel ble bygd uten Qt Multimedia.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatisticsPage</name>
    <message>
        <source>Times are local.</source>
        <translation>Klokkeslett er lokale.</translation>
    </message>
    <message>
        <source>Nothing was heard for %1: the newest numbers are of %2.</source>
        <translation>Ingenting er hørt på %1: De nyeste tallene er fra %2.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 t</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 t</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 t</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>De siste 15 minuttene</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Den siste timen</translation>
    </message>
    <message>
        <source>The last 8 hours</source>
        <translation>De siste 8 timene</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>De siste 24 timene</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Ingen data ennå.</translation>
    </message>
    <message>
        <source>Rates are collected from the moment the panel starts. The connector has not told any since; it does so every second while it runs.</source>
        <translation>Rater samles inn fra panelet starter. Konnektoren har ikke meldt noen siden; det gjør den hvert sekund mens den kjører.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatusStrip</name>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Lyse eller mørke farger</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching</source>
        <translation>%1 av %2 kameraer overvåker</translation>
    </message>
    <message>
        <source>%1 no signal</source>
        <translation>%1 ikke noe signal</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1 ikke overvåket</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 i kø</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 events/min</source>
        <translation>%1 hendelser/min</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>A kiosk without a PIN: anybody may leave it.</source>
        <translation>Kiosk uten PIN-kode: Hvem som helst kan forlate den.</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>låses om %1</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>logg på</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>uten PIN-kode</translation>
    </message>
    <message>
        <source>Who is at the panel</source>
        <translation>Hvem som er ved panelet</translation>
    </message>
</context>
<context>
    <name>Runnel::TextField</name>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
</context>
<context>
    <name>Runnel::TlsField</name>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Krypter tilkoblingen (TLS)</translation>
    </message>
</context>
<context>
    <name>Runnel::TrustForm</name>
    <message>
        <source>Authority (CA file)</source>
        <translation>Sertifikatutsteder (CA-fil)</translation>
    </message>
    <message>
        <source>Who signs the plant&apos;s cameras. Empty: whom this computer trusts.</source>
        <translation>Den som signerer for bedriftens kameraer. Tomt: de som denne datamaskinen stoler på.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The address is plain HTTP: nothing proves that this is the camera, and everybody on the way can read and change what it says.</source>
        <translation>Adressen er ren HTTP: Ingenting beviser at dette er kameraet, og alle på veien kan lese og endre det som sendes.</translation>
    </message>
    <message>
        <source>Not seen yet: the test shows the camera&apos;s certificates here.</source>
        <translation>Ikke sett ennå: Testen viser kameraets sertifikater her.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one. Find out why before anything is changed here.</source>
        <translation>Kameraet viser et annet sertifikat enn det låste. Finn ut hvorfor før noe endres her.</translation>
    </message>
    <message>
        <source>Not trusted: choose the authority that signed it, or compare the fingerprint with what the camera itself shows and pin it.</source>
        <translation>Ikke klarert: Velg sertifikatutstederen som har signert det, eller sammenlign fingeravtrykket med det kameraet selv viser, og lås det.</translation>
    </message>
    <message>
        <source>Trusted because of the pin.</source>
        <translation>Klarert på grunn av det låste fingeravtrykket.</translation>
    </message>
    <message>
        <source>Trusted by an authority that this computer knows.</source>
        <translation>Klarert gjennom en sertifikatutsteder som denne datamaskinen kjenner.</translation>
    </message>
    <message>
        <source>Trusted by the authority in the CA file.</source>
        <translation>Klarert gjennom sertifikatutstederen i CA-filen.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillit</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Lås dette sertifikatet</translation>
    </message>
    <message>
        <source>Pin its key</source>
        <translation>Lås nøkkelen</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Opphev låsingen</translation>
    </message>
    <message>
        <source>A pin of the key stays valid when the certificate is renewed.</source>
        <translation>Er nøkkelen låst, gjelder det også når sertifikatet fornyes.</translation>
    </message>
</context>
<context>
    <name>Runnel::Tryout</name>
    <message>
        <source>The table is not valid yet: shown is what its last valid state does.</source>
        <translation>Tabellen er ikke gyldig ennå: Vist er virkningen av den siste gyldige versjonen.</translation>
    </message>
    <message>
        <source>No alarm stands, and none was reported since the panel started. The next ones are tried here.</source>
        <translation>Ingen alarm er aktiv, og ingen er rapportert siden panelet startet. De neste prøves her.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n report(s) none would have another priority.</source>
        <translation>
            <numerusform>Den siste rapporten ville ikke fått en annen prioritet.</numerusform>
            <numerusform>Av de siste %n rapportene ville ingen fått en annen prioritet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n report(s) would have another priority.</source>
        <translation>
            <numerusform>%1 av den siste %n rapporten ville fått en annen prioritet.</numerusform>
            <numerusform>%1 av de siste %n rapportene ville fått en annen prioritet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on what came</source>
        <translation>Prøvd på det som kom</translation>
    </message>
    <message>
        <source>The last reports, with the priority by this table</source>
        <translation>De siste rapportene, med prioriteten etter denne tabellen</translation>
    </message>
</context>
<context>
    <name>Runnel::TryoutModel</name>
    <message>
        <source>no alarm</source>
        <translation>ingen alarm</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioritet %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>By this table</source>
        <translation>Etter tabellen</translation>
    </message>
</context>
<context>
    <name>Runnel::WelcomePage</name>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Ingenting er satt opp ennå</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Sett opp dette anlegget</translation>
    </message>
    <message>
        <source>Begin with one camera. It takes a few minutes; nothing is saved before you say so.</source>
        <translation>Begynn med ett kamera. Det tar noen minutter; ingenting lagres før du sier fra.</translation>
    </message>
    <message>
        <source>Events flow from the cameras to the broker.</source>
        <translation>Hendelser går fra kameraene til brokeren.</translation>
    </message>
    <message>
        <source>One camera after the other</source>
        <translation>Ett kamera om gangen</translation>
    </message>
    <message>
        <source>Paste the camera&apos;s address. It is tested step by step, and what fails says how to mend it.</source>
        <translation>Lim inn kameraets adresse. Den testes trinn for trinn, og det som feiler, sier hvordan det rettes.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Legg til et kamera</translation>
    </message>
    <message>
        <source>Many cameras from a file</source>
        <translation>Mange kameraer fra en fil</translation>
    </message>
    <message>
        <source>A Terraform variable file of Azure IoT Operations (.tfvars) becomes cameras and topics.</source>
        <translation>En Terraform-variabelfil fra Azure IoT Operations (.tfvars) blir til kameraer og emner.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer en fil</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Bare se</translation>
    </message>
    <message>
        <source>Four simulated cameras and a private broker on this computer. Nothing of it is kept.</source>
        <translation>Fire simulerte kameraer og en privat broker på denne datamaskinen. Ingenting av det beholdes.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prøv demoen</translation>
    </message>
    <message>
        <source>How far this site is</source>
        <translation>Hvor langt oppsettet er kommet</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameraer</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Hendelser direkte</translation>
    </message>
</context>
<context>
    <name>SetupProgress</name>
    <message>
        <source>No camera is set up yet.</source>
        <translation>Ikke noe kamera er satt opp ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) set up, %1 of them watching.</source>
        <translation>
            <numerusform>%n kamera satt opp, %1 av dem overvåker.</numerusform>
            <numerusform>%n kameraer satt opp, %1 av dem overvåker.</numerusform>
        </translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Ingen broker er satt opp ennå.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Koblet til %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Kobler til %1 …</translation>
    </message>
    <message>
        <source>%1 events have reached the broker.</source>
        <translation>%1 hendelser har nådd brokeren.</translation>
    </message>
    <message>
        <source>%1 events are stored and wait for the broker.</source>
        <translation>%1 hendelser er lagret og venter på brokeren.</translation>
    </message>
    <message>
        <source>No event has reached the broker yet.</source>
        <translation>Ingen hendelse har nådd brokeren ennå.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Switched off</source>
        <translation>Slått av</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Kobler til</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direkte</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Foreldet</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Ikke noe signal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Analytics: not told</source>
        <translation>Analyse: ikke meldt</translation>
    </message>
    <message>
        <source>Analytics on</source>
        <translation>Analyse på</translation>
    </message>
    <message>
        <source>Analytics off</source>
        <translation>Analyse av</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Overvåker</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>IKKE OVERVÅKET</translation>
    </message>
    <message>
        <source>Broker not connected</source>
        <translation>Broker ikke tilkoblet</translation>
    </message>
    <message>
        <source>Broker: connecting</source>
        <translation>Broker: kobler til</translation>
    </message>
    <message>
        <source>Broker connected</source>
        <translation>Broker tilkoblet</translation>
    </message>
    <message>
        <source>Broker takes no events</source>
        <translation>Broker tar ikke imot hendelser</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Broker utilgjengelig</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 t</translation>
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
        <translation>%1 t</translation>
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
        <translation>Ingen av dem har gitt livstegn ennå.</translation>
    </message>
    <message>
        <source>Last heard %1 ago.</source>
        <translation>Sist hørt for %1 siden.</translation>
    </message>
    <message>
        <source>The broker is away: events are stored, nobody else is told.</source>
        <translation>Brokeren er utilgjengelig: Hendelser lagres, ingen andre får beskjed.</translation>
    </message>
    <message>
        <source>The connector does not answer</source>
        <translation>Konnektoren svarer ikke</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1. What is shown may be out of date.</source>
        <translation>Ingenting er hørt fra den på %1. Det som vises, kan være utdatert.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Reading what the last run left.</source>
        <translation>Leser det forrige kjøring etterlot.</translation>
    </message>
    <message>
        <source>No cameras are set up</source>
        <translation>Ingen kameraer er satt opp</translation>
    </message>
    <message>
        <source>All cameras are switched off</source>
        <translation>Alle kameraer er slått av</translation>
    </message>
    <message>
        <source>Nobody is watching.</source>
        <translation>Ingen overvåker.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Ingen overvåker</translation>
    </message>
    <message>
        <source>0 of %1 cameras. %2</source>
        <translation>0 av %1 kameraer. %2</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching.</source>
        <translation>%1 av %2 kameraer overvåker.</translation>
    </message>
    <message>
        <source>No alarms, but not all cameras watch</source>
        <translation>Ingen alarmer, men ikke alle kameraer overvåker</translation>
    </message>
    <message>
        <source>No alarms, but the broker is away</source>
        <translation>Ingen alarmer, men brokeren er utilgjengelig</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Ingen alarmer</translation>
    </message>
    <message>
        <source>Nobody is watching. Add a camera under Set up.</source>
        <translation>Ingen overvåker. Legg til et kamera under Oppsett.</translation>
    </message>
</context>
</TS>
