// Making a bundle.

package bundle

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/internal/artifact"
)

// ManifestName is the manifest's file in a bundle's folder.
const ManifestName = "manifest.json"

// BlobName returns the name of the encrypted file of that number in a bundle's folder.
func BlobName(index int) string { return strconv.Itoa(index) + ".enc" }

// ErrChanged reports a file that changed while it was read.
var ErrChanged = errors.New("the file changed while it was read")

// Seal encrypts the regular files of a model's folder into a new folder, with a manifest signed by signer, or unsigned when
// it is nil. The new folder is there whole or not at all. Symbolic links and other special files are ErrManifest, as is a
// name that a manifest cannot have; a folder that exists is fs.ErrExist.
func Seal(ctx context.Context, model fs.FS, name, to string, key keyrelease.Key, signer ed25519.PrivateKey) (*Manifest, error) {
	m := &Manifest{Name: name, KeyCommitment: key.Commitment()}
	if err := m.hashFiles(ctx, model); err != nil {
		return nil, fmt.Errorf("seal model %q: %w", name, err)
	}
	if err := m.validate(); err != nil {
		return nil, err
	}
	err := writeFolder(to, 0o755, func(dir *os.Root) error {
		for i := range m.Files {
			if err := m.encryptFile(ctx, model, dir, i, key); err != nil {
				return fmt.Errorf("%s: %w", m.Files[i].Name, err)
			}
		}
		data, err := m.Encode(signer)
		if err != nil {
			return err
		}
		return writeFile(dir, ManifestName, func(w io.Writer) error {
			_, err := w.Write(data)
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("seal model %q: %w", name, err)
	}
	return m, nil
}

// ModelDigest returns the digest of a model's folder, which is that of its bundles' subject: see Manifest.Model. Errors are
// those of Seal about the folder.
func ModelDigest(ctx context.Context, model fs.FS) (assent.Digest, error) {
	m := &Manifest{}
	if err := m.hashFiles(ctx, model); err != nil {
		return assent.Digest{}, fmt.Errorf("digest of a model: %w", err)
	}
	return m.Model(), nil
}

// hashFiles lists a model's files and hashes them. fs.WalkDir goes in lexical order within each folder, which is not that of
// the whole names, so they are sorted.
func (m *Manifest) hashFiles(ctx context.Context, model fs.FS) error {
	err := fs.WalkDir(model, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if !entry.Type().IsRegular() {
			return fmt.Errorf("%w: %s is no regular file", ErrManifest, path)
		}
		if len(m.Files) == MaxFiles {
			return fmt.Errorf("%w: more than %d files", ErrManifest, MaxFiles)
		}
		f := File{Name: path}
		h := sha256.New()
		if f.Size, err = copyFile(ctx, h, model, path); err != nil {
			return err
		}
		f.SHA256 = artifact.Sum(h.Sum(nil))
		m.Files = append(m.Files, f)
		return nil
	})
	sortFiles(m.Files)
	return err
}

// encryptFile encrypts a file that was hashed, and fills in its root.
func (m *Manifest) encryptFile(ctx context.Context, model fs.FS, dir *os.Root, index int, key keyrelease.Key) error {
	f := &m.Files[index]
	h := sha256.New()
	err := writeFile(dir, BlobName(index), func(w io.Writer) error {
		encrypting, err := encryptTo(w, key, m.model(), index)
		if err != nil {
			return err
		}
		if _, err := copyFile(ctx, io.MultiWriter(encrypting, h), model, f.Name); err != nil {
			return err
		}
		return encrypting.Close()
	})
	if err != nil {
		return err
	}
	if artifact.Sum(h.Sum(nil)) != f.SHA256 {
		return ErrChanged
	}
	tree, err := hashBlob(ctx, dir, index)
	if err != nil {
		return err
	}
	f.Root, err = tree.Root()
	return err
}

// hashBlob returns the tree over an encrypted file of a bundle.
func hashBlob(ctx context.Context, dir *os.Root, index int) (tree *Tree, err error) {
	blob, err := dir.Open(BlobName(index))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, blob.Close()) }()
	return HashChunks(ctx, blob)
}

// copyFile copies a file until the context is cancelled, and returns its size.
func copyFile(ctx context.Context, w io.Writer, from fs.FS, name string) (size int64, err error) {
	f, err := from.Open(name)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return io.Copy(w, cancellable{ctx, f})
}

// cancellable is a reader that a context ends.
type cancellable struct {
	ctx  context.Context
	from io.Reader
}

func (c cancellable) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.from.Read(p)
}

// writeFolder makes a new folder: under another name beside it until all that is in it is on the disk.
func writeFolder(path string, mode fs.FileMode, fill func(*os.Root) error) (err error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(&fs.PathError{Op: "make", Path: path, Err: fs.ErrExist}, err)
	}
	temporary, err := os.MkdirTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(temporary)) }() // nothing, once it is renamed
	dir, err := os.OpenRoot(temporary)
	if err != nil {
		return err
	}
	if err := errors.Join(fill(dir), dir.Close()); err != nil {
		return err
	}
	if err := os.Chmod(temporary, mode); err != nil {
		return err
	}
	return os.Rename(temporary, path)
}

// writeFile writes a new file in a folder and sees that it is on the disk.
func writeFile(dir *os.Root, name string, write func(io.Writer) error) error {
	const mode fs.FileMode = 0o600 // of weights in the clear; encrypted ones are in a folder whose owner hands them out
	f, err := dir.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	err = write(f)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}
