import { toA1, type CrossFormFinding } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
import { wordFinding } from '../report';
import { addresseeKey } from './addressee';
import { pathOf, placeBelow } from './paths';
import type { ReviewedFinding, ReviewedForm } from './review';

/** Other places that are told of what several forms have in common. */
const MOST_PLACES = 5;

/** Puts into words what comparing forms found: for the run, and for the letter to the unit of the form it is told of. */
export class Comparison {
  private readonly placeOf: (form: ReviewedForm) => string;

  constructor(
    private readonly forms: readonly ReviewedForm[],
    private readonly language: Language,
  ) {
    this.placeOf = placeBelow(forms);
  }

  /** In words, with where else it stands: whoever gets a letter has no list to look it up in. */
  worded(
    finding: CrossFormFinding,
    at: number,
  ): Pick<ReviewedFinding, 'title' | 'message' | 'help' | 'basis' | 'inLetter'> {
    const { language } = this;
    const { title, message, help, basis } = wordFinding(finding, language);
    const isOwn = finding.cells.map(({ form }) => this.isOfUnit(form, at));
    const letter = wordFinding({ ...finding, data: this.withoutOthers(finding, isOwn) }, language);
    return {
      ...{ title, message, basis },
      // Not in the message, by which a later run knows a finding again, in whatever folder.
      help: help + this.elsewhere(this.places(finding, at, pathOf)),
      inLetter: {
        message: letter.message,
        help: letter.help + this.elsewhere(this.places(finding, at, this.placeOf, isOwn)),
      },
    };
  }

  private isOfUnit(form: number, at: number): boolean {
    const [one, other] = [this.forms[form], this.forms[at]];
    return one !== undefined && other !== undefined && addresseeKey(one) === addresseeKey(other);
  }

  private readonly others = (count: number): string[] =>
    count > 0 ? [fill(catalogueOf(this.language).batch['of-other-units'], { count }, this.language)] : [];

  /** The data of a finding; a list that has a word for each cell keeps those of the unit's own. */
  private withoutOthers({ data, cells }: CrossFormFinding, isOwn: readonly boolean[]): CrossFormFinding['data'] {
    const lists = Object.entries(data).map(([name, value]) => {
      if (!Array.isArray(value) || value.length !== cells.length) return [name, value] as const;
      const own = (value as readonly string[]).filter((_, index) => isOwn[index]);
      return [name, [...own, ...this.others(value.length - own.length)]] as const;
    });
    return Object.fromEntries(lists);
  }

  private places(
    { cells }: CrossFormFinding,
    at: number,
    placeOf: (form: ReviewedForm) => string,
    isTold: readonly boolean[] = cells.map(() => true),
  ): string[] {
    const others = cells.flatMap(({ form, address }, index) => {
      const other = form === at ? undefined : this.forms[form];
      return other ? [{ text: `${placeOf(other)} › ${other.sheet} ${toA1(address)}`, isTold: isTold[index] }] : [];
    });
    const told = others.filter((one) => one.isTold).map(({ text }) => text);
    const cut = told.length > MOST_PLACES ? ['…'] : [];
    return [...told.slice(0, MOST_PLACES), ...cut, ...this.others(others.length - told.length)];
  }

  private elsewhere(places: readonly string[]): string {
    if (places.length === 0) return '';
    return fill(catalogueOf(this.language).batch['found-elsewhere'], { places }, this.language);
  }
}
