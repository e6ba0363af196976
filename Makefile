# `make help` lists what can be made. Every command does its own set-up first.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory
export LC_ALL := C.UTF-8
unexport PYTHONDONTWRITEBYTECODE # or every process that a test starts would compile all anew

PYTHON := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
PACKAGES := $(if $(filter-out run content rcc,$(MAKECMDGOALS)),dev,run)
DISPLAYED := $(if $(DISPLAY)$(WAYLAND_DISPLAY),$(if $(filter run,$(MAKECMDGOALS)),display))
PROGRAMS := $(if $(filter test,$(MAKECMDGOALS)),postgresql tested) \
    $(if $(filter package package-test,$(MAKECMDGOALS)),packed)
CHECKED := kiosk db packaging tests

TS := $(wildcard resources/i18n/*.ts)
QM := $(TS:.ts=.qm)
BUNDLED := db/bundled/current.json
TYPES := build/qml/Exhibition/ViewModels/types.qmltypes
RCC := build/resources.rcc
CONTENT_SOURCE := $(shell find db -name bundled -prune -o \( -name '*.py' -o -name '*.yaml' \) -print)
KIOSK_SOURCE := $(shell find kiosk -name '*.py')
RESOURCES := $(shell find resources -type f ! -name '*.qm')

MINUTES ?= 5
WORKERS := $(shell expr $$(nproc) + 1) # tests wait now and then, and cores would be idle

.PHONY: help run test collected lint mypy qmllint ruff fmt types shots bench soak fuzz faults goals package package-test content rcc lock fonts clean setup

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-12s %s\n", $$1, $$2}' Makefile

run: setup $(QM) $(BUNDLED) ## the kiosk in a window; KIOSK=1 full screen; NOW= the real clock; ARGS='...'
	@packaging/run.sh

test: setup $(QM) $(BUNDLED) $(RCC) ## all tests; ARGS='-k agenda' some
	$(PYTHON) -m pytest -q -n $(WORKERS) --dist worksteal $(ARGS)

# Every worker of a fresh clone would compile each test, and compute what hypothesis keeps.
collected: setup $(QM) $(BUNDLED) $(RCC)
	@$(PYTHON) -m pytest -q --collect-only >build/collected.txt || \
	    { cat build/collected.txt; exit 1; }

lint: mypy qmllint ruff ## every check that runs nothing: ruff, mypy, qmllint, formats

mypy: setup
	$(PYTHON) -m mypy

qmllint: setup $(TYPES)
	$(PYTHON) packaging/qml_lint.py

ruff: setup
	$(PYTHON) -m ruff check $(CHECKED)
	$(PYTHON) -m ruff format --check $(CHECKED)

fmt: setup ## format Python and QML
	$(PYTHON) -m ruff check --fix --select I $(CHECKED)
	$(PYTHON) -m ruff format $(CHECKED)
	$(PYTHON) packaging/qml_lint.py --fix

types: mypy $(TYPES) ## mypy, and the QML types of the Python classes for qmllint and editors

shots: setup $(QM) $(BUNDLED) ## pictures of every screen in build/shots
	$(OFFSCREEN) $(PYTHON) -m tests.shots --out build/shots $(ARGS)

bench: setup $(QM) $(BUNDLED) ## measured budgets in build/bench.md; ARGS=--quick takes two minutes
	@$(OFFSCREEN) $(PYTHON) -m tests.bench $(ARGS)

package: setup $(QM) ## build/package/waic-kiosk_VERSION_ARCH.deb, with its own Python and Qt
	packaging/package/build.sh

package-test: ## as root: install, run, freeze, upgrade and purge the package on a minimal Debian
	@$(MAKE) setup PROGRAMS=packed
	packaging/package/trial/trial.sh

soak: setup $(QM) $(BUNDLED) ## a seeded monkey at the glass for MINUTES=5; ARGS='--seed 7'
	$(OFFSCREEN) $(PYTHON) -m tests.soak --minutes $(MINUTES) $(ARGS)

fuzz: setup $(QM) $(BUNDLED) ## 50,000 damaged inputs to everything that reads
	$(OFFSCREEN) $(PYTHON) -m tests.fuzz $(ARGS)

faults: setup $(QM) $(BUNDLED) ## what the world may do to it, and what then is seen; build/faults.md
	$(OFFSCREEN) $(PYTHON) -m tests.faults $(ARGS)

goals: setup $(QM) $(BUNDLED) ## every measurable goal at its full number, for hours; build/goals.md
	$(OFFSCREEN) $(PYTHON) -m tests.goals $(ARGS)

content: setup ## build the bundled release from db/content, whether or not it changed
	$(PYTHON) -m db.tools build --out db/bundled

rcc: setup $(RCC) ## all resources as one file, build/resources.rcc

lock: setup ## resolve dependencies anew and write packaging/locks
	packaging/lock.sh

fonts: setup ## cut the bundled fonts anew; HANKEN=folder of the npm package's files
	$(PYTHON) packaging/fonts.py --hanken $(HANKEN)

clean: ## delete what was made, but .venv
	rm -rf build db/bundled resources/i18n/*.qm

setup:
	@packaging/setup.sh $(PACKAGES) $(DISPLAYED) $(PROGRAMS)

# Files. The order-only set-up comes first; what is newer than its source is left alone.

%.qm: %.ts | setup
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

$(BUNDLED): $(CONTENT_SOURCE) | setup
	$(PYTHON) -m db.tools build --out db/bundled
	@touch -c $@

$(TYPES): $(KIOSK_SOURCE) packaging/qml_types.py | setup
	@$(OFFSCREEN) $(PYTHON) packaging/qml_types.py

$(RCC): $(RESOURCES) $(QM) packaging/resources.py | setup
	@$(PYTHON) packaging/resources.py
