// One end of the bridge between the page's own world and the preload script's: functions become proxies, promises
// settle across, all else is cloned (by CustomEvent, whose detail the engine clones between worlds). Sent to both worlds
// as source text, so it may use nothing of this file.

function bridge(here, there) {
  // Taken before the page can change them.
  const { dispatchEvent, addEventListener, CustomEvent, Promise, Error } = window;
  const functions = new Map();
  const pending = new Map();
  const returned = new Map();
  let last = 0;

  const post = (message) => dispatchEvent.call(window, new CustomEvent(there, { detail: message }));
  const messageOf = (error) => String(error?.message ?? error);

  const wrap = (value) => {
    if (typeof value === 'function') {
      functions.set(++last, value);
      return { f: last };
    }
    if (value instanceof Promise) {
      const p = ++last;
      value.then(
        (result) => post({ settle: p, value: wrap(result) }),
        (error) => post({ settle: p, error: messageOf(error) }),
      );
      return { p };
    }
    if (Array.isArray(value)) return { a: value.map(wrap) };
    if (value && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
      return { o: Object.entries(value).map(([key, inner]) => [key, wrap(inner)]) };
    }
    return { v: value };
  };

  const proxyOf =
    (f) =>
    (...args) => {
      const call = `${here}${++last}`;
      post({ call, f, args: args.map(wrap) });
      const result = returned.get(call);
      returned.delete(call);
      if (result.error !== undefined) throw new Error(result.error);
      return unwrap(result.value);
    };

  const promiseOf = (p) =>
    new Promise((resolve, reject) => {
      pending.set(p, ({ error, value }) => (error === undefined ? resolve(unwrap(value)) : reject(new Error(error))));
    });

  const unwrap = (wrapped) => {
    if (wrapped.f) return proxyOf(wrapped.f);
    if (wrapped.p) return promiseOf(wrapped.p);
    if (wrapped.a) return wrapped.a.map(unwrap);
    if (wrapped.o) return Object.fromEntries(wrapped.o.map(([key, inner]) => [key, unwrap(inner)]));
    return wrapped.v;
  };

  const freeze = (value) => {
    if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };

  const answer = ({ call, f, args }) => {
    try {
      post({ return: call, value: wrap(functions.get(f)(...args.map(unwrap))) });
    } catch (error) {
      post({ return: call, error: messageOf(error) });
    }
  };

  addEventListener.call(window, here, ({ detail: message }) => {
    if (message.return) returned.set(message.return, message);
    else if (message.settle) {
      pending.get(message.settle)?.(message);
      pending.delete(message.settle);
    } else if (message.expose) {
      Object.defineProperty(window, message.expose, { value: freeze(unwrap(message.value)), enumerable: true });
    } else answer(message);
  });

  return { expose: (key, api) => post({ expose: key, value: wrap(api) }) };
}

module.exports = { bridge };
