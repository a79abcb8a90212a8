import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property()` for the decorators that TypeScript compiles, without the part of it for the other kind, which no
 * page needs. What has no type of its own is text, whatever a page sets it to: an attribute that is taken away leaves none.
 */
export function property(declaration?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);
    if (declaration?.type) return;
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    const { set } = accessor;
    accessor.set = function (value: unknown) {
      set!.call(this, `${value ?? ''}`);
    };
    Object.defineProperty(prototype, name, accessor);
  };
}
