import type { Db } from "@/db/open-database";
import { type SubjectHit, searchSubjects } from "./search";
import { listAgenciesByLetters } from "./suggestions";

/** Subjects as the index finds them; where it finds none, agencies whose initials hold the letters in order. */
export async function findSubjects(db: Db, { text, limit }: { text: string; limit: number }): Promise<SubjectHit[]> {
  const found = await searchSubjects(db, { text, limit });
  if (found.length > 0 || !/^[a-z\d\s]+$/i.test(text)) return found;
  return listAgenciesByLetters(db, { letters: text, limit });
}
