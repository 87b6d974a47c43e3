// Says which of the compiled instruction sets this processor can run, best one last.

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
