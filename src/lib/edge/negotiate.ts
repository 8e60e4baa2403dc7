import { qualities } from './qualities.ts'

/**
 * The media type that a client wants most of those there are. Of several it wants as much, and where it wants none, it is
 * the one that stands before the others. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function negotiate<Type extends string>(accept: string, types: readonly Type[]): Type {
  const wanted = qualities(accept)
  const quality = (type: Type) =>
    wanted.get(type) ?? wanted.get(type.replace(/\/.*/, '/*')) ?? wanted.get('*/*') ?? 0
  return types.reduce((best, type) => (quality(type) > quality(best) ? type : best))
}
