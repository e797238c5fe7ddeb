import type { PageState, PostChoice } from '@/utils/messages/page-port';

// The screens know pages as they tell of themselves, and nothing of how they are read.

export type PageKind = PageState['kind'];
export type PlatformId = PageState['platform'];
export type CapturedPost = PostChoice['post'];
export type PostPart = CapturedPost['missing'][number];
