import config from './jest.config.js';

// The same tests with many more random cases: `npm run test:deep`.
process.env.PE_DEEP = '1';

export default { ...config, roots: ['<rootDir>/test/oracle', '<rootDir>/test/property', '<rootDir>/test/scoring'] };
