// Times the example `assess_wasm`, built for node: `run(n)` assesses the benchmark cases n times and returns a checksum.
'use strict';
const module_ = require(require('node:path').resolve(process.argv[2]));
const { performance } = require('node:perf_hooks');

for (const name of Object.keys(module_).filter((name) => name.startsWith('run'))) {
  const run = module_[name];
  run(20);
  const times = [];
  for (let round = 0; round < 30; round += 1) {
    const start = performance.now();
    run(20);
    times.push(((performance.now() - start) / 20) * 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(0).padStart(8);
  console.log(`${name.padEnd(32)} median ${at(0.5)} µs   best ${at(0)} µs   worst ${at(1)} µs   (one call, wasm)`);
}
