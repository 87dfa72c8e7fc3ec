import { expect, it } from "vitest";
import { clock } from "./time";

it("counts down to nothing and then up", () => {
  expect(clock(378_000)).toBe("6:18");
  expect(clock(377_001)).toBe("6:18");
  expect(clock(3_720_000)).toBe("1:02:00");
  expect(clock(0)).toBe("0:00");
  expect(clock(-999)).toBe("0:00");
  expect(clock(-32_500)).toBe("+0:32");
});
