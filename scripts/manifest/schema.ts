/**
 * The part of the manifest schemas (MS-OWEMXML: OfficeApp 1.1, task pane overrides 1.0, basic types 1.0) that a task
 * pane add-in for Excel can use: which elements may stand in which, in which order, and how often. The order is that of
 * Microsoft's page on it (`sources.ordering`), which lists the elements of `TaskPaneApp` and of its overrides.
 */
export interface Slot {
  readonly name: string;
  /** The content: a key of `contents`, or of `contents` followed by `:` and the xsi:type. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly isRepeatable: boolean;
}

const slot = (name: string, type: string, isRequired: boolean, isRepeatable: boolean): Slot => ({
  name,
  type,
  isRequired,
  isRepeatable,
});
const one = (name: string, type = 'nothing'): Slot => slot(name, type, true, false);
const maybe = (name: string, type = 'nothing'): Slot => slot(name, type, false, false);
const some = (name: string, type = 'nothing'): Slot => slot(name, type, true, true);
const any = (name: string, type = 'nothing'): Slot => slot(name, type, false, true);

const inControl = [one('ov:Label'), one('ov:Supertip', 'Supertip')];

export const contents: Readonly<Record<string, readonly Slot[]>> = {
  nothing: [],

  'OfficeApp:TaskPaneApp': [
    one('Id'),
    maybe('AlternateId'),
    one('Version'),
    one('ProviderName'),
    one('DefaultLocale'),
    one('DisplayName', 'setting'),
    one('Description', 'setting'),
    maybe('IconUrl', 'setting'),
    maybe('HighResolutionIconUrl', 'setting'),
    maybe('SupportUrl', 'setting'),
    maybe('AppDomains', 'AppDomains'),
    maybe('Hosts', 'Hosts'),
    maybe('Requirements', 'Requirements'),
    one('DefaultSettings', 'DefaultSettings'),
    one('Permissions'),
    maybe('ov:VersionOverrides', 'VersionOverrides'),
    maybe('ExtendedOverrides'),
  ],
  setting: [any('Override')],
  AppDomains: [some('AppDomain')],
  Hosts: [some('Host')],
  Requirements: [maybe('Sets', 'Sets'), maybe('Methods', 'Methods')],
  Sets: [some('Set')],
  Methods: [some('Method')],
  DefaultSettings: [one('SourceLocation', 'setting')],

  'VersionOverrides:VersionOverridesV1_0': [
    maybe('ov:Description'),
    maybe('ov:Requirements', 'OvRequirements'),
    maybe('ov:Hosts', 'OvHosts'),
    maybe('ov:Resources', 'Resources'),
  ],
  OvRequirements: [maybe('bt:Sets', 'OvSets'), maybe('bt:Methods', 'OvMethods')],
  OvSets: [some('bt:Set')],
  OvMethods: [some('bt:Method')],
  OvHosts: [some('ov:Host', 'Host')],
  'Host:Workbook': [
    maybe('ov:Runtimes', 'Runtimes'),
    maybe('ov:AllFormFactors', 'AllFormFactors'),
    maybe('ov:DesktopFormFactor', 'DesktopFormFactor'),
  ],
  Runtimes: [one('ov:Runtime')],
  AllFormFactors: [some('ov:ExtensionPoint', 'FunctionsPoint')],
  'FunctionsPoint:CustomFunctions': [
    one('ov:Script', 'Location'),
    one('ov:Page', 'Location'),
    one('ov:Metadata', 'Location'),
    one('ov:Namespace'),
  ],
  Location: [one('ov:SourceLocation')],
  DesktopFormFactor: [
    maybe('ov:GetStarted', 'GetStarted'),
    maybe('ov:FunctionFile'),
    some('ov:ExtensionPoint', 'CommandPoint'),
  ],
  GetStarted: [one('ov:Title'), one('ov:Description'), one('ov:LearnMoreUrl')],
  'CommandPoint:PrimaryCommandSurface': [any('ov:OfficeTab', 'OfficeTab'), maybe('ov:CustomTab', 'CustomTab')],
  'CommandPoint:ContextMenu': [some('ov:OfficeMenu', 'OfficeMenu')],
  OfficeTab: [some('ov:Group', 'Group')],
  CustomTab: [some('ov:Group', 'Group'), one('ov:Label')],
  Group: [one('ov:Label'), one('ov:Icon', 'Icon'), some('ov:Control', 'Control')],
  OfficeMenu: [one('ov:Control', 'Control')],
  Icon: [some('bt:Image')],
  'Control:Button': [
    maybe('ov:OverriddenByRibbonApi'),
    ...inControl,
    one('ov:Icon', 'Icon'),
    one('ov:Action', 'Action'),
    maybe('ov:Enabled'),
  ],
  'Control:Menu': [maybe('ov:OverriddenByRibbonApi'), ...inControl, maybe('ov:Icon', 'Icon'), one('ov:Items', 'Items')],
  Items: [some('ov:Item', 'Item')],
  Item: [
    maybe('ov:OverriddenByRibbonApi'),
    ...inControl,
    maybe('ov:Icon', 'Icon'),
    one('ov:Action', 'Action'),
    maybe('ov:Enabled'),
  ],
  Supertip: [one('ov:Title'), one('ov:Description')],
  'Action:ExecuteFunction': [one('ov:FunctionName')],
  'Action:ShowTaskpane': [maybe('ov:TaskpaneId'), one('ov:SourceLocation'), maybe('ov:Title')],

  Resources: [
    maybe('bt:Images', 'Images'),
    maybe('bt:Urls', 'Urls'),
    maybe('bt:ShortStrings', 'Strings'),
    maybe('bt:LongStrings', 'Strings'),
  ],
  Images: [some('bt:Image', 'resource')],
  Urls: [some('bt:Url', 'resource')],
  Strings: [some('bt:String', 'resource')],
  resource: [any('bt:Override')],
};
