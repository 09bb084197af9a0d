/**
 * What the pane needs once there is something to show. It comes right after the first paint: the first script holds
 * what the first look needs, and no component heavier than that.
 */
export { Explanation } from './Explanation';
export { FirstSteps } from './FirstSteps';
export { FrontPage } from './FrontPage';
export { MoreMenu } from './MoreMenu';
export { Results } from './Results';
export { ReviewBar } from './ReviewBar';
export { StartupQuestion } from './StartupQuestion';
export { Tip } from './Tip';
export { pane as words } from '../../messages/zh-CN/pane';
