# Each target goes through the npm script of the same name, which runs under the Node that package.json pins.
.PHONY: help demo generate check lint types test build

help: ## list the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: node_modules ## run the quickstarts of both APIs against the sandbox, without key or network
	@npm run --silent demo

test: node_modules ## run everything that must hold
	@npm run --silent test

generate: node_modules ## write generated/ from the documents in openapi/
	@npm run --silent generate

check: node_modules ## fail if generated/ is not what the documents say
	@npm run --silent check

lint: node_modules ## lint the documents and the layout of every file
	@npm run --silent lint

types: node_modules ## type-check with TypeScript 5.9 and 7
	@npm run --silent types

build: node_modules ## write dist/, the package as it is published
	@npm run --silent build

node_modules: package.json package-lock.json
	@npm ci --no-audit --no-fund --loglevel=error && touch node_modules
