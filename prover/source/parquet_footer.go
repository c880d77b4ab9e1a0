// A look at a Parquet file's metadata before the Parquet library allocates for it.
//
// The library takes the lengths of lists, strings and pages in a file at their word, so that a damaged
// footer of some bytes can ask for gigabytes, which no recover helps against. Here every length is held
// against the bytes that are there.

package source

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"

	"github.com/parquet-go/parquet-go/format"
)

// maxFooter is the largest footer in bytes.
const maxFooter = 64 << 20

// readFooter reads and checks the metadata of a file of flat rows.
func readFooter(r io.ReaderAt, size int64) (*format.FileMetaData, error) {
	const around = 12 // magic, and length and magic
	var tail [8]byte
	if size < around {
		return nil, fmt.Errorf("%w: %d bytes are too few for Parquet", ErrFormat, size)
	}
	if _, err := r.ReadAt(tail[:], size-8); err != nil && err != io.EOF {
		return nil, fmt.Errorf("read Parquet footer: %w", err)
	}
	if string(tail[4:]) != "PAR1" {
		return nil, fmt.Errorf("%w: not a Parquet file, or one with an encrypted footer", ErrFormat)
	}
	length := int64(binary.LittleEndian.Uint32(tail[:4]))
	if length > maxFooter || length > size-around {
		return nil, fmt.Errorf("%w: Parquet footer of %d bytes in a file of %d", ErrFormat, length, size)
	}
	section := io.NewSectionReader(r, size-8-length, length)
	raw, err := readThrift(bufio.NewReader(section), int(length))
	if err != nil {
		return nil, err
	}
	meta := new(format.FileMetaData)
	if err := decodeThrift(raw, meta); err != nil {
		return nil, err
	}
	return meta, checkFooter(meta, size)
}

// checkFooter checks that rows are flat and that the parts of the file lie in the file.
func checkFooter(meta *format.FileMetaData, size int64) error {
	if len(meta.Schema) == 0 || int(meta.Schema[0].NumChildren.V) != len(meta.Schema)-1 {
		return fmt.Errorf("%w: nested columns are not supported", ErrColumns)
	}
	for _, e := range meta.Schema[1:] {
		if e.NumChildren.V != 0 || !e.Type.Valid || e.RepetitionType.V == format.Repeated {
			return fmt.Errorf("%w: column %q is nested or repeated", ErrColumns, clip(e.Name))
		}
	}
	var rows int64
	for _, g := range meta.RowGroups {
		if len(g.Columns) != len(meta.Schema)-1 || g.NumRows < 0 || g.NumRows > math.MaxInt64-rows {
			return fmt.Errorf("%w: row group with %d columns of %d", ErrFormat, len(g.Columns), len(meta.Schema)-1)
		}
		rows += g.NumRows
		for i := range g.Columns {
			c := &g.Columns[i].MetaData
			if !inFile(c, size) || c.NumValues != g.NumRows {
				return fmt.Errorf("%w: column chunk outside the file or of the wrong length", ErrFormat)
			}
			if err := checkCodec(c.Codec); err != nil {
				return err
			}
		}
	}
	if rows != meta.NumRows {
		return fmt.Errorf("%w: row groups have %d rows, the file says %d", ErrFormat, rows, meta.NumRows)
	}
	return nil
}

// checkCodec refuses compression that the library does not have, and LZ4: on a damaged page the library
// doubles its memory until there is no more, and on an empty page it does not return.
func checkCodec(codec format.CompressionCodec) error {
	switch codec {
	case format.Uncompressed, format.Snappy, format.Gzip, format.Brotli, format.Zstd:
		return nil
	}
	return fmt.Errorf("%w: compression %s is not supported; write the file with Zstandard or Snappy", ErrFormat, codec)
}

// chunkStart returns where a column chunk starts, as the library takes it.
func chunkStart(c *format.ColumnMetaData) int64 {
	if c.DictionaryPageOffset != 0 {
		return c.DictionaryPageOffset
	}
	return c.DataPageOffset
}

func inFile(c *format.ColumnMetaData, size int64) bool {
	start, length := chunkStart(c), c.TotalCompressedSize
	return start >= 0 && c.DataPageOffset >= start && length >= 0 && start <= size && length <= size-start
}
