// Chromium's command line: quiet, off the network, and keeping nothing that a person typed.

const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

const always = [
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-quic',
  '--disable-save-password-bubble',
  '--disable-session-crashed-bubble',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
];

const hasNoDisplay = () => process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** `ofApp` are the switches that the app was given or has appended, by name; Electron hands them to Chromium too. */
const chromiumSwitches = (ofApp, { profile, preview }) => {
  const asRoot = process.getuid?.() === 0;
  const disabled = [...features, ...(ofApp.get('disable-features') ?? '').split(',')].filter(Boolean);
  const handed = [...ofApp]
    .filter(([name]) => !/^(inspect|user-data-dir$|disable-features$)/.test(name))
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  return [
    ...(hasNoDisplay() ? ['--headless=new'] : []),
    ...(asRoot && !ofApp.has('no-sandbox') ? ['--no-sandbox'] : []),
    ...always,
    `--disable-features=${disabled.join(',')}`,
    `--user-data-dir=${profile}`,
    // A belt to interception's braces: no name has an address.
    ...(ofApp.has('host-resolver-rules')
      ? []
      : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']),
    // Otherwise a bar in the window warns of the switch above.
    ...(preview ? ['--test-type'] : []),
    ...handed,
  ];
};

module.exports = { chromiumSwitches, hasNoDisplay };
