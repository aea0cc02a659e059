import { notFound } from "next/navigation";

export function generateStaticParams() {
  return [{ rest: ["-"] }];
}

/** An address that no page has: the not-found page, in the language of the address. */
export default function UnknownPage() {
  notFound();
}
