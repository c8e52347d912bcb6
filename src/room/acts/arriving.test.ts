import { describe, expect, it } from 'vitest';
import { RoomSpec, tell } from '../room.testing.ts';

describe('arriving', () => {
  it('one question before deciding, answered by the inviter', () => {
    RoomSpec.open()
      .given({ seat: 'ben', type: 'party.ask', text: 'Who reads this?' }, { id: 'q' })
      .when({ seat: 'ana', type: 'party.answer', question: 'q-1', text: 'You and I.' })
      .thenSees('ben', ({ questions }) =>
        expect(questions).toMatchObject([{ text: 'Who reads this?', answer: { text: 'You and I.' } }]),
      )
      .when({ seat: 'ana', type: 'party.answer', question: 'q-1', text: 'Again.' })
      .thenRefused({ code: 'question.answered' });
  });
  it('nothing else is possible before sitting down', () => {
    RoomSpec.open().when(tell('ben')).thenRefused({ code: 'seat.not_seated', seat: 'ben' });
    RoomSpec.open()
      .when({ seat: 'ana', type: 'message.send', text: 'Hello' })
      .thenRefused({ code: 'gate.seats', waitingFor: ['ben'] });
  });
  it('declining ends a room of two, without a reason', () => {
    RoomSpec.open()
      .when({ seat: 'ben', type: 'party.decline', again: false })
      .thenHappened('party.declined')
      .thenSees('ana', ({ status, seats }) => {
        expect(status).toBe('ended');
        expect(seats[1]?.status).toBe('declined');
      });
  });
  it('the rules must be accepted in the same version by all; changing them asks again', () => {
    const items = [
      { id: 'GR-1', text: 'We speak for ourselves.', why: 'x' },
      { id: 'own', text: 'No calls after eight.', why: 'rest' },
    ];
    RoomSpec.seated()
      .given({ seat: 'ben', type: 'rules.propose', items })
      .when(tell('ana'))
      .thenRefused({ code: 'gate.rules', version: 2, waitingFor: ['ana'] })
      .when({ seat: 'ana', type: 'rules.accept', version: 1 })
      .thenRefused({ code: 'rules.other_version', current: 2, yours: 1 })
      .when({ seat: 'ana', type: 'rules.accept', version: 2 })
      .thenHappened('rules.accepted')
      .when({ seat: 'ana', type: 'rules.accept', version: 2 })
      .thenRefused({ code: 'rules.already_accepted' });
  });
});

describe('telling one’s side', () => {
  it('keeps hidden points with their author', () => {
    RoomSpec.seated()
      .when(tell('ben', ['The debt.']))
      .thenHappened('statement.published', 'statement.points_kept')
      .thenSees('ben', ({ statements }) => expect(statements[0]?.hidden).toMatchObject([{ text: 'The debt.' }]))
      .thenSees('ana', (view) => expect(JSON.stringify(view)).not.toContain('debt'));
  });
  it('refuses too long a text with both numbers, and too many points', () => {
    const long = { ...tell('ben'), text: 'word '.repeat(401) } as ReturnType<typeof tell>;
    RoomSpec.seated().when(long).thenRefused({ code: 'text.too_long', field: 'text', words: 401, limit: 400 });
    const many = {
      ...tell(
        'ben',
        Array.from({ length: 11 }, (_, i) => `Point ${i}.`),
      ),
    };
    RoomSpec.seated().when(many).thenRefused({ code: 'list.too_long', field: 'points', count: 13, limit: 12 });
  });
  it('"nothing to add" and a statement exclude each other', () => {
    const spec = RoomSpec.seated().given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'p' });
    const nothing = { seat: 'ben', type: 'aspect.nothing_to_add', issue: 'p-1' } as const;
    spec.given(nothing).when(nothing).thenRefused({ code: 'issue.nothing_to_add_said' });
    spec
      .given({ ...tell('ben'), aspect: 'issue:p-1' } as ReturnType<typeof tell>)
      .when(nothing)
      .thenRefused({ code: 'issue.has_statement' });
    spec.when({ ...nothing, issue: 'other' }).thenRefused({ code: 'issue.unknown', issue: 'other' });
  });
});
