import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where browsers live by platform, best first: Chromium loads unpacked extensions by flag, newer branded Chrome may not. */
const CHROMIUM: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) =>
    [
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ].map((path) => join(process.env[root] ?? '', path)),
  ),
};
const FIREFOX: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way the next place is tried.
    return false;
  }
}

function firstOf(places: readonly string[]): string | undefined {
  const path = (process.env.PATH ?? '').split(delimiter);
  return places
    .flatMap((place) => (/[/\\]/.test(place) ? [place] : path.map((folder) => join(folder, place))))
    .find(runs);
}

/** A Chromium, Edge or Chrome of the machine, else the test driver's own; EMPATIA_CHROMIUM names another. */
export function findChromium(): string | undefined {
  const named = process.env.EMPATIA_CHROMIUM;
  const own = chromium.executablePath();
  const [first, ...branded] = CHROMIUM[process.platform] ?? [];
  return firstOf([named ?? '', first ?? '', own, ...branded].filter(Boolean));
}

/** A Firefox of the machine; EMPATIA_FIREFOX names another. */
export function findFirefox(): string | undefined {
  return firstOf([process.env.EMPATIA_FIREFOX ?? '', ...(FIREFOX[process.platform] ?? [])].filter(Boolean));
}

/** The browsers here as JSON, for the setup script, which runs before TypeScript can. */
if (import.meta.main) console.log(JSON.stringify({ chromium: findChromium(), firefox: findFirefox() }));
