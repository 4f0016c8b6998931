export const BANNER =
  'NOT A REGIONAL VALUE CONTENT: shares of parts alone, without assembly, averaged over a carline, the United States and Canada in one figure. See the sheet "Limits".';
