import { useEffect, useRef } from 'react';
import { moveFocus } from '../moveFocus.js';

interface SidebarLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  /** The heading that it stands under, where that is not in view. */
  readonly group: string | undefined;
  /** It may be followed soon: somebody points at it. */
  readonly onApproach: () => void;
  readonly onFollow: () => void;
  readonly children: string;
}

/** A place to go to; the arrow keys go through these. */
export function SidebarLink(props: SidebarLinkProps) {
  const { href, isCurrent, group, onApproach, onFollow, children } = props;
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const bar = link.current?.closest('.sidebar');
    if (!isCurrent || !bar || !link.current) return;
    // In the sidebar alone: the page stays where it is.
    const below = link.current.getBoundingClientRect().bottom - bar.getBoundingClientRect().bottom;
    if (below > 0) bar.scrollTop += below + bar.clientHeight / 3;
  }, [isCurrent]);

  return (
    <li>
      <a
        ref={link}
        href={href}
        data-stop=""
        aria-current={isCurrent ? 'page' : undefined}
        onKeyDown={moveFocus}
        onPointerEnter={onApproach}
        onFocus={onApproach}
        onClick={onFollow}
      >
        {children}
        {group !== undefined && <small> {group}</small>}
      </a>
    </li>
  );
}
