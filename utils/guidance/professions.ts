/** Whom Sidelight is for; some cards speak to a few of them only. */
export const PROFESSIONS = [
  'nurse',
  'psychologist',
  'psychiatrist',
  'social-worker',
  'occupational-therapist',
  'counsellor',
  'peer-worker',
  'student',
] as const;
