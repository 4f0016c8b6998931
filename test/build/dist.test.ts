import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../support/dist';
import { filesUnder } from '../support/files';

let folder: string;

beforeAll(() => {
  folder = distFolder();
}, 300_000);

test('dist holds what a server and a shell need', () => {
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining([
      'assets',
      'cli',
      'functions.js',
      'functions.es.json',
      'functions.fr.json',
      'functions.json',
      'functions.licences.txt',
      'help.es.html',
      'help.fr.html',
      'help.html',
      'manifest.xml',
      'taskpane.html',
      'taskpane.licences.txt',
    ]),
  );
});

test('the pane loads office.js from Microsoft, then the functions, then itself', () => {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(
    ([, address]) => address,
  );
  expect(scripts).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'functions.js',
    expect.stringMatching(/^taskpane\.[0-9a-f]+\.js$/),
  ]);
  expect(page.indexOf('office.js')).toBeLessThan(page.indexOf('</head>'));
});

test('the first chunk of the pane is small; the rest comes later', () => {
  const [first = ''] = readdirSync(folder).filter((name) => /^taskpane\.[0-9a-f]+\.js$/.test(name));
  expect(statSync(join(folder, first)).size).toBeLessThan(100_000);
});

test('the page has no script inside and makes no code of text', () => {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  const scripts = filesUnder(folder).filter((file) => file.endsWith('.js'));
  const making = scripts.filter((file) => /\beval\(/.test(readFileSync(file, 'utf8')));
  expect(making).toEqual([]);
});

test('every function the ribbon calls is known to the pane', () => {
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const called = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, name = '']) => name);
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  expect(
    called.filter((name) => !new RegExp(`associate(\\?\\.)?\\(["'\`]${name}["'\`]`).test(code)),
  ).toEqual([]);
});

test('the command line is one program that a shell may run', () => {
  const program = join(folder, 'cli', 'nafta-origin.js');
  expect(readFileSync(program, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  if (process.platform !== 'win32') expect(statSync(program).mode & 0o111).toBe(0o111);
  let status: unknown = 0;
  try {
    execFileSync(process.execPath, [program], { stdio: 'pipe' });
  } catch (error) {
    ({ status } = error as { status: unknown });
  }
  expect(status).toBe(2);
});

test('the licences of all that is shipped travel with it', () => {
  const notices = readFileSync(join(folder, 'functions.licences.txt'), 'utf8');
  expect(notices).toMatch(/^decimal\.js 10\.6\.0 \(MIT\)$/m);
  expect(notices).toContain('Permission is hereby granted');
});
