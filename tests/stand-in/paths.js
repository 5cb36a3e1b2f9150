// Where the app's files are: the names that app.getPath knows.
const os = require('node:os');
const path = require('node:path');

const inHome = (name) => () => path.join(os.homedir(), name);

const appData = () => {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(os.homedir(), 'AppData/Roaming');
  return process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config');
};

/** `name` answers the app's name, which it may change until it asks. */
const createPaths = (name) => {
  const getPath = (which) => {
    if (paths[which] === undefined) throw new Error(`Failed to get '${which}' path`);
    return paths[which]();
  };
  const within = (...parts) => path.join(getPath('userData'), ...parts);
  const paths = {
    home: os.homedir,
    appData,
    userData: () => path.join(appData(), name()),
    sessionData: () => within(),
    logs: () => within('logs'),
    crashDumps: () => within('Crashpad'),
    temp: os.tmpdir,
    exe: () => process.argv[0],
    desktop: inHome('Desktop'),
    documents: inHome('Documents'),
    downloads: inHome('Downloads'),
    music: inHome('Music'),
    pictures: inHome('Pictures'),
    videos: inHome('Videos'),
  };
  const setPath = (which, value) => {
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
    paths[which] = () => value;
  };
  return { getPath, setPath };
};

module.exports = { createPaths };
