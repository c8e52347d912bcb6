import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const cut = (text: string): readonly string[] =>
  readText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end after a plain "No.", which is short for "number" only before one', () => {
    expect(cut('No. They never rang.')).toEqual(['No.', 'They never rang.']);
    expect(cut('See No. 4 in the list.')).toEqual(['See No. 4 in the list.']);
  });

  it('go on after a title', () => {
    expect(cut('Ask Dr. Roy. He knows.')).toEqual(['Ask Dr. Roy.', 'He knows.']);
  });
});
