import { AppError } from "@/lib/domain/app-error";
import { extract } from "@/lib/extraction/extract";
import type { Extraction } from "@/lib/extraction/extraction";
import { readDocument } from "@/lib/reading/read-document";
import { explain } from "./extraction/explain";
import { type InputFile, listFiles, mayBeSeveral } from "./extraction/list-files";
import { toContract } from "./extraction/to-contract";

const USAGE = `用法 Usage: npm run --silent extract -- [--explain] FILE…
  FILE 可以是年报文件、文件夹或压缩包，不保存任何内容。A report, a folder or a zip; nothing is stored.
  --explain 用文字说明每个数字的来源。Says in words where each figure comes from.`;

/** Prints what is read out of each file, one object, or one line a file where there are several. 2 if any failed. */
async function main(args: readonly string[]): Promise<number> {
  const explaining = args.includes("--explain");
  const paths = args.filter((argument) => !argument.startsWith("--"));
  const isUnknown = args.some((argument) => argument.startsWith("--") && argument !== "--explain");
  if (paths.length === 0 || isUnknown) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  let several = await mayBeSeveral(paths);
  let failed = 0;
  let found = 0;
  for await (const input of listFiles(paths)) {
    found++;
    several ||= input.name !== paths[0];
    const answer = await readInput(input);
    if (answer instanceof AppError) {
      failed++;
      reportFailure(input.name, answer, several && !explaining);
    } else if (explaining) console.log(`${several ? `== ${input.name}\n` : ""}${explain(answer)}\n`);
    else console.log(JSON.stringify(several ? { file: input.name, ...toContract(answer) } : toContract(answer)));
  }
  if (found === 0)
    process.stderr.write(
      "文件夹里没有文件，没有读取任何内容；请检查路径。 There is no file in the folder and nothing was read; check the path.\n",
    );
  return failed > 0 || found === 0 ? 2 : 0;
}

async function readInput(input: InputFile): Promise<Extraction | AppError> {
  if ("failure" in input) return input.failure;
  try {
    return extract(await readDocument(input.bytes, input.name), { agencyOptional: true });
  } catch (error) {
    if (error instanceof AppError) return error;
    // A bug in reading one file must not cost the answers for the others: it is shown whole, and the rest go on.
    process.stderr.write(`${input.name}: ${error instanceof Error ? error.stack : String(error)}\n`);
    return programError();
  }
}

function programError(): AppError {
  return new AppError("damaged", {
    zh: "程序读取这个文件时出错，没有得到任何结果。请把文件和标准错误里的信息一起报告给开发者。",
    en: "The program broke on this file and gave no result. Please report the file with the trace on standard error.",
  });
}

function reportFailure(file: string, { code, text }: AppError, asLine: boolean): void {
  const message = `${text.zh} ${text.en}`;
  if (asLine) console.log(JSON.stringify({ file, error: { code, message } }));
  else process.stderr.write(`${file}: ${message}\n`);
}

process.exitCode = await main(process.argv.slice(2));
