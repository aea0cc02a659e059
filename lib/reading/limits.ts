/** The largest file that is read at all: the largest real reports, with photographs, stay under 30 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** The largest text file: a report of 300 pages is under 1 MB, a saved page with inlined pictures under 10 MB. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** What the entries of one archive may come to together; a bomb says gigabytes. */
export const MAX_EXPANDED_BYTES = 256 * 1024 * 1024;
/** One XML part of an office file: a 300-page report is about 10 MB of XML. */
export const MAX_XML_BYTES = 64 * 1024 * 1024;
/** Entries of one archive: a year's reports of a whole province are a few thousand. */
export const MAX_ARCHIVE_ENTRIES = 10_000;
/** Archives inside archives: a province's zip of cities' zips is two deep. */
export const MAX_ARCHIVE_DEPTH = 3;
/** Elements inside elements: the deepest real page seen is under 100. */
export const MAX_NESTING = 1_000;
/** Elements of one page, those a parser repeats included: a page with a whole city's reports has 100,000. */
export const MAX_ELEMENTS = 1_000_000;
/** Cells of one document: a statistical form has 300, a workbook of a whole city 50,000. */
export const MAX_CELLS = 500_000;
/** Columns of one table: the widest statutory table has 15. */
export const MAX_COLUMNS = 256;
/** Rows of one sheet or table. */
export const MAX_ROWS = 20_000;
/** Pages of one PDF: the longest real report has about 100. */
export const MAX_PAGES = 500;
/** Letters of one document: a report of 300 pages has 300,000. Bounds the work of every reader and of extraction. */
export const MAX_LETTERS = 1_000_000;
/** Letters of one paragraph: a whole report that lost its line breaks has under 60,000. */
export const MAX_PARAGRAPH_LETTERS = 200_000;
/** Drawing operations of one page: a scanned map has 100,000. */
export const MAX_PAGE_OPERATIONS = 400_000;
/** Drawing operations of one PDF: a report of 100 pages with tables on each has 500,000. */
export const MAX_OPERATIONS = 4_000_000;
/** Boxes of a page's grid times the lines they are compared with: the densest real page stays under 2 million. */
export const MAX_GRID_WORK = 50_000_000;
