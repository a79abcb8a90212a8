import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { chromiumFlags, findChromium } from './engines.mjs';

/** Chromium for page tests, speaking to nobody but the test's own server. Close it in `after`. */
export function launchBrowser({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  const chromium = findChromium();
  if (!chromium) throw new Error('Page tests need Chromium: install it, or say where it is in CHROME_PATH.');

  return launch({
    executablePath: chromium.path,
    headless: true,
    // A busy machine may take long to start one.
    timeout: 120_000,
    args: [...chromiumFlags, ...args],
    ...options,
  });
}
