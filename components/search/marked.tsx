import type { SuggestionPart } from "./search-words";

/** A text with what was sought marked. */
export function Marked({ parts }: { parts: readonly SuggestionPart[] }) {
  return parts.map((part, index) => {
    const key = `${index} ${part.text}`;
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
