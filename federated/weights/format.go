// The formats by name.

package weights

import (
	"fmt"
	"path/filepath"
	"strings"
)

// Format is a file format.
type Format string

// The formats, named by the extension of their files.
const (
	NPY         Format = "npy"
	NPZ         Format = "npz"
	Safetensors Format = "safetensors"
)

// FormatOf returns the format of a file by the extension of its name, or ErrFormat.
func FormatOf(name string) (Format, error) {
	f := Format(strings.ToLower(strings.TrimPrefix(filepath.Ext(name), ".")))
	switch f {
	case NPY, NPZ, Safetensors:
		return f, nil
	}
	return "", fmt.Errorf("%w: the name of %s ends in none of .npy, .npz and .safetensors", ErrFormat, filepath.Base(name))
}

// Parse reads a file of at most MaxFile bytes. Errors: ErrFormat, ErrTooLarge, ErrType, ErrTensor.
func Parse(f Format, data []byte) (*Tensors, error) {
	if len(data) > MaxFile {
		return nil, fmt.Errorf("read %s: %w: %d bytes, at most %d", f, ErrTooLarge, len(data), MaxFile)
	}
	read := map[Format]func([]byte) (*Tensors, error){NPY: parseNPY, NPZ: parseNPZ, Safetensors: parseSafetensors}[f]
	if read == nil {
		return nil, fmt.Errorf("read %q: %w", string(f), ErrFormat)
	}
	t, err := read(data)
	if err == nil {
		err = t.Validate()
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f, err)
	}
	return t, nil
}

// Encode returns the file. The same tensors give the same bytes. Errors: those of Validate, ErrType for BF16 in NumPy's
// formats, ErrFormat for an .npy file of several tensors or one with a name.
func (t *Tensors) Encode(f Format) ([]byte, error) {
	write := map[Format]func(*Tensors) ([]byte, error){NPY: encodeNPY, NPZ: encodeNPZ, Safetensors: encodeSafetensors}[f]
	if write == nil {
		return nil, fmt.Errorf("write %q: %w", string(f), ErrFormat)
	}
	err := t.Validate()
	var data []byte
	if err == nil {
		data, err = write(t)
	}
	if err != nil {
		return nil, fmt.Errorf("write %s: %w", f, err)
	}
	return data, nil
}
