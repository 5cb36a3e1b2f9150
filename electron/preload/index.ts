import { contextBridge, ipcRenderer } from 'electron';
import { channels, eventChannel } from '#shared/ipc/channels';

const requests = Object.fromEntries(
  channels.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
);

// Electron's event object, which holds the way back into main, never reaches the page.
const onEvent = (listener: (event: unknown) => void): (() => void) => {
  const heard = (_event: unknown, event: unknown): void => listener(event);
  ipcRenderer.on(eventChannel, heard);
  return () => ipcRenderer.off(eventChannel, heard);
};

contextBridge.exposeInMainWorld('aftershift', { ...requests, onEvent });
