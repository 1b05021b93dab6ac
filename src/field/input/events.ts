/**
 * What the field reads of an event. React's events have this shape.
 */
export interface FieldEvent<Current extends EventTarget = EventTarget> {
  readonly currentTarget: Current;
  readonly target: EventTarget | null;
  readonly defaultPrevented: boolean;
  readonly timeStamp: number;
  preventDefault(): void;
  stopPropagation(): void;
}

/** Keeps an event from the browser and from what is around the field. */
export function swallow(event: FieldEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A focus event. */
export interface FieldFocusEvent extends FieldEvent<Element> {
  readonly relatedTarget: EventTarget | null;
}

/** A key event. `nativeEvent` is the browser's own. */
export interface FieldKeyEvent extends FieldEvent {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly nativeEvent: { readonly isComposing: boolean };
}

/** A mouse event. */
export interface FieldMouseEvent extends FieldEvent {
  readonly clientX: number;
  readonly clientY: number;
  readonly detail: number;
}
