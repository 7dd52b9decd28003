import { describe, expect, it } from 'vitest';
import { faultLine } from './fault-line.ts';

describe('faultLine', () => {
  it('names the channel, the kind of error and the place', () => {
    const line = faultLine('search.query', new TypeError('no'));
    expect(line).toMatch(/^search\.query: TypeError \| at /);
    expect(line).toContain('fault-line.test');
    expect(line).not.toContain('\n');
  });

  it('never repeats what was typed in', () => {
    expect(faultLine('search.query', new Error('no match for "Jane Doe"\nat Jane Doe'))).not.toContain(
      'Jane',
    );
    expect(faultLine('search.query', 'Jane Doe')).toBe('search.query: string');
    expect(faultLine('search.query', { name: 'Jane Doe' })).toBe('search.query: object');
  });
});
