import type { FormVerdict } from '../audit';
import type { Table, TableCell } from '../files';
import { catalogueOf, fill, type Language } from '../messages';
import { unsteered } from '../report';
import type { Review } from './review';

const escapeHtml = (text: string): string =>
  unsteered(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `body{font:14px/1.5 system-ui,"Microsoft YaHei",sans-serif;margin:1.5rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bfbfbf;padding:.25rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td:not(.n,.s){min-width:6.5em}
th{background:#e8eef7;position:sticky;top:0}th button{font:inherit;font-weight:bold;border:0;background:none;padding:0;cursor:pointer;text-align:left}
td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th{min-width:2.4em}td.s{white-space:nowrap}section{margin-top:2rem}nav a{margin-right:1rem}
input{font:inherit;padding:.3rem .5rem;width:20rem;max-width:100%}tr[hidden]{display:none}
@media print{input,label,nav{display:none}th{position:static}thead{display:table-header-group}@page{size:A4 landscape;margin:10mm}body{margin:0;font-size:9pt}}`;

/** Sorts a table by the column that is clicked, numbers as numbers; shows the rows that hold what is searched for. */
const SCRIPT = `for(const table of document.querySelectorAll('table'))table.querySelectorAll('th button').forEach((button,column)=>button.addEventListener('click',()=>{
const head=button.parentElement,down=head.getAttribute('aria-sort')==='ascending',body=table.tBodies[0];
for(const other of table.querySelectorAll('th'))other.removeAttribute('aria-sort');head.setAttribute('aria-sort',down?'descending':'ascending');
const value=row=>row.cells[column].textContent,number=text=>text.trim()===''?-Infinity:Number(text);
const order=(a,b)=>{const x=value(a),y=value(b);return isNaN(number(x))||isNaN(number(y))?x.localeCompare(y,'zh',{numeric:true}):number(x)-number(y)};
body.append(...[...body.rows].sort((a,b)=>down?order(b,a):order(a,b)))}));
document.querySelector('input').addEventListener('input',event=>{const wanted=event.target.value.trim().toLowerCase();
for(const row of document.querySelectorAll('tbody tr'))row.hidden=!row.textContent.toLowerCase().includes(wanted)});`;

/** A run in a sentence: the verdicts, and what was not judged. */
export function summaryOf({ forms, failures, without }: Review, language: Language): string {
  const { batch } = catalogueOf(language);
  const count = (verdict: FormVerdict): number => forms.filter((form) => form.verdict === verdict).length;
  const verdicts = { return: count('return'), check: count('check'), pass: count('pass') };
  const files = new Set(without.map(({ file }) => file)).size;
  const rest = files > 0 ? fill(batch['page.without'], { files }, language) : '';
  const numbers = { forms: forms.length, failures: failures.length };
  return fill(batch['page.summary'], { ...numbers, ...verdicts, rest }, language);
}

/** The tables as one page that stands alone: no file beside it, no network, nothing a browser would ask for. */
export function pageOf(review: Review, tables: readonly Table[], language: Language): string {
  const { batch } = catalogueOf(language);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${batch['page.title']}</title>
<style>${STYLE}</style>
<h1>${batch['page.title']}</h1>
<p>${escapeHtml(summaryOf(review, language))}</p>
<nav>${tables.map(({ name, rows }, index) => `<a href="#${index}">${escapeHtml(name)} ${rows.length}</a>`).join('')}</nav>
<label>${batch['page.search']} <input type="search"></label>
${tables.map((table, index) => sectionOf(table, index, batch['page.empty'])).join('\n')}
<script>${SCRIPT}</script>
</html>
`;
}

function sectionOf({ name, columns, rows }: Table, index: number, empty: string): string {
  const heading = `<h2 id="${index}">${escapeHtml(name)}</h2>`;
  if (rows.length === 0) return `<section>${heading}<p>${empty}</p></section>`;
  const head = columns.map(({ title }) => `<th><button type="button">${escapeHtml(title)}</button></th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n');
  return `<section>${heading}<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></section>`;
}

/** A verdict, a level or the name of a cell reads badly when it is broken. */
const MOST_UNBROKEN = 6;

function cellOf(cell: TableCell): string {
  if (cell === null) return '<td class="n"></td>';
  if (typeof cell === 'number') return `<td class="n">${cell}</td>`;
  if (typeof cell === 'string')
    return `<td${cell.length <= MOST_UNBROKEN ? ' class="s"' : ''}>${escapeHtml(cell).replaceAll('\n', '<br>')}</td>`;
  return `<td class="s"><a href="${escapeHtml(cell.link)}">${escapeHtml(cell.text)}</a></td>`;
}
