-- Full text of reports. The index keeps no copy: a hit's place is found in report_text. Han characters are indexed one by one.
CREATE VIRTUAL TABLE report_fts USING fts5(body, content='', contentless_delete=1, tokenize='unicode61');
--> statement-breakpoint
-- Agencies and regions by name, pinyin and initials. Row ids: an agency's id doubled, a region's code doubled plus one.
CREATE VIRTUAL TABLE subject_fts USING fts5(name, latin, content='', contentless_delete=1, prefix='1 2 3 4 6', tokenize='unicode61');
--> statement-breakpoint
CREATE TRIGGER report_fts_delete AFTER DELETE ON report BEGIN DELETE FROM report_fts WHERE rowid = old.id; END;
--> statement-breakpoint
CREATE TRIGGER subject_fts_delete AFTER DELETE ON agency BEGIN DELETE FROM subject_fts WHERE rowid = old.id * 2; END;
