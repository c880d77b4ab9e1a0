// verify --receipt: is the attestation about the record of this receipt?

package main

import (
	"fmt"
	"io/fs"
	"os"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/spf13/cobra"
)

// subjectParam is the claim's parameter that shows which record it is about.
const subjectParam = "subject"

// checkReceipt recomputes the record's digest from its content and salt and compares it with the one that
// the claim shows.
func (a *app) checkReceipt(c *cobra.Command, path string, claim *assent.Claim, commitments []*assent.Commitment) error {
	st, err := circuits.Find(claim.Statement)
	if err != nil {
		return err
	}
	if !asksForRow(st.Describe()) {
		return mismatch("%s: the attestation is about %q, which is not about one record", path, claim.Statement)
	}
	a.warnReadable(path)
	data, err := a.readInput(c.Context(), path)
	if err != nil {
		return err
	}
	receipt, commitment, err := matchReceipt(data, claim, commitments)
	if err != nil {
		return mismatch("%s: %w", path, err)
	}
	digest, err := receipt.RecordDigest(commitment)
	if err != nil {
		return mismatch("%s: %w", path, err)
	}
	if want := assent.Digest(digest.Bytes()).String(); claim.Params[subjectParam] != want {
		return mismatch("%s: its record has the digest %s, the attestation is about %.80q", path, want, claim.Params[subjectParam])
	}
	return nil
}

// matchReceipt reads a receipt for the table that the claim is about.
func matchReceipt(data []byte, claim *assent.Claim, commitments []*assent.Commitment) (*assent.Receipt, *assent.Commitment, error) {
	for _, commitment := range commitments {
		if commitment.Digest() == claim.Tables[0].Digest {
			receipt, err := assent.ParseReceipt(data, commitment)
			return receipt, commitment, err
		}
	}
	return nil, nil, fmt.Errorf("the commitment %s of its table is not given", claim.Tables[0].Digest)
}

// warnReadable warns of a secret file that others can read. The person behind a record may have got the file
// in any way, so it is not refused.
func (a *app) warnReadable(path string) {
	info, err := os.Stat(path)
	if err == nil && info.Mode().IsRegular() && info.Mode().Perm()&^secretMode != fs.FileMode(0) {
		a.warn("%s holds a record and its salt, and others can read it (chmod 600 %s)", path, path)
	}
}
