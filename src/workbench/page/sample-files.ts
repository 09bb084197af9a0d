import type { Sample } from './samples';

/** The samples in the script itself: a page that was opened from a folder may fetch nothing. */
const URLS: Readonly<Record<Sample, URL>> = {
  'as-pasted': new URL('../../../samples/as-pasted.xlsx', import.meta.url),
  tidy: new URL('../../../samples/tidy.xlsx', import.meta.url),
  stacked: new URL('../../../samples/stacked.xlsx', import.meta.url),
};

/** A sample as the file that a person would open. */
export function sampleFile(sample: Sample): File {
  const base64 = URLS[sample].href.replace(/^.*,/su, '');
  return new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], `${sample}.xlsx`);
}
