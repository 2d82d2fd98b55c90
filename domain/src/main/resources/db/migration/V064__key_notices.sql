-- How many days before its end a key's maker was told of it last; null where nobody was told yet.
ALTER TABLE api_key ADD COLUMN noticedDays INT NULL;
