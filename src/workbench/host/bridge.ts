/**
 * The script before office.js in the task pane's frame: it stands for the native side of Excel and hands every
 * message to the page around it. Does nothing where there is no such page.
 */
import { type OfficeServer, serversOf } from './seam-e';

const waitForPage = 20;

/** Calls back with the page's server for this frame, as soon as the page has one. */
const withServer = (then: (server: OfficeServer) => void): void => {
  const server = serversOf(window.parent).get(window);
  if (server) then(server);
  else
    window.setTimeout(() => {
      withServer(then);
    }, waitForPage);
};

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** the library puts itself here */
  onMessageFromHost?: (text: string) => void;
}

const build = (): void => {
  const native: NativeBridge = {
    sendMessageToHost: (text) => {
      withServer((server) => {
        server.request(text, (answer) => native.onMessageFromHost?.(answer));
      });
    },
  };
  withServer((server) => {
    server.listen(window, (text) => native.onMessageFromHost?.(text));
  });
  Reflect.set(window, '_richApiNativeBridge', native);
  Reflect.set(window, 'webkit', {
    messageHandlers: {
      Agave: {
        postMessage: (text: string) => {
          withServer((server) => {
            server.command(window, text);
          });
        },
      },
    },
  });
};

if (window.parent !== window) build();
