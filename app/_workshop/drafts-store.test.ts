import { describe, expect, it } from "vitest";
import { type DraftStorage, Drafts } from "./drafts-store";

function device() {
  const kept = new Map<string, string>();
  const storage: DraftStorage = {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, storage };
}

describe("drafts", () => {
  it("survive a reload, each field for itself", () => {
    const { storage } = device();
    new Drafts("w", "p", storage).set("card", "The lift is slow");
    const reloaded = new Drafts("w", "p", storage);
    expect(reloaded.get("card")).toBe("The lift is slow");
    expect(reloaded.get("idea")).toBe("");
  });

  it("belong to one person in one workshop", () => {
    const { storage } = device();
    new Drafts("w", "p", storage).set("card", "mine");
    expect(new Drafts("w", "q", storage).get("card")).toBe("");
    expect(new Drafts("v", "p", storage).get("card")).toBe("");
  });

  it("are found by how their fields begin, also after a reload, but not those of another person", () => {
    const { storage } = device();
    new Drafts("w", "p", storage).set("edit.1", "The lift is very slow");
    new Drafts("w", "q", storage).set("edit.2", "Not mine");
    const drafts = new Drafts("w", "p", storage);
    drafts.set("card", "Another");
    drafts.set("edit.3", "Begun now");
    expect(drafts.begun("edit.")).toEqual(["edit.1", "edit.3"]);
    drafts.set("edit.1", "");
    expect(drafts.begun("edit.")).toEqual(["edit.3"]);
  });

  it("leave no trace once sent", () => {
    const { kept, storage } = device();
    const drafts = new Drafts("w", "p", storage);
    drafts.set("card", "The lift is slow");
    drafts.set("card", "");
    expect(kept.size).toBe(0);
  });

  it("come back when refused, but never over a text begun meanwhile", () => {
    const drafts = new Drafts("w", "p", undefined);
    expect(drafts.giveBack("card", "refused")).toBe(true);
    expect(drafts.get("card")).toBe("refused");
    expect(drafts.giveBack("card", "another")).toBe(false);
    expect(drafts.get("card")).toBe("refused");
  });

  it("stay in memory where the device keeps nothing", () => {
    const broken: DraftStorage = {
      getItem: () => {
        throw new Error("denied");
      },
      setItem: () => {
        throw new Error("full");
      },
      removeItem: () => undefined,
      length: 1,
      key: () => {
        throw new Error("denied");
      },
    };
    const drafts = new Drafts("w", "p", broken);
    drafts.set("card", "kept");
    expect(drafts.get("card")).toBe("kept");
  });

  it("tell whoever shows them", () => {
    const drafts = new Drafts("w", "p", undefined);
    let told = 0;
    const stop = drafts.subscribe(() => void (told += 1));
    drafts.set("card", "a");
    stop();
    drafts.set("card", "b");
    expect(told).toBe(1);
  });
});
