// app.commandLine: the switches that the app was started with, wherever they stand, and those that it adds.

const createCommandLine = (args) => {
  const switches = new Map();
  for (const arg of args) {
    const [, name, value = ''] = /^--([^=]+)=?(.*)$/s.exec(arg) ?? [];
    if (name !== undefined) switches.set(name, value);
  }
  return {
    switches,
    appendSwitch: (name, value = '') => void switches.set(name, value),
    appendArgument: () => {},
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
    removeSwitch: (name) => void switches.delete(name),
  };
};

module.exports = { createCommandLine };
