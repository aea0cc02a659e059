import { Activity, type ComponentType, lazy } from "react";

/**
 * A component that stands in the page from the first paint, while its code comes after it and only to pages that show
 * it. Unlike a suspense boundary, an activity is never sent behind the page, so nothing moves and nothing is missing
 * without a script. What
 * shows it later does so in a transition.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(() => load().then((part) => ({ default: part })));
  // biome-ignore lint/correctness/noComponentHookFactories: called at the top of a module, once a part
  return function Late(props: Props) {
    return (
      <Activity>
        <Part {...props} />
      </Activity>
    );
  };
}
