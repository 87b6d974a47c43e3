// Softmax attention with a sink, for heads of 16 channels: one register holds one head's row.
//
// There are `length` keys and values, and queries for the last `queries` of their positions: for all, or for fewer.
//
// For each batch entry and head, q, k and v (rows of 16) are copied into dense scratch, where they stay in the
// first-level caches. Scores are computed for a group of queries against sixteen keys at a time, from k transposed.
// The sink is one more logit in the softmax's denominator: it takes weight and gives nothing.
#include "lanes.h"

namespace {

constexpr int kHead = 16;

// A (batch, head, position, 16) array whose last dimension is dense; strides are in floats.
struct Rows {
  const float* start;
  const int64_t* strides;
  const float* at(int64_t b, int64_t h) const { return start + b * strides[0] + h * strides[1]; }
};

JALI_INLINE void copy_rows(const float* from, int64_t stride, int64_t length, int64_t padded, float* to) {
  for (int64_t i = 0; i < length; i++) store(to + i * kHead, load(from + i * stride));
  for (int64_t i = length; i < padded; i++) store(to + i * kHead, Floats{});
}

// to[e][i] = from[i][e] * factor, for dense rows.
JALI_INLINE void transpose_rows(const float* from, int64_t padded, float factor, float* to) {
  for (int64_t i = 0; i < padded; i++) {
    for (int e = 0; e < kHead; e++) to[e * padded + i] = from[i * kHead + e] * factor;
  }
}

// The keys of block j that query i may see.
JALI_INLINE Ints visible(int64_t block, int64_t last) {
  return lane_numbers() + static_cast<int32_t>(block * kLanes) <= static_cast<int32_t>(last);
}

constexpr int kForwardRows = 4;

// The scores of four queries with all keys they may see, then their softmax-weighted sum of values.
struct Forward {
  const float *q, *kt, *v;  // q (padded, 16), kt (16, padded), v (padded, 16); the scale is already in kt
  float* scores;            // (4, padded)
  int64_t queries, length, padded;
  bool causal;
  float sink;

  int64_t last_key(int64_t query) const { return causal && query < queries ? length - queries + query : length - 1; }

  // The largest score of each query, the sink included.
  JALI_INLINE void score(int64_t first, int64_t blocks, float* peak) const {
    Floats top[kForwardRows];
    for (int u = 0; u < kForwardRows; u++) top[u] = all(sink);
    for (int64_t j = 0; j < blocks; j++) {
      Floats s[kForwardRows] = {};
      for (int e = 0; e < kHead; e++) {
        const Floats key = load(kt + e * padded + j * kLanes);
        for (int u = 0; u < kForwardRows; u++) s[u] += q[(first + u) * kHead + e] * key;
      }
      for (int u = 0; u < kForwardRows; u++) {
        const int64_t last = last_key(first + u);
        if ((j + 1) * kLanes - 1 > last) s[u] = choose(visible(j, last), s[u], all(-INFINITY));
        top[u] = larger(top[u], s[u]);
        store(scores + u * padded + j * kLanes, s[u]);
      }
    }
    for (int u = 0; u < kForwardRows; u++) peak[u] = largest(top[u]);
  }

  // Writes four rows of the output and their log-sum-exp, the sink included.
  JALI_INLINE void mix(int64_t first, int64_t blocks, const float* peak, float* out, int64_t stride, float* lse) const {
    Floats total[kForwardRows] = {}, mixed[kForwardRows] = {};
    for (int64_t j = 0; j < blocks; j++) {
      alignas(64) float weight[kForwardRows][kLanes];
      for (int u = 0; u < kForwardRows; u++) {
        Floats w = exp_negative(load(scores + u * padded + j * kLanes) - peak[u]);
        const int64_t last = last_key(first + u);
        if ((j + 1) * kLanes - 1 > last) w = where(visible(j, last), w);
        total[u] += w;
        store(weight[u], w);
      }
      for (int i = 0; i < kLanes; i++) {
        const Floats value = load(v + (j * kLanes + i) * kHead);
        for (int u = 0; u < kForwardRows; u++) mixed[u] += weight[u][i] * value;
      }
    }
    for (int u = 0; u < kForwardRows && first + u < queries; u++) {
      const float denominator = sum(total[u]) + std::exp(sink - peak[u]);
      store(out + (first + u) * stride, mixed[u] / denominator);
      lse[first + u] = peak[u] + std::log(denominator);
    }
  }
};

#if defined(__AVX512F__)
constexpr int kBackwardRows = 8;
#else
constexpr int kBackwardRows = 2;  // What sixteen registers hold.
#endif

struct Backward {
  const float *q, *k, *g;    // (padded, 16); q carries the scale
  const float *kt, *vt;      // (16, padded), unscaled
  float *dk, *dv;            // (padded, 16), accumulated
  const float *lse, *delta;  // (padded): log-sum-exp and the inner product of output and its gradient
  int64_t queries, length, padded;
  bool causal;

