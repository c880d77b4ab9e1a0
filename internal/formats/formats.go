// Package formats keeps a file of every version of every format that was ever written, and tests that each is still read
// and means what it meant.
//
// A file in testdata is made once, by the program of its day, and never changed: a new version of a format adds a file, and
// testdata/files.sha256 of this package has the checksum of each. What only its own package reads lies there, in
// testdata/formats. docs/formats.md has the versions, and what a reader does with one that it does not know.
package formats
