import type { GovernanceWords } from '../../i18n/en/governance.js';
import type { Text } from '../../schema/text.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** What the templates of boards and groups depend on. */
export interface GovernanceView extends View<GovernanceWords> {
  mention: Mention;
  /** The name of a body, organisation, document or plan, if it is known. */
  nameOf: (id: string) => Text | undefined;
}
