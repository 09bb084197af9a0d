import { foldWidth, keyOf, type LabelKey } from '../cells/text';
import { mayHaveCurrency, mayHaveUnit, unitIn, withoutCurrency } from './amounts';
import { labelWithAnswer, rolesOf, type LabelWithAnswer, type Roles } from './labels';
import { fundLikeness, headerLikeness, indicatorLikeness } from './likeness';
import type { FundColumnField, HeaderField, IndicatorColumnField } from './synonyms';

/**
 * What a cell's text could be. Each thing is found out when it is first asked for, once, and stays with the cell: no
 * later step looks at the words again. Nothing of it shows outside, so that equal cells are equal whatever was asked.
 */
export class Evidence {
  readonly #text: string;
  #folded: string | undefined;
  #squeezed: string | undefined;
  #key: LabelKey | undefined;
  #roles: Roles | undefined;
  #inline: LabelWithAnswer | null | undefined;
  #likelyIndicator: IndicatorColumnField | null | undefined;
  #likelyFund: FundColumnField | null | undefined;
  #likelyHeader: HeaderField | null | undefined;
  #unit: '元' | '万元' | null | undefined;
  #currency: string | null | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text in characters of one width. */
  get folded(): string {
    return (this.#folded ??= foldWidth(this.#text));
  }

  /** The same without white space. */
  get squeezed(): string {
    return (this.#squeezed ??= this.folded.replace(/\s+/gu, ''));
  }

  get key(): LabelKey {
    return (this.#key ??= keyOf(this.#text));
  }

  get roles(): Roles {
    return (this.#roles ??= rolesOf(this.#text));
  }

  /** A label with its answer in the same cell. */
  get inline(): LabelWithAnswer | null {
    return this.#inline === undefined ? (this.#inline = labelWithAnswer(this.#text)) : this.#inline;
  }

  get likelyIndicator(): IndicatorColumnField | null {
    if (this.#likelyIndicator === undefined) this.#likelyIndicator = indicatorLikeness(this.#text);
    return this.#likelyIndicator;
  }

  get likelyFund(): FundColumnField | null {
    return this.#likelyFund === undefined ? (this.#likelyFund = fundLikeness(this.#text)) : this.#likelyFund;
  }

  get likelyHeader(): HeaderField | null {
    return this.#likelyHeader === undefined ? (this.#likelyHeader = headerLikeness(this.#text)) : this.#likelyHeader;
  }

  /** The unit of the amount that the text states. */
  get unit(): '元' | '万元' | null {
    if (this.#unit === undefined) this.#unit = mayHaveUnit(this.#text) ? unitIn(this.squeezed) : null;
    return this.#unit;
  }

  /** The number behind a sign of currency. */
  get currency(): string | null {
    if (this.#currency === undefined)
      this.#currency = mayHaveCurrency(this.#text) ? withoutCurrency(this.squeezed) : null;
    return this.#currency;
  }
}
