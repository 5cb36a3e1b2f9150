// One app per profile: the first leaves its process id in the profile, a later one leaves its command line there.
const fs = require('node:fs');
const path = require('node:path');

const isAlive = (pid) => {
  // After a crash the number may be another program's by now.
  if (process.platform === 'linux') {
    const about = `/proc/${pid}/cmdline`;
    return fs.existsSync(about) && fs.readFileSync(about, 'utf8').includes(__dirname);
  }
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const holderOf = (file) => {
  if (!fs.existsSync(file)) return undefined;
  const pid = Number(fs.readFileSync(file, 'utf8'));
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
};

const createSingleInstance = (app) => {
  const lockFile = () => path.join(app.getPath('userData'), 'stand-in.lock');

  const listen = (folder) => {
    fs.watch(folder, (_type, name) => {
      if (!/^stand-in\.lock\.\d+$/.test(name ?? '')) return;
      const file = path.join(folder, name);
      // Seen twice, or before its writer has finished: the next event is the one that counts.
      const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
      if (text === '') return;
      fs.rmSync(file, { force: true });
      app.emit('second-instance', {}, ...JSON.parse(text));
    }).unref();
  };

  const requestSingleInstanceLock = () => {
    const folder = app.getPath('userData');
    fs.mkdirSync(folder, { recursive: true });
    const holder = holderOf(lockFile());
    if (holder === process.pid) return true;
    if (holder !== undefined) {
      fs.writeFileSync(`${lockFile()}.${process.pid}`, JSON.stringify([process.argv, process.cwd()]));
      return false;
    }
    fs.writeFileSync(lockFile(), String(process.pid));
    listen(folder);
    return true;
  };

  const hasSingleInstanceLock = () => holderOf(lockFile()) === process.pid;

  const releaseSingleInstanceLock = () => {
    if (hasSingleInstanceLock()) fs.rmSync(lockFile(), { force: true });
  };

  return { requestSingleInstanceLock, hasSingleInstanceLock, releaseSingleInstanceLock };
};

module.exports = { createSingleInstance };
