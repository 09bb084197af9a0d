"""What openpyxl, a program that nobody here wrote, makes of annotated copies.

  make FILE               writes a workbook with most of what a workbook may have
  grids JSON FOLDER       writes grids, each with merges, as workbooks with styles: ID.xlsx
  compare FILE COPY ...   fails where a copy differs from its file in anything but marks and the report sheet, or has no
                          mark where one is due; prints how many marks there are
"""
import json
import os
import re
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


def grids(path, folder):
    with open(path, encoding="utf8") as file:
        forms = json.load(file)
    for form in forms:
        book = openpyxl.Workbook()
        sheet = book.active
        for at, texts in enumerate(form["grid"], 1):
            for column, text in enumerate(texts, 1):
                is_number = re.fullmatch(r"-?(0|[1-9][0-9]{0,11})([.][0-9]{1,6})?", text)
                cell = sheet.cell(at, column, (float(text) if is_number else text) or None)
                if isinstance(cell.value, str):
                    cell.data_type = "s"
                cell.number_format = "#,##0.00##" if is_number else "@"
                cell.font = Font(name="仿宋", size=8 + (at + column) % 5, bold=at < 3, color="FF%06x" % (at * 4099 + column * 17))
                cell.border = Border(left=Side(style="thin"), top=Side(style="medium", color="FF008000"))
                cell.alignment = Alignment(wrap_text=column % 2 == 0, vertical="center")
            sheet.row_dimensions[at].height = 15 + at % 7
        for merge in form.get("merges", []):
            sheet.merge_cells(merge)
        sheet.column_dimensions["B"].width = 27
        sheet.freeze_panes = "A3"
        book.save(os.path.join(folder, form["id"] + ".xlsx"))


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


def compare(before, after, due):
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
    assert marks or not due, (after, "has no marks")
    report = new[own[0]]
    assert report.freeze_panes and report.auto_filter.ref and report.page_setup.orientation == "landscape"
    return len(marks)


if sys.argv[1] == "make":
    make(sys.argv[2])
elif sys.argv[1] == "grids":
    grids(sys.argv[2], sys.argv[3])
else:
    # unmarked:COPY is one on which no mark is due.
    pairs = [(sys.argv[at], sys.argv[at + 1]) for at in range(2, len(sys.argv), 2)]
    print(sum(compare(before, after.removeprefix("unmarked:"), not after.startswith("unmarked:")) for before, after in pairs))
