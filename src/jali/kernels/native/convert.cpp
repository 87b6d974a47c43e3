// Between float32 and bfloat16, with what is done on the way.
#include "lanes.h"

// wide = narrow + bias, row by row; bias may be null.
JALI_EXPORT(widen)(const uint16_t* narrow, int64_t rows, int64_t width, const float* bias, float* wide,
                   int32_t threads) {
  const int64_t whole = width / kLanes * kLanes;
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t r = 0; r < rows; r++) {
    const uint16_t* from = narrow + r * width;
    float* to = wide + r * width;
    for (int64_t j = 0; j < whole; j += kLanes) store(to + j, bias ? load_bf16(from + j) + load(bias + j) : load_bf16(from + j));
    for (int64_t j = whole; j < width; j++) to[j] = bits_to_float(int32_t{from[j]} << 16) + (bias ? bias[j] : 0.0f);
  }
}

// narrow = wide rounded; adds the sums of each column of `wide` to sums, which may be null.
JALI_EXPORT(narrow)(const float* wide, int64_t rows, int64_t width, uint16_t* narrow, float* sums, int32_t threads) {
  const int64_t whole = width / kLanes * kLanes;
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(width * 4);
    float* own = scratch.as<float>();
    memset(own, 0, width * 4);
#pragma omp for schedule(static)
    for (int64_t r = 0; r < rows; r++) {
      const float* from = wide + r * width;
      uint16_t* to = narrow + r * width;
      for (int64_t j = 0; j < whole; j += kLanes) {
        const Floats x = load(from + j);
        store_bf16(to + j, x);
        if (sums) store(own + j, load(own + j) + x);
      }
      for (int64_t j = whole; j < width; j++) {
        to[j] = to_bf16(all(from[j]))[0];
        own[j] += from[j];
      }
    }
    if (sums) {
#pragma omp critical
      for (int64_t j = 0; j < width; j++) sums[j] += own[j];
    }
  }
}
