package privatefile_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent/internal/privatefile"
)

// A key file that was copied without care is refused.
func Example() {
	dir, err := os.MkdirTemp("", "privatefile")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "key")
	fmt.Println(privatefile.Write(path, []byte("secret")))
	if err := os.Chmod(path, 0o644); err != nil {
		fmt.Println(err)
		return
	}
	_, err = privatefile.Read(path, 1<<10)
	fmt.Println(errors.Is(err, privatefile.ErrNotPrivate))
	// Output:
	// <nil>
	// true
}
