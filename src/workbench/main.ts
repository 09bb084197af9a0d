import './page/page.css';
import { Workbench } from './page/workbench';

declare global {
  interface Window {
    /** For tests, and for whoever looks in from the console. */
    workbench?: Workbench;
  }
}

window.workbench = new Workbench();
