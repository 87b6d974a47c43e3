// Sixteen floats (or integers) at a time, in the vector extensions of GCC and Clang: one zmm register under AVX-512,
// two ymm under AVX2, four smaller ones elsewhere. Every function has internal linkage, because each file is
// compiled once per instruction set and the linker must never swap one copy for another. For the same reason the
// kernels use no templates of the standard library.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#if defined(__AVX__)
#include <immintrin.h>
#endif

#define JALI_JOIN_(name, level) name##_##level
#define JALI_JOIN(name, level) JALI_JOIN_(name, level)
// Declares an exported C function whose symbol ends in the instruction set's name.
#define JALI_EXPORT(name) extern "C" __attribute__((visibility("default"))) void JALI_JOIN(name, JALI_LEVEL)
#include "parts.h"

namespace {

constexpr int kLanes = 16;
constexpr int kPanel = 128;  // tokens that a thread takes at a time
typedef uint16_t Halves __attribute__((vector_size(32)));
typedef uint16_t LooseHalves __attribute__((vector_size(32), aligned(2), may_alias));

#if defined(__AVX512F__)
typedef float LooseFloats __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t LooseInts __attribute__((vector_size(64), aligned(4), may_alias));

JALI_INLINE Floats load(const float* p) { return *reinterpret_cast<const LooseFloats*>(p); }
JALI_INLINE Ints load(const int32_t* p) { return *reinterpret_cast<const LooseInts*>(p); }
JALI_INLINE void store(float* p, Floats x) { *reinterpret_cast<LooseFloats*>(p) = x; }
JALI_INLINE void store(int32_t* p, Ints x) { *reinterpret_cast<LooseInts*>(p) = x; }
JALI_INLINE Ints bits(Floats x) { return reinterpret_cast<Ints>(x); }
JALI_INLINE Floats floats(Ints x) { return reinterpret_cast<Floats>(x); }
// The larger of two numbers; b where one of them is NaN.
JALI_INLINE Floats larger(Floats a, Floats b) { return a > b ? a : b; }
JALI_INLINE Ints larger(Ints a, Ints b) { return a > b ? a : b; }
JALI_INLINE Ints smaller(Ints a, Ints b) { return a < b ? a : b; }
JALI_INLINE Ints widened(Halves h) { return __builtin_convertvector(h, Ints); }
JALI_INLINE Halves narrowed(Ints x) { return __builtin_convertvector(x, Halves); }
#else
typedef float LooseFloats __attribute__((vector_size(JALI_REGISTER), aligned(4), may_alias));
typedef int32_t LooseInts __attribute__((vector_size(JALI_REGISTER), aligned(4), may_alias));
typedef uint16_t HalfPart __attribute__((vector_size(JALI_REGISTER / 2)));

JALI_INLINE Floats load(const float* p) {
  Floats x;
  for (int i = 0; i < kParts; i++) x.part[i] = *reinterpret_cast<const LooseFloats*>(p + i * kPartLanes);
  return x;
}
JALI_INLINE Ints load(const int32_t* p) {
  Ints x;
  for (int i = 0; i < kParts; i++) x.part[i] = *reinterpret_cast<const LooseInts*>(p + i * kPartLanes);
  return x;
}
JALI_INLINE void store(float* p, Floats x) {
  for (int i = 0; i < kParts; i++) *reinterpret_cast<LooseFloats*>(p + i * kPartLanes) = x.part[i];
}
JALI_INLINE void store(int32_t* p, Ints x) {
  for (int i = 0; i < kParts; i++) *reinterpret_cast<LooseInts*>(p + i * kPartLanes) = x.part[i];
}
JALI_INLINE Ints bits(Floats x) {
  Ints y;
  for (int i = 0; i < kParts; i++) y.part[i] = reinterpret_cast<IntPart>(x.part[i]);
  return y;
}
JALI_INLINE Floats floats(Ints x) {
  Floats y;
  for (int i = 0; i < kParts; i++) y.part[i] = reinterpret_cast<FloatPart>(x.part[i]);
  return y;
}
// The larger of two numbers; b where one of them is NaN.
JALI_INLINE Floats larger(Floats a, Floats b) {
  for (int i = 0; i < kParts; i++) {
#if defined(__AVX2__)
    a.part[i] = _mm256_max_ps(a.part[i], b.part[i]);
#else
    a.part[i] = a.part[i] > b.part[i] ? a.part[i] : b.part[i];
#endif
  }
  return a;
}
JALI_INLINE Ints larger(Ints a, Ints b) {
  for (int i = 0; i < kParts; i++) a.part[i] = a.part[i] > b.part[i] ? a.part[i] : b.part[i];
  return a;
}
JALI_INLINE Ints smaller(Ints a, Ints b) {
  for (int i = 0; i < kParts; i++) a.part[i] = a.part[i] < b.part[i] ? a.part[i] : b.part[i];
  return a;
}
JALI_INLINE Ints widened(Halves h) {
  HalfPart halves[kParts];
  memcpy(halves, &h, sizeof(h));
  Ints x;
  for (int i = 0; i < kParts; i++) x.part[i] = __builtin_convertvector(halves[i], IntPart);
  return x;
}
JALI_INLINE Halves narrowed(Ints x) {
  HalfPart halves[kParts];
  for (int i = 0; i < kParts; i++) halves[i] = __builtin_convertvector(x.part[i], HalfPart);
  Halves h;
  memcpy(&h, halves, sizeof(h));
  return h;
}
#endif

JALI_INLINE Floats all(float x) { return Floats{} + x; }
JALI_INLINE Ints all(int32_t x) { return Ints{} + x; }
// Lanes of x where mask is -1, zero where it is 0.
JALI_INLINE Floats where(Ints mask, Floats x) { return floats(bits(x) & mask); }
// Lanes of a where mask is -1, of b where it is 0.
JALI_INLINE Floats choose(Ints mask, Floats a, Floats b) { return floats((bits(a) & mask) | (bits(b) & ~mask)); }
alignas(64) constexpr int32_t kLaneNumbers[kLanes] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
JALI_INLINE Ints lane_numbers() { return load(kLaneNumbers); }

JALI_INLINE float bits_to_float(int32_t x) {
  float y;
  memcpy(&y, &x, 4);
  return y;
}
JALI_INLINE int32_t float_to_bits(float x) {
  int32_t y;
  memcpy(&y, &x, 4);
  return y;
}

JALI_INLINE float sum(Floats x) {
#if defined(__AVX512F__)
  return _mm512_reduce_add_ps(reinterpret_cast<__m512>(x));
#elif defined(__AVX2__)
  const __m256 eight = x.part[0] + x.part[1];
  __m128 four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
  four = _mm_add_ps(four, _mm_movehl_ps(four, four));
  return _mm_cvtss_f32(_mm_add_ss(four, _mm_movehdup_ps(four)));
#else
  float total = 0;
  for (int i = 0; i < kLanes; i++) total += x[i];
  return total;
#endif
}
JALI_INLINE int32_t sum(Ints x) {
#if defined(__AVX512F__)
  return _mm512_reduce_add_epi32(reinterpret_cast<__m512i>(x));
#elif defined(__AVX2__)
  const __m256i eight = reinterpret_cast<__m256i>(x.part[0] + x.part[1]);
  __m128i four = _mm_add_epi32(_mm256_castsi256_si128(eight), _mm256_extracti128_si256(eight, 1));
  four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
  return _mm_cvtsi128_si32(_mm_add_epi32(four, _mm_shuffle_epi32(four, 0xb1)));
#else
  int32_t total = 0;
  for (int i = 0; i < kLanes; i++) total += x[i];
  return total;
#endif
}
JALI_INLINE float largest(Floats x) {
#if defined(__AVX512F__)
  return _mm512_reduce_max_ps(reinterpret_cast<__m512>(x));
#elif defined(__AVX2__)
  const __m256 eight = _mm256_max_ps(x.part[0], x.part[1]);
  __m128 four = _mm_max_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
  four = _mm_max_ps(four, _mm_movehl_ps(four, four));
  return _mm_cvtss_f32(_mm_max_ss(four, _mm_movehdup_ps(four)));
#else
  float best = x[0];
  for (int i = 1; i < kLanes; i++) best = x[i] > best ? x[i] : best;
  return best;
#endif
}
JALI_INLINE int32_t largest(Ints x) {
#if defined(__AVX512F__)
  return _mm512_reduce_max_epi32(reinterpret_cast<__m512i>(x));
#elif defined(__AVX2__)
  const __m256i eight = _mm256_max_epi32(reinterpret_cast<__m256i>(x.part[0]), reinterpret_cast<__m256i>(x.part[1]));
  __m128i four = _mm_max_epi32(_mm256_castsi256_si128(eight), _mm256_extracti128_si256(eight, 1));
  four = _mm_max_epi32(four, _mm_shuffle_epi32(four, 0x4e));
  return _mm_cvtsi128_si32(_mm_max_epi32(four, _mm_shuffle_epi32(four, 0xb1)));
#else
  int32_t best = x[0];
  for (int i = 1; i < kLanes; i++) best = x[i] > best ? x[i] : best;
  return best;
#endif
}

// Adds one to the lanes of a count where a > b.
JALI_INLINE void count_larger(Ints& count, Ints a, Ints b) {
#if defined(__AVX512F__)
  const __m512i c = reinterpret_cast<__m512i>(count);
  const __mmask16 mask = _mm512_cmpgt_epi32_mask(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b));
  count = reinterpret_cast<Ints>(_mm512_mask_add_epi32(c, mask, c, _mm512_set1_epi32(1)));
#else
  count -= a > b;
#endif
}

