// y = x W^T + bias for a matrix W that is mostly zero.
//
// W is given by rows: `columns` and `values` of the nonzeros of row i lie at [starts[i], starts[i + 1]), an even number
// (an odd row ends in a zero value of one more column, which is zero in every panel). Tokens go through in panels of
// 128: a panel of x is transposed, so that a channel is 128 numbers in a row, which every nonzero multiplies at once;
// sixteen outputs at a time are transposed back. A panel stays in the second-level cache. x is read once and y written
// once, both token by token.
//
// In bfloat16 two nonzeros are taken together, their channels interleaved and multiplied in pairs by one instruction;
// this exists only where the processor has it. Sums are float32.
#include "lanes.h"

namespace {

template <typename Value>
struct Matrix {
  const int32_t* starts;
  const int32_t* columns;
  const Value* values;
};

#if defined(__AVX512F__)
constexpr int kHeld = kPanel / kLanes;  // blocks of sixteen that registers hold, with some to spare
#else
constexpr int kHeld = kPanel / kLanes / 2;
#endif

// ---- float32 panels ----

JALI_INLINE void store_channel(float* to, Floats x) { store(to, x); }

// out[p] = sum over a row's nonzeros of value * panel[column][p].
JALI_INLINE void multiply_row(const Matrix<float>& w, int64_t row, const float* panel, float* out) {
  for (int p = 0; p < kPanel; p += kHeld * kLanes) {
    Floats s[kHeld] = {};
    for (int32_t e = w.starts[row]; e < w.starts[row + 1]; e++) {
      const float* channel = panel + int64_t{w.columns[e]} * kPanel + p;
      for (int i = 0; i < kHeld; i++) s[i] += w.values[e] * load(channel + i * kLanes);
    }
    for (int i = 0; i < kHeld; i++) store(out + p + i * kLanes, s[i]);
  }
}

// The token of a panel that stands at place p of multiply_row's output.
JALI_INLINE int token_at(const Matrix<float>&, int p) { return p; }

// ---- bfloat16 panels ----

#if defined(__AVX512BF16__)
JALI_INLINE void store_channel(uint16_t* to, Floats x) { store_bf16(to, x); }

JALI_INLINE void multiply_row(const Matrix<uint16_t>& w, int64_t row, const uint16_t* panel, float* out) {
  __m512 s[kPanel / kLanes];
  for (int i = 0; i < kPanel / kLanes; i++) s[i] = _mm512_setzero_ps();
  for (int32_t e = w.starts[row]; e < w.starts[row + 1]; e += 2) {
    const uint16_t* a = panel + int64_t{w.columns[e]} * kPanel;
    const uint16_t* b = panel + int64_t{w.columns[e + 1]} * kPanel;
    int32_t two;
    memcpy(&two, w.values + e, 4);
    const __m512bh pair = reinterpret_cast<__m512bh>(_mm512_set1_epi32(two));
    for (int i = 0; i < kPanel / 32; i++) {
      const __m512i u = _mm512_loadu_si512(a + i * 32), v = _mm512_loadu_si512(b + i * 32);
      s[2 * i] = _mm512_dpbf16_ps(s[2 * i], pair, reinterpret_cast<__m512bh>(_mm512_unpacklo_epi16(u, v)));
      s[2 * i + 1] = _mm512_dpbf16_ps(s[2 * i + 1], pair, reinterpret_cast<__m512bh>(_mm512_unpackhi_epi16(u, v)));
    }
  }
  for (int i = 0; i < kPanel / kLanes; i++) store(out + i * kLanes, reinterpret_cast<Floats>(s[i]));
}

// Interleaving works on quarters of a register: the lower four of eight tokens come first, for 32 tokens, then the rest.
JALI_INLINE int token_at(const Matrix<uint16_t>&, int p) {
  return p / 32 * 32 + p % 16 / 4 * 8 + p / 16 % 2 * 4 + p % 4;
}
#endif

// ---- what both share ----

// Transposes sixteen tokens of x, from place t of a panel on, into it; also copies them rounded and adds up columns,
// where asked. Tokens from `tokens` on are zero.
template <typename Number, typename Element>
JALI_INLINE void fill_places(const Number* x, int64_t tokens, int64_t width, int64_t t, Element* panel,
                             uint16_t* rounded, float* sums) {
  for (int64_t j = 0; j < width; j += kLanes) {
    const int64_t lanes = width - j < kLanes ? width - j : kLanes;
    Floats rows[kLanes];
    for (int i = 0; i < kLanes; i++) rows[i] = t + i < tokens ? load_some(x + (t + i) * width + j, lanes) : Floats{};
    if (rounded) {
      for (int i = 0; i < kLanes && t + i < tokens; i++) {
        store_some_bf16(rounded + (t + i) * width + j, rows[i], lanes);
      }
    }
    if (sums) {
      Floats total = t ? load_some(sums + j, lanes) : Floats{};
      for (int i = 0; i < kLanes; i++) total += rows[i];
      store_some(sums + j, total, lanes);
    }
    transpose(rows);
    for (int i = 0; i < lanes; i++) store_channel(panel + (j + i) * kPanel + t, rows[i]);
  }
}

// The same for up to 128 tokens. Sixteen are read from end to end before the next, as memory likes it.
template <typename Element>
JALI_INLINE void fill_panel(const float* x, int64_t tokens, int64_t width, Element* panel, uint16_t* rounded,
                            float* sums) {
  for (int64_t t = 0; t < kPanel; t += kLanes) fill_places(x, tokens, width, t, panel, rounded, sums);
}

// Multiplies a panel by `outputs` rows of W from `first` on and writes those columns of y, rows `width` apart.
template <typename Element>
JALI_INLINE void multiply_panel(const Matrix<Element>& w, const Element* panel, int64_t tokens, int64_t first,
                                int64_t outputs, const float* bias, float* products, float* y, int64_t width) {
  for (int64_t i = 0; i < outputs; i++) multiply_row(w, first + i, panel, products + i * kPanel);
  for (int p = 0; p < kPanel; p += kLanes) {
    for (int64_t j = 0; j < outputs; j += kLanes) {
      const int64_t lanes = outputs - j < kLanes ? outputs - j : kLanes;
      Floats columns[kLanes];
      for (int i = 0; i < kLanes; i++) columns[i] = load(products + (j + i) * kPanel + p);
      transpose(columns);
      const Floats shift = bias ? load_some(bias + first + j, lanes) : Floats{};
      for (int i = 0; i < kLanes; i++) {
        const int64_t token = token_at(w, p + i);
        if (token < tokens) store_some(y + token * width + first + j, columns[i] + shift, lanes);
      }
    }
  }
}

constexpr int64_t kStrip = 256;  // outputs whose products wait in the cache to be transposed

template <typename Element>
JALI_INLINE void sparse_linear(const float* x, int64_t tokens, int64_t inputs, const Matrix<Element>& w,
                               int64_t outputs, const float* bias, float* y, uint16_t* rounded, float* sums,
                               int threads) {
  const int64_t panels = (tokens + kPanel - 1) / kPanel;
  const Scratch partial(sums ? panels * inputs * 4 : 0);
#pragma omp parallel num_threads(threads)
  {
    const Scratch panel((inputs + 1) * kPanel * sizeof(Element)), products(kStrip * kPanel * 4);
    memset(panel.as<Element>() + inputs * kPanel, 0, kPanel * sizeof(Element));
    memset(products.as<float>(), 0, kStrip * kPanel * 4);
#pragma omp for schedule(static)
    for (int64_t t = 0; t < tokens; t += kPanel) {
      const int64_t here = tokens - t < kPanel ? tokens - t : kPanel;
      fill_panel(x + t * inputs, here, inputs, panel.as<Element>(), rounded ? rounded + t * inputs : nullptr,
                 sums ? partial.as<float>() + t / kPanel * inputs : nullptr);
      for (int64_t j = 0; j < outputs; j += kStrip) {
        const int64_t strip = outputs - j < kStrip ? outputs - j : kStrip;
        multiply_panel(w, panel.as<Element>(), here, j, strip, bias, products.as<float>(), y + t * outputs, outputs);
      }
    }
  }
  if (sums) add_rows(partial.as<float>(), panels, inputs, sums);
}

// ---- the gradient of W at its nonzeros ----

// Adds to sums[e], for each nonzero e of some rows, the product of its row of one panel with its column of another.
// Sixteen products are added up at once, so that no order depends on which they are.
JALI_INLINE void add_products(const float* slopes, const float* panel, const int32_t* starts, const int32_t* columns,
                              int64_t first, int64_t end, float* sums) {
  constexpr int kBlocks = kPanel / kLanes;
  Floats waiting[kLanes] = {};
  int32_t e = starts[first], flushed = e;
  const int32_t last = starts[end];
  for (int64_t row = first; row < end; row++) {
    Floats held[kBlocks];
    for (int i = 0; i < kBlocks; i++) held[i] = load(slopes + row * kPanel + i * kLanes);
    for (; e < starts[row + 1]; e++) {
      const float* channel = panel + int64_t{columns[e]} * kPanel;
      Floats even{}, odd{};
      for (int i = 0; i < kBlocks; i += 2) {
        even += held[i] * load(channel + i * kLanes);
        odd += held[i + 1] * load(channel + (i + 1) * kLanes);
      }
      waiting[e - flushed] = even + odd;
      if (e - flushed < kLanes - 1 && e + 1 < last) continue;
      transpose(waiting);
      Floats total{};
      for (int i = 0; i < kLanes; i++) total += waiting[i];
      const int64_t lanes = e + 1 - flushed;
      store_some(sums + flushed, load_some(sums + flushed, lanes) + total, lanes);
      flushed = e + 1;
    }
  }
}

constexpr int64_t kBlock = 64;  // rows that a thread takes at a time

template <typename Number>
JALI_INLINE void sparse_gradient(const float* g, const Number* x, int64_t tokens, int64_t outputs, int64_t inputs,
                                 const int32_t* starts, const int32_t* columns, float* dw, int threads) {
  const Scratch panel((inputs + 1) * kPanel * 4), slopes(outputs * kPanel * 4), sums(starts[outputs] * int64_t{4});
  memset(panel.as<float>() + inputs * kPanel, 0, kPanel * 4);
  memset(sums.memory, 0, starts[outputs] * int64_t{4});
#pragma omp parallel num_threads(threads)
  for (int64_t t = 0; t < tokens; t += kPanel) {
    const int64_t here = tokens - t < kPanel ? tokens - t : kPanel;
#pragma omp for schedule(static)
    for (int64_t p = 0; p < kPanel; p += kLanes) {
      fill_places(x + t * inputs, here, inputs, p, panel.as<float>(), nullptr, nullptr);
      fill_places(g + t * outputs, here, outputs, p, slopes.as<float>(), nullptr, nullptr);
    }
#pragma omp for schedule(static)
    for (int64_t first = 0; first < outputs; first += kBlock) {
      const int64_t end = first + kBlock < outputs ? first + kBlock : outputs;
      add_products(slopes.as<float>(), panel.as<float>(), starts, columns, first, end, sums.as<float>());
    }
  }
  for (int64_t r = 0; r < outputs; r++) {
    for (int32_t e = starts[r]; e < starts[r + 1]; e++) {
      if (columns[e] < inputs) dw[r * inputs + columns[e]] = sums.as<float>()[e];
    }
  }
}

// Calls visit(row, column, value) for every nonzero, row by row.
template <typename Visit>
JALI_INLINE void each_nonzero(const float* w, int64_t rows, int64_t columns, Visit visit) {
  for (int64_t r = 0; r < rows; r++) {
    const float* row = w + r * columns;
    for (int64_t j = 0; j < columns; j += kLanes) {
      Floats v{};
      if (columns - j < kLanes) {
        memcpy(&v, row + j, (columns - j) * 4);
      } else {
        v = load(row + j);
      }
      for (uint32_t left = pack_mask(v != 0.0f); left; left &= left - 1) {
        const int64_t c = j + __builtin_ctz(left);
        visit(r, c, row[c]);
      }
    }
  }
}

// Multiplies row r of W, nonzero by nonzero, by a panel of sixteen tokens, and returns how many there are. Sums are those
// of multiply_row to the bit.
JALI_INLINE int64_t multiply_scanned(const float* row, int64_t inputs, const float* panel, Floats* sum) {
  Floats s{};
  int64_t count = 0;
  each_nonzero(row, 1, inputs, [&](int64_t, int64_t c, float value) {
    s += value * load(panel + c * kLanes);
    count++;
  });
  *sum = s;
  return count;
}

JALI_INLINE void put(float* to, float value) { *to = value; }
JALI_INLINE void put(uint16_t* to, float value) { *to = to_bf16(all(value))[0]; }

template <typename Value>
JALI_INLINE void fill(const float* w, int64_t rows, int64_t columns, bool transposed, const int32_t* starts,
                      int32_t* places, Value* values) {
  const int64_t groups = transposed ? columns : rows;
  const Scratch scratch(groups * 4);
  int32_t* next = scratch.as<int32_t>();
  memcpy(next, starts, groups * 4);
  each_nonzero(w, rows, columns, [&](int64_t r, int64_t c, float value) {
    const int32_t at = next[transposed ? c : r]++;
    places[at] = static_cast<int32_t>(transposed ? r : c);
    put(values + at, value);
  });
  for (int64_t g = 0; g < groups; g++) {
    if (next[g] < starts[g + 1]) {
      places[next[g]] = static_cast<int32_t>(transposed ? rows : columns);
      put(values + next[g], 0.0f);
    }
  }
}

}  // namespace

