/** Components of Annex 403.2, Schedule V column I, by code: headings or subheadings. */
export const heavyComponentCovers: readonly string[] = ['8407', '8408', '870840'];

/**
 * Codes that may hold an automotive component assembly or a sub-component, which SOR/94-14 s. 2 tells
 * by description: parts of engines (block and cast head assemblies, s. 10(10) examples 6 and 8), and
 * chassis fitted with engines, which s. 2 also calls heavy-duty vehicles.
 */
export const perhapsComponentCovers: readonly string[] = ['8409', '8706'];
