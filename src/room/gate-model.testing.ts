import type { RoomEvent } from './index.ts';
import { GROUP, type RestartScope } from './types.ts';

const topicOf = (aspect: string): string => aspect.replace(/^issue:/, '');
const pair = (summariser: string, author: string, topic: string): string => `${summariser} to ${author} on ${topic}`;
const side = (author: string, topic: string): string => `${author} on ${topic}`;
const within = (small: ReadonlySet<string>, big: ReadonlySet<string>): boolean =>
  [...small].every((each) => big.has(each));

/**
 * A second, independent account of the gate before offers (method 2.2, 2.5–2.7, 2.9, 3.8c, 3.9), kept as plain facts in
 * words of the method: who told which points, which points an author says arrived, where a neutral person said "well
 * enough to go on", who waives, who has nothing to add, what is off the table. It knows nothing of loops, statuses or
 * versions.
 */
export class GateModel {
  readonly seats: readonly string[];
  light = false;
  readonly told = new Map<string, ReadonlySet<string>>();
  readonly arrived = new Map<string, ReadonlySet<string>>();
  readonly enough = new Map<string, ReadonlySet<string>>();
  readonly waived = new Map<string, Set<string>>();
  readonly named = new Map<string, string>();
  readonly nothing = new Set<string>();
  readonly issues = new Set<string>();
  /** Issues put aside or dropped. */
  readonly offTable = new Set<string>();

  constructor(seats: readonly string[]) {
    this.seats = seats;
  }

  tell(author: string, topic: string, points: ReadonlySet<string>): void {
    const before = this.told.get(side(author, topic));
    this.told.set(side(author, topic), points);
    this.waived.get(topic)?.delete(author);
    const onlyMore = before !== undefined && within(before, points) && points.size > before.size;
    if (onlyMore) return;
    for (const known of [this.arrived, this.enough])
      for (const summariser of [...this.seats, GROUP]) known.delete(pair(summariser, author, topic));
  }

  /** The author said "that's right" to what was told last. */
  confirm(summariser: string, author: string, topic: string): void {
    this.arrived.set(pair(summariser, author, topic), this.told.get(side(author, topic)) ?? new Set());
    this.enough.delete(pair(summariser, author, topic));
  }

  markEnough(summariser: string, author: string, topic: string): void {
    this.enough.set(pair(summariser, author, topic), this.told.get(side(author, topic)) ?? new Set());
  }

  /** All begin anew on a topic: whatever anybody said on it counts for nothing. */
  startOver(topic: string): void {
    this.waived.delete(topic);
    for (const author of this.seats) {
      this.told.delete(side(author, topic));
      this.named.delete(side(author, topic));
      this.nothing.delete(side(author, topic));
      for (const summariser of [...this.seats, GROUP]) {
        this.arrived.delete(pair(summariser, author, topic));
        this.enough.delete(pair(summariser, author, topic));
      }
    }
  }

  /** On one topic; on all that was told and said; on offers, which the gate does not hold; or on everything. */
  startOverOn(scope: RestartScope): void {
    if (scope === 'phase:offers') return;
    if (scope !== 'phase:understanding' && scope !== 'room') return this.startOver(topicOf(scope));
    for (const known of [this.told, this.arrived, this.enough, this.waived, this.named, this.nothing]) known.clear();
    if (scope === 'room') for (const issue of this.issues) this.offTable.add(issue);
  }

  #counts(summariser: string, author: string, topic: string): boolean {
    const points = this.told.get(side(author, topic));
    if (points === undefined) return false;
    if (this.seats.every((seat) => this.waived.get(topic)?.has(seat))) return true;
    const place = pair(summariser, author, topic);
    return [this.arrived.get(place), this.enough.get(place)].some(
      (known) => known !== undefined && within(points, known),
    );
  }

  understood(author: string, topic: string): boolean {
    const others = this.seats.filter((seat) => seat !== author);
    const from = (seat: string): boolean => this.#counts(seat, author, topic);
    if (this.seats.length < 5) return others.every(from);
    const named = this.named.get(side(author, topic));
    return others.filter(from).length >= 2 && from(GROUP) && (named === undefined || from(named));
  }

  /** Whether an author is done with on an issue: understood, or with nothing to add. */
  doneOn(author: string, issue: string): boolean {
    const topic = this.light ? 'issues' : issue;
    return this.told.has(side(author, topic)) ? this.understood(author, topic) : this.nothing.has(side(author, topic));
  }

  open(issues: readonly string[]): boolean {
    return this.seats.every(
      (author) => this.understood(author, 'why_here') && issues.every((issue) => this.doneOn(author, issue)),
    );
  }

  onTable(issues: readonly string[]): boolean {
    return !issues.some((issue) => this.offTable.has(issue));
  }

  /** The facts, told from what the room says happened; only outcomes, none of its reasons. */
  follow(event: RoomEvent): void {
    const waivers = (aspect: string): Set<string> => {
      const known = this.waived.get(topicOf(aspect)) ?? new Set();
      this.waived.set(topicOf(aspect), known);
      return known;
    };
    switch (event.type) {
      case 'rules.proposed':
        this.light = event.data.loop === 'light';
        return;
      case 'statement.published': {
        const points = event.data.points.map(({ id, text, must }) => `${id} ${text} ${must}`);
        return this.tell(event.by, topicOf(event.data.aspect), new Set(points));
      }
      case 'aspect.nothing_to_add':
        this.nothing.add(side(event.by, event.data.issue));
        return;
      case 'issues.nothing_to_add':
        this.nothing.add(side(event.by, 'issues'));
        return;
      case 'understanding.changed': {
        const { summariser, author, aspect, status } = event.data;
        if (status === 'confirmed') this.confirm(summariser, author, topicOf(aspect));
        return;
      }
      case 'understanding.marked_enough':
        return this.markEnough(event.data.summariser, event.data.author, topicOf(event.data.aspect));
      case 'understanding.unmarked_enough':
        this.enough.delete(pair(event.data.summariser, event.data.author, topicOf(event.data.aspect)));
        return;
      case 'understanding.waived':
        waivers(event.data.aspect).add(event.by);
        return;
      case 'understanding.unwaived':
        waivers(event.data.aspect).delete(event.by);
        return;
      case 'aspect.reset.completed':
        return this.startOverOn(event.data.aspect);
      case 'issue.added':
        this.issues.add(event.data.id);
        return;
      case 'aspect.moved':
        if (event.data.to === 'open') this.offTable.delete(event.data.issue);
        else this.offTable.add(event.data.issue);
        return;
      case 'summary.needed_from': {
        const place = side(event.by, topicOf(event.data.aspect));
        if (event.data.from === '') this.named.delete(place);
        else this.named.set(place, event.data.from);
        return;
      }
      default:
        return;
    }
  }
}
