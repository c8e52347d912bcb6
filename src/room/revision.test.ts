import { describe, expect, it } from 'vitest';
import { RoomSpec, say, tell, verdict, type SpecAct } from './room.testing.ts';
import type { Point } from './types.ts';

const point = (id: string, must = false): Point => ({ id, text: `Ben says ${id}.`, facet: 'need', must });
const publish = (points: readonly Point[], aspect: 'why_here' | `issue:${string}` = 'why_here'): SpecAct => ({
  seat: 'ben',
  type: 'statement.publish',
  aspect,
  text: 'Ben tells.',
  points: [...points],
  hidden: [],
});
const understood = (): RoomSpec =>
  RoomSpec.seated()
    .given(tell('ana'))
    .given(publish([point('p')]))
    .given(say('ana', 'ben'))
    .given(verdict('ben', 'ana'))
    .given(say('ben', 'ana'))
    .given(verdict('ana', 'ben'));
const missing = (spec: RoomSpec, expected: readonly object[]): RoomSpec =>
  spec.thenSees('ana', (seen) => expect(seen.missing).toEqual(expected));
const on = { summariser: 'ana', author: 'ben', aspect: 'why_here' };

describe('a revision that only adds points (method 3.8c)', () => {
  const added = () => understood().given(publish([point('p'), point('q')]), { at: 30 });

  it('makes stale the new points alone, and the gate says so', () => {
    missing(added(), [{ ...on, why: 'new_points' }]).thenSees('ana', ({ directions }) =>
      expect(directions.find((each) => each.author === 'ben')).toMatchObject({ status: 'stale', newPoints: ['q'] }),
    );
  });
  it('is said back in a short summary of them, and counts again once confirmed', () => {
    const long = Array.from({ length: 81 }, () => 'word').join(' ');
    added()
      .when(say('ana', 'ben', long), { at: 31 })
      .thenRefused({ code: 'text.too_long', limit: 80 });
    const said = added().given(say('ana', 'ben'), { at: 31 });
    missing(said, [{ ...on, why: 'awaiting_verdict' }]);
    const refused = said.given(verdict('ben', 'ana', { button: 'not_it', words: 'No, not this.' }), {
      at: 31,
      words: 'deny',
    });
    missing(refused, [{ ...on, why: 'not_confirmed' }]);
    missing(said.given(verdict('ben', 'ana'), { at: 31 }), []).thenSees('ana', ({ directions }) =>
      expect(directions.find((each) => each.author === 'ben')?.newPoints).toBeUndefined(),
    );
  });
  it('adds up over several such revisions', () => {
    missing(added().given(publish([point('p'), point('q'), point('r')]), { at: 32 }), [
      { ...on, why: 'new_points' },
    ]).thenSees('ana', ({ directions }) =>
      expect(directions.find((each) => each.author === 'ben')?.newPoints).toEqual(['q', 'r']),
    );
  });
  it('a change of an earlier point makes the whole stale', () => {
    const changed = { ...point('p'), text: 'Something else.' };
    missing(added().given(publish([changed, point('q')]), { at: 32 }), [{ ...on, why: 'stale' }]);
    missing(understood().given(publish([point('q')]), { at: 32 }), [{ ...on, why: 'stale' }]);
  });
  it('what was not understood before stays to be said back as a whole', () => {
    const spec = RoomSpec.told()
      .given(say('ana', 'ben'))
      .given(verdict('ben', 'ana', { button: 'not_it', words: 'No, not it.' }), { words: 'deny' })
      .given(tell('ben'));
    spec.thenSees('ana', ({ directions }) =>
      expect(directions.find((each) => each.author === 'ben')?.newPoints).toBeUndefined(),
    );
  });
});

describe('freezing the points for a round (method 3.8c)', () => {
  const freeze: SpecAct = { seat: 'ana', type: 'points.freeze', aspect: 'why_here' };
  const accept: SpecAct = { seat: 'ben', type: 'points.accept_freeze', aspect: 'why_here' };
  const lift: SpecAct = { seat: 'ben', type: 'points.lift', aspect: 'why_here', words: 'Something happened today.' };
  const suggested = (spec: RoomSpec, expected: readonly string[]) =>
    spec.thenSees('ana', (seen) => expect(seen.understanding.freezeSuggested).toEqual(expected));

  it('is suggested to all after three revisions that add must-points to what was said back', () => {
    const round = (spec: RoomSpec, hour: number, ids: readonly string[]) =>
      spec
        .given(publish(ids.map((id) => point(id, true))), { at: hour })
        .given(say('ana', 'ben'), { at: hour })
        .given(verdict('ben', 'ana', { button: 'not_now', words: 'Not now please.' }), { at: hour });
    const told = RoomSpec.seated().given(tell('ana'));
    const twice = round(round(round(told, 1, ['p']), 30, ['q']), 60, ['r']);
    suggested(twice, []);
    const thrice = round(twice, 90, ['s']);
    suggested(thrice, ['why_here']);
    suggested(thrice.given(freeze).given(accept), []);
  });
  it('holds once all agreed, for revisions alone, and anyone lifts it', () => {
    const frozen = understood().given(freeze).given(accept);
    frozen.when(publish([point('p'), point('q')])).thenRefused({ code: 'points.frozen' });
    understood()
      .given(freeze)
      .when(publish([point('p'), point('q')]))
      .thenHappened('statement.published', 'statement.points_kept');
    RoomSpec.seated()
      .given(freeze)
      .given(accept)
      .when(tell('ben'))
      .thenHappened('statement.published', 'statement.points_kept');
    frozen
      .given(lift)
      .when(publish([point('p'), point('q')]))
      .thenHappened('statement.published', 'statement.points_kept');
  });
  it('refuses what makes no sense', () => {
    understood().when(accept).thenRefused({ code: 'points.freeze_none' });
    understood().when(lift).thenRefused({ code: 'points.freeze_none' });
    understood().given(freeze).when(freeze).thenRefused({ code: 'points.freeze_exists' });
    understood().given(freeze).given(accept).when(accept).thenRefused({ code: 'points.freeze_accepted' });
  });
});

describe('at most three open aspects (method 3.9)', () => {
  it('a fourth waits until one is understood; one’s own side on an open one does not', () => {
    const issues = ['a', 'b', 'c'].reduce(
      (spec, id) => spec.given({ seat: 'ana', type: 'issue.add', title: id }, { id }),
      understood(),
    );
    const told = ['a', 'b'].reduce(
      (spec, id) => spec.given(publish([point('p')], `issue:${id}-1`)),
      issues.given(publish([point('other')]), { at: 30 }),
    );
    told.when(publish([point('p')], 'issue:c-1')).thenRefused({
      code: 'aspect.too_many_open',
      limit: 3,
      open: ['why_here', 'issue:a-1', 'issue:b-1'],
    });
    told
      .when({ ...tell('ana'), aspect: 'issue:a-1' } as SpecAct)
      .thenHappened('statement.published', 'statement.points_kept');
    told
      .given(say('ana', 'ben'), { at: 31 })
      .given(verdict('ben', 'ana'), { at: 31 })
      .when(publish([point('p')], 'issue:c-1'))
      .thenHappened('statement.published', 'statement.points_kept');
  });
});
