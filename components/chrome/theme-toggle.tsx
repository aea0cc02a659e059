"use client";

/**
 * Turns between light and dark, and remembers the choice. Both words stand in the page and the style sheet shows the
 * one that fits, so that nothing changes its width when the script arrives.
 */
export function ThemeToggle({ dark, light }: { dark: string; light: string }) {
  return (
    <button type="button" className="theme" onClick={turn}>
      <span className="to-dark">{dark}</span>
      <span className="to-light">{light}</span>
    </button>
  );
}

function turn(): void {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
}
