/**
 * Draws the icons of the manifest: a ring of which five eighths are solid, the 62.5 % of NAFTA,
 * on a rounded square. `node scripts/make-icons.mjs` rewrites `assets/icon-*.png`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { projectFolder } from './install.mjs';

const sizes = [16, 32, 64, 80];
const background = [15, 84, 76];
const solid = [255, 255, 255];
const faint = [104, 160, 152];
const solidShare = 0.625;
const samples = 8;

/** Whether a point of the unit square lies inside the rounded square that fills it. */
function isInsideSquare(x, y, radius = 0.19) {
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

/** The colour at a point of the unit square, or undefined outside the mark. */
function colourAt(x, y) {
  if (!isInsideSquare(x, y)) return undefined;
  const distance = Math.hypot(x - 0.5, y - 0.5);
  if (distance < 0.085) return solid;
  if (distance < 0.215 || distance > 0.375) return background;
  const turn = (Math.atan2(x - 0.5, 0.5 - y) / (2 * Math.PI) + 1) % 1;
  return turn <= solidShare ? solid : faint;
}

/** One pixel as red, green, blue, alpha: the mean of a grid of samples inside it. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = (column + ((i % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size;
    const colour = colourAt(x, y);
    if (colour === undefined) continue;
    covered += 1;
    colour.forEach((value, channel) => (sum[channel] += value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [
    ...sum.map((value) => Math.round(value / covered)),
    Math.round((255 * covered) / samples ** 2),
  ];
}

/** The cyclic redundancy check that PNG asks for. */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of eight-bit RGBA pixels, unfiltered. */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of sizes) {
  writeFileSync(join(projectFolder, 'assets', `icon-${size}.png`), png(size));
}
