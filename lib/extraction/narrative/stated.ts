import type { ApplicantCode, MetricCode } from "@/lib/domain/dictionary";
import type { Mention } from "./mentions";

/** A figure that has been read: what it states, and the rule that told. */
export type Stated = {
  mention: Mention;
  metric: MetricCode;
  applicant: ApplicantCode;
  rule: string;
  also?: MetricCode;
};
