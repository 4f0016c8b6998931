import type { ExcelHost } from '../../../src/workbench/host/excel-host';
import type { WireEvent, WireRequest } from '../../../src/workbench/host/wire';
import type { LoggedRequest } from './request-log';

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** the library puts itself here */
  onMessageFromHost?: (text: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly message: { readonly body: string | WireRequest };
}

const answerMessage = 2;
const eventMessage = 3;

/** The seam the library offers to native hosts: messages as JSON, answers and events not before the next turn. */
export const wireBridge = (
  host: ExcelHost,
  log: LoggedRequest[],
): { native: NativeBridge; settled: () => Promise<void>; close: () => void } => {
  let open = true;
  const later = (message: object): void => {
    setTimeout(() => {
      if (open) native.onMessageFromHost?.(JSON.stringify(message));
    }, 0);
  };
  const native: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as RequestMessage;
      const body = message.body;
      const request = typeof body === 'string' ? (JSON.parse(body) as WireRequest) : body;
      const response = host.process(request);
      log.push({ request, response });
      later({
        id,
        type: answerMessage,
        flags: 0,
        message: { statusCode: 200, headers: {}, body: JSON.stringify(response) },
      });
    },
  };
  host.connect((event: WireEvent) => {
    later({ type: eventMessage, controlId: '', message: { entries: [event] } });
  });
  const settled = async (): Promise<void> => {
    // one turn for the message, one for the promises of handlers
    for (let turn = 0; turn < 3; turn++)
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
  };
  return {
    native,
    settled,
    close: () => {
      open = false;
    },
  };
};
