import tests from './playwright.config'

/** Takes the pictures that README shows, of the softphone and of the page: no test, and run by hand. */
export default { ...tests, testDir: 'pictures', workers: 1 }
