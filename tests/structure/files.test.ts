import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../vitest.config.ts';
import { allFiles, isCode, read } from './source-files.ts';

const files = allFiles();
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that tools or platforms demand as they are. */
const NAMED_BY_OTHERS = /^(README\.md|\.gitkeep|_locales|[a-z]{2}_[A-Z]{2})$/;
const SAYS_NOTHING = /(^|[-.])(helpers?|common|manager|misc|stuff|utilities)([-.]|$)/;
/** Data may be as long as it must be. */
const DATA = /^(assets\/|utils\/languages\/|tests\/(fixtures|.*\/corpus)\/)|\/(locales|texts|lexicon|corpus)\//;
/** The house says about 250: a tenth more is still about. */
const LINES = 275;

describe('files and folders', () => {
  it('are named in kebab-case', () => {
    const wrong = files.filter((path) =>
      path.split('/').some((name) => !KEBAB.test(name) && !NAMED_BY_OTHERS.test(name)),
    );
    expect(wrong.map((path) => `${path}: rename to lower case words joined by hyphens`)).toEqual([]);
  });

  it('have names that say what is inside', () => {
    const wrong = files.filter((path) => path.split('/').some((name) => SAYS_NOTHING.test(name)));
    expect(
      wrong.map((path) => `${path}: name it for what it does in the field, not "helper", "common", "manager", "misc"`),
    ).toEqual([]);
  });

  it(`stay under ${LINES} lines`, () => {
    const long = files
      .filter((path) => isCode(path) && !DATA.test(path))
      .map((path) => ({ path, lines: read(path).split('\n').length }))
      .filter(({ lines }) => lines > LINES);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines: part it by what its pieces are for`)).toEqual([]);
  });

  it('of tests are run by exactly one project', () => {
    const projects = (config.test?.projects ?? []).flatMap((project) => {
      const test = typeof project === 'object' && 'test' in project ? project.test : undefined;
      return test ? [{ name: String(test.name), include: test.include ?? [] }] : [];
    });
    const wrong = files
      .filter((path) => /\.test\.tsx?$/.test(path) && !path.endsWith('.full.test.ts'))
      .map((path) => ({
        path,
        by: projects.filter(({ include }) => include.some((glob) => matchesGlob(path, glob))).map(({ name }) => name),
      }))
      .filter(({ by }) => by.length !== 1);
    expect(
      wrong.map(({ path, by }) => `${path} is run by ${by.join(' and ') || 'no project'}: see vitest.config.ts`),
    ).toEqual([]);
  });
});

describe('what is written into pages', () => {
  it('never goes through markup', () => {
    const markup =
      /\.(innerHTML|outerHTML)\s*\+?=(?!=)|\.(insertAdjacentHTML)\(|\bdocument\.write(ln)?\(|\bcreateContextualFragment\(/;
    const wrong = files
      .filter(
        (path) =>
          isCode(path) && /^(utils\/(editors|helpdesks|assistant)|entrypoints\/[^/]*\.content[^/]*)\//.test(path),
      )
      .flatMap((path) =>
        read(path)
          .split('\n')
          .flatMap((line, at) => (markup.test(line.replace(/\/\/.*/, '')) ? [`${path}:${at + 1}`] : [])),
      );
    expect(wrong.map((place) => `${place} writes markup: use text nodes, or the editor's own way of editing`)).toEqual(
      [],
    );
  });
});

describe('the lock file', () => {
  it('names no host but the public registry', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const foreign = Object.entries(packages)
      .filter(([, { resolved }]) => resolved && !new URL(resolved).host.endsWith('.npmjs.org'))
      .map(([name, { resolved }]) => `${name} comes from ${resolved}: install it from the public registry`);
    expect(foreign).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  it('is complete: npm ci refuses one that leaves out a package for another platform', () => {
    type Entry = { optionalDependencies?: Record<string, string> };
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing.map((name) => `${name} has no entry: npm wrote the file while it could not be had; add it`)).toEqual(
      [],
    );
  });

  it('is the one of this project', () => {
    expect(JSON.parse(read('package-lock.json')).name).toBe(JSON.parse(read('package.json')).name);
  });
});