// One bit per lane of a mask of -1 and 0, and back.
JALI_INLINE uint16_t pack_mask(Ints mask) {
#if defined(__AVX512F__) && defined(__AVX512DQ__)
  return _mm512_movepi32_mask(reinterpret_cast<__m512i>(mask));
#elif defined(__AVX2__)
  const Floats signs = floats(mask);
  return static_cast<uint16_t>(_mm256_movemask_ps(signs.part[0]) | _mm256_movemask_ps(signs.part[1]) << 8);
#else
  return static_cast<uint16_t>(sum(mask & (all(1) << lane_numbers())));
#endif
}
JALI_INLINE Ints unpack_mask(uint16_t packed) { return (all(int32_t{packed}) & (all(1) << lane_numbers())) != 0; }

// Writes the lanes of x whose bit is set, one after the other, and returns how many; up to sixteen are overwritten.
JALI_INLINE int64_t store_chosen(int32_t* p, Ints x, uint16_t chosen) {
#if defined(__AVX512F__)
  store(p, reinterpret_cast<Ints>(_mm512_maskz_compress_epi32(chosen, reinterpret_cast<__m512i>(x))));
  return __builtin_popcount(chosen);
#else
  int64_t count = 0;
  for (uint32_t left = chosen; left; left &= left - 1) p[count++] = x[__builtin_ctz(left)];
  return count;
#endif
}

