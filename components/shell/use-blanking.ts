import { useEffect, useState } from 'react';

/** One key hides the panel for a shared screen and shows it again. By the key's place, as Alt+B types ∫ on a Mac. */
export function useBlanking(): [boolean, (blank: boolean) => void] {
  const [blank, setBlank] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyB') return;
      event.preventDefault();
      setBlank((now) => !now);
    };
    window.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return [blank, setBlank];
}
