// AbsTopK along rows, forward and backward.
#include "select.h"

namespace {

// Writes the keys of a row, padded with zeros to whole blocks, and says what it found on the way.
JALI_INLINE RowStatistics write_keys(const float* x, int64_t width, int32_t* keys) {
  Ints top{}, zeros{};
  Floats squares{};
  const int64_t whole = width / kLanes, rest = width % kLanes;
  for (int64_t i = 0; i < whole + (rest > 0); i++) {
    const Floats v = load_some(x + i * kLanes, i < whole ? kLanes : rest);
    const Ints key = keys_of(v);
    top = larger(top, key);
    zeros -= key == 0;
    squares += v * v;
    store(keys + i * kLanes, key);
  }
  const int64_t padded = (whole + (rest > 0)) * kLanes;
  const int32_t nonzeros = static_cast<int32_t>(padded) - sum(zeros);
  return {largest(top), nonzeros, std::sqrt(sum(squares) / (nonzeros ? nonzeros : 1))};
}

// The lanes of one block that a cut keeps; uses up its ties in order of index.
JALI_INLINE Ints kept_lanes(Ints keys, Cut& cut) {
  const Ints above = keys > cut.threshold;
  if (cut.ties == 0) return above;
  Ints equal = keys == cut.threshold;
  const int32_t found = -sum(equal);
  if (found <= cut.ties) {
    cut.ties -= found;
  } else {
    uint16_t first = 0;
    for (uint16_t left = pack_mask(equal); cut.ties > 0; cut.ties--, left &= left - 1) first |= left & -left;
    equal = unpack_mask(first);
  }
  return above | equal;
}

JALI_INLINE void write_kept(const float* x, int64_t width, const int32_t* keys, Cut cut, float* y, uint16_t* kept) {
  const int64_t whole = width / kLanes, rest = width % kLanes;
  for (int64_t i = 0; i < whole; i++) {
    const Ints mask = kept_lanes(load(keys + i * kLanes), cut);
    store(y + i * kLanes, where(mask, load(x + i * kLanes)));
    if (kept) kept[i] = pack_mask(mask);
  }
  if (rest) {
    const Ints mask = kept_lanes(load(keys + whole * kLanes), cut);
    store_some(y + whole * kLanes, where(mask, load_some(x + whole * kLanes, rest)), rest);
    if (kept) kept[whole] = pack_mask(mask);
  }
}

// How many of the first keys of a row equal one.
JALI_INLINE int32_t count_equal(const int32_t* keys, int64_t count, int32_t key) {
  Ints found{};
  int64_t i = 0;
  for (; i + kLanes <= count; i += kLanes) found -= load(keys + i) == key;
  const Ints ahead = lane_numbers() < static_cast<int32_t>(count - i);
  return sum(found - ((load(keys + i) == key) & ahead));
}

// Writes up to four entries of a row whose ranks are below k, and zero for the others, each by counting what is larger.
JALI_INLINE void write_ranked(const float* x, const int32_t* keys, int64_t blocks, int32_t k, const int32_t* entries,
                              int64_t count, float* y) {
  Ints own[4], larger[4] = {};
  for (int64_t e = 0; e < 4; e++) own[e] = all(keys[entries[e < count ? e : 0]]);
  for (int64_t i = 0; i < blocks; i++) {
    const Ints block = load(keys + i * kLanes);
    for (int e = 0; e < 4; e++) count_larger(larger[e], block, own[e]);
  }
  for (int64_t e = 0; e < count; e++) {
    const int32_t c = entries[e], before = sum(larger[e]);
    y[c] = before < k && before + count_equal(keys, c, keys[c]) < k ? x[c] : 0.0f;
  }
}

// Writes those entries of a row that a cut keeps, and zero for the others.
JALI_INLINE void write_cut(const float* x, const int32_t* keys, Cut cut, const int32_t* entries, int64_t count,
                           float* y) {
  for (int64_t e = 0; e < count; e++) {
    const int32_t c = entries[e], key = keys[c];
    int32_t kept = -(key > cut.threshold);
    if (cut.ties && key == cut.threshold) kept = -(count_equal(keys, c, key) < cut.ties);
    y[c] = bits_to_float(float_to_bits(x[c]) & kept);
  }
}

constexpr int64_t kFew = 8;  // entries whose ranks are counted sooner than a cut is found

}  // namespace

// y = x where |x| is among the k largest of its row (ties by lowest index), else 0; 0 < k < width.
// x has rows `stride` floats apart; y is dense. kept, one bit per entry and ceil(width / 16) words per row, may be null.
JALI_EXPORT(abs_topk)(const float* x, int64_t stride, int64_t rows, int64_t width, int64_t k, float* y, uint16_t* kept,
                      int32_t threads) {
  const int64_t blocks = (width + kLanes - 1) / kLanes;
  const float first_guess = normal_quantile(static_cast<double>(k) / static_cast<double>(width)) * 0.9f;
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(blocks * 64);
    int32_t* keys = scratch.as<int32_t>();
    float guess = first_guess;
#pragma omp for schedule(static)
    for (int64_t r = 0; r < rows; r++) {
      const float* row = x + r * stride;
      const RowStatistics statistics = write_keys(row, width, keys);
      const Cut cut = find_cut(keys, blocks, static_cast<int32_t>(k), statistics, guess);
      write_kept(row, width, keys, cut, y + r * width, kept ? kept + r * blocks : nullptr);
    }
  }
}

// The gradient of abs_topk: g where the entry was kept, else 0.
JALI_EXPORT(abs_topk_backward)(const float* g, int64_t stride, int64_t rows, int64_t width, const uint16_t* kept,
                               float* dx, int32_t threads) {
  const int64_t whole = width / kLanes, blocks = (width + kLanes - 1) / kLanes;
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t r = 0; r < rows; r++) {
    const float* from = g + r * stride;
    float* to = dx + r * width;
    const uint16_t* words = kept + r * blocks;
    for (int64_t i = 0; i < whole; i++) store(to + i * kLanes, where(unpack_mask(words[i]), load(from + i * kLanes)));
    for (int64_t j = whole * kLanes; j < width; j++) to[j] = words[whole] >> (j - whole * kLanes) & 1 ? from[j] : 0.0f;
  }
}

// As abs_topk, but only the `count` entries named are made; all others of y are those of `fill`, a row of `width`.
JALI_EXPORT(abs_topk_some)(const float* x, int64_t stride, int64_t rows, int64_t width, int64_t k,
                           const int32_t* entries, int64_t count, const float* fill, float* y, int32_t threads) {
  const int64_t blocks = (width + kLanes - 1) / kLanes;
  const float first_guess = normal_quantile(static_cast<double>(k) / static_cast<double>(width)) * 0.9f;
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(blocks * 64);
    int32_t* keys = scratch.as<int32_t>();
    float guess = first_guess;
#pragma omp for schedule(static)
    for (int64_t r = 0; r < rows; r++) {
      const float* from = x + r * stride;
      float* to = y + r * width;
      memcpy(to, fill, width * 4);
      const RowStatistics statistics = write_keys(from, width, keys);
      if (count > kFew) {
        const Cut cut = find_cut(keys, blocks, static_cast<int32_t>(k), statistics, guess);
        write_cut(from, keys, cut, entries, count, to);
      } else {
        for (int64_t e = 0; e < count; e += 4) {
          write_ranked(from, keys, blocks, static_cast<int32_t>(k), entries + e, count - e < 4 ? count - e : 4, to);
        }
      }
    }
  }
}