JALI_INLINE void store_chosen(float* p, Floats x, uint16_t chosen) {
  store_chosen(reinterpret_cast<int32_t*>(p), bits(x), chosen);
}

// exp(x) for x <= 0, relative error about 1e-7; NaN stays NaN. The polynomial is that of Cephes; the power of two is
// added through the exponent bits of a number rounded by a large constant. At -88 these bits are all zero, and so is
// the result: x is held there, by a comparison that lets NaN through.
JALI_INLINE Floats exp_negative(Floats x) {
  x = larger(all(-88.0f), x);
  const Floats shifted = x * 1.44269504f + 12582912.0f;
  const Floats n = shifted - 12582912.0f;
  Floats r = x - n * 0.693359375f;
  r = r - n * -2.12194440e-4f;
  Floats p = r * 1.9875691500e-4f + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = r * r * p + r + 1.0f;
  return p * floats((bits(shifted) + 127) << 23);
}

// bfloat16 as the upper half of a float32; rounding to nearest even, NaN stays NaN.
JALI_INLINE Floats load_bf16(const uint16_t* p) {
  const Halves h = *reinterpret_cast<const LooseHalves*>(p);
  return floats(widened(h) << 16);
}
JALI_INLINE Halves to_bf16(Floats x) {
#if defined(__AVX512BF16__)
  return reinterpret_cast<Halves>(_mm512_cvtneps_pbh(reinterpret_cast<__m512>(x)));
#else
  const Ints b = bits(x);
  const Ints rounded = b + 0x7fff + ((b >> 16) & 1);
  const Ints nan = (b & 0x7fffffff) > 0x7f800000;
  const Ints kept = (rounded & ~nan) | ((b | 0x400000) & nan);
  return narrowed((kept >> 16) & 0xffff);
#endif
}
JALI_INLINE void store_bf16(uint16_t* p, Floats x) { *reinterpret_cast<LooseHalves*>(p) = to_bf16(x); }

