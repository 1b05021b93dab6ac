/**
 * What the field reads of an event, whatever makes it: React's events are of this shape.
 * `nativeEvent` is the browser's own.
 */
export interface FieldEvent<Current extends EventTarget = EventTarget> {
  readonly currentTarget: Current;
  readonly target: EventTarget | null;
  readonly defaultPrevented: boolean;
  readonly timeStamp: number;
  preventDefault(): void;
  stopPropagation(): void;
}

/** Focus moves. */
export interface FieldFocusEvent extends FieldEvent<Element> {
  readonly relatedTarget: EventTarget | null;
}

/** A key is pressed. */
export interface FieldKeyEvent extends FieldEvent {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly nativeEvent: { readonly isComposing: boolean };
}

/** A button is pressed. */
export interface FieldMouseEvent extends FieldEvent {
  readonly clientX: number;
  readonly clientY: number;
  readonly detail: number;
}
