// Dialogs. For a test there is no one to answer: each is cancelled, unless the test puts its own answer in place. In the
// preview they are drawn.
const { runtime } = require('./runtime.js');
const { drawMessage, pickFile, pickSaveFile } = require('./preview/dialogs.js');

/** Electron's dialogs take the window first, or leave it out. */
const optionsOf = (args) => args.at(-1) ?? {};

const dialog = {
  async showOpenDialog(...args) {
    const file = runtime.preview ? await pickFile(optionsOf(args)) : undefined;
    return { canceled: file === undefined, filePaths: file === undefined ? [] : [file] };
  },
  async showSaveDialog(...args) {
    const file = runtime.preview ? await pickSaveFile(optionsOf(args)) : undefined;
    return { canceled: file === undefined, filePath: file ?? '' };
  },
  async showMessageBox(...args) {
    const options = optionsOf(args);
    const response = runtime.preview ? await drawMessage(options) : (options.cancelId ?? 0);
    return { response, checkboxChecked: Boolean(options.checkboxChecked) };
  },
  showMessageBoxSync: (...args) => optionsOf(args).cancelId ?? 0,
  showErrorBox: (title, content) => {
    console.error(`${title}: ${content}`);
    if (runtime.preview) drawMessage({ message: title, detail: content, buttons: ['OK'] }).catch(console.error);
  },
};

module.exports = { dialog };
