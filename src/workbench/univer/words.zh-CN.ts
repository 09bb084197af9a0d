import design from '@univerjs/design/locale/zh-CN';
import docsUi from '@univerjs/docs-ui/locale/zh-CN';
import sheets from '@univerjs/sheets/locale/zh-CN';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-CN';
import ui from '@univerjs/ui/locale/zh-CN';

export const packs = [design, docsUi, sheets, conditionalFormattingUi, formulaUi, numfmtUi, sheetsUi, ui];
