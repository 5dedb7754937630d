import type * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

/** A server by `https:` with a certificate of its own. */
export async function serveSecurely(handler: http.RequestListener): Promise<string> {
  const server = https.createServer({ cert: certificate, key: certificateKey }, handler);
  return `https://localhost:${await listen(server)}`;
}

/** Listens for the length of one test. Gives the port. */
export async function listen(server: http.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await promisify(server.close.bind(server))();
  });
  return (server.address() as AddressInfo).port;
}

/** A certificate for `localhost` that nobody trusts by default, and its key. Made for these tests: no secret. */
export const certificate: string = `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUIVz0Pf0BjgGTzbHFkZZvQnVciyswCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMDA2NTQ0NVoYDzIxMjYxMDI3
MDY1NDQ1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARb2hYl22h3kcPr4FWGpfVVC+IQehXAlhvEEzMnm07WEiVuB2WmaES0
RtYNvvPKFR3xVEabWagnqCpBA7DKAg5Ro28wbTAdBgNVHQ4EFgQUcTRwf1d9I+QM
fRk+sI1FVHJZPC8wHwYDVR0jBBgwFoAUcTRwf1d9I+QMfRk+sI1FVHJZPC8wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgFTdxszep4Z3GN9s3SoQhLH3CoKGqqZNWKXI+z5aqIosCIA7H
wvx+FK03W/iR0BfYUZdADN55xqb2fLJ8C1EZN9Er
-----END CERTIFICATE-----`;

export const certificateKey: string = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMXlzC4xtFzfAVk2H
sgeXdjeehP1y4ziOFvk4ONVnCqqhRANCAARb2hYl22h3kcPr4FWGpfVVC+IQehXA
lhvEEzMnm07WEiVuB2WmaES0RtYNvvPKFR3xVEabWagnqCpBA7DKAg5R
-----END PRIVATE KEY-----`;
