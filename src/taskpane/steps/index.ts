import { changeStep, type ChangeEvent } from './change';
import { decisionStep, type DecisionEvent } from './decision';
import { explainStep, type ExplainEvent } from './explain';
import { fillingStep, type FillingEvent } from './filling';
import { layoutStep, type LayoutEvent } from './layout';
import { listStep, type ListEvent } from './list';
import type { Stepper } from './types';

/** The families of actions that are steps. They rest on the engine and come with it. */
export const steps = Object.freeze({
  change: changeStep satisfies Stepper<ChangeEvent>,
  decision: decisionStep satisfies Stepper<DecisionEvent>,
  explain: explainStep satisfies Stepper<ExplainEvent>,
  filling: fillingStep satisfies Stepper<FillingEvent>,
  layout: layoutStep satisfies Stepper<LayoutEvent>,
  list: listStep satisfies Stepper<ListEvent>,
});
