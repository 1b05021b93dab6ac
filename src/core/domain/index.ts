export {
  REPEATED,
  isCompoundSuffix,
  isJoinedCompound,
  isRealSuffix,
  isTld,
  lacksCompoundDot,
} from './publicSuffix.js';
export { splitDomain } from './splitDomain.js';
