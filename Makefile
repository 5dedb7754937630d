# Each target goes through the npm script of the same name (publish: npm keeps that one for itself), which runs under the Node that package.json pins.
.PHONY: help demo generate check diff explain lint types test build public-api pack docs platforms test-browser test-publish release publish bench

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: node_modules ## run the quickstarts of both APIs against the sandbox, without key or network
	@npm run --silent demo

test: node_modules ## run everything that must hold
	@npm run --silent test

generate: node_modules ## write generated/ from the documents in openapi/
	@npm run --silent generate

check: node_modules ## fail if generated/ is not what the documents say
	@npm run --silent check

diff: node_modules ## say what changed since the last release (AGAINST=<commit>: since another one), and write a changeset
	@npm run --silent diff -- $(if $(AGAINST),--against $(AGAINST))

explain: node_modules ## say why an operation got its names and types: make explain OP="GET /v1/accounts"
	@npm run --silent explain -- "$(OP)"

lint: node_modules ## lint the documents, the code, and the layout of every file
	@npm run --silent lint

types: node_modules ## type-check with TypeScript 5.9 and 7
	@npm run --silent types

build: node_modules ## write the dist/ of each package, as it is published
	@npm run --silent build

public-api: node_modules ## write the public API of each entry point anew, to be read as a diff
	@npm run --silent public-api

pack: node_modules ## show what would be published of each package, and fail where one is past its budget
	@npm run --silent pack

docs: node_modules ## write the reference as a site, into site/
	@npm run --silent docs

platforms: node_modules test/platforms/installed/node_modules ## run the same checks on every platform and with every TypeScript
	@npm run --silent platforms

test-browser: node_modules ## run those checks and look at the sandbox's page in Chromium, which must be there
	@npm run --silent test-browser

test-publish: node_modules test/platforms/installed/node_modules ## publish all packages to a registry on this machine, install them, run them
	@npm run --silent test-publish

release: node_modules ## give the next version its number, changelogs, commit and tag
	@npm run --silent release

publish: node_modules ## publish what was released, with provenance: for the workflow
	@npm run --silent publish-packages

test/platforms/installed/node_modules: test/platforms/installed/package.json test/platforms/installed/package-lock.json
	@npm run --silent install-platforms && touch $@

bench: node_modules ## compare with bare fetch and other clients (npm run bench -- --help)
	@npm run --silent bench

node_modules: package.json package-lock.json
	@npm ci --no-audit --no-fund --loglevel=error && touch node_modules
