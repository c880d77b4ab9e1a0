// NumPy's .npz: a zip archive with an .npy file for each tensor.

package weights

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

const npyExt = ".npy"

// encryptedFlag is the bit of a zip member's flags that says it is encrypted (APPNOTE 4.4.4).
const encryptedFlag = 1

func parseNPZ(data []byte) (*Tensors, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if len(archive.File) > MaxTensors {
		return nil, fmt.Errorf("%w: %d members, at most %d", ErrTooLarge, len(archive.File), MaxTensors)
	}
	t := &Tensors{List: make([]Tensor, 0, len(archive.File))}
	left := uint64(MaxFile)
	for _, member := range archive.File {
		tensor, err := parseMember(member, &left)
		if err != nil {
			return nil, fmt.Errorf("member %q: %w", clip(member.Name), err)
		}
		t.List = append(t.List, *tensor)
		t.Deflated = t.Deflated || member.Method == zip.Deflate
	}
	return t, nil
}

// parseMember reads a member and takes its length off what may still be unpacked.
func parseMember(member *zip.File, left *uint64) (*Tensor, error) {
	name, ok := strings.CutSuffix(member.Name, npyExt)
	if !ok {
		return nil, fmt.Errorf("%w: its name does not end in %s", ErrFormat, npyExt)
	}
	if member.Flags&encryptedFlag != 0 || (member.Method != zip.Store && member.Method != zip.Deflate) {
		return nil, fmt.Errorf("%w: it is neither stored nor deflated", ErrFormat)
	}
	if member.UncompressedSize64 > *left {
		return nil, fmt.Errorf("%w: more than %d bytes in all", ErrTooLarge, MaxFile)
	}
	*left -= member.UncompressedSize64
	data, err := unpack(member)
	if err != nil {
		return nil, err
	}
	tensor, err := parseArray(data)
	if err != nil {
		return nil, err
	}
	tensor.Name = name
	return tensor, nil
}

// unpack reads a member to its end. The library compares the checksum, and stops with an error where there is more or less than
// the archive's directory announces.
func unpack(member *zip.File) ([]byte, error) {
	r, err := member.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	data, err := io.ReadAll(r)
	if err := errors.Join(err, r.Close()); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return data, nil
}

func encodeNPZ(t *Tensors) ([]byte, error) {
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	method := zip.Store
	if t.Deflated {
		method = zip.Deflate
	}
	for i := range t.List {
		data, err := encodeArray(&t.List[i])
		if err != nil {
			return nil, err
		}
		// Without a time, so that the same tensors give the same bytes.
		w, err := archive.CreateHeader(&zip.FileHeader{Name: t.List[i].Name + npyExt, Method: method})
		if err != nil {
			return nil, fmt.Errorf("tensor %q: %w", t.List[i].Name, err)
		}
		if _, err := w.Write(data); err != nil {
			return nil, fmt.Errorf("tensor %q: %w", t.List[i].Name, err)
		}
	}
	if err := archive.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
