import type { HostErrorCode } from '../rich-api/host-error';
import type { Rect } from './rect';

export interface ConditionalBorderModel {
  color: string;
  style: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** A conditional format with a formula of its own and what it lays over the cells. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly rects: readonly Rect[];
  formula: string;
  stopIfTrue: boolean;
  fill: string | null;
  readonly font: { bold?: boolean; italic?: boolean; strikethrough?: boolean; underline?: string; color?: string };
  readonly borders: Partial<Record<BorderSide, ConditionalBorderModel>>;
  /**
   * What Excel answers to anything that is asked of this format: of one whose deletion was undone (office-js 6396), of
   * a second rule on the same cells or a duplicate (5222, 6827, 6835). Opening the workbook again makes it sound.
   */
  fault?: HostErrorCode;
}
