/** What the national template calls the levels of its indicators, level 1 with the level 2 below it. */
export interface LevelNames {
  readonly key: 'output' | 'cost' | 'benefit' | 'satisfaction';
  readonly name: string;
  /** The parts that a blank form begins with. */
  readonly parts: readonly string[];
  /** Further parts that the template knows. */
  readonly more: readonly string[];
}

export const LEVELS: readonly LevelNames[] = [
  { key: 'output', name: '产出指标', parts: ['数量指标', '质量指标', '时效指标'], more: ['成本指标'] },
  { key: 'cost', name: '成本指标', parts: ['经济成本指标'], more: ['社会成本指标', '生态环境成本指标'] },
  {
    key: 'benefit',
    name: '效益指标',
    parts: ['经济效益指标', '社会效益指标'],
    more: ['生态效益指标', '可持续影响指标'],
  },
  { key: 'satisfaction', name: '满意度指标', parts: ['服务对象满意度指标'], more: [] },
];
