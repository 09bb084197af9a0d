"""What openpyxl, a program that nobody here wrote, makes of annotated copies.

  make FILE               writes a workbook with most of what a workbook may have
  compare FILE COPY ...   fails where a copy differs from its file in anything but marks and the report sheet
"""
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "O'Brien 表"
    for row in range(1, 8):
        for column in range(1, 5):
            cell = sheet.cell(row, column, row * column / 4)
            cell.font = Font(name="宋体", size=9 + row, bold=row % 2 == 0, color="FF00%02d00" % (row * 10))
            cell.border = Border(left=Side(style="thin"), bottom=Side(style="double", color="FF112233"))
            cell.alignment = Alignment(wrap_text=True, horizontal="center")
            cell.number_format = ["0.00%", "#,##0.00", "yyyy-mm-dd", '0"万元"'][column - 1]
    sheet["A1"], sheet["B1"], sheet["C1"], sheet["D1"] = "甲", "乙", "丙", "丁"
    sheet["D7"] = "=SUM(A2:A6)"
    sheet["F9"].fill = PatternFill("solid", fgColor="FFABCDEF")
    sheet.merge_cells("F1:G3")
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions["A"].width = 31
    sheet.freeze_panes = "B2"
    sheet["A2"].comment = Comment("批注", "某人")
    sheet.conditional_formatting.add("A1:B9", CellIsRule(operator="greaterThan", formula=["1"], fill=PatternFill(bgColor="FFFF0000")))
    check = DataValidation(type="list", formula1='"是,否"')
    check.add("B5")
    sheet.add_data_validation(check)
    sheet.add_table(Table(displayName="T1", ref="A1:D7"))
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=2, max_row=6))
    sheet.add_chart(chart, "H1")
    sheet.protection.sheet = True
    book.defined_names.append(DefinedName("合计", attr_text="'O''Brien 表'!$D$7"))
    book.create_sheet("空表")
    book.save(path)


def looks(sheet):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            style = (cell.font, cell.fill, cell.border, cell.alignment, cell.number_format, cell.protection)
            comment = cell.comment.text if cell.comment else None
            if cell.value is not None or cell.has_style:
                cells[cell.coordinate] = (cell.value, tuple(repr(part) for part in style), comment)
    return {
        "cells": cells,
        "merges": sorted(str(one) for one in sheet.merged_cells.ranges),
        "frozen": sheet.freeze_panes,
        "hidden rows": sorted(at for at, one in sheet.row_dimensions.items() if one.hidden),
        "columns": sorted((at, one.width, one.hidden) for at, one in sheet.column_dimensions.items()),
        "validations": [(str(one.sqref), one.formula1) for one in sheet.data_validations.dataValidation],
        "tables": sorted((one.displayName, one.ref) for one in sheet.tables.values()),
        "charts": len(sheet._charts),
        "pictures": len(sheet._images),
        "protection": sheet.protection.sheet,
        "state": sheet.sheet_state,
        "rules": [rule for rule in rules(sheet) if "PE-MARK" not in rule[1]],
    }


def rules(sheet):
    return [(str(area.sqref), str(rule.formula)) for area in sheet.conditional_formatting for rule in area.rules]


def compare(before, after):
    old, new = openpyxl.load_workbook(before), openpyxl.load_workbook(after)
    own = [name for name in new.sheetnames if name not in old.sheetnames]
    assert new.sheetnames == old.sheetnames + own and len(own) == 1, new.sheetnames
    for name in old.sheetnames:
        one, other = looks(old[name]), looks(new[name])
        for what in one:
            assert one[what] == other[what], (after, name, what)
    names = [sorted((one.name, one.attr_text) for one in book.defined_names.definedName if one.localSheetId is None) for book in (old, new)]
    assert names[0] == names[1], names
    marks = [rule for sheet in new.worksheets for rule in rules(sheet) if "PE-MARK" in rule[1]]
    assert marks, (after, "has no marks")
    report = new[own[0]]
    assert report.freeze_panes and report.auto_filter.ref and report.page_setup.orientation == "landscape"
    print(len(marks))


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    for at in range(2, len(sys.argv), 2):
        compare(sys.argv[at], sys.argv[at + 1])
