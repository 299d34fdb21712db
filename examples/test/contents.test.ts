import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Resource, Zendesk } from 'zents';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

describe('README.md', () => {
  it('names every resource of the client once, and nothing else', () => {
    const listed = [...section('What the client has').matchAll(/^\| .*/gm)].flatMap(([row]) => named(row));
    expect(listed.toSorted()).toEqual(resourcesOf(new Zendesk({ subdomain: 'acme', auth: null })).toSorted());
  });

  it('links to every example', () => {
    const linked = [...section('Examples').matchAll(/\(examples\/([\w-]+\.ts)\)/g)].map(([, name = '']) => name);
    const programs = readdirSync(`${root}examples`).filter((name) => /^[\w-]+\.ts$/.test(name));
    expect(linked.toSorted()).toEqual(programs.toSorted());
  });
});

function section(heading: string): string {
  return readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
}

function named(row: string): string[] {
  return [...row.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name);
}

/** The resources of a client by their accessors; those of an API that has one stand behind it: `chat.agents`. */
function resourcesOf(holder: object): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(holder)).flatMap((name) => {
    const value: unknown = Reflect.get(holder, name);
    if (value instanceof Resource) return [name];
    return isPartOfTheApi(value) ? resourcesOf(value).map((inner) => `${name}.${inner}`) : [];
  });
}

function isPartOfTheApi(value: unknown): value is object {
  return typeof value === 'object' && value !== null && /Api$/.test(value.constructor.name);
}
