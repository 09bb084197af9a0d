import type { MessageWording } from '../types';

/** Why a file or sheet could not be read, and what to do. */
export const failures = Object.freeze({
  'no-form': {
    what: 'No self-evaluation form was found. Looked for the headings {{labels}}.',
    todo: 'Check that this is the sheet with the form and that headings such as 三级指标, 年度指标值, 实际完成值 were not removed or renamed.',
  },
  'no-form-but-labels': {
    what: 'No complete self-evaluation form was found, only headings like those of one: {{nearest}}. Looked for {{labels}}.',
    todo: 'If this is no self-evaluation form, there is nothing to do. If it is one, check whether it was cut off or its headings (三级指标, 年度指标值, 实际完成值) were changed; restore them and check again.',
  },
  'not-found': { what: 'File not found: {{path}}.', todo: 'Check the path and the name; quote names with spaces.' },
  'is-a-directory': { what: '{{path}} is a folder.', todo: 'Name the workbooks in it.' },
  'not-readable': {
    what: 'Cannot read {{path}} ({{cause}}).',
    todo: 'Close programs that use it, check permissions, and try again.',
  },
  'not-a-file': { what: '{{path}} is no ordinary file but a pipe or a device.', todo: 'Name a workbook file.' },
  'folder-not-readable': {
    what: 'The folder {{path}} cannot be read ({{cause}}); the files in it were not checked.',
    todo: 'Check the permissions of this folder and run again; the other files are not affected.',
  },
  'empty-file': { what: 'The file is empty (0 bytes).', todo: 'Download or save it again.' },
  'lock-file': {
    what: 'This is the temporary file that Excel keeps beside an open workbook (~$).',
    todo: 'Check the file of the same name without ~$.',
  },
  'too-large': {
    what: 'The file has {{bytes}}, more than the limit of {{limit}}.',
    todo: 'Remove pictures, or save the forms as a workbook of their own.',
  },
  'not-a-workbook': {
    what: 'This is no Excel workbook (it looks like {{looksLike}}).',
    todo: 'Open the form in Excel or WPS and save it as .xlsx.',
  },
  'unsupported-format': {
    what: 'This format is not supported ({{format}}).',
    todo: 'Save it as .xlsx in Excel or WPS.',
  },
  encrypted: {
    what: 'The workbook needs a password to open.',
    todo: 'Remove the password in Excel, save a copy and check that.',
  },
  truncated: { what: 'The file is cut off: its end is missing.', todo: 'Download or copy it again.' },
  damaged: {
    what: 'The file is damaged: {{part}} {{cause}}.',
    todo: 'Use Open and Repair in Excel, save, and check again.',
  },
  'zip-bomb': {
    what: 'The file unpacks to {{bytes}}, more than the limit of {{limit}}; reading was stopped.',
    todo: 'Check where it comes from; if it can be trusted, save the forms to a new workbook.',
  },
  'too-much-text': {
    what: 'The sheet holds more than {{limit}} characters of text and was not read.',
    todo: 'No form needs so much text. Check where the file comes from; if you trust it, save the form as a workbook of its own.',
  },
  'check-failed': {
    what: 'The program failed while checking this and has no result.',
    todo: 'The other forms are not affected. Check this one by hand and report the file to the developers.',
  },
  'over-time': {
    what: 'The file was not read within {{seconds}} seconds and is left out.',
    todo: 'The other files are not affected. Make sure where it comes from; if it is trusted, save the form as a workbook of its own, or allow more time with --time-limit.',
  },
  'over-memory': {
    what: 'The file needs more than {{megabytes}} MB of memory and is left out.',
    todo: 'The other files are not affected. Make sure where it comes from; if it is trusted, save the form as a workbook of its own, or allow more with --memory-limit.',
  },
  'no-sheets': {
    what: 'The file has no worksheet that can be read.',
    todo: 'Make sure it is the right file; a form on a chart, dialog or macro sheet has to be moved to a worksheet.',
  },
  'not-opened': {
    what: 'An archive, PDF or Word file: it was not checked.',
    todo: 'Where it holds forms, unpack it or save it as .xlsx, and check again.',
  },
  'copy-converted': {
    what: 'Nothing can be put into a file of this format: its annotated copy is a new .xlsx with values, formulas and the looks that are known.',
    todo: 'See the original, which is untouched, for pictures, charts and macros.',
  },
  'copy-unsigned': {
    what: 'The file is digitally signed; the annotated copy is another content, which that signature does not cover.',
    todo: 'Where the signature counts, use the original: it was not changed, and its signature still holds.',
  },
  'copy-answers-unreadable': {
    what: 'No annotated copy: the heading line of the report in it was changed, so that the answers cannot be told.',
    todo: 'Restore the headings of the report and try again; the original is untouched.',
  },
  'copy-not-written': {
    what: 'No annotated copy ({{cause}}).',
    todo: 'Check the rights and the free space of the output folder, close copies that are open, and try again.',
  },
  'copy-gone': {
    what: 'The annotated copy was written and is gone: the folder of results was deleted, renamed or moved meanwhile.',
    todo: 'Run again, and leave the folder of results alone until the end; the original was not changed.',
  },
  'no-such-sheet': {
    what: 'Not saved: the workbook has no worksheet “{{sheet}}”.',
    todo: 'Check whether the sheet was renamed or deleted, then save again.',
  },
  'part-of-array': {
    what: 'Not saved: {{cell}} of {{sheet}} is part of the array formula of {{range}} and cannot be changed alone.',
    todo: 'Take the change of this cell back, or change all of {{range}} in Excel.',
  },
  'heading-in-formulas': {
    what: 'Not saved: {{cell}} of {{sheet}} is the heading of the table column “{{name}}”, which formulas refer to by that name.',
    todo: 'Restore this heading and save again, or change it in Excel, which changes the formulas with it.',
  },
  'unsupported-encoding': { what: 'The text encoding is unknown.', todo: 'Save it as “CSV UTF-8” or .xlsx.' },
  'cells-beyond-limit': {
    what: '{{count}} cells from {{firstCell}} on are too far from the form and were not read.',
    todo: 'If a form stands there, move it to a sheet of its own.',
  },
  'quote-unclosed': {
    what: '{{firstCell}} begins with a quote that never closes; it was read as an ordinary character.',
    todo: 'Look at this cell and what follows: the file may be cut off, or lack a quote.',
  },
  'texts-cut': {
    what: 'From {{firstCell}} on, {{count}} cells hold more text than Excel allows; their first 32767 characters were read.',
    todo: 'Look at what these cells hold.',
  },
}) satisfies Readonly<Record<string, MessageWording>>;

