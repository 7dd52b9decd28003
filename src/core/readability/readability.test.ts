import { describe, expect, it } from 'vitest';
import { readability } from './readability.ts';

describe('readability', () => {
  it('follows the formulas of SMOG and Flesch-Kincaid', () => {
    // 2 sentences, 12 words, 1 of them with three syllables or more (emergency: 4), 15 syllables.
    const text = ['Call the emergency number now.', 'Do not wait for the pain.'];
    const level = readability(text);
    expect(level).toMatchObject({ words: 11, sentences: 2 });
    expect(level.smog).toBeCloseTo(1.043 * Math.sqrt((1 * 30) / 2) + 3.1291, 1);
    expect(level.fleschKincaid).toBeCloseTo((0.39 * 11) / 2 + (11.8 * 15) / 11 - 15.59, 1);
  });

  it('does not count a word that the text explains as difficult', () => {
    expect(readability(['You have dermatomyositis.'], new Set(['dermatomyositis'])).smog).toBe(3.1);
  });

  it('measures nothing on nothing', () => {
    expect(readability([])).toEqual({ smog: 0, fleschKincaid: 0, words: 0, sentences: 0 });
  });

  // The Gettysburg Address is the usual yardstick: published Flesch-Kincaid grades lie between 10 and 12,
  // published SMOG grades between 10 and 13, depending on the counter of syllables.
  it('grades the Gettysburg Address as others do', () => {
    const text = GETTYSBURG.split(/(?<=\.)\s+/);
    const { smog, fleschKincaid } = readability(text);
    expect(fleschKincaid).toBeGreaterThan(9.5);
    expect(fleschKincaid).toBeLessThan(12.5);
    expect(smog).toBeGreaterThan(10);
    expect(smog).toBeLessThan(13);
  });
});

const GETTYSBURG = `Four score and seven years ago our fathers brought forth, upon this continent, a new nation, conceived in liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived, and so dedicated, can long endure. We are met on a great battle field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives, that that nation might live. It is altogether fitting and proper that we should do this. But, in a larger sense, we can not dedicate, we can not consecrate, we can not hallow this ground. The brave men, living and dead, who struggled here, have consecrated it far above our poor power to add or detract. The world will little note, nor long remember, what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining before us, that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion, that we here highly resolve that these dead shall not have died in vain, that this nation, under God, shall have a new birth of freedom, and that government of the people, by the people, for the people, shall not perish from the earth.`;
