// Keeping exactly the k largest |w| of a whole matrix, with some of every row or column protected.
#pragma once

#include "select.h"

namespace {

constexpr int kDigits = 1 << 11;  // keys have 31 bits: digits of 11, 10 and 10

// Counts, for each value of the bits [shift, shift + width) of a key, the keys whose higher bits equal `prefix`.
// Keys below zero take no part.
JALI_INLINE void count_digits(const int32_t* keys, int64_t n, int shift, int width, int32_t prefix, int64_t* counts,
                              int threads) {
  memset(counts, 0, kDigits * sizeof(int64_t));
  const int32_t mask = (1 << width) - 1;
#pragma omp parallel num_threads(threads)
  {
    uint32_t own[2][kDigits] = {};
#pragma omp for schedule(static)
    for (int64_t block = 0; block < (n + 1023) / 1024; block++) {
      const int64_t end = (block + 1) * 1024 < n ? (block + 1) * 1024 : n;
      for (int64_t i = block * 1024; i < end; i++) {
        if (keys[i] >> (shift + width) == prefix) own[i & 1][keys[i] >> shift & mask]++;
      }
    }
#pragma omp critical  // whole numbers: in any order
    for (int d = 0; d < kDigits; d++) counts[d] += int64_t{own[0][d]} + own[1][d];
  }
}

// The cut that keeps k of the keys that are not negative, 0 < k <= their number, by their digits from the highest.
// `equal` becomes the number of keys equal to its threshold.
Cut select_digits(const int32_t* keys, int64_t n, int64_t k, int64_t* equal, int threads) {
  int64_t counts[kDigits], left = k;
  int32_t prefix = 0;
  const int shifts[3] = {20, 10, 0}, widths[3] = {11, 10, 10};
  for (int step = 0; step < 3; step++) {
    count_digits(keys, n, shifts[step], widths[step], prefix, counts, threads);
    int32_t digit = (1 << widths[step]) - 1;
    while (counts[digit] < left) left -= counts[digit--];
    prefix = prefix << widths[step] | digit;
    *equal = counts[digit];
  }
  return {prefix, static_cast<int32_t>(left)};
}

// Marks as protected (key -1) what a cut keeps of n keys `step` apart.
JALI_INLINE void protect(int32_t* keys, int64_t n, int64_t step, Cut cut) {
  for (int64_t i = 0; i < n; i++) {
    int32_t& key = keys[i * step];
    if (key > cut.threshold || (key == cut.threshold && cut.ties-- > 0)) key = -1;
  }
}

// Protects the j largest of each row.
void protect_rows(int32_t* keys, int64_t rows, int64_t columns, int64_t j, int threads) {
  const int64_t blocks = (columns + kLanes - 1) / kLanes;
  const float first_guess = normal_quantile(static_cast<double>(j) / static_cast<double>(columns));
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(blocks * 64);
    int32_t* padded = scratch.as<int32_t>();
    memset(padded, 0, blocks * 64);
    float guess = first_guess;
#pragma omp for schedule(static)
    for (int64_t r = 0; r < rows; r++) {
      memcpy(padded, keys + r * columns, columns * 4);
      RowStatistics row{0, 0, 0};
      double squares = 0;
      for (int64_t i = 0; i < columns; i++) {
        row.largest = padded[i] > row.largest ? padded[i] : row.largest;
        row.nonzeros += padded[i] > 0;
        squares += static_cast<double>(bits_to_float(padded[i])) * bits_to_float(padded[i]);
      }
      row.root_mean_square = static_cast<float>(std::sqrt(squares / (row.nonzeros ? row.nonzeros : 1)));
      protect(keys + r * columns, columns, 1, find_cut(padded, blocks, static_cast<int32_t>(j), row, guess));
    }
  }
}

