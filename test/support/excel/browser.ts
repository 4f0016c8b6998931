/** The genuine library in Chromium: in Excel on the web's place, or as the workbench has it. */
export { chromiumPath, openChromium, type OpenChromium } from './chromium';
export { openInWebHost, type WebHost, type WebHostOptions } from './web-host';
export { openInFrameHost } from './frame-host';
