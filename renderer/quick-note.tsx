import './design/design.css';
import { createRoot } from 'react-dom/client';
import { machineClock } from './platform/clock.ts';
import { electronNotePlatform } from './platform/quick-note.ts';
import { QuickNote } from './screens/quick-note/quick-note.tsx';
import { createNoteSealer } from './vault/seal-note.ts';

// The composition root of the quick-note window. Belt and braces, as in the journal's page: no peer connections.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(window, name);

const platform = electronNotePlatform(window.aftershiftNote);
const info = await platform.noteInfo(undefined);
const root = document.querySelector('#app');
if (root === null) throw new TypeError('The page has no place for the app');

document.documentElement.dataset['platform'] = info.platform;
createRoot(root).render(
  <QuickNote platform={platform} info={info} clock={machineClock(info.startedAt)} seal={createNoteSealer()} />,
);
