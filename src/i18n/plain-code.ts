/** A code that the kit does not know, shown as plainly as it can be: "under-review" is "under review". */
export function plainCode(code: string): string {
  return code.replaceAll('-', ' ');
}
