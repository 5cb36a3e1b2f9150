/** The path that CHROMIUM_PATH names, else the first of the usual ones that exists, else undefined. */
export declare const installedChromium: () => string | undefined;
