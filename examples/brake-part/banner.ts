export const BANNER =
  'ILUSTRATIVO: costos, proveedores, declaraciones y tipos de cambio inventados de una pieza que no existe. Vea la hoja «Fuentes».';
