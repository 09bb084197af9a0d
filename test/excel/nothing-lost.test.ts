import type { WireRequest, WireResponse } from '../host/rich-api/protocol';
import { isRelease } from '../host/rich-api/server';
import { describeNothingLost, type FaultyWorkbook, type Moment } from '../workbook/nothing-lost';
import { excelFixture, type OpenInExcel } from './excel-fixture';

jest.setTimeout(600_000);

const fixture = excelFixture();

describeNothingLost('Excel', {
  moments: ['before', 'middle', 'after'],
  open: async (sheets) => faulty(await fixture.open(sheets)),
});

/** A step is a sync: it fails before any of its actions, after half of them, or after all, its answer lost. */
function faulty(open: OpenInExcel): FaultyWorkbook {
  const { host } = open;
  const exchange = host.exchange.bind(host);
  let fault: { readonly step: number; readonly moment: Moment } | null = null;
  let steps = 0;
  let isDone = false;
  let written: boolean[] | null = null;
  const failure: WireResponse = {
    Results: [],
    Error: { Code: 'GeneralException', Message: 'injected', HttpStatusCode: 500, Location: '', ActionIndex: 0 },
  } as unknown as WireResponse;
  host.exchange = (text) => {
    const request = JSON.parse(text) as WireRequest;
    if (written && !isRelease(request)) {
      const before = JSON.stringify(host.snapshot());
      const answer = exchange(text);
      written.push(JSON.stringify(host.snapshot()) !== before);
      return answer;
    }
    if (!fault || isRelease(request)) return exchange(text);
    steps += 1;
    // What fails stays failed until it is healed: trying once more at once does not help either.
    if (steps <= fault.step) return exchange(text);
    if (!isDone) {
      if (fault.moment === 'after') exchange(text);
      if (fault.moment === 'middle') {
        const half = request.Actions.slice(0, Math.ceil(request.Actions.length / 2));
        exchange(JSON.stringify({ ...request, Actions: half }));
      }
    }
    isDone = true;
    return JSON.stringify(failure);
  };
  return {
    ...open,
    failAt: (step, moment) => {
      [fault, steps, isDone] = [{ step, moment }, 0, false];
    },
    hasFailed: () => isDone,
    stepsOf: async (run) => {
      const steps = (written = [] as boolean[]);
      await run();
      written = null;
      return steps;
    },
    heal: () => {
      fault = null;
    },
  };
}
