/** What the reader of scenarios says, in Spanish, by code. Ids and terms stay as they are typed. */
export const es = {
  'scenario-missing': 'falta scenario: escriba uno de {ids}',
  'scenario-unknown': 'scenario: no se conoce «{received}»; ¿quiso decir {nearest}?',
  'scenario-not-modelled':
    'scenario: {received} se conoce pero aún no está modelado; modelados están {ids}',
  'scenario-is-overlay':
    'scenario: {received} es un arancel, no una regla de origen; nombre un escenario como {ids}',
  'term-without-value':
    'scenario: «{received}» no es un término; escriba término = valor, por ejemplo rvc = 80%',
  'term-unknown': 'scenario: no se conoce el término «{received}»; ¿quiso decir {nearest}?',
  'term-not-in-scenario':
    'scenario: el término «{term}» no significa nada bajo {scenario}; omítalo',
  'term-twice': 'scenario: el término «{term}» aparece dos veces; deje uno',
  'value-unknown': 'scenario: {term} = «{received}» no se admite; se admiten {allowed}',
  'technology-weights':
    'scenario: {term} = T3 da a componentes avanzados un peso mayor que 1 y no se puede calcular: ninguna fuente pública nombra los componentes ni los pesos; se admiten {allowed}',
  'technology-list':
    'scenario: {term} = T4 agrega tecnología a la lista de rastreo en igualdad de condiciones y no se puede calcular: ninguna fuente pública nombra las fracciones por agregar; se admiten {allowed}',
  'percentage-without-sign':
    'scenario: {term} = {received} es mayor que 1 y no lleva signo de porcentaje; escriba {term} = {received}%',
  'percentage-range': 'scenario: {term} = {received} no está entre 0% y 100%',
  'good-unknown':
    'good: no se conoce «{received}»; ¿quiso decir {nearest}? También sirve un código arancelario como 8708.30',
  'good-not-a-part':
    'good: no se entiende «{received}»: solo una parte es para otro vehículo o para el mercado de reposición; escriba {good} solo',
  'good-by-persons':
    'good: seis dígitos no deciden la clase de {received}: hasta 15 personas, o 16 y más; escriba uno de {goods}',
  'good-by-engine':
    'good: seis dígitos no deciden la clase de {received}: comprende vehículos con y sin motor de encendido por compresión; escriba uno de {goods}',
  'good-by-weight':
    'good: seis dígitos no deciden la clase de {received}: las definiciones son anteriores al código de los camiones eléctricos y dependen del peso y del uso; escriba uno de {goods}',
  'good-not-in-scenario': 'good: {scenario} no tiene regla para {good}; tiene {goods}',
  'good-code-short':
    'good: el código arancelario {received} tiene menos de seis dígitos; deciden seis, por ejemplo 8708.30',
  'good-code-unlisted':
    'good: {scenario} no tiene fila para el código arancelario {received}; para un bien ajeno a sus reglas automotrices escriba good = other good',
  'date-malformed': 'date: «{received}» no es un día; escríbalo como 2020-07-01',
  'date-before-life':
    'date: {date} es anterior a la vigencia de {scenario} ({from}); indique una fecha posterior u otro escenario',
  'date-after-life':
    'date: {date} es posterior al fin de {scenario} ({to}); indique una fecha anterior u otro escenario',
  'last-step-ahead':
    'date: sin fecha no está claro qué etapa se aplica: {last} empieza el {from}, {current} se aplica el {checkedOn}; indique una fecha',
  'method-not-published': 'no consta qué método puede elegir un bien bajo {scenario}',
  'plant-since-alone': 'facts: «Planta desde» no dice nada sin «Planta»; agréguelo (new o refit)',
  'plant-without-since':
    'facts: «Planta» ({plant}) necesita «Planta desde», el día del primer prototipo; agréguelo, o escriba plant = {plant} en el escenario',
  'plant-without-date':
    'facts: «Planta» ({plant}) baja el requisito solo por algunos años; indique una fecha, o escriba plant = {plant} en el escenario',
  'plant-idle': 'plant = {plant} no cambia nada para {good} bajo {scenario}',
  'plant-by-term':
    'plant = {plant} lo declara la expresión del escenario, sea cual sea el día: dentro de {years} años desde el primer prototipo y cumplidas las condiciones de {provision}',
  'plant-applies':
    'planta ({plant}) desde {since}: su requisito rige hasta {last}; las condiciones de {provision} se tienen por cumplidas porque están declaradas',
  'plant-outside':
    '{date} no cae dentro de los {years} años de la planta ({plant}), de {since} a {last}: se aplica el requisito ordinario',
  'lvc-credit':
    'valor de contenido laboral superior a {total} con materiales y manufactura de {materials}: cuentan los puntos sobre {over}, de modo que basta {enough} en lugar de {required} ({provision}, nunca menos de {floor})',
  'lvc-credit-unstated':
    'un valor de contenido laboral superior a {total} con más de {over} de materiales y manufactura podría bajar el requisito a {enough} ({provision}); agregue los hechos LVC y LVC materials',
  'staging-applies':
    'staging = ASR: se juzga bajo el régimen de transición alternativo, hasta {until}; solo son elegibles los vehículos de un productor con régimen aprobado ({provision})',
  'staging-after':
    'staging = ASR: el régimen terminó el {until} salvo que la aprobación del productor nombre otro periodo ({provision}); se juzga como si lo nombrara',
  'staging-idle':
    'staging = ASR concierne a vehículos de pasajeros, camiones ligeros y sus partes esenciales, y no cambia nada para {good} ({provision})',
  'method-not-offered':
    '{scenario} juzga {good} solo por el método de costo neto; omita method = TV',
  'method-by-code':
    'si la regla de {good} ofrece el método de valor de transacción depende de su código arancelario: escriba el código como bien',
  'core-roll-up-every':
    'scenario: {term} = every core part volvería a sumar el valor no originario de toda parte esencial, también de las que cumplen su regla ordinaria; las declaraciones de origen no llevan ese valor: declárelo como VNM en esas líneas bajo core roll-up = us; se admiten {allowed}',
  'requirement-none': '{scenario} no fija el requisito «{measure}» para {good}',
  'labour-none':
    '{scenario} no pide valor de contenido laboral, así que no tiene fórmula; nombre un escenario que lo pida, como el del tratado vigente',
  'core-parts-none': '{scenario} no exige autopartes esenciales para: {good}',
  'mfn-unknown':
    'no consta el arancel de nación más favorecida de {importer} para {good} el {date}; búsquelo en la tarifa de {importer}',
  'never-published':
    'el texto de esta propuesta nunca se publicó; cada cifra descansa en notas de prensa',
  'press-only': 'no se leyó ningún texto de este acuerdo; cada cifra descansa en notas de prensa',
  'no-rule': 'Sin regla (arancel NMF)',
  'technology-uncapped':
    'technology = T2 sin «technology cap»: el crédito no tiene tope; agregue technology cap = ...% para fijarlo',
  'technology-cap-idle':
    'el término «technology cap» limita el crédito de technology = T2 y no cambia nada con technology = {reading}',
  'good-in-two-tables':
    'el código arancelario está en dos tablas; se juzga como {class}, la más estricta; si el bien es el otro, escriba good = {other}',
  'term-not-for-good':
    'el término «{term}» se refiere solo a vehículos y no cambia nada para {good}',
  'li-ion-idle':
    'el término «li-ion» se refiere a la lista de rastreo y no cambia nada donde no se usa lista; agregue tracing = listed para usarla',
} as const;
