import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Before anything is measured, and where nothing can be. */
const UNMEASURED = 640;

/** How wide an element is, in CSS pixels, so that what is drawn in it keeps its letters' size. */
export function useWidth<Kind extends Element>(): [RefObject<Kind | null>, number] {
  const ref = useRef<Kind>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
