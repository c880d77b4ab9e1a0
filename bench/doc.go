// Package bench measures what the project promises: committing, proving, verifying, and gas. Its figures
// stand in README.md beside it, each with the command that made them.
package bench