/** Words in failures that the program names by a code: in which way a file is damaged, what another file looks like. */
export const failureTerms = Object.freeze({
  'whole-file': 'the file',
  directory: 'has a broken directory',
  'too-many-parts': 'has too many parts',
  'part-twice': 'occurs twice',
  'no-local-header': 'is not where it should be',
  'beyond-end': 'lies beyond the end of the file',
  'size-differs': 'is not as large as stated',
  'checksum-differs': 'does not fit its checksum',
  'not-inflatable': 'cannot be unpacked',
  'not-well-formed': 'breaks off or is not well-formed',
  'part-missing': 'is missing',
  'not-parsed': 'cannot be parsed',
  'compression-method': 'an unusual compression',
  pdf: 'a PDF',
  ofd: 'an OFD',
  image: 'a picture',
  word: 'a Word document',
  powerpoint: 'a PowerPoint presentation',
  rtf: 'an RTF document',
  html: 'a web page',
  mht: 'a web page in a single file',
  xml: 'XML data',
  archive: 'an archive',
  ole: 'another Office document',
  binary: 'binary data',
  EACCES: 'no permission',
  EPERM: 'the system does not allow it',
  EBUSY: 'another program uses it',
  EROFS: 'its disk is read-only',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file is larger than allowed',
  EDQUOT: 'the quota of the disk is used up',
  ENOENT: 'there is no such place, and no folder can be made there',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a file of that name is there',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links lead round in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
  unknown: 'unknown cause',
}) satisfies Readonly<Record<string, string>>;
