package consent_test

import (
	"bytes"
	"errors"
	"flag"
	"reflect"
	"strings"
	"testing"

	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/internal/golden"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The layout of a record is a format that others read: it must not change unnoticed.
func TestRecordFileIsGolden(t *testing.T) {
	const path = "testdata/record.jsonld"
	file := encode(t, sampleRecord())
	golden.Check(t, *update, path, file)
}

func TestRecordReadsBackTheSame(t *testing.T) {
	want := sampleRecord()
	got, err := consent.Parse(encode(t, want))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

// A changed bit must not yield another record that looks intact, nor the same one from another file. One bit of
// each byte keeps the test short.
func TestFlippedBitIsRefusedOrShows(t *testing.T) {
	file := encode(t, sampleRecord())
	for i := range file {
		changed := bytes.Clone(file)
		changed[i] ^= 1 << (i % 7)
		got, err := consent.Parse(changed)
		if err != nil {
			continue
		}
		if again := encode(t, got); !bytes.Equal(again, changed) || bytes.Equal(again, file) {
			t.Fatalf("the change of byte %d is not seen", i)
		}
	}
}

// What a file says twice, or in a fixed place, cannot say something else.
func TestParseRefusesWhatDoesNotAgree(t *testing.T) {
	file := string(encode(t, sampleRecord()))
	for name, change := range map[string]struct{ from, to, names string }{
		"other context":     {`"dpv": "https://w3id.org/dpv#"`, `"dpv": "https://evil.example/dpv#"`, "@context"},
		"other version":     {`"assent:version": 1`, `"assent:version": 2`, "assent:version"},
		"other profile":     {`dpv-27560#record"`, `dpv-27560#receipt"`, "dct:conformsTo"},
		"other @id":         {`"@id": "urn:uuid:a6`, `"@id": "urn:uuid:b6`, "@id"},
		"named subject":     {`"urn:uuid:0b1f7a52-6c1d-8e8e-9f6a-3a0a5be0a9c1"`, `"mailto:jane@example.org"`, "dpv:hasDataSubject"},
		"other @type":       {`"@type": "dpv:ConsentRecord"`, `"@type": "dpv:ConsentReceipt"`, "@type"},
		"other type inside": {`"@type": "dpv:WithdrawConsent"`, `"@type": "dpv:ProvideConsent"`, "@type"},
		"other identifier":  {`"dpv:hasIdentifier": "https://h`, `"dpv:hasIdentifier": "https://i`, "identifier"},
		"other book":        {`"assent:book": "0x`, `"assent:book": "0xaaaa`, "hexadecimal"},
		"unknown field":     {`"dct:created": "`, `"dct:note": "", "dct:created": "`, "dct:note"},
		"no final newline":  {"\n}\n", "\n}", "canonical"},
	} {
		changed := strings.Replace(file, change.from, change.to, 1)
		if changed == file {
			t.Fatalf("%s: the sample has no %s", name, change.from)
		}
		_, err := consent.Parse([]byte(changed))
		if !errors.Is(err, consent.ErrRecord) || !strings.Contains(err.Error(), change.names) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The book in a file is what people look up on the chain: it must be the controller's and the purpose's.
func TestParseRefusesTheBookOfAnotherPurpose(t *testing.T) {
	r := sampleRecord()
	file := string(encode(t, r))
	book := sampleBook()
	right := book.ID().String()
	book.Purpose = consent.DPV + "Marketing"
	_, err := consent.Parse([]byte(strings.Replace(file, right, book.ID().String(), 1)))
	var field *consent.FieldError
	if !errors.As(err, &field) || field.Field != "assent:hasEntry[0].assent:book" {
		t.Errorf("got %v", err)
	}
}

func FuzzParse(f *testing.F) {
	file, err := sampleRecord().Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Add([]byte("{}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := consent.Parse(data)
		if err != nil {
			if !errors.Is(err, consent.ErrRecord) {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		if again := encode(t, r); !bytes.Equal(again, data) {
			t.Fatalf("two spellings of one record:\n%s\n%s", data, again)
		}
	})
}