// Turns sixteen rows of sixteen into sixteen columns.
JALI_INLINE void transpose(Floats* rows) {
#if defined(__AVX512F__)
  __m512 r[16], t[16];
  for (int i = 0; i < 16; i++) r[i] = reinterpret_cast<__m512>(rows[i]);
  for (int i = 0; i < 8; i++) {  // pairs of rows, then fours: 4 x 4 squares in place within each quarter
    t[2 * i] = _mm512_unpacklo_ps(r[2 * i], r[2 * i + 1]);
    t[2 * i + 1] = _mm512_unpackhi_ps(r[2 * i], r[2 * i + 1]);
  }
  for (int i = 0; i < 16; i += 4) {
    const __m512d a = _mm512_castps_pd(t[i]), b = _mm512_castps_pd(t[i + 1]);
    const __m512d c = _mm512_castps_pd(t[i + 2]), d = _mm512_castps_pd(t[i + 3]);
    r[i] = _mm512_castpd_ps(_mm512_unpacklo_pd(a, c)), r[i + 1] = _mm512_castpd_ps(_mm512_unpackhi_pd(a, c));
    r[i + 2] = _mm512_castpd_ps(_mm512_unpacklo_pd(b, d)), r[i + 3] = _mm512_castpd_ps(_mm512_unpackhi_pd(b, d));
  }
  for (int i = 0; i < 4; i++) {  // quarters of one row number, then all four
    t[i] = _mm512_shuffle_f32x4(r[i], r[i + 4], 0x88), t[i + 4] = _mm512_shuffle_f32x4(r[i], r[i + 4], 0xdd);
    t[i + 8] = _mm512_shuffle_f32x4(r[i + 8], r[i + 12], 0x88);
    t[i + 12] = _mm512_shuffle_f32x4(r[i + 8], r[i + 12], 0xdd);
  }
  for (int i = 0; i < 4; i++) {
    rows[i] = reinterpret_cast<Floats>(_mm512_shuffle_f32x4(t[i], t[i + 8], 0x88));
    rows[i + 8] = reinterpret_cast<Floats>(_mm512_shuffle_f32x4(t[i], t[i + 8], 0xdd));
    rows[i + 4] = reinterpret_cast<Floats>(_mm512_shuffle_f32x4(t[i + 4], t[i + 12], 0x88));
    rows[i + 12] = reinterpret_cast<Floats>(_mm512_shuffle_f32x4(t[i + 4], t[i + 12], 0xdd));
  }
#elif defined(__AVX2__)
  __m256 r[32], t[8];
  memcpy(r, rows, sizeof(r));  // r[2 i] and r[2 i + 1] are row i
  for (int square = 0; square < 4; square++) {  // of eight by eight: where it comes from, and where it goes
    const int from = square / 2 * 16 + square % 2, to = square % 2 * 16 + square / 2;
    for (int i = 0; i < 4; i++) {
      const __m256 a = r[from + 4 * i], b = r[from + 4 * i + 2];
      t[2 * i] = _mm256_unpacklo_ps(a, b), t[2 * i + 1] = _mm256_unpackhi_ps(a, b);
    }
    __m256 u[8];
    for (int i = 0; i < 2; i++) {  // fours of rows: quarters of a register hold columns
      u[4 * i] = _mm256_shuffle_ps(t[4 * i], t[4 * i + 2], 0x44);
      u[4 * i + 1] = _mm256_shuffle_ps(t[4 * i], t[4 * i + 2], 0xee);
      u[4 * i + 2] = _mm256_shuffle_ps(t[4 * i + 1], t[4 * i + 3], 0x44);
      u[4 * i + 3] = _mm256_shuffle_ps(t[4 * i + 1], t[4 * i + 3], 0xee);
    }
    for (int i = 0; i < 4; i++) {
      const __m256 low = _mm256_permute2f128_ps(u[i], u[4 + i], 0x20);
      const __m256 high = _mm256_permute2f128_ps(u[i], u[4 + i], 0x31);
      memcpy(reinterpret_cast<char*>(rows) + (to + 2 * i) * 32, &low, 32);
      memcpy(reinterpret_cast<char*>(rows) + (to + 2 * (i + 4)) * 32, &high, 32);
    }
  }
#else
  alignas(64) float from[16][16];
  memcpy(from, rows, sizeof(from));
  alignas(64) float to[16][16];
  for (int i = 0; i < 16; i++) {
    for (int j = 0; j < 16; j++) to[i][j] = from[j][i];
  }
  memcpy(rows, to, sizeof(to));
#endif
}

