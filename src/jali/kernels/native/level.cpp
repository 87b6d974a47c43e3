// What this processor can do.

// The best of the compiled instruction sets that it can run.
extern "C" __attribute__((visibility("default"))) const char* jali_level() {
#if defined(__x86_64__)
  __builtin_cpu_init();
#if defined(JALI_HAS_AVX512)
  const bool v4 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                  __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                  __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx2") &&
                  __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
  if (v4 && __builtin_cpu_supports("avx512bf16")) return "avx512_bf16";
  if (v4) return "avx512";
#endif
#if defined(JALI_HAS_AVX2)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2")) return "avx2";
#endif
#endif
  return "generic";
}

// Whether its vectors multiply bfloat16 faster than float32, tiles (AMX) left aside.
extern "C" __attribute__((visibility("default"))) int jali_multiplies_bfloat16() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512bf16") && __builtin_cpu_is("amd");
#else
  return 0;
#endif
}
