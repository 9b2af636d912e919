"""Step 1: records as revisions, and the projection that pages query.

``revisions``, ``tombstones`` and ``drafts`` hold what a person wrote. Everything else is a
projection of the heads, written in the same transaction, and can be rebuilt from them.

``entries.position`` encodes the moment (see ``journal.store.positions``), so that newest-first
lists and searches need no sort; ``search`` uses the same number as its rowid.
"""

from __future__ import annotations

STATEMENTS = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE revisions (
        number  INTEGER PRIMARY KEY,
        id      TEXT NOT NULL UNIQUE,
        record  TEXT NOT NULL,
        kind    TEXT NOT NULL,
        parents TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        device  TEXT NOT NULL,
        payload TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX revisions_of_record ON revisions (record)",
    "CREATE TABLE tombstones (record TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE drafts (
        id       TEXT PRIMARY KEY,
        kind     TEXT NOT NULL,
        record   TEXT,
        payload  TEXT NOT NULL,
        saved_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE heads (
        record     TEXT NOT NULL,
        revision   INTEGER NOT NULL REFERENCES revisions (number),
        kind       TEXT NOT NULL,
        deleted_at INTEGER,
        PRIMARY KEY (record, revision)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX heads_of_kind ON heads (kind, record)",
    "CREATE INDEX heads_deleted ON heads (deleted_at) WHERE deleted_at IS NOT NULL",
    """
    CREATE TABLE entries (
        position INTEGER PRIMARY KEY,
        record   TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL REFERENCES revisions (number),
        day      TEXT NOT NULL,
        anxiety  INTEGER,
        mood     INTEGER,
        share    TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE labels (
        number   INTEGER PRIMARY KEY,
        record   TEXT NOT NULL UNIQUE,
        kind     TEXT NOT NULL,
        name     TEXT NOT NULL,
        archived INTEGER NOT NULL,
        uses     INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE entry_labels (
        entry INTEGER NOT NULL REFERENCES entries (position),
        label INTEGER NOT NULL REFERENCES labels (number),
        PRIMARY KEY (entry, label)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX entries_of_label ON entry_labels (label, entry)",
    """
    CREATE TABLE import_keys (
        key    TEXT PRIMARY KEY,
        record TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX import_keys_of_record ON import_keys (record)",
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        words, labels, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )
    """,
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
)
