// Reading a bundle, with and without its key.

package bundle

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/envelope"
)

// Sentinel errors of Verify and Open.
var (
	// ErrCorrupt reports a bundle whose files are not those of its manifest.
	ErrCorrupt = errors.New("the bundle is not what its manifest says")
	// ErrKey reports a key that the manifest does not commit to.
	ErrKey = errors.New("the key is not the bundle's")
)

// ReadManifest reads the manifest of a bundle's folder. Errors are ErrManifest and the file system's.
func ReadManifest(folder string) (*Manifest, error) {
	dir, err := os.OpenRoot(folder)
	if err != nil {
		return nil, err
	}
	m, err := readManifest(dir)
	return m, errors.Join(err, dir.Close())
}

func readManifest(dir *os.Root) (m *Manifest, err error) {
	f, err := dir.Open(ManifestName)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	data, err := io.ReadAll(io.LimitReader(f, envelope.MaxBytes+1))
	if err != nil {
		return nil, err
	}
	return ParseManifest(data)
}

// Verify checks the files of a bundle against its manifest, without the key. Errors are ErrManifest, ErrCorrupt and the file
// system's.
func Verify(ctx context.Context, folder string) (*Manifest, error) {
	m, _, err := Index(ctx, folder)
	return m, err
}

// Index verifies a bundle and returns the trees over its files as well, for whoever hands out chunks with their proofs.
// Errors are Verify's.
func Index(ctx context.Context, folder string) (m *Manifest, trees []*Tree, err error) {
	dir, err := os.OpenRoot(folder)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, dir.Close()) }()
	if m, err = readManifest(dir); err != nil {
		return nil, nil, err
	}
	for i := range m.Files {
		tree, err := hashBlob(ctx, dir, i)
		if err != nil {
			return nil, nil, err
		}
		if root, err := tree.Root(); err != nil || root != m.Files[i].Root {
			return nil, nil, errors.Join(fmt.Errorf("%w: %s", ErrCorrupt, BlobName(i)), err)
		}
		trees = append(trees, tree)
	}
	return m, trees, nil
}

// Open decrypts a bundle into a new folder that only its owner may enter. The folder is there whole, with every file checked
// against the manifest, or not at all. Errors are ErrManifest, ErrKey, ErrCorrupt and the file system's; a folder that
// exists is fs.ErrExist.
func Open(ctx context.Context, folder, to string, key keyrelease.Key) (m *Manifest, err error) {
	dir, err := os.OpenRoot(folder)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, dir.Close()) }()
	if m, err = readManifest(dir); err != nil {
		return nil, err
	}
	if key.Commitment() != m.KeyCommitment {
		return nil, ErrKey
	}
	err = writeFolder(to, 0o700, func(out *os.Root) error {
		for i, f := range m.Files {
			if err := out.MkdirAll(path.Dir(f.Name), 0o700); err != nil {
				return err
			}
			err := writeFile(out, f.Name, func(w io.Writer) error { return m.decryptFile(ctx, w, dir, i, key) })
			if err != nil {
				return fmt.Errorf("%s: %w", f.Name, err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("open bundle: %w", err)
	}
	return m, nil
}

// decryptFile writes a file in the clear. It is not to be used unless all of it was written without an error.
func (m *Manifest) decryptFile(ctx context.Context, w io.Writer, dir *os.Root, index int, key keyrelease.Key) (err error) {
	blob, err := dir.Open(BlobName(index))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, blob.Close()) }()
	clear, err := decryptFrom(cancellable{ctx, blob}, key, m.model(), index)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	h := sha256.New()
	// One byte more than there should be shows that there are more.
	size, err := io.Copy(io.MultiWriter(w, h), io.LimitReader(clear, m.Files[index].Size+1))
	if err != nil {
		var inFile *fs.PathError
		if ctx.Err() != nil || errors.As(err, &inFile) {
			return err
		}
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if size != m.Files[index].Size || artifact.Sum(h.Sum(nil)) != m.Files[index].SHA256 {
		return fmt.Errorf("%w: another size or digest", ErrCorrupt)
	}
	return nil
}

func sortFiles(files []File) {
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
}
