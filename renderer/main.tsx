import './design/design.css';
import { createRoot } from 'react-dom/client';
import { Gate } from './app/gate.tsx';
import { machineClock } from './platform/clock.ts';
import { electronPlatform } from './platform/electron.ts';
import { reportRefusals } from './platform/page-refusals.ts';
import { createRandom } from './vault/webcrypto.ts';
import { startVault } from './vault/client.ts';

// The composition root of the page. Belt and braces beside the policies of the process: no peer connections.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(window, name);

const platform = electronPlatform(window.aftershift);
reportRefusals(window, platform);
const info = await platform.appInfo(undefined);
const files = await platform.vaultFiles(undefined);
const root = document.querySelector('#app');
if (root === null) throw new TypeError('The page has no place for the app');

document.documentElement.dataset['platform'] = info.platform;
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
