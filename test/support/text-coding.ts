import { TextDecoder, TextEncoder } from 'node:util';

// jsdom lacks them; every browser and Node have them, and the reader of files takes them from the host when it loads.
Object.assign(globalThis, { TextDecoder, TextEncoder });