// Protects the j largest of each column: sixteen columns at a time keep a sorted list of their j largest keys.
void protect_columns(int32_t* keys, int64_t rows, int64_t columns, int64_t j, int threads) {
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(j * 64);
    int32_t* best = scratch.as<int32_t>();
#pragma omp for schedule(static)
    for (int64_t first = 0; first < columns; first += kLanes) {
      const int64_t lanes = columns - first < kLanes ? columns - first : kLanes;
      memset(best, 0xff, j * 64);  // -1: below every key
      for (int64_t r = 0; r < rows; r++) {
        Ints key = all(-1);
        memcpy(&key, keys + r * columns + first, lanes * 4);
        for (int64_t i = 0; i < j; i++) {
          const Ints held = load(best + i * kLanes);
          store(best + i * kLanes, larger(held, key));
          key = smaller(held, key);
        }
      }
      for (int64_t lane = 0; lane < lanes; lane++) {
        Cut cut{best[(j - 1) * kLanes + lane], 0};
        for (int64_t i = 0; i < j; i++) cut.ties += best[i * kLanes + lane] == cut.threshold;
        protect(keys + first + lane, rows, columns, cut);
      }
    }
  }
}

// ---- few of many: only what is above a level read off a sample is looked at closely ----

constexpr int64_t kSample = 1 << 14, kChunk = 1 << 14;

// The weights of a matrix as they are. Every entry is asked for once; `peek` may be asked beforehand.
struct Stored {
  JALI_INLINE float peek(int64_t i) const { return w[i]; }
  JALI_INLINE Floats block(int64_t i) const { return load(w + i); }
  JALI_INLINE float one(int64_t i) const { return w[i]; }
  const float* w;
};

// A key that a few more than k of n entries are larger than, in all likelihood; -1 where the sample cannot tell.
template <typename Source>
JALI_INLINE int32_t sampled_level(const Source& source, int64_t n, int64_t k) {
  const int64_t count = n / 8 < kSample ? n / 8 : kSample, step = (n / count - 1) | 1;  // odd: every column has its turn
  const Scratch scratch(count * 4);
  int32_t* keys = scratch.as<int32_t>();
  for (int64_t i = 0; i < count; i++) keys[i] = key_of(source.peek(i * step));
  const double share = static_cast<double>(k) / static_cast<double>(n), expected = share * static_cast<double>(count);
  const int64_t rank = static_cast<int64_t>(expected + 4 * std::sqrt(expected * (1 - share))) + 4;
  int64_t equal = 0;
  return rank < count ? select_digits(keys, count, rank, &equal, 1).threshold - 1 : -1;
}

// The entries above a level, in order: where they are and what they are.
struct Entries {
  int32_t* places;
  float* values;
  int64_t count;
};

// Finds the entries above a level. places and values are scratch for as many as there are in all.
template <typename Source>
JALI_INLINE Entries find_above(const Source& source, int64_t n, int32_t level, int32_t* places, float* values,
                               int threads) {
  const int64_t chunks = (n + kChunk - 1) / kChunk;
  const Scratch scratch(chunks * 8);
  int64_t* counts = scratch.as<int64_t>();
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t chunk = 0; chunk < chunks; chunk++) {
    const int64_t first = chunk * kChunk, end = first + kChunk < n ? first + kChunk : n;
    int64_t found = first, i = first;
    for (; i + kLanes <= end; i += kLanes) {
      const Floats x = source.block(i);
      const uint16_t above = pack_mask(keys_of(x) > level);
      if (above) {
        store_chosen(values + found, x, above);
        found += store_chosen(places + found, all(static_cast<int32_t>(i)) + lane_numbers(), above);
      }
    }
    for (; i < end; i++) {
      const float x = source.one(i);
      if (key_of(x) > level) values[found] = x, places[found++] = static_cast<int32_t>(i);
    }
    counts[chunk] = found - first;
  }
  int64_t total = 0;
  for (int64_t chunk = 0; chunk < chunks; chunk++) {
    memmove(places + total, places + chunk * kChunk, counts[chunk] * 4);
    memmove(values + total, values + chunk * kChunk, counts[chunk] * 4);
    total += counts[chunk];
  }
  return {places, values, total};
}

// An entry as one number: the larger key is larger, and of equal ones the first.
JALI_INLINE int64_t ranked(int32_t key, int64_t place) { return (int64_t{key} << 32) + (INT32_MAX - place); }
JALI_INLINE int64_t place_of(int64_t ranked) { return INT32_MAX - (ranked & INT32_MAX); }

