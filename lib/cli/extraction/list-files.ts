import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@/lib/domain/app-error";
import { isArchive, readArchive } from "@/lib/reading/archive/archive";

/** One document to read: a file, or a member of an archive, named `archive.zip/member`. `failure` where it cannot be. */
export type InputFile = { name: string; bytes: Uint8Array } | { name: string; failure: AppError };

/** The documents of the paths, in their order: folders walked by name, archives of several documents opened. */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<InputFile> {
  for (const path of paths) yield* listPath(path);
}

/** True where the paths may give several documents, so that each answer must name its file. */
export async function mayBeSeveral(paths: readonly string[]): Promise<boolean> {
  const [only] = paths;
  if (paths.length !== 1 || only === undefined) return true;
  return stat(only).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function* listPath(path: string): AsyncGenerator<InputFile> {
  const found = await stat(path).catch(() => null);
  if (!found) {
    yield { name: path, failure: noSuchFile(path) };
  } else if (found.isDirectory()) {
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    for (const name of names) yield* listPath(join(path, name));
  } else yield* openFile(path, await readFile(path));
}

async function* openFile(path: string, bytes: Uint8Array): AsyncGenerator<InputFile> {
  if (!isArchive(bytes)) {
    yield { name: path, bytes };
    return;
  }
  try {
    const members = await readArchive(bytes, path);
    if (members.length === 1 && members[0]) yield { name: path, bytes: members[0].bytes };
    else for (const member of members) yield { name: `${path}/${member.name}`, bytes: member.bytes };
    if (members.length === 0) yield { name: path, failure: emptyArchive() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield { name: path, failure: error };
  }
}

function noSuchFile(path: string): AppError {
  return new AppError("not-found", {
    zh: `找不到文件或文件夹：${path}。没有读取任何内容；请检查路径。`,
    en: `There is no file or folder ${path}. Nothing was read; check the path.`,
  });
}

function emptyArchive(): AppError {
  return new AppError("empty-document", {
    zh: "压缩包里没有可读的文件。没有读取任何内容；请放入年报文件后再试。",
    en: "The archive holds no file that could be a report. Nothing was read; put reports in it and try again.",
  });
}
