import { describeFailures } from './contract/failures';
import { describeMarking } from './contract/marking';
import { describeReading } from './contract/reading';
import { describeSettingsAndWatching } from './contract/settings-and-watching';
import { describeSelecting } from './contract/selecting';
import { describeSheets } from './contract/sheets';
import { describeWriting } from './contract/writing';
import type { PortFixture } from './port-fixture';

/** What every `WorkbookPort` does, whichever program is behind it. */
export function describePort(name: string, fixture: PortFixture): void {
  describe(`${name} as a WorkbookPort`, () => {
    describeReading(fixture);
    describeMarking(fixture);
    describeWriting(fixture);
    describeSheets(fixture);
    describeSelecting(fixture);
    describeSettingsAndWatching(fixture);
    describeFailures(fixture);
  });
}