// Where each row of W (each column, if transposed) begins among its nonzeros: rows + 1 numbers, all even.
JALI_EXPORT(sparse_starts)(const float* w, int64_t rows, int64_t columns, int32_t transposed, int32_t* starts, int32_t) {
  const int64_t groups = transposed ? columns : rows;
  memset(starts, 0, (groups + 1) * 4);
  each_nonzero(w, rows, columns, [&](int64_t r, int64_t c, float) { starts[(transposed ? c : r) + 1]++; });
  for (int64_t g = 0; g < groups; g++) starts[g + 1] = starts[g] + (starts[g + 1] + 1) / 2 * 2;
}

// The columns and values of W's nonzeros (of its transpose's, if transposed), as `starts` lays them out.
JALI_EXPORT(sparse_fill)(const float* w, int64_t rows, int64_t columns, int32_t transposed, const int32_t* starts,
                         int32_t* places, float* values, int32_t) {
  fill(w, rows, columns, transposed != 0, starts, places, values);
}

JALI_EXPORT(sparse_fill_bf16)(const float* w, int64_t rows, int64_t columns, int32_t transposed, const int32_t* starts,
                              int32_t* places, uint16_t* values, int32_t) {
  fill(w, rows, columns, transposed != 0, starts, places, values);
}

// y (tokens, outputs) = x (tokens, inputs) W^T + bias. bias, rounded and sums may be null; rounded becomes x in
// bfloat16, and sums the sums over tokens of each column of x, which do not depend on threads.
JALI_EXPORT(sparse_linear)(const float* x, int64_t tokens, int64_t inputs, const int32_t* starts,
                           const int32_t* columns, const float* values, int64_t outputs, const float* bias, float* y,
                           uint16_t* rounded, float* sums, int32_t threads) {
  sparse_linear(x, tokens, inputs, Matrix<float>{starts, columns, values}, outputs, bias, y, rounded, sums, threads);
}

