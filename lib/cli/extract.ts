import { readFile } from "node:fs/promises";
import { AppError } from "@/lib/domain/app-error";
import { extract } from "@/lib/extraction/extract";
import { readDocument } from "@/lib/reading/read-document";

/** `npm run --silent extract -- FILE…`: prints what is read out of each file, and stores nothing. */
async function main(files: string[]): Promise<number> {
  let failed = false;
  for (const file of files) {
    const many = files.length > 1;
    try {
      const extraction = extract(await readDocument(await readFile(file), file));
      console.log(JSON.stringify(many ? { file, ...extraction } : extraction, null, many ? 0 : 1));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed = true;
      if (many) console.log(JSON.stringify({ file, error: { code: error.code, message: error.message } }));
      else process.stderr.write(`${error.message}\n`);
    }
  }
  return failed ? 2 : 0;
}

process.exitCode = await main(process.argv.slice(2));
