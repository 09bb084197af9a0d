import type { ProfileId, Severity } from '../audit';
import type { Language } from '../messages';
import type { MarkStyle } from '../workbook';
import { readLayouts, type SheetLayout } from '../report/traces';
import type { Place } from './place';

/** Which finding a person has decided about. */
export interface FindingPlace {
  readonly rule: string;
  readonly sheetId: string;
  /** The sheet's name, for hosts that number sheets anew when a file is opened. */
  readonly sheet: string;
  /** Which form of the sheet, from 0. */
  readonly form: number;
  /** The form's project, and how many forms of the sheet are of it: what finds a form again. Not in old decisions. */
  readonly project?: string;
  readonly alike?: number;
  /** A1 address of the finding's first cell when it was decided; `null` for the form as a whole. */
  readonly cell: string | null;
  /** Where that cell stands in the form: what finds it again after rows were inserted. Not in old decisions. */
  readonly place?: Place;
}

/** A person's decision not to be shown a finding again. */
export interface IgnoredFinding extends FindingPlace {
  readonly cellText: string;
  readonly reason: string;
  /** Day of the decision, `2024-03-01`. */
  readonly date: string;
}

/** How far a finding has come: waiting, told to whoever filled in the form, dealt with. */
export const PROGRESS = ['open', 'told', 'done'] as const;
export type Progress = (typeof PROGRESS)[number];

/** What a person has noted beside a finding. */
export interface FindingState extends FindingPlace {
  readonly state: Progress;
  readonly note: string;
  /** Day of the last change, `2024-03-01`. */
  readonly date: string;
}

export type ProfileChoice = ProfileId | 'auto';

/** What is kept in the workbook. */
export interface PaneSettings {
  /** `auto`: each form by the profile that its layout suggests. */
  readonly profile: ProfileChoice;
  /** Points a printed score may be off; `null`: by the profile. */
  readonly tolerance: string | null;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** `null`: the host's. */
  readonly language: Language | null;
  readonly markStyle: MarkStyle;
  readonly marksInfo: boolean;
  readonly isAutoCheck: boolean;
  /** Whether the add-in starts with the workbook; `null` as long as nobody has said. */
  readonly startsWithWorkbook: boolean | null;
  readonly ignored: readonly IgnoredFinding[];
  readonly states: readonly FindingState[];
  /** What a person has said of layouts that the reader does not know. */
  readonly layouts: readonly SheetLayout[];
}

export const DEFAULT_SETTINGS: PaneSettings = Object.freeze({
  profile: 'auto',
  tolerance: null,
  rules: {},
  language: null,
  markStyle: 'fill',
  marksInfo: false,
  isAutoCheck: false,
  startsWithWorkbook: null,
  ignored: [],
  states: [],
  layouts: [],
});

/** The profiles to choose from. The engine's list comes later than the pane. */
export const PROFILES: readonly ProfileChoice[] = [
  'auto',
  'national-2020',
  'national-2021-cost',
  'hubei',
  'hebei',
  'sichuan',
  'sichuan-2025',
  'guangxi',
  'beijing-2016',
  'no-scores',
  'shenzhen-as-published',
  'system-2022',
];
/** A newer version may keep more; what this one knows of it, it reads all the same. */
export const VERSION = 1;
const SEVERITIES = new Set(['error', 'warning', 'info', 'off']);

export const writeSettings = (settings: PaneSettings): string => JSON.stringify({ version: VERSION, ...settings });

/** Whether a text is a tolerance: a plain number of points from 0 to 10. */
export const isTolerance = (text: string): boolean => /^\d{1,2}(?:\.\d{1,4})?$/u.test(text) && Number(text) <= 10;

/**
 * Reads settings out of a workbook. Anyone may have written them: what is not as it should be gets its default;
 * `null` where the text is nothing of ours at all.
 */
export function readSettings(json: string): PaneSettings | null {
  const raw = parseRecord(json);
  if (!raw || !(Number(raw['version']) >= VERSION)) return null;
  const {
    profile,
    tolerance,
    rules,
    language,
    markStyle,
    marksInfo,
    isAutoCheck,
    startsWithWorkbook,
    ignored,
    states,
    layouts,
  } = raw;
  return {
    profile: PROFILES.find((id) => id === profile) ?? DEFAULT_SETTINGS.profile,
    tolerance: typeof tolerance === 'string' && isTolerance(tolerance) ? tolerance : null,
    rules: readRules(rules),
    language: language === 'zh-CN' || language === 'en-US' ? language : null,
    markStyle: markStyle === 'font' ? 'font' : 'fill',
    marksInfo: marksInfo === true,
    isAutoCheck: isAutoCheck === true,
    startsWithWorkbook: typeof startsWithWorkbook === 'boolean' ? startsWithWorkbook : null,
    ignored: Array.isArray(ignored) ? ignored.filter(isIgnored) : [],
    states: Array.isArray(states) ? states.filter(isState) : [],
    layouts: readLayouts(layouts),
  };
}

function parseRecord(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readRules(value: unknown): Readonly<Record<string, Severity | 'off'>> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter(([, setting]) => typeof setting === 'string' && SEVERITIES.has(setting));
  return Object.fromEntries(entries) as Record<string, Severity | 'off'>;
}

const hasTexts = (value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');

function isDecision(value: unknown): value is Readonly<Record<string, unknown>> & FindingPlace {
  if (!isRecord(value) || !hasTexts(value, 'rule', 'sheetId', 'sheet', 'date')) return false;
  const { cell, form, project = '', alike = 1, place } = value;
  const isCell = cell === null || typeof cell === 'string';
  const isForm = typeof form === 'number' && typeof project === 'string' && typeof alike === 'number';
  return isCell && isForm && (place === undefined || isPlace(place));
}

const isPlace = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['row'] === 'string' &&
  ['column', 'nth', 'of'].every((name) => Number.isInteger(value[name]));

const isIgnored = (value: unknown): value is IgnoredFinding =>
  isDecision(value) && hasTexts(value, 'cellText', 'reason');

const isState = (value: unknown): value is FindingState =>
  isDecision(value) && hasTexts(value, 'note') && PROGRESS.some((state) => state === value['state']);
