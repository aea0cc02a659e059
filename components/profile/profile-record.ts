import type { Form } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";

/** What a profile is drawn from, as the database gives it. */
export type ProfileRecord = {
  agency: {
    id: number;
    slug: string;
    name: string;
    pinyin: string;
    regionCode: string;
    kind: string;
    level: "nation" | "province" | "city" | "district" | "town";
    relatives: { slug: string; name: string; relation: "predecessor" | "successor"; date: string | null }[];
  };
  /** Every revision, newest year and revision first. */
  reports: ProfileReport[];
  cells: SeriesCell[];
  peers: ProfilePeers;
  /** The newest year a report can be about. */
  lastYear: number;
};

export type ProfileFinding = {
  id: number;
  rule: string;
  severity: "error" | "warning";
  messageZh: string;
  messageEn: string;
  left: number | null;
  right: number | null;
  state: "open" | "report-error";
  start: number | null;
};

export type ProfileReport = {
  id: number;
  year: number;
  revision: number;
  isCurrent: boolean;
  form: Form;
  kind: "annual-report" | "work-summary" | "statistics";
  title: string;
  publishedOn: string | null;
  signedOn: string | null;
  factCount: number;
  sourceUrl: string | null;
  restated: boolean;
  findings: ProfileFinding[];
};

export type ProfilePeer = {
  slug: string;
  name: string;
  pinyin: string;
  regionCode: string;
  year: number;
  value: number;
};
/** Agencies of the same kind and level, and how this one stands among those that state the same year. */
export type ProfilePeers = { nearest: ProfilePeer[]; stating: number; fewer: number };
