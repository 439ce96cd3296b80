// Reads results, a display a line, through a filter that is used nowhere in building the index.
// Every hit must stand in the list of reviewed false hits: the words as shown, digits left out.
import { readFileSync } from 'node:fs';
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';

const [resultsFile, reviewedFile] = process.argv.slice(2);
const lines = (file) => readFileSync(file, 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
const reviewed = new Set(lines(reviewedFile));
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

const results = lines(resultsFile);
const hits = new Set();
for (const result of results) {
  // As words, and as one string without hyphens: insults may hide across words.
  const words = result.split('-').filter((piece) => /[A-Z]/.test(piece));
  const shown = words.join(' ').toLowerCase();
  const joined = result.slice(2).replace(/-/g, '').toLowerCase().replace(/^\d+|\d+$/g, '');
  if ((matcher.hasMatch(shown) || matcher.hasMatch(joined)) && !reviewed.has(shown)) hits.add(shown);
}
console.log(`${results.length} results, ${hits.size} hits not reviewed`);
for (const hit of [...hits].sort()) console.log(hit);
process.exit(hits.size ? 1 : 0);
