-- Two statements and no line break at the end.
ALTER TABLE note ADD COLUMN author VARCHAR(40);
INSERT INTO note VALUES (1, 'größer', NULL);