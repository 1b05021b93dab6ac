/** Values of CSS properties by part, colours as they are painted. */
type Look = Record<string, Record<string, string>>;

export interface Painted {
  readonly look: Look;
  /** Contrast of each text, border and icon with what it stands on. */
  readonly contrast: Record<string, number>;
}

/** Runs in the page, with a field that shows an error and a suggestion. */
export function readLook(): Painted {
  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d', { willReadFrequently: true })!;

  /** What colours come to, the last one on top. */
  function paint(...colours: string[]): number[] {
    context.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3));
  }

  /** The backgrounds under an element, from the window's canvas up. */
  function under(element: Element | null): string[] {
    if (!element) return [canvasColour()];
    return [...under(element.parentElement), getComputedStyle(element).backgroundColor];
  }

  function canvasColour(): string {
    const probe = document.createElement('div');
    probe.style.backgroundColor = 'Canvas';
    document.documentElement.append(probe);
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return colour;
  }

  function luminance(rgb: number[]): number {
    const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(a: number[], b: number[]): number {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  }

  const SHAPE = ['border-top-width', 'border-top-style', 'border-top-left-radius', 'height'];
  const PADDING = ['padding-left', 'padding-right', 'padding-top', 'padding-bottom'];
  const TEXT = ['font-size', 'font-weight', 'line-height'];
  const parts: Record<string, string[]> = {
    label: TEXT,
    input: [...SHAPE, ...PADDING, 'font-size'],
    error: [...TEXT, ...PADDING],
    question: TEXT,
    accept: [...SHAPE, ...PADDING, ...TEXT],
    dismiss: [...SHAPE, ...PADDING],
    messages: ['min-height', 'margin-top'],
  };

  const look: Look = {};
  const contrast: Record<string, number> = {};
  for (const [part, properties] of Object.entries(parts)) {
    const element = document.querySelector(`.addressee-${part}`);
    if (!element) throw new Error(`The field shows no ${part}.`);
    const style = getComputedStyle(element);
    const read = Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)]));
    const ground = under(element);
    const around = under(element.parentElement);
    const text = paint(...ground, style.color);
    read.color = text.join();
    read['background-color'] = paint(...ground).join();
    if (part !== 'messages') contrast[`${part}, text`] = ratio(text, paint(...ground));
    if (part === 'input' || part === 'accept') {
      const border = paint(...around, style.borderTopColor);
      read['border-top-color'] = border.join();
      contrast[`${part}, border`] = ratio(border, paint(...around));
    }
    look[part] = read;
  }
  return { look, contrast };
}
