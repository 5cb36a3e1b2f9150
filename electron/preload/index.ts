import { channels } from '#shared/ipc/channels';
import { expose } from './expose.ts';

expose('aftershift', channels);
