# Kith: 'make help' lists the targets.
SHELL := /bin/sh
PREFIX ?= /usr/local
SECONDS ?= 60
KITH := .build/release/kith
export SWIFT_BACKTRACE = enable=no

.PHONY: help demo build test lint docs check check-all install bench growth fuzz faults sanitize accept \
	update-phone-metadata update-headings update-words dependencies clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## Merge the example phone, LinkedIn and blogroll contacts into contacts.csv
	@$(KITH) merge Fixtures/demo/phone.vcf Fixtures/demo/Connections.csv \
	  Fixtures/demo/blogroll.opml --region US --force -o contacts.csv
	@echo
	@$(KITH) read contacts.csv --quiet then write --to table --quiet | head -n 12

build: dependencies ## Build the release binary, .build/release/kith
	swift build -c release --static-swift-stdlib --product kith

test: dependencies ## Build and run all tests
	swift test --disable-xctest

lint: ## Check the format of the sources, and the borders between the folders of formats
	@command -v python3 >/dev/null 2>&1 || Scripts/install-system-packages.sh python3
	Scripts/check-rooms.py
	Scripts/check-diagnostics.py
	Scripts/generate-words.py --check
	swift format lint --strict --recursive --parallel Sources Tests Benchmarks/Sources Fuzz/Sources Package.swift

docs: dependencies ## Build the documentation of every module into .docs
	@mkdir -p .docs
	@for module in KithText KithModel KithCleaning KithFormats KithMatching KithPipeline; do \
	  swift package --allow-writing-to-directory .docs generate-documentation \
	    --target $$module --output-path .docs/$$module --warnings-as-errors || exit 1; done

check: lint test docs ## Everything that must hold before a change lands

install: build ## Install kith under PREFIX (default /usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(KITH) $(DESTDIR)$(PREFIX)/bin/kith

bench: build ## Measure speed and memory on generated files
	swift build -c release --static-swift-stdlib --package-path Benchmarks --scratch-path .build-bench
	.build-bench/release/kith-benchmarks $(KITH)

growth: build ## Count the instructions that worst cases take: four times the input, hardly more than four times the work
	Scripts/count-growth.sh

fuzz: dependencies ## Fuzz readers, writers and steps for a minute each (SECONDS=60)
	Scripts/fuzz.sh 0
	Scripts/fuzz.sh $(SECONDS)

faults: dependencies ## Make each call to the system fail once, and kill before each (after make test)
	Scripts/faults.sh .build/debug/kith

check-all: check growth faults sanitize ## Everything there is, hours of it
	$(MAKE) fuzz SECONDS=180

sanitize: dependencies ## Run the tests under the address and thread sanitizers
	# Without the search for leaks, which takes values for lost that only a tagged pointer holds.
	ASAN_OPTIONS=detect_leaks=0 swift test --disable-xctest --sanitize=address --scratch-path .build-asan --filter 'KithFormatsTests|KithModelTests|KithMatchingTests|KithPipelineTests'
	swift test --disable-xctest --sanitize=thread --scratch-path .build-tsan --filter 'KithFormatsTests|KithMatchingTests|KithPipelineTests'

accept: dependencies ## Rewrite goldens, transcripts and conversions to what the program does now
	KITH_ACCEPT=1 swift test --disable-xctest --filter 'Golden|Transcript|Conversion|ShippedModel'

update-phone-metadata: ## Generate the phone tables anew from the PyPI package 'phonenumbers'
	python3 Scripts/generate-phone-regions.py

update-headings: ## Generate the table of headings anew from Data/headings
	python3 Scripts/generate-headings.py

update-words: ## Generate the word lists of names and titles anew from Data/words
	python3 Scripts/generate-words.py

dependencies:
	@Scripts/install-system-packages.sh

clean: ## Remove everything that was built
	rm -rf .build .build-* .docs contacts.csv
