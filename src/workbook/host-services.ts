import type { Outcome } from './failures';

/** What a host can do for the product beside its workbook. What is absent, this host cannot. */
export interface HostServices {
  readonly startup?: StartupSwitch;
  /** Versions and states that whoever looks into a fault needs: of the programs, never of the workbook. */
  readonly facts?: () => Promise<readonly HostFact[]>;
}

/** Whether the product starts with this workbook: its functions are computed by a product that runs. */
export interface StartupSwitch {
  isOn(): Promise<Outcome<boolean>>;
  turn(isOn: boolean): Promise<Outcome<void>>;
}

export type HostFact = readonly [name: string, value: string];