// The largest entries of each row or column: `minimum` numbers, sorted, -1 where there are fewer.
struct Best {
  Best(int64_t rows, int64_t columns, int64_t minimum, bool by_column)
      : rows(rows), columns(columns), minimum(minimum), by_column(by_column),
        scratch((by_column ? columns : rows) * minimum * 8) {
    memset(scratch.memory, 0xff, groups() * minimum * 8);
  }
  int64_t groups() const { return by_column ? columns : rows; }
  int64_t* of(int64_t group) const { return scratch.as<int64_t>() + group * minimum; }
  int64_t last(int64_t group) const { return of(group)[minimum - 1]; }

  JALI_INLINE void consider(int64_t group, int64_t entry) const {
    int64_t* best = of(group);
    if (entry < best[minimum - 1]) return;
    int64_t i = minimum - 1;
    for (; i > 0 && best[i - 1] < entry; i--) best[i] = best[i - 1];
    best[i] = entry;
  }

  // Looks through the whole of some groups.
  void scan(const float* w, const int32_t* some, int64_t count) const {
    for (int64_t d = 0; d < count; d++) memset(of(some[d]), 0xff, minimum * 8);
    if (by_column) {
      for (int64_t r = 0; r < rows; r++) {
        for (int64_t d = 0; d < count; d++) {
          consider(some[d], ranked(key_of(w[r * columns + some[d]]), r * columns + some[d]));
        }
      }
    } else {
      for (int64_t d = 0; d < count; d++) {
        const int64_t begin = some[d] * columns;
        for (int64_t i = begin; i < begin + columns; i++) consider(some[d], ranked(key_of(w[i]), i));
      }
    }
  }

  const int64_t rows, columns, minimum;
  const bool by_column;
  const Scratch scratch;
};

// Calls visit(i, group) for each of the places, which ascend.
template <typename Visit>
JALI_INLINE void each_group(const int32_t* places, int64_t count, int64_t columns, bool by_column, Visit visit) {
  int64_t row = 0, end = columns;
  for (int64_t i = 0; i < count; i++) {
    while (places[i] >= end) row++, end += columns;
    visit(i, by_column ? places[i] - (end - columns) : row);
  }
}

// Marks with -1 the keys above the level that their groups protect, and adds behind the entries those protected ones
// that are not above it; returns how many those are.
int64_t protect_above(const float* w, const Entries& above, int32_t* keys, const Best& best, int32_t level) {
  each_group(above.places, above.count, best.columns, best.by_column,
             [&](int64_t i, int64_t group) { best.consider(group, ranked(keys[i], above.places[i])); });
  const Scratch scratch(best.groups() * 4);
  int32_t* short_ones = scratch.as<int32_t>();
  int64_t shorts = 0, end = above.count;
  for (int64_t g = 0; g < best.groups(); g++) {
    if (best.last(g) < 0) short_ones[shorts++] = static_cast<int32_t>(g);
  }
  best.scan(w, short_ones, shorts);
  for (int64_t d = 0; d < shorts; d++) {
    for (int64_t i = 0; i < best.minimum; i++) {
      const int64_t entry = best.of(short_ones[d])[i];
      if (entry >> 32 > level) continue;
      above.places[end] = static_cast<int32_t>(place_of(entry));
      above.values[end] = w[above.places[end]];
      end++;
    }
  }
  each_group(above.places, above.count, best.columns, best.by_column, [&](int64_t i, int64_t group) {
    if (ranked(keys[i], above.places[i]) >= best.last(group)) keys[i] = -1;
  });
  return end - above.count;
}

// Drops the entries that are not kept: of keys that are not protected the `left` largest stay, ties by index. Returns how
// many entries are left, or -1 where there are not so many.
int64_t keep_entries(const Entries& above, const int32_t* keys, int64_t left, int threads) {
  int64_t open = 0, kept = 0, equal = 0;
  for (int64_t i = 0; i < above.count; i++) open += keys[i] >= 0;
  if (open < left) return -1;
  Cut cut = left > 0 ? select_digits(keys, above.count, left, &equal, threads) : Cut{INT32_MAX, 0};
  for (int64_t i = 0; i < above.count; i++) {
    const bool tied = keys[i] == cut.threshold;
    const bool stays = (keys[i] < 0) | (keys[i] > cut.threshold) | (tied & (cut.ties > 0));
    cut.ties -= tied;
    above.places[kept] = above.places[i], above.values[kept] = above.values[i];
    kept += stays;
  }
  return kept;
}

