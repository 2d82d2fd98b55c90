import type { EcosireError } from "./errors.js";

const FIRST = 500;
const LONGEST = 8_000;

/** Whether a repetition can help: what is busy, broken, or still at work on the same call. */
export function isTransient({ status, code }: EcosireError): boolean {
  return (
    code === "connection_failed" ||
    code === "timeout" ||
    code === "idempotency_in_progress" ||
    status === 408 ||
    status === 429 ||
    status >= 500
  );
}

/**
 * Milliseconds until the next attempt.
 *
 * @param attempt how many attempts there were before the one that failed
 * @param most milliseconds that are waited at most
 * @returns `undefined` where the gateway asks for more than that
 */
export function delayOf(error: EcosireError, attempt: number, most: number): number | undefined {
  // Between half and all of it, so that callers who failed together do not come back together.
  const own = Math.min(FIRST * 2 ** attempt, LONGEST) * (1 - Math.random() / 2);
  const asked = (error.retryAfter ?? 0) * 1000;
  return asked > most ? undefined : Math.min(Math.max(own, asked), most);
}

/** Waits, unless the signal ends it. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted) {
      end();
    }
  });
}