// The first `lanes` of sixteen numbers; the rest are read as zero and not written.
JALI_INLINE Floats load_some(const float* p, int64_t lanes) {
  if (lanes >= kLanes) return load(p);
  Floats x{};
  memcpy(&x, p, lanes * 4);
  return x;
}
JALI_INLINE Floats load_some(const uint16_t* p, int64_t lanes) {
  if (lanes >= kLanes) return load_bf16(p);
  uint16_t some[kLanes] = {};
  memcpy(some, p, lanes * 2);
  return load_bf16(some);
}
JALI_INLINE void store_some(float* p, Floats x, int64_t lanes) {
  if (lanes >= kLanes) {
    store(p, x);
  } else {
    memcpy(p, &x, lanes * 4);
  }
}
JALI_INLINE void store_some_bf16(uint16_t* p, Floats x, int64_t lanes) {
  const Halves half = to_bf16(x);
  if (lanes >= kLanes) {
    *reinterpret_cast<LooseHalves*>(p) = half;
  } else {
    memcpy(p, &half, lanes * 2);
  }
}

// Memory for one thread's intermediate results, aligned to cache lines.
struct Scratch {
  explicit Scratch(int64_t bytes) : memory(std::aligned_alloc(64, (bytes + 127) / 64 * 64)) {
    if (memory == nullptr) abort();
  }
  ~Scratch() { free(memory); }
  Scratch(const Scratch&) = delete;
  template <typename T>
  T* as(int64_t offset_bytes = 0) const {
    return reinterpret_cast<T*>(static_cast<char*>(memory) + offset_bytes);
  }
  void* memory;
};

// Adds up rows of partial sums from the first to the last: the result is the same whichever threads made them.
JALI_INLINE void add_rows(const float* partial, int64_t rows, int64_t width, float* total) {
  memset(total, 0, width * 4);
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t j = 0; j < width; j++) total[j] += partial[r * width + j];
  }
}

}  // namespace
