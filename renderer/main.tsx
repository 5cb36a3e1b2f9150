import './design/design.css';
import { createRoot } from 'react-dom/client';
import { Gate } from './app/gate.tsx';
import { machineClock } from './platform/clock.ts';
import { electronPlatform } from './platform/electron.ts';
import { createRandom } from './vault/webcrypto.ts';
import { startVault } from './vault/client.ts';

// The composition root of the page. Belt and braces beside the policies of the process: no peer connections.
Reflect.deleteProperty(window, 'RTCPeerConnection');

const platform = electronPlatform(window.aftershift);
const info = await platform.appInfo(undefined);
const files = await platform.vaultFiles(undefined);
const root = document.querySelector('#app');
if (root === null) throw new TypeError('The page has no place for the app');

createRoot(root).render(
  <Gate
    platform={platform}
    info={info}
    files={files}
    clock={machineClock(info.startedAt)}
    random={createRandom()}
    start={() => startVault(platform, info.startedAt)}
  />,
);
