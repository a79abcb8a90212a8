import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox' | 'webkit'} name
 * @property {string} path The browser; for WebKit its driver.
 * @property {string} [browser] WebKit's own little browser, which the driver starts.
 * @property {string} [display] What gives WebKit a screen where there is none.
 */

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const places = {
  chromium: [
    process.env.CHROME_PATH,
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** Chromium, wherever it is usually put. */
export function findChromium() {
  return found('chromium', places.chromium);
}

/** Every engine of this machine that can run the tests, in the order they run. @returns {Engine[]} */
export function findEngines() {
  return [findChromium(), found('firefox', places.firefox), findWebKit()].filter((engine) => engine !== undefined);
}

/** @param {'chromium' | 'firefox'} name @param {(string | undefined)[]} candidates @returns {Engine | undefined} */
function found(name, candidates) {
  const path = candidates.find((candidate) => candidate && isProgram(candidate));
  return path === undefined ? undefined : { name, path };
}

/** WebKit outside macOS is three parts; all are needed. @returns {Engine | undefined} */
function findWebKit() {
  const path = onPath('WebKitWebDriver').find(isProgram);
  const browser = miniBrowsers().find(isProgram);
  const display = onPath('xvfb-run').find(isProgram);
  if (!path || !browser || !(display || process.env.DISPLAY)) return undefined;
  return { name: 'webkit', path, browser, ...(display ? { display } : {}) };
}

/** The folder holds the name of the processor, so it is looked for. */
function miniBrowsers() {
  const inside = '/webkit2gtk-4.1/MiniBrowser';
  const list = (/** @type {string} */ folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name) + inside);
    } catch {
      return [];
    }
  };
  return [`/usr/libexec${inside}`, `/usr/lib${inside}`, `/usr/lib64${inside}`, ...list('/usr/lib')];
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium and its kin speak to nobody but the tests; root has no sandbox to give. */
export const chromiumFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Else each new window loads some four hundred files of the browser's own address bar beside the page that is measured.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
