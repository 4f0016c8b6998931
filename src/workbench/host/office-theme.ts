/** Office.context.officeTheme: colours as #RRGGBB. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The native form: colours as whole numbers, JSON. */
export const nativeTheme = (theme: OfficeTheme): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(theme).map(([name, colour]) => [
        name,
        Number.parseInt(String(colour).slice(1), 16),
      ]),
    ),
  );
