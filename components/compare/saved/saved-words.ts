/** What the kept comparisons say, from the compare messages; `{x}` stands for a value. */
export type SavedWords = Readonly<
  Record<
    | "save"
    | "title"
    | "name"
    | "keep"
    | "kept"
    | "full"
    | "refused"
    | "none"
    | "where"
    | "rename"
    | "renameOf"
    | "renamed"
    | "done"
    | "remove"
    | "removeOf"
    | "removed"
    | "undo"
    | "restored",
    string
  >
>;
