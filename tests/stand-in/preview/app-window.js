// A window without tabs and address bar, which Chromium gives only to a command line (`--app`). A second Chromium with
// the same profile hands its command line to the first; the page stays empty until all is set up.
const { spawn } = require('node:child_process');
const crypto = require('node:crypto');
const { environmentOf } = require('../chromium-profile.js');
const { runtime } = require('../runtime.js');

const blankWindowPath = '/.window-';

const openAppWindow = (url, width, height) => {
  const { chromium, executable, profile } = runtime;
  const blank = new URL(`${blankWindowPath}${crypto.randomUUID()}`, url).href;
  const opened = new Promise((resolve) => {
    const see = ({ targetInfo }) => {
      if (targetInfo.url === blank) resolve(targetInfo);
    };
    chromium.on('Target.targetCreated', see);
    chromium.on('Target.targetInfoChanged', see);
  });
  const asRoot = process.getuid?.() === 0;
  const args = [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--test-type',
    `--user-data-dir=${profile}`,
    `--app=${blank}`,
    `--window-size=${width},${height}`,
  ];
  spawn(executable, args, { env: environmentOf(profile), stdio: 'ignore' });
  return opened;
};

module.exports = { blankWindowPath, openAppWindow };
