import type { Feature, Need } from '../../app/feature.ts';
import { demands, meetings } from './called.ts';

const minutes = ({ consortium, subject }: Need) => `/c/${consortium}/${subject.split('/').slice(0, 2).join('/')}/minutes`;

/** Meetings, from the demand for one to its minutes. */
export const feature: Feature = {
  pages: [
    { at: 'consortium', path: 'meetings', load: () => import('./Meetings.tsx') },
    { at: 'consortium', path: 'meetings/demands', load: () => import('./Demands.tsx') },
    { at: 'consortium', path: 'meetings/demands/:demandId', load: () => import('./Demand.tsx') },
    { at: 'consortium', path: 'meetings/attendance', load: () => import('./Attendance.tsx') },
    { at: 'consortium', path: 'meetings/attendance/records', load: () => import('./AttendanceRecords.tsx') },
    { at: 'consortium', path: 'meetings/:meetingId', load: () => import('./Meeting.tsx') },
    { at: 'consortium', path: 'meetings/:meetingId/minutes', load: () => import('./MinutesVersions.tsx') },
    { at: 'consortium', path: 'meetings/:meetingId/minutes/:version', load: () => import('./Minutes.tsx') },
  ],
  needs: {
    summons: { page: ({ consortium, subject }) => `/c/${consortium}/${subject}`, called: meetings, act: () => import('./SummonsHere.ts') },
    demand: { page: ({ consortium }) => `/c/${consortium}/meetings/demands`, called: demands, act: () => import('./JoinHere.tsx') },
    minutes: { page: minutes, called: meetings, act: () => import('./MinutesHere.ts') },
    'minutes-to-write': { page: minutes, called: meetings, act: () => import('./MinutesHere.ts') },
    'minutes-opposed': { page: minutes, called: meetings, act: () => import('./MinutesHere.ts') },
  },
  navigation: [{ at: 'consortium', path: 'meetings', text: 'meetings:meetings', order: 15 }],
};
