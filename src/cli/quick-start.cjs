/* global __filename, __dirname */
'use strict';
/**
 * The head of `pe.cjs`; the program itself stands below it, packed, with the parts of it that few runs need: Node looks
 * through every byte of its file at each start. To unpack and compile the program takes longer than to check a form: it is
 * kept beside the file with what the engine made of it, in `pe.cjs.compiled`, and taken from there the next time. A file
 * that is missing, of another version or cannot be written costs that time again and nothing else.
 */
const fs = require('fs');
const { parseArgs } = require('util');
const { cachedDataVersionTag, setFlagsFromString } = require('v8');
const { Script } = require('vm');
const { brotliDecompressSync, crc32 } = require('zlib');

/** What the build puts in: a digest of the program, its length, and how far from the end of the file things stand. */
const DIGEST = '%DIGEST%';
const LENGTH = +'%LENGTH%';
const PARTS = JSON.parse('%PARTS%');

/** Settings of the engine were tried on Node up to this version; on a later one that has no such setting it would say so. */
const NEWEST_TRIED = 26;
const node = parseInt(process.versions.node, 10);

/** Changes settings of the engine, for all threads of the process. */
function setEngine(...flags) {
  if (node <= NEWEST_TRIED) for (const flag of flags) setFlagsFromString(flag);
}

// What Node compiled of its own modules is taken only under the settings that it was compiled with: those that each check
// needs come first.
void [process.stdout, process.stderr, parseArgs];

// Each thread collects its own garbage: a form leaves a few megabytes, and to wake others for it takes longer. Room for
// what is new grows at once: a start would copy the same things from one half to the other several times, and mark them.
// Most patterns are run some dozens of times over a form: neither to shorten their first form nor to compile them pays.
setEngine(
  '--no-parallel-scavenge',
  '--semi-space-growth-factor=16',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=100',
);

const place = `${__filename}.compiled`;
const LABEL_LENGTH = 128;
/** The engine copies what it compiled where it does not begin on a multiple of this. */
const ALIGNED = 8;
const codeEnd = Math.ceil(LENGTH / ALIGNED) * ALIGNED;

/**
 * What stands before the program and what was compiled of it. The engine asks for its own version and settings, but not
 * whether the program is the same nor whether every byte is: it ends the process on one that is not.
 */
function labelOf(content) {
  const label = Buffer.alloc(LABEL_LENGTH, ' ');
  label.write(`${DIGEST} ${process.version} ${process.arch} ${crc32(content)}\n`);
  return label;
}

/** It runs as part of this program: nobody may have written it who could not have written the program, or is not us. */
function isTrusted({ uid, mode }) {
  if (process.platform === 'win32') return true;
  return (mode & 0o022) === 0 && [0, process.geteuid(), fs.statSync(__filename).uid].includes(uid);
}

function readKept() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  let file;
  try {
    file = fs.openSync(place, 'r');
    if (!isTrusted(fs.fstatSync(file))) return undefined;
    const kept = fs.readFileSync(file);
    const content = kept.subarray(LABEL_LENGTH);
    if (!kept.subarray(0, LABEL_LENGTH).equals(labelOf(content))) return undefined;
    return { code: content.latin1Slice(0, LENGTH), cachedData: content.subarray(codeEnd) };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

/** So many bytes of this file, from so many before its end. */
function readOwn(fromEnd, length) {
  const file = fs.openSync(__filename, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(length);
    const start = fs.fstatSync(file).size - fromEnd;
    let read = 0;
    while (read < length) {
      const more = fs.readSync(file, bytes, read, length - read, start + read);
      if (more === 0) throw new Error(`${__filename} is not whole`);
      read += more;
    }
    return bytes.latin1Slice();
  } finally {
    fs.closeSync(file);
  }
}

const unpacked = (name) => brotliDecompressSync(Buffer.from(readOwn(...PARTS[name]), 'base64')).latin1Slice();

/** Node's own `require`, and the parts of the program by their names; the program keeps what it got. */
function requirePart(name) {
  if (!Object.hasOwn(PARTS, name)) return require(name);
  const code = unpacked(name);
  const part = { exports: {} };
  const filename = `${__filename}#${name}`;
  new Script(`(function (exports, require, module) {${code}\n})`, { filename }).runInThisContext()(
    part.exports,
    requirePart,
    part,
  );
  return part.exports;
}

/** What is compiled under other settings of the engine would not be taken by the next start. */
const settings = cachedDataVersionTag();
const kept = readKept();
const code = kept ? kept.code : unpacked('program');
const script = new Script(code, { filename: `${__filename}#program`, cachedData: kept?.cachedData });

function canWrite(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const isTaken = kept !== undefined && !script.cachedDataRejected;
/** Whether what is compiled in this run is to be kept: until then the engine has to go on under the settings of the start. */
let isToKeep = !isTaken && !process.env.NODE_DISABLE_COMPILE_CACHE && canWrite(__dirname);

/** Keeps what has been compiled so far. The program calls it once it has done what it is most often asked for. */
function keepCompiled() {
  if (!isToKeep || cachedDataVersionTag() !== settings) return;
  isToKeep = false;
  const beside = `${place}.${process.pid}`;
  let file;
  try {
    // Several threads may come here at once: the first writes it.
    file = fs.openSync(beside, 'wx', 0o644);
  } catch {
    return;
  }
  try {
    const content = Buffer.concat([Buffer.from(code.padEnd(codeEnd), 'latin1'), script.createCachedData()]);
    fs.writeFileSync(file, Buffer.concat([labelOf(content), content]));
    fs.fsyncSync(file);
    fs.renameSync(beside, place);
  } catch {
    fs.rmSync(beside, { force: true });
  } finally {
    fs.closeSync(file);
  }
}

script.runInThisContext()(exports, requirePart, module, __filename, __dirname, {
  node,
  isToKeep,
  keepCompiled,
  setEngine,
});
