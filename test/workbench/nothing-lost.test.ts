import { ICommandService } from '@univerjs/core';
import { describeNothingLost, type FaultyWorkbook, type Moment } from '../workbook/nothing-lost';
import { closeEngines, openUniver, type OpenInUniver } from './univer-fixture';

jest.setTimeout(600_000);

afterEach(closeEngines);

describeNothingLost('The workbench', {
  moments: ['before', 'after'],
  open: async (sheets) => faulty(await openUniver(sheets)),
});

/** A step is a mutation: it fails before it is carried out, or after. */
function faulty(open: OpenInUniver): FaultyWorkbook {
  const commands = open.engine.univer.__getInjector().get(ICommandService);
  const carryOut = commands.syncExecuteCommand.bind(commands);
  let fault: { readonly step: number; readonly moment: Moment } | null = null;
  let steps = 0;
  let isDone = false;
  commands.syncExecuteCommand = ((id: string, params?: object) => {
    steps += 1;
    if (!fault || isDone || steps <= fault.step) return carryOut(id, params);
    isDone = true;
    if (fault.moment === 'after') carryOut(id, params);
    throw new Error('injected');
  }) as typeof commands.syncExecuteCommand;
  return {
    ...open,
    stepsOf: async (run) => {
      steps = 0;
      await run();
      // What goes through the service of commands writes.
      return Array.from({ length: steps }, () => true);
    },
    failAt: (step, moment) => {
      [fault, steps, isDone] = [{ step, moment }, 0, false];
    },
    hasFailed: () => isDone,
    heal: () => {
      fault = null;
    },
  };
}
