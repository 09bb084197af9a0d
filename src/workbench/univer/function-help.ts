import { LocaleService } from '@univerjs/core';
import { IFunctionService, type IFunctionInfo } from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** Where Univer looks for what it says of its functions. */
const KEY = /^sheets-formula\.functionList\./u;

/** A third of a megabyte of help on Univer's functions: fetched once somebody turns to the sheet. */
export class FunctionHelp {
  /** Whether a language is to be spoken with these words from the start. */
  isWanted = false;
  /** Help that is still without its words: with the keys of them. */
  private wordless: readonly IFunctionInfo[] = [];

  constructor(
    place: HTMLElement,
    private readonly engine: Engine,
    private readonly fetchWords: () => Promise<void>,
  ) {
    for (const event of ['pointerdown', 'keydown'] as const) {
      place.addEventListener(event, () => void this.want(), { capture: true, once: true });
    }
  }

  /** Univer speaks another language, or has just begun to. Without its words it would show their keys. */
  spoken(): void {
    if (this.isWanted) return;
    const functions = this.functions();
    this.wordless = [...functions.getDescriptions().values()].filter(({ description }) => KEY.test(description));
    functions.registerDescriptions(...this.wordless.map((help) => worded(help, () => '')));
  }

  private async want(): Promise<void> {
    if (this.isWanted) return;
    this.isWanted = true;
    await this.fetchWords();
    const locale = this.engine.univer.__getInjector().get(LocaleService);
    this.functions().registerDescriptions(...this.wordless.map((help) => worded(help, (key) => locale.t(key))));
  }

  private functions(): IFunctionService {
    return this.engine.univer.__getInjector().get(IFunctionService);
  }
}

const worded = (help: IFunctionInfo, say: (key: string) => string): IFunctionInfo => {
  const of = (text: string): string => (KEY.test(text) ? say(text) : text);
  return {
    ...help,
    description: of(help.description),
    abstract: of(help.abstract),
    functionParameter: help.functionParameter.map((one) => ({ ...one, name: of(one.name), detail: of(one.detail) })),
  };
};
