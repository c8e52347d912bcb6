import { readdirSync, readFileSync } from 'node:fs';

/** A tick of Linux's process times, in µs. */
const TICK_US = 10_000;

type Times = { readonly parent: number; readonly own: number; readonly ended: number };

function timesOf(pid: number): Times | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, a name in brackets, may hold spaces; fields 4 and 14 to 17 are meant.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = (at: number): number => Number(fields[at - 3]) * TICK_US;
    return { parent: Number(fields[1]), own: ticks(14) + ticks(15), ended: ticks(16) + ticks(17) };
  } catch {
    // It ended between the list and the look, or this is not Linux.
    return undefined;
  }
}

/** The processor's time of a process and its children, ended ones included, in µs; NaN where the system does not say (Linux does). */
export function familyTime(pid: number): number {
  const head = timesOf(pid);
  if (!head) return NaN;
  const children = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [timesOf(Number(name))] : []));
  return children.reduce((sum, each) => sum + (each?.parent === pid ? each.own : 0), head.own + head.ended);
}

/** The processor's time of this process alone, in µs. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The processor's time of this process's children that have ended, in µs; NaN where the system does not say. */
export const endedTime = (): number => timesOf(process.pid)?.ended ?? NaN;
