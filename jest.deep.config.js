import { everywhere } from './jest.config.js';

// The same tests with many more random cases and forms, and those that need LibreOffice: `npm run test:deep`.
process.env.PE_DEEP = '1';

const folders = ['oracle', 'property', 'scoring', 'corpus', 'deep'];

export default {
  ...everywhere,
  roots: folders.map((folder) => `<rootDir>/test/${folder}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
