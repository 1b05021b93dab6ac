import type { TestProject } from 'vitest/node';
import { setup as packPackage } from '../../package/packPackage.ts';

/** Vitest's global set-up: packs the package, unless `ADDRESSEE_TARBALL` names one. */
export function setup(project: TestProject): (() => void) | undefined {
  const tarball = process.env.ADDRESSEE_TARBALL;
  if (!tarball) return packPackage(project);
  project.provide('tarball', tarball);
  return undefined;
}
