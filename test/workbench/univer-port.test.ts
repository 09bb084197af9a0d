import { describePort } from '../workbook/port-contract';
import { closeEngines, univerFixture } from './univer-fixture';

afterEach(closeEngines);

describePort('UniverPort', univerFixture);
