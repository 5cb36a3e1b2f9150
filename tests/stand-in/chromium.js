// Chromium as a child process, spoken to over its debugging pipe: no socket is opened.
const { spawn } = require('node:child_process');
const { EventEmitter } = require('node:events');

/**
 * Starts Chromium. The connection emits each protocol event as `Domain.event`, or `Domain.event <sessionId>` for one of
 * a page's session, and `exit` at the end; `send` answers with the result or throws with the protocol's message.
 */
const openChromium = (executable, args, { env, quiet }) => {
  const stderr = quiet ? 'ignore' : 'inherit';
  const child = spawn(executable, args, { env, stdio: ['ignore', 'ignore', stderr, 'pipe', 'pipe'] });
  const [, , , toChromium, fromChromium] = child.stdio;
  const waiting = new Map();
  let lastId = 0;

  const send = (method, params = {}, sessionId) => {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, method });
      toChromium.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  };
  const connection = Object.assign(new EventEmitter(), { process: child, send });
  connection.setMaxListeners(0);

  const receive = ({ id, method, params, sessionId, error, result }) => {
    if (id === undefined) {
      connection.emit(sessionId === undefined ? method : `${method} ${sessionId}`, params);
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call.resolve(result);
    else call.reject(new Error(`${call.method}: ${error.message}`));
  };

  // Messages end with a zero byte; one may come in many chunks, and a chunk may hold many.
  let unfinished = [];
  fromChromium.on('data', (chunk) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      receive(JSON.parse(Buffer.concat([...unfinished, chunk.subarray(from, end)]).toString()));
      unfinished = [];
      from = end + 1;
    }
    unfinished.push(chunk.subarray(from));
  });

  const end = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  // A broken pipe is the exit's own news; the exit tells everyone who waits.
  toChromium.on('error', () => end(new Error('Chromium exited')));
  child.once('error', (error) => {
    end(error);
    connection.emit('exit', 1, null);
  });
  child.once('exit', (code, signal) => {
    end(new Error('Chromium exited'));
    connection.emit('exit', code, signal);
  });
  return connection;
};

module.exports = { openChromium };
