import type { Rule } from "@/lib/extraction/narrative/rule";
import { ACTION_RULES } from "./actions";
import { CARRY_RULES } from "./carry-over";
import { APART_RULES, DISCLOSURE_RULES } from "./disclosure";
import { DOCUMENT_RULES } from "./documents";
import { OUTCOME_RULES, OUTCOME_TAIL_RULES } from "./outcomes";
import { PROPOSAL_RULES } from "./proposals";
import { REQUEST_RULES } from "./requests";
import { RESOURCE_RULES } from "./resources";
import { RESPONSE_RULES } from "./response";
import { REVIEW_RULES } from "./review";

/** Every rule that is looked for before a figure may count as items published on a channel, in order. */
export const BEFORE_CHANNELS: readonly Rule[] = [
  ...CARRY_RULES,
  ...OUTCOME_RULES,
  ...REVIEW_RULES,
  ...REQUEST_RULES,
  ...PROPOSAL_RULES,
  ...RESPONSE_RULES,
  ...DOCUMENT_RULES,
  ...ACTION_RULES,
  ...RESOURCE_RULES,
  ...OUTCOME_TAIL_RULES,
  ...APART_RULES,
];

/** Rules for what no channel accounts for. */
export const BEHIND_CHANNELS: readonly Rule[] = DISCLOSURE_RULES;
