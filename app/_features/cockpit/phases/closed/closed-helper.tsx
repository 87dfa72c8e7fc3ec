"use client";
import { CheckInDates } from "../commit/check-in-dates";
import { ClosingRatings } from "../commit/closing-ratings";

export function ClosedHelper() {
  return (
    <>
      <CheckInDates />
      <ClosingRatings />
    </>
  );
}
