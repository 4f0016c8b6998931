/**
 * What the task pane's frame and the workbench's page say to one another on plain http://localhost: the library
 * takes the frame for a pane of Excel on the Mac, whose native side is the page around it. Both ends are of one
 * origin; texts travel, so that neither end holds objects of the other's realm.
 */
export interface OfficeServer {
  /** a message of the library's own loader: context, settings, older events */
  command(frame: Window, text: string): void;
  /** a request of the object model; `answer` is called later */
  request(text: string, answer: (text: string) => void): void;
  /** where texts of events of the object model go */
  listen(frame: Window, receive: (text: string) => void): void;
}

/** The page around the frame keeps its servers here, by the frame they serve. */
export const serversKey = 'naftaOfficeServers';

export type OfficeServers = Map<Window, OfficeServer>;

const isServers = (value: unknown): value is OfficeServers =>
  typeof value === 'object' && value !== null && 'get' in value && 'set' in value;

/** The servers of a page, made when there are none yet. */
export const serversOf = (page: Window): OfficeServers => {
  const found: unknown = Reflect.get(page, serversKey);
  if (isServers(found)) return found;
  const servers: OfficeServers = new Map();
  Reflect.set(page, serversKey, servers);
  return servers;
};

/** Commands of the loader (`methodId`). */
export const Command = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;

/** Older events and methods by their number. */
export const documentSelectionChanged = 2;
/** methods that only report something and want nothing: 94 a ribbon command has ended */
export const reports: ReadonlySet<number> = new Set([94]);

/** "This method is not there", as an answer of the host. */
export const unsupportedMethod = 5001;
