/** Light, dark, or as the system has it. */

import { useEffect, useState } from "preact/hooks";

const THEMES = ["light dark", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const NAMES: Record<Theme, string> = { "light dark": "auto", light: "light", dark: "dark" };

export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(remembered);
  useEffect(() => {
    document.documentElement.dataset.theme = NAMES[theme];
    try {
      localStorage.setItem("jali theme", theme);
    } catch {
      // Storage is off for some pages opened from disk; then the choice lasts as long as the page.
    }
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button class="theme" onClick={() => setTheme(next)} aria-label={`Colours: ${NAMES[theme]}. Change to ${NAMES[next]}.`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="5.5" />
        <path d="M7 1.5A5.5 5.5 0 0 1 7 12.5Z" />
      </svg>
      {NAMES[theme]}
    </button>
  );
}

function remembered(): Theme {
  try {
    const stored = localStorage.getItem("jali theme");
    return THEMES.find((theme) => theme === stored) ?? "light dark";
  } catch {
    return "light dark";
  }
}
