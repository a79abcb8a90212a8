import { spawn } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/**
 * Runs tests in WebKit through its own driver, on a screen made for it, and ends
 * both afterwards.
 *
 * @param {import('../helpers/engines.mjs').Engine} engine
 */
export async function webkitLauncher({ path, browser, display }) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let driver;
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  const end = () => {
    // The group: ending xvfb-run alone would leave the driver and the screen running.
    if (driver?.pid) tryTo(() => process.kill(-driver.pid, 'SIGTERM'));
    driver = undefined;
  };

  launcher.initialize = async (config) => {
    const command = [path, `--port=${port}`];
    const screen = display ? [display, '--auto-servernum', '--server-args=-screen 0 1280x1024x24'] : [];
    const [program, ...words] = [...screen, ...command];
    driver = spawn(program, words, { stdio: 'ignore', detached: true, env: { ...process.env, ...quiet } });
    process.once('exit', end);
    await answers(port);
    await initialize(config);
  };
  launcher.stop = async () => {
    await stop();
    end();
  };
  return launcher;
}

/** Containers and virtual machines have neither a graphics card nor a place for WebKit's own sandbox. */
const quiet = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** @param {number} port */
async function answers(port) {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (await canConnect(port)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 30 seconds.');
}

/** @param {number} port @returns {Promise<boolean>} */
function canConnect(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), done(true)));
    socket.once('error', () => done(false));
  });
}

/** @param {() => void} act */
function tryTo(act) {
  try {
    act();
  } catch {
    // Already gone.
  }
}
