import { openLinear, scoresOf, softmax } from '../model/index.ts';
import type { Linear } from '../model/index.ts';
import { openNet, runNet } from '../model/phrase-net.ts';
import type { NetCache, NetShape } from '../model/phrase-net.ts';
import { LINEAR, NET_WORDS, NETS, SPOKEN } from '../weights/reply.ts';
import { blend } from './blend.ts';
import { replyFeatures } from './features.ts';
import { replyNetInput } from './net-input.ts';
import type { ReplyContext } from './reply-context.ts';
import { spokenFeatures } from './spoken.ts';

interface Models {
  readonly linear: Linear;
  readonly words: ReadonlyMap<string, number>;
  readonly nets: readonly { readonly shape: NetShape; readonly parameters: Float32Array; readonly cache: NetCache }[];
  readonly spoken: Linear;
}

let opened: Models | undefined;

/** Opened on first use: a screen that shows no reply need not pay for it. */
function models(): Models {
  opened ??= {
    linear: openLinear(LINEAR),
    words: new Map(NET_WORDS.split(' ').map((word, index) => [word, index])),
    nets: NETS.map((stored) => ({ shape: stored.shape, parameters: openNet(stored), cache: new Map() })),
    spoken: openLinear(SPOKEN),
  };
  return opened;
}

/** The probabilities of the six verdicts, in the order of `REPLY_VERDICTS`. */
export function verdictShares(context: ReplyContext): Float64Array {
  const { linear, words, nets } = models();
  const input = replyNetInput(context, words);
  return blend(
    softmax(scoresOf(linear, replyFeatures(context))),
    nets.map(({ shape, parameters, cache }) => softmax(runNet(shape, parameters, input, undefined, cache).scores)),
  );
}

/** The probabilities of accept, weak and not for a reply in a speech transcript, in the order of `SPOKEN_ANSWERS`. */
export function spokenShares(asked: string, reply: string): Float64Array {
  return softmax(scoresOf(models().spoken, spokenFeatures(asked, reply)));
}
