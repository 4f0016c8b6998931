import { spawn } from 'node:child_process';

/** Whether somebody sits before a screen of this machine. */
export function isDesktop(environment = process.env, platform = process.platform) {
  if (environment.CI) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

const openers = {
  darwin: (url) => ['open', [url]],
  win32: (url) => ['cmd', ['/c', 'start', '', url]],
};

/** Opens the address in the user's browser; where there is none, the printed address must do. */
export function openBrowser(url) {
  if (!isDesktop()) return;
  const [command, argumentList] = openers[process.platform]?.(url) ?? ['xdg-open', [url]];
  const child = spawn(command, argumentList, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
