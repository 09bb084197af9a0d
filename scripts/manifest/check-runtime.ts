import { resourceOf } from './check-resources';
import type { Check } from './context';
import { problem, type Problem } from './problem';
import { all, childNamed, type Element } from './xml';

/** The places that must name the page of the shared runtime, each by the same resid. */
function pagesOf(root: Element): Element[] {
  const actions = all(root, 'ov:Action').flatMap((action) => all(action, 'ov:SourceLocation'));
  const functionPages = all(root, 'ov:Page').flatMap((page) => all(page, 'ov:SourceLocation'));
  return [...functionPages, ...all(root, 'ov:FunctionFile'), ...actions];
}

function checkPages(root: Element, runtime: Element): Problem[] {
  const resid = runtime.attributes.resid ?? '';
  const problems = pagesOf(root)
    .filter((element) => element.attributes.resid !== resid)
    .map(({ path, attributes }) => {
      const message = `${attributes.resid ?? 'no resid'} here, ${resid} in Runtime: the shared runtime does not load.`;
      return problem('runtime-page-differs', path, message);
    });
  const source = childNamed(childNamed(root, 'DefaultSettings'), 'SourceLocation');
  const page = resourceOf(root, resid)?.attributes.DefaultValue;
  if (source === undefined || page === undefined || source.attributes.DefaultValue === page) return problems;
  const message = `The pane is ${source.attributes.DefaultValue ?? ''} here and ${page} as ${resid}.`;
  return [...problems, problem('runtime-page-differs', source.path, message)];
}

/** One long-lived runtime for pane, commands, keys and functions, all on one page. */
export const checkRuntime: Check = ({ root }) => {
  const [runtime] = all(root, 'ov:Runtime');
  if (runtime === undefined) {
    const message = 'There is no Runtime: commands and keys would not reach the pane.';
    return [problem('runtime-missing', root.path, message)];
  }
  const problems = checkPages(root, runtime);
  if (runtime.attributes.lifetime !== 'long') {
    problems.push(problem('runtime-not-long', runtime.path, 'A shared runtime has lifetime="long".'));
  }
  for (const { path } of all(root, 'ov:TaskpaneId')) {
    const message = 'A shared runtime has one pane: leave TaskpaneId out.';
    problems.push(problem('runtime-task-pane-id', path, message));
  }
  return problems;
};

const floors: readonly (readonly [set: string, version: string])[] = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.7'],
];

/** Office installs the add-in only where it can run. */
export const checkRequirements: Check = ({ root }) => {
  const requirements = childNamed(root, 'Requirements');
  const sets = requirements === undefined ? [] : all(requirements, 'Set');
  return floors.flatMap(([name, version]) => {
    const given = sets.find(({ attributes }) => attributes.Name === name)?.attributes.MinVersion;
    const message = `${name} ${given ?? 'is missing'}; the floor is ${version}.`;
    return given === version ? [] : [problem('requirement-missing', requirements?.path ?? root.path, message)];
  });
};
