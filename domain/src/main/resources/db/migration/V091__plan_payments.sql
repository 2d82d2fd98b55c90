-- What Stripe calls the subscription that pays for the plan; null where the operator has arranged it otherwise.
ALTER TABLE organization ADD COLUMN planSubscription VARCHAR(255) NULL;
