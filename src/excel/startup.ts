import { fail, succeed, type Outcome, type StartupSwitch } from '../workbook';
import { failureOf } from './failures';

/** Excel keeps in the workbook itself whether it starts the add-in with it. */
export const startup: StartupSwitch = {
  isOn: () => attempt(async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load),
  turn: (isOn) =>
    attempt(() => Office.addin.setStartupBehavior(isOn ? Office.StartupBehavior.load : Office.StartupBehavior.none)),
};

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(failureOf(error));
  }
}
