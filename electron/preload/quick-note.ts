import { noteChannels } from '#shared/ipc/channels';
import { expose } from './expose.ts';

expose('aftershiftNote', noteChannels);
