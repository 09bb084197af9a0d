import './page/page.css';
import { Workbench } from './page/workbench';

declare global {
  interface Window {
    /** For tests, and for whoever looks in from the console. */
    workbench?: Workbench;
  }
}

// The renderer would read the font files of whoever once allowed it: the browser draws text well without.
Reflect.deleteProperty(window, 'queryLocalFonts');
window.workbench = new Workbench();
