# `make run` opens the journal and `make test` checks everything; both set up what they need.

python := .venv/bin/python
export PYTHON

.PHONY: help run test test-slow screens bench lock clean

help:
	@echo 'make run         open Mooring; ARGS=--demo opens a throwaway journal of sample data'
	@echo 'make test        style, types, layers and tests'
	@echo 'make test-slow   the long tests: faults, simulations, properties in depth'
	@echo 'make screens     a picture of every page, in OUT=screens'
	@echo 'make bench       the table of benchmarks'
	@echo 'make lock        renew the locked libraries; UPGRADE=--upgrade takes newer ones'
	@echo 'make clean       remove all that these commands made'

run:
	@.ci/set-up run
	@$(python) main.py $(ARGS)

test:
	@.ci/set-up test
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy
	.venv/bin/lint-imports --no-logo
	$(python) -m pytest --numprocesses 2 -m 'not slow and not bench' $(ARGS)

test-slow:
	@.ci/set-up test
	$(python) -m pytest --numprocesses 2 -m 'slow or hypothesis' --timeout 1800 \
	  --hypothesis-profile thorough $(ARGS)

screens:
	@.ci/set-up test
	$(python) -m tests.screens --out $(or $(OUT),screens) $(ARGS)

bench:
	@.ci/set-up test
	$(python) -m tests.benchmarks $(ARGS)

lock:
	.ci/lock $(UPGRADE)

clean:
	rm -rf .venv build dist screens .coverage .hypothesis .import_linter_cache \
	  .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
