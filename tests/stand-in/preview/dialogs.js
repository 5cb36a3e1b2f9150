// Dialogs of the preview: messages are drawn in the page, a file to open is picked with Chromium's own window, and a
// place to save with zenity where there is one (Chromium names no path of a file to save).
const { execFile } = require('node:child_process');
const { focusedWindow } = require('../runtime.js');
const { evaluateInPreview } = require('./page-parts.js');

/** Sent to the page as source text; answers the number of the button pressed, or `cancelId`. */
function showMessage({ message, detail, buttons, cancelId, defaultId }) {
  const style = (element, properties) => {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
    return element;
  };
  const paragraph = (text, weight) => {
    const element = document.createElement('p');
    element.textContent = text;
    return style(element, { margin: '0 0 12px', 'font-weight': weight, 'white-space': 'pre-wrap' });
  };
  return new Promise((resolve) => {
    const host = document.createElement('div');
    const box = style(document.createElement('dialog'), {
      'max-width': '440px',
      padding: '20px',
      border: '1px solid',
      'border-radius': '10px',
      'color-scheme': 'light dark',
      font: '14px/1.5 system-ui, sans-serif',
    });
    const answer = (number) => {
      host.remove();
      resolve(number);
    };
    const row = style(document.createElement('div'), { display: 'flex', gap: '8px', 'justify-content': 'flex-end' });
    buttons.forEach((label, number) => {
      const button = document.createElement('button');
      button.textContent = label;
      button.autofocus = number === defaultId;
      button.addEventListener('click', () => answer(number));
      row.append(button);
    });
    box.addEventListener('cancel', () => answer(cancelId));
    box.append(paragraph(message, '600'), ...(detail ? [paragraph(detail, '400')] : []), row);
    host.attachShadow({ mode: 'closed' }).append(box);
    document.documentElement.append(host);
    box.showModal();
  });
}

/** Sent to the page as source text; answers the file input once something is picked, or null. */
function chooseFile(accept) {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', accept });
    input.addEventListener('change', () => resolve(input.files[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

const drawMessage = async ({ message, detail, buttons = ['OK'], cancelId = 0, defaultId = 0 }) => {
  const window = focusedWindow();
  if (window === null) return cancelId;
  const { result } = await evaluateInPreview(window.webContents, showMessage, {
    message,
    detail,
    buttons: buttons.map((label) => label.replaceAll(/&(.)/g, '$1')),
    cancelId,
    defaultId,
  });
  return result.value;
};

/** Answers the path that zenity was given, `undefined` where it was closed, `null` where there is no zenity. */
const zenity = (args) =>
  new Promise((resolve) => {
    execFile('zenity', ['--file-selection', ...args], (error, stdout) => {
      if (error?.code === 'ENOENT') resolve(null);
      else resolve(stdout.trim() === '' ? undefined : stdout.trim());
    });
  });

const explain = async (detail) => {
  await drawMessage({ message: 'This needs Electron itself', detail });
  return undefined;
};

const pickFolder = async (title) => {
  const folder = await zenity(['--directory', `--title=${title}`]);
  return folder === null ? explain('The preview can’t show the window where you pick a folder.') : folder;
};

const pickFile = async ({ title = 'Open', properties = [], filters = [] }) => {
  if (properties.includes('openDirectory')) return pickFolder(title);
  const window = focusedWindow();
  if (window === null) return undefined;
  const accept = filters.flatMap(({ extensions }) => extensions).filter((extension) => extension !== '*');
  const { webContents } = window;
  const { result } = await evaluateInPreview(
    webContents,
    chooseFile,
    accept.map((extension) => `.${extension}`).join(),
  );
  if (result.objectId === undefined) return undefined;
  const { path } = await webContents.cdp('DOM.getFileInfo', { objectId: result.objectId });
  return path === '' ? undefined : path;
};

const pickSaveFile = async ({ title = 'Save', defaultPath = '' }) => {
  const file = await zenity(['--save', '--confirm-overwrite', `--title=${title}`, `--filename=${defaultPath}`]);
  return file === null ? explain('The preview can’t show the window where you choose the place to save.') : file;
};

module.exports = { drawMessage, pickFile, pickSaveFile };
