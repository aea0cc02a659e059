"use client";
import { ErrorWords } from "@/components/chrome/error-words";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="wrap" id="main">
      <ErrorWords {...(error.digest ? { digest: error.digest } : {})} onRetry={reset} />
    </main>
  );
}