// Writes zero everywhere but at some entries: `count`, in order, and `more` behind them, in any order.
void keep_only(float* w, int64_t n, const Entries& entries, int64_t count, int64_t more, int threads) {
  const int64_t chunks = (n + kChunk - 1) / kChunk;
  const Scratch scratch((chunks + 1) * 8);
  int64_t* begins = scratch.as<int64_t>();
  for (int64_t chunk = 0, i = 0; chunk <= chunks; chunk++) {
    while (i < count && entries.places[i] < chunk * kChunk) i++;
    begins[chunk] = i;
  }
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t chunk = 0; chunk < chunks; chunk++) {
    const int64_t first = chunk * kChunk, size = n - first < kChunk ? n - first : kChunk;
    memset(w + first, 0, size * 4);
    for (int64_t i = begins[chunk]; i < begins[chunk + 1]; i++) w[entries.places[i]] = entries.values[i];
  }
  for (int64_t i = count; i < count + more; i++) w[entries.places[i]] = entries.values[i];
}

// What is kept of a matrix: k entries, first the `minimum` largest of each row or column, then the largest of the rest.
struct Rule {
  int64_t rows, columns, k, minimum;
  bool by_column;
  int64_t size() const { return rows * columns; }
};

// Keeps by the rule, given all entries above a level; says whether these were enough to do so.
bool keep_above(float* w, const Rule& rule, int32_t level, const Entries& above, int threads) {
  if (above.count > rule.size() / 2) return false;  // ties without end
  const Scratch scratch(above.count * 4);
  int32_t* keys = scratch.as<int32_t>();
  for (int64_t i = 0; i < above.count; i++) keys[i] = key_of(above.values[i]);
  int64_t more = 0, left = rule.k;
  if (rule.minimum > 0) {
    const Best best(rule.rows, rule.columns, rule.minimum, rule.by_column);
    more = protect_above(w, above, keys, best, level);
    left -= rule.minimum * best.groups();
  }
  const int64_t kept = keep_entries(above, keys, left, threads);
  if (kept < 0) return false;
  memmove(above.places + kept, above.places + above.count, more * 4);
  memmove(above.values + kept, above.values + above.count, more * 4);
  keep_only(w, rule.size(), above, kept, more, threads);
  return true;
}

// The level to begin with where few of many are kept; -1 elsewhere.
template <typename Source>
JALI_INLINE int32_t level_for(const Source& source, const Rule& rule) {
  return rule.size() >= 4096 && rule.k <= rule.size() / 4 ? sampled_level(source, rule.size(), rule.k) : -1;
}

// Keeps by the rule, looking at every entry. keys is scratch of the size of w.
void keep_many(float* w, const Rule& rule, int32_t* keys, int threads) {
  const int64_t n = rule.size();
  int64_t left = rule.k;
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t i = 0; i < n; i++) keys[i] = key_of(w[i]);
  if (rule.minimum > 0) {
    (rule.by_column ? protect_columns : protect_rows)(keys, rule.rows, rule.columns, rule.minimum, threads);
    left -= rule.minimum * (rule.by_column ? rule.columns : rule.rows);
  }
  int64_t equal = 0;
  const Cut cut = left > 0 ? select_digits(keys, n, left, &equal, threads) : Cut{INT32_MAX, 0};
  int64_t last = n;  // ties from here on go
  if (cut.ties < equal) {
    int64_t seen = 0;
    for (last = 0; seen < cut.ties; last++) seen += keys[last] == cut.threshold;
  }
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t i = 0; i < n; i++) {
    const int32_t key = keys[i];
    const bool kept = key < 0 || key > cut.threshold || (key == cut.threshold && i < last);
    w[i] = kept ? w[i] : 0.0f;
  }
}

}  // namespace
