import type { Check } from './context';
import { problem, type Problem } from './problem';
import { contents, type Slot } from './schema';
import { sources } from './sources';
import type { Element } from './xml';

const plain = (name: string): string => name.replace(/^(ov|bt):/, '');

function contentOf(type: string, element: Element): readonly Slot[] | undefined {
  return contents[type] ?? contents[`${type}:${element.attributes['xsi:type'] ?? ''}`];
}

function unknownType(element: Element, type: string): Problem {
  const known = Object.keys(contents)
    .filter((key) => key.startsWith(`${type}:`))
    .map((key) => key.slice(type.length + 1));
  const given = element.attributes['xsi:type'] ?? '';
  const message = `xsi:type is "${given}"; here it can be ${known.join(' or ')}.`;
  return problem('type-unknown', element.path, message);
}

function orderProblem(element: Element, child: Element, slots: readonly Slot[], last: Slot): Problem {
  const { page, date } = sources.ordering;
  const order = slots.map((slot) => plain(slot.name)).join(', ');
  const message = `${plain(child.name)} stands after ${plain(last.name)}; the order in ${plain(element.name)} is ${order} (${page}, ${date}).`;
  return problem('element-order', child.path, message);
}

function checkChildren(element: Element, slots: readonly Slot[]): Problem[] {
  const problems: Problem[] = [];
  let position = 0;
  const seen = new Set<Slot>();
  for (const child of element.children) {
    const at = slots.findIndex((slot) => slot.name === child.name);
    const slot = slots[at];
    const last = slots[position];
    if (slot === undefined || last === undefined) {
      const message = `${child.name} does not belong in ${plain(element.name)}, or not in this namespace.`;
      problems.push(problem('element-unknown', child.path, message));
      continue;
    }
    if (at < position) problems.push(orderProblem(element, child, slots, last));
    else if (seen.has(slot) && !slot.isRepeatable) {
      problems.push(problem('element-repeated', child.path, `${plain(child.name)} may stand here once only.`));
    }
    position = Math.max(position, at);
    seen.add(slot);
    problems.push(...checkElement(child, slot.type));
  }
  for (const slot of slots.filter((each) => each.isRequired && !seen.has(each))) {
    problems.push(problem('element-missing', element.path, `${plain(slot.name)} is missing.`));
  }
  return problems;
}

function checkElement(element: Element, type: string): Problem[] {
  const slots = contentOf(type, element);
  return slots === undefined ? [unknownType(element, type)] : checkChildren(element, slots);
}

/** Every element where the schema has it, in the schema's order. */
export const checkStructure: Check = ({ root }) => checkElement(root, 'OfficeApp');
