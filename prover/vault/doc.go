// Package vault keeps what a custodian must not show: the records of committed tables, and the salts and
// blinding values that would open their commitments.
//
// # Layout
//
// A vault is a folder with mode 0700; the files in it have mode 0600. One process at a time has it open.
//
//	lock                        what the process that has the vault open locks; always empty
//	holder.json                 that process' number and when it opened the vault
//	vault.db                    the SQLite database
//	vault.db-journal            SQLite's rollback journal; empty between writes
//	datasets/DIGEST/
//	    columns.arrow           secret: the records, an Arrow IPC file
//	    nodes                   the Merkle nodes, 32 bytes each: level 0, level 1, … up to the level with one
//	staging/NAME/               secret: the same two files while a table is being committed
//	pending/DIGEST              empty: this dataset's folder and entry are coming or going
//
// The database has one table with a row for each dataset: its digest, number of records and time of
// commit, its schema and its commitment as they are published, and checksums of its two files. Two more
// tables for each dataset hold secrets: salts_N one salt for each record, secrets_N the blinding values of
// the column commitments and the salt of the number of records.
//
// The nodes are hashes under secret salts and say nothing about the records by themselves. With the salt
// of a record they tell whether a guess of the record is right.
//
// # Whole or not at all
//
// A dataset is visible from the moment when SQLite's COMMIT has made its row durable. Its files were made
// durable before that, and its folder was moved into place inside the same transaction; a mark in pending
// says that this was going on. After a crash, at whatever moment, the next Open lets SQLite roll back, asks
// the database about each mark, removes the folders of datasets that are not in it, and empties the staging
// folder. Delete goes the same way backwards. A folder that neither a mark nor the database knows is never
// removed: Open refuses with ErrCorrupt, because then the database was lost or replaced.
//
// # Damage
//
// Values in the database carry a CRC-32C over themselves and where they belong, and blocks of 16 KiB of the
// files one that the database keeps. What is read is therefore what was stored, or ErrCorrupt. That is
// protection against failing disks and interrupted copies, and not against somebody who may write to the
// folder.
//
// # What erasing promises
//
// EraseSalt overwrites one salt with zeros in its place in vault.db, makes that durable, then overwrites
// the journal, which held the page as it was before, and makes that durable too. When it returns nil, no
// file in the folder contains the salt. Salts are only ever appended, overwritten and dropped with their
// whole table, so SQLite never moves one and leaves a copy in an unused corner of a page; secure_delete
// zeroes what Delete drops. Without its salt the leaf of a record can no longer be opened, by the custodian
// or by anybody: the record itself, which columns.arrow still holds, can no longer be tied to the commitment
// through the Merkle tree. The column commitments are not touched: they hide all records under one blinding
// value for each column, which goes with Delete.
//
// It does not promise:
//
//   - anything about copies of the folder: backups, snapshots, synchronised folders, virtual machine images.
//     Putting back an old copy brings an erased salt back;
//   - anything below the file system. Flash drives write to fresh cells and keep the old ones for a while
//     (wear levelling), file systems that copy on write or journal data keep old blocks. There, encrypt the
//     disk, and erase for good by destroying its key;
//   - anything about memory: swap space, hibernation images, core dumps, this process' own heap;
//   - that the record is gone. EraseSalt leaves columns.arrow as it is. Delete unlinks the files of the
//     dataset without overwriting them.
//
// # Size
//
// Beyond its columns a record takes about 109 bytes: 64 for Merkle nodes and 45 in the database.
package vault
