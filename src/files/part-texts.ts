import { regularXml } from './regular-xml';
import { decodeXml } from './text';
import type { Parts } from './zip';

/** The parts of a package as text, each decoded once, whoever asks for it. */
export class PartTexts {
  private readonly texts = new Map<string, string | null>();

  constructor(
    private readonly parts: Parts,
    /** The same parts as they stand, where XML is to be given as most programs write it. */
    private readonly asWritten: PartTexts | null = null,
  ) {}

  /** The parts that were unpacked. */
  names(): string[] {
    return [...this.parts.keys()].filter((name) => this.has(name));
  }

  has(name: string): boolean {
    return (this.parts.get(name)?.length ?? 0) > 0;
  }

  /** The text of a part: `null` where it is none, empty where the part is missing. */
  of(name: string): string | null {
    let text = this.texts.get(name);
    if (text === undefined) this.texts.set(name, (text = this.decoded(name)));
    return text;
  }

  private decoded(name: string): string | null {
    if (!this.asWritten) return decodeXml(this.parts.get(name) ?? new Uint8Array());
    const text = this.asWritten.of(name);
    return text === null ? null : (regularXml(text) ?? text);
  }
}
