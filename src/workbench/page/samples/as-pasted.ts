/** In the script itself: a page that was opened from a folder may fetch nothing else. */
export const { href } = new URL('../../../../samples/as-pasted.xlsx', import.meta.url);
