import { open, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { AppError } from "@/lib/domain/app-error";
import { isArchive, readArchive } from "@/lib/reading/archive/archive";
import type { BatchInput } from "./open-batch";

/** What was asked for and cannot be taken: a path that is not there, an archive that does not open. */
export type RefusedInput = { path: string; error: AppError };
export type Inputs = { inputs: BatchInput[]; refused: RefusedInput[] };

/** Every file under the paths, folders walked to their ends in order of name, archives opened, hidden files left out. */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const found: Inputs = { inputs: [], refused: [] };
  for (const path of paths) {
    const named = await stat(path).catch(() => null);
    if (!named) found.refused.push({ path, error: noSuchPath(path) });
    else for (const file of named.isDirectory() ? await listFiles(path) : [path]) await addFile(found, file);
  }
  return found;
}

/** One file's bytes as inputs: itself, or the documents of the archive it is. AppError where the archive does not open. */
export async function toInputs(fileName: string, bytes: Uint8Array): Promise<BatchInput[]> {
  if (!isArchive(bytes)) return [{ fileName, content: { bytes }, byteLength: bytes.length }];
  const files = await readArchive(bytes, fileName);
  return files.map((file) => ({
    fileName: `${fileName}/${file.name}`,
    content: { bytes: file.bytes },
    byteLength: file.bytes.length,
  }));
}

/** As `toInputs`; an archive that does not open is taken as it is, so that its own row says why and the others go on. */
export async function toSubmittedInputs(fileName: string, bytes: Uint8Array): Promise<BatchInput[]> {
  try {
    return await toInputs(fileName, bytes);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [{ fileName, content: { bytes }, byteLength: bytes.length }];
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  const sorted = visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    sorted.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return nested.flat();
}

/** A plain file is kept by its path, so that thousands cost no memory; only a zip is opened now. */
async function addFile(found: Inputs, path: string): Promise<void> {
  try {
    const fileName = basename(path);
    const { byteLength, isZip } = await peek(path);
    const opened = isZip ? await toInputs(fileName, await readFile(path)) : [];
    const isPlain = !opened.some((one) => one.fileName !== fileName);
    if (isPlain) found.inputs.push({ fileName, content: { path }, byteLength });
    else found.inputs.push(...opened);
  } catch (error) {
    found.refused.push({ path, error: error instanceof AppError ? error : unreadable(path, error) });
  }
}

async function peek(path: string): Promise<{ byteLength: number; isZip: boolean }> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return { byteLength: (await file.stat()).size, isZip: buffer.toString("latin1") === "PK" };
  } finally {
    await file.close();
  }
}

function noSuchPath(path: string): AppError {
  return new AppError("not-found", {
    zh: `没有这个文件或文件夹：${path}。其余的照常处理。请核对路径。`,
    en: `There is no file or folder ${path}; the others are taken as usual. Check the path.`,
  });
}

function unreadable(path: string, cause: unknown): AppError {
  return new AppError(
    "not-found",
    {
      zh: `无法读取 ${path}，其余的照常处理。请检查文件权限。`,
      en: `${path} cannot be read; the others are taken as usual. Check the file's permissions.`,
    },
    { cause },
  );
}
