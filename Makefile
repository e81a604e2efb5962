# The workshop. On a bare Debian 12 or Ubuntu 24.04 with python3, git and make:
#   make run    opens the desk with the training library (without a display: plays the tour)
#   make test   runs every check and every test
.DEFAULT_GOAL := run
BIN := .venv/bin
TOUR ?= tour
PICTURES ?= pictures
# The tests on all cores; tests/conftest.py says what stays together. `make test SPREAD=` uses one.
SPREAD ?= -n logical --maxprocesses 8 --max-worker-restart 0 --no-loadscope-reorder

.PHONY: run test check pictures coverage bench package test-package lock audit clean
.PHONY: ready-training ready-test ready-package format lint types imports translations

run: ready-training
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@rm -f $(TOUR)/[0-9][0-9]-*.png $(TOUR)/report.json
	QT_QPA_PLATFORM=offscreen $(BIN)/balie demo --tour $(TOUR)
	@echo "No display here, so the tour was played. The pictures are in $(abspath $(TOUR))"
else
	$(BIN)/balie demo
endif

test: format lint types imports translations
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(SPREAD) --durations=15

check: format lint types imports translations
	$(BIN)/python -m pytest -q tests/rules

format lint types imports translations: ready-test
format:
	$(BIN)/ruff format --check .
lint:
	$(BIN)/ruff check .
types:
	$(BIN)/mypy
imports:
	$(BIN)/lint-imports
translations:
	$(BIN)/python packaging/translations.py check

# Every screen in each language and theme, at two sizes and at 100 % and 200 %, with an index.
pictures: ready-test translations
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.desk.pictures $(PICTURES)

# The whole suite under coverage; the parts where a missed line is a missed rule must be covered entirely.
coverage: ready-test
	QT_QPA_PLATFORM=offscreen $(BIN)/coverage run -m pytest -q
	$(BIN)/coverage report --skip-covered --fail-under=85
	$(BIN)/coverage report --skip-covered --fail-under=100 --include='db/domain/*,db/store/merge.py,eid/*' \
	    --omit='eid/pcsc.py,eid/scard.py,eid/watcher.py,eid/patience.py,eid/virtual_*,eid/simulated.py,eid/faults.py,eid/specimens.py'

bench: ready-test package
	@for file in benchmarks/*.py; do $(BIN)/balie bench "$$(basename "$$file" .py)" --json || exit; done

# The frozen program and its Debian package in dist/, the same bytes from the same commit.
package: ready-package
	.venv-package/bin/python packaging/package.py

# The package built twice, which must give the same bytes, and then its life on a bare Debian. As root.
# Where that can't be done it fails, and build/untried says why.
test-package: package ready-test
	-@packaging/setup.sh debian
	.venv-package/bin/python packaging/package.py build/again
	cmp dist/*.deb build/again/*.deb
	dist/balie/balie check --self
	$(BIN)/python -m tests.packaging.installed dist/*.deb build/untried

# For maintainers, with uv on the path: the lock files carry hashes and no address.
lock:
	cd requirements && for set in build run training test package audit; do \
	    uv pip compile --universal --generate-hashes --no-header --python-version 3.11 -q $$set.in -o $$set.txt || exit; done

# Known holes in all that is locked, asked of PyPI. What it can't tell about is a failure: without --strict that passes.
audit:
	python3 -m venv .venv-audit
	.venv-audit/bin/python -m pip --disable-pip-version-check install -q --require-hashes -r requirements/audit.txt
	@bad=0; for set in build test package audit; do echo "$$set"; \
	    .venv-audit/bin/pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r requirements/$$set.txt || bad=1; done; exit $$bad

ready-training ready-test ready-package: ready-%:
	@packaging/setup.sh $*

clean:
	rm -rf .venv .venv-package .venv-audit build dist $(TOUR) $(PICTURES) .coverage .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find resources -name '*.qm' -delete
