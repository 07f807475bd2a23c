import type { CompiledRule } from '../artefact.ts';
import type { ReplyDocument } from '../document.ts';
import type { Span } from '../types.ts';
import { addressMix } from './address-mix.ts';
import { feelingIgnored, noNextStep, repeatContactIgnored } from './empathy.ts';
import { closingMissing, greetingMissing, nameMissing, wrongName } from './greeting.ts';
import { languageMismatch } from './language-mismatch.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { questionUnanswered } from './question-unanswered.ts';
import { sensitiveData } from './sensitive-data.ts';
import { shouting } from './shouting.ts';
import { longSentence, wallOfText } from './size.ts';
import { stacked } from './stacked.ts';

/** What a check found: where, unless it is about the whole, and values for the rule's templates. */
export interface CheckHit {
  span?: Span;
  values?: Readonly<Record<string, string>>;
}

/** Where a rule's own patterns matched. */
export interface OwnEvidence {
  span: Span;
  group?: string;
}

/** Decides what only the whole reply, its layout or its ticket can tell. Pure; silent when it doesn't know. */
export type Check = (document: ReplyDocument, own: readonly OwnEvidence[], rule: CompiledRule) => CheckHit[];

const CHECKS = {
  'address-mix': addressMix,
  'closing-missing': closingMissing,
  'feeling-ignored': feelingIgnored,
  'greeting-missing': greetingMissing,
  'language-mismatch': languageMismatch,
  'long-sentence': longSentence,
  'name-missing': nameMissing,
  'no-next-step': noNextStep,
  'placeholder-left': placeholderLeft,
  'question-unanswered': questionUnanswered,
  'repeat-contact-ignored': repeatContactIgnored,
  'sensitive-data': sensitiveData,
  shouting,
  stacked,
  'wall-of-text': wallOfText,
  'wrong-name': wrongName,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;

/** Checks that need the end of the reply: silent while it is being written. */
const NEED_THE_END: ReadonlySet<CheckName> = new Set<CheckName>([
  'closing-missing',
  'feeling-ignored',
  'greeting-missing',
  'language-mismatch',
  'name-missing',
  'no-next-step',
  'question-unanswered',
  'repeat-contact-ignored',
  'wall-of-text',
]);

export const needsTheEnd = (name: CheckName): boolean => NEED_THE_END.has(name);

export const runCheck = (
  name: CheckName,
  document: ReplyDocument,
  own: readonly OwnEvidence[],
  rule: CompiledRule,
): CheckHit[] => CHECKS[name](document, own, rule);