  // The last key a query sees; the empty rows that fill up the last group see none.
  int64_t last_key(int64_t query) const {
    return query >= queries ? -1 : causal ? length - queries + query : length - 1;
  }

  // Probabilities of sixteen keys for eight queries, and the gradient of their scores.
  JALI_INLINE void gradients(int64_t first, int64_t j, float (*p)[kLanes], float (*ds)[kLanes]) const {
    Floats s[kBackwardRows] = {}, dp[kBackwardRows] = {};
    for (int e = 0; e < kHead; e++) {
      const Floats key = load(kt + e * padded + j * kLanes), value = load(vt + e * padded + j * kLanes);
      for (int u = 0; u < kBackwardRows; u++) {
        s[u] += q[(first + u) * kHead + e] * key;
        dp[u] += g[(first + u) * kHead + e] * value;
      }
    }
    for (int u = 0; u < kBackwardRows; u++) {
      Floats weight = exp_negative(s[u] - lse[first + u]), change = weight * (dp[u] - delta[first + u]);
      const int64_t last = last_key(first + u);
      if ((j + 1) * kLanes - 1 > last) {  // both: zero times a hidden NaN is NaN
        weight = where(visible(j, last), weight);
        change = where(visible(j, last), change);
      }
      store(p[u], weight);
      store(ds[u], change);
    }
  }

  // Adds eight queries' share to dk and dv, and writes their dq.
  JALI_INLINE void group(int64_t first, int64_t blocks, float scale, float* dq, int64_t stride) const {
    Floats dqs[kBackwardRows] = {};
    for (int64_t j = 0; j < blocks; j++) {
      alignas(64) float p[kBackwardRows][kLanes], ds[kBackwardRows][kLanes];
      gradients(first, j, p, ds);
      for (int i = 0; i < kLanes; i++) {
        const int64_t row = (j * kLanes + i) * kHead;
        const Floats key = load(k + row);
        Floats to_v = load(dv + row), to_k = load(dk + row);
        for (int u = 0; u < kBackwardRows; u++) {
          to_v += p[u][i] * load(g + (first + u) * kHead);
          to_k += ds[u][i] * load(q + (first + u) * kHead);
          dqs[u] += ds[u][i] * key;
        }
        store(dv + row, to_v);
        store(dk + row, to_k);
      }
    }
    for (int u = 0; u < kBackwardRows && first + u < queries; u++) store(dq + (first + u) * stride, dqs[u] * scale);
  }
};

// Blocks of keys that any of `rows` queries from `first` on sees, the empty rows behind the last query included.
template <typename Head>
JALI_INLINE int64_t seen_blocks(const Head& head, int64_t first, int64_t rows) {
  const int64_t last = first + rows < head.queries ? head.last_key(first + rows - 1) : head.length - 1;
  return last / kLanes + 1;
}

int64_t whole_blocks(int64_t length) { return (length + kLanes - 1) / kLanes * kLanes; }

}  // namespace

// out and lse of softmax(scale * q k^T) v with one more logit, sink[h], in each denominator (sink may be null).
// q and out are (batch, heads, queries, 16), k and v (batch, heads, length, 16), by strides of their first three
// dimensions; lse is dense.
JALI_EXPORT(attention)(const float* q, const int64_t* q_strides, const float* k, const int64_t* k_strides,
                       const float* v, const int64_t* v_strides, const float* sink, int64_t batch, int64_t heads,
                       int64_t queries, int64_t length, float scale, int32_t causal, float* out,
                       const int64_t* out_strides, float* lse, int32_t threads) {
  const int64_t padded = whole_blocks(length), bytes = padded * kHead * 4;
  const Rows qs{q, q_strides}, ks{k, k_strides}, vs{v, v_strides};
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(4 * bytes + kForwardRows * padded * 4);
    float *dense_q = scratch.as<float>(), *dense_k = scratch.as<float>(bytes), *dense_v = scratch.as<float>(2 * bytes);
    float *kt = scratch.as<float>(3 * bytes), *scores = scratch.as<float>(4 * bytes);
#pragma omp for schedule(static)
    for (int64_t bh = 0; bh < batch * heads; bh++) {
      const int64_t b = bh / heads, h = bh % heads;
      copy_rows(qs.at(b, h), q_strides[2], queries, padded, dense_q);
      copy_rows(ks.at(b, h), k_strides[2], length, padded, dense_k);
      copy_rows(vs.at(b, h), v_strides[2], length, padded, dense_v);
      transpose_rows(dense_k, padded, scale, kt);
      const Forward head{dense_q, kt, dense_v, scores, queries, length, padded, causal != 0,
                         sink ? sink[h] : -INFINITY};
      for (int64_t i = 0; i < queries; i += kForwardRows) {
        const int64_t blocks = seen_blocks(head, i, kForwardRows);
        float peak[kForwardRows];
        head.score(i, blocks, peak);
        head.mix(i, blocks, peak, out + b * out_strides[0] + h * out_strides[1], out_strides[2], lse + bh * queries);
      }
    }
  }
}

