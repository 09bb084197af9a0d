import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/**
 * A certificate for localhost, signed by itself and made when it is needed: Excel's protocol wants https on both
 * sides, and a key does not belong into a repository. Written in DER by hand, so that no openssl is asked for.
 */
export interface LocalCertificate {
  readonly key: string;
  readonly cert: string;
}

const tags = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 };
const tagged = (number: number): number => 0xa0 + number;
const dnsName = 0x82;

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 + bytes.length]), bytes]);
}

const oid = (hex: string): Buffer => der(tags.oid, Buffer.from(hex, 'hex'));
const ecdsaWithSha256 = der(tags.sequence, oid('2a8648ce3d040302'));
const commonName = oid('550403');
const subjectAltName = oid('551d11');

const nameOf = (name: string): Buffer =>
  der(tags.sequence, der(tags.set, der(tags.sequence, commonName, der(tags.utf8, Buffer.from(name)))));

/** `YYMMDDhhmmssZ`. */
const timeOf = (date: Date): Buffer =>
  der(tags.time, Buffer.from(`${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));

const day = 24 * 60 * 60 * 1000;

export function makeLocalCertificate(host = 'localhost'): LocalCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { key, cert: pem(signed(contentOf(host, publicKey), privateKey)) };
}

function contentOf(host: string, publicKey: KeyObject): Buffer {
  const now = Date.now();
  const names = der(tags.sequence, der(dnsName, Buffer.from(host)));
  const extensions = der(tags.sequence, der(tags.sequence, subjectAltName, der(tags.octets, names)));
  return der(
    tags.sequence,
    der(tagged(0), der(tags.integer, Buffer.from([2]))),
    der(tags.integer, Buffer.from([1]), randomBytes(8)),
    ecdsaWithSha256,
    nameOf(host),
    der(tags.sequence, timeOf(new Date(now - day)), timeOf(new Date(now + day))),
    nameOf(host),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(tagged(3), extensions),
  );
}

const signed = (content: Buffer, key: KeyObject): Buffer =>
  der(tags.sequence, content, ecdsaWithSha256, der(tags.bits, Buffer.from([0]), sign('sha256', content, key)));

const pem = (bytes: Buffer): string => {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};
