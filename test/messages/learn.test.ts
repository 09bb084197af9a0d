import { catalogueOf, learn } from '../../src/messages';

jest.mock('../../src/messages/en-US', () => ({
  english: null,
  learnEnglish: () => Promise.reject(new Error('no network')),
}));

test('what cannot be fetched is said in Chinese', async () => {
  await learn('zh-CN');
  await learn('en-US');
  expect(catalogueOf('en-US')).toBe(catalogueOf('zh-CN'));
});
