/** An event object whose listeners may refuse what is about to happen. */
const preventable = (details = {}) => {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
};

module.exports = { preventable };
