# Every target sets up .venv by itself from the locked requirements; nothing is assumed but python3, make and a registry.
PYTHON ?= python3
BIN := .venv/bin
RUN := .venv/.run
DEV := .venv/.dev
PEERS := .venv-bench/.ready
MEASURE ?= ../shared
PIP := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check
DEMO_BOOK ?= demo.db

.DEFAULT_GOAL := help
.PHONY: help demo test check bench gold gold-marks altered serve lock docs wheel clean
.DELETE_ON_ERROR:

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "pledgebook needs Python 3.11 or newer")'
	@$(PYTHON) -m venv .venv

$(RUN): requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "installing into .venv (once)" >&2
	@$(PIP) --require-hashes -r requirements/run.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements/dev.txt $(RUN)
	@echo "installing development tools into .venv (once)" >&2
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

$(PEERS): requirements/bench.txt
	@$(PYTHON) -m venv .venv-bench
	@echo "installing the tools to measure beside into .venv-bench (once)" >&2
	@.venv-bench/bin/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch $@

demo: $(RUN) ## add the example texts to a fresh book and show what it says
	@$(BIN)/python tools/demo.py $(DEMO_BOOK)

test: check ## check everything, then run the tests
	$(BIN)/python -m pytest -n auto

check: $(DEV) ## lint, format, types, layers, data files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/check_data.py

bench: $(RUN) $(PEERS) ## measure figures and speed beside other tools (installs them into .venv-bench)
	@$(BIN)/python -m bench $(MEASURE) --page docs/reference/bench.md

gold: $(RUN) ## score claims against the hand-made gold
	@$(BIN)/python tools/gold.py $(MEASURE)

gold-marks: $(RUN) ## score dates, quotes, amounts, equipment and the gate
	@$(BIN)/python -m bench.gold_marks $(MEASURE)

altered: $(RUN) ## alter the words that claims rest on, read again and count what follows
	@$(BIN)/python tools/altered.py

serve: $(RUN) ## the web pages (to come)
	@echo "The web pages come in a later version; until then: pledgebook list, series, calendar, why."

lock: $(DEV) ## resolve pyproject.toml into requirements/ (needs pip-tools)
	@$(PIP) pip-tools
	$(BIN)/python tools/lock.py $(LOCK_FLAGS)

docs: $(DEV) ## write the generated reference pages
	$(BIN)/python tools/write_docs.py

wheel: $(DEV) ## build the wheel and the source archive into dist/
	$(BIN)/python -m build --no-isolation

clean: ## remove what was built or installed
	rm -rf .venv .venv-bench bench/out dist build demo.db* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
