import { stepsAtOnce } from './at-once';
import { changeStep, type ChangeEvent } from './change';
import { decisionStep, type DecisionEvent } from './decision';
import { explainStep, type ExplainEvent } from './explain';
import { fillingStep, type FillingEvent } from './filling';
import { insertStep, type InsertEvent } from './insert';
import { judgeStep, type JudgeEvent } from './judge';
import { layoutStep, type LayoutEvent } from './layout';
import { listStep, type ListEvent } from './list';
import { reportStep, type ReportEvent } from './report';
import { rewordStep, type RewordEvent } from './reword';
import type { Stepper } from './types';

/** All families of actions. Those that rest on the engine come with it. */
export const steps = Object.freeze({
  ...stepsAtOnce,
  change: changeStep satisfies Stepper<ChangeEvent>,
  decision: decisionStep satisfies Stepper<DecisionEvent>,
  explain: explainStep satisfies Stepper<ExplainEvent>,
  filling: fillingStep satisfies Stepper<FillingEvent>,
  insert: insertStep satisfies Stepper<InsertEvent>,
  judge: judgeStep satisfies Stepper<JudgeEvent>,
  layout: layoutStep satisfies Stepper<LayoutEvent>,
  list: listStep satisfies Stepper<ListEvent>,
  report: reportStep satisfies Stepper<ReportEvent>,
  reword: rewordStep satisfies Stepper<RewordEvent>,
});
