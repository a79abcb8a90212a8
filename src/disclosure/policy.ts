/** What a publisher keeps back. */
export interface Policy {
  name: PresetName;
  /** Counts of people from 1 up to this are small. */
  small: number;
  /** In a group of fewer than this, "all" and "none" say something about everybody in it. */
  tiny: number;
  /** The counts that are published are rounded to so many. 1: they are exact. */
  rounding: number;
}

export const presetNames = ['default', 'nhs', 'strict'] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * The usual rules: counts of 1 to 5 as the Department for Education had it, 1 to 7 with the rest to the nearest 5 as the
 * NHS has it below England, and everything under 10 as for outputs of research.
 */
export const presets: Record<PresetName, Policy> = {
  default: { name: 'default', small: 5, tiny: 10, rounding: 1 },
  nhs: { name: 'nhs', small: 7, tiny: 10, rounding: 5 },
  strict: { name: 'strict', small: 9, tiny: 10, rounding: 1 },
};

/** Whether a count is small under a policy: 0 is nobody, and says nothing about anybody by itself. */
export function isSmall(count: number, { small }: Policy): boolean {
  return count > 0 && count <= small;
}
