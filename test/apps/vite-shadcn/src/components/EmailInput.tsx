import { useEmailField, type UseEmailFieldOptions } from 'addressee';
import { Button } from '@/components/ui/button';
import { useFormField } from '@/components/ui/form';
import { Input } from '@/components/ui/input';

/** shadcn's `Input`, for an address: stands in a `FormControl`, as any input does. */
export function EmailInput(props: UseEmailFieldOptions) {
  const { error } = useFormField();
  const field = useEmailField({
    ...props,
    // The form decides what is wrong, and FormMessage says so.
    validationBehavior: 'aria',
    validationMode: 'onSubmit',
    errorMessage: error?.message,
  });
  const { suggestion, accepted } = field;

  return (
    <div>
      <Input {...field.inputProps} />
      {/* One line is reserved, so that nothing moves when it fills. */}
      <div className="mt-2 h-8 text-sm">
        {suggestion && (
          <div {...field.suggestionProps} className="flex items-center gap-2">
            <span className="hidden shrink-0 sm:inline">Did you mean</span>
            <bdi className="flex min-w-0">
              {/* Of a long address the domain stays in sight: it is what is suggested. */}
              <span className="truncate">
                {suggestion.email.slice(0, -suggestion.domain.length)}
              </span>
              <strong>{suggestion.domain}</strong>
            </bdi>
            <Button {...field.acceptProps} variant="outline" size="sm">
              Use it
            </Button>
            <Button {...field.dismissProps} variant="ghost" size="sm">
              ×
            </Button>
          </div>
        )}
        {accepted && (
          <div className="flex items-center gap-2">
            <span className="truncate">Changed to {accepted.suggestion.email}</span>
            <Button {...field.undoProps} variant="ghost" size="sm">
              Undo
            </Button>
          </div>
        )}
      </div>
      <div {...field.statusProps} className="sr-only" />
    </div>
  );
}
