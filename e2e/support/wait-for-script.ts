import { expect, type Locator } from "@playwright/test";

/** Waits until the page's script has taken hold of an element, so that keys and clicks on it are heard. */
export async function waitForScript(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps"))))
    .toBe(true);
}
