/** What is said of certificates, in Spanish. */
export const es = {
  'period-reversed': 'el periodo empieza el {from} y termina antes, el {to}; intercambie los días',
  'period-too-long':
    'el periodo de {from} a {to} supera doce meses, lo más que ampara un certificado; termínelo el {most} o antes',
  'no-agreement-in-force':
    'ningún tratado está en vigor el {day}, así que nada se puede certificar para ese día; elija un día desde 1994-01-01',
  'two-agreements':
    'el periodo de {from} a {to} cae bajo dos tratados, {first} y {then}; haga un certificado para cada uno',
  'no-evaluation':
    'ninguna celda juzga una hoja de costos: escriba NAFTA.QUALIFIES o NAFTA.EVALUATION, o haga una hoja de resultados; solo se puede certificar lo que se evaluó',
  'nothing-qualifies': 'ninguna mercancía de este libro se puede certificar bajo {agreement}',
  'too-many-goods':
    'aquí se juzgan {count} mercancías y en un certificado caben {most}; elija algunas',
  'not-judged-here': '{cell} no juzga ninguna hoja de costos; las celdas que lo hacen son {cells}',
  'cannot-be-read': 'su fórmula no se puede leer; escríbala de nuevo',
  'not-recalculated':
    'se apoya en {cells}, que no se recalculó; recalcule en Excel, guarde e intente de nuevo',
  'no-result': 'su evaluación da {error}: {message}; corrija eso primero',
  'shows-otherwise': 'la celda muestra {shown} y su evaluación da {verdict}; recalcule el libro',
  'proposal-chosen':
    'se juzga según una propuesta, «{scenario}»: solo se puede certificar la ley en vigor; elija {law}',
  'other-law': 'se juzga según {scenario}, y el {day} la ley en vigor es {law}; elija {law}',
  'law-restated':
    'su escenario declara «{terms}» además de {law}: eso ya no es la ley en vigor; quítelo',
  'no-test':
    'no se hizo ninguna prueba de origen: {law} no tiene aquí una regla que las cifras cumplan',
  fails: 'no cumple el {day}: {reasons}',
  undecided: 'está indeciso el {day}, y lo indeciso no se puede certificar: {reasons}',
  'hs-unreadable':
    '{name}, fila {row}: «{code}» no es una clasificación arancelaria de seis dígitos o más, como 8708.30',
  'hs-differs':
    'la tabla dice la clasificación {code} y se juzga como {judged}; corrija una de las dos',
  'hs-missing':
    '{cell}: no se conoce su clasificación arancelaria; quien certifica llena los seis dígitos',
  'table-missing-column':
    '{name} no tiene la columna «{column}» en su primera fila; necesita {columns}',
  'table-not-here':
    'el nombre {name} no se refiere a celdas; repárelo en el Administrador de nombres o bórrelo',
  'table-error': '{name}, fila {row}: la celda contiene {error}; corríjala primero',
  'field-unknown':
    '{name}, fila {row}: «{field}» no es un campo del certificado; ¿quiso decir «{nearest}»?',
  'field-twice': '{name}, fila {row}: «{field}» aparece dos veces; deje una',
  'capacity-unknown': '{name}, fila {row}: «{capacity}» no es uno de {capacities}',
  'good-twice': '{name}, fila {row}: {cell} aparece dos veces; deje una',
  'producer-unknown': '{name}, fila {row}: «{code}» no es uno de {codes}',
};
