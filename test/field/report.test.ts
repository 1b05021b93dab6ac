import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report, tell } from '../../src/field/report.js';

const error = new Error('of the application');
const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
let heard: ErrorEvent[] = [];
let isHandled = false;
const hear = (event: ErrorEvent) => {
  heard.push(event);
  if (isHandled) event.preventDefault();
};

beforeEach(() => {
  logged.mockClear();
  heard = [];
  isHandled = false;
  window.addEventListener('error', hear);
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.removeEventListener('error', hear);
});

describe('an error', () => {
  it('is left to the browser where it can be told', () => {
    // jsdom has no reportError.
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    report(error);
    expect(reportError).toHaveBeenCalledExactlyOnceWith(error);
    expect(heard).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
  });

  it('is an event of the window elsewhere, and in the console', () => {
    report(error);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ error, message: 'Error: of the application' });
    expect(logged).toHaveBeenCalledExactlyOnceWith(error);
  });

  it('is not in the console where somebody has dealt with it', () => {
    isHandled = true;
    report(error);
    expect(heard).toHaveLength(1);
    expect(logged).not.toHaveBeenCalled();
  });

  it('is in the console of a server, which has no window', () => {
    vi.stubGlobal('window', undefined);
    report(error);
    expect(heard).toEqual([]);
    expect(logged).toHaveBeenCalledExactlyOnceWith(error);
  });
});

describe('a function of the application', () => {
  it('is called with its subject, where there is one', () => {
    const listener = vi.fn();
    tell(listener, 'ann@example.org');
    expect(listener).toHaveBeenCalledExactlyOnceWith('ann@example.org');
    expect(() => tell(undefined, 'ann@example.org')).not.toThrow();
    expect(heard).toEqual([]);
  });

  it('that throws is told of, and stops nothing', () => {
    const fail = () => {
      throw error;
    };
    expect(() => tell(fail, '')).not.toThrow();
    expect(heard[0]).toMatchObject({ error });
  });
});
