"use client";
import { usePathname } from "next/navigation";
import { SiteLink } from "@/components/ui/site-link";

export type NavLink = { href: string; text: string };

/** The rooms of the site; the one the reader is in is marked. The first is the overview, current only at its own address. */
export function NavLinks({ label, links, className }: { label: string; links: NavLink[]; className: string }) {
  const path = usePathname();
  return (
    <nav className={className} aria-label={label}>
      {links.map(({ href, text }, index) => {
        const here = index === 0 ? path === href : path.startsWith(href);
        return (
          <SiteLink key={href} href={href} onClick={closeMenu} {...(here ? { "aria-current": "page" as const } : {})}>
            {text}
          </SiteLink>
        );
      })}
    </nav>
  );
}

/** On a phone the links stand in a popover that outlives the page it was opened on. */
function closeMenu(): void {
  document.querySelector<HTMLElement>("[popover]:popover-open")?.hidePopover();
}
