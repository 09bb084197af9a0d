/** `npm run check:sample`: checks the sample workbook and prints what is wrong in it. Unlike `pe check` it ends well. */
import { runCheck } from '../src/cli/run-check';
import { coloured, plain, wantsColour } from '../src/cli/paint';
import { toText } from '../src/report';

const report = runCheck(['samples/as-pasted.xlsx'], 'auto');
const paint = wantsColour(process.stdout, process.env) ? coloured : plain;
process.stdout.write(toText(report, { language: 'zh-CN', severity: 'warning', paint }));
