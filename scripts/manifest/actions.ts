import { ribbonActions } from '../../src/excel/ribbon';

/** The actions the add-in registers with Office.actions.associate: manifest.xml and the shortcuts may name no others. */
export const actionIds: readonly string[] = ribbonActions;
