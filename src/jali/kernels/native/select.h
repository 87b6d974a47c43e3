// Finding the k-th largest |x| of a short row, exactly.
//
// A float's key is its bits without the sign: as integers, keys order as magnitudes do, denormals included. NaNs of
// any payload share one key above infinity, so that they count as largest and as equal.
#pragma once

#include "lanes.h"

namespace {

constexpr int32_t kInfinity = 0x7f800000;
constexpr int32_t kNan = kInfinity + 1;

JALI_INLINE Ints keys_of(Floats x) { return smaller(bits(x) & 0x7fffffff, all(kNan)); }
JALI_INLINE int32_t key_of(float x) {
  const int32_t key = float_to_bits(x) & 0x7fffffff;
  return key < kNan ? key : kNan;
}

// What is kept: every key above `threshold`, and of those equal to it the first `ties`.
struct Cut {
  int32_t threshold;
  int32_t ties;
};

// What one pass over a row finds.
struct RowStatistics {
  int32_t largest;
  int32_t nonzeros;
  float root_mean_square;  // of the nonzeros
};

JALI_INLINE int32_t count_above(const int32_t* keys, int64_t blocks, int32_t threshold) {
  Ints a{}, b{};
  const Ints least = all(threshold);
  int64_t i = 0;
  for (; i + 1 < blocks; i += 2) {
    count_larger(a, load(keys + i * kLanes), least);
    count_larger(b, load(keys + (i + 1) * kLanes), least);
  }
  if (i < blocks) count_larger(a, load(keys + i * kLanes), least);
  return sum(a + b);
}

// Finds the cut that keeps exactly k of a row's keys, 0 < k < width. The row is padded with zero keys to whole blocks.
//
// Any threshold that k keys exceed will do. The search begins at `guess`, a multiple of the root mean square that is
// where the row before ended, steps from there by the slope that an exponential tail has, and then interpolates on
// counts; from the eighth pass on it bisects the bits, which ends whatever the distribution.
JALI_INLINE Cut find_cut(const int32_t* keys, int64_t blocks, int32_t k, RowStatistics row, float& guess) {
  if (row.nonzeros <= k) return {0, k - row.nonzeros};
  int32_t low = 0, high = row.largest;                    // count(> low) > k and count(> high) < k, always
  int32_t count_low = row.nonzeros, count_high = 0;
  const float from = row.root_mean_square * guess, half = bits_to_float(high) * 0.5f;
  int32_t threshold = float_to_bits(from < half ? from : half);
  const float share = static_cast<float>(k) / static_cast<float>(row.nonzeros);
  const float slope = -1.0f / (share * std::log(share));
  for (int pass = 0; high - low > 1; pass++) {
    if (!(threshold > low && threshold < high)) threshold = low + (high - low) / 2;
    const int32_t count = count_above(keys, blocks, threshold);
    if (count == k) {
      guess = bits_to_float(threshold) / row.root_mean_square;
      return {threshold, 0};
    }
    if (count > k) {
      low = threshold, count_low = count;
    } else {
      high = threshold, count_high = count;
    }
    const float a = bits_to_float(low), b = bits_to_float(high);
    if (pass == 0) {
      const float step = static_cast<float>(count - k) / static_cast<float>(row.nonzeros) * slope;
      threshold = float_to_bits(bits_to_float(threshold) * (1 + (step < -0.5f ? -0.5f : step)));
      continue;
    }
    float part = static_cast<float>(count_low - k) / static_cast<float>(count_low - count_high);
    part = part < 0.05f ? 0.05f : part > 0.95f ? 0.95f : part;
    threshold = pass < 7 ? float_to_bits(a + (b - a) * part) : low + (high - low) / 2;
  }
  return {high, k - count_high};
}

// The magnitude, in root mean squares, that a fraction of normally distributed values exceeds.
inline float normal_quantile(double fraction) {
  double low = 0, high = 8;
  for (int i = 0; i < 40; i++) {
    const double middle = (low + high) / 2;
    (std::erfc(middle * 0.70710678118654752) > fraction ? low : high) = middle;
  }
  return static_cast<float>(low);
}

}  // namespace
