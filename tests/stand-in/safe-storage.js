// As with Electron's own `basic_text` backend, this hides nothing from a person with the files; it says so.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { app } = require('./app.js');
const { runtime } = require('./runtime.js');

const key = () => {
  const file = path.join(app.getPath('userData'), 'stand-in.key');
  if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(32), { mode: 0o600 });
  return fs.readFileSync(file);
};

const safeStorage = {
  isEncryptionAvailable: () => runtime.chromium !== undefined,
  getSelectedStorageBackend: () => 'basic_text',
  encryptString(text) {
    const iv = crypto.randomBytes(12);
    const cipher = crypto.createCipheriv('aes-256-gcm', key(), iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  },
  decryptString(sealed) {
    const decipher = crypto.createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString();
  },
};

module.exports = { safeStorage };
