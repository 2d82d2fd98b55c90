// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Content } from "../core/body.js";

export interface components {
    schemas: {
        /** What a customer was asked for and paid in some days. */
        AccountStatement: {
            /** The customer. */
            contactId: string;
            /** Currency of all amounts. ISO 4217 in lower case. */
            currency: string;
            /** What was owed before the first day, in minor units. In minor units of the currency. */
            openingBalance: number;
            /** What changed it, the oldest first. */
            entries: StatementEntry[];
            /** What is owed after the last day, in minor units. In minor units of the currency. */
            closingBalance: number;
        };
        /** A domain that a license is bound to, or was. */
        Activation: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The license. Id of the resource License. */
            licenseId: string;
            /** The domain. */
            domain: string;
            /** Whether it counts against the limit. */
            kind: ActivationKind;
            /** Whether the domain is bound, and was heard of lately. */
            status: ActivationStatus;
            /** Version of the application there. */
            appVersion: string | null;
            /** What the application says of the machine that it runs on. */
            fingerprint: string | null;
            /** The address that it last called from. */
            ipAddress: string | null;
            /** When it last gave a sign of life. */
            lastSeenAt: string;
            /** When the domain was released. */
            releasedAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** @enum {string} */
        ActivationKind: "production" | "development";
        /** @enum {string} */
        ActivationStatus: "active" | "stale" | "released";
        /** One thing that happened with a contact. */
        Activity: {
            /** When. */
            at: string;
            /** What kind of thing. */
            kind: string;
            /** The person or key that did it. */
            actorId: string | null;
            /** One sentence. */
            subject: string;
            /** The resource that it is about beside the contact. */
            referenceType: string | null;
            /** The record that it is about beside the contact. */
            referenceId: string | null;
        };
        /** @enum {string} */
        ActorType: "user" | "api_key" | "system" | "anonymous";
        /** A postal address. */
        Address: {
            /** Street and number. */
            street: string | null;
            /** City. */
            city: string | null;
            /** State, province or county. */
            state: string | null;
            /** Postal code. */
            zip: string | null;
            /** Country. ISO 3166-1 alpha-2. */
            country: string | null;
        };
        /** A postal address. */
        AddressInput: {
            /** Street and number. */
            street?: string | null | undefined;
            /** City. */
            city?: string | null | undefined;
            /** State, province or county. */
            state?: string | null | undefined;
            /** Postal code. */
            zip?: string | null | undefined;
            /** Country. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
        };
        /** @enum {string} */
        AddressKind: "billing" | "shipping" | "other";
        /** A postal address. */
        AddressUpdateInput: {
            /** Street and number. */
            street?: string | null | undefined;
            /** City. */
            city?: string | null | undefined;
            /** State, province or county. */
            state?: string | null | undefined;
            /** Postal code. */
            zip?: string | null | undefined;
            /** Country. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
        };
        /** What customers owe, by how long it is overdue. */
        AgingReport: {
            /** At the end of this day. */
            asOf: string;
            /** Currency of all amounts. ISO 4217 in lower case. */
            currency: string;
            /** Each customer with anything on the account. */
            contacts: ContactAging[];
            /** All customers together. */
            totals: AgingTotals;
        };
        /** What all customers owe, by how long it is overdue. */
        AgingTotals: {
            /** Not due yet, less credit that is not used. In minor units of the currency. */
            current: number;
            /** Up to 30 days overdue. In minor units of the currency. */
            days1to30: number;
            /** Up to 60 days overdue. In minor units of the currency. */
            days31to60: number;
            /** Up to 90 days overdue. In minor units of the currency. */
            days61to90: number;
            /** More than 90 days overdue. In minor units of the currency. */
            over90: number;
            /** All of it; the balance of the receivables on the day. In minor units of the currency. */
            total: number;
        };
        /** How many were told. */
        AnnouncementSent: {
            /** Users who were told. */
            recipients: number;
        };
        /** A key for calls from server to server. */
        ApiKey: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What it is for. */
            name: string;
            /** More about it. */
            description: string | null;
            /** Where it is used; a production key begins with ecos_live_, the others with ecos_test_. */
            environment: KeyEnvironment;
            /** What it opens: queries, changes too, or everything with the keys themselves. */
            scope: KeyScope;
            /** Modules that it is limited to; empty means all. */
            modules: string[];
            /** Addresses and CIDR ranges that it may be used from; empty means any. */
            ipRanges: string[];
            /** When it stops working; it lies in the future when it is set. */
            expiresAt: string | null;
            /** The key itself; shown once, in the answers of create and rotate. */
            key: string | null;
            /** The first 14 characters of the key. */
            prefix: string | null;
            /** Whether it works. */
            status: KeyStatus | null;
            /** The user who created it. Id of the resource User. */
            createdById: string | null;
            /** When it was last used. */
            lastUsedAt: string | null;
            /** The address that it was last used from. */
            lastUsedIp: string | null;
            /** When it was last rotated. */
            rotatedAt: string | null;
            /** Until when the key before the rotation works. */
            previousValidUntil: string | null;
            /** When it was revoked. */
            revokedAt: string | null;
            /** Why it was revoked. */
            revokedReason: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create an API key. */
        ApiKeyCreateInput: {
            /** What it is for. */
            name: string;
            /** More about it. */
            description?: string | null | undefined;
            /** Where it is used; a production key begins with ecos_live_, the others with ecos_test_. Set at creation only. */
            environment: KeyEnvironment;
            /** What it opens: queries, changes too, or everything with the keys themselves. */
            scope?: KeyScope | null | undefined;
            /** Modules that it is limited to; empty means all. */
            modules?: string[] | null | undefined;
            /** Addresses and CIDR ranges that it may be used from; empty means any. */
            ipRanges?: string[] | null | undefined;
            /** When it stops working; it lies in the future when it is set. */
            expiresAt?: string | null | undefined;
        };
        /** Make a key, and the old one of a rotation, invalid for good. */
        ApiKeyRevokeInput: {
            /** For those who wonder later. */
            reason?: string | null | undefined;
        };
        /** Give a key a new text, shown once; the old one works for 24 more hours. */
        ApiKeyRotateInput: {
            /** When the new key stops working; the present expiry stays where it is left out. */
            expiresAt?: string | null | undefined;
        };
        /** Change an API key; absent fields stay as they are. */
        ApiKeyUpdateInput: {
            /** What it is for. */
            name?: string | undefined;
            /** More about it. */
            description?: string | null | undefined;
            /** What it opens: queries, changes too, or everything with the keys themselves. */
            scope?: KeyScope | null | undefined;
            /** Modules that it is limited to; empty means all. */
            modules?: string[] | null | undefined;
            /** Addresses and CIDR ranges that it may be used from; empty means any. */
            ipRanges?: string[] | null | undefined;
            /** When it stops working; it lies in the future when it is set. */
            expiresAt?: string | null | undefined;
        };
        /** A promotion that applies. */
        AppliedPromotion: {
            /** The promotion. Id of the resource Promotion. */
            promotionId: string;
            /** The code that brought it; absent where it applies by itself. */
            code: string | null;
            /** What it takes off, in minor units. In minor units of the currency. */
            amount: number;
        };
        /** How many got a role. */
        AssignedRole: {
            /** Those who did not have it already. */
            assigned: number;
        };
        /** Who did what, when and from where. */
        AuditEntry: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Its number, without gaps; given within a second. */
            sequence: number | null;
            /** When it happened. */
            occurredAt: string;
            /** What did it. */
            actorType: ActorType;
            /** The person who did it. */
            actorId: string | null;
            /** Name of the person, key or job at that time. */
            actorName: string;
            /** The API key that it was done with. */
            apiKeyId: string | null;
            /** The module. */
            module: string;
            /** Id of the operation. */
            action: string;
            /** The resource that it was about. */
            resourceType: string | null;
            /** The record that it was about. */
            resourceId: string | null;
            /** Name of the record at that time. */
            resourceName: string | null;
            /** How it ended. */
            outcome: AuditOutcome;
            /** One sentence. */
            summary: string | null;
            /** The fields that changed, with their values before and since. */
            changes: FieldChange[];
            /** Address of the client. */
            ip: string | null;
            /** What the client said it is. */
            userAgent: string | null;
            /** Id of the request. */
            requestId: string | null;
            /** SHA-256 of the previous entry's hash and the canonical JSON of this entry without its hash. */
            hash: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** @enum {string} */
        AuditFault: "ok" | "changed" | "missing" | "reordered" | "head_mismatch";
        /** The newest numbered entry, signed, so that it can be kept elsewhere. */
        AuditHead: {
            /** Its number; 0 where there is none. */
            sequence: number;
            /** Its hash; 64 zeros where there is none. */
            hash: string;
            /** When it happened. */
            occurredAt: string | null;
            /** Signature, in base64url, of the organization's id, the number and the hash with dots. */
            signature: string;
            /** Which key signed. */
            kid: string;
        };
        /** @enum {string} */
        AuditOutcome: "success" | "denied" | "failed";
        /** How long entries are kept, and what is there. */
        AuditRetention: {
            /** Days that entries are kept. */
            days: number;
            /** Number of the oldest entry. */
            oldestSequence: number | null;
            /** When the oldest entry happened. */
            oldestAt: string | null;
            /** How many numbered entries there are. */
            entries: number;
            /** Number of the last entry that was removed. */
            checkpointSequence: number | null;
            /** Hash of the last entry that was removed. */
            checkpointHash: string | null;
        };
        /** Set how long entries are kept; what is older goes at night. */
        AuditSetRetentionInput: {
            /** Days. */
            days: number;
        };
        /** Prove that no entry was changed, removed or moved. */
        AuditVerifyInput: {
            /** The first number; without it the oldest. */
            fromSequence?: number | null | undefined;
            /** The last number; without it the newest. */
            toSequence?: number | null | undefined;
            /** A hash that was kept elsewhere, which must be that of an entry in the part. */
            expectedHead?: string | null | undefined;
        };
        /** Set another password and end all other sessions. */
        AuthChangePasswordInput: {
            /** The present password. Never shown again. */
            currentPassword: string;
            /** The new one, none of the last five. Never shown again. */
            newPassword: string;
        };
        /** Turn the authenticator on by its first code; answers ten recovery codes. */
        AuthConfirmTotpInput: {
            /** The code. */
            code: string;
        };
        /** Turn the authenticator off. */
        AuthDisableTotpInput: {
            /** The password, where there is one. Never shown again. */
            password?: string | null | undefined;
            /** Code of the authenticator. */
            code?: string | null | undefined;
            /** A recovery code in its place. */
            recoveryCode?: string | null | undefined;
        };
        /** Make a secret for an authenticator, to be confirmed within ten minutes. */
        AuthEnrolTotpInput: {
            /** The password, where there is one. Never shown again. */
            password?: string | null | undefined;
        };
        /** End a sign-in at an identity provider: swap its one-time code for tokens. */
        AuthExchangeInput: {
            /** The code that the browser brought, good for 60 seconds. */
            code: string;
            /** What the person calls the device. */
            deviceName?: string | null | undefined;
        };
        /** Mail a link for a new password, if the address is known; the answer does not tell. */
        AuthForgotPasswordInput: {
            /** The address. */
            email: string;
        };
        /** What a token of the organization stands for (RFC 7662). */
        AuthIntrospectInput: {
            /** The token. */
            token: string;
        };
        /** Sign in by a password, and a second factor where there is one. */
        AuthLoginInput: {
            /** The address. */
            email: string;
            /** The password. Never shown again. */
            password: string;
            /** Code of the authenticator. */
            totpCode?: string | null | undefined;
            /** A recovery code in its place. */
            recoveryCode?: string | null | undefined;
            /** Whether the session outlives the browser's, up to 30 days. */
            remember?: boolean | null | undefined;
            /** What the device is called. */
            deviceName?: string | null | undefined;
        };
        /** End every session of the caller; API keys stay valid. */
        AuthLogoutEverywhereInput: {
            /** Whether the session of the call goes on. */
            keepCurrent?: boolean | null | undefined;
        };
        /** Swap a refresh token, sent or in the cookie, for new tokens. */
        AuthRefreshInput: {
            /** The refresh token; without it the cookie is taken. */
            refreshToken?: string | null | undefined;
        };
        /** Make ten new recovery codes and void all older ones. */
        AuthRegenerateRecoveryCodesInput: {
            /** The code. */
            code: string;
        };
        /** Make an account, with an organization or by an invitation, and sign in. */
        AuthRegisterInput: {
            /** The address. */
            email: string;
            /** 8 to 128 characters, no common password, without what stands before the @ of the e-mail. Never shown again. */
            password: string;
            /** The name. */
            name: string;
            /** Name of the new organization. */
            organizationName?: string | null | undefined;
            /** Token of an invitation to an organization that is there already. */
            invitationToken?: string | null | undefined;
            /** Language of mails. A BCP 47 language tag. */
            locale?: string | null | undefined;
            /** Time zone. A time zone of the IANA database. */
            timezone?: string | null | undefined;
            /** Whether the terms are accepted, which they must be. */
            acceptTerms: boolean;
        };
        /** Set a new password by the token of a mail and end every session. */
        AuthResetPasswordInput: {
            /** The token of the mail. */
            token: string;
            /** The new password, none of the last five. Never shown again. */
            newPassword: string;
        };
        /** Go on in another organization of the caller. */
        AuthSwitchOrganizationInput: {
            /** An organization that the user is an active member of. */
            organizationId: string;
        };
        /** Prove an address by the token of a mail. */
        AuthVerifyEmailInput: {
            /** The token of the mail. */
            token: string;
        };
        /** End a sign-in that waits for the second factor. */
        AuthVerifySecondFactorInput: {
            /** The token of the sign-in. */
            mfaToken: string;
            /** Code of the authenticator. */
            code?: string | null | undefined;
            /** A recovery code in its place. */
            recoveryCode?: string | null | undefined;
        };
        /** Whether there is a newer version, and where to load it. */
        AvailableUpdate: {
            /** Whether there is a newer version. */
            updateAvailable: boolean;
            /** The version. */
            version: string | null;
            /** Whether the application must not go on without it. */
            mandatory: boolean;
            /** What is new in it. */
            releaseNotes: string | null;
            /** Its bytes. */
            size: number | null;
            /** SHA-256 of its content in hex digits. */
            sha256: string | null;
            /** Where to load it for 15 minutes; needs no other credential. */
            url: string | null;
            /** Why there is no address. */
            blockedReason: string | null;
        };
        /** @enum {string} */
        BillingInterval: "one_time" | "month" | "year";
        /** An invoice that Stripe has made. */
        BillingInvoice: {
            /** Id of the record, as the system gave it that the record comes from. */
            id: string;
            /** Stripe's number of it. */
            number: string | null;
            /** How things stand with it. */
            status: StripeInvoiceStatus;
            /** Who pays. Id of the resource Contact. */
            contactId: string | null;
            /** The subscription that it is for. Id of the resource BillingSubscription. */
            subscriptionId: string | null;
            /** What it comes to, in minor units. In minor units of the currency. */
            total: number;
            /** What was paid of it, in minor units. In minor units of the currency. */
            amountPaid: number;
            /** What was to be paid, in minor units. In minor units of the currency. */
            amountDue: number;
            /** Currency of the amounts. ISO 4217 in lower case. */
            currency: string;
            /** When the period begins that it is for. */
            periodStart: string | null;
            /** When the period ends that it is for. */
            periodEnd: string | null;
            /** How often its payment was tried. */
            attemptCount: number;
            /** When its payment is tried next. */
            nextAttemptAt: string | null;
            /** When it was paid. */
            paidAt: string | null;
            /** Stripe's page of it. */
            hostedUrl: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in BillingInvoice. */
        BillingInvoiceRelations: {
            /** Who pays. Present where `include` names it. */
            contact: Contact | null;
            /** The subscription it is for. Present where `include` names it. */
            subscription: BillingSubscription | null;
        };
        /** A saved way to pay; the numbers are with Stripe. */
        BillingPaymentMethod: {
            /** Id of the record, as the system gave it that the record comes from. */
            id: string;
            /** What it is. */
            kind: SavedMethodKind;
            /** The brand of a card. */
            brand: string | null;
            /** The last four digits. */
            last4: string | null;
            /** The month in which a card ends. */
            expMonth: number | null;
            /** The year in which a card ends. */
            expYear: number | null;
            /** Whose it is. Id of the resource Contact. */
            contactId: string;
            /** Whether payments are made by it unless another one is chosen. */
            isDefault: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in BillingPaymentMethod. */
        BillingPaymentMethodRelations: {
            /** Whose it is. Present where `include` names it. */
            contact: Contact | null;
        };
        /** Save a payment method that Stripe's form has made. */
        BillingPaymentMethodAddInput: {
            /** The pm_ id that Stripe's form gave to the browser; never a card's number. */
            paymentMethodId: string;
            /** Pay by it from now on. */
            makeDefault?: boolean | null | undefined;
        };
        /** @enum {string} */
        BillingPeriod: "monthly" | "yearly";
        /** Open Stripe's page of the caller's own customer. */
        BillingPortalSessionInput: {
            /** Where the browser goes on. */
            returnUrl: string;
        };
        /** What a product costs at Stripe, once or again and again. */
        BillingPrice: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The product that it is for. Id of the resource Product. */
            productId: string;
            /** The variant that it is for; without it, all that have no price of their own. Id of the resource ProductVariant. */
            variantId: string | null;
            /** A name for people. */
            nickname: string | null;
            /** What one unit costs in a period, in minor units. In minor units of the currency. */
            unitAmount: number;
            /** The currency. ISO 4217 in lower case. */
            currency: string;
            /** How often it is paid. */
            interval: BillingInterval;
            /** Months or years of a period; 1 for a price that is paid once. */
            intervalCount: number;
            /** Days before the first payment of a subscription. */
            trialDays: number;
            /** Whether it can be bought. */
            active: boolean;
            /** Stripe's id of the price. */
            stripePriceId: string;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in BillingPrice. */
        BillingPriceRelations: {
            /** The product that it is for. Present where `include` names it. */
            product: Product | null;
            /** The variant that it is for. Present where `include` names it. */
            variant: ProductVariant | null;
        };
        /** Create a price at Stripe. */
        BillingPriceCreateInput: {
            /** The product that it is for. Id of the resource Product. Set at creation only. */
            productId: string;
            /** The variant that it is for; without it, all that have no price of their own. Id of the resource ProductVariant. Set at creation only. */
            variantId?: string | null | undefined;
            /** A name for people. */
            nickname?: string | null | undefined;
            /** What one unit costs in a period, in minor units. In minor units of the currency. Set at creation only. */
            unitAmount: number;
            /** The currency. ISO 4217 in lower case. Set at creation only. */
            currency: string;
            /** How often it is paid. Set at creation only. */
            interval: BillingInterval;
            /** Months or years of a period; 1 for a price that is paid once. Set at creation only. */
            intervalCount?: number | null | undefined;
            /** Days before the first payment of a subscription. */
            trialDays?: number | null | undefined;
            /** Whether it can be bought. */
            active?: boolean | null | undefined;
        };
        /** Change a price at Stripe; absent fields stay as they are. */
        BillingPriceUpdateInput: {
            /** A name for people. */
            nickname?: string | null | undefined;
            /** Days before the first payment of a subscription. */
            trialDays?: number | null | undefined;
            /** Whether it can be bought. */
            active?: boolean | null | undefined;
        };
        /** What somebody pays for again and again. */
        BillingSubscription: {
            /** Id of the record, as the system gave it that the record comes from. */
            id: string;
            /** How things stand with it. */
            status: SubscriptionStatus;
            /** Who pays. Id of the resource Contact. */
            contactId: string | null;
            /** The order that it was begun with. Id of the resource Order. */
            orderId: string | null;
            /** What it pays for. */
            items: SubscriptionItem[];
            /** What a period costs, in minor units. In minor units of the currency. */
            amount: number;
            /** Currency of the amount. ISO 4217 in lower case. */
            currency: string;
            /** How often it is paid. */
            interval: RenewalInterval;
            /** When the period began that is paid for. */
            currentPeriodStart: string;
            /** When the next period begins. */
            currentPeriodEnd: string;
            /** Whether it ends with the period. */
            cancelAtPeriodEnd: boolean;
            /** When it ended, or was told to. */
            canceledAt: string | null;
            /** Why it ends. */
            cancellationReason: string | null;
            /** When its trial ends. */
            trialEnd: string | null;
            /** The payment method that it is paid by; that of the customer where it has none of its own. Id of the resource BillingPaymentMethod. */
            defaultPaymentMethodId: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in BillingSubscription. */
        BillingSubscriptionRelations: {
            /** Who pays. Present where `include` names it. */
            contact: Contact | null;
            /** The order that it was begun with. Present where `include` names it. */
            order: Order | null;
            /** How it is paid. Present where `include` names it. */
            defaultPaymentMethod: BillingPaymentMethod | null;
        };
        /** End a subscription with its period, or now. */
        BillingSubscriptionCancelInput: {
            /** At the end of the period that is paid; false ends it now, without a refund. */
            atPeriodEnd?: boolean | null | undefined;
            /** The reason. */
            reason?: string | null | undefined;
        };
        /** Put a subscription on another price. */
        BillingSubscriptionChangePlanInput: {
            /** The price; recurring, active and in the same currency. Id of the resource BillingPrice. */
            priceId: string;
            /** How often. */
            quantity?: number | null | undefined;
            /** What becomes of the difference in the running period. */
            proration?: Proration | null | undefined;
        };
        /** That a domain is bound to the license. */
        BoundDomain: {
            /** Whether it is bound. */
            activated: boolean;
            /** How many domains count against the limit. */
            activationsCount: number;
            /** How many domains there may be. */
            activationsLimit: number;
        };
        /** Lines with their taxes; subtotal and tax amount are the total. */
        CalculatedTaxes: {
            /** The lines in the order in which they were sent. */
            lines: TaxedLine[];
            /** Each tax once. */
            taxes: TaxAmount[];
            /** All lines without tax, in minor units. In minor units of the currency. */
            subtotal: number;
            /** The tax of all lines, in minor units. In minor units of the currency. */
            taxAmount: number;
            /** Subtotal and tax amount together, in minor units. In minor units of the currency. */
            total: number;
        };
        /** An event that can be subscribed to. */
        CatalogEvent: {
            /** Its name. */
            event: string;
            /** The module that it happens in. */
            module: string;
            /** Its name for people. */
            title: string;
            /** When it happens. */
            trigger: string;
            /** Headers that hold signatures of it. */
            signatureHeaders: string[];
        };
        /** A place in the tree that products are sorted into. */
        Category: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Name for people. */
            name: string;
            /** Short name for URLs and for products' category; made from the name when left out. */
            slug: string | null;
            /** The category above; at most 5 levels make a tree. Id of the resource Category. */
            parentId: string | null;
            /** What belongs here. */
            description: string | null;
            /** Picture of the category. */
            imageUrl: string | null;
            /** Place among its siblings, smallest first. */
            position: number;
            /** Products in this category, those of its sub-categories not counted. */
            productCount: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Category. */
        CategoryRelations: {
            /** The category above. Present where `include` names it. */
            parent: Category | null;
            /** The categories right below. Present where `include` names it. */
            children: Category[];
        };
        /** Create a category of products. */
        CategoryCreateInput: {
            /** Name for people. */
            name: string;
            /** Short name for URLs and for products' category; made from the name when left out. Unique within the organization. */
            slug?: string | null | undefined;
            /** The category above; at most 5 levels make a tree. Id of the resource Category. */
            parentId?: string | null | undefined;
            /** What belongs here. */
            description?: string | null | undefined;
            /** Picture of the category. */
            imageUrl?: string | null | undefined;
            /** Place among its siblings, smallest first. */
            position?: number | null | undefined;
        };
        /** Change a category of products; absent fields stay as they are. */
        CategoryUpdateInput: {
            /** Name for people. */
            name?: string | undefined;
            /** Short name for URLs and for products' category; made from the name when left out. Unique within the organization. */
            slug?: string | null | undefined;
            /** The category above; at most 5 levels make a tree. Id of the resource Category. */
            parentId?: string | null | undefined;
            /** What belongs here. */
            description?: string | null | undefined;
            /** Picture of the category. */
            imageUrl?: string | null | undefined;
            /** Place among its siblings, smallest first. */
            position?: number | null | undefined;
        };
        /** What became of a wish for another plan. */
        ChangedPlan: {
            /** What became of it. */
            status: Status;
            /** Where the plan is paid for first. */
            checkoutUrl: string | null;
            /** When the plan begins, if that is known. */
            effectiveAt: string | null;
        };
        /** Whether a user may do something, and by which roles. */
        CheckedRight: {
            /** Whether it may. */
            allowed: boolean;
            /** The roles that grant it. */
            grantedBy: Grant[];
            /** Why, or why not. */
            reason: string;
        };
        /** A page of Stripe's on which somebody pays. */
        Checkout: {
            /** Id of the record, as the system gave it that the record comes from. */
            id: string;
            /** How far it has come. */
            status: CheckoutStatus;
            /** Whether it is paid once, or begins a subscription. */
            mode: CheckoutMode;
            /** Whether it is paid; only Stripe's events say so. */
            paymentStatus: CheckoutPayment;
            /** The page, as long as it is open. */
            url: string | null;
            /** Who buys, once that is known. Id of the resource Contact. */
            contactId: string | null;
            /** The address of who buys. */
            customerEmail: string | null;
            /** The seller's own word for it. */
            clientReferenceId: string | null;
            /** What is bought. */
            items: CheckoutItem[];
            /** What is to be paid first, in minor units. In minor units of the currency. */
            amountTotal: number;
            /** Currency of the amount. ISO 4217 in lower case. */
            currency: string;
            /** The order that was made of it. Id of the resource Order. */
            orderId: string | null;
            /** The subscription that it began. Id of the resource BillingSubscription. */
            subscriptionId: string | null;
            /** When the page closes. */
            expiresAt: string;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Checkout. */
        CheckoutRelations: {
            /** Who buys. Present where `include` names it. */
            contact: Contact | null;
            /** The order that was made of it. Present where `include` names it. */
            order: Order | null;
            /** The subscription that it began. Present where `include` names it. */
            subscription: BillingSubscription | null;
        };
        /** Open a page of Stripe's on which somebody pays. */
        CheckoutCheckoutInput: {
            /** What is bought, at the server's prices. */
            items: CheckoutItemInput[];
            /** Where the browser goes when it has paid; {CHECKOUT_SESSION_ID} is replaced by the id of the checkout. */
            successUrl: string;
            /** Where the browser goes when it does not pay. */
            cancelUrl: string;
            /** The address of who buys; that of the caller where it is left out. */
            customerEmail?: string | null | undefined;
            /** The seller's own word for it. */
            clientReferenceId?: string | null | undefined;
            /** A promotion's code. */
            couponCode?: string | null | undefined;
            /** The token that a recorded click gave. */
            affiliateToken?: string | null | undefined;
            /** The code of who recommended it. */
            affiliateCode?: string | null | undefined;
        };
        /** What is bought, and how often. */
        CheckoutItem: {
            /** The product. Id of the resource Product. */
            productId: string;
            /** The variant, where the product is sold by variants. Id of the resource ProductVariant. */
            variantId: string | null;
            /** How often. */
            quantity: number;
        };
        /** What is bought, and how often. */
        CheckoutItemInput: {
            /** The product. Id of the resource Product. */
            productId: string;
            /** The variant, where the product is sold by variants. Id of the resource ProductVariant. */
            variantId?: string | null | undefined;
            /** How often. */
            quantity?: number | null | undefined;
        };
        /** @enum {string} */
        CheckoutMode: "payment" | "subscription";
        /** @enum {string} */
        CheckoutPayment: "unpaid" | "paid" | "no_payment_required";
        /** @enum {string} */
        CheckoutStatus: "open" | "complete" | "expired";
        /** @enum {string} */
        CodeRejection: "unknown" | "expired" | "not_started" | "used_up" | "below_minimum" | "not_combinable" | "wrong_currency" | "no_matching_item";
        /** Somebody who belongs to the organization, or did. */
        Colleague: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The name. */
            name: string;
            /** When the user was removed, if so. */
            removedAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** A part of the platform whose status is public. */
        Component: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Names it for programs; that of a part of the platform itself has it looked after from within. */
            key: string;
            /** Its name for people. */
            name: string;
            /** What it is for. */
            description: string | null;
            /** The heading that it stands under. */
            group: string | null;
            /** Its place in the list, from the top. */
            position: number;
            /** How it is; set by hand only while no incident holds it. */
            status: ComponentStatus;
            /** Whether it is looked after by itself, once a minute. */
            automatic: boolean;
            /** Where it is asked whether it is there; shown to admins of the operator only. */
            probeUrl: string | null;
            /** Percent of the last 90 days in which it was up, rounded down. In percent. */
            uptime90: number | null;
            /** Since when it has this status. */
            statusSince: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create a part of the platform. */
        ComponentCreateInput: {
            /** Names it for programs; that of a part of the platform itself has it looked after from within. Unique within the organization. Set at creation only. */
            key: string;
            /** Its name for people. */
            name: string;
            /** What it is for. */
            description?: string | null | undefined;
            /** The heading that it stands under. */
            group?: string | null | undefined;
            /** Its place in the list, from the top. */
            position?: number | null | undefined;
            /** How it is; set by hand only while no incident holds it. */
            status?: ComponentStatus | null | undefined;
            /** Whether it is looked after by itself, once a minute. */
            automatic?: boolean | null | undefined;
            /** Where it is asked whether it is there; shown to admins of the operator only. */
            probeUrl?: string | null | undefined;
        };
        /** @enum {string} */
        ComponentStatus: "operational" | "degraded" | "partial_outage" | "major_outage" | "maintenance";
        /** Change a part of the platform; absent fields stay as they are. */
        ComponentUpdateInput: {
            /** Its name for people. */
            name?: string | undefined;
            /** What it is for. */
            description?: string | null | undefined;
            /** The heading that it stands under. */
            group?: string | null | undefined;
            /** Its place in the list, from the top. */
            position?: number | null | undefined;
            /** How it is; set by hand only while no incident holds it. */
            status?: ComponentStatus | null | undefined;
            /** Whether it is looked after by itself, once a minute. */
            automatic?: boolean | null | undefined;
            /** Where it is asked whether it is there; shown to admins of the operator only. */
            probeUrl?: string | null | undefined;
        };
        /** How long a component was up. */
        ComponentUptime: {
            /** Its key. */
            key: string;
            /** Its name. */
            name: string;
            /** Percent of its minutes, rounded down. In percent. */
            uptime: number;
            /** Day by day (UTC), the oldest first, since it exists. */
            perDay: UptimeDay[];
        };
        /** Who is told of what from now on. */
        ConfirmedSubscription: {
            /** The e-mail address or webhook. */
            target: string;
            /** The names of the components; all where there are none. */
            components: string[];
        };
        /** A person or company that the organization deals with. */
        Contact: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Full name of the person or company. */
            name: string;
            /** E-mail address; no two contacts share one, whatever its case. */
            email: string | null;
            /** Telephone number. */
            phone: string | null;
            /** A person or a company. */
            type: ContactType;
            /** What the person does. */
            jobTitle: string | null;
            /** Home page. */
            website: string | null;
            /** Number with the tax authority, such as a VAT number. */
            taxId: string | null;
            /** The company that the contact belongs to. Id of the resource Contact. */
            parentId: string | null;
            /** The user who looks after the contact. Id of the resource User. */
            ownerId: string | null;
            /** Main postal address. */
            address: Address | null;
            /** Words to group contacts by. */
            tags: string[];
            /** Anything else worth knowing. */
            notes: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Contact. */
        ContactRelations: {
            /** The company that the contact belongs to. Present where `include` names it. */
            parent: Contact | null;
            /** The user who looks after the contact, by name even after the user is removed. Present where `include` names it. */
            owner: Colleague | null;
            /** People and companies that belong to the contact. Present where `include` names it. */
            children: Contact[];
            /** More addresses of the contact. Present where `include` names it. */
            addresses: ContactAddress[];
            /** What the contact ordered. Present where `include` names it. */
            orders: Order[];
            /** What the contact is to pay. Present where `include` names it. */
            invoices: Invoice[];
            /** What was credited to the contact. Present where `include` names it. */
            creditNotes: CreditNote[];
            /** What the contact paid. Present where `include` names it. */
            payments: Payment[];
            /** Its licenses. Present where `include` names it. */
            licenses: License[];
            /** What it pays for. Present where `include` names it. */
            subscriptions: BillingSubscription[];
            /** Its invoices at Stripe. Present where `include` names it. */
            billingInvoices: BillingInvoice[];
            /** How it pays. Present where `include` names it. */
            paymentMethods: BillingPaymentMethod[];
            /** What it may download. Present where `include` names it. */
            downloadGrants: DownloadGrant[];
        };
        /** One more address of a contact. */
        ContactAddress: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The contact. */
            contactId: string;
            /** What the address is used for. */
            kind: AddressKind;
            /** What people call it. */
            label: string | null;
            /** The address. */
            address: Address;
            /** Taken where nobody chooses; one address of each kind at most. */
            isDefault: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create an address of a contact. */
        ContactAddressCreateInput: {
            /** What the address is used for. */
            kind?: AddressKind | null | undefined;
            /** What people call it. */
            label?: string | null | undefined;
            /** The address. */
            address: AddressInput;
            /** Taken where nobody chooses; one address of each kind at most. */
            isDefault?: boolean | null | undefined;
        };
        /** Change an address of a contact; absent fields stay as they are. */
        ContactAddressUpdateInput: {
            /** What the address is used for. */
            kind?: AddressKind | null | undefined;
            /** What people call it. */
            label?: string | null | undefined;
            /** The address. */
            address?: AddressUpdateInput | undefined;
            /** Taken where nobody chooses; one address of each kind at most. */
            isDefault?: boolean | null | undefined;
        };
        /** What one customer owes, by how long it is overdue. */
        ContactAging: {
            /** The customer. */
            contactId: string;
            /** Name of the customer. */
            name: string;
            /** Not due yet, less credit that is not used. In minor units of the currency. */
            current: number;
            /** Up to 30 days overdue. In minor units of the currency. */
            days1to30: number;
            /** Up to 60 days overdue. In minor units of the currency. */
            days31to60: number;
            /** Up to 90 days overdue. In minor units of the currency. */
            days61to90: number;
            /** More than 90 days overdue. In minor units of the currency. */
            over90: number;
            /** All of it. In minor units of the currency. */
            total: number;
        };
        /** Add tags to many contacts, or take them off. */
        ContactBulkTagInput: {
            /** The contacts. */
            ids: string[];
            /** Tags to add. */
            add?: string[] | null | undefined;
            /** Tags to take off. */
            remove?: string[] | null | undefined;
        };
        /** Create a person or company. */
        ContactCreateInput: {
            /** Full name of the person or company. */
            name: string;
            /** E-mail address; no two contacts share one, whatever its case. Unique within the organization. */
            email?: string | null | undefined;
            /** Telephone number. */
            phone?: string | null | undefined;
            /** A person or a company. */
            type?: ContactType | null | undefined;
            /** What the person does. */
            jobTitle?: string | null | undefined;
            /** Home page. */
            website?: string | null | undefined;
            /** Number with the tax authority, such as a VAT number. */
            taxId?: string | null | undefined;
            /** The company that the contact belongs to. Id of the resource Contact. */
            parentId?: string | null | undefined;
            /** The user who looks after the contact. Id of the resource User. */
            ownerId?: string | null | undefined;
            /** Main postal address. */
            address?: AddressInput | null | undefined;
            /** Words to group contacts by. */
            tags?: string[] | null | undefined;
            /** Anything else worth knowing. */
            notes?: string | null | undefined;
        };
        /** Add contacts from a CSV file, or change those that have the e-mail. */
        ContactImportInput: {
            /**
             * Format: binary
             * CSV in UTF-8 with a header row; columns name, email, phone, type, website, street, city, state, zip, country, tags.
             */
            file: Content;
        };
        /** Fold a duplicate into its survivor and delete it. */
        ContactMergeInput: {
            /** Stays. Id of the resource Contact. */
            survivorId: string;
            /** Is folded in and deleted. Id of the resource Contact. */
            duplicateId: string;
        };
        /** Something that was written down about a contact. */
        ContactNote: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The contact. */
            contactId: string;
            /** The text. */
            body: string;
            /** Shown before the others. */
            pinned: boolean;
            /** Who wrote it. Id of the resource User. */
            authorId: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create a note about a contact. */
        ContactNoteCreateInput: {
            /** The text. */
            body: string;
            /** Shown before the others. */
            pinned?: boolean | null | undefined;
        };
        /** Change a note about a contact; absent fields stay as they are. */
        ContactNoteUpdateInput: {
            /** The text. */
            body?: string | undefined;
            /** Shown before the others. */
            pinned?: boolean | null | undefined;
        };
        /** A contact in short. */
        ContactSummary: {
            /** Id of the contact. */
            id: string;
            /** Full name. */
            name: string;
            /** E-mail address, if known. */
            email: string | null;
        };
        /** @enum {string} */
        ContactType: "person" | "company";
        /** Change a person or company; absent fields stay as they are. */
        ContactUpdateInput: {
            /** Full name of the person or company. */
            name?: string | undefined;
            /** E-mail address; no two contacts share one, whatever its case. Unique within the organization. */
            email?: string | null | undefined;
            /** Telephone number. */
            phone?: string | null | undefined;
            /** A person or a company. */
            type?: ContactType | null | undefined;
            /** What the person does. */
            jobTitle?: string | null | undefined;
            /** Home page. */
            website?: string | null | undefined;
            /** Number with the tax authority, such as a VAT number. */
            taxId?: string | null | undefined;
            /** The company that the contact belongs to. Id of the resource Contact. */
            parentId?: string | null | undefined;
            /** The user who looks after the contact. Id of the resource User. */
            ownerId?: string | null | undefined;
            /** Main postal address. */
            address?: AddressUpdateInput | null | undefined;
            /** Words to group contacts by. */
            tags?: string[] | null | undefined;
            /** Anything else worth knowing. */
            notes?: string | null | undefined;
        };
        /** A code of a promotion that can be used once. */
        CouponCode: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The promotion. */
            promotionId: string;
            /** What customers enter, whatever its case. */
            code: string;
            /** The only contact that can use it; absent where anybody can. Id of the resource Contact. */
            contactId: string | null;
            /** Whether an order has it. */
            used: boolean;
            /** When the order was confirmed. */
            usedAt: string | null;
            /** The order that has it. */
            orderId: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in CouponCode. */
        CouponCodeRelations: {
            /** The promotion. Present where `include` names it. */
            promotion: Promotion | null;
            /** The contact that it is for. Present where `include` names it. */
            contact: Contact | null;
        };
        /** Make random codes that can be used once, for anybody or for one contact each. */
        CouponCodeGenerateInput: {
            /** How many; with contacts there is one for each. */
            count: number;
            /** What they begin with. */
            prefix?: string | null | undefined;
            /** Random characters behind the prefix. */
            length?: number | null | undefined;
            /** The contacts that get one each, which nobody else can use. Ids of the resource Contact. */
            contactIds?: string[] | null | undefined;
        };
        /** How much of a line is credited, by quantity or by amount. */
        CreditLineInput: {
            /** The line. */
            lineId: string;
            /** How many; all that is left where both are left out. At most 3 digits behind the point. */
            quantity?: number | null | undefined;
            /** Minor units of the line's total. In minor units of the currency. */
            amount?: number | null | undefined;
        };
        /** What takes an invoice back, or a part of it. */
        CreditNote: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Number, without gaps. */
            number: string;
            /** What became of it. */
            status: CreditStatus;
            /** The invoice that it corrects. Id of the resource Invoice. */
            invoiceId: string;
            /** The customer. Id of the resource Contact. */
            contactId: string;
            /** Why. */
            reason: string;
            /** The lines of the invoice as far as they are credited. */
            lineItems: InvoiceLineItem[];
            /** All lines without tax, in minor units. In minor units of the currency. */
            subtotal: number;
            /** All taxes, in minor units. In minor units of the currency. */
            taxAmount: number;
            /** Subtotal and taxes, in minor units. In minor units of the currency. */
            total: number;
            /** What neither lowered an invoice nor was paid back, in minor units. In minor units of the currency. */
            amountRemaining: number;
            /** Currency of all amounts. ISO 4217 in lower case. */
            currency: string;
            /** When it was issued. */
            issuedAt: string;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in CreditNote. */
        CreditNoteRelations: {
            /** The customer. Present where `include` names it. */
            customer: Contact | null;
            /** The invoice that it corrects. Present where `include` names it. */
            invoice: Invoice | null;
        };
        /** Lower another invoice by what remains of a credit note. */
        CreditNoteApplyCreditInput: {
            /** An open invoice of the same customer and currency. */
            invoiceId: string;
            /** Minor units; as much as possible where it is left out. In minor units of the currency. */
            amount?: number | null | undefined;
        };
        /** @enum {string} */
        CreditStatus: "open" | "applied" | "refunded";
        /** A token for unsafe calls by cookie, valid for two hours. */
        CsrfToken: {
            /** What the header X-CSRF-Token carries. */
            csrfToken: string;
        };
        /** A cURL command that sends an event as the server would. */
        CurlCommand: {
            /** The command, quoted for a POSIX shell. */
            command: string;
            /** The body that it sends. */
            body: unknown;
            /** The headers that it sends. */
            headers: unknown;
        };
        /** How a component is. */
        CurrentComponent: {
            /** Its id. */
            id: string;
            /** Its key. */
            key: string;
            /** Its name. */
            name: string;
            /** The heading that it stands under. */
            group: string | null;
            /** How it is. */
            status: ComponentStatus;
        };
        /** The key that makes the call. */
        CurrentKey: {
            /** Id of the key. */
            id: string;
            /** What it is for. */
            name: string;
            /** Where it is used. */
            environment: KeyEnvironment;
            /** What it opens at most. */
            scope: KeyScope;
            /** Modules that it is limited to; empty means all. */
            modules: string[];
            /** The organization that it belongs to. */
            organizationId: string;
            /** When it stops working. */
            expiresAt: string | null;
            /** Whether the call was made with the old key of a rotation. */
            previousKey: boolean;
            /** The calls of a minute. */
            rateLimit: RateLimit | null;
            /** The calls of the day (UTC) of the organization; null without a limit. */
            dailyQuota: DailyQuota | null;
        };
        /** The plan that an organization is on. */
        CurrentPlan: {
            /** The plan. */
            plan: Plan;
            /** How often it is paid for. */
            period: PlanPeriod;
            /** Since when. */
            since: string;
            /** When the next period begins; null where nothing is paid. */
            renewsAt: string | null;
            /** Code of the plan that comes next, if another one does. */
            pendingPlan: string | null;
            /** When it comes. */
            pendingAt: string | null;
        };
        /** How the platform is. */
        CurrentStatus: {
            /** The worst status of the components. */
            status: ComponentStatus;
            /** The same in words. */
            description: string;
            /** Of when this is; it stays behind while the database is away. */
            updatedAt: string;
            /** Of when the status of components is that this server looks at by itself, while the database is away; else left out. */
            seenAt: string | null;
            /** All components, in the order of the page. */
            components: CurrentComponent[];
            /** The incidents that are not resolved, the newest first. */
            openIncidents: Incident[];
            /** The maintenances that go on or begin within 7 days, the next first. */
            maintenances: MaintenanceWindow[];
        };
        /** @enum {string} */
        CustomerType: "any" | "person" | "company";
        /** The calls of a day, as the headers of the answer tell them. */
        DailyQuota: {
            /** Calls that can be made. */
            limit: number;
            /** Calls that are left. */
            remaining: number;
            /** When the count begins anew. */
            resetAt: string;
        };
        /** How much of a line is handed over. */
        DeliveredQuantityInput: {
            /** The line. */
            lineId: string;
            /** At most what is open of it. At most 3 digits behind the point. */
            quantity: number;
        };
        /** Deliveries of a day. */
        DeliveriesOfDay: {
            /** The day. */
            date: string;
            /** Those that receivers took. */
            delivered: number;
            /** Those that are given up. */
            failed: number;
        };
        /** Deliveries to an endpoint. */
        DeliveriesOfEndpoint: {
            /** The endpoint. */
            endpointId: string;
            /** Where it is, or was last. */
            url: string | null;
            /** Those that receivers took. */
            delivered: number;
            /** Those that are given up. */
            failed: number;
            /** Milliseconds within which 95 percent of the last answers came. */
            p95Ms: number | null;
        };
        /** Deliveries of an event. */
        DeliveriesOfEvent: {
            /** Its name. */
            event: string;
            /** Those that receivers took. */
            delivered: number;
            /** Those that are given up. */
            failed: number;
        };
        /** One request to an endpoint and what came of it. */
        DeliveryAttempt: {
            /** 1 for the first one. */
            number: number;
            /** When it was made. */
            at: string;
            /** Status of the answer. */
            responseStatus: number | null;
            /** Milliseconds until the answer. */
            durationMs: number | null;
            /** Why it failed. */
            error: string | null;
            /** Headers of the answer. */
            responseHeaders: unknown;
            /** The first 4 KiB of the answer. */
            responseBody: string | null;
        };
        /** How deliveries went; tests are not counted. */
        DeliveryStatistics: {
            /** All of them. */
            deliveries: number;
            /** Those that receivers took. */
            delivered: number;
            /** Those that are given up. */
            failed: number;
            /** Those that are still to be sent. */
            waiting: number;
            /** The delivered ones of those that came to an end, from 0 to 1. At most 4 digits behind the point. */
            successRate: number | null;
            /** Milliseconds within which half of the last answers came. */
            p50Ms: number | null;
            /** Milliseconds within which 95 percent of the last answers came. */
            p95Ms: number | null;
            /** The days (UTC) with deliveries. */
            perDay: DeliveriesOfDay[];
            /** By event, the most first. */
            perEvent: DeliveriesOfEvent[];
            /** By endpoint, the most first. */
            perEndpoint: DeliveriesOfEndpoint[];
        };
        /** @enum {string} */
        DeliveryStatus: "pending" | "delivered" | "retrying" | "failed";
        /** @enum {string} */
        DeliveryTrigger: "event" | "test" | "redelivery" | "replay";
        /** What was disabled. */
        DisabledModule: {
            /** The module. */
            disabled: string;
        };
        /** @enum {string} */
        DisabledReason: "by_user" | "failing" | "gone";
        /** @enum {string} */
        DocumentScope: "sale" | "purchase";
        /** @enum {string} */
        DocumentType: "invoice" | "vendor_bill";
        /** A version of a digital product as a file, whose content never changes. */
        DownloadFile: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Its name; fixed once it is published. */
            fileName: string;
            /** Whom it is for; fixed once it is published. */
            channel: ReleaseChannel;
            /** What is new in it. */
            releaseNotes: string | null;
            /** The platforms that it runs on; empty for all. */
            compatibleWith: string[];
            /** Whether applications must not go on without it. */
            mandatory: boolean;
            /** The product. Id of the resource Product. */
            productId: string;
            /** The version of the product that it is. */
            version: string;
            /** Bytes. */
            size: number;
            /** SHA-256 of the content in hex digits, which is its ETag, too. */
            sha256: string;
            /** What the content is. */
            contentType: string;
            /** Whether it can be downloaded. */
            status: ReleaseStatus;
            /** When it was first published. */
            publishedAt: string | null;
            /** How often it was downloaded. */
            downloadCount: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            rowVersion: number;
        };
        /** What `include` embeds in DownloadFile. */
        DownloadFileRelations: {
            /** The product. Present where `include` names it. */
            product: Product | null;
        };
        /** Let a version out, after a look whether its file is sound. */
        DownloadFilePublishInput: {
            /** Whether who has an active grant is told by mail; once for each version. */
            notify?: boolean | null | undefined;
        };
        /** Change a released file; absent fields stay as they are. */
        DownloadFileUpdateInput: {
            /** Its name; fixed once it is published. */
            fileName?: string | undefined;
            /** Whom it is for; fixed once it is published. */
            channel?: ReleaseChannel | null | undefined;
            /** What is new in it. */
            releaseNotes?: string | null | undefined;
            /** The platforms that it runs on; empty for all. */
            compatibleWith?: string[] | null | undefined;
            /** Whether applications must not go on without it. */
            mandatory?: boolean | null | undefined;
        };
        /** Take a version back; links to it stop at once. */
        DownloadFileWithdrawInput: {
            /** The reason, which who follows a link to it is told. */
            reason: string;
        };
        /** That a contact may download a product. */
        DownloadGrant: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Who may download. Id of the resource Contact. */
            contactId: string;
            /** The product, a digital one. Id of the resource Product. */
            productId: string;
            /** The license of the product that the grant follows. Id of the resource License. */
            licenseId: string | null;
            /** Which versions may be downloaded. */
            channel: ReleaseChannel;
            /** When it ends; never where it is left out. */
            expiresAt: string | null;
            /** How many downloads there may be; as many as wanted where it is left out. */
            downloadsLimit: number | null;
            /** The order that it came with. Id of the resource Order. */
            orderId: string | null;
            /** How things stand with it. */
            status: DownloadGrantStatus;
            /** How many downloads there were. */
            downloadsCount: number;
            /** When the last download began. */
            lastDownloadAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in DownloadGrant. */
        DownloadGrantRelations: {
            /** Who may download. Present where `include` names it. */
            contact: Contact | null;
            /** What may be downloaded. Present where `include` names it. */
            product: Product | null;
            /** The license that it follows. Present where `include` names it. */
            license: License | null;
            /** The order that it came with. Present where `include` names it. */
            order: Order | null;
        };
        /** Create a download grant. */
        DownloadGrantCreateInput: {
            /** Who may download. Id of the resource Contact. Set at creation only. */
            contactId: string;
            /** The product, a digital one. Id of the resource Product. Set at creation only. */
            productId: string;
            /** The license of the product that the grant follows. Id of the resource License. Set at creation only. */
            licenseId?: string | null | undefined;
            /** Which versions may be downloaded. */
            channel?: ReleaseChannel | null | undefined;
            /** When it ends; never where it is left out. */
            expiresAt?: string | null | undefined;
            /** How many downloads there may be; as many as wanted where it is left out. */
            downloadsLimit?: number | null | undefined;
        };
        /** A link to the newest file that a grant allows, or to another one. */
        DownloadGrantLinkInput: {
            /** The file; the newest that is allowed where it is left out. Id of the resource DownloadFile. */
            fileId?: string | null | undefined;
        };
        /** End a grant for good; its links stop at once. */
        DownloadGrantRevokeInput: {
            /** The reason, which who follows a link is told. */
            reason: string;
        };
        /** @enum {string} */
        DownloadGrantStatus: "active" | "expired" | "revoked";
        /** A link to a file, which works for 15 minutes and counts as one download. */
        DownloadLink: {
            /** Where to load the file; needs no other credential. */
            url: string;
            /** Its name. */
            fileName: string;
            /** Its bytes. */
            size: number;
            /** SHA-256 of its content in hex digits. */
            sha256: string;
            /** When the link ends. */
            expiresAt: string;
        };
        /** Whether there is a newer version for a running application. */
        DownloadsCheckUpdateInput: {
            /** The license key, whatever its case and blanks. */
            licenseKey: string;
            /** The domain that the application runs at. */
            domain: string;
            /** The version that runs. */
            currentVersion: string;
            /** Which versions it takes. */
            channel?: ReleaseChannel | null | undefined;
            /** The platform that it runs on. */
            platform?: string | null | undefined;
        };
        /** Contacts that look like one. */
        DuplicateContacts: {
            /** What they share. */
            key: string;
            /** The contacts, oldest first. */
            contacts: Contact[];
        };
        /** What was enabled. */
        EnabledModules: {
            /** The module and those that it requires, as far as they were not. */
            enabled: string[];
        };
        /** How many sessions were ended. */
        EndedSessions: {
            /** Their number. */
            ended: number;
        };
        /** @enum {string} */
        EndpointStatus: "enabled" | "disabled";
        /** An event that can be subscribed to, with what is sent of it. */
        EventDetails: {
            /** Its name. */
            event: string;
            /** The module that it happens in. */
            module: string;
            /** Its name for people. */
            title: string;
            /** What it tells. */
            description: string;
            /** When it happens. */
            trigger: string;
            /** Headers that hold signatures of it. */
            signatureHeaders: string[];
            /**
             * A whole body as it is sent.
             * @example {
             *       "id": "evt_019b7a3c1e007f3aa1b2c3d4e5f60718",
             *       "object": "event",
             *       "type": "contact.created",
             *       "created": 1769860800,
             *       "data": {
             *         "object": {
             *           "name": "Acme Trading"
             *         }
             *       }
             *     }
             */
            sample: unknown;
            /**
             * The JSON Schema (2020-12) of such bodies.
             * @example {
             *       "type": "object"
             *     }
             */
            schema: unknown;
        };
        /** @enum {string} */
        EventStatus: "processed" | "ignored" | "failed";
        /** What a call would need and cost that was not carried out. */
        Explanation: {
            /** The operation that would be called. */
            operation: {
                /** Operation id. */
                id: string;
                /** HTTP method. */
                method: string;
                /** Path with its parameters in braces. */
                path: string;
                /** Field of GraphQL; null where there is none. */
                graphql: string | null;
            };
            /** Whether the call would reach its method, which has rules of its own. */
            passes: boolean;
            /** What a caller needs. */
            permission: {
                /** Permission; null where anybody may call. */
                needed: string | null;
                /** Scope that an API key needs. */
                scope: string | null;
                /** Whether the caller has all that is needed. */
                held: boolean;
                /** Why the caller may not call. */
                missing: {
                    /** Code of the refusal. */
                    code: string;
                    /** What is missing. */
                    detail: string;
                }[];
            };
            /** What is left now of each limit. */
            limits: {
                /** general, daily, or the operation with a limit of its own. */
                name: string;
                /** Calls in the window. */
                limit: number;
                /** Calls that are left. */
                remaining: number;
                /** Length of the window. */
                windowSeconds: number;
                /** When the whole limit is there again. */
                resetAt: string;
            }[];
            /** 1 over REST; over GraphQL the field's part of the document's cost. */
            cost: number;
            /** What is wrong with the input. */
            problem: {
                /** URI of the kind of problem. */
                type: string;
                /** Status that the call would have. */
                status: number;
                /** What is wrong. */
                detail: string;
                /** Stable machine-readable code. */
                code: string;
                /** The single values that are wrong. */
                details: {
                    /** JSON path of the value, such as lineItems[2].quantity. */
                    field: string;
                    /** Sentence for people. */
                    message: string;
                    /** Stable machine-readable word, such as too_long. */
                    code: string;
                }[];
            } | null;
            /** What the key would do: fresh, kept, running or reused. */
            idempotencyKey: string | null;
        };
        /** @enum {string} */
        ExportLevel: "orders" | "lines";
        /** Whether the caller has a second factor. */
        FactorStatus: {
            /** Whether an authenticator is on. */
            totpEnabled: boolean;
            /** Since when. */
            enabledAt: string | null;
            /** How many recovery codes are left. */
            recoveryCodesLeft: number;
            /** Whether the organization requires a second factor. */
            requiredByOrganization: boolean;
        };
        /** @enum {string} */
        FeedFormat: "atom" | "json";
        /** What became of one field. */
        FieldChange: {
            /** The field's name. */
            field: string;
            /** The value before; *** stands for a secret. */
            before: unknown;
            /** The value since; *** stands for a secret. */
            after: unknown;
        };
        /** A file. */
        File: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Its name, which no other file in its folder has. */
            name: string;
            /** What it is. */
            description: string | null;
            /** The folder that it is in; null for none. Id of the resource Folder. */
            folderId: string | null;
            /** Words to find it by. */
            tags: string[];
            /** Who sees it: its owner and admins, or everybody who may read files. */
            visibility: FileVisibility;
            /** What it is attached to: the name of a resource; who may not read it sees no file. */
            referenceType: string | null;
            /** The record that it is attached to. */
            referenceId: string | null;
            /** What the content is, told from itself. */
            mediaType: string;
            /** Bytes of the content. */
            size: number;
            /** SHA-256 of the content in hex digits, which is its ETag, too. */
            sha256: string;
            /** The number of the present version. */
            versionNumber: number;
            /** The user who uploaded it first. Id of the resource User. */
            ownerId: string | null;
            /** What is known of viruses in the content; skipped where nothing looks for them. */
            scanStatus: ScanStatus;
            /** Whether it is in the trash, which is emptied after 30 days. */
            trashed: boolean;
            /** Since when it is in the trash. */
            trashedAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in File. */
        FileRelations: {
            /** The folder that it is in. Present where `include` names it. */
            folder: Folder | null;
            /** The user who uploaded it first, by name even after the user is removed. Present where `include` names it. */
            owner: Colleague | null;
            /** The contents that it has had. Present where `include` names it. */
            versions: FileVersion[];
            /** The links to it. Present where `include` names it. */
            shares: FileShare[];
        };
        /** Create a file. */
        FileCreateInput: {
            /** Its name, which no other file in its folder has. */
            name: string;
            /** What it is. */
            description?: string | null | undefined;
            /** The folder that it is in; null for none. Id of the resource Folder. */
            folderId?: string | null | undefined;
            /** Words to find it by. */
            tags?: string[] | null | undefined;
            /** Who sees it: its owner and admins, or everybody who may read files. */
            visibility?: FileVisibility | null | undefined;
            /** What it is attached to: the name of a resource; who may not read it sees no file. */
            referenceType?: string | null | undefined;
            /** The record that it is attached to. */
            referenceId?: string | null | undefined;
            /**
             * Format: binary
             * The content; what it is is told from itself.
             */
            file: Content;
        };
        /** @enum {string} */
        FileDisposition: "attachment" | "inline";
        /** Fetch the file of a link, which counts. */
        FileDownloadShareInput: {
            /** The password of the link, where it has one. Never shown again. */
            password?: string | null | undefined;
        };
        /** A link by which anybody who has it fetches a file. */
        FileShare: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The file. Id of the resource File. */
            fileId: string;
            /** The link itself; shown once, in the answer of its creation. */
            url: string | null;
            /** When it ends; null for never. */
            expiresAt: string | null;
            /** How often the file can be fetched by it; null for any number. */
            maxDownloads: number | null;
            /** How often the file was fetched by it. */
            downloads: number;
            /** When the file was last fetched by it. */
            lastDownloadAt: string | null;
            /** The user who made it. Id of the resource User. */
            createdById: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in FileShare. */
        FileShareRelations: {
            /** The user who made it. Present where `include` names it. */
            createdBy: Colleague | null;
        };
        /** Create a link to a file. */
        FileShareCreateInput: {
            /** When it ends; null for never. Set at creation only. */
            expiresAt?: string | null | undefined;
            /** What the one who follows it must know beside it. Never shown again. Set at creation only. */
            password?: string | null | undefined;
            /** How often the file can be fetched by it; null for any number. Set at creation only. */
            maxDownloads?: number | null | undefined;
        };
        /** Change a file; absent fields stay as they are. */
        FileUpdateInput: {
            /** Its name, which no other file in its folder has. */
            name?: string | undefined;
            /** What it is. */
            description?: string | null | undefined;
            /** The folder that it is in; null for none. Id of the resource Folder. */
            folderId?: string | null | undefined;
            /** Words to find it by. */
            tags?: string[] | null | undefined;
            /** Who sees it: its owner and admins, or everybody who may read files. */
            visibility?: FileVisibility | null | undefined;
            /** What it is attached to: the name of a resource; who may not read it sees no file. */
            referenceType?: string | null | undefined;
            /** The record that it is attached to. */
            referenceId?: string | null | undefined;
        };
        /** A content that a file has or had. */
        FileVersion: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The file. Id of the resource File. */
            fileId: string;
            /** Its number, from 1 on without an end. */
            versionNumber: number;
            /** Bytes of the content. */
            size: number;
            /** What the content is, told from itself. */
            mediaType: string;
            /** SHA-256 of the content in hex digits. */
            sha256: string;
            /** What is new in it. */
            comment: string | null;
            /** The user who uploaded or restored it. Id of the resource User. */
            createdById: string | null;
            /** Whether it is the file's present one. */
            current: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in FileVersion. */
        FileVersionRelations: {
            /** The user who brought it. Present where `include` names it. */
            createdBy: Colleague | null;
        };
        /** Create a version of a file. */
        FileVersionCreateInput: {
            /** What is new in it. Set at creation only. */
            comment?: string | null | undefined;
            /**
             * Format: binary
             * The content; what it is is told from itself.
             */
            file: Content;
        };
        /** @enum {string} */
        FileVisibility: "private" | "organization";
        /** Some files, or a folder with all below it, as one. */
        FileZipInput: {
            /** Files. */
            fileIds?: string[] | null | undefined;
            /** A folder with all below it. Id of the resource Folder. */
            folderId?: string | null | undefined;
        };
        /** A folder of files and other folders. */
        Folder: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Its name, which no other folder beside it has. */
            name: string;
            /** The folder that it is in; null for none. Id of the resource Folder. */
            parentId: string | null;
            /** Its name behind those of the folders that it is in. */
            path: string;
            /** How many files are in it, without those of the folders in it and of the trash. */
            fileCount: number;
            /** Bytes of those files. */
            totalSize: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Folder. */
        FolderRelations: {
            /** The folder that it is in. Present where `include` names it. */
            parent: Folder | null;
            /** The folders in it. Present where `include` names it. */
            children: Folder[];
        };
        /** Create a folder. */
        FolderCreateInput: {
            /** Its name, which no other folder beside it has. */
            name: string;
            /** The folder that it is in; null for none. Id of the resource Folder. */
            parentId?: string | null | undefined;
        };
        /** Change a folder; absent fields stay as they are. */
        FolderUpdateInput: {
            /** Its name, which no other folder beside it has. */
            name?: string | undefined;
            /** The folder that it is in; null for none. Id of the resource Folder. */
            parentId?: string | null | undefined;
        };
        /** Codes that were made. */
        GeneratedCodes: {
            /** How many. */
            created: number;
            /** The codes; with contacts in the order of these. */
            codes: string[];
        };
        /** One combination of the attributes' values. */
        GeneratedVariant: {
            /** Stock keeping unit of the variant. */
            sku: string;
            /** The values. */
            options: VariantOption[];
            /** Whether the call made the variant, or would have if it were no dry run. */
            created: boolean;
        };
        /** A role that grants what was asked. */
        Grant: {
            /** Id of the role. */
            roleId: string;
            /** Its key. */
            key: string;
            /** What in it grants it. */
            permission: string;
        };
        /** @enum {string} */
        Granularity: "hour" | "day";
        /** What an import did. */
        ImportReport: {
            /** Records that were made. */
            created: number;
            /** Records that were changed. */
            updated: number;
            /** Rows that were left out because of an error or because nothing changed. */
            skipped: number;
            /** What is wrong with the rows that were left out. */
            errors: RowError[] | null;
        };
        /** What an import of price rules did. */
        ImportedPriceRules: {
            /** Rules that were made. */
            created: number;
            /** Rules that were changed. */
            updated: number;
            /** Rules that were not in the file and were removed. */
            removed: number;
            /** Rows that were left out because of an error or because nothing changed. */
            skipped: number;
            /** What is wrong with the rows that were left out. */
            errors: RowError[];
        };
        /** Something that went wrong, or is wrong, with what was said of it. */
        Incident: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What is wrong, in one line. */
            title: string;
            /** How far one is; changed later by updates only. */
            status: IncidentStatus;
            /** How bad it is. */
            impact: IncidentImpact;
            /** The components that it is about. Ids of the resource Component. */
            componentIds: string[];
            /** The status of those components while it is open. */
            componentStatus: OutageStatus;
            /** What is known, which is the first update. */
            message: string;
            /** When it began; now where it is left out, and never later. */
            startedAt: string | null;
            /** What was learned from it, once it is resolved. */
            postmortem: string | null;
            /** When it was resolved. */
            resolvedAt: string | null;
            /** How many minutes it lasted, once it is resolved. In minutes. */
            durationMinutes: number | null;
            /** Whether a probe found it. */
            automatic: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Incident. */
        IncidentRelations: {
            /** What was said of it. Present where `include` names it. */
            updates: IncidentUpdate[];
        };
        /** Create an incident. */
        IncidentCreateInput: {
            /** What is wrong, in one line. */
            title: string;
            /** How far one is; changed later by updates only. */
            status?: IncidentStatus | null | undefined;
            /** How bad it is. */
            impact: IncidentImpact;
            /** The components that it is about. Ids of the resource Component. */
            componentIds?: string[] | null | undefined;
            /** The status of those components while it is open. */
            componentStatus?: OutageStatus | null | undefined;
            /** What is known, which is the first update. Set at creation only. */
            message: string;
            /** When it began; now where it is left out, and never later. */
            startedAt?: string | null | undefined;
            /** What was learned from it, once it is resolved. */
            postmortem?: string | null | undefined;
        };
        /** @enum {string} */
        IncidentImpact: "none" | "minor" | "major" | "critical";
        /** @enum {string} */
        IncidentStatus: "investigating" | "identified" | "monitoring" | "resolved";
        /** What was said of an incident at a time. */
        IncidentUpdate: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** How far one is by now. */
            status: IncidentStatus;
            /** What is known by now. */
            message: string;
            /** Whether subscribers are told. */
            notify: boolean;
            /** The incident. Id of the resource Incident. */
            incidentId: string;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in IncidentUpdate. */
        IncidentUpdateRelations: {
            /** The incident. Present where `include` names it. */
            incident: Incident | null;
        };
        /** Create an update of an incident. */
        IncidentUpdateCreateInput: {
            /** How far one is by now. Set at creation only. */
            status: IncidentStatus;
            /** What is known by now. Set at creation only. */
            message: string;
            /** Whether subscribers are told. Set at creation only. */
            notify?: boolean | null | undefined;
        };
        /** Change an incident; absent fields stay as they are. */
        IncidentUpdateInput: {
            /** What is wrong, in one line. */
            title?: string | undefined;
            /** How far one is; changed later by updates only. */
            status?: IncidentStatus | null | undefined;
            /** How bad it is. */
            impact?: IncidentImpact | undefined;
            /** The components that it is about. Ids of the resource Component. */
            componentIds?: string[] | null | undefined;
            /** The status of those components while it is open. */
            componentStatus?: OutageStatus | null | undefined;
            /** When it began; now where it is left out, and never later. */
            startedAt?: string | null | undefined;
            /** What was learned from it, once it is resolved. */
            postmortem?: string | null | undefined;
        };
        /** An invitation into the organization. */
        Invitation: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Whom it is sent to. */
            email: string;
            /** The name, if it is known. */
            name: string | null;
            /** The roles that whoever follows it gets; member where there are none. Ids of the resource Role. */
            roleIds: string[];
            /** Words for the mail. */
            message: string | null;
            /** Whether it can be followed. */
            status: InvitationStatus | null;
            /** Who sent it. Id of the resource User. */
            invitedById: string | null;
            /** Until when it can be followed. */
            expiresAt: string;
            /** When it was followed. */
            acceptedAt: string | null;
            /** How many mails were sent. */
            sentCount: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Join by an invitation: with an account by signing in, else by a name and a password. */
        InvitationAcceptInput: {
            /** The token of the link. */
            token: string;
            /** The name; needed where there is no account yet. */
            name?: string | null | undefined;
            /** The password to be; needed where there is no account yet. Never shown again. */
            password?: string | null | undefined;
        };
        /** Create an invitation. */
        InvitationCreateInput: {
            /** Whom it is sent to. Set at creation only. */
            email: string;
            /** The name, if it is known. Set at creation only. */
            name?: string | null | undefined;
            /** The roles that whoever follows it gets; member where there are none. Ids of the resource Role. Set at creation only. */
            roleIds?: string[] | null | undefined;
            /** Words for the mail. Set at creation only. */
            message?: string | null | undefined;
        };
        /** What an invitation says to whoever has its link. */
        InvitationInfo: {
            /** Whom it was sent to. */
            email: string;
            /** The name, if it is known. */
            name: string | null;
            /** Name of the organization. */
            organizationName: string;
            /** Who sent it. */
            invitedBy: string;
            /** Until when it can be followed. */
            expiresAt: string;
            /** Whether the address has an account, with which the invitation is followed. */
            hasAccount: boolean;
        };
        /** @enum {string} */
        InvitationStatus: "pending" | "accepted" | "expired" | "revoked";
        /** What a customer is to pay. */
        Invoice: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Number, without gaps; a draft has none. */
            number: string | null;
            /** How far the invoice has come. */
            status: InvoiceStatus;
            /** The customer. Id of the resource Contact. */
            contactId: string;
            /** The lines; another list replaces all of them. */
            lineItems: InvoiceLineItem[];
            /** Currency of all amounts of the invoice. ISO 4217 in lower case. */
            currency: string;
            /** When it is issued; the time of sending where it is left out. */
            invoiceDate: string | null;
            /** Until when it is to be paid; as the payment term says where it is left out. */
            dueDate: string | null;
            /** When it is due; the default term where it is left out. Id of the resource PaymentTerm. */
            paymentTermId: string | null;
            /** Where it goes; the customer's address at the time of sending where it is left out. */
            billingAddress: Address | null;
            /** Words for the customer, below the lines. */
            notes: string | null;
            /** The customer in short. */
            contact: ContactSummary | null;
            /** The order that it bills. */
            orderId: string | null;
            /** All lines without tax, in minor units. In minor units of the currency. */
            subtotal: number;
            /** All taxes, in minor units. In minor units of the currency. */
            taxAmount: number;
            /** Subtotal and taxes, in minor units. In minor units of the currency. */
            total: number;
            /** What was paid of it, in minor units. In minor units of the currency. */
            amountPaid: number;
            /** What credit notes took off, in minor units. In minor units of the currency. */
            amountCredited: number;
            /** What is still to be paid, in minor units. In minor units of the currency. */
            amountDue: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Invoice. */
        InvoiceRelations: {
            /** The customer with all that is known. Present where `include` names it. */
            customer: Contact | null;
            /** When it is due. Present where `include` names it. */
            paymentTerm: PaymentTerm | null;
            /** What was credited of it. Present where `include` names it. */
            creditNotes: CreditNote[];
            /** The order that it bills. Present where `include` names it. */
            order: Order | null;
            /** The customer in short. */
            contact: ContactSummary | null;
        };
        /** Give up an invoice of which nothing is paid. */
        InvoiceCancelInput: {
            /** The reason. */
            reason: string;
        };
        /** Create an invoice. */
        InvoiceCreateInput: {
            /** The customer. Id of the resource Contact. */
            contactId: string;
            /** The lines; another list replaces all of them. */
            lineItems: InvoiceLineItemInput[];
            /** Currency of all amounts of the invoice. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** When it is issued; the time of sending where it is left out. */
            invoiceDate?: string | null | undefined;
            /** Until when it is to be paid; as the payment term says where it is left out. */
            dueDate?: string | null | undefined;
            /** When it is due; the default term where it is left out. Id of the resource PaymentTerm. */
            paymentTermId?: string | null | undefined;
            /** Where it goes; the customer's address at the time of sending where it is left out. */
            billingAddress?: AddressInput | null | undefined;
            /** Words for the customer, below the lines. */
            notes?: string | null | undefined;
        };
        /** Credit an issued invoice, or a part of it. */
        InvoiceCreditNoteInput: {
            /** How much of which lines; all that is not credited where there are none. */
            lines?: CreditLineInput[] | null | undefined;
            /** Why. */
            reason: string;
            /** When it is issued; now where it is left out. */
            issuedAt?: string | null | undefined;
        };
        /** @enum {string} */
        InvoiceExportLevel: "invoices" | "lines";
        /** A line of an invoice or credit note. */
        InvoiceLineItem: {
            /** Id of the line; new lines have new ids. */
            id: string | null;
            /** What it is for. */
            description: string;
            /** The product, if there is one. Id of the resource Product. */
            productId: string | null;
            /** How many. At most 3 digits behind the point. */
            quantity: number;
            /** Price of one unit in minor units; below zero it takes off. In minor units of the currency. */
            unitPrice: number;
            /** Percent off. In percent. */
            discount: number;
            /** Taxes; those that the tax rules find where they are left out; an empty list means none. Ids of the resource Tax. */
            taxIds: string[] | null;
            /** The account that the line is booked on; the one for sales where it is left out. */
            accountId: string | null;
            /** Quantity times unit price less discount, in minor units. In minor units of the currency. */
            total: number;
        };
        /** A line of an invoice or credit note. */
        InvoiceLineItemInput: {
            /** What it is for. */
            description: string;
            /** The product, if there is one. Id of the resource Product. */
            productId?: string | null | undefined;
            /** How many. At most 3 digits behind the point. */
            quantity?: number | null | undefined;
            /** Price of one unit in minor units; below zero it takes off. In minor units of the currency. */
            unitPrice: number;
            /** Percent off. In percent. */
            discount?: number | null | undefined;
            /** Taxes; those that the tax rules find where they are left out; an empty list means none. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
            /** The account that the line is booked on; the one for sales where it is left out. */
            accountId?: string | null | undefined;
        };
        /** @enum {string} */
        InvoiceMode: "all" | "delivered" | "deposit";
        /** Record money that came in for an invoice. */
        InvoicePayInput: {
            /** Above zero and at most what is due, in minor units. In minor units of the currency. */
            amount: number;
            /** When it came in; now where it is left out. */
            paidAt?: string | null | undefined;
            /** How it came in. */
            method?: PaidBy | null | undefined;
            /** The payment method; the active one of that kind where it is left out. */
            paymentMethodId?: string | null | undefined;
            /** What the sender wrote. */
            reference?: string | null | undefined;
            /** Words for whoever deals with it. */
            note?: string | null | undefined;
        };
        /** Open a hosted checkout over what is due. */
        InvoicePaymentLinkInput: {
            /** After paying. */
            successUrl?: string | null | undefined;
            /** After giving up. */
            cancelUrl?: string | null | undefined;
        };
        /** Mail a reminder of an invoice that was due. */
        InvoiceRemindInput: {
            /** How clearly; the level after the last one where it is left out. */
            level?: ReminderLevel | null | undefined;
            /** Words for the mail. */
            message?: string | null | undefined;
            /** Remind also within seven days of the last reminder. */
            force?: boolean | null | undefined;
        };
        /** Issue a draft with the next number and mail it; an issued invoice is only mailed. */
        InvoiceSendInput: {
            /** Who gets it; the customer where nobody is named. */
            to?: string[] | null | undefined;
            /** Who gets a copy. */
            cc?: string[] | null | undefined;
            /** Words for the mail. */
            message?: string | null | undefined;
            /** Whether a mail is sent; without one it is only issued. */
            byEmail?: boolean | null | undefined;
        };
        /** @enum {string} */
        InvoiceStatus: "draft" | "sent" | "partial_paid" | "paid" | "overdue" | "cancelled";
        /** Change an invoice; absent fields stay as they are. */
        InvoiceUpdateInput: {
            /** The customer. Id of the resource Contact. */
            contactId?: string | undefined;
            /** The lines; another list replaces all of them. */
            lineItems?: InvoiceLineItemInput[] | undefined;
            /** Currency of all amounts of the invoice. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** When it is issued; the time of sending where it is left out. */
            invoiceDate?: string | null | undefined;
            /** Until when it is to be paid; as the payment term says where it is left out. */
            dueDate?: string | null | undefined;
            /** When it is due; the default term where it is left out. Id of the resource PaymentTerm. */
            paymentTermId?: string | null | undefined;
            /** Where it goes; the customer's address at the time of sending where it is left out. */
            billingAddress?: AddressUpdateInput | null | undefined;
            /** Words for the customer, below the lines. */
            notes?: string | null | undefined;
        };
        /** Give up what is due, or a part of it. */
        InvoiceWriteOffInput: {
            /** Minor units; all that is due where it is left out. In minor units of the currency. */
            amount?: number | null | undefined;
            /** The reason. */
            reason: string;
            /** The account that takes it; the one for write-offs where it is left out. */
            accountId?: string | null | undefined;
        };
        /** Who joined by an invitation. */
        JoinedUser: {
            /** The user. */
            userId: string;
            /** The organization. */
            organizationId: string;
            /** Key of the strongest role. */
            role: string;
        };
        /** @enum {string} */
        KeyEnvironment: "development" | "staging" | "production";
        /** @enum {string} */
        KeyScope: "read-only" | "read-write" | "admin";
        /** The public keys by which tokens are verified (RFC 7517). */
        KeySet: {
            /** The keys. */
            keys: PublishedKey[];
        };
        /** @enum {string} */
        KeyStatus: "active" | "rotating" | "expired" | "revoked";
        /** An access token in place of an API key. */
        KeyToken: {
            /** The access token, a JWT. */
            token: string;
            /** When it ends. */
            expiresAt: string;
        };
        /** What a key was used for. */
        KeyUsage: {
            /** Requests, with the failed ones. */
            requests: number;
            /** Requests that were answered with a status of 400 or above. */
            errors: number;
            /** Errors by requests; 0 without requests. At most 4 digits behind the point. */
            errorRate: number;
            /** When it was last used. */
            lastUsedAt: string | null;
            /** By hours or days, without those in which there was no request. */
            perPeriod: UsagePeriod[];
            /** By status. */
            perStatus: UsageOfStatus[];
            /** By operation, the busiest first. */
            perOperation: UsageOfOperation[];
        };
        /** What users can be told of. */
        KnownKind: {
            /** Names it. */
            kind: string;
            /** The module that it comes from. */
            module: string;
            /** What it is called, in the caller's language. */
            title: string;
            /** When it happens, in the caller's language. */
            description: string;
            /** How urgent it usually is. */
            priority: NotificationPriority;
            /** Whether it can neither be muted nor turned off. */
            mandatory: boolean;
            /** When it is mailed to whoever has not decided it. */
            defaultMail: MailChoice;
        };
        /** What a token stands for (RFC 7662); of one that does not work only that. */
        KnownToken: {
            /** Whether it works. */
            active: boolean;
            /** What it is. */
            tokenType: TokenType | null;
            /** The user or the key. */
            sub: string | null;
            /** The organization. */
            organizationId: string | null;
            /** The session of a user. */
            sessionId: string | null;
            /** What it opens. */
            scope: string | null;
            /** When it was made, in seconds since 1970. */
            iat: number | null;
            /** When it ends, in seconds since 1970. */
            exp: number | null;
        };
        /** The right to run a digital product on a number of domains, by a key. */
        License: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The product that it is for; it needs a policy. Id of the resource Product. */
            productId: string;
            /** The policy that it is issued under; that of the product where it is left out. Id of the resource LicensePolicy. */
            policyId: string | null;
            /** Whom it belongs to. Id of the resource Contact. */
            contactId: string;
            /** How many domains it may be bound to; as the policy says where it is left out. */
            activationsLimit: number | null;
            /** When it expires; as the policy says where it is left out at creation. */
            expiresAt: string | null;
            /** When its updates end; as the policy says where it is left out at creation. */
            updatesUntil: string | null;
            /** Anything else worth knowing. */
            notes: string | null;
            /** The key; whole for the holder and admins, the prefix and last group for others. */
            key: string;
            /** The order that it was issued with. Id of the resource Order. */
            orderId: string | null;
            /** The subscription that pays for it. */
            subscriptionId: string | null;
            /** How things stand with it. */
            status: LicenseStatus;
            /** Why it is suspended or revoked. */
            statusReason: string | null;
            /** How many domains count against its limit. */
            activationsCount: number;
            /** How often its holder may still move it to another domain within 365 days. */
            transfersLeft: number;
            /** When one of its domains last gave a sign of life. */
            lastSeenAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in License. */
        LicenseRelations: {
            /** The product that it is for. Present where `include` names it. */
            product: Product | null;
            /** The policy that it is issued under. Present where `include` names it. */
            policy: LicensePolicy | null;
            /** Whom it belongs to. Present where `include` names it. */
            contact: Contact | null;
            /** The order that it was issued with. Present where `include` names it. */
            order: Order | null;
            /** Its domains. Present where `include` names it. */
            activations: Activation[];
            /** What follows the license. Present where `include` names it. */
            downloadGrants: DownloadGrant[];
        };
        /** Bind a license to a domain. */
        LicenseActivateInput: {
            /** The license key, whatever its case and blanks. */
            key: string;
            /** The domain that the application runs at. */
            domain: string;
            /** Unix seconds as text; needed by a signature. */
            timestamp?: string | null | undefined;
            /** Version of the application. */
            appVersion?: string | null | undefined;
            /** What the application says of the machine that it runs on. */
            fingerprint?: string | null | undefined;
        };
        /** Create a license. */
        LicenseCreateInput: {
            /** The product that it is for; it needs a policy. Id of the resource Product. Set at creation only. */
            productId: string;
            /** The policy that it is issued under; that of the product where it is left out. Id of the resource LicensePolicy. Set at creation only. */
            policyId?: string | null | undefined;
            /** Whom it belongs to. Id of the resource Contact. */
            contactId: string;
            /** How many domains it may be bound to; as the policy says where it is left out. */
            activationsLimit?: number | null | undefined;
            /** When it expires; as the policy says where it is left out at creation. */
            expiresAt?: string | null | undefined;
            /** When its updates end; as the policy says where it is left out at creation. */
            updatesUntil?: string | null | undefined;
            /** Anything else worth knowing. */
            notes?: string | null | undefined;
        };
        /** Release a license from a domain. */
        LicenseDeactivateInput: {
            /** The license key, whatever its case and blanks. */
            key: string;
            /** The domain that is freed. */
            domain: string;
            /** Unix seconds as text; needed by a signature. */
            timestamp?: string | null | undefined;
        };
        /** Give a sign of life of a running application. */
        LicenseHeartbeatInput: {
            /** The license key, whatever its case and blanks. */
            key: string;
            /** The domain that the application runs at. */
            domain: string;
            /** Unix seconds as text; needed by a signature. */
            timestamp?: string | null | undefined;
            /** Version of the application. */
            appVersion?: string | null | undefined;
            /** What the application says of the machine that it runs on. */
            fingerprint?: string | null | undefined;
        };
        /** One thing that happened with a license. */
        LicenseHistory: {
            /** When. */
            at: string;
            /** What happened. */
            kind: LogKind;
            /** The domain that it was about. */
            domain: string | null;
            /** How it ended, or why. */
            result: string;
            /** Where the call came from. */
            ipAddress: string | null;
            /** Version of the application. */
            appVersion: string | null;
            /** The person or key that did it. */
            actorId: string | null;
        };
        /** A signed file by which an application without a network proves its license. */
        LicenseOfflineFileInput: {
            /** The domain; it is bound first, if it is not. */
            domain: string;
            /** The machine, as the application names it; left out, the file is good for any. */
            fingerprint?: string | null | undefined;
        };
        /** The terms under which licenses of some products are issued. */
        LicensePolicy: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What people call it. */
            name: string;
            /** What its keys begin with: 2 to 8 capitals or digits. */
            prefix: string;
            /** The products that it is for; a product has one policy at most. Ids of the resource Product. */
            productIds: string[];
            /** How long its licenses last. */
            term: Term;
            /** Days that a fixed license lasts, and a renewal adds. */
            termDays: number;
            /** Months of updates that a perpetual license comes with, and a renewal adds. */
            updatesMonths: number;
            /** What a renewal costs, in percent of the product's price. In percent. */
            renewalPercent: number;
            /** How many domains a license may be bound to. */
            activationsLimit: number;
            /** Whether places to try things out at do not count; five for each license at most. */
            freeDevDomains: boolean;
            /** Whether a bound domain also covers the names below it. */
            includeSubdomains: boolean;
            /** How often a holder may move a license to another domain within 365 days. */
            transfersPerYear: number;
            /** Days between two signs of life of a running application. */
            heartbeatDays: number;
            /** Days that an expired license is still valid, and that a sign of life may be late. */
            graceDays: number;
            /** Whether calls of running applications must be signed. */
            requireSignature: boolean;
            /** Days that an offline file is valid; 0 means that there are none. */
            offlineDays: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create a policy for licenses. */
        LicensePolicyCreateInput: {
            /** What people call it. Unique within the organization. */
            name: string;
            /** What its keys begin with: 2 to 8 capitals or digits. */
            prefix: string;
            /** The products that it is for; a product has one policy at most. Ids of the resource Product. */
            productIds?: string[] | null | undefined;
            /** How long its licenses last. */
            term?: Term | null | undefined;
            /** Days that a fixed license lasts, and a renewal adds. */
            termDays?: number | null | undefined;
            /** Months of updates that a perpetual license comes with, and a renewal adds. */
            updatesMonths?: number | null | undefined;
            /** What a renewal costs, in percent of the product's price. In percent. */
            renewalPercent?: number | null | undefined;
            /** How many domains a license may be bound to. */
            activationsLimit?: number | null | undefined;
            /** Whether places to try things out at do not count; five for each license at most. */
            freeDevDomains?: boolean | null | undefined;
            /** Whether a bound domain also covers the names below it. */
            includeSubdomains?: boolean | null | undefined;
            /** How often a holder may move a license to another domain within 365 days. */
            transfersPerYear?: number | null | undefined;
            /** Days between two signs of life of a running application. */
            heartbeatDays?: number | null | undefined;
            /** Days that an expired license is still valid, and that a sign of life may be late. */
            graceDays?: number | null | undefined;
            /** Whether calls of running applications must be signed. */
            requireSignature?: boolean | null | undefined;
            /** Days that an offline file is valid; 0 means that there are none. */
            offlineDays?: number | null | undefined;
        };
        /** Change a policy for licenses; absent fields stay as they are. */
        LicensePolicyUpdateInput: {
            /** What people call it. Unique within the organization. */
            name?: string | undefined;
            /** What its keys begin with: 2 to 8 capitals or digits. */
            prefix?: string | undefined;
            /** The products that it is for; a product has one policy at most. Ids of the resource Product. */
            productIds?: string[] | null | undefined;
            /** How long its licenses last. */
            term?: Term | null | undefined;
            /** Days that a fixed license lasts, and a renewal adds. */
            termDays?: number | null | undefined;
            /** Months of updates that a perpetual license comes with, and a renewal adds. */
            updatesMonths?: number | null | undefined;
            /** What a renewal costs, in percent of the product's price. In percent. */
            renewalPercent?: number | null | undefined;
            /** How many domains a license may be bound to. */
            activationsLimit?: number | null | undefined;
            /** Whether places to try things out at do not count; five for each license at most. */
            freeDevDomains?: boolean | null | undefined;
            /** Whether a bound domain also covers the names below it. */
            includeSubdomains?: boolean | null | undefined;
            /** How often a holder may move a license to another domain within 365 days. */
            transfersPerYear?: number | null | undefined;
            /** Days between two signs of life of a running application. */
            heartbeatDays?: number | null | undefined;
            /** Days that an expired license is still valid, and that a sign of life may be late. */
            graceDays?: number | null | undefined;
            /** Whether calls of running applications must be signed. */
            requireSignature?: boolean | null | undefined;
            /** Days that an offline file is valid; 0 means that there are none. */
            offlineDays?: number | null | undefined;
        };
        /** Add time to a license. */
        LicenseRenewInput: {
            /** Days to add; as many as the policy says where it is left out. */
            days?: number | null | undefined;
            /** Make a draft invoice of it. */
            invoice?: boolean | null | undefined;
        };
        /** End a license for good. */
        LicenseRevokeInput: {
            /** The reason, which the license shows. */
            reason: string;
        };
        /** @enum {string} */
        LicenseStatus: "active" | "suspended" | "expired" | "revoked";
        /** Have a key work no more until it is resumed. */
        LicenseSuspendInput: {
            /** The reason, which the license shows. */
            reason: string;
        };
        /** Move a license from one domain to another. */
        LicenseTransferDomainInput: {
            /** The domain that it is bound to. */
            fromDomain: string;
            /** The domain that it is to be bound to. */
            toDomain: string;
            /** Why. */
            reason?: string | null | undefined;
        };
        /** Change a license; absent fields stay as they are. */
        LicenseUpdateInput: {
            /** Whom it belongs to. Id of the resource Contact. */
            contactId?: string | undefined;
            /** How many domains it may be bound to; as the policy says where it is left out. */
            activationsLimit?: number | null | undefined;
            /** When it expires; as the policy says where it is left out at creation. */
            expiresAt?: string | null | undefined;
            /** When its updates end; as the policy says where it is left out at creation. */
            updatesUntil?: string | null | undefined;
            /** Anything else worth knowing. */
            notes?: string | null | undefined;
        };
        /** Whether a license is valid at a domain. */
        LicenseValidateInput: {
            /** The license key, whatever its case and blanks. */
            key: string;
            /** The domain that the application runs at. */
            domain: string;
            /** Unix seconds as text; needed by a signature. */
            timestamp?: string | null | undefined;
            /** Version of the application. */
            appVersion?: string | null | undefined;
            /** What the application says of the machine that it runs on. */
            fingerprint?: string | null | undefined;
        };
        /** @enum {string} */
        LogKind: "issued" | "validated" | "refused" | "activated" | "deactivated" | "heartbeat" | "suspended" | "resumed" | "revoked" | "renewed" | "transferred" | "offline_file";
        /** @enum {string} */
        MailChoice: "off" | "at_once" | "daily" | "weekly";
        /** @enum {string} */
        MailStatus: "none" | "waiting" | "sent" | "digest" | "failed";
        /** @enum {string} */
        MaintenanceStatus: "scheduled" | "in_progress" | "completed" | "cancelled";
        /** Work on components that is announced. */
        MaintenanceWindow: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What is done, in one line. */
            title: string;
            /** What to expect. */
            message: string;
            /** The components that are worked on. Ids of the resource Component. */
            componentIds: string[];
            /** When it begins. */
            startsAt: string;
            /** When it ends, after it has begun. */
            endsAt: string;
            /** How far it is; set by hand only to cancelled before it begins and to completed while it runs. */
            status: MaintenanceStatus;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create a maintenance. */
        MaintenanceWindowCreateInput: {
            /** What is done, in one line. */
            title: string;
            /** What to expect. */
            message: string;
            /** The components that are worked on. Ids of the resource Component. */
            componentIds: string[];
            /** When it begins. */
            startsAt: string;
            /** When it ends, after it has begun. */
            endsAt: string;
            /** How far it is; set by hand only to cancelled before it begins and to completed while it runs. */
            status?: MaintenanceStatus | null | undefined;
        };
        /** Change a maintenance; absent fields stay as they are. */
        MaintenanceWindowUpdateInput: {
            /** What is done, in one line. */
            title?: string | undefined;
            /** What to expect. */
            message?: string | undefined;
            /** The components that are worked on. Ids of the resource Component. */
            componentIds?: string[] | undefined;
            /** When it begins. */
            startsAt?: string | undefined;
            /** When it ends, after it has begun. */
            endsAt?: string | undefined;
            /** How far it is; set by hand only to cancelled before it begins and to completed while it runs. */
            status?: MaintenanceStatus | null | undefined;
        };
        /** Somebody who belongs to the organization. */
        Member: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The roles in this organization. Ids of the resource Role. */
            roleIds: string[];
            /** The user, whose id is the member's too. Id of the resource User. */
            userId: string | null;
            /** The name. */
            name: string;
            /** The address. */
            email: string;
            /** Whether the member may call. */
            status: MemberStatus | null;
            /** When it joined. */
            joinedAt: string | null;
            /** Who invited it. Id of the resource User. */
            invitedById: string | null;
            /** When it was last active. */
            lastActiveAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** @enum {string} */
        MemberStatus: "active" | "suspended";
        /** Change a member of the organization; absent fields stay as they are. */
        MemberUpdateInput: {
            /** The roles in this organization. Ids of the resource Role. */
            roleIds?: string[] | undefined;
        };
        /** A new license secret. */
        NewLicenseSecret: {
            /** The secret, which is not shown again. */
            secret: string;
            /** Until when the one before is accepted, too. */
            previousValidUntil: string;
        };
        /** Recovery codes, shown this once. */
        NewRecoveryCodes: {
            /** The codes, each good once. */
            recoveryCodes: string[];
        };
        /** What is paid next. */
        NextPayment: {
            /** The subscription. Id of the resource BillingSubscription. */
            subscriptionId: string;
            /** Minor units. In minor units of the currency. */
            amount: number;
            /** Currency of the amount. ISO 4217 in lower case. */
            currency: string;
            /** When. */
            at: string;
        };
        /** A message to one user. */
        Notification: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The user who is told. Id of the resource User. */
            userId: string;
            /** What it tells of. */
            kind: string;
            /** The module that it comes from. */
            module: string;
            /** How urgent it is. */
            priority: NotificationPriority;
            /** One line, in the user's language. */
            title: string;
            /** The message, in the user's language. */
            body: string;
            /** Where to go on: a page of the portal or another address. */
            link: string | null;
            /** Type of the record that it is about. */
            referenceType: string | null;
            /** Id of the record that it is about. */
            referenceId: string | null;
            /** Who brought it about. Id of the resource User. */
            actorId: string | null;
            /** How many of one kind on one record became this one. */
            groupedCount: number;
            /** Whether it was read. */
            read: boolean;
            /** When it was read first. */
            readAt: string | null;
            /** What became of the mail about it. */
            mailStatus: MailStatus;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Note that all notifications were read that were there at the time of the call. */
        NotificationMarkAllReadInput: {
            /** Only those that were made until then; the time of the call where it is left out. */
            before?: string | null | undefined;
            /** Only those of a module. */
            module?: string | null | undefined;
            /** Only those of a kind. */
            kind?: string | null | undefined;
            /** Only those about a record. */
            referenceId?: string | null | undefined;
        };
        /** How the caller wants to be told of one kind of notifications. */
        NotificationPreference: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Whether they are shown in the application. */
            inApp: boolean;
            /** When they are mailed. */
            mail: MailChoice;
            /** Until when nothing of the kind is told at all. */
            mutedUntil: string | null;
            /** The kind. */
            kind: string;
            /** The module that it comes from. */
            module: string;
            /** Whether the kind can neither be muted nor turned off. */
            mandatory: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Change what the caller wants to be told of a kind; absent fields stay as they are. */
        NotificationPreferenceUpdateInput: {
            /** Whether they are shown in the application. */
            inApp?: boolean | null | undefined;
            /** When they are mailed. */
            mail?: MailChoice | null | undefined;
            /** Until when nothing of the kind is told at all. */
            mutedUntil?: string | null | undefined;
        };
        /** @enum {string} */
        NotificationPriority: "low" | "normal" | "high";
        /** Tell chosen users, holders of roles or everyone something; 20 times a day. */
        NotificationSendInput: {
            /** One line. */
            title: string;
            /** The message, as plain text. */
            body: string;
            /** Where to go on: a page of the portal that begins with a slash, or http(s). */
            link?: string | null | undefined;
            /** How urgent it is. */
            priority?: NotificationPriority | null | undefined;
            /** Users who are told. Ids of the resource User. */
            userIds?: string[] | null | undefined;
            /** Roles whose holders are told. Ids of the resource Role. */
            roleIds?: string[] | null | undefined;
            /** Whether all users of the organization are told. */
            everyone?: boolean | null | undefined;
            /** Whether it is mailed too, as each user has decided. */
            mail?: boolean | null | undefined;
        };
        /** End the mails of one kind by the token of such a mail (RFC 8058). */
        NotificationUnsubscribeInput: {
            /** The token of a mail's link. */
            token: string;
        };
        /** How many notifications were read. */
        NotificationsRead: {
            /** Those that had been unread. */
            updated: number;
        };
        /** @enum {string} */
        NumberReset: "never" | "yearly" | "monthly";
        /** The numbers of one kind of documents. */
        NumberSequence: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Kind of documents. */
            code: string;
            /** How a number is written: {number} or {number:N} (at least N digits) once, and {year}, {yy} and {month} where wanted; at most 40 characters. */
            pattern: string;
            /** The number that comes next in the present period; it may only grow. */
            nextNumber: number;
            /** When the numbers start at 1 again; no more often than the pattern tells years and months apart, since two documents never share a number. */
            resets: NumberReset;
            /** Whether no number is missing, as invoices, credit notes and tickets need it. */
            gapless: boolean;
            /** The number given last. */
            lastIssued: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Change the numbers of a kind of documents; absent fields stay as they are. */
        NumberSequenceUpdateInput: {
            /** How a number is written: {number} or {number:N} (at least N digits) once, and {year}, {yy} and {month} where wanted; at most 40 characters. */
            pattern?: string | undefined;
            /** The number that comes next in the present period; it may only grow. */
            nextNumber?: number | null | undefined;
            /** When the numbers start at 1 again; no more often than the pattern tells years and months apart, since two documents never share a number. */
            resets?: NumberReset | null | undefined;
        };
        /** A page of Stripe's that is open. */
        OpenedCheckout: {
            /** Id of the checkout. */
            sessionId: string;
            /** The page on which somebody pays. */
            url: string;
        };
        /** What a customer orders. */
        Order: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Number of the order, never given twice. */
            reference: string;
            /** How far the order has come. */
            status: OrderStatus;
            /** The customer. Id of the resource Contact. */
            contactId: string;
            /** The lines by position; once the order is made they change under its path /lines only. */
            lineItems: OrderLineItem[];
            /** Currency of all amounts of the order. ISO 4217 in lower case. */
            currency: string;
            /** Price list to take prices from; otherwise the one that fits the customer. Id of the resource Pricelist. */
            pricelistId: string | null;
            /** Codes of promotions, compared without case. */
            couponCodes: string[];
            /** Where invoices go. */
            billingAddress: Address | null;
            /** Where goods go, whose country decides on taxes; the customer's address where it is absent. */
            shippingAddress: Address | null;
            /** The warehouse that delivers. Id of the resource Warehouse. */
            warehouseId: string | null;
            /** Words for whoever deals with the order. */
            notes: string | null;
            /** The customer in short. */
            contact: ContactSummary | null;
            /** Sum of the lines in minor units; without the taxes where prices include them. In minor units of the currency. */
            subtotal: number;
            /** What promotions take off, in minor units. In minor units of the currency. */
            discountAmount: number;
            /** All taxes, in minor units. In minor units of the currency. */
            taxAmount: number;
            /** What the customer owes, in minor units: subtotal less discount plus taxes. In minor units of the currency. */
            total: number;
            /** What made the order. */
            source: OrderSource;
            /** How much of the order is invoiced. */
            invoiceStatus: OrderInvoicing;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Order. */
        OrderRelations: {
            /** The customer with all that is known. Present where `include` names it. */
            customer: Contact | null;
            /** The price list that was chosen. Present where `include` names it. */
            pricelist: Pricelist | null;
            /** The lines with all that is known of them. Present where `include` names it. */
            lines: OrderLine[];
            /** Issued with the order. Present where `include` names it. */
            licenses: License[];
            /** What it was paid by. Present where `include` names it. */
            checkouts: Checkout[];
            /** What came with the order. Present where `include` names it. */
            downloadGrants: DownloadGrant[];
            /** The customer in short. */
            contact: ContactSummary | null;
        };
        /** Give up an order that is not being prepared yet. */
        OrderCancelInput: {
            /** For the order's timeline. */
            reason?: string | null | undefined;
        };
        /** Agree an order with the customer. */
        OrderConfirmInput: {
            /** Confirm it also where stock is short, and reserve what there is. */
            allowBackorder?: boolean | null | undefined;
        };
        /** Create an order of a customer. */
        OrderCreateInput: {
            /** The customer. Id of the resource Contact. */
            contactId: string;
            /** The lines by position; once the order is made they change under its path /lines only. Set at creation only. */
            lineItems?: OrderLineItemInput[] | null | undefined;
            /** Currency of all amounts of the order. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** Price list to take prices from; otherwise the one that fits the customer. Id of the resource Pricelist. */
            pricelistId?: string | null | undefined;
            /** Codes of promotions, compared without case. */
            couponCodes?: string[] | null | undefined;
            /** Where invoices go. */
            billingAddress?: AddressInput | null | undefined;
            /** Where goods go, whose country decides on taxes; the customer's address where it is absent. */
            shippingAddress?: AddressInput | null | undefined;
            /** The warehouse that delivers. Id of the resource Warehouse. */
            warehouseId?: string | null | undefined;
            /** Words for whoever deals with the order. */
            notes?: string | null | undefined;
        };
        /** Note what is handed over to the customer. */
        OrderDeliverInput: {
            /** How much of which lines; everything that is open where there are none. */
            lines?: DeliveredQuantityInput[] | null | undefined;
        };
        /** Make a draft with the lines of an order. */
        OrderDuplicateInput: {
            /** Take the prices over instead of asking them anew. */
            keepPrices?: boolean | null | undefined;
            /** The customer of the copy; the same one unless given. Id of the resource Contact. */
            contactId?: string | null | undefined;
        };
        /** One thing that happened with an order. */
        OrderHistory: {
            /** When. */
            at: string;
            /** What kind of thing. */
            kind: string;
            /** The person or key that did it. */
            actorId: string | null;
            /** One sentence, or the reason that was given. */
            text: string;
            /** The resource that it is about. */
            referenceType: string | null;
            /** The record that it is about. */
            referenceId: string | null;
        };
        /** Make a draft invoice of an order, or of a part of it. */
        OrderInvoiceInput: {
            /** What the invoice is over. */
            mode?: InvoiceMode | null | undefined;
            /** Percent of the total; a deposit needs it. In percent. */
            depositPercent?: number | null | undefined;
            /** Only these lines; all of them where there are none. */
            lineIds?: string[] | null | undefined;
            /** Until when it is to be paid; as the payment term says where it is left out. */
            dueDate?: string | null | undefined;
        };
        /** @enum {string} */
        OrderInvoicing: "nothing" | "to_invoice" | "partly_invoiced" | "invoiced";
        /** A line of an order. */
        OrderLine: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The order. Id of the resource Order. */
            orderId: string;
            /** What the line is for. */
            kind: OrderLineKind;
            /** Place on the order; behind all others where it is left out. */
            position: number | null;
            /** The product; a product line needs one. Id of the resource Product. */
            productId: string | null;
            /** The variant, where the product is sold by variants. Id of the resource ProductVariant. */
            variantId: string | null;
            /** More about the line; custom lines and notes need it. */
            description: string | null;
            /** How many; whole for what counts in units. At most 3 digits behind the point. */
            quantity: number;
            /** Price of one unit in minor units; asked from the price lists where it is left out or cleared, and then asked anew when quantity or customer change. In minor units of the currency. */
            unitPrice: number | null;
            /** Percent off. In percent. */
            discount: number;
            /** Taxes; those that the tax rules find for the product and the shipping country where they are left out or cleared; an empty list means none. Ids of the resource Tax. */
            taxIds: string[] | null;
            /** The product's name when it was put on the order. */
            productName: string | null;
            /** Quantity times unit price less discount, in minor units. In minor units of the currency. */
            total: number;
            /** How much of it is set aside in stock. At most 3 digits behind the point. */
            quantityReserved: number;
            /** How much of it is delivered. At most 3 digits behind the point. */
            quantityDelivered: number;
            /** How much of it is invoiced and not credited. At most 3 digits behind the point. */
            quantityInvoiced: number;
            /** How much of it came back. At most 3 digits behind the point. */
            quantityReturned: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in OrderLine. */
        OrderLineRelations: {
            /** The order. Present where `include` names it. */
            order: Order | null;
            /** The product. Present where `include` names it. */
            product: Product | null;
            /** The variant. Present where `include` names it. */
            variant: ProductVariant | null;
        };
        /** Create a line of an order. */
        OrderLineCreateInput: {
            /** What the line is for. */
            kind?: OrderLineKind | null | undefined;
            /** Place on the order; behind all others where it is left out. */
            position?: number | null | undefined;
            /** The product; a product line needs one. Id of the resource Product. */
            productId?: string | null | undefined;
            /** The variant, where the product is sold by variants. Id of the resource ProductVariant. */
            variantId?: string | null | undefined;
            /** More about the line; custom lines and notes need it. */
            description?: string | null | undefined;
            /** How many; whole for what counts in units. At most 3 digits behind the point. */
            quantity?: number | null | undefined;
            /** Price of one unit in minor units; asked from the price lists where it is left out or cleared, and then asked anew when quantity or customer change. In minor units of the currency. */
            unitPrice?: number | null | undefined;
            /** Percent off. In percent. */
            discount?: number | null | undefined;
            /** Taxes; those that the tax rules find for the product and the shipping country where they are left out or cleared; an empty list means none. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
        };
        /** A line of an order as the order itself shows it, and takes it when it is made. */
        OrderLineItem: {
            /** Id of the line. */
            id: string | null;
            /** What the line is for. */
            kind: OrderLineKind;
            /** The product; a product line needs one. Id of the resource Product. */
            productId: string | null;
            /** The variant, where the product is sold by variants. Id of the resource ProductVariant. */
            variantId: string | null;
            /** The product's name when it was put on the order. */
            productName: string | null;
            /** More about the line; custom lines and notes need it. */
            description: string | null;
            /** How many; whole for what counts in units. At most 3 digits behind the point. */
            quantity: number;
            /** Price of one unit in minor units; asked from the price lists where it is left out. In minor units of the currency. */
            unitPrice: number | null;
            /** Percent off. In percent. */
            discount: number;
            /** Quantity times unit price less discount, in minor units. In minor units of the currency. */
            total: number;
        };
        /** A line of an order as the order itself shows it, and takes it when it is made. */
        OrderLineItemInput: {
            /** What the line is for. */
            kind?: OrderLineKind | null | undefined;
            /** The product; a product line needs one. Id of the resource Product. */
            productId?: string | null | undefined;
            /** The variant, where the product is sold by variants. Id of the resource ProductVariant. */
            variantId?: string | null | undefined;
            /** More about the line; custom lines and notes need it. */
            description?: string | null | undefined;
            /** How many; whole for what counts in units. At most 3 digits behind the point. */
            quantity?: number | null | undefined;
            /** Price of one unit in minor units; asked from the price lists where it is left out. In minor units of the currency. */
            unitPrice?: number | null | undefined;
            /** Percent off. In percent. */
            discount?: number | null | undefined;
        };
        /** @enum {string} */
        OrderLineKind: "product" | "shipping" | "discount" | "custom" | "note";
        /** Change a line of an order; absent fields stay as they are. */
        OrderLineUpdateInput: {
            /** What the line is for. */
            kind?: OrderLineKind | null | undefined;
            /** Place on the order; behind all others where it is left out. */
            position?: number | null | undefined;
            /** The product; a product line needs one. Id of the resource Product. */
            productId?: string | null | undefined;
            /** The variant, where the product is sold by variants. Id of the resource ProductVariant. */
            variantId?: string | null | undefined;
            /** More about the line; custom lines and notes need it. */
            description?: string | null | undefined;
            /** How many; whole for what counts in units. At most 3 digits behind the point. */
            quantity?: number | null | undefined;
            /** Price of one unit in minor units; asked from the price lists where it is left out or cleared, and then asked anew when quantity or customer change. In minor units of the currency. */
            unitPrice?: number | null | undefined;
            /** Percent off. In percent. */
            discount?: number | null | undefined;
            /** Taxes; those that the tax rules find for the product and the shipping country where they are left out or cleared; an empty list means none. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
        };
        /** @enum {string} */
        OrderSource: "manual" | "quotation" | "checkout" | "return" | "event";
        /** @enum {string} */
        OrderStatus: "draft" | "confirmed" | "in_progress" | "delivered" | "done" | "cancelled";
        /** Change an order of a customer; absent fields stay as they are. */
        OrderUpdateInput: {
            /** The customer. Id of the resource Contact. */
            contactId?: string | undefined;
            /** Currency of all amounts of the order. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** Price list to take prices from; otherwise the one that fits the customer. Id of the resource Pricelist. */
            pricelistId?: string | null | undefined;
            /** Codes of promotions, compared without case. */
            couponCodes?: string[] | null | undefined;
            /** Where invoices go. */
            billingAddress?: AddressUpdateInput | null | undefined;
            /** Where goods go, whose country decides on taxes; the customer's address where it is absent. */
            shippingAddress?: AddressUpdateInput | null | undefined;
            /** The warehouse that delivers. Id of the resource Warehouse. */
            warehouseId?: string | null | undefined;
            /** Words for whoever deals with the order. */
            notes?: string | null | undefined;
        };
        /** A tenant: a business with its own records, members, keys, plan and settings. */
        Organization: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Name that people know it by. */
            name: string;
            /** Name in addresses: lower-case letters, digits and hyphens, unique on the whole platform; made from the name where it is left out. */
            slug: string | null;
            /** Name in contracts. */
            legalName: string | null;
            /** Number with the tax authority. */
            taxId: string | null;
            /** E-mail address for everybody. */
            email: string | null;
            /** Telephone number. */
            phone: string | null;
            /** Home page. */
            website: string | null;
            /** The seat. */
            address: OrganizationAddress | null;
            /** Country whose rules apply. ISO 3166-1 alpha-2. */
            country: string | null;
            /** Currency of the books; fixed once there is an order, invoice or journal entry. ISO 4217 in lower case. */
            currency: string;
            /** Language and forms of what is printed and sent. A BCP 47 language tag. */
            locale: string;
            /** Time zone in which days, months and years begin. A time zone of the IANA database. */
            timezone: string;
            /** Month in which a business year begins, 1 for January. */
            fiscalYearStartMonth: number;
            /** The picture on documents. Id of the resource File. */
            logoFileId: string | null;
            /** Code of the plan, which decides the limits. */
            planCode: string;
            /** Whether it works. */
            status: OrganizationStatus;
            /** When its records are erased, while it is closing. */
            closesAt: string | null;
            /** How many people belong to it. */
            memberCount: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** The seat of an organization. */
        OrganizationAddress: {
            /** Street and number. */
            street: string | null;
            /** City. */
            city: string | null;
            /** State, province or county. */
            state: string | null;
            /** Postal code. */
            zip: string | null;
            /** Country. ISO 3166-1 alpha-2. */
            country: string | null;
        };
        /** The seat of an organization. */
        OrganizationAddressInput: {
            /** Street and number. */
            street?: string | null | undefined;
            /** City. */
            city?: string | null | undefined;
            /** State, province or county. */
            state?: string | null | undefined;
            /** Postal code. */
            zip?: string | null | undefined;
            /** Country. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
        };
        /** The seat of an organization. */
        OrganizationAddressUpdateInput: {
            /** Street and number. */
            street?: string | null | undefined;
            /** City. */
            city?: string | null | undefined;
            /** State, province or county. */
            state?: string | null | undefined;
            /** Postal code. */
            zip?: string | null | undefined;
            /** Country. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
        };
        /** Go to another plan: from the free one by a checkout, to a bigger one at once, to a smaller one when the time that was paid for is over. */
        OrganizationChangePlanInput: {
            /** Its code. */
            code: string;
            /** How often it is paid for. */
            period?: BillingPeriod | null | undefined;
            /** Where the checkout leads when it is paid. */
            successUrl?: string | null | undefined;
            /** Where the checkout leads when it is left. */
            cancelUrl?: string | null | undefined;
        };
        /** Create an organization of the caller. */
        OrganizationCreateInput: {
            /** Name that people know it by. */
            name: string;
            /** Name in addresses: lower-case letters, digits and hyphens, unique on the whole platform; made from the name where it is left out. */
            slug?: string | null | undefined;
            /** Name in contracts. */
            legalName?: string | null | undefined;
            /** Number with the tax authority. */
            taxId?: string | null | undefined;
            /** E-mail address for everybody. */
            email?: string | null | undefined;
            /** Telephone number. */
            phone?: string | null | undefined;
            /** Home page. */
            website?: string | null | undefined;
            /** The seat. */
            address?: OrganizationAddressInput | null | undefined;
            /** Country whose rules apply. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** Currency of the books; fixed once there is an order, invoice or journal entry. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** Language and forms of what is printed and sent. A BCP 47 language tag. */
            locale?: string | null | undefined;
            /** Time zone in which days, months and years begin. A time zone of the IANA database. */
            timezone?: string | null | undefined;
            /** Month in which a business year begins, 1 for January. */
            fiscalYearStartMonth?: number | null | undefined;
            /** The picture on documents. Id of the resource File. */
            logoFileId?: string | null | undefined;
        };
        /** A module as an organization sees it. */
        OrganizationModule: {
            /** The module. */
            module: string;
            /** The part of the business. */
            area: string;
            /** Whether its operations work. */
            enabled: boolean;
            /** Whether no organization can do without it. */
            mandatory: boolean;
            /** Whether the plan offers it. */
            inPlan: boolean;
            /** Modules that it cannot do without. */
            requires: string[];
            /** Since when it works; null where it does not. */
            enabledAt: string | null;
        };
        /** What an organization decides for itself. */
        OrganizationSettings: {
            /** Whether its people must have a second factor before they call anything else. */
            requireSecondFactor: boolean;
            /** Addresses and CIDR ranges of IPv4 and IPv6 that its people and keys may call from; empty means any. */
            allowedIpRanges: string[];
            /** Hours that a sign-in lasts without being used; null means 12, or 30 days where it is remembered. */
            sessionHours: number | null;
            /** Characters of a password at least. */
            passwordMinLength: number;
            /** Addresses that a sign-in elsewhere may come back to: https, or http on localhost. */
            redirectUris: string[];
            /** Origins whose pages may call with the cookies of its people. */
            corsOrigins: string[];
            /** Domains of e-mail addresses whose people join at their first sign-in elsewhere. */
            signUpDomains: string[];
            /** The role that such people get; null means member. Id of the resource Role. */
            signUpRoleId: string | null;
            /** The first day of a week. */
            weekStart: WeekStart;
            /** How days are written. */
            dateFormat: string;
            /** The name that its mails are sent under. */
            mailFromName: string | null;
            /** Where answers to its mails go. */
            mailReplyTo: string | null;
        };
        /** @enum {string} */
        OrganizationStatus: "active" | "suspended" | "closing";
        /** Make another member the owner; the caller becomes an admin, and both are told by mail. */
        OrganizationTransferOwnershipInput: {
            /** An active member with a verified e-mail address. Id of the resource User. */
            userId: string;
            /** The caller's own password. Never shown again. */
            password: string;
        };
        /** Change an organization of the caller; absent fields stay as they are. */
        OrganizationUpdateInput: {
            /** Name that people know it by. */
            name?: string | undefined;
            /** Name in addresses: lower-case letters, digits and hyphens, unique on the whole platform; made from the name where it is left out. */
            slug?: string | null | undefined;
            /** Name in contracts. */
            legalName?: string | null | undefined;
            /** Number with the tax authority. */
            taxId?: string | null | undefined;
            /** E-mail address for everybody. */
            email?: string | null | undefined;
            /** Telephone number. */
            phone?: string | null | undefined;
            /** Home page. */
            website?: string | null | undefined;
            /** The seat. */
            address?: OrganizationAddressUpdateInput | null | undefined;
            /** Country whose rules apply. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** Currency of the books; fixed once there is an order, invoice or journal entry. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** Language and forms of what is printed and sent. A BCP 47 language tag. */
            locale?: string | null | undefined;
            /** Time zone in which days, months and years begin. A time zone of the IANA database. */
            timezone?: string | null | undefined;
            /** Month in which a business year begins, 1 for January. */
            fiscalYearStartMonth?: number | null | undefined;
            /** The picture on documents. Id of the resource File. */
            logoFileId?: string | null | undefined;
        };
        /** Decide anew, from everybody's next call on. */
        OrganizationUpdateSettingsInput: {
            /** Whether its people must have a second factor before they call anything else. */
            requireSecondFactor?: boolean | undefined;
            /** Addresses and CIDR ranges of IPv4 and IPv6 that its people and keys may call from; empty means any. */
            allowedIpRanges?: string[] | undefined;
            /** Hours that a sign-in lasts without being used; null means 12, or 30 days where it is remembered. */
            sessionHours?: number | null | undefined;
            /** Characters of a password at least. */
            passwordMinLength?: number | undefined;
            /** Addresses that a sign-in elsewhere may come back to: https, or http on localhost. */
            redirectUris?: string[] | undefined;
            /** Origins whose pages may call with the cookies of its people. */
            corsOrigins?: string[] | undefined;
            /** Domains of e-mail addresses whose people join at their first sign-in elsewhere. */
            signUpDomains?: string[] | undefined;
            /** The role that such people get; null means member. Id of the resource Role. */
            signUpRoleId?: string | null | undefined;
            /** The first day of a week. */
            weekStart?: WeekStart | undefined;
            /** How days are written. */
            dateFormat?: string | undefined;
            /** The name that its mails are sent under. */
            mailFromName?: string | null | undefined;
            /** Where answers to its mails go. */
            mailReplyTo?: string | null | undefined;
        };
        /** What an organization uses of its plan. */
        OrganizationUsage: {
            /** The calls of today (UTC). */
            calls: Quota;
            /** People who belong to it. */
            seats: Quota;
            /** Bytes of files. */
            storageBytes: Quota;
            /** API keys that work. */
            apiKeys: Quota;
            /** Addresses that events are sent to. */
            webhookEndpoints: Quota;
            /** Every day that was asked for. */
            perDay: UsageOfDay[];
            /** Calls by module, the busiest first. */
            perModule: UsageOfModule[];
        };
        /** @enum {string} */
        OutageStatus: "degraded" | "partial_outage" | "major_outage";
        /** What a customer has bought. */
        OwnBilling: {
            /** The customer; absent where it never bought anything. Id of the resource Contact. */
            contactId: string | null;
            /** Its subscriptions, newest first. */
            subscriptions: BillingSubscription[];
            /** What is paid next; absent where nothing renews. */
            nextPayment: NextPayment | null;
            /** Its newest invoices. */
            invoices: BillingInvoice[];
            /** How it pays. */
            paymentMethods: BillingPaymentMethod[];
            /** Its licenses. */
            licenses: OwnLicense[];
        };
        /** The newest file that a grant allows; without a file while there is nothing to load. */
        OwnDownload: {
            /** The grant. */
            grantId: string;
            /** The product. */
            productId: string;
            /** Its name. */
            productName: string;
            /** The file. */
            fileId: string | null;
            /** Its version. */
            version: string | null;
            /** Its bytes. */
            size: number | null;
            /** SHA-256 of its content in hex digits. */
            sha256: string | null;
            /** When it was first published. */
            publishedAt: string | null;
            /** How many downloads are left; null without a limit. */
            downloadsLeft: number | null;
        };
        /** A license of the customer. */
        OwnLicense: {
            /** Id of the license. Id of the resource License. */
            id: string;
            /** The product that it is for. */
            productName: string;
            /** How things stand with it. */
            status: string;
            /** When it expires, if ever. */
            expiresAt: string | null;
        };
        /** An organization that the caller belongs to. */
        OwnOrganization: {
            /** The organization. */
            organizationId: string;
            /** Its name. */
            name: string;
            /** Its name in addresses. */
            slug: string;
            /** Key of the caller's strongest role. */
            role: string;
            /** Whether the call is made for it. */
            current: boolean;
        };
        /** A role of the caller's. */
        OwnRole: {
            /** Id of the role. */
            id: string;
            /** Its key. */
            key: string;
            /** Its name. */
            name: string;
        };
        /** What the caller may do now. */
        OwnRoles: {
            /** The user's roles, the strongest first. */
            roles: OwnRole[];
            /** What they hold together, cut down by the API key where one is used. */
            permissions: string[];
        };
        /** Which part of a list a page is. */
        PageMeta: {
            /** Entries of the whole list; left out with total=false. */
            total?: number;
            /** 1-based number of the page; left out with a cursor. */
            page?: number;
            /** Entries of a page at most. */
            limit: number;
            /** Pages of the whole list; left out with total=false or a cursor. */
            totalPages?: number;
            /** Where the next page begins; null at the end of the list. */
            nextCursor: string | null;
        };
        /** @enum {string} */
        PaidBy: "cash" | "bank_transfer" | "card" | "cheque" | "other";
        /** What passwords are like. */
        PasswordBounds: {
            /** Characters at least. */
            minLength: number;
            /** Characters at most. */
            maxLength: number;
        };
        /** Money that came in or went out. */
        Payment: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Number of the payment, never given twice. */
            reference: string;
            /** How far it has come. */
            status: PaymentStatus;
            /** Which way the money went. */
            direction: PaymentDirection;
            /** Whom it came from or went to. Id of the resource Contact. */
            contactId: string;
            /** How it came or went. Id of the resource PaymentMethod. */
            methodId: string;
            /** Minor units, above zero. In minor units of the currency. */
            amount: number;
            /** Currency of all amounts of the payment. ISO 4217 in lower case. */
            currency: string;
            /** When it came or went, not in the future; now where it is left out. */
            paidAt: string | null;
            /** What it pays; a plan as long as the payment is a draft. */
            allocations: PaymentAllocation[];
            /** What the bank or card company kept, in minor units. In minor units of the currency. */
            fee: number;
            /** What the sender or the bank wrote. */
            externalReference: string | null;
            /** Words for whoever deals with it. */
            memo: string | null;
            /** What of it pays documents, in minor units. In minor units of the currency. */
            amountAllocated: number;
            /** What of it pays nothing yet, in minor units: the contact's credit once it is posted. In minor units of the currency. */
            amountUnallocated: number;
            /** What of it was paid back, in minor units. In minor units of the currency. */
            amountRefunded: number;
            /** Id of the payment at Stripe. */
            gatewayId: string | null;
            /** Why it did not go through. */
            failureReason: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Payment. */
        PaymentRelations: {
            /** Whom it came from or went to. Present where `include` names it. */
            contact: Contact | null;
            /** How it came or went. Present where `include` names it. */
            method: PaymentMethod | null;
            /** What was paid back of it. Present where `include` names it. */
            refunds: Refund[];
        };
        /** Choose what a payment pays. */
        PaymentAllocateInput: {
            /** In place of what it pays now; an empty list releases all. */
            allocations?: PaymentAllocationInput[] | null | undefined;
            /** Pay the open documents of the contact by due date, the oldest first. */
            automatic?: boolean | null | undefined;
        };
        /** What a payment pays of a document. */
        PaymentAllocation: {
            /** What kind of document it is. */
            documentType: DocumentType;
            /** The document. */
            documentId: string;
            /** What it pays, in minor units. In minor units of the currency. */
            amount: number;
            /** When it was allocated. */
            allocatedAt: string | null;
        };
        /** What a payment pays of a document. */
        PaymentAllocationInput: {
            /** What kind of document it is. */
            documentType?: DocumentType | null | undefined;
            /** The document. */
            documentId: string;
            /** What it pays, in minor units. In minor units of the currency. */
            amount: number;
        };
        /** Take a payment back; what it paid is due again. */
        PaymentCancelInput: {
            /** The reason. */
            reason: string;
        };
        /** Create a payment. */
        PaymentCreateInput: {
            /** Which way the money went. */
            direction?: PaymentDirection | null | undefined;
            /** Whom it came from or went to. Id of the resource Contact. */
            contactId: string;
            /** How it came or went. Id of the resource PaymentMethod. */
            methodId: string;
            /** Minor units, above zero. In minor units of the currency. */
            amount: number;
            /** Currency of all amounts of the payment. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** When it came or went, not in the future; now where it is left out. */
            paidAt?: string | null | undefined;
            /** What it pays; a plan as long as the payment is a draft. */
            allocations?: PaymentAllocationInput[] | null | undefined;
            /** What the bank or card company kept, in minor units. In minor units of the currency. */
            fee?: number | null | undefined;
            /** What the sender or the bank wrote. */
            externalReference?: string | null | undefined;
            /** Words for whoever deals with it. */
            memo?: string | null | undefined;
        };
        /** @enum {string} */
        PaymentDirection: "inbound" | "outbound";
        /** A hosted checkout for an invoice. */
        PaymentLink: {
            /** Where the customer pays. */
            url: string;
            /** What is to be paid, in minor units. In minor units of the currency. */
            amount: number;
            /** Its currency. ISO 4217 in lower case. */
            currency: string;
            /** Until when it works. */
            expiresAt: string;
        };
        /** A way in which money comes and goes. */
        PaymentMethod: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Name. */
            name: string;
            /** How money comes and goes. */
            kind: PaymentMethodKind;
            /** The account that the money is on. */
            accountId: string;
            /** The account that fees are booked on; without one a payment has no fee. */
            feeAccountId: string | null;
            /** The bank account behind it. */
            bankAccountId: string | null;
            /** How customers pay by it, printed on invoices. */
            instructions: string | null;
            /** Whether it can be used. */
            active: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create a payment method. */
        PaymentMethodCreateInput: {
            /** Name. Unique within the organization. */
            name: string;
            /** How money comes and goes. Set at creation only. */
            kind: PaymentMethodKind;
            /** The account that the money is on. */
            accountId: string;
            /** The account that fees are booked on; without one a payment has no fee. */
            feeAccountId?: string | null | undefined;
            /** The bank account behind it. */
            bankAccountId?: string | null | undefined;
            /** How customers pay by it, printed on invoices. */
            instructions?: string | null | undefined;
            /** Whether it can be used. */
            active?: boolean | null | undefined;
        };
        /** @enum {string} */
        PaymentMethodKind: "cash" | "bank_transfer" | "card" | "cheque" | "stripe" | "other";
        /** Change a payment method; absent fields stay as they are. */
        PaymentMethodUpdateInput: {
            /** Name. Unique within the organization. */
            name?: string | undefined;
            /** The account that the money is on. */
            accountId?: string | undefined;
            /** The account that fees are booked on; without one a payment has no fee. */
            feeAccountId?: string | null | undefined;
            /** The bank account behind it. */
            bankAccountId?: string | null | undefined;
            /** How customers pay by it, printed on invoices. */
            instructions?: string | null | undefined;
            /** Whether it can be used. */
            active?: boolean | null | undefined;
        };
        /** Pay a payment back, or a part of it. */
        PaymentRefundInput: {
            /** Minor units; all that is not paid back yet where it is left out. In minor units of the currency. */
            amount?: number | null | undefined;
            /** Why. */
            reason: string;
            /** The credit note that is paid out; the invoice then stays paid. Id of the resource CreditNote. */
            creditNoteId?: string | null | undefined;
        };
        /** @enum {string} */
        PaymentStatus: "draft" | "posted" | "failed" | "cancelled";
        /** When invoices are due. */
        PaymentTerm: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Name. */
            name: string;
            /** Days from the invoice to the payment. */
            dueDays: number;
            /** Whether the last day of that month counts. */
            endOfMonth: boolean;
            /** Percent off for who pays early. In percent. */
            discountPercent: number;
            /** Days in which the discount can be taken; at most the days to pay. */
            discountDays: number;
            /** Whether it counts where an invoice names none; one term at most does. */
            isDefault: boolean;
            /** Words for the invoice. */
            note: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create a payment term. */
        PaymentTermCreateInput: {
            /** Name. Unique within the organization. */
            name: string;
            /** Days from the invoice to the payment. */
            dueDays: number;
            /** Whether the last day of that month counts. */
            endOfMonth?: boolean | null | undefined;
            /** Percent off for who pays early. In percent. */
            discountPercent?: number | null | undefined;
            /** Days in which the discount can be taken; at most the days to pay. */
            discountDays?: number | null | undefined;
            /** Whether it counts where an invoice names none; one term at most does. */
            isDefault?: boolean | null | undefined;
            /** Words for the invoice. */
            note?: string | null | undefined;
        };
        /** Change a payment term; absent fields stay as they are. */
        PaymentTermUpdateInput: {
            /** Name. Unique within the organization. */
            name?: string | undefined;
            /** Days from the invoice to the payment. */
            dueDays?: number | undefined;
            /** Whether the last day of that month counts. */
            endOfMonth?: boolean | null | undefined;
            /** Percent off for who pays early. In percent. */
            discountPercent?: number | null | undefined;
            /** Days in which the discount can be taken; at most the days to pay. */
            discountDays?: number | null | undefined;
            /** Whether it counts where an invoice names none; one term at most does. */
            isDefault?: boolean | null | undefined;
            /** Words for the invoice. */
            note?: string | null | undefined;
        };
        /** Change a payment; absent fields stay as they are. */
        PaymentUpdateInput: {
            /** Which way the money went. */
            direction?: PaymentDirection | null | undefined;
            /** Whom it came from or went to. Id of the resource Contact. */
            contactId?: string | undefined;
            /** How it came or went. Id of the resource PaymentMethod. */
            methodId?: string | undefined;
            /** Minor units, above zero. In minor units of the currency. */
            amount?: number | undefined;
            /** Currency of all amounts of the payment. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** When it came or went, not in the future; now where it is left out. */
            paidAt?: string | null | undefined;
            /** What it pays; a plan as long as the payment is a draft. */
            allocations?: PaymentAllocationInput[] | null | undefined;
            /** What the bank or card company kept, in minor units. In minor units of the currency. */
            fee?: number | null | undefined;
            /** What the sender or the bank wrote. */
            externalReference?: string | null | undefined;
            /** Words for whoever deals with it. */
            memo?: string | null | undefined;
        };
        /** What an organization may use; a limit that is null does not exist. */
        Plan: {
            /** Id of the plan. */
            id: string;
            /** Code that organizations refer to. */
            code: string;
            /** Name for people. */
            name: string;
            /** Whom it is for. */
            description: string;
            /** Calls of a day (UTC). */
            dailyCalls: number | null;
            /** Calls of a key or person in any minute. */
            callsPerMinute: number;
            /** People who can belong to the organization. */
            seats: number | null;
            /** Bytes of files. */
            storageBytes: number | null;
            /** API keys that work at the same time. */
            apiKeys: number | null;
            /** Addresses that events are sent to. */
            webhookEndpoints: number | null;
            /** Modules that can be enabled; empty means all. */
            modules: string[];
            /** Price of a month; null where it is agreed one by one. In minor units of the currency. */
            monthlyPrice: number | null;
            /** Price of a year; null where it is agreed one by one. In minor units of the currency. */
            yearlyPrice: number | null;
            /** Currency of the prices. ISO 4217 in lower case. */
            currency: string;
        };
        /** @enum {string} */
        PlanPeriod: "none" | "monthly" | "yearly";
        /** What a change of the plan would cost. */
        PlanPreview: {
            /** Currency of all amounts. ISO 4217 in lower case. */
            currency: string;
            /** The time that it was worked out for. */
            prorationDate: string;
            /** What is credited and charged because of the change. */
            lines: PreviewLine[];
            /** What would be paid now, in minor units. In minor units of the currency. */
            amountDueNow: number;
            /** What the next invoice would come to, in minor units. In minor units of the currency. */
            nextInvoiceTotal: number;
            /** When the next invoice would come. */
            nextInvoiceAt: string;
        };
        /** What the coming night removes. */
        PlannedRemoval: {
            /** Days that entries are kept from now on. */
            days: number;
            /** Entries from before this time are removed. */
            removesBefore: string;
            /** How many these are now. */
            removes: number;
        };
        /** How long the components were up. */
        PlatformUptime: {
            /** How many days it tells of. */
            days: number;
            /** Percent of all components' minutes, rounded down. In percent. */
            uptime: number;
            /** Component by component. */
            components: ComponentUptime[];
        };
        /** Stripe's page of a customer. */
        PortalPage: {
            /** The page. */
            url: string;
            /** Until when it can be opened. */
            expiresAt: string;
        };
        /** A line of an invoice to come. */
        PreviewLine: {
            /** What it is for. */
            description: string;
            /** Minor units; below zero for a credit. In minor units of the currency. */
            amount: number;
            /** Whether it is for a part of a period. */
            proration: boolean;
        };
        /** A product's own price before and after. */
        PriceChange: {
            /** The product. */
            productId: string;
            /** Price before, in minor units. In minor units of the currency. */
            oldPrice: number;
            /** Price now, in minor units. In minor units of the currency. */
            newPrice: number;
        };
        /** @enum {string} */
        PriceMethod: "fixed" | "percent_off" | "markup_on_cost";
        /** @enum {string} */
        PriceMode: "percent" | "amount" | "set";
        /** What some items cost: subtotal less discount amount plus tax amount is the total. */
        PriceQuote: {
            /** Currency of all amounts. ISO 4217 in lower case. */
            currency: string;
            /** The first of the price lists in which prices were looked for; absent where there is none. Id of the resource Pricelist. */
            pricelistId: string | null;
            /** The items in the order in which they were sent. */
            lines: QuotedLine[];
            /** Promotions in the order in which they apply. */
            promotions: AppliedPromotion[];
            /** Codes that do not apply. */
            rejectedCodes: RejectedCode[];
            /** What the items cost before promotions, without tax. In minor units of the currency. */
            subtotal: number;
            /** What promotions take off. In minor units of the currency. */
            discountAmount: number;
            /** The tax of all items. In minor units of the currency. */
            taxAmount: number;
            /** What is to be paid. In minor units of the currency. */
            total: number;
        };
        /** An item whose price is wanted. */
        PriceQuoteItemInput: {
            /** The product. Id of the resource Product. */
            productId: string;
            /** The variant of the product. Id of the resource ProductVariant. */
            variantId?: string | null | undefined;
            /** How many. At most 3 digits behind the point. */
            quantity: number;
        };
        /** A price of a list, for some products from a quantity on. */
        PriceRule: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The price list. */
            pricelistId: string;
            /** What it is for. */
            scope: PriceScope;
            /** Of the scope category: the category's slug. */
            category: string | null;
            /** Of the scope product: the product. Id of the resource Product. */
            productId: string | null;
            /** Of the scope variant: the variant. Id of the resource ProductVariant. */
            variantId: string | null;
            /** The quantity of a line from which it applies. At most 3 digits behind the point. */
            minQuantity: number;
            /** How it makes the price. */
            method: PriceMethod;
            /** Of the method fixed: the price in minor units. In minor units of the currency. */
            fixedPrice: number | null;
            /** Of the other methods: percent. In percent. */
            percent: number | null;
            /** Minor units added to the price that the method makes; may be negative. In minor units of the currency. */
            addAmount: number;
            /** The first day on which it counts. */
            validFrom: string | null;
            /** The last day on which it counts. */
            validUntil: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in PriceRule. */
        PriceRuleRelations: {
            /** The price list. Present where `include` names it. */
            pricelist: Pricelist | null;
            /** The product that it is for. Present where `include` names it. */
            product: Product | null;
            /** The variant that it is for. Present where `include` names it. */
            variant: ProductVariant | null;
        };
        /** Create a rule of a price list. */
        PriceRuleCreateInput: {
            /** What it is for. */
            scope: PriceScope;
            /** Of the scope category: the category's slug. */
            category?: string | null | undefined;
            /** Of the scope product: the product. Id of the resource Product. */
            productId?: string | null | undefined;
            /** Of the scope variant: the variant. Id of the resource ProductVariant. */
            variantId?: string | null | undefined;
            /** The quantity of a line from which it applies. At most 3 digits behind the point. */
            minQuantity?: number | null | undefined;
            /** How it makes the price. */
            method: PriceMethod;
            /** Of the method fixed: the price in minor units. In minor units of the currency. */
            fixedPrice?: number | null | undefined;
            /** Of the other methods: percent. In percent. */
            percent?: number | null | undefined;
            /** Minor units added to the price that the method makes; may be negative. In minor units of the currency. */
            addAmount?: number | null | undefined;
            /** The first day on which it counts. */
            validFrom?: string | null | undefined;
            /** The last day on which it counts. */
            validUntil?: string | null | undefined;
        };
        /** Add rules from a CSV file, or change those with the same target, quantity and first day. */
        PriceRuleImportInput: {
            /**
             * Format: binary
             * CSV in UTF-8 with a header row; columns sku, category, minQuantity, method, fixedPrice, percent, validFrom, validUntil; a row with neither sku nor category is for all products.
             */
            file: Content;
            /** Whether rules that are not in the file are removed, provided that no row has an error. */
            replace?: boolean | null | undefined;
        };
        /** Change a rule of a price list; absent fields stay as they are. */
        PriceRuleUpdateInput: {
            /** What it is for. */
            scope?: PriceScope | undefined;
            /** Of the scope category: the category's slug. */
            category?: string | null | undefined;
            /** Of the scope product: the product. Id of the resource Product. */
            productId?: string | null | undefined;
            /** Of the scope variant: the variant. Id of the resource ProductVariant. */
            variantId?: string | null | undefined;
            /** The quantity of a line from which it applies. At most 3 digits behind the point. */
            minQuantity?: number | null | undefined;
            /** How it makes the price. */
            method?: PriceMethod | undefined;
            /** Of the method fixed: the price in minor units. In minor units of the currency. */
            fixedPrice?: number | null | undefined;
            /** Of the other methods: percent. In percent. */
            percent?: number | null | undefined;
            /** Minor units added to the price that the method makes; may be negative. In minor units of the currency. */
            addAmount?: number | null | undefined;
            /** The first day on which it counts. */
            validFrom?: string | null | undefined;
            /** The last day on which it counts. */
            validUntil?: string | null | undefined;
        };
        /** @enum {string} */
        PriceScope: "all" | "category" | "product" | "variant";
        /** Which prices have changed. */
        PricedProducts: {
            /** Products with another price, of their own or of a variant. */
            updated: number;
            /** These products. */
            changes: PriceChange[];
        };
        /** Prices for some customers, in one currency. */
        Pricelist: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What people call it. */
            name: string;
            /** Currency of its prices; nothing is converted. ISO 4217 in lower case. */
            currency: string;
            /** Whether it is for everybody; one list of each currency is, the last one that was made so. */
            isDefault: boolean;
            /** Whether it takes part at all. */
            active: boolean;
            /** Of several lists that fit a customer the one with the lowest counts. */
            priority: number;
            /** It is for contacts with one of these tags. */
            contactTags: string[];
            /** It is for customers in these countries. ISO 3166-1 alpha-2. */
            countries: string[];
            /** The first day on which it counts. */
            validFrom: string | null;
            /** The last day on which it counts. */
            validUntil: string | null;
            /** What a quantity that reaches several tiers costs. */
            tierMode: TierMode;
            /** Unit prices are rounded half up to a multiple of it, in minor units. In minor units of the currency. */
            roundTo: number;
            /** The last digits that rounded prices get: 99 turns 2013 into 1999. In minor units of the currency. */
            priceEnding: number | null;
            /** How many rules it has. */
            ruleCount: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Pricelist. */
        PricelistRelations: {
            /** The prices of the list. Present where `include` names it. */
            rules: PriceRule[];
        };
        /** Create a price list. */
        PricelistCreateInput: {
            /** What people call it. Unique within the organization. */
            name: string;
            /** Currency of its prices; nothing is converted. ISO 4217 in lower case. Set at creation only. */
            currency: string;
            /** Whether it is for everybody; one list of each currency is, the last one that was made so. */
            isDefault?: boolean | null | undefined;
            /** Whether it takes part at all. */
            active?: boolean | null | undefined;
            /** Of several lists that fit a customer the one with the lowest counts. */
            priority?: number | null | undefined;
            /** It is for contacts with one of these tags. */
            contactTags?: string[] | null | undefined;
            /** It is for customers in these countries. ISO 3166-1 alpha-2. */
            countries?: string[] | null | undefined;
            /** The first day on which it counts. */
            validFrom?: string | null | undefined;
            /** The last day on which it counts. */
            validUntil?: string | null | undefined;
            /** What a quantity that reaches several tiers costs. */
            tierMode?: TierMode | null | undefined;
            /** Unit prices are rounded half up to a multiple of it, in minor units. In minor units of the currency. */
            roundTo?: number | null | undefined;
            /** The last digits that rounded prices get: 99 turns 2013 into 1999. In minor units of the currency. */
            priceEnding?: number | null | undefined;
        };
        /** Change a price list; absent fields stay as they are. */
        PricelistUpdateInput: {
            /** What people call it. Unique within the organization. */
            name?: string | undefined;
            /** Whether it is for everybody; one list of each currency is, the last one that was made so. */
            isDefault?: boolean | null | undefined;
            /** Whether it takes part at all. */
            active?: boolean | null | undefined;
            /** Of several lists that fit a customer the one with the lowest counts. */
            priority?: number | null | undefined;
            /** It is for contacts with one of these tags. */
            contactTags?: string[] | null | undefined;
            /** It is for customers in these countries. ISO 3166-1 alpha-2. */
            countries?: string[] | null | undefined;
            /** The first day on which it counts. */
            validFrom?: string | null | undefined;
            /** The last day on which it counts. */
            validUntil?: string | null | undefined;
            /** What a quantity that reaches several tiers costs. */
            tierMode?: TierMode | null | undefined;
            /** Unit prices are rounded half up to a multiple of it, in minor units. In minor units of the currency. */
            roundTo?: number | null | undefined;
            /** The last digits that rounded prices get: 99 turns 2013 into 1999. In minor units of the currency. */
            priceEnding?: number | null | undefined;
        };
        /** Work out what some items cost a customer, with promotions and taxes; stores nothing. */
        PricingQuoteInput: {
            /** The items. */
            items: PriceQuoteItemInput[];
            /** The customer, whose tags and address count. Id of the resource Contact. */
            contactId?: string | null | undefined;
            /** The price list that is tried first. Id of the resource Pricelist. */
            pricelistId?: string | null | undefined;
            /** The currency; without it that of the price list, else of the first item. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** The customer's country; without it that of the contact's address. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** Codes that the customer entered. */
            couponCodes?: string[] | null | undefined;
            /** The time of the prices; now unless given. */
            at?: string | null | undefined;
        };
        /** Why a call was refused (RFC 9457). */
        Problem: {
            /** URI of the kind of problem, with an explanation. */
            type: string;
            /** Reason phrase of the status. */
            title: string;
            /** HTTP status. */
            status: number;
            /** What is wrong with this call. */
            detail: string;
            /** Path of the call. */
            instance: string;
            /** Stable machine-readable code. */
            code: string;
            /** Id of the request, which the log has too. */
            requestId: string;
            /** The same as status. */
            statusCode: number;
            /** The same as title. */
            error: string;
            /** The same as detail. */
            message: string;
            /** The single values that are wrong; empty where the call as a whole is refused. */
            details: Violation[];
        };
        /** Something that the organization sells. */
        Product: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Name for people. */
            name: string;
            /** Stock keeping unit; no two products or variants share one, whatever its case. */
            sku: string;
            /** What the product is. */
            description: string | null;
            /** What the product is made of; fixed once it was ordered or moved. */
            type: ProductType;
            /** Slug of the category that the product belongs to. */
            category: string | null;
            /** Price of one unit in minor units of the currency. In minor units of the currency. */
            price: number;
            /** What one unit costs the organization, in minor units. In minor units of the currency. */
            cost: number;
            /** Currency of price and cost; fixed once the product was ordered or moved. ISO 4217 in lower case. */
            currency: string;
            /** How often the price is due; physical products are paid once. */
            billingInterval: BillingInterval;
            /** Bar code; no two products or variants share one, whatever its case. */
            barcode: string | null;
            /** Unit that quantities count. */
            uom: string;
            /** Weight of one unit in grams; physical products only. */
            weightGrams: number | null;
            /** Taxes on a sale, unless tax rules say otherwise. Ids of the resource Tax. */
            taxIds: string[];
            /** Pictures, at most 20; the first is the main one. */
            images: string[];
            /** What the product's variants differ in. */
            attributes: ProductAttribute[];
            /** Words to group products by. */
            tags: string[];
            /** Whether the product is for sale. */
            status: ProductStatus;
            /** Whether it can be sold now. */
            inStock: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Product. */
        ProductRelations: {
            /** The forms that it is sold in. Present where `include` names it. */
            variants: ProductVariant[];
            /** Issued for it. Present where `include` names it. */
            licenses: License[];
            /** What it costs at Stripe. Present where `include` names it. */
            billingPrices: BillingPrice[];
            /** Its versions as files. Present where `include` names it. */
            downloadFiles: DownloadFile[];
        };
        /** Something that the variants of a product differ in. */
        ProductAttribute: {
            /** What they differ in. */
            name: string;
            /** The values that there are. */
            values: string[];
        };
        /** Something that the variants of a product differ in. */
        ProductAttributeInput: {
            /** What they differ in. */
            name: string;
            /** The values that there are. */
            values: string[];
        };
        /** Change the prices of many products at once. */
        ProductBulkPriceInput: {
            /** The products; instead of a category. */
            ids?: string[] | null | undefined;
            /** Slug of a category, whose products and those of its sub-categories change. */
            category?: string | null | undefined;
            /** How the new price is made. */
            mode: PriceMode;
            /** What is added, or taken off where it is negative; of mode percent. At most 3 digits behind the point. */
            percent?: number | null | undefined;
            /** Minor units that are added, or the new price; of modes amount and set. In minor units of the currency. */
            amount?: number | null | undefined;
            /** Whether only the answer is worked out and nothing is changed. */
            dryRun?: boolean | null | undefined;
        };
        /** Create a product. */
        ProductCreateInput: {
            /** Name for people. */
            name: string;
            /** Stock keeping unit; no two products or variants share one, whatever its case. Unique within the organization. */
            sku: string;
            /** What the product is. */
            description?: string | null | undefined;
            /** What the product is made of; fixed once it was ordered or moved. */
            type: ProductType;
            /** Slug of the category that the product belongs to. */
            category?: string | null | undefined;
            /** Price of one unit in minor units of the currency. In minor units of the currency. */
            price: number;
            /** What one unit costs the organization, in minor units. In minor units of the currency. */
            cost?: number | null | undefined;
            /** Currency of price and cost; fixed once the product was ordered or moved. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** How often the price is due; physical products are paid once. */
            billingInterval?: BillingInterval | null | undefined;
            /** Bar code; no two products or variants share one, whatever its case. Unique within the organization. */
            barcode?: string | null | undefined;
            /** Unit that quantities count. */
            uom?: string | null | undefined;
            /** Weight of one unit in grams; physical products only. */
            weightGrams?: number | null | undefined;
            /** Taxes on a sale, unless tax rules say otherwise. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
            /** Pictures, at most 20; the first is the main one. */
            images?: string[] | null | undefined;
            /** What the product's variants differ in. */
            attributes?: ProductAttributeInput[] | null | undefined;
            /** Words to group products by. */
            tags?: string[] | null | undefined;
        };
        /** Make a copy of a product under another sku. */
        ProductDuplicateInput: {
            /** Stock keeping unit of the copy. */
            sku: string;
            /** Name of the copy; the same unless given. */
            name?: string | null | undefined;
            /** Whether the variants are copied too. */
            withVariants?: boolean | null | undefined;
        };
        /** A downloadable file of a product. */
        ProductFile: {
            /** Id of the file, in the module downloads, too. */
            id: string;
            /** Its name. */
            fileName: string;
            /** The version that it is. */
            version: string;
            /** Whom it is for: stable or beta. */
            channel: string;
            /** Bytes. */
            size: number;
            /** SHA-256 of the content in hex digits. */
            sha256: string;
            /** Draft, published or withdrawn. */
            status: string;
            /** When it was uploaded. */
            createdAt: string;
        };
        /** Add products from a CSV file, or change those that have the sku. */
        ProductImportInput: {
            /**
             * Format: binary
             * CSV in UTF-8 with a header row; columns sku, name, description, type, category, price, cost, currency, barcode, uom, weightGrams, tags; an empty cell leaves what there is.
             */
            file: Content;
            /** Whether only the report is made and nothing is written. */
            dryRun?: boolean | null | undefined;
        };
        /** @enum {string} */
        ProductStatus: "active" | "archived";
        /** @enum {string} */
        ProductType: "physical" | "digital" | "service";
        /** Change a product; absent fields stay as they are. */
        ProductUpdateInput: {
            /** Name for people. */
            name?: string | undefined;
            /** Stock keeping unit; no two products or variants share one, whatever its case. Unique within the organization. */
            sku?: string | undefined;
            /** What the product is. */
            description?: string | null | undefined;
            /** What the product is made of; fixed once it was ordered or moved. */
            type?: ProductType | undefined;
            /** Slug of the category that the product belongs to. */
            category?: string | null | undefined;
            /** Price of one unit in minor units of the currency. In minor units of the currency. */
            price?: number | undefined;
            /** What one unit costs the organization, in minor units. In minor units of the currency. */
            cost?: number | null | undefined;
            /** Currency of price and cost; fixed once the product was ordered or moved. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** How often the price is due; physical products are paid once. */
            billingInterval?: BillingInterval | null | undefined;
            /** Bar code; no two products or variants share one, whatever its case. Unique within the organization. */
            barcode?: string | null | undefined;
            /** Unit that quantities count. */
            uom?: string | null | undefined;
            /** Weight of one unit in grams; physical products only. */
            weightGrams?: number | null | undefined;
            /** Taxes on a sale, unless tax rules say otherwise. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
            /** Pictures, at most 20; the first is the main one. */
            images?: string[] | null | undefined;
            /** What the product's variants differ in. */
            attributes?: ProductAttributeInput[] | null | undefined;
            /** Words to group products by. */
            tags?: string[] | null | undefined;
        };
        /** One form of a product that is sold, such as a size or a colour. */
        ProductVariant: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The product. */
            productId: string;
            /** Stock keeping unit; no two products or variants share one, whatever its case. */
            sku: string;
            /** One value of each attribute of the product; no two variants have the same. */
            options: VariantOption[];
            /** Price of one unit in minor units; the product's where it is null. In minor units of the currency. */
            price: number | null;
            /** Cost of one unit in minor units; the product's where it is null. In minor units of the currency. */
            cost: number | null;
            /** Bar code; no two products or variants share one, whatever its case. */
            barcode: string | null;
            /** Weight of one unit in grams, the product's where it is null; physical products only. */
            weightGrams: number | null;
            /** Picture of the variant. */
            imageUrl: string | null;
            /** Whether the variant is for sale; archived as long as its product is. */
            status: ProductStatus;
            /** The product's name with the options' values behind it. */
            name: string;
            /** Whether it can be sold now. */
            inStock: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in ProductVariant. */
        ProductVariantRelations: {
            /** The product. Present where `include` names it. */
            product: Product | null;
        };
        /** Create a variant of a product. */
        ProductVariantCreateInput: {
            /** Stock keeping unit; no two products or variants share one, whatever its case. Unique within the organization. */
            sku: string;
            /** One value of each attribute of the product; no two variants have the same. */
            options: VariantOptionInput[];
            /** Price of one unit in minor units; the product's where it is null. In minor units of the currency. */
            price?: number | null | undefined;
            /** Cost of one unit in minor units; the product's where it is null. In minor units of the currency. */
            cost?: number | null | undefined;
            /** Bar code; no two products or variants share one, whatever its case. Unique within the organization. */
            barcode?: string | null | undefined;
            /** Weight of one unit in grams, the product's where it is null; physical products only. */
            weightGrams?: number | null | undefined;
            /** Picture of the variant. */
            imageUrl?: string | null | undefined;
            /** Whether the variant is for sale; archived as long as its product is. */
            status?: ProductStatus | null | undefined;
        };
        /** Make a variant for each combination of the attributes' values that has none yet. */
        ProductVariantGenerateInput: {
            /** Stands between the parts of a sku. */
            skuSeparator?: string | null | undefined;
            /** Whether only the answer is worked out and nothing is made. */
            dryRun?: boolean | null | undefined;
        };
        /** Change a variant of a product; absent fields stay as they are. */
        ProductVariantUpdateInput: {
            /** Stock keeping unit; no two products or variants share one, whatever its case. Unique within the organization. */
            sku?: string | undefined;
            /** One value of each attribute of the product; no two variants have the same. */
            options?: VariantOptionInput[] | undefined;
            /** Price of one unit in minor units; the product's where it is null. In minor units of the currency. */
            price?: number | null | undefined;
            /** Cost of one unit in minor units; the product's where it is null. In minor units of the currency. */
            cost?: number | null | undefined;
            /** Bar code; no two products or variants share one, whatever its case. Unique within the organization. */
            barcode?: string | null | undefined;
            /** Weight of one unit in grams, the product's where it is null; physical products only. */
            weightGrams?: number | null | undefined;
            /** Picture of the variant. */
            imageUrl?: string | null | undefined;
            /** Whether the variant is for sale; archived as long as its product is. */
            status?: ProductStatus | null | undefined;
        };
        /** Take a ZIP file as a draft version of a digital product. */
        ProductsUploadFileInput: {
            /**
             * Format: binary
             * The ZIP file, of at most 500 MiB.
             */
            file: Content;
            /** The product, a digital one. Id of the resource Product. */
            productId: string;
            /** The version, which the product does not have yet. */
            version: string;
            /** Whom it is for. */
            channel?: ReleaseChannel | null | undefined;
            /** What is new in it. */
            releaseNotes?: string | null | undefined;
            /** The platforms that it runs on; empty for all. */
            compatibleWith?: string[] | null | undefined;
        };
        /** A discount for many customers, with a code or by itself. */
        Promotion: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What people call it. */
            name: string;
            /** The code that customers enter, whatever its case; without one it applies by itself. */
            code: string | null;
            /** What it gives. */
            kind: PromotionKind;
            /** Of the kind percent: percent. In percent. */
            percent: number | null;
            /** Of the kind amount: minor units. In minor units of the currency. */
            amount: number | null;
            /** The currency that it is for; needed where it gives an amount. ISO 4217 in lower case. */
            currency: string | null;
            /** Of the kind buy_x_get_y: units of a group that are paid. */
            buyQuantity: number | null;
            /** Of the kind buy_x_get_y: units of a group that are free. */
            getQuantity: number | null;
            /** The products that it is for; without products and categories it is for all. Ids of the resource Product. */
            productIds: string[];
            /** Slugs of the categories that it is for, sub-categories included. */
            categories: string[];
            /** What all items together must cost at least, in minor units. In minor units of the currency. */
            minSubtotal: number;
            /** When it begins. */
            startsAt: string | null;
            /** When it is over. */
            endsAt: string | null;
            /** How often it can be used at most. */
            usageLimit: number | null;
            /** How often a contact can use it at most. */
            usageLimitPerContact: number | null;
            /** Whether others may apply beside it. */
            combinable: boolean;
            /** Whether it applies at all. */
            active: boolean;
            /** How often it was used by orders that were not cancelled. */
            usageCount: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Promotion. */
        PromotionRelations: {
            /** Codes that were generated for it. Present where `include` names it. */
            codes: CouponCode[];
        };
        /** Create a promotion. */
        PromotionCreateInput: {
            /** What people call it. */
            name: string;
            /** The code that customers enter, whatever its case; without one it applies by itself. Unique within the organization. */
            code?: string | null | undefined;
            /** What it gives. */
            kind: PromotionKind;
            /** Of the kind percent: percent. In percent. */
            percent?: number | null | undefined;
            /** Of the kind amount: minor units. In minor units of the currency. */
            amount?: number | null | undefined;
            /** The currency that it is for; needed where it gives an amount. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** Of the kind buy_x_get_y: units of a group that are paid. */
            buyQuantity?: number | null | undefined;
            /** Of the kind buy_x_get_y: units of a group that are free. */
            getQuantity?: number | null | undefined;
            /** The products that it is for; without products and categories it is for all. Ids of the resource Product. */
            productIds?: string[] | null | undefined;
            /** Slugs of the categories that it is for, sub-categories included. */
            categories?: string[] | null | undefined;
            /** What all items together must cost at least, in minor units. In minor units of the currency. */
            minSubtotal?: number | null | undefined;
            /** When it begins. */
            startsAt?: string | null | undefined;
            /** When it is over. */
            endsAt?: string | null | undefined;
            /** How often it can be used at most. */
            usageLimit?: number | null | undefined;
            /** How often a contact can use it at most. */
            usageLimitPerContact?: number | null | undefined;
            /** Whether others may apply beside it. */
            combinable?: boolean | null | undefined;
            /** Whether it applies at all. */
            active?: boolean | null | undefined;
        };
        /** @enum {string} */
        PromotionKind: "percent" | "amount" | "free_shipping" | "buy_x_get_y";
        /** Change a promotion; absent fields stay as they are. */
        PromotionUpdateInput: {
            /** What people call it. */
            name?: string | undefined;
            /** The code that customers enter, whatever its case; without one it applies by itself. Unique within the organization. */
            code?: string | null | undefined;
            /** What it gives. */
            kind?: PromotionKind | undefined;
            /** Of the kind percent: percent. In percent. */
            percent?: number | null | undefined;
            /** Of the kind amount: minor units. In minor units of the currency. */
            amount?: number | null | undefined;
            /** The currency that it is for; needed where it gives an amount. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** Of the kind buy_x_get_y: units of a group that are paid. */
            buyQuantity?: number | null | undefined;
            /** Of the kind buy_x_get_y: units of a group that are free. */
            getQuantity?: number | null | undefined;
            /** The products that it is for; without products and categories it is for all. Ids of the resource Product. */
            productIds?: string[] | null | undefined;
            /** Slugs of the categories that it is for, sub-categories included. */
            categories?: string[] | null | undefined;
            /** What all items together must cost at least, in minor units. In minor units of the currency. */
            minSubtotal?: number | null | undefined;
            /** When it begins. */
            startsAt?: string | null | undefined;
            /** When it is over. */
            endsAt?: string | null | undefined;
            /** How often it can be used at most. */
            usageLimit?: number | null | undefined;
            /** How often a contact can use it at most. */
            usageLimitPerContact?: number | null | undefined;
            /** Whether others may apply beside it. */
            combinable?: boolean | null | undefined;
            /** Whether it applies at all. */
            active?: boolean | null | undefined;
        };
        /** @enum {string} */
        Proration: "create_prorations" | "always_invoice" | "none";
        /** The tokens of a sign-in that was ended by the second factor. */
        ProvenSignIn: {
            /** The access token, a JWT; missing where the browser keeps it. */
            token: string | null;
            /** The refresh token, which works once; missing where the browser keeps it. */
            refreshToken: string | null;
            /** When the access token ends. */
            expiresAt: string;
            /** Who signed in. */
            user: SignInUser;
        };
        /** A key that offline files are checked by. */
        PublicKey: {
            /** Its name, which files carry. */
            keyId: string;
            /** The algorithm. */
            algorithm: string;
            /** Its 32 bytes, in base64url. */
            publicKey: string;
            /** When it was made. */
            createdAt: string;
            /** When another one took over. */
            retiredAt: string | null;
        };
        /** The keys that offline files are checked by. */
        PublicKeys: {
            /** The one in use first; retired ones stay, for old files. */
            keys: PublicKey[];
        };
        /** A public key by which signatures of the server are verified. */
        PublishedKey: {
            /** Type of the key: RSA. */
            kty: string | null;
            /** Name of the key, which tokens carry in their header. */
            kid: string | null;
            /** What the key is for: sig. */
            use: string | null;
            /** The algorithm: RS256. */
            alg: string | null;
            /** The modulus, in base64url. */
            n: string | null;
            /** The exponent, in base64url. */
            e: string | null;
        };
        /** How much is sent once more. */
        QueuedReplay: {
            /** Events that wait now. */
            queued: number;
        };
        /** How much of something is used up; without a limit there is neither a limit nor a remainder. */
        Quota: {
            /** What is used. */
            used: number;
            /** What can be used. */
            limit: number | null;
            /** What is left. */
            remaining: number | null;
            /** When all is there again; null for what does not come back by itself. */
            resetAt: string | null;
        };
        /** What an item costs. */
        QuotedLine: {
            /** The product. Id of the resource Product. */
            productId: string;
            /** The variant. Id of the resource ProductVariant. */
            variantId: string | null;
            /** How many. At most 3 digits behind the point. */
            quantity: number;
            /** The item's own price, in minor units. In minor units of the currency. */
            listPrice: number;
            /** The price of a unit, in minor units. In minor units of the currency. */
            unitPrice: number;
            /** The price rule that made the unit price; absent for the item's own price. Id of the resource PriceRule. */
            ruleId: string | null;
            /** Quantity times unit price, in minor units. In minor units of the currency. */
            total: number;
            /** What promotions take off it, in minor units. In minor units of the currency. */
            discountShare: number;
            /** Its tax, in minor units. In minor units of the currency. */
            taxAmount: number;
        };
        /** The calls of a minute, as the headers of the answer tell them. */
        RateLimit: {
            /** Calls that can be made. */
            limit: number;
            /** Calls that are left. */
            remaining: number;
            /** When all are there again if nobody calls. */
            resetAt: string;
        };
        /** @enum {string} */
        Reason: "ok" | "malformed" | "wrong_signature" | "too_old";
        /** That an event was taken. */
        ReceivedEvent: {
            /** Always true. */
            received: boolean;
        };
        /** Money that is paid back. */
        Refund: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Number of the refund, never given twice. */
            reference: string;
            /** The payment. Id of the resource Payment. */
            paymentId: string;
            /** The credit note that it pays out. Id of the resource CreditNote. */
            creditNoteId: string | null;
            /** Minor units. In minor units of the currency. */
            amount: number;
            /** Currency of the amount. ISO 4217 in lower case. */
            currency: string;
            /** Why. */
            reason: string;
            /** How far it has come. */
            status: RefundStatus;
            /** Id of the refund at Stripe. */
            gatewayId: string | null;
            /** When the money went back. */
            refundedAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Refund. */
        RefundRelations: {
            /** The payment. Present where `include` names it. */
            payment: Payment | null;
            /** What it pays out. Present where `include` names it. */
            creditNote: CreditNote | null;
        };
        /** @enum {string} */
        RefundStatus: "pending" | "succeeded" | "failed";
        /** @enum {string} */
        Refusal: "expired" | "revoked" | "suspended" | "domain_not_activated";
        /** The answer to a registration, which signs in too. */
        Registered: {
            /** The access token, a JWT; missing where the browser keeps it. */
            token: string | null;
            /** The refresh token, which works once; missing where the browser keeps it. */
            refreshToken: string | null;
            /** When the access token ends. */
            expiresAt: string;
            /** Whether the address is proven. */
            emailVerified: boolean;
            /** Who registered. */
            user: RegisteredMember;
        };
        /** Who registered, as a member of an organization. */
        RegisteredMember: {
            /** The user. */
            id: string;
            /** The address. */
            email: string;
            /** The name. */
            name: string;
            /** Key of the role. */
            role: string;
            /** The organization. */
            organizationId: string;
        };
        /** A code that does not apply. */
        RejectedCode: {
            /** The code as it was sent. */
            code: string;
            /** Why it does not apply. */
            reason: CodeRejection;
        };
        /** @enum {string} */
        ReleaseChannel: "stable" | "beta";
        /** @enum {string} */
        ReleaseStatus: "draft" | "published" | "withdrawn";
        /** That a domain is released from the license. */
        ReleasedDomain: {
            /** Whether it is released. */
            deactivated: boolean;
            /** How many domains count against the limit. */
            activationsCount: number;
        };
        /** @enum {string} */
        ReminderLevel: "friendly" | "firm" | "final";
        /** @enum {string} */
        RenewalInterval: "month" | "year";
        /** All that the log knows of a request; bodies and secret values are not kept. */
        RequestDetails: {
            /** Id of the entry. */
            id: string;
            /** When the request came. */
            at: string;
            /** The HTTP method. */
            method: string;
            /** The path. */
            path: string;
            /** The query without what is secret in it. */
            query: string | null;
            /** Id of the operation, or of the first one. */
            operation: string | null;
            /** The status of the answer. */
            status: number;
            /** How many milliseconds it took. */
            durationMs: number;
            /** Bytes of its body. */
            requestBytes: number;
            /** Bytes of the answer's body. */
            responseBytes: number;
            /** Address of the client. */
            ip: string;
            /** What the client said it is. */
            userAgent: string | null;
            /** Id of the request. */
            requestId: string;
            /** Code of the error. */
            errorCode: string | null;
            /** What was wrong. */
            errorMessage: string | null;
            /** Whether it was made with the old key of a rotation. */
            previousKey: boolean;
            /** The entries of the audit that the request wrote. */
            auditEntryIds: string[];
        };
        /** A request of a key, in the log. */
        RequestLine: {
            /** Id of the entry. */
            id: string;
            /** When the request came. */
            at: string;
            /** The HTTP method. */
            method: string;
            /** The path. */
            path: string;
            /** Id of the operation, or of the first one. */
            operation: string | null;
            /** The status of the answer. */
            status: number;
            /** How many milliseconds it took. */
            durationMs: number;
            /** Address of the client. */
            ip: string;
            /** What the client said it is. */
            userAgent: string | null;
            /** Id of the request. */
            requestId: string;
            /** Code of the error. */
            errorCode: string | null;
        };
        /** @enum {string} */
        RequestMethod: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
        /** A set of permissions that members of an organization have. */
        Role: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Names it within the organization: lower-case letters, digits, hyphens and underscores. */
            key: string;
            /** Its name for people. */
            name: string;
            /** What it is for. */
            description: string | null;
            /** What it opens, each written module:level or *:level; levels: read, write, admin. */
            permissions: string[];
            /** Roles whose permissions it has too. Ids of the resource Role. */
            inheritsIds: string[];
            /** Its own and all inherited permissions. */
            effectivePermissions: string[];
            /** Whether it is one of owner, admin, member and viewer, which nobody changes. */
            builtIn: boolean;
            /** How many members have it. */
            memberCount: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Give a role to members, all or none of them. */
        RoleAssignInput: {
            /** Members of the organization. */
            userIds: string[];
        };
        /** Whether a user may do something, and by which roles. */
        RoleCheckInput: {
            /** The user. */
            userId: string;
            /** A permission. */
            permission?: string | null | undefined;
            /** The id of an operation. */
            operation?: string | null | undefined;
        };
        /** Create a role. */
        RoleCreateInput: {
            /** Names it within the organization: lower-case letters, digits, hyphens and underscores. Unique within the organization. Set at creation only. */
            key: string;
            /** Its name for people. */
            name: string;
            /** What it is for. */
            description?: string | null | undefined;
            /** What it opens, each written module:level or *:level; levels: read, write, admin. */
            permissions: string[];
            /** Roles whose permissions it has too. Ids of the resource Role. */
            inheritsIds?: string[] | null | undefined;
        };
        /** Copy a role's permissions and inheritance under another key. */
        RoleDuplicateInput: {
            /** Names it within the organization: lower-case letters, digits, hyphens and underscores. */
            key: string;
            /** Its name for people. */
            name: string;
        };
        /** A member who has a role. */
        RoleMember: {
            /** The user. */
            userId: string;
            /** The user's name. */
            name: string;
            /** The user's address. */
            email: string;
            /** Since when. */
            assignedAt: string;
            /** Who gave it; nobody where the server did. */
            assignedById: string | null;
        };
        /** A permission that a role can hold. */
        RolePermission: {
            /** As roles list it. */
            permission: string;
            /** The module. */
            module: string;
            /** The level: read, write or admin. */
            level: string;
            /** In words. */
            description: string;
            /** Ids of the operations that it opens. */
            operations: string[];
        };
        /** Take a role from members; who is left without any gets viewer. */
        RoleUnassignInput: {
            /** Members of the organization. */
            userIds: string[];
        };
        /** Change a role; absent fields stay as they are. */
        RoleUpdateInput: {
            /** Its name for people. */
            name?: string | undefined;
            /** What it is for. */
            description?: string | null | undefined;
            /** What it opens, each written module:level or *:level; levels: read, write, admin. */
            permissions?: string[] | undefined;
            /** Roles whose permissions it has too. Ids of the resource Role. */
            inheritsIds?: string[] | null | undefined;
        };
        /** A new secret, shown once. */
        RotatedSecret: {
            /** The new secret. */
            secret: string;
            /** Until when requests are also signed with the old one. */
            previousSecretValidUntil: string | null;
        };
        /** One thing that is wrong with one row of an import. */
        RowError: {
            /** Number of the row in the file; the header is row 1. */
            row: number;
            /** Column, or path of the value. */
            field: string | null;
            /** What is wrong. */
            message: string | null;
        };
        /** @enum {string} */
        SavedMethodKind: "card" | "sepa_debit" | "us_bank_account" | "link" | "other";
        /** @enum {string} */
        ScanStatus: "pending" | "clean" | "infected" | "skipped";
        /** A reminder that was sent. */
        SentReminder: {
            /** The invoice. */
            invoiceId: string;
            /** How clearly it speaks. */
            level: string;
            /** When. */
            sentAt: string;
            /** How many were sent for the invoice. */
            remindersSent: number;
        };
        /** Somebody who is signed in, on one device. */
        Session: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The user. */
            userId: string;
            /** How it began. */
            method: SignInMethod;
            /** The identity provider. */
            provider: string | null;
            /** Whether a second factor was proved. */
            secondFactor: boolean;
            /** Whether it outlives the browser's session. */
            remembered: boolean;
            /** What the device is called. */
            deviceName: string | null;
            /** What the client said it is. */
            userAgent: string | null;
            /** Address that it began at. */
            ip: string | null;
            /** When it was used last, to the minute. */
            lastSeenAt: string;
            /** When it ends, unless it is renewed before. */
            expiresAt: string;
            /** Whether it is the session of the call. */
            current: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** A file behind a link. */
        SharedFile: {
            /** Its name. */
            name: string;
            /** What it is. */
            mediaType: string;
            /** Its bytes. */
            size: number;
            /** When the link ends. */
            expiresAt: string | null;
            /** Whether a password is needed to fetch it. */
            passwordRequired: boolean;
            /** Who shares it. */
            organizationName: string;
        };
        /** @enum {string} */
        SignInMethod: "password" | "oauth" | "invitation";
        /** What a sign-in page offers. */
        SignInOptions: {
            /** Whether anybody can register. */
            registrationOpen: boolean;
            /** Whether passwords are taken. */
            passwordLogin: boolean;
            /** Identity providers. */
            providers: SignInProvider[];
            /** What passwords are like. */
            passwordPolicy: PasswordBounds;
        };
        /** An identity provider that people can sign in with. */
        SignInProvider: {
            /** Its key. */
            key: string;
            /** Its name for people. */
            name: string;
            /** Where signing in with it begins. */
            loginUrl: string;
        };
        /** Who signed in. */
        SignInUser: {
            /** The user. */
            id: string;
            /** The address. */
            email: string;
            /** The name. */
            name: string;
            /** Key of the role. */
            role: string;
        };
        /** How things stand with the license, and when to give the next sign of life. */
        SignOfLife: {
            /** How things stand with the license. */
            status: LicenseStatus;
            /** Whether the application may run. */
            valid: boolean;
            /** When the license expires. */
            expiresAt: string | null;
            /** When to call again. */
            nextHeartbeatAt: string;
        };
        /** @enum {string} */
        SignatureHeader: "stripe-signature" | "X-License-Signature" | "X-Ecosire-Signature" | "webhook-signature";
        /** Whether a signature is good. */
        SignatureVerdict: {
            /** Whether it is good. */
            valid: boolean;
            /** Why. */
            reason: Reason;
            /** When it was made, where it says so. */
            timestamp: string | null;
            /** What the header should say, where the secret was given. */
            expected: string | null;
        };
        /** The answer to a sign-in: tokens, or a token to go on with by the second factor. */
        SignedIn: {
            /** The access token, a JWT. */
            token: string | null;
            /** The refresh token, which works once. */
            refreshToken: string | null;
            /** When the access token ends. */
            expiresAt: string | null;
            /** Whether the second factor is asked for. */
            mfaRequired: boolean;
            /** Valid for 5 minutes, for the call with the second factor. */
            mfaToken: string | null;
            /** Who signed in. */
            user: SignInUser | null;
        };
        /** @enum {string} */
        SortOrder: "asc" | "desc";
        /** A line of a statement. */
        StatementEntry: {
            /** The day. */
            date: string;
            /** What it was. */
            kind: string;
            /** Number of the document. */
            number: string | null;
            /** What the customer owes more, in minor units. In minor units of the currency. */
            debit: number;
            /** What the customer owes less, in minor units. In minor units of the currency. */
            credit: number;
            /** What is owed then, in minor units. In minor units of the currency. */
            balance: number;
        };
        /** @enum {string} */
        StatementFormat: "json" | "pdf";
        /** @enum {string} */
        Status: "changed" | "checkout_required" | "scheduled";
        /** Confirm an e-mail address by the token of the mail sent to it; works once. */
        StatusConfirmSubscriptionInput: {
            /** The token, as the message holds it. */
            token: string;
        };
        /** Be told of incidents by mail or webhook, once the target has confirmed it. */
        StatusSubscribeInput: {
            /** Where mails go; this or a webhook. */
            email?: string | null | undefined;
            /** Where messages are posted to; this or an e-mail address. */
            webhookUrl?: string | null | undefined;
            /** The components to be told of; all where there are none. */
            componentIds?: string[] | null | undefined;
            /** Language of the mails; the operator's where it is left out. A BCP 47 language tag. */
            locale?: string | null | undefined;
        };
        /** Be told no more, by the token that stands in every message. */
        StatusUnsubscribeInput: {
            /** The token, as the message holds it. */
            token: string;
        };
        /** An event that Stripe has sent. */
        StripeEvent: {
            /** Id of the record, as the system gave it that the record comes from. */
            id: string;
            /** What happened. */
            type: string;
            /** What became of it. */
            status: EventStatus;
            /** The object that it is about. */
            objectId: string | null;
            /** How often its handling was begun. */
            attempts: number;
            /** Why its handling failed last. */
            lastError: string | null;
            /** When it came first. */
            receivedAt: string;
            /** When it took effect, or was found to have none. */
            processedAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** @enum {string} */
        StripeInvoiceStatus: "draft" | "open" | "paid" | "uncollectible" | "void";
        /** What a subscription pays for. */
        SubscriptionItem: {
            /** The product. Id of the resource Product. */
            productId: string | null;
            /** The product's name when it was bought. */
            productName: string | null;
            /** The price. Id of the resource BillingPrice. */
            priceId: string | null;
            /** How often. */
            quantity: number;
            /** What one costs in a period, in minor units. In minor units of the currency. */
            unitAmount: number;
        };
        /** @enum {string} */
        SubscriptionStatus: "incomplete" | "incomplete_expired" | "trialing" | "active" | "past_due" | "unpaid" | "paused" | "canceled";
        /** @enum {string} */
        TableFormat: "csv" | "ndjson";
        /** How many contacts were changed. */
        TaggedContacts: {
            /** Contacts whose tags are others now. */
            updated: number;
        };
        /** A tax, or a group of taxes, whose rates have dates. */
        Tax: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What people call it. */
            name: string;
            /** Short mark for documents and the tax report; fixed once a document has it. */
            code: string;
            /** Which documents it is for. */
            scope: TaxScope;
            /** How it is worked out. */
            method: TaxMethod;
            /** Of a group: the taxes that it consists of, in the order in which they apply. Ids of the resource Tax. */
            childIds: string[];
            /** Whether prices hold the tax already; of a group, its children say so. */
            priceIncluded: boolean;
            /** Whether the taxes before it count into its base. */
            compound: boolean;
            /** Whether the buyer owes it instead of the seller. */
            reverseCharge: boolean;
            /** Taxes of a line apply by it, lowest first. */
            sequence: number;
            /** The country that levies it. ISO 3166-1 alpha-2. */
            country: string | null;
            /** Printed on documents that have the tax. */
            invoiceText: string | null;
            /** Account for the tax on sales; without it the one with the role tax_collected. Id of the resource Account. */
            collectedAccountId: string | null;
            /** Account for the tax on purchases; without it the one with the role tax_deductible. Id of the resource Account. */
            deductibleAccountId: string | null;
            /** Whether it may be put on new lines. */
            isActive: boolean;
            /** Of a percentage: the rate in force today, in percent. At most 4 digits behind the point. */
            currentRate: number | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in Tax. */
        TaxRelations: {
            /** The rates of the tax. Present where `include` names it. */
            rates: TaxRate[];
        };
        /** What one tax comes to. */
        TaxAmount: {
            /** The tax. Id of the resource Tax. */
            taxId: string;
            /** Its code. */
            code: string;
            /** Its name. */
            name: string;
            /** Percent; absent for a fixed amount. At most 4 digits behind the point. */
            rate: number | null;
            /** What it is worked out from, in minor units. In minor units of the currency. */
            base: number;
            /** Minor units that it adds; zero under reverse charge. In minor units of the currency. */
            amount: number;
        };
        /** Work out the taxes of some lines as every document does. */
        TaxCalculateInput: {
            /** Whether something is sold or bought. */
            scope?: DocumentScope | null | undefined;
            /** Decides on rates and rules; today unless given. */
            date?: string | null | undefined;
            /** Of the amounts; all currencies are calculated alike. ISO 4217 in lower case. */
            currency?: string | null | undefined;
            /** The customer or vendor. Id of the resource Contact. */
            contactId?: string | null | undefined;
            /** Of the place; without a place the contact's address counts. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** Of the place. */
            state?: string | null | undefined;
            /** Of the place. */
            zip?: string | null | undefined;
            /** Where tax is rounded. */
            rounding?: TaxRounding | null | undefined;
            /** The lines. */
            lines: TaxableLineInput[];
        };
        /** Create a tax or a group of taxes. */
        TaxCreateInput: {
            /** What people call it. */
            name: string;
            /** Short mark for documents and the tax report; fixed once a document has it. Unique within the organization. */
            code: string;
            /** Which documents it is for. */
            scope?: TaxScope | null | undefined;
            /** How it is worked out. Set at creation only. */
            method?: TaxMethod | null | undefined;
            /** Of a group: the taxes that it consists of, in the order in which they apply. Ids of the resource Tax. */
            childIds?: string[] | null | undefined;
            /** Whether prices hold the tax already; of a group, its children say so. */
            priceIncluded?: boolean | null | undefined;
            /** Whether the taxes before it count into its base. */
            compound?: boolean | null | undefined;
            /** Whether the buyer owes it instead of the seller. */
            reverseCharge?: boolean | null | undefined;
            /** Taxes of a line apply by it, lowest first. */
            sequence?: number | null | undefined;
            /** The country that levies it. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** Printed on documents that have the tax. */
            invoiceText?: string | null | undefined;
            /** Account for the tax on sales; without it the one with the role tax_collected. Id of the resource Account. */
            collectedAccountId?: string | null | undefined;
            /** Account for the tax on purchases; without it the one with the role tax_deductible. Id of the resource Account. */
            deductibleAccountId?: string | null | undefined;
            /** Whether it may be put on new lines. */
            isActive?: boolean | null | undefined;
        };
        /** What was found out about a tax id without the network. */
        TaxIdCheck: {
            /** Whether it can be a tax id of the country. */
            valid: boolean;
            /** The id without separators, with the prefix that the country uses. */
            normalized: string | null;
            /** The country whose id it is; absent where that is not known. ISO 3166-1 alpha-2. */
            country: string | null;
            /** What the answer rests on. */
            checked: TaxIdEvidence | null;
            /** Why it is not valid. */
            reason: string | null;
        };
        /** @enum {string} */
        TaxIdEvidence: "checksum" | "format" | "none";
        /** @enum {string} */
        TaxMethod: "percent" | "fixed_per_unit" | "group";
        /** The rate of a tax from a day on. */
        TaxRate: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The tax. */
            taxId: string;
            /** Of a percentage: percent. At most 4 digits behind the point. */
            rate: number | null;
            /** Of a fixed amount: minor units for each unit of quantity. In minor units of the currency. */
            amount: number | null;
            /** The first day on which it is in force. */
            validFrom: string;
            /** The last day on which it is in force; absent while no later rate is known. */
            validTo: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in TaxRate. */
        TaxRateRelations: {
            /** The tax. Present where `include` names it. */
            tax: Tax | null;
        };
        /** Create the rate of a tax from a day on. */
        TaxRateCreateInput: {
            /** Of a percentage: percent. At most 4 digits behind the point. Set at creation only. */
            rate?: number | null | undefined;
            /** Of a fixed amount: minor units for each unit of quantity. In minor units of the currency. Set at creation only. */
            amount?: number | null | undefined;
            /** The first day on which it is in force. Set at creation only. */
            validFrom: string;
        };
        /** @enum {string} */
        TaxRounding: "line" | "document";
        /** Chooses taxes by place, customer and product. */
        TaxRule: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** What people call it. */
            name: string;
            /** Rules are tried by it, lowest first. */
            priority: number;
            /** Whether it is for sales or for purchases. */
            scope: DocumentScope;
            /** The country of the place. ISO 3166-1 alpha-2. */
            country: string | null;
            /** One of these states, whatever the case. */
            states: string[];
            /** The postal code begins with one of these, spaces aside. */
            zipPrefixes: string[];
            /** What the contact is. */
            customerType: CustomerType;
            /** Whether the contact must have a valid tax id. */
            needsTaxId: boolean;
            /** Slugs of categories, one of which the product must be in, or below. */
            productCategories: string[];
            /** The taxes that apply; none means exempt. Ids of the resource Tax. */
            taxIds: string[];
            /** The first day on which it counts. */
            validFrom: string | null;
            /** The last day on which it counts. */
            validTo: string | null;
            /** Whether it counts at all. */
            isActive: boolean;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Create a rule that chooses taxes. */
        TaxRuleCreateInput: {
            /** What people call it. Unique within the organization. */
            name: string;
            /** Rules are tried by it, lowest first. */
            priority?: number | null | undefined;
            /** Whether it is for sales or for purchases. */
            scope: DocumentScope;
            /** The country of the place. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** One of these states, whatever the case. */
            states?: string[] | null | undefined;
            /** The postal code begins with one of these, spaces aside. */
            zipPrefixes?: string[] | null | undefined;
            /** What the contact is. */
            customerType?: CustomerType | null | undefined;
            /** Whether the contact must have a valid tax id. */
            needsTaxId?: boolean | null | undefined;
            /** Slugs of categories, one of which the product must be in, or below. */
            productCategories?: string[] | null | undefined;
            /** The taxes that apply; none means exempt. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
            /** The first day on which it counts. */
            validFrom?: string | null | undefined;
            /** The last day on which it counts. */
            validTo?: string | null | undefined;
            /** Whether it counts at all. */
            isActive?: boolean | null | undefined;
        };
        /** Change a rule that chooses taxes; absent fields stay as they are. */
        TaxRuleUpdateInput: {
            /** What people call it. Unique within the organization. */
            name?: string | undefined;
            /** Rules are tried by it, lowest first. */
            priority?: number | null | undefined;
            /** Whether it is for sales or for purchases. */
            scope?: DocumentScope | undefined;
            /** The country of the place. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** One of these states, whatever the case. */
            states?: string[] | null | undefined;
            /** The postal code begins with one of these, spaces aside. */
            zipPrefixes?: string[] | null | undefined;
            /** What the contact is. */
            customerType?: CustomerType | null | undefined;
            /** Whether the contact must have a valid tax id. */
            needsTaxId?: boolean | null | undefined;
            /** Slugs of categories, one of which the product must be in, or below. */
            productCategories?: string[] | null | undefined;
            /** The taxes that apply; none means exempt. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
            /** The first day on which it counts. */
            validFrom?: string | null | undefined;
            /** The last day on which it counts. */
            validTo?: string | null | undefined;
            /** Whether it counts at all. */
            isActive?: boolean | null | undefined;
        };
        /** @enum {string} */
        TaxScope: "sale" | "purchase" | "both";
        /** Change a tax or a group of taxes; absent fields stay as they are. */
        TaxUpdateInput: {
            /** What people call it. */
            name?: string | undefined;
            /** Short mark for documents and the tax report; fixed once a document has it. Unique within the organization. */
            code?: string | undefined;
            /** Which documents it is for. */
            scope?: TaxScope | null | undefined;
            /** Of a group: the taxes that it consists of, in the order in which they apply. Ids of the resource Tax. */
            childIds?: string[] | null | undefined;
            /** Whether prices hold the tax already; of a group, its children say so. */
            priceIncluded?: boolean | null | undefined;
            /** Whether the taxes before it count into its base. */
            compound?: boolean | null | undefined;
            /** Whether the buyer owes it instead of the seller. */
            reverseCharge?: boolean | null | undefined;
            /** Taxes of a line apply by it, lowest first. */
            sequence?: number | null | undefined;
            /** The country that levies it. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
            /** Printed on documents that have the tax. */
            invoiceText?: string | null | undefined;
            /** Account for the tax on sales; without it the one with the role tax_collected. Id of the resource Account. */
            collectedAccountId?: string | null | undefined;
            /** Account for the tax on purchases; without it the one with the role tax_deductible. Id of the resource Account. */
            deductibleAccountId?: string | null | undefined;
            /** Whether it may be put on new lines. */
            isActive?: boolean | null | undefined;
        };
        /** Check a tax id by its form and check digits, without the network. */
        TaxValidateTaxIdInput: {
            /** The id as people write it. */
            taxId: string;
            /** The country whose id it should be; without it the id's prefix tells. ISO 3166-1 alpha-2. */
            country?: string | null | undefined;
        };
        /** A line whose taxes are wanted. */
        TaxableLineInput: {
            /** Given back with the line, to know it by. */
            reference?: string | null | undefined;
            /** Slug of the product's category, for the rules. */
            productCategory?: string | null | undefined;
            /** Units. At most 3 digits behind the point. */
            quantity?: number | null | undefined;
            /** Price of a unit in minor units. In minor units of the currency. */
            unitPrice: number;
            /** Percent taken off before tax. In percent. */
            discount?: number | null | undefined;
            /** The product's taxes, which apply where no rule fits. Ids of the resource Tax. */
            defaultTaxIds?: string[] | null | undefined;
            /** The line's own taxes, which apply whatever the rules say; an empty list means none. Ids of the resource Tax. */
            taxIds?: string[] | null | undefined;
        };
        /** A line with its taxes. */
        TaxedLine: {
            /** As it was sent. */
            reference: string | null;
            /** Minor units without tax. In minor units of the currency. */
            net: number;
            /** Minor units of tax. In minor units of the currency. */
            tax: number;
            /** Net and tax together. In minor units of the currency. */
            gross: number;
            /** The taxes that apply, in order; groups are resolved. Ids of the resource Tax. */
            taxIds: string[];
        };
        /** @enum {string} */
        Term: "perpetual" | "fixed" | "subscription";
        /** @enum {string} */
        TierMode: "volume" | "graduated";
        /** The next tokens of a session. */
        TokenPair: {
            /** The access token, a JWT; missing where the browser keeps it. */
            token: string | null;
            /** The refresh token, which works once; missing where the browser keeps it. */
            refreshToken: string | null;
            /** When the access token ends. */
            expiresAt: string;
        };
        /** @enum {string} */
        TokenType: "access" | "refresh" | "api_key";
        /** A secret for an authenticator, in force once it is confirmed. */
        TotpEnrolment: {
            /** The secret, in base32. */
            secret: string;
            /** The secret as an address that authenticators read. */
            otpauthUri: string;
            /** That address as a picture, a QR code in SVG. */
            qrSvg: string;
            /** Until when it can be confirmed. */
            expiresAt: string;
        };
        /** How many lost a role. */
        UnassignedRole: {
            /** Those who had it. */
            removed: number;
        };
        /** How many notifications of the caller are unread. */
        UnreadCount: {
            /** All of them. */
            unread: number;
            /** Those of high priority. */
            high: number;
            /** By module, the most first. */
            perModule: UnreadOfModule[];
        };
        /** Unread notifications of a module. */
        UnreadOfModule: {
            /** The module. */
            module: string;
            /** How many. */
            unread: number;
        };
        /** Which mails ended. */
        UnsubscribedKind: {
            /** The kind. */
            kind: string;
            /** Whose mails. */
            email: string;
        };
        /** A file that was uploaded; it is a draft until it is published. */
        UploadedProductFile: {
            /** Id of the file, in the module downloads, too. */
            id: string;
            /** The product. */
            productId: string;
            /** Its name. */
            fileName: string;
            /** The version that it is. */
            version: string;
            /** Whom it is for: stable or beta. */
            channel: string;
            /** Bytes. */
            size: number;
            /** SHA-256 of the content in hex digits. */
            sha256: string;
            /** Draft. */
            status: string;
        };
        /** How long a component was up on a day. */
        UptimeDay: {
            /** The day (UTC). */
            date: string;
            /** Percent of its minutes, rounded down. In percent. */
            uptime: number;
            /** Minutes in which it was down; those of a partial outage count half. */
            downMinutes: number;
            /** The incidents of the day. */
            incidentIds: string[];
        };
        /** The calls of a day (UTC). */
        UsageOfDay: {
            /** The day. */
            date: string;
            /** Calls that count against the quota. */
            calls: number;
            /** Calls that were answered with a status of 400 or above. */
            errors: number;
            /** Calls of a day that the present plan allows. */
            limit: number | null;
        };
        /** What a key was used for, in short. */
        UsageOfKey: {
            /** Id of the key. */
            id: string;
            /** What it is for. */
            name: string;
            /** Where it is used. */
            environment: KeyEnvironment;
            /** What it opens at most. */
            scope: KeyScope;
            /** Requests, with the failed ones. */
            requests: number;
            /** Failed ones. */
            errors: number;
            /** Errors by requests; 0 without requests. At most 4 digits behind the point. */
            errorRate: number;
            /** When it was last used. */
            lastUsedAt: string | null;
        };
        /** The calls of a module. */
        UsageOfModule: {
            /** The module. */
            module: string;
            /** Calls. */
            calls: number;
        };
        /** The requests of an operation. */
        UsageOfOperation: {
            /** Id of the operation; empty where the request reached none. */
            operation: string;
            /** Requests. */
            requests: number;
            /** Failed ones. */
            errors: number;
        };
        /** The requests that were answered with a status. */
        UsageOfStatus: {
            /** The status. */
            status: number;
            /** Requests. */
            requests: number;
        };
        /** The requests of an hour or day. */
        UsagePeriod: {
            /** The day (UTC), or the beginning of the hour. */
            period: string;
            /** Requests. */
            requests: number;
            /** Failed ones. */
            errors: number;
            /** Milliseconds that 95 of 100 requests did not exceed, to the next step. */
            p95Ms: number;
        };
        /** What all keys of the organization were used for. */
        UsageSummary: {
            /** Requests, with the failed ones. */
            requests: number;
            /** Requests that were answered with a status of 400 or above. */
            errors: number;
            /** Errors by requests; 0 without requests. At most 4 digits behind the point. */
            errorRate: number;
            /** The calls of today (UTC). */
            quota: Quota;
            /** All keys, the busiest first. */
            keys: UsageOfKey[];
            /** Working keys that were not used for 90 days. */
            unusedForDays90: string[];
            /** Working keys that expire within 14 days. */
            expiringInDays14: string[];
        };
        /** A person who works in the organization. */
        User: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The name. */
            name: string;
            /** The address, compared without case; unique on the whole platform. */
            email: string;
            /** The telephone number. */
            phone: string | null;
            /** What the user does. */
            jobTitle: string | null;
            /** Language of mails. A BCP 47 language tag. */
            locale: string;
            /** Time zone. A time zone of the IANA database. */
            timezone: string;
            /** The roles in this organization; member where a new user is given none. Ids of the resource Role. */
            roleIds: string[];
            /** Key of the strongest role. */
            role: string;
            /** Whether the user has joined, and may call. */
            status: UserStatus;
            /** Where the picture is; one of initials where none is set. */
            avatarUrl: string | null;
            /** Whether the address is proven. */
            emailVerified: boolean;
            /** Whether a second factor is on. */
            mfaEnabled: boolean;
            /** When the user signed in last. */
            lastLoginAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** Mail a link to a new address, which is the user's once it is followed. */
        UserChangeEmailInput: {
            /** The new address. */
            newEmail: string;
            /** The password, where the user has one. Never shown again. */
            password?: string | null | undefined;
        };
        /** Create a user. */
        UserCreateInput: {
            /** The name. */
            name: string;
            /** The address, compared without case; unique on the whole platform. Unique within the organization. */
            email: string;
            /** The telephone number. */
            phone?: string | null | undefined;
            /** What the user does. */
            jobTitle?: string | null | undefined;
            /** Language of mails. A BCP 47 language tag. */
            locale?: string | null | undefined;
            /** Time zone. A time zone of the IANA database. */
            timezone?: string | null | undefined;
            /** The roles in this organization; member where a new user is given none. Ids of the resource Role. */
            roleIds?: string[] | null | undefined;
        };
        /** Add users from a CSV file, or change those that have the e-mail. */
        UserImportInput: {
            /**
             * Format: binary
             * CSV in UTF-8 with a header row; columns name, email, jobTitle, phone, roles; roles are keys with semicolons between; 1,000 rows at most.
             */
            file: Content;
        };
        /** Who calls. */
        UserInfo: {
            /** The user. */
            sub: string;
            /** The name. */
            name: string;
            /** The address. */
            email: string;
            /** Whether the address is proven. */
            emailVerified: boolean;
            /** The organization that is worked for. */
            organizationId: string;
            /** Key of the role. */
            role: string;
            /** What the roles allow. */
            permissions: string[];
            /** Language of mails. A BCP 47 language tag. */
            locale: string;
            /** Time zone. A time zone of the IANA database. */
            zoneinfo: string;
            /** When any of it changed last. */
            updatedAt: string;
        };
        /** Turn the second factor of a user off, who is told by mail. */
        UserResetSecondFactorInput: {
            /** The reason. */
            reason: string;
        };
        /** Set the picture of the user who calls. */
        UserSetAvatarInput: {
            /**
             * Format: binary
             * PNG, JPEG or WebP, 5 MiB at most; the square in its middle is kept.
             */
            file: Content;
        };
        /** @enum {string} */
        UserStatus: "invited" | "active" | "suspended";
        /** Shut a user out: sessions end, and keys of the user answer 401. */
        UserSuspendInput: {
            /** The reason, for other admins. */
            reason?: string | null | undefined;
        };
        /** Change a user; absent fields stay as they are. */
        UserUpdateInput: {
            /** The name. */
            name?: string | undefined;
            /** The address, compared without case; unique on the whole platform. Unique within the organization. */
            email?: string | undefined;
            /** The telephone number. */
            phone?: string | null | undefined;
            /** What the user does. */
            jobTitle?: string | null | undefined;
            /** Language of mails. A BCP 47 language tag. */
            locale?: string | null | undefined;
            /** Time zone. A time zone of the IANA database. */
            timezone?: string | null | undefined;
            /** The roles in this organization; member where a new user is given none. Ids of the resource Role. */
            roleIds?: string[] | null | undefined;
        };
        /** Change the user who calls; absent fields stay as they are. */
        UserUpdateMeInput: {
            /** The name. */
            name?: string | undefined;
            /** The telephone number. */
            phone?: string | null | undefined;
            /** What the user does. */
            jobTitle?: string | null | undefined;
            /** Language of mails. A BCP 47 language tag. */
            locale?: string | null | undefined;
            /** Time zone. A time zone of the IANA database. */
            timezone?: string | null | undefined;
            /** Whether the picture is taken away. */
            removeAvatar?: boolean | null | undefined;
        };
        /** The license that was asked about. */
        ValidatedLicense: {
            /** Its key. */
            key: string;
            /** How things stand with it. */
            status: LicenseStatus;
            /** When it expires. */
            expiresAt: string | null;
            /** When its updates end. */
            updatesUntil: string | null;
        };
        /** Whether a license is valid at a domain. */
        Validation: {
            /** Whether the application may run. */
            valid: boolean;
            /** Why not. */
            reason: Refusal | null;
            /** Why not, in words. */
            message: string | null;
            /** Whether the license is bound to the domain. */
            activated: boolean;
            /** Whether it has expired, but so lately that it is valid still. */
            inGrace: boolean;
            /** The license. */
            license: ValidatedLicense;
            /** The time of the answer. */
            serverTime: string;
        };
        /** The value that a variant has of one attribute of its product. */
        VariantOption: {
            /** Name of the attribute. */
            name: string;
            /** One of the attribute's values. */
            value: string;
        };
        /** The value that a variant has of one attribute of its product. */
        VariantOptionInput: {
            /** Name of the attribute. */
            name: string;
            /** One of the attribute's values. */
            value: string;
        };
        /** Whether a part of the chain is as it was written. */
        VerifiedAudit: {
            /** Whether nothing was changed, removed or moved. */
            valid: boolean;
            /** How many entries are as they were. */
            checked: number;
            /** The first of them. */
            firstSequence: number | null;
            /** The last of them. */
            lastSequence: number | null;
            /** The first number that is wrong. */
            brokenAt: number | null;
            /** What is wrong. */
            reason: AuditFault;
            /** Hash of the last entry that is as it was. */
            head: string;
        };
        /** An address that is proven. */
        VerifiedEmail: {
            /** The address. */
            email: string;
            /** That it is proven. */
            emailVerified: boolean;
        };
        /** One thing that is wrong with one value. */
        Violation: {
            /** JSON path of the value, such as lineItems[2].quantity. */
            field: string;
            /** Sentence for people. */
            message: string;
            /** Stable machine-readable word, such as too_long. */
            code: string;
        };
        /** The way of one event to one endpoint. */
        WebhookDelivery: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** The endpoint; it may have been deleted since. Id of the resource WebhookEndpoint. */
            endpointId: string;
            /** The event. Id of the resource WebhookEvent. */
            eventId: string;
            /** What happened. */
            eventType: string;
            /** How far it has come. */
            status: DeliveryStatus;
            /** Why it is delivered. */
            trigger: DeliveryTrigger;
            /** All requests so far, the first one first. */
            attempts: DeliveryAttempt[];
            /** How many requests there were. */
            attemptCount: number;
            /** When the next request is due. */
            nextAttemptAt: string | null;
            /** Where the last request went. */
            requestUrl: string | null;
            /** Headers of the last request; values of own ones are masked. */
            requestHeaders: unknown;
            /** The body of all requests, for as long as the event is kept. */
            requestBody: string | null;
            /** Status of the last answer. */
            responseStatus: number | null;
            /** Milliseconds until the last answer. */
            durationMs: number | null;
            /** When the receiver took it. */
            deliveredAt: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in WebhookDelivery. */
        WebhookDeliveryRelations: {
            /** Where it is sent. Present where `include` names it. */
            endpoint: WebhookEndpoint | null;
            /** What is sent. Present where `include` names it. */
            event: WebhookEvent | null;
        };
        /** A server that events are sent to. */
        WebhookEndpoint: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Where events are sent, by https to a public address. */
            url: string;
            /** What it is for. */
            description: string | null;
            /** Names of events, * for all of them, or a prefix such as order.*. */
            events: string[];
            /** At most 10 own headers of each request, as an object of names and values; values are shown masked, and a masked one that is sent leaves the value as it is. */
            headers: unknown;
            /** Whether it is sent events. */
            status: EndpointStatus;
            /** Why it is disabled. */
            disabledReason: DisabledReason | null;
            /** What requests are signed with; shown once, in the answers of create and rotateSecret. */
            secret: string | null;
            /** The last 4 characters of the secret. */
            secretHint: string | null;
            /** Until when requests are also signed with the secret before the rotation. */
            previousSecretValidUntil: string | null;
            /** Failed attempts since the last success. */
            consecutiveFailures: number;
            /** When an attempt last succeeded. */
            lastSuccessAt: string | null;
            /** When an attempt last failed. */
            lastFailureAt: string | null;
            /** The user who created it. Id of the resource User. */
            createdById: string | null;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in WebhookEndpoint. */
        WebhookEndpointRelations: {
            /** What was sent to it. Present where `include` names it. */
            deliveries: WebhookDelivery[];
        };
        /** Create a server that events are sent to. */
        WebhookEndpointCreateInput: {
            /** Where events are sent, by https to a public address. */
            url: string;
            /** What it is for. */
            description?: string | null | undefined;
            /** Names of events, * for all of them, or a prefix such as order.*. */
            events: string[];
            /** At most 10 own headers of each request, as an object of names and values; values are shown masked, and a masked one that is sent leaves the value as it is. */
            headers?: unknown | undefined;
            /** Whether it is sent events. */
            status?: EndpointStatus | null | undefined;
        };
        /** Send the events of a time to an endpoint once more, the oldest first. */
        WebhookEndpointReplayInput: {
            /** From when on, 30 days back at most. */
            from: string;
            /** Until when, exclusive. */
            to: string;
            /** Only these of what the endpoint subscribes to: names, or prefixes such as order.*. */
            events?: string[] | null | undefined;
            /** Whether those are left out that were delivered before, or wait. */
            onlyFailed?: boolean | null | undefined;
        };
        /** Give an endpoint a new secret, shown once; the old one signs for 24 more hours. */
        WebhookEndpointRotateSecretInput: {
            /** Whether the old one ends at once instead of after 24 hours. */
            endOldNow?: boolean | null | undefined;
        };
        /** Send the sample of an event to an endpoint once, and wait for the answer. */
        WebhookEndpointSendTestInput: {
            /** Name of the event whose sample is sent. */
            event: string;
        };
        /** Change a server that events are sent to; absent fields stay as they are. */
        WebhookEndpointUpdateInput: {
            /** Where events are sent, by https to a public address. */
            url?: string | undefined;
            /** What it is for. */
            description?: string | null | undefined;
            /** Names of events, * for all of them, or a prefix such as order.*. */
            events?: string[] | undefined;
            /** At most 10 own headers of each request, as an object of names and values; values are shown masked, and a masked one that is sent leaves the value as it is. */
            headers?: unknown | undefined;
            /** Whether it is sent events. */
            status?: EndpointStatus | null | undefined;
        };
        /** Something that happened, as it is sent. */
        WebhookEvent: {
            /** Id of the record, a UUID of version 7. */
            id: string;
            /** Its id in the body and in the header webhook-id. */
            eventKey: string;
            /** What happened. */
            type: string;
            /** The module that it happened in. */
            module: string;
            /** When it happened. */
            occurredAt: string;
            /** The resource that it is about. */
            referenceType: string | null;
            /** The record that it is about. */
            referenceId: string | null;
            /**
             * The body as it is sent.
             * @example {
             *       "id": "evt_019b7a3c1e007f3aa1b2c3d4e5f60718",
             *       "object": "event",
             *       "type": "contact.created",
             *       "created": 1769860800,
             *       "data": {
             *         "object": {
             *           "name": "Acme Trading"
             *         }
             *       }
             *     }
             */
            payload: unknown;
            /** Whether it was only sent to try an endpoint. */
            isTest: boolean;
            /** How often it was sent or is to be sent. */
            deliveriesTotal: number;
            /** How many of these deliveries have failed for good. */
            deliveriesFailed: number;
            /** The organization that the record belongs to. */
            organizationId: string;
            /** When the record was made. */
            createdAt: string;
            /** When the record was last changed. */
            updatedAt: string;
            /** Counts the changes of the record; send it as If-Match to be sure that nobody else changed it meanwhile. */
            version: number;
        };
        /** What `include` embeds in WebhookEvent. */
        WebhookEventRelations: {
            /** Where it was sent. Present where `include` names it. */
            deliveries: WebhookDelivery[];
        };
        /** A cURL command that sends the sample of an event with right signatures. */
        WebhooksCurlForEventInput: {
            /** Name of the event. */
            event: string;
            /** Where it is sent; either this or endpointId must be given. */
            url?: string | null | undefined;
            /** The endpoint whose address is taken where there is no url. Id of the resource WebhookEndpoint. */
            endpointId?: string | null | undefined;
            /** What it is signed with: whsec_ and base64; without it whsec_test. */
            secret?: string | null | undefined;
            /** What X-License-Signature of a licence's event is made with; without it license_test. */
            licenseSecret?: string | null | undefined;
        };
        /** Check a signature as a receiver would; nothing of it is stored or logged. */
        WebhooksVerifySignatureInput: {
            /** The body as it was received, byte for byte. */
            payload: string;
            /** The value of the header. That of webhook-signature may begin with t=seconds and a comma; else the time is looked for within the tolerance, 10 minutes at most. */
            signature: string;
            /** The header. */
            header: SignatureHeader;
            /** The secret; either this or endpointId. */
            secret?: string | null | undefined;
            /** The endpoint whose secrets are used, or for X-License-Signature the organization's; either this or secret. Id of the resource WebhookEndpoint. */
            endpointId?: string | null | undefined;
            /** Seconds that a signature may be old. */
            toleranceSeconds?: number | null | undefined;
        };
        /** @enum {string} */
        WeekStart: "monday" | "sunday" | "saturday";
    };
}
export type AccountStatement = components['schemas']['AccountStatement'];
export type Activation = components['schemas']['Activation'];
export type ActivationKind = components['schemas']['ActivationKind'];
export type ActivationStatus = components['schemas']['ActivationStatus'];
export type Activity = components['schemas']['Activity'];
export type ActorType = components['schemas']['ActorType'];
export type Address = components['schemas']['Address'];
export type AddressInput = components['schemas']['AddressInput'];
export type AddressKind = components['schemas']['AddressKind'];
export type AddressUpdateInput = components['schemas']['AddressUpdateInput'];
export type AgingReport = components['schemas']['AgingReport'];
export type AgingTotals = components['schemas']['AgingTotals'];
export type AnnouncementSent = components['schemas']['AnnouncementSent'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyCreateInput = components['schemas']['ApiKeyCreateInput'];
export type ApiKeyRevokeInput = components['schemas']['ApiKeyRevokeInput'];
export type ApiKeyRotateInput = components['schemas']['ApiKeyRotateInput'];
export type ApiKeyUpdateInput = components['schemas']['ApiKeyUpdateInput'];
export type AppliedPromotion = components['schemas']['AppliedPromotion'];
export type AssignedRole = components['schemas']['AssignedRole'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditFault = components['schemas']['AuditFault'];
export type AuditHead = components['schemas']['AuditHead'];
export type AuditOutcome = components['schemas']['AuditOutcome'];
export type AuditRetention = components['schemas']['AuditRetention'];
export type AuditSetRetentionInput = components['schemas']['AuditSetRetentionInput'];
export type AuditVerifyInput = components['schemas']['AuditVerifyInput'];
export type AuthChangePasswordInput = components['schemas']['AuthChangePasswordInput'];
export type AuthConfirmTotpInput = components['schemas']['AuthConfirmTotpInput'];
export type AuthDisableTotpInput = components['schemas']['AuthDisableTotpInput'];
export type AuthEnrolTotpInput = components['schemas']['AuthEnrolTotpInput'];
export type AuthExchangeInput = components['schemas']['AuthExchangeInput'];
export type AuthForgotPasswordInput = components['schemas']['AuthForgotPasswordInput'];
export type AuthIntrospectInput = components['schemas']['AuthIntrospectInput'];
export type AuthLoginInput = components['schemas']['AuthLoginInput'];
export type AuthLogoutEverywhereInput = components['schemas']['AuthLogoutEverywhereInput'];
export type AuthRefreshInput = components['schemas']['AuthRefreshInput'];
export type AuthRegenerateRecoveryCodesInput = components['schemas']['AuthRegenerateRecoveryCodesInput'];
export type AuthRegisterInput = components['schemas']['AuthRegisterInput'];
export type AuthResetPasswordInput = components['schemas']['AuthResetPasswordInput'];
export type AuthSwitchOrganizationInput = components['schemas']['AuthSwitchOrganizationInput'];
export type AuthVerifyEmailInput = components['schemas']['AuthVerifyEmailInput'];
export type AuthVerifySecondFactorInput = components['schemas']['AuthVerifySecondFactorInput'];
export type AvailableUpdate = components['schemas']['AvailableUpdate'];
export type BillingInterval = components['schemas']['BillingInterval'];
export type BillingInvoice = components['schemas']['BillingInvoice'];
export type BillingInvoiceRelations = components['schemas']['BillingInvoiceRelations'];
export type BillingPaymentMethod = components['schemas']['BillingPaymentMethod'];
export type BillingPaymentMethodRelations = components['schemas']['BillingPaymentMethodRelations'];
export type BillingPaymentMethodAddInput = components['schemas']['BillingPaymentMethodAddInput'];
export type BillingPeriod = components['schemas']['BillingPeriod'];
export type BillingPortalSessionInput = components['schemas']['BillingPortalSessionInput'];
export type BillingPrice = components['schemas']['BillingPrice'];
export type BillingPriceRelations = components['schemas']['BillingPriceRelations'];
export type BillingPriceCreateInput = components['schemas']['BillingPriceCreateInput'];
export type BillingPriceUpdateInput = components['schemas']['BillingPriceUpdateInput'];
export type BillingSubscription = components['schemas']['BillingSubscription'];
export type BillingSubscriptionRelations = components['schemas']['BillingSubscriptionRelations'];
export type BillingSubscriptionCancelInput = components['schemas']['BillingSubscriptionCancelInput'];
export type BillingSubscriptionChangePlanInput = components['schemas']['BillingSubscriptionChangePlanInput'];
export type BoundDomain = components['schemas']['BoundDomain'];
export type CalculatedTaxes = components['schemas']['CalculatedTaxes'];
export type CatalogEvent = components['schemas']['CatalogEvent'];
export type Category = components['schemas']['Category'];
export type CategoryRelations = components['schemas']['CategoryRelations'];
export type CategoryCreateInput = components['schemas']['CategoryCreateInput'];
export type CategoryUpdateInput = components['schemas']['CategoryUpdateInput'];
export type ChangedPlan = components['schemas']['ChangedPlan'];
export type CheckedRight = components['schemas']['CheckedRight'];
export type Checkout = components['schemas']['Checkout'];
export type CheckoutRelations = components['schemas']['CheckoutRelations'];
export type CheckoutCheckoutInput = components['schemas']['CheckoutCheckoutInput'];
export type CheckoutItem = components['schemas']['CheckoutItem'];
export type CheckoutItemInput = components['schemas']['CheckoutItemInput'];
export type CheckoutMode = components['schemas']['CheckoutMode'];
export type CheckoutPayment = components['schemas']['CheckoutPayment'];
export type CheckoutStatus = components['schemas']['CheckoutStatus'];
export type CodeRejection = components['schemas']['CodeRejection'];
export type Colleague = components['schemas']['Colleague'];
export type Component = components['schemas']['Component'];
export type ComponentCreateInput = components['schemas']['ComponentCreateInput'];
export type ComponentStatus = components['schemas']['ComponentStatus'];
export type ComponentUpdateInput = components['schemas']['ComponentUpdateInput'];
export type ComponentUptime = components['schemas']['ComponentUptime'];
export type ConfirmedSubscription = components['schemas']['ConfirmedSubscription'];
export type Contact = components['schemas']['Contact'];
export type ContactRelations = components['schemas']['ContactRelations'];
export type ContactAddress = components['schemas']['ContactAddress'];
export type ContactAddressCreateInput = components['schemas']['ContactAddressCreateInput'];
export type ContactAddressUpdateInput = components['schemas']['ContactAddressUpdateInput'];
export type ContactAging = components['schemas']['ContactAging'];
export type ContactBulkTagInput = components['schemas']['ContactBulkTagInput'];
export type ContactCreateInput = components['schemas']['ContactCreateInput'];
export type ContactImportInput = components['schemas']['ContactImportInput'];
export type ContactMergeInput = components['schemas']['ContactMergeInput'];
export type ContactNote = components['schemas']['ContactNote'];
export type ContactNoteCreateInput = components['schemas']['ContactNoteCreateInput'];
export type ContactNoteUpdateInput = components['schemas']['ContactNoteUpdateInput'];
export type ContactSummary = components['schemas']['ContactSummary'];
export type ContactType = components['schemas']['ContactType'];
export type ContactUpdateInput = components['schemas']['ContactUpdateInput'];
export type CouponCode = components['schemas']['CouponCode'];
export type CouponCodeRelations = components['schemas']['CouponCodeRelations'];
export type CouponCodeGenerateInput = components['schemas']['CouponCodeGenerateInput'];
export type CreditLineInput = components['schemas']['CreditLineInput'];
export type CreditNote = components['schemas']['CreditNote'];
export type CreditNoteRelations = components['schemas']['CreditNoteRelations'];
export type CreditNoteApplyCreditInput = components['schemas']['CreditNoteApplyCreditInput'];
export type CreditStatus = components['schemas']['CreditStatus'];
export type CsrfToken = components['schemas']['CsrfToken'];
export type CurlCommand = components['schemas']['CurlCommand'];
export type CurrentComponent = components['schemas']['CurrentComponent'];
export type CurrentKey = components['schemas']['CurrentKey'];
export type CurrentPlan = components['schemas']['CurrentPlan'];
export type CurrentStatus = components['schemas']['CurrentStatus'];
export type CustomerType = components['schemas']['CustomerType'];
export type DailyQuota = components['schemas']['DailyQuota'];
export type DeliveredQuantityInput = components['schemas']['DeliveredQuantityInput'];
export type DeliveriesOfDay = components['schemas']['DeliveriesOfDay'];
export type DeliveriesOfEndpoint = components['schemas']['DeliveriesOfEndpoint'];
export type DeliveriesOfEvent = components['schemas']['DeliveriesOfEvent'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type DeliveryStatistics = components['schemas']['DeliveryStatistics'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DeliveryTrigger = components['schemas']['DeliveryTrigger'];
export type DisabledModule = components['schemas']['DisabledModule'];
export type DisabledReason = components['schemas']['DisabledReason'];
export type DocumentScope = components['schemas']['DocumentScope'];
export type DocumentType = components['schemas']['DocumentType'];
export type DownloadFile = components['schemas']['DownloadFile'];
export type DownloadFileRelations = components['schemas']['DownloadFileRelations'];
export type DownloadFilePublishInput = components['schemas']['DownloadFilePublishInput'];
export type DownloadFileUpdateInput = components['schemas']['DownloadFileUpdateInput'];
export type DownloadFileWithdrawInput = components['schemas']['DownloadFileWithdrawInput'];
export type DownloadGrant = components['schemas']['DownloadGrant'];
export type DownloadGrantRelations = components['schemas']['DownloadGrantRelations'];
export type DownloadGrantCreateInput = components['schemas']['DownloadGrantCreateInput'];
export type DownloadGrantLinkInput = components['schemas']['DownloadGrantLinkInput'];
export type DownloadGrantRevokeInput = components['schemas']['DownloadGrantRevokeInput'];
export type DownloadGrantStatus = components['schemas']['DownloadGrantStatus'];
export type DownloadLink = components['schemas']['DownloadLink'];
export type DownloadsCheckUpdateInput = components['schemas']['DownloadsCheckUpdateInput'];
export type DuplicateContacts = components['schemas']['DuplicateContacts'];
export type EnabledModules = components['schemas']['EnabledModules'];
export type EndedSessions = components['schemas']['EndedSessions'];
export type EndpointStatus = components['schemas']['EndpointStatus'];
export type EventDetails = components['schemas']['EventDetails'];
export type EventStatus = components['schemas']['EventStatus'];
export type Explanation = components['schemas']['Explanation'];
export type ExportLevel = components['schemas']['ExportLevel'];
export type FactorStatus = components['schemas']['FactorStatus'];
export type FeedFormat = components['schemas']['FeedFormat'];
export type FieldChange = components['schemas']['FieldChange'];
export type File = components['schemas']['File'];
export type FileRelations = components['schemas']['FileRelations'];
export type FileCreateInput = components['schemas']['FileCreateInput'];
export type FileDisposition = components['schemas']['FileDisposition'];
export type FileDownloadShareInput = components['schemas']['FileDownloadShareInput'];
export type FileShare = components['schemas']['FileShare'];
export type FileShareRelations = components['schemas']['FileShareRelations'];
export type FileShareCreateInput = components['schemas']['FileShareCreateInput'];
export type FileUpdateInput = components['schemas']['FileUpdateInput'];
export type FileVersion = components['schemas']['FileVersion'];
export type FileVersionRelations = components['schemas']['FileVersionRelations'];
export type FileVersionCreateInput = components['schemas']['FileVersionCreateInput'];
export type FileVisibility = components['schemas']['FileVisibility'];
export type FileZipInput = components['schemas']['FileZipInput'];
export type Folder = components['schemas']['Folder'];
export type FolderRelations = components['schemas']['FolderRelations'];
export type FolderCreateInput = components['schemas']['FolderCreateInput'];
export type FolderUpdateInput = components['schemas']['FolderUpdateInput'];
export type GeneratedCodes = components['schemas']['GeneratedCodes'];
export type GeneratedVariant = components['schemas']['GeneratedVariant'];
export type Grant = components['schemas']['Grant'];
export type Granularity = components['schemas']['Granularity'];
export type ImportReport = components['schemas']['ImportReport'];
export type ImportedPriceRules = components['schemas']['ImportedPriceRules'];
export type Incident = components['schemas']['Incident'];
export type IncidentRelations = components['schemas']['IncidentRelations'];
export type IncidentCreateInput = components['schemas']['IncidentCreateInput'];
export type IncidentImpact = components['schemas']['IncidentImpact'];
export type IncidentStatus = components['schemas']['IncidentStatus'];
export type IncidentUpdate = components['schemas']['IncidentUpdate'];
export type IncidentUpdateRelations = components['schemas']['IncidentUpdateRelations'];
export type IncidentUpdateCreateInput = components['schemas']['IncidentUpdateCreateInput'];
export type IncidentUpdateInput = components['schemas']['IncidentUpdateInput'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationAcceptInput = components['schemas']['InvitationAcceptInput'];
export type InvitationCreateInput = components['schemas']['InvitationCreateInput'];
export type InvitationInfo = components['schemas']['InvitationInfo'];
export type InvitationStatus = components['schemas']['InvitationStatus'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceRelations = components['schemas']['InvoiceRelations'];
export type InvoiceCancelInput = components['schemas']['InvoiceCancelInput'];
export type InvoiceCreateInput = components['schemas']['InvoiceCreateInput'];
export type InvoiceCreditNoteInput = components['schemas']['InvoiceCreditNoteInput'];
export type InvoiceExportLevel = components['schemas']['InvoiceExportLevel'];
export type InvoiceLineItem = components['schemas']['InvoiceLineItem'];
export type InvoiceLineItemInput = components['schemas']['InvoiceLineItemInput'];
export type InvoiceMode = components['schemas']['InvoiceMode'];
export type InvoicePayInput = components['schemas']['InvoicePayInput'];
export type InvoicePaymentLinkInput = components['schemas']['InvoicePaymentLinkInput'];
export type InvoiceRemindInput = components['schemas']['InvoiceRemindInput'];
export type InvoiceSendInput = components['schemas']['InvoiceSendInput'];
export type InvoiceStatus = components['schemas']['InvoiceStatus'];
export type InvoiceUpdateInput = components['schemas']['InvoiceUpdateInput'];
export type InvoiceWriteOffInput = components['schemas']['InvoiceWriteOffInput'];
export type JoinedUser = components['schemas']['JoinedUser'];
export type KeyEnvironment = components['schemas']['KeyEnvironment'];
export type KeyScope = components['schemas']['KeyScope'];
export type KeySet = components['schemas']['KeySet'];
export type KeyStatus = components['schemas']['KeyStatus'];
export type KeyToken = components['schemas']['KeyToken'];
export type KeyUsage = components['schemas']['KeyUsage'];
export type KnownKind = components['schemas']['KnownKind'];
export type KnownToken = components['schemas']['KnownToken'];
export type License = components['schemas']['License'];
export type LicenseRelations = components['schemas']['LicenseRelations'];
export type LicenseActivateInput = components['schemas']['LicenseActivateInput'];
export type LicenseCreateInput = components['schemas']['LicenseCreateInput'];
export type LicenseDeactivateInput = components['schemas']['LicenseDeactivateInput'];
export type LicenseHeartbeatInput = components['schemas']['LicenseHeartbeatInput'];
export type LicenseHistory = components['schemas']['LicenseHistory'];
export type LicenseOfflineFileInput = components['schemas']['LicenseOfflineFileInput'];
export type LicensePolicy = components['schemas']['LicensePolicy'];
export type LicensePolicyCreateInput = components['schemas']['LicensePolicyCreateInput'];
export type LicensePolicyUpdateInput = components['schemas']['LicensePolicyUpdateInput'];
export type LicenseRenewInput = components['schemas']['LicenseRenewInput'];
export type LicenseRevokeInput = components['schemas']['LicenseRevokeInput'];
export type LicenseStatus = components['schemas']['LicenseStatus'];
export type LicenseSuspendInput = components['schemas']['LicenseSuspendInput'];
export type LicenseTransferDomainInput = components['schemas']['LicenseTransferDomainInput'];
export type LicenseUpdateInput = components['schemas']['LicenseUpdateInput'];
export type LicenseValidateInput = components['schemas']['LicenseValidateInput'];
export type LogKind = components['schemas']['LogKind'];
export type MailChoice = components['schemas']['MailChoice'];
export type MailStatus = components['schemas']['MailStatus'];
export type MaintenanceStatus = components['schemas']['MaintenanceStatus'];
export type MaintenanceWindow = components['schemas']['MaintenanceWindow'];
export type MaintenanceWindowCreateInput = components['schemas']['MaintenanceWindowCreateInput'];
export type MaintenanceWindowUpdateInput = components['schemas']['MaintenanceWindowUpdateInput'];
export type Member = components['schemas']['Member'];
export type MemberStatus = components['schemas']['MemberStatus'];
export type MemberUpdateInput = components['schemas']['MemberUpdateInput'];
export type NewLicenseSecret = components['schemas']['NewLicenseSecret'];
export type NewRecoveryCodes = components['schemas']['NewRecoveryCodes'];
export type NextPayment = components['schemas']['NextPayment'];
export type Notification = components['schemas']['Notification'];
export type NotificationMarkAllReadInput = components['schemas']['NotificationMarkAllReadInput'];
export type NotificationPreference = components['schemas']['NotificationPreference'];
export type NotificationPreferenceUpdateInput = components['schemas']['NotificationPreferenceUpdateInput'];
export type NotificationPriority = components['schemas']['NotificationPriority'];
export type NotificationSendInput = components['schemas']['NotificationSendInput'];
export type NotificationUnsubscribeInput = components['schemas']['NotificationUnsubscribeInput'];
export type NotificationsRead = components['schemas']['NotificationsRead'];
export type NumberReset = components['schemas']['NumberReset'];
export type NumberSequence = components['schemas']['NumberSequence'];
export type NumberSequenceUpdateInput = components['schemas']['NumberSequenceUpdateInput'];
export type OpenedCheckout = components['schemas']['OpenedCheckout'];
export type Order = components['schemas']['Order'];
export type OrderRelations = components['schemas']['OrderRelations'];
export type OrderCancelInput = components['schemas']['OrderCancelInput'];
export type OrderConfirmInput = components['schemas']['OrderConfirmInput'];
export type OrderCreateInput = components['schemas']['OrderCreateInput'];
export type OrderDeliverInput = components['schemas']['OrderDeliverInput'];
export type OrderDuplicateInput = components['schemas']['OrderDuplicateInput'];
export type OrderHistory = components['schemas']['OrderHistory'];
export type OrderInvoiceInput = components['schemas']['OrderInvoiceInput'];
export type OrderInvoicing = components['schemas']['OrderInvoicing'];
export type OrderLine = components['schemas']['OrderLine'];
export type OrderLineRelations = components['schemas']['OrderLineRelations'];
export type OrderLineCreateInput = components['schemas']['OrderLineCreateInput'];
export type OrderLineItem = components['schemas']['OrderLineItem'];
export type OrderLineItemInput = components['schemas']['OrderLineItemInput'];
export type OrderLineKind = components['schemas']['OrderLineKind'];
export type OrderLineUpdateInput = components['schemas']['OrderLineUpdateInput'];
export type OrderSource = components['schemas']['OrderSource'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderUpdateInput = components['schemas']['OrderUpdateInput'];
export type Organization = components['schemas']['Organization'];
export type OrganizationAddress = components['schemas']['OrganizationAddress'];
export type OrganizationAddressInput = components['schemas']['OrganizationAddressInput'];
export type OrganizationAddressUpdateInput = components['schemas']['OrganizationAddressUpdateInput'];
export type OrganizationChangePlanInput = components['schemas']['OrganizationChangePlanInput'];
export type OrganizationCreateInput = components['schemas']['OrganizationCreateInput'];
export type OrganizationModule = components['schemas']['OrganizationModule'];
export type OrganizationSettings = components['schemas']['OrganizationSettings'];
export type OrganizationStatus = components['schemas']['OrganizationStatus'];
export type OrganizationTransferOwnershipInput = components['schemas']['OrganizationTransferOwnershipInput'];
export type OrganizationUpdateInput = components['schemas']['OrganizationUpdateInput'];
export type OrganizationUpdateSettingsInput = components['schemas']['OrganizationUpdateSettingsInput'];
export type OrganizationUsage = components['schemas']['OrganizationUsage'];
export type OutageStatus = components['schemas']['OutageStatus'];
export type OwnBilling = components['schemas']['OwnBilling'];
export type OwnDownload = components['schemas']['OwnDownload'];
export type OwnLicense = components['schemas']['OwnLicense'];
export type OwnOrganization = components['schemas']['OwnOrganization'];
export type OwnRole = components['schemas']['OwnRole'];
export type OwnRoles = components['schemas']['OwnRoles'];
export type PageMeta = components['schemas']['PageMeta'];
export type PaidBy = components['schemas']['PaidBy'];
export type PasswordBounds = components['schemas']['PasswordBounds'];
export type Payment = components['schemas']['Payment'];
export type PaymentRelations = components['schemas']['PaymentRelations'];
export type PaymentAllocateInput = components['schemas']['PaymentAllocateInput'];
export type PaymentAllocation = components['schemas']['PaymentAllocation'];
export type PaymentAllocationInput = components['schemas']['PaymentAllocationInput'];
export type PaymentCancelInput = components['schemas']['PaymentCancelInput'];
export type PaymentCreateInput = components['schemas']['PaymentCreateInput'];
export type PaymentDirection = components['schemas']['PaymentDirection'];
export type PaymentLink = components['schemas']['PaymentLink'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type PaymentMethodCreateInput = components['schemas']['PaymentMethodCreateInput'];
export type PaymentMethodKind = components['schemas']['PaymentMethodKind'];
export type PaymentMethodUpdateInput = components['schemas']['PaymentMethodUpdateInput'];
export type PaymentRefundInput = components['schemas']['PaymentRefundInput'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type PaymentTerm = components['schemas']['PaymentTerm'];
export type PaymentTermCreateInput = components['schemas']['PaymentTermCreateInput'];
export type PaymentTermUpdateInput = components['schemas']['PaymentTermUpdateInput'];
export type PaymentUpdateInput = components['schemas']['PaymentUpdateInput'];
export type Plan = components['schemas']['Plan'];
export type PlanPeriod = components['schemas']['PlanPeriod'];
export type PlanPreview = components['schemas']['PlanPreview'];
export type PlannedRemoval = components['schemas']['PlannedRemoval'];
export type PlatformUptime = components['schemas']['PlatformUptime'];
export type PortalPage = components['schemas']['PortalPage'];
export type PreviewLine = components['schemas']['PreviewLine'];
export type PriceChange = components['schemas']['PriceChange'];
export type PriceMethod = components['schemas']['PriceMethod'];
export type PriceMode = components['schemas']['PriceMode'];
export type PriceQuote = components['schemas']['PriceQuote'];
export type PriceQuoteItemInput = components['schemas']['PriceQuoteItemInput'];
export type PriceRule = components['schemas']['PriceRule'];
export type PriceRuleRelations = components['schemas']['PriceRuleRelations'];
export type PriceRuleCreateInput = components['schemas']['PriceRuleCreateInput'];
export type PriceRuleImportInput = components['schemas']['PriceRuleImportInput'];
export type PriceRuleUpdateInput = components['schemas']['PriceRuleUpdateInput'];
export type PriceScope = components['schemas']['PriceScope'];
export type PricedProducts = components['schemas']['PricedProducts'];
export type Pricelist = components['schemas']['Pricelist'];
export type PricelistRelations = components['schemas']['PricelistRelations'];
export type PricelistCreateInput = components['schemas']['PricelistCreateInput'];
export type PricelistUpdateInput = components['schemas']['PricelistUpdateInput'];
export type PricingQuoteInput = components['schemas']['PricingQuoteInput'];
export type Problem = components['schemas']['Problem'];
export type Product = components['schemas']['Product'];
export type ProductRelations = components['schemas']['ProductRelations'];
export type ProductAttribute = components['schemas']['ProductAttribute'];
export type ProductAttributeInput = components['schemas']['ProductAttributeInput'];
export type ProductBulkPriceInput = components['schemas']['ProductBulkPriceInput'];
export type ProductCreateInput = components['schemas']['ProductCreateInput'];
export type ProductDuplicateInput = components['schemas']['ProductDuplicateInput'];
export type ProductFile = components['schemas']['ProductFile'];
export type ProductImportInput = components['schemas']['ProductImportInput'];
export type ProductStatus = components['schemas']['ProductStatus'];
export type ProductType = components['schemas']['ProductType'];
export type ProductUpdateInput = components['schemas']['ProductUpdateInput'];
export type ProductVariant = components['schemas']['ProductVariant'];
export type ProductVariantRelations = components['schemas']['ProductVariantRelations'];
export type ProductVariantCreateInput = components['schemas']['ProductVariantCreateInput'];
export type ProductVariantGenerateInput = components['schemas']['ProductVariantGenerateInput'];
export type ProductVariantUpdateInput = components['schemas']['ProductVariantUpdateInput'];
export type ProductsUploadFileInput = components['schemas']['ProductsUploadFileInput'];
export type Promotion = components['schemas']['Promotion'];
export type PromotionRelations = components['schemas']['PromotionRelations'];
export type PromotionCreateInput = components['schemas']['PromotionCreateInput'];
export type PromotionKind = components['schemas']['PromotionKind'];
export type PromotionUpdateInput = components['schemas']['PromotionUpdateInput'];
export type Proration = components['schemas']['Proration'];
export type ProvenSignIn = components['schemas']['ProvenSignIn'];
export type PublicKey = components['schemas']['PublicKey'];
export type PublicKeys = components['schemas']['PublicKeys'];
export type PublishedKey = components['schemas']['PublishedKey'];
export type QueuedReplay = components['schemas']['QueuedReplay'];
export type Quota = components['schemas']['Quota'];
export type QuotedLine = components['schemas']['QuotedLine'];
export type RateLimit = components['schemas']['RateLimit'];
export type Reason = components['schemas']['Reason'];
export type ReceivedEvent = components['schemas']['ReceivedEvent'];
export type Refund = components['schemas']['Refund'];
export type RefundRelations = components['schemas']['RefundRelations'];
export type RefundStatus = components['schemas']['RefundStatus'];
export type Refusal = components['schemas']['Refusal'];
export type Registered = components['schemas']['Registered'];
export type RegisteredMember = components['schemas']['RegisteredMember'];
export type RejectedCode = components['schemas']['RejectedCode'];
export type ReleaseChannel = components['schemas']['ReleaseChannel'];
export type ReleaseStatus = components['schemas']['ReleaseStatus'];
export type ReleasedDomain = components['schemas']['ReleasedDomain'];
export type ReminderLevel = components['schemas']['ReminderLevel'];
export type RenewalInterval = components['schemas']['RenewalInterval'];
export type RequestDetails = components['schemas']['RequestDetails'];
export type RequestLine = components['schemas']['RequestLine'];
export type RequestMethod = components['schemas']['RequestMethod'];
export type Role = components['schemas']['Role'];
export type RoleAssignInput = components['schemas']['RoleAssignInput'];
export type RoleCheckInput = components['schemas']['RoleCheckInput'];
export type RoleCreateInput = components['schemas']['RoleCreateInput'];
export type RoleDuplicateInput = components['schemas']['RoleDuplicateInput'];
export type RoleMember = components['schemas']['RoleMember'];
export type RolePermission = components['schemas']['RolePermission'];
export type RoleUnassignInput = components['schemas']['RoleUnassignInput'];
export type RoleUpdateInput = components['schemas']['RoleUpdateInput'];
export type RotatedSecret = components['schemas']['RotatedSecret'];
export type RowError = components['schemas']['RowError'];
export type SavedMethodKind = components['schemas']['SavedMethodKind'];
export type ScanStatus = components['schemas']['ScanStatus'];
export type SentReminder = components['schemas']['SentReminder'];
export type Session = components['schemas']['Session'];
export type SharedFile = components['schemas']['SharedFile'];
export type SignInMethod = components['schemas']['SignInMethod'];
export type SignInOptions = components['schemas']['SignInOptions'];
export type SignInProvider = components['schemas']['SignInProvider'];
export type SignInUser = components['schemas']['SignInUser'];
export type SignOfLife = components['schemas']['SignOfLife'];
export type SignatureHeader = components['schemas']['SignatureHeader'];
export type SignatureVerdict = components['schemas']['SignatureVerdict'];
export type SignedIn = components['schemas']['SignedIn'];
export type SortOrder = components['schemas']['SortOrder'];
export type StatementEntry = components['schemas']['StatementEntry'];
export type StatementFormat = components['schemas']['StatementFormat'];
export type Status = components['schemas']['Status'];
export type StatusConfirmSubscriptionInput = components['schemas']['StatusConfirmSubscriptionInput'];
export type StatusSubscribeInput = components['schemas']['StatusSubscribeInput'];
export type StatusUnsubscribeInput = components['schemas']['StatusUnsubscribeInput'];
export type StripeEvent = components['schemas']['StripeEvent'];
export type StripeInvoiceStatus = components['schemas']['StripeInvoiceStatus'];
export type SubscriptionItem = components['schemas']['SubscriptionItem'];
export type SubscriptionStatus = components['schemas']['SubscriptionStatus'];
export type TableFormat = components['schemas']['TableFormat'];
export type TaggedContacts = components['schemas']['TaggedContacts'];
export type Tax = components['schemas']['Tax'];
export type TaxRelations = components['schemas']['TaxRelations'];
export type TaxAmount = components['schemas']['TaxAmount'];
export type TaxCalculateInput = components['schemas']['TaxCalculateInput'];
export type TaxCreateInput = components['schemas']['TaxCreateInput'];
export type TaxIdCheck = components['schemas']['TaxIdCheck'];
export type TaxIdEvidence = components['schemas']['TaxIdEvidence'];
export type TaxMethod = components['schemas']['TaxMethod'];
export type TaxRate = components['schemas']['TaxRate'];
export type TaxRateRelations = components['schemas']['TaxRateRelations'];
export type TaxRateCreateInput = components['schemas']['TaxRateCreateInput'];
export type TaxRounding = components['schemas']['TaxRounding'];
export type TaxRule = components['schemas']['TaxRule'];
export type TaxRuleCreateInput = components['schemas']['TaxRuleCreateInput'];
export type TaxRuleUpdateInput = components['schemas']['TaxRuleUpdateInput'];
export type TaxScope = components['schemas']['TaxScope'];
export type TaxUpdateInput = components['schemas']['TaxUpdateInput'];
export type TaxValidateTaxIdInput = components['schemas']['TaxValidateTaxIdInput'];
export type TaxableLineInput = components['schemas']['TaxableLineInput'];
export type TaxedLine = components['schemas']['TaxedLine'];
export type Term = components['schemas']['Term'];
export type TierMode = components['schemas']['TierMode'];
export type TokenPair = components['schemas']['TokenPair'];
export type TokenType = components['schemas']['TokenType'];
export type TotpEnrolment = components['schemas']['TotpEnrolment'];
export type UnassignedRole = components['schemas']['UnassignedRole'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type UnreadOfModule = components['schemas']['UnreadOfModule'];
export type UnsubscribedKind = components['schemas']['UnsubscribedKind'];
export type UploadedProductFile = components['schemas']['UploadedProductFile'];
export type UptimeDay = components['schemas']['UptimeDay'];
export type UsageOfDay = components['schemas']['UsageOfDay'];
export type UsageOfKey = components['schemas']['UsageOfKey'];
export type UsageOfModule = components['schemas']['UsageOfModule'];
export type UsageOfOperation = components['schemas']['UsageOfOperation'];
export type UsageOfStatus = components['schemas']['UsageOfStatus'];
export type UsagePeriod = components['schemas']['UsagePeriod'];
export type UsageSummary = components['schemas']['UsageSummary'];
export type User = components['schemas']['User'];
export type UserChangeEmailInput = components['schemas']['UserChangeEmailInput'];
export type UserCreateInput = components['schemas']['UserCreateInput'];
export type UserImportInput = components['schemas']['UserImportInput'];
export type UserInfo = components['schemas']['UserInfo'];
export type UserResetSecondFactorInput = components['schemas']['UserResetSecondFactorInput'];
export type UserSetAvatarInput = components['schemas']['UserSetAvatarInput'];
export type UserStatus = components['schemas']['UserStatus'];
export type UserSuspendInput = components['schemas']['UserSuspendInput'];
export type UserUpdateInput = components['schemas']['UserUpdateInput'];
export type UserUpdateMeInput = components['schemas']['UserUpdateMeInput'];
export type ValidatedLicense = components['schemas']['ValidatedLicense'];
export type Validation = components['schemas']['Validation'];
export type VariantOption = components['schemas']['VariantOption'];
export type VariantOptionInput = components['schemas']['VariantOptionInput'];
export type VerifiedAudit = components['schemas']['VerifiedAudit'];
export type VerifiedEmail = components['schemas']['VerifiedEmail'];
export type Violation = components['schemas']['Violation'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryRelations = components['schemas']['WebhookDeliveryRelations'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointRelations = components['schemas']['WebhookEndpointRelations'];
export type WebhookEndpointCreateInput = components['schemas']['WebhookEndpointCreateInput'];
export type WebhookEndpointReplayInput = components['schemas']['WebhookEndpointReplayInput'];
export type WebhookEndpointRotateSecretInput = components['schemas']['WebhookEndpointRotateSecretInput'];
export type WebhookEndpointSendTestInput = components['schemas']['WebhookEndpointSendTestInput'];
export type WebhookEndpointUpdateInput = components['schemas']['WebhookEndpointUpdateInput'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookEventRelations = components['schemas']['WebhookEventRelations'];
export type WebhooksCurlForEventInput = components['schemas']['WebhooksCurlForEventInput'];
export type WebhooksVerifySignatureInput = components['schemas']['WebhooksVerifySignatureInput'];
export type WeekStart = components['schemas']['WeekStart'];
export type ActivationField = keyof Activation;
export type ApiKeyField = keyof ApiKey;
export type AuditEntryField = keyof AuditEntry;
export type BillingInvoiceField = keyof BillingInvoice;
export type BillingInvoiceRelation = keyof BillingInvoiceRelations;
export type BillingPaymentMethodField = keyof BillingPaymentMethod;
export type BillingPaymentMethodRelation = keyof BillingPaymentMethodRelations;
export type BillingPriceField = keyof BillingPrice;
export type BillingPriceRelation = keyof BillingPriceRelations;
export type BillingSubscriptionField = keyof BillingSubscription;
export type BillingSubscriptionRelation = keyof BillingSubscriptionRelations;
export type CategoryField = keyof Category;
export type CategoryRelation = keyof CategoryRelations;
export type CheckoutField = keyof Checkout;
export type CheckoutRelation = keyof CheckoutRelations;
export type ComponentField = keyof Component;
export type ContactAddressField = keyof ContactAddress;
export type ContactField = keyof Contact;
export type ContactRelation = keyof ContactRelations;
export type ContactNoteField = keyof ContactNote;
export type CouponCodeField = keyof CouponCode;
export type CouponCodeRelation = keyof CouponCodeRelations;
export type CreditNoteField = keyof CreditNote;
export type CreditNoteRelation = keyof CreditNoteRelations;
export type DownloadFileField = keyof DownloadFile;
export type DownloadFileRelation = keyof DownloadFileRelations;
export type DownloadGrantField = keyof DownloadGrant;
export type DownloadGrantRelation = keyof DownloadGrantRelations;
export type FileField = keyof File;
export type FileRelation = keyof FileRelations;
export type FileShareField = keyof FileShare;
export type FileShareRelation = keyof FileShareRelations;
export type FileVersionField = keyof FileVersion;
export type FileVersionRelation = keyof FileVersionRelations;
export type FolderField = keyof Folder;
export type FolderRelation = keyof FolderRelations;
export type IncidentField = keyof Incident;
export type IncidentRelation = keyof IncidentRelations;
export type IncidentUpdateField = keyof IncidentUpdate;
export type IncidentUpdateRelation = keyof IncidentUpdateRelations;
export type InvitationField = keyof Invitation;
export type InvoiceField = keyof Invoice;
export type InvoiceRelation = keyof InvoiceRelations;
export type LicenseField = keyof License;
export type LicenseRelation = keyof LicenseRelations;
export type LicensePolicyField = keyof LicensePolicy;
export type MaintenanceWindowField = keyof MaintenanceWindow;
export type MemberField = keyof Member;
export type NotificationField = keyof Notification;
export type NotificationPreferenceField = keyof NotificationPreference;
export type NumberSequenceField = keyof NumberSequence;
export type OrderField = keyof Order;
export type OrderRelation = keyof OrderRelations;
export type OrderLineField = keyof OrderLine;
export type OrderLineRelation = keyof OrderLineRelations;
export type OrganizationField = keyof Organization;
export type PaymentField = keyof Payment;
export type PaymentRelation = keyof PaymentRelations;
export type PaymentMethodField = keyof PaymentMethod;
export type PaymentTermField = keyof PaymentTerm;
export type PlanField = keyof Plan;
export type PriceRuleField = keyof PriceRule;
export type PriceRuleRelation = keyof PriceRuleRelations;
export type PricelistField = keyof Pricelist;
export type PricelistRelation = keyof PricelistRelations;
export type ProductField = keyof Product;
export type ProductRelation = keyof ProductRelations;
export type ProductVariantField = keyof ProductVariant;
export type ProductVariantRelation = keyof ProductVariantRelations;
export type PromotionField = keyof Promotion;
export type PromotionRelation = keyof PromotionRelations;
export type RefundField = keyof Refund;
export type RefundRelation = keyof RefundRelations;
export type RoleField = keyof Role;
export type SessionField = keyof Session;
export type StripeEventField = keyof StripeEvent;
export type TaxField = keyof Tax;
export type TaxRelation = keyof TaxRelations;
export type TaxRateField = keyof TaxRate;
export type TaxRateRelation = keyof TaxRateRelations;
export type TaxRuleField = keyof TaxRule;
export type UserField = keyof User;
export type WebhookDeliveryField = keyof WebhookDelivery;
export type WebhookDeliveryRelation = keyof WebhookDeliveryRelations;
export type WebhookEndpointField = keyof WebhookEndpoint;
export type WebhookEndpointRelation = keyof WebhookEndpointRelations;
export type WebhookEventField = keyof WebhookEvent;
export type WebhookEventRelation = keyof WebhookEventRelations;
