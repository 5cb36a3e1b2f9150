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

// The synchronous calls are on their way out of Electron: whoever uses them here is told at once.
const safeStorage = {
  isAsyncEncryptionAvailable: async () => runtime.chromium !== undefined,
  getSelectedStorageBackend: () => (app.isReady() ? 'basic_text' : 'unknown'),
  async encryptStringAsync(text) {
    const iv = crypto.randomBytes(12);
    const cipher = crypto.createCipheriv('aes-256-gcm', key(), iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  },
  async decryptStringAsync(sealed) {
    const decipher = crypto.createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const result = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString();
    return { result, shouldReEncrypt: false };
  },
};

module.exports = { safeStorage };
