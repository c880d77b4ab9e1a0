package weights_test

import (
	"encoding/binary"
	"math"
	"strings"
)

// Files by the formats' specifications, byte by byte.

// npyFile is an .npy file of version 1.0: the magic, 1 and 0, the header's length in two bytes, the header padded with
// spaces so that it and the ten bytes before it take a multiple of 64, the last byte a newline; then the elements.
func npyFile(header string, data ...byte) []byte {
	length := (10+len(header)+1+63)/64*64 - 10
	file := append([]byte("\x93NUMPY\x01\x00"), byte(length), byte(length>>8))
	file = append(file, header...)
	file = append(file, strings.Repeat(" ", length-len(header)-1)...)
	file = append(file, '\n')
	return append(file, data...)
}

// smallNPY is what numpy.save writes for numpy.array([1, -2, 0.5], dtype='<f4'): 118 bytes of header, so that data
// begin at byte 128; 1, −2 and 1/2 have the bits 3f800000, c0000000 and 3f000000.
const smallNPY = "\x93NUMPY\x01\x00\x76\x00" +
	"{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }                                                            \n" +
	"\x00\x00\x80\x3f" + "\x00\x00\x00\xc0" + "\x00\x00\x00\x3f"

// safetensorsFile is eight bytes with the header's length, little endian, the header, and the data.
func safetensorsFile(header string, data ...byte) []byte {
	file := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(file, header...), data...)
}

// smallSafetensors has two tensors, as the reference implementation lays them out: the wider type first, 0x70 bytes of
// header padded with spaces to a multiple of eight. "b" is the integer 7, "a" is (1, −2) in binary16: 3c00 and c000.
const smallSafetensors = "\x70\x00\x00\x00\x00\x00\x00\x00" +
	`{"b":{"dtype":"I64","shape":[],"data_offsets":[0,8]},"a":{"dtype":"F16","shape":[2,1],"data_offsets":[8,12]}}   ` +
	"\x07\x00\x00\x00\x00\x00\x00\x00" + "\x00\x3c" + "\x00\xc0"

func littleFloats(values ...float64) (out []byte) {
	for _, v := range values {
		out = binary.LittleEndian.AppendUint64(out, math.Float64bits(v))
	}
	return out
}
