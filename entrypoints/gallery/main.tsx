import { Gallery } from '@/components/ui/gallery/gallery';
import { show } from '@/components/ui/show';

await show({ title: () => 'Gallery – Sidelight', content: () => <Gallery /> });
