# Each target makes .venv if it is not there, and uses it. On Linux without an NVIDIA GPU add
#   TORCH_INDEX=https://download.pytorch.org/whl/cpu
# once: the PyTorch that PyPI gives to Linux brings gigabytes of CUDA.

TORCH ?= torch==2.13.0
TORCH_INDEX ?=
WORKERS ?= 2

BIN := .venv/bin
STAMP := .venv/.installed
NATIVE := $(wildcard src/jali/kernels/native/*.cpp src/jali/kernels/native/*.h)
PYTEST := OMP_NUM_THREADS=1 $(BIN)/pytest -n $(WORKERS) --dist loadscope --durations=10

.DELETE_ON_ERROR:
.PHONY: demo test test-all check format lint types bench docs docs-check page page-check install clean

demo: install  ## prune, verify and show single_double_quote on the shipped model
	$(BIN)/jali demo || test $$? -eq 3  # 3: a claim fails, and the page says which

test: install  ## everything but the slow tests
	$(PYTEST) -m "not slow"

test-all: install  ## the slow tests too: training from scratch, kill -9, the wheel
	$(PYTEST)

check: lint types docs-check page-check test  ## the whole gate

format: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: install
	$(BIN)/pyright

bench: install  ## ratios against plain PyTorch and against a floor
	$(BIN)/jali bench --threads 1
	$(BIN)/python -m benchmarks.pruning
	$(BIN)/python -m benchmarks.trace

docs: install  ## the reference, from docstrings, into docs/reference
	$(BIN)/python docs/build_reference.py

docs-check: install  ## a docstring for every public name, a target for every link
	$(BIN)/python docs/build_reference.py --check

# The page is built and committed; only those who change viewer/ need Node.
page: viewer/node_modules
	cd viewer && npm run build

page-check:
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory page-check-with-node; \
	else echo "No npm here: the committed page is taken as it is."; fi

.PHONY: page-check-with-node
page-check-with-node: viewer/node_modules
	cd viewer && npm run check

viewer/node_modules: viewer/package-lock.json
	cd viewer && npm ci --no-audit --no-fund
	@touch $@

install: $(STAMP)

# PyTorch comes first, so that nothing else chooses its build; the build tools come before the package, because it is
# built in this environment: its library must be linked to the OpenMP that this PyTorch loads.
$(STAMP): pyproject.toml CMakeLists.txt $(NATIVE)
	@test -x $(BIN)/python || sh .ci/venv .venv
	$(BIN)/python -m pip install $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) "$(TORCH)"
	$(BIN)/python -m pip install --quiet "scikit-build-core>=0.10" "cmake>=3.18" ninja
	$(BIN)/python -m pip install --quiet --no-build-isolation --editable ".[dev]"
	@touch $@

clean:
	rm -rf .venv build dist jali-demo docs/reference viewer/node_modules viewer/dist
