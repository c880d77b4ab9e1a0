package filelock_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent/internal/filelock"
)

// Who finds a lock taken is told so in the words of the caller.
func Example() {
	dir, err := os.MkdirTemp("", "filelock")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	inUse := errors.New("the folder is in use")
	lock, err := filelock.Take(filepath.Join(dir, "lock"), inUse)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = filelock.Take(filepath.Join(dir, "lock"), inUse)
	fmt.Println(err)
	fmt.Println(lock.Release())
	// Output:
	// the folder is in use
	// <nil>
}
