import { changeStep, type ChangeEvent } from './change';
import { fillingStep, type FillingEvent } from './filling';
import { layoutStep, type LayoutEvent } from './layout';
import type { Stepper } from './types';

/** The families of actions that are steps. They rest on the engine and come with it. */
export const steps = Object.freeze({
  change: changeStep satisfies Stepper<ChangeEvent>,
  filling: fillingStep satisfies Stepper<FillingEvent>,
  layout: layoutStep satisfies Stepper<LayoutEvent>,
});
