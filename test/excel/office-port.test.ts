import { describePort } from '../workbook/port-contract';
import { excelFixture } from './excel-fixture';

describePort('OfficePort in Excel on the web', excelFixture());
describePort('OfficePort in an Excel that ends at ExcelApi 1.7', excelFixture({ apiVersion: 7, platform: 'desktop' }));
describePort('OfficePort in an Excel that ends at ExcelApi 1.9', excelFixture({ apiVersion: 9, platform: 'desktop' }));
