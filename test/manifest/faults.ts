import { commandIconSizes } from '../../scripts/manifest/icon-files';
import type { ProblemCode } from '../../scripts/manifest/problem';
import {
  edited,
  functionFiles,
  functionOf,
  metadata,
  readAsset,
  withoutFunctions,
  type Edit,
  type Files,
} from './fixture';

/** A manifest with one fault, or with one fault in a file it names. */
export interface Fault {
  readonly title: string;
  readonly edits?: readonly Edit[];
  readonly files?: Files;
  readonly expected: readonly ProblemCode[];
  /** Part of a message. */
  readonly says: string;
}

const base = 'https://localhost:3000';
const tip = '打开校验窗格。';
const paneImages = commandIconSizes.map(
  (size) => `<bt:Image size="${String(size)}" resid="Icon.Pane.${String(size)}"/>`,
);
const paneIcon = `<Icon>${paneImages.join('')}</Icon>`;

const structure: readonly Fault[] = [
  {
    title: 'an element is not closed',
    edits: [['</Hosts>', '']],
    expected: ['xml-broken'],
    says: 'Not well-formed XML: line ',
  },
  { title: 'the file is empty', edits: [[/[^]*/, '']], expected: ['xml-broken'], says: 'Not well-formed' },
  {
    title: 'the pane is announced before the requirements',
    edits: [
      [/<DefaultSettings>[^]*?<\/DefaultSettings>/, ''],
      [
        '<Requirements>',
        `<DefaultSettings><SourceLocation DefaultValue="${base}/taskpane.html"/></DefaultSettings><Requirements>`,
      ],
    ],
    expected: ['element-order'],
    says: 'Requirements stands after DefaultSettings; the order in OfficeApp is Id, AlternateId, Version,',
  },
  {
    title: 'the icon of a button stands after its action',
    edits: [
      [/(?<=resid="Open\.Tip"\/>\s*<\/Supertip>)\s*<Icon>[^]*?<\/Icon>/, ''],
      [/(?<=ShowTaskpane">[^]*?<\/Action>)/, paneIcon],
    ],
    expected: ['element-order'],
    says: 'Icon stands after Action; the order in Control is OverriddenByRibbonApi, Label, Supertip, Icon, Action, Enabled (',
  },
  {
    title: 'Runtimes does not come first in Host',
    edits: [
      [/<Runtimes>[^]*?<\/Runtimes>/, ''],
      [
        '</DesktopFormFactor>',
        '</DesktopFormFactor><Runtimes><Runtime resid="Taskpane.Url" lifetime="long"/></Runtimes>',
      ],
    ],
    expected: ['element-order'],
    says: 'Runtimes stands after DesktopFormFactor; the order in Host is Runtimes, AllFormFactors, DesktopFormFactor (',
  },
  {
    title: 'an element is invented',
    edits: [['<Permissions>', '<Colour>red</Colour><Permissions>']],
    expected: ['element-unknown'],
    says: 'Colour does not belong in OfficeApp',
  },
  {
    title: 'a resource has lost its namespace',
    edits: [[/<bt:Url id="Help.Url"/, '<Url id="Help.Url"']],
    expected: ['element-unknown'],
    says: 'ov:Url does not belong in Urls',
  },
  {
    title: 'the root is of another schema',
    edits: [['xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"', 'xmlns="urn:other"']],
    expected: ['element-unknown'],
    says: 'The root is {urn:other}OfficeApp',
  },
  {
    title: 'there is no version',
    edits: [['<Version>0.1.0.0</Version>', '']],
    expected: ['element-missing'],
    says: 'Version is missing.',
  },
  {
    title: 'there are two descriptions',
    edits: [['<IconUrl', '<Description DefaultValue="x"><Override Locale="en-US" Value="x"/></Description><IconUrl']],
    expected: ['element-repeated'],
    says: 'Description may stand here once only.',
  },
  {
    title: 'an action is of no known type',
    edits: [['xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"']],
    expected: ['type-unknown'],
    says: 'xsi:type is "ShowPane"; here it can be ExecuteFunction or ShowTaskpane.',
  },
];

const values: readonly Fault[] = [
  {
    title: 'the pane has no address',
    edits: [[`<SourceLocation DefaultValue="${base}/taskpane.html"/>`, '']],
    expected: ['element-missing'],
    says: 'SourceLocation is missing.',
  },
  {
    title: 'the id is no GUID',
    edits: [[/<Id>.*<\/Id>/, '<Id>pe</Id>']],
    expected: ['value-malformed'],
    says: 'a GUID',
  },
  {
    title: 'the version has letters',
    edits: [['0.1.0.0', '0.1.0-beta']],
    expected: ['value-malformed'],
    says: '"0.1.0-beta" is not one to four numbers',
  },
  {
    title: 'the default locale is a word',
    edits: [['<DefaultLocale>zh-CN', '<DefaultLocale>Chinese']],
    expected: ['value-malformed'],
    says: 'a locale such as zh-CN',
  },
  {
    title: 'the permission is invented',
    edits: [['ReadWriteDocument', 'Everything']],
    expected: ['value-malformed'],
    says: 'a permission of Office',
  },
  { title: 'a text is empty', edits: [[tip, ' ']], expected: ['text-empty'], says: 'There is no text.' },
  {
    title: 'a label has 126 characters',
    edits: [['DefaultValue="清除标记"', `DefaultValue="${'清'.repeat(126)}"`]],
    expected: ['text-too-long'],
    says: '126 characters; at most 125 are allowed.',
  },
  {
    title: 'the translation of a tip has 251 characters',
    edits: [['Opens the pane.', 'x'.repeat(251)]],
    expected: ['text-too-long'],
    says: '251 characters; at most 250 are allowed.',
  },
  {
    title: 'the name of the add-in has 126 characters',
    edits: [['DefaultValue="绩效自评校验"', `DefaultValue="${'绩'.repeat(126)}"`]],
    expected: ['text-too-long'],
    says: '126 characters',
  },
];

const resources: readonly Fault[] = [
  {
    title: 'a resid leads nowhere',
    edits: [['<LearnMoreUrl resid="Help.Url"/>', '<LearnMoreUrl resid="Hepl.Url"/>']],
    expected: ['resource-undefined', 'resource-unused'],
    says: 'No resource has the id Hepl.Url.',
  },
  {
    title: 'a label takes a long text',
    edits: [['<Label resid="Open.Label"/>', '<Label resid="Open.Tip"/>']],
    expected: ['resource-wrong-kind'],
    says: 'Open.Tip is one of LongStrings; this element takes one of ShortStrings.',
  },
  {
    title: 'a resource is left over',
    edits: [['<bt:Urls>', `<bt:Urls><bt:Url id="Old.Url" DefaultValue="${base}/assets/help.html"/>`]],
    expected: ['resource-unused'],
    says: 'remove it',
  },
  {
    title: 'an id has 33 characters',
    edits: [
      [/Help\.Url/, 'H'.repeat(33)],
      [/id="Help\.Url"/, `id="${'H'.repeat(33)}"`],
    ],
    expected: ['resource-id-too-long'],
    says: 'The id has 33 characters',
  },
  {
    title: 'an id is given twice',
    edits: [['<bt:Urls>', `<bt:Urls><bt:Url id="Help.Url" DefaultValue="${base}/assets/help.html"/>`]],
    expected: ['resource-id-repeated'],
    says: 'The id Help.Url is given twice.',
  },
  {
    title: 'two buttons have one id',
    edits: [['id="PE.Clear"', 'id="PE.Open"']],
    expected: ['control-id-repeated'],
    says: 'The id PE.Open is given twice.',
  },
];

const addresses: readonly Fault[] = [
  {
    title: 'an address is http',
    edits: [[`SupportUrl DefaultValue="${base}`, 'SupportUrl DefaultValue="http://localhost:3000']],
    expected: ['url-not-https'],
    says: 'is not an https address',
  },
  {
    title: 'an address is relative',
    edits: [
      [`ExtendedOverrides Url="${base}/assets/shortcuts.json"`, 'ExtendedOverrides Url="/assets/shortcuts.json"'],
    ],
    expected: ['url-not-https'],
    says: '"/assets/shortcuts.json" is not an https address.',
  },
  {
    title: 'an address is endless',
    edits: [
      [`SupportUrl DefaultValue="${base}/assets/help.html`, `SupportUrl DefaultValue="${base}/${'x'.repeat(2048)}`],
    ],
    expected: ['url-too-long'],
    says: 'at most 2048',
  },
  {
    title: 'an icon comes from another server',
    edits: [[`${base}/assets/icon-clear-16.png`, 'https://example.com/icon-clear-16.png']],
    expected: ['url-elsewhere'],
    says: 'is not below https://localhost:3000/',
  },
  {
    title: 'an icon file is missing',
    files: { 'assets/icon-clear-16.png': null },
    expected: ['file-missing'],
    says: 'There is no file assets/icon-clear-16.png.',
  },
  {
    title: 'the page of the pane was not built',
    files: { 'taskpane.html': null },
    expected: ['file-missing', 'file-missing'],
    says: 'There is no file taskpane.html.',
  },
];

const runtime: readonly Fault[] = [
  {
    title: 'there is no shared runtime',
    edits: [[/<Runtimes>[^]*?<\/Runtimes>/, '']],
    expected: ['runtime-missing'],
    says: 'There is no Runtime',
  },
  {
    title: 'the runtime is short-lived',
    edits: [[' lifetime="long"', '']],
    expected: ['runtime-not-long'],
    says: 'lifetime="long"',
  },
  {
    title: 'the commands run on another page',
    edits: [['<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>']],
    expected: ['runtime-page-differs'],
    says: 'Help.Url here, Taskpane.Url in Runtime',
  },
  {
    title: 'the pane of old Office is another page',
    edits: [
      [`<SourceLocation DefaultValue="${base}/taskpane.html"/>`, `<SourceLocation DefaultValue="${base}/old.html"/>`],
    ],
    expected: ['runtime-page-differs'],
    says: 'The pane is https://localhost:3000/old.html here',
  },
  {
    title: 'the functions run on another page',
    edits: [[/(?<=<Page>\s*<SourceLocation resid=")Taskpane\.Url/, 'Help.Url']],
    files: functionFiles,
    expected: ['runtime-page-differs'],
    says: 'Help.Url here',
  },
  {
    title: 'a button asks for a pane of its own',
    edits: [[/(?<=ShowTaskpane">)/, '<TaskpaneId>Second</TaskpaneId>']],
    expected: ['runtime-task-pane-id'],
    says: 'one pane',
  },
  {
    title: 'the shared runtime is not required',
    edits: [['<Set Name="SharedRuntime" MinVersion="1.1"/>', '']],
    expected: ['requirement-missing'],
    says: 'SharedRuntime is missing; the floor is 1.1.',
  },
  {
    title: 'a newer Excel is required than is needed',
    edits: [['MinVersion="1.7"', 'MinVersion="1.9"']],
    expected: ['requirement-missing'],
    says: 'ExcelApi 1.9; the floor is 1.7.',
  },
];

const icons: readonly Fault[] = [
  {
    title: 'an icon lacks 80 pixels',
    edits: [
      [/<bt:Image size="80" resid="Icon.Pane.80"\/>/, ''],
      [/<bt:Image id="Icon.Pane.80".*\/>/, ''],
    ],
    expected: ['icon-size-missing'],
    says: 'The size 80 is missing.',
  },
  {
    title: 'an icon has a size Office does not know',
    edits: [['<bt:Image size="20" resid="Icon.Pane.20"/>', '<bt:Image size="19" resid="Icon.Pane.20"/>']],
    expected: ['icon-size-unknown'],
    says: 'The size is 19',
  },
  {
    title: 'an icon file is no PNG',
    files: { 'assets/icon-pane-24.png': '<svg/>' },
    expected: ['icon-not-png'],
    says: 'assets/icon-pane-24.png is not a PNG file.',
  },
  {
    title: 'two sizes are swapped',
    edits: [
      ['size="24" resid="Icon.Pane.24"', 'size="24" resid="Icon.Pane.32"'],
      [/size="32" resid="Icon.Pane.32"/, 'size="32" resid="Icon.Pane.24"'],
    ],
    expected: ['icon-wrong-pixels', 'icon-wrong-pixels'],
    says: 'assets/icon-pane-32.png has 32 × 32 pixels; 24 × 24 are wanted.',
  },
  {
    title: 'the icon of the add-in is too large',
    edits: [
      [
        '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
        `<IconUrl DefaultValue="${base}/assets/icon-64.png"`,
      ],
    ],
    expected: ['icon-wrong-pixels'],
    says: '32 × 32 are wanted',
  },
];

const texts: readonly Fault[] = [
  {
    title: 'a button does what the pane does not know',
    edits: [['<FunctionName>clearMarks', '<FunctionName>clearAll']],
    expected: ['action-unknown'],
    says: 'The pane registers no action "clearAll"; it registers validateSheet, clearMarks, explainCell, showPane.',
  },
  {
    title: 'a tip is not translated',
    edits: [['<bt:Override Locale="en-US" Value="Opens the pane."/>', '']],
    expected: ['locale-missing'],
    says: 'There is no Override for en-US.',
  },
  {
    title: 'the name of the add-in is not translated',
    edits: [['<Override Locale="en-US" Value="PE check"/>', '']],
    expected: ['locale-missing'],
    says: 'There is no Override for en-US.',
  },
  {
    title: 'one text is translated into a language the others are not',
    edits: [
      [
        '<Override Locale="en-US" Value="PE check"/>',
        '<Override Locale="en-US" Value="PE check"/><Override Locale="fr-FR" Value="x"/>',
      ],
    ],
    expected: ['locale-needless'],
    says: 'The Override for "fr-FR" is one too many.',
  },
];

const shortcutFile = 'assets/shortcuts.json';
const keys = (...edits: readonly Edit[]): Files => ({ [shortcutFile]: edited(readAsset('shortcuts.json'), edits) });

const shortcuts: readonly Fault[] = [
  {
    title: 'the file of shortcuts is no JSON',
    files: { [shortcutFile]: '{' },
    expected: ['shortcuts-broken'],
    says: 'JSON',
  },
  {
    title: 'a shortcut has no default key',
    files: keys(['"default": "Ctrl+Alt+Shift+J"', '"windows": "Ctrl+Alt+Shift+J"']),
    expected: ['shortcuts-broken'],
    says: 'key with default',
  },
  {
    title: 'the translations are a list',
    files: { 'assets/shortcuts.en-US.json': '["x"]' },
    expected: ['shortcuts-broken'],
    says: 'a text as its value',
  },
  {
    title: 'the translations are no JSON',
    files: { 'assets/shortcuts.en-US.json': 'x' },
    expected: ['shortcuts-broken'],
    says: 'JSON',
  },
  {
    title: 'a shortcut is for an action the pane does not know',
    files: keys(
      [/showPane/g, 'hidePane'],
      ['resource.hidePane_name', 'resource.showPane_name'],
      ['"hidePane_name"', '"showPane_name"'],
    ),
    expected: ['shortcut-action-unknown'],
    says: 'The pane registers no action "hidePane".',
  },
  {
    title: 'a shortcut is for an action that is not listed',
    files: keys(['"action": "showPane"', '"action": "show"']),
    expected: ['shortcut-action-unknown'],
    says: 'The file lists no action "show".',
  },
  {
    title: 'a shortcut takes a key of Excel',
    files: keys(['"Ctrl+Alt+Shift+J"', '"Ctrl+Shift+L"']),
    expected: ['shortcut-key-invalid'],
    says: 'only Ctrl+Alt+Shift',
  },
  {
    title: 'a shortcut logs out the user of a Mac',
    files: keys(['"Command+Alt+Shift+U"', '"Command+Alt+Shift+Q"']),
    expected: ['shortcut-key-invalid'],
    says: 'logs out',
  },
  {
    title: 'a shortcut is for an unknown platform',
    files: keys(['"mac": "Command+Alt+Shift+U"', '"linux": "Ctrl+Alt+Shift+U"']),
    expected: ['shortcut-key-invalid'],
    says: 'there is no platform "linux"',
  },
  {
    title: 'a key stands for two actions on a Mac',
    files: keys(['"Command+Alt+Shift+U"', '"Command+Alt+Shift+J"']),
    expected: ['shortcut-key-repeated'],
    says: 'COMMAND+ALT+SHIFT+J stands for two actions on mac.',
  },
  {
    title: 'the name of an action is not translated',
    files: {
      'assets/shortcuts.en-US.json': edited(readAsset('shortcuts.en-US.json'), [['"clearMarks_name"', '"clear_name"']]),
    },
    expected: ['shortcut-text-missing'],
    says: 'There is no text clearMarks_name.',
  },
];

const functions: readonly Fault[] = [
  {
    title: 'functions are built and not announced',
    edits: withoutFunctions,
    files: functionFiles,
    expected: ['functions-broken'],
    says: 'there is no ExtensionPoint CustomFunctions',
  },
  {
    title: 'functions are announced and not built',
    files: { 'functions.json': null, 'functions.en-US.json': null, 'functions.js': null },
    expected: ['file-missing', 'file-missing', 'file-missing'],
    says: 'There is no file functions.js',
  },
  {
    title: 'the description of the functions is no JSON',
    files: { ...functionFiles, 'functions.json': 'x' },
    expected: ['functions-broken'],
    says: 'functions.json is not usable',
  },
  {
    title: 'a function has no id',
    files: { ...functionFiles, 'functions.json': '{"functions":[{"name":"SCORE"}]}' },
    expected: ['functions-broken'],
    says: 'no list of functions, each with its id',
  },
  {
    title: 'a function is described and has no code',
    files: { ...functionFiles, 'functions.js': 'CustomFunctions.associate("SCORE",a)' },
    expected: ['function-not-associated', 'function-not-associated'],
    says: 'TOTAL is described and has no code',
  },
  {
    title: 'a function has code and no description',
    files: { ...functionFiles, 'functions.json': metadata(functionOf('SCORE')) },
    expected: ['function-not-described'],
    says: 'TOTAL has code and no description',
  },
  {
    title: 'a function is described in one language alone',
    files: { ...functionFiles, 'functions.en-US.json': metadata(functionOf('SCORE')) },
    expected: ['function-not-described'],
    says: 'TOTAL has code and no description',
  },
  {
    title: 'the prefix of the functions is translated',
    edits: [['DefaultValue="PE"/>', 'DefaultValue="PE"><bt:Override Locale="en-US" Value="EN"/></bt:String>']],
    files: functionFiles,
    expected: ['namespace-translated'],
    says: 'it is not translated',
  },
];

/** One function that breaks one documented rule. */
const malformed = (title: string, changed: Readonly<Record<string, unknown>>, says: string): Fault => ({
  title: `a function: ${title}`,
  files: {
    ...functionFiles,
    'functions.json': metadata(functionOf('SCORE', changed), functionOf('TOTAL')),
    ...(typeof changed.id === 'string'
      ? {
          'functions.en-US.json': metadata(functionOf(changed.id, { name: 'SCORE' }), functionOf('TOTAL')),
          'functions.js': `CustomFunctions.associate("${changed.id}",a);CustomFunctions.associate("TOTAL",b)`,
        }
      : {}),
  },
  expected: typeof changed.id === 'string' ? ['function-malformed', 'function-malformed'] : ['function-malformed'],
  says,
});

const options = (...names: readonly string[]): Readonly<Record<string, unknown>> => ({
  options: Object.fromEntries(names.map((name) => [name, true])),
});

const functionRules: readonly Fault[] = [
  malformed('addresses without a matrix', { result: { type: 'any', dimensionality: 'scalar' } }, 'is matrix'),
  malformed('an id with an underscore', { id: 'SCORE_A' }, 'letters, digits and periods alone'),
  malformed('an id of two letters', { id: 'SC' }, 'three characters or more'),
  malformed('a name with a space', { name: 'THE SCORE' }, 'underscores and periods alone'),
  malformed('an id that is a cell', { id: 'PE1' }, 'looks like a cell'),
  malformed('a name that Excel has', { name: 'SUM' }, 'function of Excel'),
  malformed('a name of a macro function', { name: 'ECHO' }, 'macro function'),
  malformed('no result', { result: undefined, options: undefined }, 'result is missing'),
  malformed('parameters that are no list', { parameters: {} }, 'parameters is not of type array'),
  malformed('a parameter without a name', { parameters: [{ type: 'any' }] }, 'name is missing'),
  malformed('a type that is none', { result: { type: 'date', dimensionality: 'matrix' } }, 'it can be boolean,'),
  malformed('an invented option', options('requiresAdress'), 'requiresAdress is no property of options'),
  malformed('stream and cancelable', options('stream', 'cancelable'), 'do not go together'),
  malformed('stream and its address', options('stream', 'requiresAddress'), 'do not go together'),
  malformed('stream and volatile', options('stream', 'volatile'), 'do not go together'),
  malformed('hidden and loading', options('excludeFromAutoComplete', 'linkedEntityLoadService'), 'do not go together'),
  malformed('an endless name', { name: 'S'.repeat(65) }, 'name must NOT have more than 64 characters'),
  malformed('an endless description', { description: 'x'.repeat(1025) }, 'description must NOT have more than 1024'),
  malformed(
    'too many parameters',
    { parameters: Array.from({ length: 129 }, (_, at) => ({ name: `n${String(at)}` })) },
    'parameters must NOT have more than 128 items',
  ),
  malformed('help that is not on https', { helpUrl: 'http://localhost/help' }, 'helpUrl must match pattern'),
  malformed('a stream address without a stream', options('requiresStreamAddress'), 'needs stream'),
  malformed('stream addresses without a stream', options('requiresStreamParameterAddresses'), 'needs stream'),
  {
    title: 'two functions have one id',
    files: { ...functionFiles, 'functions.json': metadata(...['SCORE', 'TOTAL', 'Total'].map((id) => functionOf(id))) },
    expected: ['function-malformed', 'function-not-associated'],
    says: 'two functions have the id TOTAL',
  },
];

const ribbon: readonly Fault[] = [
  {
    title: 'the id of a group is endless',
    edits: [['id="PE.Group"', `id="${'G'.repeat(126)}"`]],
    expected: ['control-id-too-long'],
    says: '126 characters; 1 to 125 are allowed',
  },
  {
    title: 'a tab holds two groups',
    edits: [
      [
        '</OfficeTab>',
        `<Group id="PE.Second"><Label resid="Group.Label"/>${paneIcon}<Control xsi:type="Button" id="PE.More"><Label resid="Open.Label"/><Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>${paneIcon}<Action xsi:type="ShowTaskpane"><SourceLocation resid="Taskpane.Url"/></Action></Control></Group></OfficeTab>`,
      ],
    ],
    expected: ['group-too-full'],
    says: '2 of Group; at most 1',
  },
];

export const faults: readonly Fault[] = [
  ...structure,
  ...values,
  ...resources,
  ...addresses,
  ...runtime,
  ...icons,
  ...texts,
  ...shortcuts,
  ...functions,
  ...functionRules,
  ...ribbon,
];
