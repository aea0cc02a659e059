import { Window } from "happy-dom";

const GLOBALS = [
  "document",
  "navigator",
  "Element",
  "HTMLElement",
  "HTMLIFrameElement",
  "SVGElement",
  "Node",
  "Event",
  "XMLSerializer",
  "MutationObserver",
  "ResizeObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/*
 * Makes this thread look like a browser, which Recharts needs to draw anything. Imported for this effect, before React,
 * and by worker threads only: code in the server's own thread tells server from browser by these names.
 */
const window = new Window({ width: 1280, height: 800 });
const set = (name: string, value: unknown) => Object.defineProperty(globalThis, name, { value, configurable: true });
set("window", window);
for (const name of GLOBALS) set(name, window[name]);
