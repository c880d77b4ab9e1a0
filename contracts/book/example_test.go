package book_test

import (
	"fmt"

	"github.com/acc36754/assent/contracts/book"
)

// A book is rebuilt from what happened on the chain: two consents, of which one was revoked.
func Example() {
	var b book.Book
	for i := range byte(2) {
		if _, err := b.Grant(book.Entry{Key: [32]byte{31: i + 1}, NotBefore: 1_700_000_000, NotAfter: 1_800_000_000}); err != nil {
			fmt.Println(err)
		}
	}
	if err := b.Revoke(0); err != nil {
		fmt.Println(err)
	}
	for row := range b.Len() {
		entry := b.Entry(row)
		fmt.Println("row", row, "live:", entry.Live(1_750_000_000))
	}
	// Output:
	// row 0 live: false
	// row 1 live: true
}
