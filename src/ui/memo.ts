import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

function differ(a: object, b: object): boolean {
  const names = Object.keys(a);
  return names.length !== Object.keys(b).length || names.some((name) => Reflect.get(a, name) !== Reflect.get(b, name));
}

/**
 * A part that is rendered again only when one of its properties is another value than before. For the rows of long
 * lists.
 */
export function memo<P extends object>(Part: FunctionComponent<P>): FunctionComponent<P> {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return differ(next, this.props);
    }
    render(): ComponentChild {
      return h(Part, this.props as P & preact.Attributes);
    }
  }
  return Memo as unknown as FunctionComponent<P>;
}
