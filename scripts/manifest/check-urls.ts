import { pathBelow, type Check, type Context } from './context';
import { urlLimit } from './limits';
import { problem, type Problem } from './problem';
import { walk, type Element } from './xml';

const withDefault = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];

/** The addresses of an element itself, and of its overrides. */
function urlsOf(element: Element): string[] {
  if (element.name === 'AppDomain') return [element.text];
  const { DefaultValue, Url, ResourcesUrl } = element.attributes;
  if (element.name === 'ExtendedOverrides') return [Url, ResourcesUrl].filter((url) => url !== undefined);
  // In an Icon, a bt:Image only refers to a resource.
  if (!withDefault.includes(element.name) || element.attributes.resid !== undefined) return [];
  return [DefaultValue ?? '', ...element.children.map((child) => child.attributes.Value ?? '')];
}

/** Pages of the provider may lie elsewhere; everything that runs comes from one folder. */
const mayLieElsewhere = ['SupportUrl', 'AppDomain'];

function checkUrl(context: Context, element: Element, url: string): Problem[] {
  const { path } = element;
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    return [problem('url-not-https', path, `"${url}" is not an https address.`)];
  }
  if (url.length > urlLimit.most) {
    return [
      problem('url-too-long', path, `${String(url.length)} characters; at most ${String(urlLimit.most)} are allowed.`),
    ];
  }
  // Without an address of the pane there is nothing to be below of; the check of the structure says so.
  if (context.baseUrl === '') return [];
  const file = pathBelow(context.baseUrl, url);
  if (file === undefined) {
    if (mayLieElsewhere.includes(element.name)) return [];
    const message = `${url} is not below ${context.baseUrl}, where the pane comes from: serve all files from one folder.`;
    return [problem('url-elsewhere', path, message)];
  }
  const bytes = context.site.read(file);
  if (bytes === undefined) context.skip(`${file}: whether the build makes it`);
  return bytes === null ? [problem('file-missing', path, `There is no file ${file}.`)] : [];
}

/** Every address is https, short enough, in the one folder, and leads to a file. */
export const checkUrls: Check = (context) =>
  [...walk(context.root)].flatMap((element) => urlsOf(element).flatMap((url) => checkUrl(context, element, url)));
