// One step of AdamW on a matrix, and in the same pass what the projection asks of the new weights.
#include "project.h"

namespace {

JALI_INLINE Floats square_root(Floats x) {
#if defined(__AVX512F__)
  return reinterpret_cast<Floats>(_mm512_sqrt_ps(reinterpret_cast<__m512>(x)));
#else
  for (int i = 0; i < kLanes; i++) x[i] = std::sqrt(x[i]);
  return x;
#endif
}
JALI_INLINE float square_root(float x) { return std::sqrt(x); }

// What one step does to every weight.
struct Factors {
  float gradient;  // the gradient is multiplied by it first
  float keep1, take1, keep2, take2;  // of the moments and of what is new
  float decay;  // the weight is multiplied by it
  float rate;  // learning rate over the first bias correction
  float inverse;  // one over the root of the second
  float eps;
};

// The weights after a step. `block` and `one` take it; `peek` only says what they will give.
struct Updated {
  template <typename Number>
  JALI_INLINE Number after(Number weight, Number slope, Number& first, Number& second) const {
    slope = slope * f.gradient;
    first = first * f.keep1 + slope * f.take1;
    second = second * f.keep2 + slope * slope * f.take2;
    return weight * f.decay - f.rate * first / (square_root(second) * f.inverse + f.eps);
  }
  JALI_INLINE float peek(int64_t i) const {
    float first = m[i], second = v[i];
    return after(w[i], g[i], first, second);
  }
  JALI_INLINE Floats block(int64_t i) const {
    Floats first = load(m + i), second = load(v + i);
    const Floats weight = after(load(w + i), load(g + i), first, second);
    store(m + i, first);
    store(v + i, second);
    store(w + i, weight);
    return weight;
  }
  JALI_INLINE float one(int64_t i) const { return w[i] = after(w[i], g[i], m[i], v[i]); }

  float* w;
  const float* g;
  float* m;
  float* v;
  const Factors f;
};

}  // namespace

// A step of AdamW on the rows x columns entries of w with gradient g and moments m and v, after which k entries are kept
// as by keep_largest; all of them where k is not smaller than their number, and then places may be null.
JALI_EXPORT(adamw)(float* w, const float* g, float* m, float* v, int64_t rows, int64_t columns, float gradient,
                   float keep1, float take1, float keep2, float take2, float decay, float rate, float inverse,
                   float eps, int64_t k, int64_t minimum, int32_t dim, int32_t* places, int32_t threads) {
  const Updated updated{w, g, m, v, {gradient, keep1, take1, keep2, take2, decay, rate, inverse, eps}};
  const Rule rule{rows, columns, k, minimum, dim == 1};
  const int64_t n = rule.size();
  const int32_t level = k < n ? level_for(updated, rule) : -1;
  if (level >= 0) {
    const Scratch values(n * 4);
    const Entries above = find_above(updated, n, level, places, values.as<float>(), threads);
    if (!keep_above(w, rule, level, above, threads)) keep_many(w, rule, places, threads);
    return;
  }
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t first = 0; first < n; first += kChunk) {
    const int64_t end = first + kChunk < n ? first + kChunk : n;
    int64_t i = first;
    for (; i + kLanes <= end; i += kLanes) updated.block(i);
    for (; i < end; i++) updated.one(i);
  }
  if (k < n) keep_many(w, rule, places, threads);
}
