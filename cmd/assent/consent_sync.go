// assent consent sync: a chain's consent book in a folder, for proving about it.

package main

import (
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/consents"
)

func (a *app) consentSyncCommand() *cobra.Command {
	var named bookFlags
	var folder string
	c := &cobra.Command{
		Use:   "sync",
		Short: "Bring a book into a folder, or up to date",
		Long: `Reads what happened to a book since the last time, and checks that it makes the commitment that the contract keeps.
Proofs then name the folder where they want a book. It needs no key, and may be interrupted at any time.`,
		Example: `  assent consent sync --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch --dir ./book
  assent prove consent --dataset data.commitment.json --column consent --book ./book --vault ./vault --out c.json`,
		Args: cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			id, err := named.bookID()
			if err != nil {
				return err
			}
			return a.withReader(c, func(n *onChain) error { return a.consentSync(c, n, id, folder) })
		}),
	}
	named.add(c)
	c.Flags().StringVar(&folder, "dir", "", "`FOLDER` of the book, made when there is none")
	required(c, "dir")
	chainFlags(c)
	storeFlags(c)
	return c
}

func (a *app) consentSync(c *cobra.Command, n *onChain, id assent.Digest, folder string) error {
	registry, err := n.reading()
	if err != nil {
		return err
	}
	powers, err := n.powers()
	if err != nil {
		return err
	}
	if _, err := registry.Snapshot(c.Context(), id, nil); err != nil {
		return err // before a folder is made
	}
	p := a.startProgress()
	defer p.stop()
	store, err := a.openStore(c, p)
	if err != nil {
		return err
	}
	if err := n.checkSRS(store); err != nil {
		return err
	}
	srs, err := store.SRS(c.Context(), powers)
	if err != nil {
		return err
	}
	synced, err := registry.Sync(c.Context(), &consents.Sync{Book: id, Folder: folder, From: n.Block, Rule: n.config.Rule(), SRS: srs})
	if err != nil {
		return err
	}
	p.stop()
	return a.print(c, syncedBook(id, folder, synced))
}

func syncedBook(id assent.Digest, folder string, synced *consents.Synced) result {
	digest := synced.Commitment.Digest()
	return result{
		text: func(w *lines) {
			w.line("Book %s as of block %d.", id, synced.Block)
			w.field("folder", "%s", folder)
			w.field("rows", "%d", synced.Book.Len())
			w.field("commitment", "%s", digest)
		},
		data: struct {
			Book       assent.Digest `json:"book"`
			Folder     string        `json:"folder"`
			Rows       int           `json:"rows"`
			Block      uint64        `json:"block"`
			Commitment assent.Digest `json:"commitmentDigest"`
		}{id, folder, synced.Book.Len(), synced.Block, digest},
	}
}
