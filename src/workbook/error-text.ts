const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CIRC!|BUSY!|CONNECT!)/;

/** Whether a cell shows an error. */
export const isErrorText = (text: string): boolean => ERROR.test(text);
