// One step of AdamW on a matrix, and in the same pass what the projection asks of the new weights.
#include "project.h"

namespace {

JALI_INLINE Floats square_root(Floats x) {
#if defined(__AVX512F__)
  return reinterpret_cast<Floats>(_mm512_sqrt_ps(reinterpret_cast<__m512>(x)));
#elif defined(__AVX2__)
  for (int i = 0; i < kParts; i++) x.part[i] = _mm256_sqrt_ps(x.part[i]);
  return x;
#else
  alignas(64) float lanes[kLanes];
  store(lanes, x);
  for (float& lane : lanes) lane = std::sqrt(lane);
  return load(lanes);
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

// Whose turn it is: the rows whose number leaves `turn` when divided by `every`. In other rows zeros stay as they are.
struct Turn {
  JALI_INLINE bool has_row(uint32_t row) const { return row % every == turn; }
  JALI_INLINE bool has(int64_t i, float weight) const {
    return every == 1 || weight != 0.0f || has_row(static_cast<uint32_t>(i) / columns);
  }
  JALI_INLINE Ints lanes(int64_t i, Floats weights) const {
    const uint32_t first = static_cast<uint32_t>(i) / columns, last = static_cast<uint32_t>(i + kLanes - 1) / columns;
    if (first == last) return has_row(first) ? all(-1) : weights != 0.0f;
    uint16_t open = 0;
    for (int lane = 0; lane < kLanes; lane++) open |= static_cast<uint16_t>(has(i + lane, weights[lane]) << lane);
    return unpack_mask(open);
  }
  const uint32_t columns, every, turn;
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
    return open.has(i, w[i]) ? after(w[i], g[i], first, second) : w[i];
  }
  JALI_INLINE Floats block(int64_t i) const {
    const Floats before = load(w + i);
    const Ints lanes = open.every > 1 ? open.lanes(i, before) : all(-1);
    if (open.every > 1 && !pack_mask(lanes)) return before;
    Floats first = load(m + i), second = load(v + i);
    const Floats old_first = first, old_second = second;
    Floats weight = after(before, load(g + i), first, second);
    if (open.every > 1) {
      first = choose(lanes, first, old_first);
      second = choose(lanes, second, old_second);
      weight = where(lanes, weight);  // What has no turn is zero.
    }
    store(m + i, first);
    store(v + i, second);
    store(w + i, weight);
    return weight;
  }
  JALI_INLINE float one(int64_t i) const {
    return open.has(i, w[i]) ? w[i] = after(w[i], g[i], m[i], v[i]) : w[i];
  }

  float* w;
  const float* g;
  float* m;
  float* v;
  const Factors f;
  const Turn open;
};

}  // namespace

// A step of AdamW on the rows x columns entries of w with gradient g and moments m and v, after which k entries are kept
// as by keep_largest; all of them where k is not smaller than their number, and then places may be null. With `every` over
// 1 only rows `turn`, `turn + every`, ... and what is not zero take the step.
JALI_EXPORT(adamw)(float* w, const float* g, float* m, float* v, int64_t rows, int64_t columns, float gradient,
                   float keep1, float take1, float keep2, float take2, float decay, float rate, float inverse,
                   float eps, int64_t k, int64_t minimum, int32_t dim, int64_t every, int64_t turn, int32_t* places,
                   int32_t threads) {
  const Updated updated{w, g, m, v, {gradient, keep1, take1, keep2, take2, decay, rate, inverse, eps},
                        {static_cast<uint32_t>(columns), static_cast<uint32_t>(every), static_cast<uint32_t>(turn)}};
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
