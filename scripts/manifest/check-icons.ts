import { resourceOf } from './check-resources';
import { pathBelow, type Check, type Context } from './context';
import { ownIcons } from './limits';
import { commandIconSizes, requiredIconSizes } from './icon-files';
import { pngSize } from './png';
import { problem, type Problem } from './problem';
import { all, childNamed, type Element } from './xml';

function checkPixels(context: Context, { path }: Element, url: string | undefined, size: number): Problem[] {
  const file = url === undefined ? undefined : pathBelow(context.baseUrl, url);
  const bytes = file === undefined ? undefined : context.site.read(file);
  // A missing file is the matter of the check of addresses.
  if (file === undefined || bytes === undefined || bytes === null) return [];
  const pixels = pngSize(bytes);
  if (pixels === undefined) return [problem('icon-not-png', path, `${file} is not a PNG file.`)];
  if (pixels.width === size && pixels.height === size) return [];
  const found = `${String(pixels.width)} × ${String(pixels.height)}`;
  return [
    problem('icon-wrong-pixels', path, `${file} has ${found} pixels; ${String(size)} × ${String(size)} are wanted.`),
  ];
}

function checkIcon(context: Context, icon: Element): Problem[] {
  const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
  const missing = requiredIconSizes.filter((size) => !sizes.includes(size));
  const known: readonly number[] = commandIconSizes;
  return [
    ...missing.map((size) => problem('icon-size-missing', icon.path, `The size ${String(size)} is missing.`)),
    ...icon.children.flatMap((image) => {
      const size = Number(image.attributes.size);
      if (known.includes(size)) {
        return checkPixels(
          context,
          image,
          resourceOf(context.root, image.attributes.resid)?.attributes.DefaultValue,
          size,
        );
      }
      const message = `The size is ${image.attributes.size ?? 'missing'}; Office knows ${known.join(', ')}.`;
      return [problem('icon-size-unknown', image.path, message)];
    }),
  ];
}

/** Every icon has the sizes Office asks for, and every file the pixels it is named for. */
export const checkIcons: Check = (context) => [
  ...ownIcons.flatMap(({ of, pixels }) => {
    const element = childNamed(context.root, of);
    return element === undefined ? [] : checkPixels(context, element, element.attributes.DefaultValue, pixels);
  }),
  ...all(context.root, 'ov:Icon').flatMap((icon) => checkIcon(context, icon)),
];
