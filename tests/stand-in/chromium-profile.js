// Chromium is a browser, and browsers remember what is typed into them. Ours must not.
const fs = require('node:fs');
const path = require('node:path');

const preferences = {
  alternate_error_pages: { enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  dns_prefetching: { enabled: false },
  hardware: { screen_capture_enabled: false },
  history: { saving_disabled: true },
  net: { network_prediction_options: 2 },
  payments: { can_make_payment_enabled: false },
  profile: { password_manager_enabled: false, password_manager_leak_detection: false, exit_type: 'Normal' },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  session: { restore_on_startup: 5 },
  signin: { allowed: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
};

const localState = { background_mode: { enabled: false }, dns_over_https: { mode: 'off' } };

const writeOnce = (file, value) => {
  if (!fs.existsSync(file)) fs.writeFileSync(file, JSON.stringify(value), { mode: 0o600 });
};

const prepareProfile = (folder) => {
  const inner = path.join(folder, 'Default');
  fs.mkdirSync(inner, { recursive: true, mode: 0o700 });
  writeOnce(path.join(inner, 'Preferences'), preferences);
  writeOnce(path.join(folder, 'Local State'), localState);
  fs.writeFileSync(nowhere(folder), '');
  // No preference stops Chromium from noting each window's address and the text of its fields for the next start.
  // A file where it wants a folder does.
  for (const name of ['Sessions', 'Sessions_Encrypted']) {
    const sessions = path.join(inner, name);
    if (fs.statSync(sessions, { throwIfNoEntry: false })?.isFile()) continue;
    fs.rmSync(sessions, { recursive: true, force: true });
    fs.writeFileSync(sessions, '');
  }
};

// Chromium writes a crashed page's memory into a folder of its own configuration, whatever it is told about crash
// reports. Where that configuration is a file, there can be no folder in it.
const nowhere = (folder) => path.join(folder, 'no-crash-reports');

const environmentOf = (folder) => ({ ...process.env, CHROME_CONFIG_HOME: nowhere(folder) });

module.exports = { prepareProfile, environmentOf };
