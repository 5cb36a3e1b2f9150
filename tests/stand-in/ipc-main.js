const { EventEmitter } = require('node:events');
const { preventable } = require('./event.js');

const handlers = new Map();

const ipcMain = Object.assign(new EventEmitter(), {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  handleOnce(channel, handler) {
    ipcMain.handle(channel, (...args) => {
      ipcMain.removeHandler(channel);
      return handler(...args);
    });
  },
  removeHandler: (channel) => void handlers.delete(channel),
});

/** Hands one message of a page to the app; answers { value } or { error } where the page waits for one. */
const dispatch = async (contents, { channel, args, id }) => {
  const event = preventable({
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: 1,
    reply: (to, ...more) => contents.send(to, ...more),
  });
  if (id === undefined) {
    ipcMain.emit(channel, event, ...args);
    return undefined;
  }
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { id, value: await handler(event, ...args) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { id, error: String(error) };
  }
};

module.exports = { ipcMain, dispatch };
