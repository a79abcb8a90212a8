import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property()` for the decorators that TypeScript compiles, without the part of it for the other kind, which no
 * page needs.
 */
export function property(declaration?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);
  };
}
