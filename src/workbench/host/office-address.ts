export interface OfficeAddressOptions {
  /** the language Excel shows, "en-US" */
  readonly locale?: string;
}

/** SharedApp and CustomFunction: one runtime for the pane and the functions. */
const sharedRuntimeFlags = 3;

/**
 * The address under which a page finds itself inside Excel: the library reads its host from the query.
 * @example officeAddress('/addin/taskpane.html') // '/addin/taskpane.html?_host_Info=Excel%24Mac%24…'
 */
export const officeAddress = (page: string, options: OfficeAddressOptions = {}): string => {
  const locale = options.locale ?? 'en-US';
  const host = `Excel$Mac$16.00$${locale}$workbench$$disableLogging$${sharedRuntimeFlags}`;
  const [path = '', fragment] = page.split('#');
  const joint = path.includes('?') ? '&' : '?';
  const address = `${path}${joint}_host_Info=${encodeURIComponent(host)}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
};
