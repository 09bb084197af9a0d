export const SAMPLES = ['as-pasted', 'tidy', 'stacked'] as const;

export type Sample = (typeof SAMPLES)[number];

/** The samples lie beside the page. */
const URLS: Readonly<Record<Sample, URL>> = {
  'as-pasted': new URL('../../../samples/as-pasted.xlsx', import.meta.url),
  tidy: new URL('../../../samples/tidy.xlsx', import.meta.url),
  stacked: new URL('../../../samples/stacked.xlsx', import.meta.url),
};

export async function fetchSample(sample: Sample): Promise<File> {
  const response = await fetch(URLS[sample]);
  if (!response.ok) throw new Error(`${sample}.xlsx: ${response.status}`);
  return new File([await response.blob()], `${sample}.xlsx`);
}
