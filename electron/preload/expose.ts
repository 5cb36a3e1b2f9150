import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel } from '#shared/ipc/channels';

// Electron's event object, which holds the way back into main, never reaches the page.
const onEvent = (listener: (event: unknown) => void): (() => void) => {
  const heard = (_event: unknown, event: unknown): void => listener(event);
  ipcRenderer.on(eventChannel, heard);
  return () => ipcRenderer.off(eventChannel, heard);
};

/** Puts these channels, and the way to listen, on the page's window; nothing else of Electron is there. */
export const expose = (name: string, channels: readonly string[]): void => {
  const requests = channels.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]);
  contextBridge.exposeInMainWorld(name, { ...Object.fromEntries(requests), onEvent });
};
