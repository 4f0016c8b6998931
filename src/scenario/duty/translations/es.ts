/** The sentences about duties in Spanish, by code. */
export const es = {
  'mfn-unknown':
    'no consta ningún arancel de nación más favorecida de {importer} sobre {good} el {date}; búsquelo en la tarifa de {importer}',
  'mfn-several':
    'good: bajo {good} la tarifa de {importer} tiene varias tasas ({rates}); indique ocho dígitos de esa tarifa',
  'overlay-unknown': 'overlay: no se conoce «{received}»; ¿quiso decir {nearest}?',
  'overlay-of-another':
    'overlay: {overlay} es un arancel de {country}, y el importador es {importer}; omítalo',
  'overlay-narrower':
    'good: {overlay} cubre solo una parte de {good}; indique ocho o diez dígitos de la tarifa de {country}',
  'overlay-by-code':
    'good: que {overlay} cubra {good} depende de su código arancelario; indíquelo, con los dígitos de {country}',
  'overlay-by-weight':
    'good: {overlay} deja fuera un vehículo de {good} de más de cinco toneladas de peso bruto, y ningún argumento indica el peso; por encima omita el recargo',
  'overlay-by-origin':
    'falta exporter: {overlay} recae en bienes originarios de {origins}; indique el país de origen',
  'overlay-partner':
    'exporter: {overlay} sobre un vehículo o una parte de {exporter} forma parte de una tasa convenida de {percent} en total, que no está modelada; omita el recargo y use esa tasa',
  'overlay-bus':
    'good: no consta si {overlay} se toma sobre el valor sin contenido de EE. UU. para {good} que califica',
  'approval-missing':
    'falta approved: sin la aprobación del contenido de EE. UU. por el secretario de Comercio {overlay} se debe sobre el valor completo; indique VERDADERO o FALSO',
} as const;
