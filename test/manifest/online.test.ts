import { askOnline } from '../../scripts/manifest/online';

const answer = (validation: object) => () => Promise.resolve({ isValid: false, ...validation });

test('an accepted manifest is accepted, with what there is to say of it', async () => {
  const report = { status: 'Accepted', warnings: [{ line: 3, title: 'Icon', content: 'Could be larger' }] };
  const result = await askOnline('m.xml', answer({ isValid: true, report }), 1000);
  expect(result).toEqual({ outcome: 'accepted', remarks: ['line 3: Icon – Could be larger'] });
});

test('a rejected manifest is rejected', async () => {
  const report = { status: 'Rejected', errors: [{ title: 'XML Schema Violation' }] };
  const result = await askOnline('m.xml', answer({ report }), 1000);
  expect(result).toEqual({ outcome: 'rejected', remarks: ['XML Schema Violation'] });
});

test('an answer without a report says nothing of the manifest', async () => {
  const result = await askOnline('m.xml', answer({ status: 403, statusText: 'Forbidden' }), 1000);
  expect(result).toEqual({ outcome: 'not-asked', cause: 'it answered 403 Forbidden without a report' });
});

test('a network that cannot be reached is no fault of the manifest', async () => {
  const refuse = () => Promise.reject(new Error('Unable to contact the service.\nENOTFOUND'));
  const result = await askOnline('m.xml', refuse, 1000);
  expect(result).toEqual({ outcome: 'not-asked', cause: 'Unable to contact the service. ENOTFOUND' });
});

test('a network that says nothing is given up on', async () => {
  const silence = () => new Promise<never>(() => undefined);
  const result = await askOnline('m.xml', silence, 20);
  expect(result).toEqual({ outcome: 'not-asked', cause: 'no answer within 0.02 s' });
});
