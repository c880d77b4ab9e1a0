// Versions of file formats.

package assent

import "github.com/acc36754/assent/internal/canonical"

// ErrVersion reports a file in another version of its format than this program reads. All that reads files wraps it in its
// own error; docs/formats.md has the versions.
var ErrVersion = canonical.ErrVersion
