"use client";
import { deviceSwitch } from "@/app/_ui/device-switch";

const sound = deviceSwitch("touchstone.cockpit.sound", false);

/** Two soft notes, under two seconds; silent where the browser has no sound or holds it back. */
async function ring(): Promise<void> {
  try {
    const audio = new AudioContext();
    await audio.resume();
    for (const [at, pitch] of [
      [0, 660],
      [0.35, 880],
    ] as const)
      note(audio, audio.currentTime + at, pitch);
    setTimeout(() => void audio.close(), 2500);
  } catch {
    // Without sound the colour and the sentence tell it.
  }
}

function note(audio: AudioContext, at: number, pitch: number): void {
  const loudness = audio.createGain();
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.25, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 1.2);
  const tone = audio.createOscillator();
  tone.frequency.value = pitch;
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 1.25);
}

/** The sound at the end of the time: off until somebody wants it, and heard once when switched on. */
export function useSoundSwitch(): [boolean, (isOn: boolean) => void] {
  const [isOn, set] = sound.use();
  const change = (next: boolean) => {
    set(next);
    if (next) void ring();
  };
  return [isOn, change];
}

/** Sounds if this device wants it. */
export function ringIfWanted(): void {
  if (sound.isOn()) void ring();
}
