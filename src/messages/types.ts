/** Wording of one message: what is wrong and what to do. Placeholders are `{{name}}`. */
export interface MessageWording {
  readonly what: string;
  readonly todo: string;
}

/** Wording of one rule. */
export interface RuleWording {
  /** A short name for lists, without values. */
  readonly title: string;
  readonly messages: Readonly<Record<string, MessageWording>>;
}

/** Rule id → wording. */
export type RuleCatalogue = Readonly<Record<string, RuleWording>>;

export type Language = 'zh-CN' | 'en-US';
