/** Whether a host (with or without port) means the device itself, so that no phone can follow it. */
export const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);
