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

// narrow = wide rounded; sums, which may be null, become the sums of each column of `wide`. They are taken panel by
// panel and then added up in the order of the panels, so that they do not depend on threads.
JALI_EXPORT(narrow)(const float* wide, int64_t rows, int64_t width, uint16_t* narrow, float* sums, int32_t threads) {
  const int64_t whole = width / kLanes * kLanes, panels = (rows + kPanel - 1) / kPanel;
  const Scratch scratch(sums ? panels * width * 4 : 0);
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t panel = 0; panel < panels; panel++) {
    const int64_t end = (panel + 1) * kPanel < rows ? (panel + 1) * kPanel : rows;
    float* own = sums ? scratch.as<float>() + panel * width : nullptr;
    if (own) memset(own, 0, width * 4);
    for (int64_t r = panel * kPanel; r < end; r++) {
      const float* from = wide + r * width;
      uint16_t* to = narrow + r * width;
      for (int64_t j = 0; j < whole; j += kLanes) {
        const Floats x = load(from + j);
        store_bf16(to + j, x);
        if (own) store(own + j, load(own + j) + x);
      }
      for (int64_t j = whole; j < width; j++) {
        to[j] = to_bf16(all(from[j]))[0];
        if (own) own[j] += from[j];
      }
    }
  }
  if (sums) add_rows(scratch.as<float>(), panels, width, sums);
}
