"""What openpyxl and python-docx, programs that nobody here wrote, read in a review, as JSON.

  summary FILE      the sheets of 汇总.xlsx
  letter FILE ...   the paragraphs of letters
"""
import json
import sys


def sheet_of(sheet):
    rows = list(sheet.iter_rows())
    return {
        "name": sheet.title,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "extent": sheet.dimensions,
        "page": [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight],
        "titles": sheet.print_title_rows,
        "rows": [[cell.value for cell in row] for row in rows],
        "heights": [sheet.row_dimensions[row[0].row].height for row in rows[1:]],
        "formulas": [cell.coordinate for row in rows for cell in row if cell.data_type == "f"],
        "links": [cell.hyperlink.target for row in rows for cell in row if cell.hyperlink],
    }


def paragraph_of(paragraph):
    return {"text": paragraph.text, "isBold": any(run.bold for run in paragraph.runs)}


if sys.argv[1] == "summary":
    import openpyxl

    read = [sheet_of(sheet) for sheet in openpyxl.load_workbook(sys.argv[2]).worksheets]
else:
    import docx

    read = [[paragraph_of(one) for one in docx.Document(file).paragraphs] for file in sys.argv[2:]]
print(json.dumps(read, ensure_ascii=False))
