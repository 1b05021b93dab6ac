import type { ShownField } from '../../react/index.js';
import { classes } from '../classes.js';
import type { EmailFieldClassNames } from '../types.js';

interface CompletionListProps {
  readonly field: ShownField;
  readonly classNames: EmailFieldClassNames;
}

/** What the address may become, over what follows the field: nothing moves for it. */
export function CompletionList({ field, classNames }: CompletionListProps) {
  return (
    <div className="addressee-popup">
      <ul
        {...field.listboxProps}
        className={classes('addressee-completions', classNames.completions)}
      >
        {field.completions.map((email, index) => {
          const at = email.lastIndexOf('@');
          return (
            <li
              key={email}
              {...field.getOptionProps(index)}
              // Its two halves are laid out side by side, which some readers take for two words.
              aria-label={email}
              className={classes('addressee-completion', classNames.completion)}
            >
              <bdi className="addressee-completion-text">
                <span className="addressee-completion-local">{email.slice(0, at)}</span>
                <span>{email.slice(at)}</span>
              </bdi>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
