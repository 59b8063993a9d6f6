import fc from 'fast-check'

/** Property tests try the same samples on every run, so that a change is judged by what it changed; `FUZZ_SEED=N` tries others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_230_401) })
