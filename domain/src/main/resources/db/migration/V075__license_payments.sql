-- Whether a licence is suspended because a payment of its subscription is missing, and so resumed by one.
ALTER TABLE license ADD COLUMN unpaid BOOLEAN NOT NULL DEFAULT FALSE;
