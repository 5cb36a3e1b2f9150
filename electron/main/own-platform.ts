/** The three systems that the app is made for; what is none of them is taken for the first. */
export const ownPlatform = (): 'linux' | 'darwin' | 'win32' =>
  process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
