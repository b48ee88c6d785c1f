<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlarmCells</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>1st</source>
        <comment>the first alarm of a burst</comment>
        <translation>1.ª</translation>
    </message>
    <message numerus="yes">
        <source>%n not ack.</source>
        <translation>
            <numerusform>%n sin rec.</numerusform>
            <numerusform>%n sin rec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1, %2: %3, %4. Since %5, %n report(s), the last %6 ago.</source>
        <translation>
            <numerusform>Prioridad %1, %2: %3, %4. Desde %5, %n aviso, hace %6.</numerusform>
            <numerusform>Prioridad %1, %2: %3, %4. Desde %5, %n avisos, el último hace %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of a burst.</source>
        <translation>La primera de una serie.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarms, the worst of priority %2.</source>
        <translation>
            <numerusform>%1: %n alarma, de prioridad %2.</numerusform>
            <numerusform>%1: %n alarmas, la peor de prioridad %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Abierto.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrado.</translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message>
        <source>%1 (max %2)</source>
        <translation>%1 (máx. %2)</translation>
    </message>
    <message>
        <source>Camera&apos;s time</source>
        <translation>Hora de la cámara</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <translation>%1, %2 de retraso</translation>
    </message>
    <message>
        <source>%1, %2 ahead</source>
        <translation>%1, %2 de adelanto</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>Leak at %1</source>
        <translation>Fuga en %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Aplazada hasta</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>Aplazada por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Mass so far</source>
        <translation>Masa hasta ahora</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Distance to camera</source>
        <translation>Distancia a la cámara</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin reconocer</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Cleared, not ack.</source>
        <translation>Normalizada, sin rec.</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimida</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>No signal from the camera</source>
        <translation>Sin señal de la cámara</translation>
    </message>
    <message>
        <source>Camera does not look</source>
        <translation>La cámara no vigila</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Bróker no disponible</translation>
    </message>
    <message>
        <source>Broker refuses messages</source>
        <translation>El bróker rechaza mensajes</translation>
    </message>
    <message>
        <source>Outbox is filling</source>
        <translation>La bandeja de salida se llena</translation>
    </message>
    <message>
        <source>Outbox cannot store</source>
        <translation>La bandeja de salida no puede guardar</translation>
    </message>
    <message>
        <source>Journal cannot store</source>
        <translation>El registro no puede guardar</translation>
    </message>
    <message>
        <source>Leak, located</source>
        <translation>Fuga, localizada</translation>
    </message>
    <message>
        <source>Leak, no place</source>
        <translation>Fuga, sin lugar</translation>
    </message>
    <message>
        <source>This connector</source>
        <translation>Este conector</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Aviso recibido</translation>
    </message>
    <message>
        <source>Quiet: cleared</source>
        <translation>Sin avisos: normalizada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Aplazamiento anulado</translation>
    </message>
    <message>
        <source>Shelf ended</source>
        <translation>Aplazamiento vencido</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Ya no está suprimida</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Puesta fuera de servicio</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>De nuevo en servicio</translation>
    </message>
    <message>
        <source>Priority is now %1</source>
        <translation>La prioridad es ahora %1</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingeniero</translation>
    </message>
