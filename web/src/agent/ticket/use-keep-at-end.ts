// SPDX-License-Identifier: Apache-2.0
import { useLayoutEffect, useRef, type RefObject } from 'react';

const nearPixels = 60;

/** Shows the end of what scrolls, and goes on showing it as it grows, unless the reader went up. */
export function useKeepAtEnd(box: RefObject<HTMLElement | null>, count: number): void {
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const toEnd = () => {
      if (atEnd.current) element.scrollTo(0, element.scrollHeight);
    };
    const note = () => {
      const below = element.scrollHeight - element.clientHeight - element.scrollTop;
      atEnd.current = below < nearPixels;
    };
    // What stands beside it may take its room at any time, such as a reply being written.
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    element.addEventListener('scroll', note);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', note);
    };
  }, [box]);
  useLayoutEffect(() => {
    if (atEnd.current) box.current?.scrollTo(0, box.current.scrollHeight);
  }, [box, count]);
}
