// Loaded before a host: everything that leaves the process throws and is told; every file that our code opens is told.
// The last line of the standard error is what happened, as JSON.
'use strict';
const childProcess = require('node:child_process');
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const module_ = require('node:module');
const net = require('node:net');
const tls = require('node:tls');
const workers = require('node:worker_threads');

const ours = process.env.SANDBOX_CODE;
const attempts = new Set();
const reads = new Set();
const { writeSync } = fs;

function bar(owner, name, names) {
  for (const key of names) {
    if (typeof owner[key] !== 'function') continue;
    owner[key] = function barred() {
      attempts.add(`${name}.${key}`);
      throw new Error('barred');
    };
  }
}

bar(childProcess, 'child_process', ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']);
bar(dgram, 'dgram', ['createSocket']);
bar(dns, 'dns', Object.keys(dns));
bar(dns.promises, 'dns.promises', Object.keys(dns.promises));
bar(http, 'http', ['request', 'get']);
bar(https, 'https', ['request', 'get']);
bar(net, 'net', ['connect', 'createConnection', 'createServer']);
bar(net.Socket.prototype, 'net.Socket', ['connect']);
bar(tls, 'tls', ['connect']);
bar(workers, 'worker_threads', ['Worker']);
bar(globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource']);
const writes = ['appendFile', 'chmod', 'chown', 'copyFile', 'cp', 'lchown', 'link', 'lutimes', 'mkdir', 'mkdtemp', 'rename', 'rm', 'rmdir', 'symlink', 'truncate', 'unlink', 'utimes', 'writeFile'];
bar(fs, 'fs', [...writes, ...writes.map((name) => `${name}Sync`), 'createWriteStream']);
bar(fs.promises, 'fs.promises', writes);

for (const owner of [fs, fs.promises]) {
  for (const key of ['open', 'openSync', 'readFile', 'readFileSync', 'readdir', 'readdirSync', 'createReadStream', 'opendir', 'opendirSync']) {
    const real = owner[key];
    if (typeof real !== 'function') continue;
    owner[key] = function told(path, ...rest) {
      if (typeof path !== 'number' && new Error().stack.includes(ours)) reads.add(String(path));
      return real.call(this, path, ...rest);
    };
  }
}
module_.syncBuiltinESMExports();

process.on('exit', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  writeSync(2, `\n${JSON.stringify({ attempts: [...attempts], reads: [...reads], prototype })}\n`);
});
