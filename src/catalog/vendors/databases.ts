import type { Vendor } from '../define.js';
import { unread } from './unread.js';

const upstash = { evidence: 'https://www.npmjs.com/package/@upstash/redis', checked: '2026-11-22' };
const mongodb = { evidence: 'https://www.npmjs.com/package/mongodb', checked: '2026-11-22' };

/** Hosted databases of which only the hosts are known. */
export const databases: readonly Vendor[] = [
  unread('platform', 'upstash', 'Upstash', ['*.upstash.io'], upstash),
  unread('platform', 'mongodb-atlas', 'MongoDB Atlas', ['*.mongodb.net'], mongodb),
];
