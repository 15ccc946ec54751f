import { app } from './app.zh.ts';
import { byFeature, type Texts } from './texts.ts';

export const texts = byFeature(import.meta.glob<Texts>('../features/*/zh.ts', { eager: true, import: 'texts' }), app);
