import { app } from './app.en.ts';
import { byFeature, type Texts } from './texts.ts';

export const texts = byFeature(import.meta.glob<Texts>('../features/*/en.ts', { eager: true, import: 'texts' }), app);
