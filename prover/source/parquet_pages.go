// A look at the headers of a Parquet column's pages before the Parquet library allocates for them.

package source

import (
	"bufio"
	"fmt"
	"io"

	"github.com/klauspost/compress/snappy"
	"github.com/parquet-go/parquet-go/format"
)

const (
	// maxPageHeader is the largest page header in bytes; it may hold a minimum and a maximum.
	maxPageHeader = 34 << 20
	// maxPageBytes is the largest page in bytes, before and after decompression.
	maxPageBytes = 1 << 30
	// maxPageValues is the largest number of values in a page.
	maxPageValues = 1 << 26
)

// checkPages looks at the headers of all pages of a column chunk.
func checkPages(r io.ReaderAt, c *format.ColumnMetaData) error {
	section := io.NewSectionReader(r, chunkStart(c), c.TotalCompressedSize)
	input := bufio.NewReader(section)
	values := int64(0)
	for values < c.NumValues {
		raw, err := readThrift(input, maxPageHeader)
		if err != nil {
			return err
		}
		header := new(format.PageHeader)
		if err := decodeThrift(raw, header); err != nil {
			return err
		}
		n, err := pageValues(header)
		if err != nil {
			return err
		}
		if err := skipPage(input, header, c.Codec); err != nil {
			return err
		}
		values += n
	}
	if values != c.NumValues {
		return fmt.Errorf("%w: pages of %d values in a column chunk of %d", ErrFormat, values, c.NumValues)
	}
	return nil
}

// skipPage goes to the end of a page. On the way it looks at the size that Snappy's data say they have.
func skipPage(input *bufio.Reader, h *format.PageHeader, codec format.CompressionCodec) error {
	levels := 0 // of version 2, before the data that are compressed
	if h.Type == format.DataPageV2 {
		levels = int(h.DataPageHeaderV2.V.RepetitionLevelsByteLength + h.DataPageHeaderV2.V.DefinitionLevelsByteLength)
	}
	_, err := input.Discard(levels)
	data := int(h.CompressedPageSize) - levels
	if err == nil && codec == format.Snappy && isPageCompressed(h) {
		head, _ := input.Peek(min(data, 5)) // what is missing is missed by Discard
		if n, err := snappy.DecodedLen(head); err != nil || n > int(h.UncompressedPageSize) {
			return fmt.Errorf("%w: page is larger than it says", ErrFormat)
		}
	}
	if err == nil {
		_, err = input.Discard(data)
	}
	if err != nil {
		return fmt.Errorf("%w: page ends after its column chunk", ErrFormat)
	}
	return nil
}

// isPageCompressed reports whether a page of a compressed column is: those of version 2 can opt out.
func isPageCompressed(h *format.PageHeader) bool {
	compressed := h.DataPageHeaderV2.V.IsCompressed
	return h.Type != format.DataPageV2 || !compressed.Valid || compressed.V
}

// pageValues checks a page's sizes and returns how many of the column's values it holds.
func pageValues(h *format.PageHeader) (int64, error) {
	if tooLarge(h.CompressedPageSize) || tooLarge(h.UncompressedPageSize) {
		return 0, fmt.Errorf("%w: page of %d bytes", ErrFormat, h.UncompressedPageSize)
	}
	n, data := int32(0), false
	switch {
	case h.Type == format.DataPage && h.DataPageHeader.Valid:
		n, data = h.DataPageHeader.V.NumValues, true
	case h.Type == format.DataPageV2 && h.DataPageHeaderV2.Valid:
		v2 := &h.DataPageHeaderV2.V
		n, data = v2.NumValues, true
		r, d := v2.RepetitionLevelsByteLength, v2.DefinitionLevelsByteLength
		if v2.NumNulls < 0 || v2.NumNulls > n || r < 0 || d < 0 || r > h.CompressedPageSize-d {
			return 0, fmt.Errorf("%w: page with %d nulls and levels of %d bytes", ErrFormat, v2.NumNulls, d)
		}
	case h.Type == format.DictionaryPage && h.DictionaryPageHeader.Valid:
		n = h.DictionaryPageHeader.V.NumValues
	default:
		return 0, fmt.Errorf("%w: page of kind %d", ErrFormat, h.Type)
	}
	if n < 0 || n > maxPageValues {
		return 0, fmt.Errorf("%w: page of %d values", ErrFormat, n)
	}
	if !data {
		return 0, nil
	}
	return int64(n), nil
}

func tooLarge(size int32) bool { return size < 0 || size > maxPageBytes }