</context>
<context>
    <name>BrokerTestText</name>
    <message>
        <source>Not encrypted.</source>
        <translation>Sin cifrar.</translation>
    </message>
    <message>
        <source>%1 · valid to %2</source>
        <translation>%1 · válido hasta el %2</translation>
    </message>
    <message>
        <source>%1 · %2 · valid to %3</source>
        <translation>%1 · %2 · válido hasta el %3</translation>
    </message>
    <message>
        <source>MQTT 5.0, as %1</source>
        <translation>MQTT 5.0, como %1</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1. The broker does not take 5.0.</source>
        <translation>MQTT 3.1.1, como %1. El bróker no acepta la versión 5.0.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1</source>
        <translation>MQTT 3.1.1, como %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Llegada del mensaje</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Fin de conexión</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>passed, with a warning</source>
        <translation>bien, con advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · confirmado</translation>
    </message>
    <message>
        <source>It came back from the broker.</source>
        <translation>Volvió del bróker.</translation>
    </message>
    <message>
        <source>The broker does not show this client the topic; Runnel does not need that.</source>
        <translation>El bróker no muestra el tema a este cliente; Runnel no lo necesita.</translation>
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
        <translation>Comprobando %1, puerto %2…</translation>
    </message>
    <message>
        <source>It does not work yet: %1.</source>
        <translation>Aún no funciona: %1.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>It works: the message arrived, after %1.</source>
        <translation>Funciona: el mensaje llegó en %1.</translation>
    </message>
    <message>
        <source>It works: the broker took the message, after %1.</source>
        <translation>Funciona: el bróker aceptó el mensaje en %1.</translation>
    </message>
    <message>
        <source>It works: the broker let Runnel in, after %1.</source>
        <translation>Funciona: el bróker dejó entrar a Runnel en %1.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Too many questions to the alarm journal wait already.</source>
        <translation>Ya hay demasiadas consultas al registro de alarmas en espera.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Vuelva a consultar en un momento.</translation>
    </message>
    <message>
        <source>The alarm journal was damaged; it was set aside as %1.</source>
        <extracomment>%1: where</extracomment>
        <translation>El registro de alarmas estaba dañado; se apartó como %1.</translation>
    </message>
    <message>
        <source>Check the disk. Alarms that go on are raised again when they are reported.</source>
        <translation>Compruebe el disco. Las alarmas que continúan se activan de nuevo cuando llega un aviso.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Su función no permite hacer esto.</translation>
    </message>
    <message>
        <source>Sign in as engineer.</source>
        <translation>Inicie sesión como ingeniero.</translation>
    </message>
    <message>
        <source>Sign in as operator.</source>
        <translation>Inicie sesión como operador.</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>No consta quién hace esto.</translation>
    </message>
    <message>
        <source>Sign in with a name.</source>
        <translation>Inicie sesión con un nombre.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Esto requiere un motivo.</translation>
    </message>
    <message>
        <source>Write one line.</source>
        <translation>Escriba una sola línea.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <extracomment>%1: AlarmCommand::longestNote</extracomment>
        <translation>La nota tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <source>A shelf lasts up to 12 hours.</source>
        <translation>Un aplazamiento dura 12 horas como máximo.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Elija una hora.</translation>
    </message>
    <message>
        <source>This alarm is over.</source>
        <translation>Esta alarma ha terminado.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the journal has it.</source>
        <translation>No hay que hacer nada; consta en el registro.</translation>
    </message>
    <message>
        <source>This cannot be done in the alarm&apos;s present state.</source>
        <translation>Esto no se puede hacer en el estado actual de la alarma.</translation>
    </message>
    <message>
        <source>Look at the alarm again: somebody may have been faster.</source>
        <translation>Vuelva a mirar la alarma: quizá alguien se ha adelantado.</translation>
    </message>
    <message>
        <source>The disk that holds the alarm journal is full.</source>
        <translation>El disco del registro de alarmas está lleno.</translation>
    </message>
    <message>
        <source>Free space on it; the journal goes on by itself afterwards.</source>
        <translation>Libere espacio en él; después el registro continúa por sí solo.</translation>
    </message>
    <message>
        <source>The alarm journal cannot be used (%1).</source>
        <extracomment>%1: QString::fromUtf8(sqlite3_errstr(code))</extracomment>
        <translation>El registro de alarmas no se puede usar (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory.</source>
        <translation>Compruebe el disco y el directorio de estado.</translation>
    </message>
    <message>
        <source>The stream is not open.</source>
        <translation>El flujo no está abierto.</translation>
    </message>
    <message>
        <source>The camera&apos;s analytics are off: it reports no leaks.</source>
        <translation>El análisis de la cámara está desconectado: no avisa de fugas.</translation>
    </message>
    <message>
        <source>The broker is not connected.</source>
        <translation>El bróker no está conectado.</translation>
    </message>
    <message>
        <source>The outbox is filling: the broker does not take events as fast as they come, or it is away. When it is full, events are lost.</source>
        <translation>La bandeja de salida se llena: el bróker no acepta eventos tan rápido como llegan, o no está disponible. Cuando se llene, se perderán eventos.</translation>
    </message>
    <message>
        <source>The client certificate %1</source>
        <translation>El certificado de cliente %1</translation>
    </message>
    <message>
        <source>The %2&apos;s certificate (%1)</source>
        <translation>El certificado de %2 (%1)</translation>
    </message>
    <message>
        <source>Have a new one issued and put it in its place; the next connection takes it.</source>
        <translation>Solicite uno nuevo y colóquelo en su lugar; la próxima conexión lo usa.</translation>
    </message>
    <message>
        <source>Renew it there in time; an endpoint with a pin needs the new pin too.</source>
        <translation>Renuévelo allí a tiempo; un punto de conexión con huella fijada necesita también la huella nueva.</translation>
    </message>
    <message>
        <source>%1 expired on %2: the next connection will fail.</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 caducó el %2: la próxima conexión fallará.</translation>
    </message>
    <message>
        <source>%1 expires today (%2).</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 caduca hoy (%2).</translation>
    </message>
    <message>
        <source>%1 expires on %2, in %3 days.</source>
        <extracomment>%1: name, %2: date, %3: QString::number(days)</extracomment>
        <translation>%1 caduca el %2, en %3 días.</translation>
    </message>
    <message>
        <source>1 is the most urgent, 5 the least</source>
        <translation>1 es la más urgente, 5 la menos</translation>
    </message>
    <message>
        <source>an empty table gives no alarm a priority; leave the key out for the default table</source>
        <translation>una tabla vacía no da prioridad a ninguna alarma; omita la clave para usar la tabla predeterminada</translation>
    </message>
    <message>
        <source>the last row must have no condition, so that every alarm gets a priority</source>
        <translation>la última fila no debe tener condición, para que toda alarma tenga una prioridad</translation>
    </message>
    <message>
        <source>this must be a string, the type of an event, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>esto debe ser una cadena, el tipo de un evento, no %1</translation>
    </message>
    <message>
        <source>an event&apos;s type is not empty; that of events without one is &quot;message&quot;</source>
        <translation>el tipo de un evento no está vacío; el de los eventos sin tipo es &quot;message&quot;</translation>
    </message>
    <message>
        <source>a type has at most %1 characters here</source>
        <extracomment>%1: longestName</extracomment>
        <translation>un tipo tiene aquí como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>no event&apos;s type contains a line break</source>
        <translation>ningún tipo de evento contiene un salto de línea</translation>
    </message>
    <message>
        <source>types stand here to the letter, and * would make an alarm of every heartbeat; list the types that are alarms</source>
        <translation>los tipos van aquí al pie de la letra, y * haría una alarma de cada latido; enumere los tipos que son alarmas</translation>
    </message>
    <message>
        <source>it lists the types of the events that are alarms: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</source>
        <translation>enumera los tipos de los eventos que son alarmas: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</translation>
    </message>
    <message>
        <source>without a type nothing the camera says is an alarm; list at least one, such as &quot;LEAK&quot;</source>
        <translation>sin un tipo, nada de lo que dice la cámara es una alarma; indique al menos uno, como &quot;LEAK&quot;</translation>
    </message>
    <message>
        <source>there are more than %1 types here; make several profiles of them</source>
        <extracomment>%1: mostAlarmTypes</extracomment>
        <translation>aquí hay más de %1 tipos; repártalos en varios perfiles</translation>
    </message>
    <message>
        <source>this type stands here twice; keep one</source>
        <translation>este tipo está aquí dos veces; deje uno</translation>
    </message>
    <message>
        <source>this is no JSON pointer (RFC 6901): it must begin with /, for example &quot;/data/flow&quot;</source>
        <translation>esto no es un puntero JSON (RFC 6901): debe empezar por /, por ejemplo &quot;/data/flow&quot;</translation>
    </message>
    <message>
        <source>a pointer has at most %1 characters here</source>
        <extracomment>%1: longestPointer</extracomment>
        <translation>un puntero tiene aquí como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a pointer must not contain U+0000</source>
        <translation>un puntero no debe contener U+0000</translation>
    </message>
    <message>
        <source>a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of the key write ~0, for a / write ~1</source>
        <translation>en un puntero JSON, a ~ debe seguirle 0 o 1: para una ~ de la clave escriba ~0, para una / escriba ~1</translation>
    </message>
    <message>
        <source>a position needs both; &quot;%1&quot; is missing</source>
        <extracomment>%1: QLatin1String(other)</extracomment>
        <translation>una posición necesita ambos; falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not be empty: assets refer to it</source>
        <translation>el nombre de un perfil no debe estar vacío: los activos se refieren a él</translation>
    </message>
    <message>
        <source>a profile&apos;s name has at most %1 characters</source>
        <extracomment>%1: longestName</extracomment>
        <translation>el nombre de un perfil tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not contain control characters</source>
        <translation>el nombre de un perfil no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>this profile is built in and stays as it is; give yours another name, and name it in the &quot;profile&quot; of the assets</source>
        <translation>este perfil está integrado y no cambia; dé otro nombre al suyo e indíquelo en &quot;profile&quot; de los activos</translation>
    </message>
    <message>
        <source>there are more than %1 profiles; cameras of one kind can share one</source>
        <extracomment>%1: mostProfiles</extracomment>
        <translation>hay más de %1 perfiles; las cámaras del mismo tipo pueden compartir uno</translation>
    </message>
    <message>
        <source>there is no such profile in &quot;alarms.profiles&quot;: %1</source>
        <extracomment>%1: ObjectReader::notAmong(profile,known)</extracomment>
        <translation>no existe ese perfil en &quot;alarms.profiles&quot;: %1</translation>
    </message>
    <message>
        <source>there are more than 16 destinations</source>
        <translation>hay más de 16 destinos</translation>
    </message>
    <message>
        <source>topics refer to an event by its name</source>
        <translation>los temas se refieren a un evento por su nombre</translation>
    </message>
    <message>
        <source>this is the older name of &quot;dataSource&quot;, which stands here too; remove this one</source>
        <translation>este es el nombre antiguo de &quot;dataSource&quot;, que también está aquí; elimine este</translation>
    </message>
    <message>
        <source>every event group has a name</source>
        <translation>cada grupo de eventos tiene un nombre</translation>
    </message>
    <message>
        <source>another event of this group has this name already</source>
        <translation>otro evento de este grupo ya tiene este nombre</translation>
    </message>
    <message>
        <source>it names the device and its endpoint</source>
        <translation>indica el dispositivo y su punto de conexión</translation>
    </message>
    <message>
        <source>it is the name of one of the &quot;devices&quot;</source>
        <translation>es el nombre de uno de los &quot;devices&quot;</translation>
    </message>
    <message>
        <source>it is the name of one of the device&apos;s &quot;endpoints&quot;</source>
        <translation>es el nombre de uno de los &quot;endpoints&quot; del dispositivo</translation>
    </message>
    <message>
        <source>no device with an endpoint has this name: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.device,devices.mid(0,20))</extracomment>
        <translation>ningún dispositivo con punto de conexión tiene este nombre: %1</translation>
    </message>
    <message>
        <source>the device has no such endpoint: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.endpoint,names.mid(0,20))</extracomment>
        <translation>el dispositivo no tiene ese punto de conexión: %1</translation>
    </message>
    <message>
        <source>topics refer to an asset by its name</source>
        <translation>los temas se refieren a un activo por su nombre</translation>
    </message>
    <message>
        <source>another asset has this name already</source>
        <translation>otro activo ya tiene este nombre</translation>
    </message>
    <message>
        <source>another event group of this asset has this name already</source>
        <translation>otro grupo de eventos de este activo ya tiene este nombre</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1: QLatin1String(what)</extracomment>
        <translation>%1: cambio</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>ningún cambio</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Create it, or name another with --config.</source>
        <translation>Créelo, o indique otro con --config.</translation>
    </message>
    <message>
        <source>This user may not read it.</source>
        <translation>Este usuario no puede leerlo.</translation>
    </message>
    <message>
        <source>Give the user that runs Runnel read access.</source>
        <translation>Dé permiso de lectura al usuario que ejecuta Runnel.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <extracomment>%1: why</extracomment>
        <translation>No se puede abrir: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta de acceso.</translation>
    </message>
    <message>
        <source>Its group or others may write it.</source>
        <translation>Su grupo u otros pueden escribir en él.</translation>
    </message>
    <message>
        <source>It belongs to another user (id %1).</source>
        <extracomment>%1: file.st_uid</extracomment>
        <translation>Pertenece a otro usuario (id %1).</translation>
    </message>
    <message>
        <source>Everybody may replace it: its directory is writable for all.</source>
        <translation>Cualquiera puede sustituirlo: todos pueden escribir en su directorio.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>Name the configuration file itself.</source>
        <translation>Indique el propio archivo de configuración.</translation>
    </message>
    <message>
        <source>Whoever may write it decides where the credentials go. Run: chmod go-w FILE, and make root or the user that runs Runnel its owner.</source>
        <translation>Quien puede escribir en él decide adónde van las credenciales. Ejecute: chmod go-w FILE, y haga propietario a root o al usuario que ejecuta Runnel.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <extracomment>%1: file.errorString()</extracomment>
        <translation>Error de lectura: %1.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>There are %1 problems in all.</source>
        <extracomment>%1: problems.size()</extracomment>
        <translation>Hay %1 problemas en total.</translation>
    </message>
    <message>
        <source>Mend the file; `runnel check` lists every problem.</source>
        <translation>Corrija el archivo; `runnel check` muestra todos los problemas.</translation>
    </message>
    <message>
        <source>there are more problems than these</source>
        <translation>hay más problemas que estos</translation>
    </message>
    <message>
        <source>it tells the broker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</source>
        <translation>indica el bróker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its directory and the space on the disk.</source>
        <translation>Compruebe los permisos de su directorio y el espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 cannot be read to keep it as a backup: %2.</source>
        <extracomment>%1: path, %2: previous.errorString()</extracomment>
        <translation>No se puede leer %1 para guardar una copia de seguridad: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>it is the URL of the event stream</source>
        <translation>es la URL del flujo de eventos</translation>
    </message>
    <message>
        <source>this must be a whole URL with http:// or https://, for example http://10.0.0.11:8080/camera-events</source>
        <translation>esto debe ser una URL completa con http:// o https://, por ejemplo http://10.0.0.11:8080/camera-events</translation>
    </message>
    <message>
        <source>credentials must not stand in a URL; use &quot;authentication&quot; with &quot;UsernamePassword&quot;</source>
        <translation>no debe haber credenciales en una URL; use &quot;authentication&quot; con &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>what stands behind # is never sent; remove it</source>
        <translation>lo que va detrás de # nunca se envía; elimínelo</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>un puerto es un número del 1 al 65535</translation>
    </message>
    <message>
        <source>this must be http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>esto debe ser http://HOST:PORT o socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>credentials must not stand in this file</source>
        <translation>no debe haber credenciales en este archivo</translation>
    </message>
    <message>
        <source>this must be &quot;sha256:&quot; and 64 hexadecimal digits, of the certificate or of its public key</source>
        <translation>esto debe ser &quot;sha256:&quot; y 64 dígitos hexadecimales, del certificado o de su clave pública</translation>
    </message>
    <message>
        <source>there is no certificate to compare with: the address is plain HTTP</source>
        <translation>no hay certificado con el que comparar: la dirección es HTTP sin cifrar</translation>
    </message>
    <message>
        <source>this is no name of an HTTP header</source>
        <translation>esto no es el nombre de una cabecera HTTP</translation>
    </message>
    <message>
        <source>Runnel sets this header itself; remove it</source>
        <translation>Runnel pone esta cabecera por sí mismo; elimínela</translation>
    </message>
    <message>
        <source>this header stands here twice; header names ignore case</source>
        <translation>esta cabecera está aquí dos veces; sus nombres no distinguen mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>a header&apos;s value must not contain control characters</source>
        <translation>el valor de una cabecera no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>a header&apos;s value has at most 8192 characters</source>
        <translation>el valor de una cabecera tiene como máximo 8192 caracteres</translation>
    </message>
    <message>
        <source>this would send a secret over plain HTTP. Use https://, or consent with &quot;allowPlain&quot;: true in &quot;authentication&quot;</source>
        <translation>esto enviaría un secreto por HTTP sin cifrar. Use https://, o acéptelo con &quot;allowPlain&quot;: true en &quot;authentication&quot;</translation>
    </message>
    <message>
        <source>there are more than 64 headers</source>
        <translation>hay más de 64 cabeceras</translation>
    </message>
    <message>
        <source>of degrees</source>
        <translation>de grados</translation>
    </message>
    <message>
        <source>of metres</source>
        <translation>de metros</translation>
    </message>
    <message>
        <source>this must be a number of degrees from -%1 to %1</source>
        <extracomment>%1: *limit</extracomment>
        <translation>esto debe ser un número de grados de -%1 a %1</translation>
    </message>
    <message>
        <source>this must be a number %1, above 0 and at most %2</source>
        <extracomment>%1: size-&gt;second, %2: size-&gt;first</extracomment>
        <translation>esto debe ser un número %1, mayor que 0 y de %2 como máximo</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>HTTP sin cifrar</translation>
    </message>
    <message>
        <source>an attribute is a string, a number, or true or false</source>
        <translation>un atributo es una cadena, un número, o true o false</translation>
    </message>
    <message>
        <source>assets and topics refer to a device by its name</source>
        <translation>los activos y los temas se refieren a un dispositivo por su nombre</translation>
    </message>
    <message>
        <source>another device has this name already</source>
        <translation>otro dispositivo ya tiene este nombre</translation>
    </message>
    <message>
        <source>an endpoint&apos;s name has 1 to 256 characters</source>
        <translation>el nombre de un punto de conexión tiene de 1 a 256 caracteres</translation>
    </message>
    <message>
        <source>the text ends too early; is the file complete?</source>
        <translation>el texto termina demasiado pronto; ¿está completo el archivo?</translation>
    </message>
    <message>
        <source>there is nothing here; the smallest configuration has &quot;mqtt&quot; and &quot;devices&quot;</source>
        <translation>aquí no hay nada; la configuración mínima tiene &quot;mqtt&quot; y &quot;devices&quot;</translation>
    </message>
    <message>
        <source>something follows the end of the configuration; remove it</source>
        <translation>hay algo detrás del final de la configuración; elimínelo</translation>
    </message>
    <message>
        <source>this is no JSON value (strings need double quotes; there are no comments and no trailing commas)</source>
        <translation>esto no es un valor JSON (las cadenas van entre comillas dobles; no hay comentarios ni comas finales)</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma before a }, no comments)</source>
        <translation>aquí se espera una clave entre comillas dobles (sin coma antes de }, sin comentarios)</translation>
    </message>
    <message>
        <source>a : is missing behind the key</source>
        <translation>falta : detrás de la clave</translation>
    </message>
    <message>
        <source>a , or } is missing before this</source>
        <translation>falta , o } antes de esto</translation>
    </message>
    <message>
        <source>a , or ] is missing before this</source>
        <translation>falta , o ] antes de esto</translation>
    </message>
    <message>
        <source>the \u escape in this string is not complete</source>
        <translation>la secuencia \u de esta cadena no está completa</translation>
    </message>
    <message>
        <source>there is no such \ escape in JSON; write \\ for a backslash</source>
        <translation>no existe esa secuencia con \ en JSON; escriba \\ para una barra invertida</translation>
    </message>
    <message>
        <source>the closing double quote of this string is missing</source>
        <translation>falta la comilla doble de cierre de esta cadena</translation>
    </message>
    <message>
        <source>a string here is not valid UTF-8, or has a control character or line break in it; save the file as UTF-8</source>
        <translation>una cadena no es UTF-8 válido, o contiene un carácter de control o un salto de línea; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>this is no JSON number</source>
        <translation>esto no es un número JSON</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>los objetos y listas tienen más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>the text is longer than %1 MiB</source>
        <extracomment>%1: maximumBytes&gt;&gt;20</extracomment>
        <translation>el texto tiene más de %1 MiB</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8</source>
        <translation>el archivo es UTF-16; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>there is a NUL byte here; is this a text file in UTF-8?</source>
        <translation>aquí hay un byte NUL; ¿es esto un archivo de texto en UTF-8?</translation>
    </message>
    <message>
        <source>only the host stands here; the port has a key of its own, TLS is &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</source>
        <translation>aquí va solo el host; el puerto tiene su propia clave, TLS es &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</translation>
    </message>
    <message>
        <source>a host name has at most 255 characters</source>
        <translation>un nombre de host tiene como máximo 255 caracteres</translation>
    </message>
    <message>
        <source>the port has a key of its own: &quot;port&quot;</source>
        <translation>el puerto tiene su propia clave: &quot;port&quot;</translation>
    </message>
    <message>
        <source>this is no host name and no IP address</source>
        <translation>esto no es un nombre de host ni una dirección IP</translation>
    </message>
    <message>
        <source>a key needs its &quot;certificate&quot; beside it</source>
        <translation>una clave necesita su &quot;certificate&quot; al lado</translation>
    </message>
    <message>
        <source>for example &quot;UsernamePassword&quot;</source>
        <translation>por ejemplo &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>this must not be empty: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>esto no debe estar vacío: %1</translation>
    </message>
    <message>
        <source>a reference such as keychain:NAME</source>
        <translation>una referencia como keychain:NAME</translation>
    </message>
    <message>
        <source>this does not belong to the &quot;method&quot; chosen; remove it or choose another</source>
        <translation>esto no corresponde al &quot;method&quot; elegido; elimínelo o elija otro</translation>
    </message>
    <message>
        <source>the user&apos;s name, plain or a reference</source>
        <translation>el nombre del usuario, tal cual o como referencia</translation>
    </message>
    <message>
        <source>an absolute path or a reference (PEM or PKCS#12)</source>
        <translation>una ruta absoluta o una referencia (PEM o PKCS#12)</translation>
    </message>
    <message>
        <source>a certificate can be shown only over TLS, but this is %1</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>un certificado solo se puede presentar por TLS, pero esto es %1</translation>
    </message>
    <message>
        <source>this would send credentials over %1, readable by everybody on the way. Use TLS, or consent with &quot;allowPlain&quot;: true</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>esto enviaría credenciales por %1, legibles para todos en el camino. Use TLS, o acéptelo con &quot;allowPlain&quot;: true</translation>
    </message>
    <message>
        <source>it is the broker&apos;s name or address</source>
        <translation>es el nombre o la dirección del bróker</translation>
    </message>
    <message>
        <source>MQTT without TLS</source>
        <translation>MQTT sin TLS</translation>
    </message>
    <message>
        <source>the client certificate stands here and in &quot;tls&quot;; keep one of them</source>
        <translation>el certificado de cliente está aquí y en &quot;tls&quot;; deje uno de los dos</translation>
    </message>
    <message>
        <source>an object { … } is expected here, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>aquí se espera un objeto { … }, no %1</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one</source>
        <translation>esta clave está aquí dos veces; deje una</translation>
    </message>
    <message>
        <source>there is no such key here;</source>
        <translation>aquí no existe esa clave;</translation>
    </message>
    <message>
        <source>%1did you mean &quot;%2&quot;?</source>
        <extracomment>%1: what came before, %2: meant</extracomment>
        <translation>%1¿quería decir &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <extracomment>%1: m_known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Se conocen: %1</translation>
    </message>
    <message>
        <source>this key is missing; %1</source>
        <extracomment>%1: why</extracomment>
        <translation>falta esta clave; %1</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <extracomment>%1: expected.kindName(), %2: value-&gt;kindName()</extracomment>
        <translation>esto debe ser %1, no %2</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>un nombre no debe estar vacío</translation>
    </message>
    <message>
        <source>a name has at most 256 characters</source>
        <translation>un nombre tiene como máximo 256 caracteres</translation>
    </message>
    <message>
        <source>a name must not contain control characters</source>
        <translation>un nombre no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <extracomment>%1: lowest, %2: highest</extracomment>
        <translation>esto debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2</source>
        <extracomment>%1: shown(lowest), %2: shown(highest)</extracomment>
        <translation>esto debe ser un número de %1 a %2</translation>
    </message>
    <message>
        <source>a path must be absolute: a service has no current directory</source>
        <translation>una ruta debe ser absoluta: un servicio no tiene directorio actual</translation>
    </message>
    <message>
        <source>the path behind &quot;file:&quot; must be absolute</source>
        <translation>la ruta detrás de &quot;file:&quot; debe ser absoluta</translation>
    </message>
    <message>
        <source>behind &quot;credential:&quot; stands the name of a file in $CREDENTIALS_DIRECTORY, without / and not hidden</source>
        <translation>detrás de &quot;credential:&quot; va el nombre de un archivo de $CREDENTIALS_DIRECTORY, sin / y no oculto</translation>
    </message>
    <message>
        <source>behind &quot;env:&quot; stands the name of an environment variable</source>
        <translation>detrás de &quot;env:&quot; va el nombre de una variable de entorno</translation>
    </message>
    <message>
        <source>a reference to a secret is expected: keychain:NAME, credential:NAME, file:PATH or env:NAME. A secret must not stand in this file; what stands here is not shown</source>
        <translation>se espera una referencia a un secreto: keychain:NAME, credential:NAME, file:PATH o env:NAME. No debe haber secretos en este archivo; lo que hay aquí no se muestra</translation>
    </message>
    <message>
        <source>this must be a string, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>esto debe ser una cadena, no %1</translation>
    </message>
    <message>
        <source>this must be an absolute path or a reference such as credential:NAME</source>
        <translation>esto debe ser una ruta absoluta o una referencia como credential:NAME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here;</source>
        <extracomment>%1: escapedForDisplay(given,40)</extracomment>
        <translation>&quot;%1&quot; no se conoce aquí;</translation>
    </message>
    <message>
        <source>%1One of: %2</source>
        <extracomment>%1: message, %2: known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1Uno de: %2</translation>
    </message>
    <message>
        <source>this must be a string, the path of a GeoJSON file</source>
        <translation>esto debe ser una cadena, la ruta de un archivo GeoJSON</translation>
    </message>
    <message>
        <source>this must be ADDRESS:PORT, for example 127.0.0.1:9464 or [::1]:9464, or empty for off</source>
        <translation>esto debe ser ADDRESS:PORT, por ejemplo 127.0.0.1:9464 o [::1]:9464, o vacío para desconectarlo</translation>
    </message>
    <message>
        <source>there is no token {%1} here; known are %2</source>
        <extracomment>%1: escapedForDisplay(name,40), %2: known.join(u&apos; &apos;)</extracomment>
        <translation>aquí no existe {%1}; se conocen %2</translation>
    </message>
    <message>
        <source>a topic that is published to must not contain %1</source>
        <extracomment>%1: c</extracomment>
        <translation>un tema en el que se publica no debe contener %1</translation>
    </message>
    <message>
        <source>topics that begin with $ belong to the broker</source>
        <translation>los temas que empiezan por $ pertenecen al bróker</translation>
    </message>
    <message>
        <source>this } closes no token</source>
        <translation>esta } no cierra nada</translation>
    </message>
    <message>
        <source>a topic must not contain control characters</source>
        <translation>un tema no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>half a character stands here (an unpaired surrogate)</source>
        <translation>aquí hay medio carácter (un sustituto sin pareja)</translation>
    </message>
    <message>
        <source>a topic must not be empty</source>
        <translation>un tema no debe estar vacío</translation>
    </message>
    <message>
        <source>the } of this token is missing</source>
        <translation>falta la } de cierre</translation>
    </message>
    <message>
        <source>this can become longer than 65,535 bytes (each token counts for 128)</source>
        <translation>esto puede superar los 65 535 bytes (cada {…} cuenta como 128)</translation>
    </message>
    <message>
        <source>%1 (reason 0x%2).</source>
        <extracomment>%1: QString::fromLatin1(detail), %2: QString::number(code,16).rightJustified(2,u&apos;0&apos;)</extracomment>
        <translation>%1 (motivo 0x%2).</translation>
    </message>
    <message>
        <source>The broker does not speak this version of MQTT</source>
        <translation>El bróker no admite esta versión de MQTT</translation>
    </message>
    <message>
        <source>Set mqtt.protocol to &quot;auto&quot; or to the version the broker speaks.</source>
        <translation>Ponga mqtt.protocol en &quot;auto&quot; o en la versión que admite el bróker.</translation>
    </message>
    <message>
        <source>The broker does not accept the client identifier</source>
        <translation>El bróker no acepta el identificador de cliente</translation>
    </message>
    <message>
        <source>Set mqtt.clientId to one the broker allows.</source>
        <translation>Ponga en mqtt.clientId uno que el bróker permita.</translation>
    </message>
    <message>
        <source>The broker does not accept the user name, password or authentication method</source>
        <translation>El bróker no acepta el usuario, la contraseña o el método de autenticación</translation>
    </message>
    <message>
        <source>Check mqtt.authentication and the stored password.</source>
        <translation>Compruebe mqtt.authentication y la contraseña guardada.</translation>
    </message>
    <message>
        <source>The broker does not allow this client to connect</source>
        <translation>El bróker no permite conectarse a este cliente</translation>
    </message>
    <message>
        <source>Check user name and password in mqtt.authentication, and what the broker allows this user and client.</source>
        <translation>Compruebe el usuario y la contraseña en mqtt.authentication, y qué permite el bróker a este usuario y cliente.</translation>
    </message>
    <message>
        <source>The broker is busy or takes no more connections</source>
        <translation>El bróker está ocupado o no acepta más conexiones</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel tries again. Look at the broker&apos;s load and limits.</source>
        <translation>No hay que hacer nada aquí: Runnel lo vuelve a intentar. Revise la carga y los límites del bróker.</translation>
    </message>
    <message>
        <source>The broker has banned this client</source>
        <translation>El bróker ha vetado a este cliente</translation>
    </message>
    <message>
        <source>Ask the broker&apos;s administrator to lift the ban.</source>
        <translation>Pida al administrador del bróker que levante el veto.</translation>
    </message>
    <message>
        <source>The broker asks to use another server</source>
        <translation>El bróker pide usar otro servidor</translation>
    </message>
    <message>
        <source>Set mqtt.host to the broker&apos;s new address.</source>
        <translation>Ponga en mqtt.host la nueva dirección del bróker.</translation>
    </message>
    <message>
        <source>The broker refused the connection</source>
        <translation>El bróker rechazó la conexión</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for the reason.</source>
        <translation>Busque el motivo en el log del bróker.</translation>
    </message>
    <message>
        <source>Another client connected with the same client identifier</source>
        <translation>Otro cliente se conectó con el mismo identificador de cliente</translation>
    </message>
    <message>
        <source>Give every instance a client identifier of its own (mqtt.clientId).</source>
        <translation>Dé a cada instancia su propio identificador de cliente (mqtt.clientId).</translation>
    </message>
    <message>
        <source>The broker ended the connection because a message was too large</source>
        <translation>El bróker cerró la conexión porque un mensaje era demasiado grande</translation>
    </message>
    <message>
        <source>Raise the broker&apos;s maximum packet size.</source>
        <translation>Aumente el tamaño máximo de paquete del bróker.</translation>
    </message>
    <message>
        <source>The broker did not hear from Runnel within the keep-alive time</source>
        <translation>El bróker no supo nada de Runnel en el tiempo de keep-alive</translation>
    </message>
    <message>
        <source>Check the network between Runnel and the broker.</source>
        <translation>Compruebe la red entre Runnel y el bróker.</translation>
    </message>
    <message>
        <source>The broker is shutting down</source>
        <translation>El bróker se está apagando</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel connects again when the broker is back.</source>
        <translation>No hay que hacer nada aquí: Runnel se conecta de nuevo cuando vuelva el bróker.</translation>
    </message>
    <message>
        <source>The broker ended the connection by its rules or an administrator&apos;s action</source>
        <translation>El bróker cerró la conexión por sus reglas o por acción de un administrador</translation>
    </message>
    <message>
        <source>Check what the broker allows this user and client.</source>
        <translation>Compruebe qué permite el bróker a este usuario y cliente.</translation>
    </message>
    <message>
        <source>The broker ended the connection because it is busy or a quota was exceeded</source>
        <translation>El bróker cerró la conexión porque está ocupado o se superó una cuota</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s load and limits.</source>
        <translation>Revise la carga y los límites del bróker.</translation>
    </message>
    <message>
        <source>The broker ended the connection</source>
        <translation>El bróker cerró la conexión</translation>
    </message>
    <message>
        <source>The broker does not allow this client to publish to the topic</source>
        <translation>El bróker no permite a este cliente publicar en el tema</translation>
    </message>
    <message>
        <source>Allow it in the broker&apos;s access rules, or change the topic of the route.</source>
        <translation>Permítalo en las reglas de acceso del bróker, o cambie el tema de la ruta.</translation>
    </message>
    <message>
        <source>The broker&apos;s quota for this client is used up</source>
        <translation>La cuota del bróker para este cliente está agotada</translation>
    </message>
    <message>
        <source>Raise the quota, or wait until the broker has room again.</source>
        <translation>Aumente la cuota, o espere a que el bróker vuelva a tener espacio.</translation>
    </message>
    <message>
        <source>The message is too large for the broker</source>
        <translation>El mensaje es demasiado grande para el bróker</translation>
    </message>
    <message>
        <source>The broker does not accept the topic name</source>
        <translation>El bróker no acepta el nombre del tema</translation>
    </message>
    <message>
        <source>Change the topic of the route.</source>
        <translation>Cambie el tema de la ruta.</translation>
    </message>
    <message>
        <source>The broker does not accept the format of the message</source>
        <translation>El bróker no acepta el formato del mensaje</translation>
    </message>
    <message>
        <source>Look at what the camera sends and at the broker&apos;s payload rules.</source>
        <translation>Revise lo que envía la cámara y las reglas del bróker sobre la carga útil.</translation>
    </message>
    <message>
        <source>The broker does not support the quality of service of the message</source>
        <translation>El bróker no admite la calidad de servicio (QoS) del mensaje</translation>
    </message>
    <message>
        <source>Use a broker with QoS 1, or set the route to Qos0.</source>
        <translation>Use un bróker con QoS 1, o ponga la ruta en Qos0.</translation>
    </message>
    <message>
        <source>The broker did not take the message</source>
        <translation>El bróker no aceptó el mensaje</translation>
    </message>
    <message>
        <source>The broker closed the connection without a reason.</source>
        <translation>El bróker cerró la conexión sin indicar el motivo.</translation>
    </message>
    <message>
        <source>If it happens again, look into the broker&apos;s log.</source>
        <translation>Si se repite, consulte el log del bróker.</translation>
    </message>
    <message>
        <source>The broker closed the connection before it answered.</source>
        <translation>El bróker cerró la conexión antes de responder.</translation>
    </message>
    <message>
        <source>Check mqtt.port, whether the broker expects TLS there, and whether it wants a client certificate of an authority that it trusts.</source>
        <translation>Compruebe mqtt.port, si el bróker espera TLS ahí y si exige un certificado de cliente de una autoridad en la que confíe.</translation>
    </message>
    <message>
        <source>The broker&apos;s secrets did not come in time.</source>
        <translation>Los secretos del bróker no llegaron a tiempo.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or look at the secrets&apos; source.</source>
        <translation>Desbloquee el llavero, o revise el origen de los secretos.</translation>
    </message>
    <message>
        <source>Another client with the same client identifier and this one keep throwing each other out.</source>
        <translation>Otro cliente con el mismo identificador de cliente y este se expulsan mutuamente una y otra vez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Check the path in the configuration and who may read it.</source>
        <translation>Compruebe la ruta en la configuración y quién puede leerlo.</translation>
    </message>
    <message>
        <source>The broker&apos;s password would travel in the clear.</source>
        <translation>La contraseña del bróker viajaría sin cifrar.</translation>
    </message>
    <message>
        <source>Switch mqtt.tls on, or consent with &quot;allowPlain&quot;: true in mqtt.authentication.</source>
        <translation>Active mqtt.tls, o acéptelo con &quot;allowPlain&quot;: true en mqtt.authentication.</translation>
    </message>
    <message>
        <source>the client identifier cannot be used</source>
        <translation>no se puede usar el identificador de cliente</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>el bróker cerró la conexión</translation>
    </message>
    <message>
        <source>the broker reset the connection</source>
        <translation>el bróker cortó la conexión</translation>
    </message>
    <message>
        <source>The broker ended every connection at this message, without a reason.</source>
        <translation>El bróker cerró todas las conexiones ante este mensaje, sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for what it did not like; often it is the size.</source>
        <translation>Consulte en el log del bróker qué no aceptó; a menudo es el tamaño.</translation>
    </message>
    <message>
        <source>The message takes %1 bytes and the broker takes at most %2.</source>
        <extracomment>%1: size, %2: limits.maximumPacketSize</extracomment>
        <translation>El mensaje ocupa %1 bytes y el bróker acepta como máximo %2.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used.</source>
        <extracomment>%1: options.caFile</extracomment>
        <translation>No se puede usar el archivo de CA %1.</translation>
    </message>
    <message>
        <source>Check mqtt.tls.caFile: it must be readable and hold PEM certificates.</source>
        <translation>Compruebe mqtt.tls.caFile: debe poder leerse y contener certificados PEM.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read.</source>
        <translation>No se puede leer el certificado de cliente o su clave.</translation>
    </message>
    <message>
        <source>Give PEM or PKCS#12 with certificate and key, and the right passphrase.</source>
        <translation>Indique PEM o PKCS#12 con certificado y clave, y la frase de contraseña correcta.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate expired at %1.</source>
        <extracomment>%1: certificate.expiryDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>El certificado del bróker caducó el %1.</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate; if it should still be valid, check the clock of this computer.</source>
        <translation>Renueve el certificado del bróker; si aún debería ser válido, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is valid only from %1.</source>
        <extracomment>%1: certificate.effectiveDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>El certificado del bróker no es válido hasta el %1.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for %1, not for %2.</source>
        <extracomment>%1: certificate.subjectAlternativeNames().values().join(QStringL, %2: host</extracomment>
        <translation>El certificado del bróker es para %1, no para %2.</translation>
    </message>
    <message>
        <source>Set mqtt.host to a name in the certificate, or give the broker a certificate for this name.</source>
        <translation>Ponga en mqtt.host un nombre del certificado, o dé al bróker un certificado para este nombre.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not trusted: %1.</source>
        <extracomment>%1: errors.isEmpty()?QString():errors.first().errorString()</extracomment>
        <translation>El certificado del bróker no es de confianza: %1.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.caFile to the CA that signed the broker&apos;s certificate.</source>
        <translation>Ponga en mqtt.tls.caFile la CA que firmó el certificado del bróker.</translation>
    </message>
    <message>
        <source>The client certificate and its key cannot be used: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>No se pueden usar el certificado de cliente y su clave: %1.</translation>
    </message>
    <message>
        <source>Give the key that was made with this certificate.</source>
        <translation>Indique la clave que se creó con este certificado.</translation>
    </message>
    <message>
        <source>The TLS handshake with the broker failed: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>Falló la negociación TLS con el bróker: %1.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and whether the broker wants a client certificate.</source>
        <translation>Compruebe que el puerto usa TLS y si el bróker exige un certificado de cliente.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>Nadie escucha en %1.</translation>
    </message>
    <message>
        <source>Check that the broker runs, and mqtt.host and mqtt.port.</source>
        <translation>Compruebe que el bróker está en marcha, y mqtt.host y mqtt.port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: place</extracomment>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check the network, firewalls, and mqtt.host and mqtt.port.</source>
        <translation>Compruebe la red, los cortafuegos, y mqtt.host y mqtt.port.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>No hay ningún camino hasta %1.</translation>
    </message>
    <message>
        <source>Check the network and its routes.</source>
        <translation>Compruebe la red y su encaminamiento.</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <extracomment>%1: place</extracomment>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <extracomment>%1: place, %2: QString::fromStdString(std::system_category().message(error)</extracomment>
        <translation>Falló la conexión con %1: %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Compruebe la red.</translation>
    </message>
    <message>
        <source>The broker&apos;s name %1 cannot be resolved: %2.</source>
        <extracomment>%1: host, %2: words</extracomment>
        <translation>No se puede resolver el nombre del bróker %1: %2.</translation>
    </message>
    <message>
        <source>Check mqtt.host and the name service of this computer.</source>
        <translation>Compruebe mqtt.host y el servicio de nombres de este equipo.</translation>
    </message>
    <message>
        <source>The broker does not answer any more.</source>
        <translation>El bróker ya no responde.</translation>
    </message>
    <message>
        <source>Check that the broker is healthy, and the network between.</source>
        <translation>Compruebe que el bróker funciona bien, y la red intermedia.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT as the standard says.</source>
        <translation>Lo que responde ahí no sigue el estándar MQTT.</translation>
    </message>
    <message>
        <source>Check mqtt.host and mqtt.port, and whether the port expects TLS.</source>
        <translation>Compruebe mqtt.host y mqtt.port, y si el puerto espera TLS.</translation>
    </message>
    <message>
        <source>The MQTT library refused its settings: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>La biblioteca MQTT rechazó su configuración: %1.</translation>
    </message>
    <message>
        <source>Check mqtt.clientId, the user name and the status topic.</source>
        <translation>Compruebe mqtt.clientId, el usuario y el tema de estado.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.certificate and mqtt.tls.key to a client certificate of an authority that the broker trusts; its log says more.</source>
        <translation>Ponga en mqtt.tls.certificate y mqtt.tls.key un certificado de cliente de una autoridad en la que confíe el bróker; su log dice más.</translation>
    </message>
    <message>
        <source>(TLS alert %1).</source>
        <extracomment>%1: description</extracomment>
        <translation>(alerta TLS %1).</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set</source>
        <translation>El bróker exige un certificado de cliente y no hay ninguno</translation>
    </message>
    <message>
        <source>The broker found no TLS settings in common</source>
        <translation>El bróker no encontró ajustes TLS en común</translation>
    </message>
    <message>
        <source>Check which ciphers, curves and kinds of client certificate the broker allows.</source>
        <translation>Compruebe qué cifrados, curvas y tipos de certificado de cliente permite el bróker.</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set, or there are no TLS settings in common</source>
        <translation>El bróker exige un certificado de cliente y no hay ninguno, o no hay ajustes TLS en común</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it was revoked</source>
        <translation>El bróker rechaza el certificado de cliente: fue revocado</translation>
    </message>
    <message>
        <source>Have a new client certificate issued, and set mqtt.tls.certificate and mqtt.tls.key to it.</source>
        <translation>Solicite un nuevo certificado de cliente y póngalo en mqtt.tls.certificate y mqtt.tls.key.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: its time is over or has not begun</source>
        <translation>El bróker rechaza el certificado de cliente: ha caducado o aún no es válido</translation>
    </message>
    <message>
        <source>Renew the client certificate (mqtt.tls.certificate); if it should be valid, check the clock of the broker.</source>
        <translation>Renueve el certificado de cliente (mqtt.tls.certificate); si debería ser válido, compruebe el reloj del bróker.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it does not trust the authority that signed it</source>
        <translation>El bróker rechaza el certificado de cliente: no confía en la autoridad que lo firmó</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate</source>
        <translation>El bróker rechaza el certificado de cliente</translation>
    </message>
    <message>
        <source>The broker speaks neither TLS 1.2 nor 1.3 as Runnel does</source>
        <translation>El bróker no admite TLS 1.2 ni 1.3 como Runnel</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or later on in the broker.</source>
        <translation>Active TLS 1.2 o posterior en el bróker.</translation>
    </message>
    <message>
        <source>The broker does not know the name that it was called by</source>
        <translation>El bróker no conoce el nombre con el que se le llamó</translation>
    </message>
    <message>
        <source>Set mqtt.host to the name in the broker&apos;s certificate.</source>
        <translation>Ponga en mqtt.host el nombre del certificado del bróker.</translation>
    </message>
    <message>
        <source>The broker ended the TLS handshake: %1</source>
        <extracomment>%1: QString::fromLatin1(SSL_alert_desc_string_long(description))</extracomment>
        <translation>El bróker interrumpió la negociación TLS: %1</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; check whether the port speaks TLS and whether it wants a client certificate.</source>
        <translation>Consulte el log del bróker; compruebe si el puerto usa TLS y si exige un certificado de cliente.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>una fecha ilegible</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The system&apos;s certificate store cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>No se puede leer el almacén de certificados del sistema: %1.</translation>
    </message>
    <message>
        <source>Install the ca-certificates package, or set mqtt.tls.caFile.</source>
        <translation>Instale el paquete ca-certificates, o configure mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2.</source>
        <extracomment>%1: caFile, %2: libraryError()</extracomment>
        <translation>No se puede usar el archivo de CA %1: %2.</translation>
    </message>
    <message>
        <source>The client certificate and its key do not belong together.</source>
        <translation>El certificado de cliente y su clave no se corresponden.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>No se puede leer el certificado de cliente: %1.</translation>
    </message>
    <message>
        <source>Give a PEM file with the certificate first and its chain behind it, or PKCS#12.</source>
        <translation>Indique un archivo PEM con el certificado primero y su cadena detrás, o PKCS#12.</translation>
    </message>
    <message>
        <source>The client key cannot be used: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>No se puede usar la clave de cliente: %1.</translation>
    </message>
    <message>
        <source>Give the PEM key of the client certificate, and its passphrase if it has one.</source>
        <translation>Indique la clave PEM del certificado de cliente, y su frase de contraseña si la tiene.</translation>
    </message>
    <message>
        <source>the broker ended it</source>
        <translation>el bróker la cerró</translation>
    </message>
    <message>
        <source>The disk that holds the outbox is full.</source>
        <translation>El disco de la bandeja de salida está lleno.</translation>
    </message>
    <message>
        <source>Free space on it; reading the cameras goes on by itself afterwards.</source>
        <translation>Libere espacio en él; después la lectura de las cámaras continúa por sí sola.</translation>
    </message>
    <message>
        <source>The outbox cannot be written (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>No se puede escribir en la bandeja de salida (%1).</translation>
    </message>
    <message>
        <source>Make the state directory writable for the user Runnel runs as.</source>
        <translation>Permita escribir en el directorio de estado al usuario que ejecuta Runnel.</translation>
    </message>
    <message>
        <source>The outbox database is damaged (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>La base de datos de la bandeja de salida está dañada (%1).</translation>
    </message>
    <message>
        <source>Check the disk; the damaged file was set aside beside the new one.</source>
        <translation>Compruebe el disco; el archivo dañado se apartó junto al nuevo.</translation>
    </message>
    <message>
        <source>The outbox database cannot be used (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>No se puede usar la base de datos de la bandeja de salida (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory; Runnel keeps trying.</source>
        <translation>Compruebe el disco y el directorio de estado; Runnel sigue intentándolo.</translation>
    </message>
    <message>
        <source>The outbox database was damaged. %1 waiting events were saved, %2 were lost and are counted as dropped. The damaged file was kept as %3.</source>
        <extracomment>%1: saved, %2: m_lost, %3: setAside.isEmpty()?QStringLiteral(&quot;nothing&quot;):setAside</extracomment>
        <translation>La base de datos de la bandeja de salida estaba dañada. Se salvaron %1 eventos en espera; se perdieron %2, que se cuentan como descartados. El archivo dañado se conservó como %3.</translation>
    </message>
    <message>
        <source>Check the disk and its controller; the kept file may be deleted.</source>
        <translation>Compruebe el disco y su controladora; el archivo conservado se puede borrar.</translation>
    </message>
    <message>
        <source>The outbox database is older than the last commit that was noted beside it. %1 accepted events are gone and are counted as dropped; some others may be delivered twice.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>La base de datos de la bandeja de salida es anterior a la última confirmación anotada junto a ella. Faltan %1 eventos aceptados, que se cuentan como descartados; algunos otros pueden entregarse dos veces.</translation>
    </message>
    <message>
        <source>Check the disk, and whether somebody restored an old copy.</source>
        <translation>Compruebe el disco, y si alguien restauró una copia antigua.</translation>
    </message>
    <message>
        <source>%1 waiting events could not be read back and are counted as dropped.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>%1 eventos en espera no se pudieron recuperar y se cuentan como descartados.</translation>
    </message>
    <message>
        <source>Check the disk and its controller.</source>
        <translation>Compruebe el disco y su controladora.</translation>
    </message>
    <message>
        <source>Free space on that disk; Runnel goes on by itself afterwards.</source>
        <translation>Libere espacio en ese disco; después Runnel continúa por sí solo.</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be used</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>No se puede usar el directorio de la bandeja de salida %1</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be created</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>No se puede crear el directorio de la bandeja de salida %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened</source>
        <extracomment>%1: path</extracomment>
        <translation>No se puede abrir el archivo %1</translation>
    </message>
    <message>
        <source>The oldest events are dropped to make room.</source>
        <translation>Se descartan los eventos más antiguos para hacer sitio.</translation>
    </message>
    <message>
        <source>New events are dropped.</source>
        <translation>Se descartan los eventos nuevos.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room.</source>
        <translation>Las cámaras no se leen hasta que haya sitio.</translation>
    </message>
    <message>
        <source>The disk is full up to the reserve Runnel never touches.</source>
        <translation>El disco está lleno hasta la reserva que Runnel nunca toca.</translation>
    </message>
    <message>
        <source>The outbox has reached its limit of %1 bytes.</source>
        <extracomment>%1: settings.limits.maxBytes</extracomment>
        <translation>La bandeja de salida ha alcanzado su límite de %1 bytes.</translation>
    </message>
    <message>
        <source>Free space on the disk of the state directory, and see why the broker does not take events.</source>
        <translation>Libere espacio en el disco del directorio de estado, y averigüe por qué el bróker no acepta eventos.</translation>
    </message>
    <message>
        <source>See why the broker does not take events, or raise outbox.maxBytes.</source>
        <translation>Averigüe por qué el bróker no acepta eventos, o aumente outbox.maxBytes.</translation>
    </message>
    <message>
        <source>There is no outbox in %1.</source>
        <extracomment>%1: directory</extracomment>
        <translation>No hay bandeja de salida en %1.</translation>
    </message>
    <message>
        <source>Name the state directory of the service with --state-dir.</source>
        <translation>Indique el directorio de estado del servicio con --state-dir.</translation>
    </message>
    <message>
        <source>The outbox database was removed from %1 while it was in use.</source>
        <extracomment>%1: place.directory()</extracomment>
        <translation>La base de datos de la bandeja de salida se eliminó de %1 mientras estaba en uso.</translation>
    </message>
    <message>
        <source>Nothing accepted is lost yet: Runnel puts it back as soon as the directory can be written. Do not stop Runnel before.</source>
        <translation>Aún no se ha perdido nada de lo aceptado: Runnel la repone en cuanto se pueda escribir en el directorio. No detenga Runnel antes.</translation>
    </message>
    <message>
        <source>The count of waiting events was off by %1; the accounts were put right.</source>
        <extracomment>%1: correction.queued</extracomment>
        <translation>El número de eventos en espera tenía un error de %1; las cuentas se han corregido.</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be opened: %2.</source>
        <extracomment>%1: path, %2: m_server.errorString()</extracomment>
        <translation>No se puede abrir el socket de control %1: %2.</translation>
    </message>
    <message>
        <source>`runnel status` will not find this instance. Use a state directory with a path of less than 90 characters on a local file system.</source>
        <translation>`runnel status` no encontrará esta instancia. Use un directorio de estado con una ruta de menos de 90 caracteres en un sistema de archivos local.</translation>
    </message>
    <message>
        <source>A request is one JSON object on one line.</source>
        <translation>Una petición es un objeto JSON en una línea.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>No existe esa orden.</translation>
    </message>
    <message>
        <source>The state directory %1 cannot be used: %2.</source>
        <extracomment>%1: directory, %2: qt_error_string(error)</extracomment>
        <translation>No se puede usar el directorio de estado %1: %2.</translation>
    </message>
    <message>
        <source>Give this user a directory of its own that it may write, with --state-dir or the service&apos;s StateDirectory=.</source>
        <translation>Dé a este usuario un directorio propio en el que pueda escribir, con --state-dir o con StateDirectory= del servicio.</translation>
    </message>
    <message>
        <source>Others may write the state directory %1.</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>Otros pueden escribir en el directorio de estado %1.</translation>
    </message>
    <message>
        <source>Run: chmod 700 %1</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>Ejecute: chmod 700 %1</translation>
    </message>
    <message>
        <source>Another runnel (process %1) uses the state directory %2.</source>
        <extracomment>%1: pid, %2: stateDirectory</extracomment>
        <translation>Otro runnel (proceso %1) usa el directorio de estado %2.</translation>
    </message>
    <message>
        <source>Stop it, or give this one its own directory with --state-dir.</source>
        <translation>Deténgalo, o dé a este su propio directorio con --state-dir.</translation>
    </message>
    <message>
        <source>Only an engineer may change the configuration.</source>
        <translation>Solo un ingeniero puede cambiar la configuración.</translation>
    </message>
    <message>
        <source>Let an engineer sign in.</source>
        <translation>Pida a un ingeniero que inicie sesión.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile by somebody else.</source>
        <translation>Entretanto otra persona ha cambiado la configuración.</translation>
    </message>
    <message>
        <source>Look at the differences, and save again.</source>
        <translation>Mire las diferencias y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Only an engineer may switch an endpoint on or off.</source>
        <translation>Solo un ingeniero puede conectar o desconectar un punto de conexión.</translation>
    </message>
    <message>
        <source>The device %1 is switched off.</source>
        <extracomment>%1: device.name</extracomment>
        <translation>El dispositivo %1 está desconectado.</translation>
    </message>
    <message>
        <source>Set its &quot;enabled&quot; to true in the configuration first.</source>
        <translation>Ponga primero su &quot;enabled&quot; en true en la configuración.</translation>
    </message>
    <message>
        <source>There is no endpoint %1.</source>
        <extracomment>%1: id.toString()</extracomment>
        <translation>No existe el punto de conexión %1.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile; look again.</source>
        <translation>Entretanto ha cambiado la configuración; mírela de nuevo.</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Solo un ingeniero puede comprobar una conexión.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot; in time.</source>
        <extracomment>%1: name</extracomment>
        <translation>El llavero no respondió a tiempo por &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody to unlock it. A service keeps its secrets in credential:NAME or file:PATH instead.</source>
        <translation>Mire si espera a que alguien lo desbloquee. Un servicio guarda sus secretos en credential:NAME o file:PATH.</translation>
    </message>
    <message>
        <source>This build of Runnel has no keychain.</source>
        <translation>Esta compilación de Runnel no tiene llavero.</translation>
    </message>
    <message>
        <source>Use credential:, file: or env: instead.</source>
        <translation>Use credential:, file: o env: en su lugar.</translation>
    </message>
    <message>
        <source>The keychain took &quot;%1&quot; but does not give it back%2</source>
        <extracomment>%1: name, %2: found?QStringLiteral(&quot; unchanged.&quot;):QStringLiteral(&quot;: &quot;)+fou</extracomment>
        <translation>El llavero aceptó &quot;%1&quot; pero no lo devuelve%2</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager, and set it again.</source>
        <translation>Mire el llavero en el gestor de contraseñas del escritorio y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, %2.</source>
        <extracomment>%1: file, %2: why</extracomment>
        <translation>La lista de lo que hay en el llavero, %1, %2.</translation>
    </message>
    <message>
        <source>Mend it, or remove it and set the secrets again; the keychain itself is as it was.</source>
        <translation>Corríjala, o elimínela y vuelva a guardar los secretos; el llavero en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, cannot be written.</source>
        <extracomment>%1: file</extracomment>
        <translation>No se puede escribir la lista de lo que hay en el llavero, %1.</translation>
    </message>
    <message>
        <source>Look who may write to its folder, whether the disk is full, and whether another `runnel secret` hangs.</source>
        <translation>Mire quién puede escribir en su carpeta, si el disco está lleno y si otro `runnel secret` está colgado.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>Write the name alone, without &quot;keychain:&quot;.</source>
        <translation>Escriba solo el nombre, sin &quot;keychain:&quot;.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <extracomment>%1: maximumNameLength</extracomment>
        <translation>Un nombre tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and goes on with letters, digits, and . _ - @ /</source>
        <translation>Un nombre empieza por una letra o un dígito y sigue con letras, dígitos y . _ - @ /</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>A service keeps its secrets in credential:NAME (systemd) or file:PATH instead.</source>
        <translation>Un servicio guarda sus secretos en credential:NAME (systemd) o file:PATH.</translation>
    </message>
    <message>
        <source>The keychain is locked; &quot;%1&quot; stays as it is in it.</source>
        <extracomment>%1: name</extracomment>
        <translation>El llavero está bloqueado; &quot;%1&quot; sigue en él como estaba.</translation>
    </message>
    <message>
        <source>Unlock the keychain: log in to the desktop, or open its password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Desbloquee el llavero: inicie sesión en el escritorio o abra su gestor de contraseñas. %1</translation>
    </message>
    <message>
        <source>The keychain has no &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>El llavero no tiene &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Store it: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Guárdelo: runnel secret set %1.</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no desktop session (D-Bus session bus) here.</source>
        <extracomment>%1: name</extracomment>
        <translation>No hay llavero al que pedir &quot;%1&quot;: aquí no hay sesión de escritorio (bus de sesión D-Bus).</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no keyring service runs in this session.</source>
        <extracomment>%1: name</extracomment>
        <translation>No hay llavero al que pedir &quot;%1&quot;: no hay servicio de llavero en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring service did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>El servicio de llavero no respondió por &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Mire si espera a alguien. %1</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot; on this system.</source>
        <extracomment>%1: name</extracomment>
        <translation>No hay llavero al que pedir &quot;%1&quot; en este sistema.</translation>
    </message>
    <message>
        <source>The keychain failed for &quot;%1&quot;: %2.</source>
        <extracomment>%1: name, %2: job.errorString()</extracomment>
        <translation>El llavero falló con &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Mire el llavero en el gestor de contraseñas del escritorio. %1</translation>
    </message>
    <message>
        <source>The desktop session whose keychain Runnel used has ended.</source>
        <translation>La sesión de escritorio cuyo llavero usaba Runnel ha terminado.</translation>
    </message>
    <message>
        <source>Restart Runnel to use the keychain of a new session. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Reinicie Runnel para usar el llavero de una sesión nueva. %1</translation>
    </message>
    <message>
        <source>There is a keyring service, but no keyring in it to put &quot;%1&quot; into.</source>
        <extracomment>%1: name</extracomment>
        <translation>Hay un servicio de llavero, pero ningún llavero en él donde guardar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>este usuario no puede leerlo</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1: %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>El archivo del secreto %1: %2.</translation>
    </message>
    <message>
        <source>Create it, readable for the user that runs Runnel alone.</source>
        <translation>Créelo, con lectura solo para el usuario que ejecuta Runnel.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>El archivo del secreto %1 %2.</translation>
    </message>
    <message>
        <source>is longer than 64 KiB</source>
        <translation>ocupa más de 64 KiB</translation>
    </message>
    <message>
        <source>Name the file that holds the secret alone.</source>
        <translation>Indique el archivo que contiene solo el secreto.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>%1: path</extracomment>
        <translation>El archivo del secreto %1 está vacío.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>Escriba el secreto en él.</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>Name the file that holds the secret.</source>
        <translation>Indique el archivo que contiene el secreto.</translation>
    </message>
    <message>
        <source>may be read or written by other users</source>
        <translation>puede ser leído o escrito por otros usuarios</translation>
    </message>
    <message>
        <source>Run: chmod 600 FILE. Where secrets are mounted for Runnel, set RUNNEL_SECRETS_DIR to the directory.</source>
        <translation>Ejecute: chmod 600 FILE. Si los secretos se montan para Runnel, ponga ese directorio en RUNNEL_SECRETS_DIR.</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>Make the user that runs Runnel its owner.</source>
        <translation>Haga propietario al usuario que ejecuta Runnel.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; is not there: CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>%1: name</extracomment>
        <translation>La credencial &quot;%1&quot; no está: CREDENTIALS_DIRECTORY no está definida.</translation>
    </message>
    <message>
        <source>Add LoadCredential=%1:FILE to the systemd unit.</source>
        <extracomment>%1: name</extracomment>
        <translation>Añada LoadCredential=%1:FILE a la unidad de systemd.</translation>
    </message>
    <message>
        <source>A credential&apos;s name is the name of a file, without a path.</source>
        <translation>El nombre de una credencial es el de un archivo, sin ruta.</translation>
    </message>
    <message>
        <source>Write credential:NAME.</source>
        <translation>Escriba credential:NAME.</translation>
    </message>
    <message>
        <source>Check LoadCredential= of the systemd unit.</source>
        <translation>Compruebe LoadCredential= en la unidad de systemd.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation>Compruebe los permisos de su carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 is not kept by Runnel.</source>
        <extracomment>%1: order.reference.toString()</extracomment>
        <translation>Runnel no guarda %1.</translation>
    </message>
    <message>
        <source>Change it where it is kept, or choose the keychain.</source>
        <translation>Cámbielo donde se guarda, o elija el llavero.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of Runnel&apos;s secrets.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 no está en la carpeta de secretos de Runnel.</translation>
    </message>
    <message>
        <source>Change that file by hand, or choose the keychain.</source>
        <translation>Cambie ese archivo a mano, o elija el llavero.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <extracomment>%1: name</extracomment>
        <translation>La variable de entorno %1 no está definida o está vacía.</translation>
    </message>
    <message>
        <source>Set it for the process of Runnel.</source>
        <translation>Defínala para el proceso de Runnel.</translation>
    </message>
    <message>
        <source>There is no reference to a secret.</source>
        <translation>No hay ninguna referencia a un secreto.</translation>
    </message>
    <message>
        <source>Write one, such as keychain:NAME.</source>
        <translation>Escriba una, como keychain:NAME.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>El llavero no respondió por &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unlock it; a service without a session needs credential: or file: instead.</source>
        <translation>Desbloquéelo; un servicio sin sesión necesita credential: o file: en su lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the keychain, which does not give it now: it is locked, another one, or lost the entry.</source>
        <extracomment>%1: name</extracomment>
        <translation>&quot;%1&quot; se guardó en el llavero, que ahora no lo da: está bloqueado, es otro o perdió la entrada.</translation>
    </message>
    <message>
        <source>Unlock the keychain. If the entry is lost, store it again: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Desbloquee el llavero. Si la entrada se ha perdido, guárdela de nuevo: runnel secret set %1.</translation>
    </message>
    <message>
        <source>An event of more than %1 bytes was dropped.</source>
        <extracomment>%1: endpoint.maxEventBytes</extracomment>
        <translation>Se descartó un evento de más de %1 bytes.</translation>
    </message>
    <message>
        <source>Make the camera send smaller events, without pictures.</source>
        <translation>Haga que la cámara envíe eventos más pequeños, sin imágenes.</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing is encrypted.</source>
        <translation>HTTP sin cifrar: nada va protegido.</translation>
    </message>
    <message>
        <source>%1 The endpoint accepts any type.</source>
        <extracomment>%1: wrong.detail</extracomment>
        <translation>%1 El punto de conexión acepta cualquier tipo.</translation>
    </message>
    <message>
        <source>The stream is flowing.</source>
        <translation>El flujo llega.</translation>
    </message>
    <message>
        <source>Its last event was not complete and is thrown away.</source>
        <translation>Su último evento no estaba completo y se desecha.</translation>
    </message>
    <message>
        <source>The host name %1 cannot be resolved: %2.</source>
        <extracomment>%1: m_host.left(255), %2: info.errorString()</extracomment>
        <translation>No se puede resolver el nombre de host %1: %2.</translation>
    </message>
    <message>
        <source>does not let the connection through</source>
        <translation>no deja pasar la conexión</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>no está accesible</translation>
    </message>
    <message>
        <source>The proxy %1, port %2, %3: %4.</source>
        <extracomment>%1: m_host.left(255), %2: QString::number(m_port), %3: what, %4: text</extracomment>
        <translation>El proxy %1, puerto %2, %3: %4.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy, and whom it serves.</source>
        <translation>Compruebe el proxy del punto de conexión y a quién atiende.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <extracomment>%1: host.host()</extracomment>
        <translation>El proxy %1</translation>
    </message>
    <message>
        <source>%1 is an address; there is nothing to look up.</source>
        <extracomment>%1: whose</extracomment>
        <translation>%1 es una dirección; no hay nada que resolver.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: what came before, %2: addresses.size()-shownAddresses</extracomment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>the proxy at</source>
        <translation>el proxy en</translation>
    </message>
    <message>
        <source>Connected to %1%2, port %3.</source>
        <extracomment>%1: to, %2: peer.toString(), %3: QString::number(host.port())</extracomment>
        <translation>Conexión con %1%2, puerto %3.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>las autoridades del sistema</translation>
    </message>
    <message>
        <source>the CA file and the pin</source>
        <translation>el archivo de CA y la huella fijada</translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation>el archivo de CA</translation>
    </message>
    <message>
        <source>the pin</source>
        <translation>la huella fijada</translation>
    </message>
    <message>
        <source>%1, %2; trusted by %3</source>
        <extracomment>%1: tls.protocol, %2: tls.cipher, %3: why</extracomment>
        <translation>%1, %2; de confianza según %3</translation>
    </message>
    <message>
        <source>%1, valid until %2 (%3)</source>
        <extracomment>%1: what came before, %2: dayText(firstToEnd(tls).until), %3: countText(quint64(std::max&lt;qint64&gt;(tls.daysLeft(nowMilliseco</extracomment>
        <translation>%1, válido hasta el %2 (%3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: report.httpStatus</extracomment>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>%1, after %2 to %3</source>
        <extracomment>%1: what came before, %2: countText(quint64(report.redirects.size()),QStringLiteral(&quot;r, %3: report.redirects.constLast()</extracomment>
        <translation>%1, tras %2 a %3</translation>
    </message>
    <message>
        <source>not JSON (it would be delivered as it is)</source>
        <translation>no es JSON (se entregaría tal cual)</translation>
    </message>
    <message>
        <source>%1 and more types</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1 y más tipos</translation>
    </message>
    <message>
        <source>The name server did not answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>El servidor de nombres no respondió en %1 s.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s name server, or use the camera&apos;s address.</source>
        <translation>Compruebe el servidor de nombres de este equipo, o use la dirección de la cámara.</translation>
    </message>
    <message>
        <source>Connected, but no TLS handshake within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Conectado, pero sin negociación TLS en %1 s.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS at all; when it is plain HTTP, the address begins with http://.</source>
        <translation>Compruebe que este puerto usa TLS; si es HTTP sin cifrar, la dirección empieza por http://.</translation>
    </message>
    <message>
        <source>Connected, but no answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Conectado, pero sin respuesta en %1 s.</translation>
    </message>
    <message>
        <source>The camera hangs or is overloaded; restart it when this lasts.</source>
        <translation>La cámara está bloqueada o sobrecargada; reiníciela si esto dura.</translation>
    </message>
    <message>
        <source>No connection to the proxy %1 within %2 s.</source>
        <extracomment>%1: host.host(), %2: within</extracomment>
        <translation>Sin conexión con el proxy %1 en %2 s.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy and that it runs.</source>
        <translation>Compruebe el proxy del punto de conexión y que esté en marcha.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile (--cacert) to the authority that signed it (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: tls.chain.constLast().issuer, %2: pinAdvice(tls)</extracomment>
        <translation>Ponga en trust.caFile (--cacert) del punto de conexión la autoridad que lo firmó (%1); o compare la huella con la que muestra la cámara y fíjela: %2.</translation>
    </message>
    <message>
        <source>Use a name that the certificate bears (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: own.names.isEmpty()?own.subject:own.names.join(QStringLitera, %2: pinAdvice(tls)</extracomment>
        <translation>Use un nombre que figure en el certificado (%1); o compare la huella con la que muestra la cámara y fíjela: %2.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one: %1 of %2.</source>
        <extracomment>%1: own.pin, %2: own.subject</extracomment>
        <translation>La cámara presenta un certificado distinto del fijado: %1 de %2.</translation>
    </message>
    <message>
        <source>Find out why it changed; only when that is in order, pin the new one: %1.</source>
        <extracomment>%1: pinAdvice(tls)</extracomment>
        <translation>Averigüe por qué cambió; solo si está en orden, fije el nuevo: %1.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <extracomment>%1: schemes.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Ofrece %1.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong: correct them, or ask the camera&apos;s administrator for an account.</source>
        <translation>El usuario o la contraseña son incorrectos: corríjalos, o pida una cuenta al administrador de la cámara.</translation>
    </message>
    <message>
        <source>Give a user name and a password (--user with --password-file; in the configuration the method UsernamePassword).</source>
        <translation>Indique un usuario y una contraseña (--user con --password-file; en la configuración, el método UsernamePassword).</translation>
    </message>
    <message>
        <source>The token is wrong or has run out: renew it.</source>
        <translation>El token es incorrecto o ha caducado: renuévelo.</translation>
    </message>
    <message>
        <source>Give a token (in the configuration the method Bearer with a reference to it).</source>
        <translation>Indique un token (en la configuración, el método Bearer con una referencia a él).</translation>
    </message>
    <message>
        <source>Runnel answers Basic and Digest, and sends bearer tokens; switch one of these on in the camera.</source>
        <translation>Runnel responde a Basic y Digest, y envía tokens bearer; active uno de ellos en la cámara.</translation>
    </message>
    <message>
        <source>The camera may have refused the client certificate: check that it is still valid and signed by an authority that the camera trusts.</source>
        <translation>Puede que la cámara haya rechazado el certificado de cliente: compruebe que sigue siendo válido y que lo firma una autoridad en la que confía la cámara.</translation>
    </message>
    <message>
        <source>The camera may want a client certificate: set one (--cert with --key; in the configuration the method Certificate). Else look at its log.</source>
        <translation>Puede que la cámara exija un certificado de cliente: configure uno (--cert con --key; en la configuración, el método Certificate). Si no, consulte su log.</translation>
    </message>
    <message>
        <source>The stream is open, but not one byte came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>El flujo está abierto, pero no llegó ni un byte en %1 s.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), and check that it sends heartbeats more often than idleTimeoutSeconds. A proxy before it must not buffer.</source>
        <translation>Una cámara callada puede estar bien: espere más (--timeout), y compruebe que envía latidos con más frecuencia que idleTimeoutSeconds. Un proxy delante de ella no debe retener datos en búfer.</translation>
    </message>
    <message>
        <source>The stream is alive, but no event came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>El flujo está vivo, pero no llegó ningún evento en %1 s.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), or make it send a heartbeat event.</source>
        <translation>Una cámara callada puede estar bien: espere más (--timeout), o haga que envíe un evento de latido.</translation>
    </message>
    <message>
        <source>%1 came, but no complete event within %2 s.</source>
        <extracomment>%1: countText(bytes,QStringLiteral(&quot;byte&quot;)), %2: secondsText(waited)</extracomment>
        <translation>Llegó %1, pero ningún evento completo en %2 s.</translation>
    </message>
    <message>
        <source>Check that this path is an event stream: each event is lines of &quot;field: value&quot; and ends with a blank line.</source>
        <translation>Compruebe que esta ruta es un flujo de eventos: cada evento son líneas &quot;field: value&quot; y acaba con una línea vacía.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The camera answered with HTTP status %1</source>
        <extracomment>%1: status</extracomment>
        <translation>La cámara respondió con el estado HTTP %1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1: QString::fromUtf8(body)</extracomment>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <source>An interim answer must be followed by a final one; check the camera or the proxy before it.</source>
        <translation>A una respuesta provisional debe seguirle una definitiva; compruebe la cámara o el proxy delante de ella.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s authentication: its method, user name, password or token.</source>
        <translation>Compruebe la autenticación del punto de conexión: método, usuario, contraseña o token.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, asks for a client certificate.</source>
        <translation>La cámara, o el proxy delante de ella, pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s authentication to the method Certificate with certificate and key.</source>
        <translation>Ponga la autenticación del punto de conexión en el método Certificate con certificado y clave.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, does not accept the client certificate: it was revoked, is expired, or its authority is not trusted there.</source>
        <translation>La cámara, o el proxy delante de ella, no acepta el certificado de cliente: fue revocado, ha caducado o allí no se confía en su autoridad.</translation>
    </message>
    <message>
        <source>Give the endpoint a valid client certificate of an authority that the server trusts; its log says which.</source>
        <translation>Dé al punto de conexión un certificado de cliente válido de una autoridad en la que confíe el servidor; su log dice cuál.</translation>
    </message>
    <message>
        <source>This port speaks TLS: begin the address with https://.</source>
        <translation>Este puerto usa TLS: empiece la dirección por https://.</translation>
    </message>
    <message>
        <source>Give the account on the camera the right to read events.</source>
        <translation>Dé a la cuenta de la cámara permiso para leer eventos.</translation>
    </message>
    <message>
        <source>Check the path in the endpoint&apos;s address.</source>
        <translation>Compruebe la ruta en la dirección del punto de conexión.</translation>
    </message>
    <message>
        <source>The camera says that there is nothing to stream; check that its event stream is switched on.</source>
        <translation>La cámara dice que no hay nada que transmitir; compruebe que su flujo de eventos está activado.</translation>
    </message>
    <message>
        <source>An event stream is answered with status 200; check the address.</source>
        <translation>Un flujo de eventos responde con el estado 200; compruebe la dirección.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s address to where the stream is.</source>
        <translation>Ponga como dirección del punto de conexión la del flujo.</translation>
    </message>
    <message>
        <source>The camera is busy or takes no more readers; Runnel tries again.</source>
        <translation>La cámara está ocupada o no acepta más lectores; Runnel lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The camera rejects the request; check the address and the headers.</source>
        <translation>La cámara rechaza la petición; compruebe la dirección y las cabeceras.</translation>
    </message>
    <message>
        <source>The camera has a problem of its own; Runnel tries again. Restart it when this lasts.</source>
        <translation>La cámara tiene un problema propio; Runnel lo vuelve a intentar. Reiníciela si esto dura.</translation>
    </message>
    <message>
        <source>The camera names no content type.</source>
        <translation>La cámara no indica tipo de contenido.</translation>
    </message>
    <message>
        <source>The camera sends %1, not text/event-stream.</source>
        <extracomment>%1: QString::fromUtf8(essence.left(80))</extracomment>
        <translation>La cámara envía %1, no text/event-stream.</translation>
    </message>
    <message>
        <source>Check the path in the address; when it is right, set acceptAnyContentType on the endpoint.</source>
        <translation>Compruebe la ruta en la dirección; si es correcta, active acceptAnyContentType en el punto de conexión.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has no header at all, or more than can be taken (100 of them, 256 KiB).</source>
        <translation>La respuesta de la cámara no tiene cabeceras, o más de las que se admiten (100, 256 KiB).</translation>
    </message>
    <message>
        <source>Make the camera or the proxy before it send fewer headers; when it sends none, set acceptAnyContentType on the endpoint.</source>
        <translation>Haga que la cámara o el proxy delante de ella envíe menos cabeceras; si no envía ninguna, active acceptAnyContentType en el punto de conexión.</translation>
    </message>
    <message>
        <source>The camera sends response headers without an end.</source>
        <translation>La cámara envía cabeceras de respuesta sin fin.</translation>
    </message>
    <message>
        <source>Look what answers at this address; no camera should. Until it is mended, disable the endpoint.</source>
        <translation>Mire qué responde en esta dirección; una cámara no debería hacerlo. Desconecte el punto de conexión hasta que se corrija.</translation>
    </message>
    <message>
        <source>The stream is encoded (%1), although none was asked for.</source>
        <extracomment>%1: QString::fromUtf8(encoding.left(80))</extracomment>
        <translation>El flujo está codificado (%1), aunque no se pidió.</translation>
    </message>
    <message>
        <source>Switch compression off for this path in the camera or in the proxy before it.</source>
        <translation>Desactive la compresión para esta ruta en la cámara o en el proxy delante de ella.</translation>
    </message>
    <message>
        <source>The camera ended the stream.</source>
        <translation>La cámara cerró el flujo.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, look at the camera&apos;s log.</source>
        <translation>Runnel se conecta de nuevo; si se repite, consulte el log de la cámara.</translation>
    </message>
    <message>
        <source>Nothing listens at the camera&apos;s port.</source>
        <translation>Nadie escucha en el puerto de la cámara.</translation>
    </message>
    <message>
        <source>Check that the camera&apos;s service runs and that the port in the address is right.</source>
        <translation>Compruebe que el servicio de la cámara está en marcha y que el puerto de la dirección es correcto.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the stream.</source>
        <translation>La conexión se cortó en mitad del flujo.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, check the network and the camera.</source>
        <translation>Runnel se conecta de nuevo; si se repite, compruebe la red y la cámara.</translation>
    </message>
    <message>
        <source>The connection ended without an answer in HTTP.</source>
        <translation>La conexión terminó sin una respuesta HTTP.</translation>
    </message>
    <message>
        <source>Check that the address has the right scheme (http or https) and port.</source>
        <translation>Compruebe que la dirección tiene el esquema (http o https) y el puerto correctos.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved.</source>
        <translation>No se puede resolver el nombre de host.</translation>
    </message>
    <message>
        <source>Check the name in the address and the name server.</source>
        <translation>Compruebe el nombre de la dirección y el servidor de nombres.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La cámara no responde.</translation>
    </message>
    <message>
        <source>Check that it is switched on and that a firewall lets the port through.</source>
        <translation>Compruebe que está encendida y que un cortafuegos deja pasar el puerto.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>El proxy no deja pasar la conexión: %1.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy.</source>
        <translation>Compruebe el proxy del punto de conexión.</translation>
    </message>
    <message>
        <source>What the camera sends is not HTTP: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Lo que envía la cámara no es HTTP: %1.</translation>
    </message>
    <message>
        <source>Check that the port in the address is that of its web server.</source>
        <translation>Compruebe que el puerto de la dirección es el de su servidor web.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>No se puede acceder a la cámara: %1.</translation>
    </message>
    <message>
        <source>Check the network between here and the camera.</source>
        <translation>Compruebe la red entre este equipo y la cámara.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Falló la conexión: %1.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Falló la negociación TLS: %1.</translation>
    </message>
    <message>
        <source>The camera must speak TLS 1.2 or later on this port; check whether it asks for a client certificate.</source>
        <translation>La cámara debe usar TLS 1.2 o posterior en este puerto; compruebe si pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Lo que responde en este puerto no usa TLS (%1).</translation>
    </message>
    <message>
        <source>Check the port; when the camera offers plain HTTP only, the address begins with http://.</source>
        <translation>Compruebe el puerto; si la cámara solo ofrece HTTP sin cifrar, la dirección empieza por http://.</translation>
    </message>
    <message>
        <source>The camera speaks only a TLS older than 1.2 (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>La cámara solo admite un TLS anterior a 1.2 (%1).</translation>
    </message>
    <message>
        <source>Update the camera&apos;s firmware or switch TLS 1.2 on in it; when it cannot, put a gateway before it that can.</source>
        <translation>Actualice el firmware de la cámara o active en ella TLS 1.2; si no puede, ponga delante una pasarela que sí pueda.</translation>
    </message>
    <message>
        <source>The camera refuses the client&apos;s certificate, or its want (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>La cámara rechaza el certificado de cliente, o su falta (%1).</translation>
    </message>
    <message>
        <source>Set a client certificate that the camera&apos;s authority signed (method Certificate with certificate and key).</source>
        <translation>Configure un certificado de cliente firmado por la autoridad de la cámara (método Certificate con certificado y clave).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.expiryDate())</extracomment>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>Renew it on the camera; when its date is in the future, check this computer&apos;s clock.</source>
        <translation>Renuévelo en la cámara; si su fecha está en el futuro, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.effectiveDate())</extracomment>
        <translation>El certificado de %1 no es válido hasta el %2.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the camera.</source>
        <translation>Compruebe el reloj de este equipo y el de la cámara.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for the host in the address.</source>
        <extracomment>%1: subject</extracomment>
        <translation>El certificado de %1 no se emitió para el host de la dirección.</translation>
    </message>
    <message>
        <source>Use the name that the certificate bears, or pin the certificate.</source>
        <translation>Use el nombre que figura en el certificado, o fije el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>El certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile to the authority that signed it, or pin it.</source>
        <translation>Ponga en trust.caFile del punto de conexión la autoridad que lo firmó, o fíjelo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>El certificado de %1 fue rechazado: %2.</translation>
    </message>
    <message>
        <source>Give the camera a valid certificate.</source>
        <translation>Dé a la cámara un certificado válido.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one.</source>
        <translation>La cámara presenta un certificado distinto del fijado.</translation>
    </message>
    <message>
        <source>Find out why it changed; when that is in order, pin the new one.</source>
        <translation>Averigüe por qué cambió; si está en orden, fije el nuevo.</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>Sin conexión en %1 s.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and that a firewall lets the port through.</source>
        <translation>Compruebe que la cámara está encendida y que un cortafuegos deja pasar el puerto.</translation>
    </message>
    <message>
        <source>Not one byte came for %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>No llegó ni un byte en %1 s.</translation>
    </message>
    <message>
        <source>Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds.</source>
        <translation>Compruebe la cámara y la red; si solo está callada, aumente idleTimeoutSeconds.</translation>
    </message>
    <message>
        <source>No %1 came for %2 s.</source>
        <extracomment>%1: QString::fromUtf8(type), %2: seconds(limit)</extracomment>
        <translation>No llegó ningún %1 en %2 s.</translation>
    </message>
    <message>
        <source>The camera is connected but may not be watching; check its analytics.</source>
        <translation>La cámara está conectada, pero puede que no vigile; compruebe su análisis.</translation>
    </message>
    <message>
        <source>The camera redirects to another server: %1.</source>
        <extracomment>%1: target.left(200)</extracomment>
        <translation>La cámara redirige a otro servidor: %1.</translation>
    </message>
    <message>
        <source>When that is right, set the endpoint&apos;s address to it.</source>
        <translation>Si es correcto, ponga esa dirección en el punto de conexión.</translation>
    </message>
    <message>
        <source>The camera redirects more than %1 times.</source>
        <extracomment>%1: limit</extracomment>
        <translation>La cámara redirige más de %1 veces.</translation>
    </message>
    <message>
        <source>The bearer token holds a line break.</source>
        <translation>El token bearer contiene un salto de línea.</translation>
    </message>
    <message>
        <source>Store the token alone, without a line break behind it.</source>
        <translation>Guarde solo el token, sin salto de línea detrás.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>No se puede poner la cabecera %1.</translation>
    </message>
    <message>
        <source>Remove it: Runnel or the connection sets it.</source>
        <translation>Elimínela: la pone Runnel o la conexión.</translation>
    </message>
    <message>
        <source>The header %1 holds a line break.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>La cabecera %1 contiene un salto de línea.</translation>
    </message>
    <message>
        <source>A header is one line; mend its value or the secret behind it.</source>
        <translation>Una cabecera es una línea; corrija su valor o el secreto que hay detrás.</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>La dirección no es una URL http ni https.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH.</source>
        <translation>Escríbala como http://HOST:PORT/PATH o https://HOST:PORT/PATH.</translation>
    </message>
    <message>
        <source>Credentials would go over plain HTTP, where everyone on the way can read them.</source>
        <translation>Las credenciales irían por HTTP sin cifrar, donde todos en el camino pueden leerlas.</translation>
    </message>
    <message>
        <source>Use https, or consent with &quot;allowPlain&quot;: true in the endpoint&apos;s authentication.</source>
        <translation>Use https, o acéptelo con &quot;allowPlain&quot;: true en authentication del punto de conexión.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: path</extracomment>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>Check that it exists and that the service&apos;s user may read it.</source>
        <translation>Compruebe que existe y que el usuario del servicio puede leerlo.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB.</source>
        <extracomment>%1: path</extracomment>
        <translation>El archivo %1 ocupa más de 4 MiB.</translation>
    </message>
    <message>
        <source>Put only the certificates that are needed into it.</source>
        <translation>Ponga en él solo los certificados necesarios.</translation>
    </message>
    <message>
        <source>The client certificate is neither PEM nor PKCS#12 that the passphrase opens.</source>
        <translation>El certificado de cliente no es PEM, ni un PKCS#12 que abra la frase de contraseña.</translation>
    </message>
    <message>
        <source>Check the certificate and its passphrase.</source>
        <translation>Compruebe el certificado y su frase de contraseña.</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read.</source>
        <translation>No se puede leer la clave privada del certificado de cliente.</translation>
    </message>
    <message>
        <source>It must be PEM; when it is encrypted, set the passphrase too.</source>
        <translation>Debe ser PEM; si está cifrada, indique también la frase de contraseña.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form.</source>
        <extracomment>%1: path</extracomment>
        <translation>El archivo de CA %1 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Name the file with the certificates to trust.</source>
        <translation>Indique el archivo con los certificados de confianza.</translation>
    </message>
    <message>
        <source>The pin is not a SHA-256 fingerprint.</source>
        <translation>La huella fijada no es una huella SHA-256.</translation>
    </message>
    <message>
        <source>Write it as sha256: and 64 hexadecimal digits.</source>
        <translation>Escríbala como sha256: y 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>this comment has no end</source>
        <translation>este comentario no tiene fin</translation>
    </message>
    <message>
        <source>this { has no }</source>
        <translation>a esta { le falta }</translation>
    </message>
    <message>
        <source>a block does not belong here: a variable file holds only lines of the form name = value</source>
        <translation>un bloque no tiene lugar aquí: un archivo de variables solo contiene líneas de la forma nombre = valor</translation>
    </message>
    <message>
        <source>a = is missing behind &quot;%1&quot;</source>
        <extracomment>%1: member.name</extracomment>
        <translation>falta un = detrás de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the line should end here; values are literals, nothing is computed</source>
        <translation>la línea debería terminar aquí; los valores son literales, no se calcula nada</translation>
    </message>
    <message>
        <source>a name should stand here</source>
        <translation>aquí debería haber un nombre</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>esto tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>aquí debería haber un valor</translation>
    </message>
    <message>
        <source>this [ has no ]</source>
        <translation>a este [ le falta ]</translation>
    </message>
    <message>
        <source>a comma or ] is missing here</source>
        <translation>falta una coma o ] aquí</translation>
    </message>
    <message>
        <source>this number has no end</source>
        <translation>este número no tiene fin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be computed; write its value here, in quotes when it is a text</source>
        <extracomment>%1: word.left(64)</extracomment>
        <translation>&quot;%1&quot; tendría que calcularse; escriba aquí su valor, entre comillas si es un texto</translation>
    </message>
    <message>
        <source>this text has no closing quotes</source>
        <translation>a este texto le faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>%1{ would have to be computed; a variable file holds literal values only</source>
        <extracomment>%1: QLatin1Char(c)</extracomment>
        <translation>%1{ tendría que calcularse; un archivo de variables solo contiene valores literales</translation>
    </message>
    <message>
        <source>this is no escape of a text: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</source>
        <translation>esto no es una secuencia de escape de texto: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</translation>
    </message>
    <message>
        <source>a name should follow &lt;&lt;</source>
        <translation>tras &lt;&lt; debería ir un nombre</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>la línea debería terminar aquí</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; that would end this text is missing</source>
        <extracomment>%1: mark.left(64)</extracomment>
        <translation>falta la línea &quot;%1&quot; que terminaría este texto</translation>
    </message>
    <message>
        <source>${ would have to be computed; a variable file holds literal values only</source>
        <translation>${ tendría que calcularse; un archivo de variables solo contiene valores literales</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>el archivo ocupa más de 16 MiB</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>el archivo no es UTF-8</translation>
    </message>
    <message>
        <source>%1: not carried over: %2.</source>
        <extracomment>%1: members.path(), %2: left.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1: no se ha importado: %2.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; lies in Azure. Store it here: runnel secret set %1</source>
        <extracomment>%1: name</extracomment>
        <translation>El secreto &quot;%1&quot; está en Azure. Guárdelo aquí: runnel secret set %1</translation>
    </message>
    <message>
        <source>%1: put the intermediate certificates behind the certificate itself.</source>
        <extracomment>%1: certificate.path()</extracomment>
        <translation>%1: ponga los certificados intermedios detrás del propio certificado.</translation>
    </message>
    <message>
        <source>%1 is no JSON object and was left out.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 no es un objeto JSON y se ha omitido.</translation>
    </message>
    <message>
        <source>%1: the trust list &quot;%2&quot; lies in Azure. Save its certificates as a file and name it as trust.caFile.</source>
        <extracomment>%1: trust.path(), %2: list</extracomment>
        <translation>%1: la lista de confianza &quot;%2&quot; está en Azure. Guarde sus certificados en un archivo e indíquelo como trust.caFile.</translation>
    </message>
    <message>
        <source>%1 is of the type &quot;%2&quot;, which is no event stream; left out.</source>
        <extracomment>%1: one.path(), %2: type</extracomment>
        <translation>%1 es del tipo &quot;%2&quot;, que no es un flujo de eventos; omitido.</translation>
    </message>
    <message>
        <source>%1 goes to &quot;%2&quot;; Runnel knows only Mqtt.</source>
        <extracomment>%1: one.path(), %2: target</extracomment>
        <translation>%1 va a &quot;%2&quot;; Runnel solo conoce Mqtt.</translation>
    </message>
    <message>
        <source>%1 refers to no device; name its deviceRef.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 no se refiere a ningún dispositivo; indique su deviceRef.</translation>
    </message>
    <message>
        <source>%1: the broker&apos;s CA lies in the cluster. Save it as a file and name it as mqtt.tls.caFile.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1: la CA del bróker está en el clúster. Guárdela en un archivo e indíquelo como mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>%1: a service account&apos;s token counts only in the cluster; set mqtt.authentication.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1: el token de una cuenta de servicio solo vale en el clúster; configure mqtt.authentication.</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>activo %1</translation>
    </message>
    <message>
        <source>The file switches its SSE connector off; here the cameras are on.</source>
        <translation>El archivo desconecta su conector SSE; aquí las cámaras están conectadas.</translation>
    </message>
    <message>
        <source>this is no variable file: an object should stand here</source>
        <translation>esto no es un archivo de variables: aquí debería haber un objeto</translation>
    </message>
    <message>
        <source>there are no namespaced_devices in this file</source>
        <translation>no hay namespaced_devices en este archivo</translation>
    </message>
    <message>
        <source>No broker is set up.</source>
        <translation>No hay ningún bróker configurado.</translation>
    </message>
    <message>
        <source>Name it in the panel under Set up, or as mqtt.host in the configuration.</source>
        <translation>Indíquelo en el panel, en Configurar, o como mqtt.host en la configuración.</translation>
    </message>
    <message>
        <source>the name service does not answer</source>
        <translation>el servicio de nombres no responde</translation>
    </message>
    <message>
        <source>What listens at %1:%2 does not answer the TLS handshake.</source>
        <extracomment>%1: host, %2: QString::number(port)</extracomment>
        <translation>Lo que escucha en %1:%2 no responde a la negociación TLS.</translation>
    </message>
    <message>
        <source>Check that the port is the one for TLS, and that the broker is healthy.</source>
        <translation>Compruebe que el puerto es el de TLS y que el bróker funciona bien.</translation>
    </message>
    <message>
        <source>The broker did not acknowledge the test message in time.</source>
        <translation>El bróker no confirmó a tiempo el mensaje de prueba.</translation>
    </message>
    <message>
        <source>This test connects as %1, so as not to throw out the running connection; a broker that admits only %2 refuses the test, but not Runnel.</source>
        <extracomment>%1: report.clientId, %2: report.ownClientId</extracomment>
        <translation>Esta prueba se conecta como %1 para no expulsar la conexión en curso; un bróker que solo admite a %2 rechaza la prueba, pero no a Runnel.</translation>
    </message>
    <message>
        <source>Let this user, or the client %1, publish to %2 in the broker&apos;s access rules, or test with a topic of a route.</source>
        <extracomment>%1: report.clientId, %2: topicOf(report)</extracomment>
        <translation>Permita en las reglas de acceso del bróker que este usuario, o el cliente %1, publique en %2, o pruebe con el tema de una ruta.</translation>
    </message>
    <message>
        <source>Test with another topic.</source>
        <translation>Pruebe con otro tema.</translation>
    </message>
    <message>
        <source>With MQTT 3.1.1 a broker hangs up on a message that it refuses: check its access rules for %1; its log says more.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>Con MQTT 3.1.1, un bróker corta la conexión ante un mensaje que rechaza: compruebe sus reglas de acceso para %1; su log dice más.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1 acknowledges also what the broker&apos;s rules throw away, and the message did not come back.</source>
        <translation>MQTT 3.1.1 confirma también lo que las reglas del bróker desechan, y el mensaje no volvió.</translation>
    </message>
    <message>
        <source>Look with a subscriber of your own whether it arrives on %1; if not, allow it in the broker&apos;s access rules.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>Compruebe con un suscriptor propio si llega a %1; si no, permítalo en las reglas de acceso del bróker.</translation>
    </message>
    <message>
        <source>The topic of the test message cannot be used: %1.</source>
        <extracomment>%1: request.topic.isEmpty()?QStringLiteral(&quot;it is empty&quot;):error.</extracomment>
        <translation>No se puede usar el tema del mensaje de prueba: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>There is no room for %1 (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>No hay espacio para %1 (%2).</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Libere espacio, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>The support bundle could not be packed.</source>
        <translation>No se pudo empaquetar el archivo de soporte.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Open files, at most</source>
        <translation>Archivos abiertos, como máximo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <extracomment>%1: escapedForDisplay(path)</extracomment>
        <translation>%1: no está</translation>
    </message>
    <message>
        <source>%1 %2 uid %3 gid %4 %5 %6</source>
        <extracomment>%1: found.st_mode&amp;07777, %2: 4, %3: 8, %4: QLatin1Char(&apos;0&apos;), %5: qint64(found.st_size), %6: 12</extracomment>
        <translation>%1 %2 uid %3 gid %4 %5 %6</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <extracomment>%1: code</extracomment>
        <translation>no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>rights, bytes, owner, changed, path</source>
        <translation>permisos, bytes, propietario, modificado, ruta</translation>
    </message>
    <message>
        <source>no configuration file</source>
        <translation>sin archivo de configuración</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>versions of the databases&apos; tables</source>
        <translation>versiones de las tablas de las bases de datos</translation>
    </message>
    <message>
        <source>file system of the state: %1, %2 of %3 free%4</source>
        <extracomment>%1: QString::fromLatin1(storage.fileSystemType()), %2: c.formattedDataSize(storage.bytesAvailable()), %3: c.formattedDataSize(storage.bytesTotal()), %4: storage.isReadOnly()?QStringLiteral(&quot;, read-only&quot;):QString()</extracomment>
        <translation>sistema de archivos del estado: %1, %2 de %3 libres%4</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>Too many sign in at once.</source>
        <translation>Demasiadas personas inician sesión a la vez.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Only an engineer may change who signs in.</source>
        <translation>Solo un ingeniero puede cambiar quién inicia sesión.</translation>
    </message>
    <message>
        <source>Too much waits for an answer.</source>
        <translation>Hay demasiado a la espera de respuesta.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Demasiados PIN incorrectos.</translation>
    </message>
    <message>
        <source>Wait %1 s, or let an engineer unlock this person.</source>
        <extracomment>%1: seconds.count()</extracomment>
        <translation>Espere %1 s, o pida a un ingeniero que desbloquee a esta persona.</translation>
    </message>
    <message>
        <source>The list of people is in use, or its directory cannot be written.</source>
        <translation>La lista de personas está en uso, o no se puede escribir en su directorio.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation>No hay nadie con este nombre.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Mire de nuevo.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Este PIN es incorrecto.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The one before it counts again.</source>
        <translation>Vuelve a valer la anterior.</translation>
    </message>
    <message>
        <source>It is begun anew.</source>
        <translation>Se empieza de nuevo.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Somebody new needs a PIN.</source>
        <translation>Una persona nueva necesita un PIN.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>There are too many people.</source>
        <translation>Hay demasiadas personas.</translation>
    </message>
    <message>
        <source>Remove somebody who has left.</source>
        <translation>Elimine a alguien que se haya ido.</translation>
    </message>
    <message>
        <source>This is the last engineer. Without one, anybody at the panel may change everything.</source>
        <translation>Este es el último ingeniero. Sin ninguno, cualquiera ante el panel puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>Set up another engineer first, or confirm it.</source>
        <translation>Configure primero otro ingeniero, o confírmelo.</translation>
    </message>
    <message>
        <source>There is no engineer yet, so anybody may change everything.</source>
        <translation>Aún no hay ningún ingeniero, así que cualquiera puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>Set up an engineer first.</source>
        <translation>Configure primero un ingeniero.</translation>
    </message>
    <message>
        <source>The list of people cannot be used (%1: %2); nobody can sign in.</source>
        <extracomment>%1: QFileInfo(path).fileName(), %2: why</extracomment>
        <translation>No se puede usar la lista de personas (%1: %2); nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Whoever administers this machine sets it up again: runnel people set NAME engineer.</source>
        <translation>Quien administra este equipo la configura de nuevo: runnel people set NAME engineer.</translation>
    </message>
    <message>
        <source>The list of people cannot be written (%1: %2).</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>No se puede escribir la lista de personas (%1: %2).</translation>
    </message>
    <message>
        <source>Check the permissions of the state directory and the space on its disk.</source>
        <translation>Compruebe los permisos del directorio de estado y el espacio en su disco.</translation>
    </message>
    <message>
        <source>it is gone, and an older one is there</source>
        <translation>no está, y hay una anterior</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>its group or others may read or write it</source>
        <translation>su grupo u otros pueden leerla o escribir en ella</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>another version of Runnel wrote it</source>
        <translation>la escribió otra versión de Runnel</translation>
    </message>
    <message>
        <source>A name has to be there, and begins and ends with no space.</source>
        <translation>Hace falta un nombre, y no empieza ni termina con un espacio.</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <extracomment>%1: Person::longestName</extracomment>
        <translation>Un nombre tiene como máximo %1 letras.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen.</source>
        <translation>El nombre contiene signos invisibles.</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <extracomment>%1: fewestDigits, %2: mostDigits</extracomment>
        <translation>Un PIN tiene de %1 a %2 dígitos.</translation>
    </message>
    <message>
        <source>a unit has at most %1 characters</source>
        <extracomment>%1: longest</extracomment>
        <translation>una unidad tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a unit must not contain control characters</source>
        <translation>una unidad no debe contener caracteres de control</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>demasiado antiguo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>Heartbeat %1 ago</source>
        <translation>Latido hace %1</translation>
    </message>
    <message>
        <source>Last event %1 ago</source>
        <translation>Último evento hace %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún ningún evento</translation>
    </message>
    <message>
        <source>Analytics: not known now</source>
        <translation>Análisis: no se sabe ahora</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Intentándolo ahora</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>The camera says that it does not look.</source>
        <translation>La cámara dice que no vigila.</translation>
    </message>
    <message>
        <source>Switch its analytics on, at the camera.</source>
        <translation>Conecte el análisis en la cámara.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>ningún evento</translation>
    </message>
    <message>
        <source>In %1 · out %2</source>
        <translation>Entran %1 · salen %2</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>reconexiones %1</translation>
    </message>
    <message>
        <source>%1 received, %2 delivered</source>
        <translation>%1 recibidos, %2 entregados</translation>
    </message>
    <message>
        <source>reconnects: %1</source>
        <translation>reconexiones: %1</translation>
    </message>
    <message>
        <source>nothing delivered lately</source>
        <translation>nada entregado últimamente</translation>
    </message>
    <message>
        <source>half within %1, 99 % within %2</source>
        <translation>la mitad en %1, el 99 % en %2</translation>
    </message>
    <message>
        <source>Runnel&apos;s own</source>
        <translation>el de Runnel</translation>
    </message>
    <message>
        <source>the camera&apos;s</source>
        <translation>el de la cámara</translation>
    </message>
    <message>
        <source>good for %1, until %2</source>
        <translation>válido %1, hasta el %2</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>CADUCÓ el %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>sin ruta</translation>
    </message>
    <message>
        <source>no route takes it</source>
        <translation>ninguna ruta lo admite</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Payload %1; topic %2</source>
        <translation>Carga útil %1; tema %2</translation>
    </message>
    <message>
        <source>Acknowledged by the broker after %1</source>
        <translation>Confirmado por el bróker tras %1</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>Ninguna ruta lo admite</translation>
    </message>
    <message>
        <source>Waiting for the broker&apos;s acknowledgement</source>
        <translation>A la espera de la confirmación del bróker</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Cámara: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Punto de conexión: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>At the broker: %1</source>
        <translation>En el bróker: %1</translation>
    </message>
    <message>
        <source>Payload: %1</source>
        <translation>Carga útil: %1</translation>
    </message>
    <message>
        <source>Payload: the first %1 of %2</source>
        <translation>Carga útil: los primeros %1 de %2</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>Shift handover</source>
        <translation>Relevo de turno</translation>
    </message>
    <message>
        <source>Shift handover: %1</source>
        <translation>Relevo de turno: %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3). Made on %4 by %5.</source>
        <translation>%1 a %2 (%3). Emitido el %4; autor: %5.</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 a %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Handed over by: name, time, signature</source>
        <translation>Entregado por: nombre, hora, firma</translation>
    </message>
    <message>
        <source>Taken over by: name, time, signature</source>
        <translation>Recibido por: nombre, hora, firma</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>sin identificar</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>Not listed, because there are too many: %1. The journal has them all.</source>
        <translation>No figuran, por ser demasiados: %1. El registro los tiene todos.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>Estado al final</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>Aplazada hasta %1</translation>
    </message>
    <message>
        <source>Not over at the end of the shift</source>
        <translation>Sin terminar al final del turno</translation>
    </message>
    <message>
        <source>No alarm: everything was over and acknowledged.</source>
        <translation>Ninguna alarma: todo estaba terminado y reconocido.</translation>
    </message>
    <message>
        <source>Alarms of the shift that are over</source>
        <translation>Alarmas del turno ya terminadas</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Leak alarms raised, priority %1</source>
        <translation>Alarmas de fuga activadas, prioridad %1</translation>
    </message>
    <message>
        <source>Alarms of the connector raised</source>
        <translation>Alarmas del conector activadas</translation>
    </message>
    <message>
        <source>Outages begun</source>
        <translation>Interrupciones iniciadas</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>No panel was open</source>
        <translation>Ningún panel estaba abierto</translation>
    </message>
    <message>
        <source>Nobody had signed in</source>
        <translation>Nadie había iniciado sesión</translation>
    </message>
    <message>
        <source>%1, panel locked</source>
        <translation>%1, panel bloqueado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Somebody else signed in</source>
        <translation>Otra persona inició sesión</translation>
    </message>
    <message>
        <source>Nobody touched the panel; it locked</source>
        <translation>Nadie tocó el panel; se bloqueó</translation>
    </message>
    <message>
        <source>The panel was closed</source>
        <translation>Se cerró el panel</translation>
    </message>
    <message>
        <source>Cut off; nobody knows since when, at the latest %1</source>
        <translation>Se cortó; no se sabe cuándo, a más tardar %1</translation>
    </message>
    <message>
        <source>Who was watching</source>
        <translation>Quién vigilaba</translation>
    </message>
    <message>
        <source>Nobody wrote down who was at the panel.</source>
        <translation>No se anotó quién estaba ante el panel.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Wrong PINs: %1</source>
        <translation>PIN incorrectos: %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Nobody acknowledged, shelved or closed anything.</source>
        <translation>Nadie reconoció, aplazó ni cerró nada.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Still shelved, until %1</source>
        <translation>Sigue aplazada, hasta %1</translation>
    </message>
    <message>
        <source>Still shelved</source>
        <translation>Sigue aplazada</translation>
    </message>
    <message>
        <source>Nothing was shelved.</source>
        <translation>No se aplazó nada.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Outages of streams and broker</source>
        <translation>Interrupciones de flujos y bróker</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Times are those of the alarm: a stream is missed after %1 s, a broker after %2 s. Shorter outages are not listed.</source>
        <translation>Las horas son las de la alarma: la falta de un flujo cuenta a partir de %1 s; la del bróker, a partir de %2 s. Las interrupciones más cortas no figuran.</translation>
    </message>
</context>
<context>
    <name>JournalCells</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2. Priority %3, %4, %5.</source>
        <translation>%1: %2. Prioridad %3, %4, %5.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>%1 by %2. Priority %3; before: %4; after: %5.</source>
        <translation>%1 por %2. Prioridad %3; antes: %4; después: %5.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí misma</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Cámara: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identidad: %1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Wind from %1</source>
        <translation>Viento del %1</translation>
    </message>
    <message>
        <source>No camera on the map</source>
        <translation>Ninguna cámara en el plano</translation>
    </message>
    <message>
        <source>No cameras are configured.</source>
        <translation>No hay cámaras configuradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) have no position.</source>
        <translation>
            <numerusform>%n cámara no tiene posición.</numerusform>
            <numerusform>%n cámaras no tienen posición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n sin lugar</numerusform>
            <numerusform>%n sin lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>SIN VIGILANCIA</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>SIN SEÑAL</translation>
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
        <translation>NE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
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
        <translation>Cámara %1</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>sin vigilancia</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>sin reconocer</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1</source>
        <translation>%1 alarmas, %2 de prioridad 1</translation>
    </message>
    <message>
        <source>out of sight to the %1</source>
        <translation>fuera de la vista, hacia %1</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sin lugar</translation>
    </message>
</context>
<context>
    <name>MapCameras</name>
    <message>
        <source>stale %1</source>
        <translation>sin datos recientes %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>conectando %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>con fallo %1</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>sin señal %1</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>aún sin noticias</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>analytics off</source>
        <translation>análisis desconectado</translation>
    </message>
    <message>
        <source>analytics off since %1</source>
        <translation>análisis desconectado desde %1</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primer evento</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>works, but look</source>
        <translation>funciona, pero revíselo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>A quiet camera may take a while.</source>
        <translation>Una cámara callada puede tardar un poco.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · válido hasta el %2</translation>
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
        <translation>%1 cada %2 s: si faltan tres, la cámara queda sin datos recientes.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Sign in</source>
        <translation>Autenticarse</translation>
    </message>
    <message>
        <source>Choose whom to trust</source>
        <translation>Elegir en quién confiar</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Fijar este certificado</translation>
    </message>
    <message>
        <source>Accept any content type</source>
        <translation>Aceptar cualquier tipo de contenido</translation>
    </message>
    <message>
        <source>Send it unencrypted</source>
        <translation>Enviarlo sin cifrar</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Usar https://</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutFacts</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The configuration before</source>
        <translation>Configuración anterior</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Alarm journal</source>
        <translation>Registro de alarmas</translation>
    </message>
    <message>
        <source>Log, in the system&apos;s journal</source>
        <translation>Log, en el diario del sistema</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Runnel %1</source>
        <translation>Runnel %1</translation>
    </message>
    <message>
        <source>The source is under the Apache licence 2.0. This program links Qt Charts, so the program as it was built is distributed under the GPL, version 3. Both texts, and the notices of all libraries, are above.</source>
        <translation>El código fuente está bajo la licencia Apache 2.0. Este programa enlaza Qt Charts, por lo que el programa tal como se compiló se distribuye bajo la GPL, versión 3. Ambos textos, y los avisos de todas las bibliotecas, están arriba.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Compuesto de</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memoria en uso</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutView</name>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
</context>
<context>
    <name>Runnel::ActionSheet</name>
    <message>
        <source>Choose how long.</source>
        <translation>Elija cuánto tiempo.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>Back by itself at %1.</source>
        <translation>Vuelve por sí sola: %1.</translation>
    </message>
    <message>
        <source>A new report raises it again.</source>
        <translation>Un nuevo aviso la activa otra vez.</translation>
    </message>
    <message>
        <source>It stays out until an engineer puts it back.</source>
        <translation>Queda fuera hasta que un ingeniero la devuelva.</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Cuánto tiempo?</translation>
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
        <translation>Fin de turno %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>Close this alarm</source>
        <translation>Cerrar esta alarma</translation>
    </message>
    <message>
        <source>CLOSE IT</source>
        <translation>CERRAR</translation>
    </message>
    <message>
        <source>No leak found</source>
        <translation>No se encontró fuga</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>False report</source>
        <translation>Aviso falso</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Poner fuera de servicio</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>RETIRAR</translation>
    </message>
    <message>
        <source>Camera in repair</source>
        <translation>Cámara en reparación</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Intermitente</translation>
    </message>
    <message>
        <source>Shelve this alarm</source>
        <translation>Aplazar esta alarma</translation>
    </message>
    <message>
        <source>SHELVE IT</source>
        <translation>APLAZAR</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Known, in repair</source>
        <translation>Conocida, en reparación</translation>
    </message>
</context>
<context>
    <name>Runnel::AddCamera</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Solo un ingeniero puede cambiar la configuración.</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>No se guardó. %1 %2</translation>
    </message>
    <message>
        <source>There is no broker yet: the events have nowhere to go. Set it up, then save.</source>
        <translation>Aún no hay bróker: los eventos no tienen adónde ir. Configúrelo y después guarde.</translation>
    </message>
    <message>
        <source>The secret would travel unencrypted: use https://, or consent to it.</source>
        <translation>El secreto viajaría sin cifrar: use https:// o dé su consentimiento.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Falta algo: %1</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Aún no se puede guardar. %1: %2</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>It can be saved all the same: the connector keeps trying.</source>
        <translation>Se puede guardar de todos modos: el conector lo sigue intentando.</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation>No se guarda nada hasta el último paso.</translation>
    </message>
    <message>
        <source>Next: sign in and trust</source>
        <translation>Siguiente: autenticación y confianza</translation>
    </message>
    <message>
        <source>Next: events and topics</source>
        <translation>Siguiente: eventos y temas</translation>
    </message>
    <message>
        <source>Next: place on the map</source>
        <translation>Siguiente: lugar en el plano</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Ver todas las cámaras</translation>
    </message>
    <message>
        <source>Set up the broker</source>
        <translation>Configurar el bróker</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>Se guardó %1</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmActions</name>
    <message>
        <source>This alarm is over. Nothing needs to be done.</source>
        <translation>Esta alarma ha terminado. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Waiting for the connector…</source>
        <translation>Esperando al conector…</translation>
    </message>
    <message>
        <source>Only an operator may act. Sign in as operator.</source>
        <translation>Solo un operador puede actuar. Inicie sesión como operador.</translation>
    </message>
    <message>
        <source>Only an engineer may put it back. Sign in as engineer.</source>
        <translation>Solo un ingeniero puede devolverla. Inicie sesión como ingeniero.</translation>
    </message>
    <message>
        <source>Suppressed by design; it comes back by itself.</source>
        <translation>Suprimida por diseño; vuelve por sí sola.</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED</source>
        <translation>RECONOCIDA</translation>
    </message>
    <message>
        <source>ACKNOWLEDGE</source>
        <translation>RECONOCER</translation>
    </message>
    <message>
        <source>Acknowledge: you have seen it. Key A</source>
        <translation>Reconocer: usted la ha visto. Tecla A</translation>
    </message>
    <message>
        <source>SHELVE</source>
        <translation>APLAZAR</translation>
    </message>
    <message>
        <source>Set aside for a time, with a reason. Key S</source>
        <translation>Apartar un tiempo, con un motivo. Tecla S</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>CERRAR</translation>
    </message>
    <message>
        <source>It is over by your judgement, with a note. Key C</source>
        <translation>Terminada a su juicio, con una nota. Tecla C</translation>
    </message>
    <message>
        <source>UNSHELVE</source>
        <translation>RECUPERAR</translation>
    </message>
    <message>
        <source>Back into the list, acknowledged by you.</source>
        <translation>Vuelve a la lista, reconocida por usted.</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Poner fuera de servicio</translation>
    </message>
    <message>
        <source>PUT BACK INTO SERVICE</source>
        <translation>DEVOLVER AL SERVICIO</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmDetail</name>
    <message>
        <source>Another alarm, %1: %2</source>
        <translation>Otra alarma, %1: %2</translation>
    </message>
    <message>
        <source>Detail of the selected alarm</source>
        <translation>Detalle de la alarma seleccionada</translation>
    </message>
    <message>
        <source>No alarm is selected</source>
        <translation>Ninguna alarma seleccionada</translation>
    </message>
    <message>
        <source>Touch an alarm in the list or on the map: here you will see where it is, how it goes and what can be done.</source>
        <translation>Toque una alarma en la lista o en el plano: aquí verá dónde está, cómo evoluciona y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Caudal, últimos %1 min</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmHeading</name>
    <message>
        <source>Over since %1</source>
        <translation>Terminada desde %1</translation>
    </message>
    <message>
        <source>%1 · last %2 ago</source>
        <translation>%1 · último hace %2</translation>
    </message>
    <message>
        <source>%1 · cleared %2 ago</source>
        <translation>%1 · normalizada hace %2</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation>Prioridad %1: %2</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmSection</name>
    <message>
        <source>Over after (s)</source>
        <translation>Terminada tras (s)</translation>
    </message>
    <message>
        <source>A leak that was not reported for so long, while its camera was watching, is over.</source>
        <translation>Una fuga sin avisos durante este tiempo, con su cámara vigilando, ha terminado.</translation>
    </message>
    <message>
        <source>One place (m)</source>
        <translation>Mismo lugar (m)</translation>
    </message>
    <message>
        <source>Reports that are nearer than this are one alarm.</source>
        <translation>Los avisos más cercanos entre sí que esto son una sola alarma.</translation>
    </message>
    <message>
        <source>Which alarm has which priority</source>
        <translation>Qué alarma tiene qué prioridad</translation>
    </message>
    <message>
        <source>The rows are asked from above: the first whose conditions all hold gives the priority. Numbers are compared as the camera sends them. A report without the number that a row asks for does not meet that row.</source>
        <translation>Las filas se consultan de arriba abajo: la primera que cumple todas sus condiciones da la prioridad. Los números se comparan tal como los envía la cámara. Un aviso sin el número que pide una fila no cumple esa fila.</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTable</name>
    <message numerus="yes">
        <source>%n newer · show</source>
        <translation>
            <numerusform>%n más reciente · mostrar</numerusform>
            <numerusform>%n más recientes · mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer alarms, the worst of priority %1. Show them.</source>
        <translation>
            <numerusform>%n alarma más reciente, de prioridad %1. Mostrarla.</numerusform>
            <numerusform>%n alarmas más recientes, la peor de prioridad %1. Mostrarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms, all below these in rank.</source>
        <translation>
            <numerusform>%n alarma más, por debajo de estas.</numerusform>
            <numerusform>%n alarmas más, todas por debajo de estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Arrow keys select an alarm; Return opens and closes the alarms of one camera.</source>
        <translation>Las flechas seleccionan una alarma; Intro abre y cierra las alarmas de una cámara.</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTimeline</name>
    <message>
        <source>The journal does not answer.</source>
        <translation>El registro no responde.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>The journal has nothing on it.</source>
        <translation>El registro no tiene nada sobre ella.</translation>
    </message>
    <message>
        <source>The newest lines; the page of the journal has them all.</source>
        <translation>Las líneas más recientes; la página Registro las tiene todas.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>Runnel::AttributesSection</name>
    <message>
        <source>Name for people</source>
        <translation>Nombre descriptivo</translation>
    </message>
    <message>
        <source>Attributes of the device</source>
        <translation>Atributos del dispositivo</translation>
    </message>
    <message>
        <source>Free text. The place is set on the map.</source>
        <translation>Texto libre. El lugar se fija en el plano.</translation>
    </message>
    <message>
        <source>Attributes of the asset</source>
        <translation>Atributos del activo</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>Profile of its alarms</source>
        <translation>Perfil de sus alarmas</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first.</source>
        <translation>Aún no hay ninguna cámara. Añada una primero.</translation>
    </message>
    <message>
        <source>none; such as %1</source>
        <translation>ninguna; por ejemplo %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Velocidad del viento</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Where an event brings no unit of its own, this one stands beside its number. Nothing is converted.</source>
        <translation>Si un evento no trae unidad propia, esta figura junto a su número. No se convierte nada.</translation>
    </message>
</context>
<context>
    <name>Runnel::Banner</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Reconocer: %1</translation>
    </message>
    <message>
        <source>All alarms are acknowledged: %1</source>
        <translation>Todas las alarmas están reconocidas: %1</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>RECONOCER</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (Ctrl+K)</source>
        <translation>Reconocer esta alarma (Ctrl+K)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Sin vigilancia</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>Últimos 10 min</translation>
    </message>
    <message>
        <source>SILENCE</source>
        <translation>SILENCIAR</translation>
    </message>
    <message>
        <source>NO SOUND</source>
        <translation>SIN SONIDO</translation>
    </message>
    <message>
        <source>Silences the sound, acknowledges nothing (Ctrl+M)</source>
        <translation>Silencia el sonido, no reconoce nada (Ctrl+M)</translation>
    </message>
    <message>
        <source>For operators: sign in at the foot (Ctrl+L).</source>
        <translation>Para operadores: inicie sesión abajo (Ctrl+L).</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerForm</name>
    <message>
        <source>Without signing in</source>
        <translation>Sin autenticación</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Broker&apos;s address</source>
        <translation>Dirección del bróker</translation>
    </message>
    <message>
        <source>Name or IP address. A pasted URL such as mqtts://user@host:8883 fills in everything.</source>
        <translation>Nombre o dirección IP. Una URL pegada, como mqtts://user@host:8883, lo rellena todo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port is then 8883 unless another one stands above.</source>
        <translation>El puerto es entonces 8883, salvo que arriba figure otro.</translation>
    </message>
    <message>
        <source>Trusted authority (CA file)</source>
        <translation>Autoridad de confianza (archivo de CA)</translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer trusts. A plant&apos;s own authority needs its file here.</source>
        <translation>Vacío: las autoridades en las que confía este equipo. La autoridad propia de una planta necesita aquí su archivo.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Enviar la contraseña sin cifrar</translation>
    </message>
    <message>
        <source>Everybody on the way to the broker can read it, and sign in with it. Better: switch TLS on.</source>
        <translation>Cualquiera en el camino hasta el bróker puede leerla y usarla. Mejor: active TLS.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>A file in PEM with its chain, or PKCS#12. The connection must be encrypted.</source>
        <translation>Un archivo PEM con su cadena, o PKCS#12. La conexión debe estar cifrada.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>In PEM. Not needed with PKCS#12.</source>
        <translation>En PEM. No hace falta con PKCS#12.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Only for a key that has one.</source>
        <translation>Solo para una clave que la tenga.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Less about the broker</source>
        <translation>Menos sobre el bróker</translation>
    </message>
    <message>
        <source>More about the broker</source>
        <translation>Más sobre el bróker</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerMore</name>
    <message>
        <source>5.0, else 3.1.1</source>
        <translation>5.0; si no, 3.1.1</translation>
    </message>
    <message>
        <source>Only MQTT 5.0</source>
        <translation>Solo MQTT 5.0</translation>
    </message>
    <message>
        <source>Only MQTT 3.1.1</source>
        <translation>Solo MQTT 3.1.1</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>The name by which the broker knows this connector. A broker keeps one connection for each id: a second program with the same id throws the first one out, so every connector needs its own.</source>
        <translation>El nombre por el que el bróker conoce este conector. Un bróker mantiene una sola conexión por ID: un segundo programa con el mismo ID expulsa al primero, así que cada conector necesita el suyo.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>Versión de MQTT</translation>
    </message>
    <message>
        <source>Status topic</source>
        <translation>Tema de estado</translation>
    </message>
    <message>
        <source>Where Runnel tells, retained, how it is; {instance} and {site} are filled in.</source>
        <translation>Donde Runnel comunica, retenido, cómo está; {instance} y {site} se rellenan.</translation>
    </message>
    <message>
        <source>Keep alive, in seconds</source>
        <translation>Keep-alive (s)</translation>
    </message>
    <message>
        <source>How soon a dead connection is noticed.</source>
        <translation>Con qué rapidez se nota una conexión muerta.</translation>
    </message>
    <message>
        <source>Session expiry, in seconds</source>
        <translation>Caducidad de la sesión (s)</translation>
    </message>
    <message>
        <source>How long the broker remembers an absent Runnel.</source>
        <translation>Cuánto tiempo recuerda el bróker a un Runnel ausente.</translation>
    </message>
    <message>
        <source>Unacknowledged messages at most</source>
        <translation>Máximo de mensajes sin confirmar</translation>
    </message>
    <message>
        <source>Never more than the broker allows.</source>
        <translation>Nunca más de los que permite el bróker.</translation>
    </message>
    <message>
        <source>Client certificate of the TLS layer</source>
        <translation>Certificado de cliente de la capa TLS</translation>
    </message>
    <message>
        <source>For a broker that wants one beside a password.</source>
        <translation>Para un bróker que lo exige además de la contraseña.</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Su clave privada</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Frase de contraseña de esa clave</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerState</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1 · client id %2</source>
        <translation>%1 · ID de cliente %2</translation>
    </message>
    <message>
        <source>%1 · client id %2 · MQTT %3 · since %4</source>
        <translation>%1 · ID de cliente %2 · MQTT %3 · desde %4</translation>
    </message>
    <message>
        <source>Two programs connect with the client id %1, and the broker lets only one in: each throws the other out, and nothing gets through. Find the second one, perhaps an old installation or a copied configuration, and stop it; or give this connector a client id of its own. Runnel tries ever more rarely until then.</source>
        <translation>Dos programas se conectan con el ID de cliente %1 y el bróker solo deja entrar a uno: cada uno expulsa al otro y nada llega a su destino. Busque el segundo, quizá una instalación antigua o una configuración copiada, y deténgalo; o dé a este conector un ID de cliente propio. Hasta entonces, Runnel lo intenta cada vez con menos frecuencia.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>Esperando al conector…</translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Aún no hay ningún bróker configurado.</translation>
    </message>
    <message>
        <source>Change the client id</source>
        <translation>Cambiar el ID de cliente</translation>
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
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Topic of the test message</source>
        <translation>Tema del mensaje de prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Solo un ingeniero puede comprobar una conexión.</translation>
    </message>
    <message>
        <source>First mend what is marked in the fields.</source>
        <translation>Corrija primero lo marcado en los campos.</translation>
    </message>
    <message>
        <source>Tests what stands in the fields, saved or not, as %1-test: the running connection is not disturbed. It publishes one message, not retained.</source>
        <translation>Comprueba lo que hay en los campos, guardado o no, como %1-test: no afecta a la conexión en marcha. Publica un solo mensaje, no retenido.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The fields have changed since this test.</source>
        <translation>Los campos han cambiado desde esta comprobación.</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestFindings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>What the broker grants</source>
        <translation>Lo que concede el bróker</translation>
    </message>
    <message>
        <source>Unacknowledged messages</source>
        <translation>Mensajes sin confirmar</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Calidad de servicio</translation>
    </message>
    <message>
        <source>only 0: deliveries are not acknowledged</source>
        <translation>solo 0: las entregas no se confirman</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>Mensajes retenidos</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conservan</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se conservan</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>según la configuración</translation>
    </message>
    <message>
        <source>Client id given by the broker</source>
        <translation>ID de cliente dado por el bróker</translation>
    </message>
    <message>
        <source>Certificates that the broker shows</source>
        <translation>Certificados que presenta el bróker</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
</context>
<context>
    <name>Runnel::BundleView</name>
    <message>
        <source>Written: %1, %2. Only you can read it.</source>
        <translation>Escrito: %1, %2. Solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>%1, goes in</source>
        <translation>%1, se incluye</translation>
    </message>
    <message>
        <source>%1, stays out</source>
        <translation>%1, no se incluye</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Dónde escribir el archivo</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Versions and system</source>
        <translation>Versiones y sistema</translation>
    </message>
    <message>
        <source>Status and faults</source>
        <translation>Estado y fallos</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>Problemas de la configuración</translation>
    </message>
    <message>
        <source>Files, names and sizes only</source>
        <translation>Archivos, solo nombres y tamaños</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>Log reciente</translation>
    </message>
    <message>
        <source>Picture of the panel</source>
        <translation>Imagen del panel</translation>
    </message>
    <message>
        <source>A file for whoever helps you from afar. Passwords, tokens, keys, header values, events and people are not in it; names of hosts and users are. Look at each part, and leave out what you do not want to give away.</source>
        <translation>Un archivo para quien le ayuda a distancia. No contiene contraseñas, tokens, claves, valores de cabeceras, eventos ni personas; sí nombres de hosts y usuarios. Mire cada parte y excluya lo que no quiera revelar.</translation>
    </message>
    <message>
        <source>Only an engineer can write a support file.</source>
        <translation>Solo un ingeniero puede escribir un archivo de soporte.</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del archivo</translation>
    </message>
    <message>
        <source>What is in this part</source>
        <translation>Qué hay en esta parte</translation>
    </message>
    <message>
        <source>Put this part into the file</source>
        <translation>Incluir esta parte en el archivo</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
</context>
<context>
    <name>Runnel::CalibrationPage</name>
    <message>
        <source>Take a camera&apos;s position</source>
        <translation>Tomar la posición de una cámara</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Se está leyendo el plano de la planta.</translation>
    </message>
    <message>
        <source>The points are not saved. Press Back again to give them up.</source>
        <translation>Los puntos no están guardados. Pulse Volver otra vez para descartarlos.</translation>
    </message>
    <message>
        <source>Type or paste the position of each point, or take a camera&apos;s.</source>
        <translation>Escriba o pegue la posición de cada punto, o tome la de una cámara.</translation>
    </message>
    <message>
        <source>Placed by the world file %1. Points that you set count before it.</source>
        <translation>Situado por el archivo de georreferencia %1. Los puntos que usted marque tienen preferencia.</translation>
    </message>
    <message>
        <source>Tap a place on the plan of which you know the position. Two are needed, three are better.</source>
        <translation>Toque en el plano un lugar cuya posición conozca. Hacen falta dos; tres es mejor.</translation>
    </message>
    <message>
        <source>A third point, not in a line with these, shows how good they are.</source>
        <translation>Un tercer punto, no alineado con estos, muestra lo buenos que son.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Saved beside the plan.</source>
        <translation>Guardado junto al plano.</translation>
    </message>
    <message>
        <source>Two points always fit: nothing can be said of their error.</source>
        <translation>Dos puntos siempre encajan: nada se puede decir de su error.</translation>
    </message>
    <message>
        <source>Off a plan true to scale: %1 m on average, %2 m at worst.</source>
        <translation>Desvío respecto a un plano a escala: %1 m de media, %2 m como máximo.</translation>
    </message>
    <message>
        <source>Points are off by %1 m on average, %2 m at worst.</source>
        <translation>Error de los puntos: %1 m de media, %2 m como máximo.</translation>
    </message>
    <message>
        <source>The plan is %1 by %2, its top points to %3° from north.</source>
        <translation>El plano mide %1 por %2; su parte superior apunta a %3° desde el norte.</translation>
    </message>
    <message>
        <source>The points lie close together: far from them the plan may be far off.</source>
        <translation>Los puntos están muy juntos: lejos de ellos, el plano puede desviarse mucho.</translation>
    </message>
    <message>
        <source>The points lie nearly in one line: across it the plan may be far off.</source>
        <translation>Los puntos están casi en línea recta: a ambos lados, el plano puede desviarse mucho.</translation>
    </message>
    <message>
        <source>By these points the plan is stretched. Is one of them wrong?</source>
        <translation>Según estos puntos, el plano queda estirado. ¿Está mal alguno?</translation>
    </message>
    <message>
        <source>Where the plan lies</source>
        <translation>Dónde está el plano</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>Guardar los puntos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Undo the last change of the points</source>
        <translation>Deshacer el último cambio de los puntos</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraEditor</name>
    <message>
        <source>All cameras</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Copy for a new one</source>
        <translation>Copiar para una nueva</translation>
    </message>
    <message>
        <source>Press again to remove it</source>
        <translation>Pulse otra vez para quitarla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Its events are no longer read once that is saved. Undo brings it back.</source>
        <translation>Sus eventos dejarán de leerse al guardar. Con Deshacer se recupera.</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraList</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search a camera</source>
        <translation>Buscar una cámara</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraListModel</name>
    <message>
        <source>Not complete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>On when it is saved</source>
        <translation>Se conecta al guardar</translation>
    </message>
    <message>
        <source>Off when it is saved</source>
        <translation>Se desconecta al guardar</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin datos</translation>
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
        <translation>Dirección del flujo de eventos</translation>
    </message>
    <message>
        <source>For example https://10.0.0.11/camera-events</source>
        <translation>Por ejemplo https://10.0.0.11/camera-events</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It stands in topics, in the file and in reports.</source>
        <translation>Figura en los temas, en el archivo y en los avisos.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>%1 has the same address: its events would be delivered twice.</source>
        <translation>%1 tiene la misma dirección: sus eventos se entregarían dos veces.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign in and trust</source>
        <translation>Autenticación y confianza</translation>
    </message>
    <message>
        <source>Events and topics</source>
        <translation>Eventos y temas</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Lugar en el plano</translation>
    </message>
</context>
<context>
    <name>Runnel::CamerasSection</name>
    <message>
        <source>Cameras: %1</source>
        <translation>Cámaras: %1</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>Buscar por nombre o dirección</translation>
    </message>
    <message>
        <source>Cameras of the configuration</source>
        <translation>Cámaras de la configuración</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>No camera fits the search.</source>
        <translation>Ninguna cámara coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>No camera is set up yet: nobody watches.</source>
        <translation>Aún no hay ninguna cámara configurada: nadie vigila.</translation>
    </message>
</context>
<context>
    <name>Runnel::ChainView</name>
    <message>
        <source>Answered by the pin: %1</source>
        <translation>Resuelto por la huella fijada: %1</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, firmado por %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>CADUCÓ el %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>No válido antes del %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Válido del %1 al %2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>SHA-256 del certificado: %1</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>SHA-256 de su clave: %1</translation>
    </message>
    <message>
        <source>This certificate is pinned.</source>
        <translation>Este certificado está fijado.</translation>
    </message>
    <message>
        <source>Its key is pinned.</source>
        <translation>Su clave está fijada.</translation>
    </message>
</context>
<context>
    <name>Runnel::ChangeList</name>
    <message>
        <source>Changed here and by somebody else: decide</source>
        <translation>Cambiado aquí y por otra persona: decida</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else, and taken over</source>
        <translation>Cambiado entretanto por otra persona, e incorporado</translation>
    </message>
    <message>
        <source>Secrets to be kept</source>
        <translation>Secretos por guardar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: nuevo, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: eliminado, era %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: theirs is %2, yours was %3</source>
        <translation>%1: el ajeno es %2, el suyo era %3</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Usar el mío</translation>
    </message>
</context>
<context>
    <name>Runnel::ChattererModel</name>
    <message>
        <source>%1 at %2, raised %3 times, %4 % of all</source>
        <translation>%1 en %2, activada %3 veces, %4 % del total</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
</context>
<context>
    <name>Runnel::CommandDesk</name>
    <message>
        <source>Too many commands wait for an answer.</source>
        <translation>Hay demasiadas órdenes a la espera de respuesta.</translation>
    </message>
    <message>
        <source>Wait a moment, then do it again.</source>
        <translation>Espere un momento y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The connector has not answered within 10 s.</source>
        <translation>El conector no ha respondido en 10 s.</translation>
    </message>
    <message>
        <source>Look at the alarm&apos;s state before you do it again.</source>
        <translation>Mire el estado de la alarma antes de repetirlo.</translation>
    </message>
</context>
<context>
    <name>Runnel::ConfigDraft</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>El conector no ha respondido.</translation>
    </message>
    <message>
        <source>See whether the change is in effect, and save again.</source>
        <translation>Mire si el cambio está en vigor y guarde de nuevo.</translation>
    </message>
</context>
<context>
    <name>Runnel::CsvSheet</name>
    <message>
        <source>Saved: %1. Lines: %2.</source>
        <translation>Guardado: %1. Líneas: %2.</translation>
    </message>
    <message>
        <source>%1 % searched, lines so far: %2</source>
        <translation>%1 % recorrido, líneas hasta ahora: %2</translation>
    </message>
    <message>
        <source>Save the journal as CSV</source>
        <translation>Guardar el registro como CSV</translation>
    </message>
    <message>
        <source>%1. All lines that are found, not only those shown so far; newest first. Columns have the same names in every language.</source>
        <translation>%1. Todas las líneas encontradas, no solo las mostradas hasta ahora; primero las más recientes. Las columnas se llaman igual en todos los idiomas.</translation>
    </message>
</context>
<context>
    <name>Runnel::DistributionBars</name>
    <message>
        <source>%1 · %2 %, target %3 %</source>
        <translation>%1 · %2 %, objetivo %3 %</translation>
    </message>
    <message>
        <source>New alarms by priority</source>
        <translation>Alarmas nuevas por prioridad</translation>
    </message>
    <message>
        <source>Priority %1: %2.</source>
        <translation>Prioridad %1: %2.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointDetail</name>
    <message>
        <source>Asked to try now.</source>
        <translation>Se pidió intentarlo ahora.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>not expected; last event %1</source>
        <translation>no se espera; último evento %1</translation>
    </message>
    <message>
        <source>not expected; no event yet</source>
        <translation>no se espera; aún ningún evento</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>No espera a nada.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>%1 without a signal</source>
        <translation>%1 sin señal</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 sin datos recientes</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1 sin vigilancia</translation>
    </message>
    <message>
        <source>%1 with a certificate about to end</source>
        <translation>%1 con certificado a punto de caducar</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 conectando</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1 desconectados</translation>
    </message>
    <message>
        <source>%1 of %2 watching</source>
        <translation>%1 de %2 vigilan</translation>
    </message>
    <message>
        <source>Touch a camera to see all of it and to act on it.</source>
        <translation>Toque una cámara para verla entera y actuar sobre ella.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>Sin ruta</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No JSON</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Chosen endpoint</source>
        <translation>Punto de conexión elegido</translation>
    </message>
    <message>
        <source>For operators: sign in first.</source>
        <translation>Para operadores: inicie sesión primero.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointSwitch</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>El conector no ha respondido.</translation>
    </message>
    <message>
        <source>See by the state whether it was done, and try again.</source>
        <translation>Mire en el estado si se hizo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Switching it on …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Switching it off …</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>%1: not done. %2 %3</source>
        <translation>%1: no se hizo. %2 %3</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>%1 is switched off. Nobody watches there.</source>
        <translation>%1 está desconectado. Ahí no vigila nadie.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disable: nobody watches then</source>
        <translation>Desconectar: entonces no vigila nadie</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Dejar conectado</translation>
    </message>
    <message>
        <source>Only an engineer switches cameras on and off. You are signed in as: %1.</source>
        <translation>Solo un ingeniero conecta y desconecta cámaras. Su sesión es de: %1.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointsPage</name>
    <message>
        <source>Endpoints: %1</source>
        <translation>Puntos de conexión: %1</translation>
    </message>
    <message>
        <source>Need attention: %1</source>
        <translation>Requieren atención: %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>El conector aún no ha respondido.</translation>
    </message>
    <message>
        <source>No camera is configured: nobody watches</source>
        <translation>No hay cámaras configuradas: no vigila nadie</translation>
    </message>
    <message>
        <source>An engineer adds a device with its endpoint to the configuration file. It is taken up as soon as it is saved; &quot;runnel check&quot; says beforehand whether it is right.</source>
        <translation>Un ingeniero añade un dispositivo con su punto de conexión al archivo de configuración. Se aplica en cuanto se guarda; &quot;runnel check&quot; dice antes si es correcto.</translation>
    </message>
    <message>
        <source>None needs attention</source>
        <translation>Ninguno requiere atención</translation>
    </message>
    <message>
        <source>Press the button again to see all.</source>
        <translation>Pulse otra vez el botón para verlos todos.</translation>
    </message>
    <message>
        <source>No endpoint fits the filter</source>
        <translation>Ningún punto de conexión coincide con el filtro</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Endpoints, trouble first</source>
        <translation>Puntos de conexión, primero los que fallan</translation>
    </message>
</context>
<context>
    <name>Runnel::EventView</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún evento elegido</translation>
    </message>
    <message>
        <source>Touch an event to see all of it. The list then stands still until you go on.</source>
        <translation>Toque un evento para verlo entero. La lista se detiene hasta que usted continúe.</translation>
    </message>
    <message>
        <source>no route takes this type</source>
        <translation>ninguna ruta admite este tipo</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>confirmado tras %1</translation>
    </message>
    <message>
        <source>waiting for the acknowledgement</source>
        <translation>a la espera de la confirmación</translation>
    </message>
    <message>
        <source>%1, not JSON</source>
        <translation>%1, no es JSON</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>Solo se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Con sangría</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Como se recibió</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>Evento elegido</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Filter: type, camera, topic, payload</source>
        <translation>Filtro: tipo, cámara, tema, carga útil</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event, camera</source>
        <translation>Evento, cámara</translation>
    </message>
    <message>
        <source>Payload, topic</source>
        <translation>Carga útil, tema</translation>
    </message>
    <message>
        <source>At the broker</source>
        <translation>En el bróker</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedPage</name>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>nothing comes</source>
        <translation>no llega nada</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 de los últimos %2</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>los últimos %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>Paused · %1 newer</source>
        <translation>En pausa · %1 más recientes</translation>
    </message>
    <message>
        <source>Standing still · %1 newer</source>
        <translation>Detenido · %1 más recientes</translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Ningún evento coincide con el filtro</translation>
    </message>
    <message>
        <source>Kept: the last %1.</source>
        <translation>Se conservan: los últimos %1.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún ningún evento</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>El conector aún no ha respondido.</translation>
    </message>
    <message>
        <source>No camera is configured.</source>
        <translation>No hay cámaras configuradas.</translation>
    </message>
    <message>
        <source>Cameras watching: %1 of %2.</source>
        <translation>Cámaras que vigilan: %1 de %2.</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Eventos en directo</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Eventos, primero los más recientes</translation>
    </message>
</context>
<context>
    <name>Runnel::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>Runnel::FlowTrend</name>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Caudal, últimos %1 min</translation>
    </message>
    <message>
        <source>Between %1 and %2, lately %3.</source>
        <translation>Entre %1 y %2, último %3.</translation>
    </message>
    <message>
        <source>No report in this time.</source>
        <translation>Ningún aviso en este tiempo.</translation>
    </message>
    <message>
        <source>Priority 1 from %1.</source>
        <translation>Prioridad 1 desde %1.</translation>
    </message>
    <message>
        <source>priority 1 from %1</source>
        <translation>prioridad 1 desde %1</translation>
    </message>
</context>
<context>
    <name>Runnel::GeneralSection</name>
    <message>
        <source>Give up the oldest events</source>
        <translation>Descartar los eventos más antiguos</translation>
    </message>
    <message>
        <source>Give up the newest events</source>
        <translation>Descartar los eventos más nuevos</translation>
    </message>
    <message>
        <source>Stop reading the cameras</source>
        <translation>Dejar de leer las cámaras</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desconectadas</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre de la planta</translation>
    </message>
    <message>
        <source>Shown in the panel, and {site} in topics. It also names this connector where the configuration gives it no name of its own: topics and the client id may change with it.</source>
        <translation>Se muestra en el panel y es {site} en los temas. También da nombre a este conector si la configuración no le da uno propio: los temas y el ID de cliente pueden cambiar con él.</translation>
    </message>
    <message>
        <source>Room for events that wait</source>
        <translation>Espacio para eventos en espera</translation>
    </message>
    <message>
        <source>On the disk, while the broker is away. A part of the disk is always left free.</source>
        <translation>En el disco, mientras el bróker no está disponible. Siempre queda libre una parte del disco.</translation>
    </message>
    <message>
        <source>When that is full</source>
        <translation>Cuando se llene</translation>
    </message>
    <message>
        <source>What waits is kept, what comes is given up and counted.</source>
        <translation>Lo que espera se conserva; lo que llega se descarta y se cuenta.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room. A camera that keeps nothing loses what it sees meanwhile; a leak is then noticed late.</source>
        <translation>Las cámaras no se leen hasta que haya espacio. Una cámara que no guarda nada pierde lo que ve entretanto; una fuga se nota entonces tarde.</translation>
    </message>
    <message>
        <source>The newest are kept, heartbeats are given up before alerts, and every one that is given up is counted.</source>
        <translation>Se conservan los más nuevos, los latidos se descartan antes que las alertas, y se cuenta cada evento descartado.</translation>
    </message>
    <message>
        <source>Health checks and metrics</source>
        <translation>Comprobaciones de estado y métricas</translation>
    </message>
    <message>
        <source>Kept in the configuration; this version does not answer there yet.</source>
        <translation>Se guarda en la configuración; esta versión aún no responde ahí.</translation>
    </message>
    <message>
        <source>Address for them</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Where the files lie</source>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>none: changes last until Runnel ends</source>
        <translation>ninguno: los cambios duran hasta que Runnel termina</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The version before the last save</source>
        <translation>La versión anterior al último guardado</translation>
    </message>
    <message>
        <source>Waiting events, alarms and journal</source>
        <translation>Eventos en espera, alarmas y registro</translation>
    </message>
</context>
<context>
    <name>Runnel::HandoverSheet</name>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>This time has not begun yet. Choose another one.</source>
        <translation>Ese período aún no ha empezado. Elija otro.</translation>
    </message>
    <message>
        <source>At most 31 days fit on a sheet. Choose a shorter time.</source>
        <translation>En una hoja caben como máximo 31 días. Elija un período más corto.</translation>
    </message>
    <message>
        <source>%1 to %2: alarms and what was done about them, what is shelved, outages, and who was watching.</source>
        <translation>%1 a %2: las alarmas y lo que se hizo con ellas, lo aplazado, las interrupciones y quién vigilaba.</translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation>Escribiendo la hoja…</translation>
    </message>
    <message>
        <source>Reading the journal: %1 %</source>
        <translation>Leyendo el registro: %1 %</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Relevo de turno</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué período</translation>
    </message>
    <message>
        <source>This shift, until now</source>
        <translation>Este turno, hasta ahora</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>El turno anterior</translation>
    </message>
    <message>
        <source>Since I signed in</source>
        <translation>Desde que inicié sesión</translation>
    </message>
    <message>
        <source>The time the journal shows</source>
        <translation>El período que muestra el registro</translation>
    </message>
    <message>
        <source>Remarks for the next shift</source>
        <translation>Observaciones para el próximo turno</translation>
    </message>
</context>
<context>
    <name>Runnel::HeardView</name>
    <message>
        <source>Nothing heard yet</source>
        <translation>Aún no se ha recibido nada</translation>
    </message>
    <message>
        <source>Heard so far, %1</source>
        <translation>Recibido hasta ahora, %1</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>Recibido en %1</translation>
    </message>
    <message>
        <source>%1 comes every %2 s. A camera that falls silent can be told by it.</source>
        <translation>%1 llega cada %2 s. Permite notar que una cámara se queda callada.</translation>
    </message>
    <message>
        <source>Watch for it</source>
        <translation>Vigilarlo</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpContents</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
    <message>
        <source>About Runnel</source>
        <translation>Acerca de Runnel</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
</context>
<context>
    <name>Runnel::ImportPage</name>
    <message>
        <source>Choose a variable file</source>
        <translation>Elegir un archivo de variables</translation>
    </message>
    <message>
        <source>Terraform variable files (%1)</source>
        <translation>Archivos de variables de Terraform (%1)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>A Terraform variable file with cameras and assets of Azure IoT Operations (.tfvars or .tfvars.json). The file stays as it is.</source>
        <translation>Un archivo de variables de Terraform con cámaras y activos de Azure IoT Operations (.tfvars o .tfvars.json). El archivo no se modifica.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Variable file</source>
        <translation>Archivo de variables</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Not carried over, or left to do</source>
        <translation>No importado, o por hacer</translation>
    </message>
    <message>
        <source>Taken over. Look it through under Cameras, then save.</source>
        <translation>Incorporado. Revíselo en Cámaras y después guarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) found: %1</source>
        <translation>
            <numerusform>%n cámara encontrada: %1</numerusform>
            <numerusform>%n cámaras encontradas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>Set up already, and replaced by the file: %1</source>
        <translation>Ya configurado, y sustituido por el archivo: %1</translation>
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
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Since my shift began</source>
        <translation>Desde que empezó mi turno</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>Toda prioridad</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search where, message and note</source>
        <translation>Buscar en lugar, mensaje y nota</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Texto de búsqueda</translation>
    </message>
    <message>
        <source>Removes every restriction</source>
        <translation>Quita todas las restricciones</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>El final debe ser posterior al principio.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>This shift, since %1</source>
        <translation>Este turno, desde %1</translation>
    </message>
    <message>
        <source>The shift before, %1 to %2</source>
        <translation>El turno anterior, %1 a %2</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>El turno anterior</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde… hasta…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalList</name>
    <message>
        <source>Reading … searched back to %1</source>
        <translation>Leyendo… se ha buscado hasta %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as many as are shown at once; there are older ones.</source>
        <translation>%1, las que caben de una vez; hay más antiguas.</translation>
    </message>
    <message>
        <source>%1, and older ones below</source>
        <translation>%1, y más antiguas debajo</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1, son todas</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is searched until the times are mended.</source>
        <translation>No se busca nada hasta que se corrijan las horas.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Se vuelve a intentar cada pocos segundos.</translation>
    </message>
    <message>
        <source>Nothing yet; searched back to %1.</source>
        <translation>Aún nada; se ha buscado hasta %1.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>No alarm was raised since it was begun. Every alarm and everything that is done about it will stand here.</source>
        <translation>No se ha activado ninguna alarma desde que se empezó. Aquí constará cada alarma y todo lo que se haga con ella.</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation>No se escribió nada en este tiempo.</translation>
    </message>
    <message>
        <source>No alarm was raised, cleared or handled: %1. “Show all” also shows what is older.</source>
        <translation>Ninguna alarma se activó, se normalizó ni se trató: %1. «Mostrar todo» muestra también lo anterior.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
        <source>Searched for: %1. “Show all” removes every restriction.</source>
        <translation>Se buscó: %1. «Mostrar todo» quita todas las restricciones.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Volver a lo más reciente</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new line(s) · show</source>
        <translation>
            <numerusform>Más de %n línea nueva · mostrar</numerusform>
            <numerusform>Más de %n líneas nuevas · mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) · show</source>
        <translation>
            <numerusform>%n línea nueva · mostrar</numerusform>
            <numerusform>%n líneas nuevas · mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Elija una línea para leerla entera.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Mostrar líneas más antiguas</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Shift handover …</source>
        <translation>Relevo de turno…</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Historial completo</translation>
    </message>
    <message>
        <source>Shows everything that happened to this alarm</source>
        <translation>Muestra todo lo que ha pasado con esta alarma</translation>
    </message>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation>Registro de alarmas, primero las más recientes</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La línea elegida</translation>
    </message>
</context>
<context>
    <name>Runnel::LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Runnel::LifePicture</name>
    <message>
        <source>The life of the alarm as a line of time</source>
        <translation>La vida de la alarma en una línea de tiempo</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flow, at most %1</source>
        <translation>Caudal, máx. %1</translation>
    </message>
</context>
<context>
    <name>Runnel::LifeView</name>
    <message>
        <source>Reading the journal …</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>The journal has no line of this alarm any more.</source>
        <translation>El registro ya no tiene ninguna línea de esta alarma.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>De %1 a %2, %3.</translation>
    </message>
    <message>
        <source>Since %1, for %2; not over yet.</source>
        <translation>Desde %1, durante %2; aún sin terminar.</translation>
    </message>
    <message>
        <source>It was raised %1 times; this is number %2.</source>
        <translation>Se activó %1 veces; esta es la n.º %2.</translation>
    </message>
    <message>
        <source>Its beginning is no longer in the journal.</source>
        <translation>Su comienzo ya no está en el registro.</translation>
    </message>
    <message>
        <source>Only its newest lines were read.</source>
        <translation>Solo se leyeron sus líneas más recientes.</translation>
    </message>
    <message>
        <source>Reported %1 times, at last %2.</source>
        <translation>Avisos: %1; el último: %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>Vez anterior</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised before</source>
        <translation>Muestra cuándo se activó antes esta alarma</translation>
    </message>
    <message>
        <source>Time after</source>
        <translation>Vez siguiente</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised afterwards</source>
        <translation>Muestra cuándo se activó después esta alarma</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Estado entonces</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What happened to this alarm, oldest first</source>
        <translation>Lo que pasó con esta alarma, primero lo más antiguo</translation>
    </message>
</context>
<context>
    <name>Runnel::LimitsForm</name>
    <message>
        <source>Heartbeat event</source>
        <translation>Evento de latido</translation>
    </message>
    <message>
        <source>Expected every, in s</source>
        <translation>Esperado cada (s)</translation>
    </message>
    <message>
        <source>Empty: heartbeats are not watched.</source>
        <translation>Vacío: los latidos no se vigilan.</translation>
    </message>
    <message>
        <source>Stale after missing</source>
        <translation>Sin datos recientes si faltan (latidos)</translation>
    </message>
    <message>
        <source>Reconnect after silence of, in s</source>
        <translation>Reconectar tras silencio de (s)</translation>
    </message>
</context>
<context>
    <name>Runnel::LiveCard</name>
    <message>
        <source>The connector has not taken it up yet.</source>
        <translation>El conector aún no la ha incorporado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 Próximo intento en %2.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desconectada.</translation>
    </message>
    <message>
        <source>The last event came %1 ago.</source>
        <translation>El último evento llegó hace %1.</translation>
    </message>
    <message>
        <source>No event yet: a quiet camera may take a while.</source>
        <translation>Aún ningún evento: una cámara callada puede tardar un poco.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Se está estableciendo la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) delivered to the broker.</source>
        <translation>
            <numerusform>%n evento entregado al bróker.</numerusform>
            <numerusform>%n eventos entregados al bróker.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>It is live</source>
        <translation>Está en directo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
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
        <translation>Runnel también lleva los eventos al bróker. Cuando está cerrado, nadie recibe aviso de una fuga, ni aquí ni en otro lugar.</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>CERRAR RUNNEL</translation>
    </message>
    <message>
        <source>STAY</source>
        <translation>QUEDARSE</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>For engineers: sign in first.</source>
        <translation>Para ingenieros: inicie sesión primero.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Runnel::MapSection</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Without a plan the map shows a grid in metres.</source>
        <translation>Sin plano de la planta, el mapa muestra una cuadrícula en metros.</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Se está leyendo el plano de la planta.</translation>
    </message>
    <message>
        <source>Nothing says yet where the plan lies: set two or three points.</source>
        <translation>Aún nada indica dónde está el plano: marque dos o tres puntos.</translation>
    </message>
    <message>
        <source>Placed by the world file %1.</source>
        <translation>Situado por el archivo de georreferencia %1.</translation>
    </message>
    <message numerus="yes">
        <source>Placed by %n point(s) in %1.</source>
        <translation>
            <numerusform>Situado por %n punto en %1.</numerusform>
            <numerusform>Situado por %n puntos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site plan</source>
        <translation>Plano de la planta</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture</source>
        <translation>Una imagen PNG o JPEG</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Teselas de mapa</translation>
    </message>
    <message>
        <source>An MBTiles file; nothing is fetched from a network</source>
        <translation>Un archivo MBTiles; no se descarga nada de la red</translation>
    </message>
    <message>
        <source>Set where the plan lies</source>
        <translation>Fijar dónde está el plano</translation>
    </message>
    <message>
        <source>Map and site plan</source>
        <translation>Mapa y plano de la planta</translation>
    </message>
</context>
<context>
    <name>Runnel::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Follow: on</source>
        <translation>Seguir: sí</translation>
    </message>
    <message>
        <source>Follow: off</source>
        <translation>Seguir: no</translation>
    </message>
    <message>
        <source>Follow the alarms</source>
        <translation>Seguir las alarmas</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1, %3 not acknowledged. %4 cameras, %5 not watching.</source>
        <translation>%1 alarmas, %2 de prioridad 1, %3 sin reconocer. %4 cámaras, %5 no vigilan.</translation>
    </message>
    <message>
        <source>Map of the site</source>
        <translation>Plano de la planta</translation>
    </message>
</context>
<context>
    <name>Runnel::MethodField</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
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
        <translation>%1: antes</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: después</translation>
    </message>
</context>
<context>
    <name>Runnel::MoreForm</name>
    <message>
        <source>HTTP headers</source>
        <translation>Cabeceras HTTP</translation>
    </message>
    <message>
        <source>A secret stands here as a reference: keychain:NAME</source>
        <translation>Un secreto se indica aquí como referencia: keychain:NAME</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Accept any, not only text/event-stream</source>
        <translation>Aceptar cualquiera, no solo text/event-stream</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>http://HOST:PORT o socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Largest event, in bytes</source>
        <translation>Evento más grande, en bytes</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Tipo de punto de conexión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>Runnel::Navigation</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Runnel::OverlayList</name>
    <message>
        <source>Choose an overlay</source>
        <translation>Elegir una capa</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Lines, areas and names over the map, as GeoJSON files.</source>
        <translation>Líneas, zonas y nombres sobre el plano, como archivos GeoJSON.</translation>
    </message>
    <message>
        <source>The last one lies on top.</source>
        <translation>La última queda encima.</translation>
    </message>
    <message>
        <source>Add an overlay …</source>
        <translation>Añadir una capa…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Draw overlay %1 earlier</source>
        <translation>Dibujar antes la capa %1</translation>
    </message>
    <message>
        <source>Remove overlay %1</source>
        <translation>Quitar la capa %1</translation>
    </message>
</context>
<context>
    <name>Runnel::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Cameras and leaks; the list has the same alarms</source>
        <translation>Cámaras y fugas; la lista tiene las mismas alarmas</translation>
    </message>
</context>
<context>
    <name>Runnel::PairsField</name>
    <message>
        <source>“%1” stands here twice; keep one.</source>
        <translation>«%1» está aquí dos veces; deje uno.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Runnel::PanelSettings</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Look at the rights and the free room of the state directory.</source>
        <translation>Mire los permisos y el espacio libre del directorio de estado.</translation>
    </message>
</context>
<context>
    <name>Runnel::PeopleSection</name>
    <message>
        <source>There is no engineer with a PIN: anybody who stands here may change everything. Begin with an engineer.</source>
        <translation>Ningún ingeniero tiene PIN: cualquiera ante el panel puede cambiarlo todo. Empiece por un ingeniero.</translation>
    </message>
    <message>
        <source>Whoever is not signed in only looks. Changes here count at once.</source>
        <translation>Quien no ha iniciado sesión solo puede mirar. Los cambios aquí valen al instante.</translation>
    </message>
    <message>
        <source>Then no engineer has a PIN, and anybody who stands here may change everything.</source>
        <translation>Entonces ningún ingeniero tiene PIN, y cualquiera ante el panel puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>ADD A PERSON</source>
        <translation>AÑADIR PERSONA</translation>
    </message>
    <message>
        <source>DO IT ALL THE SAME</source>
        <translation>HACERLO IGUALMENTE</translation>
    </message>
    <message>
        <source>KEEP THE ENGINEER</source>
        <translation>MANTENER AL INGENIERO</translation>
    </message>
    <message>
        <source>When nobody touches the panel</source>
        <translation>Cuando nadie toca el panel</translation>
    </message>
    <message>
        <source>Take the seat back after</source>
        <translation>Bloquear el panel tras</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>An engineer goes on as operator, an operator stays</source>
        <translation>Un ingeniero sigue como operador; un operador mantiene la sesión</translation>
    </message>
    <message>
        <source>Kiosk from the next start on</source>
        <translation>Quiosco a partir del próximo arranque</translation>
    </message>
    <message>
        <source>A kiosk fills the screen. Only an engineer can leave it or close it, after a touch on the name at the foot.</source>
        <translation>Un quiosco ocupa toda la pantalla. Solo un ingeniero puede salir de él o cerrarlo, tras tocar el nombre de abajo.</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonEditor</name>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un PIN tiene de %1 a %2 dígitos.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Escriba otra vez el mismo PIN.</translation>
    </message>
    <message>
        <source>Without a new PIN the old one stays.</source>
        <translation>Sin un PIN nuevo, sigue valiendo el anterior.</translation>
    </message>
    <message>
        <source>A viewer only looks.</source>
        <translation>Un observador solo puede mirar.</translation>
    </message>
    <message>
        <source>An operator acknowledges, shelves and closes alarms.</source>
        <translation>Un operador reconoce, aplaza y cierra alarmas.</translation>
    </message>
    <message>
        <source>An engineer may change everything, and who signs in.</source>
        <translation>Un ingeniero puede cambiarlo todo, también quién inicia sesión.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>SAVE THIS PERSON</source>
        <translation>GUARDAR LA PERSONA</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>CANCELAR</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonRow</name>
    <message>
        <source>locked, %1 left</source>
        <translation>bloqueo, quedan %1</translation>
    </message>
    <message>
        <source>UNLOCK</source>
        <translation>DESBLOQUEAR</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>EDITAR</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <translation>QUITAR</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
</context>
<context>
    <name>Runnel::PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar el último dígito</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceEditor</name>
    <message>
        <source>No place yet. Tap the map where the camera stands.</source>
        <translation>Aún sin lugar. Toque el plano donde está la cámara.</translation>
    </message>
    <message>
        <source>Drag the handle to where the camera looks.</source>
        <translation>Arrastre el tirador hacia donde mira la cámara.</translation>
    </message>
    <message>
        <source>Drag the camera to move it, the handle to turn it.</source>
        <translation>Arrastre la cámara para moverla, el tirador para girarla.</translation>
    </message>
    <message>
        <source>Or by keys on the map: arrows move, Shift with them turns.</source>
        <translation>O con teclas en el plano: las flechas mueven, con Mayús giran.</translation>
    </message>
    <message>
        <source>The asset %1 has a place or heading of its own, which counts before this one.</source>
        <translation>El activo %1 tiene un lugar o una orientación propios, que prevalecen sobre estos.</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>Latitud, grados norte</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>Longitud, grados este</translation>
    </message>
    <message>
        <source>Heading, degrees from north</source>
        <translation>Orientación, grados desde el norte</translation>
    </message>
    <message>
        <source>Undo last edit</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Quitar el lugar</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Mostrar la cámara</translation>
    </message>
    <message>
        <source>Place of the camera</source>
        <translation>Lugar de la cámara</translation>
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
        <translation>Plano: lugar de %1</translation>
    </message>
    <message>
        <source>No place yet. Arrows move the map, Return places the camera in its middle.</source>
        <translation>Aún sin lugar. Las flechas mueven el plano, Intro coloca la cámara en su centro.</translation>
    </message>
    <message>
        <source>Arrows move the camera, with Ctrl by a metre; with Shift they turn it.</source>
        <translation>Las flechas mueven la cámara, con Ctrl un metro; con Mayús la giran.</translation>
    </message>
    <message>
        <source>At %1, no heading. %2</source>
        <translation>En %1, sin orientación. %2</translation>
    </message>
    <message>
        <source>At %1, heading %2°. %3</source>
        <translation>En %1, orientación %2°. %3</translation>
    </message>
</context>
<context>
    <name>Runnel::PlanView</name>
    <message>
        <source>Site plan</source>
        <translation>Plano de la planta</translation>
    </message>
    <message>
        <source>Point %1 is chosen: arrows move it, Escape lets it go.</source>
        <translation>El punto %1 está elegido: las flechas lo mueven, Escape lo suelta.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). Arrows move the plan, Return sets a point in its middle.</source>
        <translation>
            <numerusform>%n punto. Las flechas mueven el plano, Intro marca un punto en su centro.</numerusform>
            <numerusform>%n puntos. Las flechas mueven el plano, Intro marca un punto en su centro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PointList</name>
    <message>
        <source>%1 m off</source>
        <translation>error: %1 m</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Aún sin posición</translation>
    </message>
    <message>
        <source>Not a position</source>
        <translation>No es una posición</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Latitude of point %1</source>
        <translation>Latitud del punto %1</translation>
    </message>
    <message>
        <source>Longitude of point %1</source>
        <translation>Longitud del punto %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Quitar el punto %1</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityCount</name>
    <message>
        <source>Priority %1: %2 alarms, %3 not acknowledged</source>
        <translation>Prioridad %1: %2 alarmas, %3 sin reconocer</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityLoad</name>
    <message>
        <source>As it was at %1. %2</source>
        <translation>Como estaba a las %1. %2</translation>
    </message>
    <message>
        <source>The journal is being counted …</source>
        <translation>Contando el registro…</translation>
    </message>
    <message>
        <source>No leak alarm was raised in the last 30 days.</source>
        <translation>No se activó ninguna alarma de fuga en los últimos 30 días.</translation>
    </message>
    <message>
        <source>%1 in the last 30 days. The marks are the target of ISA-18.2: 5, 15 and 80 %.</source>
        <translation>%1 en los últimos 30 días. Las marcas son el objetivo de ISA-18.2: 5, 15 y 80 %.</translation>
    </message>
    <message>
        <source>New leak alarms by priority</source>
        <translation>Nuevas alarmas de fuga por prioridad</translation>
    </message>
    <message>
        <source>Raised most often</source>
        <translation>Activadas más a menudo</translation>
    </message>
    <message>
        <source>The ten alarms that were raised most often</source>
        <translation>Las diez alarmas que se activaron más a menudo</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityRows</name>
    <message>
        <source>A flow of at least %1 and a confidence of at least %2 %: priority %3.</source>
        <translation>Caudal de al menos %1 y confianza de al menos %2 %: prioridad %3.</translation>
    </message>
    <message>
        <source>A flow of at least %1: priority %2.</source>
        <translation>Caudal de al menos %1: prioridad %2.</translation>
    </message>
    <message>
        <source>A confidence of at least %1 %: priority %2.</source>
        <translation>Confianza de al menos %1 %: prioridad %2.</translation>
    </message>
    <message>
        <source>Every other alarm: priority %1.</source>
        <translation>Cualquier otra alarma: prioridad %1.</translation>
    </message>
    <message>
        <source>Every alarm that comes so far: priority %1. The rows below never count.</source>
        <translation>Toda alarma que llega hasta aquí: prioridad %1. Las filas de abajo no cuentan nunca.</translation>
    </message>
    <message>
        <source>%1 · Flow from</source>
        <translation>%1 · Caudal desde</translation>
    </message>
    <message>
        <source>%1 · Confidence from (%)</source>
        <translation>%1 · Confianza desde (%)</translation>
    </message>
    <message>
        <source>%1 · Priority</source>
        <translation>%1 · Prioridad</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>Subir la fila %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Bajar la fila %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Quitar la fila %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
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
        <translation>Sin comprobar. %1 %2</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>Not tested yet: %1</source>
        <translation>Aún sin comprobar: %1</translation>
    </message>
    <message>
        <source>Press Test: it sends the secrets unencrypted.</source>
        <translation>Pulse Comprobar: envía los secretos sin cifrar.</translation>
    </message>
    <message>
        <source>It is tested as soon as the address is whole.</source>
        <translation>Se comprueba en cuanto la dirección esté completa.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>It works. Listening to what comes …</source>
        <translation>Funciona. Escuchando lo que llega…</translation>
    </message>
    <message>
        <source>It does not work yet: %1</source>
        <translation>Aún no funciona: %1</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>The address is plain HTTP: everybody on the way could read the secret.</source>
        <translation>La dirección es HTTP sin cifrar: cualquiera en el camino podría leer el secreto.</translation>
    </message>
</context>
<context>
    <name>Runnel::ProfileEditor</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Time, in ms since 1970</source>
        <translation>Hora, en ms desde 1970</translation>
    </message>
    <message>
        <source>Latitude of the leak</source>
        <translation>Latitud de la fuga</translation>
    </message>
    <message>
        <source>Longitude of the leak</source>
        <translation>Longitud de la fuga</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Unit of the flow</source>
        <translation>Unidad del caudal</translation>
    </message>
    <message>
        <source>Confidence, in %</source>
        <translation>Confianza, en %</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Unit of the mass</source>
        <translation>Unidad de la masa</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Unit of the temperature</source>
        <translation>Unidad de la temperatura</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Velocidad del viento</translation>
    </message>
    <message>
        <source>Unit of the wind speed</source>
        <translation>Unidad de la velocidad del viento</translation>
    </message>
    <message>
        <source>Where the wind comes from</source>
        <translation>De dónde viene el viento</translation>
    </message>
    <message>
        <source>Latitude of the camera</source>
        <translation>Latitud de la cámara</translation>
    </message>
    <message>
        <source>Longitude of the camera</source>
        <translation>Longitud de la cámara</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>Hacia dónde mira la cámara</translation>
    </message>
    <message>
        <source>not read; such as %1</source>
        <translation>no se lee; por ejemplo %1</translation>
    </message>
    <message>
        <source>Event types that are alarms, one a line</source>
        <translation>Tipos de evento que son alarmas, uno por línea</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>Pointers say where in the JSON of an event a value stands, for example /data/flow. What is empty is not read.</source>
        <translation>Los punteros indican en qué lugar del JSON de un evento está un valor, por ejemplo /data/flow. Lo que está vacío no se lee.</translation>
    </message>
    <message>
        <source>The built-in profile takes ALERT and ALERT_DLQC as alarms and stays as it is. Cameras that speak otherwise get a profile of their own.</source>
        <translation>El perfil integrado toma ALERT y ALERT_DLQC como alarmas y no cambia. Las cámaras que hablan de otro modo reciben un perfil propio.</translation>
    </message>
    <message>
        <source>Write a name for the new profile first.</source>
        <translation>Escriba primero un nombre para el nuevo perfil.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ya hay un perfil con este nombre.</translation>
    </message>
    <message>
        <source>Profiles of cameras</source>
        <translation>Perfiles de cámaras</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Nombre de un perfil nuevo</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Quitar este perfil</translation>
    </message>
</context>
<context>
    <name>Runnel::PublicationView</name>
    <message>
        <source>content type</source>
        <translation>tipo de contenido</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>not retained</source>
        <translation>no retenido</translation>
    </message>
    <message numerus="yes">
        <source>forgotten after %n second(s)</source>
        <translation>
            <numerusform>se olvida tras %n segundo</numerusform>
            <numerusform>se olvida tras %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of the connection test; number and time are as if it came now.</source>
        <translation>Una muestra de la comprobación de la conexión; el número y la hora son como si llegara ahora.</translation>
    </message>
    <message>
        <source>Received at %1; no route took it, so its number is the next one.</source>
        <translation>Recibido a las %1; ninguna ruta lo admitió, así que su número es el siguiente.</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation>Recibido a las %1.</translation>
    </message>
    <message>
        <source>Only the beginning of the payload is known here; all of it is published.</source>
        <translation>Aquí solo se conoce el comienzo de la carga útil; se publica entera.</translation>
    </message>
    <message>
        <source>It also goes to %1.</source>
        <translation>También va a %1.</translation>
    </message>
    <message>
        <source>No alarm: this event type is none in the camera&apos;s profile.</source>
        <translation>Sin alarma: este tipo de evento no lo es en el perfil de la cámara.</translation>
    </message>
    <message>
        <source>It raises an alarm; its priority depends on the whole payload.</source>
        <translation>Activa una alarma; su prioridad depende de la carga útil completa.</translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation>caudal %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confianza %1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>Alarm of priority %1: %2.</source>
        <translation>Alarma de prioridad %1: %2.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Se publicaría exactamente esto</translation>
    </message>
</context>
<context>
    <name>Runnel::RawEvent</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Raw event ▾</source>
        <translation>Evento sin procesar ▾</translation>
    </message>
    <message>
        <source>Raw event ▸</source>
        <translation>Evento sin procesar ▸</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>Evento sin procesar</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteCopy</name>
    <message numerus="yes">
        <source>Copy to %n camera(s)</source>
        <translation>
            <numerusform>Copiar a %n cámara</numerusform>
            <numerusform>Copiar a %n cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Their own routes are replaced; undo brings them back.</source>
        <translation>Sus propias rutas se sustituyen; con Deshacer se recuperan.</translation>
    </message>
    <message>
        <source>There is no other camera.</source>
        <translation>No hay ninguna otra cámara.</translation>
    </message>
    <message>
        <source>A topic without {device} or {asset} will be the same for all cameras.</source>
        <translation>Un tema sin {device} ni {asset} será el mismo para todas las cámaras.</translation>
    </message>
    <message>
        <source>Copy the routes of %1 to</source>
        <translation>Copiar las rutas de %1 a</translation>
    </message>
    <message>
        <source>Cameras that get the routes</source>
        <translation>Cámaras que reciben las rutas</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteForm</name>
    <message>
        <source>1, until confirmed</source>
        <translation>1, hasta que se confirme</translation>
    </message>
    <message>
        <source>0, sent once</source>
        <translation>0, se envía una vez</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes, the last one</source>
        <translation>sí, el último</translation>
    </message>
    <message>
        <source>off</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>report</source>
        <translation>notificar</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Are filled in: %1</source>
        <translation>Se rellenan: %1</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands for {event}.</source>
        <translation>Es lo que vale {event}.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained by the broker</source>
        <translation>Retenido por el bróker</translation>
    </message>
    <message>
        <source>Forgotten after (s)</source>
        <translation>Se olvida tras (s)</translation>
    </message>
    <message>
        <source>When the payload does not fit its schema</source>
        <translation>Si la carga útil no se ajusta a su esquema</translation>
    </message>
    <message>
        <source>What no other route takes would be dropped and counted as “without a route”. This one takes it.</source>
        <translation>Lo que ninguna otra ruta admite se descartaría y se contaría como «sin ruta». Esta lo admite.</translation>
    </message>
    <message>
        <source>Not a route yet. Added, it goes to %1.</source>
        <translation>Aún no es una ruta. Si se añade, va a %1.</translation>
    </message>
    <message>
        <source>Nothing is set up for this camera: every event goes to one pattern.</source>
        <translation>No hay nada configurado para esta cámara: todos los eventos van a un mismo patrón.</translation>
    </message>
    <message>
        <source>As all events of the group “%1”. Edited here, it becomes this event&apos;s own.</source>
        <translation>Como todos los eventos del grupo «%1». Si se edita aquí, pasa a ser propio de este evento.</translation>
    </message>
    <message>
        <source>Destination %1 of %2 of this event.</source>
        <translation>Destino %1 de %2 de este evento.</translation>
    </message>
    <message>
        <source>Add this route</source>
        <translation>Añadir esta ruta</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Como el grupo</translation>
    </message>
    <message>
        <source>The event goes where all events of its group go</source>
        <translation>El evento va adonde van todos los de su grupo</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>Quitar esta ruta</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesEditor</name>
    <message numerus="yes">
        <source>Add all %n proposed</source>
        <translation>
            <numerusform>Añadir la ruta propuesta</numerusform>
            <numerusform>Añadir las %n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>This route is not valid yet. Mend it, and the message stands here.</source>
        <translation>Esta ruta aún no es válida. Corríjala y aquí aparecerá el mensaje.</translation>
    </message>
    <message>
        <source>No event was heard yet that no other route takes.</source>
        <translation>Aún no se ha recibido ningún evento que no admita otra ruta.</translation>
    </message>
    <message>
        <source>No %1 was heard yet. The message stands here as soon as one comes.</source>
        <translation>Aún no se ha recibido ningún %1. El mensaje aparecerá aquí en cuanto llegue uno.</translation>
    </message>
    <message>
        <source>Nothing is published by this route while its asset is off.</source>
        <translation>Esta ruta no publica nada mientras su activo esté desconectado.</translation>
    </message>
    <message>
        <source>Write the event type as the camera sends it, or * for any other.</source>
        <translation>Escriba el tipo de evento tal como lo envía la cámara, o * para cualquier otro.</translation>
    </message>
    <message>
        <source>Which event goes where</source>
        <translation>Qué evento va adónde</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Añadir a mano</translation>
    </message>
    <message>
        <source>Event type, as the camera sends it</source>
        <translation>Tipo de evento, tal como lo envía la cámara</translation>
    </message>
    <message>
        <source>Event type to add</source>
        <translation>Tipo de evento que añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Se publicaría exactamente esto</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesModel</name>
    <message>
        <source>see below what is wrong</source>
        <translation>vea el error abajo</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>its asset is off</source>
        <translation>su activo está desconectado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>check of the payload</comment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>report</source>
        <translation>notificar</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartar</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>cualquier otro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event type, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesSection</name>
    <message>
        <source>Topic of all events that have none of their own</source>
        <translation>Tema de todos los eventos sin tema propio</translation>
    </message>
    <message>
        <source>Copy to other cameras</source>
        <translation>Copiar a otras cámaras</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first; its events are routed here.</source>
        <translation>Aún no hay ninguna cámara. Añada una primero; aquí se asignan rutas a sus eventos.</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveBar</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Solo un ingeniero puede cambiar la configuración.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>Esperando al conector…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>No se guardó. %1 %2</translation>
    </message>
    <message>
        <source>In effect until Runnel ends: there is no configuration file.</source>
        <translation>En vigor hasta que Runnel termine: no hay archivo de configuración.</translation>
    </message>
    <message>
        <source>Saved and in effect: %1</source>
        <translation>Guardado y en vigor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by somebody else, too.</source>
        <translation>
            <numerusform>%n valor también lo cambió otra persona.</numerusform>
            <numerusform>%n valores también los cambió otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is refused: %1</source>
        <translation>Se rechaza el archivo: %1</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Nada que guardar.</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Aún no se puede guardar. %1: %2</translation>
    </message>
    <message>
        <source>The file has errors by now; saving replaces it. It is kept beside it.</source>
        <translation>El archivo tiene ahora errores; al guardar se sustituye. Se conserva al lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n cambio sin guardar.</numerusform>
            <numerusform>%n cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Lists what differs from what counts now</source>
        <translation>Muestra lo que difiere de lo que vale ahora</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar el ajeno</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Guardarlo en un archivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveSheet</name>
    <message>
        <source>Beginning …</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Cancelado. No se guardó nada.</translation>
    </message>
    <message>
        <source>Give the whole path of a file, such as %1.</source>
        <translation>Indique la ruta completa de un archivo, como %1.</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Choose another one, or plug in the drive.</source>
        <translation>La carpeta no existe: %1. Elija otra, o conecte la unidad.</translation>
    </message>
    <message>
        <source>There is a file of this name. “Replace it” writes over it; or choose another name.</source>
        <translation>Ya hay un archivo con este nombre. «Sustituir» lo sobrescribe; o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 no es un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Runnel may not write to %1. Choose another folder.</source>
        <translation>Runnel no puede escribir en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This drive can only be read: %1. Unlock it, or choose another one.</source>
        <translation>Esta unidad es de solo lectura: %1. Desbloquéela, o elija otra.</translation>
    </message>
    <message>
        <source>The drive is full; nothing was saved. Free space on it, choose another drive, or a shorter time.</source>
        <translation>La unidad está llena; no se guardó nada. Libere espacio en ella, elija otra unidad o un tiempo más corto.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Nothing was left behind. Choose another place.</source>
        <translation>No se pudo guardar: %1. No quedó ningún resto. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. An engineer has to make it.</source>
        <translation>La carpeta no existe: %1. Debe crearla un ingeniero.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more: it gets another one.</source>
        <translation>Ya hay un archivo con este nombre. Guarde otra vez: recibirá otro nombre.</translation>
    </message>
    <message>
        <source>It goes to %1, under a name of its own. An engineer can fetch it from there.</source>
        <translation>Se guarda en %1, con un nombre propio. Un ingeniero puede recogerlo allí.</translation>
    </message>
</context>
<context>
    <name>Runnel::SecretField</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a key or a certificate.</source>
        <translation>%1 es demasiado grande para una clave o un certificado.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>set just now · kept when it is saved</source>
        <translation>recién definido · se conserva al guardar</translation>
    </message>
    <message>
        <source>set · %1</source>
        <translation>definido · %1</translation>
    </message>
    <message>
        <source>not a reference</source>
        <translation>no es una referencia</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>It is never shown again</source>
        <translation>No se vuelve a mostrar nunca</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>Runnel::SeriesPlots</name>
    <message>
        <source>Events received</source>
        <translation>Eventos recibidos</translation>
    </message>
    <message>
        <source>per second, by type</source>
        <translation>por segundo, por tipo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>events that wait</source>
        <translation>eventos en espera</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>of all streams</source>
        <translation>de todos los flujos</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>that are live, of all</source>
        <translation>en directo, del total</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>of all streams, in %1 each</source>
        <translation>de todos los flujos, cada %1</translation>
    </message>
    <message>
        <source>in all of this time</source>
        <translation>en todo este tiempo</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>la mitad en</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % en</translation>
    </message>
    <message>
        <source>ms from the camera to the broker</source>
        <translation>ms de la cámara al bróker</translation>
    </message>
</context>
<context>
    <name>Runnel::SetupPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plano</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>The camera offers: %1</source>
        <translation>La cámara ofrece: %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM con su cadena, o PKCS#12</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Not needed when the certificate&apos;s file holds it.</source>
        <translation>No hace falta si el archivo del certificado la contiene.</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Only when the key is encrypted.</source>
        <translation>Solo si la clave está cifrada.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Everybody on the way to the camera can then read them.</source>
        <translation>Cualquiera en el camino hasta la cámara puede entonces leerlos.</translation>
    </message>
    <message>
        <source>Send the secrets unencrypted</source>
        <translation>Enviar los secretos sin cifrar</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInSheet</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>El conector no ha respondido.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more and this name is locked for a while.</source>
        <translation>
            <numerusform>PIN incorrecto. Con %n fallo más, este nombre se bloquea un tiempo.</numerusform>
            <numerusform>PIN incorrecto. Con %n fallos más, este nombre se bloquea un tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked for another %1. An engineer can unlock it under Set up, People.</source>
        <translation>Demasiados PIN incorrectos. Bloqueado durante %1 más. Un ingeniero puede desbloquearlo en Configurar, Personas.</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Elija su nombre.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>No engineer has a PIN, so anybody who stands here may change everything. Add people under Set up, People.</source>
        <translation>Ningún ingeniero tiene PIN, así que cualquiera ante el panel puede cambiarlo todo. Añada personas en Configurar, Personas.</translation>
    </message>
    <message>
        <source>Nobody is signed in: this panel shows everything, and acknowledges nothing.</source>
        <translation>Nadie ha iniciado sesión: este panel lo muestra todo y no reconoce nada.</translation>
    </message>
    <message>
        <source>SIGN OUT</source>
        <translation>CERRAR SESIÓN</translation>
    </message>
    <message>
        <source>LEAVE FULL SCREEN</source>
        <translation>SALIR DE PANTALLA COMPLETA</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>CERRAR RUNNEL</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>SIGN IN</source>
        <translation>INICIAR SESIÓN</translation>
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
        <translation>Este equipo no tiene salida de audio.</translation>
    </message>
    <message>
        <source>The audio output does not take the alarm sounds.</source>
        <translation>La salida de audio no acepta los sonidos de alarma.</translation>
    </message>
    <message>
        <source>Runnel was built without Qt Multimedia.</source>
        <translation>Runnel se compiló sin Qt Multimedia.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatisticsPage</name>
    <message>
        <source>Times are local.</source>
        <translation>Las horas son locales.</translation>
    </message>
    <message>
        <source>Nothing was heard for %1: the newest numbers are of %2.</source>
        <translation>No se ha recibido nada desde hace %1: los datos más recientes son de %2.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
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
        <translation>Los últimos 15 minutos</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>The last 8 hours</source>
        <translation>Las últimas 8 horas</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Aún no hay datos.</translation>
    </message>
    <message>
        <source>Rates are collected from the moment the panel starts. The connector has not told any since; it does so every second while it runs.</source>
        <translation>Las tasas se recogen desde que arranca el panel. El conector no ha comunicado ninguna desde entonces; lo hace cada segundo mientras está en marcha.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatusStrip</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Colores claros u oscuros</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching</source>
        <translation>%1 de %2 cámaras vigilan</translation>
    </message>
    <message>
        <source>%1 no signal</source>
        <translation>%1 sin señal</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1 sin vigilancia</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 events/min</source>
        <translation>%1 eventos/min</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>A kiosk without a PIN: anybody may leave it.</source>
        <translation>Quiosco sin PIN: cualquiera puede salir de él.</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>se bloquea en %1</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>iniciar sesión</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>Who is at the panel</source>
        <translation>Quién está ante el panel</translation>
    </message>
</context>
<context>
    <name>Runnel::TextField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>Runnel::TlsField</name>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Cifrar la conexión (TLS)</translation>
    </message>
</context>
<context>
    <name>Runnel::TrustForm</name>
    <message>
        <source>Authority (CA file)</source>
        <translation>Autoridad (archivo de CA)</translation>
    </message>
    <message>
        <source>Who signs the plant&apos;s cameras. Empty: whom this computer trusts.</source>
        <translation>Quien firma las cámaras de la planta. Vacío: en quien confía este equipo.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The address is plain HTTP: nothing proves that this is the camera, and everybody on the way can read and change what it says.</source>
        <translation>La dirección es HTTP sin cifrar: nada prueba que esta sea la cámara, y cualquiera en el camino puede leer y cambiar lo que dice.</translation>
    </message>
    <message>
        <source>Not seen yet: the test shows the camera&apos;s certificates here.</source>
        <translation>Aún no se han visto: la comprobación muestra aquí los certificados de la cámara.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one. Find out why before anything is changed here.</source>
        <translation>La cámara presenta un certificado distinto del fijado. Averigüe por qué antes de cambiar nada aquí.</translation>
    </message>
    <message>
        <source>Not trusted: choose the authority that signed it, or compare the fingerprint with what the camera itself shows and pin it.</source>
        <translation>No es de confianza: elija la autoridad que lo firmó, o compare la huella con la que muestra la propia cámara y fíjela.</translation>
    </message>
    <message>
        <source>Trusted because of the pin.</source>
        <translation>De confianza por la huella fijada.</translation>
    </message>
    <message>
        <source>Trusted by an authority that this computer knows.</source>
        <translation>De confianza por una autoridad que este equipo conoce.</translation>
    </message>
    <message>
        <source>Trusted by the authority in the CA file.</source>
        <translation>De confianza por la autoridad del archivo de CA.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Fijar este certificado</translation>
    </message>
    <message>
        <source>Pin its key</source>
        <translation>Fijar su clave</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Quitar la huella fijada</translation>
    </message>
    <message>
        <source>A pin of the key stays valid when the certificate is renewed.</source>
        <translation>Si se fija la clave, sigue valiendo cuando se renueve el certificado.</translation>
    </message>
</context>
<context>
    <name>Runnel::Tryout</name>
    <message>
        <source>The table is not valid yet: shown is what its last valid state does.</source>
        <translation>La tabla aún no es válida: se muestra lo que hace su último estado válido.</translation>
    </message>
    <message>
        <source>No alarm stands, and none was reported since the panel started. The next ones are tried here.</source>
        <translation>No hay ninguna alarma, y no llegó ningún aviso desde que arrancó el panel. Los próximos se prueban aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n report(s) none would have another priority.</source>
        <translation>
            <numerusform>El último aviso conservaría su prioridad.</numerusform>
            <numerusform>Ninguno de los últimos %n avisos tendría otra prioridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n report(s) would have another priority.</source>
        <translation>
            <numerusform>%1 aviso, el último, tendría otra prioridad.</numerusform>
            <numerusform>Otra prioridad en %1 de los últimos %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on what came</source>
        <translation>Prueba con lo recibido</translation>
    </message>
    <message>
        <source>The last reports, with the priority by this table</source>
        <translation>Los últimos avisos, con la prioridad según esta tabla</translation>
    </message>
</context>
<context>
    <name>Runnel::TryoutModel</name>
    <message>
        <source>no alarm</source>
        <translation>sin alarma</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>By this table</source>
        <translation>Con esta tabla</translation>
    </message>
</context>
<context>
    <name>Runnel::WelcomePage</name>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Aún no hay nada configurado</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Configurar esta planta</translation>
    </message>
    <message>
        <source>Begin with one camera. It takes a few minutes; nothing is saved before you say so.</source>
        <translation>Empiece con una cámara. Lleva unos minutos; no se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Events flow from the cameras to the broker.</source>
        <translation>Los eventos van de las cámaras al bróker.</translation>
    </message>
    <message>
        <source>One camera after the other</source>
        <translation>Una cámara tras otra</translation>
    </message>
    <message>
        <source>Paste the camera&apos;s address. It is tested step by step, and what fails says how to mend it.</source>
        <translation>Pegue la dirección de la cámara. Se comprueba paso a paso, y lo que falla dice cómo corregirlo.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>Many cameras from a file</source>
        <translation>Muchas cámaras desde un archivo</translation>
    </message>
    <message>
        <source>A Terraform variable file of Azure IoT Operations (.tfvars) becomes cameras and topics.</source>
        <translation>Un archivo de variables de Terraform de Azure IoT Operations (.tfvars) se convierte en cámaras y temas.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Four simulated cameras and a private broker on this computer. Nothing of it is kept.</source>
        <translation>Cuatro cámaras simuladas y un bróker privado en este equipo. No se conserva nada.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>How far this site is</source>
        <translation>Cómo va esta planta</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Eventos en directo</translation>
    </message>
</context>
<context>
    <name>SetupProgress</name>
    <message>
        <source>No camera is set up yet.</source>
        <translation>Aún no hay ninguna cámara configurada.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) set up, %1 of them watching.</source>
        <translation>
            <numerusform>%n cámara configurada, vigilan: %1.</numerusform>
            <numerusform>%n cámaras configuradas, vigilan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Aún no hay ningún bróker configurado.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>%1 events have reached the broker.</source>
        <translation>%1 eventos han llegado al bróker.</translation>
    </message>
    <message>
        <source>%1 events are stored and wait for the broker.</source>
        <translation>%1 eventos están guardados y esperan al bróker.</translation>
    </message>
    <message>
        <source>No event has reached the broker yet.</source>
        <translation>Aún no ha llegado ningún evento al bróker.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Switched off</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Sin datos recientes</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Analytics: not told</source>
        <translation>Análisis: sin datos</translation>
    </message>
    <message>
        <source>Analytics on</source>
        <translation>Análisis conectado</translation>
    </message>
    <message>
        <source>Analytics off</source>
        <translation>Análisis desconectado</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigila</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>SIN VIGILANCIA</translation>
    </message>
    <message>
        <source>Broker not connected</source>
        <translation>Bróker no conectado</translation>
    </message>
    <message>
        <source>Broker: connecting</source>
        <translation>Bróker: conectando</translation>
    </message>
    <message>
        <source>Broker connected</source>
        <translation>Bróker conectado</translation>
    </message>
    <message>
        <source>Broker takes no events</source>
        <translation>El bróker no acepta eventos</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Bróker no disponible</translation>
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
        <translation>Aún no se ha recibido nada de ellas.</translation>
    </message>
    <message>
        <source>Last heard %1 ago.</source>
        <translation>Últimas noticias hace %1.</translation>
    </message>
    <message>
        <source>The broker is away: events are stored, nobody else is told.</source>
        <translation>El bróker no está disponible: los eventos se guardan, nadie más recibe aviso.</translation>
    </message>
    <message>
        <source>The connector does not answer</source>
        <translation>El conector no responde</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1. What is shown may be out of date.</source>
        <translation>No se sabe nada de él desde hace %1. Lo que se muestra puede estar desfasado.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Reading what the last run left.</source>
        <translation>Leyendo lo que dejó la última ejecución.</translation>
    </message>
    <message>
        <source>No cameras are set up</source>
        <translation>No hay cámaras configuradas</translation>
    </message>
    <message>
        <source>All cameras are switched off</source>
        <translation>Todas las cámaras están desconectadas</translation>
    </message>
    <message>
        <source>Nobody is watching.</source>
        <translation>No vigila nadie.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>No vigila nadie</translation>
    </message>
    <message>
        <source>0 of %1 cameras. %2</source>
        <translation>0 de %1 cámaras. %2</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching.</source>
        <translation>%1 de %2 cámaras vigilan.</translation>
    </message>
    <message>
        <source>No alarms, but not all cameras watch</source>
        <translation>Sin alarmas, pero no vigilan todas las cámaras</translation>
    </message>
    <message>
        <source>No alarms, but the broker is away</source>
        <translation>Sin alarmas, pero el bróker no está disponible</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Sin alarmas</translation>
    </message>
    <message>
        <source>Nobody is watching. Add a camera under Set up.</source>
        <translation>No vigila nadie. Añada una cámara en Configurar.</translation>
    </message>
</context>
</TS>
