/** Every file of a drop, folders walked to their ends; hidden files are left out. */
export async function listDroppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  return (await Promise.all(entries.map(walk))).flat().filter((file) => !file.name.startsWith("."));
}

async function walk(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const children = await readAll(entry.createReader());
  return (await Promise.all(children.map(walk))).flat();
}

/** A folder's reader gives at most a hundred entries a call. */
async function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length === 0 ? [] : [...some, ...(await readAll(reader))];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const CHUNK_BYTES = 24 * 1024 * 1024;
const CHUNK_FILES = 50;

/** Files in groups small enough for one request; a file that is larger than a group goes alone. */
export function toChunks(files: readonly File[]): File[][] {
  const chunks: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const chunk = chunks.at(-1);
    const fits = chunk && chunk.length < CHUNK_FILES && bytes + file.size <= CHUNK_BYTES;
    if (fits) chunk.push(file);
    else chunks.push([file]);
    bytes = fits ? bytes + file.size : file.size;
  }
  return chunks;
}