#if defined(__AVX512BF16__)
JALI_EXPORT(sparse_linear_bf16)(const float* x, int64_t tokens, int64_t inputs, const int32_t* starts,
                                const int32_t* columns, const uint16_t* values, int64_t outputs, const float* bias,
                                float* y, uint16_t* rounded, float* sums, int32_t threads) {
  sparse_linear(x, tokens, inputs, Matrix<uint16_t>{starts, columns, values}, outputs, bias, y, rounded, sums,
                threads);
}
#endif

// Writes the gradient of W at its nonzeros, summed over tokens of g (tokens, outputs) and x (tokens, inputs), into dw
// (outputs, inputs); its other entries stay as they are.
JALI_EXPORT(sparse_gradient)(const float* g, const float* x, int64_t tokens, int64_t outputs, int64_t inputs,
                             const int32_t* starts, const int32_t* columns, float* dw, int32_t threads) {
  sparse_gradient(g, x, tokens, outputs, inputs, starts, columns, dw, threads);
}

JALI_EXPORT(sparse_gradient_bf16)(const float* g, const uint16_t* x, int64_t tokens, int64_t outputs, int64_t inputs,
                                  const int32_t* starts, const int32_t* columns, float* dw, int32_t threads) {
  sparse_gradient(g, x, tokens, outputs, inputs, starts, columns, dw, threads);
}

