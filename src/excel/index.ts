export { createOfficePort } from './office-port';
