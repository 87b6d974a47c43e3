// A scale and a shift per channel, forward and backward, each in one pass over memory.
#include "lanes.h"

// y = x * scale + shift; x has rows `stride` floats apart, y is dense, scale and shift are rows of `width`.
JALI_EXPORT(affine)(const float* x, int64_t stride, int64_t rows, int64_t width, const float* scale, const float* shift,
                    float* y, int32_t threads) {
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t r = 0; r < rows; r++) {
    const float* from = x + r * stride;
    float* to = y + r * width;
    for (int64_t j = 0; j < width; j += kLanes) {
      const int64_t lanes = width - j;
      const Floats z = load_some(from + j, lanes) * load_some(scale + j, lanes) + load_some(shift + j, lanes);
      store_some(to + j, z, lanes);
    }
  }
}

// From the gradient g of y: dx = g * scale (may be null), dscale = sum over rows of g * x, dshift = sum of g.
// partial holds 2 * width floats for each kPanel rows, added up in order, so that threads do not show in the result.
JALI_EXPORT(affine_backward)(const float* g, int64_t g_stride, const float* x, int64_t x_stride, int64_t rows,
                             int64_t width, const float* scale, float* dx, float* dscale, float* dshift, float* partial,
                             int32_t threads) {
  const int64_t panels = (rows + kPanel - 1) / kPanel;
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t p = 0; p < panels; p++) {
    float *products = partial + p * width, *sums = partial + (panels + p) * width;
    memset(products, 0, width * 4);
    memset(sums, 0, width * 4);
    const int64_t end = (p + 1) * kPanel < rows ? (p + 1) * kPanel : rows;
    for (int64_t r = p * kPanel; r < end; r++) {
      const float *slopes = g + r * g_stride, *from = x + r * x_stride;
      for (int64_t j = 0; j < width; j += kLanes) {
        const int64_t lanes = width - j;
        const Floats slope = load_some(slopes + j, lanes);
        store_some(products + j, load_some(products + j, lanes) + slope * load_some(from + j, lanes), lanes);
        store_some(sums + j, load_some(sums + j, lanes) + slope, lanes);
        if (dx) store_some(dx + r * width + j, slope * load_some(scale + j, lanes), lanes);
      }
    }
  }
  add_rows(partial, panels, width, dscale);
  add_rows(partial + panels * width, panels, width, dshift);
}
