import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser';

const PROGRAM = 'dist/cli/pe.cjs';
const SIZE = { width: 1280, height: 720 };

/**
 * Pictures of what `pe check samples --out DIR` writes: 报告.html in Chromium; 汇总.xlsx and a letter as LibreOffice
 * (Debian libreoffice-calc, libreoffice-writer) lays them out, their first pages.
 */
export async function takeReviewPictures(folder: string): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'pe-review-'));
  try {
    const out = path.join(work, '审核');
    cpSync('samples', path.join(work, '报送', '甲局'), { recursive: true });
    // From where the folder lies, so that the pictures show no path of this machine. It ends with 1 for what it finds.
    const args = [path.resolve(PROGRAM), 'check', '报送', '--out', out, '--annotate'];
    spawnSync(process.execPath, args, { cwd: work, stdio: 'ignore' });
    const [letter] = readdirSync(path.join(out, '退回意见'));
    const profile = `-env:UserInstallation=file://${path.join(work, 'profile')}`;
    const documents = [path.join(out, '汇总.xlsx'), path.join(out, '退回意见', letter ?? '')];
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', work, ...documents);
    picture(path.join(work, '汇总.pdf'), path.join(folder, 'review-summary'));
    picture(path.join(work, (letter ?? '').replace(/\.docx$/u, '.pdf')), path.join(folder, 'review-letter'));
    await pagePicture(path.join(out, '报告.html'), path.join(folder, 'review-page.png'));
  } finally {
    rmSync(work, { recursive: true });
  }
}

const run = (command: string, ...args: readonly string[]): void =>
  void execFileSync(command, args, { stdio: 'ignore' });

/** The first page of a PDF as a .png (Debian poppler-utils). */
const picture = (pdf: string, target: string): void =>
  run('pdftoppm', '-png', '-r', '110', '-f', '1', '-l', '1', '-singlefile', pdf, target);

async function pagePicture(file: string, target: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: SIZE });
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: target });
  } finally {
    await browser.close();
  }
}
