// Rows of logits to losses and, in place, to gradients; and bfloat16 results back to float32.
#include "lanes.h"

namespace {

// logits + bias + table row into `row`; returns the largest. The vocabulary is a multiple of sixteen.
JALI_INLINE float add_up(const float* logits, const float* bias, const float* table, int64_t vocabulary, float* row) {
  Floats top = all(-INFINITY);
  for (int64_t i = 0; i < vocabulary; i += kLanes) {
    Floats x = load(logits + i);
    if (bias) x += load(bias + i);
    if (table) x += load(table + i);
    store(row + i, x);
    top = larger(top, x);
  }
  return largest(top);
}

JALI_INLINE void losses(float* logits, int64_t rows, int64_t vocabulary, const float* bias, const float* table,
                        const int64_t* tokens, const int64_t* targets, float factor, float* loss, int threads) {
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(vocabulary * 4);
    float* row = scratch.as<float>();
#pragma omp for schedule(static)
    for (int64_t r = 0; r < rows; r++) {
      float* own = logits + r * vocabulary;
      if (targets[r] < 0) {
        memset(own, 0, vocabulary * sizeof(float));
        loss[r] = 0;
        continue;
      }
      const float top = add_up(own, bias, table ? table + tokens[r] * vocabulary : nullptr, vocabulary, row);
      const float right = row[targets[r]];
      Floats total{};
      for (int64_t i = 0; i < vocabulary; i += kLanes) {
        const Floats e = exp_negative(load(row + i) - top);
        total += e;
        store(row + i, e);
      }
      const float denominator = sum(total);
      loss[r] = std::log(denominator) + (top - right);
      row[targets[r]] -= denominator;
      const float share = factor / denominator;
      for (int64_t i = 0; i < vocabulary; i += kLanes) store(own + i, load(row + i) * share);
    }
  }
}

}  // namespace

// For each row t: loss[t] = -log softmax(logits[t] + bias + table[tokens[t]])[targets[t]], and the row becomes
// factor * (softmax - onehot). Rows whose target is negative lose nothing and become zero. bias and table may be null.
JALI_EXPORT(cross_entropy)(float* logits, int64_t rows, int64_t vocabulary, const float* bias, const float* table,
                           const int64_t* tokens, const int64_t* targets, float factor, float* loss, int32_t threads) {
  losses(logits, rows, vocabulary, bias, table, tokens, targets, factor, loss, threads);
}
