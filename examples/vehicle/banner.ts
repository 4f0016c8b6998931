export const BANNER =
  'ILLUSTRATIVE: invented costs, suppliers and statements of a vehicle that does not exist. See the sheet "Sources".';
