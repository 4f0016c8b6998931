/** What is said about an own proposal, in Spanish, by code. Terms and goods stay as they are typed. */
export const es = {
  'proposal-empty':
    'scenario: la propuesta propia no fija ningún término; indique el rango de su tabla, o la celda con NAFTA.OWN_PROPOSAL',
  'proposal-needs-rvc':
    'scenario: una propuesta propia que no se basa en otra necesita una fila rvc; agréguela, o una fila «based on» con un id como {ids}',
  'proposal-twice':
    '{term} está también en la línea {other}, con otro valor para el mismo bien y día; deje uno',
  'proposal-no-steps': '{term} no tiene etapas ni clases; deje {column} en blanco',
  'proposal-good':
    'se recibió «{received}»; escriba uno de {goods}, o déjelo en blanco para cualquier bien que se juzgue',
  'proposal-none-dated': '{term} = none no puede ser una etapa entre varias; déjelo solo, sin From',
  'proposal-blank': 'propuesta propia, línea {line}: {term} no tiene valor y se omite',
  'proposal-repeats': 'propuesta propia, línea {line}: {term} dice lo mismo que la línea {other}',
  'proposal-falls':
    'propuesta propia, línea {line}: {term} baja de {earlier} a {later} el {from}; ¿es lo que quiere?',
  'proposal-small':
    'propuesta propia, línea {line}: {term} = {received} es menos de 1 %; ¿quiso decir {meant}?',
  'proposal-class-without':
    'propuesta propia: no se exige rvc a {goods}; un veredicto sobre ellos queda sin decidir',
} as const;
