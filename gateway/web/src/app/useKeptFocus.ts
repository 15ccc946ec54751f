import { useEffect } from 'react';

/**
 * Keeps the focus near where it was when what had it goes away, as a button does once its act is done: it passes to the nearest of what stood
 * around it, or to the content. Whoever works by ear or by keyboard would begin the page anew otherwise. It is not brought back to where
 * somebody had left it before, nor is the page moved.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: Element[] = [];
    const arrive = ({ target }: FocusEvent) => {
      around = target instanceof Element ? enclosing(target) : [];
    };
    const leave = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (target === around[0] && around[0]?.isConnected) {
          around = [];
        }
      });
    };
    const keep = () => {
      if (around.length > 0 && !around[0]?.isConnected && (document.activeElement ?? document.body) === document.body) {
        pass(around.find((each) => each.isConnected));
      }
    };
    const watch = new MutationObserver(keep);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', arrive);
    document.addEventListener('focusout', leave);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', arrive);
      document.removeEventListener('focusout', leave);
    };
  }, []);
}

/** An element and all that it stands in, from the inside. */
function enclosing(element: Element): Element[] {
  return element.parentElement === null ? [element] : [element, ...enclosing(element.parentElement)];
}

function pass(near: Element | undefined): void {
  const content = document.getElementById('main');
  const to = near === undefined || near.contains(content) ? content : near;
  if (to instanceof HTMLElement) {
    if (!to.hasAttribute('tabindex')) {
      to.tabIndex = -1;
      to.addEventListener('blur', () => to.removeAttribute('tabindex'), { once: true });
    }
    to.focus({ preventScroll: true });
  }
}
