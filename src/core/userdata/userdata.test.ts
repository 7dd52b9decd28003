import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWritable } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { openUserData, UserDataError, UserDataFromFutureError } from './database.ts';
import { MIGRATIONS } from './migrations.ts';
import { readSettings, writeSettings } from './settings.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sural-user-'));
  path = join(folder, 'deep', 'user.sqlite');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('starts with defaults and remembers what was set', () => {
  const db = openUserData(path);
  expect(readSettings(db)).toMatchObject({ theme: 'system', paper: 'A4', idleMinutes: 30 });
  expect(writeSettings(db, { paper: 'Letter' })).toMatchObject({
    theme: 'system',
    paper: 'Letter',
    region: 'other',
  });
  db.close();
  const again = openUserData(path);
  expect(readSettings(again).paper).toBe('Letter');
  again.close();
});

it('copies an older file before it changes it', () => {
  mkdirSync(dirname(path), { recursive: true });
  const db = openWritable(path);
  db.script(`${MIGRATIONS[0] ?? ''} PRAGMA user_version = 1`);
  db.close();
  openUserData(path).close();
  expect(readdirSync(join(folder, 'deep'))).toContain(`user.sqlite.before-${MIGRATIONS.length}.backup`);
});

it('leaves a file of a newer version alone', () => {
  openUserData(path).close();
  const db = openWritable(path);
  db.script(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
  db.close();
  expect(() => openUserData(path)).toThrow(UserDataFromFutureError);
  expect(existsSync(path)).toBe(true);
});

it('says in plain words that a file is no settings file, and leaves it', () => {
  openUserData(path).close();
  writeFileSync(path, 'no database, but long enough to be looked at '.repeat(50));
  expect(() => openUserData(path)).toThrow(UserDataError);
  expect(readFileSync(path, 'utf8')).toContain('no database');
});

it('says in plain words that its folder cannot be made', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openUserData(join(folder, 'file', 'user.sqlite'))).toThrow(UserDataError);
});

it('takes a value that it does not know for not set', () => {
  const db = openUserData(path);
  db.run(sql`INSERT INTO setting VALUES ('theme', '"plaid"')`);
  expect(readSettings(db)).toMatchObject({ theme: 'system', paper: 'A4', idleMinutes: 30 });
  db.close();
});
