/** Every sentence the host can say. The ones of Excel itself are Excel's, so that tests meet the real text. */
export const sentences = {
  accessDenied: 'You cannot perform the requested operation.',
  badAddress: (address: string) =>
    `"${address}" is no address or name of this workbook. Give one such as A1:B2, Sheet1!C3 or a defined name.`,
  badName: (name: string) =>
    `"${name}" cannot be a name. Begin with a letter or underscore and use no blanks and no cell address.`,
  badSheetName: (name: string) =>
    `"${name}" cannot be a sheet's name. Use 1 to 31 characters without \\ / ? * [ ] or :.`,
  invalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  invalidReference: 'This reference is not valid for the current operation.',
  itemAlreadyExists: 'A resource with the same name already exists.',
  itemNotFound: "The requested resource doesn't exist.",
  notModelled: (member: string) =>
    `${member} is not modelled by the embedded workbook's host. Use another member, or add it to the host.`,
  notStored: (what: string) =>
    `The embedded workbook cannot store ${what}. Open the file in Excel to change it.`,
  outsideSheet: 'The requested range lies outside the sheet.',
  unknownAction: (type: number) => `The request holds an action of type ${type}, which is unknown.`,
  unknownPath: (type: number) =>
    `The request holds an object path of type ${type}, which is unknown.`,
  wrongShape:
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
} as const;
