import type { Service } from '../types.js';
import type { Known } from './index.js';

/** https://policies.google.com/technologies/cookies */
export default {
  id: 'youtube',
  name: 'YouTube',
  category: 'marketing',
  purpose: 'for-videos',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  hosts: ['*.youtube.com', '*.youtube-nocookie.com', '*.ytimg.com'],
  transfers: [{ country: 'US', safeguard: 'adequacy-DPF' }],
  trackers: [
    {
      name: 'VISITOR_INFO1_LIVE',
      domain: 'youtube.com',
      purpose: 'for-bandwidth',
      retention: 'P180D',
    },
    {
      name: 'YSC',
      domain: 'youtube.com',
      purpose: 'for-video-session',
      retention: 'session',
    },
  ],
} satisfies Known as Service;