// Gradients of attention. `out` and its gradient `g`, and dq, dk, dv are given by strides; dsink, one number per batch
// entry and head, may be null.
JALI_EXPORT(attention_backward)(const float* q, const int64_t* q_strides, const float* k, const int64_t* k_strides,
                                const float* v, const int64_t* v_strides, const float* sink, const float* out,
                                const int64_t* out_strides, const float* lse, const float* g, const int64_t* g_strides,
                                int64_t batch, int64_t heads, int64_t queries, int64_t length, float scale,
                                int32_t causal, float* dq, const int64_t* dq_strides, float* dk, float* dv,
                                const int64_t* dkv_strides, float* dsink, int32_t threads) {
  const int64_t padded = whole_blocks(length), bytes = padded * kHead * 4;
  const Rows qs{q, q_strides}, ks{k, k_strides}, vs{v, v_strides}, outs{out, out_strides}, gs{g, g_strides};
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(7 * bytes + 2 * padded * 4);
    float *dense_q = scratch.as<float>(), *dense_k = scratch.as<float>(bytes), *dense_g = scratch.as<float>(2 * bytes);
    float *kt = scratch.as<float>(3 * bytes), *vt = scratch.as<float>(4 * bytes);
    float *sum_k = scratch.as<float>(5 * bytes), *sum_v = scratch.as<float>(6 * bytes);
    float *dense_lse = scratch.as<float>(7 * bytes), *delta = dense_lse + padded;
#pragma omp for schedule(static)
    for (int64_t bh = 0; bh < batch * heads; bh++) {
      const int64_t b = bh / heads, h = bh % heads;
      copy_rows(vs.at(b, h), v_strides[2], length, padded, dense_k);  // v is needed transposed only
      transpose_rows(dense_k, padded, 1.0f, vt);
      copy_rows(ks.at(b, h), k_strides[2], length, padded, dense_k);
      transpose_rows(dense_k, padded, 1.0f, kt);
      copy_rows(qs.at(b, h), q_strides[2], queries, padded, dense_q);
      copy_rows(gs.at(b, h), g_strides[2], queries, padded, dense_g);
      double to_sink = 0;
      for (int64_t i = 0; i < padded; i++) {
        store(dense_q + i * kHead, load(dense_q + i * kHead) * scale);
        dense_lse[i] = i < queries ? lse[bh * queries + i] : 0.0f;
        delta[i] = i < queries ? sum(load(dense_g + i * kHead) * load(outs.at(b, h) + i * out_strides[2])) : 0.0f;
        if (sink && i < queries) to_sink -= std::exp(sink[h] - dense_lse[i]) * delta[i];
      }
      if (dsink) dsink[bh] = static_cast<float>(to_sink);
      memset(sum_k, 0, 2 * bytes);
      const Backward head{dense_q, dense_k, dense_g, kt, vt, sum_k, sum_v, dense_lse, delta, queries, length,
                          padded, causal != 0};
      float* dq_head = dq + b * dq_strides[0] + h * dq_strides[1];
      for (int64_t i = 0; i < queries; i += kBackwardRows) {
        head.group(i, seen_blocks(head, i, kBackwardRows), scale, dq_head, dq_strides[2]);
      }
      const int64_t offset = b * dkv_strides[0] + h * dkv_strides[1];
      for (int64_t i = 0; i < length; i++) {
        store(dk + offset + i * dkv_strides[2], load(sum_k + i * kHead));
        store(dv + offset + i * dkv_strides[2], load(sum_v + i * kHead));
      }
    }
  }
}
