// What the parts of the stand-in share while it runs.

const runtime = {
  /** The connection to Chromium (chromium.js); undefined until the app is ready. */
  chromium: undefined,
  executable: undefined,
  profile: undefined,
  /** The folder and package.json of the app that runs here. */
  folder: process.cwd(),
  manifest: {},
  /** The app's command line, once Chromium is started with it. */
  switches: new Map(),
  windows: new Set(),
  /** `npm start` without Electron: real windows for a person, instead of tabs for a test. */
  preview: Boolean(process.env.STAND_IN_APP_WINDOWS),
};

const windowOfTarget = (targetId) =>
  [...runtime.windows].find((window) => targetId !== undefined && window.webContents.targetId === targetId);

const contentsOfFrame = (frameId) =>
  [...runtime.windows].map((window) => window.webContents).find((contents) => contents.frames.has(frameId));

const focusedWindow = () => [...runtime.windows].findLast((window) => window.isVisible()) ?? null;

/** Electron's modules that exist only once the app is ready say so when they are asked too early. */
const onlyWhenReady = (complaint) => {
  if (runtime.chromium === undefined) throw new Error(complaint);
};

module.exports = { runtime, windowOfTarget, contentsOfFrame, focusedWindow, onlyWhenReady };
