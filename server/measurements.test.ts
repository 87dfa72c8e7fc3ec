import { expect, it } from "vitest";
import { Measurements } from "./measurements";

const linesOf = (measurements: Measurements, name: string) =>
  measurements
    .text()
    .split("\n")
    .filter((line) => line.startsWith(`touchstone_${name}`));

it("counts by label, from nothing on where a rise is what matters", () => {
  const measurements = new Measurements();
  measurements.count("commands", { name: "dots.set", result: "done" });
  measurements.count("commands", { name: "dots.set", result: "done" });
  measurements.count("commands", { name: "dots.set", result: "over_cap" });
  expect(linesOf(measurements, "commands")).toEqual([
    'touchstone_commands_total{name="dots.set",result="done"} 2',
    'touchstone_commands_total{name="dots.set",result="over_cap"} 1',
  ]);
  expect(linesOf(measurements, "sqlite_busy")).toEqual(["touchstone_sqlite_busy_total 0"]);
});

it("sorts what it observes into cumulative buckets", () => {
  const measurements = new Measurements();
  for (const size of [1, 3, 3, 400]) measurements.observe("commit_batch_size", size);
  const lines = linesOf(measurements, "commit_batch_size");
  expect(lines).toContain('touchstone_commit_batch_size_bucket{le="2"} 1');
  expect(lines).toContain('touchstone_commit_batch_size_bucket{le="5"} 3');
  expect(lines).toContain('touchstone_commit_batch_size_bucket{le="256"} 3');
  expect(lines).toContain('touchstone_commit_batch_size_bucket{le="+Inf"} 4');
  expect(lines.slice(-2)).toEqual(["touchstone_commit_batch_size_sum 407", "touchstone_commit_batch_size_count 4"]);
  measurements.answered("/api/x", 200, 30);
  expect(linesOf(measurements, "request")).toContain(
    'touchstone_request_duration_seconds_bucket{route="/api/x",status="200",le="0.1"} 1',
  );
});

it("tells the event loop's delays since it was last asked", async () => {
  const measurements = new Measurements();
  const longest = () => Number(linesOf(measurements, 'event_loop_delay_seconds{quantile="1"')[0]?.split(" ")[1]);
  await new Promise((next) => setTimeout(next, 50));
  const until = performance.now() + 300;
  while (performance.now() < until);
  await new Promise((next) => setTimeout(next, 50));
  expect(longest()).toBeGreaterThan(0.2);
  await new Promise((next) => setTimeout(next, 100));
  expect(longest()).toBeLessThan(0.2);
});
