import { gather } from './gather';

gather(__filename);