// As sparse_linear, for at most sixteen tokens, from W (outputs, inputs) itself, which is read once: for so few, to
// write its nonzeros down first takes longer than the product. Gives up where there are `most` of them or more, counted as in
// sparse_starts, and then y is not to be used; `found` becomes their number, or one that is too large.
JALI_EXPORT(sparse_few)(const float* x, int64_t tokens, int64_t inputs, const float* w, int64_t outputs,
                        const float* bias, int64_t most, float* y, int64_t* found, int32_t threads) {
  const Scratch panel(inputs * kLanes * 4);
  float* channels = panel.as<float>();
  memset(channels, 0, inputs * kLanes * 4);
  for (int64_t t = 0; t < tokens; t++) {
    for (int64_t c = 0; c < inputs; c++) channels[c * kLanes + t] = x[t * inputs + c];
  }
  int64_t count = 0;
#pragma omp parallel for schedule(static) num_threads(threads) reduction(+ : count)
  for (int64_t r = 0; r < outputs; r++) {
    if (count >= most) continue;
    Floats products;
    count += (multiply_scanned(w + r * inputs, inputs, channels, &products) + 1) / 2 * 2;
    if (bias) products += bias[r];
    for (int t = 0; t < tokens; t++) y[t * outputs + r] = products[t];
  }
  *found = count;
}
