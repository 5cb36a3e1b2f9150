const { contextBridge, ipcRenderer } = require('electron');

const ask = (channel) => () => ipcRenderer.invoke(channel);
contextBridge.exposeInMainWorld('sample', { seen: ask('seen'), ask: ask('ask'), pick: ask('pick') });
