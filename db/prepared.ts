import type { Db } from "./open";

/**
 * A query built once per database instead of at every call, which would cost far more than to run it: for what is
 * asked with each command and before each frame. Its values come by `sql.placeholder`.
 */
export function prepared<Query>(build: (db: Db) => Query): (db: Db) => Query {
  const known = new WeakMap<Db, Query>();
  return (db) => {
    let query = known.get(db);
    if (query === undefined) known.set(db, (query = build(db)));
    return query;
  };
}
